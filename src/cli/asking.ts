import type { Doubt } from '../register/doubts.ts';
import type { Act } from '../register/reviewing.ts';
import type { Options } from './command.ts';

/** Asks a question; null where there is nobody to answer any more. */
export type Ask = (question: string) => Promise<string | null>;

/** What a key of the walk does, besides leaving, going on and going back. */
export type Key = Act | 'join';

const ON_LINKS = { c: 'confirm', f: 'refuse' } as const satisfies Record<string, Key>;
const ON_COMMITMENTS = {
  a: 'accept',
  r: 'reject',
  e: 'edit',
  j: 'join',
  k: 'kept',
  m: 'missed',
} as const satisfies Record<string, Key>;
const ON_OTHERS = { a: 'accept', r: 'reject' } as const satisfies Record<string, Key>;

const actsFor = ({ on }: Doubt): Readonly<Record<string, Key>> =>
  'link' in on ? ON_LINKS : on.kind === 'commitment' ? ON_COMMITMENTS : ON_OTHERS;

/** The keys that there are, as the question names them. */
export const keysFor = (doubt: Doubt, canGoBack: boolean): string =>
  [
    ...Object.entries(actsFor(doubt)).map(([key, act]) => `${key} ${act}`),
    's skip',
    ...(canGoBack ? ['u undo the last'] : []),
    'q quit',
  ].join(', ');

/** What was typed; null where it is no key here. Only Enter is to skip. */
export function keyIn(
  typed: string,
  doubt: Doubt,
  canGoBack: boolean,
): Key | 'next' | 'back' | 'quit' | null {
  const key = typed.trim().toLowerCase();
  if (key === 'q') return 'quit';
  if (key === 's' || key === '') return 'next';
  if (key === 'u' && canGoBack) return 'back';
  return Object.hasOwn(actsFor(doubt), key) ? actsFor(doubt)[key]! : null;
}

/** What an act needs besides the key. */
export async function told(key: Key, options: Options, ask: Ask): Promise<Options & { with?: string }> {
  const set =
    key === 'edit'
      ? await ask('  FIELD=VALUE (as deadline=2026-09-30, theme=trade, actors=Belgium): ')
      : null;
  const other = key === 'join' ? await ask('  the id of the other thread or commitment: ') : null;
  const judges = key === 'kept' || key === 'missed';
  const quote = judges ? await ask('  words that show it (or empty): ') : null;
  const within = quote ? await ask('  in which document: its id or title (empty: look in all): ') : null;
  const reason = await ask('  why (or empty): ');
  return {
    ...options,
    ...(set ? { set: [set] } : {}),
    ...(other?.trim() ? { with: other.trim() } : {}),
    ...(quote ? { quote } : {}),
    ...(within?.trim() ? { in: within.trim() } : {}),
    ...(reason ? { reason } : {}),
  };
}
