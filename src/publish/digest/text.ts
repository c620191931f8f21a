// A law provision by provision, as it is read on a terminal.

import type { Definition } from '../../law/definitions/definition.ts';
import type { Did, Digest } from '../../law/digest/digest.ts';
import type { Analysis } from '../../model/analysis.ts';
import type { Provision } from '../../segment/provisions.ts';
import type { Fact } from '../page.ts';
import { hanging } from '../sources.ts';
import { wrap } from '../text.ts';
import { namesWords, oneLine, quoted } from '../words.ts';
import { referenceFacts, rowsOf, type Shelf } from './rows.ts';
import {
  amendmentWords,
  commencementWords,
  definitionWords,
  extentWords,
  OBLIGATION_LABELS,
  obligationWords,
} from './words.ts';

type Law = Pick<Analysis, 'document'>;

/** The law and its provisions, as lines of at most `width`. */
export function digestText(law: Law, digest: Digest, only: Shelf | null, width: number): string {
  const rows = rowsOf(law, digest, only);
  const shown = only === null ? rows : rows.filter(({ facts }) => facts.length > 0);
  const head = `${wrap(oneLine(law.document.title || law.document.id), width).join('\n')}\n`;
  const whole = factLines(
    [
      ['extends to', extentWords(digest.extent)],
      ['in force', commencementWords(digest.commencement)],
    ],
    width,
  );
  if (shown.length === 0)
    return `${head}${wrap(`  Nothing that the rules know: ${only} are not in it.`, width).join('\n')}\n`;
  return `${head}${only === null || only === 'extent' ? whole : ''}${shown.map((row) => rowText(row, width)).join('')}`;
}

function rowText(
  { cited: name, heading, depth, facts }: ReturnType<typeof rowsOf>[number],
  width: number,
): string {
  const indent = '  '.repeat(Math.min(depth, 3));
  const words = name === 'cross-heading' ? heading : `${name}  ${heading}`.trimEnd();
  const lines = wrap(words, width - indent.length).map(
    (line, at) => `${indent}${at === 0 ? '' : '    '}${line}`,
  );
  return `\n${lines.join('\n')}\n${factLines(facts, width)}`;
}

const factLines = (facts: readonly Fact[], width: number): string =>
  facts.map(([label, words]) => hanging(`  ${label}`, words, width)).join('');

/** One provision with everything about it. */
export function provisionText(law: Law, digest: Digest, provision: Provision, width: number): string {
  const { text } = law.document;
  const did = digest.of(provision, true);
  const heading = did.heading === null ? '' : `  ${oneLine(text.slice(did.heading.start, did.heading.end))}`;
  const head = wrap(`${digest.cite(provision.id)}${heading}`, width).join('\n');
  const facts = factsOf(did, digest).filter(([, words]) => words !== '');
  return `${head}\n${wrap(oneLine(law.document.title), width).join('\n')}\n\n${wordsText(text, provision, width)}\n${factLines(facts, width)}`;
}

/** The words themselves, each numbered line by itself. */
function wordsText(text: string, { start, end }: Provision, width: number): string {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  return text
    .slice(from, end)
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map(
      (line) =>
        `${wrap(line, width - 2)
          .map((one) => `  ${one}`)
          .join('\n')}\n`,
    )
    .join('');
}

/** Everything about a provision: whom it concerns, what it does, what its words mean and point to, where and when it holds. */
export function factsOf(did: Did, digest: Digest): Fact[] {
  const concerned = [
    ...new Map(did.obligations.flatMap(({ actors }) => actors).map((one) => [one.name, one])).values(),
  ];
  const used = [...new Map(did.uses.map(({ definition }) => [definition.term.start, definition])).values()];
  return [
    ['concerns', namesWords(concerned)],
    ...did.obligations.flatMap((one) => obligationFacts(one, digest)),
    ...did.definitions.map((one): Fact => ['defines', definitionWords(one)]),
    ...did.amendments.map((one): Fact => [one.change, amendmentWords(one)]),
    ...used.map((one): Fact => ['word used', usedWords(one)]),
    ...referenceFacts(did, digest),
    ['extends to', extentWords(did.extent)],
    ...did.extent.words.map(({ quote }): Fact => ['by the words', quoted(quote)]),
    ['in force', commencementWords(did.commencement)],
    ...did.commencement.begins.flatMap(({ words, assumed }): Fact[] => [
      ['by the words', quoted(words.quote)],
      ['assumed', assumed ?? ''],
    ]),
  ];
}

const obligationFacts = (one: Did['obligations'][number], digest: Digest): Fact[] => [
  [OBLIGATION_LABELS[one.obligation ?? 'duty'], obligationWords(one, digest.cite)],
  ...one.conditions.map(({ quote }): Fact => ['  where', oneLine(quote)]),
];

const usedWords = (definition: Definition): string => definitionWords(definition);
