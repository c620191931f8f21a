import type { Genre } from '../../model/document.ts';
import type { Rule } from '../../model/rule.ts';
import { NEWSROOM } from './heads.ts';

/** Where a genre shows itself. `masthead` is a newsroom's name above the title; `label` a line such as "Press release". */
export type Zone = 'masthead' | 'title' | 'label' | 'opening' | 'body' | 'close';

export interface GenreRule extends Rule {
  readonly genre: Genre;
  readonly zone: Zone;
  readonly match: RegExp;
  /** Must stand in the body as well. */
  readonly also?: RegExp;
  /** How often it must be found; once where nothing is said. */
  readonly times?: number;
}

/** Tried from the first to the last; the first that holds decides. */
export const genreRules: readonly GenreRule[] = [
  {
    id: 'en/genre/masthead',
    genre: 'news analysis',
    zone: 'masthead',
    match: NEWSROOM,
    because: 'A newsroom puts its own name above the headline; an issuing body puts none, or an office.',
    examples: ['Harbour Trade [Monitor]', 'Northern Policy [News] and Regulatory Analysis'],
    counterexamples: ['Ministry of Transport', 'Statement of the three governments'],
  },
  {
    id: 'en/genre/enactment',
    genre: 'legislation',
    zone: 'opening',
    match:
      /\bbe it (?:therefore )?enacted\b|\bha(?:s|ve) adopted this (?:regulation|directive|decision)\b|\bin exercise of the powers? conferred\b|\bthe Parliament of [\p{L} ]+ enacts\b|\bbe it enacted by the Senate\b/iu,
    because: 'The words by which an Act, an EU act or a statutory instrument is made.',
    examples: [
      '[Be it enacted] by the King’s most Excellent Majesty …',
      'The Secretary of State, [in exercise of the powers conferred] by section 4, makes these Regulations.',
      'THE COUNCIL [HAS ADOPTED THIS DECISION]:',
    ],
    counterexamples: ['The Bill will be enacted next year.'],
  },
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
  {
    id: 'en/genre/title-readout',
    genre: 'readout',
    zone: 'title',
    match:
      /\bread-?out\b|^(?:PM|(?:the )?Prime Minister|President|Vice President|(?:Foreign|Home|Defen[cs]e) Secretary|Chancellor|Taoiseach)(?:['’]s)?\b(?: [\p{L}’'.-]+){0,4} (?:call|meeting|phone call|conversation|bilateral)s? with\b/iu,
    because:
      'Offices that report a call or meeting name the report so: what was said is reported, not undertaken.',
    examples: [
      '[Readout] of the Secretary’s Call with the Minister of Trade of Chile',
      '[PM call with] the President of Finland: 3 May 2024',
      '[PM meeting with] King Harald of Norway',
    ],
    counterexamples: ['Prime Minister to host meeting of leaders'],
  },
  {
    id: 'en/genre/title-written-statement',
    genre: 'written statement',
    zone: 'title',
    match:
      /\bwritten (?:ministerial |parliamentary )?statement\b|\bministerial statement\b|\bstatement to (?:the )?(?:Parliament|House|Commons|Lords)\b/i,
    because: 'A minister’s statement to the House: “I” and “we” are the minister and the department.',
    examples: ['[Written statement]: rail reform', '[Ministerial statement] on flood defences'],
    counterexamples: ['Joint statement on flood defences'],
  },
  {
    id: 'en/genre/title-speech',
    genre: 'speech',
    zone: 'title',
    match:
      /^(?:(?:opening|closing|welcoming|keynote|joint|prepared|annual|\p{Lu}[\p{L}’'.-]+) ){0,4}(?:remarks|speech|keynote|address|lecture|oration|toast)(?: (?:by|of|to|at|on|from|as|before|in|for|delivered)\b|:|$)|\b(?:[’']s? |\b)(?:remarks|speech|keynote speech|address) (?:to|at|on|in|during|before)\b|\bspeech(?: by|$)|\btranscript of\b|\b(?:doorstop|press conference|interview)\b/iu,
    because: 'What one person said aloud: “I” is the speaker.',
    examples: [
      '[Remarks by] the Minister at the opening of the port',
      'Foreign Secretary’s [speech at] the Harbour Institute',
      '[Transcript of] joint [press conference], Jakarta',
    ],
    counterexamples: ['Plan to address in full the backlog', 'Ministers address supply problems'],
  },
  {
    id: 'en/genre/title-act',
    genre: 'legislation',
    zone: 'title',
    match:
      /\b(?:Act|Measure|Order|Regulations?|Rules|Ordinance) (?:\((?:Northern Ireland|Scotland|Wales)\) )?(?:18|19|20)\d\d\b(?: \(c(?:h|hapter)?\. \d+\))?$|\b(?:Bill|Bill \[(?:HL|Lords)\])$|^(?:Commission |Council )?(?:(?:Delegated|Implementing) )?(?:Regulation|Directive|Decision|Framework Decision) (?:\((?:EU|EC|EEC|Euratom)[^)]{0,20}\) )?(?:No )?\d+\/\d+|^Executive Order\b|^An Act to\b/u,
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
      /^(?:(?:the|a|\p{Lu}[\p{L}–-]*) ){0,6}(?:memorandum|memoranda) of (?:understanding|cooperation|co-operation|arrangement)\b|^(?:letter|statement|record|declaration) of (?:intent|understanding)\b|^(?:joint )?(?:memorandum|letter of intent|statement of intent|arrangement|framework arrangement|concordat)\b(?! (?:to|from) )/iu,
    because: 'The instrument itself bears its kind first; a title that says it was signed is news of it.',
    examples: [
      '[Memorandum of Understanding] between the Ports Agency of Estonia and the Harbour Board of Ghana',
      '[Estonia–Ghana Memorandum of Understanding] on ports',
      '[Statement of Intent] on space weather',
    ],
    counterexamples: ['Estonia and Ghana sign new memorandum of understanding'],
  },
  {
    id: 'en/genre/title-agreement',
    genre: 'agreement',
    zone: 'title',
    match:
      /^(?:(?:the|an?|\p{Lu}[\p{L}–-]*) ){0,6}(?:agreement|treaty|convention|protocol|covenant|charter|accord|exchange of (?:notes|letters))(?: (?:between|on|of|for|to|concerning|establishing|amending|relating|regarding|in|with|under|against|constituting)\b|$)/iu,
    because: 'The instrument itself bears its kind first; “shall” in it is law between the parties.',
    examples: [
      '[Agreement between] the Government of Peru and the Government of Malta',
      '[Treaty on] the Lake Basin',
      '[Exchange of Notes concerning] customs officers',
    ],
    counterexamples: ['Peru and Malta reach agreement on fishing', 'Joint statement on the treaty'],
  },
  {
    id: 'en/genre/title-conclusions',
    genre: 'conclusions',
    zone: 'title',
    match:
      /\b(?:European Council|Council|presidency|summit)\b[^.]{0,80}\bconclusions\b|\bconclusions (?:of|on|adopted|by)\b|^conclusions\b|\bminutes of\b/i,
    because: 'Conclusions are what a council or meeting resolved, in its own name.',
    examples: [
      '[European Council (26 June) – Conclusions]',
      '[Conclusions of] the Arctic ministerial meeting',
    ],
    counterexamples: ['Council meets ministers'],
  },
  {
    id: 'en/genre/press-headline',
    genre: 'press release',
    zone: 'title',
    match:
      /\bfact ?sheet\b|\bpress release\b|\bmedia release\b|\bnews release\b|\b(?:announce[sd]?|unveil(?:s|ed)?|launch(?:es|ed)?|sign(?:s|ed)?|welcome[sd]?|host(?:s|ed)|agree[sd]?|pledge[sd]?|secure[sd]?|appoint(?:s|ed)?|boost(?:s|ed)?|publish(?:es|ed)|deliver(?:s|ed)|to (?:host|visit|meet|sign|launch|attend|address|travel)) (?!(?:by|at|in|of|on) )(?=[\p{L}\p{N}£$€“‘"'])/iu,
    because: 'A headline with a finite verb tells news of an act; the instrument itself is named by a noun.',
    examples: [
      'Estonia and Ghana [sign ]new port agreement',
      '[FACT SHEET]: Clean Rivers',
      'Minister [unveils ]plan for ferries',
    ],
    counterexamples: ['Agreement signed at Oslo', 'Joint statement on ferries'],
  },
  {
    id: 'en/genre/title-joint-statement',
    genre: 'joint statement',
    zone: 'title',
    match:
      /\bjoint\b[^.]{0,60}\b(?:statement|declaration|communiqu[eé]|vision|commitment|announcement|letter)\b|\b(?:leaders?|ministers?|minist(?:ry|erial)|summit|heads of (?:state|government)|chairs?|presidency|quad|G7|G20|G8)\b[^.]{0,60}\b(?:statement|declaration|communiqu[eé])\b|\b(?:statement|declaration|communiqu[eé])\b[^.]{0,80}\b(?:leaders|ministers|heads|governments|parties|members|G7|G20|G8|summit)\b|\bcommuniqu[eé]\b|^(?:the )?(?:\p{Lu}[\p{L}’'-]+ ){1,4}Declaration\b|^Declaration\b|\bjoint (?:press )?statement\b/iu,
    because: 'Issued by several together: “we” are all of them.',
    examples: [
      '[Joint statement] on river navigation',
      'Arctic [Ministers’ Statement] on search and rescue',
      '[Nuuk Declaration] on fisheries',
      'Pacific Forum [Communiqué]',
    ],
    counterexamples: ['Statement by the Minister for Rail', 'Annual report'],
  },
  {
    id: 'en/genre/title-report',
    genre: 'report',
    zone: 'title',
    match:
      /\b(?:report|review|white paper|green paper|command paper|inquiry|evaluation|strategy|impact assessment|statistics|action plan|road ?map|government response|response to)\b/i,
    because: 'A paper that examines or sets out policy at length.',
    examples: ['Annual [report] on bathing water', '[Government response] to the committee’s fifth [report]'],
    counterexamples: ['Joint statement on bathing water'],
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
    match: /\bspeech|remarks|transcript|check against delivery/i,
    because: 'The line above or below the title names the kind.',
    examples: ['[Speech]', '[Check against delivery]'],
    counterexamples: ['Press release'],
  },
  {
    id: 'en/genre/label-joint-statement',
    genre: 'joint statement',
    zone: 'label',
    match: /\bjoint\b.*\b(?:statement|declaration|communiqu[eé])\b|\b(?:communiqu[eé]|declaration)\b/i,
    because: 'The line above or below the title names the kind.',
    examples: ['[Joint statement]', '[Communiqué]'],
    counterexamples: ['Press statement'],
  },
  {
    id: 'en/genre/label-press-release',
    genre: 'press release',
    zone: 'label',
    match: /\b(?:press|media|news|immediate) (?:release|statement|story)\b|\bannouncement\b|\bfact ?sheet\b/i,
    because: 'The line above or below the title names the kind.',
    examples: ['[Press release]', 'For [immediate release]', '[News story]'],
    counterexamples: ['Joint statement'],
  },
  {
    id: 'en/genre/reported-document',
    genre: 'news analysis',
    zone: 'body',
    times: 2,
    match:
      /\baccording to the (?:[\p{L}]+ ){0,3}(?:readout|statement|declaration|communiqu[eé]|document|announcement|press release)\b|\bthe (?:[\p{L}]+ ){0,2}(?:statement|declaration|communiqu[eé]|readout|document|announcement) (?:also |does not |itself |makes no |gives no |sets? no )*(?:says?|notes?|adds?|recognises?|recognizes?|records?|describes?|mentions?|leaves|gives|stops|offers|frames|lists|points|refers|suggests|reiterates?|reaffirms?|repeats?|provides?|specif(?:y|ies)|name|include|date|timetable|mention)\b|\bhave issued a joint (?:statement|declaration|communiqu[eé])\b|\b(?:what|worth|dates?|next steps?|points?) to (?:watch|watching)\b|\breaders should\b/iu,
    because: 'A text that speaks of “the statement” from outside reports somebody else’s document.',
    examples: [
      '[According to the readout], they spoke of ports. [The statement says] nothing of costs.',
      '[The communiqué does not name] a lead ministry.',
    ],
    counterexamples: ['This statement sets out our aims.'],
  },
  {
    id: 'en/genre/we-the-leaders',
    genre: 'joint statement',
    zone: 'opening',
    match:
      /\bwe,? (?:the )?(?:undersigned,? )?(?:the )?(?:\p{L}+ ){0,3}?(?:leaders|(?:prime |foreign |finance |defen[cs]e )*ministers|presidents|heads of (?:state|government|delegation)|governments|members|representatives|chancellors?|secretar(?:y|ies))\b|\bas leaders of\b|\bthe (?:two|three|four|seven) (?:governments|countries|leaders|ministers|sides) (?:today |jointly )?(?:issue|released|announce|declare)/iu,
    because: 'Several speak as “we” from the first line.',
    examples: [
      '[We, the Foreign Ministers] of the five coastal states, met in Nuuk.',
      '[As leaders of] Peru and Malta, we …',
    ],
    counterexamples: ['We welcome the report.'],
  },
  {
    id: 'en/genre/to-the-house',
    genre: 'written statement',
    zone: 'opening',
    match:
      /\b(?:I|we) (?:am|are|have|wish|would like|want|today|will|can)\b|\bmy (?:right )?(?:hon(?:ourable|\.)?|noble) (?:and learned )?friend\b/iu,
    also: /\b(?:to|inform|update|in|of|before) (?:the House|both Houses|Parliament)\b|\bthe Houses? of (?:Commons|Lords)\b|\bmade the following (?:written |ministerial )*statement\b|\b(?:hon(?:ourable|\.)?|noble) friend\b|\bLibrary of (?:the|each) House\b|\bLibraries of both Houses\b/i,
    because: 'A minister who speaks as “I” and of “the House” informs Parliament.',
    examples: ['Today [I am] laying before the House the ferries order.'],
    counterexamples: ['The House adjourned.'],
  },
  {
    id: 'en/genre/spoken',
    genre: 'speech',
    zone: 'opening',
    match:
      /\bcheck against delivery\b|\bladies and gentlemen\b|\b(?:Mr|Madam|Mister) (?:Deputy )?(?:Speaker|President|Chair(?:man|person)?|Secretary-General)\b,|\b(?:good (?:morning|afternoon|evening)|thank you(?: very much| all| so much|,)|it is (?:a (?:great )?pleasure|an honou?r|wonderful) to be)\b|^(?:PRIME MINISTER|PM|JOURNALIST|PRESIDENT|QUESTION):/im,
    because: 'Greetings and forms of address belong to words said aloud.',
    examples: [
      '[Good morning], and welcome.',
      '[Mr Speaker], I beg to move.',
      'Your Excellencies, [ladies and gentlemen].',
    ],
    counterexamples: ['The Speaker of the House met the delegation.'],
  },
  {
    id: 'en/genre/met-today',
    genre: 'readout',
    zone: 'opening',
    match:
      /\b(?:met|spoke|held (?:a|an) [\p{L} -]{0,40}?(?:call|meeting|talks|conversation|discussion))\b[^.]{0,120}?\b(?:today|yesterday|this (?:morning|afternoon|evening)|on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b|\b(?:today|yesterday|this (?:morning|afternoon|evening)),? [^.]{0,80}?\b(?:met with|spoke (?:with|to|by)|convened|held (?:a|an) (?:call|meeting))|\bthe (?:Prime Minister|President) (?:spoke to|met|welcomed|hosted)\b/iu,
    because: 'An office tells that its principal met or called somebody: a report of talks.',
    examples: [
      'Minister Ruiz [met with Minister Borg today] in Lima.',
      '[The Prime Minister spoke to] the President of Peru this morning.',
    ],
    counterexamples: ['Targets were met in full.'],
  },
  {
    id: 'en/genre/announced',
    genre: 'press release',
    zone: 'opening',
    match:
      /\b(?:today|yesterday|this week) (?:\p{L}+ ){0,3}?(?:announce[sd]?|sign(?:ed|s)|launch(?:ed|es)|welcome[sd]?|confirm(?:ed|s)|released?|publish(?:ed|es)|unveil(?:ed|s)|agreed|pledged|appointed)\b|\b(?:is|are|was|were|has|have|am) (?:today |pleased to |delighted to |proud to )+(?:announc\p{L}*|sign\p{L}*|launch\p{L}*|welcom\p{L}*|agreed|committed|confirm\p{L}*)\b|\bannounced today\b|\bfor immediate release\b|\bmedia (?:contact|enquiries|inquiries)\b/iu,
    because: 'An office tells the public of an act on the day.',
    examples: ['The Minister [today announced] new ferries.', 'New ferries were [announced today].'],
    counterexamples: ['Ferries announced last year have sailed.'],
  },
  {
    id: 'en/genre/first-person',
    genre: 'written statement',
    zone: 'opening',
    match:
      /\bI (?:(?:also|therefore|now|today|can|am|have|wish|would like|want) ){1,3}(?:today |pleased to |able to |also |to |now )*(?:announc|inform|publish|update|confirm|report|set out|la(?:y|id)|set up|tell|make|made|launch|appoint|decid|agree|provid|accept)\p{L}*\b/iu,
    because:
      'Somebody in office who announces as “I”, without greeting an audience, makes a statement in writing.',
    examples: [
      '[I am today publishing] the review of ferry safety.',
      '[I have decided] to extend the scheme.',
    ],
    counterexamples: ['I remember the ferry.'],
  },
];
