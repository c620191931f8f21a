import type { Analysis } from '../../model/analysis.ts';
import type { Identifier, InstrumentKind } from './record.ts';

/** What the head and the last clauses of a law or treaty say that it is, where its publisher does not. */
export interface Headed {
  readonly kind: InstrumentKind;
  readonly by: string;
  /** The id URI of legislation.gov.uk that its printed number stands for. */
  readonly id: string | null;
  /** As it may be cited; null where it does not say. */
  readonly title: string | null;
}

/** Titles and numbers stand in the first lines. */
const HEAD = 1_200;

/** Null where neither head nor end says it. */
export function headOf({ document }: Analysis): Headed | null {
  const head = document.text.slice(0, HEAD);
  const cited = citedAs(document.text);
  const series = SERIES.find(([pattern]) => pattern.test(head));
  if (series) {
    const [, type, drafted] = series;
    const [, year, number] = /(?:^|\n)\s*(\d{4})\s+No\.\s+(\d{1,4})\b/.exec(head) ?? [];
    const id = year && !drafted ? `http://www.legislation.gov.uk/id/${type}/${year}/${number}` : null;
    return { kind: 'statutory instrument', by: 'its head', id, title: cited };
  }
  if (/(?:^|\n)\s*A\s+BILL\s+TO\b|(?:^|\n)\s*A\s*\n+\s*BILL\s*\n+\s*TO\b/i.test(head))
    return { kind: 'Bill', by: 'its head', id: null, title: null };
  const act = ACTS.find(([pattern]) => pattern.test(head));
  if (act) return { kind: 'Act', by: 'its head', id: actId(act, head), title: cited };
  const union = ADOPTED.exec(document.text)?.[1]?.toLowerCase();
  if (union !== undefined)
    return { kind: UNION[union]!, by: 'what it says was adopted', id: null, title: null };
  if (!isTreaty(document)) return null;
  return { kind: 'treaty', by: 'its last clauses', id: null, title: treatyTitle(document) };
}

/** Headings of the series (Statutory Instrument Practice, 2.3), with the type in its address; drafts have no number. */
const SERIES: readonly (readonly [RegExp, string, boolean])[] = [
  [/(?:^|\n)\s*DRAFT\s+(?:SCOTTISH\s+|WELSH\s+)?STATUTORY\s+INSTRUMENTS?\b/i, '', true],
  [/(?:^|\n)\s*SCOTTISH\s+STATUTORY\s+INSTRUMENTS?\b/i, 'ssi', false],
  [/(?:^|\n)\s*WELSH\s+STATUTORY\s+INSTRUMENTS?\b/i, 'wsi', false],
  [/(?:^|\n)\s*STATUTORY\s+RULES\s+OF\s+NORTHERN\s+IRELAND\b/i, 'nisr', false],
  [/(?:^|\n)\s*STATUTORY\s+INSTRUMENTS?\b/i, 'uksi', false],
];

/** By whom an Act says that it is enacted, with its number and the type in its address. */
const ACTS: readonly (readonly [RegExp, RegExp, string])[] = [
  [/\bAct\s+of\s+the\s+Scottish\s+Parliament\b/, /\b(\d{4})\s+asp\s+(\d{1,3})\b/, 'asp'],
  [/\bAct\s+of\s+Senedd\s+Cymru\b/, /\b(\d{4})\s+asc\s+(\d{1,3})\b/, 'asc'],
  [/\bpassed\s+by\s+the\s+Northern\s+Ireland\s+Assembly\b/i, /\b(\d{4})\s+CHAPTER\s+(\d{1,3})\b/i, 'nia'],
  [
    /\bBe\s+it\s+enacted\s+by\s+the\s+(?:King|Queen)[’']s\s+most\s+Excellent\s+Majesty\b/i,
    /\b(\d{4})\s+CHAPTER\s+(\d{1,3})\b/i,
    'ukpga',
  ],
];

function actId([, pattern, type]: readonly [RegExp, RegExp, string], head: string): string | null {
  const [, year, number] = pattern.exec(head) ?? [];
  return year && number ? `http://www.legislation.gov.uk/id/${type}/${year}/${Number(number)}` : null;
}

const ADOPTED = /\bHA(?:S|VE)\s+ADOPTED\s+THIS\s+(REGULATION|DIRECTIVE|DECISION|RECOMMENDATION)\b/;
const UNION: Readonly<Record<string, InstrumentKind>> = {
  regulation: 'EU regulation',
  directive: 'EU directive',
  decision: 'EU decision',
  recommendation: 'EU recommendation',
};

/** It enters into force, and is signed by those whom their governments authorised. */
const isTreaty = ({ genre, text }: Analysis['document']): boolean =>
  genre === 'agreement' &&
  /\b(?:shall|will)\s+enter\s+into\s+force\b/i.test(text) &&
  /\b(?:in\s+witness\s+whereof|duly\s+authori[sz]ed)\b/i.test(text);

/** Where a paper of a series has the treaty's title below its own; null where the title is the treaty's. */
function treatyTitle({ title, text }: Analysis['document']): string | null {
  if (NOUNS.test(title) && !/\bSeries\s+No/i.test(title)) return null;
  const lines = text
    .slice(0, HEAD)
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim());
  return lines.find((line) => TITLE.test(line) && !/\bSeries\s+No/i.test(line)) ?? null;
}

const NOUNS = /\b(?:agreement|treaty|convention|protocol|arrangement|exchange of)\b/i;
const TITLE =
  /^(?:\p{Lu}\p{L}+ ){0,3}?(?:agreement|treaty|convention|protocol|arrangement|exchange of (?:notes|letters))\b.{12,}/iu;

/** "These Regulations may be cited as the Fares Regulations 2026 and come into force on": the title alone. */
function citedAs(text: string): string | null {
  const [, title] =
    /\b(?:Act|Measure|Regulations?|Order|Rules|Scheme)\s+may\s+be\s+cited\s+as\s+(?:the\s+)?(\p{Lu}[^.;\n]{4,200}?\s\d{4})\b/u.exec(
      text,
    ) ?? [];
  return title?.replace(/\s+/g, ' ') ?? null;
}

/** "Treaty Series No. 9 (2026)", "CP 1301": how a treaty or another paper was published, in its first and last lines. */
export function printedNumbers({ document }: Analysis): readonly Identifier[] {
  if (document.genre !== 'agreement' && document.genre !== 'memorandum') return [];
  const { text } = document;
  const edges = `${text.slice(0, EDGE)}\n${text.slice(Math.max(EDGE, text.length - EDGE))}`;
  const series = [
    ...edges.matchAll(/\b(Treaty|European Union|Miscellaneous) Series No\.?\s*(\d{1,4})\s*\((\d{4})\)/gi),
  ].map(
    ([, name, number, year]): Identifier => ({
      scheme: 'treaty series',
      value: `${name} Series No. ${Number(number)} (${year})`,
    }),
  );
  const papers = [...edges.matchAll(/(?:^|\n|\s)(CP|Cm|Cmnd|Cmd|Cd)\.?\s(\d{1,5})(?=\s*(?:\n|$))/g)].map(
    ([, command, number]): Identifier => ({ scheme: 'command paper', value: `${command} ${Number(number)}` }),
  );
  return [...new Map([...series, ...papers].map((one) => [one.value, one])).values()];
}

const EDGE = 2_500;
