import { describe, expect, test } from 'vitest';
import { headOf } from '../../src/readers/head.ts';
import { languageOf } from '../../src/readers/language.ts';
import { documentIn, shown } from './contract.ts';

describe('blocks that lines alone show', () => {
  const rows: [what: string, text: string, blocks: string[]][] = [
    [
      'paragraphs, a heading, and the end of a release',
      'Port talks\n\nThe two sides met in the port.\n\n###\n',
      ['heading 1: Port talks', 'paragraph: The two sides met in the port.', 'furniture: ###'],
    ],
    [
      'hard-wrapped lines are one paragraph',
      'The two sides agreed to go on with the work that they had\nbegun, and to meet in the port in June. Delegations from the\nIslands will join.',
      [
        'paragraph: The two sides agreed to go on with the work that they had\nbegun, and to meet in the port in June. Delegations from the\nIslands will join.',
      ],
    ],
    [
      'a line that ended though the next word would have fitted ends a paragraph',
      'The first undertaking is to keep the ferry line open in winter.\nThe second is to pay for it out of the common fund, which both sides fill.',
      [
        'paragraph: The first undertaking is to keep the ferry line open in winter.',
        'paragraph: The second is to pay for it out of the common fund, which both sides fill.',
      ],
    ],
    [
      'lists in lists, by their marks',
      'They will:\n\n1. build:\n(a) a pier;\n(b) a lock:\n(i) deep,\n(ii) wide;\n(c) a quay;\n2. dredge.',
      [
        'paragraph: They will:',
        'item 1: build:',
        'item 2: a pier;',
        'item 2: a lock:',
        'item 3: deep,',
        'item 3: wide;',
        'item 2: a quay;',
        'item 1: dredge.',
      ],
    ],
    [
      'lists in lists, by how far they stand in',
      '- build:\n    - a pier\n    - a lock\n- dredge',
      ['item 1: build:', 'item 2: a pier', 'item 2: a lock', 'item 1: dredge'],
    ],
    [
      '"(i)" after "(h)" is a letter',
      '(g) one;\n(h) two;\n(i) three;',
      ['item 1: one;', 'item 1: two;', 'item 1: three;'],
    ],
    [
      'numbered paragraphs',
      '3.1 The Agency will report.\n\n3.2 The Board will answer.',
      ['item 1: The Agency will report.', 'item 1: The Board will answer.'],
    ],
    [
      'a sentence that lost its full stop is no heading',
      'Port plan\n\nThe Agency will publish a port plan by June 2030',
      ['heading 1: Port plan', 'paragraph: The Agency will publish a port plan by June 2030'],
    ],
    [
      'a title page, line by line',
      'MEMORANDUM OF UNDERSTANDING\n\nbetween\n\nthe Government of Fiji\n\nand\n\nthe Government of Tonga\n\non Ferries\n\n3 May 2030\n\nThe Government of Fiji and the Government of Tonga will meet.',
      [
        'heading 1: MEMORANDUM OF UNDERSTANDING',
        'heading 1: between',
        'heading 1: the Government of Fiji',
        'heading 1: and',
        'heading 1: the Government of Tonga',
        'heading 1: on Ferries',
        'heading 1: 3 May 2030',
        'paragraph: The Government of Fiji and the Government of Tonga will meet.',
      ],
    ],
    [
      'divisions with their headings',
      'Pact\n\nArticle IV\nMeetings\n\n4.1 They will meet.\n\nPARAGRAPH 5\nThis pact binds nobody.\n\nAnnex\n\nNone.',
      [
        'heading 1: Pact',
        'heading 1: Article IV',
        'heading 1: Meetings',
        'item 1: They will meet.',
        'heading 1: PARAGRAPH 5',
        'paragraph: This pact binds nobody.',
        'heading 1: Annex',
        'paragraph: None.',
      ],
    ],
    [
      'page numbers',
      'One.\n\nPage 2 of 9\n\nTwo.',
      ['paragraph: One.', 'furniture: Page 2 of 9', 'paragraph: Two.'],
    ],
    ['a quotation', '> We will meet.', ['quotation: We will meet.']],
    [
      'a year in front is no number of an item',
      '2030. That is the year.',
      ['paragraph: 2030. That is the year.'],
    ],
  ];
  test.each(rows)('%s', (_, text, blocks) => {
    expect(shown(documentIn(text, { name: 'a.txt' }))).toEqual(blocks);
  });
});

