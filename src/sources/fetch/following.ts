import { accept } from './address.ts';
import type { Answer, Asked } from './asking.ts';
import type { Leave } from './robots.ts';
import type { Failed, Visit } from './visiting.ts';

export type Followed = { readonly is: 'came'; readonly address: string; readonly answer: Answer } | Failed;

export interface Following {
  readonly visit: Visit;
  /** Hosts that the user allowed by name. */
  readonly allow: readonly string[];
  /** What robots.txt says. */
  readonly leave: (url: URL) => Promise<Leave>;
  /** Milliseconds between two requests to a host. */
  readonly pause: number;
  readonly redirects: number;
}

const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

/** Asks for an address and goes where it is sent, looking at each address anew as if a user had typed it. */
export async function follow(following: Following, address: string, asked: Asked): Promise<Followed> {
  const seen = new Set<string>();
  let from: string | undefined;
  for (let target = address; ; ) {
    const accepted = accept(target, following.allow, from);
    if ('refused' in accepted) return failed(accepted.refused, from, target);
    const { url } = accepted;
    if (seen.has(url.href)) return circular('the redirects lead in a circle');
    if (seen.size > following.redirects)
      return circular(`it redirects more than ${following.redirects} times`);
    seen.add(url.href);
    const answer = await one(following, url, asked);
    if (answer.is === 'failed') return from ? { ...answer, why: sent(url.href, answer.why) } : answer;
    const next = REDIRECTS.has(answer.status) ? answer.headers.location : undefined;
    if (next === undefined) return { is: 'came', address: url.href, answer };
    from = url.href;
    target = utf8(next);
  }
}

async function one(following: Following, url: URL, asked: Asked): Promise<Answer | Failed> {
  const leave = await following.leave(url);
  if (leave.is === 'failed') return leave;
  return following.visit(url, asked, Math.max(following.pause, leave.delay ?? 0));
}

function failed(why: string, from: string | undefined, target: string): Failed {
  return { is: 'failed', why: from ? sent(target, why) : why, notBefore: null };
}

function circular(why: string): Failed {
  return { is: 'failed', why, notBefore: null, circular: true };
}

function sent(target: string, why: string): string {
  return `it redirects to ${target.slice(0, 200)}: ${why}`;
}

/** Headers come a byte a character; a place outside ASCII is written in UTF-8 by most. */
function utf8(header: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(header, 'latin1'));
  } catch {
    return header;
  }
}
