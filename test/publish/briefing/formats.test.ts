import { unzipSync } from 'fflate';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { briefingDocx } from '../../../src/publish/briefing/docx.ts';
import { briefingHtml } from '../../../src/publish/briefing/html.ts';
import { briefingMarkdown } from '../../../src/publish/briefing/markdown.ts';
import type { Briefing, Part } from '../../../src/publish/briefing/model.ts';
import { claimsOf } from '../../../src/publish/claims.ts';
import { quoteOf } from '../../../src/publish/quoting.ts';
import { verify } from '../../../src/publish/verify.ts';
import { briefed, compared, examples, PERIOD, registerOf } from './made.ts';

/** A sentence as a reader of one format sees it, with the numbers it cites. */
interface Rendered {
  readonly text: string;
  readonly cites: readonly number[];
}

let register: Awaited<ReturnType<typeof registerOf>>;
const KINDS = [
  'the register',
  'a document',
  'a programme',
  'a theme',
  'since a day',
  'an audience',
  'two texts',
] as const;
const made = new Map<string, Briefing>();
const texts = new Map<string, string>();

beforeAll(async () => {
  register = await registerOf(examples);
  for (const { document } of examples) texts.set(`${document.id}\n${document.edition}`, document.text);
  const [statement, borders] = [examples[1]!, examples[3]!];
  const entry = [...register.threads.entries.values()].find(({ kind }) => kind === 'commitment')!;
  const text = texts.get(`${entry.document}\n${entry.edition}`)!;
  const concern = {
    entry,
    match: {
      passage: quoteOf(text, text.slice(200, 240).trim())!,
      standing: 'concerns' as const,
      why: 'names a <b>“port”</b>',
    },
  };
  const asked: Record<(typeof KINDS)[number], () => Promise<Briefing>> = {
    'the register': () => briefed(register),
    'a document': () => briefed(register, { document: borders.document.id }),
    'a programme': () =>
      briefed(register, {
        filter: { programme: { id: 'a', title: 'A', parties: ['United Kingdom', 'Belgium'] } },
      }),
    'a theme': () => briefed(register, { filter: { theme: ['migration'] } }),
    'since a day': () => briefed(register, { since: { day: '2026-01-01', seq: null } }),
    'an audience': () => briefed(register, { audiences: [{ title: 'ports', concerns: [concern] }] }),
    'two texts': () => compared(statement, borders),
  };
  for (const kind of KINDS) made.set(kind, await asked[kind]());
});
afterAll(() => register.close());

describe.each(KINDS)('a briefing of %s', (kind) => {
  const briefing = () => made.get(kind)!;

  test('has a citation behind every statement, and each is exact in the stored text', () => {
    const { parts, citations } = briefing();
    const statements = statementsIn(parts);
    expect(statements.length).toBeGreaterThan(4);
    for (const { cites, words } of statements) {
      expect(cites.length).toBeGreaterThan(0);
      expect([...new Set(words.flatMap((one) => one.cites))].sort()).toEqual([...cites].sort());
      for (const number of cites) expect(citations[number - 1]!.number).toBe(number);
    }
    for (const { document, edition, start, end, quote } of citations)
      expect(texts.get(`${document}\n${edition}`)!.slice(start, end)).toBe(quote);
    const used = new Set(statements.flatMap(({ cites }) => cites));
    expect([...used].sort((a, b) => a - b)).toEqual(citations.map(({ number }) => number));
  });

  test.each([
    ['Markdown', async () => inMarkdown(briefingMarkdown(briefing()))],
    ['HTML', async () => inHtml(briefingHtml(briefing()))],
    ['Word', async () => inDocx(await briefingDocx(briefing()))],
  ] as const)('has nothing but headings and cited sentences before the annex: %s', async (_, read) => {
    const { sentences, others } = await read();
    expect(others).toEqual([]);
    expect(sentences.length).toBe(statementsIn(briefing().parts).length);
    for (const { text, cites } of sentences) {
      expect(cites.length, text).toBeGreaterThan(0);
      const held = cites.map((number) => oneSpace(briefing().citations[number - 1]!.quote));
      for (const quote of outerQuotes(text, held))
        expect(
          held.some((words) => words.includes(quote)),
          quote,
        ).toBe(true);
    }
  });

  test.each([
    ['Markdown', async () => new TextEncoder().encode(briefingMarkdown(briefing()))],
    ['HTML', async () => new TextEncoder().encode(briefingHtml(briefing()))],
    ['Word', () => briefingDocx(briefing())],
  ] as const)('is verified: %s', async (_, bytes) => {
    const claims = claimsOf(await bytes());
    expect(claims).not.toHaveProperty('problem');
    const checked = await verify(
      claims as never,
      async (document, edition) => texts.get(`${document}\n${edition}`) ?? null,
    );
    expect(checked.length).toBe(briefing().citations.length);
    expect(checked.filter(({ verdict }) => verdict !== 'exact')).toEqual([]);
  });

  test('gives the same bytes again', async () => {
    expect(briefingMarkdown(briefing())).toBe(briefingMarkdown(structuredClone(briefing())));
    expect(briefingHtml(briefing())).toBe(briefingHtml(structuredClone(briefing())));
    const [first, second] = [await briefingDocx(briefing()), await briefingDocx(structuredClone(briefing()))];
    expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
  });
});

