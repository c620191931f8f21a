import { conditions } from '../languages/en/conditions.ts';
import { themes } from '../languages/en/themes.ts';
import type { Commitment } from '../model/analysis.ts';
import { contains, overlaps, type Quote, type Span } from '../model/span.ts';
import { type Fact, type Item, item, type Section, section } from './page.ts';
import { ruleFacts } from './rule.ts';
import { quoted, recursWords, whenWords } from './words.ts';

/** Where a commitment's time, conditions, instruments and theme come from; what it has none of has no section. */
export const whenceSections = (said: Commitment): Section[] => [
  ...timeSections(said),
  ...conditionSections(said),
  ...instrumentSections(said),
  ...themeSections(said),
];

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
