import fc from 'fast-check';
import { convertIcsCalendar } from 'ts-ics';
import { describe, expect, test } from 'vitest';
import { claimsIn } from '../../src/publish/claims/json.ts';
import { claimsOf } from '../../src/publish/claims.ts';
import { COMMITMENTS } from '../../src/publish/csv/commitments.ts';
import { commitmentsCsv } from '../../src/publish/csv.ts';
import { registerIcs } from '../../src/publish/ics.ts';
import { registerJson, registerJsonParts } from '../../src/publish/json.ts';
import { type Claimed, type TextOf, verify } from '../../src/publish/verify.ts';
import { lensOf } from '../../src/publish/view.ts';
import { oneLine } from '../../src/publish/words.ts';
import { entriesOf, ofKind } from '../../src/register/entries.ts';
import { analysisOf } from '../register/analyses.ts';
import { ANALYSIS, ENTRIES, MOVED, SEEN, seenOf } from './states.ts';

const COLUMNS = COMMITMENTS.columns;
const LENS = lensOf(SEEN);
const commitments = ofKind(ENTRIES, 'commitment');
const { id: document, edition, text } = ANALYSIS.document;

describe('CSV', () => {
  const rows = cellsOf(commitmentsCsv(commitments, LENS));

  test('a header and a line a commitment, all of one length', () => {
    expect(rows.map((row) => row.length)).toEqual(Array(4).fill(COLUMNS.length));
    expect(rows[0]).toEqual(COLUMNS.map(({ name }) => name));
  });

  test('what a spreadsheet would take for a formula has an apostrophe in front', () => {
    const cell = (row: number, name: string) => rows[row]![COLUMNS.findIndex((one) => one.name === name)];
    expect(cell(1, 'title')).toBe(`'${ANALYSIS.document.title}`);
    expect(cell(3, 'actors')).toBe("'+ports");
    expect(cell(1, 'actors')).toBe('United Kingdom; Belgium');
  });

  test.each([
    ['=cmd', "'=cmd"],
    ['+cmd', "'+cmd"],
    ['-cmd', "'-cmd"],
    ['@cmd', "'@cmd"],
    ['\uff1dcmd', "'\uff1dcmd"],
    ['\tcmd', 'cmd'],
    ['\rcmd', 'cmd'],
    ['\n=cmd', "'=cmd"],
  ])('a cell that begins with %j is safe', (title, safe) => {
    const entry = { ...commitments[0]!, head: { ...commitments[0]!.head, title } };
    expect(cellsOf(commitmentsCsv([entry], LENS))[1]).toContain(safe);
  });

  test('in parts it is the same bytes', () => {
    const parts = commitments.map((one) => commitmentsCsv([one], LENS, { header: false }));
    expect([commitmentsCsv([], LENS), ...parts].join('')).toBe(commitmentsCsv(commitments, LENS));
  });

  test('a correction counts, and is told as a person’s', () => {
    const seen = seenOf([ANALYSIS], [MOVED]);
    const [, row] = cellsOf(commitmentsCsv(ofKind(entriesOf(seen.states[0]!), 'commitment'), lensOf(seen)));
    expect(row).toContain('../2027-03-31');
    expect(row).toContain('deadline by Ann');
  });
});

/** Reads CSV as RFC 4180 says: apart from the writer. */
function cellsOf(csv: string): string[][] {
  expect(csv.startsWith('\ufeff')).toBe(true);
  const rows: string[][] = [[]];
  for (const [, quoted, plain = '', end] of csv
    .slice(1)
    .matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
    rows.at(-1)!.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === '\r\n') rows.push([]);
  }
  return rows.filter((row) => row.length > 1);
}

