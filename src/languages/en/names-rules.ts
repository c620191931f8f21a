import type { Rule } from '../../model/rule.ts';

/** How names are found, each way with its reason. What the ways share, words and tables, stands beside this file. */
export const nameRules: readonly Rule[] = [
  {
    id: 'en/names/party',
    because:
      'A state, territory, region, union or group, under its common, official or short name, in capitals as it is written (ISO 3166; data/parties.tsv).',
    examples: [
      'The [United Kingdom of Great Britain and Northern Ireland] and the [Kingdom of Norway] met.',
      'A [UK]-[Norway] treaty was signed in the presence of [U.S.] observers.',
      'Talks between [Côte d’Ivoire] and [Guinea-Bissau] go on.',
      'All members of [Nato] agreed.',
      'JOINT STATEMENT OF [FIJI] AND [TONGA]',
    ],
    counterexamples: ['Join us for turkey.', 'It was china, not glass.', 'IT IS UP TO US'],
  },
  {
    id: 'en/names/adjective',
    because: 'The adjective of a party stands for it: "Belgian ports" are Belgium’s.',
    examples: ['The [Belgian] and [Dutch] ports will share data.', 'A Franco-[German] brigade trains.'],
    counterexamples: ['They polish the brass.', 'Done in English, Dutch and French.'],
  },
  {
    id: 'en/names/people',
    because: 'The people of a state are named after it, but do not act for it.',
    examples: ['Many [Norwegians] and [Belgians] took part.'],
    counterexamples: ['Norwegian officials took part.'],
  },
  {
    id: 'en/names/government',
    because:
      'A government acts for its state and bears its name; that of a region or devolved nation is a party of its own (Scotland Act 1998, s. 44).',
    examples: [
      'The [Norwegian Government] and the [Government of the Republic of Fiji] agreed.',
      'The [Scottish Government] will consult.',
      'The [Australian federal government] paid.',
      '[HM Government] has replied.',
    ],
    counterexamples: ['The Government will consult.'],
  },
  {
    id: 'en/names/seat',
    because:
      'A capital city is a place, and in headlines its government: who acts is decided where it is the subject.',
    examples: ['Ministers met in [Oslo] and [London].'],
    counterexamples: ['Ministers met in Birmingham.'],
  },
  {
    id: 'en/names/body',
    because:
      'A department, agency, regulator, court, bank or international body of the tables (data/bodies.tsv).',
    examples: [
      'The [Department for Transport] and the [Bank of England] will report.',
      'Inspectors of the [International Atomic Energy Agency] and the [WHO] came.',
    ],
    counterexamples: ['Who came?', 'The department will report.'],
  },
  {
    id: 'en/names/place',
    because: 'A region, sea or city that is nobody’s government, or a cable, pipeline or tunnel.',
    examples: [
      'Ships cross the [North Sea] to [Zeebrugge].',
      'The summit in [Hamburg] spoke of [Nemo Link].',
    ],
    counterexamples: ['Ships cross the sea.'],
  },
  {
    id: 'en/names/head-noun',
    because: 'A run of capitals that holds a word for a body (Agency, Council, Office …) names one.',
    examples: [
      'The [Harbour Safety Authority] and the [Joint Committee on Inland Waterways] met.',
      'An [Institute for Tidal Energy and Storage] opens.',
      'The [Commission for Marine Non-proliferation] reports.',
    ],
    counterexamples: ['The Committee met.', 'The Harbour Safety Act applies.'],
  },
  {
    id: 'en/names/short-form',
    because: 'What stands in brackets after a name stands for it from there on, its first mention included.',
    examples: [
      'The Harbour Safety Authority ([HSA]) reports. The [HSA] is new.',
      'The Bureau of Lighthouses (the “[Bureau]”) reports. The [Bureau] is new.',
    ],
    counterexamples: ['The harbour (HSA) is new.'],
  },
  {
    id: 'en/names/person',
    because:
      'A title of office or courtesy before capitals is a person; whose, the words around or the table of leaders say.',
    examples: [
      '[Prime Minister Jonas Gahr Støre] met [President Macron].',
      'Norwegian [Foreign Minister Anna Berg] and [Mr Olsen] spoke.',
    ],
    counterexamples: ['The prime minister spoke.'],
  },
  {
    id: 'en/names/surname',
    because: 'A person named in full before may be called by the surname alone.',
    examples: ['Foreign Minister Anna Lindqvist arrived. [Lindqvist] spoke.'],
    counterexamples: ['Lindqvist spoke.'],
  },
  {
    id: 'en/names/office',
    because: 'An office without its holder’s name, where the office says who acts.',
    examples: [
      'The [Foreign Secretary] and the [Secretary of State for Business and Trade] agreed.',
      'The [Prime Minister of Fiji] spoke.',
    ],
    counterexamples: ['The chair spoke.'],
  },
];
