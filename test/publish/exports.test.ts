import fc from 'fast-check';
import { convertIcsCalendar } from 'ts-ics';
import { describe, expect, test } from 'vitest';
import { COLUMNS, commitmentsCsv } from '../../src/publish/csv.ts';
import { registerIcs } from '../../src/publish/ics.ts';
import { registerJson, registerJsonParts } from '../../src/publish/json.ts';
import { claimsIn, parsed, verify } from '../../src/publish/verify.ts';
import { oneLine } from '../../src/publish/words.ts';
import { entriesOf, ofKind } from '../../src/register/entries.ts';
import { analysisOf } from '../register/analyses.ts';
import { stateOf } from '../register/states.ts';
import { ANALYSIS, corrected, ENTRIES, reviewed, STATE } from './states.ts';

const commitments = ofKind(ENTRIES, 'commitment');
const { id: document, edition, text } = ANALYSIS.document;

describe('CSV', () => {
  const rows = cellsOf(commitmentsCsv(commitments));

  test('a header and a line a commitment, all of one length', () => {
    expect(rows.map((row) => row.length)).toEqual(Array(4).fill(COLUMNS.length));
    expect(rows[0]).toEqual(COLUMNS.map(([name]) => name));
  });

  test('what a spreadsheet would take for a formula has an apostrophe in front', () => {
    const cell = (row: number, name: string) => rows[row]![COLUMNS.findIndex(([one]) => one === name)];
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
    expect(cellsOf(commitmentsCsv([entry]))[1]).toContain(safe);
  });

  test('in parts it is the same bytes', () => {
    const parts = commitments.map((one) => commitmentsCsv([one], { header: false }));
    expect([commitmentsCsv([]), ...parts].join('')).toBe(commitmentsCsv(commitments));
  });

  test('a correction counts, and is told as a person’s', () => {
    const [, row] = cellsOf(commitmentsCsv(ofKind(corrected(), 'commitment')));
    expect(row).toContain('../2027-03-31');
    expect(row).toContain('deadline by Ann');
  });
});

/** Reads CSV as RFC 4180 says: apart from the writer. */
function cellsOf(csv: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain = '', end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
    rows.at(-1)!.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === '\r\n') rows.push([]);
  }
  return rows.filter((row) => row.length > 1);
}

describe('calendar', () => {
  const ics = registerIcs(ENTRIES);

  test('one whole day for each dated deadline and watchpoint', () => {
    const { events = [] } = convertIcsCalendar(undefined, ics);
    expect(events.map((event) => [event.start.date.toISOString().slice(0, 10), event.start.type])).toEqual([
      ['2025-12-18', 'DATE'],
      ['2026-03-31', 'DATE'],
      ['2026-12-31', 'DATE'],
    ]);
    expect(events[2]!.summary).toBe('United Kingdom, Belgium: sign a treaty');
    expect(events[2]!.end?.date.toISOString().slice(0, 10)).toBe('2027-01-01');
  });

  test('lines end in CRLF and have 75 octets at most', () => {
    expect(ics).not.toMatch(/(?<!\r)\n|\r(?!\n)/);
    for (const line of ics.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThan(76);
  });

  test('the same register gives the same bytes', () => expect(registerIcs([...ENTRIES].reverse())).toBe(ics));

  test('a moved date keeps its UID and counts its changes', () => {
    const of = (calendar: string) =>
      /UID:(.*)\r\n(?:.*\r\n)*?SEQUENCE:(\d+)/.exec(calendar.slice(calendar.indexOf('2026'))) ?? [];
    const moved = registerIcs(corrected());
    const uid = `${commitments[0]!.id.replace(':', '-')}@watchpoint`;
    expect(ics).toContain(`UID:${uid}`);
    expect(moved).toContain(`UID:${uid}`);
    expect(moved).toContain('DTSTART;VALUE=DATE:20270331');
    expect(moved).toContain('SEQUENCE:1');
    expect(of(ics)[2]).toBe('0');
  });

  test('what a person rejected is not in it', () => {
    const item = commitments[0]!.id;
    expect(registerIcs(reviewed({ kind: 'rejected', document, item, reason: null }))).not.toContain(
      'sign a treaty',
    );
  });

  test('any words come back as they were', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 }), (words) => {
        fc.pre(words.isWellFormed());
        const one = analysisOf(words, { watchpoints: [[words, '2026']] });
        const calendar = registerIcs(entriesOf(stateOf([one])));
        for (const line of calendar.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThan(76);
        const [event] = convertIcsCalendar(undefined, calendar).events!;
        expect(event!.summary.trim()).toBe(`Watch: ${oneLine(words)}`.trim());
      }),
    );
  });
});

describe('JSON', () => {
  const stored = async (id: string, which: string) => (id === document && which === edition ? text : null);
  const json = registerJson([STATE]);

  test('every quote of an export is exact', async () => {
    const checked = await verify(JSON.parse(json), stored);
    expect(checked.length).toBeGreaterThan(15);
    expect(new Set(checked.map(({ verdict }) => verdict))).toEqual(new Set(['exact']));
  });

  test('so is every quote of an analysis, alone or one a line', async () => {
    for (const file of [
      JSON.stringify(ANALYSIS),
      `${JSON.stringify(ANALYSIS)}\n${JSON.stringify(ANALYSIS)}\n`,
    ]) {
      const checked = await verify(parsed(file), stored);
      expect(checked.every(({ verdict }) => verdict === 'exact')).toBe(true);
    }
  });

  test('words that stand elsewhere are lost, not moved', async () => {
    const moved = JSON.parse(json);
    moved.documents[0].silences[0].start += 1;
    const checked = await verify(moved, stored);
    expect(checked.filter(({ verdict }) => verdict === 'lost').map(({ claimed }) => claimed.at)).toEqual([
      'documents.0.silences.0',
    ]);
  });

  test('an edition that the register has not is unknown, not lost', async () => {
    const checked = await verify(JSON.parse(json), async () => null);
    expect(new Set(checked.map(({ verdict }) => verdict))).toEqual(new Set(['unknown']));
  });

  test('stored words that are not those the edition was named by are no proof', async () => {
    const checked = await verify(JSON.parse(json), async () => `${text} `);
    expect(new Set(checked.map(({ verdict }) => verdict))).toEqual(new Set(['lost']));
  });

  test('in parts it is the same bytes', async () => {
    async function* states() {
      yield STATE;
      yield stateOf([analysisOf('Nothing.', { head: { id: 'doc:b' } })]);
    }
    let parts = '';
    for await (const part of registerJsonParts(states())) parts += part;
    expect(JSON.parse(parts).documents).toHaveLength(2);
    expect(parts.startsWith(json.slice(0, -5))).toBe(true);
  });

  test('anything at all can be looked through', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => void [...claimsIn(value)]));
    let deep: unknown = {};
    for (let n = 0; n < 100_000; n++) deep = { deep };
    expect([...claimsIn(deep)]).toEqual([]);
    expect(parsed('no JSON')).toBeNull();
  });
});
