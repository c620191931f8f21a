import { attribute, children, type Element, wordsOf } from '../xml.ts';

/**
 * The number of a provision as it is printed. The file gives the bare number; what stands around it follows from the
 * level, or is given where it is something else (CLML schema, `PuncBefore` and `PuncAfter` of `Pnumber`).
 */
export function numberOf(provision: Element, number: Element, dotted: boolean): string {
  const bare = wordsOf(number);
  const before = attribute(number, 'PuncBefore');
  const after = attribute(number, 'PuncAfter');
  if (!bare || before !== undefined || after !== undefined) return `${before ?? ''}${bare}${after ?? ''}`;
  if (!/^[\p{L}\p{N}]+$/u.test(bare) || /^(?:Article|Section|Erthygl)\b/i.test(bare)) return bare;
  if (provision.name !== 'P1') return `(${bare})`;
  if (!dotted) return bare;
  return leadsWithNumber(provision) ? `${bare}.—` : `${bare}.`;
}

/** "1.—(1) These Regulations …": nothing stands between the two numbers. */
function leadsWithNumber(provision: Element): boolean {
  const [para] = children(provision).filter(({ name }) => name !== 'Pnumber');
  return para?.name === 'P1para' && children(para)[0]?.name === 'P2';
}

/** What the items of an ordered list are counted by: the file leaves it to whoever shows the list. */
export function listMarkers(list: Element): [item: Element, marker: string][] {
  const start = Number(attribute(list, 'StartValue') ?? 1);
  const type = attribute(list, 'Type') ?? 'arabic';
  const decoration = attribute(list, 'Decoration') ?? 'none';
  return children(list, 'ListItem').map((item, at) => [
    item,
    decorated(counted(start + at, type), decoration),
  ]);
}

function counted(at: number, type: string): string {
  if (!(at >= 1 && at < 4000)) return '';
  if (type === 'alpha') return letters(at);
  if (type === 'alphaupper') return letters(at).toUpperCase();
  if (type === 'roman') return roman(at);
  return type === 'romanupper' ? roman(at).toUpperCase() : String(at);
}

const letters = (at: number): string => String.fromCharCode(97 + ((at - 1) % 26)).repeat(Math.ceil(at / 26));

/** In small letters: 4 is `iv`. */
export function roman(at: number): string {
  let rest = at;
  let words = '';
  for (const [value, letter] of ROMAN)
    while (rest >= value) {
      words += letter;
      rest -= value;
    }
  return words;
}

const ROMAN = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
] as const;

function decorated(words: string, decoration: string): string {
  if (!words || decoration === 'none') return words;
  if (decoration === 'parens') return `(${words})`;
  if (decoration === 'parenRight') return `${words})`;
  if (decoration === 'brackets') return `[${words}]`;
  if (decoration === 'bracketRight') return `${words}]`;
  return decoration === 'period' ? `${words}.` : decoration === 'colon' ? `${words}:` : words;
}
