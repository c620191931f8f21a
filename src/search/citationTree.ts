import { pathWords } from '../law/citations/works.ts';
import type { CitationContext } from '../model/citation.ts';
import type { Citations, CitedWork, CitingDocument, WhichCitations } from '../store/citations.ts';
import type { Meant } from './citing.ts';

/** A work or a document, in the year that it is of; null where nobody says. */
export interface Pictured {
  readonly label: string;
  readonly year: number | null;
}

/** One that cites what it hangs on, or is cited by it, and how often in each context. */
export interface Branch extends Pictured {
  readonly counts: Readonly<Partial<Record<CitationContext, number>>>;
  /** What in turn hangs on it. */
  readonly branches: readonly Branch[];
}

export interface CitationTree extends Pictured {
  readonly direction: 'cites' | 'cited by';
  readonly branches: readonly Branch[];
  /** How many there are in all, of which `branches` are the first. */
  readonly total: number;
}

/** What is asked for: how far it goes, and how many hang on the whole. */
export interface TreeAsked {
  readonly hops: 1 | 2;
  readonly most?: number;
  /** Of these contexts, and of the provision that was meant. */
  readonly contexts?: WhichCitations['contexts'];
}

/** How many are drawn, and how many hang on each of these. */
const [MOST, BELOW] = [20, 3] as const;

/** Who cites a work; of documents that are works themselves, in a second hop, who cites these. */
export async function citedByTree(
  meant: Meant,
  citations: Citations,
  { hops, most = MOST, contexts = [] }: TreeAsked,
): Promise<CitationTree> {
  const { total, documents } = await citations.citing(
    { works: meant.works, path: meant.path, contexts },
    most,
  );
  const branches = await Promise.all(
    documents.map(async (one): Promise<Branch> => {
      const asked = hops === 2 && one.work !== null && !meant.works.includes(one.work);
      const below = asked ? (await citations.citing({ works: [one.work!] }, BELOW)).documents : [];
      return { ...ofDocument(one), branches: below.map((other) => ({ ...ofDocument(other), branches: [] })) };
    }),
  );
  return { label: labelOf(meant), year: yearOf(meant), direction: 'cited by', branches, total };
}

/** What documents cite; in a second hop, what those of the works cite that the register has. */
export async function citesTree(
  meant: Meant,
  citations: Citations,
  { hops, most = MOST, contexts = [] }: TreeAsked,
): Promise<CitationTree> {
  const documents = meant.documents.map(({ id }) => id);
  const { total, works } = await citations.cited({ documents, contexts }, most);
  const branches = await Promise.all(
    works.map(async (one): Promise<Branch> => {
      const laws = hops === 2 ? (await citations.lawsOf(one.work)).map(({ id }) => id) : [];
      const below = laws.length > 0 ? (await citations.cited({ documents: laws }, BELOW)).works : [];
      return { ...ofWork(one), branches: below.map((other) => ({ ...ofWork(other), branches: [] })) };
    }),
  );
  return { label: labelOf(meant), year: yearOf(meant), direction: 'cites', branches, total };
}

/** Of what a text cites that is in no register. */
export function citesTreeOf(meant: Meant, works: readonly CitedWork[], most = MOST): CitationTree {
  const branches = works.slice(0, most).map((one) => ({ ...ofWork(one), branches: [] }));
  return { label: meant.name, year: yearOf(meant), direction: 'cites', branches, total: works.length };
}

const ofDocument = ({ id, title, published, work, counts }: CitingDocument) => ({
  label: title === '' ? id : title,
  year: published === null ? yearIn(work ?? '', title) : Number(published.slice(0, 4)),
  counts,
});

const ofWork = ({ work, name, counts }: CitedWork) => ({ label: name, year: yearIn(work, name), counts });

const labelOf = ({ name, path }: Meant): string => (path === null ? name : `${name}, ${pathWords(path)}`);

function yearOf({ name, works, documents }: Meant): number | null {
  const [one] = documents;
  return one?.published != null ? Number(one.published.slice(0, 4)) : yearIn(works[0] ?? '', name);
}

/** Of an identifier that has one, else the year that a title ends with, or has. */
function yearIn(work: string, name: string): number | null {
  const [, uk] = /^[a-z]+\/(\d{4})\//.exec(work) ?? [];
  const [, celex] = /^3(\d{4})[A-Z]/.exec(work) ?? [];
  const years = name.match(/\b(?:1[2-9]|20)\d\d\b/g) ?? [];
  const found = uk ?? celex ?? years.at(-1);
  return found === undefined ? null : Number(found);
}
