import { provisionRule } from '../../languages/en/instruments-titles.ts';
import { addressOf, labelOf } from './addresses.ts';
import { type Group, groupsIn } from './provision-groups.ts';
import { matchAt, type Passage, type Scheme, type Work } from './work.ts';

/** The provisions a passage names, each of the work it belongs to; those of no named work are not reported. */
export function provisionsIn(passage: Passage, works: readonly Work[]): Work[] {
  if (works.length === 0) return [];
  const groups = groupsIn(passage, works);
  const targets = ahead(passage, groups, works);
  linkBack(passage, groups, works, targets);
  return groups.flatMap((group, i) => (targets[i] ? mentionsOf(group, targets[i]!) : []));
}

const LINK = /(?:\s?\([^()]{1,100}\))?\s?,?\s{1,9}(?:of|to|in|under),?\s{1,9}/y;
const ARTICLE = /(?:the|that|those)\s{1,9}/iy;
const BESIDE = /^\s?(?:,|and|or|,\s?and|of,\s?and|of,\s?or|to,\s?and)\s?$/;

/** The works that the text names after their provisions: "section 20 of the Equality Act", "Article 8 ECHR". */
function ahead(passage: Passage, groups: readonly Group[], works: readonly Work[]): (Work | null)[] {
  const starts = new Map(works.map((work) => [work.start, work]));
  const targets: (Work | null)[] = groups.map(() => null);
  for (let i = groups.length - 1; i >= 0; i--) {
    const group = groups[i]!;
    targets[i] = workAfter(passage, group.end, starts);
    const next = groups[i + 1];
    if (!targets[i] && next && targets[i + 1] && BESIDE.test(passage.text.slice(group.end, next.start)))
      targets[i] = targets[i + 1]!;
  }
  return targets;
}

function workAfter(passage: Passage, end: number, starts: ReadonlyMap<number, Work>): Work | null {
  const link = matchAt(LINK, passage, end);
  const at = end + (link?.[0].length ?? 1);
  if (!link && !/\s/.test(passage.text[end] ?? '')) return null;
  const article = matchAt(ARTICLE, passage, at);
  const work = starts.get(at) ?? (article ? starts.get(at + article[0].length) : undefined);
  return work && work.scheme !== 'none' ? work : null;
}

/** What the provisions of each kind of work are called. */
const UNITS: Record<Scheme, ReadonlySet<string>> = {
  primary: new Set(['section', 'subsection', 'schedule', 'paragraph', 'part', 'chapter', 'clause']),
  secondary: new Set(['article', 'regulation', 'rule', 'paragraph', 'schedule', 'part', 'chapter']),
  eu: new Set(['article', 'annex', 'recital', 'chapter', 'point', 'paragraph', 'part', 'appendix']),
  treaty: new Set(['article', 'annex', 'chapter', 'paragraph', 'part', 'appendix']),
  none: new Set(),
};

const AFTER_WORK = /^[\s,{}()]{0,4}(?:with\s|see\s)?[\s{(]{0,2}$/;
const AFTER_PROVISION =
  /^(?:\s(?:Notes?|Groups?|Tables?|Forms?|Entries|Entry)\s[\d, ]{1,12})?[\s,{}()]{0,4}(?:with\s|and\s|or\s|&\s|subject\sto\s)?[\s{(]{0,2}$/;
const ELSEWHERE = /\s{1,9}(?:of|to)\s{1,9}(?:this|these|the|that|those|[A-Z])/y;

/** The works that the text names before their provisions: "Courts Act 2003 (c. 39), ss. 109, 110 (with s. 3)". */
function linkBack(
  passage: Passage,
  groups: readonly Group[],
  works: readonly Work[],
  targets: (Work | null)[],
): void {
  let anchor: { work: Work; end: number; pattern: RegExp } | null = null;
  let w = 0;
  groups.forEach((group, i) => {
    for (; w < works.length && works[w]!.start < group.start; w++) {
      const work: Work = works[w]!;
      if (work.scheme !== 'none') anchor = { work, end: work.end, pattern: AFTER_WORK };
      else if (anchor && work.start - anchor.end < 4) anchor = { ...anchor, end: work.end };
    }
    if (targets[i] || !anchor) return;
    const gap = passage.text.slice(anchor.end, group.start);
    if (gap.length > 30 || !anchor.pattern.test(gap) || !UNITS[anchor.work.scheme].has(topUnit(group)))
      return;
    if (matchAt(ELSEWHERE, passage, group.end)) return;
    targets[i] = anchor.work;
    anchor = { work: anchor.work, end: group.end, pattern: AFTER_PROVISION };
  });
}

const topUnit = (group: Group): string => group.parents[0]?.unit ?? group.unit;

function mentionsOf(group: Group, work: Work): Work[] {
  return group.items.map(({ start, end, path }) => {
    const steps = [...group.parents, { unit: group.unit, path }];
    return {
      start,
      end,
      value: work.value === null ? null : `${work.value}, ${labelOf(steps, work.scheme)}`,
      id: addressOf(work, steps),
      scheme: 'none',
      noun: group.unit,
      rule: provisionRule.id,
    };
  });
}
