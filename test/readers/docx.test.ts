import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readAnyChecked, shown } from './contract.ts';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const RELS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const p = (text: string, style = ''): string =>
  `<w:p>${style && `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;

const styles = `<w:styles ${W}>${[
  ['Title', 'Title'],
  ['Heading1', 'heading 1'],
  ['TOC1', 'toc 1'],
  ['Quote', 'Quote'],
  ['FootnoteText', 'footnote text'],
]
  .map(([id, name]) => `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`)
  .join('')}</w:styles>`;

/** A Word document of our own making (ECMA-376). */
function word(body: string, more: Readonly<Record<string, string | Uint8Array>> = {}): Uint8Array {
  const notes = 'word/footnotes.xml' in more;
  const parts = {
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${RELS}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${RELS}/styles" Target="styles.xml"/>${notes ? `<Relationship Id="r2" Type="${RELS}/footnotes" Target="footnotes.xml"/>` : ''}</Relationships>`,
    'word/styles.xml': styles,
    'word/document.xml': `<w:document ${W}><w:body>${body}</w:body></w:document>`,
    ...more,
  };
  return zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part]),
    ),
  );
}

async function documentOf(bytes: Uint8Array) {
  const { document, problems } = await readAnyChecked(bytes, { name: 'x.docx' });
  if (!document) throw new Error(problems[0]!.message);
  return { document, problems: problems.map(({ message }) => message) };
}

const FERRY = 'The two governments will publish one timetable for all ferries by the end of March.';

describe('a Word document', () => {
  it('headings, paragraphs, quotations and tables in their order; its table of contents is furniture', async () => {
    const cell = (text: string) => `<w:tc>${p(text)}</w:tc>`;
    const { document } = await documentOf(
      word(
        [
          p('Statement on Ferries', 'Title'),
          p('What was agreed 2', 'TOC1'),
          p('What was agreed', 'Heading1'),
          p(FERRY),
          p('We shall sail in all weathers, said the minister of the islands.', 'Quote'),
          `<w:tbl><w:tr>${cell('Northhaven')}${cell('12 ferries')}</w:tr></w:tbl>`,
        ].join(''),
      ),
    );
    expect(shown(document)).toEqual([
      'heading 1: Statement on Ferries',
      'furniture: What was agreed 2',
      'heading 1: What was agreed',
      `paragraph: ${FERRY}`,
      'quotation: We shall sail in all weathers, said the minister of the islands.',
      'cell: Northhaven',
      'cell: 12 ferries',
    ]);
    expect(document.title).toBe('Statement on Ferries');
  });

  it('tracked changes are accepted, and said; comments are left out, and said', async () => {
    const { document, problems } = await documentOf(
      word(
        `<w:p><w:r><w:t xml:space="preserve">The ferries will sail </w:t></w:r><w:del w:id="1" w:author="A"><w:r><w:delText>weekly</w:delText></w:r></w:del><w:ins w:id="2" w:author="A"><w:r><w:t>daily</w:t></w:r></w:ins><w:r><w:t>.</w:t></w:r></w:p>`,
        {
          'word/comments.xml': `<w:comments ${W}><w:comment w:id="0" w:author="A">${p('Is that so?')}</w:comment></w:comments>`,
        },
      ),
    );
    expect(document.text).toBe('The ferries will sail daily.');
    expect(problems).toEqual([
      'x.docx has tracked changes, and was read with all of them accepted: check what was published',
      'x.docx has 1 comment that was left out: it may be a draft',
    ]);
  });

  it('notes stand after the text, and their numbers are off the words', async () => {
    const { document } = await documentOf(
      word(
        `<w:p><w:r><w:t>The ferries will sail daily.</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r></w:p>${p(FERRY)}`,
        {
          'word/footnotes.xml': `<w:footnotes ${W}><w:footnote w:id="2">${p('Minutes of the crews, page 4.', 'FootnoteText')}</w:footnote></w:footnotes>`,
        },
      ),
    );
    expect(shown(document)).toEqual([
      'paragraph: The ferries will sail daily.',
      `paragraph: ${FERRY}`,
      'item 1: Minutes of the crews, page 4.',
    ]);
  });

  it('what its properties say is believed where the text bears it out', async () => {
    const core = (title: string) => ({
      'docProps/core.xml': `<cp:coreProperties xmlns:cp="c" xmlns:dc="d" xmlns:dcterms="t"><dc:title>${title}</dc:title><dc:language>en-GB</dc:language><dcterms:created>2031-03-12T23:10:00Z</dcterms:created></cp:coreProperties>`,
    });
    const body = p('Statement on Ferries', 'Title') + p(FERRY).repeat(3);
    const { document, problems } = await documentOf(word(body, core('Template 4.3')));
    expect(document).toMatchObject({ title: 'Statement on Ferries', language: 'en-GB', published: null });
    expect(problems).toEqual([
      'x.docx names no day of publication; the file was made on 2031-03-12: give --published if that is the day',
    ]);
    expect((await documentOf(word(body, core('statement on ferries')))).document.title).toBe(
      'statement on ferries',
    );
  });
});

describe('what cannot be read says so', () => {
  const refused = async (bytes: Uint8Array, name = 'x.docx'): Promise<string> => {
    const { document, problems } = await readAnyChecked(bytes, { name });
    expect(document).toBeNull();
    return problems[0]!.message;
  };

  it('an archive that unpacks without end', async () => {
    expect(await refused(word(p('a'), { 'word/document.xml': new Uint8Array(80e6) }))).toMatch(
      /^x\.docx unpacks to more than 32 MB of words: cut it into parts$/,
    );
  });

  it('pictures may unpack to what they like: they are left packed', async () => {
    const { document } = await documentOf(word(p(FERRY), { 'word/media/image1.bin': new Uint8Array(80e6) }));
    expect(document.text).toBe(FERRY);
  });

  it('an archive of very many files', async () => {
    const files = Object.fromEntries(Array.from({ length: 6000 }, (_, i) => [`a/${i}`, 'x']));
    expect(await refused(word(p('a'), files))).toMatch(/more than 5000 files/);
  });

  it('cut off, or no Word document at all', async () => {
    const whole = word(p(FERRY));
    for (const bytes of [
      whole.subarray(0, 300),
      whole.subarray(0, whole.length - 700),
      zipSync({ 'a.txt': strToU8('a') }),
    ])
      expect(await refused(bytes)).toMatch(/damaged or locked: open it and save it again$/);
  });

  it('XML nested without end, or broken', async () => {
    const deep = `<w:document ${W}><w:body>${'<w:p>'.repeat(50_000)}`;
    for (const xml of [deep, `<w:document ${W}><w:body><w:p>`, 'no xml'])
      expect(await refused(word('', { 'word/document.xml': xml }))).toMatch(
        /damaged or nested too deep|no text/,
      );
  });
});
