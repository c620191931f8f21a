import type { Genre } from '../../model/document.ts';
import type { Rule } from '../../model/rule.ts';
import { latin } from './latin.ts';

/** Words by which a text says that something is absent, undecided or withheld. The clause they stand in is the silence. */
export interface SilenceRule extends Rule {
  readonly match: RegExp;
  /** Words of which one stands in whatever it matches: no sentence without one is tried. */
  readonly needs?: string;
  /** Only in texts of these genres; everywhere where none is named. */
  readonly genres?: readonly Genre[];
}

const SAYING =
  'publish|say|state|set\\s+out|spell\\s+out|specify|name|give|disclose|confirm|reproduce|mention|reveal|break\\s+down|break\\s+the|list|explain|define|describe|cover|address|include|provide|contain|offer|commit|quantify|identify|indicate|detail|record|touch|refer|go\\s+into|elaborate|put|fix|answer|settle|attach|clarify|rule';
const SAID =
  'set\\s+out|said|given|published|announced|agreed|mentioned|specified|disclosed|named|stated|provided|released|attached|offered|recorded|revealed|reported|made\\s+public|spelled\\s+out|spelt\\s+out|explained|confirmed|defined|identified|quantified|addressed|fixed|decided|settled|included|listed|available|known|clear|promised|attributed|allocated|earmarked|detailed';
const TEXTS =
  'statement|declaration|readout|communiqué|communique|document|text|announcement|release|agreement|memorandum|paper|letter|report|note|notice|treaty|plan|strategy|department|ministry|ministers?|government|governments|leaders|officials|office|minister|president|commission|council|White\\s+House|Downing\\s+Street|No\\s+10|fact\\s+sheet|factsheet|they|it|neither\\s+side|both\\s+sides|sides|parties|spokesperson|spokesman|spokeswoman';
const NEWS: readonly Genre[] = ['news analysis', 'report', 'other', 'press release'];

const re = (source: string) => latin(new RegExp(source, 'giu'));

