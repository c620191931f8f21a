import { CHALLENGE_RULES } from './challengeRules.ts';
import type { ChallengeRule, Shown } from './wall.ts';

/** Test pages are small, and say what they are at their beginning. */
const LOOKED_AT = 128 * 1024;

/** Characters between two tags that surely hold more words than any rule asks about. */
const LONG_ENOUGH = 4000;
const MOST_WORDS = Math.max(...CHALLENGE_RULES.map(({ words }) => words ?? 0));

/**
 * The rule by which an answer is a bot wall's page and not the publisher's document; null where it is none. We never
 * go around such a wall: it is told to the user as "could not check".
 * @param answer headers with names in lower case; the body unpacked.
 */
export function challengeOf(answer: {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly bytes: Uint8Array;
}): ChallengeRule | null {
  const { status, headers, bytes } = answer;
  const body = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, LOOKED_AT)).toString(
    'latin1',
  );
  // What is named a document of another kind with success is one: a PDF on captchas is no captcha.
  const readable =
    status !== 200 || /html|^$/i.test(headers['content-type'] ?? '') || /^\s{0,200}</.test(body);
  return matching({ status, headers, body: readable ? body : '' });
}

/** @example "a bot wall (Cloudflare) answered" */
export function wallOf({ wall }: ChallengeRule): string {
  return `a bot wall${wall ? ` (${wall})` : ''} answered`;
}

/** The first rule that an answer fits. */
export function matching(answer: Shown): ChallengeRule | null {
  let counted: number | null = null;
  const words = () => {
    counted ??= wordsShown(answer.body);
    return counted;
  };
  return CHALLENGE_RULES.find((rule) => fits(rule, answer, words)) ?? null;
}

export function fits(rule: ChallengeRule, answer: Shown, words = () => wordsShown(answer.body)): boolean {
  const { headers = {}, body = [], statuses } = rule;
  if (statuses && !statuses.includes(answer.status)) return false;
  return (
    Object.entries(headers).every(([name, pattern]) => pattern.test(answer.headers[name] ?? '')) &&
    (rule.words === undefined || words() <= rule.words) &&
    body.every((pattern) => pattern.test(answer.body))
  );
}

/** The words between tags, outside scripts and styles; counted until they are more than any rule asks about. */
function wordsShown(html: string): number {
  let words = 0;
  for (let at = 0; at < html.length && words <= MOST_WORDS; ) {
    const open = html.indexOf('<', at);
    const end = Math.min(open < 0 ? html.length : open, at + LONG_ENOUGH);
    words += html.slice(at, end).match(/[\p{L}\p{N}]{2,}/gu)?.length ?? 0;
    if (open < 0) break;
    at = afterTag(html, open);
  }
  return words;
}

/** What a reader is not shown is left out with its tag. */
function afterTag(html: string, open: number): number {
  const hidden = /^<(script|style|svg|template)\b/i.exec(html.slice(open, open + 12))?.[1];
  const end = hidden ? closing(html, hidden.toLowerCase(), open) : open;
  const close = end < 0 ? -1 : html.indexOf('>', end);
  return close < 0 ? html.length : close + 1;
}

function closing(html: string, name: string, from: number): number {
  const pattern = new RegExp(`</${name}`, 'gi');
  pattern.lastIndex = from;
  return pattern.exec(html)?.index ?? -1;
}
