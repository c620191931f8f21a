const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** They open a noun phrase: a word behind them is no finite verb, and a word before them that may be a verb is one. */
export const determiners = set('the a an its their our your his my every no');

/** They open the object of a verb, but stand in no list of nouns: "and finance its crews", "and build four vessels". */
export const objectOpeners = set(
  'the a an its their our your his my those these them it us such two three four five six seven eight nine ten further more additional new',
);

/** Verbs of official prose that are next to never nouns there: "foster", "deploy", "curb". */
export const verbsFirst = set(`
  foster deploy curb harness bolster tackle evaluate coordinate co-ordinate disrupt deter undertake commit strengthen deepen combat
  counter counteract disseminate streamline mitigate underpin uphold urge condemn facilitate expedite mobilise mobilize convene
  ratify reaffirm reiterate pursue promote enhance safeguard dismantle eradicate leverage showcase spearhead galvanise galvanize
  redouble finalise finalize operationalise operationalize prioritise prioritize welcome oversee
`);

/** Participles that describe: "existing obligations", "continued support". */
export const describers = set(`
  existing continued continuing increased enhanced strengthened improved expanded sustained shared renewed intensified targeted
  coordinated co-ordinated integrated agreed proposed planned dedicated advanced reduced growing emerging ongoing outstanding
  remaining leading changing evolving developing designated tailored heightened unprecedented accelerated combined concerted
  forthcoming incoming outgoing pressing promising lasting binding underlying overarching cross-cutting forward-looking
`);

/** What they govern with "to" is a noun: "access to finance", "subject to review". */
export const governsTo = set(`
  access barrier barriers subject contribution contributions threat threats response responses approach approaches relation regard
  respect addition thanks prior due according contrary exposure obstacle obstacles impediment impediments amendment amendments
  change changes return reference references resistance resilience adherence alignment pursuant relative closer close next similar
  key central crucial critical vital essential integral damage boost aid support help link links tied linked related attributable
  vulnerable open opposed limited restricted applied referred restrictions restriction limits limit challenge challenges solution
  solutions transition shift back up down moved moving turned turning brought bring led leading lead leads led come comes
  came regards
`);

/** What they govern with "to" is an infinitive: "ready to end impunity", "steps to counter fraud". */
export const governsInfinitive = set(`
  determined ready able unable willing unwilling eager keen likely unlikely intend intends intended intending plan plans planned
  planning aim aims aimed aiming agree agrees agreed agreeing resolve resolves resolved pledge pledges pledged pledging seek seeks
  sought seeking wish wishes wished need needs needed want wants wanted continue continues continued undertake undertakes undertook
  undertaken decide decides decided promise promises promised hope hopes hoped try tries tried fail fails failed refuse refuses
  refused choose chooses chose order effort efforts step steps way ways measure measures ability capacity opportunity opportunities
  intention intentions ambition ambitions determination willingness readiness mandate duty obligation obligations power powers
  required expected invited tasked authorised authorized encouraged urged asked allowed enabled designed instructed empowered
  entitled obliged together
`);

/** Nouns in fixed phrases: "hold to account", "to date". */
export const fixedBehindTo = set('account date');
