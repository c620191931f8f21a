import { FIRMNESS } from '../model/analysis.ts';
import type { EntryOf } from '../register/register.ts';
import type { Standing } from '../register/state.ts';
import type { Threads } from '../register/threads.ts';
import { holds } from '../register/ties.ts';
import { wrap } from './text.ts';
import { changeWords, namesWords, oneLine, pointWords, quoted, whenWords } from './words.ts';

/** Something that happened to an undertaking: a document said it, reported on it, or a person spoke. */
export interface Moment {
  /** ISO day; null where the document carries none. */
  readonly day: string | null;
  readonly kind: 'said' | 'report' | 'person' | 'deadline';
  readonly label: string;
  readonly words: string;
  readonly source: string;
  readonly firmness: EntryOf<'commitment'>['values']['firmness'] | null;
}

/** The moments of a thread, in order. */
export function momentsOf({ thread, wording, last }: Standing, threads: Threads): readonly Moment[] {
  const said = thread.wordings.map((one, at): Moment => {
    const tie = threads.ties.findLast(
      (tie) => holds(tie) && tie.to.item === one.id && thread.wordings.some(({ id }) => id === tie.from.item),
    );
    const when = one.values.deadline === null ? '' : `, ${whenWords(one.values.deadline)}`;
    const changes = tie === undefined ? [] : [tie.relation, ...tie.changes.map(changeWords)];
    return {
      day: one.head.published,
      kind: 'said',
      label: at === 0 ? `${one.values.firmness}${when}` : changes.join('; ') || `said again${when}`,
      words: one.said.action.quote,
      source: one.head.title || one.head.id,
      firmness: one.values.firmness,
    };
  });
  const reports = thread.reports.map((tie): Moment => {
    const head = threads.heads.get(tie.to.document)!;
    return {
      day: head.published,
      kind: 'report',
      label: tie.relation,
      words: tie.to.quote.quote,
      source: head.title || head.id,
      firmness: null,
    };
  });
  const judged = thread.wordings.flatMap(({ reviews }) =>
    reviews.flatMap(({ event, by, at }): Moment[] =>
      event.kind === 'judged'
        ? [
            {
              day: at.slice(0, 10),
              kind: 'person',
              label: `judged ${event.verdict} by ${by.name}`,
              words: event.evidence?.quote.quote ?? event.reason ?? '',
              source: '',
              firmness: null,
            },
          ]
        : [],
    ),
  );
  const deadline: Moment[] =
    last === null
      ? []
      : [
          {
            day: last,
            kind: 'deadline',
            label: 'last day for it',
            words: '',
            source: wording.head.title || wording.head.id,
            firmness: null,
          },
        ];
  return [...said, ...reports, ...judged, ...deadline].sort((a, b) => compare(a.day ?? '', b.day ?? ''));
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const MARKS: Readonly<Record<Moment['kind'], string>> = {
  said: 'o',
  report: '*',
  person: '+',
  deadline: '|',
};

/** The timeline as text: a day, a mark, what happened, in which words. */
export function timelineText(standing: Standing, threads: Threads, asOf: string, width = 80): string {
  const { wordings } = standing.thread;
  const title = `${namesWords(wordings[0].values.actors) || 'Nobody named'}: ${oneLine(wordings[0].said.action.quote)}`;
  const lines = withToday(momentsOf(standing, threads), asOf).flatMap(
    ({ day, kind, label, words, source }) => {
      const head = `${(day === null ? 'no day' : day).padEnd(10)} ${kind === 'today' ? '-' : MARKS[kind]} `;
      const body = wrap(oneLine(label), width - head.length);
      const more =
        kind === 'today'
          ? []
          : [words === '' ? '' : quoted(words), source && `in ${oneLine(source)}`].filter(Boolean);
      const rest = [...body.slice(1), ...more.flatMap((one) => wrap(one, width - head.length))];
      return [head + body[0], ...rest.map((line) => `${' '.repeat(11)}: ${line}`)];
    },
  );
  const key = 'o said   * reported   + a person judged   | last day for it';
  return [...wrap(title, width), standing.thread.id, '', ...lines, '', key, ''].join('\n');
}

type Shown = Omit<Moment, 'kind'> & { readonly kind: Moment['kind'] | 'today' };

function withToday(moments: readonly Moment[], asOf: string): readonly Shown[] {
  const at = moments.findIndex(({ day }) => day !== null && day > asOf);
  const today: Shown = {
    day: asOf,
    kind: 'today',
    label: `seen from ${pointWords(asOf)}`,
    words: '',
    source: '',
    firmness: null,
  };
  return at < 0 ? [...moments, today] : [...moments.slice(0, at), today, ...moments.slice(at)];
}

const [WIDTH, LEFT, RIGHT, TOP, ROW] = [800, 110, 30, 70, 26] as const;
const COLOURS: Readonly<Record<Moment['kind'], string>> = {
  said: '#1d70b8',
  report: '#00703c',
  person: '#4c2c92',
  deadline: '#d4351c',
};

/**
 * The timeline as SVG: days from left to right, firmness from bottom to top, and what each mark is listed below, so
 * that nothing hangs on colour or place alone.
 */
export function timelineSvg(standing: Standing, threads: Threads, asOf: string): string {
  const moments = momentsOf(standing, threads).filter(({ day }) => day !== null);
  const days = [...moments.map(({ day }) => day!), asOf].sort();
  const x = scale(days[0]!, days.at(-1)!);
  const bottom = TOP + ROW * FIRMNESS.length;
  const y = (moment: Moment): number =>
    moment.firmness === null
      ? bottom + 14
      : TOP + ROW * (FIRMNESS.length - 1 - FIRMNESS.indexOf(moment.firmness));
  const height = bottom + 60 + 22 * (moments.length + 1);
  const title = `${namesWords(standing.thread.wordings[0].values.actors)}: ${oneLine(standing.thread.wordings[0].said.action.quote)}`;
  const levels = FIRMNESS.map((one, at) => {
    const line = TOP + ROW * (FIRMNESS.length - 1 - at);
    return `<text x="${LEFT - 14}" y="${line + 4}" text-anchor="end">${one}</text><line x1="${LEFT}" x2="${WIDTH - RIGHT}" y1="${line}" y2="${line}" stroke="#b1b4b6"/>`;
  });
  const path = moments.filter(({ firmness }) => firmness !== null).map((one) => `${x(one.day!)},${y(one)}`);
  const marks = moments.map(
    (one, at) =>
      `<g><circle cx="${x(one.day!)}" cy="${y(one)}" r="9" fill="${COLOURS[one.kind]}"/><text x="${x(one.day!)}" y="${y(one) + 4}" text-anchor="middle" fill="#fff" font-size="11">${at + 1}</text></g>`,
  );
  const list = moments.map(
    (one, at) =>
      `<text x="20" y="${bottom + 60 + 22 * at}">${at + 1}  ${xml(cut(`${pointWords(one.day!)}, ${one.label}${one.words === '' ? '' : `: ${quoted(one.words)}`}`))}</text>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" role="img" font-family="system-ui, sans-serif" font-size="13" fill="#0b0c0c">
<title>${xml(title)}</title>
<rect width="${WIDTH}" height="${height}" fill="#fff"/>
<text x="20" y="28" font-size="16" font-weight="700">${xml(cut(title, 88))}</text>
${levels.join('\n')}
<line x1="${x(asOf)}" x2="${x(asOf)}" y1="${TOP - 20}" y2="${bottom + 24}" stroke="#0b0c0c" stroke-dasharray="4 4"/>
<text x="${x(asOf)}" y="${TOP - 24}" text-anchor="middle" font-size="11">${xml(pointWords(asOf))}</text>
<polyline points="${path.join(' ')}" fill="none" stroke="#1d70b8" stroke-width="2"/>
${marks.join('\n')}
${list.join('\n')}
</svg>
`;
}

function scale(first: string, last: string): (day: string) => number {
  const at = (day: string) => Date.parse(`${day}T00:00:00Z`);
  const length = Math.max(1, at(last) - at(first));
  return (day) => Math.round(LEFT + 14 + ((WIDTH - LEFT - RIGHT - 28) * (at(day) - at(first))) / length);
}

const cut = (words: string, most = 110): string =>
  words.length > most ? `${words.slice(0, most - 1)}…` : words;

const xml = (words: string): string => words.replace(/[&<>"']/g, (mark) => `&#${mark.charCodeAt(0)};`);
