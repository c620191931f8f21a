import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Kind, qualityPage } from '../../scripts/docs/quality.ts';
import { changesBetween } from '../../scripts/score/compare.ts';
import { type Figure, isShort, KNOWN, raised, underFloor } from '../../scripts/score/figures.ts';
import { outcomesOf } from '../../scripts/score/outcomes.ts';
import { withRevision } from '../../scripts/score/revision.ts';
import { type Annotated, goldOf, SAMPLES } from '../../scripts/score/samples.ts';
import { UNREAD } from '../../scripts/score/sets.ts';
import { table } from '../../scripts/score/table.ts';

const root = join(import.meta.dirname, '../..');
const json = (path: string) => JSON.parse(readFileSync(join(root, path), 'utf8'));
const corpus = join(root, '../shared/corpus');
const figure = (value: number | null, of: number | null = null): Figure => ({
  set: 'dev',
  measure: 'commitments F1',
  value,
  of,
});
const KEY = 'dev: commitments F1';

describe('floors', () => {
  it('name measures that there are', () => {
    for (const key of Object.keys(json('test/floors.json'))) expect(KNOWN, key).toContain(key);
  });

  it.each([
    ['rise to what was reached less 0.01', { [KEY]: 0.9 }, figure(0.97, 220), 0.96],
    ['rise less one thing of a small set', { [KEY]: 0.5 }, figure(0.97, 10), 0.87],
    ['never sink', { [KEY]: 0.95 }, figure(0.9, 220), 0.95],
    ['stay where nothing was measured', { [KEY]: 0.95 }, figure(null), 0.95],
  ])('%s', (_, floors, reached, floor) => {
    expect(raised(floors, [reached])[KEY]).toBeCloseTo(floor, 3);
  });

  it('go with their measure, and are kept of no speed', () => {
    expect(raised({ 'dev: charm': 1 }, [{ set: 'speed', measure: 'MB/s', value: 2, of: null }])).toEqual({});
  });

  it('hold: a figure under its floor is named, and one that could not be had', () => {
    expect(underFloor({ [KEY]: 0.9 }, [figure(0.89)])).toHaveLength(1);
    expect(underFloor({ [KEY]: 0.9 }, [figure(null)])).toHaveLength(1);
    expect(underFloor({ [KEY]: 0.9 }, [figure(0.9)])).toEqual([]);
  });
});

describe('the table', () => {
  it('shows floor and marks beside each figure', () => {
    const [, line] = table([figure(0.85, 220)], { [KEY]: 0.8 }).split('\n');
    expect(line).toMatch(/^dev +commitments F1 +220 +0\.850 +0\.800 +0\.800 +0\.920 +- short$/);
  });

  it('calls nothing short where there was nothing to count', () => {
    expect(isShort(figure(null, 0))).toBe(false);
    expect(isShort(figure(null))).toBe(true);
  });
});

const TEXT = 'Norway will open a desk in Oslo by May 2027. Iceland plans to close its depot.';
const GOLD = {
  commitments: [
    asked('open a desk in Oslo', { firmness: 'committed', actors: ['Norway'], deadline: '../2027-05' }),
    asked('close its depot', { firmness: 'intended', actors: ['Iceland'] }),
  ],
};

function asked(action: string, values: object) {
  const empty = { deadline: null, cadence: null, instruments: [], conditions: [], novelty: 'new' };
  return { action, sentence: TEXT.slice(0, 6), ...empty, theme: 'transport', ...values };
}

function said(action: string, firmness: string, name: string, edtf: string | null) {
  const start = TEXT.indexOf(action);
  return {
    action: { quote: action, start, end: start + action.length },
    firmness,
    actors: [{ name }],
    novelty: 'new',
    deadline: edtf && { edtf },
    cadence: null,
    instruments: [],
    conditions: [],
    theme: 'transport',
  };
}

