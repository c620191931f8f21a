import { createRequire } from 'node:module';
import type { Problem } from '../model/problem.ts';
import { composed, type Piece } from './compose.ts';
import { propertiesOf } from './docx/properties.ts';
import { isSound } from './docx/sound.ts';
import { unpacked, wordParts } from './docx/unpack.ts';
import type { Draft } from './draft.ts';
import { htmlPieces } from './html.ts';
import { isTitleOf, languageTold, madeOn } from './told.ts';

const require = createRequire(import.meta.url);

/** A Word document (ECMA-376): its body as blocks, tracked changes accepted, notes at the end; comments, heads and feet are left out. */
export async function readDocx(bytes: Uint8Array): Promise<Draft | Problem> {
  const parts = unpacked(bytes);
  if ('message' in parts) return parts;
  if (![...parts.values()].every(isSound)) return { message: UNSOUND };
  const html = await htmlOf(wordParts(parts));
  if (typeof html !== 'string') return html;
  const pieces = htmlPieces(html);
  if ('message' in pieces) return pieces;
  const own = pieces.map(({ kind, level, text }): Piece => ({ kind, level, text }));
  const text = composed(own);
  const { created, language, title: told } = propertiesOf(parts);
  const title = told !== null && isTitleOf(told, text.text) ? told : titleIn(own);
  return {
    ...text,
    title,
    language: languageTold(language, text.text),
    problems: [...reviewed(parts), ...madeOn(created, text.text, title)],
  };
}

/** The body as HTML, by mammoth; nothing outside of the file is opened, and pictures are left out. */
async function htmlOf(archive: Uint8Array): Promise<string | Problem> {
  const mammoth = require('mammoth') as typeof import('mammoth');
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer: Buffer.from(archive) },
      {
        styleMap: STYLES,
        includeEmbeddedStyleMap: false,
        externalFileAccess: false,
        convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
      },
    );
    return value.replace(/<a href="#(?:foot|end)note-ref-\d+">[^<]{0,3}<\/a>/g, '');
  } catch {
    return { message: UNSOUND };
  }
}

const UNSOUND = 'is a Word document that is damaged or nested too deep: open it and save it again';

/** What mammoth does not know by itself: title pages, contents, quotations. */
const STYLES = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Subtitle'] => h2:fresh",
  "p[style-name='Quote'] => blockquote:fresh",
  "p[style-name='Intense Quote'] => blockquote:fresh",
  "p[style-name^='toc '] => footer:fresh",
  "p[style-name^='TOC '] => footer:fresh",
];

const titleIn = (pieces: readonly Piece[]): string | undefined =>
  pieces
    .slice(0, 15)
    .find(({ kind, level }) => kind === 'heading' && level === 1)
    ?.text.replace(/\s+/g, ' ')
    .trim();

/** What people wrote into it while they worked on it. */
function reviewed(parts: ReadonlyMap<string, string>): Problem[] {
  const problems: Problem[] = [];
  if (/<w:(?:ins|del|moveFrom|moveTo) /.test(parts.get('word/document.xml') ?? ''))
    problems.push({
      message: 'has tracked changes, and was read with all of them accepted: check what was published',
    });
  const comments = parts.get('word/comments.xml')?.match(/<w:comment /g)?.length ?? 0;
  if (comments)
    problems.push({
      message: `has ${comments} ${comments === 1 ? 'comment that was' : 'comments that were'} left out: it may be a draft`,
    });
  return problems;
}
