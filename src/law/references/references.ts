import { markedWithinRule } from '../../languages/en/instruments-marked.ts';
import { CASE, referenceRules as rules } from '../../languages/en/references.ts';
import type { Analysis } from '../../model/analysis.ts';
import type { Reference } from '../../model/reference.ts';
import { quote } from '../../model/span.ts';
import { type Provision, provisionsOf } from '../../segment/provisions.ts';
import { amendedAt, changesOf } from './amended.ts';
import { elsewhere, namedOn } from './elsewhere.ts';
import { isWhole, lawOf, lineOf } from './places.ts';
import { quotationsOf } from './quotations.ts';
import { over, type Reading, type Told } from './reading.ts';
import { type Found, resolved, type Standing } from './resolve.ts';
import { type Item, letteredIn, type Spoken, spokenIn } from './spoken.ts';

/**
 * The provisions that the words of a law point to, in the order of the text: of the law itself by the identifiers of
 * its publisher, of other laws by theirs. Empty of a text without provisions.
 * @param marks whether what the publisher marks in its file is believed; without, the words alone decide
 */
export function referencesOf(
  analysis: Analysis,
  { marks = true }: { readonly marks?: boolean } = {},
): Reference[] {
  const { document, mentions, places, legislation } = analysis;
  const law = lawOf(provisionsOf({ places }));
  if (law.provisions.all.length === 0) return [];
  const reading: Reading = {
    text: document.text,
    title: document.title.replace(/^The\s/, ''),
    uri: legislation?.uri ?? null,
    law,
    named: mentions.filter(({ type, rule }) => type === 'instrument' && rule !== markedWithinRule.id),
    marked: marks ? (legislation?.references ?? []).filter(({ uri }) => uri.startsWith('#')) : [],
    last: new Map(),
    recent: [],
    quotations: quotationsOf(document.text),
    changes: changesOf(analysis),
    changing: new Map(),
    introducing: new Map(),
  };
  const found = [...spokenIn(document.text)].flatMap((spoken) => referencesIn(spoken, reading));
  const all = inOrder(found);
  return inOrder([
    ...all,
    ...[...letteredIn(document.text)].flatMap((spoken) => putElsewhere(spoken, all, reading)),
  ]);
}

const inOrder = (found: readonly Reference[]): Reference[] =>
  found.toSorted((a, b) => a.start - b.start || b.end - a.end);

/** "paragraph 3 of Schedule 1" is a reference to the paragraph, and one to the Schedule. */
function referencesIn(head: Spoken, reading: Reading): Reference[] {
  const found: Reference[] = [];
  const outside = elsewhere(head, reading);
  for (let spoken: Spoken | null = head; spoken; spoken = spoken.of)
    for (const item of isWhole(spoken, reading.law) ? [] : spoken.items) {
      const told =
        marksOn(spoken, item, reading) ??
        namedOn(item, reading) ??
        putBy(spoken, item, outside, reading) ??
        amendedBy(spoken, item, outside, reading) ??
        outside ??
        insideOrAmended(spoken, item, reading);
      if (told.kind === 'outside') reading.last.delete(spoken.unit);
      if (!isHeading(item, told, reading)) found.push({ ...quote(reading, item), ...told });
    }
  return found;
}

/** "Schedule 3" at its head is its name, and so it is in the table of contents. */
function isHeading(item: Item, { kind, targets }: Told, { law, text }: Reading): boolean {
  if (kind === 'outside' || item.path.length === 0) return false;
  if (ALONE.test(text.slice(item.start - 2, item.start + 8)) && text[item.end] === '\n') return true;
  const at = law.provisions.at(item.start);
  if (at === null)
    return text[item.start - 1] === '\n' && /^\p{Lu}\p{L}{3}/u.test(text.slice(item.start, item.start + 4));
  return (at.heading?.start ?? -9) + 2 > item.start || (targets[0] === at.id && item.start - at.start < 3);
}

/** A cell of a table of correspondence. */
const ALONE = /^\n\nArticle/;

