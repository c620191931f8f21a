import type { Rule } from '../../model/rule.ts';

/** How an undertaking speaks of its instrument where it gives no title. */

/** Kinds that are named as such. */
interface KindRule extends Rule {
  /** Their first words. */
  readonly starts: ReadonlySet<string>;
  readonly match: RegExp;
  /** Words before it that leave open which of many is meant. */
  readonly notAfter: ReadonlySet<string>;
}

export const kindRule: KindRule = {
  id: 'en/instruments/kind',
  starts: new Set(
    'executive memorandum memoranda mou mous letter letters presidential free extradition status mutual code'.split(
      ' ',
    ),
  ),
  match:
    /(?:[Ee]xecutive\s+[Oo]rders?|[Pp]residential\s+[Mm]emorand(?:um|a)|[Mm]emorand(?:um|a)\s+of\s+(?:[Uu]nderstanding|[Cc]o-?operation|[Aa]rrangement)|M[oO]Us?|[Ll]etters?\s+of\s+[Ii]ntent|[Ff]ree[\s-][Tt]rade\s+[Aa]greements?|[Ee]xtradition\s+(?:[Tt]reaty|[Tt]reaties|[Aa]greements?)|[Ss]tatus\s+of\s+[Ff]orces\s+[Aa]greements?|[Cc]ode\s+of\s+(?:[Cc]onduct|[Pp]ractice)\s+(?:for|in|on)\s+(?:the\s+)?[A-Z][a-z]+(?:\s+[A-Z][a-z]+){0,3}|[Mm]utual\s+(?:[Ll]egal\s+[Aa]ssistance\s+(?:[Tt]reaty|[Tt]reaties|[Aa]greements?)|[Rr]ecognition\s+[Aa]greements?))(?![\w-])/uy,
  notAfter: new Set('existing relevant other various all any no many several such previous past'.split(' ')),
  because: 'An instrument that is still to be made has no title yet; its kind is all that can be said of it.',
  examples: [
    'These promises will be included in an [Executive Order].',
    'Norway and Chile will conclude a [memorandum of understanding] this year.',
    'Both sides will begin talks on a [free trade agreement].',
    'They support a [code of conduct in the Norwegian Sea].',
  ],
  counterexamples: [
    'An executive will order it.',
    'Norway will build on existing memoranda of understanding.',
  ],
};

/** Instruments that are described, and have no title: by their kind, by what they are on or for, and with whom. */
export const describedRule: Rule = {
  id: 'en/instruments/described',
  because:
    'An agreement that is made, changed or carried out is named by its kind with what it is on or with whom; a law by whose it is.',
  examples: [
    'They will sign an [agreement on air services].',
    'Norway will conclude new [partnership agreements with Chile].',
    'They will begin talks on a [double taxation agreement].',
    'Norway will apply the [EU regulation on methane emissions].',
    '[Norwegian customs legislation] will be amended.',
  ],
  counterexamples: [
    'They reached agreement on the text.',
    'Norway will welcome any agreement on peace.',
    'Norway will bring in legislation to ban trawling.',
  ],
};

/** Kinds of instrument that states make with one another. */
export const madeKinds = new Set(
  'agreement agreements treaty treaties arrangement arrangements convention protocol memorandum memoranda mou mous accord'.split(
    ' ',
  ),
);

/** Kinds that one power lays down; they count where it is said whose they are. */
export const laidKinds = new Set(
  'regulation regulations directive directives law laws legislation'.split(' '),
);

/** What is done to an agreement that makes it what the act is done under. */
export const MAKES =
  /\b(?:sign|sponsor|conclud|negotiat|finali[sz]|ratif|enter(?:s|ed|ing)?\s+into|initial|adopt|implement|updat|renew|extend|amend|revis|renegotiat|moderni[sz]|accelerat|appl(?:y|ies|ied|ying)\b|enforc|repeal|bring\s+into\s+force|under|talks\s+(?:on|about|for|over)|negotiations?\s+(?:on|of|for|over|towards?)|work(?:s|ed|ing)?\s+towards?)/i;

/** Words before a kind that do not tell one from another. */
export const UNTELLING = new Set(
  'new future possible existing such any all no some further additional next other final first second updated revised proposed draft outstanding current binding formal similar broader wider historic landmark the an a this that these those their its our his her political good reached full more own respective relevant'.split(
    ' ',
  ),
);

/** The singular, as a title: "memoranda of understanding" is "Memorandum of Understanding". */
export function kindOf(words: string): string {
  const plain = words
    .replace(/[\s-]+/g, ' ')
    .toLowerCase()
    .replace(/^mous?$/, 'memorandum of understanding')
    .replace(/memoranda/, 'memorandum')
    .replace(/^letters /, 'letter ')
    .replace(/treaties$/, 'treaty')
    .replace(/(order|agreement)s$/, '$1');
  return plain.replace(/\b(?!(?:of|for|in|on|the)\b)[a-z]/g, (letter) => letter.toUpperCase());
}

/** Words that open a sentence and put all of it under an instrument. */
export const GOVERNING =
  /^(?:under|pursuant\s+to|in\s+accordance\s+with|as\s+part\s+of|within\s+the\s+framework\s+of)\s+(?:(?:the|this|that|our|its|their|a|an|new)\s+){0,2}$/i;

/** Words that open a sentence and only look back: nothing is done under what they name. */
export const LOOKING_BACK =
  /^(?:building|recall|welcom|recogni|noting|following|reflecting|acknowledg|inspired|guided|mindful|encouraged|in\s+(?:addition|contrast|recognition))[a-z]*\b/i;

/** Words that bring in a mere example, of which the instrument is no more than a part: "including rules to enforce the Ports Treaty". */
export const FOR_EXAMPLE =
  /\b(?:including|such\s+as|notably)\s+(?!through|under|by|in|via|within|pursuant|on\s+the\s+basis)(?:\S+\s+){3,24}$/i;

/** The like, behind an act: ", recalling the Ports Treaty". */
export const LOOKS_BACK =
  /,\s+(?:while\s+)?(?:recalling|noting|welcoming|building\s+(?:up)?on|reflecting|recogni[sz]ing|following|acknowledging|commending)\b[^;]*$/i;

/** What, behind several acts, speaks of all of them: ", to be enabled by a memorandum", ", as set out in the treaty". */
export const OF_ALL =
  /,\s+(?:all\s+)?(?:to\s+be\s+(?:[a-z]+ly\s+)?[a-z]+(?:ed|en|de)\b|under\b|pursuant\s+to\b|in\s+accordance\s+with\b|as\s+(?:set\s+out|agreed|provided|envisaged|outlined|described|foreseen|required)\s+(?:in|under|by|for)\b)[^;]{0,120}$/i;
