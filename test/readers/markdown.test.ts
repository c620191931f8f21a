import { describe, expect, test } from 'vitest';
import { documentIn, readChecked, shown } from './contract.ts';

const markdown = (text: string) => documentIn(text, { name: 'a.md' });

describe('front matter', () => {
  test('says title, day, address and language', () => {
    const { title, published, id, language, publisher } = markdown(
      '---\ntitle: "Port\\_\\u2019s talks"\ndate: \'2030-05-03\'\nsource_url: https://www.whitehouse.gov/a/\nlang: en-US\n---\n\nWe will meet.\n',
    );
    expect({ title, published, id, language, publisher }).toEqual({
      title: 'Port\u00a0’s talks',
      published: '2030-05-03',
      id: 'https://www.whitehouse.gov/a/',
      language: 'en-US',
      publisher: 'The White House',
    });
  });

  test('a time with a zone is the day of that zone', () => {
    expect(markdown('---\npublished_time: 2030-05-03 23:20:23-04:00\n---\nWe will meet.').published).toBe(
      '2030-05-03',
    );
  });

  test('what is no YAML is said, and the text is read', () => {
    const { document, problems } = readChecked('---\ntitle: "open\n---\nWe will meet.', { name: 'a.md' });
    expect(document?.text).toBe('We will meet.');
    expect(problems[0]?.message).toMatch(/front matter that is no YAML/);
  });

  test('a line of dashes is no front matter', () => {
    expect(markdown('---\n\nWe will meet.\n\n---\n').text).toBe('We will meet.');
  });
});

describe('blocks', () => {
  const rows: [what: string, text: string, blocks: string[]][] = [
    [
      'headings',
      '# Ports\n\nFerries\n-------\n\nText here.',
      ['heading 1: Ports', 'heading 2: Ferries', 'paragraph: Text here.'],
    ],
    [
      'lines wrapped in the middle',
      'We\nwill *meet*\nin the **port**.',
      ['paragraph: We will meet in the port.'],
    ],
    [
      'lists in lists, with paragraphs in them',
      '1.  build:\n\n    -   a pier,\n        wide\n    -   a lock\n\n    and more\n2.  dredge',
      ['item 1: build:', 'item 2: a pier, wide', 'item 2: a lock', 'item 1: and more', 'item 1: dredge'],
    ],
    [
      'tables',
      '| Port | Ferries |\n|---|---|\n| Lima | 4 |',
      ['cell: Port', 'cell: Ferries', 'cell: Lima', 'cell: 4'],
    ],
    ['quotations', '> We will\n> meet.', ['quotation: We will meet.']],
    [
      'a paragraph in bold is a heading',
      '**Ports and ferries**\n\nWe will meet.',
      ['heading 6: Ports and ferries', 'paragraph: We will meet.'],
    ],
    ['a promise in bold is none', '**We will meet in the port**', ['paragraph: We will meet in the port']],
    [
      'Pandoc’s spans',
      'We [will [meet]{.u}]{.underline style="x"} in [**Lima**]{.b}.',
      ['paragraph: We will meet in Lima.'],
    ],
    ['Pandoc’s divisions', '::: {.note}\nWe will meet.\n:::', ['paragraph: We will meet.']],
    [
      'links and notes',
      'We [will](https://a.b) meet[^1].\n\n[^1]: In Lima.',
      ['paragraph: We will meet.', 'paragraph: In Lima.'],
    ],
    [
      'HTML in it',
      'We <u>will</u> meet.<br>\nSoon.\n\n<!-- no -->\n\n<div>In Lima.</div>',
      ['paragraph: We will meet.', 'paragraph: Soon.', 'paragraph: In Lima.'],
    ],
    ['the end of a release', 'We will meet.\n\n\\###', ['paragraph: We will meet.', 'furniture: ###']],
    [
      'lettered items in a wrapped paragraph',
      'We will:\na) build a\n   pier;\nb) dredge; and\nc) report.',
      ['paragraph: We will:', 'item 1: build a pier;', 'item 1: dredge; and', 'item 1: report.'],
    ],
    [
      'lettered items below a numbered one',
      '10. With them we will:\n\n    (a) *build* a pier;\n    (b) dredge\n        deep.\n\n11. We report.',
      ['item 1: With them we will:', 'item 2: build a pier;', 'item 2: dredge deep.', 'item 1: We report.'],
    ],
    [
      'Roman ones in lettered ones',
      'They will:\n(a) build:\n(i) a pier,\n(ii) a lock;\n(b) dredge.',
      ['paragraph: They will:', 'item 1: build:', 'item 2: a pier,', 'item 2: a lock;', 'item 1: dredge.'],
    ],
    [
      'a letter that only stands where a line was wrapped',
      'We will act under paragraph\n(a) of the Harbour Act and\n(d) of no other.',
      ['paragraph: We will act under paragraph (a) of the Harbour Act and (d) of no other.'],
    ],
    [
      'dashes that open items, and one that does not',
      'We\n– the two sides –\nwill:\n– build;\n– dredge.',
      ['paragraph: We – the two sides – will:', 'item 1: build;', 'item 1: dredge.'],
    ],
    ['numbers typed with an escape', '8\\. We will meet.', ['item 1: We will meet.']],
    ['a non-breaking space stays', 'We\u00a0will meet.', ['paragraph: We\u00a0will meet.']],
  ];
  test.each(rows)('%s', (_, text, blocks) => {
    expect(shown(markdown(text))).toEqual(blocks);
  });
});

test('a long text is read in sections that join without a seam', () => {
  const part = '## Ports\n\nWe will meet.\n\n- one\n\n- two\n\nAnd *go* on.\n\n';
  const document = markdown(part.repeat(3000));
  expect(document.blocks.length).toBe(5 * 3000);
  expect(new Set(shown(document)).size).toBe(5);
});
