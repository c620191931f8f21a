import { spawn, spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { beforeEach, describe, expect, it } from 'vitest';
import { bin, folder, watchpoint } from './program.ts';

const work = folder();
/** `script` of util-linux runs a program on a terminal of its own. */
const there = spawnSync('script', ['--version'], { encoding: 'utf8' }).stdout?.includes('util-linux');

const EARLIER = `Joint statement on ports

12 December 2025

The United Kingdom and Belgium met in London. Belgium will inspect the quays biannually. The Council will meet biannually. The United Kingdom will contribute up to £6.5 million to the cost of scanners at Zeebrugge by 30 June 2026.
`;
const LATER = `Written statement on ports

22 January 2026

A first payment of £2.1 million for the scanners at Zeebrugge was made on 15 January 2026. The King walked along the harbour in Ostend.
`;

/** What was printed, without marks for the terminal; one that is only half there is left for later. */
const plain = (printed: string) => stripVTControlCharacters(printed.replace(/\u001b[^A-Za-z]*$/, ''));

interface Person {
  /** Waits for words that have not been waited for yet, and gives what was printed up to them. */
  readonly sees: (words: RegExp) => Promise<string>;
  readonly types: (line: string) => void;
  readonly leaves: () => Promise<number | null>;
}

/** A person before a terminal of 80 columns. */
function sitsDown(name: string, ...args: string[]): Person {
  const command = ['stty cols 80 rows 50;', process.execPath, bin, ...args, '--by', name].join(' ');
  const child = spawn('script', ['-qefc', command, '/dev/null'], {
    cwd: work,
    env: { ...process.env, WATCHPOINT_DB: 'walk.db', TERM: 'xterm', NO_COLOR: '1' },
  });
  let printed = '';
  let read = 0;
  let look = () => {};
  child.stdout.on('data', (piece) => {
    printed += piece;
    look();
  });
  const ended = new Promise<number | null>((done) => child.once('close', done));
  return {
    sees: (words) =>
      new Promise((done, failed) => {
        const late = setTimeout(
          () => failed(new Error(`${name} never saw ${words} in: ${plain(printed).slice(read)}`)),
          20_000,
        );
        look = () => {
          const found = words.exec(plain(printed).slice(read));
          if (!found) return;
          clearTimeout(late);
          look = () => {};
          const until = read + found.index + found[0].length;
          done(plain(printed).slice(read, until));
          read = until;
        };
        look();
      }),
    types: (line) => void child.stdin.write(`${line}\n`),
    leaves: () => ended,
  };
}

const out = (...args: string[]) => {
  const { status, stdout, stderr } = watchpoint(args, { cwd: work, env: { WATCHPOINT_DB: 'walk.db' } });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  return stdout;
};

/** Goes on to the doubt that has these words, and answers there. */
async function at(person: Person, words: RegExp): Promise<void> {
  for (let n = 0; n < 20; n++) {
    if (words.test((await person.sees(/ > /)).replace(/\s+/g, ' '))) return;
    person.types('s');
  }
  throw new Error(`no doubt about ${words}`);
}

const COMMITMENT = /Belgium: inspect the quays|Council: meet/;

describe.skipIf(!there)('review on a terminal (skipped where there is no `script` of util-linux)', () => {
  beforeEach(() => {
    spawnSync('sh', ['-c', 'rm -f walk.db*'], { cwd: work });
    writeFileSync(join(work, 'earlier.txt'), EARLIER);
    writeFileSync(join(work, 'later.txt'), LATER);
    out('add', 'earlier.txt', 'later.txt', '--document', 'earlier', '--document', 'later');
  });

  it('each key does what it says, and all of it is in the log', async () => {
    const ann = sitsDown('Ann', 'review');
    await at(ann, COMMITMENT);
    ann.types('x');
    await ann.sees(/"x" is none of these keys/);
    await ann.sees(/ > /);
    ann.types('e');
    await ann.sees(/FIELD=VALUE.*: /);
    ann.types('deadline=soon');
    await ann.sees(/why \(or empty\): /);
    ann.types('');
    await ann.sees(/"soon" is no date/);
    await ann.sees(/ > /);
    ann.types('e');
    await ann.sees(/FIELD=VALUE.*: /);
    ann.types('deadline=2026-03-31');
    await ann.sees(/why \(or empty\): /);
    ann.types('the minister said so');
    await ann.sees(/deadline set right to 2026-03-31 by Ann: the minister said so/);
    await ann.sees(/ > /);
    ann.types('u');
    await ann.sees(/number \d+ taken back by Ann/);
    await at(ann, COMMITMENT);
    ann.types('k');
    await ann.sees(/words that show it.*: /);
    ann.types('walked along the harbour');
    await ann.sees(/in which document.*: /);
    ann.types('');
    await ann.sees(/why.*: /);
    ann.types('');
    await ann.sees(/judged kept by the words “walked along the harbour” by Ann/);
    await at(ann, COMMITMENT);
    ann.types('r');
    await ann.sees(/why.*: /);
    ann.types('no undertaking');
    await ann.sees(/rejected by Ann: no undertaking/);
    await ann.sees(/ > |That was all/);
    ann.types('q');
    expect(await ann.leaves()).toBe(0);
    const log = out('history').replace(/\s+/g, ' ');
    expect(log.match(/by Ann/g)).toHaveLength(4);
    expect(log).toMatch(/deadline set right to 2026-03-31 by Ann: the minister said so \(taken back\)/);
  });

  it('a link is refused, another confirmed, threads are joined', async () => {
    const ann = sitsDown('Ann', 'review');
    await at(ann, /Belgium: inspect the quays/);
    ann.types('j');
    await ann.sees(/id of the other thread.*: /);
    const [, other] = /^(c:[0-9a-f]+) +United/m.exec(out('register'))!;
    ann.types(other!);
    await ann.sees(/why.*: /);
    ann.types('one programme');
    await ann.sees(/joined to thread t:[0-9a-f]+ by Ann: one programme/);
    await ann.sees(/ > |That was all/);
    ann.types('q');
    await ann.leaves();
    expect(out('thread', other!)).toMatch(/ITS WORDS \(2\)/);
    const [, link] = /(l:[0-9a-f]+)/.exec(out('links')) ?? [];
    if (link !== undefined) {
      expect(out('review', 'confirm', link, '--by', 'Ann')).toMatch(/link confirmed by Ann/);
      expect(out('review', 'refuse', link, '--by', 'Bob')).toMatch(
        /link refused by Bob\nSaid of it before:\n.*link confirmed by Ann/,
      );
    }
  });

  it('two people on one item: the later sees the earlier’s before it counts, and nothing is lost', async () => {
    const [ann, bob] = [sitsDown('Ann', 'review'), sitsDown('Bob', 'review')];
    await at(ann, /Belgium: inspect the quays/);
    await at(bob, /Belgium: inspect the quays/);
    ann.types('a');
    await ann.sees(/why.*: /);
    ann.types('I was there');
    await ann.sees(/accepted by Ann: I was there/);
    bob.types('r');
    expect(await bob.sees(/Said of it before:[\s\S]* > /)).toMatch(
      /Meanwhile somebody else spoke of it[\s\S]*accepted by Ann: I was there/,
    );
    bob.types('r');
    await bob.sees(/why.*: /);
    bob.types('it is a hope');
    await bob.sees(/rejected by Bob: it is a hope/);
    for (const one of [ann, bob]) {
      await one.sees(/ > |That was all/);
      one.types('q');
      expect(await one.leaves()).toBe(0);
    }
    const log = out('history').replace(/\s+/g, ' ');
    expect(log).toMatch(/accepted by Ann: I was there[\s\S]*rejected by Bob: it is a hope/);
  });

  it('two who write at the same moment: both stand, and the later is told', async () => {
    const [ann, bob] = [sitsDown('Ann', 'review'), sitsDown('Bob', 'review')];
    for (const one of [ann, bob]) {
      await at(one, /Belgium: inspect the quays/);
      one.types('a');
      await one.sees(/why.*: /);
    }
    ann.types('first');
    await ann.sees(/accepted by Ann: first/);
    bob.types('second');
    expect(await bob.sees(/just before[\s\S]*?first/)).toMatch(/accepted by Bob: second/);
    for (const one of [ann, bob]) {
      one.types('q');
      await one.leaves();
    }
    expect(out('history').match(/accepted by (?:Ann: first|Bob: second)/g)).toHaveLength(2);
  });

  it('Ctrl-C and the end of input leave quietly, with what was said before', async () => {
    for (const key of ['\u0003', '\u0004']) {
      const ann = sitsDown('Ann', 'review');
      await ann.sees(/ > /);
      ann.types(key);
      expect(await ann.leaves()).toBe(0);
    }
    expect(out('history')).not.toMatch(/by Ann/);
  });
});
