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

  test('the headline stands first, once, wherever the page has it', () => {
    const page = (main: string) => shown(html(around('', main)));
    const text = LONG.repeat(3);
    const above = page(`<main><div><h1>Port talks</h1></div><div class="x">${text}</div></main>`);
    const within = page(`<main><div class="x"><h1>Port  talks</h1>${text}</div></main>`);
    const site = page(`<h1>Harbour Board</h1><h1>Port talks</h1><div class="x">${text}</div>`);
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
