import { describe, expect, it } from 'vitest';
import { type Citable, citableOfDocument } from '../../../src/publish/citing/citable.ts';
import { oscola } from '../../../src/publish/citing/oscola.ts';
import { plain } from '../../../src/publish/citing/plain.ts';

const uk = (path: string) => `http://www.legislation.gov.uk/id/${path}`;

describe('citations', () => {
  it.each<[kind: string, work: Citable, oscola: string, plain: string]>([
    [
      'an Act and a provision',
      {
        name: 'Constitutional Reform and Governance Act 2010',
        id: uk('ukpga/2010/25'),
        provision: 'section 20(1)(a)',
      },
      'Constitutional Reform and Governance Act 2010, s 20(1)(a)',
      'Constitutional Reform and Governance Act 2010, section 20(1)(a)',
    ],
    [
      'an Act with its chapter behind it',
      {
        name: 'Adoption and Children Act 2002 (c. 38)',
        id: uk('ukpga/2002/38'),
        provision: 'Schedule 6 paragraph 1(1)',
      },
      'Adoption and Children Act 2002, sch 6 para 1(1)',
      'Adoption and Children Act 2002 (c. 38), Schedule 6 paragraph 1(1)',
    ],
    [
      'a statutory instrument',
      { name: 'Harbour Fees Regulations 2019', id: uk('uksi/2019/12'), provision: 'regulation 2' },
      'Harbour Fees Regulations 2019, SI 2019/12, reg 2',
      'Harbour Fees Regulations 2019 (S.I. 2019/12), regulation 2',
    ],
    [
      'one that only has its number',
      { name: 'S.I. 2018/676', id: uk('uksi/2018/676') },
      'SI 2018/676',
      'S.I. 2018/676',
    ],
    [
      'of Scotland',
      { name: 'Plant Fees (Scotland) Order 2024', id: uk('ssi/2024/9'), provision: 'article 3' },
      'Plant Fees (Scotland) Order 2024, SSI 2024/9, art 3',
      'Plant Fees (Scotland) Order 2024 (S.S.I. 2024/9), article 3',
    ],
    [
      'of Wales',
      { name: 'Plant Fees (Wales) Order 2024', id: uk('wsi/2024/9') },
      'Plant Fees (Wales) Order 2024, WSI 2024/9',
      'Plant Fees (Wales) Order 2024 (W.S.I. 2024/9)',
    ],
    [
      'of Northern Ireland',
      { name: 'Plant Fees Regulations (Northern Ireland) 2024', id: uk('nisr/2024/9') },
      'Plant Fees Regulations (Northern Ireland) 2024, SR 2024/9',
      'Plant Fees Regulations (Northern Ireland) 2024 (S.R. 2024/9)',
    ],
    [
      'an Act of the Scottish Parliament',
      { name: 'Education (Scotland) Act 2025', id: uk('asp/2025/11'), provision: 'section 4' },
      'Education (Scotland) Act 2025 (asp 11), s 4',
      'Education (Scotland) Act 2025, section 4',
    ],
    [
      'an Act of Senedd Cymru',
      { name: 'Health (Wales) Act 2025', id: uk('asc/2025/1') },
      'Health (Wales) Act 2025 (asc 1)',
      'Health (Wales) Act 2025',
    ],
    [
      'an Act of the Northern Ireland Assembly',
      { name: 'School Age Act (Northern Ireland) 2022', id: uk('nia/2022/21'), provision: 'section 1' },
      'School Age Act (Northern Ireland) 2022, s 1',
      'School Age Act (Northern Ireland) 2022, section 1',
    ],
    [
      'a Bill of the Commons',
      {
        name: 'Harbours Bill',
        id: null,
        provision: 'clause 10',
        facts: { bill: { house: 'HC', session: '2022-23', number: '177' } },
      },
      'Harbours HC Bill (2022–23) [177], cl 10',
      'Harbours Bill, clause 10',
    ],
    [
      'a Bill of the Lords',
      {
        name: 'Harbours Bill [HL]',
        id: null,
        facts: { bill: { house: 'HL', session: '2022-23', number: '21' } },
      },
      'Harbours HL Bill (2022–23) 21',
      'Harbours Bill [HL]',
    ],
    [
      'an act of the European Union on a page of the Journal',
      {
        name: 'Council Regulation (EC) No 207/2009',
        id: '32009R0207',
        provision: 'Article 5(2)',
        facts: {
          title: 'Council Regulation (EC) No 207/2009 of 26 February 2009 on marks (Text with EEA relevance)',
          journal: 'OJ L 78, 24.3.2009, p. 1',
        },
      },
      'Council Regulation (EC) 207/2009 of 26 February 2009 on marks [2009] OJ L78/1, art 5(2)',
      'Council Regulation (EC) No 207/2009 (OJ L 78, 24.3.2009, p. 1), Article 5(2)',
    ],
    [
      'one that is an issue of its own',
      {
        name: 'Council Regulation (EU) 2024/1469',
        id: '32024R1469',
        facts: { title: 'Council Regulation (EU) 2024/1469 of 21 May 2024' },
      },
      'Council Regulation (EU) 2024/1469 of 21 May 2024 [2024] OJ L2024/1469',
      'Council Regulation (EU) 2024/1469',
    ],
    [
      'one of which the Journal is not known',
      { name: 'Directive 2009/28/EC', id: '32009L0028', provision: 'Article 2 (5)' },
      'Directive 2009/28/EC, art 2(5)',
      'Directive 2009/28/EC, Article 2(5)',
    ],
    [
      'a treaty of the Union',
      { name: 'Treaty on the Functioning of the European Union', id: '12016E/TXT', provision: 'Article 122' },
      'Consolidated Version of the Treaty on the Functioning of the European Union [2016] OJ C202/47, art 122',
      'Treaty on the Functioning of the European Union, Article 122',
    ],
    [
      'a treaty',
      {
        name: 'Vienna Convention on the Law of Treaties',
        id: 'untc:XXIII-1',
        provision: 'Article 31',
        facts: { adopted: '1969-05-23', inForce: '1980-01-27', series: '1155 UNTS 331' },
      },
      'Vienna Convention on the Law of Treaties (adopted 23 May 1969, entered into force 27 January 1980) 1155 UNTS 331 art 31',
      'Vienna Convention on the Law of Treaties (23 May 1969), Article 31',
    ],
    [
      'a case',
      { name: 'R (Ferry) v Harbour Board [2031] UKSC 5', id: null, provision: 'paragraph 55' },
      'R (Ferry) v Harbour Board [2031] UKSC 5 [55]',
      'R (Ferry) v Harbour Board [2031] UKSC 5, paragraph 55',
    ],
    [
      'a debate',
      {
        name: 'Harbours',
        id: null,
        facts: { hansard: { house: 'HC', date: '1977-02-03', volume: '389', columns: '973-76' } },
      },
      'HC Deb 3 February 1977, vol 389, cols 973–76',
      'House of Commons debates, 3 February 1977, volume 389, column 973-76',
    ],
    [
      'a command paper',
      {
        name: 'Ports for All',
        id: null,
        facts: { author: 'Department for Ports', command: 'CP 413', published: '2021-03-01' },
      },
      'Department for Ports, Ports for All (CP 413, 2021)',
      'Ports for All, Department for Ports, CP 413, 1 March 2021',
    ],
    [
      'a page of a government, with the day it was looked at only where that is given',
      {
        name: 'Ports to open',
        id: null,
        facts: {
          author: 'Home Office',
          genre: 'press release',
          published: '2024-05-03',
          url: 'https://www.gov.uk/x',
          accessed: '2026-01-02',
        },
      },
      'Home Office, ‘Ports to open’ (Press Release, 3 May 2024) <https://www.gov.uk/x> accessed 2 January 2026',
      'Ports to open, Home Office, 3 May 2024 (https://www.gov.uk/x)',
    ],
  ])('%s', (_, work, inOscola, inPlain) => {
    expect(oscola(work)).toBe(inOscola);
    expect(plain(work)).toBe(inPlain);
  });

  it('a document of which little is known says what is', () => {
    const head = {
      title: 'A statement',
      publisher: null,
      published: null,
      uri: 'statement.txt',
      genre: 'joint statement',
    } as const;
    expect(oscola(citableOfDocument(head))).toBe('A statement');
    expect(oscola(citableOfDocument({ ...head, publisher: 'The Office', published: '2025-12-18' }))).toBe(
      'The Office, ‘A statement’ (Joint Statement, 18 December 2025)',
    );
  });
});
