import type { Rule } from '../../model/rule.ts';

/** What makes an amount a figure: something that carries a claim. */
export const figureRules = {
  money: {
    id: 'en/figures/money',
    because: 'An amount of money always carries a claim. The rate belongs to the quote, not to the unit.',
    examples: [
      'Schools receive [£2,400 per pupil].',
      'The [£66 million] renewal scheme opens.',
      'It brings in [some €3 billion a year].',
    ],
    counterexamples: ['Billions of pounds were lost.', 'They gave several million euros.'],
  },
  measure: {
    id: 'en/figures/measure',
    because: 'A percentage or a measured quantity.',
    examples: ['Output rose [3.1%].', 'The plant makes [at least 2 GW].', 'It went from [4%] to [6%].'],
    counterexamples: ['A large percentage agreed.'],
  },
  range: {
    id: 'en/figures/range',
    because:
      'Two ends of one amount. "From 2% to 3%" of something that changes, and "by £2bn to £12bn", are two amounts instead.',
    examples: [
      'Grants are [between £10,000 and £50,000].',
      'It will cost [€3-4 billion] and take [200 to 300 staff].',
      'Fines range [from £100 to £2,000].',
    ],
    counterexamples: ['Spending rose from 2.3% to 2.5%.', 'The budget goes up by £2bn to £12bn.'],
  },
  ratio: {
    id: 'en/figures/ratio',
    because: 'So many in or out of so many: a share of a whole, as a decimal.',
    examples: ['[One in five] farms is at risk.', '[Nearly 9 out of 10] replied.'],
    counterexamples: ['Turnover fell for the third in four years.', 'Talks on one in London followed.'],
  },
  share: {
    id: 'en/figures/share',
    because: 'A part of a whole in words, as a decimal.',
    examples: [
      '[Two-thirds] of towns have one.',
      '[More than half] of the firms closed.',
      'Waste is to be cut by [a third].',
    ],
    counterexamples: [
      'The room was half empty.',
      'In the first half of the match nobody scored.',
      'It is the third of its kind.',
      'It needs a two-thirds majority.',
    ],
  },
  count: {
    id: 'en/figures/count',
    because:
      'A number with the thing that it counts. Small numbers in words count only what is built, bought, hired or hurt: "the two sides" and "three pillars" are turns of speech.',
    examples: [
      'The plan funds [8 hospitals] and [1,200 beds].',
      '[Twelve regional offices] will close.',
      'The mission had [zero losses] among [twenty-five observers].',
      'Ministers will buy [three frigates].',
    ],
    counterexamples: [
      'The two leaders met, and both sides named three pillars.',
      'The motion passed by 312 votes to 220.',
      'Committee Room 9 and the A14 were closed.',
      'Type 26 frigates, F-35 jets and G7 leaders.',
      'The notice lapses after 28 days and covers 16-year-olds.',
      'Call 0300 123 4567 about the 27 member states.',
    ],
  },
  number: {
    id: 'en/figures/number',
    because:
      'A large number whose thing goes without saying: "some 20,000 were displaced". Its unit is left open.',
    examples: ['[Some 20,000] were moved to safety.', 'Membership passed [1.5 million].'],
    counterexamples: ['The room is on floor 3.', 'Some were moved in 2019.'],
  },
} as const satisfies Record<string, Rule>;

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Words that end the search for the counted noun. */
export const functionWords: ReadonlySet<string> = set(
  `the a an and or but nor of to in on at by for from with without within into onto over under after before since until till
  during between among through throughout across against about as than that which who whom whose what when where while if because
  is are was were be been being am isn't aren't wasn't weren't do does did done has have had having will would shall should may might must can could cannot
  not no it its they them their theirs he she his her him we us our you your i my me this these those there here also only then so too up
  out off down per via plus minus each every any all both either neither such however although though unless whether upon
  towards toward behind beneath beside besides beyond despite except inside outside near onto round around like amid amongst
  said says say saying told agreed agree agrees went go goes gone come comes came get gets got give gives gave given take takes took taken
  made make makes including include includes included following according respectively alone together later earlier ago onwards onward
  just even still yet already again once twice today tomorrow yesterday now rather quite very much many few several some one whilst
  died die dies voted vote voting met meet meets rose rise fell fall remain remains remained need needs`,
);

/** Lengths of time, ages, votes, scores and multiples: numbers before them are no figures. */
export const uncounted: ReadonlySet<string> = set(
  `day days week weeks weekend weekends fortnight fortnights month months year years hour hours minute minutes second seconds
  decade decades century centuries night nights morning evening o'clock am pm a.m p.m a.m. p.m. noon year-old year-olds yearold olds old
  quarter quarters term terms semester semesters season seasons
  january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
  monday tuesday wednesday thursday friday saturday sunday
  time times fold percent vote votes ayes noes ayes abstentions abstention nays yeas goals runs nil love
  points pts degrees m k b ones things thing others ad bc bce ce gmt bst utc est edt cet`,
);

