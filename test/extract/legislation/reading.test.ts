import { describe, expect, test } from 'vitest';
import { lawIn } from '../../../src/extract/legislation.ts';
import type { Commitment } from '../../../src/model/analysis.ts';
import type { Document } from '../../../src/model/document.ts';
import { recognise } from '../../../src/recognise/recognise.ts';
import { segment } from '../../../src/segment/segment.ts';
import { checkedAnalysis } from '../../checked.ts';
import { documentOf } from '../../documents.ts';

/** Lines of a law under a title, each with the publisher's identifier of its provision where it has one. */
function lawOf(...said: readonly (string | readonly [provision: string, words: string])[]): Document {
  const lines = ['Harbours Act', ...said];
  const text = lines.map((line) => (typeof line === 'string' ? line : line[1])).join('\n\n');
  const document = documentOf(text, { genre: 'legislation', published: '2026-03-02' });
  let start = 0;
  const places = lines.map((line) => {
    const words = typeof line === 'string' ? line : line[1];
    const place = { start, end: start + words.length };
    start = place.end + 2;
    return typeof line === 'string' ? place : { ...place, provision: line[0] };
  });
  return { ...document, places: lines.some((line) => typeof line !== 'string') ? places : [] };
}

const laidDown = (document: Document): readonly Commitment[] => {
  const segmented = segment(document);
  return lawIn(segmented, recognise(segmented));
};

/** "duty of harbour master: keep a log". */
const told = ({ obligation, actors, action }: Commitment): string =>
  `${obligation} of ${actors.map(({ name }) => name).join(' and ') || 'nobody'}: ${action.quote.replace(/\s+/g, ' ')}`;

const rows: readonly [what: string, lines: readonly string[], expected: readonly string[]][] = [
  [
    'each item of a list is a duty of its own',
    ['A harbour master must—', '(a) keep a log of vessels, and', '(b) show the log to an inspector.'],
    ['duty of harbour master: keep a log of vessels', 'duty of harbour master: show the log to an inspector'],
  ],
  [
    'items that only name the objects of a verb are part of its act',
    ['The ferry board must consult—', '(a) the crews, and', '(b) the islanders.'],
    ['duty of ferry board: consult— (a) the crews, and (b) the islanders'],
  ],
  [
    'items that begin with what governs them take their subject from above',
    ['(1) An inspector—', '(a) may board a vessel, and', '(b) must show a warrant.'],
    ['power of inspector: board a vessel', 'duty of inspector: show a warrant'],
  ],
  [
    'alternatives are one duty',
    ['The board must—', '(a) approve the timetable, or', '(b) refuse it.'],
    ['duty of board: approve the timetable, or (b) refuse it'],
  ],
  [
    'a condition that is a list stands before the duty that closes it',
    ['If—', '(a) a vessel sinks, or', '(b) a vessel strands,', 'the owner must tell the coastguard.'],
    ['duty of owner: tell the coastguard'],
  ],
  [
    'what is prohibited by a list',
    ['The following shall be prohibited:', '(a) the sale of nets;', '(b) the use of explosives.'],
    ['prohibition of nobody: the sale of nets', 'prohibition of nobody: the use of explosives'],
  ],
  [
    '"it" is who was named in the condition',
    ['Where a ferry company closes a route, it must publish its reasons.'],
    ['duty of ferry company: publish its reasons'],
  ],
  [
    'who does what is said in the passive, where somebody is named',
    ['The chart must be approved by the harbour authority.', 'The chart must be kept dry.'],
    [
      'duty of harbour authority: The chart must be approved by the harbour authority',
      'duty of nobody: The chart must be kept dry',
    ],
  ],
  [
    'two clauses with subjects of their own, and two verbs on one',
    ['The board must publish the fares and send them to the Minister, and the Minister may alter them.'],
    [
      'duty of board: publish the fares',
      'duty of board: send them to the Minister',
      'power of Minister: alter them',
    ],
  ],
  [
    'neither definitions, applications nor what only may have been',
    [
      'In this Act “pilot” means a person who must hold a licence.',
      'This section applies where a vessel must stop.',
      'A log is to be treated as complete.',
      'If the crew may have been in danger, subsection (2) applies.',
      'There is to be a Harbour Board.',
      'Section 3 shall not affect any other duty.',
    ],
    [],
  ],
];

