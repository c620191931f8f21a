import type { Rule } from '../../model/rule.ts';

/** What a law says of where, or from when and until when, it or some of it holds; `of` is what it says it of. */
export interface ReachRule extends Rule {
  readonly says: 'extends' | 'applies' | 'same extent' | 'union' | 'in force' | 'applies from' | 'ends';
  readonly match: RegExp;
}

const UNIT =
  '(?:[Ss]ections?|[Ss]ubsections?|[Pp]aragraphs?|[Ss]ub-paragraphs?|[Rr]egulations?|[Aa]rticles?|[Pp]arts?|[Cc]hapters?|[Ss]chedules?|[Rr]ules?|[Aa]nnex(?:es)?|[Pp]oints?|Titles?)';
const LAW =
  '(?:[Tt]his|[Tt]hese)\\s+(?:Act|Measure|Order|Regulations?|Rules|Directive|Decision|Scheme|Instrument)';
const OTHERS =
  '[Tt]he\\s+(?:other|remaining)\\s+provisions(?:\\s+of\\s+(?:this|these)\\s+\\p{L}+)?|[Tt]he\\s+(?:rest|remainder)\\s+of\\s+(?:this|these)\\s+\\p{L}+';
const THIS = '[Tt]his\\s+(?:section|Part|Chapter|Schedule|regulation|article|rule|paragraph|subsection)';
const OF = `(?:(?:[Ss]ubject\\s+to|[Ee]xcept\\s+as\\s+provided\\s+(?:in|by)|[Ww]ithout\\s+prejudice\\s+to)\\s[^;]{1,120}?,\\s+)?(?<of>(?:${LAW}|${OTHERS}|[Tt]he\\s+following(?:\\s+provisions)?(?:\\s+of\\s+(?:this|these)\\s+\\p{L}+)?|${THIS}|${UNIT}\\s+[\\dIVXLC(]|It\\b|The\\s+(?:amendments|provisions)\\s)[^;—]{0,400}?)`;
const PLACE =
  '(?:the\\s+)?(?:England|Wales|Scotland|Northern\\s+Ireland|Great\\s+Britain|United\\s+Kingdom|Channel\\s+Islands|Isle\\s+of\\s+Man|Jersey|Guernsey)';
const PLACES = `(?<to>${PLACE}(?:(?:,\\s*(?:and\\s+)?|\\s+and\\s+|\\s+or\\s+)${PLACE})*)(?<only>\\s+only)?`;
const START = '(?<=^|^\\s*|[.;]\\s+)';

const re = (source: string): RegExp => new RegExp(source, 'u');

export const reachRules: readonly ReachRule[] = [
  {
    id: 'en/extents/extends',
    says: 'extends',
    match: re(
      `${START}${OF}\\s+(?:(?:does\\s+not|do\\s+not)\\s+)?(?<also>also\\s+)?extends?\\s+(?<also2>also\\s+)?(?<only2>only\\s+)?to\\s+${PLACES}`,
    ),
    because:
      'Extent is the territory of whose law a provision becomes part; it need not be where it applies.',
    examples: [
      '[This Act extends to England and Wales only].',
      '[Sections 2 to 4 extend also to Scotland].',
      '[Subject to subsection (2), this Act extends to the United Kingdom].',
    ],
    counterexamples: ['The quay extends to Scotland Street.', 'The power extends to premises in Wales.'],
  },
  {
    id: 'en/extents/applies',
    says: 'applies',
    match: re(
      `${START}${OF}\\s+(?<also>also\\s+)?appl(?:y|ies)\\s+(?<only2>only\\s+)?(?:in\\s+relation\\s+to|as\\s+regards|to|in)\\s+${PLACES}`,
    ),
    because:
      'Application is where a provision has effect; a law that extends to England and Wales may apply in England alone.',
    examples: ['[These Regulations apply in relation to England only].'],
    counterexamples: ['The rule applies to ships from Scotland.'],
  },
  {
    id: 'en/extents/same',
    says: 'same extent',
    match: re(
      '(?<of>[Aa]ny\\s+amendment|[Aa]n\\s+amendment|[Tt]he\\s+amendments?|[Aa]mendments|[Rr]epeals)\\b[^.;]{0,160}?\\bha(?:s|ve)\\s+the\\s+same\\s+extent\\s+as\\b[^.;]{0,120}',
    ),
    because: 'What changes another law may extend as far as what it changes.',
    examples: ['[An amendment or repeal has the same extent as the provision amended or repealed].'],
    counterexamples: ['The fee has the same amount as before.'],
  },
  {
    id: 'en/extents/union',
    says: 'union',
    match: re(
      '(?<of>)(?:directly\\s+applicable\\s+in\\s+(?:all\\s+)?(?:the\\s+)?Member\\s+States|Text\\s+with\\s+EEA\\s+relevance)',
    ),
    because:
      'A regulation applies in every Member State; “EEA relevance” marks what may be taken over into the European Economic Area.',
    examples: [
      'This Regulation shall be binding in its entirety and [directly applicable in all Member States].',
    ],
    counterexamples: ['Member States shall apply it.'],
  },
  {
    id: 'en/extents/in-force',
    says: 'in force',
    match: re(
      `${START}${OF}\\s+(?:(?:shall|is\\s+to|are\\s+to|will)\\s+)?(?:comes?|enters?|takes?\\s+effect|has\\s+effect)(?:\\s+into\\s+(?:force|operation))?\\s+(?<when>(?:on|from|at|in\\s+accordance|\\d|two|three|six|one|immediately)[^;]{0,400})`,
    ),
    because: 'A provision that is law need not be in force: the law says from when, or who appoints the day.',
    examples: [
      '[This Act comes into force on 1 May 2031.]',
      '[The other provisions of this Act come into force on such day as the Minister may by regulations appoint.]',
      '[This Regulation shall enter into force on the twentieth day following that of its publication.]',
    ],
    counterexamples: ['A year after this section comes into force, the Minister must report.'],
  },
  {
    id: 'en/extents/applies-from',
    says: 'applies from',
    match: re(
      `${START}(?:[Hh]owever,\\s+)?${OF}\\s+(?:shall|is\\s+to|are\\s+to)\\s+(?:only\\s+)?apply\\s+(?<when>(?:from|as\\s+from|as\\s+of|with\\s+effect\\s+from|until|after)\\s[^;]{1,300})`,
    ),
    because: 'A law of the Union that is in force may begin to apply on a later day.',
    examples: ['[It shall apply from 2 August 2031.]', '[Article 6(1) shall apply from 1 January 2032.]'],
    counterexamples: ['The master shall apply from the office for a licence.'],
  },
  {
    id: 'en/extents/ends',
    says: 'ends',
    match: re(
      `${START}${OF}\\s+(?:(?:shall|is\\s+to|are\\s+to|will)\\s+)?(?:ceases?\\s+to\\s+(?:have\\s+effect|apply|be\\s+in\\s+force)|expires?)\\s+(?<when>(?:on|at|with|after|from|in|[\\d])[^;]{1,300})`,
    ),
    because: 'A law may end by itself: a sunset.',
    examples: ['[This Act expires at the end of 2035.]', '[Section 4 ceases to have effect on 1 May 2031.]'],
    counterexamples: ['The licence expires on 1 May 2031.'],
  },
];
