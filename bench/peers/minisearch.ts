import MiniSearch from 'minisearch';
import { type Index, type SearchPeer, versioned } from './peer.ts';
import { type Passage, passagesOf } from './texts.ts';

/** As its page shows it, title and text weighing the same; words are not stemmed. */
export const minisearch: SearchPeer = {
  name: versioned('minisearch'),
  open: (): Index<Passage[]> => {
    const index = new MiniSearch<Passage>({ fields: ['title', 'text'] });
    return {
      made: passagesOf,
      add: (passages) => index.addAll(passages),
      settled: () => {},
      find: (words, { all, most }) =>
        index
          .search(words, { combineWith: all ? 'AND' : 'OR' })
          .slice(0, most)
          .map(({ id }) => String(id)),
      size: () => Buffer.byteLength(JSON.stringify(index)),
      close: () => {},
    };
  },
};
