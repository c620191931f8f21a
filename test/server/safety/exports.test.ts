import { join } from 'node:path';
import { SaxesParser } from 'saxes';
import { beforeAll, describe, expect, test } from 'vitest';
import { openSqlite } from '../../../src/store/sqlite.ts';
import { folder, watchpoint } from '../../cli/program.ts';
import { formulasIn, harmsIn } from './harms.ts';
import { addHostile } from './hostile.ts';

const work = folder();
const db = join(work, 'register.db');
const printed = (...args: string[]): string => {
  const { status, stdout, stderr } = watchpoint([...args, '--db', db, '--as-of', '2026-03-02'], {
    cwd: work,
  });
  expect([status, stderr]).toEqual([0, '']);
  return stdout;
};
beforeAll(async () => {
  const store = await openSqlite(db, { mode: 'write' });
  await addHostile(store);
  await store.close();
});

test('what is looked for in tables would be found', () => {
  expect(formulasIn('a,"=1+1"\r\n\'=1,"a ""-"" b"\r\n')).toEqual(['=1+1']);
  expect(formulasIn('\ufeff@x,"\t=y"\r\n-5,+x\r\n')).toEqual(['@x', '\t=y', '+x']);
});

describe('a register in which every field wants to do harm does none', () => {
  test('in a spreadsheet', () => {
    const csv = printed('export', 'csv');
    expect(csv).toContain('HYPERLINK');
    expect(formulasIn(csv)).toEqual([]);
  });

  test('in a calendar: nothing begins but what we begin', () => {
    const lines = printed('export', 'ics')
      .replace(/\r\n[ \t]/g, '')
      .split('\r\n')
      .filter(Boolean);
    const begun = new Set(lines.filter((line) => line.startsWith('BEGIN:')));
    expect([...begun].sort()).toEqual(['BEGIN:VCALENDAR', 'BEGIN:VEVENT']);
    expect(lines.filter((line) => !/^[A-Z][A-Z0-9-]*[;:]/.test(line))).toEqual([]);
    expect(lines.filter((line) => /^(?:ATTACH|X-HOSTILE)/i.test(line))).toEqual([]);
    expect(lines.filter((line) => /^URL/.test(line) && !/^URL(?:;VALUE=URI)?:https?:/.test(line))).toEqual(
      [],
    );
  });

  test('in a feed: well-formed, and no address but of the web', () => {
    const addresses: string[] = [];
    const parser = new SaxesParser({ xmlns: true });
    const names = new Set<string>();
    parser.on('error', (error) => {
      throw error;
    });
    parser.on('opentag', ({ name, attributes }) => {
      names.add(name);
      for (const [key, { value }] of Object.entries(attributes))
        if (/href|src|uri/.test(key)) addresses.push(value);
    });
    parser.write(printed('export', 'atom')).close();
    expect([...names].filter((name) => /script|hostile|svg|img/.test(name))).toEqual([]);
    expect(
      addresses.filter((address) => !/^(?:https?:|urn:|tag:|http:\/\/www\.w3\.org)/.test(address)),
    ).toEqual([]);
  });

  test.each(['json', 'jsonld', 'jsonfeed'])('in %s: text as it is, and no mark-up of ours', (format) => {
    expect(() => JSON.parse(printed('export', format))).not.toThrow();
  });

  test.each([
    ['register', '--format', 'html'],
    ['due', '--format', 'html'],
    ['review', '--format', 'html'],
  ])('as a page of "%s"', (...args) => {
    const { stdout } = watchpoint([...args, '--db', db], { cwd: work });
    const harms = harmsIn(stdout).filter((harm) => !/^an element: <style >/.test(harm));
    expect(harms).toEqual([]);
  });
});
