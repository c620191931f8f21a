import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { leave, leaveBy } from '../../../src/server/alerts/leaving.ts';
import { linkBy } from '../../../src/server/alerts/letter.ts';
import { mailer, mailSettings } from '../../../src/server/alerts/mail.ts';
import { runAlerts } from '../../../src/server/alerts/running.ts';
import type { Store } from '../../../src/store/store.ts';
import { add, alertBy, officeOf, QUAYS, storeWith } from './office.ts';

/** A server that takes mail and keeps it, or says what it is told to say. */
interface Caught {
  readonly to: readonly string[];
  readonly raw: string;
  readonly secure: boolean;
}
const caught: Caught[] = [];
let answers: { rcpt?: [number, string]; data?: [number, string] } = {};
const failing = ([responseCode, words]: [number, string]) =>
  Object.assign(new Error(words), { responseCode });
const catcher = new SMTPServer({
  authOptional: true,
  onRcptTo: (_, __, done) => done(answers.rcpt ? failing(answers.rcpt) : null),
  onData: (stream, session, done) => {
    const pieces: Buffer[] = [];
    stream.on('data', (piece: Buffer) => pieces.push(piece));
    stream.on('end', () => {
      if (answers.data) return done(failing(answers.data));
      const to = session.envelope.rcptTo.map(({ address }) => address);
      caught.push({ to, raw: Buffer.concat(pieces).toString('utf8'), secure: session.secure });
      done(null, 'kept');
    });
  },
});
beforeAll(() => new Promise<void>((done) => void catcher.listen(0, '127.0.0.1', done)));
afterAll(() => new Promise<void>((done) => catcher.close(done)));

let store: Store;
let close: () => Promise<unknown> = async () => null;
beforeEach(async () => {
  caught.length = 0;
  answers = {};
  store = await storeWith();
});
afterEach(async () => {
  await close();
  await store.close();
});

const FROM = 'Watchpoint <alerts@watch.example>';
const settings = (clear: boolean) => ({
  ...{
    host: '127.0.0.1',
    port: (catcher.server.address() as AddressInfo).port,
    secure: false,
    clear,
    from: FROM,
  },
  ...{ unverified: true as const, time: 5000 },
});

/** Runs the alerts once at a time, with real mail. */
async function run(at = '2026-03-02T10:00:00Z', clear = false) {
  const keys = new Map([['a', 'key of a']]);
  const sender = mailer(
    settings(clear),
    linkBy('https://watch.example'),
    leaveBy('https://watch.example', FROM, keys),
  );
  close = sender.close;
  return runAlerts({ ...officeOf(store, at).office, mail: sender.carrier });
}

/** Headers, unfolded, and the rest. */
function partsOf(raw: string) {
  const end = raw.indexOf('\r\n\r\n');
  const lines = raw
    .slice(0, end)
    .replace(/\r\n[ \t]+/g, ' ')
    .split('\r\n');
  return {
    headers: new Map(
      lines.map((line) => [
        line.slice(0, line.indexOf(':')).toLowerCase(),
        line.slice(line.indexOf(':') + 2),
      ]),
    ),
    names: lines.map((line) => line.slice(0, line.indexOf(':')).toLowerCase()),
    body: raw.slice(end).replace(/=\r\n/g, ''),
  };
}

