import { describe, expect, test } from 'vitest';
import { documentIn, shown } from './contract.ts';

const html = (text: string) => documentIn(text, { name: 'a.html' });

describe('blocks', () => {
  const rows: [what: string, text: string, blocks: string[]][] = [
    [
      'headings and paragraphs',
      '<h2>Ports</h2><p>We will\n   meet.<p>In Lima.',
      ['heading 2: Ports', 'paragraph: We will meet.', 'paragraph: In Lima.'],
    ],
    [
      'lists in lists',
      '<p>They will:<ul><li>build:<ol><li>a pier<li>a lock</ol><li><p>dredge</p><p>deep</p></ul>',
      [
        'paragraph: They will:',
        'item 1: build:',
        'item 2: a pier',
        'item 2: a lock',
        'item 1: dredge',
        'item 1: deep',
      ],
    ],
    [
      'tables',
      '<table><tr><th>Port<th>Ferries<tr><td>Lima<td>4</table>',
      ['cell: Port', 'cell: Ferries', 'cell: Lima', 'cell: 4'],
    ],
    [
      'a table that lays out a page',
      '<table><tr><td><p>We will meet.</p><p>In Lima.</p></table>',
      ['paragraph: We will meet.', 'paragraph: In Lima.'],
    ],
    ['quotations', '<blockquote><p>We will meet.</p></blockquote>', ['quotation: We will meet.']],
    [
      'text outside of any paragraph',
      'We will <b>meet</b>.<div>In Lima.</div>Soon.',
      ['paragraph: We will meet.', 'paragraph: In Lima.', 'paragraph: Soon.'],
    ],
    [
      'lines broken to fit',
      '<p>The two sides agreed to go on with the work that they<br>had begun in the port of Lima.</p>',
      ['paragraph: The two sides agreed to go on with the work that they had begun in the port of Lima.'],
    ],
    [
      'lines broken on purpose',
      '<p>One.<br><br>Two.<br>• three<br>• four</p>',
      ['paragraph: One.', 'paragraph: Two.', 'item 1: three', 'item 1: four'],
    ],
    [
      'a paragraph in bold is a heading',
      '<p><strong>Ports</strong> <b>and ferries</b></p>',
      ['heading 6: Ports and ferries'],
    ],
    [
      'entities, soft hyphens, non-breaking spaces',
      '<p>Caf&eacute;&nbsp;&amp; fer&shy;ry&#8217;s &lt;b&gt; &#150; end.</p>',
      ['paragraph: Café\u00a0& ferry’s <b> – end.'],
    ],
    [
      'what nobody sees',
      '<style>a{}</style><p>We <span hidden>never</span><span style="color:red; display: none">no</span>will<span class="govuk-visually-hidden">not</span> meet.<template>x</template><p aria-hidden="true">x',
      ['paragraph: We will meet.'],
    ],
    [
      'marks of footnotes',
      '<p>We will meet<sup id="fnref:1"><a href="#fn:1">[footnote 1]</a></sup> on the 4<sup>th</sup>.',
      ['paragraph: We will meet on the 4th.'],
    ],
    [
      'captions',
      '<figure><img src=a><figcaption>A ferry</figcaption></figure><p>We will meet.',
      ['furniture: A ferry', 'paragraph: We will meet.'],
    ],
    [
      'what a page says of itself',
      '<dl><dt>From:</dt><dd><a href=/a>Port Office</a></dd><dt>Published</dt><dd><ul><li>3 May 2030</ul></dd></dl><p>News story</p><p>Last updated 4 May 2030</p><p>We will meet.',
      [
        'furniture: From:',
        'furniture: Port Office',
        'furniture: Published',
        'furniture: 3 May 2030',
        'furniture: News story',
        'furniture: Last updated 4 May 2030',
        'paragraph: We will meet.',
      ],
    ],
    [
      'terms that a text explains',
      '<dl><dt>Port</dt><dd>A place for ferries.</dd><dt>Source</dt><dd>Where they come from.</dd></dl>',
      [
        'heading 6: Port',
        'paragraph: A place for ferries.',
        'heading 6: Source',
        'paragraph: Where they come from.',
      ],
    ],
    ['nested, but not without end', `${'<div>'.repeat(400)}We will meet.`, ['paragraph: We will meet.']],
  ];
  test.each(rows)('%s', (_, text, blocks) => {
    expect(shown(html(text))).toEqual(blocks);
  });
});

