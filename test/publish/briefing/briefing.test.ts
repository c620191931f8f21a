import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { analyse } from '../../../src/pipeline.ts';
import { HEADLINE_RULES } from '../../../src/publish/briefing/headlines.ts';
import { briefingMarkdown } from '../../../src/publish/briefing/markdown.ts';
import type { Briefing, Part, Statement } from '../../../src/publish/briefing/model.ts';
import { areMany, whoWords } from '../../../src/publish/briefing/who.ts';
import { readWords } from '../../../src/readers/words.ts';
import { briefed, examples, registerOf } from './made.ts';

const read = (title: string, published: string, text: string) =>
  analyse(readWords(Buffer.from(`${title}\n\n${text}`), { name: `${title}.txt`, published }).document!);

/** Two short texts of our own, of which the later takes up the earlier. */
const PORTS = [
  read(
    'Joint statement on the harbours of Arland and Borland',
    '2026-01-10',
    `The governments of Norway and Iceland issue this joint statement.

Norway and Iceland will open a joint office in Bergen by 30 June 2026. Norway will contribute up to NOK 40 million to its cost, subject to the approval of Parliament. They will meet every year. They reaffirm their support for open seas.

The two governments agreed to:

- share data on ice in the shipping lanes;
- consider a common pilot service, where practicable.

No decision has been taken on the place of the second office.`,
  ),
  read(
    'Statement by Norway and Iceland: progress on harbours',
    '2026-03-05',
    `The governments of Norway and Iceland issue this joint statement.

Norway and Iceland will open the joint office in Bergen by 31 December 2026. A first payment of NOK 10 million was made on 1 March 2026. They will share data on ice in the shipping lanes.

The second office will be in Reykjavik.`,
  ),
];

let register: Awaited<ReturnType<typeof registerOf>>;
let large: Awaited<ReturnType<typeof registerOf>>;
beforeAll(async () => {
  register = await registerOf(PORTS);
  large = await registerOf(examples);
});
afterAll(async () => {
  await register.close();
  await large.close();
});
const SEEN = { asOf: '2026-03-10', until: '2026-09-10' };

describe('a briefing', () => {
  test('reads so', async () => {
    expect(briefingMarkdown(await briefed(register, { period: SEEN }))).toMatchSnapshot();
  });

  test('tells what is new since a day, and since an event of the log', async () => {
    const byDay = await briefed(register, { period: SEEN, since: { day: '2026-02-01', seq: null } });
    const first = [...register.threads.entries.values()].find(({ head }) => head.published === '2026-01-10')!;
    const byEvent = await briefed(register, {
      period: SEEN,
      since: { day: '2026-03-09', seq: first.readings.at(-1)!.seq },
    });
    for (const one of [byDay, byEvent]) {
      const part = one.parts.find(({ heading }) => heading.startsWith('New since'))!;
      expect(textIn([part])).toContain('31 December 2026');
      expect(textIn([part])).not.toContain('place of the second office');
    }
  });

  test('seen from a day has nothing that was published later', async () => {
    const one = await briefed(register, { period: { asOf: '2026-02-01', until: '2026-09-01' } });
    expect(one.documents).toHaveLength(1);
    expect(textIn(one.parts)).not.toMatch(/31 December 2026|has moved|Reykjavik/);
  });

  test('counts what it lists: the sums of its documents, and each thread once by theme', async () => {
    const one = await briefed(large);
    const found = one.about.facts.find(([label]) => label === 'Found')![1];
    const sum = (field: 'commitments' | 'figures') => one.documents.reduce((all, doc) => all + doc[field], 0);
    expect(found).toContain(`${sum('commitments')} commitments in `);
    expect(found).toContain(`${sum('figures')} figures`);
    const threads = Number(/in (\d+) threads/.exec(found)![1]);
    expect(statementsIn(one.parts.filter(({ heading }) => heading === 'By theme'))).toHaveLength(threads);
  });

  test('of one document says its publisher and day once, above the text', async () => {
    const one = await briefed(large, { document: examples[2]!.document.id });
    expect(one.about.facts).toContainEqual(['Published by', 'North Sea Policy Review, 5 January 2026']);
    expect(textIn(one.parts)).not.toContain('North Sea Policy Review');
  });

  test('of one document can be made on any day, where only another gives the date that has passed too', async () => {
    for (const { document } of examples)
      for (const asOf of ['2026-03-01', '2026-11-22', '2030-01-01']) {
        const { parts } = await briefed(large, {
          document: document.id,
          period: { asOf, until: `${Number(asOf.slice(0, 4)) + 1}-12-31` },
        });
        expect(parts.length).toBeGreaterThan(0);
      }
  });

  test('of nothing says that nothing was found', async () => {
    const one = await briefed(register, { document: 'none' });
    expect(one.parts).toEqual([]);
    expect(one.about.facts).toContainEqual(['Found', 'nothing']);
    expect(briefingMarkdown(one)).toMatch(/Looked for, and not found: commitments, figures/);
  });
});

