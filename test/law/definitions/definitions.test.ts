import { describe, expect, test } from 'vitest';
import type { Definition } from '../../../src/law/definitions/definition.ts';
import { definitionsOf } from '../../../src/law/definitions/definitions.ts';
import { meaningsOf, usesOf } from '../../../src/law/definitions/uses.ts';
import { lawOf } from '../law.ts';

const shown = ({ term, manner, words, scope, source, equivalent, quoted }: Definition): string =>
  [
    term.quote,
    manner,
    words.quote.replaceAll('\n\n', ' / '),
    scope.words?.quote ?? 'assumed',
    scope.of === 'law' ? 'law' : scope.provisions.join(' '),
    source &&
      (source.law === null ? `→ ${source.provision}` : `→ ${source.law.name}, ${source.cited} ${source.uri}`),
    equivalent?.quote,
    quoted && 'quoted',
  ]
    .filter((part) => part !== null && part !== false && part !== undefined)
    .join(' | ');

const ACT = 'http://www.legislation.gov.uk/id/ukpga/2010/44';

describe('definitions', () => {
  test.each<[about: string, lines: readonly (readonly [string, string])[], expected: readonly string[]]>([
    [
      'a list under one lead',
      [
        ['section-2-1', '(1) In this Act—'],
        ['section-2-1', '“harbour” (“harbwr”) means—'],
        ['section-2-1-a', '(a) a port, and'],
        ['section-2-1-b', '(b) a quay;'],
        ['section-2-1', '“ship” includes a boat;'],
        ['section-2-1', '“pilot” has the meaning given by section 3(2).'],
        ['section-3-2', '(2) A “pilot” is a person with a licence.'],
      ],
      [
        'harbour | means | (a) a port, and / (b) a quay; | In this Act | law | harbwr',
        'ship | includes | includes a boat; | In this Act | law',
        'pilot | given | has the meaning given by section 3(2). | In this Act | law | → section-3-2',
        'pilot | means | a person with a licence. | assumed | section-3',
      ],
    ],
    [
      'other laws, several terms at once, letters for persons',
      [
        ['section-4-1', '(1) A master (“M”) of a ship must tell the harbour authority (“the authority”).'],
        [
          'section-4-2',
          '(2) In subsection (1), “master” and “ship” have the meanings given by section 9 of the Harbour Act 2010.',
        ],
        [
          'section-5',
          'For the purposes of this section and section 4, references to “a voyage” are to be read as including its end.',
        ],
      ],
      [
        'M | called | A master | assumed | section-4',
        'the authority | called | A master (“M”) of a ship must tell the harbour authority | assumed | law',
        `master | given | have the meanings given by section 9 of the Harbour Act 2010. | In subsection (1) | section-4-1 | → Harbour Act 2010, s. 9 ${ACT}/section/9`,
        `ship | given | have the meanings given by section 9 of the Harbour Act 2010. | In subsection (1) | section-4-1 | → Harbour Act 2010, s. 9 ${ACT}/section/9`,
        'a voyage | read | are to be read as including its end. | For the purposes of this section and section 4 | section-5 section-4',
      ],
    ],
    [
      'an act of the Union, and what is to stand in another law',
      [
        ['art_2', 'For the purposes of this Regulation, the following definitions apply:'],
        ['art_2.pnt_1', '(1) ‘port’ means any place where ships’ crews land;'],
        ['art_9', 'In Article 3 of the Harbour Act 2010, the following point is added:'],
        ['art_9', '‘(4) “tug” means a ship that tows.’'],
      ],
      [
        'port | means | any place where ships’ crews land; | For the purposes of this Regulation | law',
        'tug | means | a ship that tows.’ | assumed |  | quoted',
      ],
    ],
  ])('%s', (_, lines, expected) => {
    expect(definitionsOf(lawOf(lines, [['Harbour Act 2010', ACT]])).map(shown)).toEqual(expected);
  });
});

describe('uses', () => {
  const read = lawOf([
    ['section-1-1', '(1) In this Act “ship” means a vessel that goes to sea.'],
    ['section-2-1', '(1) Two ships may not moor at one quay.'],
    ['section-2-2', '(2) In this section “ship” includes a raft.'],
    ['section-3', 'A Ship of the authority is marked.'],
    ['section-4-1', '(1) A person (“A”) must mark a ship that A owns.'],
    ['section-5', 'Appendix A has the marks. The word “ship” is not used of shipping.'],
  ]);
  const definitions = definitionsOf(read);
  const { text } = read.document;

  test('each use is resolved to the definition of the narrowest scope', () => {
    const found = usesOf(text, definitions).map(
      ({ words, definition }) => `${words.quote} at ${words.start}: ${definition.cited}`,
    );
    expect(found.map((one) => one.replace(/ at \d+/, ''))).toEqual([
      'ships: s. 2(2)',
      'Ship: s. 1(1)',
      'ship: s. 1(1)',
      'A: s. 4(1)',
    ]);
  });

  test('what a term means is asked for a place', () => {
    const meaning = meaningsOf(definitions);
    expect(meaning('ships', text.indexOf('Two ships'))?.manner).toBe('includes');
    expect(meaning('ship', text.indexOf('Appendix'))?.manner).toBe('means');
    expect(meaning('A', text.indexOf('Appendix'))).toBeNull();
  });
});
