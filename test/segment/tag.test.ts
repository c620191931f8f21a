import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Tag } from '../../src/model/text.ts';
import { CONSTRAINTS } from '../../src/segment/tag/constraints.ts';
import { namesPeople, rulesAt, tag } from '../../src/segment/tag.ts';
import { tokensOf } from '../../src/segment/tokens.ts';

interface Row {
  readonly line: string;
  readonly text: string;
  readonly lead: string;
  /** Where a word begins, and its tag. */
  readonly right: readonly { readonly start: number; readonly word: string; readonly tag: Tag }[];
}

const tokens = (text: string) => tokensOf(text, { start: 0, end: text.length });

function rowOf(line: string): Row {
  const [body = '', lead = ''] = line.split(' || ').reverse();
  const right: Row['right'][number][] = [];
  let text = '';
  for (const piece of body.split(/(?<= )/)) {
    const [, before = '', word = '', name = ''] = /^(.*?)([\p{L}-]+)\/([A-Z]{2,3})/u.exec(piece) ?? [];
    if (name) right.push({ start: text.length + before.length, word, tag: name });
    text += piece.replace(/\/[A-Z]{2,3}/, '');
  }
  return { line, text, lead, right };
}

const rows = readFileSync(new URL('tagged.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line && !line.startsWith('#'))
  .map(rowOf);

const judged = rows.flatMap(({ line, text, lead, right }) => {
  const cut = tokens(text);
  const tags = tag(cut, lead ? tokens(lead) : []);
  return right.map((one) => ({
    ...one,
    line,
    given: tags[cut.findIndex(({ start }) => start === one.start)]!,
  }));
});

describe('tag', () => {
  it('tells the words of official prose', () => {
    const wrong = judged.filter(({ tag, given }) => tag !== given);
    const report = wrong
      .map(({ word, tag, given, line }) => `${word}: ${given}, not ${tag}: ${line}`)
      .join('\n');
    expect(1 - wrong.length / judged.length, report).toBeGreaterThanOrEqual(0.97);
  });

  it('finds its verbs', () => {
    const verbs = judged.filter(({ tag }) => tag.startsWith('V'));
    const missed = verbs.filter(({ given }) => !given.startsWith('V'));
    const report = missed.map(({ word, given, line }) => `${word}: ${given}: ${line}`).join('\n');
    expect(1 - missed.length / verbs.length, report).toBeGreaterThanOrEqual(0.98);
  });
});

describe('the rules of what cannot be', () => {
  for (const { id, examples, counterexamples } of CONSTRAINTS) {
    it.each(examples)(`${id}: %s`, (example) => {
      const text = example.replace(/[[\]]/g, '');
      const ids = rulesAt(tokens(text));
      const told = tokens(text).filter((_, at) => ids[at] === id);
      expect(told.map(({ text }) => text)).toEqual(
        [...example.matchAll(/\[(.+?)\]/g)].map(([, word]) => word),
      );
    });
    it.each(counterexamples)(`${id}, not: %s`, (text) => expect(rulesAt(tokens(text))).not.toContain(id));
  }
});

describe('any text', () => {
  it.each(['', '!', '\u0000', '😀 😀', 'a'.repeat(5000), '’s ’s ’s', '-- -- --'])(
    'has a tag for each token: %j',
    (text) => expect(tag(tokens(text)).length).toBe(tokens(text).length),
  );

  it('is tagged alike with other apostrophes and hyphens', () => {
    const plain = "They don't support law-enforcement agencies' work.";
    expect(tag(tokens(plain.replace(/'/g, '’').replace(/-/g, '\u2011')))).toEqual(tag(tokens(plain)));
  });
});

describe('people and bodies of people by their nouns', () => {
  const known = (word: string) => namesPeople(tokens(word)[0]!);

  it.each(['growers', 'mayors', 'ministries', 'universities', 'trustees'])('%s', (word) =>
    expect(known(word)).toBe(true),
  );
  it.each(['prices', 'growth', 'contracts', 'standards', 'the'])('not %s', (word) =>
    expect(known(word)).toBe(false),
  );
});
