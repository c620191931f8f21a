import { CHANGES } from '../../languages/en/law-changes.ts';
import { contains, overlaps, quote } from '../../model/span.ts';
import type { InText, LawChange, Text } from './change.ts';
import { type Mark, marksIn } from './marks.ts';
import { type Hunk, spanOf, type Token } from './wording.ts';

/** Duties, days, powers and amounts that one wording of a provision has and the other has not. */
export function marksChanged(
  hunks: readonly Hunk[],
  [a, before]: InText,
  [b, after]: InText,
): readonly LawChange[] {
  const changeOf = (from: Mark | null, to: Mark | null): LawChange => ({
    kind: (from ?? to)!.kind,
    says: marksWords(from, to),
    earlier: from && quote(before.document, from),
    later: to && quote(after.document, to),
  });
  const sides = {
    earlier: marksOf(
      [a, before],
      hunks.map(({ earlier }) => earlier),
    ),
    later: marksOf(
      [b, after],
      hunks.map(({ later }) => later),
    ),
  };
  const inPlace = hunks.flatMap((hunk) => replacedIn(hunk, sides));
  const told = new Set(inPlace.flat());
  const [gone, come] = [sides.earlier, sides.later].map((marks) => marks.filter((one) => !told.has(one)));
  const [lost, gained] = [without(gone!, come!), without(come!, gone!)];
  const others = CHANGES.flatMap((kind) => {
    const [from, to] = [lost, gained].map((marks) => marks.filter((one) => one.kind === kind));
    return Array.from({ length: Math.max(from!.length, to!.length) }, (_, at) =>
      changeOf(from![at] ?? null, to![at] ?? null),
    );
  });
  return [
    ...inPlace.filter(([from, to]) => from.value !== to.value).map(([from, to]) => changeOf(from, to)),
    ...others,
  ];
}

interface Sides {
  readonly earlier: readonly Mark[];
  readonly later: readonly Mark[];
}

/** What stands in the place of what: the only one of its kind on each side of a stretch that differs. */
function replacedIn(hunk: Hunk, sides: Sides): readonly (readonly [Mark, Mark])[] {
  const within = (marks: readonly Mark[], tokens: readonly Token[]) => {
    const span = spanOf(tokens);
    return span === null ? [] : marks.filter((one) => overlaps(one, span));
  };
  const [one, other] = [within(sides.earlier, hunk.earlier), within(sides.later, hunk.later)];
  return CHANGES.flatMap((kind) => {
    const [from, ...more] = one.filter((mark) => mark.kind === kind);
    const [to, ...others] = other.filter((mark) => mark.kind === kind);
    return from && to && more.length === 0 && others.length === 0 ? [[from, to] as const] : [];
  });
}

/** Beyond so many words a "not" is one of what else is said, and turns nothing round. */
const TURNED = 4;
const NEGATION = 'en/law-changes/not';

function marksOf([unit, text]: InText, hunks: readonly (readonly Token[])[]): readonly Mark[] {
  const { document, mentions }: Text = text;
  const long = hunks.filter(({ length }) => length > TURNED).map((tokens) => spanOf(tokens)!);
  return marksIn(document.text, unit.spans, mentions).filter(
    (mark) => mark.rule !== NEGATION || !long.some((hunk) => contains(hunk, mark)),
  );
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
  if (from && to && from.name && to.name && from.name !== to.name) return `${from.name} became ${to.name}`;
  if (from && to) return 'became';
  const name = (from ?? to)!.name;
  return `${name ? `${name} ` : ''}${from ? 'dropped' : 'added'}`;
}
