import { describe, expect, it } from 'vitest';
import { listed } from '../../../src/sources/kinds/listed.ts';
import type { Get } from '../../../src/sources/source.ts';
import { listedBy, type Reply, replay, source } from './replay.ts';

const SPARQL = 'https://publications.europa.eu/webapi/rdf/sparql';
const ITEM = 'http://publications.europa.eu/resource/cellar';

type Row = Record<string, string>;
const results = (rows: readonly Row[]): Reply => ({
  type: 'application/sparql-results+json',
  body: JSON.stringify({
    head: { link: [], vars: ['celex', 'date', 'changed', 'title', 'format', 'item'] },
    results: {
      distinct: false,
      ordered: true,
      bindings: rows.map((row) =>
        Object.fromEntries(Object.entries(row).map(([name, value]) => [name, { type: 'literal', value }])),
      ),
    },
  }),
});
const act = (celex: string, more: Row = {}): Row => ({
  celex,
  date: '2026-11-10',
  changed: '2026-11-11T08:00:00.000+01:00',
  title: `Regulation ${celex} on harbours`,
  ...more,
});

/** Answers the n-th query with the n-th reply, and keeps the queries. */
const list = async (replies: readonly Reply[], settings = {}) => {
  const queries: string[] = [];
  const { get } = replay(Object.fromEntries(replies.map((reply, at) => [String(at), reply])));
  const answering: Get = async (address) => {
    const { searchParams } = new URL(address);
    expect(searchParams.get('format')).toBe('application/sparql-results+json');
    queries.push(searchParams.get('query')!);
    return get(String(queries.length - 1));
  };
  return { ...(await listedBy(listed, source('cellar', SPARQL, settings), answering)), queries };
};

describe('EUR-Lex through Cellar', () => {
  it('lists acts with their file in the best format', async () => {
    const { found, end } = await list([
      results([
        act('32026R2001', { format: 'pdfa2a', item: `${ITEM}/aa.0006.01/DOC_1` }),
        act('32026R2001', { format: 'xhtml', item: `${ITEM}/aa.0006.03/DOC_1` }),
        act('32026R2000', { format: 'pdf', item: `${ITEM}/bb.0006.01/DOC_1`, date: '2026-11-09' }),
        { celex: '32026R1999', date: '2026-11-09' },
      ]),
    ]);
    expect(end).toBe('listed');
    expect(found).toEqual([
      {
        key: 'celex:32026R2001',
        address: 'https://publications.europa.eu/resource/cellar/aa.0006.03/DOC_1',
        version: '2026-11-11T08:00:00.000+01:00',
        title: 'Regulation 32026R2001 on harbours',
        published: '2026-11-10',
        bytes: null,
        name: null,
      },
      expect.objectContaining({ key: 'celex:32026R2000', published: '2026-11-09' }),
    ]);
  });

  it('asks for what the settings say, and for the next hundred acts', async () => {
    const hundred = Array.from({ length: 100 }, (_, at) =>
      act(`32026R${1000 + at}`, { format: 'html', item: `${ITEM}/${at}/DOC_1` }),
    );
    const { found, queries } = await list([results(hundred), results([])], {
      types: 'REG, DIR',
      authors: 'CONSIL',
      since: '2026-01-01',
      language: 'FRA',
    });
    expect(found).toHaveLength(100);
    expect(queries[0]).toContain(
      'resource-type/REG> <http://publications.europa.eu/resource/authority/resource-type/DIR>',
    );
    expect(queries[0]).toContain('corporate-body/CONSIL>');
    expect(queries[0]).toContain('FILTER(?date >= "2026-01-01"^^xsd:date)');
    expect(queries[0]).toContain('language/FRA>');
    expect(queries.map((query) => /OFFSET \d+/.exec(query)![0])).toEqual(['OFFSET 0', 'OFFSET 100']);
  });

  it.each([
    [{ types: 'REG> } DROP' }, '`REG>` is no code of the EU’s authority tables, such as REG or COM'],
    [{ since: 'May 2026' }, '`since` is "May 2026": write a day as 2026-01-31'],
  ])('settings that cannot be: %j', async (settings, said) => {
    const { why, queries } = await list([], settings);
    expect(why).toBe(said.replace('’', "'"));
    expect(queries).toEqual([]);
  });

  it('nothing, unchanged, another shape', async () => {
    expect(await list([results([])])).toMatchObject({ end: 'listed', found: [] });
    expect(await list([304])).toMatchObject({ end: 'unchanged' });
    const { why } = await list([results([{ date: '2026-11-10' }])]);
    expect(why).toContain(
      "answered without `results.bindings[].celex`: Cellar's query service may have changed",
    );
  });
});
