import { FIRMNESS } from '../model/analysis.ts';
import type { Standing } from '../register/state.ts';
import { apart, type Scale, scaleOf, ticksOf } from './axis.ts';
import { type Slip, slipsOf } from './slips.ts';
import { xml } from './svgWords.ts';
import { type Linked, type Moment, momentsOf } from './timeline.ts';
import { oneLine, pointWords } from './words.ts';

const [LANE, RIGHT, HEAD, SLIP] = [27, 14, 24, 40] as const;

/** What happened, each with the number that the picture and the list below it give it; dates only have none. */
export interface Numbered {
  readonly moment: Moment;
  readonly number: number | null;
}

export function numberedMoments(standing: Standing, linked: Linked): readonly Numbered[] {
  let last = 0;
  return momentsOf(standing, linked).map((moment) => ({
    moment,
    number: moment.kind === 'deadline' ? null : ++last,
  }));
}

interface Frame {
  readonly width: number;
  readonly left: number;
  readonly scale: Scale;
  readonly asOf: string;
}

/**
 * A thread over time: how firmly each document says it, what was reported and judged, and below on the same days the dates
 * as they moved. Drawn for one width, in the units of the screen, so that its words are as large as those around it; it
 * has classes and no colours of its own. Empty where nothing has a day.
 */
export function threadPicture(standing: Standing, linked: Linked, asOf: string, width: number): string {
  const numbered = numberedMoments(standing, linked);
  const dated = numbered.filter(({ moment, number }) => moment.day !== null && number !== null);
  if (dated.length === 0) return '';
  const slips = slipsOf(standing);
  const left = width < 500 ? 82 : 104;
  const days = [
    ...dated.map(({ moment }) => moment.day!),
    ...slips.flatMap(({ first, last, said }) => [first ?? [], last ?? [], said ?? []].flat()),
    ...(standing.window === null ? [] : [standing.window[1]]),
  ];
  const frame: Frame = { width, left, asOf, scale: scaleOf([...days, asOf], left + 12, width - RIGHT - 12) };
  const lanes = lanesOf(dated);
  const middle = HEAD + LANE * lanes.length;
  const bottom = middle + (slips.length === 0 ? 8 : HEAD + 10 + SLIP * slips.length);
  const height = bottom + 44;
  return `<svg class="wp-pic" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${xml(spoken(numbered, slips, asOf))}">
${ahead(frame, bottom)}${lanes.map((name, at) => lane(name, HEAD + LANE * (at + 0.5), frame)).join('')}
<text class="wp-pic__head" x="0" y="14">How firmly</text>${path(dated, lanes, frame)}${marks(dated, lanes, frame)}
${slips.length === 0 ? '' : `<text class="wp-pic__head" x="0" y="${middle + 26}">By when</text>${slips.map((one, at) => slipRow(one, numbered, middle + HEAD + 10 + SLIP * at, frame)).join('')}`}
${axis(frame, bottom)}</svg>`;
}

const OTHER = [
  ['report', 'reported'],
  ['person', 'judged'],
] as const;

const lanesOf = (dated: readonly Numbered[]): string[] => [
  ...FIRMNESS.toReversed(),
  ...OTHER.filter(([kind]) => dated.some(({ moment }) => moment.kind === kind)).map(([, name]) => name),
];

const laneOf = ({ kind, firmness }: Moment): string =>
  firmness ?? OTHER.find(([other]) => other === kind)?.[1] ?? '';

const lane = (name: string, y: number, { left, width }: Frame): string =>
  `<text class="wp-pic__name" x="${left - 8}" y="${y + 4}" text-anchor="end">${name}</text><path class="wp-pic__lane" d="M${left} ${y}H${width - RIGHT}"/>`;

/** What lies after the day that it is seen from. */
function ahead({ scale, asOf, width }: Frame, bottom: number): string {
  const x = scale(asOf);
  return `<rect class="wp-pic__ahead" x="${x}" y="${HEAD - 4}" width="${Math.max(0, width - RIGHT - x)}" height="${bottom - HEAD + 4}"/>`;
}

interface Mark extends Numbered {
  readonly day: number;
  readonly x: number;
  readonly y: number;
}

function placed(dated: readonly Numbered[], lanes: readonly string[], { scale, left, width }: Frame): Mark[] {
  return lanes.flatMap((name, at) => {
    const there = dated.filter(({ moment }) => laneOf(moment) === name);
    const days = there.map(({ moment }) => scale(moment.day!));
    const places = apart(days, [left + 12, width - RIGHT - 12]);
    return there.map((one, n) => ({ ...one, day: days[n]!, x: places[n]!, y: HEAD + LANE * (at + 0.5) }));
  });
}

