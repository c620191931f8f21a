import { createRequire } from 'node:module';
import type { DefaultTreeAdapterTypes } from 'parse5';
import { isCallToReader } from '../languages/en/webPages.ts';
import type { Problem } from '../model/problem.ts';
import { composed, type Piece } from './compose.ts';
import type { Draft, History } from './draft.ts';
import { boundedAdapter, TooTangled } from './html/bounds.ts';
import { mainOf } from './html/main.ts';
import { metaOf } from './html/meta.ts';
import { piecesIn } from './html/pieces.ts';
import { dayInAddress } from './html/publishers.ts';
import { type Element, elements, isElement, type Root, textOf } from './html/tree.ts';
import { type Visible, visibleIn } from './html/visible.ts';

const require = createRequire(import.meta.url);

/** A web page: its main content as blocks, and what it says of itself: where it is not seen, in its address, in view. */
export function readHtml(source: string, from?: string): Draft | Problem {
  const tree = parsed(source);
  if ('message' in tree) return tree;
  const said = metaOf(tree);
  // Where it was fetched from tells whose page it is where the page itself does not.
  const meta = { ...said, address: said.address ?? from };
  const visible = visibleIn(tree);
  const { roots, drop, headed, title, publisher } = mainOf(tree, meta);
  const text = piecesIn(roots, drop);
  const pieces = headed ? withHeadline(text, headlineOf(tree)) : text.filter(isOfArticle);
  const published = meta.published ?? dayInAddress(meta.address) ?? visible.published;
  return {
    ...composed(pieces),
    title: title ?? meta.title ?? titleIn(pieces),
    publisher: publisher ?? meta.publisher,
    published,
    language: meta.language,
    address: meta.address,
    label: meta.label,
    history: historyOf(visible, visible.updated ?? meta.modified, published),
  };
}

/** The changes that a page lists; the day of the last one where it says no more than that. */
function historyOf(
  { withdrawn, changes, notices }: Visible,
  updated: string | undefined,
  published: string | undefined,
): History | undefined {
  const known =
    updated === undefined || updated === published || changes.some(({ date }) => date === updated);
  const all = known ? changes : [{ date: updated, note: 'Last updated' }, ...changes];
  if (!withdrawn && !all.length && !notices.length) return undefined;
  return { withdrawn, changes: all, ...(notices.length && { notices }) };
}

/** What a page says of itself or to its reader is no part of an article. */
const isOfArticle = ({ kind, text }: Piece): boolean =>
  kind !== 'furniture' && (kind === 'cell' || !isCallToReader(text.trim()));

/** The pieces of a page under its headline, which may stand outside of what holds the text. */
function withHeadline(pieces: readonly Piece[], headline: Element | undefined): readonly Piece[] {
  const [top] = headline ? piecesIn([headline]) : [];
  if (!top) return pieces;
  const headlineWords = plainly(top.text);
  const mayBe = ({ text }: Piece) =>
    text.length >= headlineWords.length && text.length <= 2 * top.text.length + 20;
  const at = pieces.findIndex((piece) => mayBe(piece) && plainly(piece.text) === headlineWords);
  return at < 0 ? [top, ...pieces] : pieces.map((piece, i) => (i === at ? top : piece));
}

const plainly = (text: string): string => text.replace(/\s+/g, ' ').trim().toLowerCase();

/** The headline of a page: its one `<h1>`, or the first within its main part. */
function headlineOf(tree: Root): Element | undefined {
  const all = [...elements(tree, ({ tagName }) => !SILENT.has(tagName))].filter(
    ({ tagName }) => tagName === 'h1',
  );
  const headline = all.find(isInMain) ?? (all.length === 1 ? all[0] : undefined);
  return headline && textOf(headline).length <= LONGEST_HEADLINE ? headline : undefined;
}

function isInMain(element: Element): boolean {
  for (let at = element.parentNode; at && isElement(at); at = at.parentNode)
    if (MAIN.has(at.tagName)) return true;
  return false;
}

const SILENT = new Set(['nav', 'footer', 'aside', 'template', 'svg', 'script', 'style']);
const MAIN = new Set(['main', 'article']);
const LONGEST_HEADLINE = 300;

/** The pieces of a fragment of HTML, such as the body that a content API gives. */
export function htmlPieces(fragment: string): Piece[] | Problem {
  const tree = parsed(fragment, false);
  return 'message' in tree ? tree : piecesIn([tree]);
}

/** A tree takes some twenty times the memory of its source. */
const LARGEST = 32_000_000;

function parsed(source: string, located = true): DefaultTreeAdapterTypes.Document | Problem {
  if (source.length > LARGEST)
    return {
      message: `is HTML of more than ${LARGEST / 1e6} million characters: give it in parts, or its text`,
    };
  const { parse, defaultTreeAdapter } = require('parse5') as typeof import('parse5');
  try {
    return parse(source, {
      treeAdapter: boundedAdapter(defaultTreeAdapter, source.length),
      scriptingEnabled: false,
      sourceCodeLocationInfo: located,
    });
  } catch (error) {
    if (error instanceof TooTangled) return { message: error.message };
    throw error;
  }
}

const titleIn = (pieces: readonly Piece[]): string | undefined =>
  pieces
    .find(({ kind, level }) => kind === 'heading' && level === 1)
    ?.text.replace(/\s+/g, ' ')
    .trim();
