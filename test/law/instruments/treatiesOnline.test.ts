import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isTreatiesOnline, treatiesOnline } from '../../../src/law/instruments/treatiesOnline.ts';

const answer = (...records: object[]) => ({
  'csw:GetRecordsResponse': { 'csw:SearchResults': { iStoreRecord: records } },
});

const HERRING = {
  title: 'Convention between the United Kingdom and Norway respecting Herring',
  id: 12,
  document_url: 'https://treaties.fcdo.gov.uk/data/Library2\\html\\12.html',
  signed_event_date: '16/10/1931',
  signed_event_location: 'Bergen',
  definative_eif_event_date: '10/03/1932',
  terminated_event_date: '22/12/1955',
  terminated_event_effective_date: '24/06/1956',
  country_name: 'Falkland Islands ; NORWAY ; UNITED KINGDOM',
  references:
    'Treaty Series 009/1932: Cmd. 4040||https://treaties.fcdo.gov.uk/x.pdf;PRO (now TNA) FO.93/084/001/0: 0;United Nations Treaty Series 1234/0: 0',
};

describe('records of UK Treaties Online', () => {
  const { records, problems } = treatiesOnline(
    answer(HERRING, { title: 'Treaty Series 036/1946: Cmd 6929' }),
  );

  test('a treaty: who, when, where, until when, and how it was published', () => {
    const [treaty] = records;
    expect(problems).toEqual([]);
    expect(treaty).toMatchObject({
      id: 'https://treaties.fcdo.gov.uk/data/Library2/html/12.html',
      kind: 'treaty',
      differing: [],
    });
    expect(treaty!.parties.map(({ name }) => name)).toEqual(['Norway', 'United Kingdom']);
    expect(treaty!.dates.map(({ what, edtf, place, scope }) => [what, edtf, place, scope])).toEqual([
      ['signed', '1931-10-16', 'Bergen', null],
      ['in force', '1932-03-10', null, null],
      ['ended', '1955-12-22', null, 'the act alone'],
      ['ended', '1956-06-24', null, null],
    ]);
    expect(treaty!.identifiers.map(({ scheme, value }) => `${scheme}: ${value}`)).toEqual([
      'FCDO treaty record: 12',
      'treaty series: Treaty Series No. 9 (1932)',
      'command paper: Cmd 4040',
      'treaty series: 1234 UNTS',
    ]);
    expect(treaty!.dates[0]!.source).toMatchObject({ from: 'publisher', field: 'signed_event_date' });
  });

  test('a paper of the Treaty Series says no more than its numbers', () => {
    expect(records[1]!.identifiers.map(({ value }) => value)).toEqual([
      'Treaty Series No. 36 (1946)',
      'Cmd 6929',
    ]);
    expect(records[1]!.cannotTell).toContain('who its parties are');
  });

  test('a day that no calendar has is said, and nothing is made of it', () => {
    const { records, problems } = treatiesOnline(answer({ ...HERRING, signed_event_date: '31/02/1931' }));
    expect(problems.map(({ message }) => message)).toEqual([
      'has no day that the calendar knows in signed_event_date of "Convention between the United Kingdom and Norway respecting ": 31/02/1931',
    ]);
    expect(records[0]!.dates.map(({ what }) => what)).not.toContain('signed');
  });

  test('other JSON is none; an answer without records says so', () => {
    expect([{}, [], null, 'x', { base_path: '/x' }].some(isTreatiesOnline)).toBe(false);
    expect(treatiesOnline({ 'csw:GetRecordsResponse': {} }).problems).toHaveLength(1);
  });
});

const SAMPLES = join(import.meta.dirname, '../../../../shared/samples/uk-treaties-online');

describe.skipIf(!existsSync(SAMPLES))('the samples (skipped where ../shared is missing)', () => {
  test.each(['1001', '10001', '11001'])('batch %s: a hundred records, none with a problem', (batch) => {
    const json: unknown = JSON.parse(readFileSync(join(SAMPLES, `${batch}_batch.json`), 'utf8'));
    expect(isTreatiesOnline(json)).toBe(true);
    const { records, problems } = treatiesOnline(json as never);
    expect(problems).toEqual([]);
    expect(records).toHaveLength(100);
    expect(records.every(({ identifiers }) => identifiers.length > 0)).toBe(true);
  });
});