describe('what was altered after a briefing was made is found', () => {
  const check = async (bytes: Uint8Array) => {
    const claims = claimsOf(bytes);
    if ('problem' in claims) return claims.problem;
    const checked = await verify(
      claims,
      async (document, edition) => texts.get(`${document}\n${edition}`) ?? null,
    );
    return checked.filter(({ verdict }) => verdict === 'lost').map(({ claimed }) => claimed.quote);
  };
  const altered = (text: string, from: string | RegExp, to: string) => {
    expect(text).toMatch(from);
    return new TextEncoder().encode(text.replace(from, to));
  };

  test('a word of a quote in the text', async () => {
    const text = briefingMarkdown(made.get('the register')!);
    expect(
      await check(altered(text, /“post two further liaison officers/, '“post nine further liaison officers')),
    ).toEqual(['post nine further liaison officers to Brussels from 1 April 2026']);
    const html = briefingHtml(made.get('the register')!);
    expect(
      await check(altered(html, /“post two further liaison/, '“post nine further liaison')),
    ).toHaveLength(1);
  });

  test('a sentence without a citation', async () => {
    const text = briefingMarkdown(made.get('the register')!);
    expect(await check(altered(text, '## Headlines\n\n', '## Headlines\n\n- All is well.\n'))).toEqual([
      'without a citation: All is well.',
    ]);
  });

  test('a word of the annex, as it is shown and as it is data', async () => {
    const text = briefingHtml(made.get('the register')!);
    expect(await check(altered(text, /(<q class="passage">“)([^”]+)/, '$1No. $2'))).toHaveLength(1);
    expect(await check(altered(text, /"start":\d+/, '"start":1'))).toHaveLength(1);
  });

  test.each([
    ['cut short', (text: string) => text.slice(0, 900), /no annex of citations/],
    ['broken data', (text: string) => text.replace(/\{"citation":1,/, '{"citation":'), /no JSON/],
  ])('%s: one line says so', async (_, change, says) => {
    expect(await check(new TextEncoder().encode(change(briefingMarkdown(made.get('a document')!))))).toMatch(
      says,
    );
  });

  test.each([
    ['an archive cut short', [0x50, 0x4b, 3, 4, 0, 0]],
    ['another archive', [...new Uint8Array(22).fill(0)]],
  ])('%s: no fault', (_, bytes) => {
    expect(claimsOf(new Uint8Array(bytes))).toHaveProperty('problem');
  });
});

describe('Word', () => {
  test('has headings, styles and ways from the text to the annex and back', async () => {
    const parts = unzipSync(await briefingDocx(made.get('the register')!));
    const body = new TextDecoder().decode(parts['word/document.xml']);
    for (const style of ['Title', 'Heading1', 'Heading2', 'Statement', 'Annex'])
      expect(body).toContain(`<w:pStyle w:val="${style}"/>`);
    const marks = new Set(
      [...body.matchAll(/<w:bookmarkStart[^>]*w:name="([^"]+)"/g)].map(([, name]) => name),
    );
    const links = [...body.matchAll(/<w:hyperlink[^>]*w:anchor="([^"]+)"/g)].map(([, name]) => name);
    expect(links.length).toBeGreaterThan(100);
    expect(links.filter((name) => !marks.has(name))).toEqual([]);
    const ids = [...body.matchAll(/<w:bookmarkStart[^>]*w:id="(\d+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const core = new TextDecoder().decode(parts['docProps/core.xml']);
    expect(core).toContain(`${PERIOD.asOf}T00:00:00Z`);
    expect(core.match(/\d{4}-\d\d-\d\dT/g)!.every((day) => day.startsWith(PERIOD.asOf))).toBe(true);
  });
});

describe('HTML', () => {
  test('leads from each citation to the annex and back, and has no script and nothing from elsewhere', () => {
    const page = briefingHtml(made.get('the register')!);
    const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id!);
    expect(new Set(ids).size).toBe(ids.length);
    const ways = [...page.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id!);
    expect(ways.filter((id) => !ids.includes(id))).toEqual([]);
    expect(page.match(/class="back"/g)).toHaveLength(made.get('the register')!.citations.length);
    expect(page).not.toMatch(/<script|\sstyle=|\son\w+=|@import|url\(/i);
  });

  test('takes nothing of a document for a mark', () => {
    expect(briefingHtml(made.get('an audience')!)).toContain('names a &#60;b&#62;‘port’&#60;/b&#62;');
  });
});

const statementsIn = (parts: readonly Part[]): Part['statements'][number][] =>
  parts.flatMap(({ statements, parts: below }) => [...statements, ...statementsIn(below)]);

const oneSpace = (words: string): string => words.replace(/\s+/g, ' ').trim();

/** What stands between double quotation marks; where a quote has such marks itself, the longest that is held. */
function outerQuotes(text: string, held: readonly string[]): string[] {
  const found: string[] = [];
  for (let from = text.indexOf('“'); from >= 0; ) {
    const ends = [...text.slice(from).matchAll(/”/g)].map(({ index }) => from + index);
    const end =
      ends.findLast((at) => held.some((words) => words.includes(text.slice(from + 1, at)))) ?? ends[0]!;
    found.push(text.slice(from + 1, end));
    from = text.indexOf('“', end);
  }
  return found;
}

interface Read {
  readonly sentences: readonly Rendered[];
  /** Whatever is neither a heading nor a sentence. */
  readonly others: readonly string[];
}

function inMarkdown(text: string): Read {
  const body = text.slice(text.indexOf('\n## '), text.indexOf('\n## Annex A')).split('\n');
  const lines = body.filter((line) => line !== '' && !/^#{2,4} /.test(line));
  return {
    others: lines.filter((line) => !line.startsWith('- ')),
    sentences: lines.map((line) => ({
      text: line.replace(/(?<!\\)\[\^\d+\]|\*\*/g, '').replace(/\\(?=[!-/:-@[-`{-~])/g, ''),
      cites: [...line.matchAll(/(?<!\\)\[\^(\d+)\]/g)].map(([, number]) => Number(number)),
    })),
  };
}

function inHtml(page: string): Read {
  const sentences: Rendered[] = [];
  const others: string[] = [];
  const text = (node: Tree.Node): string =>
    'value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(text).join('') : '';
  const links = (node: Tree.Node): string[] => [
    ...('attrs' in node ? node.attrs.filter(({ name }) => name === 'href').map(({ value }) => value) : []),
    ...('childNodes' in node ? node.childNodes.flatMap(links) : []),
  ];
  const without = (node: Tree.Element): string =>
    node.childNodes
      .map((one) =>
        one.nodeName === 'sup' ? '' : 'childNodes' in one ? without(one as Tree.Element) : text(one),
      )
      .join('');
  const walk = (node: Tree.Node): void => {
    if (node.nodeName === 'header' || node.nodeName === 'nav' || /^h[1-6]$/.test(node.nodeName)) return;
    if ('attrs' in node && node.attrs.some(({ value }) => value === 'annex')) return;
    if (node.nodeName === 'li')
      sentences.push({
        text: without(node as Tree.Element),
        cites: links(node).map((one) => Number(one.slice(2))),
      });
    else if (node.nodeName === '#text' && text(node).trim() !== '') others.push(text(node));
    else if ('childNodes' in node) node.childNodes.forEach(walk);
  };
  const main = (node: Tree.Node): Tree.Node | undefined =>
    node.nodeName === 'main'
      ? node
      : 'childNodes' in node
        ? node.childNodes.map(main).find(Boolean)
        : undefined;
  walk(main(parse(page))!);
  return { sentences, others };
}

function inDocx(bytes: Uint8Array): Read {
  const body = new TextDecoder().decode(unzipSync(bytes)['word/document.xml']);
  const paragraphs = [...body.matchAll(/<w:p>([\s\S]*?)<\/w:p>/g)].map(([, xml]) => ({
    style: /<w:pStyle w:val="([^"]+)"/.exec(xml!)![1]!,
    text: [...xml!.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(([, words]) => words!).join(''),
    cites: [...xml!.matchAll(/w:anchor="c(\d+)"/g)].map(([, number]) => Number(number)),
  }));
  const annex = paragraphs.findIndex(({ text }) => text.startsWith('Annex A'));
  const own = paragraphs.slice(0, annex).filter(({ style }) => !/^(?:Title|Heading\d|Fact)$/.test(style));
  return {
    sentences: own.map(({ text, cites }) => ({ text: unescaped(text).replace(/\[\d+\]/g, ''), cites })),
    others: own.filter(({ style }) => style !== 'Statement').map(({ text }) => text),
  };
}

const unescaped = (xml: string): string =>
  xml.replace(
    /&(lt|gt|quot|apos|amp);/g,
    (_, name: string) => ({ lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' })[name]!,
  );
