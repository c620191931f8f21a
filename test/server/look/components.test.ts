import { describe, expect, it } from 'vitest';
import { count, grouped } from '../../../src/publish/words.ts';
import { chips, filters } from '../../../src/server/look/components/filters.ts';
import {
  button,
  checkboxes,
  errorSummary,
  form,
  input,
  radios,
  select,
  textarea,
} from '../../../src/server/look/components/forms.ts';
import { bullets, row, stack, summaryList, tally } from '../../../src/server/look/components/lists.ts';
import { attribute, type Html, markup, slug } from '../../../src/server/look/components/markup.ts';
import {
  backLink,
  breadcrumbs,
  linkTo,
  pagination,
  sourceLink,
  tabs,
} from '../../../src/server/look/components/moving.ts';
import { banner, details, empty, inset, warning } from '../../../src/server/look/components/notices.ts';
import { day, moment, when } from '../../../src/server/look/components/numbers.ts';
import { quote, words } from '../../../src/server/look/components/quotes.ts';
import { sortHeading, table } from '../../../src/server/look/components/tables.ts';
import { tag } from '../../../src/server/look/components/tags.ts';

const BAD = `"><script>alert('1')</script>&<img src=x onerror=alert(1)>`;
const field = { name: BAD, label: BAD, hint: BAD, error: BAD };
const choices = [{ value: BAD, words: BAD, hint: BAD }];
const link = { href: BAD, words: BAD };

describe('no text becomes mark-up', () => {
  it.each<[string, Html | null]>([
    ['tag', tag(BAD)],
    [
      'table',
      table({
        caption: BAD,
        columns: [{ heading: BAD, label: BAD, cell: () => BAD, names: true }],
        rows: [1],
      }),
    ],
    [
      'table that scrolls',
      table({ caption: BAD, narrow: 'scroll', columns: [{ heading: BAD, cell: () => BAD }], rows: [1] }),
    ],
    ['empty table', table({ caption: '', columns: [], rows: [], empty: BAD })],
    ['sorted heading', sortHeading(BAD, BAD, 'none')],
    [
      'summary list',
      summaryList([{ key: BAD, value: BAD, actions: [{ href: BAD, words: BAD, about: BAD }] }]),
    ],
    ['lists', markup`${bullets([BAD])}${stack([BAD])}${stack([BAD], true)}${row([BAD])}`],
    [
      'tally',
      tally([
        { number: BAD, words: BAD, href: BAD },
        { number: BAD, words: BAD },
      ]),
    ],
    [
      'fields',
      markup`${input({ ...field, value: BAD, list: [BAD], autocomplete: BAD, type: BAD })}${textarea({ ...field, value: BAD })}`,
    ],
    [
      'choices',
      markup`${select({ ...field, choices, value: BAD })}${radios({ ...field, choices })}${checkboxes({ ...field, choices })}`,
    ],
    ['form', form({ csrf: BAD }, BAD, button(BAD, { name: BAD, value: BAD }), BAD)],
    [
      'error summary',
      errorSummary([
        { field: BAD, words: BAD },
        { field: null, words: BAD },
      ]),
    ],
    [
      'filters',
      filters({
        action: BAD,
        clear: BAD,
        kept: { [BAD]: BAD },
        first: BAD,
        facets: [{ name: BAD, label: BAD, values: [{ value: BAD, words: BAD, count: 1, chosen: true }] }],
      }),
    ],
    ['chips', chips([link])],
    ['links', markup`${linkTo(BAD, BAD)}${backLink(BAD, BAD)}${breadcrumbs([link])}${tabs(BAD, [link])}`],
    ['pagination', pagination({ previous: BAD, next: BAD, shown: BAD, label: BAD })],
    [
      'notices',
      markup`${banner(BAD, BAD)}${inset(BAD)}${warning(BAD)}${empty(BAD, BAD)}${details(BAD, BAD)}`,
    ],
    [
      'quote',
      quote({
        words: BAD,
        cite: BAD,
        href: BAD,
        note: BAD,
        marked: [{ start: 2, end: 10, as: BAD, id: BAD, href: BAD }],
      }),
    ],
    ['dates', markup`${when(BAD)}${day(BAD)}${moment(BAD)}`],
  ])('%s', (_, made) => {
    expect(String(made)).not.toMatch(/<script|<img|"">/);
    expect(String(made)).toMatch(/&lt;script|banner-script/);
  });
});

