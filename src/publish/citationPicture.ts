import { CITATION_CONTEXTS, type CitationContext } from '../model/citation.ts';
import type { Branch, CitationTree, Pictured } from '../search/citationTree.ts';
import { linesIn, xml } from './svgWords.ts';
import { oneLine } from './words.ts';

const WIDTH = 900;
const [EDGE, TOP, ROW] = [24, 30, 38] as const;
/** Where years end and words begin. */
const [YEARS, WORDS] = [360, 386] as const;
const GREY = '#505a5f';

/** Each at least 4.5 to 1 against white (WCAG 2.2, 1.4.11), each with a line of its own kind; the words say it as well. */
const LINES: Readonly<
  Record<CitationContext, { readonly colour: string; readonly dash: string; readonly width: number }>
> = {
  amended: { colour: '#1d70b8', dash: '', width: 3 },
  revoked: { colour: '#ca3535', dash: '', width: 3 },
  commenced: { colour: '#00703c', dash: '12 4', width: 2.5 },
  quoted: { colour: '#4c2c92', dash: '8 3 2 3', width: 2 },
  'defined by': { colour: '#8b4f00', dash: '3 3', width: 2 },
  'relied on': { colour: '#0b0c0c', dash: '', width: 1.5 },
  applied: { colour: '#1c6a78', dash: '7 4', width: 2 },
  mentioned: { colour: GREY, dash: '1.5 4', width: 1.5 },
};

/**
 * What cites a work, or what a document cites, as SVG: years from left to right, a row for each with its name in full
 * words, and a line from what it hangs on that says by its kind what is done with it. It needs nothing from outside.
 */
