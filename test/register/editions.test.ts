import { describe, expect, it } from 'vitest';
import type { Analysis } from '../../src/model/analysis.ts';
import { analyse } from '../../src/pipeline.ts';
import { fromText } from '../../src/readers/read.ts';
import { linkingOf, linkingOfEditions } from '../../src/register/linking.ts';
import { replay } from '../../src/register/replay.ts';
import { standingOf } from '../../src/register/state.ts';
import { type Threads, threadsOf } from '../../src/register/threads.ts';
import { logOf } from './states.ts';

const PAGE =
  'The Department will open a customs laboratory at Immingham by 30 June 2026. The Department will train forty inspectors. We will publish a fisheries atlas in 2026. Ministers will invest £4 million in flood barriers at Hull. The agency will hire 300 nurses by March 2027. The Government will introduce a bill on rail safety. No timetable for the review of bus fares was given.';

const page = (text: string, published = '2026-01-10', id = 'page'): Analysis =>
  analyse(fromText(text, { id, published }));

/** The register of editions of one page, as they came. */
function register(editions: readonly Analysis[]): Threads {
  const events = editions.flatMap((one, at) => (at === 0 ? [] : linkingOfEditions(editions[at - 1]!, one)));
  return threadsOf(replay(logOf(editions, events)).values());
}

const threadOn = (threads: Threads, words: string) =>
  threads.all.find(({ wordings }) => wordings.some(({ said }) => said.sentence.quote.includes(words)))!;

describe('a promise that a new edition words otherwise goes on in its thread', () => {
  const rows = [
    [
      'its date moved',
      'by 30 June 2026',
      'by 30 September 2026',
      'laboratory',
      'reschedules',
      'deadline moved: ../2026-06-30 to ../2026-09-30',
    ],
    [
      'less firmly, in the same words',
      'will train forty',
      'aims to train forty',
      'inspectors',
      'softens',
      'firmness: committed to intended',
    ],
    [
      'in other words',
      'We will publish a fisheries atlas in 2026.',
      'We intend to issue an atlas of fishing grounds.',
      'atlas',
      'softens',
      'firmness: committed to intended',
    ],
    ['another amount', '£4 million', '£6 million', 'flood', 'firms', 'amount: GBP 4000000 to GBP 6000000'],
    [
      'another owner',
      'The agency will hire',
      'The Ministry of Health will hire',
      'nurses',
      'repeats',
      'owner: agency to Ministry of Health',
    ],
    [
      'to be looked at only',
      'will introduce a bill on rail safety',
      'will explore options for safety on the railways',
      'rail',
      'softens',
      'firmness: committed to exploratory',
    ],
    [
      'under a condition',
      'will introduce',
      'will, subject to parliamentary time, introduce',
      'rail',
      'softens',
      'condition added: subject to parliamentary time',
    ],
  ] as const;
  it.each(rows)('%s', (_, before, after, words, relation, change) => {
    const threads = register([page(PAGE), page(PAGE.replace(before, after))]);
    const { wordings } = threadOn(threads, words);
    expect(wordings.map(({ standing }) => standing)).toEqual(['superseded', 'current']);
    const tie = threads.ties.find(({ to }) => to.item === wordings[1]!.id)!;
    expect(tie).toMatchObject({ relation, standing: 'asserted' });
    expect(tie.changes).toContain(change);
    expect(threads.all).toHaveLength(6);
  });

  it('through three editions, each change with its own link', () => {
    const [one, two, three] = ['30 June', '30 September', '31 December'].map((day) =>
      page(PAGE.replace('30 June', day)),
    );
    const { wordings } = threadOn(register([one!, two!, three!]), 'laboratory');
    expect(wordings.map(({ values }) => values.deadline)).toEqual([
      '../2026-06-30',
      '../2026-09-30',
      '../2026-12-31',
    ]);
  });

  it('in the order in which they came, also without a day', () => {
    const undated = (one: Analysis): Analysis => ({ ...one, document: { ...one.document, published: null } });
    const editions = ['30 June', '30 September', '31 December'].map((day) =>
      undated(page(PAGE.replace('30 June', day))),
    );
    const { wordings } = threadOn(register(editions), 'laboratory');
    expect(wordings.map(({ values }) => values.deadline)).toEqual([
      '../2026-06-30',
      '../2026-09-30',
      '../2026-12-31',
    ]);
  });

  it('and through an edition that leaves it as it is', () => {
    const softer = PAGE.replace('will train forty', 'aims to train forty');
    const threads = register([page(PAGE), page(softer), page(`${softer} They met.`)]);
    expect(threadOn(threads, 'inspectors').wordings.map(({ values }) => values.firmness)).toEqual([
      'committed',
      'intended',
    ]);
  });

  it('is seen as it stood on a day', () => {
    const threads = register([
      page(PAGE),
      page(PAGE.replace('30 June 2026', '30 September 2026'), '2026-05-01'),
    ]);
    const thread = threadOn(threads, 'laboratory');
    const on = (asOf: string) => standingOf(thread, threads, { asOf, until: asOf })!.last;
    expect([on('2026-04-30'), on('2026-05-01')]).toEqual(['2026-06-30', '2026-09-30']);
  });
});

