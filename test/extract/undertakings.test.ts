import { describe, expect, test } from 'vitest';
import type { Genre } from '../../src/model/document.ts';
import { checkedAnalysis } from '../checked.ts';
import { documentOf } from '../documents.ts';

/** What is undertaken in a joint statement of two governments, each act in its own words. */
function actsIn(text: string, genre: Genre = 'joint statement'): string[] {
  const opening = 'The Prime Minister of Norway and the Prime Minister of Japan met in Oslo today.';
  const { commitments } = checkedAnalysis({
    ...documentOf(`${opening}\n\n${text}`, { genre }),
    title: 'Joint statement by Norway and Japan',
  });
  return commitments.map(({ action }) => action.quote);
}

/** A name in plain words, the text, and the acts found. */
type Row = readonly [name: string, text: string, ...acts: string[]];

const FOUND: readonly Row[] = [
  [
    'the subject may stand behind the modal',
    'So too will we rebuild the breakwaters of both ports.',
    'rebuild the breakwaters of both ports',
  ],
  [
    'whose commitment it is may stand behind the noun',
    'They underlined the commitment of Norway and Japan to reopen the cod hatcheries.',
    'reopen the cod hatcheries',
  ],
  [
    'a responsibility that is affirmed',
    'We affirm our shared responsibility for keeping the strait open to ferries.',
    'keeping the strait open to ferries',
  ],
  [
    'an aside between dashes before a purpose',
    'We intend to work closely – bilaterally and with our neighbours – to widen the northern lock.',
    'work closely – bilaterally and with our neighbours – to widen the northern lock',
  ],
  [
    'a clause that tells of a time ends an act',
    'We will mend the quays as Norway’s winter storms damage the piers.',
    'mend the quays',
  ],
  [
    'those with whose task somebody is charged',
    'The two prime ministers have charged their teams with preparing joint surveys of the seabed.',
    'preparing joint surveys of the seabed',
  ],
  [
    'what was signed before witnesses',
    'The prime ministers witnessed the signature of a Statement of Intent to exchange harbour pilots.',
    'exchange harbour pilots',
  ],
  [
    'which of many are meant belongs to the act',
    'We will deter the smugglers who threaten our harbours.',
    'deter the smugglers who threaten our harbours',
  ],
  [
    'money in words',
    'The Norwegian Government will commit two million dollars to mend the pier.',
    'two million dollars to mend the pier',
  ],
  [
    'what a commitment includes',
    'This new commitment includes an extra $3 million for pilots.',
    'an extra $3 million for pilots',
  ],
  [
    'what is being drawn up',
    'Long-term plans for the harbour are being developed.',
    'Long-term plans for the harbour are being developed',
  ],
];

const NOTHING: readonly Row[] = [
  ['a time that comes is no undertaking', 'Prices fall as the port’s trade grows.'],
  ['what people witnessed is past', 'They witnessed the launch of a ferry.'],
];

const spoken = (rows: readonly Row[]) => rows.map(([name, text, ...acts]) => ({ name, text, acts }));

describe('undertakings', () => {
  test.each(spoken(FOUND))('$name', ({ text, acts }) => {
    expect(actsIn(text)).toEqual(acts);
  });
  test.each(spoken(NOTHING))('$name', ({ text }) => {
    expect(actsIn(text)).toEqual([]);
  });
});

describe('whose text it is', () => {
  const partiesOf = (text: string): string[] => {
    const { commitments } = checkedAnalysis(documentOf(text, { genre: 'other' }));
    return [...new Set(commitments.flatMap(({ actors }) => actors.map(({ name }) => name)))].sort();
  };

  test('a group that says "we the leaders of" speaks alone, whomever it names', () => {
    const told =
      'We the Leaders of the Group of Seven (G7) condemn President Putin’s war on Ukraine. We will mend the harbours of Ukraine.';
    expect(partiesOf(told)).toEqual(['Group of Seven']);
  });
  test('two whose deeds open a text speak together', () => {
    const told =
      'Today, the President of France and Prime Minister of Japan reaffirm their friendship. We will mend the harbours.';
    expect(partiesOf(told)).toEqual(['France', 'Japan']);
  });
});
