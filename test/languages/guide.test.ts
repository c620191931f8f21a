import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CHAPTERS } from '../../scripts/docs/guide.ts';
import { rulesPage } from '../../scripts/docs/rules.ts';
import { rules } from '../../src/languages/en/rules.ts';

const page = await rulesPage(join(import.meta.dirname, '../../src/languages/en'));
const shown = [...page.matchAll(/^`(en\/[^`]+)`$/gm)].map(([, id]) => id!).sort();

describe('the guide to the rules', () => {
  it('shows every rule once', () => {
    expect(shown).toEqual([...new Set(shown)]);
  });

  it('shows the very rules that "explain" knows: a new list of rules belongs in languages/en/rules.ts', () => {
    expect(shown).toEqual([...new Set(rules.map(({ id }) => id))].sort());
  });

  it('answers a question with each: a new stage belongs in scripts/docs/guide.ts', () => {
    expect(page).not.toContain('## What else it looks for');
    for (const { question } of CHAPTERS) expect(page).toContain(`## ${question}`);
  });

  it('puts words before the address', () => {
    for (const { id, because } of rules)
      expect(page.indexOf(because), id).toBeLessThan(page.indexOf(`\`${id}\``));
  });
});
