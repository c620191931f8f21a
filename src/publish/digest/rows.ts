// A law provision by provision, as rows that a terminal and a page show alike.
import type { Amendment } from '../../law/amendments/amendment.ts';
import type { Did, Digest } from '../../law/digest/digest.ts';
import type { Analysis } from '../../model/analysis.ts';
import type { Provision } from '../../segment/provisions.ts';
import type { Fact } from '../page.ts';
import { count, oneLine } from '../words.ts';
import {
  amendmentWords,
  commencementWords,
  definitionWords,
  extentWords,
  OBLIGATION_LABELS,
  obligationWords,
} from './words.ts';

/** What of a law is shown by itself. */
export const SHELVES = ['duties', 'definitions', 'amendments', 'extent', 'references'] as const;
export type Shelf = (typeof SHELVES)[number];

export interface Row {
  readonly provision: Provision;
  readonly cited: string;
  readonly heading: string;
  /** How many divisions stand above it. */
  readonly depth: number;
  readonly facts: readonly Fact[];
}

type Law = Pick<Analysis, 'document'>;

/** What stands in a law's table of contents: its divisions, and sections, articles or regulations in them. */
const LISTED = new Set([
  'part',
  'chapter',
  'crossheading',
  'schedule',
  'annex',
  'section',
  'article',
  'regulation',
  'rule',
  'order',
]);
const DIVISIONS = new Set(['part', 'chapter', 'crossheading', 'schedule', 'annex']);

/** The rows of a law, in its order; with `only`, those that have something of it, in full. */
export function rowsOf(law: Law, digest: Digest, only: Shelf | null = null): readonly Row[] {
  return digest.own.filter(isListed).flatMap((provision) => {
    const division = DIVISIONS.has(provision.kind) && provision.children.some(isListed);
    const did = digest.of(provision, !division);
    const facts =
      only === null ? summary(did, aroundOf(provision, digest), digest) : inFull(did, only, digest);
    if (only !== null && facts.length === 0 && !division) return [];
    const heading =
      did.heading === null ? '' : oneLine(law.document.text.slice(did.heading.start, did.heading.end));
    return { provision, cited: digest.cite(provision.id) ?? '', heading, depth: depthOf(provision), facts };
  });
}

/** Sections and what holds them; in a schedule its paragraphs, which are what is cited of it. */
const isListed = (provision: Provision): boolean =>
  LISTED.has(provision.kind) ||
  (provision.kind === 'paragraph' && provision.parent !== null && DIVISIONS.has(provision.parent.kind));

const depthOf = ({ parent }: Provision): number =>
  parent === null ? 0 : (LISTED.has(parent.kind) ? 1 : 0) + depthOf(parent);

/** What is said of the listed provision around one, or of the law. */
const aroundOf = ({ parent }: Provision, digest: Digest): Pick<Did, 'extent' | 'commencement'> =>
  parent === null ? digest : isListed(parent) ? digest.of(parent) : aroundOf(parent, digest);

/** Each thing in a line; and of extent and force only what is not said of what holds it. */
function summary(did: Did, around: Pick<Did, 'extent' | 'commencement'>, digest: Digest): Fact[] {
  const extent = extentWords(did.extent);
  const force = commencementWords(did.commencement);
  return [
    ...did.obligations.map(
      (one): Fact => [OBLIGATION_LABELS[one.obligation ?? 'duty'], obligationWords(one, digest.cite)],
    ),
    ...(did.definitions.length === 0
      ? []
      : [['defines', did.definitions.map(({ term }) => `“${oneLine(term.quote)}”`).join(', ')] as const]),
    ...changesOf(did.amendments),
    ...(extent === extentWords(around.extent) ? [] : [['extends to', extent] as const]),
    ...(force === commencementWords(around.commencement) ? [] : [['in force', force] as const]),
  ];
}

/** "Harbour Act 2010: 3 instructions": one line for each law that is changed. */
function changesOf(amendments: readonly Amendment[]): Fact[] {
  const byLaw = Map.groupBy(amendments, ({ law }) => law?.name ?? 'a law that the words do not name');
  return [...byLaw].map(([name, some]): Fact => {
    const places = [...new Set(some.flatMap(({ targets }) => targets.map((one) => one.cited)))].filter(
      Boolean,
    );
    const shown = places.slice(0, MOST_PLACES).join(', ') + (places.length > MOST_PLACES ? ', …' : '');
    return ['changes', `${name}: ${count(some.length, 'instruction')}${shown && ` (${shown})`}`];
  });
}

const MOST_PLACES = 6;

function inFull(did: Did, only: Shelf, digest: Digest): Fact[] {
  if (only === 'duties')
    return did.obligations.map((one) => [
      OBLIGATION_LABELS[one.obligation ?? 'duty'],
      obligationWords(one, digest.cite),
    ]);
  if (only === 'definitions') return did.definitions.map((one) => ['defines', definitionWords(one)]);
  if (only === 'amendments') return did.amendments.map((one) => [one.change, amendmentWords(one)]);
  if (only === 'extent')
    return [
      ['extends to', extentWords(did.extent)],
      ['in force', commencementWords(did.commencement)],
    ];
  return referenceFacts(did, digest);
}

/** Where the words of a provision point to; what points nowhere says why. */
export const referenceFacts = ({ references }: Pick<Did, 'references'>, digest: Digest): Fact[] =>
  references.map(({ quote, kind, targets, why, resolved }) => [
    kind === 'inside' ? 'refers to' : 'refers out to',
    `${oneLine(quote)}: ${
      targets.length === 0
        ? why
        : `${targets
            .slice(0, 4)
            .map((one) => (kind === 'inside' ? digest.cite(one) : one))
            .join(', ')}${targets.length > 4 ? ', …' : ''}${resolved ? '' : ` (${why})`}`
    }`,
  ]);