describe('what a text says of itself at its top and foot', () => {
  const rows: [what: string, text: string, head: Partial<ReturnType<typeof headOf>>][] = [
    [
      'a masthead above the headline',
      'Harbour Trade Monitor\n\nPort talks end without a date\n\nThe two sides met.',
      {
        title: 'Port talks end without a date',
        publisher: 'Harbour Trade Monitor',
        genre: 'news analysis',
        published: null,
      },
    ],
    [
      'a newsroom’s name below the headline, with the kind of piece',
      'Port talks end early, and no date for the bridge\n\nHarbour Brief: questions and answers\n\nThe joint statement names no ports.',
      {
        title: 'Port talks end early, and no date for the bridge',
        publisher: 'Harbour Brief',
        genre: 'news analysis',
      },
    ],
    [
      'a text that weighs another for its readers, under an unknown name',
      'The Quay\n\nFerries\n\nWho pays is not said. Nor does the order name a port, so skippers should wait.',
      { genre: 'news analysis' },
    ],
    [
      'label, title, publisher and day on lines of their own',
      'Press release\n\nPort strategy\n\nFrom:\nMinistry of Transport\nPublished\n12 December 2029\n\nThe Ministry explains.',
      {
        title: 'Port strategy',
        publisher: 'Ministry of Transport',
        genre: 'press release',
        published: '2029-12-12',
      },
    ],
    [
      'the day of publication, not of the last change',
      'Port strategy\nPublished: 3 May 2030\nLast updated: 9 June 2031\n\nText follows here.',
      { title: 'Port strategy', published: '2030-05-03' },
    ],
    [
      'place and day before the first sentence',
      'Statement on ports\n\nLIMA, March 4, 2031 — The ministers met.',
      { title: 'Statement on ports', published: '2031-03-04' },
    ],
    [
      'a dateline of its own under the title',
      'Statement on ports\n\nLondon, 3 March 2031\n\nThe ministers met.',
      { title: 'Statement on ports', published: '2031-03-03', dated: 'London, 3 March 2031' },
    ],
    [
      'the same with the day first, a weekday, a country, a dash',
      'Statement on ports\nTuesday 4 March 2031, Valletta, Malta\n\nThe ministers met.',
      { title: 'Statement on ports', published: '2031-03-04' },
    ],
    [
      'a dash after the place',
      'Statement on ports\nNew York – March 4, 2031\n\nThe ministers met.',
      { published: '2031-03-04' },
    ],
    [
      'a line that says that it is the day goes before a dateline',
      'Statement on ports\n\nLondon, 3 March 2031\n\nPublished: 5 March 2031\n\nThe ministers met.',
      { published: '2031-03-05' },
    ],
    [
      'a title that ends with place and day is a title, and no dateline',
      'Joint statement of the ministers, London, 3 March 2031\n\nThe ministers met.',
      { title: 'Joint statement of the ministers, London, 3 March 2031', published: null },
    ],
    [
      'a title page is a title whole',
      'MEMORANDUM OF UNDERSTANDING\n\nbetween\n\nthe Government of Fiji\n\nand\n\nthe Government of Tonga\n\nThe Government of Fiji and the Government of Tonga will meet.',
      {
        title: 'MEMORANDUM OF UNDERSTANDING between the Government of Fiji and the Government of Tonga',
        published: null,
      },
    ],
    [
      'with what it is on, over two lines, and its day',
      'AGREEMENT\nBETWEEN\nTHE MINISTRY OF PORTS\nOF THE REPUBLIC OF MALTA\nAND\nTHE PORT BOARD OF PERU\nON FERRIES\n\n3 May 2030\n\nThe Parties shall meet.',
      {
        title:
          'AGREEMENT BETWEEN THE MINISTRY OF PORTS OF THE REPUBLIC OF MALTA AND THE PORT BOARD OF PERU ON FERRIES',
        published: '2030-05-03',
        dated: '3 May 2030',
      },
    ],
    [
      'a heading below a title page is no part of the title',
      'MEMORANDUM OF UNDERSTANDING\n\nbetween\n\nthe Port Board\n\nand\n\nthe Ferry Company\n\nBackground\n\nThe two have worked together since 2020.',
      { title: 'MEMORANDUM OF UNDERSTANDING between the Port Board and the Ferry Company' },
    ],
    [
      'a place alone is no title',
      'Valletta, Malta\n\nPeru and Malta sign port agreement\n\nThe ministers met.',
      { title: 'Peru and Malta sign port agreement', genre: 'press release' },
    ],
    [
      'the day of signing at the end',
      'Agreement on ports\n\nThe Parties shall meet.\n\nDone at Lima, this 4th day of March 2031, in two originals.',
      { genre: 'agreement', published: '2031-03-04' },
    ],
    [
      'a day in the running text is not the day of publication',
      'Port statement\n\nThey met on 4 March 2031 in Lima.',
      { published: null },
    ],
    ['a day in figures is not guessed at', 'Port statement\n\n04/05/2031\n\nThey met.', { published: null }],
    ['no calendar has it', 'Port statement\n\n31 February 2031\n\nThey met.', { published: null }],
    [
      'fields',
      'Title: Port plan\nDate: 4 March 2031\nSource: Port Board\n\nText.',
      { title: 'Port plan', publisher: 'Port Board', published: '2031-03-04' },
    ],
    [
      'a text without a title is called by its first words',
      'The two sides will meet in the port of Lima, and they will speak about the ferry lines between the islands of the bay.',
      {
        title:
          'The two sides will meet in the port of Lima, and they will speak about the ferry lines between the…',
      },
    ],
    [
      'a minister writes to the House',
      'Ferries\n\nToday I am laying the ferries order before the House.',
      { genre: 'written statement' },
    ],
    [
      'a government states, without "I"',
      'Ferry grant\n\nThe Government has decided to extend the ferry grant. The power is reserved, and the department will lay an order before Parliament.',
      { genre: 'written statement' },
    ],
    [
      'what somebody writes about a government',
      'Ferry grant\n\nThe Government has decided to extend the ferry grant. The Government will ask Parliament, analysts expect.',
      { genre: 'other' },
    ],
    [
      'what a government tells its readers',
      'Ferry grant\n\nThe Government pays a ferry grant. Write to the department if you live on an island. Parliament set the sum.',
      { genre: 'other' },
    ],
    ['greetings', 'Ferries\n\nGood morning, everyone. I am glad to be here.', { genre: 'speech' }],
    [
      'a call',
      'Call\n\nThe Prime Minister spoke to President Ruiz of Peru. They agreed to stay in touch.',
      { genre: 'readout' },
    ],
    [
      'a press release may quote somebody who says "I"',
      'Ferries\n\nNew ferries were announced today. “I am glad,” said the minister.',
      { genre: 'press release' },
    ],
    ['nothing tells', 'Ferries\n\nFerries are ships.', { genre: 'other' }],
  ];
  test.each(rows)('%s', (_, text, head) => {
    expect(headOf(text)).toMatchObject(head);
  });
});

describe('the language of a text', () => {
  test.each([
    ['en', 'The ministers of the two countries will meet in the port, and they have agreed on the ferry.'],
    ['cy', 'Bydd y gweinidogion yn cwrdd yn y porthladd ac mae cytundeb ar gyfer y fferi gan y ddwy wlad.'],
    ['fr', 'Les ministres des deux pays se réuniront dans le port et ils sont d’accord sur la liaison.'],
    ['ar', 'سيجتمع وزراء البلدين في الميناء'],
    ['ur', 'دونوں ملکوں کے وزراء بندرگاہ میں ملیں گے'],
    ['en', 'Ferries'],
  ])('%s', (language, text) => {
    expect(languageOf(text)).toBe(language);
  });
});
