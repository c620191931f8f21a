import { CONTEXT } from './jsonLd/context.ts';
import { itemNode } from './jsonLd/items.ts';
import {
  agentNode,
  documentNode,
  editionNode,
  type Node,
  readingNode,
  readingOf,
} from './jsonLd/provenance.ts';
import { type Words, wordsOf } from './jsonLd/target.ts';
import { linkNode, threadNode } from './jsonLd/threads.ts';
import type { TextOf } from './verify.ts';
import type { View } from './view.ts';

interface How {
  /** Where the context is to be had, an address; without one it stands in the file, which then needs no network. */
  readonly context?: string | null;
}

/**
 * A view as JSON-LD 1.1 (docs/jsonld.md has its terms): the documents and editions with the readings of them, each
 * entry with its provenance and its words as Web Annotations, the threads and the links. The same view gives the same
 * bytes; `verify` takes it as it is.
 */
export async function jsonLd(view: View, textOf: TextOf, how: How = {}): Promise<string> {
  let whole = '';
  for await (const part of jsonLdParts(view, textOf, how)) whole += part;
  return whole;
}

/** The same in parts, a node a line, so that no string has to hold all of it. */
export async function* jsonLdParts(
  view: View,
  textOf: TextOf,
  { context = null }: How = {},
): AsyncIterable<string> {
  yield `{"@context":${JSON.stringify(context ?? CONTEXT)},"id":${JSON.stringify(view.id)},"name":${JSON.stringify(view.title)},"@graph":[`;
  let between = '\n';
  for await (const node of nodesOf(view, wordsFrom(textOf))) {
    yield between + JSON.stringify(node);
    between = ',\n';
  }
  yield '\n]}\n';
}

type WordsOf = (document: string, edition: string) => Promise<Words | null>;

async function* nodesOf(view: View, wordsIn: WordsOf): AsyncIterable<Node> {
  const said = new Set<string>();
  for (const entry of view.entries) {
    yield* fresh(around(entry, view), said);
    yield itemNode(entry, await wordsIn(entry.document, entry.edition), view);
  }
  for (const thread of view.threads) yield threadNode(thread, view);
  for (const tie of view.ties) {
    const ends = [tie.from, tie.to];
    yield* fresh(
      ends.map(({ document, edition }) => editionNode(document, edition)),
      said,
    );
    const words = await Promise.all(ends.map(({ document, edition }) => wordsIn(document, edition)));
    yield linkNode(tie, (edition) => words[ends.findIndex((one) => one.edition === edition)] ?? null, view);
  }
}

/** What an entry refers to: its document and edition, the reading and the program that read. */
function around(entry: View['entries'][number], { heads }: View): readonly Node[] {
  const reading = readingOf(entry);
  return [
    documentNode(heads.get(entry.document) ?? entry.head),
    editionNode(entry.document, entry.edition),
    ...(reading.edition === entry.edition ? [] : [editionNode(entry.document, reading.edition)]),
    agentNode(reading.rules),
    readingNode(reading),
  ];
}

/** Those that were not said before. */
function* fresh(nodes: readonly Node[], said: Set<string>): Iterable<Node> {
  for (const node of nodes) {
    const id = String(node.id);
    if (!said.has(id)) yield node;
    said.add(id);
  }
}

/** How many of the texts used last are kept: entries come document by document, links of a later one with many earlier. */
const KEPT = 16;

function wordsFrom(textOf: TextOf): WordsOf {
  const kept = new Map<string, Words | null>();
  return async (document, edition) => {
    const key = `${edition} ${document}`;
    const there = kept.get(key);
    const text = there === undefined ? await textOf(document, edition) : null;
    const words = there === undefined && text !== null ? wordsOf(text) : (there ?? null);
    kept.delete(key);
    kept.set(key, words);
    const [oldest] = kept.keys();
    if (kept.size > KEPT && oldest !== undefined) kept.delete(oldest);
    return words;
  };
}
