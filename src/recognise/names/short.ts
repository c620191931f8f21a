import { sharedForms } from '../../languages/en/names-words.ts';
import type { Token } from '../../model/text.ts';
import type { Find, Finder, Name, Setting, Short } from './finder.ts';
import { lookUp } from './gazetteer.ts';
import { titleAt } from './titles.ts';

const ACRONYM = /^(?=.{2,12}$)\p{Lu}[\p{L}\p{N}&.-]*\p{Lu}[\p{L}\p{N}&.+-]*$/u;
const QUOTES = /^["“”'‘’«»]$/;

/** A short form that the document has introduced: "the National Crime Agency (NCA)" and, later, "the NCA". */
export const shortForm: Finder = ({ pieces, at, short }: Setting): Find | null => {
  const name = short.get(pieces[at]!.text);
  if (!name) return null;
  if (name.type === 'person' && titleAt(pieces, at)) return null;
  return {
    from: at,
    to: at + 1,
    name: { ...name, rule: name.type === 'person' ? 'en/names/surname' : 'en/names/short-form' },
  };
};

/** Learns what stands in brackets after a name, and the surname of a person. */
export function rememberShort(short: Short, pieces: readonly Token[], find: Find): void {
  if (find.name.type === 'person') rememberSurname(short, pieces, find);
  if (pieces[find.to]?.text !== '(') return;
  let at = find.to + 1;
  let quoted = false;
  for (; at < Math.min(find.to + 8, pieces.length); at++) {
    const { text, lower } = pieces[at]!;
    if (text === ')') return;
    if (QUOTES.test(text)) quoted = true;
    else if (ACRONYM.test(text) || (quoted && /^\p{Lu}\p{Ll}+$/u.test(text))) break;
    else if (!INTRODUCTIONS.has(lower)) return;
  }
  const word = pieces[at];
  const after = pieces[at + 1]?.text ?? '';
  if (!word || (after !== ')' && !QUOTES.test(after))) return;
  if (!sharedForms.has(word.lower) && !isOther(pieces, at, find.name)) short.set(word.text, find.name);
}

/** Whether the short form is known as something else: "Australia, the United Kingdom and the United States (AUKUS)". */
function isOther(pieces: readonly Token[], at: number, { value }: Name): boolean {
  const known = lookUp(pieces, at, false);
  return known !== null && known.to === at + 1 && known.entry.type === 'party' && known.entry.value !== value;
}

const INTRODUCTIONS = new Set([
  'the',
  'or',
  'hereinafter',
  'hereafter',
  'referred',
  'to',
  'as',
  'known',
  'called',
  ',',
  'also',
  'formerly',
]);

function rememberSurname(short: Short, pieces: readonly Token[], find: Find): void {
  if (!find.name.value.includes(' ') || find.name.rule !== 'en/names/person') return;
  const last = surnameOf(pieces, find);
  if (/^\p{Lu}[\p{L}’'-]{3,}$/u.test(last) && !short.has(last)) short.set(last, find.name);
}

/** The last word of a person's name that is no number: "King Harald V" is Harald. */
export function surnameOf(pieces: readonly Token[], { from, to }: Pick<Find, 'from' | 'to'>): string {
  let at = to - 1;
  while (at > from && /^(?:[IVX]+|Jr|Sr|\W)$/.test(pieces[at]!.text)) at--;
  return pieces[at]!.text;
}
