import type { Genre } from '../../model/document.ts';
import type { Rule } from '../../model/rule.ts';
import { NEWSROOM, OWN_VOICE } from './heads.ts';
import { latin } from './latin.ts';
import { silences } from './silences.ts';

/**
 * Where a genre shows itself. `masthead` is a newsroom's name above the title; `label` a line, or a publisher's field,
 * such as "Press release"; `opening` the first page after them, and `voice` the same without what stands in quotation
 * marks; `body` the first chapters.
 */
export type Zone = 'masthead' | 'title' | 'label' | 'opening' | 'voice' | 'body';

/** What tells a genre. Patterns meet plain hyphens, apostrophes and spaces, whatever the text has. */
export interface GenreRule extends Rule {
  readonly genre: Genre;
  readonly zone: Zone;
  readonly match: RegExp;
  /** A cheaper pattern that holds wherever `match` does: tried before it. */
  readonly glance?: RegExp;
  /** Must stand in the body as well. */
  readonly also?: RegExp;
  /** Must not stand in the voice. */
  readonly never?: RegExp;
  /** How often it must be found; once where nothing is said. */
  readonly times?: number;
}

/** Finite verbs of headlines: who did what. */
const HEADLINE_VERB =
  /(?<!^|\b(?:to|will|not|and|jointly) )\b(?:announce[sd]?|unveil(?:s|ed)?|launch(?:es|ed)?|signs?|signed|welcome[sd]|hosts|hosted|agree[sd]?|pledge[sd]|secure[sd]|appoint(?:s|ed)?|boosts|publish(?:es|ed)|deliver(?:s|ed)|conclude[sd]?|reach(?:es|ed)?|renew(?:s|ed)?|finalise[sd]|finalize[sd]|strikes?|ratif(?:y|ies|ied)|backs|confirm(?:s|ed)?|reveal(?:s|ed)?|urge[sd]?|joins|joined|sets out|advances|combat|develops|takes|release[sd])(?: (?!(?:by|at|in|of|on|between|with|under|for|the margins) )|$)/;

