import { attribute, type Html, markup, type Text } from './markup.ts';

/** Words of a document with their source under them; `marked`: where the operative words stand (offsets into words). */
export function quote(said: {
  readonly words: string;
  readonly cite: Text;
  readonly href?: string;
  readonly note?: Text | null;
  readonly marked?: readonly Marked[];
}): Html {
  const { words: text, cite, href, note, marked } = said;
  const source = href === undefined ? cite : markup`<a class="govuk-link" href="${href}">${cite}</a>`;
  return markup`<figure class="wp-quote">
<blockquote class="wp-quote__words">${words(text, marked ?? [])}</blockquote>
<figcaption class="wp-quote__source">${source}${note && markup`<span class="wp-quote__note">${note}</span>`}</figcaption>
</figure>`;
}

/** A stretch of a text to be marked; `as` is a firmness or a kind: figure, date, instrument, silence, party, event, found. */
export interface Marked {
  readonly start: number;
  readonly end: number;
  readonly as: string;
  readonly id?: string;
  readonly href?: string;
}

/** A text with stretches marked in it: in order, none inside another (one that overlaps its forerunner is left out). */
export function words(text: string, marks: readonly Marked[]): Html {
  let at = 0;
  const parts: (string | Html)[] = [];
  for (const mark of [...marks].sort((one, other) => one.start - other.start)) {
    if (mark.start < at || mark.end > text.length) continue;
    parts.push(text.slice(at, mark.start), markedWords(text.slice(mark.start, mark.end), mark));
    at = mark.end;
  }
  return markup`${[...parts, text.slice(at)]}`;
}

function markedWords(said: string, { as, id, href }: Marked): Html {
  const inside = href === undefined ? said : markup`<a class="wp-mark__link" href="${href}">${said}</a>`;
  return markup`<mark class="wp-mark wp-mark--${as}"${attribute('id', id)}>${inside}</mark>`;
}