describe('what a revision won and lost', () => {
  const outcomes = (...commitments: object[]) => outcomesOf('ports', TEXT, GOLD, { commitments });
  const desk = said('open a desk in Oslo', 'committed', 'Norway', '../2027-05');
  const depot = said('close its depot', 'intended', 'Iceland', null);
  const kinds = (before: object[], now: object[]) =>
    changesBetween(outcomes(...before), outcomes(...now)).map(
      ({ won, outcome: { what, words } }) => `${won ? 'won' : 'lost'} ${what}: ${words}`,
    );

  it.each([
    ['nothing where nothing changed', [desk, depot], [desk, depot], []],
    ['a commitment found', [desk], [desk, depot], ['won commitment: close its depot']],
    ['a commitment lost', [desk, depot], [depot], ['lost commitment: open a desk in Oslo']],
    [
      'a field gone wrong',
      [desk],
      [{ ...desk, firmness: 'intended' }],
      ['lost firmness: open a desk in Oslo'],
    ],
    ['a deadline set right', [{ ...desk, deadline: null }], [desk], ['won deadline: open a desk in Oslo']],
    [
      'what nobody asked for',
      [desk],
      [desk, said('by May 2027', 'committed', 'Norway', null)],
      ['lost commitment: by May 2027'],
    ],
  ])('%s', (_, before, now, changes) => {
    expect(kinds(before, now)).toEqual(changes);
  });

  const isRepository = existsSync(join(root, '.git'));
  it.skipIf(!isRepository)('lays a revision out beside and takes it away again', () => {
    const before = (folder: string) => readdirSync(tmpdir()).includes(folder.split('/').at(-1)!);
    const folder = withRevision(root, 'HEAD', (one) => {
      const head = execFileSync('git', ['-C', root, 'show', 'HEAD:package.json'], { encoding: 'utf8' });
      expect(readFileSync(join(one, 'package.json'), 'utf8')).toBe(head);
      return one;
    });
    expect(before(folder)).toBe(false);
    expect(() => withRevision(root, 'no-such-revision', () => 0)).toThrow(/no revision "no-such-revision"/);
  });
});

describe('docs/quality.md', () => {
  const kinds: Kind[] = json('docs/quality-kinds.json');

  it('is what was recorded ("npm run docs" writes it; no corpus is needed)', () => {
    expect(readFileSync(join(root, 'docs/quality.md'), 'utf8')).toBe(
      qualityPage(json('docs/quality.json'), kinds),
    );
  });

  it('tells of no measure that there is none of, and every kind of error with an example', () => {
    for (const { set, measure } of json('docs/quality.json').figures)
      expect(KNOWN).toContain(`${set}: ${measure}`);
    for (const one of kinds) expect(Object.values(one).every((words) => words.length > 0)).toBe(true);
  });
});

describe.skipIf(!existsSync(corpus))(
  'documents set aside (skipped where the corpus is not beside the checkout)',
  () => {
    it('are there', () => {
      for (const name of UNREAD)
        expect(SAMPLES.has(name) || existsSync(join(corpus, 'dev', `${name}.gold.json`)), name).toBe(true);
    });
  },
);

describe('annotated samples', () => {
  const annotated: Annotated = {
    sample: './a.txt',
    published: '2026-03-02',
    words: 15,
    commitments: [{ sentence: 4, at: [6, 8], actors: ['Norway'], conditions: [[9, 10]] }],
    figures: [{ at: [7, 8], value: 5e6 }],
  };
  const text = 'Norway will pay nothing. Norway will pay $5 million where needed. It is 20% more.';

  it('have the text’s own words again, with the signs that belong to a number', () => {
    expect(goldOf('a', annotated, text)).toMatchObject({
      published: '2026-03-02',
      commitments: [
        {
          action: 'pay $5 million',
          sentence: 'Norway will pay $',
          actors: ['Norway'],
          conditions: ['where needed'],
        },
      ],
      figures: [{ quote: '$5 million', value: 5e6 }],
    });
  });

  it('are left out where the text is read otherwise than it was', () => {
    expect(goldOf('a', { ...annotated, words: 17 }, text)).toBe(null);
  });
});
