import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, zipSync } from 'fflate';
import { root } from '../documents.ts';
import type { Marks } from './mutate.ts';

/** What a reader is fed with: files that it reads, and the marks that its format lives by. */
export interface Seeds {
  readonly reader: string;
  readonly marks: Marks;
  /** The ending of the file's name. */
  readonly ending: string;
  readonly files: () => readonly Uint8Array[];
}

/** Larger ones would leave time for few. */
const LARGEST = 60_000;
const MOST_FILES = 60;

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

function filesIn(folder: string, name: RegExp): Uint8Array[] {
  const at = join(root, folder);
  if (!existsSync(at)) return [];
  return readdirSync(at, { recursive: true, encoding: 'utf8' })
    .filter((file) => name.test(file) && statSync(join(at, file)).isFile())
    .sort()
    .filter((file) => !file.endsWith('.json') || statSync(join(at, file)).size <= LARGEST)
    .map((file) => readFileSync(join(at, file)).subarray(0, LARGEST));
}

const samples = (folder: string, name: RegExp): Uint8Array[] => filesIn(`../shared/samples/${folder}`, name);

/** Pages of the article benchmark, where they lie in their archive: a TAR of gzip files, 512 bytes a block. */
export function articlePages(): Uint8Array[] {
  const archive = join(root, '../shared/corpus/articles/articles.tar.gz');
  if (!existsSync(archive)) return [];
  const tar = Buffer.from(gunzipSync(readFileSync(archive)));
  const pages: Uint8Array[] = [];
  for (let at = 0; at + 512 <= tar.length; ) {
    const name = tar.toString('latin1', at, at + 100).replace(/\0[\s\S]*$/, '');
    const size = Number.parseInt(tar.toString('latin1', at + 124, at + 136), 8) || 0;
    if (name.endsWith('.html.gz') && pages.length < MOST_FILES)
      pages.push(gunzipSync(tar.subarray(at + 512, at + 512 + size)));
    at += 512 * (1 + Math.ceil(size / 512));
  }
  return pages;
}

const FEED = bytesOf(
  '<?xml version="1.0"?><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="https://harbour.example/"><title>Harbour</title><link>https://harbour.example/</link></channel><item rdf:about="https://harbour.example/1"><title>Locks</title><link>https://harbour.example/1</link><description>&lt;p&gt;We will meet.&lt;/p&gt;</description><dc:date>2030-05-03</dc:date></item></rdf:RDF>',
);

const JSON_FEED = bytesOf(
  JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Harbour',
    feed_url: 'https://harbour.example/feed.json',
    items: [
      {
        id: '1',
        url: 'https://harbour.example/1',
        title: 'Locks',
        content_html: '<p>We will <b>meet</b>.</p>',
        date_published: '2030-05-03T10:00:00Z',
      },
    ],
  }),
);

const MAIL = bytesOf(
  [
    'From: Port Office <office@harbour.example>',
    'To: all@harbour.example',
    'Subject: =?utf-8?Q?Locks_=E2=80=93_plans?=',
    'Date: Fri, 3 May 2030 10:00:00 +0100',
    'MIME-Version: 1.0',
    'Content-Type: multipart/alternative; boundary="b"',
    '',
    '--b',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: quoted-printable',
    '',
    'The two sides will meet =E2=80=93 in Lima.',
    '--b',
    'Content-Type: text/html; charset=utf-8',
    'Content-Transfer-Encoding: base64',
    '',
    Buffer.from('<p>The two sides will <b>meet</b> in Lima.</p>').toString('base64'),
    '--b--',
    '',
  ].join('\r\n'),
);

const WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const DOCX = zipSync({
  '[Content_Types].xml': bytesOf(
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
  ),
  '_rels/.rels': bytesOf(
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
  ),
  'word/document.xml': bytesOf(
    `<w:document ${WORD}><w:body><w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t>Locks</w:t></w:r></w:p><w:p><w:r><w:t>We will meet.</w:t></w:r></w:p><w:tbl><w:tr><w:tc><w:p><w:r><w:t>Lima</w:t></w:r></w:p></w:tc></w:tr></w:tbl></w:body></w:document>`,
  ),
});

const PDF = bytesOf(
  [
    '%PDF-1.4',
    '1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj',
    '2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj',
    '3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>endobj',
    '4 0 obj<</Length 96>>stream',
    'BT /F1 12 Tf 72 770 Td (Port talks) Tj 0 -40 Td (The two sides will meet in Lima in May.) Tj ET   ',
    'endstream endobj',
    '5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj',
    'trailer<</Root 1 0 R/Size 6>>',
    '%%EOF',
  ].join('\n'),
);

/** One a reader; the samples where they lie beside the checkout, and some written here. */
export const SEEDS: readonly Seeds[] = [
  { reader: 'text', marks: 'text', ending: '.txt', files: () => filesIn('examples', /\.txt$/) },
  {
    reader: 'markdown',
    marks: 'markdown',
    ending: '.md',
    files: () => [...filesIn('examples', /\.md$/), ...samples('statements-us', /\.md$/)],
  },
  {
    reader: 'html',
    marks: 'html',
    ending: '.html',
    files: () => [
      ...filesIn('examples', /\.html$/),
      ...articlePages().map((page) => page.subarray(0, LARGEST)),
    ],
  },
  {
    reader: 'govuk',
    marks: 'json',
    ending: '.json',
    files: () => [...filesIn('examples', /\.json$/), ...samples('govuk-content-api', /\.json$/)],
  },
  { reader: 'pmTranscript', marks: 'xml', ending: '.xml', files: () => samples('statements-au', /\.xml$/) },
  {
    reader: 'feed',
    marks: 'xml',
    ending: '.xml',
    files: () => [FEED, ...samples('feeds', /\.xml$/), ...samples('legislation-gov-uk', /\.feed$/)],
  },
  { reader: 'jsonFeed', marks: 'json', ending: '.json', files: () => [JSON_FEED] },
  {
    reader: 'legislation',
    marks: 'xml',
    ending: '.xml',
    files: () => samples('legislation-gov-uk', /\.(?:xml|akn)$/),
  },
  { reader: 'bills', marks: 'xml', ending: '.xml', files: () => samples('uk-bills-akn', /\.xml$/) },
  { reader: 'formex', marks: 'xml', ending: '.xml', files: () => samples('eu-formex', /\.xml$/) },
  { reader: 'hansard', marks: 'xml', ending: '.xml', files: () => samples('hansard-xml', /\.xml$/) },
  { reader: 'pdf', marks: 'pdf', ending: '.pdf', files: () => [PDF] },
  { reader: 'docx', marks: 'xml', ending: '.docx', files: () => [DOCX] },
  { reader: 'mail', marks: 'mail', ending: '.eml', files: () => [MAIL] },
];
