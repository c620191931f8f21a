import type { Attachment, Email } from 'postal-mime';
import type { Problem } from '../model/problem.ts';
import { composed, type Piece } from './compose.ts';
import { dayIn } from './day.ts';
import type { Draft } from './draft.ts';
import { htmlPieces } from './html.ts';
import { linesOf, piecesOfLines, repliesIn } from './mail/body.ts';
import { unreadFiles } from './told.ts';

const MOST_MEGABYTES = 50;

/** One message (RFC 5322): its body, by its subject, sender and day; what it answers is quotation, signatures are furniture. */
export async function readMail(bytes: Uint8Array): Promise<Draft | Problem> {
  if (bytes.length > MOST_MEGABYTES * 1e6)
    return {
      message: `is mail of ${Math.round(bytes.length / 1e6)} MB, and a message may have ${MOST_MEGABYTES}: save its text`,
    };
  const mail = await parsed(bytes);
  if ('message' in mail) return mail;
  const pieces = bodyOf(mail);
  if ('message' in pieces) return pieces;
  const subject = mail.subject?.replace(/\s+/g, ' ').trim();
  return {
    ...composed(pieces),
    title: subject?.replace(/^(?:(?:re|fwd?|fw)\s*:\s*)+/i, '') || undefined,
    publisher: senderOf(mail),
    published: dayIn(fieldOf(mail, 'date') ?? '') ?? undefined,
    address: addressOf(mail),
    problems: [...unreadFiles(mail.attachments.filter(isFile).map(nameOf)), ...furtherMessages(bytes)],
  };
}

async function parsed(bytes: Uint8Array): Promise<Email | Problem> {
  const { default: PostalMime } = await import('postal-mime');
  const start = Buffer.from(bytes.subarray(0, 200)).toString('latin1');
  const from = /^From [^\n]*\n/.exec(start)?.[0].length ?? 0;
  try {
    return await PostalMime.parse(bytes.subarray(from), { forceRfc822Attachments: true });
  } catch {
    return { message: 'is mail that is damaged or nested too deep: save its text' };
  }
}

/** The body: as plain text where the message has all of it so, else its HTML. */
function bodyOf({ text = '', html = '', subject = '' }: Email): Piece[] | Problem {
  const forwarded = /^(?:fwd?|fw)\s*:/i.test(subject);
  const fromHtml = html ? htmlPieces(html) : [];
  if ('message' in fromHtml) return text.trim() ? piecesOfLines(linesOf(text), forwarded) : fromHtml;
  const letters = fromHtml.reduce((sum, piece) => sum + piece.text.length, 0);
  if (text.trim().length > letters / 2) return piecesOfLines(linesOf(text), forwarded);
  return repliesIn(fromHtml, forwarded);
}

const senderOf = ({ from }: Email): string | undefined => from?.name || from?.address || undefined;

/** Where the message can be found for good: in an archive (RFC 5064), else by its own id (RFC 2392). */
function addressOf(mail: Email): string | undefined {
  const [, archived] = /<(https?:\/\/[^\s>]+)>/.exec(fieldOf(mail, 'archived-at') ?? '') ?? [];
  const [, id] = /<([^\s<>]+@[^\s<>]+)>/.exec(mail.messageId ?? '') ?? [];
  return archived ?? (id === undefined ? undefined : `mid:${encodeURI(id)}`);
}

const fieldOf = ({ headers }: Email, name: string): string | undefined =>
  headers.find(({ key }) => key === name)?.value;

/** Pictures that stand in the HTML are no files of their own. */
const isFile = ({ related, disposition, mimeType }: Attachment): boolean =>
  !(related || (disposition !== 'attachment' && mimeType.startsWith('image/')));

const nameOf = ({ filename, mimeType }: Attachment): string => filename ?? `one without a name (${mimeType})`;

/** A mailbox holds more than one message (RFC 4155). */
function furtherMessages(bytes: Uint8Array): Problem[] {
  if (bytes[0] !== 70) return [];
  const more =
    Buffer.from(bytes)
      .toString('latin1')
      .match(/\n\r?\nFrom \S[^\n]*\d\d:\d\d[^\n]*\n/g)?.length ?? 0;
  return more
    ? [{ message: `holds ${more + 1} messages, and only the first was read: add it as a source` }]
    : [];
}
