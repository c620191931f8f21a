import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { documentIn, readChecked, shown } from './contract.ts';

const page = (fields: object) =>
  JSON.stringify({
    base_path: '/government/speeches/ports',
    schema_name: 'speech',
    document_type: 'written_statement',
    title: 'Ports',
    locale: 'en',
    first_published_at: '2030-05-03T17:07:00.000+00:00',
    details: { body: '<div class="govspeak"><h2 id="a">Plans</h2><p>We will meet.</p></div>' },
    links: { organisations: [{ title: 'Port Office' }, { title: 'Ferry Agency' }] },
    ...fields,
  });

describe('a page of the GOV.UK Content API', () => {
  test('says who it is', () => {
    expect(documentIn(page({}), { name: 'a.json' })).toMatchObject({
      id: '/government/speeches/ports',
      title: 'Ports',
      publisher: 'Port Office; Ferry Agency',
      published: '2030-05-03',
      language: 'en',
      genre: 'written statement',
      uri: 'a.json',
    });
  });

  test('a speech counts from the day it was delivered', () => {
    const details = { body: '<p>We will meet.</p>', delivered_on: '2030-04-30T15:00:00+00:00' };
    expect(documentIn(page({ details })).published).toBe('2030-04-30');
  });

  test('parts of a guide, with their titles', () => {
    const parts = [
      { title: 'Ports', body: '<p>We will meet.</p>' },
      { title: 'Ferries', body: [{ content_type: 'text/html', content: '<p>They sail.</p>' }] },
    ];
    expect(shown(documentIn(page({ details: { parts } })))).toEqual([
      'heading 1: Ports',
      'paragraph: We will meet.',
      'heading 1: Ferries',
      'paragraph: They sail.',
    ]);
  });

  test('withdrawal and changes', () => {
    const { history } = readChecked(
      page({
        withdrawn_notice: {
          explanation: '<p>The policy has changed.</p>',
          withdrawn_at: '2031-01-02T10:00:00Z',
        },
        details: {
          body: '<p>We will meet.</p>',
          change_history: [{ public_timestamp: '2030-06-01T00:00:00Z', note: 'Added a date.' }],
        },
      }),
    );
    expect(history).toEqual({
      withdrawn: { date: '2031-01-02', explanation: 'The policy has changed.' },
      changes: [{ date: '2030-06-01', note: 'Added a date.' }],
    });
  });

  test('fields of the wrong kind are passed over', () => {
    const { document } = readChecked(
      page({
        title: 4,
        details: { body: '<p>We will meet.</p>', parts: 'x', change_history: [null] },
        links: null,
        locale: [],
      }),
    );
    expect(document).toMatchObject({ title: 'We will meet.', publisher: null, language: 'en' });
  });
});

