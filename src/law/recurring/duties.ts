import type { Duty } from './duty.ts';

/** The duties that are followed. What the law says was read in the text named under `authority`. */
export const DUTIES: readonly Duty[] = [
  {
    id: 'windfall-contribution',
    title: 'The windfall contribution from immobilised assets of the Central Bank of Russia',
    who: 'central securities depositories that hold assets and reserves of the Central Bank of Russia worth more than EUR 1 million',
    to: 'the European Union, paid to the Commission',
    what: '99.7 % of the net profits that cash balances kept by the prohibition have made since 15 February 2024; up to 10 % of the contribution may be retained for the time being, and stays due',
    authority: [
      {
        cites:
          'Council Regulation (EU) No 833/2014, Art. 5a(8) to (11), as replaced and added by Council Regulation (EU) 2024/1469, Art. 1(1) and (2)',
        address: 'http://data.europa.eu/eli/reg/2024/1469/oj',
      },
      {
        cites: 'Council Decision (CFSP) 2024/1470 (what the contribution is used for)',
        address: 'http://data.europa.eu/eli/dec/2024/1470/oj',
      },
    ],
    first: { from: '2024-02-15', to: '2024-06-30' },
    length: 6,
    until: null,
    due: {
      words:
        'the Commission calls for it twice a year, on the basis of the interim financial report; the Regulation names no day (Art. 5a(9), third subparagraph)',
      days: null,
    },
    figures: {
      document:
        /\bwindfall\b|\bextraordinary\s+(?:revenues?|profits?)\b|\bFund\s+for\s+Ukraine\b|\b(?:immobili[sz]ed|frozen|blocked)\s+(?:\p{L}+\s+){0,5}assets\b/iu,
      paragraph:
        /\bEuroclear\b|\bClearstream\b|\bcentral\s+securities\s+depositor(?:y|ies)\b|\bCSDs?\b|\bwindfall\b|\bFund\s+for\s+Ukraine\b|\b(?:immobili[sz]ed|frozen|blocked)\s+(?:\p{L}+\s+){0,5}assets\b/iu,
      payer: /\b(Euroclear|Clearstream)\b/u,
      not: /\b(?:tax(?:es|ation)?|loans?|lending|balance\s+sheet|interest\s+(?:income|earnings)|operating\s+income|net\s+profit\s+(?:of|was|stood)|losses|costs?|provisions?|customers?|shares?|dividends?|retain(?:s|ed)?|retention|held\s+in|worth\s+of)\b/iu,
    },
    assumes: [
      'that halves of the calendar year are meant: the Regulation says "biannually" and goes by the interim financial report',
      'that a figure is of the whole contribution for its half-year, where it does not say of which depository; those of depositories that are named are added up',
    ],
    cannotTell: [
      'what depositories other than those named in the sources paid',
      'what was retained under Art. 5a(10), where no source gives it',
      'the definitive amount of a year, which the Commission sets after the audited accounts',
    ],
  },
];

export const dutyOf = (id: string): Duty | undefined =>
  DUTIES.find((one) => one.id === id || `${one.id}s` === id);
