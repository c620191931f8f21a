import { describe, expect, it } from 'vitest';
import { listed } from '../../../src/sources/kinds/listed.ts';
import { listedBy, type Reply, replay, source } from './replay.ts';

const json = (answer: object): Reply => ({ type: 'application/json', body: JSON.stringify(answer) });
const list = async (address: string, replies: Record<string, Reply>, settings = {}) => {
  const { get, asked } = replay(replies);
  return { ...(await listedBy(listed, source('parliament', address, settings), get)), asked };
};

describe('bills', () => {
  const BILLS = 'https://bills-api.parliament.uk/api/v1/Bills?SortOrder=DateUpdatedDescending';
  const page = (skip: number) => `${BILLS}&Take=50&Skip=${skip}`;
  const publications = (bill: number) => `https://bills-api.parliament.uk/api/v1/Bills/${bill}/Publications`;
  const bill = (billId: number, shortTitle: string) => ({
    billId,
    shortTitle,
    lastUpdate: '2026-11-12T11:00:00.12',
    currentHouse: 'Commons',
    isAct: false,
  });
  const HARBOURS = {
    billId: 7,
    publications: [
      {
        id: 70,
        house: 'Commons',
        title: 'Bill 12 2026-27 (as introduced)',
        displayDate: '2026-11-10T00:00:00',
        publicationType: { id: 5, name: 'Bill' },
        files: [{ id: 700, filename: 'b.pdf', contentType: 'application/pdf', contentLength: 9 }],
        links: [
          {
            id: 1,
            title: 'Bill 12',
            url: 'https://publications.parliament.example/12.pdf',
            contentType: 'application/pdf',
          },
          {
            id: 2,
            title: 'Bill 12',
            url: 'https://publications.parliament.example/12.htm',
            contentType: 'text/html',
          },
        ],
      },
      {
        id: 71,
        title: 'Explanatory Notes',
        displayDate: '2026-11-11T00:00:00',
        publicationType: { id: 6, name: 'Explanatory Notes' },
        files: [{ id: 710, filename: 'e.pdf', contentType: 'application/pdf' }],
        links: [],
      },
      { id: 72, title: 'Nothing to read', displayDate: '2026-11-11T00:00:00', files: null, links: null },
    ],
  };

  it('lists what was published of each, in the format that is read best, through all pages', async () => {
    const { found, end, asked } = await list(BILLS, {
      [page(0)]: json({ items: [bill(7, 'Harbours Bill')], totalResults: 2, itemsPerPage: 1 }),
      [page(1)]: json({ items: [bill(8, 'Pilotage Bill')], totalResults: 2, itemsPerPage: 1 }),
      [publications(7)]: json(HARBOURS),
      [publications(8)]: json({ billId: 8, publications: [] }),
    });
    expect(end).toBe('listed');
    expect(asked).toEqual([page(0), publications(7), page(1), publications(8)]);
    expect(found.map(({ key, address, title, published }) => [key, address, title, published])).toEqual([
      [
        'bill/7/publication/70',
        'https://publications.parliament.example/12.htm',
        'Harbours Bill: Bill 12 2026-27 (as introduced)',
        '2026-11-10',
      ],
      [
        'bill/7/publication/71',
        'https://bills-api.parliament.uk/api/v1/Publications/71/Documents/710/Download',
        'Harbours Bill: Explanatory Notes',
        '2026-11-11',
      ],
    ]);
  });

  it('only the publications that are asked for', async () => {
    const { found } = await list(
      BILLS,
      {
        [page(0)]: json({ items: [bill(7, 'Harbours Bill')], totalResults: 1 }),
        [publications(7)]: json(HARBOURS),
      },
      { publications: 'amendment, explanatory notes' },
    );
    expect(found.map(({ key }) => key)).toEqual(['bill/7/publication/71']);
  });

  it('unchanged', async () => {
    expect(await list(BILLS, { [page(0)]: 304 })).toMatchObject({ end: 'unchanged' });
  });

  it('another shape', async () => {
    const { why } = await list(BILLS, { [page(0)]: json({ items: [{ id: 7 }], totalResults: 1 }) });
    expect(why).toBe(
      `${page(0)} answered without \`items[].billId\`: the UK Parliament bills service may have changed`,
    );
  });
});