describe('what a law lays down', () => {
  test.each(rows)('%s', (_, lines, expected) => {
    expect(laidDown(lawOf(...lines)).map(told)).toEqual(expected);
  });

  test('a duty is obliged, with the provision, the word that binds and the whole sentence', () => {
    const [duty] = laidDown(lawOf(['section-4', 'Logs'], ['section-4-2', 'A master must keep a log.']));
    expect(duty).toMatchObject({
      provision: 'section-4-2',
      obligation: 'duty',
      firmness: 'obliged',
      firmnessEvidence: { quote: 'must' },
      sentence: { quote: 'A master must keep a log.' },
      rule: 'en/law/duty',
    });
  });

  test('what closes or opens a list holds for each of its items', () => {
    const both = laidDown(
      lawOf(
        'If a buoy is lost, the board must, within 7 days of the loss—',
        '(a) warn masters, and',
        '(b) set another.',
      ),
    );
    expect(both.map(({ deadline }) => deadline)).toMatchObject([
      { quote: 'within 7 days of the loss', edtf: null },
      { quote: 'within 7 days of the loss', edtf: null },
    ]);
    expect(both.map(({ conditions }) => conditions.map(({ quote }) => quote))).toEqual([
      ['If a buoy is lost'],
      ['If a buoy is lost'],
    ]);
  });

  test('times: a day that is named has a value, and how often', () => {
    const [report] = laidDown(
      lawOf(
        'The Commission shall submit a report to the Council by 3 May 2029 and every four years thereafter.',
      ),
    );
    expect(report).toMatchObject({
      obligation: 'report',
      deadline: { edtf: '../2029-05-03' },
      cadence: { duration: 'P4Y' },
    });
  });

  test('a condition behind the act limits it and is no part of it', () => {
    const [duty] = laidDown(lawOf('A master must slow down unless the channel is clear.'));
    expect(duty!.action.quote).toBe('slow down');
    expect(duty!.conditions.map(({ quote }) => quote)).toEqual(['unless the channel is clear']);
  });

  test('who appoints the day from which a law holds', () => {
    const [start] = laidDown(
      lawOf('Section 2 comes into force on such day as the Secretary of State may by regulations appoint.'),
    );
    expect(start).toMatchObject({
      obligation: 'commencement',
      actors: [{ name: 'Secretary of State' }],
      deadline: { quote: 'on such day as the Secretary of State may by regulations appoint', edtf: null },
    });
  });

  test('a term for a body is the body, where the law says so and only once', () => {
    const meaning = 'In this Act “the Board” means the Harbour Board of Norhaven.';
    const duty = 'The Board must publish a plan.';
    expect(laidDown(lawOf(meaning, duty)).map(told)).toEqual([
      'duty of Harbour Board of Norhaven: publish a plan',
    ]);
    const other = 'In Part 2 “the Board” means the Ferry Board of Westhaven.';
    expect(laidDown(lawOf(meaning, other, duty)).map(told)).toEqual(['duty of Board: publish a plan']);
  });

  test('a sentence that goes on behind list after list comes to an end', () => {
    const lines = Array.from({ length: 600 }, () => ['(a) it sinks,', 'the owner must tell']).flat();
    expect(laidDown(lawOf('If—', ...lines)).length).toBeGreaterThan(100);
  });

  test('recitals, notes and the paper of amendments bind nobody', () => {
    expect(laidDown(lawOf(['rct_4', 'Ports shall be kept open.'], ['art_1', 'Ports are places.']))).toEqual(
      [],
    );
    expect(laidDown(lawOf(['amnd_3', 'A master must keep a log.']))).toEqual([]);
    expect(
      laidDown(
        lawOf('A log is a book.', 'EXPLANATORY NOTE', 'The master must keep a log under regulation 4.'),
      ),
    ).toEqual([]);
  });

  test('words that are to stand in another law are read, fragments of them are not', () => {
    const document = lawOf('In section 4, for “the master must pay” substitute “the owner must pay”.');
    expect(laidDown(document)).toEqual([]);
  });

  test('of a law nothing else is told: no advice, no silence, nothing to watch', () => {
    const analysis = checkedAnalysis(lawOf('Owners must not delay. No date has been set for the review.'));
    expect(analysis.advisories).toEqual([]);
    expect(analysis.silences).toEqual([]);
    expect(analysis.watchpoints).toEqual([]);
    expect(analysis.commitments.map(told)).toEqual(['prohibition of owners: delay']);
  });
});
