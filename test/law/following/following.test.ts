import { describe, expect, test } from 'vitest';
import { followedIn } from '../../../src/law/following/following.ts';
import { lawLinks } from '../../../src/law/following/links.ts';
import { isWithin, pathCited, pathOf } from '../../../src/law/following/path.ts';
import { documentsCited, documentsOf } from '../../../src/law/following/works.ts';
import type { Analysis, Commitment, Obligation } from '../../../src/model/analysis.ts';
import { unknownLaw } from '../../../src/model/legislation.ts';
import { quote } from '../../../src/model/span.ts';
import { analyse } from '../../../src/pipeline.ts';
import { fromText } from '../../../src/readers/read.ts';
import { provisionsOf } from '../../../src/segment/provisions.ts';

const ACT = 'http://www.legislation.gov.uk/id/ukpga/2025/99';

/** An Act of four provisions, as the reading of its XML would give it. */
function act(): Analysis {
  const lines: readonly (readonly [string, string, Obligation])[] = [
    ['section-3-1', 'The Minister must publish a plan for each harbour.', 'duty'],
    ['section-4-2', 'The Minister may by regulations set fees.', 'power'],
    ['section-5-1', 'The Minister must lay a report on fees before Parliament each year.', 'report'],
    [
      'section-9-1',
      'This Act comes into force on a day that the Minister appoints by regulations.',
      'commencement',
    ],
  ];
  const text = `Harbour Fees Act 2025\n\n${lines.map(([, words]) => words).join('\n\n')}\n`;
  const read = fromText(text, { name: 'act.txt', id: ACT, published: '2025-03-01' });
  const whole = analyse(read);
  const places = lines.map(([provision, words]) => {
    const start = text.indexOf(words);
    return { start, end: start + words.length, provision };
  });
  const commitments = lines.map(([provision, words, obligation]): Commitment => {
    const span = quote({ text }, { start: text.indexOf(words), end: text.indexOf(words) + words.length });
    return {
      id: `c:${provision}`,
      sentence: span,
      action: span,
      actors: [],
      firmness: 'obliged',
      firmnessEvidence: span,
      governedBy: [],
      novelty: 'new',
      deadline: null,
      cadence: null,
      instruments: [],
      conditions: [],
      theme: null,
      attribution: null,
      rule: 'x',
      obligation,
      provision,
    };
  });
  return {
    ...whole,
    document: { ...whole.document, genre: 'legislation', title: 'Harbour Fees Act 2025' },
    commitments,
    places,
    legislation: { ...unknownLaw, uri: ACT },
  };
}

const law = act();

function later(text: string, genre: 'legislation' | 'report'): Analysis {
  const read = fromText(text, { name: 'later.txt', published: '2025-09-01' });
  const whole = analyse(read);
  return { ...whole, document: { ...whole.document, genre } };
}

const done = (text: string, genre: 'legislation' | 'report' = 'legislation') =>
  followedIn(law, later(text, genre)).map(({ commitment, what }) => [commitment.provision, what]);

describe('what a later instrument does with the obligations of a law', () => {
  test('brings provisions into force', () => {
    expect(
      done('Regulations\n\nSection 3 of the Harbour Fees Act 2025 comes into force on 1 January 2026.\n'),
    ).toEqual([['section-3-1', 'commenced']]);
  });

  test('is made under a power, and fulfils what says that a day is appointed', () => {
    const made =
      'Regulations\n\nThe Minister makes these Regulations in exercise of the powers conferred by sections 4(2) and 9(1) of the Harbour Fees Act 2025.\n';
    expect(done(made)).toEqual([
      ['section-4-2', 'exercised'],
      ['section-9-1', 'fulfilled'],
    ]);
  });

  test('is a report that a section asks for', () => {
    const report =
      'Report on fees\n\nThis report is laid before Parliament pursuant to section 5(1) of the Harbour Fees Act 2025.\n';
    expect(done(report, 'report')).toEqual([['section-5-1', 'fulfilled']]);
  });

  test('revokes', () => {
    expect(done('Regulations\n\nSection 3 of the Harbour Fees Act 2025 is repealed.\n')).toEqual([
      ['section-3-1', 'revoked'],
    ]);
  });

  test('nothing of another law, of another section, or of a mere mention', () => {
    expect(
      done('Regulations\n\nSection 3 of the Harbour Dues Act 2019 comes into force on 1 January 2026.\n'),
    ).toEqual([]);
    expect(
      done('Regulations\n\nSection 7 of the Harbour Fees Act 2025 comes into force on 1 January 2026.\n'),
    ).toEqual([]);
    expect(done('Regulations\n\nSee section 3 of the Harbour Fees Act 2025.\n')).toEqual([]);
  });

  test('is a link with its reason, and the same each time', () => {
    const text =
      'Regulations\n\nSection 3 of the Harbour Fees Act 2025 comes into force on 1 January 2026.\n';
    const [link, ...others] = lawLinks(law, later(text, 'legislation'));
    expect(others).toEqual([]);
    expect(link).toMatchObject({
      relation: 'progresses',
      from: { item: 'c:section-3-1' },
      to: { kind: 'report' },
      changes: ['brought into force: 2026-01-01'],
    });
    expect(link!.why[0]!.kind).toBe('law');
    expect(lawLinks(law, later(text, 'legislation'))).toEqual([link]);
  });
});

describe('provisions as they are cited', () => {
  test('by their words', () => {
    expect(
      pathCited({ name: 'section 66(2)', id: 'http://www.legislation.gov.uk/id/asp/2025/11/section/66/2' }),
    ).toEqual(['section', '66', '2']);
    expect(
      pathCited({ name: 'Sch. 2', id: 'http://www.legislation.gov.uk/id/ukpga/Eliz2/2-3/5/schedule/2' }),
    ).toEqual(['schedule', '2']);
    expect(pathCited({ name: 'Article 5(2), point (a)', id: null })).toEqual(['article', '5', '2', 'a']);
    expect(pathCited({ name: 'Schedule 1, paragraph 2(2)', id: null })).toEqual([
      'schedule',
      '1',
      'paragraph',
      '2',
      '2',
    ]);
  });

  test('of provisions', () => {
    const of = (id: string) =>
      pathOf(provisionsOf({ places: [{ start: 0, end: 1, provision: id }] }).byId(id)!);
    expect(of('section-20-2-a')).toEqual(['section', '20', '2', 'a']);
    expect(of('schedule-1-paragraph-2-2')).toEqual(['schedule', '1', 'paragraph', '2', '2']);
    expect(of('art_5.par_2.pnt_a')).toEqual(['article', '5', '2', 'a']);
    expect(of('part-1')).toBeNull();
    expect(isWithin(['section', '20', '2'], ['section', '20'])).toBe(true);
    expect(isWithin(['section', '201'], ['section', '20'])).toBe(false);
  });

  test('as documents of a register', () => {
    expect(documentsOf('http://www.legislation.gov.uk/id/uksi/2025/3/regulation/2')).toEqual([
      'http://www.legislation.gov.uk/id/uksi/2025/3',
    ]);
    expect(documentsOf('32024R1469')[0]).toBe('http://data.europa.eu/eli/reg/2024/1469/oj');
    expect(documentsOf('treaty:x')).toEqual([]);
    expect(documentsCited(later('See section 3 of the Companies Act 2006.\n', 'report'))).toEqual([
      'http://www.legislation.gov.uk/id/ukpga/2006/46',
    ]);
  });
});
