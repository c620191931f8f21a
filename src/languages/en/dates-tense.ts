/** Words that tell whether a sentence looks back or ahead; all in lower case. */

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Whatever follows lies ahead of the speaker. */
export const modals = set("will shall would should must may might can could cannot won't wouldn't 'll needs");
export const ahead = set(
  'due planned scheduled expected set forthcoming upcoming intended proposed anticipated foreseen slated closes ends opens begins starts expires takes runs comes falls applies enters is-to meets returns resumes',
);
export const have = set('has have having');
export const be = set('is are am be being');
export const past = set(
  "was were had did been said told met held took went gave sent came began spoke wrote saw ran fell rose won lost left found brought bought became grew led made paid sat sold spent stood thought understood withdrew broke built chose drew drove felt flew got heard kept knew laid put won ate flew threw showed shown seen taken given spoken written risen fallen gone done begun brought known set-out went fought caught taught sought sank shook struck swore tore wore woke dealt lent meant shot shut slid split spread swept swung fed bore bred dug froze hid hung rode rang sang hadn't wasn't weren't didn't",
);
/** Words in -ed that are no participles, or say nothing of time. */
export const notPast = set(
  'need indeed united red led-by based armed advanced related proceed exceed speed feed seed breed succeed hundred sacred limited detailed combined shared renewed continued increased enhanced improved dedicated targeted so-called agreed-upon unprecedented bed shed',
);
/** Verbs that follow "to" when it is no preposition: "to meet", not "to parliament". */
export const infinitives = set(
  'be have do make take give meet hold publish report sign open close begin start end visit travel discuss agree conclude launch deliver complete host join attend return resume speak bring set put lay introduce present submit provide consider review decide vote appear respond move pass enter come go run work continue implement adopt ratify notify establish create build reach raise cut reduce increase expand extend replace transfer withdraw leave send receive release issue announce update finalise finalize reconvene convene address',
);
/** Where one clause ends and another may begin. */
export const clauseMarks = set('; : , – — ( )');