export const silences: readonly SilenceRule[] = [
  {
    id: 'en/silences/nothing-was-said',
    needs: 'no neither nor none nothing not little few',
    match: re(
      `\\b(?:no|neither|nor|none|nothing|not\\s+a\\s+single|little|few)\\b[^.;]{0,120}?\\b(?:is|are|was|were|has\\s+been|have\\s+been|had\\s+been)\\s+(?:yet\\s+|also\\s+|publicly\\s+)?(?:${SAID})\\b`,
    ),
    because: 'The thing is named and said to be absent.',
    examples: ['[No start date was given].', '[No budget has been published], and talks go on.'],
    counterexamples: ['No one doubts that the plan is good.'],
    genres: NEWS,
  },
  {
    id: 'en/silences/does-not-say',
    needs: "not don't doesn't didn't haven't hasn't hadn't",
    match: re(
      `\\b(?:${TEXTS})\\b[^.;,]{0,50}?\\b(?:do|does|did|has|have|had)(?:\\s+not|n[’']t)\\s+(?:yet\\s+|also\\s+|itself\\s+)?(?:${SAYING}|${SAID})\\b`,
    ),
    because: 'A text or its makers are told not to say what one would look for.',
    examples: [
      '[The readout does not name the ports].',
      'Both met in May; [the ministry has not published the minutes].',
    ],
    counterexamples: ['The statement says that rain did not fall.'],
    genres: NEWS,
  },
  {
    id: 'en/silences/left-unsaid',
    needs:
      'left not unanswered unresolved unsettled unexplained unstated unpublished unknown undetermined uncosted unfunded unclear mute silent undisclosed unspecified absent missing nowhere stays remain remains remained',
    match: re(
      '\\b(?:(?:is|are|was|were)\\s+(?:also\\s+|still\\s+|,\\s+\\w+,\\s+)?(?:likewise\\s+|equally\\s+|simply\\s+|again\\s+)?(?:left\\s+(?:unsaid|open|unclear|undefined|undecided|unanswered|out|blank|to\\s+later)|not\\s+(?:yet\\s+)?(?:said|given|stated|specified|disclosed|named|known|clear|explained|set\\s+out|published|mentioned|recorded|decided|defined|quantified|covered|addressed|spelled\\s+out|identified|referred\\s+to|described|quoted|indicated|illustrated|envisaged\\s+anywhere|costed|funded|dated|listed|broken\\s+down|elaborated|touched\\s+on|touched\\s+upon|tied|attached|backed|accompanied|matched|reproduced|settled|resolved|attributed|among\\s+(?:the|them|those)|part\\s+of\\s+(?:the|it))|(?:still\\s+)?(?:unanswered|unresolved|unsettled|unexplained|unstated|unpublished|unknown|undetermined|uncosted|unfunded)|unclear|mute|silent|undisclosed|unspecified|absent|missing(?:\\s+from)?|nowhere)|(?:stays|remains?|remained)\\s+(?:silent|unclear|unsaid|undecided|undefined|open|unresolved|unanswered|unspecified|undisclosed|unknown|to\\s+be\\s+(?:agreed|decided|settled|determined|seen|defined|negotiated|published|confirmed|fixed|worked\\s+out)))\\b',
    ),
    because: 'It is said that the thing is left open.',
    examples: ['[Who pays is left open].', '[The final list remains to be agreed].'],
    counterexamples: ['The door was left ajar.', 'The offer remains on the table.'],
  },
  {
    id: 'en/silences/says-nothing',
    needs: 'nothing no neither none omission omissions',
    match: re(
      '\\b(?:say|says|said|tell|tells|volunteers?|volunteered|offers?|adds?|gives?|reveals?|discloses?)\\s+(?:nothing|no\\s+more)\\b|\\b(?:it|they|text|statement|declaration|readout|communiqu[ée]|announcement|document|leaders|ministers|release|memorandum|plan|paper|letter|government|department|ministry)\\s+(?:also\\s+)?(?:announces?|announced|sets?|gives?|gave|names?|named|contains?|offers?|offered|makes?|made|provides?|mentions?|includes?|identif(?:y|ies)|promises?|adds?|puts?|commits?\\s+to|attach(?:es)?|sets?\\s+out|lists?|specif(?:y|ies))\\s+(?:no|neither)\\b|\\bnone\\s+of\\s+(?:them|these|which|it|this)\\s+\\w+(?:ed|en|n)\\b|\\bomissions?\\b|\\bneither\\b[^.;]{0,120}?\\bnor\\b[^.;]{0,120}?\\b(?:is|are|was|were)\\s+\\w+(?:ed|en|wn|id)\\b|\\b(?:makes?|made|contains?|gives?|gave|offers?|offered|sets?|provides?|attach(?:es)?|carr(?:y|ies)|names?|has|had|have|includes?|included)\\s+no\\s+(?:mention|reference|detail|details|figure|figures|date|dates|deadline|timetable|timeline|number|numbers|amount|amounts|sum|budget|cost|costs|target|targets|money|funding|names?|list|explanation|sanction|penalty|mechanism|commitment|legal|binding|start|schedule|breakdown|definition|text|word|sign|clause|rule|duty|further)\\b|\\bnothing\\s+(?:in|of)\\s+(?:the|this|either|it)\\b|\\bno\\s+(?:mention|word|sign|hint|trace)\\s+of\\b|\\bthere\\s+(?:is|are|was|were)\\s+(?:also\\s+|as\\s+yet\\s+|still\\s+|yet\\s+)?(?:no|nothing)\\b',
    ),
    because: 'The thing is said not to be there.',
    examples: [
      '[The letter says nothing of costs].',
      '[The plan gives no figures].',
      '[There is no timetable].',
    ],
    counterexamples: ['It says plenty.'],
    genres: NEWS,
  },
  {
    id: 'en/silences/declined',
    needs:
      'declined refused refuses declines omit omits omitted failed fails avoid avoids avoided stop stops stopped',
    match: re(
      '\\b(?:declined|refused|refuses|declines|omits?|omitted|failed|fails|avoids?|avoided|stops?\\s+short\\s+of|stopped\\s+short\\s+of)\\s+(?:to\\s+(?:say|give|comment|confirm|name|set|publish|disclose|mention|specify|provide|put|explain)|any|all|mention|giving|naming|saying|committing|setting|promising)\\b',
    ),
    because: 'Somebody is said to have withheld it.',
    examples: ['[The ministry declined to give a figure].'],
    counterexamples: ['They declined the offer of tea.'],
  },
  {
    id: 'en/silences/yet-to-be',
    needs: 'yet not',
    match: re(
      '\\b(?:(?:is|are|has|have)\\s+(?:still\\s+)?yet\\s+to\\s+(?:be\\s+)?(?:agree|agreed|decide|decided|publish|published|set|settle|settled|announce|announced|confirm|confirmed|fix|fixed|name|named|say|appear|ratify|sign|signed)|(?:has|have)\\s+not\\s+(?:yet\\s+)?been\\s+(?:agreed|decided|published|set|settled|announced|confirmed|fixed|named|released|appointed|signed|made\\s+public|disclosed|specified|allocated|identified))\\b',
    ),
    because: 'It is said to be still outstanding.',
    examples: ['[The members have not yet been named].', '[The sum has yet to be agreed].'],
    counterexamples: ['They have not been to Wales.'],
  },
  {
    id: 'en/silences/commits-nobody',
    needs: 'neither nobody no none nothing not without',
    match: re(
      '\\b(?:commits?|binds?|obliges?|requires?)\\s+(?:neither|nobody|no\\s+one|none)\\b|\\b(?:will|can|could|may)\\s+find\\s+(?:neither|none|nothing|no)\\b|\\bdo(?:es)?\\s+not\\s+come\\s+up\\b|\\b(?:has|have|had)\\s+no\\s+(?:date|deadline|timetable|end\\s+date|price|budget|owner)\\b|\\bwithout\\s+(?:giving|naming|setting|saying|stating|specifying|offering|publishing)\\s+(?:a|an|any|the|how|when|who|what)\\b|\\bneither\\b[^.;]{0,60}\\bnor\\b[^.;]{0,60}\\b(?:says?|said|gives?|gave|sets?|names?|mentions?|mentioned|published|commits?)\\b',
    ),
    because: 'The undertaking or detail one would look for is said to be missing.',
    examples: ['[The text binds neither side to a sum].', '[Developers will find neither].'],
    counterexamples: ['The two come up often.'],
    genres: NEWS,
  },
  {
    id: 'en/silences/no-decision',
    needs: 'no cannot not',
    match: re(
      '\\bno\\s+(?:final\\s+|firm\\s+|formal\\s+|such\\s+)?(?:decisions?|agreement|estimates?|date|timetable|amount|figure|assessment|conclusion|deadline|budget|funding|target|sum|mechanism)\\b[^.;]{0,90}?\\b(?:is|are|was|were|has|have)\\s+(?:yet\\s+)?(?:been\\s+)?(?:yet\\s+)?(?:been\\s+)?(?:taken|made|reached|settled|set|agreed|given|fixed|published|announced|allocated|drawn\\s+up)\\b|\\b(?:cannot|can\\s+not|could\\s+not|am\\s+not\\s+able\\s+to|are\\s+not\\s+able\\s+to|not\\s+yet\\s+able\\s+to)\\s+(?:yet\\s+)?(?:give|say|set|name|confirm|state|provide)\\b',
    ),
    because: 'A decision, date or amount that one would look for is said not to exist yet.',
    examples: ['[No decision has been taken on the route].', '[I cannot give the House a date].'],
    counterexamples: ['No decision is easy.'],
  },
  {
    id: 'en/silences/did-not-settle',
    needs: 'not neither',
    match: re(
      '\\b(?:leaders|ministers|parties|sides|governments|delegations|participants|readout|they)\\s+(?:did|have|has)\\s+not\\s+(?:yet\\s+)?(?:settled?|agreed?|decided?|resolved?|reach(?:ed)?|set|fix(?:ed)?|nam(?:e|ed)|discuss(?:ed)?|address(?:ed)?)\\b|\\bneither\\s+(?:text|side|document|statement|readout|party|government)\\s+\\w+(?:s|ed)\\b',
    ),
    because: 'What was left unsettled is said by those who met, or by who reports them.',
    examples: ['[Both sides have not reached terms].', '[Neither text explains the delay].'],
    counterexamples: ['The leaders did not travel by train.'],
  },
];
