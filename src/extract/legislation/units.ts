import type { Document } from '../../model/document.ts';
import type { Segmented, Sentence } from '../../model/text.ts';

/** A paragraph of a law with what it leads into: "A provider must—", its items, and the words that close them all. */
export interface Unit {
  readonly sentences: readonly Sentence[];
  /** How deep in its list; 0 outside lists. */
  readonly depth: number;
  /** How many lists it has gone on behind. */
  readonly turns: number;
  /** The items that its last sentence leads into. */
  readonly parts: Unit[];
  /** What goes on behind the items: "…, as the regulator thinks fit." */
  tail: Unit | null;
}

/** The paragraphs of a law that lay something down, in the order of the text: no recitals, notes, tables or proposals to amend. */
export function unitsOf({ document, sentences }: Segmented): Unit[] {
  if (document.legislation?.amendments.length) return [];
  const roots: Unit[] = [];
  const law: Unit[] = [];
  let quoted: Unit[] = [];
  let from = 0;
  let skipped: number | null = null;
  const isAside = asidesOf(document);
  for (const group of byBlock(sentences)) {
    const { block } = group[0]!;
    const marker = document.text.slice(from, block.start);
    from = block.end;
    if (block.kind === 'heading') {
      if (skipped === null || block.level <= skipped)
        skipped = isNote(document, group[0]!) ? block.level : null;
      law.length = 0;
      quoted = [];
      continue;
    }
    if (skipped !== null || block.kind === 'cell' || isAside(group[0]!)) continue;
    if (block.kind !== 'quotation') quoted = [];
    const open = block.kind === 'quotation' ? quoted : law;
    const root = settled(document.text, group, markOf(marker), open);
    if (root) roots.push(root);
  }
  return roots;
}

function* byBlock(sentences: readonly Sentence[]): Generator<readonly [Sentence, ...Sentence[]]> {
  for (let from = 0; from < sentences.length; ) {
    let to = from + 1;
    while (to < sentences.length && sentences[to]!.block === sentences[from]!.block) to++;
    yield sentences.slice(from, to) as [Sentence, ...Sentence[]];
    from = to;
  }
}

const isNote = ({ text }: Document, { start, end }: Sentence): boolean =>
  /^(?:member.s\s+)?explanatory\s+(?:note|memorandum|statement)/i.test(text.slice(start, end));

/** Recitals bind nobody, a paper of amendments only proposes, and what the publisher names no provision is a note or a formula. */
function asidesOf({ text, places }: Document): (sentence: Sentence) => boolean {
  const adopted = /\bHA(?:S|VE)\s+(?:ADOPTED|DECIDED)\b/.exec(text)?.index ?? 0;
  const named = places.some(({ provision }) => provision !== undefined);
  let at = 0;
  return ({ start }) => {
    while (at < places.length && places[at]!.end <= start) at++;
    const provision = places[at]?.provision;
    return start < adopted || (provision === undefined ? named : /^(?:rct_|amnd_)/.test(provision));
  };
}

/** The number or letter before a paragraph: "(2)", "“(a)", "3.—(1)". */
const markOf = (between: string): string => between.replace(/^[\s“"‘']+|\s+$/g, '');

/** Sets a paragraph where it belongs; it is handed back where it begins something of its own. */
function settled(
  text: string,
  sentences: readonly [Sentence, ...Sentence[]],
  mark: string,
  open: Unit[],
): Unit | null {
  const small = /^\p{Ll}/u.test(text.slice(sentences[0].start, sentences[0].start + 2));
  const goesOn = mark === '' && small;
  const depth =
    mark === '' && !small && sentences[0].block.kind === 'quotation' ? 0 : depthOf(sentences[0], mark, open);
  if (goesOn) {
    const holder = holderOf(depth, open);
    if (holder && holder.turns < MOST_TURNS) {
      const tail: Unit = { sentences, depth: holder.depth, turns: holder.turns + 1, parts: [], tail: null };
      lastOf(holder).tail = tail;
      open.length = holder.depth;
      open[holder.depth] = tail;
      return null;
    }
  }
  const unit: Unit = { sentences, depth, turns: 0, parts: [], tail: null };
  const parent = open.slice(0, depth).findLast((one) => one !== undefined && leads(text, one));
  open.length = depth;
  open[depth] = unit;
  if (!parent) return unit;
  parent.parts.push(unit);
  return null;
}

/** No sentence goes on behind more lists than this. */
const MOST_TURNS = 12;

/** What words without a mark go on with: the deepest list that is open there. */
function holderOf(depth: number, open: readonly Unit[]): Unit | null {
  const from = open
    .slice(0, Math.max(1, depth + 1))
    .findLast((one) => one !== undefined && one.parts.length > 0);
  return from ?? null;
}

function lastOf(unit: Unit): Unit {
  let last = unit;
  while (last.tail) last = last.tail;
  return last;
}

/** Whether its last words do not end as a sentence does. */
function leads(text: string, { sentences }: Unit): boolean {
  const { start, end } = sentences.at(-1)!;
  return !/[.;?][”"’')\]]*$/.test(text.slice(Math.max(start, end - 4), end));
}

/** Lists within lists are told apart so far. */
const DEEPEST = 12;
const ROMAN = /^(?:[ivx]{2,}|[ivx])$/;

/** The level that the file gives an item; of text that is to stand elsewhere, what the marks tell. */
function depthOf({ block }: Sentence, mark: string, open: readonly Unit[]): number {
  if (block.kind === 'item') return Math.min(block.level, DEEPEST);
  if (block.kind !== 'quotation') return 0;
  const [, letters = ''] = /\(([A-Za-z]+)\)$/.exec(mark) ?? [];
  if (letters === '') return mark === '' && open.length > 0 ? open.length - 1 : 0;
  if (/^[A-Z]/.test(letters)) return 3;
  if (!ROMAN.test(letters)) return 1;
  return open.length > 2 || (letters === 'i' && open.length === 2) ? 2 : letters.length > 1 ? 2 : 1;
}

/** Where the last of some items ends, with all under it. */
export function endOf(parts: readonly Unit[]): number {
  const last = parts.at(-1)!;
  if (last.tail) return endOf([last.tail]);
  return last.parts.length > 0 ? endOf(last.parts) : last.sentences.at(-1)!.end;
}