describe('every kind of page', () => {
  const blocks = (details: object, fields: object = {}) => shown(documentIn(page({ details, ...fields })));

  const rows: [kind: string, details: object, fields: object, says: string[]][] = [
    [
      'a collection, with the documents of each group',
      { collection_groups: [{ title: 'Ports', body: '<p>On ports.</p>', documents: ['2', '1', '9'] }] },
      {
        links: {
          documents: [
            { content_id: '1', title: 'Locks' },
            { content_id: '2', title: 'Piers' },
          ],
        },
      },
      ['heading 1: Ports', 'paragraph: On ports.', 'item 1: Piers', 'item 1: Locks'],
    ],
    [
      'a manual, with its sections',
      { body: ' ', child_section_groups: [{ title: 'Ports', child_sections: [{ title: 'Locks' }] }] },
      { description: 'About ports.' },
      ['paragraph: About ports.', 'heading 1: Ports', 'item 1: Locks'],
    ],
    [
      'a landing page of blocks within blocks',
      {
        blocks: [
          { type: 'hero', hero_content: { blocks: [{ type: 'heading', content: 'Ports' }] } },
          { type: 'columns', columns: [{ type: 'govspeak', content: '<p>We will meet.</p>' }] },
          { type: 'quote', text: 'A fine plan.' },
          { type: 'unheard_of', content: 'x' },
        ],
      },
      {},
      ['heading 2: Ports', 'paragraph: We will meet.', 'quotation: A fine plan.'],
    ],
    [
      'statistics that are announced, and called off',
      { display_date: '20 May 2030 9:30am', cancellation_reason: 'The count has to be made again.' },
      {},
      [
        'heading 1: Release date',
        'paragraph: 20 May 2030 9:30am',
        'heading 1: Statistics release cancelled',
        'paragraph: The count has to be made again.',
      ],
    ],
    [
      'a topical event with a page about it',
      { body: '<p>We met.</p>', about: { title: 'About the summit', body: '<p>In Lima.</p>' } },
      {},
      ['paragraph: We met.', 'heading 1: About the summit', 'paragraph: In Lima.'],
    ],
    [
      'a consultation with its outcome',
      {
        body: '<p>We ask.</p>',
        final_outcome_detail: '<p>We heard.</p>',
        public_feedback_detail: '<p>They said.</p>',
      },
      {},
      [
        'paragraph: We ask.',
        'heading 1: Detail of outcome',
        'paragraph: We heard.',
        'heading 1: Feedback received',
        'paragraph: They said.',
      ],
    ],
  ];
  test.each(rows)('%s', (_, details, fields, says) => {
    expect(blocks(details, fields)).toEqual(says);
  });

  test.each([
    [{ schema_name: 'redirect', redirects: [{ destination: '/new' }] }, /is moved: read \/new$/],
    [{ schema_name: 'gone', details: { alternative_path: '/other' } }, /is gone: read \/other$/],
    [{ schema_name: 'gone', details: { alternative_path: 'a b' } }, /read the page that replaces it$/],
    [{ schema_name: 'working_group', details: {} }, /no text of its own, as a GOV\.UK working group may/],
  ])('what is no text is refused: %j', (fields, says) => {
    const { document, problems } = readChecked(page(fields));
    expect(document).toBeNull();
    expect(problems[0]?.message).toMatch(says);
  });
});

describe('what belongs to a page, and its standing', () => {
  const body = '<p>We will meet.</p>';

  test('attachments are named, and told as a problem', () => {
    const attachments = [
      { title: 'Locks', url: 'https://assets.example/locks.pdf' },
      { title: 'Piers', url: '/government/publications/a/piers', attachment_type: 'html' },
    ];
    const { history, problems } = readChecked(page({ details: { body, attachments } }));
    expect(history?.attachments).toEqual([
      { title: 'Locks', address: 'https://assets.example/locks.pdf' },
      { title: 'Piers', address: '/government/publications/a/piers' },
    ]);
    expect(problems.map(({ message }) => message)).toEqual([
      'the input has 2 attachments, not part of this page: read them from their own address',
    ]);
  });

  test('attachments as boxes of HTML, as older answers have them', () => {
    const documents = [
      '<section class="attachment"><a href="/x.pdf"><img></a><h2 class="title"><a href="/locks.pdf">Locks &amp; piers</a></h2></section>',
    ];
    expect(readChecked(page({ details: { body, documents } })).history?.attachments).toEqual([
      { title: 'Locks & piers', address: '/locks.pdf' },
    ]);
  });

  test.each([
    [
      'history mode',
      { body, political: true, government: { title: '2029 to 2030 Coalition government', current: false } },
      {},
      'This was published under the 2029 to 2030 Coalition government',
    ],
    [
      'history mode, as newer answers have it',
      { body, political: true },
      {
        links: { government: [{ title: '2029 to 2030 Coalition government', details: { current: false } }] },
      },
      'This was published under the 2029 to 2030 Coalition government',
    ],
    [
      'the nations it is for',
      {
        body,
        national_applicability: {
          england: { label: 'England', applicable: true },
          wales: { label: 'Wales', applicable: true },
          scotland: { label: 'Scotland', applicable: false },
        },
      },
      {},
      'Applies to England and Wales',
    ],
  ])('%s', (_, details, fields, notice) => {
    expect(readChecked(page({ details, ...fields })).history?.notices).toEqual([notice]);
  });

  test('no notice of a government in office, nor of a page that is not political', () => {
    const government = { title: 'The government', current: true };
    for (const details of [
      { body, political: true, government },
      { body, political: false, government: { ...government, current: false } },
    ])
      expect(readChecked(page({ details })).history?.notices).toBeUndefined();
  });

  test('translations and topics', () => {
    const links = {
      available_translations: [
        { locale: 'en', web_url: 'https://www.gov.uk/a' },
        { locale: 'cy', web_url: 'https://www.gov.uk/a.cy' },
      ],
      taxons: [{ title: 'Ports' }],
      topical_events: [{ title: 'Summit' }, { title: 'Ports' }],
    };
    expect(readChecked(page({ links })).history).toMatchObject({
      translations: [{ language: 'cy', address: 'https://www.gov.uk/a.cy' }],
      topics: ['Ports', 'Summit'],
    });
  });

  test('travel advice and statistics tell their latest change alone', () => {
    const details = {
      body,
      change_description: 'Latest update: the cold.',
      updated_at: '2030-05-03T11:00:20+01:00',
    };
    expect(readChecked(page({ details })).history?.changes).toEqual([
      { date: '2030-05-03', note: 'Latest update: the cold.' },
    ]);
  });
});

