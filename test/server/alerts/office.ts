import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { analyse } from '../../../src/pipeline.ts';
import { fromText } from '../../../src/readers/read.ts';
import { keepAlert } from '../../../src/server/alerts/keeping.ts';
import type { Letter } from '../../../src/server/alerts/letter.ts';
import { type Office, runAlerts } from '../../../src/server/alerts/running.ts';
import type { Handed } from '../../../src/server/alerts/sending.ts';
import type { Message } from '../../../src/store/ledger.ts';
import type { Store } from '../../../src/store/store.ts';
import { freshStore } from '../fresh.ts';

const folder = mkdtempSync(join(tmpdir(), 'watchpoint-alerts-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
let files = 0;
export const freshFile = (): string => join(folder, `${++files}.db`);

export const PORTS = {
  id: 'ports',
  title: 'Ports',
  sector: ['port'],
  words: ['quay'],
  places: ['United Kingdom', 'Belgium'],
};
export const QUAYS =
  'The United Kingdom will build a quay at Harwich by June 2027. Belgium will train teachers.';

/** The same bytes every time: nothing here is left to chance. */
export const random = (bytes: number): Uint8Array => new Uint8Array(bytes).fill(7);

export async function storeWith(audience: object = PORTS): Promise<Store> {
  const store = await freshStore();
  await store.keeping.put('audience', 'ports', audience, { at: '2026-03-01T08:00:00Z', by: 'Ann' });
  return store;
}

export async function add(
  store: Store,
  text: string,
  {
    id = 'https://example.org/quays',
    title = 'On quays',
    published = '2026-03-02',
    at = '2026-03-02T09:00:00Z',
  } = {},
): Promise<void> {
  const document = fromText(text, { id, title, published, genre: 'joint statement' } as never);
  await store.add([analyse(document)], { at, rules: '1' });
}

export const alertBy = async (store: Store, alert: object, at = '2026-03-02T08:00:00Z') => {
  const whole = { id: 'a', title: 'Ports', audience: 'ports', by: 'mail', to: ['ann@example.org'], ...alert };
  const kept = await keepAlert(store, whole, { at, by: 'Ann', random });
  if (kept.alert === null) throw new Error(kept.problems[0]!.message);
  return kept.alert;
};

export interface Given {
  readonly message: Message;
  readonly letter: Letter;
}

/** An office whose mail is put on a pile, at a time that is set by hand. */
export function officeOf(store: Store, at: string, outcome: Handed['outcome'] = 'delivered') {
  const given: Given[] = [];
  let now = at;
  const office: Office = {
    ...{ store, now: () => new Date(now), holder: 'test:1', webhook: null },
    mail: async (message, letter) => {
      given.push({ message, letter });
      return { outcome, says: outcome === 'delivered' ? '250 ok' : '450 later', notBefore: null };
    },
  };
  return {
    given,
    office,
    run: (time?: string) => {
      now = time ?? now;
      return runAlerts(office);
    },
  };
}