/** "After section 31A insert": where it is this law that puts section 31A there. */
function putBy(spoken: Spoken, item: Item, outside: Told | null, reading: Reading): Told | null {
  const lettered = outside?.rule === rules.amended.id && item.bare && /\d[A-Z]/.test(item.path[0] ?? '');
  if (!lettered) return null;
  const told = inside(spoken, item, reading);
  return told.resolved && reading.law.provisions.byId(told.targets[0]!)?.quoted ? told : null;
}

/** A number alone is a reference where it is that of a section which this law puts into another. */
function putElsewhere(spoken: Spoken, found: readonly Reference[], reading: Reading): Reference[] {
  const [item] = spoken.items;
  if (!item || over(found, item).length > 0) return [];
  const put = reading.law.through.get(`section ${item.path[0]}`)?.some(({ quoted }) => quoted);
  return put ? referencesIn(spoken, reading).filter(({ resolved }) => resolved) : [];
}

/** What the publisher marks: of several levels, "(3)(b)", the innermost. */
function marksOn(spoken: Spoken, item: Item, reading: Reading): Told | null {
  const { marked, law } = reading;
  const on = over(marked, item);
  const last = on.at(-1);
  if (!last || last.end < item.end) return null;
  const targets = [on.length > 1 && item.upTo ? on[0]!.uri.slice(1) : null, last.uri.slice(1)].filter(
    (one) => one !== null,
  );
  const known = law.provisions.byId(targets.at(-1)!) !== undefined;
  const why = `marked so by its publisher${known ? doubted(spoken, item, targets, reading) : '; not in this text'}`;
  return { kind: 'inside', targets, resolved: true, why, rule: rules.marked.id };
}

/** Marks are made by people, too: where the words alone say something else, that is said beside it. */
function doubted(spoken: Spoken, item: Item, targets: readonly string[], reading: Reading): string {
  const { targets: own } = inside(spoken, item, reading);
  const last = own.at(-1);
  return last === undefined || last === targets.at(-1) ? '' : `; by the words alone it would be ${last}`;
}

const amendedBy = (spoken: Spoken, item: Item, outside: Told | null, reading: Reading): Told | null =>
  outside?.rule === rules.amended.id ? amendedAt(spoken, item, changesAt(item, reading)) : null;

const changesAt = (item: Item, { changes, law }: Reading) =>
  changes(item, law.provisions.at(item.start)?.end ?? item.end);

/** What is to stand in another law and is not put there with it is that law's own. */
function insideOrAmended(spoken: Spoken, item: Item, reading: Reading): Told {
  const told = inside(spoken, item, reading);
  const at = reading.law.provisions.at(item.start);
  const isOther = !told.resolved && item.path.length > 0 && at?.quoted === true;
  return isOther ? amendedAt(spoken, item, changesAt(item, reading)) : told;
}

function inside(spoken: Spoken, item: Item, reading: Reading): Told {
  const at = reading.law.provisions.at(item.start);
  const { law, last, recent } = reading;
  const inCase = CASE.test(reading.text.slice(Math.max(0, item.start - 24), item.start));
  const standing = { law, at, last, recent, inCase };
  const found = foundIn(spoken, item, standing);
  const [provision] = found.provisions;
  if (provision) remember(spoken.unit, provision, reading);
  return {
    kind: 'inside',
    targets: found.provisions.map(({ id }) => id),
    resolved: found.provisions.length > 0,
    why: found.why,
    rule: found.rule,
  };
}

/** Within what the words say holds it: "paragraph 3 of Schedule 1". */
function foundIn(spoken: Spoken, item: Item, standing: Standing): Found {
  const { of } = spoken;
  if (of?.items.length !== 1 || isWhole(of, standing.law)) return resolved(spoken, item, null, standing);
  const holder = foundIn(of, of.items[0]!, standing);
  const [provision] = holder.provisions;
  return provision ? resolved(spoken, item, provision, standing) : holder;
}

/** No more than these are gone back to. */
const RECENT = 4;

function remember(unit: string, provision: Provision, { last, recent }: Reading): void {
  for (const one of lineOf(provision).reverse()) last.set(one.kind, one);
  if (unit !== 'subsection' || provision.kind === 'subsection') last.set(unit, provision);
  recent.unshift(provision);
  recent.splice(RECENT);
}