const around = (head: string, main: string) =>
  `<!doctype html><html lang="en-GB"><head>${head}</head><body><header><nav><ul><li><a href="/">Home</a></ul></nav></header>${main}<footer><p>All content is available under a licence, except where it is said that it is not.</p></footer></body></html>`;
const LONG =
  '<p>The two sides agreed that the ferry line is to be kept open in winter, and that both will pay for it.</p><p>They will meet again in the port of Lima, and they will publish what they decide within a month of meeting.</p>';

describe('pages', () => {
  test('as GOV.UK builds them', () => {
    const document = html(
      around(
        '<title>Port statement - GOV.UK</title><link rel="canonical" href="https://www.gov.uk/government/news/port"><meta name="govuk:first-published-at" content="2030-05-03T23:30:00+00:00"><meta property="og:site_name" content="GOV.UK">',
        `<main id="content"><h1 class="gem-c-heading__text">Port statement</h1><dl class="gem-c-metadata"><dt>From:</dt> <dd>Port Office</dd> <dt>Published</dt> <dd>3 May 2030</dd></dl><div class="govspeak">${LONG}</div><div class="gem-c-feedback"><p>Is this page useful?</p></div></main>`,
      ),
    );
    const { id, title, published, language, publisher } = document;
    expect({ id, title, published, language, publisher }).toEqual({
      id: 'https://www.gov.uk/government/news/port',
      title: 'Port statement',
      published: '2030-05-03',
      language: 'en-GB',
      publisher: 'Port Office',
    });
    expect(shown(document)[0]).toBe('heading 1: Port statement');
    expect(document.blocks.length).toBe(3);
  });

  test('as the White House builds them', () => {
    const document = html(
      around(
        '<link rel="canonical" href="https://bidenwhitehouse.archives.gov/a/"><meta property="article:published_time" content="2022-01-02T03:04:05-05:00"><meta property="og:title" content="Readout | The White House">',
        `<main><h1 class="page-title">Readout of a call</h1><section class="body-content">${LONG}</section><div>Next post: another</div></main>`,
      ),
    );
    expect(document).toMatchObject({
      title: 'Readout of a call',
      publisher: 'The White House',
      genre: 'readout',
      published: '2022-01-02',
    });
    expect(shown(document)[0]).toBe('heading 1: Readout of a call');
    expect(document.blocks.length).toBe(3);
  });

  test('the headline of an official page stands first, once, wherever the page has it', () => {
    const page = (main: string) =>
      shown(html(around('<link rel="canonical" href="https://www.gov.uk/a">', main)));
    const text = LONG.repeat(3);
    const above = page(`<main><div><h1>Port talks</h1></div><div class="govspeak">${text}</div></main>`);
    const within = page(`<main><div class="govspeak"><h1>Port  talks</h1>${text}</div></main>`);
    const site = page(`<h1>Harbour Board</h1><h1>Port talks</h1><div class="govspeak">${text}</div>`);
    for (const blocks of [above, within]) {
      expect(blocks[0]).toBe('heading 1: Port talks');
      expect(blocks.filter((block) => block.includes('Port talks')).length).toBe(1);
    }
    expect(site).not.toContain('heading 1: Harbour Board');
  });

  test('as nobody known builds them', () => {
    const document = html(
      around(
        '<title>Port talks | Harbour Board</title>',
        `<div class="c1"><div class="x">${LONG.repeat(3)}</div></div>`,
      ),
    );
    expect(document.title).toBe('Port talks');
    expect(document.text).toMatch(/^The two sides agreed/);
    expect(document.text).not.toContain('licence');
  });
});

