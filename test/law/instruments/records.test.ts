import { describe, expect, test } from 'vitest';
import { recordsAsked } from '../../../src/law/instruments/asked.ts';
import type { DateFact, InstrumentRecord } from '../../../src/law/instruments/record.ts';
import { recordOf, recordsNamed, recordsOf } from '../../../src/law/instruments/records.ts';
import type { Genre } from '../../../src/model/document.ts';
import { analyse } from '../../../src/pipeline.ts';
import { documentOf } from '../../documents.ts';

const read = (text: string, genre: Genre = 'joint statement', id = 'test', title = '') =>
  analyse({ ...documentOf(text, { genre }), id, title });

const dates = ({ dates }: InstrumentRecord) =>
  dates.map(
    ({ what, edtf, bound, standing, scope }: DateFact) =>
      `${what} ${edtf} ${bound} ${standing}${scope === null ? '' : ` of ${scope}`}`,
  );

const REGULATIONS = `2025 No. 300

FERRIES

The Ferries (Fares) Regulations 2025

Made 3rd March 2025

Laid before Parliament 5th March 2025

Coming into force 1st April 2025

The Secretary of State makes these Regulations in exercise of the powers conferred by sections 5 and 6(2) of the Fisheries Act 2020.

1. These Regulations come into force on 1st April 2025.

2. Regulation 3 comes into force on 1st October 2025.

3. The Data Protection Act 2018 is amended as follows.`;

