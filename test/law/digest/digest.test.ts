import { describe, expect, test } from 'vitest';
import { digestOf } from '../../../src/law/digest/digest.ts';
import { provisionTyped } from '../../../src/law/digest/finding.ts';
import { analyse } from '../../../src/pipeline.ts';
import { rowsOf } from '../../../src/publish/digest/rows.ts';
import { digestText, provisionText } from '../../../src/publish/digest/text.ts';
import { read } from '../../../src/readers/read.ts';
import { ACT } from '../act.ts';

const { document } = await read(new TextEncoder().encode(ACT), {
  name: 'act.xml',
  title: 'Harbours Act 2031',
});
const law = analyse(document!);
const digest = digestOf(law)!;

test('the provisions of a law, each with what it does', () => {
  expect(
    rowsOf(law, digest).map(({ cited, heading, depth, facts }) => [
      depth,
      cited,
      heading,
      ...facts.map((fact) => fact.join(' ')),
    ]),
  ).toEqual([
    [0, 'Pt. 1', 'Harbours'],
    [
      1,
      's. 1',
      'The register',
      'duty s. 1(1): registrar must: keep a register of harbours',
      'defines “harbour”',
    ],
    [1, 's. 2', 'Amendment of the Docks Act 2010', 'changes Docks Act 2010: 1 instruction (s. 4(1))'],
    [0, 'Pt. 2', 'General'],
    [1, 's. 3', 'Commencement', 'begins s. 3: This Act comes into force on 1 May 2031 (on 1 May 2031)'],
  ]);
});

test('as lines for a terminal, none wider than asked', () => {
  const text = digestText(law, digest, null, 60);
  expect(text).toMatch(
    /^Harbours Act 2031\n {2}extends to {5}England, Wales \(publisher\)\n {2}in force {7}from 1 May 2031\n/,
  );
  for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(60);
  expect(digestText(law, digest, 'amendments', 80)).toContain(
    's. 2(1): Docks Act 2010, s. 4(1): for “ship” substitute',
  );
  expect(digestText(law, digest, 'definitions', 80)).toContain('“harbour” means a port or a quay.');
});

test('one provision with its words and all about it', () => {
  const text = provisionText(law, digest, digest.provisions.byId('section-1')!, 80);
  expect(text).toContain('(1) The registrar must keep a register of harbours.');
  expect(text).toMatch(/concerns {7}registrar/);
  expect(text).toMatch(/word used {6}“harbour” means a port or a quay/);
});

describe('a provision that somebody types', () => {
  test.each([
    ['section-1-2', 'section-1-2'],
    ['s. 1(2)', 'section-1-2'],
    ['Section 1 (2)', 'section-1-2'],
    ['s1', 'section-1'],
    ['clause 2', 'section-2'],
    ['Part 1', 'part-1'],
    ['3', 'section-3'],
  ])('%s', (typed, id) => {
    expect(provisionTyped(digest, typed)).toMatchObject({ provision: { id } });
  });

  test('what is not there is told with what is nearest', () => {
    expect(provisionTyped(digest, 's. 9')).toEqual({ nearest: ['s. 1', 's. 2', 's. 3'] });
  });
});

test('a text without provisions has no digest', () => {
  expect(digestOf({ ...law, places: [] })).toBeNull();
});
