/** The words of numbers. Ordinals are none of them: "the twenty-first century" counts nothing. */

const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety';

/** Zero to ninety. */
export const smallNumbers: ReadonlyMap<string, number> = new Map([
  ...UNITS.split(' ').map((word, value): [string, number] => [word, value]),
  ...TENS.split(' ').map((word, i): [string, number] => [word, 10 * (i + 2)]),
  ['nought', 0],
]);

/** Powers of ten that a number is multiplied with. Plurals stand only after a figure: "5 lakhs", never "thousands". */
export const scales: ReadonlyMap<string, number> = new Map(
  Object.entries({
    hundred: 2,
    thousand: 3,
    lakh: 5,
    lakhs: 5,
    million: 6,
    millions: 6,
    mn: 6,
    mln: 6,
    mio: 6,
    mil: 6,
    crore: 7,
    crores: 7,
    billion: 9,
    billions: 9,
    bn: 9,
    bln: 9,
    trillion: 12,
    trillions: 12,
    tn: 12,
    trn: 12,
    quadrillion: 15,
  }),
);

/** Scales that can do without a number where an article stands: "a million", "half a billion". */
export const articleScales: ReadonlySet<string> = new Set(
  'hundred thousand lakh million crore billion trillion dozen'.split(' '),
);

/** Letters glued to a figure that mean a scale with money or before a counted noun: "£5m", "1.3m people". */
export const letterScales: ReadonlyMap<string, number> = new Map([
  ['k', 3],
  ['K', 3],
  ['m', 6],
  ['M', 6],
  ['mm', 6],
  ['MM', 6],
  ['b', 9],
  ['B', 9],
  ['Bn', 9],
  ['BN', 9],
  ['T', 12],
  ['t', 12],
]);

/** Parts of a whole, by their word. */
export const fractions: ReadonlyMap<string, number> = new Map(
  (
    'half:2 halves:2 third:3 thirds:3 quarter:4 quarters:4 fifth:5 fifths:5 sixth:6 sixths:6 seventh:7 sevenths:7 ' +
    'eighth:8 eighths:8 ninth:9 ninths:9 tenth:10 tenths:10 twelfth:12 twelfths:12 twentieth:20 twentieths:20 ' +
    'hundredth:100 hundredths:100 thousandth:1000 thousandths:1000'
  )
    .split(' ')
    .map((entry) => entry.split(':'))
    .map(([word, parts]): [string, number] => [word!, Number(parts)]),
);

/** One character for a part, as in 2½. */
export const vulgarFractions: ReadonlyMap<string, string> = new Map([
  ['½', '.5'],
  ['¼', '.25'],
  ['¾', '.75'],
  ['⅛', '.125'],
  ['⅜', '.375'],
  ['⅝', '.625'],
  ['⅞', '.875'],
  ['⅓', '.3333333333'],
  ['⅔', '.6666666667'],
  ['⅕', '.2'],
  ['⅖', '.4'],
  ['⅗', '.6'],
  ['⅘', '.8'],
]);
