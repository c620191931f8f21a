import type { Genre } from '../../model/document.ts';
import type { Rule } from '../../model/rule.ts';
import { latin } from './latin.ts';

/** Words by which a text tells a kind of reader what to do or expect. */
export interface AdvisoryRule extends Rule {
  /** Matched against a clause; the group `audience` holds whom it concerns, where the words name them. */
  readonly match: RegExp;
  /** Words of which one stands in whatever it matches: no sentence without one is tried. */
  readonly needs?: string;
  /** Only where a sentence begins. */
  readonly heads?: true;
  /** The words are advice whoever it is for: any plural will do as an audience. */
  readonly anybody?: true;
  /** The audience is named by one of its kind: "no skipper should". */
  readonly one?: true;
  /** Only in texts of these genres; everywhere where none is named. */
  readonly genres?: readonly Genre[];
}

const NEWS: readonly Genre[] = ['news analysis', 'report', 'other'];
const GUIDANCE: readonly Genre[] = ['news analysis', 'press release', 'other', 'report'];

/** One of some words, which a pattern and what it needs so share. */
const any = (words: string) => `(?:${words.replaceAll(' ', '|')})`;
const re = (source: string) => latin(new RegExp(source.replaceAll(' ', '\\s+'), 'iu'));

/** Plural or class nouns with what narrows them: "banks and money transfer firms with business in those regions". */
const AUDIENCE = '(?<audience>(?:(?:for|as) )?\\p{L}[^.;:!?]{2,140}?)';
/** Not the document, its makers or a thing just named; one thing only where words say which: "a school with a falling roll". */
const NOT_PARTIES =
  '(?!(?:when|what|if|where|how|why|there|an? (?!\\p{L}+ (?:that|who|which|with|whose|wishing|planning|seeking) )|its|their|such|one|much|little|we|it|this|that|they|he|she|these|those (?!who|that|with|affected|planning|seeking|hoping|already|responsible)|both|ministers?|leaders|the (?:two|three|statement|declaration|government|parties|leaders|ministers?|countries|agreement|text|document|readout|prime|president))\\b)';

const CAN =
  'reasonably fairly sensibly now safely also still expect plan assume rely replace disregard ignore look take treat use continue begin start wait proceed prepare budget ask draw keep count relax read consult apply make pencil breathe rest stand afford carry hold save spare set put turn skip leave file seek call order get go hope claim test draft';
const MAY =
  'start hold keep put as think wait ask hesitate pause look wish want find need prefer expect have usefully like consider see choose rely assume therefore still well also';
/** What one who will have to do it must put up with: other things that people will have to do are duties. */
const BEAR =
  'wait look decide choose live make guess plan read ask judge work hope get find think budget rely accept settle keep watch put';
const WISE =
  'smart clever prudent wise right sensible unwise foolish rash premature well-advised ill-advised brave bold careless imprudent reckless naive mistaken shrewd';
const MESSAGE =
  'message lesson point upshot task advice signal question course priority step thing rule consequence effect implication news practical immediate safest sensible best prudent assumption word note tip caution warning';
/** Verbs that are no nouns, so that at the head of a clause they speak to the reader. */
const IMPERATIVES =
  'tell read download remember ask take treat keep prepare expect consider respond assume compare allow get diarise reconcile ignore avoid send seek verify confirm factor begin sign submit lodge join cancel skip bring insist push beware forget consult revisit bear';
/** Verbs that may be nouns: "pay talks". They speak to the reader only before a word that no noun stands before. */
const NOUNLIKE =
  'check note plan review look query register apply contact budget start use wait write build leave mark list map record test hold file move act stay stick press call order claim book talk count save pay train hire brace stock mind open close lock pick spare';
const COMMAND = `(?:do not|don[’']t|make sure|be (?:ready|careful|sure)|put(?= \\p{L}+ in\\b)|${any(IMPERATIVES)}|${any(NOUNLIKE)}(?= (?:the|an?|any|all|both|each|every|no|your|their|its|this|that|these|those|it|them|what|who|how|whether|which|when|where|why|as|only|early|now|carefully|today|again|twice|to|with|on|in|out|into|up|down|off|at|against|before|until|by|from|for|[\\p{L}]+ly|\\d+)\\b))`;
const COMMANDS = `${IMPERATIVES} ${NOUNLIKE} do don't make be put`;

