import { performatives, states } from '../../languages/en/events.ts';
import { formsOf } from '../../languages/en/verbs.ts';
import { type Line, lower, tagAt } from '../commitments/line.ts';

const stative: ReadonlySet<string> = new Set([
  ...[...states].flatMap((verb) => [verb, formsOf(verb).past, formsOf(verb).participle]),
  ...['was', 'were', 'been', 'had'],
]);

/** Verbs whose past looks like their present: the tagger takes "that they put out on 29 March" for a plan. */
const UNCHANGED = new Set(['put', 'set', 'cut', 'let', 'hit', 'shut', 'quit', 'read', 'split']);

const tagOf = (line: Line, at: number): string => {
  const tag = tagAt(line, at);
  const bare = (tag === 'VB' || tag === 'VBP') && UNCHANGED.has(lower(line, at));
  if (bare && /^(?:NN|PRP$)/.test(tagAt(line, at - 1))) return 'VBD';
  // Nobody is "met" by himself: "His Majesty met today with".
  const met = lower(line, at) === 'met' && /^(?:NN|,|RB)/.test(tagAt(line, at - 1));
  return tag === 'VBN' && (met || isBehindAside(line, at)) ? 'VBD' : tag;
};

/** "Ms Ruiz, the finance minister, [told] the House": with an object of its own it is no participle. */
function isBehindAside(line: Line, at: number): boolean {
  if (lower(line, at - 1) !== ',' || !/^(?:NNS?|NNPS|DT|JJ|PRP\$?|CD|\$)$/.test(tagAt(line, at + 1)))
    return false;
  for (let i = at - 2; i > line.own; i--)
    if (lower(line, i) === ',')
      return /^NN/.test(tagAt(line, i - 1)) && /^(?:DT|W|NN|JJ|PRP)/.test(tagAt(line, i + 1));
  return false;
}

/** Whether a word is the past or the participle of a verb of doing. */
export const happened = (line: Line, at: number): boolean => {
  const tag = tagOf(line, at);
  return (tag === 'VBD' || tag === 'VBN') && !stative.has(lower(line, at));
};

const AUXILIARIES = new Set([
  'was',
  'were',
  'is',
  'are',
  'be',
  'been',
  'has',
  'have',
  'had',
  'being',
  '’s',
  '’ve',
  "'ve",
]);
const BETWEEN = new Set(['also', 'both', 'today', 'yesterday', 'now', 'jointly', 'all', 'each', 'together']);

/** The auxiliaries and adverbs right before a verb, "has, therefore, [requested]": where they begin. */
export function chainBefore(line: Line, verb: number): number {
  let from = verb;
  while (from > line.own) {
    const word = lower(line, from - 1);
    const tag = tagAt(line, from - 1);
    const aside = word === ',' && (tagAt(line, from - 2) === 'RB' || tagAt(line, from) === 'RB');
    if (!AUXILIARIES.has(word) && !BETWEEN.has(word) && !/^(?:RB[RS]?|MD)$/.test(tag) && !aside) break;
    from--;
  }
  return from;
}

const PAST = new Set(['was', 'were', 'has', 'have', 'had', '’ve', "'ve"]);
const UNREAL = new Set(['not', "n't", 'never', 'n’t', 'yet']);

/** A finite past that is told as a fact: "met", "was signed", "have signed"; and not "is planned", "will have met", "was not signed". */
export function isTold(line: Line, verb: number): boolean {
  if (!happened(line, verb)) return false;
  const from = chainBefore(line, verb);
  let finite = tagOf(line, verb) === 'VBD';
  for (let i = from; i < verb; i++) {
    const word = lower(line, i);
    if (UNREAL.has(word) || tagAt(line, i) === 'MD') return false;
    finite ||= PAST.has(word);
  }
  return finite && tagAt(line, from - 1) !== 'TO';
}

export const hasAuxiliary = (line: Line, verb: number): boolean => {
  for (let i = chainBefore(line, verb); i < verb; i++) if (AUXILIARIES.has(lower(line, i))) return true;
  return false;
};

/** Whether the verb stands in a perfect: "has been published". */
export const isPerfect = (line: Line, verb: number): boolean => {
  for (let i = chainBefore(line, verb); i < verb; i++)
    if (/^(?:has|have|[’']ve)$/.test(lower(line, i))) return true;
  return false;
};

const SPEAKERS = new Set(['we', 'i', 'am', 'are', 'also', 'today', 'hereby']);

/** "we announce", "I am publishing": saying so does it. */
export const performs = (line: Line, at: number): boolean =>
  performatives.has(lower(line, at)) &&
  /^VB[PG]$/.test(tagAt(line, at)) &&
  SPEAKERS.has(lower(line, at - 1)) &&
  !/^NN/.test(tagAt(line, at - 2));

const DENIALS = new Set(['no', 'nobody', 'nothing', 'none', 'neither', 'nor', 'hardly']);
const DOUBTS = new Set(['if', 'unless', 'whether']);
const NOT_YET = new Set(['once', 'until', 'when', 'where', 'after', 'before', 'till', 'provided', 'while']);

/** Whether the words from where a clause begins to its verb deny it or leave it open: "no vote was", "if", "once … has". */
export function isOpen(line: Line, start: number, verb: number): boolean {
  const perfect = isPerfect(line, verb);
  for (let i = start; i < verb; i++) {
    const word = lower(line, i);
    if (DENIALS.has(word) && !/^(?:CD|\.)$/.test(tagAt(line, i + 1))) return true;
    if (DOUBTS.has(word) || (perfect && NOT_YET.has(word))) return true;
  }
  return false;
}