describe('treaties', () => {
  const TREATIES = 'https://treaties-api.parliament.uk/api/Treaty';
  const page = `${TREATIES}?Take=50&Skip=0`;
  const treaty = {
    id: 'aB3x',
    name: 'UK/Ruritania: Agreement on Pilotage',
    commonsLayingDate: '2026-10-20T00:00:00',
    lordsLayingDate: '2026-10-20T00:00:00',
    parliamentaryConclusion: 'NotConcluded',
    webLink: 'https://www.gov.uk/government/publications/ruritania-pilotage',
  };
  const answer = (value: object) =>
    json({ items: [{ value, links: [] }], totalResults: 1, itemsPerPage: 20 });

  it('lists each by its text, where there is one', async () => {
    const first = async (value: object) => (await list(TREATIES, { [page]: answer(value) })).found;
    expect(await first(treaty)).toEqual([
      {
        key: 'treaty/aB3x',
        address: 'https://www.gov.uk/api/content/government/publications/ruritania-pilotage',
        version: expect.stringMatching(/^[0-9a-f]{16}$/),
        title: 'UK/Ruritania: Agreement on Pilotage',
        published: '2026-10-20',
        bytes: null,
        name: null,
      },
    ]);
    expect(await first({ ...treaty, webLink: null })).toEqual([
      expect.objectContaining({ key: 'treaty/aB3x', address: null }),
    ]);
  });

  it('another conclusion is another version', async () => {
    const version = async (parliamentaryConclusion: string) =>
      (await list(TREATIES, { [page]: answer({ ...treaty, parliamentaryConclusion }) })).found[0]!.version;
    expect(await version('NotConcluded')).toBe(await version('NotConcluded'));
    expect(await version('CanRatify')).not.toBe(await version('NotConcluded'));
  });
});

describe('written statements and questions', () => {
  const SITE = 'https://questions-statements-api.parliament.uk/api';
  const statements = `${SITE}/writtenstatements/statements?house=Commons`;
  const questions = `${SITE}/writtenquestions/questions`;

  it('statements, each to be had whole', async () => {
    const { found } = await list(statements, {
      [`${statements}&take=50&skip=0`]: json({
        totalResults: 1,
        results: [
          {
            value: {
              id: 1_700_001,
              dateMade: '2026-11-19T00:00:00',
              title: 'Harbour dues',
              uin: 'HCWS1200',
              house: 'Commons',
              text: '<p>My right honourable friend …</p>',
              hasLinkedStatements: false,
            },
            links: [{ rel: 'self', href: '/writtenstatements/1700001', method: 'GET' }],
          },
        ],
      }),
    });
    expect(found).toEqual([
      {
        key: 'statement/1700001',
        address: `${SITE}/writtenstatements/statements/1700001?expandMember=true`,
        version: expect.any(String),
        title: 'Harbour dues',
        published: '2026-11-19',
        bytes: null,
        name: null,
      },
    ]);
  });

  it('a question that was answered has another version', async () => {
    const asked = { id: 5, dateTabled: '2026-11-02T00:00:00', heading: 'Dredging', isWithdrawn: false };
    const found = async (value: object) =>
      (
        await list(questions, {
          [`${questions}?take=50&skip=0`]: json({ totalResults: 1, results: [{ value }] }),
        })
      ).found[0]!;
    const before = await found({ ...asked, dateAnswered: null });
    const after = await found({ ...asked, dateAnswered: '2026-11-16T00:00:00' });
    expect(before).toMatchObject({ key: 'question/5', title: 'Dredging', published: '2026-11-02' });
    expect(after).toMatchObject({ key: 'question/5', published: '2026-11-16' });
    expect(after.version).not.toBe(before.version);
  });

  it('another shape', async () => {
    const { why } = await list(questions, {
      [`${questions}?take=50&skip=0`]: json({
        totalResults: 1,
        results: [{ id: 5, dateTabled: '2026-11-02' }],
      }),
    });
    expect(why).toContain('answered without `results[].value`');
  });
});

it('another service of Parliament is not guessed at', async () => {
  const { why, asked } = await list('https://members-api.parliament.uk/api/Members/Search', {});
  expect(why).toContain('is no list that is known');
  expect(asked).toEqual([]);
});
