import { describe, expect, it } from 'vitest';
import type { Document } from '../../src/model/document.ts';
import { readAnyChecked, shown } from './contract.ts';
import { type Print, type PrintedWith, printed, set } from './printed.ts';

async function documentOn(pages: readonly (readonly Print[])[], its: PrintedWith = {}): Promise<Document> {
  const { document, problems } = await readAnyChecked(printed(pages, its), { name: 'x.pdf' });
  if (!document) throw new Error(problems[0]!.message);
  return document;
}

const problemsOf = async (bytes: Uint8Array): Promise<string[]> =>
  (await readAnyChecked(bytes, { name: 'x.pdf' })).problems.map(({ message }) => message);

const FERRY =
  'The two governments reviewed the ferry routes between their ports and heard from those who run them. They agreed that the routes matter to island families, and that a shared timetable would serve all of them better than the present one does.';
const HARBOUR =
  'The harbour authorities will publish the timetable by the end of March, and will consult passengers on every change that they make to it. The ministers thanked the crews for their work through the winter storms.';

describe('lines of print', () => {
  it('are put together as paragraphs, and each has its page and box', async () => {
    const document = await documentOn([[...set(FERRY, [72, 100], 80), ...set(HARBOUR, [72, 180], 80)]]);
    expect(shown(document)).toEqual([`paragraph: ${FERRY}`, `paragraph: ${HARBOUR}`]);
    const [first, second] = document.places;
    expect(document.text.slice(first!.start, first!.end)).toMatch(/^The two governments .* between/);
    expect(first).toMatchObject({
      page: 1,
      box: [72, expect.closeTo(91.2, 1), expect.any(Number), expect.closeTo(102.2, 1)],
    });
    expect(second!.start).toBe(first!.end + 1);
  });

  it('read on from page to page', async () => {
    const lines = set(`${FERRY} ${HARBOUR}`, [72, 100], 80);
    const document = await documentOn([lines.slice(0, 3), lines.slice(3)]);
    expect(shown(document)).toEqual([`paragraph: ${FERRY} ${HARBOUR}`]);
    expect(new Set(document.places.map(({ page }) => page))).toEqual(new Set([1, 2]));
  });

  it('of a page that lies on its side are turned upright, and their boxes are those of the page as shown', async () => {
    const document = await documentOn([set(FERRY, [72, 100], 80)], { rotate: 90 });
    expect(shown(document)).toEqual([`paragraph: ${FERRY}`]);
    const [left, top, right, bottom] = document.places[0]!.box!;
    expect(bottom - top).toBeGreaterThan(right - left);
  });

  it('a hyphen at the end of a line goes where the word stands elsewhere, and stays in a compound', async () => {
    const text = 'They will consult on the timetable and on the low-carbon ferries that both sides need.';
    const document = await documentOn([
      [
        ...set(text, [72, 100], 60),
        ...[
          'After they con-',
          'sult the ports, the time-',
          'table is due. The low-',
          'carbon plan goes on.',
        ].map((line, i): Print => ({ at: [72, 200 + i * 14], text: line })),
      ],
    ]);
    expect(shown(document)[1]).toBe(
      'paragraph: After they consult the ports, the timetable is due. The low-carbon plan goes on.',
    );
  });
});

