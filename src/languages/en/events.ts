const set = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

/** Verbs of doing that make a dated clause an event; a state, a view or a movement of figures is none. */
export const eventVerbs = set(`
  meet sign announce publish launch adopt agree issue release open close hold host visit establish create enter ratify approve pass
  endorse conclude begin start end finish complete introduce table present submit lay appoint name elect resign arrest charge convict
  sentence seize impose lift suspend withdraw invite welcome receive gather convene speak call travel arrive commission order reject
  accept decide vote set confirm unveil inaugurate join leave transfer pay deliver award allocate defer postpone delay cancel extend
  renew repeal amend update revise replace merge evacuate invade attack strike kill die fall come take make give send deploy dismiss
  refer report rule find strike-down invalidate annul stay grant refuse lodge file notify designate recognise recognize reaffirm
  commit pledge discuss exchange review attend address deposit enable execute record expire lapse reopen restart resume respond
  reply write warn tell say warn mark celebrate commemorate initial negotiate
`);

/** Nouns that name an event when a date stands by them: "the November arrest", "last year's evacuations". */
export const eventNouns = set(`
  meeting meetings summit summits arrest arrests evacuation evacuations election elections agreement agreements signature signing visit visits
  attack attacks invasion conference conferences announcement announcements launch publication statement statements referendum vote
  ruling judgment judgement decision crisis fire flood floods explosion treaty payment payments accord ceasefire round session
  opening closure resignation appointment inquiry review report reports letter speech talks call memorandum declaration
`);

/** Verbs whose perfect tells news even without a date: "has been published", "have signed". */
export const newsVerbs = set('issued published signed launched adopted ratified released approved laid announced established concluded');
