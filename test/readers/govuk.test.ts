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