/** What was said holds until it is said otherwise, up to the day that it is seen from. */
function path(dated: readonly Numbered[], lanes: readonly string[], frame: Frame): string {
  const said = placed(dated, lanes, frame)
    .filter(({ moment }) => moment.firmness !== null)
    .sort((a, b) => a.number! - b.number!);
  const [first, ...rest] = said;
  if (first === undefined) return '';
  const now = frame.scale(frame.asOf);
  const end = said.at(-1)!.x < now ? `H${now}` : '';
  return `<path class="wp-pic__path" d="M${first.x} ${first.y}${rest.map(({ x, y }) => `H${x}V${y}`).join('')}${end}"/>`;
}

const marks = (dated: readonly Numbered[], lanes: readonly string[], frame: Frame): string =>
  placed(dated, lanes, frame)
    .map(({ moment, number, day, x, y }) => {
      const as = moment.firmness ?? moment.kind;
      const lead =
        Math.abs(day - x) < 3 ? '' : `<path class="wp-pic__lead" d="M${day} ${y + 12}L${x} ${y}"/>`;
      return `${lead}${badge(as, moment.kind, number!, x, y)}`;
    })
    .join('');

/** A number in the shape of its kind: a disc for words, a square for a report, a diamond for a person's judgement. */
function badge(as: string, kind: Moment['kind'], number: number, x: number, y: number): string {
  const shape =
    kind === 'said'
      ? `<circle cx="${x}" cy="${y}" r="10"/>`
      : kind === 'report'
        ? `<rect x="${x - 9}" y="${y - 9}" width="18" height="18" rx="2"/>`
        : `<path d="M${x} ${y - 12}L${x + 12} ${y}L${x} ${y + 12}L${x - 12} ${y}Z"/>`;
  return `<g class="wp-pic__mark wp-pic__mark--${as}">${shape}<text x="${x}" y="${y + 4}" text-anchor="middle">${number}</text></g>`;
}

/** One date: the words for it, and from the day it was said a line to the stretch in which it is to be done. */
function slipRow(
  slip: Slip,
  numbered: readonly Numbered[],
  top: number,
  { scale, left, width }: Frame,
): string {
  const { said, first, last, words, holds, wording } = slip;
  const number = numbered.find(({ moment }) => moment.wording === wording)?.number;
  const y = top + 27;
  const right = width - RIGHT;
  const end = last === null ? right : scale(last);
  const start = first === null ? end : scale(first);
  const from = said === null ? left : scale(said);
  const bar = Math.max(end - start, 4);
  const lead = from === start ? '' : `<path class="wp-pic__wait" d="M${from} ${y}H${start}"/>`;
  return `<g class="wp-pic__slip${holds ? ' wp-pic__slip--holds' : ''}"><text class="wp-pic__when" x="${left}" y="${top + 13}">${xml(oneLine(words))}${holds ? '' : ', once'}</text><text class="wp-pic__name" x="${left - 8}" y="${y + 4}" text-anchor="end">said in ${number ?? '?'}</text>${lead}<circle class="wp-pic__from" cx="${from}" cy="${y}" r="3"/><rect class="wp-pic__bar" x="${Math.min(start, right - bar)}" y="${y - 5}" width="${bar}" height="10" rx="2"/></g>`;
}

/** Days below, and the day that it is seen from through all. */
function axis({ scale, left, width, asOf }: Frame, bottom: number): string {
  const right = width - RIGHT;
  const now = scale(asOf);
  const anchor = now > right - 74 ? 'end' : now < left + 40 ? 'start' : 'middle';
  const ticks = ticksOf(scale, width < 500 ? 3 : 7).map(({ x, words }) => {
    const at = x > right - 22 ? 'end' : x < left + 22 ? 'start' : 'middle';
    return `<path class="wp-pic__axis" d="M${x} ${bottom}v5"/><text class="wp-pic__tick" x="${x}" y="${bottom + 18}" text-anchor="${at}">${words}</text>`;
  });
  return `<path class="wp-pic__axis" d="M${left} ${bottom}H${right}"/>${ticks.join('')}<path class="wp-pic__now" d="M${now} ${HEAD - 8}V${bottom + 24}"/><text class="wp-pic__today" x="${now}" y="${bottom + 37}" text-anchor="${anchor}">today, ${xml(pointWords(asOf))}</text>`;
}

/** The picture for those who do not see it, in short: the list below it has all. */
function spoken(numbered: readonly Numbered[], slips: readonly Slip[], asOf: string): string {
  const said = numbered
    .filter(({ number }) => number !== null)
    .map(
      ({ moment: { day, label } }) => `${day === null ? 'no day known' : pointWords(day)}: ${oneLine(label)}`,
    );
  const dates = slips.map(({ words }) => oneLine(words));
  return `Seen from ${pointWords(asOf)}. ${said.join('. ')}.${dates.length > 1 ? ` The date went ${dates.join(', then ')}.` : ''}`;
}
