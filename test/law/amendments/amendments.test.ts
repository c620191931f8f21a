import { describe, expect, test } from 'vitest';
import type { Amendment, Target } from '../../../src/law/amendments/amendment.ts';
import { amendmentsOf } from '../../../src/law/amendments/amendments.ts';
import { lawOf } from '../law.ts';

const at = (target: Target | null): string =>
  target === null
    ? ''
    : [
        target.cited,
        target.to && `to ${target.to.cited}`,
        target.part && `{${target.part}}`,
        target.uri?.split('/id/')[1],
      ]
        .filter(Boolean)
        .join(' ');

/** An instruction on one line: what, where, next to what, what goes, what comes. */
const shown = ({
  change,
  law,
  targets,
  anchor,
  old,
  range,
  each,
  fresh,
  inserted,
  becomes,
}: Amendment): string =>
  [
    change,
    law?.name,
    targets.map(at).join(' + '),
    anchor && `@${anchor.where} ${anchor.words ? `“${anchor.words.quote}”` : at(anchor.target)}`.trim(),
    old && `-${old.quote}`,
    range && `-${range.from?.quote ?? '…'}..${range.to?.quote ?? '…'}${range.beside ? ' (kept)' : ''}`,
    each,
    fresh && `+${fresh.quote.replaceAll('\n\n', ' / ')}`,
    inserted.length > 0 && inserted.map(({ uri, number }) => uri?.split('/id/')[1] ?? number).join(', '),
    becomes?.quote,
  ]
    .filter(Boolean)
    .join(' | ');

const NAME = 'Harbour Act 2010';
const ACT = 'http://www.legislation.gov.uk/id/ukpga/2010/44';
const law = (lines: readonly (readonly [id: string, line: string])[]) =>
  amendmentsOf(lawOf(lines, [[NAME, ACT]])).map(shown);

describe('instructions of the United Kingdom', () => {
  test.each<[about: string, lines: readonly (readonly [string, string])[], expected: readonly string[]]>([
    [
      'the law is named in a line before',
      [
        ['section-2-1', `(1) The ${NAME} is amended as follows.`],
        ['section-2-2', '(2) In section 4(1), for “ship” substitute “vessel”.'],
      ],
      ['substitute | Harbour Act 2010 | s. 4(1) ukpga/2010/44/section/4/1 | -ship | +vessel'],
    ],
    [
      'a lead, with a point below it, and a block that follows',
      [
        ['section-2', `In Schedule 2 to the ${NAME} (pilots), in paragraph 3(1)—`],
        ['section-2-a', '(a) omit the “or” after paragraph (a);'],
        ['section-2-b', '(b) after paragraph (b) insert—'],
        ['section-2-b', '“(c) a trainee; or'],
        ['section-2-b', '(d) a master.”.'],
        ['section-3', 'The Secretary of State may insert a page.'],
      ],
      [
        'omit | Harbour Act 2010 | Sch. 2 para. 3(1)(a) ukpga/2010/44/schedule/2/paragraph/3/1/a | -or',
        'insert | Harbour Act 2010 | Sch. 2 para. 3(1) ukpga/2010/44/schedule/2/paragraph/3/1 | @after Sch. 2 para. 3(1)(b) ukpga/2010/44/schedule/2/paragraph/3/1/b | +(c) a trainee; or / (d) a master. | ukpga/2010/44/schedule/2/paragraph/3/1/c, ukpga/2010/44/schedule/2/paragraph/3/1/d',
      ],
    ],
    [
      'new sections',
      [
        ['section-5', `After section 12 of the ${NAME} insert—`],
        ['section-5', '“12A Tugs'],
        ['section-5', '(1) A tug must be marked.'],
        ['section-5', '12B Marks of tugs'],
        ['section-5', 'In section 12A “marked” means painted.”'],
      ],
      [
        'insert | Harbour Act 2010 | ukpga/2010/44 | @after s. 12 ukpga/2010/44/section/12 | +12A Tugs / (1) A tug must be marked. / 12B Marks of tugs / In section 12A “marked” means painted. | ukpga/2010/44/section/12A, ukpga/2010/44/section/12B',
      ],
    ],
    [
      'definitions, headings, occurrences, ranges and a list',
      [
        ['section-6', `The ${NAME} is amended as follows—`],
        [
          'section-6-a',
          '(a) in section 9(1), in the definition of “tug”, in paragraph (b), at the end insert “, and”;',
        ],
        [
          'section-6-b',
          '(b) in the heading of section 10, for “ships”, in both places, substitute “vessels”;',
        ],
        ['section-6-c', '(c) in section 11(2)(a) and (b), omit the words from “unless” to the end;'],
        ['section-6-d', '(d) sections 13 to 15 are repealed;'],
        ['section-6-e', '(e) in section 16, the existing text becomes subsection (1).'],
      ],
      [
        'insert | Harbour Act 2010 | s. 9(1) {definition of “tug”, para. (b)} ukpga/2010/44/section/9/1 | @end | +, and',
        'substitute | Harbour Act 2010 | s. 10 {heading} ukpga/2010/44/section/10 | -ships | each | +vessels',
        'omit | Harbour Act 2010 | s. 11(2)(a) ukpga/2010/44/section/11/2/a + s. 11(2)(b) ukpga/2010/44/section/11/2/b | -unless..…',
        'omit | Harbour Act 2010 | s. 13 to s. 15 ukpga/2010/44/section/13',
        'renumber | Harbour Act 2010 | s. 16 ukpga/2010/44/section/16 | subsection (1)',
      ],
    ],
    [
      'one instruction for a list of places',
      [
        ['section-7', `In the following provisions of the ${NAME} omit “coastal”—`],
        ['section-7-a', '(a) section 3(1);'],
        ['section-7-b', '(b) section 8(2).'],
      ],
      [
        'omit | Harbour Act 2010 | s. 3(1) ukpga/2010/44/section/3/1 | -coastal',
        'omit | Harbour Act 2010 | s. 8(2) ukpga/2010/44/section/8/2 | -coastal',
      ],
    ],
    [
      'a table of repeals',
      [
        ['schedule-1', 'Short title and chapter'],
        ['schedule-1', 'Extent of repeal'],
        ['schedule-1', NAME],
        ['schedule-1', 'Section 4(2).'],
        ['schedule-1', 'In section 5, the words “or boat”.'],
      ],
      [
        'omit | Harbour Act 2010 | s. 4(2) ukpga/2010/44/section/4/2',
        'omit | Harbour Act 2010 | s. 5 ukpga/2010/44/section/5 | -or boat',
      ],
    ],
    [
      'what is only told of',
      [
        ['section-8', `Section 4 of the ${NAME}, as amended by section 2, applies to a tug.`],
        [
          'section-9',
          'The Secretary of State may by regulations amend section 4 so as to substitute another day.',
        ],
        ['section-10', 'If section 4 is repealed, the register must be kept.'],
      ],
      [],
    ],
  ])('%s', (_, lines, expected) => {
    expect(law(lines)).toEqual(expected);
  });
});
