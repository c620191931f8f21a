import { conditions } from '../languages/en/conditions.ts';
import { themes } from '../languages/en/themes.ts';
import type { Commitment, Governing } from '../model/analysis.ts';
import { contains, overlaps, type Quote, type Span } from '../model/span.ts';
import type { Entry, EntryOf } from '../register/register.ts';
import { type Fact, type Item, item, type Page, type Section, section } from './page.ts';
import { ruleFacts } from './rule.ts';
import { namesWords, quoted, recursWords, whenWords } from './words.ts';

/**
 * The working of one entry: which words and rules made each of its values, as far as the reading kept them.
 * @param text the edition that the entry quotes.
 */
export function whyPage(entry: Entry, text: string): Page {
  const page = { title: `Why this ${entry.kind} is read so`, language: entry.head.language };
  if (entry.kind !== 'commitment')
    return {
      ...page,
      facts: [['Id', entry.id]],
      sections: [
        section('Found by', [item(quoted(entry.said.quote), { facts: ruleFacts(entry.said.rule) })]),
      ],
    };
  const { said } = entry;
  return {
    ...page,
    facts: [
      ['Id', entry.id],
      ['As a person set it right', correctedWords(entry)],
    ],
    sections: [
      section('The sentence', [item(marked(said, text))], {
        note: 'The action stands between » and «; [1 …], [2 …] are the words that govern it, from the outermost inwards.',
      }),
      governingSection(said),
      firmnessSection(said),
      whoSection(said, text),
      ...timeSections(said),
      ...conditionSections(said),
      ...instrumentSections(said),
      ...themeSections(said),
      ...absent(said),
    ],
  };
}

const correctedWords = ({ values }: EntryOf<'commitment'>): string =>
  values.corrected.length === 0
    ? ''
    : `${values.corrected.map(({ field }) => field).join(', ')}: what follows is the program’s own working`;

/** Logs of earlier versions have no governing words. */
const governing = ({ governedBy = [] }: Commitment): readonly Governing[] => governedBy;

interface Mark extends Span {
  readonly open: string;
  readonly close: string;
}

/** The sentence with its governing words numbered and the action between its marks; marks nest, as words do. */
function marked(said: Commitment, text: string): string {
  const marks: Mark[] = [
    { ...said.action, open: '»', close: '«' },
    ...governing(said).flatMap((one, i) =>
      contains(said.sentence, one) ? [{ ...one, open: `[${i + 1} `, close: ']' }] : [],
    ),
  ];
  // Rank: of two that begin together the wider opens first, and what opens last closes first.
  const nested = marks.toSorted((a, b) => a.start - b.start || b.end - a.end);
  const cuts = nested.flatMap(({ start, end, open, close }, rank) => [
    { at: start, opens: 1, rank, words: open },
    { at: end, opens: 0, rank: -rank, words: close },
  ]);
  cuts.sort((a, b) => a.at - b.at || a.opens - b.opens || a.rank - b.rank);
  let at = said.sentence.start;
  let words = '';
  for (const cut of cuts) {
    words += text.slice(at, cut.at) + cut.words;
    at = cut.at;
  }
  return words + text.slice(at, Math.max(at, said.sentence.end));
}

function governingSection(said: Commitment): Section {
  const words = governing(said);
  if (words.length === 0)
    return section('What governs it', [
      item('The reading that found it kept no governing words: add the document again.'),
    ]);
  return section(
    'What governs it',
    words.map((one, i) =>
      item(
        `${i + 1}. ${quoted(one.quote)}${contains(said.sentence, one) ? '' : ', in the words that lead in to the list'}`,
        {
          facts: ruleFacts(one.rule),
        },
      ),
    ),
  );
}

function firmnessSection(said: Commitment): Section {
  const { firmness, firmnessEvidence, novelty } = said;
  const decided = governing(said).findIndex((one) => overlaps(one, firmnessEvidence));
  const number = decided === -1 ? '' : `, number ${decided + 1} above`;
  return section('How firmly', [
    item(`${firmness}, ${novelty}`, {
      facts: [['Decided by', `${quoted(firmnessEvidence.quote)}${number}`]],
    }),
  ]);
}

