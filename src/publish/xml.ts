/** Characters that XML 1.0 cannot hold in any form (https://www.w3.org/TR/xml/#charsets). */
export const NOT_IN_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;

/** Words between tags, character for character but for those that XML cannot hold. */
export const text = (words: string): string => escaped(words, /[&<>\r]/g);

/** Words in an attribute, whose line breaks and tabs a reader would make spaces of. */
export const xml = (words: string): string => escaped(words, /[&<>"\t\n\r]/g);

const escaped = (words: string, marks: RegExp): string =>
  words.replace(new RegExp(NOT_IN_XML, 'gu'), '\ufffd').replace(marks, (mark) => `&#${mark.charCodeAt(0)};`);
