import { describe, expect, it } from 'vitest';
import { citedDocument, citedInstrument } from '../../../src/publish/citing/cite.ts';

describe('what exports cite', () => {
  it('an instrument with the provision that a commitment names', () => {
    const id = 'http://www.legislation.gov.uk/id/ukpga/2010/15/section/149';
    expect(citedInstrument({ name: 'Equality Act 2010, section 149', id })).toEqual({
      plain: 'Equality Act 2010, section 149',
      oscola: 'Equality Act 2010, s 149',
    });
  });

  it('a title that only has a comma', () => {
    const name = 'Building (Approved Inspectors, etc) Regulations 1985';
    expect(citedInstrument({ name, id: null }).oscola).toBe(name);
  });

  it.each([
    [
      'http://www.legislation.gov.uk/id/uksi/2019/12',
      'Harbour Fees Regulations 2019',
      'Harbour Fees Regulations 2019, SI 2019/12',
    ],
    [
      'http://data.europa.eu/eli/reg/2024/1689/oj',
      'Regulation (EU) 2024/1689',
      'Regulation (EU) 2024/1689 [2024] OJ L2024/1689',
    ],
    ['doc:1234', 'A note', 'The Office, ‘A note’ (18 December 2025)'],
  ])('a document %s as what it is', (id, title, cited) => {
    const head = {
      id,
      title,
      publisher: 'The Office',
      published: '2025-12-18',
      uri: null,
      genre: 'other',
    } as const;
    expect(citedDocument(head).oscola).toBe(cited);
  });
});
