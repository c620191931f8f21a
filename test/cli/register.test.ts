import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { folder, watchpoint } from './program.ts';

const work = folder();
const PORTS = `Joint statement on ports

18 December 2025

The United Kingdom and Belgium met in London.

Both sides will set up a working group on port security by the end of 2026, subject to domestic law. The two governments will consult every year. Who pays is left open.

What to watch: the first meeting of the working group in March 2026.
`;
const GRID = `Written statement: energy grids

15 January 2026

The United Kingdom will publish a review of cross-border grids by 30 June 2026. The United Kingdom plans to explore new interconnectors.
`;
const run = (...args: string[]) => watchpoint(args, { cwd: work });
const out = (...args: string[]) => {
  const { status, stdout, stderr } = run(...args);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  return stdout;
};

beforeAll(() => {
  writeFileSync(join(work, 'ports.txt'), PORTS);
  writeFileSync(join(work, 'grid.txt'), GRID);
  out('add', 'ports.txt', 'grid.txt', '--document', 'ports', '--document', 'grid');
});

describe('add', () => {
  it('says of the same bytes that nothing changed', () => {
    const before = out('export', 'json');
    expect(out('add', 'ports.txt', '--document', 'ports')).toMatch(
      /^unchanged [\s\S]*nothing changed[\s\S]*\n1 document read, 0 of them new or changed/,
    );
    expect(out('export', 'json')).toBe(before);
  });

  it('says of another wording that it is an edition', () => {
    writeFileSync(join(work, 'ports-2.txt'), PORTS.replace('end of 2026', 'end of 2027'));
    const db = ['--db', 'editions.db'];
    out('add', 'ports.txt', '--document', 'ports', ...db);
    expect(out('add', 'ports-2.txt', '--document', 'ports', ...db)).toMatch(
      /^new edition [\s\S]*\n +edition 2 of a document that is known/,
    );
    expect(out('register', ...db)).toMatch(/2027/);
  });

  it('warns where a document was guessed by its title alone, and takes it back', () => {
    const db = ['--db', 'guessed.db'];
    const [one, two] = ['Belgium will open a quay in 2027.', 'France will close a mine by May 2027.'];
    writeFileSync(join(work, 'one.txt'), `Joint statement\n\n${one}\n`);
    writeFileSync(join(work, 'two.txt'), `Joint statement\n\n${two}\n`);
    out('add', 'one.txt', ...db);
    const { stdout, stderr } = run('add', 'two.txt', ...db);
    expect(stdout).toMatch(/^new edition/);
    const [, split] = /by its title alone; if it is another document: watchpoint (.*) --by NAME\n$/.exec(
      stderr,
    )!;
    expect(out('register', ...db)).not.toMatch(/quay/);
    const said = out(...split!.split(' '), '--by', 'Ann', ...db);
    expect(said).toMatch(/taken out of doc:[0-9a-f]+: it is document \S+ by Ann/);
    expect(out('register', ...db)).toMatch(/quay[\s\S]*mine|mine[\s\S]*quay/);
    expect(out('documents', ...db).match(/^- Joint statement/gm)).toHaveLength(2);
    expect(out('history', ...db)).toMatch(/taken out of/);
    out('undo', /watchpoint undo (\d+)/.exec(said)![1]!, '--by', 'Ann', ...db);
    expect(out('register', ...db)).not.toMatch(/quay/);
    expect(out('documents', ...db).match(/^- Joint statement/gm)).toHaveLength(1);
  });

  it.each([
    [
      'no such document',
      ['split-edition', 'zebra', 'ab'],
      /"zebra" is no document of watchpoint\.db.*watchpoint documents/,
    ],
    [
      'no such edition',
      ['split-edition', 'ports', 'zz'],
      /"zz" begins no edition of it: there is [0-9a-f]{12}/,
    ],
    ['nobody who says so', ['split-edition', 'ports', 'zz', '--by', ''], /who says so/],
  ])('%s: one line, status 2', (_, args, says) => {
    const { status, stdout, stderr } = run(...args, ...(args.includes('--by') ? [] : ['--by', 'Ann']));
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/^watchpoint: [^\n]+\n$/);
    expect(stderr).toMatch(says);
  });

  it('keeps the register where WATCHPOINT_DB says', () => {
    const { status } = watchpoint(['add', 'grid.txt'], {
      cwd: work,
      env: { WATCHPOINT_DB: join(work, 'named.db') },
    });
    expect(status).toBe(0);
    expect(out('register', '--db', 'named.db')).toMatch(/review/);
  });
});

