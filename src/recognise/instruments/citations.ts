import type { Token } from '../../model/text.ts';
import { bracketed, celex, euAct, euList, treatyArticle } from './eu-acts.ts';
import type { Find } from './find.ts';
import { journal } from './journal.ts';
import { euCase, neutral } from './judgments.ts';
import { resolution, resolutionList, unitedStates } from './resolutions.ts';
import { chapter, elliptical, niOrder, regnal, seriesList, seriesWork } from './uk-numbers.ts';

/** A number may be a chapter's year, a list's next member or an EU act's; tried in this order. */
const NUMBERS: readonly Find[] = [chapter, niOrder, euList, seriesList, resolutionList, elliptical];
const CELEX: readonly Find[] = [celex];
const CASE: readonly Find[] = [euCase];

const each = (words: string, ...find: Find[]): [string, readonly Find[]][] =>
  words.split(' ').map((word) => [word, find]);

/** The words at which something is tried, and what: looked up once for each capitalised word of the text. */
const TRIGGERS: ReadonlyMap<string, readonly Find[]> = new Map([
  ...each(
    's.i. s.i si sis s.s.i. s.s.i ssi w.s.i. wsi s.r. s.r sr n.i.s.r. nisr o.s. sro sr&o statutory',
    seriesWork,
  ),
  ...each('geo vict edw eliz will wm hen cha ja', regnal),
  ...each(
    'regulation regulations directive directives decision decisions recommendation guideline joint common',
    euAct,
  ),
  ...each('ec eec euratom cfsp ecsc jha', euList),
  ...each('eu', euList, euCase),
  ...each('oj o.j. o.j official', journal),
  ...each('[', bracketed, neutral),
  ...each('celex', celex),
  ...each('article', treatyArticle),
  ...each('c t f case cases joined ecli', euCase),
  ...each('un u.n. united security general human unscr unsc unga unhrc scr s a', resolution),
  ...each('executive public', unitedStates),
]);

/** Those that may be written without a capital. */
const SMALL = new Set(['statutory', 'official', '[']);

/** What is tried at a word or number. */
export function findersAt({ lower, text }: Token): readonly Find[] | undefined {
  const code = text.charCodeAt(0);
  if (code >= 48 && code <= 57) return text.length === 10 && /[RLDFHEOS]/.test(text) ? CELEX : NUMBERS;
  if (text === lower) return SMALL.has(lower) ? TRIGGERS.get(lower) : undefined;
  const found = TRIGGERS.get(lower);
  if (found || lower.length < 3) return found;
  if (lower.charCodeAt(1) === 45 && CASE_NUMBER.test(lower)) return CASE;
  const dot = lower.indexOf('.');
  return dot > 0
    ? (TRIGGERS.get(lower.slice(0, dot)) ?? TRIGGERS.get(lower.slice(0, lower.lastIndexOf('.') + 1)))
    : undefined;
}

const CASE_NUMBER = /^[ctf]-\d{1,4}$/;