test('a record of PM Transcripts', () => {
  const document = documentIn(
    '<?xml version="1.0"?><transcripts><transcript><transcript-id>7</transcript-id><title>JOINT STATEMENT &amp;#150; ports</title><prime-minister>Doe, Jane</prime-minister><release-date>03/02/1997</release-date><release-type>Media Release</release-type><content><![CDATA[<p>We will meet.</p>]]></content></transcript></transcripts>',
    { name: 'a.xml' },
  );
  expect(document).toMatchObject({
    id: 'https://pmtranscripts.pmc.gov.au/release/transcript-7',
    title: 'JOINT STATEMENT – ports',
    publisher: 'Prime Minister of Australia (Jane Doe)',
    published: '1997-02-03',
    genre: 'joint statement',
    text: 'We will meet.',
  });
});

const samples = join(import.meta.dirname, '../../../shared/samples/govuk-content-api');

describe.skipIf(!existsSync(samples))('the samples (skipped where they are not beside the checkout)', () => {
  const files = existsSync(samples)
    ? readdirSync(samples, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.json'))
    : [];
  const wordsOf = (text: string) => text.match(/[\p{L}\p{N}]+/gu) ?? [];

  test('every file is read, or is no text', () => {
    for (const file of files) {
      const { document, problems } = readChecked(readFileSync(join(samples, file)), { name: file });
      if (!document) expect(problems[0]!.message, file).toMatch(/page is (?:gone|moved)|no text of its own/);
      else expect(document.published, file).not.toBeNull();
    }
  });

  test('the words of the bodies are in the text', () => {
    for (const file of files) {
      const { details } = JSON.parse(readFileSync(join(samples, file), 'utf8'));
      const parts = (details.parts ?? []).map(({ body }: { body: unknown }) => body);
      const html = [details.body, details.introduction, ...parts]
        .filter((body) => typeof body === 'string')
        .join(' ');
      const asked = wordsOf(html.replace(/<!--[\s\S]*?-->|<[^>]*>/g, ' ').replace(/&#?\w+;/g, ' '));
      const { document } = readChecked(readFileSync(join(samples, file)), { name: file });
      if (!document || asked.length < 20) continue;
      const found = new Set(wordsOf(document.text));
      const recall = asked.filter((word) => found.has(word)).length / asked.length;
      expect(recall, file).toBeGreaterThan(0.97);
    }
  });
});
