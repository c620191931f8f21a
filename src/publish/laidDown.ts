import type { Analysis, Commitment, Obligation } from '../model/analysis.ts';
import type { Span } from '../model/span.ts';
import { cited } from '../segment/provisionCited.ts';
import { type Provision, type Provisions, provisionsOf } from '../segment/provisions.ts';
import { type Fact, type Item, item, type Section, section } from './page.ts';
import { count, namesWords, oneLine, quoted } from './words.ts';

/** The words of an act that its lead shows; the quote has them all. */
const LONGEST_LEAD = 200;

/** What a law lays down, in its own order: by Part or Schedule, in it by section, each with its provision before it. */
export function laidDown(
  { document, commitments, places }: Analysis,
  factsOf: (commitment: Commitment) => readonly Fact[],
): Section {
  const provisions = provisionsOf({ places });
  const bill = document.title.includes(' Bill');
  const groups = new Map<string, Map<string, Item[]>>();
  for (const one of commitments) {
    const [top, heading] = headingsOf(document.text, provisions, one);
    const within = groups.get(top) ?? new Map<string, Item[]>();
    const at = provisions.byId(one.provision ?? '');
    within.set(heading, [...(within.get(heading) ?? []), itemOf(one, at && cited(at, { bill }), factsOf)]);
    groups.set(top, within);
  }
  const sections = [...groups].map(([top, within]) => {
    const parts = [...within].map(([heading, items]) => section(heading, items));
    return top === '' ? parts : [section(top, [], { sections: parts })];
  });
  return section(`What it lays down (${commitments.length})`, [], {
    note: kindsOf(commitments),
    sections: sections.flat(),
  });
}

/** The headings over a provision: of the Part or Schedule, and of the section or article. */
function headingsOf(
  text: string,
  { byId }: Provisions,
  { provision }: Commitment,
): [top: string, heading: string] {
  const line: Provision[] = [];
  for (let at = byId(provision ?? '') ?? null; at !== null; at = at.parent) line.unshift(at);
  const words = (one: Provision | undefined) => {
    const heading = one && headingOf(text, one);
    return heading ? oneLine(text.slice(heading.start, heading.end)) : '';
  };
  const top = line.find(({ kind }) => DIVISIONS.has(kind));
  const whole = line.find(({ kind }) => !DIVISIONS.has(kind) && kind !== 'crossheading');
  return [words(top), words(whole) || 'Without a heading'];
}

/** The line over a section: the first of its own, where more stands under it and it does not end as a sentence does. */
function headingOf(text: string, { heading, own, children }: Provision): Span | null {
  const [first] = own;
  if (heading !== null || first === undefined || own.length + children.length < 2) return heading;
  const short = first.end - first.start <= LONGEST_HEADING;
  return short && !/[.;:,—–]$/.test(text.slice(first.start, first.end)) ? first : null;
}

const LONGEST_HEADING = 200;
const DIVISIONS = new Set<Provision['kind']>(['part', 'chapter', 'schedule', 'annex']);

function itemOf(
  commitment: Commitment,
  cited: string | undefined,
  factsOf: (one: Commitment) => readonly Fact[],
): Item {
  const { id, action, actors, obligation, sentence, firmnessEvidence } = commitment;
  const who = actors.length > 0 && obligation ? ` ${OF[obligation]} ${namesWords(actors)}` : '';
  const words = oneLine(action.quote);
  const shown =
    words.length > LONGEST_LEAD ? `${words.slice(0, words.lastIndexOf(' ', LONGEST_LEAD))} …` : words;
  return item(`${cited === undefined ? '' : `${cited}, `}${obligation}${who}: ${shown}`, {
    id,
    facts: [['Said with', quoted(firmnessEvidence.quote)], ...factsOf(commitment)],
    quote: sentence.quote,
  });
}

/** Between what is laid down and whom it is about. */
const OF: Readonly<Record<Obligation, string>> = {
  duty: 'of',
  power: 'of',
  prohibition: 'for',
  review: 'by',
  report: 'by',
  commencement: 'by',
  sunset: 'by',
};

const PLURALS: Readonly<Record<Obligation, [one: string, more: string]>> = {
  duty: ['duty', 'duties'],
  power: ['power', 'powers'],
  prohibition: ['prohibition', 'prohibitions'],
  review: ['review', 'reviews'],
  report: ['report', 'reports'],
  commencement: ['commencement', 'commencements'],
  sunset: ['end', 'ends'],
};

/** "12 duties, 3 powers". */
function kindsOf(commitments: readonly Commitment[]): string {
  const kinds = Object.entries(PLURALS) as [Obligation, [string, string]][];
  return kinds
    .map(
      ([kind, words]) => [commitments.filter(({ obligation }) => obligation === kind).length, words] as const,
    )
    .filter(([many]) => many > 0)
    .map(([many, [one, more]]) => count(many, one, more))
    .join(', ');
}
