import { describe, expect, test } from 'vitest';
import { commencementsOf } from '../../../src/law/extent/commencement.ts';
import { extentsOf } from '../../../src/law/extent/extents.ts';
import { linesOf } from '../../../src/law/lines.ts';
import type { Mention } from '../../../src/model/analysis.ts';
import { type Legislation, unknownLaw } from '../../../src/model/legislation.ts';
import { quote } from '../../../src/model/span.ts';
import { lawOf } from '../law.ts';

/** A law with the days it names, and what its publisher says of it. */
function read(rows: readonly (readonly [string, string])[], said: Partial<Legislation> = {}) {
  const law = lawOf(rows);
  const { text } = law.document;
  const mentions = [...text.matchAll(/1 May (\d{4})/g)].map(
    ({ index, 0: words, 1: year }): Mention => ({
      type: 'date',
      value: `${year}-05-01`,
      id: null,
      rule: 'en/dates/day',
      ...quote({ text }, { start: index, end: index + words.length }),
    }),
  );
  const analysis = { ...law, mentions, legislation: { ...unknownLaw, ...said } };
  const lines = linesOf(analysis);
  const extent = extentsOf(analysis, lines);
  const commencement = commencementsOf(analysis, lines);
  const at = (id: string | null) => (id === null ? null : lines.provisions.byId(id)!);
  return {
    extent: (id: string | null) => extent(at(id)),
    commencement: (id: string | null) => commencement(at(id)),
  };
}

describe('extent', () => {
  const { extent } = read(
    [
      ['section-1', 'The registrar keeps a register.'],
      ['section-2', 'A harbour must be lit.'],
      ['section-3-a', '(a) a quay must be lit.'],
      ['section-4', 'A pilot is licensed.'],
      ['section-9-1', '(1) This Act extends to England and Wales only, subject to subsection (2).'],
      ['section-9-2', '(2) Sections 2 and 3 extend also to Scotland.'],
      ['section-9-3', '(3) Section 4 applies in relation to England only.'],
    ],
    {
      extent: ['E', 'W'],
      provisions: [
        { provision: 'section-3', extent: ['E', 'W', 'S', 'NI'], from: null, to: null, status: null },
      ],
    },
  );

  test('of the whole, of what the words name, and by the publisher', () => {
    expect(extent(null)).toMatchObject({ published: ['E', 'W'], stated: ['E', 'W'], contradiction: null });
    expect(extent('section-1').stated).toEqual(['E', 'W']);
    expect(extent('section-2').stated).toEqual(['E', 'W', 'S']);
    expect(extent('section-2').words.map(({ quote }) => quote)).toEqual([
      'Sections 2 and 3 extend also to Scotland',
    ]);
  });

  test('where the two do not agree, both are named', () => {
    expect(extent('section-3-a').contradiction).toBe('the publisher says E+W+S+NI, the words E+W+S');
  });

  test('where a provision applies is not where it extends to', () => {
    expect(extent('section-4')).toMatchObject({ stated: ['E', 'W'], applies: ['E'] });
    expect(extent('section-1').applies).toBeNull();
  });

  test('nothing said is not everywhere', () => {
    const silent = read([['section-1', 'The quay extends to Scotland Street.']]).extent('section-1');
    expect(silent).toMatchObject({ published: null, stated: null });
    expect(silent.notes).toEqual(['cannot tell from the text where it extends to']);
  });
});

describe('commencement', () => {
  const rows = [
    ['section-1', 'The registrar keeps a register.'],
    ['section-2', 'A harbour must be lit.'],
    ['section-3', 'A pilot is licensed.'],
    ['section-4', 'A tug is marked.'],
    ['schedule-1-paragraph-1', '1 A fee is paid.'],
    ['schedule-1-paragraph-2', '2 A fee is repaid.'],
    [
      'section-9-1',
      '(1) The following provisions come into force on the day after the day on which this Act is passed—',
    ],
    ['section-9-1-a', '(a) section 1;'],
    ['section-9-1-b', '(b) paragraph 2 of Schedule 1;'],
    ['section-9-1-c', '(c) this section.'],
    ['section-9-2', '(2) Section 2 comes into force on 1 May 2031.'],
    [
      'section-9-3',
      '(3) Section 3 comes into force at the end of the period of two months beginning with the day on which this Act is passed.',
    ],
    [
      'section-9-4',
      '(4) The other provisions of this Act come into force on such day as the Minister may by regulations appoint.',
    ],
    ['section-9-5', '(5) Section 2 ceases to have effect on 1 May 2035.'],
  ] as const;
  const { commencement } = read(rows, {
    dates: [{ what: 'enacted', date: '2031-01-31' }],
    provisions: [
      { provision: 'section-4', extent: null, from: null, to: null, status: 'Prospective' },
      { provision: 'section-2', extent: null, from: '2031-06-01', to: null, status: null },
      { provision: 'section-3', extent: null, from: '2031-02-01', to: null, status: null },
    ],
  });

  test.each([
    ['section-1', 'in force from 2031-02-01'],
    ['section-2', 'in force from 2031-05-01 up to 2035-05-01'],
    ['section-3', 'in force from 2031-03-31'],
    [
      'section-4',
      'not yet in force, says its publisher: on a day to be appointed, which this text does not tell',
    ],
    ['schedule-1-paragraph-1', 'on a day to be appointed, which this text does not tell'],
    ['schedule-1-paragraph-2', 'in force from 2031-02-01'],
  ])('%s', (id, state) => {
    expect(commencement(id).state).toBe(state);
  });

  test('what was taken to be so is said, and what does not agree', () => {
    expect(commencement('section-1').begins[0]!.assumed).toBe(
      "counted from 2031-01-31, the day on which it was enacted by its publisher's data",
    );
    expect(commencement('section-3').contradiction).toBe(
      'the publisher has it in force from 2031-02-01, the words from 2031-03-31',
    );
    expect(commencement('section-2').contradiction).toBeNull();
  });

  test('a regulation of the Union: in force, and applied by chapters', () => {
    const union = read(
      [
        ['', 'CHAPTER I GENERAL'],
        ['art_1', 'A port is a port.'],
        ['', 'CHAPTER II FEES'],
        ['art_2', 'A fee is paid.'],
        [
          'art_9',
          'This Regulation shall enter into force on the twentieth day following that of its publication in the Official Journal.',
        ],
        ['art_9', 'It shall apply from 1 May 2032.'],
        ['art_9.pnt_a', '(a) Chapter II shall apply from 1 May 2033;'],
      ],
      { dates: [{ what: 'published', date: '2031-07-12' }] },
    );
    expect(union.commencement('art_1').state).toBe('in force from 2031-08-01; applies from 2032-05-01');
    expect(union.commencement('art_2').state).toBe('in force from 2031-08-01; applies from 2033-05-01');
  });
});