const rulesOfTitles: readonly GenreRule[] = [
  {
    id: 'en/genre/title-readout',
    genre: 'readout',
    zone: 'title',
    match:
      /\bread-?out\b|^(?:PM|(?:the )?Prime Minister|President|Vice President|(?:Foreign|Home|Defen[cs]e) Secretary|Chancellor|Taoiseach)(?:'s)?\b(?: [\p{L}'.-]+){0,4} (?:call|meeting|phone call|conversation|bilateral)s? with\b/iu,
    because:
      'Offices that report a call or a meeting name the report so: what was said is reported, not undertaken.',
    examples: [
      '[Readout] of the Secretary’s Call with the Minister of Trade of Chile',
      '[PM call with] the President of Finland: 3 May 2024',
      '[Prime Minister meeting with] King Harald of Norway',
    ],
    counterexamples: ['Prime Minister to host meeting of leaders'],
  },
  {
    id: 'en/genre/title-written-statement',
    genre: 'written statement',
    zone: 'title',
    match:
      /\bwritten (?:ministerial |parliamentary )?statement\b|^ministerial statement\b|\bstatement to (?:the )?(?:Parliament|House|Commons|Lords|Senate|Dáil)\b/i,
    because: 'A minister’s statement to the House: “I” and “we” are the minister and the department.',
    examples: ['[Written statement]: rail reform', '[Ministerial statement] on flood defences'],
    counterexamples: ['Joint statement on flood defences', 'Joint ministerial statement on flood defences'],
  },
  {
    id: 'en/genre/title-fact-sheet',
    genre: 'press release',
    zone: 'title',
    match: /\bfact ?sheet\b|\b(?:press|media|news) release\b|^background(?:er)?\b/i,
    because: 'An office’s own account of what was agreed, not the text that was agreed.',
    examples: ['[FACT SHEET]: Clean rivers', 'Joint [media release] with the Minister for Ports'],
    counterexamples: ['Joint press statement on ports'],
  },
  {
    id: 'en/genre/title-speech',
    genre: 'speech',
    zone: 'title',
    match:
      /^(?:[\p{L}'.,-]+ ){0,6}(?:remarks|speech|keynote|lecture|oration|toast|speaking notes?)(?: (?:by|of|to|at|on|from|as|before|in|for|delivered|after|following|with)\b|:|$)|^(?:[\p{L}'.-]+ ){0,6}[\p{L}.-]+'s? (?:[\p{L}-]+ ){0,2}(?:speech|remarks|address)\b|^address (?:by|to|at|of)\b|\btranscript of\b|\b(?:doorstop|press conference|interview)\b|^PM(?:'s)? statement (?:on|at|in|to)\b/iu,
    because: 'What one person said aloud: “I” is the speaker.',
    examples: [
      '[Remarks by] the Minister at the opening of the port',
      '[Foreign Secretary’s speech at] the Harbour Institute',
      '[Transcript of] the minister’s words in Jakarta',
      '[Address to] the General Assembly',
    ],
    counterexamples: ['Plan to address in full the backlog', 'Ministers address supply problems'],
  },
  {
    id: 'en/genre/title-joint',
    genre: 'joint statement',
    zone: 'title',
    match:
      /\bjoint\b[^.:]{0,60}\b(?:statement|declaration|communiqu\S?|vision|commitment|announcement|letter|action plan|road ?map|work(?:ing)? (?:plan|programme|program)|call to action)\b/i,
    because: 'Issued by several together: “we” are all of them.',
    examples: ['[Joint statement] on river navigation', '[Joint press statement] of the two ministers'],
    counterexamples: ['Joint committee on river navigation'],
  },
  {
    id: 'en/genre/reported-document',
    glance:
      /(?:statement|declaration|communiqu[eé]|readout|document|announcement|text) (?:also )?(?:does not|itself|makes no|gives no|sets? no|is silent|says?\b|notes\b|adds\b|describes\b|leaves\b|gives\b|stops\b|offers\b|frames\b|recognises\b|reiterates\b|mentions\b)|according to the |have issued a joint |to watch|readers should/i,
    genre: 'news analysis',
    zone: 'body',
    times: 2,
    match:
      /\baccording to the (?:\p{L}+ ){0,3}(?:readout|statement|declaration|communiqu[eé]|document|announcement|press release)\b|\bthe (?:\p{L}+ ){0,2}(?:statement|declaration|communiqu[eé]|readout|document|announcement|text) (?:also )?(?:(?:does not|itself|makes no|gives no|sets? no|is silent)\b|says?\b|notes\b|adds\b|describes\b|leaves\b|gives\b|stops\b|offers\b|frames\b|recognises\b|reiterates\b|mentions\b)|\bhave issued a joint (?:statement|declaration|communiqu[eé])\b|\b(?:what|worth|dates?|next steps?|points?) to (?:watch|watching)\b|\breaders should\b/iu,
    because: 'A text that speaks of “the statement” from outside reports somebody else’s document.',
    examples: [
      '[According to the readout], they spoke of ports. [The statement says] nothing of costs.',
      '[The communiqué does not] name a lead ministry.',
    ],
    counterexamples: ['This statement sets out our aims.'],
  },
  {
    id: 'en/genre/weighed-for-readers',
    glance:
      /\b(?:not|silent|unclear|undecided|blank|nor|nobody|nothing|missing|open|unsaid|absent|watch|eye|test)\b/i,
    genre: 'news analysis',
    zone: 'body',
    times: 2,
    match:
      /\b(?:is|are|was|were|remains?) (?:not (?:yet )?(?:stated|said|given|discussed|named|disclosed|addressed|defined|explained|mentioned|quantified|published)|silent|unclear|undecided|undefined|unsaid|absent|missing|left (?:open|blank|unsaid|out))\b|\b(?:does|do|did) not (?:say|feature|name|mention|explain|appear|occur)\b|\bno (?:date|sum|figure|timetable|draft|money|target|budget|volume|site|deadline)s? (?:is|was|has|were|are|have)\b|\b(?:nor|nowhere) (?:does|is|was|were|did|do|are) (?:the|it|they|a|any)\b|\bnobody (?:has )?(?:said|says)\b|\bwatch (?:for|two|three|four)\b|\b(?:dates?|things?|signs?) to (?:watch|circle|note)\b|\bworth (?:watching|a look)\b|\bkeep an eye on\b|\b(?:first|next|real) (?:hard )?test\b/iu,
    also: /\b(?:\p{L}+s|staff|people|anyone) (?:should(?:n't)?|ought (?:not )?to|would (?:do well|be (?:wise|unwise|prudent|sensible))|had better|can expect|are advised)\b/iu,
    never: OWN_VOICE,
    because:
      'Nobody but a reporter says again and again what a text leaves out, and tells several kinds of reader what to do about it, without a word of “we”.',
    examples: ['Who pays [is not said]. [Nor does the] order name a port, so skippers should wait.'],
    counterexamples: ['We have not said who pays, and skippers should wait.'],
  },
  {
    id: 'en/genre/title-headline',
    genre: 'press release',
    zone: 'title',
    match: new RegExp(
      `${HEADLINE_VERB.source}|\\bto (?:host|visit|meet|sign|launch|attend|travel to|chair)\\b`,
      'i',
    ),
    because: 'A headline with a finite verb tells news of an act; the instrument itself is named by a noun.',
    examples: [
      'Estonia and Ghana [sign ]new port agreement',
      'Minister [unveils ]plan for ferries',
      'President [to host] island leaders',
    ],
    counterexamples: ['Agreement signed at Oslo', 'Statement on ferries', 'Renew or replace your licence'],
  },
  {
    id: 'en/genre/title-statement-of-several',
    genre: 'joint statement',
    zone: 'title',
    match:
      /\b(?:leaders?|ministers?|ministerial|summit|heads of (?:state|government)|quad|G7|G20|G8|AUKUS|partnership|contact group)\b[^.:]{0,60}\b(?:statement|declaration|communiqu\S?)\b|\b(?:statement|declaration|communiqu\S?)\b[^.]{0,80}\b(?:leaders|ministers|heads of|governments|parties|members|participants|G7|G20|G8|summit)\b|\bcommuniqu\S?(?=\s|$)|^(?:the )?(?:[\p{L}'-]+ ){1,4}(?:declaration|(?<!information )charter)\b|^declaration\b|^statement of principles\b|\bstatement of principles\b/iu,
    because: 'Leaders, ministers or governments who issue one text speak in it as “we”.',
    examples: [
      'Arctic [Ministers’ Statement] on search and rescue',
      '[Nuuk Declaration] on fisheries',
      'Pacific Forum [Communiqué]',
      '[Statement of the foreign ministers] on the strait',
    ],
    counterexamples: ['Statement by the Minister for Rail', 'Annual report'],
  },
  {
    id: 'en/genre/title-act',
    genre: 'legislation',
    zone: 'title',
    match:
      /\b(?:Act|Measure|Order|Regulations?|Rules|Ordinance) (?:\((?:Northern Ireland|Scotland|Wales)\) )?(?:18|19|20)\d\d(?: \(c(?:h|hapter)?\. \d+\))?$|\bBill(?: \[(?:HL|Lords)\])?$|^(?:Commission |Council )?(?:(?:Delegated|Implementing) )?(?:Regulation|Directive|Decision|Framework Decision) (?:\((?:EU|EC|EEC|Euratom)[^)]{0,20}\) )?(?:No )?\d+\/\d+|^Executive Order\b|^An Act to\b/,
    because: 'The citation of an Act, a Bill, a statutory instrument or an EU act as a title.',
    examples: [
      'Coastal Access [Act 2031]',
      '[Regulation (EU) 2031/12] of the European Parliament',
      'Water Supply [Bill]',
    ],
    counterexamples: ['Government acts on fraud', 'Ministers respond to water bill'],
  },
  {
    id: 'en/genre/title-memorandum',
    genre: 'memorandum',
    zone: 'title',
    match:
      /^(?:[\p{L}–,-]+ ){0,9}(?:memorandum|memoranda) of (?:understanding|cooperation|co-operation|arrangement|intent)\b|^(?:letter|statement|record|declaration) of (?:intent|understanding)\b|^(?:joint )?(?:memorandum|arrangement|framework arrangement|concordat)\b(?! (?:to|from) )/iu,
    because:
      'The instrument itself bears its kind as a noun; a title that says it was signed is news of it, and stands above in this list.',
    examples: [
      '[Memorandum of Understanding] between the Ports Agency of Estonia and the Harbour Board of Ghana',
      '[Estonia–Ghana Memorandum of Understanding] on ports',
      '[Statement of Intent] on space weather',
    ],
    counterexamples: ['Memorandum to the committee'],
  },
  {
    id: 'en/genre/title-agreement',
    genre: 'agreement',
    zone: 'title',
    match:
      /^(?:[\p{L}–-]+ ){0,9}(?:agreement|treaty|convention|protocol|covenant|accord|pact|exchange of (?:notes|letters))(?: (?:between|on|of|for|to|concerning|establishing|amending|relating|regarding|in|with|under|against|constituting)\b|$)/iu,
    also: /\bshall\b|\bhave agreed\b|\barticle (?:1|I)\b|\bthe (?:contracting )?parties\b/i,
    because:
      'The instrument itself bears its kind as a noun, and obliges in the words of treaties; “shall” in it is law between the parties.',
    examples: [
      '[Agreement between] the Government of Peru and the Government of Malta',
      '[Treaty on] the Lake Basin',
      '[Exchange of Notes concerning] customs officers',
    ],
    counterexamples: ['Statement: the treaty'],
  },
  {
    id: 'en/genre/title-conclusions',
    genre: 'conclusions',
    zone: 'title',
    match:
      /\b(?:Council|presidency|summit|committee)\b[^.]{0,80}\bconclusions\b|\bconclusions (?:of|on|adopted|by)\b|^conclusions\b|\bagreed minutes?\b|^minutes of\b|^resolution\b|\bresolution (?:of|on)\b|\bchair'?s'? (?:summary|statement|conclusions)\b|\boutcome document\b/i,
    because: 'Conclusions are what a council or meeting resolved, in its own name.',
    examples: [
      'European [Council (26 June) – Conclusions]',
      '[Conclusions of] the Arctic ministerial meeting',
    ],
    counterexamples: ['Council meets ministers'],
  },
];

const rulesOfLabels: readonly GenreRule[] = [
  {
    id: 'en/genre/byline',
    genre: 'news analysis',
    zone: 'label',
    match: /^by \p{Lu}/imu,
    because: 'Reporters sign what they write; offices do not.',
    examples: ['[By J]ane Doe, Ports Correspondent'],
    counterexamples: ['Speech by the minister'],
  },
  {
    id: 'en/genre/label-readout',
    genre: 'readout',
    zone: 'label',
    match: /read-?out/i,
    because: 'The line above or below the title names the kind.',
    examples: ['[Readout]'],
    counterexamples: ['Speech'],
  },
  {
    id: 'en/genre/label-joint-statement',
    genre: 'joint statement',
    zone: 'label',
    match: /\bjoint\b.*\b(?:statement|declaration|communiqu[eé])|\b(?:communiqu[eé]|declaration)/i,
    because: 'The line above or below the title names the kind.',
    examples: ['[Joint statement]', '[Communiqué]'],
    counterexamples: ['Press statement'],
  },
  {
    id: 'en/genre/label-written-statement',
    genre: 'written statement',
    zone: 'label',
    match: /\b(?:written|ministerial|parliamentary)\b.*\bstatement\b/i,
    because: 'The line above or below the title names the kind.',
    examples: ['[Written statement] to Parliament'],
    counterexamples: ['Press release'],
  },
  {
    id: 'en/genre/label-speech',
    genre: 'speech',
    zone: 'label',
    match:
      /\b(?:speech(?:es)?|remarks|transcript|interview|oral statement|authored article|speaking notes?|check against delivery)\b/i,
    because: 'The line above or below the title names the kind; “I” is whoever speaks or writes.',
    examples: ['[Speech]', '[Check against delivery]', '[authored article]'],
    counterexamples: ['Press release'],
  },
  {
    id: 'en/genre/label-agreement',
    genre: 'agreement',
    zone: 'label',
    match: /\binternational treaty\b|^treaty\b/i,
    because: 'The publisher’s own name for the kind.',
    examples: ['[international treaty]'],
    counterexamples: ['Press release on the new treaty'],
  },
  {
    id: 'en/genre/label-memorandum',
    genre: 'memorandum',
    zone: 'label',
    match: /\bmemorandum of understanding\b/i,
    because: 'The line above or below the title names the kind.',
    examples: ['[Memorandum of Understanding]'],
    counterexamples: ['Memorandum'],
  },
  {
    id: 'en/genre/label-report',
    genre: 'report',
    zone: 'label',
    match:
      /\b(?:report|research|impact assessment|statistics|policy paper|consultation outcome|white paper|green paper)\b/i,
    because: 'The publisher’s own name for the kind.',
    examples: ['[policy paper]', 'independent [report]'],
    counterexamples: ['guidance'],
  },
  {
    id: 'en/genre/label-press-release',
    genre: 'press release',
    zone: 'label',
    match:
      /\b(?:press|media|news|immediate) (?:release|statement)\b|\bnews story\b|\bannouncement\b|\bfact ?sheet\b|^government response$|^fatality notice$/i,
    because: 'The line above or below the title names the kind.',
    examples: ['[Press release]', 'For [immediate release]', '[News story]'],
    counterexamples: ['Joint statement'],
  },
  {
    id: 'en/genre/label-other',
    genre: 'other',
    zone: 'label',
    match:
      /^(?:answer|guide|guidance|detailed guide|statutory guidance|manual(?: section)?|hmrc manual(?: section)?|form|notice|regulation|foi release|transparency|promotional material|case study|document collection|consultation|(?:open|closed) (?:consultation|call for evidence)|call for evidence(?: outcome)?|travel advice|about|our \p{L}+|complaints procedure|personal information charter|publication scheme|media enquiries|membership|procurement|recruitment|social media use|welsh language scheme|terms of reference|organisation|working group|worldwide organisation|ministerial role|landing page|take part|topical event)\b/iu,
    because: 'The publisher files the page as guidance or about itself: no statement by anybody.',
    examples: ['[detailed guide]', '[travel advice]'],
    counterexamples: ['Speech', 'html publication'],
  },
];

const rulesOfBodies: readonly GenreRule[] = [
  {
    id: 'en/genre/title-report',
    genre: 'report',
    zone: 'title',
    match:
      /\breports?\b(?! (?:a|an|the|your|lost|to)\b)|\b(?:review|white paper|green paper|command paper|inquiry|evaluation|strategy|impact assessment|statistics|action plan|road ?map|government response|response to)\b/i,
    because: 'A paper that examines or sets out policy at length.',
    examples: ['Annual [report] on bathing water', '[Government response] to the committee'],
    counterexamples: ['Joint statement on bathing water', 'Report a lost cow'],
  },
  {
    id: 'en/genre/we-the-leaders',
    genre: 'joint statement',
    zone: 'voice',
    match:
      /\bwe,? (?:the )?(?:undersigned,? )?(?:the )?(?:\p{L}+ ){0,3}?(?:leaders|(?:prime |foreign |finance |defen[cs]e )*ministers|presidents|heads of (?:state|government|delegation)|governments|members|representatives|chancellors?|secretar(?:y|ies))\b|\bas leaders of\b|^We, (?=\p{L})|\bthe (?:two|three|four|seven) (?:governments|countries|leaders|ministers|sides) (?:today |jointly )?(?:issue|released|announce|declare)/imu,
    because: 'Several speak as “we” from the first line.',
    examples: [
      '[We, the Foreign Ministers] of the five coastal states, met in Nuuk.',
      '[As leaders of] Peru and Malta, we …',
      '[We, ]Peru and Malta, acknowledge the strait.',
    ],
    counterexamples: ['The minister welcomes the report.'],
  },
  {
    id: 'en/genre/two-states-announce',
    genre: 'joint statement',
    zone: 'voice',
    match:
      /^\s*(?:today,? )?(?:the (?:two )?governments of|the United (?:States|Kingdom)|the European (?:Union|Commission)|Australia|Canada|Japan|India)\b[^.\n]{0,100}\band (?:the )?(?=\p{L})[^.\n]{0,100}?\b(?:announce|launch|affirm|reaffirm|welcome|establish|commit|intend|held|convened|today)\b/iu,
    because: 'Two governments are together the subject of the first sentence.',
    examples: ['[The Governments of Peru and Malta today] opened a dialogue.'],
    counterexamples: ['The Government today opened a dialogue.'],
  },
  {
    id: 'en/genre/states-as-we',
    glance:
      / (?:commit|agree|affirm|reaffirm|intend|announce|welcome|recogni[sz]e|share|underscore|reiterate|stand|launch|resolve)\b/,
    genre: 'joint statement',
    zone: 'voice',
    match:
      /(?:\b(?!Today )\p{Lu}[\p{L}.]+ ){1,4}and (?:the )?(?:\p{Lu}[\p{L}.]+ ){1,4}(?:today |jointly |hereby )?(?:commit|agree|affirm|reaffirm|intend|announce|welcome|recogni[sz]e|share|underscore|reiterate|stand|launch|resolve)\b/u,
    also: /\b(?:we|our)\b/i,
    because: 'Two names together do something in the present tense, and go on as “we”: they are the authors.',
    examples: ['Today [Peru and Malta affirm] the freedom of the strait. We will meet yearly.'],
    counterexamples: ['Peru and Malta affirmed the freedom of the strait.'],
  },
  {
    id: 'en/genre/to-the-house',
    genre: 'written statement',
    zone: 'voice',
    match:
      /\b(?:I|we) (?:am|are|have|wish|would like|want|today|will|can)\b|\bmy (?:right )?(?:hon(?:ourable|\.)?|noble) (?:and learned )?friend\b/i,
    also: /\b(?:to|inform|update|in|of|before) (?:the House|both Houses)\b|\bthe Houses? of (?:Commons|Lords)\b|\bmade the following (?:written |ministerial )*statement\b|\b(?:hon(?:ourable|\.)?|noble) friend\b|\bLibrar(?:y|ies) of (?:the|each|both) Houses?\b/i,
    because: 'A minister who speaks as “I” and of “the House” informs Parliament.',
    examples: ['Today [I am] laying before the House the ferries order.'],
    counterexamples: ['The House adjourned.'],
  },
  {
    id: 'en/genre/spoken',
    genre: 'speech',
    zone: 'voice',
    match:
      /\bcheck against delivery\b|\bladies and gentlemen\b|\b(?:Mr|Madam|Mister) (?:Deputy )?(?:Speaker|President|Chair(?:man|person)?|Secretary-General)\b,|^\W{0,3}(?:good (?:morning|afternoon|evening)|thank you(?: very much| all| so much|,)|it is (?:a (?:great )?pleasure|an honou?r|wonderful) to be)\b|^(?:PRIME MINISTER|PM|JOURNALIST|PRESIDENT|QUESTION|THE PRESIDENT):/im,
    because: 'Greetings and forms of address belong to words said aloud.',
    examples: [
      '[Good morning], and welcome.',
      '[Mr Speaker,] I beg to move.',
      'Your Excellencies, [ladies and gentlemen].',
    ],
    counterexamples: ['The Speaker of the House met the delegation.'],
  },
  {
    id: 'en/genre/met-today',
    glance:
      /today|yesterday|this (?:morning|afternoon|evening)|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:prime minister|president) (?:spoke to|met|welcomed|hosted)/i,
    genre: 'readout',
    zone: 'voice',
    match:
      /\b(?:met|spoke|held an? [\p{L} -]{0,40}?(?:call|meeting|talks|conversation|discussion))\b[^.]{0,120}?\b(?:today|yesterday|this (?:morning|afternoon|evening)|on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b|\b(?:today|yesterday|this (?:morning|afternoon|evening)),? [^.]{0,80}?\b(?:met with|spoke (?:with|to|by)|convened|held a (?:call|meeting))|\bthe (?:Prime Minister|President) (?:spoke to|met|welcomed|hosted)\b/iu,
    because: 'An office tells that its principal met or called somebody: a report of talks.',
    examples: [
      'Minister Ruiz [met with Minister Borg today] in Lima.',
      '[The Prime Minister spoke to] the President of Peru.',
    ],
    counterexamples: ['Targets were met in full.'],
  },
  {
    id: 'en/genre/announced',
    glance:
      /today|yesterday|this week|(?:pleased|delighted|proud) to|for immediate release|media (?:contact|enquiries|inquiries)/i,
    genre: 'press release',
    zone: 'voice',
    match:
      /\b(?:today|yesterday|this week) (?:\p{L}+ ){0,3}?(?:announce[sd]?|sign(?:ed|s)|launch(?:ed|es)|welcome[sd]?|confirm(?:ed|s)|released?|publish(?:ed|es)|unveil(?:ed|s)|agreed|pledged|appointed)\b|\b(?:is|are|was|were|has|have) (?:today |pleased to |delighted to |proud to )+(?:announc\p{L}*|sign\p{L}*|launch\p{L}*|welcom\p{L}*|agreed|committed|confirm\p{L}*)\b|\bannounced today\b|\bfor immediate release\b|\bmedia (?:contact|enquiries|inquiries)\b/iu,
    because: 'An office tells the public of an act on the day.',
    examples: ['The Minister [today announced] new ferries.', 'New ferries were [announced today].'],
    counterexamples: ['Ferries announced last year have sailed.'],
  },
  {
    id: 'en/genre/first-person',
    genre: 'written statement',
    zone: 'voice',
    match:
      /\bI(?:'ve|'m)? (?:(?:also|therefore|now|today) )?(?:am|have|had|can|wish|want|would|will|was|announced|informed|published|believe|expect|hope|pleased|delighted|today)\b/,
    because:
      'Somebody in office who speaks as “I” without greeting an audience makes a statement in writing.',
    examples: [
      '[I am] today publishing the review of ferry safety.',
      '[I have] decided to extend the scheme.',
    ],
    counterexamples: ['The minister said she was pleased.'],
  },
  {
    id: 'en/genre/statement-by-one',
    genre: 'press release',
    zone: 'title',
    match: /^(?:press |media |official )?statement\b/i,
    because: 'A statement of one office to the public.',
    examples: ['[Statement] by the Minister for Rail'],
    counterexamples: ['Joint statement'],
  },
  {
    id: 'en/genre/government-states',
    genre: 'written statement',
    zone: 'voice',
    times: 2,
    match:
      /\b(?:the|this|(?:his|her) majesty's|HM|UK) government\b(?! of\b)|\b(?:the|my|this) department\b(?! of\b)|\bthe (?:Secretary of State|Chancellor|Home Secretary|Foreign Secretary|Defence Secretary)(?: for [\p{L} ,]{3,40})? (?:also |now |today )?(?:has|is|will|intends?|propose[sd]|announce[sd]|decided|agreed|confirmed|asked)\b/iu,
    also: /^(?![\s\S]*\b(?:said|says|told|according to|critics|analysts?|observers|commentators|readers|you|your|spokes(?:man|woman|person))\b)[\s\S]*?\b(?:Parliament|both Houses|the House|laid before|reserved (?:matters?|to)|devolved|Secretary of State|Command Paper|White Paper|Royal Assent|Main Estimates|(?:primary|secondary) legislation|statutory instruments?)\b/i,
    because:
      'The government is spoken of as one’s own, with Parliament, its papers or the division of powers; nobody is quoted and no reader advised: a minister’s statement without “I”.',
    examples: [
      '[The Government] has decided to extend the ferry grant, and [the department] will lay an order before Parliament.',
      '[The Secretary of State for Ports will] open the inquiry. It is no policy of [this Government] to close ports.',
    ],
    counterexamples: ['The Government of Peru thanked the Government of Malta.', 'The agency will reply.'],
  },
];

const lastRules: readonly GenreRule[] = [
  {
    id: 'en/genre/wanting-and-advising',
    glance: /\b(?:no|nothing|not|nor|nobody|left|without|silent|unclear|missing|absent)\b|n't\b/i,
    genre: 'news analysis',
    zone: 'voice',
    times: 2,
    match: new RegExp(silences.map(({ match }) => match.source).join('|'), 'i'),
    also: /\b(?:\p{L}+s|staff|people|anyone|those [^.;]{3,40}) (?:should(?:n't)?|ought (?:not )?to|would (?:do well|be (?:wise|unwise|prudent|sensible))|had better|can (?:expect|now|safely)|may (?:wish|want)|need not|are advised)\b/iu,
    never: OWN_VOICE,
    because:
      'A text in nobody’s own voice that counts what is wanting and advises kinds of readers weighs somebody else’s, whatever stands at its head.',
    examples: ['The [letter says nothing] of costs and [leaves open] who pays.'],
    counterexamples: ['The letter tells of costs.'],
  },
];

const rules: readonly GenreRule[] = [
  {
    id: 'en/genre/masthead',
    genre: 'news analysis',
    zone: 'masthead',
    match: NEWSROOM,
    because: 'A newsroom puts its own name above the headline; an issuing body puts none, or an office.',
    examples: ['Harbour Trade [Monitor]', 'Northern Ports [Bulletin]'],
    counterexamples: ['Ministry of Transport', 'Statement of the three governments'],
  },
  {
    id: 'en/genre/name-above-headline',
    genre: 'news analysis',
    zone: 'masthead',
    match: /^.+$/,
    also: /\b(?:the|a|an|its|their) (?:\p{L}+ ){0,2}(?:statement|declaration|communiqu[eé]|readout|agreement|announcement|document|memorandum|deal|pact|text)\b/iu,
    because:
      'A short name in capitals over a headline in running letters, and a text that speaks of a document from outside, without “we”.',
    examples: ['[The Harbour Street Page]'],
    counterexamples: [''],
  },
  {
    id: 'en/genre/enactment',
    glance: /be it (?:therefore )?enacted|adopted this|in exercise of|the parliament of/i,
    genre: 'legislation',
    zone: 'opening',
    match:
      /\bbe it (?:therefore )?enacted\b|\bha(?:s|ve) adopted this (?:regulation|directive|decision)\b|\bin exercise of the powers? conferred\b|\bthe Parliament of [\p{L} ]+ enacts\b/iu,
    because: 'The words by which an Act, an EU act or a statutory instrument is made.',
    examples: [
      '[Be it enacted] by the King’s most Excellent Majesty …',
      'The Secretary of State, [in exercise of the powers conferred] by section 4, makes these Regulations.',
      'THE COUNCIL [HAS ADOPTED THIS DECISION]:',
    ],
    counterexamples: ['The Bill will be enacted next year.'],
  },
  ...rulesOfTitles,
  {
    id: 'en/genre/agreed-as-follows',
    genre: 'agreement',
    zone: 'opening',
    match:
      /\bha(?:ve|s) (?:hereby )?agreed (?:as follows|(?:up)?on the following (?:articles|provisions))\b/i,
    because: 'The words that close the preamble of a treaty and open its articles.',
    examples: ['[HAVE AGREED AS FOLLOWS]:', 'The Contracting Parties [have agreed as follows]:'],
    counterexamples: ['The ministers have agreed on the following week’s agenda.'],
  },
  {
    id: 'en/genre/understandings',
    genre: 'memorandum',
    zone: 'opening',
    match:
      /\bha(?:ve|s) (?:reached|come to) the following (?:common )?(?:understandings?|arrangements?)\b|\bhereinafter (?:jointly |collectively )?(?:referred to as |called )?[(“"‘']*(?:the )?[“"‘']?(?:participants|signatories)\b/i,
    because:
      'Instruments of no legal force speak of participants and understandings, not of parties that agree (FCDO, Treaties and MOUs: Guidance on Practice and Procedures).',
    examples: [
      'The two ministries [have reached the following understandings]:',
      'The two agencies ([hereinafter referred to as “the Participants]”) …',
    ],
    counterexamples: ['The participants left at noon.'],
  },
  ...rulesOfLabels,
  ...rulesOfBodies,
  ...lastRules,
];

/** Tried from the first to the last; the first that holds decides. */
export const genreRules: readonly GenreRule[] = rules.map((rule) => ({
  ...rule,
  match: latin(rule.match),
  ...(rule.also && { also: latin(rule.also) }),
}));
