import { beforeEach, expect, test } from 'vitest';
import { analyse } from '../../src/pipeline.ts';
import type { Store } from '../../src/store/store.ts';
import { documentOf } from '../documents.ts';

const ON = { at: '2026-01-18T10:00:00Z', rules: '1' };

const document = (id: string, title: string, published: string | null, text: string) =>
  analyse({ ...documentOf(text, { genre: 'legislation', published }), id, title });

const ORDER = document(
  'doc:order',
  'The Pier Dues Order 2024',
  '2024-03-01',
  'The Minister makes this Order in exercise of the powers conferred by section 20(1) and (4) of the Equality Act 2010.\n\nThe Harbour Fees Regulations 2019 are revoked on 1 April 2024.',
);
const BILL = document(
  'doc:bill',
  'A Bill',
  '2025-06-01',
  'In section 20 of the Equality Act 2010, after subsection (1) insert “(1A) The Pier Dues Order 2024 applies.”.\n\nSection 200 of the Equality Act 2010 is amended.',
);
const NEWS = document('doc:news', 'News', null, 'Ministers spoke of the Equality Act 2010.');
const ACT = 'ukpga/2010/15';

/** What is cited, over any store. */
export function citationsContract(given: () => Store): void {
  beforeEach(async () => {
    await given().add([ORDER, BILL, NEWS], ON);
    await given().citations.refresh();
  });
  const all = { most: 100, from: 0 };
  const short = async (which: Parameters<Store['citations']['found']>[0]) =>
    (await given().citations.found(which, all)).citations.map(
      ({ document, provision, context }) => `${document.id} ${provision?.name ?? 'whole'} ${context}`,
    );

  test('who cites a work: newest first, what has no date last', async () => {
    expect(await short({ works: [ACT] })).toEqual([
      'doc:bill section 20 amended',
      'doc:bill section 200 amended',
      'doc:order section 20(1) relied on',
      'doc:order section 20(4) relied on',
      'doc:news whole mentioned',
    ]);
  });

  test('a provision with all below it, and nothing that only begins with the same figures', async () => {
    expect(await short({ works: [ACT], path: 'section/20' })).toEqual([
      'doc:bill section 20 amended',
      'doc:order section 20(1) relied on',
      'doc:order section 20(4) relied on',
    ]);
    expect(await short({ works: [ACT], path: 'section/20/4' })).toEqual([
      'doc:order section 20(4) relied on',
    ]);
  });

  test('by context and by document', async () => {
    expect(await short({ works: [ACT], contexts: ['relied on'] })).toHaveLength(2);
    expect(await short({ documents: ['doc:order'], contexts: ['revoked'] })).toEqual([
      'doc:order whole revoked',
    ]);
    expect(await short({ works: [] })).toEqual([]);
  });

  test('with the passage, the words that decided and the day', async () => {
    const { citations } = await given().citations.found(
      { documents: ['doc:order'], contexts: ['revoked'] },
      all,
    );
    expect(citations[0]).toMatchObject({
      quote: 'Harbour Fees Regulations 2019',
      words: 'are revoked',
      effect: '2024-04-01',
      sentence: 'The Harbour Fees Regulations 2019 are revoked on 1 April 2024.',
      document: { id: 'doc:order', title: 'The Pier Dues Order 2024', published: '2024-03-01' },
    });
  });

  test('the documents that cite it, and the works that one cites', async () => {
    const { total, documents } = await given().citations.citing({ works: [ACT] }, 2);
    expect(total).toBe(3);
    expect(documents.map(({ id, counts }) => [id, counts])).toEqual([
      ['doc:bill', { amended: 2 }],
      ['doc:order', { 'relied on': 2 }],
    ]);
    const { works } = await given().citations.cited({ documents: ['doc:order'] }, 10);
    expect(works.map(({ name, counts }) => [name, counts])).toEqual([
      ['Equality Act 2010', { 'relied on': 2 }],
      ['Harbour Fees Regulations 2019', { revoked: 1 }],
    ]);
  });

  test('a work is found by its name, by words of it, and by the document that it is', async () => {
    expect((await given().citations.called('The Equality Act 2010')).map(({ work }) => work)).toEqual([ACT]);
    expect((await given().citations.called('harbour fees')).map(({ name }) => name)).toEqual([
      'Harbour Fees Regulations 2019',
    ]);
    expect(await given().citations.called('%')).toEqual([]);
    const [order] = await given().citations.called('Pier Dues Order 2024');
    expect((await given().citations.lawsOf(order!.work)).map(({ id }) => id)).toEqual(['doc:order']);
    expect(await given().citations.document('doc:order')).toMatchObject({ work: order!.work });
    expect(await given().citations.document('doc:none')).toBeNull();
  });

  test('another edition replaces what the one before cites; refreshing again changes nothing', async () => {
    await given().add(
      [document('doc:order', 'The Pier Dues Order 2024', '2024-03-01', 'Nothing is cited.')],
      ON,
    );
    await given().citations.refresh();
    expect(await short({ documents: ['doc:order'] })).toEqual([]);
    const at = await given().citations.at();
    expect(at.seq).toBe(at.last);
    await given().citations.refresh();
    expect(await given().citations.at()).toEqual(at);
  });
}
