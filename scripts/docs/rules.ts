import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Rule } from '../../src/model/rule.ts';
import { CHAPTERS, type Chapter, type Part } from './guide.ts';

/** docs/rules.md: a guide to every rule of a language, by what a reader wants to know. */
export async function rulesPage(folder: string): Promise<string> {
  const rules = await rulesIn(folder);
  const told = new Set(CHAPTERS.flatMap(({ stages }) => stages));
  const others = rules.filter(({ id }) => !told.has(stageOf(id)));
  const chapters = [...CHAPTERS, ...(others.length === 0 ? [] : [otherwise(others)])].map((chapter) => ({
    chapter,
    own: chapter.stages.flatMap((stage) => rules.filter(({ id }) => stageOf(id) === stage)),
  }));
  return [
    '# How the program reads: a guide to its rules',
    '',
    '<!-- made from src/languages/en by "npm run docs"; change the rules there, and these words in scripts/docs/guide.ts -->',
    '',
    ...INTRODUCTION,
    ...chapters.map(
      ({ chapter: { question }, own }) => `- [${question}](#${anchor(question)}) (${own.length})`,
    ),
    ...chapters.flatMap(({ chapter, own }) => chapterLines(chapter, own)),
    '',
  ].join('\n');
}

const INTRODUCTION = [
  'What the program finds it finds by rules; all it has learnt from other texts is which words are verbs, nouns and so on.',
  'Each rule below says in plain words why something is read as it is; then come sentences in which it finds something,',
  'the words it finds in **bold**; then sentences that it leaves alone (*not:*); and last its address. The examples are',
  'made up, and every one of them is tested.',
  '',
  'Every finding names its rule: `watchpoint show ID --why` prints the working of one commitment, and',
  '`watchpoint explain ADDRESS` a rule. Where two rules could speak, the one that stands first in its list does.',
  'If a finding looks wrong, look up its rule: either the sentence is of a kind that the rule did not foresee, or the',
  'rule’s reason does not convince you; both are worth reporting. [quality.md](quality.md) says how often it goes wrong.',
  '',
];

const stageOf = (id: string): string => id.split('/')[1] ?? '';

const otherwise = (rules: readonly Rule[]): Chapter => ({
  question: 'What else it looks for',
  answer: 'Rules that belong under none of these questions.',
  stages: [...new Set(rules.map(({ id }) => stageOf(id)))].sort(),
});

function chapterLines({ question, answer, parts = [] }: Chapter, own: readonly Rule[]): string[] {
  const inParts = new Set(parts.flatMap(({ ids }) => [...ids]));
  return [
    '',
    `## ${question}`,
    '',
    answer,
    ...own.filter(({ id }) => !inParts.has(id)).flatMap(entry),
    ...parts.flatMap((part) => partOf(part, own)),
  ];
}

function partOf({ title, about, ids }: Part, own: readonly Rule[]): string[] {
  const rules = own.filter(({ id }) => ids.has(id));
  return rules.length === 0 ? [] : ['', `### ${title}`, '', about, ...rules.flatMap(entry)];
}

/** In words first, then examples, then the address. */
const entry = (rule: Rule): string[] => [
  '',
  `${wordsOf(rule)}${rule.because}`,
  '',
  ...rule.examples.map((example) => `- ${bold(example)}`),
  ...rule.counterexamples
    .filter((example) => example.trim())
    .map((example) => `- *not:* ${escaped(example)}`),
  '',
  `\`${rule.id}\``,
];

const MOST = 8;

/** The words that a rule goes by, where it has a list of them. */
function wordsOf(rule: Rule): string {
  const words = 'words' in rule && Array.isArray(rule.words) ? (rule.words as string[]) : [];
  if (words.length === 0) return '';
  const named = words.slice(0, MOST).map((word) => `“${word.replace(/^'/, '’')}”`);
  return `**${named.join(', ')}${words.length > MOST ? ' and the like' : ''}.** `;
}

/** The rules of all lists that the language's files export, each once. */
async function rulesIn(folder: string): Promise<Rule[]> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.ts'),
  );
  const rules = new Map<string, Rule>();
  for (const file of files.sort()) {
    const shelf: Record<string, unknown> = await import(join(folder, file));
    // By name: module namespaces and their stand-ins in tests do not agree on an order.
    const exported = Object.keys(shelf)
      .sort()
      .map((name) => shelf[name]);
    for (const one of exported.flatMap(listed)) if (!rules.has(one.id)) rules.set(one.id, one);
  }
  return [...rules.values()];
}

/** The rules in a list or record of rules. */
function listed(value: unknown): Rule[] {
  if (isRule(value)) return [value];
  const isPlain =
    typeof value === 'object' && value !== null && !(value instanceof Set || value instanceof Map);
  return isPlain ? Object.values(value).filter(isRule) : [];
}

const isRule = (value: unknown): value is Rule =>
  typeof value === 'object' && value !== null && 'id' in value && 'because' in value && 'examples' in value;

/** What stands in [brackets] in bold, without the blanks at its ends; `\[` is a bracket of the text itself. */
const bold = (example: string): string =>
  escaped(
    example.replace(
      /\\([[\]])|\[|\]/g,
      (all, own: string | undefined) => own ?? (all === '[' ? '\u0001' : '\u0002'),
    ),
  )
    .replace(/\u0001(\s*)/g, '$1**')
    .replace(/(\s*)\u0002/g, '**$1');

/** On one line, with what Markdown would take for its own made plain. */
const escaped = (text: string): string => text.replace(/\s*\n\s*/g, ' / ').replace(/[*_<|`]/g, '\\$&');

const anchor = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[^\p{L}\p{N} -]/gu, '')
    .replaceAll(' ', '-');
