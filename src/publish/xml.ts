/** Characters that XML 1.0 cannot hold in any form (https://www.w3.org/TR/xml/#charsets). */
export const NOT_IN_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;

/** Words between tags, character for character but for those that XML cannot hold. */
export const text = (words: string): string => escaped(words, /[&<>\r]/g);

/** Words in an attribute, whose line breaks and tabs a reader would make spaces of. */
export const xml = (words: string): string => escaped(words, /[&<>"\t\n\r]/g);

/** Words with a sign in place of each character that XML cannot hold. */
export const inXml = (words: string): string => words.replace(new RegExp(NOT_IN_XML, 'gu'), '\ufffd');

const escaped = (words: string, marks: RegExp): string =>
  inXml(words).replace(marks, (mark) => NAMED[mark] ?? `&#${mark.charCodeAt(0)};`);

const NAMED: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
