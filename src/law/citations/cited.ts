import { markedNoteRule, markedRule } from '../../languages/en/instruments-marked.ts';
import type { Analysis, Mention, Named } from '../../model/analysis.ts';
import type { Span } from '../../model/span.ts';

/** Mentions that together cite one work: "sections 5 and 6(1) of the Fisheries Act 2020". */
export interface Cited extends Span {
  readonly instrument: Named;
  /** As its own mention has it. */
  readonly called: string | null;
  /** One for each provision that is named; the work's own mention where none is. */
  readonly parts: readonly Part[];
  /** Whether it stands in what the law's editors note beside it. */
  readonly editorial: boolean;
}

interface Part extends Span {
  readonly provision: Named | null;
}

/** The journal that a law was printed in, and provisions of the text itself. */
const BESIDE = new Set(['en/instruments/official-journal', 'en/instruments/marked-within']);
const PROVISION = new Set(['en/instruments/provision', 'en/instruments/eu-treaty-article']);

const MARKED = new Set([markedRule.id, markedNoteRule.id]);

/** Marked by the publisher, or found by its words: "…, section 5" with an address below that of the law. */
const isProvision = ({ rule, value, id }: Mention): boolean =>
  PROVISION.has(rule) || (MARKED.has(rule) && value?.includes(', ') === true && workIdOf(id) !== id);

/** Behind its title, a text that names itself with its title tells what that says, and does not do it. */
const TITLE = 2_000;

/**
 * All that a text cites, in its order, without itself; and with itself where that is not its title, for what its
 * words mean.
 */
export function citedIn({ document, mentions, legislation }: Analysis): {
  readonly all: readonly Cited[];
  readonly others: readonly Cited[];
} {
  const named = mentions
    .filter(
      ({ type, value, rule }) =>
        type === 'instrument' && value !== null && !BESIDE.has(rule) && !/^OJ\b/.test(value!),
    )
    .toSorted((a, b) => a.start - b.start);
  const ids = new Map(named.filter((one) => !isProvision(one)).map(({ value, id }) => [value!, id]));
  const own = [legislation?.uri, legislation?.celex].flatMap((one) => one ?? []);
  const titles = new Set([document.title, ...calledItself(named, document.text)].map(bare));
  const isOwn = ({ name, id }: Named) =>
    (name !== '' && titles.has(bare(name))) || (id !== null && own.some((one) => sameWork(one, id)));
  const found = grouped(named, ids, document.text).filter(
    (one, at, list) => !isDefining(one, list[at - 1], document.text),
  );
  return {
    all: found.filter(({ instrument }) => !isOwn(instrument)),
    others: found.filter(({ instrument, start }) => !isOwn(instrument) || start > TITLE),
  };
}

/** "This Act may be cited as the …". */
const calledItself = (named: readonly Mention[], text: string): readonly string[] =>
  named.flatMap(({ start, value }) =>
    /\bmay\s+be\s+cited\s+as\s+(?:the\s+)?$/.test(text.slice(Math.max(0, start - 40), start)) ? value! : [],
  );

/** A short name in brackets behind the name itself cites nothing. */
const isDefining = (one: Cited, before: Cited | undefined, text: string): boolean =>
  before !== undefined &&
  before.instrument.name === one.instrument.name &&
  /^\s?\((?:the\s)?["“‘']?$/.test(text.slice(before.end, one.start)) &&
  /^["”’']?\)/.test(text.slice(one.end, one.end + 2));

const sameWork = (one: string, other: string): boolean =>
  one.replace(/^https?:/, '') === other.replace(/^https?:/, '');

const bare = (name: string): string =>
  name
    .toLowerCase()
    .replace(/^the /, '')
    .replace(/\s\[hl\]$/, '')
    .replace(/\s+/g, ' ')
    .trim();

/** What may stand between mentions of one citation: "paragraphs 1, 4 and 7 of Schedule 6 to, the". */
const BETWEEN =
  /^(?:[\s,()]|and|or|to|of|in|the|that|under|particular|thereof|thereto|with|first|second|third|fourth|fifth|sixth|last|sentence|(?:sub)?(?:paragraph|section)s?|points?|indents?|parts?|annex(?:es)?|headings?)*$/i;

function grouped(
  named: readonly Mention[],
  ids: ReadonlyMap<string, string | null>,
  text: string,
): readonly Cited[] {
  const groups: Mention[][] = [];
  for (const one of named) {
    const last = groups.at(-1);
    const before = last?.at(-1);
    const gap = before === undefined ? '' : text.slice(before.end, one.start);
    const joins =
      before !== undefined &&
      (isProvision(before) || isProvision(one)) &&
      workOf(before) === workOf(one) &&
      gap.length <= 90 &&
      !gap.includes('\n\n') &&
      BETWEEN.test(gap);
    if (joins) last!.push(one);
    else groups.push([one]);
  }
  return groups.map((group) => citedBy(group, ids));
}

/** The value of a provision is its work's with what of it is cited behind the last comma. */
const workOf = (one: Mention): string =>
  isProvision(one) && one.value!.includes(', ')
    ? one.value!.slice(0, one.value!.lastIndexOf(', '))
    : one.value!;

function citedBy(group: readonly Mention[], ids: ReadonlyMap<string, string | null>): Cited {
  const name = workOf(group[0]!);
  const work = group.find((one) => !isProvision(one));
  const provisions = group.filter(isProvision);
  const id = work?.id ?? ids.get(name) ?? workIdOf(provisions[0]?.id ?? null);
  const parts = (provisions.length > 0 ? provisions : [work!]).map((one) => ({
    start: one.start,
    end: one.end,
    provision: isProvision(one) ? { name: one.value!.slice(name.length + 2), id: one.id } : null,
  }));
  return {
    start: group[0]!.start,
    end: group.at(-1)!.end,
    instrument: { name, id },
    called: work?.quote ?? null,
    parts,
    editorial: group[0]!.rule === markedNoteRule.id,
  };
}

/** Of a provision's address, that of the work: "…/id/ukpga/2010/25" of "…/id/ukpga/2010/25/section/20". */
export const workIdOf = (id: string | null): string | null =>
  id === null
    ? null
    : id.replace(
        /(\/id\/[^#]+?)\/(?:section|schedule|schedules|article|regulation|rule|part|chapter|paragraph|annex|crossheading)(?:\/.*)?$/,
        '$1',
      );
