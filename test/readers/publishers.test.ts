import { describe, expect, test } from 'vitest';
import { documentIn, readChecked, shown } from './contract.ts';

const ONE =
  'The two governments will keep the ferry line open in winter, and both will pay for it in equal parts, as they have done before.';
const TWO =
  'Ministers will meet again in the port of Lima, and will publish what they decide within a month of meeting.';
const TEXT = `<p>${ONE}</p><p>${TWO}</p>`;
const BLOCKS = ['heading 1: Port talks', `paragraph: ${ONE}`, `paragraph: ${TWO}`];

const page = (address: string, body: string, head = '') =>
  `<!doctype html><html lang="en"><head><link rel="canonical" href="${address}">${head}</head><body><header><nav><a href="/">Home</a></nav></header>${body}<footer><p>All of it may be used under a licence, except where it is said that it may not.</p></footer></body></html>`;

/** Pages of our own making, built as the publisher builds its own. */
const rows: [name: string, address: string, body: string, says: { publisher: string; published?: string }][] =
  [
    [
      'GOV.UK',
      'https://www.gov.uk/government/news/port-talks',
      `<main id="content"><div class="gem-c-heading"><h1 class="gem-c-heading__text">Port talks</h1></div><div class="gem-c-metadata"><dl><dt class="gem-c-metadata__term">From:</dt><dd class="gem-c-metadata__definition"><a href="/government/organisations/port-office">Port Office</a>, <a href="/government/organisations/ferry-agency">Ferry Agency</a> and <a href="/government/people/jane-doe">Jane Doe</a></dd><dt class="gem-c-metadata__term">Published</dt><dd class="gem-c-metadata__definition">3 May 2030</dd></dl></div><div class="gem-c-govspeak govspeak">${TEXT}</div><div class="gem-c-published-dates"><h2>Updates to this page</h2>Published 3 May 2030</div></main>`,
      { publisher: 'Port Office; Ferry Agency', published: '2030-05-03' },
    ],
    [
      'Number 10 on GOV.UK',
      'https://www.gov.uk/government/speeches/port-talks',
      `<main id="content"><h1 class="gem-c-heading__text">Port talks</h1><div class="gem-c-metadata"><dl><dt>From:</dt><dd><a href="/government/organisations/prime-ministers-office-10-downing-street">Prime Minister's Office, 10 Downing Street</a></dd><dt>Delivered on:</dt><dd>3 May 2030 (Transcript of the speech, exactly as it was delivered)</dd></dl></div><div class="govspeak">${TEXT}</div></main>`,
      { publisher: "Prime Minister's Office, 10 Downing Street", published: '2030-05-03' },
    ],
    [
      'Number 10, before GOV.UK',
      'http://www.number10.gov.uk/news/port-talks/',
      `<div id="content"><h1 class="entry-title">Port talks</h1><div class="entry-content">${TEXT}</div><div class="comments"><p>I do not agree.</p></div></div>`,
      { publisher: "Prime Minister's Office, 10 Downing Street" },
    ],
    [
      'legislation.gov.uk',
      'https://www.legislation.gov.uk/uksi/2030/77/made',
      `<div id="layout1"><h1 class="pageTitle">Port talks</h1><div id="viewLegSnippet"><div class="LegClearFix">${TEXT}</div><div class="LegAnnotations"><p>Commencement Information</p></div></div></div>`,
      { publisher: 'legislation.gov.uk' },
    ],
    [
      'Hansard',
      'https://hansard.parliament.uk/Commons/2030-05-03/debates/0A/PortTalks',
      `<main><h1>Port talks</h1><div class="child-debate-list"><div class="debate-item debate-item-contributiondebateitem"><div class="content"><p class="hs_Para">${ONE}</p></div></div><div class="debate-item debate-item-columnnumber"><p>Column 77</p></div><div class="debate-item debate-item-contributiondebateitem"><div class="content"><p class="hs_Para">${TWO}</p></div></div></div></main>`,
      { publisher: 'Hansard (UK Parliament)', published: '2030-05-03' },
    ],
    [
      'a written statement',
      'https://questions-statements.parliament.uk/written-statements/detail/2030-05-03/hcws77',
      `<main id="main-content"><div class="hero-banner"><h1>Port talks</h1></div><div class="primary-content"><div class="row"><div><h3>Statement made by</h3><a class="card"><div class="primary-info">Jane Doe</div></a></div><div><h3>Statement</h3>${TEXT}</div></div></div></main>`,
      { publisher: 'UK Parliament', published: '2030-05-03' },
    ],
    [
      'a written answer',
      'https://questions-statements.parliament.uk/written-questions/detail/2030-05-03/77',
      `<main id="main-content"><div class="hero-banner"><h1>Port talks</h1></div><div class="primary-content"><p>${ONE}</p><div><p>${TWO}</p></div></div></main>`,
      { publisher: 'UK Parliament', published: '2030-05-03' },
    ],
    [
      'committees',
      'https://committees.parliament.uk/committee/7/ports/news/77/port-talks/',
      `<main id="main-content"><div class="hero-banner"><h1>Port talks</h1></div><div class="primary-content"><p class="publish-date">3 May 2030</p><div class="rich-text">${TEXT}</div><div class="share"><p>Share this page</p></div></div></main>`,
      { publisher: 'UK Parliament', published: '2030-05-03' },
    ],
    [
      'bills',
      'https://bills.parliament.uk/publications/7/documents/77',
      `<main id="main-content"><h1>Port talks</h1><div class="share"><p>Share</p></div>${TEXT}</main>`,
      { publisher: 'UK Parliament' },
    ],
    [
      'papers of the House',
      'https://publications.parliament.uk/pa/cm5999/cmselect/cmports/77/report.html',
      `<div id="maincontent"><h1>Port talks</h1>${TEXT}<div class="prevnext"><a href="b">Next</a></div></div>`,
      { publisher: 'UK Parliament' },
    ],
    [
      'EUR-Lex',
      'https://eur-lex.europa.eu/eli/reg/2030/77/oj',
      `<div id="document1"><div class="eli-container"><p class="oj-hd-date">3.5.2030</p><h1>Port talks</h1>${TEXT}</div></div>`,
      { publisher: 'European Union' },
    ],
    [
      'the Council',
      'https://www.consilium.europa.eu/en/press/press-releases/2030/05/03/port-talks/',
      `<main><h1>Port talks</h1><div class="council-left-content-basic">${TEXT}</div><div class="council-right-content"><p>Press contacts</p></div></main>`,
      { publisher: 'European Council and Council of the European Union', published: '2030-05-03' },
    ],
    [
      'the Commission',
      'https://ec.europa.eu/commission/presscorner/detail/en/ip_30_77',
      `<main><div class="ecl-page-header"><h1 class="ecl-page-header__title">Port talks</h1></div><div class="ecl-paragraph">${TEXT}</div><div class="ecl-social-media-share"><p>Share this page</p></div></main>`,
      { publisher: 'European Commission' },
    ],
    [
      'the White House',
      'https://www.whitehouse.gov/releases/2030/05/port-talks/',
      `<main><div class="entry-content wp-block-post-content"><div class="wp-block-whitehouse-topper"><h1 class="wp-block-whitehouse-topper__headline">Port talks</h1><div class="wp-block-post-date"><time datetime="2030-05-03T09:00:00-04:00">May 3, 2030</time></div></div>${TEXT}</div></main>`,
      { publisher: 'The White House', published: '2030-05-03' },
    ],
    ...(
      [
        [
          'the Belgian government’s news',
          'https://news.belgium.be/en/port-talks',
          'Belgian federal government',
        ],
        [
          'the Prime Minister of Belgium',
          'https://www.premier.be/en/port-talks',
          'Prime Minister of Belgium',
        ],
        [
          'the Belgian foreign service',
          'https://diplomatie.belgium.be/en/news/port-talks',
          'Federal Public Service Foreign Affairs, Belgium',
        ],
        ['belgium.be', 'https://www.belgium.be/en/news/2030/port_talks', 'Belgian federal government'],
      ] as const
    ).map(
      ([name, address, publisher]) =>
        [
          name,
          address,
          `<main><article class="node"><h1 class="page-title">Port talks</h1><div class="node__content"><div class="field field--name-body">${TEXT}</div><div class="field--name-field-tags"><a href="/t">Ports</a></div><ul class="links"><li><a href="/x">Print</a></li></ul></div></article></main>`,
          { publisher },
        ] as [string, string, string, { publisher: string }],
    ),
  ];

