import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareLaws, type LawComparison } from '../../../src/law/comparing/comparing.ts';
import { countsOf } from '../../../src/law/comparing/counting.ts';
import { lawOf } from './laws.ts';

const EARLIER = [
  'sec_1: 1 Harbour masters',
  'sec_1__subsec_1: The harbour authority must appoint a harbour master.',
  'sec_1__subsec_2: The master may inspect any vessel that lies in the harbour.',
  'sec_2: 2 Dues',
  'sec_2__subsec_1: The owner of a vessel must pay dues within 28 days.',
  'sec_2__subsec_2: Dues may not exceed £500 a vessel.',
  'sec_3: 3 Lights',
  'sec_3__subsec_1: The Secretary of State may by regulations prescribe lights.',
  'sec_3__subsec_2: A vessel to which section 2 applies must show a lamp at night.',
];

const changed = (lines: readonly string[], from: string, to: string): string[] => {
  expect(lines.some((line) => line.includes(from))).toBe(true);
  return lines.map((line) => line.replace(from, to));
};

const compared = (later: readonly string[], earlier: readonly string[] = EARLIER) =>
  compareLaws(lawOf(earlier), lawOf(later));

const pathsOf = ({ pairs }: LawComparison) =>
  Object.fromEntries(pairs.map(({ earlier, later }) => [earlier.id, later.id]));

const changesOf = ({ pairs }: LawComparison) =>
  pairs.flatMap(({ later, changes }) =>
    changes.map(
      ({ kind, says, earlier, later: came }) =>
        [later.cited, kind, says, earlier?.quote ?? null, came?.quote ?? null] as const,
    ),
  );

/** The law with a clause put in before its second, and the later ones renumbered. */
const INSERTED = [
  ...EARLIER.slice(0, 3),
  'sec_2: 2 Pilots',
  'sec_2__subsec_1: A pilot must hold a licence that the authority has granted.',
  ...EARLIER.slice(3).map((line) =>
    line
      .replace(/^sec_(\d)/, (_, n) => `sec_${Number(n) + 1}`)
      .replace(/: (\d) /, (_, n) => `: ${Number(n) + 1} `)
      .replace('section 2 ', 'section 3 '),
  ),
];

