// What a form of the review was sent with, as the register takes it.
import { citedIn } from '../../publish/quoting.ts';
import { correctionFrom } from '../../register/corrections.ts';
import type { Cited, Corrections, Field } from '../../register/events.ts';
import type { Act, Given } from '../../register/reviewing.ts';
import type { House } from '../house.ts';
import type { Wrong } from '../people/page.ts';

export type Sent = Readonly<Record<string, string>>;

/** The fields of a commitment that people set right, in the order of the form. */
const SETTABLE = [
  'actors',
  'firmness',
  'novelty',
  'deadline',
  'cadence',
  'instruments',
  'theme',
] as const satisfies readonly Field[];

/** The form of an act, where it has one of its own. */
const FORMS: Readonly<Partial<Record<Act, string>>> = { edit: 'edit', kept: 'judge', missed: 'judge' };

/** Characters of a reason or a quote. */
const MOST = 2_000;

/** What comes with an act, or what is wrong with it. */
export async function givenIn(
  act: Act,
  sent: Sent,
  house: House,
  own: string,
): Promise<Given | { readonly wrong: readonly Wrong[] }> {
  const reason = sent.reason?.trim() || null;
  if ((reason ?? '').length > MOST || (sent.quote ?? '').length > MOST)
    return {
      wrong: [{ field: `${FORMS[act] ?? 'verdict'}-reason`, words: `Write up to ${MOST} characters` }],
    };
  if (act === 'edit') return setIn(sent, reason);
  if (act !== 'kept' && act !== 'missed') return { reason };
  const evidence = await evidenceIn(sent, house, own);
  if (evidence !== null && 'wrong' in evidence) return evidence;
  if (evidence === null && reason === null)
    return { wrong: [{ field: 'quote', words: `Say how you know that it was ${act}: words or a reason` }] };
  return { reason, evidence };
}

/** Only what is otherwise than the form had it: what another set right meanwhile stays. */
function setIn(sent: Sent, reason: string | null): Given | { readonly wrong: readonly Wrong[] } {
  const changed = SETTABLE.filter(
    (field) => field in sent && plain(sent[field]) !== plain(sent[`was-${field}`]),
  );
  return correctionsIn(Object.fromEntries(changed.map((field) => [field, plain(sent[field])])), reason);
}

/** Fields as they are written, read; several names have a semicolon between them. */
export function correctionsIn(
  written: Partial<Record<Field, string>>,
  reason: string | null,
): Given | { readonly wrong: readonly Wrong[] } {
  const changed = Object.entries(written);
  if (changed.length === 0) return { wrong: [{ field: 'deadline', words: 'Change at least one field' }] };
  const wrong: Wrong[] = [];
  const set: Partial<Corrections> = {};
  for (const [field, value] of changed) {
    const read = correctionFrom(`${field}=${value}`);
    if ('wrong' in read) wrong.push({ field, words: read.wrong });
    else Object.assign(set, read.set);
  }
  return wrong.length > 0 ? { wrong } : { reason, set };
}

/** Names stand one a line in the form. */
const plain = (typed = ''): string => typed.trim().replace(/\s*[\r\n]+\s*/g, '; ');

/** The quote in the newest edition of the document that was named, or in the item's own. */
async function evidenceIn(
  sent: Sent,
  { store }: House,
  own: string,
): Promise<Cited | { readonly wrong: readonly Wrong[] } | null> {
  const quote = sent.quote?.trim() ?? '';
  if (quote === '') return null;
  const named = sent.in?.trim() ?? '';
  if (named.length > MOST) return { wrong: [{ field: 'in', words: `Write up to ${MOST} characters` }] };
  const rows =
    named === ''
      ? await store.catalogue.documents({ ids: [own] })
      : await store.catalogue.documents({ titled: named, most: 50 });
  if (rows.length === 0)
    return { wrong: [{ field: 'in', words: `The register holds no document “${named}”` }] };
  const found = await citedIn(
    store,
    rows.map(({ head }) => head),
    quote,
  );
  if (found.length === 1) return found[0]!;
  return {
    wrong: [
      found.length === 0
        ? { field: 'quote', words: 'These words do not stand in that document: quote them to the letter' }
        : {
            field: 'in',
            words: `These words stand in ${found.length} documents: name one by its whole title or id`,
          },
    ],
  };
}
