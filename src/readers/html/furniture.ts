import { BYLINE, LABEL, PUBLISHED } from '../../languages/en/heads.ts';
import { type Element, elements, textOf } from './tree.ts';

/** What a page says of itself in a list of terms: who put it out, when, under what subject. */
const TERM =
  /^(?:from|by|authors?|written by|published(?: (?:on|by|date))?|publication date|first published|date(?: published)?|(?:last )?updated|last (?:modified|reviewed)|modified|issued(?: by)?|released?(?: date)?|delivered (?:on|by)|department|ministry|organisations?|organizations?|publisher|source|contacts?|(?:media|press) (?:contacts?|office|enquiries|inquiries)|e-?mail|(?:tele)?phone|tags?|topics?|themes?|keywords?|categor(?:y|ies)|subjects?|location|countr(?:y|ies)|languages?|reference(?: number)?|(?:document |content |news )?type|format|share|related|part of|history|applies to|reading time|isbn)\s*:?$/i;

/** Whether a list of terms is about the page and not of its text: "From: Port Office. Published: 3 May". */
export function isAboutPage(list: Element): boolean {
  const terms = [...elements(list)].filter(({ tagName }) => tagName === 'dt').map(textOf);
  return terms.length > 0 && terms.every((term) => TERM.test(term));
}

/** A line that names the kind of page, its day or its writer, or leads elsewhere. */
export function isAboutPageLine(words: string): boolean {
  if (words.length > LONGEST) return false;
  const line = words.trim();
  return LABEL.test(line) || BYLINE.test(line) || isStamp(line) || ELSEWHERE.test(line);
}

const LONGEST = 80;

/** "Published 3 May 2030", "Last updated: 3 May". */
const isStamp = (line: string): boolean => {
  const label =
    PUBLISHED.exec(line)?.[0] ?? /^(?:last )?(?:updated|modified)(?: on)?\b\s*:?\s*/i.exec(line)?.[0];
  return (
    label !== undefined && /^[\d\s\p{L}:,.|–—-]*\d[\d\s\p{L}:,.|–—-]*$|^$/u.test(line.slice(label.length))
  );
};

const ELSEWHERE =
  /^(?:(?:share|print|e-?mail|tweet|save|bookmark) (?:this|on|by|via)\b.{0,40}|(?:back )?to (?:the )?top|skip to .{0,30}|(?:read|see|show|find out) (?:more|all updates)|(?:related|more) (?:content|articles?|links?|stories|news|pages?)|follow us.{0,40}|is this page useful\?)$/i;
