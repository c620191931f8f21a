import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Analysis } from '../../src/model/analysis.ts';
import { analyse } from '../../src/pipeline.ts';
import { readWords } from '../../src/readers/words.ts';
import { entriesOf } from '../../src/register/entries.ts';
import type { RegisterEvent } from '../../src/register/events.ts';
import { threadOf } from '../../src/register/identity.ts';
import { replayAll } from '../../src/register/replay.ts';
import { type Thread, threadsOf } from '../../src/register/threads.ts';
import type { Store } from '../../src/store/store.ts';
import { analysisOf } from '../register/analyses.ts';

const root = join(import.meta.dirname, '../..');
const corpus = join(root, '../shared/corpus/dev');
const aside = (): readonly string[] =>
  JSON.parse(readFileSync(join(root, 'test/set-aside.json'), 'utf8')).unread;

export const hasCorpus = existsSync(corpus);

/** Documents as files have them: our examples. */
export const exampleTexts = (): readonly Analysis[] =>
  analysesIn(join(root, 'examples'), /\.(?:txt|md|html|json)$/, []);

/** Those of the corpus that may be looked at, where it is there; else our examples. */
export const texts = (): readonly Analysis[] =>
  hasCorpus ? [...exampleTexts(), ...analysesIn(corpus, /\.txt$/, aside())] : exampleTexts();

function analysesIn(folder: string, which: RegExp, without: readonly string[]): readonly Analysis[] {
  return readdirSync(folder)
    .filter((file) => which.test(file) && !without.includes(file.replace(/\.\w+$/, '')))
    .sort()
    .flatMap((name) => {
      const { document } = readWords(readFileSync(join(folder, name)), { name });
      return document === null ? [] : [analyse(document)];
    });
}

const ON = { at: '2026-03-01T09:00:00.000Z', rules: '1' };
const ANN = { kind: 'person', name: 'Ann' } as const;
export const DAY = '2026-03-02';

/** Fills a register with these documents and with one at least of everything that a register can hold. */
export async function fill(store: Store, documents: readonly Analysis[]): Promise<void> {
  for (const [n, one] of documents.entries())
    await store.add([one], { ...ON, at: `2026-03-01T09:${String(n % 60).padStart(2, '0')}:00.000Z` });
  await store.catalogue.refresh('2026-03-01');
  await editionsAndPartings(store);
  await saidByPeople(store);
  await beside(store);
  await store.catalogue.refresh(DAY);
  await store.passages.refresh();
  await store.citations.refresh();
}

/** One with two editions, and one with two of which one is taken out. */
async function editionsAndPartings(store: Store): Promise<void> {
  const meet = 'The United Kingdom and Belgium will open a harbour laboratory at Ostend by 30 June 2026.';
  const head = { id: 'doc:two', title: 'Two editions', published: '2026-01-05' };
  const action = 'open a harbour laboratory at Ostend';
  await store.add([analysisOf(meet, { head, commitments: [{ action }] })], ON);
  await store.add([analysisOf(`Corrected. ${meet}`, { head, commitments: [{ action }] })], ON);
  const guessed = { id: 'doc:guessed', title: 'Statement', publisher: null, published: null };
  const ports = analysisOf('The ministry will widen the harbour.', {
    head: guessed,
    commitments: [{ action: 'widen the harbour' }],
    figures: [['harbour', 3.5, 'metre']],
  });
  const schools = analysisOf('The ministry will hire forty teachers of music.', {
    head: guessed,
    commitments: [{ action: 'hire forty teachers of music' }],
    silences: ['The ministry'],
    events: [['hire', '2026-02']],
    advisories: [['teachers', 'schools']],
    watchpoints: [['music', '2026-06']],
  });
  await store.add([ports, schools], ON);
  const parting = { document: 'doc:guessed', edition: schools.document.edition, reason: 'Another.' };
  await store.partEdition(parting, { ...ON, by: ANN });
}

/** A word of each kind, on the first that each can be said of. */
async function saidByPeople(store: Store): Promise<void> {
  const states = await replayAll(store.events());
  const { all, ties } = threadsOf(states.values());
  const items = [...states.values()].flatMap((state) =>
    entriesOf(state).flatMap(({ kind, id }) =>
      kind === 'commitment' ? [{ document: state.id, item: id }] : [],
    ),
  );
  const on = (at: number) => ({ ...items[at % items.length]!, reason: `Reason ${at}.` });
  const [a, b] = [all[0]!, all[1]!];
  const join = [...a.wordings, ...b.wordings].map(({ id }) => id);
  const split = all.find(({ wordings }) => wordings.length > 1);
  const said: (RegisterEvent | null)[] = [
    { kind: 'accepted', ...on(0) },
    { kind: 'rejected', ...on(1) },
    { kind: 'edited', ...on(2), set: { theme: 'trade', deadline: '2026-03' } },
    { kind: 'judged', ...on(3), verdict: 'kept', evidence: null },
    ties[0] === undefined
      ? null
      : {
          kind: 'link judged',
          document: ties[0].to.document,
          link: ties[0].link,
          confirmed: false,
          reason: null,
        },
    { kind: 'thread joined', document: a.wordings[0].document, thread: a.id, items: join, reason: null },
    split === undefined ? null : { ...splitting(split), reason: null },
  ];
  const written = await store.append(
    said.filter((one) => one !== null),
    { at: '2026-03-01T10:00:00.000Z', by: ANN },
  );
  const { seq, event } = written[1]!;
  const undone = { kind: 'undone', document: event.document, seq, reason: 'A slip.' } as const;
  await store.append([undone], { at: '2026-03-01T11:00:00.000Z', by: ANN });
}

