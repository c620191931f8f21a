import type { Problem } from '../../model/problem.ts';
import type { Piece } from '../compose.ts';
import type { Draft } from '../draft.ts';
import { isTitleOf, languageTold, madeOn, unreadFiles } from '../told.ts';
import type { Pdf } from './open.ts';

/** What a PDF says of itself, where its pages bear it out. */
export async function aboutOf(
  pdf: Pdf,
  bytes: Uint8Array,
  text: string,
  pieces: readonly Piece[],
): Promise<Pick<Draft, 'title' | 'language'> & { problems: Problem[] }> {
  const { info, metadata } = await pdf.getMetadata().catch(() => ({ info: {}, metadata: null }));
  const fields = info as Readonly<Record<string, unknown>>;
  const told = [metadata?.get('dc:title'), fields.Title].filter((title) => typeof title === 'string');
  const title = told.find((one) => isTitleOf(one, text)) ?? titleIn(pieces);
  const problems = [
    ...unreadFiles(await attachments(pdf)),
    ...cutOff(bytes),
    ...madeOn(dayOfDate(fields.CreationDate), text, title),
  ];
  return { title, language: languageTold(fields.Language, text), problems };
}

/** The largest heading at the top: the lines of a title page that are set alike. */
function titleIn(pieces: readonly Piece[]): string | undefined {
  const top = pieces.slice(0, MOST_PIECES);
  const best = Math.min(...top.filter(({ kind }) => kind === 'heading').map(({ level }) => level));
  return top.find(({ kind, level, text }) => kind === 'heading' && level === best && text.length >= 4)?.text;
}

const MOST_PIECES = 15;

async function attachments(pdf: Pdf): Promise<string[]> {
  const files = (await pdf.getAttachments().catch(() => null)) as Readonly<
    Record<string, { filename?: string }>
  > | null;
  return Object.entries(files ?? {}).map(([key, { filename }]) => filename || key);
}

/** A PDF ends with a mark of its own (ISO 32000-1, 7.5.5). */
const cutOff = (bytes: Uint8Array): Problem[] =>
  Buffer.from(bytes.subarray(-2048)).toString('latin1').includes('%%EOF')
    ? []
    : [
        {
          message: 'is cut off, or was not written to its end: pages may be missing; get the file again',
        },
      ];

/** "D:20310312100000Z" (ISO 32000-1, 7.9.4) */
function dayOfDate(date: unknown): string | null {
  const [, year, month, day] = (typeof date === 'string' && /^D:(\d{4})(\d\d)(\d\d)/.exec(date)) || [];
  return year === undefined ? null : `${year}-${month}-${day}`;
}
