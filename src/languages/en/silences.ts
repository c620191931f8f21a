import { GENRES, type Genre } from '../../model/document.ts';
import type { Rule } from '../../model/rule.ts';
import { latin } from './latin.ts';

/** Words by which a text says that something is absent, undecided or withheld. The clause they stand in is the silence. */
export interface SilenceRule extends Rule {
  readonly match: RegExp;
  /** Words of which one stands in whatever it matches: no sentence without one is tried. */
  readonly needs: string;
  /** Only in texts of these genres; everywhere where none is named. */
  readonly genres?: readonly Genre[];
  /** The silence begins with the words, and not with their clause: "…, none of them costed". */
  readonly fromWords?: true;
}

const NEWS: readonly Genre[] = ['news analysis', 'report', 'other', 'press release'];
const OFFICIAL: readonly Genre[] = GENRES.filter((genre) => !NEWS.includes(genre));

const re = (source: string) => latin(new RegExp(source.replaceAll(' ', '\\s+'), 'giu'));
const re1 = (source: string) => latin(new RegExp(source.replaceAll(' ', '\\s+'), 'iu'));
/** One of some words, which a pattern and what it needs so share. */
const any = (words: string) => `(?:${words.replaceAll(' ', '|')})`;
/** Adverbs in between, with their commas: "is, unsurprisingly, mute", "does not itself say". */
const ADVERBS =
  '(?:,? (?:yet|also|itself|themselves|still|even|again|as yet|so far|either|now|here|elsewhere|\\p{L}{3,}ly|likewise|once),?){0,3}';

const SAY =
  '(?:publish|say|state|set|spell|specify|name|give|disclose|confirm|reproduce|mention|reveal|break|list|explain|define|describe|cover|address|include|provide|contain|offer|commit|quantify|identify|indicate|detail|record|touch|refer|go into|elaborate|put|fix|answer|settle|attach|clarify|rule|respond|reply|comment|discuss|tell|deal with|come to|extend to|repeat|restate|report|know|illustrate|acknowledge|return to|dwell|guarantee|promise|expand on|resolve|allocate|appoint|pretend|claim|use the word|raise|pick|choose|acknowledge)';
const SAID =
  '(?:set|said|given|published|announced|agreed|mentioned|specified|disclosed|named|stated|provided|released|attached|offered|recorded|revealed|reported|made public|spelled out|spelt out|explained|confirmed|defined|identified|quantified|addressed|fixed|decided|settled|included|listed|available|known|clear|promised|attributed|allocated|earmarked|detailed|put|responded|replied|commented|ruled out|costed|budgeted|forthcoming|apparent|visible|on offer|discussed|envisaged|proposed|described|illustrated|covered|reached|taken|broken down|volunteered|appointed|identifiable|drawn up|laid down|picked|chosen|selected|assigned|signed|scheduled|pencilled in|ring-?fenced|cited|invoked|repeated|invited|called|awarded|tabled)';
const TEXTS =
  '(?:statement|declaration|readout|communiqu[ée]|document|text|announcement|release|agreement|accord|deal|pact|memorandum|paper|letter|report|note|notice|treaty|plan|strategy|bill|order|draft|annex|guidance|consultation|department|ministry|ministers?|governments?|leaders|officials|office|minister|president|commission|council|treasury|agency|regulator|company|White House|Downing Street|No\\.? 10|fact ?sheet|they|it|which|side|sides|parties|party|capital|spokes(?:person|man|woman|people)|framework|scheme|programme|package|roadmap|road map|page|chapter|section|clause|paragraph|wording|summary|account|passage|sentence|language|appendix|footnote|versions?|prose|authors|drafters|negotiators|delegations|capitals|London|Paris|Berlin|Brussels|Washington|Whitehall)';
/** What a reader looks for in a text. */
const MATTER =
  '(?:mention|reference|details?|figures?|dates?|deadlines?|timetables?|timelines?|numbers?|amounts?|sums?|budgets?|costs?|costings?|targets?|money|funds|funding|names?|list|explanation|sanctions?|penalt(?:y|ies)|mechanisms?|commitments?|legal|binding|start|schedule|breakdown|definition|text|word|sign|clause|rules?|dut(?:y|ies)|further|price|guarantees?|enforcement|estimates?|criteria|thresholds?|conditions|obligations?|remedy|remedies|review|evidence|map|specifics|milestones|benchmarks|provisions?|answers?|indication|clue|clarity|new|minutes|ceiling|cap|quota|lead|owner|safeguards?|assessment|views?|opinions?|questions|volumes?|promises?|undertakings?|hint|sense|remed(?:y|ies)|role|route|vehicle|instruments?|percentage|quantity|quantities|place|space|line|analysis|forecast|minister|department|body|agency|process|procedure|signature|particulars|way|means|body|guide)';

/** Classes of people who look for something in a text. */
const CLASS =
  '(?:\\p{L}+(?:ers|ors|ists|ians)|firms|companies|ports|councils|schools|universities|officials|campaigners|governments|businesses|industry)';
