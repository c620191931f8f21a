import { describe, expect, test } from 'vitest';
import { checkedAnalysis } from '../checked.ts';
import { documentOf } from '../documents.ts';
import { actsIn, type Row } from './acts.ts';

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
  [
    'a predicate behind a comma shares its subject',
    'We will help Norway in meeting its winter needs, will continue to support the pilots, and will widen the lock.',
    'help Norway in meeting its winter needs',
    'continue to support the pilots',
    'widen the lock',
  ],
  [
    'the last of several adjectives governs',
    'We stand strong, united and absolutely committed to rebuilding the harbour.',
    'rebuilding the harbour',
  ],
  [
    'what we do by saying it, behind another verb',
    'We endorse these terms and hereby establish an open Cod Club.',
    'establish an open Cod Club',
  ],
  [
    'a row of adjectives belongs to its noun',
    'We affirm our positive commitment to resilient, diverse, and secure supply chains of cod.',
    'commitment to resilient, diverse, and secure supply chains of cod',
  ],
  [
    'what somebody is determined to remain',
    'The leaders expressed their determination to remain closely coordinated on the fish stocks.',
    'remain closely coordinated on the fish stocks',
  ],
  [
    'a shared commitment behind an importance',
    'The leaders reaffirmed the importance of the ties, and their shared commitment to build upon the first summit.',
    'build upon the first summit',
  ],
  [
    'an announcement and thanks for a pledge',
    'Japan welcomed Norway’s announcement to resume exports of cod and expressed appreciation for Norway’s pledge to provide pilots.',
    'resume exports of cod',
    'provide pilots',
  ],
  [
    'work that goes on says where',
    'In the coming weeks, work will continue at the level of officials.',
    'work will continue at the level of officials',
  ],
  [
    'not only one, but another',
    'We will not only deepen our cooperation on cod, but we will broaden it to salmon.',
    'deepen our cooperation on cod',
    'broaden it to salmon',
  ],
  [
    'what is given priority, behind "on"',
    'We place the highest priority on the successful completion of the new pier.',
    'the successful completion of the new pier',
  ],
  [
    'a clause behind "ensure" belongs to the act before it',
    'Our officials will meet regularly to ensure our ferries continue to call at both ports.',
    'meet regularly to ensure our ferries continue to call at both ports',
  ],
  [
    'a noun in a list of nouns is no verb',
    'We will strengthen ties through support for education, training, ferry links, and exchange visits.',
    'strengthen ties through support for education, training, ferry links, and exchange visits',
  ],
  [
    'a thing to be talked of, with a purpose in its name',
    'The council has been working for two years on safety, and surveys to widen this work will be discussed in May.',
    'surveys to widen this work will be discussed in May',
  ],
  [
    'a relative clause before "and" belongs to the subject',
    'Ports that comply with the rules and the model deed will be listed in regulations.',
    'Ports that comply with the rules and the model deed will be listed in regulations',
  ],
  [
    'what is followed up',
    'These rules will be followed up with a model deed next week.',
    'These rules will be followed up with a model deed next week',
  ],
  ['a hyphen in a verb', 'We re-affirm our determination to keep the strait open.', 'keep the strait open'],
  [
    'who a clause of time begins with',
    'As Norway assumes the chair of the council in May, it will keep Japan informed of its priorities.',
    'keep Japan informed of its priorities',
  ],
];

const NOTHING: readonly Row[] = [
  ['a time that comes is no undertaking', 'Prices fall as the port’s trade grows.'],
  [
    'what there is a need to stop is not undertaken with it',
    'Japan underscored the need to deter Chad’s interference in Mali, its support for piracy, and its efforts to close the port.',
  ],
  ['how things ought to be', 'It is essential that the rights that flow from them must be kept.'],
  ['what a partnership asks for', 'This long-term partnership will require greater capacity.'],
  ['who is meant', 'We thank those who will be parted by their duty from their families.'],
  ['what people will have', 'Many of us will have more memories of the old ferry.'],
  ['the last thing', 'The last thing the island needs is to be cut off from the coast.'],
  ['what once was a goal', 'The accord had a goal of fares below four per cent.'],
  ['praise of a signing', 'The signing today will open the door to new cooperation.'],
  ['what is so still', 'The rate of increase continues to be lower than in May.'],
  ['where people are is not what they are to do', 'Sailors should remain where they are to await news.'],
  ['what is hoped of a text', 'These are rules that we hope will guide the ports.'],
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

test('what a speaker calls everybody to is no duty', () => {
  expect(actsIn('We must all seize this chance to work with our neighbours.', 'speech')).toEqual([]);
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
  test('a list of names after an opening with a verb in it', () => {
    const told =
      'The leaders of Australia, India and Japan met. In addition to doses financed through COVAX, Australia, India, and Japan have pledged to donate syringes.';
    expect(partiesOf(told)).toEqual(['Australia', 'India', 'Japan']);
  });
  test('a short form in brackets ends no list', () => {
    const told =
      'On 4 May we, the heads of government of India, the United Arab Emirates (UAE), and the United States, met in Oslo. We will mend the harbours.';
    expect(partiesOf(told)).toEqual(['India', 'United Arab Emirates', 'United States']);
  });
  test('where the text counts more parties than its first list, others that stand out are of them', () => {
    const told =
      'Today the prime ministers of Norway and Japan, together with the Premier of Victoria, agreed to widen the strait. The three governments will share the cost.';
    expect(partiesOf(told)).toEqual(['Japan', 'Norway', 'Victoria']);
  });
  test('two whose deeds open a text speak together', () => {
    const told =
      'Today, the President of France and Prime Minister of Japan reaffirm their friendship. We will mend the harbours.';
    expect(partiesOf(told)).toEqual(['France', 'Japan']);
  });
});