describe('calendar', () => {
  const ics = registerIcs(SEEN);

  test('one whole day for each last day, each expected window and each dated watchpoint', () => {
    const { events = [] } = convertIcsCalendar(undefined, ics);
    expect(events.map((event) => [event.start.date.toISOString().slice(0, 10), event.start.type])).toEqual([
      ['2025-12-18', 'DATE'],
      ['2026-03-31', 'DATE'],
      ['2026-12-18', 'DATE'],
      ['2026-12-31', 'DATE'],
    ]);
    expect(events[2]!.summary).toBe('Next expected by today: United Kingdom: meet');
    expect(events[3]!.summary).toBe('United Kingdom, Belgium: sign a treaty');
    expect(events[3]!.end?.date.toISOString().slice(0, 10)).toBe('2027-01-01');
  });

  test('lines end in CRLF and have 75 octets at most', () => {
    expect(ics).not.toMatch(/(?<!\r)\n|\r(?!\n)/);
    for (const line of ics.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThan(76);
  });

  test('the same register gives the same bytes', () => expect(registerIcs(seenOf([ANALYSIS]))).toBe(ics));

  test('a moved date keeps its UID and counts its changes', () => {
    const moved = registerIcs(seenOf([ANALYSIS], [MOVED]));
    const event = (calendar: string) =>
      convertIcsCalendar(undefined, calendar).events!.find(({ summary }) => /sign a treaty/.test(summary))!;
    expect(event(ics).uid).toBe(`${commitments[0]!.id.replace('c:', 't-')}@watchpoint`);
    expect(event(moved).uid).toBe(event(ics).uid);
    expect(event(moved).start.date.toISOString()).toMatch(/^2027-03-31/);
    expect([event(ics).sequence, event(moved).sequence]).toEqual([1, 2]);
    expect(event(moved).description).toMatch(/deadline set right by Ann/);
  });

  test('what a person rejected is not in it', () => {
    const item = commitments[0]!.id;
    expect(
      registerIcs(seenOf([ANALYSIS], [{ kind: 'rejected', document, item, reason: null }])),
    ).not.toContain('sign a treaty');
  });

  test('any words come back as they were', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 }), (words) => {
        fc.pre(words.isWellFormed());
        const one = analysisOf(words, { watchpoints: [[words, '2026']] });
        const calendar = registerIcs(seenOf([one]));
        for (const line of calendar.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThan(76);
        const [event] = convertIcsCalendar(undefined, calendar).events!;
        expect(event!.summary.trim()).toBe(`Watch: ${oneLine(words)}`.trim());
      }),
    );
  });
});

const bytes = (file: string): Uint8Array => new TextEncoder().encode(file);

/** Checks a file as the command does. */
async function checkedOf(file: string, textOf: TextOf) {
  const claims = claimsOf(bytes(file));
  if ('problem' in claims) throw new Error(claims.problem);
  return verify(claims as readonly Claimed[], textOf);
}

describe('JSON', () => {
  const stored = async (id: string, which: string) => (id === document && which === edition ? text : null);
  const json = registerJson(SEEN);

  test('every quote of an export is exact', async () => {
    const checked = await checkedOf(json, stored);
    expect(checked.length).toBeGreaterThan(15);
    expect(new Set(checked.map(({ verdict }) => verdict))).toEqual(new Set(['exact']));
  });

  test('so is every quote of an analysis, alone or one a line', async () => {
    for (const file of [
      JSON.stringify(ANALYSIS),
      `${JSON.stringify(ANALYSIS)}\n${JSON.stringify(ANALYSIS)}\n`,
    ]) {
      const checked = await checkedOf(file, stored);
      expect(checked.every(({ verdict }) => verdict === 'exact')).toBe(true);
    }
  });

  test('words that stand elsewhere are lost, not moved', async () => {
    const moved = JSON.parse(json);
    moved.documents[0].silences[0].start += 1;
    const checked = await checkedOf(JSON.stringify(moved), stored);
    expect(checked.filter(({ verdict }) => verdict === 'lost').map(({ claimed }) => claimed.at)).toEqual([
      'documents.0.silences.0',
    ]);
  });

  test('an edition that the register has not is unknown, not lost', async () => {
    const checked = await checkedOf(json, async () => null);
    expect(new Set(checked.map(({ verdict }) => verdict))).toEqual(new Set(['unknown']));
  });

  test('stored words that are not those the edition was named by are no proof', async () => {
    const checked = await checkedOf(json, async () => `${text} `);
    expect(new Set(checked.map(({ verdict }) => verdict))).toEqual(new Set(['lost']));
  });

  test('documents, threads and links stand a line each, and a document without commitments has its line', () => {
    const seen = seenOf([ANALYSIS, analysisOf('Nothing.', { head: { id: 'doc:b' } })]);
    const lines = [...registerJsonParts(seen)].join('').split('\n');
    expect(lines.map((line) => line.slice(0, 12))).toEqual([
      '{"format":"w',
      ...Array(2).fill('{"document":'),
      '],"threads":',
      ...Array(3).fill(expect.stringMatching(/^\{"id":"t:/)),
      '],"links":[',
      ']}',
      '',
    ]);
  });

  test('anything at all can be looked through', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => void [...claimsIn(value)]));
    let deep: unknown = {};
    for (let n = 0; n < 100_000; n++) deep = { deep };
    expect([...claimsIn(deep)]).toEqual([]);
    expect(claimsOf(bytes('no JSON'))).toHaveProperty('problem');
  });
});
