import { describe, expect, it } from 'vitest';
import { rules } from '../../src/languages/en/rules.ts';
import type { Analysis } from '../../src/model/analysis.ts';
import { analyse } from '../../src/pipeline.ts';
import { pageMarkdown } from '../../src/publish/markdown.ts';
import { rulePage } from '../../src/publish/rule.ts';
import { pageText } from '../../src/publish/text.ts';
import { whyPage } from '../../src/publish/why.ts';
import { readWords } from '../../src/readers/words.ts';
import { entriesOf } from '../../src/register/entries.ts';
import { stateOf } from '../register/states.ts';

const TEXT = `Joint statement by Norway and Iceland

2 March 2026

The two governments agreed to explore a shared patrol of the fisheries by the end of 2027, where appropriate.

The two governments will:
- open a desk in Oslo; and
- seek to lower harbour dues under the Harbours Act 1964.

Who pays is left open.
`;
const document = readWords(Buffer.from(TEXT), { name: 'patrol.txt' }).document!;
const analysis: Analysis = analyse(document);
const entries = entriesOf(stateOf([analysis]));
const why = (words: string) => {
  const entry = entries.find(({ said }) => JSON.stringify(said).includes(words));
  return pageText(whyPage(entry!, document.text), { width: 400 });
};

describe('the working of a commitment', () => {
  const patrol = why('a shared patrol');

  it('numbers the governing words in the sentence, outermost first, and marks the action', () => {
    expect(patrol).toMatch(
      /The two governments \[1 agreed to\] »\[2 explore\] a shared patrol of the fisheries/,
    );
    expect(patrol).toMatch(
      /1\. “agreed to”\n +Why: .+\n +Rule: en\/firmness\/[\s\S]*2\. “explore”\n +Why: .+\n +Rule: en\/firmness\/explore/,
    );
  });

  it('says which word decided the firmness, and who the subject was taken to be', () => {
    expect(patrol).toMatch(/- exploratory, new\n +Decided by: “explore”, number 2 above/);
    expect(patrol).toMatch(
      /- Norway, Iceland\n +The words before: “The two governments”\n +Identifiers: NO, IS/,
    );
  });

  it('says where time, conditions and theme come from', () => {
    expect(patrol).toMatch(/by the end of 2027|by 31 December 2027/);
    expect(patrol).toMatch(
      /- “where appropriate”\n +Place: .+\n +Why: .+\n +Rule: en\/conditions\/where-appropriate/,
    );
    expect(patrol).toMatch(/THEME\n\n- .+\n +(?:Words of the|Taken from)/);
  });

  it('says what governs an item of a list from before it', () => {
    expect(why('open a desk')).toMatch(/1\. “will”, in the words that lead in to the list/);
  });

  it('says what was looked for and not found', () => {
    expect(why('open a desk')).toMatch(
      /LOOKED FOR AND NOT FOUND\n\n- a time, a condition, a law, treaty or agreement/,
    );
    expect(why('lower harbour dues')).toMatch(
      /- Harbours Act 1964\n +Identifier: http:\/\/www\.legislation\.gov\.uk/,
    );
  });

  it('keeps the words of the sentence as they stand, once the marks are taken out', () => {
    for (const entry of entries) {
      if (entry.kind !== 'commitment') continue;
      const lead = whyPage(entry, document.text).sections[0]!.items[0]!.lead;
      expect(lead.replace(/[»«\]]|\[\d+ /g, '')).toBe(entry.said.sentence.quote);
    }
  });

  it('says so where an earlier version kept no governing words', () => {
    const [first] = entries;
    const { governedBy: _, ...said } = first!.said as Analysis['commitments'][number];
    const page = whyPage({ ...first!, said } as typeof first & object, document.text);
    expect(pageText(page)).toMatch(/kept no governing words/);
  });
});

describe('the working of anything else', () => {
  it('is its rule with its reason', () => {
    expect(why('left open')).toMatch(/FOUND BY\n\n- “Who pays.*”\n +Why: .+\n +Rule: en\/silences\//);
  });
});

describe('a rule explained', () => {
  it('has its reason, its address and examples, for every rule there is', () => {
    for (const rule of rules) {
      const page = pageMarkdown(rulePage(rule));
      expect(page, rule.id).toContain(rule.id);
    }
    expect(new Set(rules.map(({ id }) => id)).size).toBeGreaterThan(250);
  });
});