/** The last words of a thread go their own way. */
const splitting = ({ wordings }: Thread) => {
  const { document, id } = wordings.at(-1)!;
  return { kind: 'thread split', document, thread: threadOf(id), items: [id] } as const;
};

/** What stands beside the log: sources and bytes, people, what is kept, what was sent. */
async function beside({ following, people, keeping, ledger, briefings }: Store): Promise<void> {
  const { at } = ON;
  const source = { id: 'feed', title: 'A feed', kind: 'feed', preset: null, settings: {}, allow: [] };
  await following.addSource('feed', { ...source, address: 'https://example.org/feed' }, at);
  await following.take('feed', 'here:1', at, '2026-03-01T12:00:00.000Z');
  const bytes = new TextEncoder().encode('<feed>'.repeat(40));
  const asked = {
    source: 'feed',
    asked: 'https://example.org/feed',
    address: 'https://example.org/feed',
    at,
  };
  const hash = await following.keepSnapshot({ ...asked, status: 200, headers: { etag: '"1"' } }, bytes);
  const unknown = {
    address: null,
    title: null,
    published: null,
    version: null,
    etag: null,
    lastModified: null,
  };
  for (const [n, key] of ['b', 'a', 'é', 'B'].entries())
    await following.keepItem({
      ...{
        ...unknown,
        source: 'feed',
        key,
        state: 'read',
        why: null,
        document: 'doc:two',
        edition: null,
        hash,
      },
      ...{ checked: at, due: n % 2 === 0 ? null : at },
    });
  await following.keepPages('feed', [{ address: 'https://example.org/2', etag: null, lastModified: null }]);
  await following.robots.set('https://example.org', { at: 1_772_355_600_000, text: 'User-agent: *' });
  const check = { source: 'feed', began: at, ended: at, outcome: 'new', why: null, notBefore: null } as const;
  await following.recordCheck({ ...check, listed: 4, fresh: 4, changed: 0, failed: 0 });
  const account = {
    id: 'p1',
    login: 'ann@example.org',
    name: 'Ann',
    role: 'administrator',
    made: at,
  } as const;
  await people.addAccount({ ...account, issuer: null, subject: null });
  await people.setPassword('p1', 'scrypt$…');
  await people.invite('p1', 'd1', '2026-03-04T09:00:00.000Z');
  await people.beginSession({
    digest: 'd2',
    account: 'p1',
    began: at,
    idle: at,
    until: '2026-04-01T09:00:00.000Z',
  });
  const token = {
    id: 't1',
    account: 'p1',
    name: 'Nightly',
    role: 'reader',
    scope: 'read',
    made: at,
  } as const;
  await people.addToken({ ...token, until: '2026-06-01T09:00:00.000Z', used: null, revoked: null }, 'd3');
  await people.keepNote('p1', { item: 'c:1', text: 'Mine.', at });
  await people.visit('p1', at, 30);
  await people.keepSetting('p1', 'columns', ['state']);
  await people.tryOnce('ann', at, () => 0);
  const attempt = { state: 's', nonce: 'n', verifier: 'v', next: '/', until: '2026-03-01T09:10:00.000Z' };
  await people.keepAttempt('d4', attempt, at);
  await people.record({
    at,
    who: 'p1',
    name: 'Ann',
    what: 'signed in',
    on: null,
    from: '127.0.0.1',
    more: null,
  });
  await keeping.put('programme', 'p', { title: 'P' }, { at, by: 'Ann' });
  await keeping.drop('programme', 'p', { at, by: 'Ann' });
  await keeping.put('view', 'v', { title: 'V' }, { at, by: 'Ann' });
  const found = { alert: 'a', item: 'c:1', occasion: 'new', revision: '' };
  await ledger.look('a', null, { seq: 5, day: DAY, digest: at }, [{ ...found, at, body: { n: 1 } }]);
  const message = {
    id: 'm1',
    alert: 'a',
    channel: 'mail',
    recipient: 'ann@example.org',
    at,
    due: at,
  } as const;
  await ledger.post([{ ...message, tells: 1, body: { subject: 'S' } }], [found]);
  await ledger.take('here:1', at, '2026-03-01T09:05:00.000Z', ['mail']);
  await ledger.attempted({ message: 'm1', number: 1, at, outcome: 'put off', says: '450' }, at);
  await briefings.keep({ scope: 'all', by: 'Ann', at, asOf: DAY });
}
