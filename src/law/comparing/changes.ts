import { functionWords } from '../../languages/en/functionWords.ts';
import {
  CHANGES,
  type ChangeKind,
  defining,
  drafting,
  MODALS,
  NO_SUBJECT,
  naming,
} from '../../languages/en/law-changes.ts';
import { uninflected } from '../../languages/en/stems.ts';
import type { Analysis } from '../../model/analysis.ts';
import { contains, firstFrom, type Quote, quote, type Span } from '../../model/span.ts';
import { type Mark, marksIn } from './marks.ts';
import type { SameNumber } from './numbering.ts';
import type { Unit } from './units.ts';
import { type Hunk, hunksBetween, type Token, tokensOf } from './wording.ts';

/** One thing that a change of words changes. */
export interface LawChange {
  readonly kind: ChangeKind;
  /** For readers: "a duty became a power". */
  readonly says: string;
  /** The words that went, and those that came; null where there are none. */
  readonly earlier: Quote | null;
  readonly later: Quote | null;
}

export interface Difference {
  /** The stretches that differ, numbers of renumbered provisions left out: what went, and what came. */
  readonly gone: readonly Quote[];
  readonly came: readonly Quote[];
  /** The weightiest first; none where nothing but numbers of provisions that were renumbered differs. */
  readonly changes: readonly LawChange[];
  /** Whether the words differ in such numbers. */
  readonly renumbered: boolean;
}

type Text = Pick<Analysis, 'document' | 'mentions'>;

/** Two wordings that say the same. */
export const NO_DIFFERENCE: Difference = { gone: [], came: [], changes: [], renumbered: false };

/** What differs between two wordings of a provision, and what that changes. */
export function differenceOf(
  [a, before]: readonly [Unit, Text],
  [b, after]: readonly [Unit, Text],
  sameNumber: SameNumber,
): Difference {
  if (a.folded === b.folded) return NO_DIFFERENCE;
  const [one, other] = [tokensOf(a, before.document.text), tokensOf(b, after.document.text)];
  const hunks = hunksBetween(one, other, sameNumber(a));
  if (hunks.length === 0)
    return { ...NO_DIFFERENCE, renumbered: one.some((token, at) => token.folded !== other[at]?.folded) };
  const carried = [
    ...marksChanged(
      [
        before,
        marksOf(
          [a, before],
          hunks.map(({ earlier }) => earlier),
        ),
      ],
      [
        after,
        marksOf(
          [b, after],
          hunks.map(({ later }) => later),
        ),
      ],
    ),
    ...actorChanged(hunks, [before, one], [after, other]),
  ];
  const changes = carried.length > 0 ? carried : [plainChange(hunks, [a, before], [b, after])];
  return {
    gone: hunks.flatMap(({ earlier }) => quotesOf(earlier, before)),
    came: hunks.flatMap(({ later }) => quotesOf(later, after)),
    changes: changes.toSorted((x, y) => rankOf(x) - rankOf(y)),
    renumbered: false,
  };
}

function quotesOf(tokens: readonly Token[], { document }: Text): readonly Quote[] {
  const span = spanOf(tokens);
  return span === null ? [] : [quote(document, span)];
}

const rankOf = ({ kind }: LawChange): number => CHANGES.indexOf(kind);

/** Beyond so many words a "not" is one of what else is said, and turns nothing round. */
const TURNED = 4;

function marksOf(
  [unit, { document, mentions }]: readonly [Unit, Text],
  hunks: readonly (readonly Token[])[],
): readonly Mark[] {
  const long = hunks.filter(({ length }) => length > TURNED).map((tokens) => spanOf(tokens)!);
  return marksIn(document.text, unit.spans, mentions).filter(
    (mark) => mark.rule !== NEGATION || !long.some((hunk) => contains(hunk, mark)),
  );
}

const NEGATION = 'en/law-changes/not';

/** Marks that only one wording has; what went and what came of one kind are told together. */
function marksChanged(
  [before, earlier]: readonly [Text, readonly Mark[]],
  [after, later]: readonly [Text, readonly Mark[]],
): readonly LawChange[] {
  const [gone, come] = [without(earlier, later), without(later, earlier)];
  return CHANGES.flatMap((kind) => {
    const [lost, gained] = [gone, come].map((marks) => marks.filter((one) => one.kind === kind));
    return Array.from({ length: Math.max(lost!.length, gained!.length) }, (_, at) => {
      const [from, to] = [lost![at] ?? null, gained![at] ?? null];
      return {
        kind,
        says: marksWords(from, to),
        earlier: from && quote(before.document, from),
        later: to && quote(after.document, to),
      };
    });
  });
}

/** Those of a value that stand more often here than there. */
function without(marks: readonly Mark[], others: readonly Mark[]): readonly Mark[] {
  const left = new Map<string, number>();
  for (const { value } of others) left.set(value, (left.get(value) ?? 0) + 1);
  return marks.filter(({ value }) => {
    const count = left.get(value) ?? 0;
    left.set(value, count - 1);
    return count <= 0;
  });
}