const NONE = 'no neither nor none nothing nobody little few not';
const UNSAID =
  'unsaid unclear undefined unfixed unspoken unaccounted unexplored unpriced unbudgeted unallocated undescribed undecided unanswered unresolved unsettled unexplained unstated unpublished unknown undetermined uncosted unfunded undisclosed unspecified unaddressed undated unnamed unmentioned untouched uncertain';
const MUTE =
  'silent mute absent missing nowhere vague coy reticent quiet sparing opaque awaited pending outstanding scarce lacking wanting withheld omitted ducked skirted sidestepped dodged skipped redacted agnostic noncommittal non-committal';
const GIVE =
  '(?:announces?|announced|sets?(?: out| up)?|lays? down|gives?|gave|names?|named|contains?|contained|offers?|offered|provides?|provided|mentions?|mentioned|includes?|included|identif(?:y|ies|ied)|promises?|promised|adds?|added|puts?|commits? to|attach(?:es|ed)?|lists?|specif(?:y|ies|ied)|carr(?:y|ies|ied)|says?|said|tells?|reveals?|discloses?|volunteers?|volunteered|binds?|obliges?|creates?|imposes?|requires?|publish(?:es|ed)?|issued?|sheds?|fix(?:es|ed)?|took|takes?|defines?|draws?|records?|cites?|quotes?|allocates?|earmarks?|assigns?|pledges?|makes?|made|holds?|leaves?)';
const DECLINES =
  'declined refused refuses declines omit omits omitted failed fails avoid avoids avoided stop stops stopped lack lacks lacked skirts skirted sidesteps sidestepped ducks ducked dodges dodged skips falls fell evades evaded glosses passes passed skates glides skims slides hurries papers brushes tiptoes fudges finesses changed took';