describe('the pages of publishers, by their structure', () => {
  test.each(rows)('%s', (_, address, body, says) => {
    const document = documentIn(page(address, body), { name: 'a.html' });
    expect(document).toMatchObject({ id: address, title: 'Port talks', ...says });
    expect(shown(document)).toEqual(BLOCKS);
    expect(document.places.length).toBe(BLOCKS.length);
  });

  test('lists that EUR-Lex sets as tables are items, and tables stay tables', () => {
    const item = (mark: string, text: string) =>
      `<table><tbody><tr><td><p>${mark}</p></td> <td>${text}</td></tr></tbody></table>`;
    const body = `<div id="document1"><p>${ONE}</p>${item('(a)', `<p>the piers;</p>${item('(i)', '<p>of stone;</p>')}`)}${item('(b)', '<p>the locks.</p>')}<table><tr><td>Lima</td><td>4</td></tr></table></div>`;
    expect(shown(documentIn(page('https://eur-lex.europa.eu/a', body), { name: 'a.html' })).slice(1)).toEqual(
      ['item 1: the piers;', 'item 2: of stone;', 'item 1: the locks.', 'cell: Lima', 'cell: 4'],
    );
  });
});

const said = (head: string, body: string) => {
  const read = readChecked(
    `<html><head>${head}</head><body><nav>x</nav><main>${body}${TEXT.repeat(3)}</main></body></html>`,
    { name: 'a.html' },
  );
  if (!read.document) throw new Error(read.problems[0]!.message);
  return { ...read.document, history: read.history };
};
const linked = (data: object) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;

