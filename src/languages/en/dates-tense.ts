/** Words that tell whether a sentence looks back or ahead; all in lower case. */

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Whatever follows lies ahead of the speaker. */
export const modals = set("will shall would should must may might can could cannot won't wouldn't");
/** Plans, and verbs in the present by which a calendar speaks: "closes on". */
export const ahead = set(
  'due planned scheduled expected set forthcoming upcoming intended proposed anticipated foreseen slated targeted closes close ends opens begins starts expires comes falls applies enters returns resumes deadline lapses lapse meets sits rises reconvenes convenes gathers bites bite ceases elapses reopens becomes resume expire intends wants',
);
/** "Takes place on", "take effect on": these, before one of those, are a calendar's too. */
export const taking = set('takes take');
export const taken = set('place effect');
export const have = set('has have having had');
export const be = set('is are am be being');
/** Past forms and participles that do not end in -ed. */
export const past = set(
  "was were did been said told met held took went gave sent came began spoke wrote saw ran fell rose won lost left found brought bought became grew led made paid sat sold spent stood thought understood withdrew broke built chose drew drove felt flew got heard kept knew laid put ate threw showed shown seen taken given spoken written risen fallen gone done begun known fought caught taught sought sank shook struck swore tore wore woke dealt lent meant shot shut slid split spread swept swung fed bore dug froze hid hung rode rang hadn't wasn't weren't didn't",
);
/** Past verbs that say nothing of when what was agreed happens. */
export const undertaking = set(
  'agreed undertook committed pledged reaffirmed decided supported welcomed promised endorsed recommended called urged requested asked invited underlined stressed confirmed hoped wished offered resolved affirmed reiterated discussed noted highlighted emphasised emphasized acknowledged recalled anticipated underscored expressed outlined looked stated raised prioritised prioritized considered explored reviewed',
);
/** Before "until" or "to" these name a time to come, though they are past: "postponed until the autumn". */
export const deferring = set(
  'delayed postponed deferred adjourned extended suspended rescheduled moved prorogued stayed prolonged back off over',
);
/** Words in -ed that are no participles, or say nothing of time. */
export const notPast = set(
  'need indeed united red based armed advanced related proceed exceed speed feed seed breed succeed hundred sacred limited detailed combined shared renewed continued increased enhanced improved dedicated so-called unprecedented shed concerned involved interested skilled disadvantaged',
);
/** After one of these, a word in -ed describes the noun that follows: "maintained schools". */
export const describing = set(
  "a an the this that these those its their our his her of for in to with by and or all some any no more most other such first second third fresh new tell give 's between from into",
);
/** Verbs that follow "to" when it is no preposition: "to meet", not "to parliament". */
export const infinitives = set(
  'be have do act make take give meet hold publish report sign open close begin start end visit travel discuss agree conclude launch deliver complete host join attend return resume speak bring set put lay introduce present submit provide consider review decide vote appear respond move pass enter come go run work continue implement adopt ratify notify establish create build reach raise cut reduce increase expand extend replace transfer withdraw leave send receive release issue announce update finalise finalize reconvene convene address proceed prepare achieve ensure support strengthen advance finish file pay see get keep help build use allow enable secure protect promote improve develop transition mobilise mobilize restore fund invest grow win save train recruit double halve eliminate eradicate reform simplify modernise modernize secure find settle sell buy lift apply bring reopen close',
);
/** Adverbs and pronouns that may stand inside a verb: "will also jointly have been". */
export const between = set(
  'not also now then only first next both all yet again it they we still jointly never ever soon already',
);
/** Where one clause ends and another may begin. */
export const clauseMarks = set('; : , – — ( )');
/** Small words between a clause mark and the date that opens the clause: "…, and on 12 December". */
export const opening = set(
  'in on by at from since until during before after the late early and but while between over as of end last this next for within',
);
/** A plan of which one of these is said has been changed: "originally scheduled for May". */
export const formerly = set('originally initially previously once formerly');
/** Before a date these, and what ends in 's, make it describe the noun that follows: "the June summit". */
export const determiners = set('the its their our his her this that these those a an');
/** What was said or put out on a day is told of afterwards: "Monday’s statement". */
export const sayings = set(
  'statement text announcement declaration communiqué communique readout speech letter paper ruling judgment judgement report accord deal agreement release document decision pact summit meeting talks outcome communiqués result vote verdict remarks',
);
/** Words after a date that are no noun which it describes. */
export const following = set(
  'and or but to in at for by with of on from until till through when where which who that as than after before during since because so if while is are was were will would has have had may might can could shall should must not also it he she they we this these there the a an its their our his her',
);
