import { FIRMNESS } from '../model/analysis.ts';
import type { Standing } from '../register/state.ts';
import type { Threads } from '../register/threads.ts';
import { apart, type Scale, scaleOf, ticksOf } from './axis.ts';
import { linesIn, xml } from './svgWords.ts';
import { type Moment, momentsOf } from './timeline.ts';
import { namesWords, oneLine, pointWords, quoted } from './words.ts';

const WIDTH = 900;
const [LEFT, RIGHT, EDGE] = [120, 28, 24];
const LANE = 28;
const MOST_LINES = 4;
/** Each at least 4.5 to 1 against white, and white on them (WCAG 2.2, 1.4.3). */
const COLOURS: Readonly<Record<Moment['kind'], string>> = {
  said: '#1d70b8',
  report: '#00703c',
  person: '#4c2c92',
  deadline: '#d4351c',
};
const GREY = '#505a5f';

/** A moment with its number and where it is drawn; without a day it is listed only. */
interface Mark {
  readonly moment: Moment;
  readonly number: number;
  readonly true: number | null;
  readonly x: number;
  readonly y: number;
}

/**
 * The timeline as SVG: days from left to right, firmness from bottom to top, and what each mark is listed below in full,
 * so that nothing hangs on colour or place alone. It needs nothing from outside, and only a title of more than four lines is cut.
 */