describe('two versions of a law', () => {
  test('the same: nothing changed, nothing new, nothing dropped', () => {
    const found = compared(EARLIER);
    expect(changesOf(found)).toEqual([]);
    expect(found.added).toEqual([]);
    expect(found.removed).toEqual([]);
    expect(countsOf(found)).toMatchObject({ same: 9, renumbered: 0, moved: 0 });
    expect(found.sameLaw).toContain('2031/7');
  });

  test('an inserted clause renumbers those after it, and what follows the numbers is silent', () => {
    const found = compared(INSERTED);
    expect(pathsOf(found)).toMatchObject({
      sec_2: 'sec_3',
      sec_2__subsec_2: 'sec_3__subsec_2',
      sec_3: 'sec_4',
    });
    expect(found.added.map(({ id, within }) => [id, within])).toEqual([
      ['sec_2', null],
      ['sec_2__subsec_1', 'sec_2'],
    ]);
    expect(found.added[1]?.carries.map(({ name, quote }) => [name, quote.quote])).toEqual([
      ['a duty', 'must'],
    ]);
    expect(changesOf(found)).toEqual([]);
    expect(countsOf(found)).toMatchObject({ renumbered: 2, renumberedReferences: 1 });
  });

  test('a dropped clause, told with its parts', () => {
    const found = compared(EARLIER, INSERTED);
    expect(found.removed.map(({ id }) => id)).toEqual(['sec_2', 'sec_2__subsec_1']);
    expect(found.added).toEqual([]);
  });

  test.each([
    ['must appoint', 'may appoint', 'cl. 1(1)', 'duty', 'a duty became a power', 'must', 'may'],
    ['may inspect', 'must inspect', 'cl. 1(2)', 'duty', 'a power became a duty', 'may', 'must'],
    ['must show', 'must not show', 'cl. 3(2)', 'duty', 'a duty became a prohibition', 'must', 'must not'],
    ['The owner of', 'The master of', 'cl. 2(1)', 'duty', 'who must', 'owner', 'master'],
    ['28 days', '14 days', 'cl. 2(1)', 'date', 'became', 'within 28 days', 'within 14 days'],
    ['£500', '£800', 'cl. 2(2)', 'threshold', 'became', '£500', '£800'],
    ['by regulations ', '', 'cl. 3(1)', 'power', 'a power to make rules dropped', 'by regulations', null],
    [
      'at night',
      'at night unless it is moored',
      'cl. 3(2)',
      'condition',
      'a condition or exception added',
      null,
      'unless',
    ],
    ['any vessel', 'any vessel or craft', 'cl. 1(2)', 'scope', 'what it covers', null, 'or craft'],
    ['applies must', 'does not apply must', 'cl. 3(2)', 'duty', 'a negation added', null, 'does not'],
    ['section 2 ', 'section 1 ', 'cl. 3(2)', 'reference', 'what it refers to', '2', '1'],
    ['that lies in', 'which lies in', 'cl. 1(2)', 'wording', 'other words', 'that', 'which'],
  ])('%s → %s', (from, to, ...told) => {
    expect(changesOf(compared(changed(EARLIER, from, to)))).toEqual([told]);
  });

  test.each([
    [
      'a procedure of Parliament',
      'Regulations are subject to annulment in pursuance of a resolution of either House of Parliament.',
      'Regulations may not be made unless a draft is approved by a resolution of each House of Parliament.',
      [
        'duty a prohibition added',
        'power annulment by Parliament became approval by Parliament first',
        'condition a condition or exception added',
      ],
    ],
    [
      'duties that change places',
      'The keeper must ring the bell and the pilot may answer it.',
      'The keeper may ring the bell and the pilot must answer it.',
      ['duty a duty became a power', 'duty a power became a duty'],
    ],
    [
      'two periods, each with its own',
      'It is sent within 28 days, and answered within six months.',
      'It is sent within 14 days, and answered within two months.',
      ['date became', 'date became'],
    ],
    [
      'a number in words',
      'The board has three members.',
      'The board has five members.',
      ['threshold became'],
    ],
    [
      'an age',
      'It reaches persons aged 16 or more.',
      'It reaches persons aged 18 or more.',
      ['threshold became'],
    ],
    [
      'by order for by regulations',
      'He may by order fix fees.',
      'He may by regulations fix fees.',
      ['power became'],
    ],
    [
      'commencement',
      'Section 2 comes into force on such day as the Minister appoints.',
      'Section 2 comes into force on 1 May 2032.',
      ['date added'],
    ],
    [
      'a definition',
      'In this section “lamp” means a light on a mast.',
      'In this section “lamp” means a light on a mast or a hull.',
      ['definition what a word means'],
    ],
  ])('%s', (_, before, after, told) => {
    const found = compared(
      ['sec_1: 1 Boards', `sec_1__subsec_1: ${after}`],
      ['sec_1: 1 Boards', `sec_1__subsec_1: ${before}`],
    );
    expect(changesOf(found).map(([, kind, says]) => `${kind} ${says}`)).toEqual(told);
  });

  test('a period that two paragraphs had, and that stands above them now, is told of the one for which it is another', () => {
    const earlier = [
      'sec_1: 1 Notices',
      'sec_1__subsec_1: The keeper may enter if notice has been given—',
      'sec_1__subsec_1__para_a: to the owner at least 48 hours before, and',
      'sec_1__subsec_1__para_b: to the pilot at least 24 hours before.',
    ];
    const later = [
      'sec_1: 1 Notices',
      'sec_1__subsec_1: The keeper may enter if notice has been given at least 48 hours before—',
      'sec_1__subsec_1__para_a: to the owner, and',
      'sec_1__subsec_1__para_b: to the pilot.',
    ];
    expect(changesOf(compared(later, earlier))).toEqual([
      ['cl. 1(1)', 'wording', 'stood in what it holds', null, '48 hours'],
      ['cl. 1(1)(a)', 'wording', 'stands in what holds it now', '48 hours', null],
      ['cl. 1(1)(b)', 'date', 'became', '24 hours', '48 hours'],
    ]);
    expect(changesOf(compared(earlier, later)).at(-1)).toEqual([
      'cl. 1(1)(b)',
      'date',
      'became',
      '48 hours',
      '24 hours',
    ]);
  });

  test('"shall" for "must" is wording alone', () => {
    expect(changesOf(compared(changed(EARLIER, 'must appoint', 'shall appoint')))).toEqual([
      ['cl. 1(1)', 'wording', 'other words', 'must', 'shall'],
    ]);
  });

  test('a subsection that moved to another clause is found there', () => {
    const moved = [...EARLIER.filter((line) => !line.startsWith('sec_1__subsec_2'))];
    moved.push('sec_3__subsec_3: The master may inspect any vessel that lies in the harbour.');
    const found = compared(moved);
    expect(found.pairs.find(({ earlier }) => earlier.id === 'sec_1__subsec_2')).toMatchObject({
      how: 'moved',
      later: { id: 'sec_3__subsec_3' },
    });
  });

  test('a clause whose one sentence becomes a subsection is split, and says the same', () => {
    const earlier = [
      ...EARLIER,
      'sec_4: 4 Short title',
      'sec_4: This Act may be cited as the Harbour Lamps Act 2031.',
    ];
    const later = [
      ...EARLIER,
      'sec_4: 4 Short title',
      'sec_4__subsec_1: This Act may be cited as the Harbour Lamps Act 2031.',
      'sec_4__subsec_2: Nothing in this Act lays a charge on the public.',
    ];
    const found = compared(later, earlier);
    expect(
      found.pairs.filter(({ how }) => how === 'split').map((one) => [one.earlier.id, one.later.id]),
    ).toEqual([['sec_4', 'sec_4__subsec_1']]);
    expect(found.added.map(({ id }) => id)).toEqual(['sec_4__subsec_2']);
    expect(changesOf(found)).toEqual([]);
    expect(compared(earlier, later).pairs.filter(({ how }) => how === 'merged')).toHaveLength(1);
  });

  test('a Bill and the Act that it became are of one title; two Acts of one title are two', () => {
    const of = (uri: string, kind: string, title: string) => {
      const law = lawOf(EARLIER, uri, kind);
      return { ...law, document: { ...law.document, title } };
    };
    const bill = of('https://example.org/bills/1', 'Government Bill', 'Harbour Lamps Bill [HL]');
    const act = of('https://example.org/acts/1', 'Act', 'Harbour Lamps Act 2031');
    expect(compareLaws(bill, act).sameLaw).toBe('a Bill and an Act of one title');
    expect(
      compareLaws(act, of('https://example.org/acts/2', 'Act', 'Harbour Lamps Act 2040')).sameLaw,
    ).toBeNull();
  });

  test('a changed heading is nobody who must', () => {
    const lines = (heading: string) => [
      'sec_1: 1',
      `sec_1: ${heading}`,
      'sec_1: The keeper must ring the bell.',
    ];
    expect(changesOf(compared(lines('Flags'), lines('Bells'))).map(([, kind]) => kind)).toEqual(['scope']);
  });

  test('a number is no word of the provision, an article is', () => {
    const lines = (part: number, last: string) => [
      `part_${part}: Part ${part} Lights`,
      'sec_1: 1 Lamps',
      'sec_1__subsec_1: An owner is—',
      'sec_1__subsec_1__para_a: A keeper of lamps,',
      `sec_1__subsec_1__para_${last}: ${last === 'b' ? '(b) ' : ''}a keeper of flags.`,
    ];
    const { pairs } = compared(lines(2, 'b'), lines(1, 'b'));
    expect(pairs.find(({ later }) => later.id === 'sec_1__subsec_1__para_a')?.later.quotes[0]?.quote).toMatch(
      /^A keeper/,
    );
    expect(pairs.find(({ later }) => later.id === 'sec_1__subsec_1__para_b')?.later.quotes[0]?.quote).toMatch(
      /^a keeper/,
    );
    expect(pairs.flatMap(({ changes }) => changes)).toEqual([]);
    expect(pairs.find(({ later }) => later.id === 'part_2')).toMatchObject({ how: 'renumbered' });
  });

  test('what is to be put into another Act keeps apart from the clauses of the Bill', () => {
    const lines = (at: number, inserted: string) => [
      ...EARLIER,
      `sec_${at}: ${at} Wardens`,
      `sec_${at}: After section 9 of the Harbours Act 2019 insert—`,
      `sec_${at}__qstr__sec_${inserted}: “${inserted} Harbour wardens`,
      `sec_${at}__qstr__sec_${inserted}__subsec_1: The warden must report to the board every year.`,
      `sec_${at}__qstr__sec_${inserted}__subsec_2: Section ${inserted} binds the Crown.`,
    ];
    const found = compared(lines(6, '9B'), lines(4, '9A'));
    expect(pathsOf(found)).toMatchObject({
      sec_4: 'sec_6',
      sec_4__qstr__sec_9A: 'sec_6__qstr__sec_9B',
      sec_4__qstr__sec_9A__subsec_1: 'sec_6__qstr__sec_9B__subsec_1',
    });
    expect(changesOf(found)).toEqual([]);
  });

  test('every quote is the words of its text', () => {
    const [earlier, later] = [lawOf(EARLIER), lawOf(changed(INSERTED, '28 days', 'two months'))];
    const { pairs } = compareLaws(earlier, later);
    for (const one of pairs.flatMap(({ earlier: from }) => from.quotes))
      expect(earlier.document.text.slice(one.start, one.end)).toBe(one.quote);
    for (const one of pairs.flatMap(({ later: to, came }) => [...to.quotes, ...came]))
      expect(later.document.text.slice(one.start, one.end)).toBe(one.quote);
  });

  test('of an Act at two points in time: what is replaced in its place, what is repealed and leaves dots', () => {
    const act = (...lines: string[]) => lawOf(lines, 'http://www.legislation.gov.uk/id/ukpga/2001/7', 'Act');
    const found = compareLaws(
      act(
        'section-1: 1 Lamps',
        'section-1-1: The owner of a vessel must show a lamp at night.',
        'section-1-2: Inspectors count flags in June.',
        'section-2: 2 Pilots hold licences.',
      ),
      act(
        'section-1: 1 Lamps',
        'section-1-1: The owner of a vessel must show a lamp at night.',
        'section-1-2: Every buoy carries its name in white paint.',
        'section-2: . . . . . . . .',
      ),
    );
    expect(found.pairs.map(({ how, later }) => [how, later.id])).toEqual([
      ['same number', 'section-1'],
      ['same number', 'section-1-1'],
      ['replaced', 'section-1-2'],
    ]);
    expect(found.removed.map(({ id }) => id)).toEqual(['section-2']);
    expect(found.added).toEqual([]);
  });

  test('whatever the laws: every provision once on its side, and nothing changed in what is the same', () => {
    const word = fc.constantFrom(
      'must',
      'may',
      'not',
      'lamp',
      'section 2',
      '(a)',
      '28 days',
      '£5',
      'means',
      '“x”',
      ',',
      '.',
    );
    const line = fc.tuple(
      fc.constantFrom(
        'sec_1',
        'sec_1__subsec_1',
        'sec_2',
        'sec_2__para_a',
        'sec_2__qstr__sec_9A',
        'sched_1',
        'xhdg_3',
        'part-1',
        'section-4-1-a',
      ),
      fc.array(word, { maxLength: 8 }),
    );
    const law = fc
      .array(line, { maxLength: 12 })
      .map((lines) => lawOf(lines.map(([id, words]) => `${id}: ${words.join(' ')}`)));
    fc.assert(
      fc.property(law, law, (earlier, later) => {
        const { pairs, added, removed } = compareLaws(earlier, later);
        const once = (ids: readonly string[]) => expect(new Set(ids).size).toBe(ids.length);
        once([
          ...pairs.filter(({ how }) => how !== 'split').map((one) => one.earlier.id),
          ...removed.map(({ id }) => id),
        ]);
        once([
          ...pairs.filter(({ how }) => how !== 'merged').map((one) => one.later.id),
          ...added.map(({ id }) => id),
        ]);
        const same = compareLaws(earlier, earlier);
        expect([...same.added, ...same.removed, ...changesOf(same)]).toEqual([]);
      }),
      { seed: 8, numRuns: 150 },
    );
  });

  test('two laws that have nothing to do with each other: said, and compared all the same', () => {
    const other = lawOf(
      ['sec_1: 1 Bees', 'sec_1__subsec_1: Hives are kept dry in winter.'],
      'http://www.legislation.gov.uk/id/ukpga/2031/8',
    );
    const found = compareLaws(lawOf(EARLIER), other);
    expect(found.sameLaw).toBeNull();
    expect(found.pairs).toEqual([]);
    expect(found.added).toHaveLength(2);
  });

  test('a law of many alike provisions is paired in a moment', () => {
    const many = (from: number) =>
      Array.from({ length: 500 }, (_, at) => [
        `sec_${at + from}: ${at + from} Lamp ${at}`,
        `sec_${at + from}__subsec_1: The 2019 Act is amended as follows.`,
        `sec_${at + from}__subsec_2: Omit paragraph (b).`,
        `sec_${at + from}__subsec_3: In section ${at * 7} omit “lamp ${at * 3}”.`,
      ]).flat();
    const [earlier, later] = [lawOf(many(1)), lawOf(many(4))];
    const before = performance.now();
    const found = compareLaws(earlier, later);
    expect(performance.now() - before).toBeLessThan(10_000);
    const right = found.pairs.filter(
      (one) => Number(/\d+/.exec(one.later.id)) === Number(/\d+/.exec(one.earlier.id)) + 3,
    );
    expect(right.length).toBeGreaterThan(1990);
  });
});