/** Nouns in -s that are one thing, and adjectives in -s. */
export const singularInS: ReadonlySet<string> = set(
  `gas bus news plus minus various previous overseas less unless its this his has was as is does perhaps always thus us yes
  politics economics physics mathematics ethics logistics electronics mass class cross loss process access business success
  congress express press progress illness fitness wellness chaos bias basis crisis analysis thesis emphasis axis virus campus census
  consensus status focus bonus surplus corpus apparatus covid-19s atlas canvas christmas texas diabetes mumps measles aids
  zero-emissions whereas towards afterwards backwards upwards downwards sometimes besides perhaps series works means
  homeless wireless harmless serious religious continuous numerous dangerous indigenous enormous famous obvious contiguous
  autonomous nervous generous simultaneous heterogeneous hazardous infectious poisonous prosperous suspicious gracious
  tremendous ambitious anonymous analogous`,
);

/** Plurals that do not end in -s, and nouns that are counted without one. */
export const irregularPlurals: ReadonlySet<string> = set(
  `people men women children police staff personnel aircraft spacecraft hovercraft watercraft rotorcraft livestock cattle sheep fish deer feet teeth
  mice geese criteria phenomena bacteria alumni offspring folk clergy infantry servicemen servicewomen policemen policewomen fishermen
  firemen craftsmen businessmen businesswomen salespeople businesspeople spokespeople townspeople tradespeople grandchildren
  schoolchildren stepchildren crew military media data species series premises headquarters barracks works crossroads means fte
  dead injured wounded killed missing hospitalised displaced homeless unemployed fatalities kilo head yuan referenda memoranda fora stadia
  formulae indices matrices vertices appendices analyses crises bases theses axes artillery armour munitions matériel software`,
);

/** Words that stand right behind a number for the people they befell: "12 killed". */
export const befell: ReadonlySet<string> = set(
  'dead injured wounded killed missing hospitalised displaced homeless unemployed',
);

/** Plurals that another plural may follow: "police officers", "customs posts". */
export const attributivePlurals: ReadonlySet<string> = set(
  `police staff people women men children sports arms customs services systems communications operations sales goods savings earnings
  needs rights resources affairs works materials electronics logistics military crew data media aircraft troops
  emissions benefits pensions forces weapons drugs humanities sciences arts mathematics maths physics politics economics business gas`,
);

/** Words before a counted noun that are no part of its name. */
export const comparing: ReadonlySet<string> = set(
  'more additional extra further other fewer such less or so of',
);

/** Words before a number that point at what is known: "the two leaders", "our three nations". */
export const definite: ReadonlySet<string> = set(
  'the both these those our their its his her my your this all other either last next past previous first remaining same only latter former',
);

/** Turns of speech and parties: what small numbers only seem to count. */
export const generic: ReadonlySet<string> = set(
  `leaders sides countries nations states governments parties partners ministers presidents premiers allies members signatories
  capitals institutions organisations organizations areas pillars themes strands priorities principles ways points issues questions
  options reasons aspects elements topics subjects steps stages phases rounds parts sections categories types kinds levels tiers
  meetings sessions talks conversations visits summits systems forces agencies authorities departments administrations jurisdictions
  territories provinces regions communities teams groups bodies committees chambers houses texts documents statements declarations
  agreements treaties protocols workstreams initiatives objectives goals targets commitments recommendations measures actions
  paragraphs chapters articles economies peoples democracies continents oceans delegations participants counterparts neighbours
  neighbors friends brothers co-chairs secretaries heads speakers sets lines tracks layers dimensions scenarios conditions
  criteria factors tests wars world halves ends extremes hands eyes legs fronts worlds populations societies cultures militaries
  navies armies industries sectors markets powers services branches programmes programs projects instruments strategies plans`,
);

/** Nouns that gather things: "6 sets of regulations" counts sets of regulations. */
export const collectives: ReadonlySet<string> = set('sets pairs batches packages bundles');

/** What is built, bought, hired or hurt: even two of them are a figure. */
export const concrete: ReadonlySet<string> = set(
  `submarines boats ships frigates destroyers corvettes carriers vessels ferries icebreakers minehunters aircraft jets planes
  helicopters drones tanks missiles launchers howitzers interceptors batteries battalions brigades squadrons regiments warheads bombers
  satellites troops soldiers sailors airmen marines personnel officers police hospitals schools academies colleges universities
  nurseries prisons reactors plants factories gigafactories clinics stations airports ports bridges tunnels turbines farms homes
  houses flats beds staff nurses doctors teachers consultants inspectors judges observers monitors jobs posts deaths casualties
  fatalities injuries losses dead injured wounded killed arrests charges convictions suspects victims patients children people men women migrants
  refugees asylum-seekers prisoners hostages detainees infections outbreaks employees workers apprentices apprenticeships
  trains buses locomotives vaccines doses ventilators refineries terminals pipelines interconnectors mines quarries warehouses
  laboratories supercomputers ambulances patrol-boats tonnes accidents collisions explosions earthquakes`,
);

