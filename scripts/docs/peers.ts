/** Other people's figures on the sets, as measured once with the very same scorers. */
export interface Peer {
  /** The set and measures it is compared on; our own figures are looked up by them. */
  readonly set: string;
  readonly measures: readonly string[];
  readonly who: string;
  readonly values: readonly (number | null)[];
}

export const PEERS: readonly Peer[] = [
  peer('dev', ['commitments F1'], ['a script of keywords', [0.61]]),
  peer('dev', ['commitments F1'], ['two readings, made apart, of texts of the same kinds', [0.97]]),
  ...peers(
    'recognizers',
    ['date cases whole', 'date values found', 'currency cases whole', 'percentage cases whole'],
    [
      ['recognizers-text-suite 1.3.1, for which the cases were written', [0.612, 0.625, 0.822, 1]],
      ['compromise 14.17.0 with compromise-dates 3.9.0', [0.263, 0.292, 0.206, 0.35]],
      ['chrono-node 2.10.3', [0.239, 0.264, null, null]],
    ],
  ),
  peer(
    'citations',
    [
      'UK found',
      'EU year and number',
      'EU identifier',
      'Official Journal found',
      'provisions identifier',
      'precision',
    ],
    ['six regular expressions', [0.875, 0.921, 0.921, 0.984, 0, 1]],
  ),
  ...peers(
    'links',
    ['links F1', 'relation'],
    [['two readings, made apart, of pairs of the same kinds', [0.91, 0.96]]],
  ),
  ...peers(
    'articles',
    ['main content F1'],
    [
      ['Readability 0.6.0 with linkedom 0.18.12, on the whole benchmark', [0.952]],
      ['trafilatura, as published for the whole benchmark', [0.958]],
      ['all text of the page', [0.67]],
    ],
  ),
  ...peers(
    'tagger',
    [
      'en_ewt-test universal tags',
      'en_ewt-test verbs found',
      'en_pud-test universal tags',
      'en_pud-test verbs found',
    ],
    [['wink-nlp 2.4.0 with wink-eng-lite-web-model', [0.894, 0.852, 0.927, 0.874]]],
  ),
];

type Row = [who: string, values: (number | null)[]];

function peer(set: string, measures: readonly string[], [who, values]: Row): Peer {
  return { set, measures, who, values };
}

function peers(set: string, measures: readonly string[], rows: readonly Row[]): Peer[] {
  return rows.map((row) => peer(set, measures, row));
}