describe('what stands beside each other', () => {
  it('two columns under a title across both: down the first, then down the second', async () => {
    const left = set(`${FERRY} ${HARBOUR}`, [72, 140], 38);
    const right = set(`${HARBOUR} ${FERRY}`, [310, 140], 38);
    const document = await documentOn([
      [
        {
          at: [72, 80],
          text: 'A statement on ferries that runs right across the page',
          size: 18,
          face: 'bold',
        },
        ...left.flatMap((line, i) => (right[i] ? [line, right[i]!] : [line])),
        ...right.slice(left.length),
      ],
    ]);
    expect(shown(document)).toEqual([
      'heading 1: A statement on ferries that runs right across the page',
      `paragraph: ${FERRY} ${HARBOUR}`,
      `paragraph: ${HARBOUR} ${FERRY}`,
    ]);
  });

  it('the last lines of two columns on the next page, where the lines of the two do not share their heights', async () => {
    const text = `${FERRY} ${HARBOUR} ${FERRY}`;
    const [left, right] = [set(text, [72, 100], 38), set(`${HARBOUR} ${text}`, [310, 105], 38)];
    const last = set(`${FERRY} ${HARBOUR}`, [72, 100], 38).slice(0, 4);
    const document = await documentOn([
      [...left, ...right],
      [
        ...last.slice(0, 2),
        ...last.slice(2).map((line, i): Print => ({ ...line, at: [310, 100 + i * 13.75] })),
      ],
    ]);
    expect(shown(document)).toEqual([
      `paragraph: ${text}`,
      `paragraph: ${HARBOUR} ${text}`,
      `paragraph: ${last.map((line) => line.text).join(' ')}`,
    ]);
  });

  it('a heading and a table below two columns whose gap they share', async () => {
    const table = [0, 1, 2, 3].flatMap((i): Print[] => [
      { at: [72, 480 + i * 20], text: `Port ${i}` },
      { at: [310, 480 + i * 20], text: `${i * 12}` },
    ]);
    const document = await documentOn([
      [
        ...set(FERRY, [72, 100], 38),
        ...set(HARBOUR, [310, 100], 38),
        { at: [72, 240], text: 'Costs', size: 15, face: 'bold' },
        ...table.map(({ at: [left, top], ...rest }): Print => ({ ...rest, at: [left, top - 215] })),
      ],
    ]);
    expect(shown(document).slice(0, 5)).toEqual([
      `paragraph: ${FERRY}`,
      `paragraph: ${HARBOUR}`,
      'heading 1: Costs',
      'cell: Port 0',
      'cell: 0',
    ]);
  });

  it('a table, row by row', async () => {
    const rows = [
      ['Port', 'Ferries', 'Crew'],
      ['Northhaven', '12', '340'],
      ['Eastmouth', '7', '185'],
      ['Southquay', '3', '66'],
    ];
    const prints = rows.flatMap((row, i) =>
      row.map((text, j): Print => ({ at: [72 + j * 150, 200 + i * 20], text })),
    );
    const document = await documentOn([[...set(FERRY, [72, 100], 80), ...prints]]);
    expect(shown(document).slice(1)).toEqual(rows.flat().map((text) => `cell: ${text}`));
  });

  it('a recommendation and its answer side by side, each read to its end', async () => {
    const rows: [string, string][] = [
      ['The ministries should publish one timetable for all of the ports, and keep it up to date.', FERRY],
      ['The harbour board should report on storms once a year, and say what they have cost it.', HARBOUR],
      ['The crews should be trained together, as the pilots of both countries already are today.', FERRY],
    ];
    let top = 100;
    const prints = rows.flatMap(([asked, answered]) => {
      const row = [...set(asked, [72, top], 32), ...set(answered, [290, top], 44)];
      top = Math.max(...row.map(({ at }) => at[1])) + 32;
      return row;
    });
    const document = await documentOn([prints]);
    expect(shown(document)).toEqual(rows.flat().map((text) => `paragraph: ${text}`));
  });
});

describe('tags', () => {
  it('tell cells apart that stand so close that their looks do not', async () => {
    const cells: [row: number, column: number, left: number, top: number, text: string][] = [
      [0, 0, 72, 200, 'The harbour board will report'],
      [0, 0, 72, 214, 'on storms once a year.'],
      [0, 1, 216, 200, 'Agreed: the first of its reports'],
      [0, 1, 216, 214, 'is due in the spring.'],
      [1, 0, 72, 228, 'The crews will train together'],
      [1, 0, 72, 242, 'from the next summer on.'],
      [1, 1, 216, 228, 'Agreed, if the costs are shared'],
      [1, 1, 216, 242, 'by the two ministries.'],
    ];
    const document = await documentOn([
      [
        ...set(FERRY, [72, 100], 80),
        ...cells.map(
          ([row, column, left, top, text]): Print => ({ at: [left, top], text, cell: [row, column] }),
        ),
        ...set(HARBOUR, [72, 300], 80),
      ],
    ]);
    expect(shown(document)).toEqual([
      `paragraph: ${FERRY}`,
      'paragraph: The harbour board will report on storms once a year.',
      'paragraph: Agreed: the first of its reports is due in the spring.',
      'paragraph: The crews will train together from the next summer on.',
      'paragraph: Agreed, if the costs are shared by the two ministries.',
      `paragraph: ${HARBOUR}`,
    ]);
  });
});

