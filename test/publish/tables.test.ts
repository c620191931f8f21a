import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csvRows } from '../../src/publish/claims/csv.ts';
import type { Column, Datatype } from '../../src/publish/csv/table.ts';
import { csvOf, TABLES, type TableName, viewCsv } from '../../src/publish/csv.ts';
import { dataDictionary, dataDictionaryMarkdown } from '../../src/publish/dataDictionary.ts';
import { viewIn } from '../../src/publish/view.ts';
import { analysisOf } from '../register/analyses.ts';
import { ANALYSIS, MOVED, seenOf } from './states.ts';
import { SMALL, VIEW, verified } from './views.ts';

const NAMES: readonly TableName[] = ['commitments', 'figures', 'watch-list', 'events', 'links'];
const columnsOf = (name: TableName) =>
  TABLES.find((table) => table.name === name)!.columns as readonly Column<never>[];
const CORRECTED = viewIn(seenOf([ANALYSIS], [MOVED]));

describe.each(NAMES)('the table %s', (name) => {
  const columns = columnsOf(name);

  test('has a heading, a description and a datatype for every column, and no two of one name', () => {
    for (const { title, about } of columns) {
      expect(title).toMatch(/^[A-Z]/);
      expect(about).toMatch(/^[A-Z].*\.$/);
    }
    expect(new Set(columns.map((one) => one.name)).size).toBe(columns.length);
    expect(new Set(columns.map(({ title }) => title)).size).toBe(columns.length);
    expect(columns.map(({ name }) => name)).toContain('evidence');
  });

  test('holds what its data dictionary says', () => {
    let rows = 0;
    for (const view of [VIEW, SMALL, CORRECTED]) {
      const [header, ...cells] = csvRows(viewCsv(view, name))!;
      expect(header).toEqual(columns.map((one) => one.name));
      rows += cells.length;
      for (const row of cells)
        columns.forEach((column, at) => {
          const parts = column.separator === undefined ? [row[at]!] : row[at]!.split(column.separator);
          for (const part of parts) expect(part, column.name).toMatch(fits(column));
        });
    }
    expect(rows).toBeGreaterThan(0);
  });

  test('has a key that no two rows share', () => {
    const { key } = TABLES.find((table) => table.name === name)!;
    const [header, ...rows] = csvRows(viewCsv(VIEW, name))!;
    const keys = rows.map((row) => key.map((one) => row[header!.indexOf(one)]).join('\n'));
    expect(new Set(keys).size).toBe(rows.length);
  });
});

const TYPES: Readonly<Record<Extract<Datatype, string>, RegExp>> = {
  string: /^[^\r\n\t]*$/,
  date: /^\d{4}-\d\d-\d\d$/,
  dateTime: /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/,
  integer: /^\d+$/,
  decimal: /^-?\d+(?:\.\d+)?$/,
  boolean: /^(?:true|false)$/,
  json: /^\[\{".*\}\]$/,
  anyURI: /^\S+$/,
};

const fits = ({ type, required }: Column<never>): RegExp => {
  const shape = typeof type === 'string' ? TYPES[type].source : `^(?:${type.format})$`;
  return new RegExp(required ? shape : `${shape}|^$`);
};

describe('the data dictionary', () => {
  test('is CSV on the Web metadata: a group of tables with schemas and keys', () => {
    const { '@context': context, tables } = dataDictionary();
    expect(context[0]).toBe('http://www.w3.org/ns/csvw');
    expect(tables.map(({ url }) => url)).toEqual(NAMES.map((name) => `${name}.csv`));
    for (const { tableSchema } of tables)
      for (const { name, titles, datatype } of tableSchema.columns) {
        expect(titles[0]).toBe(name);
        expect(datatype).toBeDefined();
      }
  });

  test('names every column of every table on its page', () => {
    const page = dataDictionaryMarkdown();
    for (const { columns } of TABLES)
      for (const { name } of columns as readonly Column<never>[])
        expect(page).toContain(`\n| ${name.replaceAll('_', '\\_')} |`);
  });
});

describe('rows', () => {
  test('of figures, as they stand there', async () => {
    await expect(viewCsv(SMALL, 'figures')).toMatchFileSnapshot('golden/figures.csv');
  });

  test('of links, as they stand there', async () => {
    await expect(viewCsv(SMALL, 'links')).toMatchFileSnapshot('golden/links.csv');
  });

  test.each([
    [-5, '-5', ''],
    [1.5e21, '1500000000000000000000', ''],
    [2.5e-7, '0.00000025', ''],
    [[3, 5], '3', '5'],
  ] as const)('an amount of %j stands without an exponent', (value, low, high) => {
    const [entry] = SMALL.entries.filter(({ kind }) => kind === 'figure') as never as [{ said: object }];
    const figure = { ...entry, said: { ...entry.said, value } };
    const [header, row] = csvRows(csvOf(TABLES[1], [figure as never], SMALL))!;
    expect(['value', 'value_to'].map((name) => row![header!.indexOf(name)])).toEqual([low, high]);
  });

  test('of any words read back, with each quote exact', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }),
        fc.constantFrom('=', '+', '-', '@', '\t=', '"', ';', ',', '\r\n', '  ', ''),
        async (some, before) => {
          const words = before + some;
          const one = analysisOf(words, { silences: [words], head: { id: words, title: words } });
          const file = viewCsv(viewIn(seenOf([one])), 'watch-list');
          const [, row] = csvRows(file)!;
          expect(row).toHaveLength(columnsOf('watch-list').length);
          for (const cell of row!) expect(cell).not.toMatch(/^[=+\-@\uff1d\uff0b\uff0d\uff20]|[\r\n\t]/);
          expect(await verified(file, async () => words)).toEqual({ quotes: 1, not: [] });
        },
      ),
    );
  });
});
