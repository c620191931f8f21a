import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { listed } from '../../../src/sources/kinds/listed.ts';
import { listedBy, source } from './replay.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'watchpoint-mbox-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const list = (mailbox: string) => {
  const path = join(root, 'all.mbox');
  writeFileSync(path, mailbox, 'latin1');
  return listedBy(listed, source('mbox', path), async () => {
    throw new Error('a mailbox asks nobody');
  });
};
const message = (
  id: string,
  body: string,
  from = 'From port@harbour.example Mon Nov  2 10:11:12 2026',
): string => `${from}\nSubject: Dues\n${id && `Message-ID: <${id}>\n`}\n${body}\n\n`;

describe('a mailbox', () => {
  it('lists its messages by their ids, each as it was sent', async () => {
    const { found, end } = await list(
      message('1@h', 'Dues rise by May.\n>From then on, quarterly.\nFrom 2027 they fall.') +
        message('2@h', 'Message-ID: <no@header>') +
        message('1@h', 'Dues rise by May, again'),
    );
    expect(end).toBe('listed');
    expect(found.map(({ key, name }) => [key, name])).toEqual([
      ['1@h', 'message.eml'],
      ['2@h', 'message.eml'],
    ]);
    expect(Buffer.from(await found[0]!.bytes!()).toString()).toBe(
      'Subject: Dues\nMessage-ID: <1@h>\n\nDues rise by May.\nFrom then on, quarterly.\nFrom 2027 they fall.\n\n',
    );
  });

  it('with the line breaks of mail, letters of any character set, and no ids', async () => {
    const mailbox = (message('', 'caf\xe9 \xa3') + message('', 'other')).replaceAll('\n', '\r\n');
    const { found } = await list(mailbox);
    expect(found).toHaveLength(2);
    expect(found[0]!.key).toMatch(/^sha256:[0-9a-f]{64}$/);
    expect(Buffer.from(await found[0]!.bytes!()).toString('latin1')).toContain('caf\xe9 \xa3\r\n');
    expect((await list(mailbox)).found[0]!.key).toBe(found[0]!.key);
  });

  it('larger than what is read at once', async () => {
    const long = 'word '.repeat(30_000);
    const { found } = await list(Array.from({ length: 5 }, (_, at) => message(`${at}@h`, long)).join(''));
    expect(found.map(({ key }) => key)).toEqual(['0@h', '1@h', '2@h', '3@h', '4@h']);
    expect(Buffer.from(await found[3]!.bytes!()).toString()).toContain(`\n\n${long}\n\n`);
  });

  it('empty, another file, none', async () => {
    expect(await list('')).toMatchObject({ end: 'listed', found: [] });
    expect((await list('Dear all,\n')).why).toContain('is no mailbox');
    expect((await listedBy(listed, source('mbox', join(root, 'none')), async () => never())).why).toBe(
      `${join(root, 'none')} cannot be read: check its name and whether it is there`,
    );
  });
});

const never = (): never => {
  throw new Error('a mailbox asks nobody');
};
