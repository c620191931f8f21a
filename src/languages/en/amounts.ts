import type { Rule } from '../../model/rule.ts';

/** Amounts of money and of things that are measured. Each is tried on every number of the text, in this order. */
export const amountRules = {
  moneySign: {
    id: 'en/amounts/money-sign',
    because:
      'A currency’s sign or code before the number. `$` is the dollar of who publishes or pays; `kr` alone is four currencies’.',
    examples: [
      'The fund is worth [£4.2 million] today.',
      'The loan of [US$75m] and the grant of [EUR 1 250 000] were signed.',
      'They returned [kr 40 million] and [₹30 crore].',
      'The result was [-£3.1 million], against [£(2.5)m] a year before.',
      'Bids of [€2]–[3 billion] are expected.',
    ],
    counterexamples: [
      'Under COP 29 decisions the fund was set up.',
      'ALL 12 ministers attended.',
      'The A$AP record sold.',
    ],
  },
  moneyName: {
    id: 'en/amounts/money-name',
    because: 'A number before a currency’s name, sign or code; the name may have its country before it.',
    examples: [
      'It cost [3.4 billion yen] to build.',
      'A gift of [two million Swiss francs], then of [40 €] and [15m EUR].',
      '[Half a million pounds] was spent; every child gets [50p].',
      'A fine of [12 pounds and 50 pence] was paid.',
      'Between [5] and [10 million euros] is needed.',
    ],
    counterexamples: [
      'The party that in 2019 won 312 seats governs.',
      'Police seized 400 pounds of cocaine.',
      'She gave several million pounds.',
    ],
  },
  percentage: {
    id: 'en/amounts/percentage',
    because: 'Per cent, percentage points and basis points are three units, and stay as they are written.',
    examples: [
      'Growth was [2.4%] or [2.4 per cent].',
      'It fell by [0.3 percentage points], that is [30 basis points].',
      'Rates of [minus two per cent] and [-0.5%] were seen.',
      'A rise of [5]–[7 per cent] is likely.',
      'It moved by [half a percentage point].',
    ],
    counterexamples: ['A small percentage took part.', 'See https://example.org/?q=30% for more.'],
  },
  measure: {
    id: 'en/amounts/measure',
    because: 'A number with a unit of measure, in UCUM with its prefix (ucum.org).',
    examples: [
      'Wind will give [30 GW] and save [12 MtCO2e].',
      'The reserve covers [4,500 hectares] along [35km] of coast.',
      'They shipped [2 million tonnes] of grain.',
      'Warming is held to [1.5°C].',
    ],
    counterexamples: ['The network uses 5G in section 5 m.', 'The 4x4 was fitted with 3D maps.'],
  },
} as const satisfies Record<string, Rule>;

/** Words before a bracket that make a bracketed amount a negative one, as accountants write it: "a result of (£2 million)". */
export const beforeNegative: ReadonlySet<string> = new Set(
  'of at was is were be been shows showed show recorded reported records reports totalled stood to by : = result balance'.split(
    ' ',
  ),
);

/** Words that name what a number numbers: after them it counts nothing. Those that are verbs too ("order 20 jets") are left out. */
export const references: ReadonlySet<string> = new Set(
  (
    'section sections s ss sec article articles art arts paragraph paragraphs para paras point schedule schedules part parts ' +
    'chapter chapters ch annex annexes appendix appendices clause clauses cl regulation regulations reg regs rule rules ' +
    'page pages p pp cm cp cmd cmnd hc hl no nos number numbers figure figures fig table tables box footnote footnotes fn notes item items ' +
    'lot lots module modules phase phases tier tiers level levels grade grades category categories class classes type types ' +
    'mk version versions vol volume volumes issues protocol resolution resolutions directive directives case ' +
    'reference ref room rooms floor flat unit platform gate terminal junction route road motorway bus runway channel ' +
    'step pillar zone area district ward sector standard iso iec en bs goal goals sdg sdgs recommendation recommendations principle questions q heading ' +
    'column row band scale scope model exercise title subsection subsections subparagraph sub-paragraph ' +
    'decision regulation opinion bill petition motion amendment doc paper age ages aged objective option scenario lane berth ' +
    'bay covid agenda vision horizon verse edition series episode fy telephone phone tel fax extension ext call postcode'
  ).split(' '),
);

/** Words that number what follows only where no "each" or "this" stands before: "year 6 pupils", not "this year 6 sites". */
export const timeReferences: ReadonlySet<string> = new Set(
  'day week month year quarter round game season'.split(' '),
);
