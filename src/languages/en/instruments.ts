import type { Rule } from '../../model/rule.ts';
import { titleRules } from './instruments-titles.ts';

/**
 * How English writes the numbers of laws, journals, cases and resolutions. Patterns are sticky: the stage tries
 * them only where a trigger stands (`src/recognise/instruments/citations.ts`), and no part of them repeats within
 * a repetition. White space is `\s`, so that non-breaking spaces and line ends are tolerated.
 */
export interface CitationRule extends Rule {
  /** The named groups it hands over are read by the stage. */
  readonly match: RegExp;
}

/** Series of statutory instruments, as written without stops and spaces, and their address on legislation.gov.uk. */
export const series: ReadonlyMap<string, string> = new Map([
  ['si', 'uksi'],
  ['sis', 'uksi'],
  ['ssi', 'ssi'],
  ['ssis', 'ssi'],
  ['wsi', 'wsi'],
  ['sr', 'nisr'],
  ['srs', 'nisr'],
  ['nisr', 'nisr'],
  ['os', 'uksi'],
  ['srni', 'nisr'],
  ['sro', 'uksro'],
  ['sr&o', 'uksro'],
  ['sro(ni)', 'nisro'],
  ['sr&o(ni)', 'nisro'],
]);

export const seriesRule: CitationRule = {
  id: 'en/instruments/series',
  match:
    /(?<series>S\.?\s?S\.?\s?I\.?s?|W\.?\s?S\.?\s?I\.?|N\.?I\.?S\.?R\.?|O\.\s?S\.|S\.?\s?I\.?s?|S\.?\s?R\.?(?:\s?(?:&|and)\s?O\.?|\s?O\.?)?s?|[Ss]tatutory\s{1,9}(?:[Ii]nstruments?|[Rr]ules?))(?<ni>\s?\(N\.?\s?I\.?\))?,?\s{0,9}(?:Nos?\.?\s{0,9})?(?<year>1[89]\d\d|20\d\d)\s{0,9}(?:\/\s{0,9}|,?\s{0,9}Nos?\.?\s{0,9})(?<number>\d{1,5})(?![\d/])(?<tail>\s{0,9}\((?:W|Cy|N\.?\s?I|C|S|L)\.?\s{0,9}\d{1,4}\))?/y,
  because:
    'Statutory instruments are numbered by year in one series for the United Kingdom, one for Scotland, one for Northern Ireland; a bracketed W. or N.I. number marks a Welsh instrument (in its Welsh text, O.S. and Cy.) or an Order in Council for Northern Ireland (Statutory Instruments Act 1946, s. 2).',
  examples: [
    'Fees are set by [S.I. 2010/1234], as amended.',
    'See [SI 2010 No. 1234] and [S.S.I. 2004/46].',
    'The rules are in [S.R. 1999 No. 481].',
    'It was made as [S.I. 2009/3272 (W. 287)].',
    'In the Welsh text that is [O.S. 2009/3272 (Cy. 287)].',
  ],
  counterexamples: ['SI units apply.', 'The SI 2010 conference met.'],
};

export const seriesListRule: CitationRule = {
  id: 'en/instruments/series-list',
  match:
    /(?<year>1[89]\d\d|20\d\d)\/\s?(?<number>\d{1,4})(?![\d/])(?!\s{0,9}(?:financial|academic|season|budget))/y,
  because:
    'In a list of instruments the series is written once: "S.I. 2002/681, 2005/706 and 778" are three instruments.',
  examples: [
    'It was amended by S.I. 2002/681, [2005/706], [2006/744] and [2009/2930].',
    'Amended by S.I. 2006/342, [1810], [3433] and [2013/1392].',
  ],
  counterexamples: ['Amended by S.I. 2002/681. Spending in 2005/06 and 2017/2018 rose.'],
};

export const chapterRule: CitationRule = {
  id: 'en/instruments/chapter',
  match:
    /(?<year>1[2-9]\d\d|20\d\d)\s{0,9},?\s{0,9}\(?\s{0,9}(?:(?:1[2-9]|20)\d\d\s{0,9})?(?<kind>c|ch|cap|chapter|asp|asc|anaw|nawm|mwa|nia|dccc|dsc)\b\.?\s{0,9}(?<number>\d{1,3}|[ivxlc]{1,9})\b(?<ni>\s{0,9}\(?N\.?\s?I\.?\)?)?(?:\s{0,9},\s{0,9}SIF\s{0,9}[\d:]{1,8})?(?:\s{0,9}\))?/y,
  because:
    'Acts are cited by the year and chapter number (Acts of Parliament Numbering and Citation Act 1962, s. 1); lower-case roman numbers are local Acts.',
  examples: [
    '[1994 c. 22].',
    'See [2001 asp 2], s. 6.',
    'The order relies on [1998 c.45].',
    'Repealed by [1994 c. xv].',
  ],
  counterexamples: ['It was founded in 1994 c/o the bank.', 'In 2001 class sizes fell.'],
};

