import type { Analysis, Mention, Named } from '../../model/analysis.ts';
import type { Span } from '../../model/span.ts';

/** Mentions that together cite one work: "sections 5 and 6(1) of the Fisheries Act 2020". */
export interface Cited extends Span {
  readonly instrument: Named;
  /** As its own mention has it. */
  readonly called: string | null;
  /** One for each provision that is named; the work's own mention where none is. */
  readonly parts: readonly Part[];
}

interface Part extends Span {
  readonly provision: Named | null;
}

/** What is named beside a law and is none: the journal that it was printed in. */
const BESIDE = new Set(['en/instruments/official-journal']);
const PROVISION = new Set(['en/instruments/provision', 'en/instruments/eu-treaty-article']);

/** All that a text cites, in its order, without itself. */
export function citedIn({ document, mentions, legislation }: Analysis): readonly Cited[] {
  const named = mentions
    .filter(({ type, value, rule }) => type === 'instrument' && value !== null && !BESIDE.has(rule))
    .toSorted((a, b) => a.start - b.start);
  const ids = new Map(named.filter((one) => !PROVISION.has(one.rule)).map(({ value, id }) => [value!, id]));
  const own = [legislation?.uri, legislation?.celex].flatMap((one) => one ?? []);
  const title = bare(document.title);
  const isOwn = ({ name, id }: Named) =>
    id === null ? title !== '' && bare(name) === title : own.some((one) => sameWork(one, id));
  return grouped(named, ids, document.text).filter(({ instrument }) => !isOwn(instrument));
}

const sameWork = (one: string, other: string): boolean =>
  one.replace(/^https?:/, '') === other.replace(/^https?:/, '');

const bare = (name: string): string => name.toLowerCase().replace(/^the /, '').replace(/\s+/g, ' ').trim();

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
      (PROVISION.has(before.rule) || PROVISION.has(one.rule)) &&
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
const workOf = ({ value, rule }: Mention): string =>
  PROVISION.has(rule) && value!.includes(', ') ? value!.slice(0, value!.lastIndexOf(', ')) : value!;

function citedBy(group: readonly Mention[], ids: ReadonlyMap<string, string | null>): Cited {
  const name = workOf(group[0]!);
  const work = group.find(({ rule }) => !PROVISION.has(rule));
  const provisions = group.filter(({ rule }) => PROVISION.has(rule));
  const id = work?.id ?? ids.get(name) ?? workIdOf(provisions[0]?.id ?? null);
  const parts = (provisions.length > 0 ? provisions : [work!]).map(({ start, end, value, id, rule }) => ({
    start,
    end,
    provision: PROVISION.has(rule) ? { name: value!.slice(name.length + 2), id } : null,
  }));
  return {
    start: group[0]!.start,
    end: group.at(-1)!.end,
    instrument: { name, id },
    called: work?.quote ?? null,
    parts,
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