describe('the article of any page', () => {
  const text = LONG.repeat(3);
  const article = (before: string, after: string, within = text) =>
    shown(
      html(
        around(
          '<title>Port talks | Harbour News</title>',
          `<main>${before}<div class="c1"><div class="x">${within}</div>${after}</div></main>`,
        ),
      ),
    );
  const plain = shown(html(text));

  const rows: [what: string, before: string, after: string][] = [
    [
      'comments',
      '',
      `<div id="comments"><div class="comment"><p>${'I do not agree, and I say so. '.repeat(4)}</p></div></div>`,
    ],
    [
      'related links',
      '',
      '<div class="related-stories"><h3>Related</h3><p><a href="/a">Another port, another day, and much to say of both</a></p></div>',
    ],
    [
      'a list of links without a name',
      '',
      '<ul><li><a href="/a">Another port, another day</a></li><li><a href="/b">A third port, and a fourth one</a></li></ul>',
    ],
    ['a share bar', '<ul class="share-bar"><li><a href="/t">Tweet</a></li><li>Send it by post</li></ul>', ''],
    [
      'a consent banner',
      '<div class="cookie-consent"><p>We use cookies to make this site better, and we tell you so at length here.</p></div>',
      '',
    ],
    [
      'an author box',
      '',
      '<div class="author-bio"><p>Jane Doe has written about ports, ferries and locks for many a long year.</p></div>',
    ],
    ['a byline and a day', '<p class="byline">By Jane Doe</p><p>Last updated 4 May 2030</p>', ''],
    [
      'a caption',
      '<figure><img src="a"><figcaption>A ferry in the port of Lima, seen from the pier</figcaption></figure>',
      '',
    ],
    ['a newsletter', '', '<p>Sign up for our newsletter and have the news of all ports in your inbox.</p>'],
    ['a headline', '<h1>Port talks</h1>', ''],
  ];
  test.each(rows)('without %s', (_, before, after) => {
    expect(article(before, after)).toEqual(plain);
  });

  test('lists and tables are kept, and links that the text leads to', () => {
    const within = `${text}<p>They will build:</p><ul><li>a pier<li>a lock</ul><p>They adopted:</p><ul><li><a href="/a">the plan for the harbour</a></ul><table><tr><th>Port<th>By<tr><td>Lima<td>4</table>`;
    expect(article('', '', within).slice(plain.length)).toEqual([
      'paragraph: They will build:',
      'item 1: a pier',
      'item 1: a lock',
      'paragraph: They adopted:',
      'item 1: the plan for the harbour',
      'cell: Port',
      'cell: By',
      'cell: Lima',
      'cell: 4',
    ]);
  });

  test('a text in parts that have a box each', () => {
    const parts = `<div><div>${text}</div></div>`.repeat(6);
    expect(article('', '', parts).length).toBe(plain.length * 6);
  });

  test('a section whose id is made of its heading is text', () => {
    const within = `${text}<h2 id="tax-credits">Tax credits</h2><section id="consent-and-feedback"><h2>Consent and feedback</h2><p>They will ask for consent.</p></section><p id="print">They will print it.</p>`;
    expect(article('', '', within).slice(plain.length)).toEqual([
      'heading 2: Tax credits',
      'heading 2: Consent and feedback',
      'paragraph: They will ask for consent.',
      'paragraph: They will print it.',
    ]);
  });

  test('a part that holds most of the prose is the text, whatever it is called', () => {
    const named = around(
      '',
      `<div class="page has-sidebar"><div class="comments">${text.repeat(2)}</div></div>`,
    );
    expect(shown(html(named)).length).toBe(plain.length * 2);
  });
});

describe('places', () => {
  test('each block knows its element and its stretch of the source', () => {
    const source =
      '<!doctype html>\r\n<html><body>\r\n<h2>Ports</h2><p>We will <b>meet</b>.\n<p>  In\nLima &amp; Quito. </p><ul><li>dredge</ul></body></html>';
    const { text, places } = html(source);
    const lines = source.replaceAll('\r\n', '\n');
    expect(
      places.map(({ start, end, path, source: at }) => [path, text.slice(start, end), lines.slice(...at!)]),
    ).toEqual([
      ['/html/body/h2', 'Ports', 'Ports'],
      ['/html/body/p[1]', 'We will meet.', 'We will <b>meet</b>.'],
      ['/html/body/p[2]', 'In Lima & Quito.', 'In\nLima &amp; Quito.'],
      ['/html/body/ul/li', 'dredge', 'dredge'],
    ]);
  });

  test('in an official page and in any other', () => {
    for (const head of ['', '<link rel="canonical" href="https://www.gov.uk/a">']) {
      const source = around(
        head,
        `<main><h1>Port talks</h1><div class="govspeak">${LONG.repeat(3)}</div></main>`,
      );
      const { text, blocks, places } = html(source);
      expect(places.length).toBe(blocks.length);
      for (const { start, end, path, source: at } of places) {
        expect(source.slice(...at!)).toBe(text.slice(start, end));
        expect(path).toMatch(/^\/html\/body\/main\/(?:h1|div\/p\[\d\])$/);
      }
    }
  });

  test('the body of a page that comes in another file has none: its offsets would count in no file', () => {
    const json = JSON.stringify({ base_path: '/a', document_type: 'speech', details: { body: LONG } });
    expect(documentIn(json).places).toEqual([]);
  });
});