/** What "zero" before it makes a name, not a count: zero-emission vehicles, zero hours. */
export const zeroNames: ReadonlySet<string> = set(
  'emission emissions carbon hour hours tolerance rate rates rated tariff tariffs waste hunger draft gravity sum day days trust knowledge growth deforestation vision quotas',
);

/** Numbers that are names of services. */
export const calledNumbers: ReadonlySet<string> = set('999 111 112 911 101 105 119 988 000');

/** Years look like counts, but not before these: "1999 respondents". */
export const countedWithYears: ReadonlySet<string> = set(
  'respondents people jobs homes troops responses cases staff pupils students employees workers patients deaths members replies submissions households houses firms businesses companies applicants applications consultees participants police officers children men women soldiers personnel beds places visitors refugees migrants prisoners complaints',
);

/** Shares that are none: "a two-thirds majority", "half way", "a quarter of a century". */
export const afterNoShare: ReadonlySet<string> = set(
  'majority majorities vote votes way time hour hours year years century decade month months day days minute minutes term pound pounds mile empty full finished complete open closed past price rate back brother sister dozen marathon final finals country countries party parties place person reading time times world person generation',
);

/** Words before a share that make it a half of a match or a year. */
export const beforeNoShare: ReadonlySet<string> = set(
  'first second third fourth latter other last next final each every top bottom better this that same',
);

/** Words that say that something changes, so that "from A to B" is a change and not a range. */
export const changes: ReadonlySet<string> = set(
  `rise rises rising rose risen increase increases increased increasing grow grows growing grew grown growth fall falls falling fell fallen
  drop drops dropped dropping decline declines declined declining decrease decreases decreased decreasing reduce reduces reduced reducing
  reduction cut cuts cutting lower lowers lowered lowering raise raises raised raising gone moving
  climb climbs climbed climbing jump jumps jumped jumping double doubles doubled doubling expand expands expanded expanding expansion
  extend extends extended lift lifts lifted lifting boost boosts boosted boosting up down change changes changed changing revise revises
  revised revision upgraded downgraded swing swung slide slid shrink shrank shrunk shrinking narrow narrowed narrowing widen widened
  improve improves improved improving improvement accelerate accelerated slow slows slowed slowing ease eased easing uprate uprated uprating uplift uplifted push pushes pushed scale scales scaled scaling recover recovered rebounded
  soar soared surge surged surging plunge plunged tumble tumbled edge edged tick ticked treble trebled triple tripled quadruple quadrupled
  halve halved strengthen strengthened adjust adjusted shift shifts shifted rebound hike hiked hiking`,
);

/** Words that carry something from one amount to another, and say nothing of a change without a "from". */
export const carries: ReadonlySet<string> = set(
  'take takes taking taken took bring brings bringing brought reach reaches reached move moves moved go goes went going',
);

/** Words that say that "from A to B" is a range after all. */
export const spreads: ReadonlySet<string> = set(
  'range ranges ranging ranged vary varies varying varied anywhere anything spanning span spans',
);

/** Words by which a document says whom a figure comes from; their subject is the source. */
export const reporting: ReadonlySet<string> = set(
  `say says said report reports reported estimate estimates estimated claim claims claimed state states stated indicate indicates indicated
  note notes noted warn warns warned calculate calculates calculated forecast forecasts projects projected expects expected predict predicts
  predicted suggest suggests suggested show shows showed find finds found confirm confirms confirmed told argue argues argued reckon
  reckons reckoned disclosed discloses reveal reveals revealed puts insists insisted maintains maintained reports acknowledged acknowledges`,
);

/** Of these, those that are nouns too: verbs only where no such word follows. */
export const afterReportNoun: ReadonlySet<string> = set(
  'of and or from by on in are were is was have has had for , . ; : ) to at into with which whose',
);

/** Of these, those that mean saying only before "that": "found that", not "found £3 million". */
export const reportingThat: ReadonlySet<string> = set(
  'found find finds state states stated note notes maintained projects show shows suggest suggests',
);

/** Classes of people that figures come from: no names, and small but at the head of a sentence. */
export const sourceClasses: ReadonlySet<string> = set(
  `ministers officials experts analysts campaigners economists forecasters bosses leaders researchers scientists auditors inspectors unions
  lawyers critics sources diplomats negotiators companies firms charities councils academics doctors engineers investigators observers
  organisers authorities regulators governments departments agencies banks insurers prosecutors commanders advisers witnesses academics`,
);

/** Subjects that name no source. */
export const noSource: ReadonlySet<string> = set(
  'i we you it he she they this that these those which who what there one as is was are were been be being has have had will not to and or but so',
);

/** Words behind which a day tells when something was said, not when an amount stood. */
export const announcing: ReadonlySet<string> = set(
  'announced announcing published publishing said signed adopted agreed made released launched issued laid issuing speaking met meeting opened statement written updated',
);