describe('the record of a document', () => {
  test('a statutory instrument: its head, its powers, what it amends', () => {
    const record = recordOf(read(REGULATIONS, 'legislation', 'si', 'The Ferries (Fares) Regulations 2025'));
    expect(record.kind).toBe('statutory instrument');
    expect(record.procedure?.procedure).toBe('negative');
    expect(record.procedure?.assumes).toMatch(/^that its parent Act/);
    expect(dates(record)).toEqual([
      'made 2025-03-03 on done',
      'laid 2025-03-05 on done',
      'in force 2025-04-01 on done',
      'in force 2025-04-01 on laid down',
      'in force 2025-10-01 on laid down of Regulation 3',
    ]);
    expect(record.basis.map(({ id }) => id)).toEqual([
      'http://www.legislation.gov.uk/id/ukpga/2020/22/section/5',
      'http://www.legislation.gov.uk/id/ukpga/2020/22/section/6/2',
    ]);
    expect(record.changes.map(({ how, id }) => `${how} ${id}`)).toEqual([
      'amends http://www.legislation.gov.uk/id/ukpga/2018/12',
    ]);
    expect(record.follows.map(({ clock }) => clock)).toEqual([
      'watchpoint clock si --procedure negative --laid 2025-03-05',
    ]);
  });

  test('a draft that waits for resolutions', () => {
    const text =
      'Draft Regulations laid before Parliament under section 9(2) of the Fisheries Act 2020, for approval by resolution of each House of Parliament.\n\nThe Ferries (Safety) Regulations 2026';
    const { procedure } = recordOf(read(text, 'legislation', 'si', 'The Ferries (Safety) Regulations 2026'));
    expect(procedure).toMatchObject({ procedure: 'draft affirmative', assumes: null });
  });

  test('an Act: days that it counts from another', () => {
    const text =
      'Ferries Act 2024\n\n2024 Chapter 9\n\nAn Act to mend ferries.\n\n[20th July 2024]\n\n9 Commencement\n\n(1) Section 4 comes into force at the end of the period of two months beginning with the day on which this Act is passed.\n\n(2) The other provisions of this Act come into force on such day as the Secretary of State may by regulations appoint.';
    const record = recordOf(read(text, 'legislation', 'act', 'Ferries Act 2024'));
    expect(dates(record)).toEqual([
      'enacted 2024-07-20 on done',
      'in force 2024-09-20 on laid down of Section 4',
      'in force null on laid down of The other provisions of this Act',
    ]);
    expect(record.dates[1]!.reckoned).toBe('counted from enacted 2024-07-20');
    expect(record.dates[2]!.condition).toMatch(/^on such day as the Secretary of State/);
  });

  test('a regulation of the Union: basis, entry into force, application in parts', () => {
    const text =
      'Having regard to the Treaty on the Functioning of the European Union, and in particular Articles 16 and 114 thereof,\n\nHaving regard to the proposal from the European Commission,\n\nArticle 9\n\nThis Regulation shall enter into force on the twentieth day following that of its publication in the Official Journal of the European Union.\n\nIt shall apply from 2 August 2026. However:\n\n(a) Chapters I and II shall apply from 2 February 2025;\n\nDone at Brussels, 13 June 2024.';
    const record = recordOf(read(text, 'legislation', 'eu', 'Regulation (EU) 2024/9999 on ferries'));
    expect(record.kind).toBe('EU regulation');
    expect(dates(record)).toEqual([
      'adopted 2024-06-13 on done',
      'in force null on laid down',
      'applied 2026-08-02 on laid down',
      'applied 2025-02-02 on laid down of Chapters I and II',
    ]);
    expect(record.basis.map(({ id }) => id)).toEqual(['12016E016', '12016E114']);
  });

  test('a treaty as plain text: its parties, its end, what hangs on notes', () => {
    const text =
      'Agreement between the Kingdom of Norway and the Republic of Chile on Herring\n\nArticle 9\n\nThis Agreement shall enter into force on the first day of the second month following the later notification. The Parties shall apply this Agreement provisionally from 1 July 2026. This Agreement shall remain in force for a period of five years.\n\nIn witness whereof the undersigned, being duly authorised, have signed this Agreement.\n\nDone in duplicate at Oslo this 12th day of May 2026.';
    const record = recordOf(
      read(
        text,
        'agreement',
        'treaty',
        'Agreement between the Kingdom of Norway and the Republic of Chile on Herring',
      ),
    );
    expect(record).toMatchObject({ kind: 'treaty', kindBy: 'its last clauses' });
    expect(record.parties.map(({ id }) => id)).toEqual(['NO', 'CL']);
    expect(dates(record)).toEqual([
      'signed 2026-05-12 on done',
      'in force null on laid down',
      'ended null on laid down',
      'provisionally applied 2026-07-01 on to come',
    ]);
    expect(record.dates[0]).toMatchObject({ place: 'Oslo' });
    expect(record.dates[1]!.condition).toMatch(/^on the first day of the second month/);
  });

  test('a treaty in its series: numbers, laying, and the line that says since when it is in force', () => {
    const text =
      'Treaty Series No. 9 (2026)\n\nAgreement between the Kingdom of Norway and the Republic of Chile on Herring\n\n[The Agreement entered into force on 3 September 2026]\n\nPresented to Parliament by the Secretary of State for Foreign Affairs by Command of His Majesty\n\nSeptember 2026\n\nCP 1301\n\nThis Agreement shall enter into force on notification.\n\nIn witness whereof the undersigned, duly authorised, have signed.';
    const record = recordOf(read(text, 'agreement', 'treaty', 'Treaty Series No. 9 (2026)'));
    expect(record.title).toBe('Agreement between the Kingdom of Norway and the Republic of Chile on Herring');
    expect(record.identifiers.map(({ value }) => value)).toEqual(['Treaty Series No. 9 (2026)', 'CP 1301']);
    expect(dates(record)).toContain('laid 2026-09 on done');
    expect(dates(record)).toContain('in force 2026-09-03 on done');
  });

  test('an instrument as plain text has its number and title from its head', () => {
    const text = `STATUTORY INSTRUMENTS\n\n${REGULATIONS.replace('Laid before Parliament 5th March 2025\n\n', '')}\n\n4. These Regulations may be cited as the Ferries (Fares) Regulations 2025.`;
    const record = recordOf(read(text, 'legislation', 'si', 'STATUTORY INSTRUMENTS'));
    expect(record).toMatchObject({
      id: 'http://www.legislation.gov.uk/id/uksi/2025/300',
      title: 'Ferries (Fares) Regulations 2025',
      kindBy: 'its head',
      procedure: { procedure: 'not laid' },
    });
  });

  test('what ends unless it is approved is for the clock, and is not counted here', () => {
    const text = `STATUTORY INSTRUMENTS\n\n${REGULATIONS}\n\n9. These Regulations cease to have effect at the end of the period of 28 days beginning with the day on which they are made unless, during that period, they are approved by a resolution of each House.`;
    const record = recordOf(read(text, 'legislation', 'si'));
    expect(record.procedure?.procedure).toBe('made affirmative');
    expect(record.dates.at(-1)).toMatchObject({ what: 'ended', edtf: null, standing: 'conditional' });
    expect(record.follows.map(({ clock }) => clock)).toEqual([
      'watchpoint clock si --procedure made-affirmative --made 2025-03-03',
    ]);
  });

  test('a text that is none says so', () => {
    expect(recordOf(read('Ministers met on Monday.', 'news analysis')).kind).toBe('no instrument');
  });
});

