import {
  CHANGES,
  CHANGES_BEFORE,
  ELSEWHERE,
  FOLLOWS,
  OWN_BEFORE,
  referenceRules as rules,
} from '../../languages/en/references.ts';
import type { Provision } from '../../segment/provisions.ts';
import { lineOf } from './places.ts';
import { quotationAround } from './quotations.ts';
import { over, type Reading, type Told } from './reading.ts';
import type { Item, Spoken } from './spoken.ts';

/** A provision that was recognised as that of a named law. */
export function namedOn(item: Item, { named, title, uri }: Reading): Told | null {
  const on = over(named, item);
  const own = on.some(
    ({ value, id }) => (uri && id?.startsWith(`${uri}/`)) || (title && value?.startsWith(`${title}, `)),
  );
  if (on.length === 0 || own) return null;
  const targets = on.flatMap(({ id }) => id ?? []);
  const why = targets.length
    ? 'of the law that the words name'
    : 'of the law that the words name, which has no known identifier';
  return { kind: 'outside', targets, resolved: targets.length > 0, why, rule: rules.elsewhere.id };
}

/** A provision of another law that the words name, or of one that they amend. */
export function elsewhere(spoken: Spoken, reading: Reading): Told | null {
  const { text, title } = reading;
  ELSEWHERE.lastIndex = spoken.end;
  const outside = { kind: 'outside', targets: [], resolved: false } as const;
  const other = ELSEWHERE.exec(text)?.[0];
  if (other && title && text.slice(spoken.end, spoken.end + other.length + YEAR).includes(title)) return null;
  if (other) return { ...outside, why: 'of another law, which is not identified', rule: rules.elsewhere.id };
  const amended = { ...outside, why: 'of the law that the words amend', rule: rules.amended.id };
  const at = reading.law.provisions.at(spoken.start);
  if (at?.quoted) return null;
  if (at && inQuotation(spoken, at, reading)) return amended;
  if (CHANGES_BEFORE.test(text.slice(Math.max(0, spoken.start - 24), spoken.start))) return amended;
  if (!at || spoken.pointing === 'this' || !changes(at, reading)) return null;
  if (OWN_BEFORE.test(text.slice(Math.max(at.start - 20, spoken.start - 40), spoken.start))) return null;
  return amended;
}

/** Behind "Act" a title may go on with its year. */
const YEAR = 6;

/** Words that are to stand in another law, where their publisher gives them no identifiers of their own. */
function inQuotation(spoken: Spoken, at: Provision, { law, quotations }: Reading): boolean {
  const section = lineOf(at).at(-1);
  return (
    quotationAround(
      quotations,
      spoken,
      ({ start }) => lineOf(law.provisions.at(start)).at(-1) === section,
    ) !== null
  );
}

/** Whether a provision amends another law: by its own words and those of its parts, or by words that introduce it. */
function changes(provision: Provision, reading: Reading): boolean {
  const known = reading.changing.get(provision);
  if (known !== undefined) return known;
  const own = wordsOf(provision, reading.text);
  const byParts = /[—–:-]\s*$/.test(own) && provision.children.some((one) => isChange(one, reading.text));
  const found = CHANGES.test(own) || byParts || introduced(provision, reading);
  reading.changing.set(provision, found);
  return found;
}

const isChange = (one: Provision, text: string): boolean =>
  !one.quoted && one.children.length === 0 && CHANGES.test(wordsOf(one, text));

const wordsOf = ({ own }: Provision, text: string): string =>
  own.map(({ start, end }) => text.slice(start, end)).join(' ');

function introduced({ parent }: Provision, reading: Reading): boolean {
  for (let at = parent; at; at = at.parent) {
    const known = reading.introducing.get(at) ?? introduces(at, reading.text);
    reading.introducing.set(at, known);
    if (known) return true;
  }
  return false;
}

/** "The 1964 Act is amended as follows" stands above what it introduces, or is the first part of it. */
function introduces(provision: Provision, text: string): boolean {
  const words = wordsOf(provision, text);
  if (FOLLOWS.test(words) || CHANGES.test(words)) return true;
  const first = provision.children.find((one) => !one.quoted);
  return first !== undefined && first.children.length === 0 && FOLLOWS.test(wordsOf(first, text));
}
