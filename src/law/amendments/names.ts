import { markedWithinRule } from '../../languages/en/instruments-marked.ts';
import type { Analysis, Mention, Named } from '../../model/analysis.ts';
import { firstFrom, type Span } from '../../model/span.ts';
import { QUOTED } from '../quotes.ts';
import { type Naming, nowhere, type Path, within } from './path.ts';

/** What is asked where words name a place in a law. */
export interface Names {
  readonly text: string;
  /** The laws that the text names, in its order. */
  readonly laws: readonly (Span & { readonly law: Named })[];
}

/** The laws named in a text: by its mentions, and by what the publisher marked where those have no identifier. */
export function namesIn({
  document,
  mentions,
  legislation,
}: Pick<Analysis, 'document' | 'mentions' | 'legislation'>): Names {
  const marked = legislation?.references ?? [];
  const laws = mentions.filter(isLaw).map(({ start, end, value, id }) => {
    const near =
      id === null
        ? marked.slice(firstFrom(marked, start - 1)).find((one) => one.start <= start + 1)
        : undefined;
    return { start, end, law: { name: value!, id: rootOf(id ?? near?.uri ?? null) } };
  });
  return { text: document.text, laws };
}

const isLaw = ({ type, value, quote, rule }: Mention): boolean =>
  type === 'instrument' &&
  rule !== markedWithinRule.id &&
  value !== null &&
  !/, (?:\p{Ll}|Schedule|Part|Chapter|Article|Annex)/u.test(value) &&
  !/^(?:this|these)\s/i.test(quote);

