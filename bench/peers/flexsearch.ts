import { createRequire } from 'node:module';
import { type Index, type SearchPeer, versioned } from './peer.ts';
import { type Passage, passagesOf } from './texts.ts';

/** What we use of it: its types stand in one module declaration that names no export under Node's rules. */
interface FlexIndex {
  add(id: number, text: string): void;
  search(words: string, how: { readonly limit: number; readonly suggest: boolean }): readonly number[];
  export(each: (key: string, data: string | undefined) => void): void;
}

/** Title and text as one field, whole words, its English preset: it ranks by place in the text, not by BM25. */
export const flexsearch: SearchPeer = {
  name: versioned('flexsearch'),
  open: (): Index<Passage[]> => {
    const load = createRequire(import.meta.url);
    const { Index, Encoder, Charset } = load('flexsearch') as {
      Index: new (how: object) => FlexIndex;
      Encoder: new (...how: readonly unknown[]) => object;
      Charset: { readonly Default: object };
    };
    const english = load('flexsearch/lang/en') as object;
    const index = new Index({ tokenize: 'strict', encoder: new Encoder(Charset.Default, english) });
    const ids: string[] = [];
    return {
      made: passagesOf,
      add: (passages) => {
        for (const { id, title, text } of passages) index.add(ids.push(id) - 1, `${title} ${text}`);
      },
      settled: () => {},
      find: (words, { all, most }) => index.search(words, { limit: most, suggest: !all }).map((n) => ids[n]!),
      size: () => {
        let bytes = 0;
        index.export((_, data) => {
          bytes += Buffer.byteLength(data ?? '');
        });
        return bytes;
      },
      close: () => {},
    };
  },
};
