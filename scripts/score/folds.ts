import { mkdirSync } from 'node:fs';
import { documentNames, readDocuments, scoreOf } from './documents.ts';
import type { Place } from './program.ts';
import { type Answer, UNREAD } from './sets.ts';
import { shown } from './table.ts';

/** Each document by itself, the two groups, and how far the whole hangs on any one document. */
export function folds(place: Place): string {
  mkdirSync(place.work, { recursive: true });
  readDocuments(place);
  const names = documentNames(place);
  const wide = Math.max(...names.map((name) => name.length));
  const row = (name: string, answer: Answer) =>
    [
      name.padEnd(wide),
      String(answer.commitments.gold).padStart(5),
      String(answer.commitments.predicted).padStart(5),
      ...COLUMNS.map((at) => shown(at(answer))),
    ].join(' ');
  const alone = (name: string) =>
    row(
      name,
      scoreOf(place, (one) => one === name),
    );
  const without = names.map((name) => ({ name, answer: scoreOf(place, (one) => one !== name) }));
  const of = (group: readonly string[]) => [
    ...group.map(alone),
    row(
      'together',
      scoreOf(place, (name) => group.includes(name)),
    ),
  ];
  return [
    `${''.padEnd(wide)}  gold found ${HEADS.map((head) => head.padStart(6)).join(' ')}`,
    'Never read while rules were written: the score that was left out',
    ...of(names.filter((name) => UNREAD.has(name))),
    '',
    'Read at some time by somebody who wrote rules: no left-out score can be had of these',
    ...of(names.filter((name) => !UNREAD.has(name))),
    '',
    'All but one: how far the whole hangs on a single document',
    ...COLUMNS.map((at, i) => spread(HEADS[i]!, without, at)),
    '',
    ...LEARNT,
  ].join('\n');
}

const LEARNT = [
  'What is learnt or tuned:',
  '  the tagger is trained on a treebank and WordNet, on none of these documents: its left-out score is that of the',
  '  set "tagger";',
  '  rules, words of themes, and the weights of links and themes were chosen by people with the read documents in view:',
  '  only the first group tells how they do elsewhere. Nothing is fitted to these documents by a procedure that could',
  '  be run again without one of them.',
];

const HEADS = [
  'commit',
  'sentnc',
  'firmns',
  'actors',
  'novelt',
  'deadln',
  'cadenc',
  'condit',
  'instrm',
  'theme',
];
const field = (name: string) => (answer: Answer) => answer.fields[name].accuracy;
const COLUMNS: readonly ((answer: Answer) => number | null)[] = [
  ({ commitments }) => (commitments.gold ? commitments.f1 : null),
  ({ sentences }) => (sentences.gold ? sentences.f1 : null),
  ...['firmness', 'actors', 'novelty', 'deadline', 'cadence', 'conditions', 'instruments', 'theme'].map(
    field,
  ),
];

/** The range of a figure when each document is left out in turn, and the jackknife's standard error. */
function spread(
  head: string,
  without: readonly { name: string; answer: Answer }[],
  at: (answer: Answer) => number | null,
): string {
  const values = without.flatMap(({ name, answer }) => {
    const value = at(answer);
    return value === null ? [] : [{ name, value }];
  });
  if (values.length === 0) return `  ${head}: not counted`;
  const n = values.length;
  const mean = values.reduce((sum, { value }) => sum + value, 0) / n;
  const error = Math.sqrt(((n - 1) / n) * values.reduce((sum, { value }) => sum + (value - mean) ** 2, 0));
  const [least] = values.toSorted((a, b) => a.value - b.value);
  const most = values.toSorted((a, b) => b.value - a.value)[0]!;
  return `  ${head}: ${shown(least!.value).trim()} (without ${least!.name}) to ${shown(most.value).trim()} (without ${most.name}), standard error ${error.toFixed(3)}`;
}
