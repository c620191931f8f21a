import { citationsOf } from '../law/citations/citations.ts';
import { foldedName, wantedBy, workKey, workOf } from '../law/citations/works.ts';
import type { Analysis } from '../model/analysis.ts';
import { sentenceAround } from '../segment/around.ts';
import type { Citations, CitedWork, CitingDocument, FoundCitation } from '../store/citations.ts';

/** What somebody meant by a name, an identifier or the id of a document. */
export interface Meant {
  /** By which it is shown. */
  readonly name: string;
  /** The works that it may be, by their keys; none where it is called nowhere. */
  readonly works: readonly string[];
  /** The provision that was asked for: `section/20`. */
  readonly path: string | null;
  /** The documents of the register that are it. */
  readonly documents: readonly CitingDocument[];
  /** An identifier of it. */
  readonly id: string | null;
}

/**
 * A document by its id; else an instrument by its identifier, its title, the short name that our list or a document
 * gives it, with a provision or without; else a document by words of its title.
 */
export async function meantBy(typed: string, citations: Citations): Promise<Meant> {
  const own = await citations.document(typed.trim());
  if (own !== null) return ofDocument(own);
  const wanted = wantedBy(typed);
  const called =
    wanted.work !== null
      ? (await citations.cited({ works: [wanted.work] }, 1)).works
      : await citations.called(wanted.words);
  const bearing = await entitled(wanted.words, citations);
  const works = [
    ...new Set([
      ...(wanted.work !== null ? [wanted.work] : called.map(({ work }) => work)),
      ...bearing.flatMap(({ work }) => work ?? []),
    ]),
  ];
  const guess = workKey({ name: wanted.words, id: null });
  const laws = await Promise.all((works.length > 0 ? works : [guess]).map((work) => citations.lawsOf(work)));
  const documents = [...new Map([...bearing, ...laws.flat()].map((one) => [one.id, one])).values()];
  if (works.length > 0 || documents.length > 0)
    return {
      ...named(wanted.words, called),
      works: works.length > 0 ? works : [guess],
      path: wanted.path,
      documents,
    };
  const titled = await citations.titled(wanted.words, 2);
  if (titled.length === 1) return { ...ofDocument(titled[0]!), path: wanted.path };
  return { name: wanted.words, works: [], path: wanted.path, documents: titled, id: null };
}

/** Documents of just this title: who cites a law by its title alone means the law that has it. */
const entitled = async (words: string, citations: Citations): Promise<readonly CitingDocument[]> =>
  (await citations.titled(words, 20)).filter(({ title }) => foldedName(title) === foldedName(words));

/** Who cites a document that is no law cites it by its title. */
const ofDocument = (one: CitingDocument): Meant => ({
  name: one.title,
  works: [...new Set([...(one.work === null ? [] : [one.work]), workKey({ name: one.title, id: null })])],
  path: null,
  documents: [one],
  id: null,
});

const named = (words: string, called: readonly CitedWork[]): Pick<Meant, 'name' | 'id'> =>
  called.length === 1 ? { name: called[0]!.name, id: called[0]!.id } : { name: words, id: null };

/** The same of a document that is read from a file: it need not be in the register. */
export function meantByText(analysis: Analysis): Meant {
  const { title, id } = analysis.document;
  const work = workOf(analysis);
  return {
    name: title === '' ? id : title,
    works: [...new Set([...(work === null ? [] : [work.work]), workKey({ name: title, id: null })])],
    path: null,
    documents: [],
    id: work?.id ?? null,
  };
}

/** What it cites, as the register would have it. */
export const foundIn = (analysis: Analysis): readonly FoundCitation[] =>
  citationsOf(analysis).map((one, n) => ({
    ...one,
    n,
    work: workKey(one.instrument),
    words: one.words?.quote ?? null,
    sentence: sentenceAround(analysis.document.text, one),
    document: {
      id: analysis.document.id,
      edition: analysis.document.edition,
      title: analysis.document.title,
      published: analysis.document.published,
    },
  }));

/** The works that these cite, the most cited first. */
export function worksIn(found: readonly FoundCitation[]): readonly CitedWork[] {
  const works = [...Map.groupBy(found, ({ work }) => work)].map(([work, own]) => {
    const counts: Record<string, number> = {};
    for (const { context } of own) counts[context] = (counts[context] ?? 0) + 1;
    return { work, name: own[0]!.instrument.name, id: own[0]!.instrument.id, counts, sum: own.length };
  });
  return works.sort((a, b) => b.sum - a.sum || (a.work < b.work ? -1 : 1)).map(({ sum: _, ...one }) => one);
}