export function citationPicture(tree: CitationTree): string {
  const rows = rowsOf(tree.branches);
  const title = titleOf(tree);
  const heading = linesIn(title, WIDTH - 2 * EDGE, 17, 'bold').slice(0, 3);
  const top = TOP + 22 * heading.length + 14;
  const first = top + 26;
  const scale = scaleOf([tree, ...rows.map(({ branch }) => branch)]);
  const rest = tree.total - tree.branches.length;
  const bottom = first + ROW * rows.length + (rest > 0 ? ROW : 10);
  const height = bottom + 46 + legendHeight(rows);
  const place = (at: number): number => first + ROW * at + ROW / 2;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" role="img" font-family="system-ui, 'Segoe UI', 'Liberation Sans', Arial, sans-serif" font-size="13" fill="#0b0c0c">
<title>${xml(title)}</title>
<desc>${xml(spoken(tree, rest))}</desc>
<rect width="${WIDTH}" height="${height}" fill="#fff"/>
${heading.map((line, at) => `<text x="${EDGE}" y="${TOP + 22 * at}" font-size="17" font-weight="700">${xml(line)}</text>`).join('\n')}
${axis(scale, top + 12, bottom)}
${rows.map(({ branch, depth }, at) => `<path d="M${scale(branch.year)} ${place(at)}H${WORDS + 16 * depth - 6}" stroke="#dbdde0"/>`).join('')}
${rows.map((row, at) => joined(row, at, { rows, scale, place, root: scale(tree.year), rootY: top + 12 })).join('\n')}
<circle cx="${scale(tree.year)}" cy="${top + 12}" r="9" fill="#0b0c0c"/>
${rows.map((row, at) => named(row, place(at), scale)).join('\n')}
${rest > 0 ? `<text x="${WORDS}" y="${place(rows.length) + 4}" fill="${GREY}">and ${rest} more</text>` : ''}
${legend(rows, bottom + 40)}
</svg>
`;
}

interface Row {
  readonly branch: Branch;
  /** The row of what it hangs on; null for what hangs on the whole. */
  readonly on: number | null;
  readonly depth: number;
}

function rowsOf(branches: readonly Branch[], on: number | null = null, depth = 0, rows: Row[] = []): Row[] {
  for (const branch of branches) {
    rows.push({ branch, on, depth });
    rowsOf(branch.branches, rows.length - 1, depth + 1, rows);
  }
  return rows;
}

const titleOf = ({ label, direction, total }: CitationTree): string =>
  direction === 'cited by'
    ? `${oneLine(label)}: cited by ${total === 1 ? 'one document' : `${total} documents`}`
    : `${oneLine(label)}: cites ${total === 1 ? 'one work' : `${total} works`}`;

/** From a year to a place; what has none stands at the end. */
type Scale = ((year: number | null) => number) & {
  readonly years: readonly number[];
  readonly open: boolean;
};

function scaleOf(all: readonly Pictured[]): Scale {
  const known = all.flatMap(({ year }) => year ?? []);
  const from = known.length === 0 ? 0 : Math.min(...known);
  const until = known.length === 0 ? 0 : Math.max(...known);
  const open = all.some(({ year }) => year === null);
  const [left, right] = [EDGE + 16, YEARS - 16 - (open ? 46 : 0)];
  const at = (year: number | null): number =>
    year === null
      ? YEARS - 20
      : until === from
        ? left
        : Math.round(left + ((right - left) * (year - from)) / (until - from));
  return Object.assign(at, { years: ticksFrom(from, until), open });
}

/** Six at most, at round years. */
function ticksFrom(from: number, until: number): readonly number[] {
  if (from === 0) return [];
  const step = [1, 2, 5, 10, 20, 50, 100, 200].find((one) => (until - from) / one <= 5) ?? 500;
  const years: number[] = [];
  for (let year = Math.ceil(from / step) * step; year <= until; year += step) years.push(year);
  return years;
}

const axis = (scale: Scale, top: number, bottom: number): string =>
  [
    ...scale.years.map(
      (year) =>
        `<path d="M${scale(year)} ${top}V${bottom}" stroke="#dbdde0"/><text x="${scale(year)}" y="${bottom + 18}" text-anchor="middle" fill="${GREY}">${year}</text>`,
    ),
    scale.open
      ? `<path d="M${scale(null)} ${top}V${bottom}" stroke="#dbdde0" stroke-dasharray="2 4"/><text x="${scale(null)}" y="${bottom + 18}" text-anchor="middle" fill="${GREY}">no year</text>`
      : '',
  ].join('\n');

interface Frame {
  readonly rows: readonly Row[];
  readonly scale: Scale;
  readonly place: (row: number) => number;
  readonly root: number;
  readonly rootY: number;
}

/** A line down from what it hangs on, and along to its year. */
function joined({ branch, on }: Row, at: number, { rows, scale, place, root, rootY }: Frame): string {
  const { colour, dash, width } = LINES[chiefOf(branch)];
  const [x, y] = on === null ? [root, rootY] : [scale(rows[on]!.branch.year), place(on)];
  return `<path d="M${x} ${y}V${place(at) - 6}Q${x} ${place(at)} ${x + (scale(branch.year) < x ? -6 : 6)} ${place(at)}H${scale(branch.year)}" fill="none" stroke="${colour}" stroke-width="${width}"${dash === '' ? '' : ` stroke-dasharray="${dash}"`}/>`;
}

/** What it does most of, the weightier of two. */
const chiefOf = ({ counts }: Branch): CitationContext =>
  CITATION_CONTEXTS.find((one) => (counts[one] ?? 0) > 0) ?? 'mentioned';

/** Its dot, a thin line to its words, its name, and below it what it does and how often. */
function named({ branch, depth }: Row, y: number, scale: Scale): string {
  const x = scale(branch.year);
  const left = WORDS + 16 * depth;
  const room = WIDTH - EDGE - left;
  const label = firstLine(oneLine(branch.label), room);
  const kind = LINES[chiefOf(branch)];
  return `<g><circle cx="${x}" cy="${y}" r="6" fill="${kind.colour}"/><text x="${left}" y="${y - 1}" font-weight="700">${xml(label)}</text><text x="${left}" y="${y + 15}" fill="${GREY}">${xml(firstLine([branch.year ?? 'no year', countWords(branch)].join(': '), room))}</text><title>${xml(oneLine(branch.label))}</title></g>`;
}

/** As much as there is room for. */
function firstLine(words: string, room: number): string {
  const [line = ''] = linesIn(words, room, 13, 'normal');
  return line === words ? line : `${line.replace(/\W*\s\S*$/, '')} …`;
}

const countWords = ({ counts }: Branch): string =>
  CITATION_CONTEXTS.flatMap((one) => {
    const count = counts[one] ?? 0;
    return count === 0 ? [] : [count === 1 ? one : `${one} ${count} times`];
  }).join(', ');

const kindsIn = (rows: readonly Row[]): readonly CitationContext[] =>
  CITATION_CONTEXTS.filter((one) => rows.some(({ branch }) => chiefOf(branch) === one));

const legendHeight = (rows: readonly Row[]): number => Math.ceil(kindsIn(rows).length / 4) * 22;

const legend = (rows: readonly Row[], top: number): string =>
  kindsIn(rows)
    .map((one, at) => {
      const [x, y] = [EDGE + (at % 4) * 212, top + Math.floor(at / 4) * 22];
      const { colour, dash, width } = LINES[one];
      return `<path d="M${x} ${y}h44" stroke="${colour}" stroke-width="${width}"${dash === '' ? '' : ` stroke-dasharray="${dash}"`}/><text x="${x + 52}" y="${y + 4}">${one}</text>`;
    })
    .join('\n');

/** The picture for those who do not see it. */
function spoken(tree: CitationTree, rest: number): string {
  const said = (branch: Branch): string => {
    const below = branch.branches.map(said);
    return `${oneLine(branch.label)} (${[branch.year ?? 'no year', countWords(branch)].join(', ')})${below.length === 0 ? '' : `, on which hang ${below.join('; ')}`}`;
  };
  const all = tree.branches.map(said).join('. ');
  return `${tree.branches.length === 0 ? 'None.' : `${all}.`}${rest > 0 ? ` And ${rest} more.` : ''}`;
}