describe('what a page says of itself, in the order of trust', () => {
  const metadata =
    '<meta name="DC.date.issued" content="2030-05-01"><meta name="dcterms.title" content="Port talks"><meta name="dcterms:publisher" content="Port Office">';
  const ld = linked({
    '@type': 'NewsArticle',
    headline: 'Talks on ports',
    datePublished: '2030-05-02T10:00:00Z',
    publisher: { '@type': 'Organization', name: 'Ferry Agency' },
    inLanguage: 'en-IE',
    url: 'https://harbour.example/ld',
  });
  const og =
    '<meta property="og:title" content="PORTS!"><meta property="og:site_name" content="Harbour News"><meta property="og:published_time" content="2030-05-03"><meta property="og:url" content="https://harbour.example/og"><meta property="og:locale" content="en_US">';
  const seen = '<h1>Seen</h1><p>Published 4 May 2030</p>';

  test.each([
    [
      'metadata',
      metadata + ld + og,
      { title: 'Port talks', publisher: 'Port Office', published: '2030-05-01', language: 'en-IE' },
    ],
    [
      'linked data',
      ld + og,
      {
        title: 'Talks on ports',
        publisher: 'Ferry Agency',
        published: '2030-05-02',
        id: 'https://harbour.example/ld',
      },
    ],
    [
      'Open Graph',
      og,
      {
        title: 'PORTS!',
        publisher: 'Harbour News',
        published: '2030-05-03',
        language: 'en-US',
        id: 'https://harbour.example/og',
      },
    ],
    ['what is in view', '', { published: '2030-05-04' }],
  ])('%s', (_, head, says) => {
    expect(said(head, seen)).toMatchObject(says);
  });

  test.each([
    ['a label and a day', '<p>Published: Friday 3 May 2030, 10:15</p>'],
    ['a label over a day', '<dl><dt>Publication date</dt><dd>3 May 2030</dd></dl>'],
    ['a label and a <time>', '<p>Published <time datetime="2030-05-03T10:00">yesterday</time></p>'],
    ['a <time> under the headline', '<h1>Port talks</h1><p><time datetime="2030-05-03">3/5/30</time></p>'],
    ['a day under the headline', '<h1>Port talks</h1><p>May 3, 2030</p>'],
  ])('in view: %s', (_, body) => {
    expect(said('', body).published).toBe('2030-05-03');
  });

  test('of linked data the document is asked, and not the site', () => {
    const graph = linked({
      '@graph': [
        { '@type': 'WebSite', name: 'Harbour', url: 'https://harbour.example/' },
        { '@type': 'Organization', '@id': '#org', name: 'Port Office' },
        { '@type': ['WebPage'], name: 'A page', datePublished: '2030-01-01' },
        { '@type': 'GovernmentService', name: 'Moorings', publisher: { '@id': '#org' } },
      ],
    });
    expect(said(graph, '')).toMatchObject({
      title: 'Moorings',
      publisher: 'Port Office',
      published: '2030-01-01',
    });
    expect(said('<script type="application/ld+json">{"@type": [</script>', seen).published).toBe(
      '2030-05-04',
    );
  });
});

