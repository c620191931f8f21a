import { expect, test } from 'vitest';
import { amendmentsOf } from '../../../src/law/amendments/amendments.ts';
import { applied } from '../../../src/law/amendments/applied.ts';
import { lawOf } from '../law.ts';

/** One instruction, and what it makes of the words of a provision. */
const made = (instruction: string, words: string): string | null => {
  const law = lawOf(
    [['section-2', `In section 4 of the Docks Act 2010, ${instruction}`]],
    [['Docks Act 2010', 'http://www.legislation.gov.uk/id/ukpga/2010/5']],
  );
  const found = amendmentsOf(law);
  expect(found, instruction).toHaveLength(1);
  return applied(words, found[0]!);
};

test.each([
  ['for “ship” substitute “vessel”.', 'A ship must be marked.', 'A vessel must be marked.'],
  ['for “ship”, in both places, substitute “vessel”.', 'A ship and a ship.', 'A vessel and a vessel.'],
  [
    'for “ship”, in the second place it occurs, substitute “boat”.',
    'A ship and a ship.',
    'A ship and a boat.',
  ],
  ['after “ship” insert “or boat”.', 'A ship must be marked.', 'A ship or boat must be marked.'],
  ['after “ship” insert “, boat”.', 'A ship must be marked.', 'A ship, boat must be marked.'],
  ['before “ship” insert “coastal”.', 'A ship must be marked.', 'A coastal ship must be marked.'],
  [
    'at the beginning insert “Subject to section 5,”.',
    'a ship must be marked.',
    'Subject to section 5, a ship must be marked.',
  ],
  ['at the end insert “, or”.', 'a ship', 'a ship, or'],
  ['omit “or boat”.', 'A ship or boat, marked.', 'A ship, marked.'],
  ['omit “or”.', 'A ship for hire; or', 'A ship for hire;'],
  [
    'omit the words from “unless” to the end.',
    'A ship must be marked unless it is small.',
    'A ship must be marked',
  ],
  [
    'for the words from “must” to “marked” substitute “is to be painted”.',
    'A ship must be marked at once.',
    'A ship is to be painted at once.',
  ],
])('%s', (instruction, words, expected) => {
  expect(made(instruction, words)).toBe(expected);
});

test.each([
  ['words that do not stand there', 'for “tug” substitute “boat”.', 'A ship.'],
  [
    'words that stand twice, of which nobody says which',
    'for “ship” substitute “boat”.',
    'A ship and a ship.',
  ],
  ['a provision, which is no words', 'omit subsection (2).', 'A ship.'],
])('%s: nothing is made', (_, instruction, words) => {
  expect(made(instruction, words)).toBeNull();
});