export function timelineSvg(standing: Standing, threads: Threads, asOf: string): string {
  const moments = momentsOf(standing, threads);
  const { values, said } = standing.thread.wordings[0];
  const title = `${namesWords(values.actors) || 'Nobody named'}: ${oneLine(said.action.quote)}`;
  const heading = headingOf(title);
  const top = EDGE + 22 * heading.length + 46;
  const lanes = lanesOf(moments);
  const bottom = top + LANE * lanes.length;
  const scale = scaleOf([...moments.flatMap(({ day }) => day ?? []), asOf], LEFT + 16, WIDTH - RIGHT - 16);
  const marks = marksOf(moments, lanes, top, scale);
  const list = listOf(marks, bottom + 62);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${list.end}" width="${WIDTH}" height="${list.end}" role="img" font-family="system-ui, 'Segoe UI', 'Liberation Sans', Arial, sans-serif" font-size="14" fill="#0b0c0c">
<title>${xml(title)}</title>
<desc>${xml(`Seen from ${pointWords(asOf)}. ${marks.map(({ number, moment }) => `${number}: ${headOf(moment)}`).join('. ')}`)}</desc>
<rect width="${WIDTH}" height="${list.end}" fill="#fff"/>
${heading.map((line, at) => `<text x="${EDGE}" y="${EDGE + 12 + 22 * at}" font-size="17" font-weight="700">${xml(line)}</text>`).join('\n')}
${frame(lanes, top, bottom, scale, asOf)}
${firmnessPath(marks, scale(asOf))}
${marks.map(drawn).join('\n')}
${list.words}
</svg>
`;
}

/** The title's first lines: the list has all of it. */
function headingOf(title: string): string[] {
  const lines = linesIn(title, WIDTH - 2 * EDGE, 17, 'bold');
  if (lines.length <= MOST_LINES) return lines;
  const [last = '', ...before] = lines.slice(0, MOST_LINES).reverse();
  return [...before.reverse(), `${last.replace(/\W*\s\S*$/, '')} …`];
}

const OTHER = [
  ['report', 'reported'],
  ['person', 'judged'],
  ['deadline', 'due'],
] as const;

/** The degrees of firmness, and below them what else there is. */
const lanesOf = (moments: readonly Moment[]): string[] => [
  ...FIRMNESS.toReversed(),
  ...OTHER.filter(([kind]) => moments.some((one) => one.kind === kind)).map(([, name]) => name),
];

const laneOf = ({ kind, firmness }: Moment): string =>
  firmness ?? OTHER.find(([other]) => other === kind)?.[1] ?? '';

function marksOf(moments: readonly Moment[], lanes: readonly string[], top: number, scale: Scale): Mark[] {
  const at = new Map<Moment, number>();
  for (const lane of lanes) {
    const there = moments.filter((one) => one.day !== null && laneOf(one) === lane);
    const places = apart(
      there.map(({ day }) => scale(day!)),
      [LEFT + 12, WIDTH - RIGHT - 12],
    );
    there.forEach((one, n) => void at.set(one, places[n]!));
  }
  return moments.map((moment, n) => ({
    moment,
    number: n + 1,
    true: moment.day === null ? null : scale(moment.day),
    x: at.get(moment) ?? 0,
    y: top + LANE * (lanes.indexOf(laneOf(moment)) + 0.5),
  }));
}

/** Lanes with their names, days below them, what lies ahead shaded, and the day it is seen from. */
function frame(lanes: readonly string[], top: number, bottom: number, scale: Scale, asOf: string): string {
  const now = scale(asOf);
  const right = WIDTH - RIGHT;
  const anchor = now > right - 90 ? 'end' : now < LEFT + 90 ? 'start' : 'middle';
  return [
    `<rect x="${now}" y="${top}" width="${right - now}" height="${bottom - top}" fill="#f3f2f1"/>`,
    ...lanes.map((name, at) => {
      const y = top + LANE * (at + 0.5);
      return `<text x="${LEFT - 12}" y="${y + 5}" text-anchor="end">${name}</text><line x1="${LEFT}" x2="${right}" y1="${y}" y2="${y}" stroke="#b1b4b6"/>`;
    }),
    ...ticksOf(scale).map(
      ({ x, words }) =>
        `<line x1="${x}" x2="${x}" y1="${bottom}" y2="${bottom + 6}" stroke="${GREY}"/><text x="${x}" y="${bottom + 22}" text-anchor="middle" font-size="13" fill="${GREY}">${words}</text>`,
    ),
    `<line x1="${LEFT}" x2="${right}" y1="${bottom}" y2="${bottom}" stroke="${GREY}"/>`,
    `<line x1="${now}" x2="${now}" y1="${top - 8}" y2="${bottom}" stroke="#0b0c0c" stroke-dasharray="4 4"/>`,
    `<text x="${now}" y="${top - 14}" text-anchor="${anchor}" font-size="13">seen from ${xml(pointWords(asOf))}</text>`,
  ].join('\n');
}

/** What was said holds until it is said otherwise, up to the day it is seen from. */
function firmnessPath(marks: readonly Mark[], now: number): string {
  const said = marks.filter(({ moment, true: at }) => moment.firmness !== null && at !== null);
  const [first, ...rest] = said;
  if (first === undefined) return '';
  const steps = rest.map(({ x, y }) => `H${x}V${y}`).join('');
  const end = said.at(-1)!.x < now ? `H${now}` : '';
  return `<path d="M${first.x} ${first.y}${steps}${end}" fill="none" stroke="${COLOURS.said}" stroke-width="2"/>`;
}

/** A numbered mark; where it had to make room, a line leads to its day. */
function drawn({ moment, number, true: day, x, y }: Mark): string {
  if (day === null) return '';
  const lead =
    Math.abs(day - x) < 3 ? '' : `<path d="M${day} ${y + 13}L${x} ${y}" stroke="${COLOURS[moment.kind]}"/>`;
  return `<g>${lead}${badge(moment, number, x, y)}</g>`;
}

const badge = ({ kind }: Moment, number: number, x: number, y: number): string =>
  `<circle cx="${x}" cy="${y}" r="10" fill="${COLOURS[kind]}"/><text x="${x}" y="${y + 4}" text-anchor="middle" fill="#fff" font-size="${number > 99 ? 9 : 11}" font-weight="700">${number}</text>`;

const headOf = ({ day, label }: Moment): string =>
  `${day === null ? 'No day known' : pointWords(day)}, ${oneLine(label)}`;

/** What each mark is, with its words and their document. */
function listOf(marks: readonly Mark[], top: number): { words: string; end: number } {
  let y = top;
  const parts: string[] = [];
  const put = (words: string, style: string, weight: 'bold' | 'normal' = 'normal') => {
    for (const line of linesIn(words, WIDTH - 2 * EDGE - 34, 14, weight)) {
      parts.push(`<text x="${EDGE + 34}" y="${y + 5}"${style}>${xml(line)}</text>`);
      y += 19;
    }
  };
  for (const { moment, number } of marks) {
    parts.push(badge(moment, number, EDGE + 10, y));
    put(headOf(moment), ' font-weight="700"', 'bold');
    if (moment.words !== '') put(quoted(moment.words), '');
    if (moment.source !== '') put(`in ${oneLine(moment.source)}`, ` fill="${GREY}"`);
    y += 12;
  }
  return { words: parts.join('\n'), end: y + 8 };
}
