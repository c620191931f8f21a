import type { Rule } from '../../model/rule.ts';
import { type Lazy, latin } from './dates-phrase.ts';

/** What looks like a date and is none: matched words, what stands before them, what follows. All that are given must hold. */
export interface Refusal extends Rule {
  /** Rules whose finds it refuses. */
  readonly of: readonly string[];
  readonly words?: Lazy;
  /** Over the sixty characters before, ending where the find starts. */
  readonly before?: Lazy;
  /** Whether it counts inside a longer expression too, where what stands before is part of that. */
  readonly inside?: true;
  /** Whether what is refused is not looked at again: its parts are no dates either. */
  readonly whole?: true;
  /** Sticky, where the find ends. */
  readonly after?: Lazy;
}

const YEARS = ['en/dates/year', 'en/dates/year-pair', 'en/dates/iso-month'];
const TIME_WORDS =
  'in|by|since|until|till|from|during|after|before|throughout|around|about|circa|between|mid|early|late|through|within|of|year|years';
/** Words that may stand with a capital before a year without making it a title. */
const OPENERS = `${TIME_WORDS}|for|and|or|to|the|its|our|their|this|that|both|with|at|on|over|under|as|a|per|calendar|but|while|when`;
const COUNTED =
  'people|persons|respondents|licen[cs]es|jobs|homes|houses|pupils|students|patients|troops|soldiers|officers|workers|employees|households|families|vehicles|pieces|copies|pages|words|votes|places|units|members|participants|applicants|applications|cases|complaints|responses|submissions|visas|permits|certificates|inspections|visits|calls|deaths|births|children|women|men|businesses|firms|companies|schools|hospitals|beds';
const MEASURES =
  'tonnes|tons|hectares|acres|miles|met(?:re|er)s|kilomet(?:re|er)s|km|kg|lit(?:re|er)s|feet|barrels|[kMG]Wh?|M?Hz|hours|hrs|GMT|UTC|degrees|per\\s?cent|%|million|billion|trillion|euros?|pounds|dollars';
const DATED =
  'targets?|goals|objectives|commitments|ambitions|levels|prices|figures|elections|results|budgets|accounts|plans|estimates|deadlines|milestones|rates|statistics|negotiations|talks|floods|sanctions|reforms|cuts|olympics|games|protests|attacks|changes|terms|values|guidelines|rules|regulations|proposals|priorities|awards|allocations|projections|forecasts|emissions|baselines|riots|strikes|fires';

/** What is planned for a season: "three autumn meetings". In capitals it is a name: the Spring Meetings. */
const HELD_IN_SEASON =
  'meetings?|talks|negotiations|summits?|votes?|elections?|visits?|rounds?|hearings?|plenar(?:y|ies)|sittings?|sessions?|conferences?|deadlines?|launch|updates?|review|consultations?|offensive';