function whoSection(said: Commitment, text: string): Section {
  const first = governing(said)[0];
  const before =
    first && contains(said.sentence, first) ? text.slice(said.sentence.start, first.start).trim() : '';
  return section('Who', [
    item(namesWords(said.actors) || 'nobody named', {
      facts: [
        [
          before === '' ? 'Taken from' : 'The words before',
          before === ''
            ? 'what leads in, or whoever issues the text: no subject stands before these words'
            : quoted(before),
        ],
        ['Identifiers', said.actors.flatMap(({ id }) => id ?? []).join(', ')],
        ['As reported by', said.attribution ?? ''],
      ],
    }),
  ]);
}

function timeSections(said: Commitment): Section[] {
  const { deadline, cadence } = said;
  const items: Item[] = [
    ...(deadline
      ? [
          timeItem(
            deadline.edtf === null ? 'no date can be told from the words' : whenWords(deadline.edtf),
            deadline,
            said,
          ),
        ]
      : []),
    ...(cadence
      ? [
          timeItem(
            cadence.duration === null ? 'the word leaves the interval open' : recursWords(cadence.duration),
            cadence,
            said,
          ),
        ]
      : []),
  ];
  return items.length === 0 ? [] : [section('When', items)];
}

const timeItem = (lead: string, words: Quote, said: Commitment): Item =>
  item(lead, { facts: [['Words', `${quoted(words.quote)}, ${placeOf(words, said)}`]] });

/** Where words stand that say more of an action. */
function placeOf(words: Span, { action, sentence }: Commitment): string {
  if (overlaps(words, action)) return 'in the action';
  if (!contains(sentence, words)) return 'outside the sentence';
  return words.start < action.start
    ? 'before the action, in the same sentence'
    : 'after the action, in the same sentence';
}

const conditionSections = (said: Commitment): Section[] =>
  said.conditions.length === 0
    ? []
    : [
        section(
          'On what conditions',
          said.conditions.map((one) =>
            item(quoted(one.quote), { facts: [['Place', placeOf(one, said)], ...conditionFacts(one.quote)] }),
          ),
        ),
      ];

/** A condition is kept without its rule: the one whose words it begins with. */
function conditionFacts(words: string): Fact[] {
  const rule = conditions.find(
    ({ match }) => words.search(new RegExp(match.source, match.flags.replace('g', ''))) === 0,
  );
  return rule ? ruleFacts(rule.id) : [];
}

const instrumentSections = ({ instruments }: Commitment): Section[] =>
  instruments.length === 0
    ? []
    : [
        section(
          'Under what',
          instruments.map(({ name, id }) =>
            item(name, { facts: [['Identifier', id ?? 'none that is certain']] }),
          ),
          { note: 'Named in the sentence, by a title or a short form, with the action or before it.' },
        ),
      ];

function themeSections({ theme, action, sentence }: Commitment): Section[] {
  if (theme === null) return [];
  const own = themeWords(themes[theme], action.quote);
  const near = themeWords(themes[theme], sentence.quote);
  const facts: Fact[] =
    own.length > 0
      ? [['Words of the action', own.map(quoted).join(', ')]]
      : near.length > 0
        ? [['Words of the sentence', near.map(quoted).join(', ')]]
        : [
            [
              'Taken from',
              'the paragraph, its heading and the rest of the document: its own words tell nothing',
            ],
          ];
  return [section('Theme', [item(theme, { facts })])];
}

/** Which words of a text a theme's list has: `*` ends a stem, `_` joins words, `?` marks what only hints. */
function themeWords(list: string, text: string): string[] {
  const found = list.split(/\s+/).flatMap((entry) => {
    const word = entry
      .replace(/[*?]+$/, '')
      .replace(/[.+]/g, '\\$&')
      .replaceAll('_', '\\s+');
    const end = /\*\??$/.test(entry) ? '[\\p{L}-]*' : '(?![\\p{L}\\p{N}])';
    const match = new RegExp(`(?<![\\p{L}\\p{N}])${word}${end}`, 'iu').exec(text);
    return match ? [match[0]] : [];
  });
  return [...new Set(found)];
}

/** What was looked for in vain: zero is not unknown. */
function absent({ deadline, cadence, conditions, instruments, theme }: Commitment): Section[] {
  const none = [
    deadline === null && cadence === null && 'a time',
    conditions.length === 0 && 'a condition',
    instruments.length === 0 && 'a law, treaty or agreement',
    theme === null && 'a theme',
  ].filter((one) => one !== false);
  return none.length === 0 ? [] : [section('Looked for and not found', [item(none.join(', '))])];
}
