import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FIRMNESS } from '../../src/model/analysis.ts';
import { apart, scaleOf, ticksOf } from '../../src/publish/axis.ts';
import { linesIn } from '../../src/publish/svgWords.ts';
import { momentsOf, timelineText } from '../../src/publish/timeline.ts';
import { timelineSvg } from '../../src/publish/timelineSvg.ts';
import type { RegisterEvent } from '../../src/register/events.ts';
import { analysisOf } from '../register/analyses.ts';
import { seenOf } from './states.ts';

/** One undertaking in so many documents, a month apart. */
function said(times: number, words: string, more: readonly RegisterEvent[] = []) {
  const analyses = Array.from({ length: times }, (_, n) =>
    analysisOf(`They will ${words} in due time. That is statement ${n}.`, {
      head: {
        id: `doc:${n}`,
        title: `Statement ${n + 1}`,
        published: `${2020 + Math.floor(n / 12)}-${String((n % 12) + 1).padStart(2, '0')}-10`,
      },
      commitments: [
        {
          action: words,
          firmness: FIRMNESS[n % FIRMNESS.length]!,
          deadline: ['in due time', `../${2030 + Math.floor(n / 20)}`],
        },
      ],
    }),
  );
  const items = analyses.map(({ commitments }) => commitments[0]!.id);
  const joined: RegisterEvent = {
    kind: 'thread joined',
    document: 'doc:0',
    thread: `t:${items[0]!.slice(2)}`,
    items,
    reason: null,
  };
  const asOf = '2026-01-02';
  const seen = seenOf(analyses, times > 1 ? [joined, ...more] : more, { asOf, until: asOf });
  return { threads: seen.threads, standing: seen.standing({ id: items[0]! })!, asOf };
}

const svgOf = ({ standing, threads, asOf }: ReturnType<typeof said>) => timelineSvg(standing, threads, asOf);
const wordsIn = (svg: string) =>
  [...svg.matchAll(/<text x="([\d.]+)"[^>]*>([^<]*)</g)].map(([, x, words]) => ({
    x: Number(x),
    words: words!,
  }));

describe('the picture', () => {
  it.each([1, 3, 40])('%i wordings: marks of one lane stand apart, and none lies outside', (times) => {
    const svg = svgOf(said(times, 'open the quay'));
    const lanes = new Map<string, number[]>();
    for (const [, x, y] of svg.matchAll(/<circle cx="([\d.]+)" cy="([\d.]+)"/g))
      if (Number(x) > 100) lanes.set(y!, [...(lanes.get(y!) ?? []), Number(x)]);
    for (const places of lanes.values()) {
      expect(Math.min(...places)).toBeGreaterThan(110);
      expect(Math.max(...places)).toBeLessThan(890);
      places
        .toSorted((a, b) => a - b)
        .forEach((x, n, all) => {
          if (n > 0) expect(x - all[n - 1]!).toBeGreaterThan(19);
        });
    }
  });

  it('long words stand in the list to their end', () => {
    const words = `take all measures that ${'are needed for the safety of ports and of ships, and '.repeat(20)}end`;
    const shown = wordsIn(svgOf(said(2, words)))
      .map((one) => one.words)
      .join(' ');
    expect(shown).toContain(words);
    expect(shown).toMatch(/ …/);
  });

  it('the dates that it had and the one that holds are marked', () => {
    const { standing, threads } = said(25, 'open the quay');
    const days = momentsOf(standing, threads).filter(({ kind }) => kind === 'deadline');
    expect(days.map(({ day, label }) => `${day} ${label}`)).toEqual([
      '2030-12-31 the last day for it as said on 10 January 2020',
      '2031-12-31 the last day for it',
    ]);
  });

  it('what a document or a person says is no mark of the picture', () => {
    const item = said(1, 'a').standing.wording.id;
    const judged: RegisterEvent = {
      kind: 'judged',
      document: 'doc:0',
      item,
      verdict: 'missed',
      evidence: null,
      reason: '<script>&\u0000\uffff',
    };
    const svg = svgOf(said(1, 'a', [judged]));
    expect(svg).not.toMatch(/<script|[\u0000\uffff]/);
    expect(svg).toContain('judged missed by Ann: &#60;script&#62;&#38;');
  });

  it('the text keeps to its width', () => {
    const { standing, threads, asOf } = said(
      5,
      'open the quay and all that belongs to it, with its sheds and cranes',
    );
    for (const line of timelineText(standing, threads, asOf, 60).split('\n'))
      expect(line.length).toBeLessThanOrEqual(60);
  });
});

describe('the axis', () => {
  it.each([
    ['a day', ['2026-01-01'], /^\d+ (?:Dec|Jan) 202[56]$/],
    ['a year', ['2026-01-01', '2026-12-31'], /^[A-Z][a-z]{2} 2026$|^Jan 2027$/],
    ['thirty years', ['2000-05-05', '2030-05-05'], /^20\d\d$/],
    ['a thousand years', ['1066-10-14', '2066-10-14'], /^\d{4}$/],
  ])('%s has up to eight names that fit', (_, days, names) => {
    const ticks = ticksOf(scaleOf(days, 100, 800));
    expect(ticks.length).toBeGreaterThan(1);
    expect(ticks.length).toBeLessThan(9);
    for (const { words } of ticks) expect(words).toMatch(names);
    ticks.forEach(({ x }, n) => {
      if (n > 0) expect(x - ticks[n - 1]!.x).toBeGreaterThan(60);
    });
  });

  it('moved apart, places keep their order and their bounds', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 700 }), { maxLength: 80 }), (places) => {
        const moved = apart(
          places.toSorted((a, b) => a - b),
          [0, 700],
        );
        moved.forEach((x, n) => {
          expect(x).toBeLessThanOrEqual(700.1);
          expect(x).toBeGreaterThanOrEqual(-0.1);
          if (n > 0) expect(x).toBeGreaterThan(moved[n - 1]!);
        });
      }),
    );
  });

  it('words are broken at spaces, and no letter is lost', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), (words) => {
        expect(linesIn(words, 200, 14, 'normal').join('').replaceAll(' ', '')).toBe(
          words.replaceAll(' ', ''),
        );
      }),
    );
  });
});
