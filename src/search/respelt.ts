import { folded } from '../register/identity.ts';
import { fullName } from '../register/parties.ts';
import { FIELDS, type FieldName, KNOWN } from './asked.ts';
import type { Columns } from './columns.ts';
import { apart, spelt, type Vocabulary } from './suggest.ts';

/**
 * The whole of what was typed, with each word and each value of a field that the register does not have as it may have
 * been meant: `party:belguim retruns` is `party:Belgium returns`. Null where nothing is to be put right.
 */
export function respelt(typed: string, columns: Columns, words: Vocabulary): string | null {
  const query = typed.replace(
    PIECE,
    (piece: string, sign: string, field: string | undefined, value: string) => {
      if (value.endsWith('*')) return piece;
      if (field === undefined) return `${sign}${wordsOf(value, words)}`;
      const name = FIELDS.find((one) => one === field.toLowerCase());
      const meant = name && nearestValue(columns, name, value.replaceAll('"', ''));
      return meant ? `${sign}${field}:${/\s/.test(meant) ? `"${meant}"` : meant}` : piece;
    },
  );
  return query === typed ? null : query;
}

const PIECE = /(-?)(?:([a-z]+):)?("[^"]*"?|[^\s"]+)/gi;

const wordsOf = (value: string, words: Vocabulary): string =>
  value.replace(/[\p{L}\p{N}]{4,}/gu, (word) => spelt(words, word, 1)[0] ?? word);

/** Null where a value has these letters in it, and where none is near. */
function nearestValue({ fields }: Columns, field: FieldName, value: string): string | null {
  const asked = folded(field === 'party' ? fullName(value) : value);
  if (asked.length < 4) return null;
  const labels = KNOWN[field] ?? fields[field].names.values.map(({ label }) => label);
  const all = labels.map((label) => [label, folded(label)] as const);
  if (all.some(([, own]) => own.includes(asked))) return null;
  const most = asked.length < 6 ? 1 : 2;
  const near = all
    .filter(([, own]) => Math.abs(own.length - asked.length) <= most)
    .map(([label, own]) => ({ label, away: apart(asked, own, most) }))
    .filter(({ away }) => away <= most)
    .sort((a, b) => a.away - b.away);
  return near[0]?.label ?? null;
}
