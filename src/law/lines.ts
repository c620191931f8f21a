import type { Analysis } from '../model/analysis.ts';
import type { Span } from '../model/span.ts';
import { nameOf } from '../segment/provisionNames.ts';
import { type Provision, type Provisions, provisionsOf } from '../segment/provisions.ts';
import { countOf, masked, QUOTED } from './quotes.ts';

/** A line of a law: a heading, a numbered provision's own words, a row of a table. */
export interface Line extends Span {
  /** Its place among all. */
  readonly index: number;
  /** Where its words begin, after the number printed before them: "(2)", "1.—(1)", "‘4.". */
  readonly words: number;
  readonly provision: Provision | null;
  /** Of a line that is to stand in another law: the line of this law after which that begins. */
  readonly after: Line | null;
}

export interface Lines {
  readonly all: readonly Line[];
  readonly provisions: Provisions;
}

type Read = Pick<Analysis, 'document' | 'places'>;

/** The lines of a law, each with its provision; and which of them are only quoted, to stand in another. */
export function linesOf({ document: { text }, places }: Read): Lines {
  const provisions = provisionsOf({ places });
  const all: Line[] = [];
  let place = 0;
  let block: Block | null = null;
  for (const { index: start, 0: words } of text.matchAll(/[^\n]*\S[^\n]*/g)) {
    const end = start + words.length;
    while (place < places.length && places[place]!.start < start) place++;
    const at = places[place];
    const own = at !== undefined && at.start < end ? at : undefined;
    const id = own?.provision;
    const named = id !== undefined && nameOf(id) !== null;
    if (block !== null && leaves(id, named, block)) block = null;
    if (block === null) block = blockAfter(all.at(-1), text, words, id);
    const line: Line = {
      index: all.length,
      start,
      end,
      words: own?.start ?? start + markerOf(words),
      provision:
        id === undefined ? null : (provisions.byId(id) ?? (named ? null : provisions.at(own!.start))),
      after: block?.after ?? null,
    };
    all.push(line);
    if (block !== null && closes(words, block, line)) block = null;
  }
  return { all, provisions };
}

interface Block {
  readonly after: Line;
  /** Whether the quotation opened in the line before it. */
  readonly begun: boolean;
  /** The provision that its first line is named as: of another law, in whose place it may be counted. */
  readonly first: string | undefined;
}

/** The number before the words of a line whose publisher does not mark it. */
const markerOf = (line: string): number =>
  /^\s*(?:[“‘]?(?:\d{1,4}[A-Z]{0,3}\.?(?:—\s?\(\d+[A-Z]*\))?|\((?:\d{1,3}[A-Z]*|[a-z]{1,5}|[A-Z]{1,3})\))\s+)*/.exec(
    line,
  )![0].length;

/** A quotation whose end is not marked ends with the provision that it stands in. */
function leaves(id: string | undefined, named: boolean, { after, first }: Block): boolean {
  const outer = after.provision?.id;
  if (outer === undefined) return false;
  if (id === undefined) return true;
  return named && !isUnder(id, outer) && !(first !== undefined && isUnder(id, first));
}

const isUnder = (id: string, outer: string): boolean =>
  id === outer || (id.startsWith(outer) && /^[-_.]/.test(id.slice(outer.length)));

/** What a line that announces words for another law ends with. */
const ANNOUNCES =
  /\b(?:insert(?:ed)?|substituted?|add(?:ed)?|replaced\s+by|following)\b[^.;]{0,80}?(?:[—–:-]+\s*;?|\b)\s*$/iu;

function blockAfter(
  before: Line | undefined,
  text: string,
  words: string,
  id: string | undefined,
): Block | null {
  if (before === undefined) return null;
  // Each of several definitions that are put in may stand in marks of its own: "“…;”;", "““tug” means …;”."
  if (before.after !== null)
    return /^\s*[“‘]{2}/.test(words) && id === before.after.provision?.id
      ? { after: before.after, begun: false, first: id }
      : null;
  const printed = text.slice(before.start, before.end);
  if (!/\b(?:insert|substitut|add|replaced|following)/i.test(printed)) return null;
  const own = masked(printed);
  const open = own.endsWith(QUOTED) && INSERTS.test(own);
  if (open) return { after: before, begun: true, first: undefined };
  return /^\s*[“‘]/.test(words) && ANNOUNCES.test(own) ? { after: before, begun: false, first: id } : null;
}

const INSERTS = /\b(?:insert|substitute|add)\b[^“‘]*[“‘]\ue000*$/u;

/** Whether the quotation ends with the line: more marks close in it than open, and the last of them at its end. */
function closes(words: string, { after, begun }: Block, line: Line): boolean {
  if (!/[”’][.,;:]{0,2}(?:\s*,?\s*(?:and|or))?[.,;]?\s*$/u.test(words)) return false;
  const { opens, closes: closed } = countOf(words);
  const first = !begun && (line.index === after.index + 1 || /^\s*[“‘]{2}/.test(words));
  return first ? closed >= opens : closed > opens;
}