export const silences: readonly SilenceRule[] = [
  {
    id: 'en/silences/no-decision',
    needs: 'no cannot not early soon',
    match: re(
      `\\bno (?:final |firm |formal |such )?(?:decisions?|agreement|estimates?|date|timetable|amount|figure|assessment|conclusion|deadline|budget|funding|target|sum|mechanism)\\b[^.;]{0,90}? (?:is|are|was|were|has|have)${ADVERBS} (?:been${ADVERBS} )?(?:taken|made|reached|settled|set|agreed|given|fixed|published|announced|allocated|drawn up|put)\\b|\\b(?:cannot|can not|could not|am not able to|(?:are|is) not able to|not yet able to)(?: yet)? (?:give|say|set|name|confirm|state|provide|comment)\\b|\\bcannot be (?:told|known|inferred|established|determined|read)\\b|\\btoo (?:early|soon) to (?:say|tell|know|judge|put|give)\\b`,
    ),
    because: 'A decision, date or amount that one would look for is said not to exist yet.',
    examples: [
      '[No decision has been taken on the route].',
      '[I cannot give the House a date].',
      '[It is too early to say who will bid].',
    ],
    counterexamples: ['No decision is easy.'],
  },
  {
    id: 'en/silences/did-not-settle',
    needs: 'not neither',
    match: re(
      '\\b(?:leaders|ministers|parties|sides|governments?|delegations|participants|readout|they|department|ministry) (?:did|have|has) not(?: yet)? (?:settled?|agreed?|decided?|resolved?|reach(?:ed)?|set|fix(?:ed)?|nam(?:e|ed)|discuss(?:ed)?|address(?:ed)?)\\b|\\bneither (?:text|side|document|statement|readout|party|government|capital|minister) \\p{L}+(?:s|ed)\\b',
    ),
    because: 'What was left unsettled is said by those who met, or by who reports them.',
    examples: ['[Both sides have not reached terms].', '[Neither text explains the delay].'],
    counterexamples: ['The leaders did not travel by train.'],
  },
  {
    id: 'en/silences/nothing-was-said',
    needs: NONE,
    match: re(
      `\\b(?:(?:no|neither|nor|none|nothing|nobody|not a single|not one)\\b[^.;]{0,120}?|(?:little|few)(?: [\\p{L}-]+){0,4}) (?:is|are|was|were|has been|have been|had been|being)${ADVERBS} ${SAID}\\b|\\bno [^.;,]{2,60}? (?:accompan(?:y|ies|ied)|followed|emerged|appears?|appeared|features?|featured)\\b|\\b(?:no|nothing) [^.;,]{2,40}? (?:goes|go|comes|come|came|went) with (?:it|them|this|that|any)\\b|\\b(?:no one|nobody|none|neither [^.;,]{2,40}?|not one of [^.;,]{2,40}?) (?:(?:has|have|had|will|would) )?(?:\\p{L}+ly )?(?:${SAID}|${SAY}(?:s|es)?)\\b|\\bneither (?:is|are|was|were) (?:[\\p{L}-]+ ){1,5}?${SAID}\\b|\\b(?:nobody|no one|none) [^.;,]{0,40}?(?:could|would|can|will|(?:was|were|is|are) (?:willing|able|prepared|ready)(?: to)?) ${SAY}\\b|\\b(?:no|not an?|nothing|neither|none) [^.;,]{0,60}?(?:in sight|to be (?:found|seen|had)|on offer|anywhere)\\b`,
    ),
    because: 'The thing is named and said to be absent.',
    examples: [
      '[No start date was given].',
      '[No crew has been named], and talks go on.',
      '[No map accompanies the order].',
      '[Nobody has said who will pay].',
    ],
    counterexamples: ['No one doubts that the plan is good.'],
    genres: NEWS,
  },
  {
    id: 'en/silences/none-of-them',
    needs: 'none not',
    match: re(
      '\\b(?:none|not one) of (?:them|these|those|which|it|this|the \\p{L}+)(?: \\p{L}+)?,? (?:(?:is|are|was|were|has|have|been) ){0,2}(?:\\p{L}+(?:ed|en|wn)|carr(?:y|ies)|comes?|has|have|dated|new)\\b',
    ),
    because: 'Of all that is named it is said to be wanting.',
    examples: ['It lists ports, [none of them named].', '[None of these pledges carries a date].'],
    counterexamples: ['None of the ships sank.'],
    genres: NEWS,
    fromWords: true,
  },
  {
    id: 'en/silences/does-not-say',
    needs: "not don't doesn't didn't haven't hasn't hadn't wouldn't won't n't nowhere never nor",
    match: re(
      `\\b${TEXTS}(?!\\p{L})[^.;,]{0,50}?\\b(?:do|does|did|has|have|had|would|could|will)(?: not|n[’']t)${ADVERBS} (?:so much as )?(?:${SAY}|${SAID})\\b|\\b(?:ha(?:s|ve|d)|did|do|does|will)(?: not|n[’']t)(?: yet)? (?:said?|say|explained|explain|disclosed|disclose|revealed|reveal|settled|settle|decided|decide|spelled out|spelt out|specified|specify) (?:whether|how|who|whom|whose|what|when|where|which|why|if)\\b|\\b(?:is|are|was|were) not so much as \\p{L}+ed\\b|\\bnowhere (?:do|does|did|in|is|are|said|stated|mentioned|explained|defined|to be)\\b|\\b(?:appears?|features?|mentioned|found|explained|defined|stated) nowhere\\b|\\b(?:says?|said|names?|named|sets? out|gives?|gave|lists?|listed|tells?|told|describes?|described|explains?|explained) [^.;]{3,120}? but not (?:when|how|where|whom?|which|why|what|by (?:how|when|whom)|for how)\\b|\\bnot (?:a|one|so much as a) (?:single )?(?:word|line|hint|figure|date|sentence|syllable|mention|number)\\b|\\b(?:will|would) not be (?:publish|disclos|releas|nam|confirm)(?:ed|ing)\\b|\\b(?:do|does|did)(?: not|n[’']t)(?: once| even)? (?:come up|feature|occur|appear|figure|arise|crop up|get a (?:mention|word|look-in|hearing)|surface|rate a mention|make an appearance)\\b|\\b${TEXTS}(?!\\p{L})[^.;,]{0,40}? never (?:once |actually |quite )?(?:${SAY}(?:s|es)?|${SAID})\\b|\\bnor (?:do|does|did|has|have|will|is|are|was|were) [^.;]{2,60}? (?:${SAY}|${SAID})\\b`,
    ),
    because: 'A text or its makers are told not to say what one would look for.',
    examples: [
      '[The readout does not name the ports].',
      'Both met in May; [the ministry has not published the minutes].',
      '[Nowhere does the letter give a date].',
      '[Fees do not feature].',
      '[The treaty never mentions eels].',
    ],
    counterexamples: ['The statement says that rain did not fall.', 'The sun did not shine.'],
    genres: NEWS,
  },
  {
    id: 'en/silences/left-unsaid',
    needs: `left not anything far less isn't aren't wasn't weren't n't questions question forthcoming light short shorter lighter low passed later conspicuous ground supply gap omission blank hole ${UNSAID} ${MUTE}`,
    match: re(
      `\\b(?:(?:is|are|was|were)n[’']t${ADVERBS} ${SAID}|(?:is|are|was|were|remains?|remained|stays?|goes?|went|seems?)${ADVERBS} (?:(?:questions? |matters? |points? )?left (?:unsaid|open|out|blank|aside|hanging|for (?:an?other|later|a later|others|now)|to (?:an?other|an? ?later|later|future|separate|subsequent))|(?:anything but|far from|less than|no) (?:clear|plain|clearer|plainer|certain|settled)|not (?:yet |to be )?(?:made (?:clear|plain|public|known)|said|given|stated|specified|disclosed|named|known|clear|explained|set out|published|mentioned|recorded|decided|defined|quantified|covered|addressed|spelled out|spelt out|identified|referred to|described|quoted|indicated|illustrated|envisaged anywhere|dealt with|provided for|catered for|costed|funded|dated|listed|broken down|elaborated|touched (?:up)?on|tied|attached|backed|accompanied|matched|reproduced|settled|resolved|attributed|among (?:the|them|those)|part of (?:the|it)|discussed|tackled|confirmed|found)|(?:left )?${any(UNSAID)}|${any(MUTE)}(?! (?:for|since|in action|to the touch)\\b)|(?:less|not|hardly|far from|scarcely) forthcoming|(?:light|short|shorter|lighter|low) on|passed over|(?:promised |held over |left |kept )?(?:for )?later|conspicuous by (?:its|their) absence|thin on the ground|for (?:later|another day|others to \\p{L}+)|in short supply|the (?:\\p{L}+ )?(?:gap|omission|blank|hole|unknown|missing (?:piece|link|element|part))))\\b`,
    ),
    because: 'It is said that the thing is left open.',
    examples: [
      '[Who pays is left open].',
      '[The timetable is, oddly, absent].',
      '[The date wasn’t announced].',
      '[How to apply is left to a later notice].',
    ],
    counterexamples: [
      'The door was left ajar.',
      'The offer remains on the table.',
      'The boat was missing for a day.',
    ],
    genres: NEWS,
  },
  {
    id: 'en/silences/left-open',
    needs: 'left undecided unresolved',
    match: re(
      `\\b(?:is|are|was|were|remains?) (?:still |yet )?(?:left open|left for another (?:day|time)|undecided|unresolved)(?! (?:by|in|at|on|under|with|upon)\\b)`,
    ),
    because: 'Official texts seldom say what they leave out; these words say it there too.',
    examples: ['[Who pays is left open].', '[The seat of the office is undecided].'],
    counterexamples: ['The door was left ajar.', 'The matter is left to the ministers.'],
    genres: OFFICIAL,
  },
  {
    id: 'en/silences/leaves-open',
    needs: 'leaves left leave leaving',
    match: re(
      `\\b${TEXTS} leaves? (?:out \\p{L}|[^.;,]{2,30} out\\b)|\\b(?:leaves?|left|leaving) (?:(?:it|this|that|much|both|[^.;,]{0,30}(?:questions?|matters?|issues?|points?|details?|terms|date)) )?(?:entirely |largely )?(?:open|blank|aside|vague|${UNSAID.replaceAll(' ', '|')})\\b`,
    ),
    because: 'The text leaves it without an answer.',
    examples: ['[The plan leaves open the question of fees].', '[It leaves blank the matter of cost].'],
    counterexamples: ['She left the office.', 'They left the harbour open.'],
    genres: NEWS,
  },
  {
    id: 'en/silences/remains-open',
    needs: 'remain remains remained still stays awaited open',
    match: re(
      `\\b(?:remains?|remained|still) to be (?:agreed|decided|settled|determined|seen|defined|negotiated|published|confirmed|fixed|worked out|set|announced|appointed|named|drafted|written|costed)\\b|\\b(?:whether|who|what|how|when|where|which|questions?|issues?|matters?|points?|choice|dates?|terms?|details?|timing|location|sites?|price|costs?)\\b[^.;]{0,80}? (?:is|are|was|were|stays?|remains?|remained)(?: still)? open\\b|\\b(?:questions?|doubts?|uncertaint(?:y|ies)|gaps?) (?:still )?(?:remains?|remained|persists?|lingers?|hangs? over)\\b`,
    ),
    because: 'It is said to be still undecided.',
    examples: [
      '[The final list remains to be agreed].',
      '[Whether fees rise is still open].',
      '[Doubts remain about the cost].',
    ],
    counterexamples: ['The harbour remains open.'],
  },
  {
    id: 'en/silences/says-nothing',
    needs: 'nothing no neither little few scant none not silence',
    match: re(
      `\\b${TEXTS}(?!\\p{L})[^.;,]{0,40}? ${GIVE}${ADVERBS} (?:no|neither|nothing|not (?:an?|one)|(?:very |remarkably )?little|few|scant|hardly any|nobody)\\b(?! (?:doubt|more than|fewer than|less than|secret|one|had|has|was|were|is|are|would|will|could)\\b)|\\b(?:says?|said|tells?|volunteers?|volunteered|offers?|adds?|gives?|reveals?|discloses?) (?:nothing|no more|little)\\b(?! (?:had|has|was|were|is|are|would|will|could|more than)\\b)|\\b(?:makes?|made|contains?|gives?|gave|offers?|offered|sets?|provides?|attach(?:es)?|carr(?:y|ies)|names?|has|had|have|includes?|included|puts?|comes? with|came with)(?: \\p{L}+ly)? (?:no|little|few|scant|nothing)(?: (?:\\p{L}|-)+){0,2}? ${MATTER}\\b|\\bnothing (?:in|of) (?:the|this|either|it|them)\\b|\\bnothing (?:obliges|commits|binds|requires|compels)\\b|\\b(?:gets?|got|receives?|received|earns?|merits?|rates?) (?:no|little|scant) (?:mention|space|line|word|place|attention|detail)\\b|\\bno (?:mention|word|sign|hint|trace|reference)(?: (?:of|on|to|about)\\b)|\\bthere (?:is|are|was|were) (?:none\\b|silence\\b)|\\bno (?:mention|reference) (?:is|was|has been) made\\b|\\bthere(?:[’']s| (?:is|are|was|were))${ADVERBS} (?:no|nothing|little)\\b(?! (?:fees?\\b|charge|upper|limit|ban|risk|doubt|question that|alternative|substitute|choice|going back|escaping|room for|more|need|reason|point|such thing|better|prospect|appetite|shortage|lack|evidence that))`,
    ),
    because: 'The thing is said not to be there.',
    examples: [
      '[The letter says nothing of costs].',
      '[The plan gives no figures].',
      '[There is no timetable].',
      '[The order contains no penalty].',
    ],
    counterexamples: ['It says plenty.', 'There is no doubt about it.'],
    genres: NEWS,
  },
  {
    id: 'en/silences/omission',
    needs:
      'omission omissions subject point issue topic vain missing absent guess question matter counsel mum quiet silent text draft statement list document anybody anyone left gone omitted unmentioned unanswered unstated unresolved undecided unexplained unsaid vanished disappeared evaporated dropped',
    match: re(
      "\\bomissions?\\b|\\b(?:promises?|references?|pledges?|targets?|dates?|mention|figures?|language|wording|phrases?|lines?|clauses?|commitments?|deadlines?|words?|funds?|money)\\b[^.;,]{0,40} (?:has|have) (?:since |now |quietly )?(?:vanished|disappeared|evaporated|been (?:dropped|struck out|taken out)|dropped out)\\b|\\bomissions?\\b|\\b(?:keeps?|kept|stays?|stayed) (?:quiet|silent|mum|(?:its|their|his|her) (?:own )?counsel)\\b|\\b(?:dropped|slipped|vanished|disappeared|gone|struck|cut) (?:out of|from) (?:the )?(?:final )?(?:text|draft|statement|list|document|communiqu[ée])\\b|\\bin vain (?:for|to)\\b|^(?:also |still |conspicuously |notably |entirely )?(?:missing|absent|left (?:out|off|open|unsaid)|gone(?! are the days)|omitted|unmentioned|unanswered|unstated|unresolved|undecided|unexplained|unsaid)(?:,? (?:\\p{L}+ly|altogether|throughout|entirely|as well|again|also|once more|too|here),?| from [^.;,]{2,40}?)?(?:,? (?:from|too|is|are|was|were|here|altogether)\\b|:)|\\b(?:an?|the) (?:subject|matter|question|point|issue|topic) (?:that |which )?(?:the |its )?\\p{L}+ (?:avoids?|avoided|skirts?|ducks?|ducked|passes over|passed over|sidesteps?)(?=[.;,]|$)|\\b(?:is|are|remains?) (?:a (?:question|matter|decision|task|subject) for (?:another|later|a later|others)|(?:still )?an(?:other)? open question|any(?:one|body)[’']s guess|another matter)\\b",
    ),
    because: 'What is left out is named as such.',
    examples: ['[One omission stands out].', '[Missing from the list is the port of Bergen].'],
    counterexamples: ['The missing ship was found.'],
    genres: NEWS,
  },
  {
    id: 'en/silences/declined',
    needs: `${DECLINES} would`,
    match: re(
      `\\b(?:declined|refused|refuses|declines|omits?|omitted|failed|fails) to(?:,| \\p{L}+ly)? (?:say|give|comment|confirm|name|set|publish|disclose|mention|specify|provide|put|explain|be drawn|elaborate|discuss|answer|spell|address|commit|offer|identify)\\b|\\b(?:omits?|omitted|avoids|avoided|(?:stops?|stopped|falls?|fell) short of) (?:any|mention|giving|naming|saying|committing|setting|promising|specifying|offering|(?:(?:all|an?|the) )?(?:\\p{L}+ )?${MATTER})\\b|\\b${TEXTS}(?!\\p{L})[^.;,]{0,30}? (?:skirts?|skirted|sidesteps?|sidestepped|ducks?|ducked|dodges?|dodged|evades?|evaded|glosses over|passes over|passed over|skips|(?:skates|glides|skims|slides|hurries|papers) (?:over|past)|brushes past|tiptoes round|fudges|finesses)(?: \\p{L}|(?=[.;,]|$))|\\black(?:s|ed|ing)? (?:(?:an?|any|the|both) )?(?:[\\p{L}-]+ ){0,2}?${MATTER}\\b|\\bwould (?:not|neither) (?:say|comment|confirm|be drawn|give|name|discuss|put)\\b|\\bchanged the subject\\b|\\btook no questions\\b`,
    ),
    because: 'Somebody is said to have withheld it.',
    examples: [
      '[The ministry declined to give a figure].',
      '[The text lacks any deadline].',
      '[The mayor would not say how many].',
    ],
    counterexamples: ['They declined the offer of tea.', 'The rule would not apply.'],
  },
  {
    id: 'en/silences/yet-to-be',
    needs: 'yet not awaited come',
    match: re(
      '\\b(?:is|are|has|have|had)(?: still| as)? yet to (?:be )?(?:agree|decide|publish|set|settle|announce|confirm|fix|name|say|appear|ratify|sign|respond|reply|report|produce|explain|release|appoint|disclose|specify|present|emerge|materialise|allocate|identify|determine|establish|draft|define|lay|reach|find|found|write|written|draw up|drawn up|build|built|choose|chosen|pick|fill|test|win|secure)(?:d|ed|ged|n)?\\b|\\b(?:has|have) not(?: yet)? been (?:agreed|decided|published|set|settled|announced|confirmed|fixed|named|released|appointed|signed|made public|disclosed|specified|allocated|identified|determined|drawn up|established|finali[sz]ed|costed|explained|taken)\\b|\\b(?:is|are) (?:still )?(?:awaited|to come)\\b',
    ),
    because: 'It is said to be still outstanding.',
    examples: ['[The members have not yet been named].', '[The sum has yet to be agreed].'],
    counterexamples: ['They have not been to Wales.'],
  },
  {
    id: 'en/silences/without-saying',
    needs: 'without',
    match: re(
      '\\bwithout (?:giving|naming|setting|saying|stating|specifying|offering|publishing|explaining|committing) (?:an?|any|the|how|when|who|what|itself|to)\\b',
    ),
    because: 'Beside what is done, the words tell what is kept back.',
    examples: ['They will cut the fees, [without giving a year].'],
    counterexamples: ['They left without a word.'],
    genres: NEWS,
    fromWords: true,
  },
  {
    id: 'en/silences/given-none',
    needs: 'no nothing little not',
    match: re(
      `\\b(?:is|are|was|were|(?:has|have) been) (?:given|offered|promised|assigned|allotted|accorded|granted|handed|shown|told|left with) (?:no|little|nothing|not an?)\\b(?! (?:choice|doubt|reason))|\\b(?:gives?|gave|offers?|offered|leaves?|left|grants?|granted|tells?|told|promises?|promised|hands?|handed) (?:(?:the|their|its|his|her) )?\\p{L}+ (?:no|nothing|little)\\b(?! (?:choice|doubt|more|less|option|alternative))`,
    ),
    because: 'Somebody whom one would look for is said to get nothing.',
    examples: ['[Small ports are given no role].', '[The order leaves skippers no way to appeal].'],
    counterexamples: ['Crews were given no choice.', 'It gives skippers a role.'],
    genres: NEWS,
  },
  {
    id: 'en/silences/plainly',
    needs:
      "no nothing never nor won't don't isn't aren't wasn't didn't doesn't n't few scarce blank back out silence teeth there",
    match: re(
      `^no (?:\\p{L}+ )?${MATTER}[.!]?$|^no \\p{L}+(?: \\p{L}+)?(?:, (?:and )?no \\p{L}+(?: \\p{L}+)?)+[.!]?$|^(?:nothing|not a word|no word) (?:on|about|of|for) |, (?:nothing|silence|not a (?:word|line|cent|penny))[.!]?$|^(?:silence|not mentioned)[.!]?$|\\bthere (?:is|are|was|were)n[’']t (?:one|any|an?|much)\\b|\\byou (?:won[’']t|will not) find\\b|\\bdon[’']t look for (?=an?|any|the|one)|\\b(?:is|are|was|were)(?: not|n[’']t) (?:in there|used|shared|released|handed out|in writing|in it)\\b|\\b(?:did|does|do)(?: not|n[’']t) (?:make (?:it into|the (?:cut|text|list))|(?:release|share|hand out|get into|go into) \\p{L})|\\bnor (?:is|are|was|were) there\\b|\\b(?:agreed|set|fixed) (?:themselves )?no ${MATTER}\\b|\\bnothing to say\\b|\\bhas no (?:teeth|bite)\\b|\\bnever (?:appears?|comes? up|features?|figures?)\\b|\\b(?:kept|held) (?:back|out of (?:the|it))\\b|^(?:it|that|the (?:text|promise|detail)) stops there\\b|^(?:dates|figures|details|numbers|specifics|names) are (?:few|scarce|sparse|thin)\\b|\\b(?:is|are) blank\\b`,
    ),
    because: 'A newsroom says shortly, and sometimes without a verb, that there is nothing.',
    examples: [
      '[There isn’t one].',
      '[No price, no date].',
      '[The toll isn’t in there].',
      '[They agreed no date].',
      '[On fees, nothing].',
    ],
    counterexamples: ['No wonder.', 'She had nothing.'],
    genres: ['news analysis'],
  },
  {
    id: 'en/silences/left-to-others',
    needs:
      'left leaves leave leaving wait for later put deferred parked shelved ducked fudged held ends stops runs',
    match: re(
      `\\b(?:how|who|whom|what|when|which|whether|where|details?|terms|timing|sums?|dates?|numbers?|the rest)\\b[^.;]{0,70}? (?:(?:is|are|was|were|has been|have been) left (?:to|for|with|up to) (?:the )?\\p{L}|(?:is|are) for (?:the )?\\p{L}+ to (?:work out|decide|settle|say|define)\\b)|\\b(?:is|are|was|were) (?:left )?for [^.;,]{3,40}? to (?:work out|decide|settle|say|define|fix|set|determine|agree|choose|name|fill in|spell out)\\b|\\b${TEXTS} leaves? (?:[^.;,]{3,80} )?(?:to|for) (?:(?:an?|the|its|their) )?(?:later|another|others|officials|ministers|experts|working|future|separate|subsequent|lawyers|negotiators|committees?|each|national|member|local|courts?|regulators?|technical|staff|successors?|courts)\\b|\\b(?:leaves?|leaving|left) it (?:up )?to [^.;,]{3,40}? to (?:say|decide|settle|fix|set|determine|agree|work out|choose|define|name|find|explain)\\b|\\b(?:details?|answers?|figures|numbers|names|particulars|specifics|terms|the rest|dates?) (?:will|must)(?: have to)? (?:wait|come later|follow later)\\b|\\b(?:questions?|decisions?|details?|choices?|answers?|(?:hard|difficult) (?:parts?|bits?))\\b[^.;,]{0,40}? (?:(?:is|are|was|were|has been|have been) (?:put off|deferred|parked|shelved|ducked|fudged|held over)|(?:is|are) for another (?:day|time|meeting|paper))\\b|\\b(?:detail|precision|clarity) (?:ends|stops|runs out)\\b`,
    ),
    because: 'What one would look for here is left for others to say.',
    examples: [
      '[How the money is shared was left to officials].',
      '[The order leaves it to each port to set the fee].',
      '[Details will have to wait].',
      '[The hard questions were put off].',
    ],
    counterexamples: ['She left it to her son.', 'The boats were left to rot.'],
    genres: NEWS,
  },
  {
    id: 'en/silences/commits-nobody',
    needs: 'neither nobody no none nothing not without',
    match: re(
      `\\b(?:commits?|binds?|obliges?|requires?) (?:neither|nobody|no one|none)\\b|\\b(?:will|can|could|may) find (?:neither|none|nothing|no)\\b|\\bwill (?:not|never) find (?:one|any|it|that|them)\\b|\\bwill (?:look|search) in vain\\b|\\bwithout (?:an?|any|the|further|much|firm) (?:[\\p{L}-]+ )?${MATTER}\\b|\\bneither\\b[^.;]{0,120}?\\bnor\\b[^.;]{0,120}?\\b(?:says?|said|gives?|gave|sets?|names?|mentions?|mentioned|published|commits?|(?:is|are|was|were) \\p{L}+(?:ed|en|wn|id))\\b`,
    ),
    because: 'The undertaking or detail one would look for is said to be missing.',
    examples: ['[The words commit nobody to a sum].', '[Developers will find neither].'],
    counterexamples: ['The two come up often.'],
    genres: NEWS,
  },
  {
    id: 'en/silences/at-a-loss',
    needs:
      'guess guessing wonder guesswork told tell say know judge establish discern identify infer disappointed empty-handed emptyhanded wiser mystery puzzle riddle imagination help answer answers clue offer add secret surmise speculate',
    match: re(
      `\\b(?:one|you|readers?|we|anyone|anybody|outsiders|observers|${CLASS}) (?:(?:is|are|must|can|could|has|have|will|would|may|was|were) )?(?:(?:be|only|left|have|still|now|simply|just|merely|therefore) ){0,3}(?:to )?(?:guess|guessing|wonder|wondering|surmise|speculate|infer|work out for (?:itself|themselves|oneself|yourself|ourselves))\\b|\\b(?:is|are|was|were|remains?|stays?|would be|seems?|proves?) (?:\\p{L}+ly |so |too |quite |still )?(?:hard|difficult|impossible|not (?:easy|possible))(?: for [^.;,]{3,30})? to (?:say|tell|know|judge|establish|discern|make out|identify|infer)\\b(?! (?:no|goodbye)\\b)|\\b(?:is|are|was|were) (?:not|never) told\\b(?! to\\b)|\\b(?:anyone|anybody|those|readers|whoever|people|all) (?:who (?:\\p{L}+ )?)?(?:in search of|looking|looks?|looked|searching|search|hoping|hoped|hopes?|wanting|wants?|wanted|expecting|expected|expects?|after|seeking|hunting) [^.;]{3,120}? (?:will|would|must|may|is|are|was|were) (?:[\\p{L}]+ )?(?:(?:away|home|off|back) )?(?:empty-?handed|disappointed|none the wiser|in vain|let down|out of luck)\\b|\\b(?:is|are|was|were|remains?|stays?) (?:still |something of )?an? (?:\\p{L}+ )?(?:mystery|puzzle|riddle|blank|secret)\\b|\\bleft to the (?:reader|imagination)\\b|\\b(?:is|are|was|were|be) (?:of )?(?:no|little|scant) (?:\\p{L}+ )?(?:help|guide|use)\\b(?= (?:on|about|as to|with|here|there)\\b|[.;,]|$)|\\b(?:has|have|had) (?:nothing|little|not much) to (?:say|offer|add|tell|report)\\b|^(?:no|without) (?:answer|clue|reply|word)\\b`,
    ),
    because: 'The reader is said to look for it without finding it.',
    examples: [
      '[Skippers are left to guess how many berths are meant].',
      '[From the text it is impossible to tell which ports would qualify].',
      '[Anyone who hoped for a list of berths will be disappointed].',
      '[Who pays remains a mystery].',
      '[On wages the paper has little to offer].',
    ],
    counterexamples: [
      'The fog was hard to bear.',
      'The crew was not told to leave.',
      'Anyone hoping for a berth will be early.',
      'It is hard to say no.',
    ],
    genres: NEWS,
  },
  {
    id: 'en/silences/compared',
    needs:
      'less little longer stronger clearer fuller richer firmer generous precise thin thinner light lighter short shorter weak weaker hazy hazier vague vaguer woolly woollier sketchy sketchier thinnest weakest vaguest long strong',
    match: re(
      `\\b${TEXTS}(?!\\p{L})[^.;:]{0,60}? (?:says?|said|speaks?|tells? us) (?:\\p{L}+ ){0,3}?less (?:about|on|of)\\b|\\b${TEXTS}(?!\\p{L})[^.;:]{0,60}? (?:has|have|had) (?:\\p{L}+ ){0,2}?less to say\\b|\\b${TEXTS}(?!\\p{L})[^.;:]{0,60}? (?:is|are|was|were|gets?|grows?|becomes?|remains?) (?:\\p{L}+ ){0,2}?(?:thin(?:ner|nest)?|light(?:er)?|short(?:er)?|weak(?:er|est)?|haz(?:y|ier)|vaguer?|vaguest|wooll(?:y|ier)|sketch(?:y|ier)) (?:on|about|when it comes to|where)\\b|\\b(?:is|are|was|were) (?:\\p{L}+ )?(?:long(?:er)?|strong(?:er)?|clearer|fuller|richer|firmer|more (?:generous|precise|specific|forthcoming|eloquent)) (?:on|about|in|with|over) [^.;,]{2,50}? than (?:on|about|in|with|over)\\b`,
    ),
    because: 'The text is said to have less of it than of something else.',
    examples: [
      '[The paper is longer on praise than on numbers].',
      '[The passage on cod says rather less about herring].',
      '[The plan is noticeably thinner on fines].',
    ],
    counterexamples: [
      'The bridge is longer than the quay.',
      'The statement is short.',
      'The ice is thin on the lake.',
    ],
    genres: NEWS,
  },
  {
    id: 'en/silences/kept-back',
    needs: 'withheld withhold withholds withholding kept keeps keep wraps locked ministers',
    match: re(
      `\\b(?:is|are|was|were|has|have|being|been) (?:being |been |still |so far )?withheld\\b|\\b${TEXTS}(?!\\p{L})[^.;]{0,40}? (?:withholds?|withheld|is withholding|are withholding)\\b|\\b(?:keeps?|kept|keeping) [^.;,]{2,40}? to (?:itself|themselves|himself|herself)\\b|\\bunder wraps\\b|\\b(?:a|the) (?:question|subject|matter|point|issue|topic) (?:that |which )?(?:the )?\\p{L}+ (?:did|does|do|would|has|have|had) not (?:take|answer|raise|touch|address|settle|tackle|go into)\\b`,
    ),
    because: 'Somebody is said to have it and not to give it.',
    examples: ['[The minutes are being withheld].', '[Oslo has kept the map to itself].'],
    counterexamples: ['The skipper kept to himself.', 'Support was not withheld.'],
    genres: NEWS,
  },
  {
    id: 'en/silences/not-in-the-text',
    needs: 'not nor',
    match: re(
      `\\b(?:is|are|was|were) not (?:\\p{L}+ly )?(?:in|among|on|part of|within) (?:(?:the|this|that|either|any|its|their|it|them)(?: \\p{L}+){0,2}? )?(?:${TEXTS}|list|terms|items|pledges|promises|headings|numbers|it)(?=[.;,:)]|$| and\\b)|\\bnor (?:is|are|was|were|do|does|did|has|have) (?:the|any|it|they|its|their)\\b[^.;,]{2,60}? (?:in|on|among) (?:the|it|this)\\b`,
    ),
    because: 'A thing that one would look for is said not to stand in the text.',
    examples: [
      '[The seat of the office is not in the text].',
      'Ask for the map: [it is not in this document].',
    ],
    counterexamples: ['She is not in Bergen.', 'The ship is not in the harbour.'],
    genres: NEWS,
  },
  {
    id: 'en/silences/likewise',
    needs: '',
    match: /(?!)/g,
    because: 'After one silence a short sentence adds another; the stage looks at neighbours itself.',
    examples: [
      'The text is silent on fees. [So it is on fines].',
      'The fee is not disclosed. [Nor is the year in which it would first be asked].',
    ],
    counterexamples: ['The text sets fees. So it is with fines.', 'The text sets fees. So does the annex.'],
  },
];

/** A short sentence that says the same of another thing: "The text is silent on fees. [So it is on fines]." */
export const goesOnSilent: RegExp = re1(
  '^(?:(?:so|nor|neither) (?:it|they|too|(?:is|are|was|were|do|does|did|has|have|would|will) (?:the|any|its|their|his|her|an?|how|who|what|when|where|whether|why|which)) |the same (?:goes|holds|is true|applies|can be said|may be said|fate) |(?:much|just) the same |likewise |ditto |as (?:it|they) (?:is|are|do|does) )',
);
