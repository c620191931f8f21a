import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { apiPage } from '../scripts/docs/api.ts';
import { cliPage } from '../scripts/docs/cli.ts';
import { readmePage } from '../scripts/docs/readme.ts';
import { rulesPage } from '../scripts/docs/rules.ts';
import { sourcesPage } from '../scripts/docs/sources.ts';
import { COMMANDS } from '../src/cli/commands.ts';
import { analyse } from '../src/pipeline.ts';
import { dataDictionaryMarkdown } from '../src/publish/dataDictionary.ts';
import { contextMarkdown } from '../src/publish/jsonLd/context.ts';
import { readWords } from '../src/readers/words.ts';
import { root, watchpoint } from './cli/program.ts';

const page = (path: string) => readFileSync(join(root, path), 'utf8');

describe('the generated pages', () => {
  it('docs/cli.md is what the table of commands says ("npm run docs" writes it)', () => {
    expect(page('docs/cli.md')).toBe(cliPage());
  });

  it('docs/api.md is what the schemas say ("npm run docs" writes it)', async () => {
    const { openApi } = await import('../src/server/api/api.ts');
    expect(page('docs/api.md')).toBe(apiPage(openApi()));
  });

  it('docs/csv.md and docs/jsonld.md are what tables and terms say ("npm run docs" writes them)', () => {
    expect(page('docs/csv.md')).toBe(dataDictionaryMarkdown());
    expect(page('docs/jsonld.md')).toBe(contextMarkdown());
  });

  it('docs/rules.md is what the rules say ("npm run docs" writes it)', async () => {
    expect(page('docs/rules.md')).toBe(await rulesPage(join(root, 'src/languages/en')));
  });

  it('docs/sources.md is what the presets say ("npm run docs" writes it)', () => {
    expect(page('docs/sources.md')).toBe(sourcesPage());
  });

  it('every rule that a finding names has its place in docs/rules.md', () => {
    const rules = page('docs/rules.md');
    const files = readdirSync(join(root, 'examples')).filter((file) => /\.(?:txt|md|html|json)$/.test(file));
    for (const file of files) {
      const { document } = readWords(readFileSync(join(root, 'examples', file)), { name: file });
      const said = document ? JSON.stringify(analyse(document)) : '';
      for (const [, id] of said.matchAll(/"rule":"([^"]+)"/g))
        expect(rules, `${file}: ${id}`).toContain(`\`${id}\``);
    }
  });
});

describe('help', () => {
  it.each(COMMANDS.map(({ name }) => name))('%s has help with examples, within 80 columns', (name) => {
    const { status, stdout } = watchpoint([name, '--help']);
    expect(status).toBe(0);
    expect(stdout).toMatch(/\nExamples:\n {2}watchpoint /);
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
  });

  it('is printed where nothing is asked, and that ends with 2', () => {
    const { status, stdout } = watchpoint([]);
    expect(status).toBe(2);
    for (const { name } of COMMANDS) expect(stdout).toContain(`\n  ${name} `);
  });
});

describe('README.md', () => {
  const readme = page('README.md');

  it('names the test command that .ci/run calls', () => {
    expect(readme).toContain('npm ci && npm test');
    expect(page('.ci/run')).toMatch(/^npm ci && npm test$/m);
  });

  it('links to files that are there', () => {
    for (const [, path] of readme.matchAll(/\]\((?!https?:|#)([^)#]+)[^)]*\)/g))
      expect(existsSync(join(root, path!)), path).toBe(true);
  });

  it('shows what the program prints ("npm run docs" writes it)', () => {
    expect(readme).toMatch(/^\$ npx watchpoint /m);
    expect(readmePage(readme, root)).toBe(readme);
  });
});