const REFUSALS: readonly Refusal[] = [
  {
    id: 'en/dates/not-going-on',
    of: YEARS,
    after: () =>
      /[/.:]\d|[/\u2010-\u2015-]\p{Lu}|[\u2010-\u2015-](?:\d{3}|\d[-/]\d)|%|°|\s\d{3}\s\d{3}|\s?(?:am|pm|hrs)(?!\p{L})/uy,
    because: 'What goes on with digits or a code is another number.',
    examples: ['The ratio was [2014]:1.'],
    counterexamples: ['It ended in 2014.'],
  },
  {
    id: 'en/dates/not-a-number-of',
    of: [...YEARS, 'en/dates/year-budget', 'en/dates/dotted-day', 'en/dates/digits-alone'],
    before: () =>
      /(?:^|[^\p{L}])(?:sections?|ss?\.|art(?:icle|icles|s?\.)|regulations?|regs?\.|rules?|paragraphs?|paras?\.?|chapters?|parts?|schedules?|nos?\.?|numbers?|CP|Cm|Cmd|Cmnd|HC|HL|S\.?I\.?|S\.?S\.?I\.?|W\.?S\.?I\.?|S\.?R\.?|resolutions?|decisions?|directives?|rooms?|pages?|pp?\.|forms?|ISO|EN|BS|IEC|ASTM|standards?|case|ref\.?|references?|tel\.?|telephone|phone|fax|code|codes|version|model|papers?|document|doc\.?|file|footnote|annex|extension|box|postcode|\((?:EU|EC|EEC|Euratom|CFSP)\)|recital|clauses?|line|flight|roll|batch|lot|index|id)[:\s]+\(?$/iu,
    because: 'After such a word it is the number of a provision, paper, form or telephone.',
    examples: [
      'Under Section [2026] of the Code.',
      'The paper (CP [1999]) was laid.',
      'See paragraph [1999].',
    ],
    counterexamples: ['The rules of 2026 apply.'],
  },
  {
    id: 'en/dates/not-in-a-number',
    of: YEARS,
    before: () => /(?:\d[\s.,:/]|[€£$¥₹#@№/:=+]|\d[\u2010-\u2015-])$/u,
    because: 'Digits or a currency sign before it make it part of a longer number.',
    examples: ['Telephone: 020 7946 [1990].'],
    counterexamples: ['In 2025, 2026 and beyond.'],
  },
  {
    id: 'en/dates/not-a-code',
    of: ['en/dates/year'],
    before: () => /(?:^|[.?!:]\s)\s*\d{1,3}\s[\u2010-\u2015-]\s$/u,
    after: () => /\s*(?:$|[.?!;])/uy,
    because: 'Two numbers and a dash, with nothing else beside them, are a code.',
    examples: ['32 - [2015].'],
    counterexamples: ['Chapter 3 – 2015 was a hard year.'],
  },
  {
    id: 'en/dates/not-a-measure-of',
    of: ['en/dates/year'],
    after: () => new RegExp(`\\s?(?:${MEASURES})(?!\\p{L})`, 'iuy'),
    because: 'Followed by a unit of measure it is an amount.',
    examples: ['The site covers [2000] hectares.', 'It falls by [2030] tonnes.'],
    counterexamples: ['Its 2030 targets stand.'],
  },
  {
    id: 'en/dates/not-a-count',
    of: ['en/dates/year'],
    after: () =>
      new RegExp(
        `\\s+(?:(?:new|additional|extra|further|more|other|individual|separate|eligible)\\s+\\p{L}+|(?:${COUNTED})(?!\\p{L}))`,
        'iuy',
      ),
    before: () => /(?<!\b(?:in|by|since|until|during|after|before|throughout)\s+)$/iu,
    because: 'Followed by what is counted or measured it is a number.',
    examples: [
      'The survey covered [1999] respondents.',
      'In 2025, [2026] licences were issued.',
      'It has [2000] people.',
    ],
    counterexamples: ['In 2025 people left.', 'Its 2030 targets stand.'],
  },
  {
    id: 'en/dates/not-in-a-title',
    of: YEARS,
    before: () =>
      new RegExp(
        `(?:^|[^\\p{L}])(?!(?:${OPENERS})\\s|(?:EU|UK|US|NATO|UN)\\s)(?-i:\\p{Lu})[\\p{L}\\p{M}\\p{N}&’'.\\u2010\\u2011-]*(?<!['’]s?)\\s+$|(?:Act|Order|Rules|Code|Bill|Ordinance|Law|Convention|Treaty|Protocol),\\s+$`,
        'iu',
      ),
    because: 'A year after a word with a capital belongs to the title of an act, plan or event.',
    examples: [
      'The Equality Act [2010] applies.',
      'Horizon [2020] was cited.',
      'The Strategic Review [2025] is out.',
    ],
    counterexamples: ['In 2025 it rose.', 'Since 2019 it has been so.', 'The EU 2030 targets stand.'],
  },
  {
    id: 'en/dates/not-before-a-title',
    of: ['en/dates/year'],
    before: () => new RegExp(`(?<!\\b(?:${TIME_WORDS}|for|and|to)\\s+|,\\s+)$`, 'iu'),
    after: () =>
      /\s+(?!(?:EU|UK|US|U\.S\.|NATO|UN|G7|G20|\p{Lu}\p{L}*(?:ish|ian|ean|ese|can))(?:[–-]\p{Lu}\p{L}*)?\s+\p{Ll})(?:\([^)]{1,40}\)\s+)?\p{Lu}/uy,
    because: 'A year before words with capitals is the first word of a title.',
    examples: ['Section 5 of the [1998] Act is amended.', 'The [2030] Agenda was cited.'],
    counterexamples: [
      'In 2019 Belgium ratified it.',
      'The 2025 EU–UK summit was held.',
      'The 2024 general election came.',
    ],
  },
  {
    id: 'en/dates/not-after-a-title',
    of: ['en/dates/year'],
    before: () => /(?:\d|\p{Lu}[\p{L}\p{N}’'.-]*|al\.)\s*\($/u,
    after: () => /\)/uy,
    because: 'A year in brackets after a title or a number belongs to the citation.',
    examples: ['Resolution 2231 ([2015]) stands.'],
    counterexamples: ['The last review (2024) found nothing.'],
  },
  {
    id: 'en/dates/not-a-neutral-citation',
    of: ['en/dates/year'],
    before: () => /\[$/u,
    after: () => /\]\s+\p{Lu}/uy,
    because: 'A year in square brackets begins the citation of a judgment.',
    examples: ['The case of Roe v Doe \\[[2019]\\] UKSC 12 was cited.'],
    counterexamples: ['The case of 2019 was cited.'],
  },
  {
    id: 'en/dates/not-a-total',
    of: ['en/dates/year'],
    before: () =>
      /(?:^|[^\p{L}])(?:whom|some|nearly|almost|only|roughly|(?:more|fewer|less)\s+than|another|(?:total|crowd|sum|number|group|fleet|force|average|maximum|minimum|batch|series|sample|list) of)\s+$/iu,
    because: 'A total of so many is a number.',
    examples: ['A crowd of [1500] gathered.', 'More than [2000] came.'],
    counterexamples: ['The budget of 2025 was small.'],
  },
  {
    id: 'en/dates/not-an-hour',
    of: ['en/dates/year'],
    before: () => /(?:^|[^\p{L}])at\s+$/iu,
    after: () => /\s+(?:on|hours|hrs|local|this|today|yesterday|tomorrow)(?!\p{L})|\s*[,.;]/uy,
    because: 'At 1900 is a time of day.',
    examples: ['At [1900] on 3 May it left.'],
    counterexamples: ['Spending stayed at 2010 levels.'],
  },
  {
    id: 'en/dates/not-so-many',
    of: ['en/dates/year'],
    before: () => /(?:^|[.;:,]\s+)$/u,
    after: () => /\s+(?:were|are|have)(?!\p{L})/uy,
    because: 'A year is one, and has its verb in the singular.',
    examples: ['The ship has many cabins; [1996] were sold.'],
    counterexamples: ['The targets for 2030 are firm.'],
  },
  {
    id: 'en/dates/not-a-plural',
    of: ['en/dates/year'],
    before: () =>
      /(?<!\b(?:in|by|since|until|from|during|after|before|throughout|to|between|the|its|their|our|his|her|this|these|those|each|any|all|a|an)\s+|['’]s?\s+|\d\s+(?:and|or|to)\s+)$/iu,
    after: () =>
      new RegExp(
        `\\s+(?!(?:${DATED}|marks|sees|brings|is|was|has|does|begins|starts|ends|as|this|its|his|us|thus|plus|yes|always|perhaps|versus)(?!\\p{L}))\\p{Ll}{2,}[^s\\W\\d]s(?!\\p{L})`,
        'uy',
      ),
    because: 'A bare number before a plural counts it.',
    examples: ['They inspected [2026] trawlers.'],
    counterexamples: [
      'Its 2026 trawlers were few.',
      '2025 marks the centenary.',
      'Work on 2030 targets began.',
    ],
  },
  {
    id: 'en/dates/not-a-date-of-an-act',
    of: ['en/dates/day-month'],
    before: () =>
      /\d+\/\d+(?:\/\p{Lu}+)?\s+(?:of\s+the\s+(?:European\s+Parliament\s+and\s+of\s+the\s+)?(?:Council|Commission)\s+)?of\s+$|Council\s+of\s+$/u,
    whole: true,
    because: 'The date after the number of a Union act is part of its title.',
    examples: [
      'Directive 2006/123/EC of the European Parliament and of the Council of [12 December 2006] applies.',
    ],
    counterexamples: ['The statement of 12 December 2006 stands.'],
  },
  {
    id: 'en/dates/not-by-who-did-it',
    of: ['en/dates/before-an-event-in'],
    words: () => /^by\s(?!the\s+time)/iu,
    before: () =>
      /(?:^|[^\p{L}])(?:adopted|agreed|endorsed|approved|established|set\s+up|decided|called|called\s+for|mandated|launched|welcomed|requested|discussed|considered|reconsidered|made|taken|issued|published|announced|proposed|passed|given|identified|created|recommended|supported|noted|confirmed|reaffirmed|commissioned|outlined|signed|appointed|elected|hosted|chaired|organi[sz]ed|caused|affected|followed|preceded|produced|prompted|raised|held|accepted|ratified|rejected|amended|ordered|sanctioned|authori[sz]ed|required|invited|examined|reviewed|debated|laid\s+down|set\s+out|drawn\s+up|put\s+forward|referred\s+to)\s+$/iu,
    because: 'What a council adopted in a month was adopted by it, not by then.',
    examples: ['The plan was adopted [by the Ministerial Council in November 2000].'],
    counterexamples: ['It must be ready by the conference in June 2026.'],
  },
  {
    id: 'en/dates/not-a-baseline',
    of: ['en/dates/from'],
    after: () => /\s+(?:levels?|baselines?|figures?|prices|values|terms|rates|totals?|standards)(?!\p{L})/iuy,
    because: 'A cut from 1990 levels compares with a year, and does not begin in it.',
    examples: ['A cut of 40% [from 1990] levels is planned.'],
    counterexamples: ['It applies from 1990 onwards.'],
  },
  {
    id: 'en/dates/not-a-source',
    of: ['en/dates/from'],
    words: () => /^from\s(?!.*\s(?:to|until|till|through)\s)/isu,
    before: () =>
      /(?:^|[^\p{L}])(?:data|figures?|statistics|evidence|reports?|letters?|results|estimates?|surveys?|statements?|records?|documents?|research|stud(?:y|ies)|analysis|minutes|photographs?|images?|up|down|increased|rose|risen|fell|fallen|changed|unchanged|(?<!(?<!\p{L})(?:will|would|shall|to|may|could|should|can|must)\s+(?:\p{L}+\s+)?)(?:increase|rise|fall|change)|dat(?:es?|ed|ing)|grew|grown|growth|carried over|left over|judgments?|rulings?)\s+$/iu,
    because: 'Data from 2023 are of that year; nothing begins.',
    examples: ['Data [from 2023] are used.', 'It is up [from 2019] by a third.'],
    counterexamples: [
      'It applies from 2023.',
      'Data from 2019 to 2023 are used.',
      'The threshold will rise from April 2027.',
    ],
  },
  {
    id: 'en/dates/not-to-last',
    of: ['en/dates/rolling'],
    words: () => /^last\s/u,
    before: () => /(?:^|[^\p{L}])(?:will|would|to|may|might|can|could|shall|should|must|not)\s+$/iu,
    because: 'What will last two years has a length.',
    examples: ['It will [last two years].'],
    counterexamples: ['It fell in the last two years.'],
  },
  {
    id: 'en/dates/not-at-last',
    of: ['en/dates/shifted-name', 'en/dates/this-next-last'],
    words: () => /^last\s/iu,
    before: () => /(?:^|[^\p{L}])at\s+$/iu,
    after: () => /(?!['’]s)/uy,
    because: 'At last is no date.',
    examples: ['At [last November] came.'],
    counterexamples: ['It came last November.', 'It was agreed at last year’s summit.'],
  },
  {
    id: 'en/dates/not-the-verb',
    of: [
      'en/dates/month',
      'en/dates/weekday',
      'en/dates/season-year',
      'en/dates/month-day',
      'en/dates/shifted-name',
      'en/dates/month-year',
    ],
    words: () =>
      /(?:^|\s)(?:may|march|mar|sun|sat|mon|wed)(?!\p{L})(?!\s*(?:of\s+|the\s+)?\d{1,4})|^fall\s+in\s/u,
    because: 'In lower case these are other words.',
    examples: ['The Minister [may] amend it.', 'They [march] on.'],
    counterexamples: ['It reports in May.'],
  },
  {
    id: 'en/dates/not-a-person',
    of: ['en/dates/month'],
    words: () => /^(?:May|March|Jan|Mar|Sun|Sat|Mon|Wed|Fri|Tue|Thu)\.?$/u,
    before: () =>
      /^(?!.*(?<![\p{L}])(?:in|by|since|until|till|from|during|after|before|throughout|around|about|between|early|late|mid|end|this|next|last|of|to|for|through|each|every|the|a)(?:\s+|[-\u2010\u2011])(?:the\s+)?$)(?!.*(?:January|February|March|April|May|June|July|August|September|October|November|December)\s*(?:,|and|or|to|[\u2010-\u2015/-])\s*$)/isu,
    because: 'Without a word of time before it, May is a name or a verb, and March a march.',
    examples: ['Under Theresa [May], the law changed.', '[March] on, she said.'],
    counterexamples: ['It reports in May.', 'Work runs from April to May.'],
  },
  {
    id: 'en/dates/not-a-demonstration',
    of: ['en/dates/month'],
    words: () => /^March$/u,
    after: () => /\s+(?:on|of|for|past|through|against)(?!\p{L})/uy,
    before: () => /\bthe\s+$|['’]s\s+$/iu,
    because: 'The March on a place is a march.',
    examples: ['The [March] on Washington was remembered.'],
    counterexamples: ['In March of that year it rained.'],
  },
  {
    id: 'en/dates/not-a-first-name',
    of: ['en/dates/month'],
    words: () => /^(?:April|May|June|August|Jan|January)$/u,
    before: () =>
      /(?<!\b(?:in|since|until|from|during|after|before|throughout|early|late|mid|this|next|last|the)\s+|-)$/iu,
    after: () => /\s+\p{Lu}\p{Ll}+/uy,
    inside: true,
    because: 'A month before a surname is a first name.',
    examples: ['Dame [April] Jones wrote it.'],
    counterexamples: ['In June Parliament rose.'],
  },
  {
    id: 'en/dates/not-a-season',
    of: ['en/dates/season'],
    after: () => new RegExp(`(?!\\s+(?:${HELD_IN_SEASON})(?!\\p{L}))`, 'uy'),
    before: () =>
      /^(?!.*(?<![\p{L}])(?:in|by|over|during|until|till|before|after|since|this|next|last|early|late|mid|throughout|through|each|every|from|to|of|for|and|or|whole)(?:\s+|[-\u2010\u2011])(?:the\s+)?(?:whole\s+)?$)/isu,
    because: 'Without a word of time before it, a season is a spring, a fall, or the name of something.',
    examples: [
      'The Arab [Spring] began there.',
      '[Winter] fuel payments rose.',
      'The [fall] in prices was sharp.',
    ],
    counterexamples: ['It will follow in the spring.', 'Three autumn meetings will show it.'],
  },
  {
    id: 'en/dates/not-a-season-of',
    of: ['en/dates/season', 'en/dates/shifted-name', 'en/dates/year-season'],
    after: () =>
      /\s+(?:\p{Lu}|(?:fuel|holidays?|schools?|games|olympics|break|statement|budget|resilience|pressures|equinox|solstice|water|barley|wheat|crops|sowing|tides?|clean|clothing|tyres|sports|months|season|in|of|from|below|under|short)(?!\p{L}))/uy,
    words: () => /(?:fall|spring|summer|autumn|winter)$/iu,
    because: 'Before a noun or a title it names a kind of thing.',
    examples: ['It was announced in the [Spring] Statement.', 'They saw to the [winter] resilience plan.'],
    counterexamples: ['In the spring we will report.'],
  },
  {
    id: 'en/dates/not-a-named-day',
    of: ['en/dates/weekday', 'en/dates/holiday'],
    before: () =>
      /(?:^|[^\p{L}])(?:Good|Black|Bloody|Ash|Maundy|Shrove|Super|Cyber|Holy|Palm|Low|Easter|Whit|Giving)\s+$/u,
    because: 'Black Friday and its like are names.',
    examples: ['It is held on Giving [Tuesday] again.'],
    counterexamples: ['On Sunday it was remembered.'],
  },
  {
    id: 'en/dates/not-a-day-kept',
    of: ['en/dates/named-day'],
    words: () => /^(?!.*(?:\d|(?:this|next|last)\s+year))/iu,
    before: () =>
      /^(?!.*(?<![\p{L}])(?:on|by|until|till|from|since|before|after|to|around|at|between|and|prior\s+to|ahead\s+of|of|over|in\s+time\s+for|following)\s+(?:the\s+)?$)|['’]s\s+$|(?:mark|marks|marked|marking|celebrate|celebrates|celebrated|celebrating|commemorate|commemorates|commemorating|observe|observing|observed|celebration|commemoration|observance|anniversary|spirit|history|events?)\s+(?:of\s+)?(?:the\s+)?$/isu,
    inside: true,
    whole: true,
    because: 'Without a word of time before it, it is the name of what is held that day.',
    examples: ['They marked [Earth Day].', 'The spirit of [Thanksgiving] was felt.'],
    counterexamples: ['It will be out by Earth Day.'],
  },
  {
    id: 'en/dates/not-opening-hours',
    of: ['en/dates/weekday'],
    before: () =>
      /(?:mon|tues|wednes|thurs|fri|satur|sun)days?(?:\s+(?:to|through|thru)\s+|\s?[\u2010-\u2015-]\s?)$/iu,
    because: 'Monday to Friday says when a counter is open.',
    examples: ['The counter is open Monday to [Friday].'],
    counterexamples: ['It moved from one Monday to the next Friday.'],
  },
  {
    id: 'en/dates/not-hours-from',
    of: ['en/dates/from', 'en/dates/between'],
    words: () =>
      /^\p{L}+\s+(?:mon|tues|wednes|thurs|fri|satur|sun)day\s+\S+\s+(?:mon|tues|wednes|thurs|fri|satur|sun)day$/iu,
    before: () =>
      /(?:^|[^\p{L}])(?:open|opens|opening|hours|available|lines?|staffed|operates?|operating|desk|counter|office|services?|surger(?:y|ies)|daily|weekly|\d\s?[ap]m)(?!\p{L})[^.;]*$/iu,
    whole: true,
    because: 'A counter that is open from Tuesday to Friday is so each week.',
    examples: ['The desk is staffed [from Tuesday to Friday].'],
    counterexamples: ['She will be in Oslo from Tuesday to Friday.'],
  },
  {
    id: 'en/dates/not-a-weekday',
    of: ['en/dates/weekday'],
    before: () =>
      /^(?!.*(?<![\p{L}])(?:on|by|until|till|from|since|before|after|to|of|this|next|last|late|early|and|or|for|between|through|said|told|announced|reported|agreed|met|held|signed|published|each|every|other|following|previous)\s+(?:the\s+)?$)/isu,
    after: () => /(?!['’]s|\s+(?:morning|afternoon|evening|night)(?!\p{L}))/uy,
    because: 'A weekday without a word of time before it is part of a name.',
    examples: ['The [Sunday] papers had it.'],
    counterexamples: ['Polls open on Thursday.', 'They heard Thursday’s speech.'],
  },
  {
    id: 'en/dates/not-a-kind-of-sunday',
    of: ['en/dates/weekday', 'en/dates/shifted-name'],
    after: () =>
      /\s+(?:trading|opening|working|closing|schools?|services?|best|papers|newspapers|times|club|group|roast|lunch|hours|rest)(?!\p{L})/iuy,
    because: 'Sunday trading is a kind of trading.',
    examples: ['The rules on [Sunday] trading were debated.'],
    counterexamples: ['On Sunday trade talks resumed.'],
  },
  {
    id: 'en/dates/not-an-agreement',
    of: ['en/dates/holiday', 'en/dates/named-day'],
    after: () =>
      /['’]?\s+(?:Agreement|sales?|deals?|parades?|speech(?:es)?|celebrations?|ceremon(?:y|ies)|address|honours|tests?|events?|protests?|weekend|procession|message|lecture|awards?|Organisation|Foundation|programme|massacre|inquiry|remarks|proclamation|reception|dinner|turkey|rally|march|bomb(?:ing)?|attack|statement|appeal|Island|islands?|Rising|trees?|markets?|part(?:y|ies)|cards?|bonus|shopping|eggs?|holidays?|Act|Fund|Document|message|broadcast|speech|play|pudding|lights|single|service)(?!\p{L})/iuy,
    because: 'The Good Friday Agreement is no Friday.',
    examples: ['The [Good Friday] Agreement stands.', '[Christmas] Island is Australian.'],
    counterexamples: ['Offices close on Good Friday.'],
  },
  {
    id: 'en/dates/not-this-day',
    of: ['en/dates/day-word'],
    after: () => /\s+(?:programme|show|magazine)(?!\p{L})/iuy,
    because: 'The Today programme is broadcast.',
    examples: ['She told the [Today] programme.'],
    counterexamples: ['He said today that it stands.'],
  },
  {
    id: 'en/dates/not-an-age',
    of: ['en/dates/length', 'en/dates/a-length'],
    after: () => /[\s\u2010\u2011-]+(?:olds?|of\s+age)(?!\p{L})|[\u2010\u2011-]olds?(?!\p{L})/uy,
    because: 'Ages are no lengths of time here (GUIDELINE).',
    examples: ['She was [40 years] old.', 'All [16-year]-olds may vote.'],
    counterexamples: ['It took 40 years.'],
  },
  {
    id: 'en/dates/not-aged',
    of: ['en/dates/length'],
    before: () =>
      /(?:^|[^\p{L}])(?:aged?|ages)\s+(?:(?:between|over|under|at|least|about|up|to|from|the|of)\s+){0,2}$/iu,
    because: 'Ages are no lengths of time here (GUIDELINE).',
    examples: ['It is for those aged [16 years] and over.'],
    counterexamples: ['It took an ageing fleet 16 years to replace.'],
  },
  {
    id: 'en/dates/not-any-budget-year',
    of: ['en/dates/this-budget-year'],
    words: () => /^(?!this|next|last|current|coming|forthcoming|previous|past)/iu,
    after: () =>
      /\s+(?:(?:in|for|to|during)\s+which|that|concerned|immediately|following|preceding|before|after|of|in\s+question)(?!\p{L})/uy,
    because: 'The financial year in which something happens is whichever that is.',
    examples: ['It counts for the [tax year] in which the gift is made.'],
    counterexamples: ['It must be spent by the end of the tax year.'],
  },
  {
    id: 'en/dates/not-a-title-of-years',
    of: ['en/dates/length'],
    words: () => /[\s\u2010-\u2015-](?:Year|Month|Week|Day|Hour|Years|Days)['’]?$/u,
    after: () => /['’]?\s+\p{Lu}/uy,
    because: 'The 10-Year Health Plan is a title.',
    examples: ['The [10-Year] Health Plan was published.'],
    counterexamples: ['A 10-year plan was published.'],
  },
  {
    id: 'en/dates/not-a-time-of-day',
    of: ['en/dates/length'],
    words: () => /^\d{4}\s+h/u,
    because: 'Four digits and hours are a time of day.',
    examples: ['The convoy left at [2030 hours].'],
    counterexamples: ['It took 48 hours.'],
  },
  {
    id: 'en/dates/not-a-rate-of-hours',
    of: ['en/dates/length'],
    after: () => /\s+(?:a|an|per|each|every)\s+(?:day|week|month|year|night|term)(?!\p{L})/uy,
    because: 'Sixteen hours a week is a rate.',
    examples: ['They work [16 hours] a week.'],
    counterexamples: ['They worked 16 hours.'],
  },
  {
    id: 'en/dates/not-a-fraction',
    of: ['en/dates/length'],
    words: () => /(?<!and\s(?:an?\s)?)quarters?$|^one\s+(?:day|minute|hour)$|^the\s/iu,
    before: () => /(?<!\b(?:for|within|in|only|just|least|than|to)\s+)$/iu,
    because: 'Three quarters are a fraction; one day is some day.',
    examples: ['They have [three quarters] of it.', 'It will [one day] join.'],
    counterexamples: ['It lasts for one day.'],
  },
  {
    id: 'en/dates/not-from-a-term',
    of: ['en/dates/length-before-date'],
    words: () => /years?\s+(?:from|of)\s|\ssince\s/iu,
    because: 'A term of five years from a day is a length and a start.',
    examples: ['Her term is for [five years from 1 April 2026].'],
    counterexamples: ['It falls two weeks from 15 January 2026.'],
  },
  {
    id: 'en/dates/not-by-so-much',
    of: ['en/dates/year-to'],
    words: () => /\sto\s/iu,
    before: () => /(?:^|[^\p{L}])(?:by|further|another|additional|extra|more)\s+(?:an?\s+)?$/iu,
    inside: true,
    because: 'Extended by twelve months to a day: a length, and the day.',
    examples: ['It was extended by a further [12 months to 31 March 2027].'],
    counterexamples: ['It rose in the 12 months to March 2025.'],
  },
  {
    id: 'en/dates/not-the-first-in',
    of: ['en/dates/in-two-years'],
    before: () =>
      /(?:^|[^\p{L}])(?:first|only|worst|best|record|(?:most|least)\s+\p{L}+|(?:larg|bigg|high|low|small|fast|slow|steep|sharp|strong|weak|long|short|old|young|great|few|wett|dri|hott|cold|warm)est)(?:\s+(?!(?:will|would|shall|should|may|can|could|to|is|are|due|expected)\s)[\p{L}-]+){0,4}\s+$/iu,
    because: 'The first in thirty years has been so long in coming.',
    examples: ['It is the largest rise [in 30 years].'],
    counterexamples: ['The first bridge will open in three years.'],
  },
  {
    id: 'en/dates/not-from-a-stretch',
    of: ['en/dates/length-before-date'],
    words: () => /\sfrom\s/iu,
    after: () => /\s+(?:to|until|till|through)\s/uy,
    because: 'Twelve weeks from one day to another are a length and a stretch.',
    examples: ['It ran for [12 weeks from 3 February] to 28 April 2025.'],
    counterexamples: ['It falls two weeks from 15 January 2026.'],
  },
  {
    id: 'en/dates/not-a-measure',
    of: ['en/dates/frequency'],
    after: () =>
      /[\s-]+(?:\p{L}+\s+)?(?:incomes?|turnovers?|inflation|growth|rates?|revenues?|salar(?:y|ies)|pay|wages?|costs?|savings?|leave|allowances?|capacity|production|output|exports?|imports?|trade|spend(?:ing)?|expenditures?|interest|lives|life|living|emissions|percentage|average|averages|rainfall|consumption|sales|profits?|earnings|newspapers?|papers?|percentile|equivalent|value|increase|decrease|rise|fall|limit|cap|yield|bread)(?!\p{L})/iuy,
    because: 'An annual amount is a rate, and says nothing of how often something happens.',
    examples: [
      '[Annual] inflation fell.',
      'It changed people’s [daily] lives.',
      'The [monthly] average wage rose.',
    ],
    counterexamples: ['Annual talks are held.'],
  },
  {
    id: 'en/dates/not-a-newspaper',
    of: ['en/dates/frequency', 'en/dates/regular'],
    words: () => /^\p{Lu}/u,
    before: () => /\p{L},?\s+$/u,
    after: () => /\s+\p{Lu}/uy,
    because: 'With capitals in the middle of a sentence it is a name.',
    examples: ['The [Daily] Telegraph reported it.'],
    counterexamples: ['Annual exchanges are planned.'],
  },
  {
    id: 'en/dates/not-after-an-amount',
    of: ['en/dates/frequency', 'en/dates/each-unit', 'en/dates/times-a-year'],
    before: () =>
      /(?:[£€$¥]\s?[\d.,]+\s?(?:k|m|bn|tn)?|(?:million|billion|trillion)(?:\s+(?:euros?|pounds|dollars))?|%|per\s?cent)\s+$/iu,
    because: 'So much each year is a rate.',
    examples: ['It costs £3 billion [annually].'],
    counterexamples: ['It is updated annually.'],
  },
  {
    id: 'en/dates/not-regular-forces',
    of: ['en/dates/regular'],
    after: () =>
      /\s+(?:army|armed|forces?|troops|soldiers|reserves?|migration|migrants?|immigration|pathways|routes|verbs?|season|hours|prices?|status|stay|officers|employment|workers|work|channels)(?!\p{L})/iuy,
    because: 'Here it says of what kind, not how often.',
    examples: ['[Regular] migration pathways were opened.'],
    counterexamples: ['Regular talks are held.'],
  },
];

/** Why what looks like a date is none; of those that apply the first that holds is told. */
export const refusals: readonly Refusal[] = REFUSALS.map(({ words, before, after, ...refusal }) => ({
  ...refusal,
  ...(words && { words: once(words) }),
  ...(before && { before: once(before) }),
  ...(after && { after: once(after) }),
}));

function once(pattern: Lazy): Lazy {
  let made: RegExp | null = null;
  return () => {
    made ??= latin(pattern());
    return made;
  };
}
