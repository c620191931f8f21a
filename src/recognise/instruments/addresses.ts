import type { Scheme, Work } from './work.ts';

/** One level on the way to a provision: schedule 4, paragraph 145 (2). */
export interface Step {
  readonly unit: string;
  readonly path: readonly string[];
}

/** Kinds that stand only within another and have no name of their own in an address. */
const BELOW = new Set(['subsection', 'point']);
/** Kinds numbered through a whole law: the part or chapter they stand in is no part of their address. */
const THROUGH = new Set(['section', 'article', 'regulation', 'rule', 'schedule', 'annex']);

/** The address of a provision; null where the text does not fix it. */
export function addressOf(work: Work, steps: readonly Step[]): string | null {
  if (work.id === null) return null;
  if (work.id.startsWith('http://www.legislation.gov.uk/id/')) return within(work.id, steps);
  const celex = /^3(\d{4})([RLD])(\d{4})$/.exec(work.id);
  if (celex) return euAddress(celex[1]!, celex[2]!, Number(celex[3]), steps);
  return treatyAddress(work.id, steps);
}

function within(base: string, steps: readonly Step[]): string | null {
  const path = pathOf(steps);
  return path === null ? null : `${base}/${path}`;
}

/** "schedule/4/paragraph/145/2", as legislation.gov.uk writes it. */
function pathOf(steps: readonly Step[]): string | null {
  const parts: string[] = [];
  steps.forEach(({ unit, path }, i) => {
    if (
      (unit === 'part' || unit === 'chapter') &&
      steps.slice(i + 1).some((step) => THROUGH.has(step.unit) || step.unit === 'paragraph')
    )
      return;
    const inSchedule = steps.slice(0, i).some((step) => step.unit === 'schedule' || step.unit === 'annex');
    const bare =
      BELOW.has(unit) ||
      (unit === 'paragraph' && i > 0 && (!inSchedule || steps[i - 1]!.unit === 'paragraph'));
    if (!bare) parts.push(unit);
    parts.push(...path);
  });
  const [first] = steps;
  if (!first || BELOW.has(first.unit) || first.unit === 'paragraph' || parts.length === 0) return null;
  return parts.join('/');
}

const COLLECTIONS: Record<string, [string, string]> = {
  R: ['eur', 'reg'],
  L: ['eudr', 'dir'],
  D: ['eudn', 'dec'],
};
/** legislation.gov.uk holds EU law as it stood when it ceased to apply in the United Kingdom, at the end of 2020. */
const HELD_UNTIL = 2020;

function euAddress(year: string, letter: string, number: number, steps: readonly Step[]): string | null {
  const [collection, kind] = COLLECTIONS[letter]!;
  if (Number(year) <= HELD_UNTIL)
    return within(`http://www.legislation.gov.uk/id/${collection}/${year}/${number}`, steps);
  const [step] = steps;
  if (steps.length !== 1 || step!.unit !== 'article' || step!.path.length !== 1) return null;
  return `http://data.europa.eu/eli/${kind}/${year}/${number}/art_${step!.path[0]}`;
}

/** Articles of the two Treaties have CELEX numbers of their own: 12016E122, 12016M050. */
function treatyAddress(id: string, steps: readonly Step[]): string | null {
  const treaty = /^(12016[EM])\/TXT$/.exec(id)?.[1];
  const article = steps.find(({ unit }) => unit === 'article')?.path[0];
  return treaty && article && /^\d{1,3}$/.test(article) ? `${treaty}${article.padStart(3, '0')}` : null;
}

/** "Schedule 4 paragraph 145(2)", "Article 122". */
export const labelOf = (steps: readonly Step[], scheme: Scheme): string =>
  steps
    .map(({ unit, path }, i) => {
      const name = capital(unit, scheme) ? unit[0]!.toUpperCase() + unit.slice(1) : unit;
      return i > 0 && BELOW.has(unit) ? numbers(path, true) : `${name} ${numbers(path, false)}`.trim();
    })
    .join(' ');

const capital = (unit: string, scheme: Scheme): boolean =>
  unit === 'schedule' ||
  unit === 'part' ||
  unit === 'chapter' ||
  unit === 'annex' ||
  (unit === 'article' && scheme !== 'secondary');

const numbers = (path: readonly string[], nested: boolean): string =>
  path.map((part, i) => (i > 0 || nested || /^[a-z]/.test(part) ? `(${part})` : part)).join('');
