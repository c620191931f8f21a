/** Widths of letters in parts of the type size, as the widest of the common sans-serif faces has them. */
const WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/[iljI.,:;'’‘|!() ]/u, 0.36],
  [/[frt/“”"-]/u, 0.46],
  [/[mwMW%@—…]/u, 0.98],
  [/[\p{Lu}&]/u, 0.74],
  [/[\u1100-\u11ff\u2e80-\uffff]|[^\u0000-\uffff]/u, 1.05],
];
const OTHERS = 0.63;

/** Words in lines that are no wider than there is room; a word that is wider is cut between letters, and goes on. */
export function linesIn(words: string, width: number, size: number, weight: 'normal' | 'bold'): string[] {
  const unit = size * (weight === 'bold' ? 1.1 : 1);
  const lines: string[] = [];
  let line = '';
  let long = 0;
  for (const part of words.split(' ').flatMap((word) => pieces(word, width / unit))) {
    const more = widthOf(part) + (line === '' ? 0 : 0.36);
    if (line !== '' && (long + more) * unit > width) {
      lines.push(line);
      [line, long] = [part, widthOf(part)];
    } else [line, long] = [line === '' ? part : `${line} ${part}`, long + more];
  }
  return [...lines, line];
}

const widthOf = (words: string): number =>
  [...words].reduce((sum, letter) => sum + (WIDTHS.find(([shape]) => shape.test(letter))?.[1] ?? OTHERS), 0);

function pieces(word: string, most: number): string[] {
  if (widthOf(word) <= most) return [word];
  const found = [''];
  for (const letter of word) {
    if (widthOf(found.at(-1)! + letter) > most) found.push('');
    found[found.length - 1] += letter;
  }
  return found;
}

/** As it may stand in XML 1.0: without what is no character there. */
export const xml = (words: string): string =>
  words
    .toWellFormed()
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '\ufffd')
    .replace(/[&<>"']/g, (mark) => `&#${mark.charCodeAt(0)};`);