export const advisories: readonly AdvisoryRule[] = [
  {
    id: 'en/advisories/wise-to',
    needs: 'would might may could had do are find need',
    match: re(
      `^${NOT_PARTIES}${AUDIENCE} (?:(?:would|will|might|may|could) be (?:\\p{L}+ )?(?:${any(WISE.replaceAll('-', '[ -]'))}|best advised|well served|better off|well placed) (?:not )?to|would do (?:well|better|best) (?:not )?to|(?:could|might|may) do (?:a lot |far |much |a good deal )?worse than(?: to)?|(?:may|might|could) (?:also |well |therefore |usefully |still |even |now )?(?:want|wish|like|prefer|care|need) (?:not )?to|(?:may|might|could) (?:usefully|profitably|sensibly|reasonably|(?:just )?as well)|(?:might|may)(?= (?:ask|check|look|start|use|note|consider)\\b)|are (?:best|well|ill|better) advised (?:not )?to|had (?:better|best)(?! \\p{L}+ (?:than|at|under)\\b)|(?:have|has) (?:nothing to lose|little to lose|much to gain|little to gain|nothing to gain|every reason|good reason|no reason|little reason)|need(?= (?:lose|worry|fear|wait|change|fret|hurry|do|make|take|have|look|read|ask|expect) ))[^\\p{L}]{1,3}(?:not |also |now )?\\p{L}+`,
    ),
    because: 'The words weigh for somebody whether to do it: nobody is bound by them.',
    examples: [
      '[Town halls with a harbour might ask for the map].',
      '[Small yards need lose no sleep over the code].',
      '[Lenders, too, would be ill-advised to count on it].',
      '[Campaigners, for their part, could do worse than start there].',
    ],
    counterexamples: [
      'Prices may fall.',
      'It would be wise.',
      'Sailors had better food than soldiers.',
      'The two sides might be wise to leave.',
    ],
    genres: NEWS,
    anybody: true,
  },
  {
    id: 'en/advisories/should',
    needs: "should shouldn't ought oughtn't need needn't must mustn't",
    match: re(
      `^${NOT_PARTIES}${AUDIENCE} (?:should(?:n[’']t)?(?! have (?:been|seen|known|done|had|gone|taken|given|made|come|\\p{L}+ed)\\b)|ought (?:not )?to|need to|need (?:not|only|do|have|make|take|fear)|must (?:now|not|still)|(?:ought|need|must)n[’']t) (?:not |also |now |therefore |still )?\\p{L}+`,
    ),
    because: 'A class of readers is told what to do or expect.',
    examples: [
      '[Ferry operators should review their insurance].',
      '[Grant holders should not expect new money].',
      '[A port with old cranes should ask for a survey].',
    ],
    counterexamples: [
      'We should remember the fallen.',
      'It should rain.',
      'Shipowners should have known better.',
      'The figures should be rounded.',
    ],
    genres: GUIDANCE,
  },
  {
    id: 'en/advisories/can-expect',
    needs: 'can cannot could may might will would are have has',
    match: re(
      `^${NOT_PARTIES}${AUDIENCE} (?:can (?=${any(CAN)}\\b)|(?:may|might) (?=${any(MAY)}\\b)|will (?:want|wish|need) to |will have to (?=${any(BEAR)}\\b)|will (?:find|notice) (?!neither|none|nothing|no\\b)|are (?:right|entitled|free|better off|well placed|in for|wise|foolish|at liberty) (?:not )?(?=\\p{L})|(?:cannot|can[’']t) (?:yet |now |safely )?(?=${any(CAN)}\\b)|could (?:usefully |now |safely )(?=\\p{L})|would be (?:well placed|better off|forgiven|advised) |would (?:do well|be ${any(WISE.replace('-', '[ -]'))}) (?:not )?to |are (?:well )?advised (?:not )?to |(?:have|has) until (?!recently|lately|now|then))(?:also |now |well )?[\\p{L}\\d]+`,
    ),
    because: 'A class of readers is told what lies before it.',
    examples: [
      '[Banks with clients there can expect more questions].',
      '[Trustees cannot rely on a reserve].',
    ],
    counterexamples: ['It can expect rain.', 'Prices may still rise.'],
    genres: NEWS,
  },
  {
    id: 'en/advisories/for-readers',
    needs: 'for',
    match: re(
      `^(?:as )?for (?<audience>\\p{L}[^,.;:]{2,80}?),? (?:the (?:\\p{L}+ )?${any(MESSAGE)}\\b|the \\p{L}+ is\\b|(?:this|it|that) (?:means|is)|little changes|nothing changes|they (?:should|can|may|must|ought|need|will))`,
    ),
    because: 'The clause says what the matter means for a class of readers.',
    examples: ['[For hauliers, the message is to book early].', '[For skippers the lesson is plain].'],
    counterexamples: ['For years, the road was closed.', 'For weeks the question was open.'],
    genres: NEWS,
  },
  {
    id: 'en/advisories/message-for',
    needs: `${MESSAGE} ${WISE}`,
    match: re(
      `^(?:the (?:\\p{L}+ ){0,2}?${any(MESSAGE)} (?:for|to)|an? (?:word|note|tip|caution|warning) (?:for|to)|it (?:would|will|may|is) (?:also |therefore )?(?:be )?(?:${any(WISE)}|best) for) (?<audience>\\p{L}[^,.;:]{2,80}?)(?:,? (?:is|to|will be|remains|was)\\b|:)`,
    ),
    because: 'The clause says what a class of readers had best do.',
    examples: ['[The message for skippers is to file early].', '[It would be prudent for owners to insure].'],
    counterexamples: ['The step to the quay is broken.', 'The message for the day is peace.'],
    genres: NEWS,
  },
  {
    id: 'en/advisories/clear-routes',
    needs: 'have has get gets gain face faces',
    match: re(
      `^${NOT_PARTIES}${AUDIENCE} (?:now )?(?:have|has|gets?|gain) (?:an? )?(?:(?:clear|new|direct|useful|little|until|more|good|every|no|less|few|first|rare|real) |(?=(?:route|path|channel|window|chance|opening|seat|say|voice)\\b))(?:grounds?|need|cause|basis|month|week|year|routes?|reasons?|path|opportunit|channels?|incentive|time|window|chance|opening|seat|say|voice|month|week|year|\\d)|^${NOT_PARTIES}${AUDIENCE} (?:have|has|gets?) (?:[\\p{L}\\d’']+ ){1,3}(?:grace|to (?:adjust|prepare|comply|respond|apply|act|object|appeal|comment|decide|challenge|reply|bid))\\b|^${NOT_PARTIES}${AUDIENCE} (?:(?:have|has|get|gets) (?:\\p{L}+|\\d+) (?:more |full )?(?:days|weeks|months|years) (?:in which )?to|(?:have|has) (?:\\p{L}+ )?(?:work|homework|reading|sums|a decision) to (?:do|make)|faces? (?:an?|another) (?:\\p{L}+ )?(?:choice|wait|decision|delay))\\b`,
    ),
    because: 'A class of readers is shown what is open to it.',
    examples: [
      '[Museums have a clear route to the fund].',
      '[Owners have six months to swap the old licence].',
    ],
    counterexamples: ['The river has a clear bed.', 'Owners have six ships.'],
    genres: NEWS,
  },
  {
    id: 'en/advisories/it-is-for',
    needs: 'mistake time need reason unwise folly risk early soon late error idea moment hurry point sense',
    match: re(
      `^(?:it (?:would|will|is|may) (?:be |not be )?(?:a mistake|(?:high |now )?time|folly|too (?:early|soon|late)|an error|no bad idea|a good moment) for|there is (?:no|little|every|good|not much) (?:need|reason|hurry|point|sense) (?:for|in)) (?<audience>\\p{L}[^,.;:]{2,60}?),? (?:to|\\p{L}+ing)\\b`,
    ),
    because: 'A class of readers is told that it is time, or no time yet, to act.',
    examples: ['[It is time for skippers to take stock].', '[There is no need for skippers to change gear].'],
    counterexamples: ['It is time for a change.', 'There is no need for it to rain.'],
    genres: NEWS,
  },
  {
    id: 'en/advisories/the-careful',
    needs: 'prudent careful sensible wise cautious shrewd canny wary',
    match: re(
      '^(?:the|an?|any) (?:prudent|careful|sensible|wise|cautious|shrewd|canny|wary) (?<audience>\\p{L}[^,.;:]{2,60}?) (?:will|would|should|does|may|might|can) \\p{L}+',
    ),
    because: 'What the careful one of a kind does is advice to the kind.',
    examples: ['[A careful skipper will ask for the chart].'],
    counterexamples: ['A wise word will do.'],
    one: true,
    genres: NEWS,
  },
  {
    id: 'en/advisories/changes-for',
    needs: 'changes change moment time while advice falls',
    match: re(
      "^(?:(?:nothing|little|not much|much|a lot)(?: \\p{L}+)? (?:changes|will change|need change) (?:yet |here |today )?for|(?:this|now) is the (?:moment|time) for|(?:high )?time(?:, then,)? for|(?:my|our|the) advice to|it (?:may|might|would) (?:well )?be worth) (?<audience>\\p{L}[^,.;:]{2,60}?)(?:[’'] while|,|:| (?:is|to|until|yet|before|for now)\\b|$)",
    ),
    because: 'A class of readers is told whether it is time to act.',
    examples: ['[Nothing changes for skippers until the map is out].', '[Time, then, for owners to insure].'],
    counterexamples: ['Time for a change.', 'Nothing changes for years.'],
    genres: NEWS,
  },
  {
    id: 'en/advisories/they-who-were-told',
    needs: 'they',
    match: re(
      `^they (?:would be (?:${any(WISE.replace('-', '[ -]'))}|better off|well advised) |would do (?:well|better) to |had (?:better|best) |should also |ought (?:not )?to |should (?=${any(CAN)}\\b)|need not |can (?:expect|ignore|skip|safely) )\\p{L}+`,
    ),
    because: 'They are those whom the sentence before advised.',
    examples: ['Skippers should wait. [They would be sensible to call their brokers].'],
    counterexamples: ['They should know that it rained.'],
    genres: ['news analysis'],
  },
  {
    id: 'en/advisories/nobody-should',
    needs: 'nobody no no-one',
    match: re(
      '^(?:nobody|no[ -]one|no (?<audience>\\p{L}[^.;,:]{2,50}?))(?: (?:who|that|with|in|on)\\b[^.;,]{2,60}?)? (?:should|ought to|need|must) (?:yet |now |therefore )?(?!be (?:left|forgotten|harmed|above|below|denied|forced|discriminated|surprised|shocked)\\b|doubt\\b|weep\\b)\\p{L}+',
    ),
    because: 'What nobody should do yet is advice to all.',
    examples: [
      '[Nobody should order nets yet].',
      '[No one with stock should sell on the strength of it].',
      '[No ferry owner should order a second hull on the strength of it].',
    ],
    counterexamples: [
      'Nobody should be left behind.',
      'No one doubts it.',
      'No price should rise.',
      'Nobody should be surprised.',
    ],
    one: true,
    genres: ['news analysis'],
  },
  {
    id: 'en/advisories/imperative',
    needs: COMMANDS,
    match: re(
      `^(?![^.;]{0,60}, (?:they|it|this|these|the|both|we)\\b|ask [^.;]* and (?:the|you|they|he|she|most)\\b)(?:(?:please|also|then|first|now|meanwhile|instead|do not|never|always),? |(?:if|when|before|unless|until|once|where) [^.;:]{3,80}?, (?:please |then )?)?${COMMAND} (?!out for|for (?:this|that|the|all|now|years|weeks|months)\\b|an eye|(?:a )?(?:close )?(?:watch|eye) on|watching|looking|listening|to (?:the|an?)\\b[^.;]* for\\b|ahead to)\\p{L}`,
    ),
    because: 'The imperative speaks to the reader.',
    examples: [
      '[Check the annex before you sign].',
      '[Treat the figure as provisional].',
      '[If you hold a licence, check when it ends].',
    ],
    counterexamples: ['Notice was given of the report.'],
    genres: ['news analysis'],
    heads: true,
  },
  {
    id: 'en/advisories/worth',
    needs: 'worth worthwhile pays',
    match: re(
      '^it (?:(?:is|would be|may be|might be|will be) (?:also |still |well )?worth(?:while)? \\p{L}+ing\\b|pays to \\p{L})',
    ),
    because: 'The reader is told what repays doing.',
    examples: ['[It is worth asking for the map].'],
    counterexamples: ['It is worth £3 million.'],
    genres: NEWS,
  },
  {
    id: 'en/advisories/address',
    needs: `you your yours ${COMMANDS}`,
    match: re(
      `^${NOT_PARTIES}(?<audience>\\p{L}[^,.;:]{2,60}?)(?:[,:] (?:please )?${COMMAND}[ :,]|: (?=[^.;]{0,80}\\byours?\\b))`,
    ),
    because: 'A class of readers is spoken to by name.',
    examples: ['[Skippers, file your plans early].', '[Museums: this is your chance].'],
    counterexamples: ['Museums: the plan is late.', 'Skippers, boats and crews sailed.'],
    genres: NEWS,
  },
];

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Classes of people and bodies that are told what to do; other plurals in -ers, -ors, -ists and -ians are people too. */
export const readerClasses: ReadonlySet<string> = set(`
  people staff anyone everyone those business industry police press media counsel public children women men teams team officials
  students residents patients agents respondents clients parents correspondents applicants tenants consultants accountants servants
  claimants migrants merchants participants assistants employees trustees licensees lessees grantees attendees referees delegates
  associates graduates candidates advocates diplomats bureaucrats households families landlords clerks heads leads chiefs desks hosts
  representatives executives couples pupils nurses pharmacists spouses relatives witnesses nationals citizens crews pilots scientists
  firms companies businesses banks universities schools councils authorities trusts charities associations institutions institutes
  hospitals ports airports airlines agencies departments bodies offices unions groups organisations organizations federations colleges
  academies courts forces services funds boards governments states regions cities municipalities museums sectors industries utilities
  startups start-ups smes ngos labs laboratories venues shops farms clinics pharmacies surgeries practices hubs operators exchanges
  societies clubs churches cooperatives co-operatives enterprises conglomerates corporations chains hotels restaurants refineries mills
  plants shipyards yards terminals depots fleets foundations academics economists lobbies chambers capitals missions embassies lawyers
  partnerships consortia networks platforms publishers insurers reinsurers prosecutors readers households boroughs counties districts
  constituencies parishes halls houses steelworks fishermen seamen businessmen watchmen foremen freeholders shipping-lines lines desks works mayors counsel solicitors bidders nurseries breweries dairies libraries galleries theatres cinemas factories foundries consultancies wineries distilleries bakeries parents carers growers vice-chancellors provinces shires constables sergeants detectives inspectors nations islands islanders boats skippers villages towns suburbs camps prisons governors growers territories tribunals inspectorates ministries secretariats committees panels practitioners counterparties
`);

