import { expect, test } from 'vitest';
import { compareLaws } from '../../src/law/comparing/comparing.ts';
import { compareLawJson, compareLawPage } from '../../src/publish/compareLaw.ts';
import { pageText } from '../../src/publish/text.ts';
import { lawOf } from '../law/comparing/laws.ts';

const EARLIER = [
  'sec_1: 1 Harbour masters',
  'sec_1__subsec_1: The harbour authority must appoint a harbour master within 6 months.',
  'sec_2: 2 Dues',
  'sec_2__subsec_1: Dues may not exceed £500 a vessel.',
  'sec_2__subsec_2: This section is subject to section 1.',
  'sec_3: 3 Flags',
  'sec_3__subsec_1: Every vessel must fly a flag.',
];
const LATER = [
  'sec_1: 1 Harbour masters',
  'sec_1__subsec_1: The harbour authority may appoint a harbour master within 3 months.',
  'sec_2: 2 Lamps',
  'sec_2__subsec_1: The Secretary of State may by regulations prescribe lamps.',
  'sec_3: 3 Dues',
  'sec_3__subsec_1: Dues may not exceed £500 a vessel.',
  'sec_3__subsec_2: This section is subject to section 1.',
];

const [earlier, later] = [lawOf(EARLIER), lawOf(LATER)];
const found = compareLaws(earlier, later);

test('a page of two versions of a law: meaning first, the numbers in a line', () => {
  expect(
    pageText(compareLawPage(found, ['Harbours Bill, committee', 'Harbours Bill, report'])),
  ).toMatchInlineSnapshot(`
    "Two versions of a law compared
    Earlier: Harbours Bill, committee
    Later: Harbours Bill, report
    Provisions: 5 in both: 4 with nothing changed but numbers, 1 with changed words
    New: 2 provisions: 1 that lays down who must or may do what, 1 with a power to
      make law
    Dropped: 2 provisions: 1 that lays down who must or may do what
    Numbers: 1 renumbered, 0 moved elsewhere, 0 with references that follow the new
      numbers only
    Marks: Words that differ stand between » and «.

    DUTIES, PROHIBITIONS AND PERMISSIONS (1)

    - cl. 1(1): a duty became a power (“must” → “may”); “within 6 months” became
      “within 3 months”
      Earlier: “The harbour authority »must« appoint a harbour master within »6«
        months.”
      Later: “The harbour authority »may« appoint a harbour master within »3«
        months.”

    NEW (2 IN 1 PLACE)

    - cl. 2, with 1 in it: “Lamps”
      cl. 2(1), a power, a power to make rules: “The Secretary of State may by
        regulations prescribe lamps.”

    DROPPED (2 IN 1 PLACE)

    - cl. 3, with 1 in it: “Flags”
      cl. 3(1), a duty: “Every vessel must fly a flag.”
    "
  `);
});

test('no line of it is over 80 columns, and what is empty is left out', () => {
  const page = pageText(compareLawPage(compareLaws(earlier, earlier), ['One', 'Other']));
  for (const line of page.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
  expect(page).toContain('New: none');
  expect(page).not.toContain('DUTIES');
});

test('for programs: the versions, the counts and every provision once on each side', () => {
  const json = JSON.parse(JSON.stringify(compareLawJson(found, earlier, later)));
  expect(json.earlier).toMatchObject({ id: earlier.document.id, edition: earlier.document.edition });
  expect(json.counts.changed.duty).toBe(1);
  expect([...json.pairs, ...json.removed].length).toBe(EARLIER.length);
  expect([...json.pairs, ...json.added].length).toBe(LATER.length);
});
