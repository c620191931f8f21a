import type { Problem } from '../../model/problem.ts';
import type { Piece } from '../compose.ts';
import { real } from '../day.ts';
import type { Draft } from '../draft.ts';
import { headOf } from '../head.ts';
import { languageOf } from '../language.ts';
import type { Pdf } from './open.ts';

/** What a PDF says of itself, where its pages bear it out: most titles and languages in PDFs are left over from a template. */
export async function aboutOf(
  pdf: Pdf,
  bytes: Uint8Array,
  text: string,
  pieces: readonly Piece[],
): Promise<Pick<Draft, 'title' | 'language'> & { problems: Problem[] }> {
  const { info, metadata } = await pdf.getMetadata().catch(() => ({ info: {}, metadata: null }));
  const fields = info as Readonly<Record<string, unknown>>;
  const told = [metadata?.get('dc:title'), fields.Title].filter((title) => typeof title === 'string');
  const title = told.find((one) => standsIn(one, text)) ?? titleIn(pieces);
  return {
    title,
    language: languageTold(fields.Language, text),
    problems: [...(await attachments(pdf)), ...cutOff(bytes), ...madeOn(fields.CreationDate, text, title)],
  };
}

const TOP = 3000;

/** Whether a title stands at the top of the text. */
function standsIn(title: string, text: string): boolean {
  const plainly = (words: string): string =>
    words
      .toLowerCase()
      .replace(/[^\p{L}\d]+/gu, ' ')
      .trim();
  const words = plainly(title);
  return words.length > 5 && plainly(text.slice(0, TOP)).includes(words);
}

/** The largest heading at the top: the lines of a title page that are set alike. */
function titleIn(pieces: readonly Piece[]): string | undefined {
  const top = pieces.slice(0, MOST_PIECES);
  const best = Math.min(...top.filter(({ kind }) => kind === 'heading').map(({ level }) => level));
  const from = top.findIndex(({ kind, level }) => kind === 'heading' && level === best);
  if (from < 0) return undefined;
  const title = top[from]!.text;
  return title.length >= 4 ? title : undefined;
}

const MOST_PIECES = 15;

/** The language of the catalogue, if the words are of it. */
function languageTold(told: unknown, text: string): string | undefined {
  if (typeof told !== 'string' || !/^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/i.test(told)) return undefined;
  return told.split('-')[0]!.toLowerCase() === languageOf(text).split('-')[0] ? told : undefined;
}

async function attachments(pdf: Pdf): Promise<Problem[]> {
  const files = (await pdf.getAttachments().catch(() => null)) as Readonly<
    Record<string, { filename?: string }>
  > | null;
  const names = Object.entries(files ?? {}).map(([key, { filename }]) => filename || key);
  if (!names.length) return [];
  const shown = names.slice(0, 5).map((name) => name.replace(/\s+/g, ' ').slice(0, 40));
  return [
    {
      message: `holds ${names.length} ${names.length === 1 ? 'attachment that was' : 'attachments that were'} not read: ${shown.join(', ')}${names.length > shown.length ? ' and others' : ''}`,
    },
  ];
}

/** A PDF ends with a mark of its own (ISO 32000-1, 7.5.5). */
const cutOff = (bytes: Uint8Array): Problem[] =>
  Buffer.from(bytes.subarray(-2048)).toString('latin1').includes('%%EOF')
    ? []
    : [{ message: 'is cut off, or was not written to its end: pages may be missing; get the file again' }];

/** When a file was made is a weak sign of when it was published: it is told, not taken. */
function madeOn(created: unknown, text: string, title: string | undefined): Problem[] {
  const [, y, m, d] = (typeof created === 'string' && /^D:(\d{4})(\d\d)(\d\d)/.exec(created)) || [];
  const day = y === undefined ? null : real(`${y}-${m}-${d}`);
  if (day === null || headOf(text, { title }).published !== null) return [];
  return [
    {
      message: `names no day of publication; the file was made on ${day}: give --published if that is the day`,
    },
  ];
}
