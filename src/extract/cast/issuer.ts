import { partyById } from '../../languages/en/names.ts';
import type { Named } from '../../model/analysis.ts';
import type { NameMention } from '../../recognise/names.ts';
import { namedParty } from './candidates.ts';
import type { Counts } from './counts.ts';
import { add, OPENING, type Points, ranked, score } from './points.ts';
import type { Line, Scene } from './scene.ts';

/** A department or an embassy speaks for its state, an agency for itself. */
const MINISTERIAL =
  /Department|Ministry|Office|Treasury|House|Street|Presidency|Parliament|Council|Embassy|High Commission|Consulate|Permanent (?:Mission|Delegation)|Cabinet/;

/** Whose text it is: by its publisher, by who announces, by whose bodies, offices and money it speaks of. */
export function issuerOf({ segmented, publisher, title, lines }: Scene, { states }: Counts): Named[] {
  const official = segmented.document.genre === 'news analysis' ? [] : publisher;
  const [first] = official;
  if (first?.type === 'body' && (!MINISTERIAL.test(first.quote) || first.of === null))
    return [{ name: first.value ?? '', id: first.id }];
  const publishers = new Set(official.flatMap(({ of }) => of ?? []));
  if (publishers.size === 1) return [...publishers].map(namedParty);
  const points: Points = new Map();
  for (const of of publishers) add(points, of, 6);
  for (const line of title)
    for (const mention of line.names)
      if (mention.of && mention.type === 'person' && !isCompany(line, mention)) add(points, mention.of, 3);
  for (const [i, line] of lines.slice(0, OPENING).entries())
    score(points, alone(line), { party: 0.5, person: 4 / (i + 1), topic: 0 });
  const seen: Points = new Map();
  for (const [id, weight] of states) add(seen, partyById.get(id)?.name ?? id, weight);
  for (const { names } of lines) for (const name of names) if (name.of) add(seen, name.of, weightOf(name));
  for (const [name, weight] of seen) add(points, name, Math.min(weight, 3));
  if (segmented.document.genre === 'written statement') add(points, PARLIAMENT, 2);
  const others = companyOf(title);
  const [best] = ranked(points).sort(([a], [b]) => Number(others.has(a)) - Number(others.has(b)));
  return best ? [namedParty(best[0])] : [];
}

/** Whose Parliament hears written statements, where the text does not say (Standing Orders of the House of Commons, no. 22A). */
const PARLIAMENT = 'United Kingdom';

/** "PM call with the President of X": whoever was met in the title is not the one who reports it. */
const companyOf = (title: readonly Line[]): ReadonlySet<string> =>
  new Set(
    title.flatMap((line) =>
      line.names.filter((mention) => isCompany(line, mention)).flatMap(({ of }) => of ?? []),
    ),
  );

/** A line without those whom its speaker met. */
const alone = (line: Line): Line => ({
  ...line,
  candidates: line.candidates.filter(({ mention }) => !isCompany(line, mention)),
});

/** Whether a person stands in a line as the one met, called or thanked: that office writes no report of it. */
function isCompany({ tokens, names }: Line, { type, start }: NameMention): boolean {
  if (type !== 'person') return false;
  const before = names.findLast(({ end }) => end <= start);
  return tokens.some(
    (token) => token.end <= start && token.start >= (before?.end ?? 0) && received.has(token.lower),
  );
}

const received = new Set(
  'with met meets to welcomed hosted received called thanked telephoned phoned congratulated saw hosts'.split(
    ' ',
  ),
);

/** A text speaks of its own bodies and government more than of others'. */
function weightOf({ type, rule }: NameMention): number {
  if (type === 'body' || rule === 'en/names/government') return 0.5;
  return type === 'person' ? 0.3 : 0.2;
}
