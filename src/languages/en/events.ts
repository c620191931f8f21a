const set = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

/** Verbs whose past tells a state, a view or a movement of figures: a date beside them makes no event. */
export const states = set(`
  be have seem remain contain include mean show reflect depend need want exist consist comprise stand lie cost amount total equal rise fall
  grow increase decrease drop average represent account range vary know believe think feel hope expect consider regard like cover apply
  last continue relate concern belong involve require allow enable help support-for base design intend plan
`);

/** Present tenses by which a speaker does the thing in saying so: "today we announce". */
export const performatives = set('announce announcing launch launching publish publishing lay laying sign signing unveil unveiling');

/** Nouns that name an event when a date stands by them: "the November arrest", "last year's evacuations". */
export const eventNouns = set(`
  meeting meetings summit summits arrest arrests evacuation evacuations election elections agreement agreements signature signing visit visits
  attack attacks invasion conference conferences announcement announcements launch publication statement statements referendum vote
  ruling judgment judgement decision crisis fire flood floods explosion treaty payment payments accord ceasefire round session
  opening closure resignation charter appointment inquiry review report reports letter speech talks call memorandum declaration
`);

/** Verbs whose perfect tells news even without a date: "has been published", "have signed". */
export const newsVerbs = set('issued published signed launched adopted ratified released approved laid announced established concluded agreed endorsed entered');

/** Of those, the nouns of texts: only a day, and not a month or year, makes them an event. */
export const textNouns = set('agreement agreements treaty memorandum declaration charter report reports statement statements letter review inquiry accord');
