import type { Span } from '../src/model/span.ts';

/** Reads a text in which what must be found stands in [brackets]; a bracket of the text itself is written `\[` or `\]`. */
export function marked(example: string): { text: string; spans: Span[] } {
  let text = '';
  const spans: Span[] = [];
  let open = -1;
  for (let i = 0; i < example.length; i++) {
    const c = example[i]!;
    if (c === '\\' && (example[i + 1] === '[' || example[i + 1] === ']')) text += example[++i];
    else if (c === '[') open = text.length;
    else if (c === ']') spans.push({ start: open, end: text.length });
    else text += c;
  }
  return { text, spans };
}
