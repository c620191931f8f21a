import { referenceRules as rules } from '../../languages/en/references.ts';
import type { ProvisionKind } from '../../segment/provisionNames.ts';
import type { Provision } from '../../segment/provisions.ts';
import { between, childOf, downFrom, type Law, lineOf, pieceOf } from './places.ts';
import type { Item, Spoken } from './spoken.ts';

/** What a reference leads to, and how that is known; no provisions where it leads nowhere in this text. */
export interface Found {
  readonly provisions: readonly Provision[];
  readonly why: string;
  readonly rule: string;
}

/** Where a reference stands. */
export interface Standing {
  readonly law: Law;
  /** The innermost provision that holds the words. */
  readonly at: Provision | null;
  /** The provision of each kind that was last spoken of. */
  readonly last: ReadonlyMap<string, Provision>;
  /** Those spoken of last, the latest first. */
  readonly recent: readonly Provision[];
  /** Whether it stands in a list of cases. */
  readonly inCase: boolean;
}

/** The provisions that an item leads to. @param holder what the words say that it stands in */
export function resolved(spoken: Spoken, item: Item, holder: Provision | null, standing: Standing): Found {
  const first = one(spoken, item, item.path, holder, standing);
  const [from] = first.provisions;
  if (!item.upTo || !from) return first;
  const last = one(spoken, { ...item, bare: item.bare }, item.upTo, holder, standing).provisions[0];
  if (!last)
    return { ...first, provisions: [], why: `no ${spoken.unit} ${shown(item.upTo, item.bare)} in this text` };
  return { ...first, provisions: between(from, last, standing.law.provisions) };
}

function one(
  spoken: Spoken,
  item: Item,
  path: readonly string[],
  holder: Provision | null,
  standing: Standing,
): Found {
  const { unit, pointing } = spoken;
  if (path.length === 0) return pointedAt(spoken, holder, standing);
  const named = `${unit} ${shown(path, item.bare)}`;
  if (holder) {
    const division = numberedIn(holder, unit, path[0]!);
    const provision = DIVISIONS.has(unit) ? division : (downFrom(holder, path) ?? skipped(holder, path));
    const why = provision
      ? `${named}, in what the words say holds it`
      : `no ${named} in what the words say holds it`;
    return { provisions: listOf(provision), why, rule: rules.numbered.id };
  }
  if (pointing === 'that') return none(`which ${named} is meant depends on words before it`, rules.this.id);
  if (item.bare && unit !== 'point') return throughLaw(unit, path, named, standing);
  return upwards(unit, path, named, standing);
}

/** Divisions that a publisher gives no identifiers cannot be pointed to. */
const missing = (unit: string, named: string, { kinds }: Law): string =>
  DIVISIONS.has(unit) && !kinds.has(unit)
    ? `the publisher gives no ${unit} an identifier`
    : `no such provision in this text: ${named}`;

const DIVISIONS: ReadonlySet<string> = new Set(['part', 'chapter', 'section']);

const none = (why: string, rule: string): Found => ({ provisions: [], why, rule });
const listOf = (provision: Provision | null): Provision[] => (provision ? [provision] : []);

/** "22(4)(a)", "(4)(a)". */
const shown = (path: readonly string[], bare: boolean): string =>
  path.map((part, i) => (i === 0 && bare ? part : `(${part})`)).join('');

/** "paragraph (a) of section 3", where the section has it in its only subsection. */
const skipped = (holder: Provision, path: readonly string[]): Provision | null =>
  holder.children.length === 1 ? downFrom(holder.children[0]!, path) : null;

/** "this section", "that Part", "the Schedule", "the second subparagraph". */
function pointedAt({ unit, pointing }: Spoken, holder: Provision | null, standing: Standing): Found {
  const rule = rules.this.id;
  if (pointing === 'ordinal') {
    const own =
      holder ?? lineOf(standing.at).find(({ kind }) => kind === 'paragraph' || kind === 'article') ?? null;
    return own
      ? { provisions: [own], why: 'a subparagraph has no identifier of its own: what holds it has', rule }
      : none('no subparagraph is counted here', rule);
  }
  if (pointing === 'that') {
    const last = standing.last.get(unit) ?? null;
    return last
      ? { provisions: [last], why: `the ${unit} last spoken of`, rule }
      : none(`no ${unit} of this law was spoken of before`, rule);
  }
  const own = lineOf(standing.at).find(({ kind }) => isOf(unit, kind)) ?? null;
  if (own) return { provisions: [own], why: `the ${unit} in which the words stand`, rule };
  const only = [...standing.law.through]
    .filter(([key]) => key.startsWith(`${unit} `))
    .flatMap(([, found]) => found);
  return only.length === 1 && unit === 'schedule'
    ? { provisions: only, why: 'the only schedule', rule }
    : none(`the words stand in no ${unit}`, rule);
}

/** What the words call a kind of provision, and how publishers name it. */
const isOf = (unit: string, kind: ProvisionKind): boolean =>
  kind === unit ||
  (unit === 'subparagraph' && kind === 'paragraph') ||
  (unit === 'point' && kind === 'paragraph');

