import lunr from 'lunr';
import { type Index, type SearchPeer, versioned } from './peer.ts';
import { type Passage, passagesOf } from './texts.ts';

/** As it comes: English stemming and stop words, title and text weighing the same. Its index is made whole, once. */
export const lunrPeer: SearchPeer = {
  name: versioned('lunr'),
  open: (): Index<Passage[]> => {
    const builder = new lunr.Builder();
    builder.pipeline.add(lunr.trimmer, lunr.stopWordFilter, lunr.stemmer);
    builder.searchPipeline.add(lunr.stemmer);
    builder.field('title');
    builder.field('text');
    let index: lunr.Index | null = null;
    return {
      made: passagesOf,
      add: (passages) => {
        for (const passage of passages) builder.add(passage);
      },
      settled: () => {
        index = builder.build();
      },
      find: (words, { all, most }) =>
        index!
          .search(asked(words, all))
          .slice(0, most)
          .map(({ ref }) => ref),
      size: () => Buffer.byteLength(JSON.stringify(index)),
      close: () => {},
    };
  },
};

/** Its query language has signs of its own: words are given without any. */
const asked = (words: string, all: boolean): string =>
  (words.match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => (all ? `+${word}` : word)).join(' ');