describe('what a page has because it is a page', () => {
  it('a stamp across it is no part of the text, and is told', async () => {
    const bytes = printed([
      [{ at: [150, 600], text: 'DRAFT', size: 90, slant: true }, ...set(FERRY, [72, 100], 80)],
    ]);
    const { document, problems } = await readAnyChecked(bytes, { name: 'x.pdf' });
    expect(document?.text).toBe(FERRY);
    expect(problems.map(({ message }) => message)).toEqual([
      'x.pdf bears words across its pages that are no part of the text (“DRAFT”): see whether this is what was published',
    ]);
  });

  const page = (number: number, text: string): Print[] => [
    { at: [72, 40], text: 'Ferries Committee', size: 8 },
    { at: [500, 40], text: `${number}`, size: 8 },
    ...set(text, [72, 100], 80),
    { at: [72, 800], text: `Fourth report – page ${number} of 4`, size: 8 },
  ];

  it('running heads and page numbers are no part of the text; a head is kept once, as furniture', async () => {
    const document = await documentOn(
      [1, 2, 3, 4].map((number) => page(number, number % 2 ? FERRY : HARBOUR)),
    );
    expect(shown(document)).toEqual([
      'furniture: Ferries Committee 1',
      'furniture: Fourth report – page 1 of 4',
      ...[FERRY, HARBOUR, FERRY, HARBOUR].map((text) => `paragraph: ${text}`),
    ]);
  });

  it.each([
    ['at each line', 1, 50],
    ['at every fifth line, in the margin', 5, 530],
  ])('the numbers of lines, as bills have them: %s', async (_, step, left) => {
    const text = `${FERRY} ${HARBOUR} ${FERRY} ${HARBOUR} ${FERRY} ${HARBOUR} ${FERRY} ${HARBOUR}`;
    const lines = set(text, [80, 100], 78);
    const document = await documentOn([
      lines.flatMap((line, i): Print[] =>
        (i + 1) % step ? [line] : [{ at: [left, line.at[1]], text: `${i + 1}`, size: 9 }, line],
      ),
    ]);
    expect(shown(document)).toEqual([`paragraph: ${text}`]);
  });

  it('headings that number what begins on each page stay', async () => {
    const document = await documentOn(
      [1, 2, 3].map((number) => [
        { at: [72, 60], text: `Recommendation ${number}`, size: 16, face: 'bold' },
        ...set(number % 2 ? FERRY : HARBOUR, [72, 100], 80),
      ]),
    );
    expect(shown(document).filter((line) => line.startsWith('heading'))).toEqual([
      'heading 1: Recommendation 1',
      'heading 1: Recommendation 2',
      'heading 1: Recommendation 3',
    ]);
  });

  it('a note stands after the paragraph that leads to it, and its number is off the word', async () => {
    const lines = set(`${FERRY} ${HARBOUR}`, [72, 100], 80);
    const mark = (line: Print): Print[] => [
      { ...line, text: 'The ports will answer by May.' },
      { at: [72 + 150, line.at[1] - 4], text: '1', size: 6 },
    ];
    const document = await documentOn([
      [
        ...mark({ at: [72, 70], text: '' }),
        ...lines.slice(0, 3),
        { at: [72, 780], text: '1', size: 6 },
        { at: [80, 783], text: 'See the report of the harbour board for last year.', size: 8 },
      ],
      [
        ...lines.slice(3),
        { at: [72, 300], text: 'The crews will meet.' },
        { at: [72 + 102, 296], text: '2', size: 6 },
        { at: [72, 780], text: '2', size: 6 },
        { at: [80, 783], text: 'Minutes of the crews, page 4.', size: 8 },
      ],
    ]);
    expect(shown(document)).toEqual([
      'paragraph: The ports will answer by May.',
      `paragraph: ${FERRY} ${HARBOUR}`,
      'paragraph: See the report of the harbour board for last year.',
      'paragraph: The crews will meet.',
      'paragraph: Minutes of the crews, page 4.',
    ]);
  });
});

describe('headings and lists', () => {
  it('headings by size and weight, items by their marks and how far they are moved in', async () => {
    const document = await documentOn([
      [
        { at: [72, 60], text: 'Statement on Ferries', size: 20 },
        { at: [72, 100], text: 'What was agreed', face: 'bold' },
        ...set(FERRY, [72, 120], 80),
        { at: [72, 190], text: '•' },
        ...set(HARBOUR, [90, 190], 76),
        { at: [90, 240], text: '–' },
        { at: [104, 240], text: 'storms, which the board will report on;' },
        { at: [72, 260], text: '•' },
        { at: [90, 260], text: 'crews, which the ministries will train.' },
        { at: [72, 290], text: '1.2' },
        ...set(FERRY, [100, 290], 76),
      ],
    ]);
    expect(shown(document)).toEqual([
      'heading 1: Statement on Ferries',
      'heading 2: What was agreed',
      `paragraph: ${FERRY}`,
      `item 1: ${HARBOUR}`,
      'item 2: storms, which the board will report on;',
      'item 1: crews, which the ministries will train.',
      `item 1: ${FERRY}`,
    ]);
    expect(document.text).toContain(`1.2 ${FERRY}`);
  });

  it('a table of contents is furniture', async () => {
    const rows = ['Ferries', 'Harbours', 'Crews', 'Storms', 'Costs'].map((text, i): Print[] => [
      { at: [72, 120 + i * 18], text },
      { at: [480, 120 + i * 18], text: `${2 + i * 3}` },
    ]);
    const head: Print[] = [
      { at: [72, 100], text: 'Chapter' },
      { at: [480, 100], text: 'Page' },
    ];
    const document = await documentOn([[...head, ...rows.flat()], set(FERRY, [72, 100], 80)]);
    expect(shown(document)).toEqual([
      'furniture: Chapter Page',
      'furniture: Ferries 2',
      'furniture: Harbours 5',
      'furniture: Crews 8',
      'furniture: Storms 11',
      'furniture: Costs 14',
      `paragraph: ${FERRY}`,
    ]);
  });
});

