import { AMENDED } from '../../languages/en/amendments.ts';
import type { Provision } from '../../segment/provisions.ts';
import type { Line, Lines } from '../lines.ts';
import { masked } from '../quotes.ts';
import { type Names, placesFrom } from './names.ts';
import { nowhere, type Path } from './path.ts';

/** Which law, and where in it, the lines above one have already named. */
export interface Contexts {
  /** Of a line's own words: what stands above it. */
  readonly above: (line: Line) => readonly Path[];
  /** Notes of a line that it speaks for those after it ("The 1990 Act is amended as follows."), or where it led to. */
  readonly note: (line: Line, led: Path | null) => void;
}

/** Reads the contexts of a law's lines, which must be asked for in their order. */
export function contextsOf({ all }: Lines, names: Names): Contexts {
  const { text } = names;
  const leads = leadsOf(all, text);
  const known = new Map<Provision, readonly Path[]>();
  const follows = new Map<Provision | null, { at: number; paths: readonly Path[] }>();
  const before = new Map<Provision | null, Path>();
  const shownOf = (line: Line) => masked(text.slice(line.words, line.end));

  const base = (provision: Provision): readonly Path[] => {
    const { parent } = provision;
    const said = follows.get(scopeOf(provision));
    const titled = parent === null ? null : titleOf(parent, leads, names);
    if (titled !== null && (said === undefined || said.at < parent!.start)) return [titled];
    const paths = said?.paths ?? (parent === null ? [nowhere] : inside(parent));
    if (paths[0]!.law !== null) return paths;
    // "(2) After paragraph (1) of that Article insert": of that which the provision before it was about.
    const last = before.get(scopeOf(provision));
    return last ? [headOf(last)] : paths;
  };
  const inside = (provision: Provision): readonly Path[] => {
    const had = known.get(provision);
    if (had) return had;
    const lead = leads.get(provision)?.find((line) => isLead(text, line));
    const above = base(provision);
    const paths =
      lead === undefined ? above : placesFrom(above, names, lead.words, beforeVerb(shownOf(lead)));
    const found = paths[0]!.law === null ? withTitle(paths, provision, leads, names) : paths;
    known.set(provision, found);
    return found;
  };
  return {
    above: ({ provision }) => {
      if (provision === null) return [nowhere];
      const paths = base(provision);
      return paths[0]!.law === null ? withTitle(paths, provision, leads, names) : paths;
    },
    note: (line, led) => {
      if (led?.law != null && line.provision !== null)
        for (const scope of scopesOf(line.provision)) before.set(scope, led);
      const shown = shownOf(line);
      const of = AMENDED.exec(shown)?.groups?.of;
      if (of === undefined || line.provision === null) return;
      const paths = placesFrom(base(line.provision), names, line.words, of);
      follows.set(scopeOf(line.provision), {
        at: line.start,
        paths: paths[0]!.law === null ? withTitle(paths, line.provision, leads, names) : paths,
      });
    },
  };
}

/** The lines of each provision's own, in their order, without what is quoted. */
function leadsOf(lines: readonly Line[], text: string): ReadonlyMap<Provision, readonly Line[]> {
  const leads = new Map<Provision, Line[]>();
  for (const line of lines) {
    if (line.provision === null || line.after !== null || text.length === 0) continue;
    const had = leads.get(line.provision);
    if (had) had.push(line);
    else leads.set(line.provision, [line]);
  }
  return leads;
}

/** What a statement speaks for: the provisions beside it, whichever cross-heading they stand under. */
const scopeOf = ({ parent }: Provision): Provision | null =>
  parent?.kind === 'crossheading' ? scopeOf(parent) : parent;

/** The same, and what holds that, up to the section, article or schedule; one section says nothing of the next. */
function* scopesOf(provision: Provision): Generator<Provision | null> {
  if (WHOLE.has(provision.kind)) return;
  for (let at = scopeOf(provision); ; at = scopeOf(at)) {
    yield at;
    if (at === null || WHOLE.has(at.kind)) return;
  }
}

const WHOLE = new Set(['section', 'article', 'regulation', 'rule', 'order', 'schedule', 'annex']);

const isLead = (text: string, { words, end }: Line): boolean => {
  const line = text.slice(words, end);
  return /[—–:-]\s*$/.test(line) || AMENDED.test(line);
};

/** The section, article or schedule of a place, whatever of it was changed. */
const headOf = ({ law, steps }: Path): Path => ({
  ...nowhere,
  law,
  steps: steps.slice(0, 1).map(({ unit, path }) => ({ unit, path: path.slice(0, 1) })),
});

/** The words before "is amended". */
const beforeVerb = (shown: string): string => AMENDED.exec(shown)?.groups?.of ?? shown;

/** A law that is only named in a heading: "Amendment of the Harbours Regulations 2006". */
function withTitle(
  paths: readonly Path[],
  provision: Provision,
  leads: ReadonlyMap<Provision, readonly Line[]>,
  names: Names,
): readonly Path[] {
  for (let at: Provision | null = provision; at !== null; at = at.parent) {
    const titled = titleOf(at, leads, names);
    if (titled !== null) return paths.map((path) => ({ ...path, law: titled.law }));
  }
  return paths;
}

function titleOf(
  provision: Provision,
  leads: ReadonlyMap<Provision, readonly Line[]>,
  names: Names,
): Path | null {
  const [first] = leads.get(provision) ?? [];
  if (first === undefined || first.end - first.start > LONGEST_TITLE) return null;
  const words = names.text.slice(first.start, first.end);
  if (/[.—:;]\s*$/.test(words)) return null;
  const [path] = placesFrom([nowhere], names, first.start, words);
  if (path?.law == null) return null;
  const speaks =
    provision.kind === 'crossheading' || /\b(?:amend|repeal|revo[ck]|modif|consequential)/i.test(words);
  return speaks || path.law.name.length > words.length * 0.8 ? { ...nowhere, law: path.law } : null;
}

const LONGEST_TITLE = 300;
