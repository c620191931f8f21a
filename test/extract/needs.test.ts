import { describe, expect, it } from 'vitest';
import { rulesFor } from '../../src/extract/needs.ts';
import { advisories } from '../../src/languages/en/advisories.ts';
import { genreRules } from '../../src/languages/en/genres.ts';
import { silences } from '../../src/languages/en/silences.ts';
import { watchpoints } from '../../src/languages/en/watchpoints.ts';
import type { Genre } from '../../src/model/document.ts';
import type { Rule } from '../../src/model/rule.ts';
import { fromText } from '../../src/readers/read.ts';
import { segment } from '../../src/segment/segment.ts';

const sentencesOf = (text: string) => segment(fromText(text)).sentences;
const plain = (example: string) => example.replace(/[[\]]/g, '');

describe('what a rule needs', () => {
  const rules: (Rule & { match: RegExp; needs?: string; genres?: readonly Genre[] })[] = [
    ...silences,
    ...watchpoints,
    ...advisories,
  ];
  it.each(rules.map((rule) => [rule.id, rule] as const))('%s: stands in its own examples', (_id, rule) => {
    const found = rulesFor([rule]);
    for (const example of rule.examples)
      for (const sentence of sentencesOf(plain(example)))
        if (plain(example).slice(sentence.start, sentence.end).search(rule.match) >= 0)
          expect(found(sentence, rule.genres?.[0] ?? 'news analysis'), example).toEqual([rule]);
  });

  it('stands in parts of joined words too, and rules of other genres stay out', () => {
    const rules = [{ needs: 'watch', genres: ['readout' as const] }, { needs: 'none' }, {}];
    const [sentence] = sentencesOf('Three watch-points for June.');
    expect(rulesFor(rules)(sentence!, 'readout')).toEqual([rules[0], rules[2]]);
    expect(rulesFor(rules)(sentence!, 'speech')).toEqual([rules[2]]);
  });
});

describe('a glance of a genre rule', () => {
  const rules = genreRules.filter(({ glance }) => glance);
  it.each(rules.map((rule) => [rule.id, rule] as const))(
    '%s: holds in its examples',
    (_id, { glance, examples }) => {
      for (const example of examples) expect(plain(example).replace(/’/g, "'")).toMatch(glance!);
    },
  );
});
