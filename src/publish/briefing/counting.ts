import type { Entry, Kind } from '../../register/register.ts';
import type { Fact } from '../page.ts';
import { count, oneLine } from '../words.ts';
import type { Counted } from './model.ts';

/** Each document that was read, with how much it holds, in the order of the entries. */
export function countedIn(entries: readonly Entry[]): readonly Counted[] {
  const by = new Map<string, Entry[]>();
  for (const entry of entries) {
    const there = by.get(entry.document);
    if (there === undefined) by.set(entry.document, [entry]);
    else there.push(entry);
  }
  return [...by.values()].map((all) => {
    const { title, id, publisher, published, uri } = all[0]!.head;
    const of = (kind: Kind) => all.filter((one) => one.kind === kind).length;
    return {
      document: all[0]!.document,
      edition: all[0]!.edition,
      title: oneLine(title || id),
      publisher,
      published,
      uri,
      commitments: of('commitment'),
      figures: of('figure'),
      watchpoints: of('watchpoint'),
      silences: of('silence'),
    };
  });
}

const KINDS = [
  ['figures', 'figure', 'figures'],
  ['watchpoints', 'thing to watch', 'things to watch'],
  ['silences', 'statement of what is absent', 'statements of what is absent'],
] as const;

/** The same counted together; of what there is none, that it was looked for. */
export function countFacts(documents: readonly Counted[], threads: number): Fact[] {
  const sum = (field: (typeof KINDS)[number][0] | 'commitments') =>
    documents.reduce((all, one) => all + one[field], 0);
  const commitments = sum('commitments');
  const inThreads = threads < commitments ? ` in ${count(threads, 'thread', 'threads')}` : '';
  const found = [
    ...(commitments === 0 ? [] : [`${count(commitments, 'commitment', 'commitments')}${inThreads}`]),
    ...KINDS.flatMap(([field, one, many]) => (sum(field) === 0 ? [] : [count(sum(field), one, many)])),
  ];
  const none = [
    ...(commitments === 0 ? ['commitments'] : []),
    ...KINDS.flatMap(([field, , many]) => (sum(field) === 0 ? [many] : [])),
  ];
  return [
    ['Read', `${count(documents.length, 'document', 'documents')}, listed in the annex`],
    ['Found', found.length === 0 ? 'nothing' : `${found.join(', ')}`],
    ['Looked for, and not found', none.join(', ')],
  ];
}
