/** Stands for a character of quoted words, where only what is around them is looked at. */
export const QUOTED = '\ue000';
/** Stands for a character of a remark in brackets: "(general)", "(as inserted by section 3)". */
export const ASIDE = '\ue001';

/**
 * A line with its quoted words and its remarks in brackets blotted out, each character by one other: offsets hold, and
 * what a pattern finds is the drafter's own. Marks that stand around quoted words are kept; the numbers of provisions
 * are no remarks: "section 2(1)(a)".
 */
export function masked(line: string): string {
  const letters = [...line].length === line.length ? [...line] : line.split('');
  for (const [from, to] of quotesIn(line)) {
    letters.fill(QUOTED, from + 1, to);
    // Where the wrong mark is printed, the right one is read.
    if (to < letters.length) letters[to] = line[from] === '‘' ? '’' : '”';
    if (line[from] === '"') letters[from] = '“';
  }
  return asidesOut(letters);
}

/** The outermost quoted words: where their opening and closing marks stand; of one that is not closed, the line's end. */
export function quotesIn(line: string): readonly (readonly [open: number, close: number])[] {
  const found: (readonly [number, number])[] = [];
  let depth = 0;
  let open = 0;
  for (const { at, opens } of marksIn(line)) {
    if (opens && depth++ === 0) open = at;
    else if (!opens && depth > 0 && --depth === 0) found.push([open, at]);
  }
  if (depth > 0) found.push([open, line.length]);
  return found;
}

/** How many marks of a line open and how many close. */
export function countOf(line: string): { opens: number; closes: number } {
  const marks = [...marksIn(line)];
  const opens = marks.filter((mark) => mark.opens).length;
  return { opens, closes: marks.length - opens };
}

/**
 * Quotation marks, told from apostrophes; and by their place where the wrong one is printed (for “company’s“) or a
 * plain one, which opens before a word and closes behind it.
 */
function* marksIn(line: string): Generator<{ at: number; opens: boolean }> {
  const marks = /["“”]/.test(line) ? /["“”]/g : /‘|’(?!\p{L})/gu;
  for (const { index, 0: mark } of line.matchAll(marks)) {
    const before = line[index - 1] ?? ' ';
    const after = line[index + 1] ?? ' ';
    const behind = /[\p{L}\p{N}.,;]/u.test(before) && /[\s.,;)]/.test(after);
    yield {
      at: index,
      opens: mark !== '”' && mark !== '’' && !(mark !== '‘' && behind) && !(mark === '"' && /\s/.test(after)),
    };
  }
}

/** Remarks in brackets, in which brackets may stand; not "(2)", "(3A)", "(iii)". */
function asidesOut(letters: string[]): string {
  const open: number[] = [];
  letters.forEach((letter, at) => {
    if (letter === '(') open.push(at);
    if (letter !== ')' || open.length === 0) return;
    const from = open.pop()!;
    if (
      !/^[\p{L}\p{N}]{1,6}$/u.test(
        letters
          .slice(from + 1, at)
          .join('')
          .slice(0, 7),
      )
    )
      letters.fill(ASIDE, from + 1, at);
  });
  return letters.join('');
}