describe('register', () => {
  it('lists who, what, how firmly and by when within 80 columns', () => {
    const table = out('register');
    expect(table).toMatch(/^Id +Who +What +How firmly +By when\n/);
    expect(Math.max(...table.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
    expect(table).toMatch(/\d+ commitments from 2 documents/);
  });

  it('filters, each filter narrowing the list', () => {
    const ids = (...filters: string[]) =>
      out('register', '--format', 'csv', ...filters)
        .split('\r\n')
        .slice(1, -1);
    const all = ids();
    expect(ids('--document', 'ports').length + ids('--document', 'grid').length).toBe(all.length);
    expect(ids('--text', 'cross-border grids').length).toBe(1);
    expect(ids('--firmness', 'committed', '--firmness', 'exploratory').length).toBe(
      ids('--firmness', 'committed').length + ids('--firmness', 'exploratory').length,
    );
    expect(ids('--after', '2026').length + ids('--before', '2026').length).toBe(all.length);
  });

  it('takes a party by any of its names, and a theme in capitals', () => {
    const csv = (...filters: string[]) => out('register', '--format', 'csv', ...filters);
    const whole = csv('--party', 'United Kingdom');
    for (const name of ['UK', 'GB', 'Britain', 'united kingdom']) expect(csv('--party', name)).toBe(whole);
    expect(csv('--theme', 'Energy')).toBe(csv('--theme', 'energy'));
  });

  it('says when nothing passes, and still prints a head for other programs', () => {
    const { status, stdout, stderr } = run('register', '--text', 'zebra', '--format', 'csv');
    expect({ status, lines: stdout.trim().split('\n').length }).toEqual({ status: 0, lines: 1 });
    expect(stderr).toMatch(/^watchpoint: no commitment [^\n]+\n$/);
  });

  it('knows programmes from the file beside the register', () => {
    expect(run('register', '--programme', 'ports').stderr).toMatch(
      /there is no programme: make one .*, or write .*programmes\.yaml/,
    );
    writeFileSync(
      join(work, 'programmes.yaml'),
      '- id: ports\n  title: Port security\n  documents: [ports]\n',
    );
    expect(out('register', '--programme', 'Port security')).toBe(out('register', '--document', 'ports'));
    expect(run('register', '--programme', 'rail')).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/no programme "rail".*: there is: ports\n/),
    });
  });
});

describe('the other views', () => {
  const id = () => /^(c:[0-9a-f]+)/m.exec(out('register', '--text', 'working group'))![1]!;

  it('show prints the words in their place and the history, by the first characters of the id', () => {
    const page = out('show', id());
    expect(page).toMatch(/»[^«]*working group[^«]*«/);
    expect(page).toMatch(/HISTORY/);
    expect(out('show', id().slice(2))).toBe(page);
  });

  it.each([
    ['an id that is not there', ['show', 'c:ffffffff'], /nothing in watchpoint\.db.*"watchpoint register"/],
    ['an empty id', ['show', ''], /which one\? name its id/],
    ['a silence that is not there', ['show', 's:ffffffff'], /"watchpoint watch-list" lists them/],
    ['an empty id of a thread', ['thread', ''], /which one\? name its id/],
    ['two registers', ['register', '--db', 'a.db', '--db', 'b.db'], /--db "b\.db": it was given twice/],
    ['a folder for a register', ['register', '--db', '.'], /\. is a directory: name a register file/],
    ['a day that is none', ['due', '--as-of', '2026-02-30'], /^watchpoint: --as-of: "2026-02-30" is no day/],
    ['a theme that is none', ['register', '--theme', 'zebra'], /--theme "zebra": choose one of governance/],
    ['one file to compare', ['compare', 'ports.txt'], /ports\.txt is one file: name a second text/],
    ['a file without a name', ['read', ''], /a file without a name/],
    ['an id that is not one alone', ['show', 'c:'], /ids begin with "c:": type more/],
    ['no id', ['show'], /missing required argument 'id'.*show --help/],
    ['a table of another export', ['export', 'ics', '--of', 'figures'], /only "export csv" prints tables/],
    ['a table that is none', ['export', 'csv', '--of', 'ships'], /commitments, figures, watch-list/],
    [
      'another export',
      ['export', 'xml'],
      /no export "xml": choose csv, json, jsonld, ics, atom, jsonfeed, csvw/,
    ],
    ['another document', ['brief', 'zebra'], /no document .*"zebra"/],
    ['another length of time', ['due', '--within', 'soon'], /write it as 90d/],
  ])('%s: one line, status 2', (_, args, says) => {
    const { status, stdout, stderr } = run(...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/^watchpoint: [^\n]+\n$/);
    expect(stderr).toMatch(says);
  });

  it('due tells what has passed from what has time left', () => {
    expect(out('due', '--as-of', '2026-01-20', '--within', '30d')).not.toMatch(/Falls due|has passed/);
    expect(out('due', '--as-of', '2026-06-01', '--within', '30d')).toMatch(/Falls due[\s\S]*30 June 2026/);
    expect(out('due', '--as-of', '2026-07-01')).toMatch(
      /has passed; the register knows of no report[\s\S]*30 June 2026/,
    );
  });

  it('watch-list lists what to watch and what is not said', () => {
    const list = out('watch-list', '--as-of', '2026-01-20');
    expect(list).toMatch(/TO WATCH[\s\S]*first meeting of the working group/);
    expect(list).toMatch(/NOT SAID[\s\S]*Who pays is left open/);
  });

  it('brief cites every sentence', () => {
    const text = out('brief', 'ports', '--as-of', '2026-01-20');
    const said = text.slice(text.indexOf('\n## '), text.indexOf('\n## Annex')).split('\n');
    const lines = said.filter((line) => line !== '' && !line.startsWith('#'));
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines) expect(line).toMatch(/^- .*\[\^\d+\]\.?$/);
  });

  it.each(['csv', 'json', 'jsonld', 'ics', 'atom', 'jsonfeed'])(
    'export %s gives the same bytes again',
    (format) => {
      const first = out('export', format);
      expect(first.length).toBeGreaterThan(100);
      expect(out('export', format)).toBe(first);
    },
  );

  it('export ics gives each date a UID of its own', () => {
    const uids = [...out('export', 'ics').matchAll(/^UID:(.*)\r$/gm)].map(([, uid]) => uid);
    expect(uids.length).toBeGreaterThan(1);
    expect(new Set(uids).size).toBe(uids.length);
  });
});

