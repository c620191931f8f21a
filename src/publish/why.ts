import type { Commitment } from '../model/analysis.ts';
import { contains, overlaps } from '../model/span.ts';
import type { Entry, EntryOf } from '../register/register.ts';
import { governing, marked } from './marked.ts';
import { item, type Page, type Section, section } from './page.ts';
import { ruleFacts } from './rule.ts';
import { whenceSections } from './whence.ts';
import { namesWords, quoted } from './words.ts';

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
      ...whenceSections(said),
      ...absent(said),
    ],
  };
}

const correctedWords = ({ values }: EntryOf<'commitment'>): string =>
  values.corrected.length === 0
    ? ''
    : `${values.corrected.map(({ field }) => field).join(', ')}: what follows is the program’s own working`;

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