describe('what a new edition no longer says', () => {
  const stateOn = (threads: Threads, words: string, asOf = '2026-02-01') =>
    standingOf(threadOn(threads, words), threads, { asOf, until: asOf })!;
  const without = PAGE.replace(' The Department will train forty inspectors.', '');

  it('is shown as left out, with the edition that did', () => {
    const threads = register([page(PAGE), page(without, '2026-03-01')]);
    expect(stateOn(threads, 'inspectors', '2026-03-01')).toMatchObject({
      state: 'left out',
      leftOut: { published: '2026-03-01' },
    });
    expect(stateOn(threads, 'inspectors')).toMatchObject({ state: 'open', leftOut: null });
    expect(threads.entries.has(threadOn(threads, 'inspectors').wordings[0].id)).toBe(false);
  });

  it('another promise in its place is another promise', () => {
    const threads = register([
      page(PAGE),
      page(PAGE.replace('train forty inspectors', 'simplify import forms')),
    ]);
    expect(stateOn(threads, 'inspectors').state).toBe('left out');
    expect(threadOn(threads, 'import forms').wordings).toHaveLength(1);
  });

  it('comes back when an edition says it again', () => {
    expect(
      stateOn(register([page(PAGE), page(without), page(`${PAGE} They met.`)]), 'inspectors').state,
    ).toBe('open');
  });

  it('is no more than read otherwise where the words still stand there', () => {
    const later = page(`${PAGE} They met.`);
    const blind = {
      ...later,
      commitments: later.commitments.filter(({ action }) => !action.quote.includes('inspectors')),
    };
    expect(threadOn(register([page(PAGE), blind]), 'inspectors')).toBeUndefined();
  });

  it('is reported done where the edition tells it', () => {
    const told = PAGE.replace(
      'The Department will open a customs laboratory at Immingham by 30 June 2026.',
      'The customs laboratory at Immingham was opened on 12 January 2026.',
    );
    expect(stateOn(register([page(PAGE), page(told)]), 'laboratory').state).toBe('reported done');
  });

  it('a silence is answered', () => {
    const { ties } = register([
      page(PAGE),
      page(
        PAGE.replace(
          'No timetable for the review of bus fares was given.',
          'The Government will publish the review of bus fares by 1 May 2026.',
        ),
      ),
    ]);
    expect(ties.map(({ relation }) => relation)).toContain('answers');
  });

  it('keeps its link with another document that said it, as history', () => {
    const other = page(PAGE.replace('Immingham', 'Felixstowe'), '2026-02-01', 'other');
    const [first, second] = [page(PAGE), page(without, '2026-03-01')];
    const events = [
      ...linkingOf(other, [first])!,
      ...linkingOfEditions(first, second),
      ...linkingOf(second, [other])!,
    ];
    const threads = threadsOf(replay(logOf([first, other, second], events)).values());
    expect(threadOn(threads, 'inspectors').wordings.map(({ document }) => document)).toEqual([
      'page',
      'other',
    ]);
  });
});