/** The law of an address, whichever of its provisions that is of. */
export const rootOf = (id: string | null): string | null =>
  id === null
    ? null
    : (/^https?:\/\/www\.legislation\.gov\.uk\/(?:id\/)?[a-z]+\/(?:\d{4}|[A-Z][^/]*\/[^/]+)\/[^/]+/
        .exec(id)?.[0]
        .replace(/^https?:\/\/www\.legislation\.gov\.uk\/(?!id\/)/, 'http://www.legislation.gov.uk/id/') ??
      (/^#/.test(id) ? null : id));

/** One thing that words name: a provision, a law, a heading; from the outside in it narrows a place. */
interface Item extends Span {
  readonly apply: (path: Path) => readonly Path[];
}

/** No instruction is given for more places at once. */
const MOST = 60;

/** The places that words name, counted from where one is already: `shown` is what stands from `start`, quoted words blotted out. */
export function placesFrom(
  paths: readonly Path[],
  names: Names,
  start: number,
  shown: string,
): readonly Path[] {
  const span = { start, end: start + shown.length };
  const parts = partsIn(names.text, span, shown);
  const free = (one: Span) => !parts.some((part) => part.start < one.end && one.start < part.end);
  const laws = lawsIn(names, span, shown).filter(free);
  const titled = (one: Span) => laws.some((law) => law.start <= one.start && one.start < law.end);
  const named = namingsIn(span, shown).filter((one) => free(one) && !titled(one));
  const items = [...parts, ...laws, ...pointed(named, shown, start)].sort((a, b) => a.start - b.start);
  return outward(items, shown, span.start).reduce<readonly Path[]>(
    (found, item) => found.flatMap((path) => item.apply(path)).slice(0, MOST),
    paths,
  );
}

/** "Article 4(1), point (b)": one place, said from the outside in. */
function pointed(items: readonly Item[], shown: string, from: number): readonly Item[] {
  const found: Item[] = [];
  for (const item of items) {
    const last = found.at(-1);
    const point =
      last !== undefined &&
      shown.slice(last.end - from, item.start - from) === ', ' &&
      /^[Pp]oint|^paragraph/.test(shown.slice(item.start - from));
    if (!point || !/^Article/.test(shown.slice(last.start - from))) found.push(item);
    else
      found[found.length - 1] = {
        start: last.start,
        end: item.end,
        apply: (path) => last.apply(path).flatMap((one) => item.apply(one)),
      };
  }
  return found;
}

/** "Paragraph 12 of Schedule 4 to the Act": what is named after "of" is the outer. */
function outward(items: readonly Item[], shown: string, from: number): readonly Item[] {
  const groups: Item[][] = [];
  for (const item of items) {
    const before = groups.at(-1)?.at(-1);
    const between = before && shown.slice(before.end - from, item.start - from);
    if (
      between !== undefined &&
      /^(?:,?\s*(?:\(\ue001*\))?,?\s*of|\s*(?:\(\ue001*\))?\s*(?:to|in))\s+(?:the\s+|that\s+)?$/u.test(
        between,
      )
    )
      groups.at(-1)!.push(item);
    else groups.push([item]);
  }
  return groups.flatMap((group) => group.reverse());
}

function lawsIn({ laws }: Names, { start, end }: Span, shown: string): Item[] {
  const found: (Item & { laws: Named[] })[] = [];
  for (let at = firstFrom(laws, start); at < laws.length && laws[at]!.end <= end; at++) {
    const { law, ...span } = laws[at]!;
    const before = shown.slice(0, span.start - start);
    if (/[\ue000\ue001]/.test(shown[span.start - start] ?? '') || /\bamended\s+by\b[^,;]*$/i.test(before))
      continue;
    const last = found.at(-1);
    // "Directive 85/577/EEC and Directive 97/7/EC": what is said is said of both.
    const joined =
      last !== undefined && /^,?\s*(?:and|or|,)\s+(?:the\s+)?$/.test(before.slice(last.end - start));
    const both = joined ? [...last.laws, law] : [law];
    if (joined) found.pop();
    const from = joined ? last.start : span.start;
    found.push({
      start: from,
      end: span.end,
      laws: both,
      apply: () => both.map((one) => ({ ...nowhere, law: one })),
    });
  }
  return found;
}

const UNIT =
  '[Ss]ub-?sections?|[Ss]ub-?paragraphs?|[Ss]ections?|[Rr]egulations?|[Aa]rticles?|[Rr]ules?|[Pp]aragraphs?|[Ss]chedules?|[Pp]arts?|[Cc]hapters?|[Pp]oints?|[Aa]nnex(?:es)?|ANNEX|[Ii]ndents?';
/** Not the "(EU)" of a title. */
const BRACKET = '\\((?!E[UC]C?\\)|Euratom)[\\p{L}\\d]{1,6}\\)';
const NUMBER = `(?:(?:\\d+[A-Z]{0,5}\\d*[A-Z]*|[IVXLC]+[A-Z]?|[A-Z])(?![\\p{L}\\d])(?:${BRACKET})*|(?:${BRACKET})+)`;
const NAMING = new RegExp(
  `(?<![\\p{L}\\d-])(?<unit>${UNIT})\\s+(?<numbers>${NUMBER}(?:(?:,?\\s+(?:and|or|to)|,)\\s+${NUMBER})*)|(?<![\\p{L}\\d])[Tt]he\\s+(?<only>[Ss]chedule|[Aa]nnex)(?!\\p{L})`,
  'gu',
);

function namingsIn({ start }: Span, shown: string): Item[] {
  return [...shown.matchAll(NAMING)].map((match) => {
    const at = start + match.index;
    const { unit, numbers, only } = match.groups!;
    const span = { start: at, end: at + match[0].length };
    if (only !== undefined)
      return { ...span, apply: (path) => [within(path, { unit: only.toLowerCase(), numbers: [] })] };
    const named = listed(unitOf(unit!), numbers!);
    return {
      ...span,
      apply: (path) => named.map(({ through, ...one }) => ({ ...within(path, one), through })),
    };
  });
}

/** The provisions that words name, each by its unit and numbers, with where in the words it is named. */
export const namingsOf = (words: string): readonly (Naming & Span & { readonly through: string | null })[] =>
  [...words.matchAll(NAMING)].flatMap(({ groups, index, 0: all }) =>
    groups!.numbers === undefined
      ? []
      : listed(unitOf(groups!.unit!), groups!.numbers).map((one) => ({
          ...one,
          start: index,
          end: index + all.length,
        })),
  );

const unitOf = (word: string): string =>
  word
    .toLowerCase()
    .replace('-', '')
    .replace(/^annexes$/, 'annex')
    .replace(/s$/, '');

/** "(2) and (3)", "5(1), 6 and 7", "(6) to (13)", "(2)(a) or (b)". */
function listed(unit: string, numbers: string): readonly (Naming & { through: string | null })[] {
  const found: (Naming & { through: string | null })[] = [];
  let joined = '';
  for (const [word] of numbers.matchAll(/and|or|to|[^\s,]+/g)) {
    if (word === 'and' || word === 'or' || word === 'to') {
      joined = word;
      continue;
    }
    const path = word.match(/\([^)]*\)|[^()]+/g) ?? [];
    const before = found.at(-1);
    if (joined === 'to' && before)
      found[found.length - 1] = { ...before, through: path.at(-1)!.replace(/[()]/g, '') };
    else found.push({ unit, numbers: before ? beside(before.numbers, path) : path, through: null });
    joined = '';
  }
  return found;
}

/** "(2)(a) or (b)" is (2)(a) and (2)(b). */
function beside(before: readonly string[], path: readonly string[]): readonly string[] {
  const kind = (word: string | undefined) =>
    word === undefined ? '' : /\d/.test(word) ? '1' : /^\(/.test(word) ? 'a' : 'A';
  if (before.length <= path.length || kind(before[0]) === kind(path[0])) return path;
  return [...before.slice(0, before.length - path.length), ...path];
}

const PART = new RegExp(
  [
    `(?<of>definitions?|meaning)\\s+of\\s+(?:the\\s+)?(?<term>[“‘]${QUOTED}*[”’](?:(?:,|\\s+(?:and|or))\\s+[“‘]${QUOTED}*[”’])*|[^,;“‘]{1,80}?(?=$|,|;|\\s+(?:is|are|in|for|after|before|insert|substitute|omit)\\b))`,
    `(?<entry>entry|entries)\\s+(?:(?:for|relating\\s+to|in\\s+paragraph|concerning)\\s+[^,;]{1,150}?(?=$|,|;|\\s*\\(|\\s+(?:is|are|insert|substitute|omit|in\\s+the)\\b))?`,
    `(?:italic\\s+)?(?:cross[- ]?)?heading(?:\\s+[“‘]${QUOTED}*[”’])?(?:\\s+(?:before|preceding|above|(?:that|which)\\s+precedes?|immediately\\s+before)\\s+\\p{L}+\\s+[\\dA-Z]+)?`,
    '(?:opening|closing|full-?out|introductory)\\s+words',
    '(?:words|text|part)\\s+(?:before|after|preceding|following)\\s+(?:sub-?)?paragraphs?\\s+\\(\\p{L}+\\)',
    '(?:first|second|third|fourth|fifth|last|final)\\s+(?:sub-?paragraph|sentence|indent)',
    'long\\s+title|sidenote|(?<=the\\s)(?:title|table|list|note)(?!\\s+of\\s)',
  ].join('|'),
  'giu',
);

/** What has no number of its own: a heading, the definition of a word, an entry. */
function partsIn(text: string, { start }: Span, shown: string): Item[] {
  return [...shown.matchAll(PART)].map((match) => {
    const span = { start: start + match.index, end: start + match.index + match[0].length };
    const words = text.slice(span.start, span.end).trim();
    return {
      ...span,
      apply: (path) => [{ ...path, part: path.part === null ? words : `${path.part}, ${words}` }],
    };
  });
}
