import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Rule } from '../../src/model/rule.ts';

/** What each stage is for, in the order a text goes through them. */
const STAGES: readonly (readonly [stage: string, title: string, about: string])[] = [
  ['genre', 'What kind of text it is', 'Decides what "we" and "shall" mean in it.'],
  [
    'dates',
    'Dates, periods and recurrences',
    'Calendar dates and stretches of time, and how often something recurs.',
  ],
  ['amounts', 'Amounts', 'Money and counted quantities.'],
  ['instruments', 'Laws, treaties and agreements', 'What is cited or named, with its identifier.'],
  ['names', 'Parties, bodies, persons and places', 'Who is named.'],
  ['commitments', 'Commitments', 'What is an undertaking, and what only looks like one.'],
  ['firmness', 'Firmness', 'How firmly it is said, and the words that decide it.'],
  ['conditions', 'Conditions', 'What an undertaking is limited by.'],
  ['events', 'Events', 'What the text says has happened.'],
  ['figures', 'Figures', 'Amounts that carry a claim.'],
  ['bounds', 'Bounds of figures', 'Whether a figure is exact, a least, a most, or about.'],
  ['silences', 'Silences', 'What the text says is absent, undecided or withheld.'],
  ['watchpoints', 'Watchpoints', 'What it says to watch next.'],
  ['advisories', 'Advisories', 'What it tells a kind of reader to do or expect.'],
];

/** docs/rules.md: every rule of a language, by stage, in the order of precedence. */
export async function rulesPage(folder: string): Promise<string> {
  const byStage = Map.groupBy(await rulesIn(folder), ({ id }) => id.split('/')[1] ?? '');
  const known = STAGES.filter(([stage]) => byStage.has(stage));
  const others = [...byStage.keys()].filter((stage) => !STAGES.some(([one]) => one === stage)).sort();
  const sections = [...known, ...others.map((stage) => [stage, capital(stage), ''] as const)];
  return [
    '# The rules',
    '',
    '<!-- made from src/languages/en by "npm run docs"; change them there -->',
    '',
    'Every finding carries the address of the rule that made it, and this page says what that rule is, why it is so, and',
    'what it finds: the words in **bold** in its examples. Where two rules could speak, the one that stands first here does.',
    '',
    ...sections.map(([stage, title]) => `- [${title}](#${anchor(title)}): ${byStage.get(stage)!.length}`),
    ...sections.flatMap(([stage, title, about]) => section(title, about, byStage.get(stage)!)),
    '',
  ].join('\n');
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

const section = (title: string, about: string, rules: readonly Rule[]): string[] => [
  '',
  `## ${title}`,
  ...(about ? ['', about] : []),
  ...rules.flatMap(entry),
];

const entry = ({ id, because, examples, counterexamples }: Rule): string[] => [
  '',
  `### \`${id}\``,
  '',
  because,
  '',
  ...examples.map((example) => `- ${bold(example)}`),
  ...counterexamples.filter((example) => example.trim()).map((example) => `- not: ${escaped(example)}`),
];

/** What stands in [brackets] in bold; `\[` is a bracket of the text itself. */
const bold = (example: string): string =>
  escaped(
    example.replace(
      /\\([[\]])|\[|\]/g,
      (all, own: string | undefined) => own ?? (all === '[' ? '\u0001' : '\u0002'),
    ),
  ).replace(/[\u0001\u0002]/g, '**');

/** On one line, with what Markdown would take for its own made plain. */
const escaped = (text: string): string => text.replace(/\s*\n\s*/g, ' / ').replace(/[*_<|`]/g, '\\$&');

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
const anchor = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[^\p{L}\p{N} -]/gu, '')
    .replaceAll(' ', '-');
