// Words at which the phrases of a report begin and end, and words without which no sentence reports.

const set = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean));

/** What may stand between a verb and the time of it: "opened in May". */
export const timeAfter = set('in on at last this since earlier under during');

/** What a time is told by. */
export const timeWords =
  /^(?:\d{4}|january|february|march|april|may|june|july|august|september|october|november|december|year|month|week|summer|autumn|spring|winter|summit)$/;

/** Words before a noun phrase that are none of it, though they may be tagged so. */
export const notInPhrase = set('made taken achieved that which including following welcoming noting');

/** What parts the subject of a verb from what was said before. */
export const apart = /^(?:[,;:(—–]|that|but|while|whereas|as|and)$/;

/** Words with which another clause begins. */
export const clauseEnds = set('while whilst although because whereas which who');

/** Words that after a comma begin an aside and no further thing of a list. */
export const asides = set(
  'which who where while as with including alongside but so when if after before building in on at to by for',
);

/** Words that make what follows a condition, which reports nothing. */
export const conditional = set('if until unless once when whenever whether before after where');

/** Before the words of a report: it is a condition. */
export const conditionBefore = /\b(?:if|until|unless|once|when|whether|before|should)\b[^.;:]*$/iu;

/** Helping verbs after which the perfect tells of what is to come. */
export const modals = set('will would shall should may might could to');

/** Progressives that speak of a plan, a view or the speaking itself. */
export const plansNow = /^(?:work|look|consider|try|go|explore|prepare|be|commit|announce|publish|call)/;

/** What sets progress to work on: "progress made towards". */
export const advanceOf = /^(?:towards?|in|on|with|to|made|since|and)$/;

/** No sentence without one of these words is told by a pattern. */
export const reportGate =
  /\b(?:not|no|n[’']t|been|was|were|is|are|now|has|have|had|later|called|ruled|axed|off|took|came|went|entered|slipped|postponed|deferred|delayed|cancel\w*|abandon\w*|scrap\w*|shelv\w*|dropp\w*|became|replaces|supersedes|repeals|remains?|decided|chose\w*|opted|resolved|decision|will)\b/iu;
