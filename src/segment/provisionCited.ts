import type { ProvisionKind } from './provisionNames.ts';
import { type Provision, provisionsOf } from './provisions.ts';

/**
 * A provision as lawyers cite it: "s. 20(2)(a)", "Sch. 1 para. 2(2)", "reg. 3(1)", "Art. 5(2)(a)". What is to stand in
 * another law follows in quotation marks what puts it there: "s. 10(2) “s. 126A(4)”".
 */
export function cited(provision: Provision, { bill = false }: { readonly bill?: boolean } = {}): string {
  const line = lineTo(provision);
  const from = line.findIndex(({ quoted }) => quoted);
  const outer = wordsOf(from < 0 ? line : line.slice(0, from), bill);
  if (from < 0) return outer;
  const inner = wordsOf(line.slice(from), false);
  return outer ? `${outer} “${inner}”` : `“${inner}”`;
}

/** The same of an identifier alone, as a register keeps it; the identifier where it says nothing that is cited. */
export function citedById(id: string): string {
  const provision = provisionsOf({ places: [{ start: 0, end: 1, provision: id }] }).byId(id);
  return provision === undefined ? id : cited(provision);
}

const lineTo = (provision: Provision): readonly Provision[] =>
  provision.parent === null ? [provision] : [...lineTo(provision.parent), provision];

function wordsOf(line: readonly Provision[], bill: boolean): string {
  // A section is cited without the Part it stands in; a paragraph of a schedule with the schedule.
  const whole = line.findLastIndex(({ kind }) => WHOLE.has(kind));
  const base = line.findLastIndex(({ kind }) => kind === 'schedule' || kind === 'annex');
  const kept = whole > base ? line.slice(whole) : line.slice(Math.max(0, base));
  const named = kept.filter(({ kind }, at) => at === kept.length - 1 || !SILENT.has(kind));
  const union = /^(?:art|anx|pnt|par|rct)_/.test(line[0]?.id ?? '');
  return named.map((one, at) => wordOf(one, named[at - 1] ?? null, union, bill)).join('');
}

const WHOLE = new Set<ProvisionKind>(['section', 'article', 'regulation', 'rule', 'order', 'recital']);
/** Not said of what stands within them. */
const SILENT = new Set<ProvisionKind>(['part', 'chapter', 'crossheading', 'amendment']);

function wordOf({ kind, number }: Provision, above: Provision | null, union: boolean, bill: boolean): string {
  if (kind === 'crossheading') return `${above === null ? '' : ' '}cross-heading`;
  const first =
    above === null || above.kind === 'schedule' || above.kind === 'annex' || SILENT.has(above.kind);
  if (number === '') return first ? `${above === null ? '' : ' '}${NAMES[kind] ?? kind}` : '';
  if (!first) return `(${number})`;
  const name = kind === 'section' && bill ? 'cl.' : union ? (UNION[kind] ?? kind) : (NAMES[kind] ?? kind);
  // "subs. (4A)", "para. (ab)": what is put into a section, without the section.
  const shown =
    kind === 'subsection' || (kind === 'paragraph' && /^[a-z]/.test(number)) ? `(${number})` : number;
  return `${above === null ? '' : ' '}${name} ${shown}`;
}

const NAMES: Partial<Record<ProvisionKind, string>> = {
  part: 'Pt.',
  chapter: 'Ch.',
  schedule: 'Sch.',
  section: 's.',
  subsection: 'subs.',
  article: 'art.',
  regulation: 'reg.',
  rule: 'r.',
  order: 'ord.',
  paragraph: 'para.',
  subparagraph: 'sub-para.',
};

const UNION: Partial<Record<ProvisionKind, string>> = {
  article: 'Art.',
  annex: 'Annex',
  paragraph: 'para.',
  point: 'point',
  subparagraph: 'subpara.',
};
