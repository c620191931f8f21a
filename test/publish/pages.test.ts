import { parse } from 'parse5';
import { describe, expect, test } from 'vitest';
import { analysisHtml, analysisMarkdown, analysisText } from '../../src/publish/analysis.ts';
import { duePage, expectationWords } from '../../src/publish/due.ts';
import { entryPage } from '../../src/publish/entry.ts';
import { pageHtml } from '../../src/publish/html.ts';
import { md, pageMarkdown } from '../../src/publish/markdown.ts';
import { registerMarkdown, registerPage, registerTable } from '../../src/publish/register.ts';
import { pageText } from '../../src/publish/text.ts';
import { watchListPage } from '../../src/publish/watchList.ts';
import { dueOf } from '../../src/register/due.ts';
import { ofKind } from '../../src/register/entries.ts';
import { watchListOf } from '../../src/register/watchList.ts';
import { analysisOf } from '../register/analyses.ts';
import { logOf } from '../register/states.ts';
import { ANALYSIS, corrected, ENTRIES, STATE } from './states.ts';

const PERIOD = { asOf: '2026-01-02', until: '2026-04-02' };
const commitments = ofKind(ENTRIES, 'commitment');
const due = dueOf(commitments, PERIOD);
const PAGES = {
  register: registerPage(commitments),
  due: duePage(due, PERIOD),
  'watch-list': watchListPage(watchListOf(ENTRIES, PERIOD), PERIOD),
  entry: entryPage(ENTRIES[0]!, {
    state: STATE,
    text: ANALYSIS.document.text,
    log: logOf([ANALYSIS]),
    places: [],
  }),
};

describe('text', () => {
  test.each(Object.entries(PAGES))('%s fits 80 columns', (_, page) =>
    expect(widest(pageText(page))).toBeLessThan(81),
  );
  test('an analysis fits 80 columns', () => expect(widest(analysisText(ANALYSIS))).toBeLessThan(81));
  test('the table fits 80 columns, with long words cut', () => {
    const long = 'W'.repeat(200);
    const entry = {
      ...commitments[0]!,
      values: { ...commitments[0]!.values, actors: [{ name: long, id: null }] },
    };
    expect(widest(registerTable([entry, ...commitments]))).toBeLessThan(81);
  });
  test('what a document says cannot steer a terminal', () => {
    const hostile = analysisOf('They will \u001b[2J\u0007meet \u202e.', {
      commitments: [{ action: '\u001b[2J\u0007meet' }],
    });
    expect(analysisText(hostile)).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
  });
  test('the analysis of a document', () => expect(analysisText(ANALYSIS)).toMatchSnapshot());
  test('the register as a table', () => expect(registerTable(commitments)).toMatchSnapshot());
  test('what is due', () => expect(pageText(PAGES.due)).toMatchSnapshot());
  test('the watch-list', () => expect(pageText(PAGES['watch-list'])).toMatchSnapshot());
  test('one entry', () => expect(pageText(PAGES.entry)).toMatchSnapshot());
});

const widest = (text: string): number => Math.max(...text.split('\n').map((line) => line.length));

describe('what is said of a commitment', () => {
  const [signs, meets] = commitments.toSorted((a, b) => a.said.action.start - b.said.action.start);
  const words = (entry: typeof signs, asOf: string, until: string, deadline = entry!.values.deadline) =>
    dueOf([{ ...entry!, values: { ...entry!.values, deadline } }], { asOf, until }).map(expectationWords);
  test.each([
    [
      'passed',
      signs,
      '2027-01-01',
      '2027-02-01',
      undefined,
      'passed (by 31 December 2026): no report found in the sources read',
    ],
    ['due', signs, '2026-12-01', '2026-12-31', undefined, 'due by 31 December 2026'],
    [
      'a year runs',
      signs,
      '2026-01-02',
      '2026-04-01',
      '2026',
      'in 2026: runs from 1 January 2026 to 31 December 2026',
    ],
    [
      'an open end',
      signs,
      '2026-01-02',
      '2026-04-01',
      '2026/..',
      'from 2026 on: runs from 1 January 2026 on',
    ],
    ['recurs', meets, '2026-01-02', '2026-04-01', undefined, 'recurs yearly, no date in the text'],
    [
      'recurs, with a date',
      meets,
      '2026-01-02',
      '2026-04-01',
      '2026-03',
      'due in March 2026, at the latest 31 March 2026; recurs yearly',
    ],
  ])('%s', (_, entry, asOf, until, deadline, said) => {
    expect(words(entry, asOf, until, deadline)).toEqual([said]);
  });
});

test('a value that a person set right is shown as theirs', () => {
  const text = pageText(registerPage(ofKind(corrected(), 'commitment')));
  expect(text).toContain('When: by 31 March 2027, set right by Ann: Moved at the summit');
  expect(text).toContain('When, as the program read it: by 31 December 2026');
});

describe('HTML', () => {
  test.each(Object.entries(PAGES))('%s holds no mark of the document’s own', (_, page) => {
    const tags = tagsIn(parse(pageHtml(page)));
    expect(tags).not.toContain('b');
    expect(tags.filter((tag) => tag === 'h1')).toHaveLength(1);
  });
  test('an analysis needs nothing from outside', () => {
    const html = analysisHtml(ANALYSIS);
    expect(html).not.toMatch(/<(script|link|img|iframe)|url\(/);
    expect(tagsIn(parse(html))).toContain('main');
  });
});

function tagsIn(node: { nodeName: string; childNodes?: unknown[] }): string[] {
  return [node.nodeName, ...(node.childNodes ?? []).flatMap((child) => tagsIn(child as typeof node))];
}

describe('Markdown', () => {
  test('an analysis', () => expect(analysisMarkdown(ANALYSIS)).toMatchSnapshot());
  test('the register as a table: a bar in the words is no new cell', () => {
    const rows = registerMarkdown(commitments).trim().split('\n');
    expect(rows.map((row) => row.split(/(?<!\\)\|/).length)).toEqual(Array(5).fill(9));
  });
  test.each([
    ['# heading', '\\# heading'],
    ['- item', '\\- item'],
    ['1. item', '1\\. item'],
    ['<b>*x*</b> [y](z)', '\\<b\\>\\*x\\*\\</b\\> \\[y\\](z)'],
    ['plain, words - here', 'plain, words - here'],
  ])('%s is read as it stands', (words, escaped) => expect(md(words)).toBe(escaped));
  test.each(Object.entries(PAGES))('%s has one title', (_, page) =>
    expect(pageMarkdown(page).match(/^# /gm)).toHaveLength(1),
  );
});
