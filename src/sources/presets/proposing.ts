import { open, stat } from 'node:fs/promises';
import type { Problem } from '../../model/problem.ts';
import { webAddress } from '../../readers/feed/address.ts';
import { isFeed, isJsonFeed } from '../../readers/feed.ts';
import { attribute, elements } from '../../readers/html/tree.ts';
import { type Answer, ask, looksLike, textOf } from '../kinds/asking.ts';
import { pageTree } from '../kinds/pageTree.ts';
import { CouldNotCheck, type Get } from '../source.ts';
import { betterAddress } from './onePage.ts';
import { addressIn, fromPreset, type Proposal, presetFor } from './proposal.ts';

/**
 * The source that is meant by what somebody typed: a preset's name, an address, a path. An address that no preset
 * knows is asked for, once, to see what is there.
 */
export async function proposed(text: string, get: Get): Promise<Proposal | Problem> {
  const known = presetFor(text);
  if (known) return known;
  const address = addressIn(text);
  const here = address && /^https?:/i.test(text) ? null : await pathProposal(text);
  if (here) return here;
  if (!address) return { message: `"${text}" is no preset, no address and no file or folder that is here` };
  const better = betterAddress(address);
  if (better) return page(better.address, `it is ${better.is}`);
  try {
    const answer = await ask(get, address.href);
    return answer ? byAnswer(answer) : page(address.href, 'nothing more was said of it');
  } catch (error) {
    if (error instanceof CouldNotCheck) return { message: error.message };
    throw error;
  }
}

async function pathProposal(path: string): Promise<Proposal | Problem | null> {
  const about = await stat(path).catch(() => null);
  if (about?.isDirectory()) return because(fromPreset('folder', { path }), 'it is a folder');
  if (!about?.isFile()) return null;
  if (await isMailbox(path)) return because(fromPreset('mbox', { path }), 'it is a mailbox');
  return { message: `${path} is a single file: read it with \`watchpoint add\`, or add the folder it is in` };
}

async function isMailbox(path: string): Promise<boolean> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(5), 0, 5, 0);
    return buffer.toString('latin1', 0, bytesRead) === 'From ' || (bytesRead === 0 && /\.mbox$/i.test(path));
  } finally {
    await file.close();
  }
}

/** What an answer shows itself to be. */
function byAnswer(answer: Answer): Proposal | Problem {
  const { address } = answer;
  const text = textOf(answer);
  if (isFeed(text) || isJsonFeedText(text)) return because(fromPreset('feed', { address }), 'it is a feed');
  if (/<(?:\w+:)?(?:urlset|sitemapindex)[\s>]/.test(text.slice(0, 5000)))
    return because(fromPreset('sitemap', { address }), 'it is a sitemap');
  const feed = looksLike(text, answer.type) === 'a web page' ? feedOffered(text, address) : null;
  if (!feed) return page(address, 'it is a page that offers no feed');
  const meant = presetFor(feed.address) ?? fromPreset('feed', { address: feed.address });
  const named = feed.title ? ` "${feed.title}"` : '';
  return because(meant, `the page offers the feed${named}: for the page itself take the preset \`page\``);
}

/** The feed that a page names for itself (HTML Standard, 4.6.7.1), but for that of comments on it. */
export function feedOffered(html: string, address: string): { address: string; title: string | null } | null {
  for (const element of elements(pageTree(html, address))) {
    if (element.tagName !== 'link') continue;
    const rel = attribute(element, 'rel')?.toLowerCase().split(/\s+/) ?? [];
    const type = attribute(element, 'type')?.toLowerCase() ?? '';
    const title = attribute(element, 'title')?.trim() || null;
    if (!rel.includes('alternate') || !/^application\/(?:rss\+xml|atom\+xml|feed\+json)/.test(type)) continue;
    if (/\bcomments?\b/i.test(title ?? '')) continue;
    const to = webAddress(attribute(element, 'href'), address);
    if (to) return { address: to, title };
  }
  return null;
}

function isJsonFeedText(text: string): boolean {
  try {
    return /^\s*\{/.test(text) && isJsonFeed(JSON.parse(text));
  } catch {
    return false; // then it is a page
  }
}

const page = (address: string, why: string): Proposal | Problem =>
  because(fromPreset('page', { address }), why);

const because = (proposal: Proposal | Problem, why: string): Proposal | Problem =>
  'message' in proposal ? proposal : { ...proposal, because: why };
