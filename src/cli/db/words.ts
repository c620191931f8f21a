import { Refusal } from '../refusal.ts';

/** `12,345`. */
export const grouped = (n: number): string => n.toString().replace(/\B(?=(?:\d{3})+$)/g, ',');

/** Whole numbers in a line of words, grouped. */
export const groupedIn = (words: string): string =>
  words.replace(/(?<![\w.-])\d{4,}(?!\w)/g, (n) => grouped(Number(n)));

export function refuseMore(act: string, args: readonly string[]): void {
  if (args.length > 0) throw new Refusal(`db ${act} takes nothing but options: name the register with --db`);
}