describe('mark-up', () => {
  it('shows nothing for what is not there, and 0 for 0', () =>
    expect(String(markup`<p>${null}${undefined}${false}${''}${0}${['a', markup`<b>`]}</p>`)).toBe(
      '<p>0a<b></p>',
    ));
  it('takes no promise', () =>
    expect(() => markup`<p>${Promise.resolve('a')}</p>`).toThrow('a promise was put'));
  it('has attributes only with values', () =>
    expect(
      String(markup`<a${attribute('id', null)}${attribute('href', '')}${attribute('rel', 'a"b')}>`),
    ).toBe('<a href="" rel="a&quot;b">'));
  it('makes ids of words', () => expect(slug(' Due by: 2026 ')).toBe('due-by-2026'));
});

describe('numbers and dates', () => {
  it.each([
    [0, '0'],
    [999, '999'],
    [1000, '1,000'],
    [-1234567.25, '-1,234,567.25'],
  ])('%d is %s', (value, said) => expect(grouped(value)).toBe(said));
  it('one is no plural', () =>
    expect([count(1, 'party', 'parties'), count(0, 'party', 'parties'), count(1203, 'commitment')]).toEqual([
      '1 party',
      '0 parties',
      '1,203 commitments',
    ]));
  it('says dates to people and programs', () => {
    expect(String(day('2025-12-18'))).toBe('<time datetime="2025-12-18">18 December 2025</time>');
    expect(String(when('../2027-06-30'))).toBe('by 30 June 2027');
    expect(String(when('2026'))).toBe('<time datetime="2026">in 2026</time>');
    expect(String(moment('2026-11-22T10:05:33Z'))).toContain('22 November 2026, 10:05 UTC');
  });
});

describe('marked words', () => {
  it.each<[string, Parameters<typeof words>[1], string]>([
    ['none', [], 'abcdef'],
    [
      'in any order',
      [
        { start: 4, end: 5, as: 'date' },
        { start: 0, end: 2, as: 'obliged' },
      ],
      '[ab]cd[e]f',
    ],
    [
      'one over another leaves the later out',
      [
        { start: 0, end: 4, as: 'x' },
        { start: 2, end: 6, as: 'y' },
      ],
      '[abcd]ef',
    ],
    ['outside the text', [{ start: 4, end: 9, as: 'x' }], 'abcdef'],
  ])('%s', (_, marks, shown) =>
    expect(
      String(words('abcdef', marks))
        .replace(/<mark[^>]*>/g, '[')
        .replace(/<\/mark>/g, ']'),
    ).toBe(shown),
  );
});

describe('links out of the register', () => {
  it.each([
    'javascript:alert(1)',
    ' javascript:alert(1)',
    'data:text/html,x',
    '//evil.example',
    'vbscript:x',
    '',
  ])('no link to %s', (address) =>
    expect(String(sourceLink(address, 'x'))).toBe('<span class="wp-outside">x</span>'),
  );
  it('a link to a page', () =>
    expect(String(sourceLink('https://a.example/"'))).toBe(
      '<a class="govuk-link wp-outside" href="https://a.example/&quot;" rel="noreferrer nofollow">https://a.example/&quot;</a>',
    ));
});

describe('what is left out', () => {
  it('no pages, no bar of pages', () => expect(pagination({ previous: null, next: null })).toBeNull());
  it('no errors, no summary', () => expect(errorSummary([])).toBeNull());
  it('no filters, no chips', () => expect(chips([])).toBeNull());
  it('a facet shows six, what is chosen, and the rest when asked', () => {
    const values = Array.from({ length: 9 }, (_, at) => ({
      value: `${at}`,
      words: `${at}`,
      count: null,
      chosen: at === 8,
    }));
    const made = String(filters({ action: '/', facets: [{ name: 'p', label: 'P', values }] }));
    const [before, after] = made.split('<details');
    expect(before!.match(/type="checkbox"/g)).toHaveLength(7);
    expect(after!.match(/type="checkbox"/g)).toHaveLength(2);
    expect(made).toContain('(1 chosen)');
  });
  it('a password is never sent back', () =>
    expect(String(input({ name: 'p', label: 'P', type: 'password', value: 'secret' }))).not.toContain(
      'secret',
    ));
});
