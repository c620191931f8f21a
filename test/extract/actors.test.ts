import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/pipeline.ts';
import { documentOf } from '../documents.ts';

/** The documents in which the sentences below stand. */
const SETTINGS = {
  joint: 'Joint Statement by Japan and Norway\n\nJapan and Norway met in Oslo and agreed the following.',
  federal:
    'Joint Statement of the Prime Minister of Australia and the Premier of Tasmania\n\nAustralia and Tasmania have agreed on a plan.',
  treasuries:
    'Joint Statement by the United States and Fiji\n\nThe United States and Fiji met in Suva and agreed the following.',
  brussels:
    'Joint Statement by Fiji and the European Commission\n\nThe European Commission and Fiji met. The Commission will lend ships. The Commission will send pilots. The Commission will pay.',
} as const;

/** Who acts in the last undertaking of a text. */
const actorsIn = (setting: keyof typeof SETTINGS, text: string): string[] =>
  analyse(documentOf(`${SETTINGS[setting]}\n\n${text}`))
    .commitments.at(-1)!
    .actors.map(({ name }) => name)
    .sort();

const BOTH = ['Japan', 'Norway'];

describe('who acts', () => {
  it.each([
    [
      'what is founded does not act: its founders do',
      'joint',
      'A joint committee will be established in May.',
      BOTH,
    ],
    ['nor does an event', 'joint', 'A Harbour Dialogue is to be convened every year.', BOTH],
    [
      'nor do those who are invited',
      'joint',
      'All mayors of port cities will be invited to attend the first meeting.',
      BOTH,
    ],
    ['even where they are a state', 'joint', 'Fiji will be invited to join the network.', BOTH],
    [
      'a passive names who acts after "by"',
      'joint',
      'The plan will be carried out by the Harbour Safety Authority.',
      ['Harbour Safety Authority'],
    ],
    [
      'a party, too',
      'joint',
      'The first meeting will be hosted by Norway in the second half of 2026.',
      ['Norway'],
    ],
    ['"by" before a time names nobody', 'joint', 'The plan will be published by the end of May.', BOTH],
    ['what shapes an act does not do it', 'joint', 'The plan will be informed by experts.', BOTH],
    [
      'what one party owns is done by it',
      'joint',
      'The Norwegian ports act will be amended so that ferries can land.',
      ['Norway'],
    ],
    ['what somebody else owns is not', 'joint', 'The Fijian assets will be returned.', BOTH],
    [
      'whose commitment it is acts',
      'joint',
      'The leaders welcomed the commitment of Norway to open the archive.',
      ['Norway'],
    ],
    [
      'the will of somebody else that a party reports',
      'joint',
      "Japan welcomed Norway's reaffirmation of the commitment to open the archive.",
      ['Norway'],
    ],
    [
      'whose support somebody has',
      'joint',
      'The Prime Minister said that Norway has the full support of Japan to ensure the success of the summit.',
      ['Japan'],
    ],
    ['officials of both act for both', 'joint', 'Officials will meet in June.', BOTH],
    [
      'officials of a body act for the body',
      'joint',
      'Officials in the Harbour Safety Authority will publish the charts.',
      ['Harbour Safety Authority'],
    ],
    ['officers act by themselves', 'federal', 'The Chief Coroner will keep the register.', ['Chief Coroner']],
    [
      'a federal office is of the state',
      'federal',
      'The Federal Attorney-General will publish a paper.',
      ['Australia'],
    ],
    [
      'the State is the one that is a party',
      'federal',
      'The Commonwealth and the State will fund the ferry.',
      ['Australia', 'Tasmania'],
    ],
    [
      'the Treasury is of the party that has one',
      'treasuries',
      'The Treasury will issue guidance on duties.',
      ['Department of the Treasury'],
    ],
    [
      'a seat of two sides stands for the one that is a party',
      'brussels',
      'Brussels will open an office.',
      ['European Commission'],
    ],
  ] as const)('%s', (_, setting, text, expected) => {
    expect(actorsIn(setting, text)).toEqual([...expected].sort());
  });
});

describe('persons named before', () => {
  it('keep the party for which they act', () => {
    const text =
      'Readout of the meeting of President Joe Biden with Queen Anna II of Tonga\n\nPresident Biden met Queen Anna II. Queen Anna II will open the port in May.';
    const { commitments } = analyse(documentOf(text, { genre: 'readout' }));
    expect(commitments[0]?.actors.map(({ name }) => name)).toEqual(['Tonga']);
  });

  it.each([
    [
      'he is the first one of the sentence before',
      'President Biden met Chancellor Merkel. He pledged to visit Cuxhaven.',
      ['United States'],
    ],
    [
      'she is the woman whom it names',
      'President Biden met Chancellor Merkel. She pledged to visit Norfolk.',
      ['Germany'],
    ],
    ['officials of both', 'U.S. and German officials will meet in May.', ['Germany', 'United States']],
    ['a government called after its leader', 'The Biden Administration will send ships.', ['United States']],
    [
      'a surname that stands first',
      'President Yoon and President Biden will meet in June.',
      ['South Korea', 'United States'],
    ],
    [
      'they are the two who were named',
      'Chancellor Merkel and President Biden met. They will report in May.',
      ['Germany', 'United States'],
    ],
  ])('%s', (_, text, expected) => {
    const title = 'Readout of the meeting of President Joe Biden and Chancellor Angela Merkel of Germany';
    expect(lastActors(title, text, '2021-06-01')).toEqual(expected);
  });
});

describe('the parties of a text', () => {
  it.each([
    [
      'are in the name of their body',
      'U.S.-Fiji Trade Council Inaugural Joint Statement\n\nThe U.S.-Fiji Trade Council met in Reno, Nevada, today.',
      ['Fiji', 'United States'],
    ],
    [
      'are joined by a hyphen and dots',
      'ASEAN-U.S. Joint Statement\n\nThe leaders met today.',
      ['Association of Southeast Asian Nations', 'United States'],
    ],
  ])('%s', (_, opening, expected) => {
    const { commitments } = analyse(documentOf(`${opening}\n\nWe will open a joint archive in May.`));
    expect(commitments[0]?.actors.map(({ name }) => name).sort()).toEqual(expected);
  });

  it('are no body when they stand beside each other', () => {
    const text =
      'Joint Statement by the United States and the European Union\n\nUnited States and European Union officials met. The United States and European Union will open an archive.';
    const { commitments } = analyse(documentOf(text));
    expect(
      commitments
        .at(-1)
        ?.actors.map(({ name }) => name)
        .sort(),
    ).toEqual(['European Union', 'United States']);
  });
});

describe('persons and their sides', () => {
  it.each([
    [
      'of two in a text of two, the one not known acts for the other side',
      'President Biden and Ms Ruiz will report in May.',
      ['Fiji', 'United States'],
    ],
    [
      'a day before a person is no part of the names',
      'Today President Biden, Ms Ruiz and others met. They will report in May.',
      ['Fiji', 'United States'],
    ],
  ])('%s', (_, text, expected) => {
    const title = 'Readout of the meeting of the United States and Fiji';
    expect(lastActors(title, text, '2022-06-01')).toEqual(expected);
  });
});

/** Who is to do what a readout tells last, by name. */
function lastActors(title: string, text: string, published: string): string[] | undefined {
  const { commitments } = analyse(documentOf(`${title}\n\n${text}`, { genre: 'readout', published }));
  return commitments
    .at(-1)
    ?.actors.map(({ name }) => name)
    .sort();
}