function marksWords(from: Mark | null, to: Mark | null): string {
  if (from && to && from.name && to.name) return `${from.name} became ${to.name}`;
  if (from && to) return 'became';
  const name = (from ?? to)!.name;
  return `${name ? `${name} ` : ''}${from ? 'dropped' : 'added'}`;
}

/** Somebody else must, or may: the words before the verb differ, and the verb does not. */
function actorChanged(
  hunks: readonly Hunk[],
  [before, earlier]: readonly [Text, readonly Token[]],
  [after, later]: readonly [Text, readonly Token[]],
): readonly LawChange[] {
  return hunks.flatMap((hunk) => {
    if ([...hunk.earlier, ...hunk.later].every(({ folded }) => isSilent(folded))) return [];
    const [from, to] = [verbAfter(hunk.earlier, earlier), verbAfter(hunk.later, later)];
    const verb = from ?? to;
    if (verb === null || (hunk.earlier.length > 0 && from !== verb) || (hunk.later.length > 0 && to !== verb))
      return [];
    const [one, other] = [spanOf(hunk.earlier), spanOf(hunk.later)];
    return [
      {
        kind: 'duty' as const,
        says: `who ${verb}`,
        earlier: one && quote(before.document, one),
        later: other && quote(after.document, other),
      },
    ];
  });
}

/** So many words may stand between what differs and the verb that it is the subject of. */
const SUBJECT = 6;

function verbAfter(hunk: readonly Token[], all: readonly Token[]): string | null {
  if (hunk.length === 0) return null;
  const from = all.indexOf(hunk.at(-1)!) + 1;
  for (const { folded } of all.slice(from, from + SUBJECT)) {
    if (MODALS.has(folded)) return folded;
    if (NO_SUBJECT.has(folded)) return null;
  }
  return null;
}

/** Words that carry nothing of the above: what a word means, what is covered, what is referred to, or wording alone. */
function plainChange(
  hunks: readonly Hunk[],
  [a, before]: readonly [Unit, Text],
  [b, after]: readonly [Unit, Text],
): LawChange {
  const kind = plainKind(hunks, [a, before], [b, after]);
  const [one, other] = [
    spanOf(hunks.flatMap(({ earlier }) => earlier)),
    spanOf(hunks.flatMap(({ later }) => later)),
  ];
  return {
    kind,
    says: PLAIN[kind]!,
    earlier: one && quote(before.document, one),
    later: other && quote(after.document, other),
  };
}

const PLAIN: Partial<Record<ChangeKind, string>> = {
  definition: 'what a word means',
  scope: 'what it covers',
  reference: 'what it refers to',
  wording: 'other words',
};

function plainKind(
  hunks: readonly Hunk[],
  [a, before]: readonly [Unit, Text],
  [b, after]: readonly [Unit, Text],
): ChangeKind {
  const tokens = hunks.flatMap(({ earlier, later }) => [...earlier, ...later]);
  if (
    hunks.every(
      ({ earlier, later }) =>
        earlier.every((one) => isNaming(one.folded) || isTitle(one, before)) &&
        later.every((one) => isNaming(one.folded) || isTitle(one, after)),
    )
  )
    return 'reference';
  const [one, other] = [contentOf(a), contentOf(b)];
  const differs = [...one].some((word) => !other.has(word)) || [...other].some((word) => !one.has(word));
  if (differs) return defines(a, before) || defines(b, after) ? 'definition' : 'scope';
  return tokens.some(({ folded }) => NUMBER.test(folded)) ? 'reference' : 'wording';
}

/** A word that says nothing of who or what. */
const isSilent = (folded: string): boolean =>
  functionWords.has(folded) || isNaming(folded) || SILENT.has(uninflected(folded));

/** Part of the name of a provision. */
const isNaming = (folded: string): boolean => NUMBER.test(folded) || naming.has(folded);

/** A word of the title of another law. */
function isTitle(token: Token, { mentions }: Text): boolean {
  for (let at = firstFrom(mentions, token.start + 1) - 1; at >= 0; at--) {
    const { start, end, type } = mentions[at]!;
    if (type === 'instrument' && start <= token.start && token.end <= end) return true;
    if (token.start - start > LONGEST_TITLE) return false;
  }
  return false;
}

const LONGEST_TITLE = 200;

const NUMBER = /^\(?\d+[a-z]*\)?$|^\([a-z]{1,5}\)$/;

/** The words that say what a provision is about, in one form of each. */
const contentOf = ({ words }: Unit): ReadonlySet<string> =>
  new Set(
    words
      .filter((word) => word.length > 2 && !/\d/.test(word) && !functionWords.has(word) && !naming.has(word))
      .map(uninflected)
      .filter((word) => !SILENT.has(word)),
  );

const SILENT: ReadonlySet<string> = new Set([...drafting].map(uninflected));

const defines = ({ spans }: Unit, { document }: Text): boolean =>
  spans.some(({ start, end }) => defining.test(document.text.slice(start, end)));

const spanOf = (tokens: readonly Token[]): Span | null =>
  tokens.length === 0 ? null : { start: tokens[0]!.start, end: tokens.at(-1)!.end };