describe('mail', () => {
  test('has words, HTML, a way to leave, and goes by STARTTLS', async () => {
    await alertBy(store, {});
    await add(store, QUAYS);
    expect(await run()).toMatchObject({ delivered: 1, problems: [] });
    const [{ to, raw, secure }] = caught as [Caught];
    expect(secure).toBe(true);
    expect(to).toEqual(['ann@example.org']);
    const { headers, body } = partsOf(raw);
    const { id } = (await store.ledger.sent())[0]!;
    expect(headers.get('message-id')).toBe(`<${id.replace(':', '.')}@watch.example>`);
    expect(headers.get('subject')).toBe('Ports: 1 new');
    expect(headers.get('list-unsubscribe')).toMatch(
      /^<mailto:alerts@watch\.example\?subject=leave%20a>, <https:\/\/watch\.example\/alerts\/a\/leave\?to=ann%40example\.org&token=[\w-]+>$/,
    );
    expect(headers.get('list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click');
    expect(headers.get('auto-submitted')).toBe('auto-generated');
    expect(headers.get('content-type')).toMatch(/^multipart\/alternative/);
    expect(body).toMatch(/Content-Type: text\/plain/);
    expect(body).toMatch(/Content-Type: text\/html/);
    expect(body).toContain('Why you are told: Ports:');
    expect((await store.ledger.sent())[0]!.attempts.at(-1)).toMatchObject({
      outcome: 'delivered',
      says: expect.stringMatching(/^250/),
    });
  });

  test('nothing in a document or a title makes a header or a mark', async () => {
    const evil = 'Quays\r\nBcc: eve@example.org\r\n\r\n<script>alert(1)</script>';
    await alertBy(store, { title: 'Ports\nBcc: eve@example.org' });
    await add(store, QUAYS, { title: evil });
    await run();
    const { names, body } = partsOf(caught[0]!.raw);
    expect(names).not.toContain('bcc');
    expect(new Set(names).size).toBe(names.length);
    expect(caught[0]!.to).toEqual(['ann@example.org']);
    const html = body.slice(body.indexOf('text/html'));
    expect(html).not.toContain('<script>alert');
    expect(html.match(/<a href=3D"[^"]*"/g)).toEqual([
      expect.stringContaining('https://watch.example/alerts/a/leave'),
      expect.stringContaining('https://watch.example/entry/'),
    ]);
  });

  test('a refusal for now is tried again, with the same Message-ID and its words in the ledger', async () => {
    await alertBy(store, {});
    await add(store, QUAYS);
    answers = { data: [451, 'greylisted, come back'] };
    expect(await run()).toMatchObject({ putOff: 1, delivered: 0 });
    answers = {};
    expect(await run('2026-03-02T10:00:30Z')).toMatchObject({ delivered: 0 });
    expect(await run('2026-03-02T10:01:00Z')).toMatchObject({ delivered: 1 });
    const [sent] = await store.ledger.sent();
    expect(sent!.attempts.map(({ outcome, says }) => [outcome, says.slice(0, 25)])).toEqual([
      ['began', ''],
      ['put off', '451 greylisted, come back'],
      ['began', ''],
      ['delivered', '250 OK: message queued'.slice(0, 25)].map((one, i) =>
        i === 1 ? expect.stringMatching(/^250/) : one,
      ),
    ]);
  });

  test('a refusal for good is not', async () => {
    await alertBy(store, { to: ['gone@example.org'] });
    await add(store, QUAYS);
    answers = { rcpt: [550, 'no such person here'] };
    expect(await run()).toMatchObject({ lost: 1 });
    expect((await store.ledger.sent())[0]).toMatchObject({ state: 'refused', next: null });
    expect((await store.ledger.sent())[0]!.attempts.at(-1)!.says).toMatch(/550 no such person here/);
    expect(await run('2026-03-05T10:00:00Z')).toMatchObject({ lost: 0, putOff: 0 });
  });

  test('without a server it waits, and that is said', async () => {
    await alertBy(store, {});
    await add(store, QUAYS);
    const ran = await runAlerts({ ...officeOf(store, '2026-03-02T10:00:00Z').office, mail: null });
    expect(ran).toMatchObject({
      written: 1,
      delivered: 0,
      problems: [expect.stringMatching(/^mail waits: /)],
    });
    expect((await store.ledger.sent())[0]).toMatchObject({ state: 'waiting', attempts: [] });
    expect(await run()).toMatchObject({ delivered: 1 });
  });

  test('a server that is not there is tried again', async () => {
    await alertBy(store, {});
    await add(store, QUAYS);
    const nowhere = mailer({ ...settings(true), port: 1 }, linkBy(null), leaveBy(null, FROM, new Map()));
    const ran = await runAlerts({ ...officeOf(store, '2026-03-02T10:00:00Z').office, mail: nowhere.carrier });
    await nowhere.close();
    expect(ran).toMatchObject({ putOff: 1 });
    expect((await store.ledger.sent())[0]!.attempts.at(-1)!.says).toMatch(/ECONNREFUSED/);
  });
});

describe('who leaves', () => {
  test('by the link of a mail, and by no other', async () => {
    const { key } = await alertBy(store, { to: ['ann@example.org', 'bea@example.org'] });
    const ways = leaveBy('https://watch.example', FROM, new Map([['a', key!]]));
    const link = new URL(ways({ alert: 'a', recipient: 'ann@example.org' } as never).link!);
    const token = link.searchParams.get('token')!;
    const at = '2026-03-02T11:00:00Z';
    expect(await leave(store, { alert: 'a', recipient: 'bea@example.org', token }, at)).toBe(false);
    expect(await leave(store, { alert: 'a', recipient: 'ann@example.org', token: `${token}x` }, at)).toBe(
      false,
    );
    expect(await leave(store, { alert: 'a', recipient: 'ann@example.org', token }, at)).toBe(true);
    expect((await store.keeping.get('alert', 'a'))!.body).toMatchObject({ to: ['bea@example.org'] });
  });
});

test.each([
  ['smtp://u%40x:p%3A1@mail.example.org', { port: 587, secure: false, user: 'u@x', password: 'p:1' }],
  ['smtps://mail.example.org', { port: 465, secure: true }],
  ['smtp+clear://localhost:1025', { port: 1025, clear: true }],
  ['mail.example.org', { message: expect.stringMatching(/^it is no address/) }],
  ['http://mail.example.org', { message: expect.stringMatching(/^it is no address of a mail server/) }],
])('settings of %s', (address, settings) => expect(mailSettings(address, FROM)).toMatchObject(settings));