describe('headlines', () => {
  const heads = (one: Briefing): string[] => statementsIn([one.parts[0]!]).map(words);

  test('are at most eight, none twice, and say by which rules they were chosen', async () => {
    const one = await briefed(large);
    expect(one.parts[0]!.heading).toBe('Headlines');
    expect(heads(one)).toHaveLength(8);
    expect(new Set(heads(one)).size).toBe(8);
    for (const rule of one.rules)
      expect(HEADLINE_RULES.some(({ because }) => rule.includes(because))).toBe(true);
  });

  test('begin with what changed, one of each kind before a second', async () => {
    const [first, second, third] = heads(await briefed(large));
    expect(first).toContain('is reported as given up');
    expect(second).toContain('is reported done');
    expect(third).toContain('has moved');
  });

  test('have firm dates that come next, and money that was promised', async () => {
    const all = heads(await briefed(large)).join('\n');
    expect(all).toMatch(/On 1 April 2026, the United Kingdom will “post two further liaison officers/);
    expect(all).toMatch(/£6\.5 million/);
  });

  test('each rule says why', () => {
    for (const { because, most } of HEADLINE_RULES) {
      expect(because).toMatch(/^[A-Z].{30,}\.$/);
      expect(most).toBeGreaterThan(0);
    }
  });
});

describe('those who act', () => {
  const named = (...names: (string | [string, string])[]) =>
    names.map((one) => (typeof one === 'string' ? { name: one, id: null } : { name: one[0], id: one[1] }));

  test.each([
    [named(['United Kingdom', 'GB'], ['Belgium', 'BE']), 'the United Kingdom and Belgium', true],
    [named(['Norway', 'NO']), 'Norway', false],
    [named(['United States', 'US']), 'the United States', false],
    [named('Department for Transport'), 'the Department for Transport', false],
    [named('European Commission'), 'the European Commission', false],
    [named('Border Force'), 'Border Force', false],
    [named('joint returns group'), 'the joint returns group', false],
    [named('customs authorities'), 'the customs authorities', true],
    [named('EU leaders'), 'EU leaders', true],
    [named('HM Revenue and Customs'), 'HM Revenue and Customs', false],
    [named('Participants'), 'the Participants', true],
    [named(['France', 'FR'], ['Spain', 'ES'], ['Italy', 'IT']), 'France, Spain and Italy', true],
  ])('%j: %s', (actors, said, many) => {
    expect(whoWords(actors)).toBe(said);
    expect(areMany(actors)).toBe(many);
  });
});

const statementsIn = (parts: readonly Part[]): Statement[] =>
  parts.flatMap(({ statements, parts: below }) => [...statements, ...statementsIn(below)]);
const words = (one: Statement): string => one.words.map(({ text }) => text).join('');
const textIn = (parts: readonly Part[]): string => statementsIn(parts).map(words).join('\n');