export const titleTailRule: CitationRule = {
  id: 'en/instruments/uk-title',
  match:
    /\s{0,9}[,;]?\s{0,9}\(?\s{0,9}(?:(?:1[2-9]|20)\d\d\s{0,9})?(?<kind>c|ch|cap|chapter|asp|asc|anaw|nawm|mwa|nia|No|no)(?![a-z])\.?\s{0,9}(?<number>\d{1,3}|[ivxlc]{1,9})\b(?<ni>\s{0,9}\(?N\.?\s?I\.?\)?)?(?:\s{0,9},\s{0,9}SIF\s{0,9}[\d:]{1,8})?(?:\s{0,9}\))?/y,
  because:
    'A short title ends with the kind of law and the calendar year, and often with its number in brackets; only a number that stands there or in our table of titles becomes an identifier.',
  examples: [
    'Under the [Equality Act 2010 (c. 15)] employers must act.',
    'Made under the [Jobseekers Act 1995].',
    'It revokes the [Wiltshire (Structural Change) Order 2008 (S.I. 2008/490)].',
    'The [Housing (Scotland) Act 2014 (asp 14)] applies.',
  ],
  counterexamples: ['In order to act in 2010 we met.', 'They act 2010 times a year.'],
};

export const regnalRule: CitationRule = {
  id: 'en/instruments/regnal',
  match:
    /(?<from>\d{1,2})(?:\s?(?:&|and|-)\s?(?<to>\d{1,2}))?\s?(?<reign>Hen|Edw|Eliz|Ja|Jac|Cha|Car|Will|Wm|Geo|Vict)\.?\s?(?<which>[1-8]|I{1,3}|IV|VI{0,3}|V)?\.?(?:,?\s?(?:Sess|sess|St|st)\.?\s?(?<session>\d))?,?\s?\(?(?:c|ch|cap)\.?\s?(?<number>\d{1,3}|[ivxlc]{1,9})\b/y,
  because:
    'Until 1962 chapters were numbered within the session, named by the years of the reign; legislation.gov.uk keeps that in the address.',
  examples: [
    'It is [11 & 12 Geo. 6 c. 36].',
    'The charge rests on [24 & 25 Vict. c. 100].',
    'See [13 Geo. 5 Sess. 2 c. 2].',
  ],
  counterexamples: ['King Geo. 6 visited.'],
};

export const euRule: CitationRule = {
  id: 'en/instruments/eu-act',
  match:
    /(?:Regulations?|Directives?|Decisions?|Recommendations?|Joint\s{1,9}Actions?|Common\s{1,9}Positions?|Guidelines?)\s{0,9},?\s{0,9}(?:(?<open>\(\s{0,9}(?<bodies>(?:EU|EC|EEC|Euratom|EURATOM|ECSC|CFSP|JHA|EAEC|,\s?|\s?and\s?|\s){1,9})\s{0,9}\))\s{0,9})?(?<no>Nos?\.?\s{0,9}|n[°o]\s{0,9}|Nr\.?\s{0,9})?(?<first>\d{1,4})\s?\/\s?(?<second>\d{1,5})(?:\s?\/\s?(?<suffix>EC|EEC|EU|CFSP|JHA|Euratom|EURATOM|ECSC))?(?![\d/])/y,
  because:
    'Until 2014 regulations were numbered number/year and directives and decisions year/number/Community; since 1 January 2015 all are (domain) year/number (Publications Office, Harmonising the numbering of EU legal acts).',
  examples: [
    '[Council Regulation (EC) No 1234/2007] set quotas.',
    'It follows [Regulation (EU) 2016/679].',
    'They transposed [Directive 98/34/EC] and [Council Decision (CFSP) 2015/1333].',
    'Under [Framework Decision 2008/913/JHA] it is an offence.',
  ],
  counterexamples: ['The regulation covers 3/4 of cases.', 'A decision is due in 2016/17 terms.'],
};

export const euListRule: CitationRule = {
  id: 'en/instruments/eu-act-list',
  match:
    /(?:(?<open>\(\s{0,9}(?<bodies>(?:EU|EC|EEC|Euratom|EURATOM|ECSC|CFSP|JHA|EAEC|,\s?|\s?and\s?|\s){1,9})\s{0,9}\))\s{0,9})?(?<no>Nos?\.?\s{0,9})?(?<first>\d{1,4})\s?\/\s?(?<second>\d{1,5})(?:\s?\/\s?(?<suffix>EC|EEC|EU|CFSP|JHA|Euratom|EURATOM|ECSC))?(?![\d/])/y,
  because: 'In a list of EU acts the kind is written once: "Directives 2006/48/EC and 2006/49/EC".',
  examples: [
    'Directives 2006/48/EC and [2006/49/EC] were repealed.',
    'Regulations (EC) No 2200/96, [(EC) No 2201/96] and [(EC) No 1493/1999] remain.',
  ],
  counterexamples: ['The ratio was 98/34 last year.'],
};

export const celexRule: CitationRule = {
  id: 'en/instruments/celex',
  match: /(?:CELEX\s?[:#]?\s?(?:No\.?\s?)?)?(?<celex>3(?:19|20)\d\d[RLDFHEOS]\d{4})(?!\w)/y,
  because: 'The EU numbers its acts in CELEX: sector 3, year, kind, number.',
  examples: ['It is [CELEX 32016R0679].'],
  counterexamples: ['Order 32016 was filled.'],
};

const OJ_DATE =
  '(?:(?<day>\\d{1,2})\\s?[./]\\s?(?<month>\\d{1,2})\\s?[./]\\s?(?<year>\\d{4}|\\d{2})|(?:\\d{1,2}(?:st|nd|rd|th)?\\s{1,9})?\\p{L}{3,9}\\s{1,9}(?<written>(?:19|20)\\d\\d))';

export const journalRule: CitationRule = {
  id: 'en/instruments/official-journal',
  match: new RegExp(
    '(?:\\[?(?<before>(?:19|20)\\d\\d)\\]?\\s{1,9})?(?:O\\.?\\s?J\\.?|[Oo]fficial\\s{1,9}Journal(?:\\s{1,9}of\\s{1,9}the\\s{1,9}European\\s{1,9}(?:Union|Communities|Community))?)\\s?(?:No\\.?\\s?)?(?:(?<after>(?:19|20)\\d\\d)\\s{1,9})?,?\\s?(?<series>[LC])(?:' +
      ',\\s?(?<act>20\\d\\d\\/\\d{1,5}),\\s?' +
      OJ_DATE.replaceAll(/\?<(\w+)>/g, '?<new$1>') +
      '|\\s?(?:I\\s{1,9})?(?<number>\\d{1,4})\\s?[A-Z]?(?:\\s?\\/\\s?(?<slash>\\d{1,4})(?!\\d))?(?:\\s?,?\\s?(?:\\(|of\\s{1,9})?\\s?' +
      OJ_DATE +
      '\\)?)?(?:\\s?[,;]?\\s?pp?\\.?\\s?(?<page>\\d{1,4})(?:\\s?[-–]\\s?\\d{1,4})?)?)',
    'uy',
  ),
  because:
    'The Official Journal is cited by series, number, date and page; since 1 October 2023 each act is its own issue, cited by its number and date (Interinstitutional style guide, 3.1).',
  examples: [
    'It was published ([OJ L 119, 4.5.2016, p. 1]).',
    'See [OJ No. L204, 21.07.98, p. 37-48].',
    'See [OJ L, 2024/1689, 12.7.2024].',
    'The [Official Journal of the European Union C 306 of 17 December 2007] has it.',
  ],
  counterexamples: ['OJ Simpson was there.', 'The official journal ran it.'],
};

export const neutralRule: CitationRule = {
  id: 'en/instruments/neutral-citation',
  match:
    /\[(?<year>(?:19|20)\d\d)\]\s{1,9}(?<court>UKSC|UKPC|UKHL|EWCA\s{1,9}(?:Civ|Crim)|EWHC|EWCOP|EWFC|UKUT|UKFTT|EAT|UKEAT|CSIH|CSOH|HCJAC|NICA|NIQB|NIKB|NICh|CAT|IESC|IECA|IEHC|HCA|SCC|NZSC)\s{1,9}(?<number>\d{1,5})(?:\s{1,9}\((?<division>[A-Z][A-Za-z]{0,9})\))?/y,
  because:
    'Courts number their own judgments: year, court, number (Practice Direction (Judgments) [2001] 1 WLR 194).',
  examples: [
    'The court held so in [\\[2019\\] UKSC 41].',
    'See [\\[2017\\] EWCA Civ 1234] and [\\[2020\\] EWHC 123 (Admin)].',
  ],
  counterexamples: ['In \\[2019\\] it was said.'],
};

export const euCaseRule: CitationRule = {
  id: 'en/instruments/eu-case',
  match:
    /(?:(?<ecli>(?:ECLI:)?EU:[CTF]:\d{4}:\d{1,5})|(?:(?:Joined\s{1,9})?Cases?\s{1,9})?(?<case>[CTF]\s?[-\u2010-\u2013]\s?\d{1,4}\/\d{2})(?:\s{1,9}(?:P|PPU|RENV|P\(R\)|R)\b)?)(?![\d/])/y,
  because:
    'Cases before the Court of Justice and the General Court are numbered court-number/year, judgments by ECLI.',
  examples: [
    'In [Case C-311/18] and [EU:C:2020:559] the Court ruled.',
    'See [Joined Cases C-203/15] and [C-698/15].',
  ],
  counterexamples: ['In this case C was chosen.'],
};

export const resolutionRule: CitationRule = {
  id: 'en/instruments/un-resolution',
  match:
    /(?:(?<symbol>[SA]\/(?:HRC\/)?RES\/(?:\d{1,3}\/)?\d{1,4})(?:\s?\(\d{4}\))?|(?:(?:United\s{1,9}Nations|UN|U\.N\.)\s{1,9})?(?:(?<body>Security\s{1,9}Council|General\s{1,9}Assembly|Human\s{1,9}Rights\s{1,9}Council)|(?<short>UNSCR|UNSC|UNGA|UNHRC|SCR))(?:['’]s)?\s?(?:(?:resolutions?|Resolutions?|RES)\s{1,9})?(?:Nos?\.?\s{1,9})?(?<number>(?:ES-)?\d{1,4}(?:\/\d{1,4})?(?:[A-Z])?)(?:\s?\((?<year>\d{4})\))?)(?![\d/])/y,
  because:
    'Resolutions of the United Nations are known by organ and number; the year in brackets adds nothing to the number.',
  examples: [
    'They recalled [UN Security Council Resolution 2231 (2015)].',
    'Under [UNSCR 1325] women take part.',
    'See [A/RES/70/1].',
    'They recall [Security Council resolutions 242 (1967)] and [338 (1973)].',
  ],
  counterexamples: ['The Security Council met 15 times.', 'The Security Council resolution was adopted.'],
};

export const usRule: CitationRule = {
  id: 'en/instruments/us-number',
  match:
    /(?:(?<order>Executive\s{1,9}Orders?|E\.?O\.?)\s{1,9}(?:Nos?\.?\s{1,9})?(?<number>1[0-9]{4})|(?:Public\s{1,9}Law|Pub\.\s?L\.|P\.L\.)\s{1,9}(?:No\.?\s{1,9})?(?<law>\d{2,3}[-\u2010-\u2013]\d{1,4}))(?!\d)/y,
  because: 'Orders of the United States President and laws of its Congress are numbered.',
  examples: ['He signed [Executive Order 14086].', 'It is funded by [Public Law 117-58].'],
  counterexamples: ['An executive order followed.'],
};

export const treatyArticleRule: CitationRule = {
  id: 'en/instruments/eu-treaty-article',
  match:
    /Article\s{1,9}(?<number>1\d\d|2\d\d|3[0-4]\d|35[0-8])(?![\p{L}\d.,]\S)(?!\s{1,9}(?:of|to|in)\s{1,9}th)(?!\s{1,9}\p{Lu})/uy,
  because:
    "Where the European Union acts and no other law is named beside it, an article from 100 to 358 is the Treaty on the Functioning of the European Union's: the Treaty on European Union ends at 55.",
  examples: ['EU ministers agreed to act under [Article 122] and to keep the assets frozen.'],
  counterexamples: ['Article 122 of the Code binds EU firms.', 'The union rejected Article 122.'],
};

/** All rules for instruments, as the page of rules shows them. */
export const instrumentRules: readonly Rule[] = [
  seriesRule,
  seriesListRule,
  chapterRule,
  titleTailRule,
  regnalRule,
  euRule,
  euListRule,
  celexRule,
  journalRule,
  neutralRule,
  euCaseRule,
  resolutionRule,
  usRule,
  treatyArticleRule,
  ...titleRules,
];
