import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { entriesOf, entryOf, stands } from '../../src/register/entries.ts';
import type { RegisterEvent } from '../../src/register/events.ts';
import { historyOf } from '../../src/register/history.ts';
import { findingsOf, folded, threadOf } from '../../src/register/identity.ts';
import { replay } from '../../src/register/replay.ts';
import { analysisOf } from './analyses.ts';
import { logOf, stateOf } from './states.ts';

const TEXT = 'They will sign a treaty by 2026 and open two offices.';
const SIGN = { action: 'sign a treaty' };
const first = analysisOf(TEXT, { commitments: [SIGN, { action: 'open two offices' }] });
const sign = first.commitments[0]!.id;
const document = 'doc:test';
const on = { document, item: sign, reason: null };

describe('what people say', () => {
  test.each<[plainly: string, events: RegisterEvent[], standing: string]>([
    ['nothing said', [], 'current'],
    ['rejected', [{ kind: 'rejected', ...on }], 'rejected'],
    [
      'rejected, then accepted',
      [
        { kind: 'rejected', ...on },
        { kind: 'accepted', ...on },
      ],
      'current',
    ],
    ['rejected, and that undone', [{ kind: 'rejected', ...on }, undone(2)], 'current'],
    [
      'rejected, undone, and the undoing undone',
      [{ kind: 'rejected', ...on }, undone(2), undone(3)],
      'rejected',
    ],
    [
      'rejected, undone, redone, and undone again',
      [{ kind: 'rejected', ...on }, undone(2), undone(3), undone(4)],
      'current',
    ],
  ])('%s', (_, events, standing) => {
    expect(entryOf(stateOf([first], events), sign)!.standing).toBe(standing);
  });

  test('the later correction of a field counts, and both are told', () => {
    const { values } = entryOf(
      stateOf([first], [edited({ theme: 'trade' }), edited({ theme: 'justice', deadline: '2026' })]),
      sign,
    )!;
    expect(values).toMatchObject({ theme: 'justice', deadline: '2026', firmness: 'committed' });
    expect(values!.corrected.map(({ field, by }) => `${field} by ${by}`)).toEqual([
      'theme by Ann',
      'theme by Ann',
      'deadline by Ann',
    ]);
  });

  test('a correction never touches the words', () => {
    const { said } = entryOf(stateOf([first], [edited({ deadline: '2030' })]), sign)!;
    expect(said).toEqual(first.commitments[0]);
  });

  test('its history is told, with what was taken back', () => {
    const log = logOf(
      [first],
      [edited({ theme: 'trade' }), undone(2), { ...on, item: 'c:other', kind: 'rejected' }],
    );
    const state = replay(log).get(document)!;
    const told = historyOf(entryOf(state, sign)!, state, log);
    expect(told.map(({ recorded, undone }) => [recorded.event.kind, undone])).toEqual([
      ['read', false],
      ['edited', true],
      ['undone', false],
    ]);
  });

  test('a revision only grows, whatever is undone', () => {
    const revision = (events: RegisterEvent[]) => entryOf(stateOf([first], events), sign)!.revision;
    const events = [edited({ theme: 'trade' }), undone(2), undone(3), undone(4)];
    expect(events.map((_, n) => revision(events.slice(0, n)))).toEqual([0, 1, 2, 3]);
  });
});

function undone(seq: number): RegisterEvent {
  return { kind: 'undone', document, seq, reason: null };
}

function edited(set: Extract<RegisterEvent, { kind: 'edited' }>['set']): RegisterEvent {
  return { kind: 'edited', ...on, set };
}

describe('newer rules', () => {
  const reread = (action: string) => analysisOf(TEXT, { commitments: [{ action }] });

  test('a rejected undertaking stays rejected when its words are cut otherwise', () => {
    const wider = reread('sign a treaty by 2026');
    const log = logOf([first, wider]);
    const rejected = { ...log[0]!, seq: 1.5, event: { kind: 'rejected' as const, ...on } };
    const state = replay([log[0]!, rejected, log[1]!]).get(document)!;
    expect(entriesOf(state).map(({ id, standing }) => [id, standing])).toEqual([
      [wider.commitments[0]!.id, 'rejected'],
      [first.commitments[1]!.id, 'not found again'],
    ]);
  });

  test('cut otherwise and back again, it has its first id, and still all that was said of it', () => {
    const log = logOf([first, reread('sign a treaty by 2026'), first], [edited({ theme: 'trade' })]);
    const entry = entryOf(replay(log).get(document)!, sign)!;
    expect(entry).toMatchObject({ id: sign, values: { theme: 'trade' } });
    expect(entry.readings).toHaveLength(3);
  });

  test('other words are not carried over', () => {
    const other = reread('open two');
    const state = stateOf([analysisOf(TEXT, { commitments: [SIGN] }), other]);
    expect(
      entriesOf(state)
        .filter(stands)
        .map(({ id }) => id),
    ).toEqual([other.commitments[0]!.id]);
  });
});

test('each document has its own state, and order among documents does not matter', () => {
  const other = analysisOf(TEXT, { head: { id: 'doc:b' }, commitments: [SIGN] });
  const log = logOf([first, other], [edited({ theme: 'trade' })]);
  const byDocument = log.toSorted((a, b) => (a.event.document < b.event.document ? -1 : 1));
  expect([...replay(byDocument)].sort()).toEqual([...replay(log)].sort());
});

describe('ids', () => {
  test('equal words are told apart by their number, and live on in an edition that keeps them', () => {
    const ids = (text: string) =>
      findingsOf(analysisOf(text, { silences: ['No date', 'No date', 'no text'] })).silences.map(
        ({ id }) => id,
      );
    const before = ids('No date. No date. There is no text.');
    expect(new Set(before).size).toBe(3);
    expect(ids('Corrected. No date. No date. There is no text.')).toEqual(before);
  });

  test('case, white space and the shapes of dashes and apostrophes do not count', () => {
    expect(folded('The\u00a0parties’  joint\u2011work\n')).toBe("the parties' joint-work");
  });

  test('a thread begins with its item', () => expect(threadOf('c:0123')).toBe('t:0123'));
});

test('any log can be replayed, and is told the same way twice', () => {
  const review = fc.record({
    kind: fc.constantFrom('accepted', 'rejected'),
    document: fc.constant(document),
    item: fc.constantFrom(sign, first.commitments[1]!.id, 'c:nobody'),
    reason: fc.constant(null),
  });
  const undo = fc.integer({ min: 0, max: 12 }).map((seq) => undone(seq));
  fc.assert(
    fc.property(fc.array(fc.oneof(review, undo), { maxLength: 12 }), (events) => {
      const told = () => JSON.stringify(entriesOf(stateOf([first], events as RegisterEvent[])));
      expect(told()).toBe(told());
    }),
  );
});
