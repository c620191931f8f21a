/** Deeper than any feed, with the XHTML of its entries. */
const DEEPEST = 100;
const MOST_STRAY = 50;
const LONGEST_TAG = 100_000;

const MARK = /<!--|<!\[CDATA\[|<\/([\w:.-]{1,200})|<([\w:.-]{1,200})|<[?!]|</g;

/**
 * Whether a feed's XML is so broken that the parser, which forgives much, would go back over it again and again: elements
 * opened and not closed, brackets that open no tag, tags without end. Goes through it once.
 */
export function isTangled(xml: string): boolean {
  const mark = new RegExp(MARK);
  const open: string[] = [];
  let stray = 0;
  for (let found = mark.exec(xml); found; found = mark.exec(xml)) {
    const [words, closes, opens] = found;
    const end = endOf(xml, words, mark.lastIndex);
    if (words === '<') stray++;
    else if (end < 0) return true;
    else mark.lastIndex = end;
    if (closes) open.length = Math.max(0, lastOf(open, closes));
    else if (opens && xml[end - 2] !== '/') open.push(opens);
    if (open.length > DEEPEST || stray > MOST_STRAY) return true;
  }
  return false;
}

/** Where a tag, comment or CDATA section ends; -1 for one without end. */
function endOf(xml: string, words: string, from: number): number {
  const close = words === '<!--' ? '-->' : words === '<![CDATA[' ? ']]>' : '>';
  const end = xml.indexOf(close, from);
  return end < 0 || (close === '>' && end - from > LONGEST_TAG) ? -1 : end + close.length;
}

/** A tag that closes nothing leaves all open. */
function lastOf(open: readonly string[], name: string): number {
  const at = open.lastIndexOf(name);
  return at < 0 ? open.length : at;
}
