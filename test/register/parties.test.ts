import { expect, test } from 'vitest';
import { fullName, withFullNames } from '../../src/register/parties.ts';

test.each([
  ['UK', 'United Kingdom'],
  ['gb', 'United Kingdom'],
  ['United Kingdom', 'United Kingdom'],
  ['Kingdom of Belgium', 'Belgium'],
  ['nato', 'North Atlantic Treaty Organization'],
  ['customs authorities', 'customs authorities'],
])('%s is called %s', (asked, name) => expect(fullName(asked)).toBe(name));

test('in a filter and in its programme; nothing else changes', () => {
  const programme = { id: 'x', title: 'X', parties: ['BE'] };
  expect(withFullNames({ party: ['UK'], text: 'UK', programme })).toEqual({
    party: ['United Kingdom'],
    text: 'UK',
    programme: { id: 'x', title: 'X', parties: ['Belgium'] },
  });
  expect(withFullNames({})).toEqual({});
});
