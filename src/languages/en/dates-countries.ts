/** Years that do not begin in January, country by country: ISO 3166, XE for the European Union. */
export interface YearOf {
  /** The month in which it begins, or month and day. */
  readonly begins: string;
  /** Whether a single year names the one in which it begins or ends; null where both are usual. */
  readonly named: 'begins' | 'ends' | null;
}

/** Sources: 31 U.S.C. 1102; Regulation (EU, Euratom) 2018/1046, art. 9; elsewhere the practice of the treasury. */
export const financialYears: Readonly<Record<string, YearOf>> = {
  GB: { begins: '04', named: null },
  US: { begins: '10', named: 'ends' },
  AU: { begins: '07', named: 'ends' },
  NZ: { begins: '07', named: 'ends' },
  CA: { begins: '04', named: null },
  IN: { begins: '04', named: 'ends' },
  JP: { begins: '04', named: 'begins' },
  XE: { begins: '01', named: 'begins' },
  IE: { begins: '01', named: 'begins' },
};

/** Income Tax Act 2007, s. 4: from 6 April. */
export const taxYears: Readonly<Record<string, YearOf>> = {
  GB: { begins: '04-06', named: null },
  US: { begins: '01', named: 'begins' },
  AU: { begins: '07', named: 'ends' },
  IE: { begins: '01', named: 'begins' },
};

/** Schools in England: 1 September. */
export const schoolYears: Readonly<Record<string, YearOf>> = { GB: { begins: '09', named: null } };

/** Regulation (EU) No 1308/2013, art. 6: marketing years by product. */
export const marketingYears: readonly (readonly [products: RegExp, begins: string])[] = [
  [/\bsugar\b/iu, '10'],
  [/\b(?:cereals?|wheat|maize|barley|grain|seeds?|olive oil|flax|hemp)\b/iu, '07'],
  [/\bwines?\b/iu, '08'],
  [/\brice\b/iu, '09'],
  [/\bfodder\b/iu, '04'],
];

/** Words by which a country is known to speak, or to be spoken of. */
export const countries: readonly (readonly [country: string, words: RegExp])[] = [
  [
    'AU',
    /\b(?:Australian?s?|Commonwealth of Australia|Canberra|AUD|New South Wales|Queensland|Treasurer|AUSTRAC|APRA)\b|A\$/u,
  ],
  [
    'US',
    /\b(?:Congress|Congressional|U\.S\.|USA|United States|White House|Pentagon|Capitol|Department of (?:State|Defense|Energy|Commerce|Homeland Security)|USAID|USTR|National Defense Authorization Act|NDAA|Secretary of Defense|US (?:government|Senate|House|Treasury)|federal fiscal)\b|\bUS\b/u,
  ],
  ['NZ', /\b(?:New Zealand|Wellington|Aotearoa)\b/u],
  ['CA', /\b(?:Canadian?s?|Ottawa)\b/u],
  ['IN', /\b(?:Indian?|New Delhi|Lok Sabha|crores?|lakhs?)\b/u],
  ['JP', /\b(?:Japan|Japanese|Tokyo)\b/u],
  [
    'GB',
    /\b(?:HM Treasury|HMRC|HM Government|HM Revenue|UK|U\.K\.|United Kingdom|Brit(?:ain|ish)|Engl(?:and|ish)|Scot(?:land|tish)|Wales|Welsh|Northern Ireland|OBR|Office for Budget Responsibility|Chancellor of the Exchequer|Whitehall|Westminster|GOV\.UK|NHS|Ofsted|Ofgem|Ofcom|DEFRA|Defra|DfE|Home Office)\b|£/u,
  ],
  ['IE', /\b(?:Irish|Dublin|Oireachtas)\b/u],
  ['XE', /\b(?:European (?:Commission|Union|Parliament|Council)|EU|Member States|Union budget)\b/u],
];

/** Countries that write the day before the month in figures; of those known here only the United States does not. */
export const monthFirst: ReadonlySet<string> = new Set(['US']);