describe('what has become of a page', () => {
  test('the list of changes of GOV.UK', () => {
    const { history } = said(
      '',
      '<div class="gem-c-published-dates" id="full-publication-update-history"><h2>Updates to this page</h2>Published 1 May 2030<br>Last updated 3 June 2030 <a href="#full-history">+ show all updates</a><div id="full-history"><ol class="gem-c-published-dates__list"><li class="gem-c-published-dates__change-item"><time class="gem-c-published-dates__change-date timestamp" datetime="2030-06-03T10:00:00.000+01:00">3 June 2030</time><p class="gem-c-published-dates__change-note">Added the port of Lima.</p></li><li><time datetime="2030-05-01">1 May 2030</time><p>First published.</p></li></ol></div></div><h2>Talks</h2>',
    );
    expect(history?.changes).toEqual([
      { date: '2030-06-03', note: 'Added the port of Lima.' },
      { date: '2030-05-01', note: 'First published.' },
    ]);
  });

  test('the day of the last change, where no more is said', () => {
    expect(
      said(
        '<meta property="article:published_time" content="2030-05-01">',
        '<p>Last updated: 3 June 2030</p>',
      ).history?.changes,
    ).toEqual([{ date: '2030-06-03', note: 'Last updated' }]);
    expect(
      said(
        '<meta name="DC.date.issued" content="2030-05-01"><meta name="DCTERMS.modified" content="2030-06-02">',
        '',
      ).history?.changes,
    ).toEqual([{ date: '2030-06-02', note: 'Last updated' }]);
    expect(
      said('<meta property="article:modified_time" content="2030-05-01">', '<p>Published 1 May 2030</p>')
        .history,
    ).toBeNull();
  });

  test('withdrawn, and published under an earlier government', () => {
    expect(
      said(
        '',
        '<section class="gem-c-notice"><h2>This guidance was withdrawn on 5 April 2031</h2><p>The policy has changed.</p></section>',
      ).history?.withdrawn,
    ).toEqual({ date: '2031-04-05', explanation: 'The policy has changed.' });
    expect(
      said('', '<p>This was published under the 2029 to 2030 Coalition government</p>').history?.notices,
    ).toEqual(['This was published under the 2029 to 2030 Coalition government']);
  });
});