/** Plurals in -ers, -ors, -ists and -ians that are no people. */
export const noReaders: ReadonlySet<string> = set(`
  numbers papers orders letters matters powers borders offers chapters quarters centers layers barriers factors doors errors
  corridors mirrors vectors reactors motors tractors detectors indicators rivers waters covers containers disorders answers transfers
  waivers routers computers helicopters boosters registers meters filters timers posters newspapers tenders ladders others years
  fees trees committees degrees guarantees knees coffees specimen regimen abdomen specimens men prices rates sales costs talks deserts lists triggers tankers bunkers freezers trailers boilers drivers-licences headers folders servers buffers chambers-of rumours
  mergers takeovers handovers rollovers stopovers favours colours vapours harbours labours endeavours behaviours neighbours-in towers
`);

/** Words that end the name of an audience: what follows narrows or describes it. */
export const audienceEnds =
  /(?:,|\s+(?:that|who|which|with|planning|using|in\s+(?!strategic)|on|at|as|from|under|and\s+their|notably|including|whose|of\s+(?!the\b))\b|(?<=s)\s+[a-z]{3,}ing\b).*$/is;

/** An opening clause before the audience: "Until the rules change, employers …". */
export const audienceOpening =
  /^(?:until|if|when|once|since|as|in|on|after|before|for\s+now|meanwhile|here|with|given|where|by|at|even|because|although|while|under|nothing|that|and|but|so)\b.*,\s*(?:and\s+)?/is;
