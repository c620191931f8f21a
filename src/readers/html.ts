import { createRequire } from 'node:module';
import type { DefaultTreeAdapterTypes } from 'parse5';
import type { Problem } from '../model/problem.ts';
import { composed, type Piece } from './compose.ts';
import type { Draft } from './draft.ts';
import { boundedAdapter, TooTangled } from './html/bounds.ts';
import { mainOf } from './html/main.ts';
import { metaOf } from './html/meta.ts';
import { piecesIn } from './html/pieces.ts';

const require = createRequire(import.meta.url);

/** A web page: its main content as blocks, and what its head says of it. */
export function readHtml(source: string): Draft | Problem {
  const tree = parsed(source);
  if ('message' in tree) return tree;
  const meta = metaOf(tree);
  const { root, title, publisher } = mainOf(tree, source, meta);
  const pieces = piecesIn(root);
  return {
    ...composed(pieces),
    ...meta,
    title: title ?? meta.title ?? titleIn(pieces),
    publisher: publisher ?? meta.publisher,
  };
}

/** The pieces of a fragment of HTML, such as the body that a content API gives. */
export function htmlPieces(fragment: string): Piece[] | Problem {
  const tree = parsed(fragment);
  return 'message' in tree ? tree : piecesIn(tree);
}

function parsed(source: string): DefaultTreeAdapterTypes.Document | Problem {
  const { parse, defaultTreeAdapter } = require('parse5') as typeof import('parse5');
  try {
    return parse(source, {
      treeAdapter: boundedAdapter(defaultTreeAdapter, source.length),
      scriptingEnabled: false,
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