describe('verify', () => {
  it('finds every quote of an export and of an analysis exact', () => {
    writeFileSync(join(work, 'register.json'), out('export', 'json'));
    expect(out('verify', 'register.json')).toMatch(
      /^\d+ quotes checked against watchpoint\.db: (\d+) exact, 0 lost\n$/,
    );
    writeFileSync(join(work, 'analysis.json'), out('analyse', 'ports.txt', '--document', 'ports'));
    expect(out('verify', 'analysis.json')).toMatch(/0 lost/);
  });

  it('says which quotes are lost, and ends with 1', () => {
    const altered = out('export', 'json').replaceAll('working group on port', 'working party on port');
    writeFileSync(join(work, 'altered.json'), altered);
    const { status, stdout } = run('verify', 'altered.json');
    expect(status).toBe(1);
    expect(stdout).toMatch(/^lost +“[^”]*working party on port/m);
  });

  it('says what it cannot tell, of editions that the register does not hold', () => {
    writeFileSync(join(work, 'other.txt'), 'They will meet in May 2026.\n');
    writeFileSync(join(work, 'other.json'), out('analyse', 'other.txt'));
    const { status, stdout } = run('verify', 'other.json');
    expect(status).toBe(1);
    expect(stdout).toMatch(/0 lost, \d+ of editions that the register does not hold/);
  });

  it.each([
    ['jsonld'],
    ['ics'],
    ['atom'],
    ['jsonfeed'],
    ['csv'],
    ['csv', '--of', 'watch-list'],
    ['csv', '--of', 'events'],
  ])('finds every quote of export %s %s %s exact', (...what) => {
    const input = out('export', ...what);
    const { status, stdout, stderr } = watchpoint(['verify', '-'], { cwd: work, input });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/^[1-9]\d* quotes? checked against watchpoint\.db: \d+ exact, 0 lost\n$/);
  });

  it('says in one line what is wrong with a file that is cut short', () => {
    for (const format of ['json', 'jsonld', 'ics', 'atom', 'jsonfeed', 'csv']) {
      const whole = out('export', format);
      const input = whole.slice(0, whole.length * 0.7);
      const { status, stdout, stderr } = watchpoint(['verify', '-'], { cwd: work, input });
      expect({ status, stdout }, format).toEqual({ status: 2, stdout: '' });
      expect(stderr, format).toMatch(/^watchpoint: - .*may be cut short.*whole\n$/);
    }
  });

  it('reads standard input for "-"', () => {
    const { status, stdout } = watchpoint(['verify', '-'], { cwd: work, input: out('export', 'json') });
    expect({ status, stdout }).toMatchObject({ status: 0, stdout: expect.stringMatching(/ 0 lost$/m) });
  });

  it('takes no file without quotes', () => {
    writeFileSync(join(work, 'empty.json'), '{}');
    expect(run('verify', 'empty.json')).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/holds no quotes/),
    });
    expect(run('verify', 'ports.txt')).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/is in none of the forms that verify takes/),
    });
    expect(run('verify', 'none.json')).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/not there/),
    });
  });
});

describe('a register that is none', () => {
  it('names the way to one where there is none yet', () => {
    for (const command of [
      ['register'],
      ['due'],
      ['watch-list'],
      ['export', 'csv'],
      ['brief'],
      ['show', 'c:1'],
    ])
      expect(run(...command, '--db', 'nowhere.db')).toEqual({
        status: 2,
        stdout: '',
        stderr: 'watchpoint: nowhere.db: no register there yet: make one with "watchpoint add FILE"\n',
      });
  });

  it('refuses a file that is no database, and leaves it as it was', () => {
    writeFileSync(join(work, 'notes.db'), 'Shopping list\n'.repeat(400));
    for (const command of [['register'], ['add', 'grid.txt']])
      expect(run(...command, '--db', 'notes.db')).toMatchObject({
        status: 2,
        stderr: expect.stringMatching(/^watchpoint: notes\.db: [^\n]+--db\n$/),
      });
  });

  it('refuses a folder, and a folder that is not there', () => {
    expect(run('register', '--db', '.').stderr).toMatch(/^watchpoint: [^\n]+\n$/);
    expect(run('add', 'grid.txt', '--db', 'no/such/place.db')).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/^watchpoint: no\/such\/place\.db: [^\n]+folder exists[^\n]*\n$/),
    });
  });
});