/** "section 22(4)", "Part 2", "paragraph 3": by number, in the same piece of what is put elsewhere, else in the whole law. */
function throughLaw(unit: string, path: readonly string[], named: string, { law, at }: Standing): Found {
  const rule = rules.numbered.id;
  const [number = '', ...rest] = path;
  const line = lineOf(at);
  const around = line.flatMap((holder) => listOf(numberedIn(holder, unit, number)));
  const piece = at ? pieceOf(at) : '';
  const candidates = [...around, ...throughIn(unit, number, piece, law)];
  for (const candidate of candidates) {
    const provision = downFrom(candidate, rest);
    if (provision) return { provisions: [provision], why: `${named} of this law`, rule };
  }
  return none(
    piece ? `no ${named} in what is put into the other law: that law's own` : missing(unit, named, law),
    rule,
  );
}

/** Those of a number in the whole law: first in the same piece of what is put elsewhere, or in the law itself. */
function throughIn(unit: string, number: string, piece: string, { through, divisions }: Law): Provision[] {
  const all = through.get(`${unit} ${number}`) ?? [];
  const same = all.filter((one) => pieceOf(one) === piece);
  if (piece) return [...same, ...all.filter(({ quoted }) => quoted)];
  const parts = divisions.filter((one) => one.kind === unit && one.number === number);
  return [...same, ...parts, ...all.filter(({ quoted }) => quoted && /[A-Z]$/.test(number))];
}

/** Of a schedule or an article its paragraph 3, of a Part its Chapter 2. */
function numberedIn(holder: Provision, unit: string, number: string): Provision | null {
  if (unit === 'part' || unit === 'chapter')
    return holder.children.find((one) => one.kind === unit && one.number === number) ?? null;
  if (unit !== 'paragraph' && unit !== 'point') return null;
  return COUNTED.has(holder.kind) ? childOf(holder, number) : null;
}

const COUNTED: ReadonlySet<ProvisionKind> = new Set([
  'schedule',
  'annex',
  'article',
  'regulation',
  'rule',
  'paragraph',
  'section',
]);

/** "subsection (4)", "paragraph (a)", "sub-paragraph (3)": by number in what holds the words, from the innermost outwards. */
function upwards(unit: string, path: readonly string[], named: string, standing: Standing): Found {
  const { at, law } = standing;
  const rule = rules.relative.id;
  const spokenOf = beforeIt(unit, path, standing);
  if (spokenOf && standing.inCase)
    return { provisions: [spokenOf], why: `${named}, of what was spoken of before`, rule };
  for (const holder of lineOf(at)) {
    const provision = downFrom(holder, path);
    if (provision && fits(unit, provision, path.length, holder))
      return { provisions: [provision], why: `${named}, from where the words stand`, rule };
  }
  if (spokenOf) return { provisions: [spokenOf], why: `${named}, of what was spoken of before`, rule };
  const top = lineOf(at).at(-1);
  const beside = top?.quoted ? putBeside(top, path[0]!, law) : undefined;
  const provision = beside ? downFrom(beside, path.slice(1)) : null;
  if (provision)
    return { provisions: [provision], why: `${named}, beside what is put into the other law`, rule };
  return none(
    at?.quoted ? `no ${named} in what is put into the other law: that law's own` : missing(unit, named, law),
    rule,
  );
}

/** What is put into the same place of the other law: in the same piece, or by the same section or paragraph. */
function putBeside(top: Provision, number: string, { provisions }: Law): Provision | undefined {
  const alike = provisions.all.filter((one) => one.quoted && one.number === number && one.kind === top.kind);
  const by = sourceOf(top);
  return alike.find((one) => pieceOf(one) === pieceOf(top)) ?? alike.find((one) => sourceOf(one) === by);
}

/** The section of the law itself, or the paragraph of its schedule, that puts something into another law. */
function sourceOf(quoted: Provision): Provision | null {
  let at: Provision | null = quoted;
  while (at && (at.quoted || !STANDS.has(at.parent?.kind ?? 'schedule'))) at = at.parent;
  return at;
}

const STANDS: ReadonlySet<ProvisionKind> = new Set(['schedule', 'part', 'chapter', 'crossheading']);

/** Within what was spoken of last, where that is in the same section, article or paragraph of a schedule. */
function beforeIt(unit: string, path: readonly string[], { at, recent }: Standing): Provision | null {
  const line = lineOf(at);
  for (const spoken of recent) {
    if (line.includes(spoken)) continue;
    const shared = lineOf(spoken).findIndex((one) => line.includes(one));
    if (shared < 0 || !COUNTED.has(lineOf(spoken)[shared]!.kind)) continue;
    for (const holder of lineOf(spoken).slice(0, shared)) {
      const provision = downFrom(holder, path);
      if (provision && provision !== at && fits(unit, provision, path.length, holder)) return provision;
    }
  }
  return null;
}

/** Whether the first number of a path is of the kind that the words call it. */
function fits(unit: string, provision: Provision, length: number, holder: Provision): boolean {
  let first = provision;
  for (let i = 1; i < length; i++) first = first.parent ?? first;
  if (unit === 'subsection') return first.kind === 'subsection';
  if (unit === 'paragraph') return holder.kind !== 'schedule' && first.kind !== 'subsection';
  return true;
}
