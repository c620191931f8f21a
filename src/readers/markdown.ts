import { createRequire } from 'node:module';
import type { Nodes, RootContent } from 'mdast';
import type { BlockKind } from '../model/document.ts';
import type { Problem } from '../model/problem.ts';
import { blocksOf } from './blocks.ts';
import { composed, type Piece, piecesOf } from './compose.ts';
import type { Draft } from './draft.ts';
import { frontMatter } from './frontMatter.ts';
import { sectionsOf, tooTangled } from './markdownSections.ts';
import { unwrapped, WRAPPED } from './typedLists.ts';

const require = createRequire(import.meta.url);

interface Place {
  readonly kind: BlockKind;
  readonly level: number;
}

/** Markdown with or without YAML front matter; tables and strike-through as GitHub has them, spans and divisions as Pandoc has them. */
export function readMarkdown(source: string): Draft {
  const { said, body } = frontMatter(source);
  const pieces: Piece[] = [];
  const problems: Problem[] = [...(said.problems ?? [])];
  for (const { text, plain } of sectionsOf(withoutDivisions(body))) {
    const tangled = !plain && tooTangled(text);
    if (plain) pieces.push(...piecesOf(unwrapped(text.replaceAll('\n', WRAPPED)), 'paragraph', 0));
    else if (tangled) pieces.push(...plainPieces(text));
    else for (const node of parsed(text)) add(pieces, node, { kind: 'paragraph', level: 0 });
    if (tangled && problems.every(({ message }) => message !== TANGLED)) problems.push({ message: TANGLED });
  }
  const [first] = pieces;
  const title =
    said.title ?? ((first?.kind === 'heading' && first.level === 1 && first.text.trim()) || undefined);
  return { ...composed(pieces), ...said, title, problems };
}

const TANGLED = 'has Markdown marks too many or too deep to follow; that part was read as plain text';

const plainPieces = (section: string): Piece[] =>
  blocksOf(section).map(({ kind, level, start, end }) => ({ kind, level, text: section.slice(start, end) }));

function parsed(section: string): readonly RootContent[] {
  const { fromMarkdown } = require('mdast-util-from-markdown') as typeof import('mdast-util-from-markdown');
  const { gfm } = require('micromark-extension-gfm') as typeof import('micromark-extension-gfm');
  const { gfmFromMarkdown } = require('mdast-util-gfm') as typeof import('mdast-util-gfm');
  return fromMarkdown(section, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }).children;
}

/** Adds the pieces of one node of the tree. */
function add(pieces: Piece[], node: RootContent, place: Place): void {
  switch (node.type) {
    case 'heading':
      pieces.push({ kind: 'heading', level: node.depth, text: plainOf(wordsIn(node)) });
      break;
    case 'paragraph':
      pieces.push(
        ...piecesOf(
          unwrapped(plainOf(wordsIn(node, WRAPPED))),
          place.kind,
          place.level,
          node.children.every(isBold),
        ),
      );
      break;
    case 'list':
      for (const item of node.children)
        for (const child of item.children) add(pieces, child, { kind: 'item', level: place.level + 1 });
      break;
    case 'blockquote':
      for (const child of node.children) add(pieces, child, { ...place, kind: 'quotation' });
      break;
    case 'table':
      for (const row of node.children)
        for (const cell of row.children)
          pieces.push({ kind: 'cell', level: 0, text: plainOf(wordsIn(cell)) });
      break;
    case 'code':
      pieces.push(...piecesOf(node.value, place.kind, place.level));
      break;
    case 'html':
      pieces.push(...piecesOf(withoutTags(node.value), place.kind, place.level));
      break;
    case 'footnoteDefinition':
      for (const child of node.children) add(pieces, child, place);
      break;
    default: // definitions and rules say nothing
  }
}

const isBold = (node: RootContent): boolean =>
  node.type === 'strong' || node.type === 'break' || (node.type === 'text' && !node.value.trim());

/** The words of a node; a line that was wrapped goes on, a line that was broken on purpose ends. */
function wordsIn(node: Nodes, wrapped = ' '): string {
  if (node.type === 'break') return '\n';
  if (node.type === 'text' || node.type === 'inlineCode') return node.value.replaceAll('\n', wrapped);
  if (node.type === 'html') return /^<br\b/i.test(node.value) ? '\n' : '';
  if (node.type === 'footnoteReference' || !('children' in node)) return '';
  return node.children.map((child) => wordsIn(child, wrapped)).join('');
}

/** Pandoc's fences around a division: `::: {.class}`. */
const withoutDivisions = (body: string): string =>
  body.includes(':::') ? body.replace(/^[ \t]{0,20}:{3,}.*$/gm, '') : body;

/** Pandoc's marks off: `[words]{.class}`, `# Heading {#id}`, references that lead nowhere. */
function plainOf(words: string): string {
  if (!/[{[:]/.test(words)) return words;
  let plain = words.replace(/\[\^[\w-]{1,20}\]/g, '');
  for (let depth = 0; depth < 4 && plain.includes(']{'); depth++)
    plain = plain.replace(/\[([^[\]]{0,2000})\]\{[^{}\n]{0,200}\}/g, '$1');
  const open = plain.lastIndexOf('{');
  const isAttribute = open >= 0 && /^\{[#.][\w#.= "-]{1,100}\}\s*$/.test(plain.slice(open, open + 200));
  return isAttribute ? plain.slice(0, open).trimEnd() : plain;
}

const withoutTags = (html: string): string =>
  html.replace(/<br\b[^<>]{0,200}>/gi, '\n').replace(/<\/?[a-z][^<>]{0,2000}>/gi, '');