describe('what the file says of itself', () => {
  it('a title that stands on the first page is believed, one of a template is not', async () => {
    const pages = [
      [{ at: [72, 60], text: 'Statement on Ferries', size: 20 } as Print, ...set(FERRY, [72, 100], 80)],
    ];
    expect(await documentOn(pages, { info: { Title: 'Statement on ferries' } })).toMatchObject({
      title: 'Statement on ferries',
    });
    expect(await documentOn(pages, { info: { Title: 'Template 4.3 FINAL' } })).toMatchObject({
      title: 'Statement on Ferries',
    });
  });

  it('its language, where the words are of it', async () => {
    expect(await documentOn([set(FERRY, [72, 100], 80)], { language: 'en-GB' })).toMatchObject({
      language: 'en-GB',
    });
    expect(await documentOn([set(FERRY, [72, 100], 80)], { language: 'fr-FR' })).toMatchObject({
      language: 'en',
    });
  });

  it('when it was made is told, not taken', async () => {
    const bytes = printed([set(FERRY, [72, 100], 80)], { info: { CreationDate: 'D:20310312100000Z' } });
    const { document, problems } = await readAnyChecked(bytes, { name: 'x.pdf' });
    expect(document?.published).toBeNull();
    expect(problems.map(({ message }) => message)).toEqual([
      'x.pdf names no day of publication; the file was made on 2031-03-12: give --published if that is the day',
    ]);
  });

  it('attachments are named', async () => {
    expect(await problemsOf(printed([set(FERRY, [72, 100], 80)], { attached: 'costs.xlsx' }))).toEqual([
      'x.pdf holds 1 attachment that was not read: costs.xlsx',
    ]);
  });
});

describe('what cannot be read says so', () => {
  it.each([
    [
      'pages without text',
      printed([[], [], []]),
      /^x\.pdf has 3 pages of pictures without text: run OCR over it first$/,
    ],
    [
      'a file without pages',
      Buffer.from('%PDF-1.7\n%\n'),
      /a PDF that is damaged or cut off.*: get the file again/,
    ],
    [
      'one of random bytes',
      Buffer.from(`%PDF-1.4\n${'x9#'.repeat(5000)}`),
      /a PDF that is damaged or cut off/,
    ],
  ])('%s', async (_, bytes, says) => {
    const { document, problems } = await readAnyChecked(bytes, { name: 'x.pdf' });
    expect(document).toBeNull();
    expect(problems[0]!.message).toMatch(says);
  });

  it('a map of letters that would fill the memory', async () => {
    const map = (ranges: string): Uint8Array => {
      const file = Buffer.from(printed([set(FERRY, [72, 100], 80)])).toString('latin1');
      const stream = `/CIDInit /ProcSet findresource begin begincmap 1 beginbfrange ${ranges} endbfrange endcmap`;
      return Buffer.from(
        file.replace(
          'xref\n',
          `99 0 obj\n<< /Length ${stream.length} >>\nstream\n${stream}\nendstream\nendobj\nxref\n`,
        ),
        'latin1',
      );
    };
    for (const ranges of ['<00000000> <00FFFFFF> <0041>', '<0014S <0017S <0031>'])
      expect(await problemsOf(map(ranges))).toEqual([expect.stringMatching(/damaged, or takes more memory/)]);
    expect(await problemsOf(map('<0014> <0017> <0031>'))).toEqual([]);
  });

  it('a file cut off in the middle is read as far as it goes, and says so', async () => {
    const whole = printed([set(FERRY, [72, 100], 80), set(HARBOUR, [72, 100], 80)]);
    const { document, problems } = await readAnyChecked(whole.subarray(0, whole.length - 200), {
      name: 'x.pdf',
    });
    expect(document === null || problems.some(({ message }) => /cut off/.test(message))).toBe(true);
  });

  it('some pages without text', async () => {
    expect(await problemsOf(printed([set(FERRY, [72, 100], 80), [], []]))).toEqual([
      'x.pdf has 2 pages without text (2–3): if they are pictures, run OCR over it first',
    ]);
  });
});
