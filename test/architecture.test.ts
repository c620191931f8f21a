import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';

/** DESIGN.md, The way through: a folder imports only from itself and from those before it. */
const ORDER = [
  'model',
  'languages',
  'readers',
  'segment',
  'recognise',
  'extract',
  'link',
  'law',
  'register',
  'store',
  'search',
  'sources',
  'publish',
  'server',
  'cli',
];
const MAY_IMPORT_THE_PIPELINE = ['sources', 'publish', 'server', 'cli'];
const MAY_READ_THE_CLOCK = ['server', 'cli'];
const LONGEST_FILE = 400;

const root = join(import.meta.dirname, '..');
const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .sort()
  .map((file) => ({
    file,
    folder: file.includes('/') ? file.split('/')[0]! : '',
    text: readFileSync(join(root, 'src', file), 'utf8'),
  }));

/** What a file of src/ imports from src/, at the top or when it needs it. */
const importsOf = ({ file, text }: (typeof files)[number]): string[] =>
  [...text.matchAll(/(?:\bfrom\s+|\bimport\s*\(?\s*)'(\.{1,2}\/[^']+)'/g)].map(([, path]) =>
    normalize(join(dirname(file), path!)),
  );
const code = (text: string): string => text.replace(/\/\*[\s\S]*?\*\/|(?<![:'"`])\/\/.*/g, '');

describe('imports go one way', () => {
  it.each(files.filter(({ folder }) => folder))('$file', (one) => {
    expect(ORDER).toContain(one.folder);
    const wrong = importsOf(one).filter((path) => {
      if (path === 'pipeline.ts') return !MAY_IMPORT_THE_PIPELINE.includes(one.folder);
      const at = ORDER.indexOf(path.split('/')[0]!);
      return at < 0 || at > ORDER.indexOf(one.folder);
    });
    expect(wrong).toEqual([]);
  });

  it('the pipeline and the index know the stages up to the register', () => {
    const stages = ['pipeline.ts', ...ORDER.slice(0, ORDER.indexOf('register') + 1)];
    for (const one of files.filter(({ folder }) => !folder))
      for (const path of importsOf(one)) expect(stages, `${one.file}: ${path}`).toContain(path.split('/')[0]);
  });

  it('the model imports nothing but the model', () => {
    for (const { file, text } of files.filter(({ folder }) => folder === 'model'))
      expect([...text.matchAll(/from '([^.][^']*)'/g)].map(([, name]) => `${file}: ${name}`)).toEqual([]);
  });

  it('only index.ts re-exports, and does nothing else', () => {
    for (const { file, text } of files)
      if (file === 'index.ts')
        expect(
          code(text)
            .replace(/export (?:type )?(?:\*|\{[^}]*\}) from '[^']+';/g, '')
            .trim(),
        ).toBe('');
      else expect(code(text), file).not.toMatch(/^export .* from '/m);
  });
});

describe('what may stand only in some places', () => {
  it('the clock is read in cli and server', () => {
    const readers = files.filter(({ text }) =>
      /new Date\(\s*\)|\bDate\.now\(|performance\.now\(/.test(code(text)),
    );
    expect(
      readers.filter(({ folder }) => !MAY_READ_THE_CLOCK.includes(folder)).map(({ file }) => file),
    ).toEqual([]);
  });

  it('nothing is left to chance but how long to wait before asking a server again, and secrets', () => {
    expect(
      files.filter(({ text }) => /Math\.random|randomUUID|randomBytes/.test(code(text))).map((f) => f.file),
    ).toEqual(['cli/world.ts']);
  });

  it('evidence is made by quote() alone', () => {
    const makers = files.filter(({ text }) => /\bas (?:unknown as )?(?:Quote|Mention)\b/.test(code(text)));
    expect(makers.map(({ file }) => file)).toEqual(['model/span.ts']);
  });
});

describe('what fits on a screen', () => {
  it.each(files.filter(({ folder }) => folder !== 'languages'))('$file is short', ({ text }) => {
    const lines = code(text)
      .split('\n')
      .filter((line) => line.trim());
    expect(lines.length).toBeLessThanOrEqual(LONGEST_FILE);
  });

  it('no function is over 60 lines', () => {
    const biome = join(root, 'node_modules/.bin/biome');
    const rule = '--only=complexity/noExcessiveLinesPerFunction';
    const { status, stdout, stderr } = spawnSync(biome, ['lint', rule, '--error-on-warnings', 'src'], {
      cwd: root,
      encoding: 'utf8',
    });
    expect(status, stdout + stderr).toBe(0);
  });
});