describe('records of what documents speak of', () => {
  const statement = read(
    'The Herring Agreement was signed on 12 May 2025. It is long. The Herring Agreement will be applied provisionally from 1 July 2025. The Windsor Framework entered into force on 1 October 2024.',
    'joint statement',
    'statement',
  );
  const news = read(
    'The Herring Agreement was signed on 13 May 2025, officials said. The Windsor Framework is in use.',
    'news analysis',
    'news',
  );

  test('each fact has the words that tell it', () => {
    const [herring] = recordsNamed(statement);
    expect(herring!.dates.map(({ source }) => source.from === 'text' && source.words.quote)).toEqual([
      'was signed on 12 May 2025',
      'be applied provisionally from 1 July 2025',
    ]);
  });

  test('two documents that disagree stand side by side', () => {
    const herring = recordsOf([statement, news]).find(({ title }) => title === 'Herring Agreement')!;
    expect(herring.differing).toEqual(['signed']);
    expect(dates(herring).filter((one) => one.startsWith('signed'))).toEqual([
      'signed 2025-05-12 on done',
      'signed 2025-05-13 on done',
    ]);
    expect(herring.documents).toEqual(['statement', 'news']);
  });

  test('one of them is found by identifier, by title, and not by another’s', async () => {
    for (const asked of ['treaty:windsor-framework', 'the windsor framework', 'Windsor Framework']) {
      const [found, ...more] = await recordsAsked(asked, [statement, news]);
      expect(found?.documents, asked).toEqual(['statement', 'news']);
      expect(more).toEqual([]);
    }
    expect(await recordsAsked('Paris Agreement', [statement, news])).toEqual([]);
  });

  test('what is to come, what hangs on something, what is not so yet', () => {
    const text =
      'The Herring Agreement, which both intend to sign in 2026, is short. The Cod Convention may be ratified by Chile in 2027 subject to a vote. The Salmon Protocol has not yet been ratified. The Eel Treaty shall not enter into force before 1 January 2027.';
    const all = recordsNamed(read(text));
    expect(all.map((one) => `${one.title}: ${dates(one).join(', ')}`)).toEqual([
      'Herring Agreement: signed 2026 on to come',
      'Cod Convention: ratified 2027 on conditional',
      'Salmon Protocol: ratified null on not yet',
      'Eel Treaty: in force 2027-01-01 not before to come',
    ]);
  });

  test('what one does to another, from both sides', () => {
    const all = recordsNamed(read('The Herring Framework replaces the Cod Agreement.'));
    expect(all.flatMap(({ title, changes }) => changes.map(({ how, name }) => [title, how, name]))).toEqual([
      ['Herring Framework', 'replaces', 'Cod Agreement'],
      ['Cod Agreement', 'replaced by', 'Herring Framework'],
    ]);
  });
});
