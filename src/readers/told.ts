import type { Problem } from '../model/problem.ts';
import { real } from './day.ts';
import { headOf } from './head.ts';
import { languageOf } from './language.ts';

const TOP = 3000;

/** Whether a title that a file carries stands at the top of its text: most are left over from a template. */
export function isTitleOf(title: string, text: string): boolean {
  const words = plainly(title);
  return words.length > 5 && plainly(text.slice(0, TOP)).includes(words);
}

const plainly = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim();

/** The language that a file says it is in, if its words are of it: most say that of the program that made them. */
export function languageTold(told: unknown, text: string): string | undefined {
  if (typeof told !== 'string' || !/^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/i.test(told)) return undefined;
  return told.split('-')[0]!.toLowerCase() === languageOf(text).split('-')[0] ? told : undefined;
}

/** When a file was made is a weak sign of when it was published: it is told, not taken. */
export function madeOn(created: string | null, text: string, title: string | undefined): Problem[] {
  const day = created === null ? null : real(created);
  if (day === null || headOf(text, { title }).published !== null) return [];
  return [
    {
      message: `names no day of publication; the file was made on ${day}: give --published if that is the day`,
    },
  ];
}

/** Files within a file that were not read: "holds 2 attachments that were not read: a.pdf, b.docx". */
export function unreadFiles(names: readonly string[]): Problem[] {
  if (!names.length) return [];
  const shown = names.slice(0, MOST_NAMES).map((name) => name.replace(/\s+/g, ' ').slice(0, LONGEST_NAME));
  const rest = names.length > shown.length ? ' and others' : '';
  const what = names.length === 1 ? '1 attachment that was' : `${names.length} attachments that were`;
  return [{ message: `holds ${what} not read: ${shown.join(', ')}${rest}` }];
}

const MOST_NAMES = 5;
const LONGEST_NAME = 40;
