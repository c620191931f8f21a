import { pointWords, timeWords, whenWords } from '../../../publish/words.ts';
import { type Html, markup } from './markup.ts';

/** A day, month or year (EDTF) as words in a `time` element: "18 December 2025". */
export const day = (point: string): Html => time(point, pointWords(point));

/** A deadline or period (EDTF) as words: "by 30 June 2027", "from January to June 2026". */
export const when = (edtf: string): Html =>
  markup`${DATED.test(edtf) ? time(edtf, whenWords(edtf)) : whenWords(edtf)}`;

/** A moment (ISO 8601, UTC) as a day and time: "18 December 2025, 14:05 UTC". */
export const moment = (at: string): Html => time(at, `${timeWords(at)} UTC`);

const DATED = /^\d{4}(-\d\d){0,2}$/;

const time = (machine: string, words: string): Html => markup`<time datetime="${machine}">${words}</time>`;
