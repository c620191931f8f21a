import { FIRMNESS, THEMES } from '../model/analysis.ts';
import { firstDay, lastDay } from '../model/edtf.ts';
import type { Corrections, Field } from './events.ts';
import { fullName } from './parties.ts';

/** What a person typed for a field, read; or what is wrong with it. */
export type Typed = { readonly set: Partial<Corrections> } | { readonly wrong: string };

/** Reads "deadline=2026-09-30": each field as its value is written; "none" empties it. */
export function correctionFrom(typed: string): Typed {
  const at = typed.indexOf('=');
  const field = typed.slice(0, at).trim().toLowerCase() as Field;
  const value = typed.slice(at + 1).trim();
  const read = at > 0 ? READERS[field] : undefined;
  if (read === undefined)
    return { wrong: `"${typed}" sets no field: write FIELD=VALUE, with ${Object.keys(READERS).join(', ')}` };
  return read(value);
}

const none = (value: string): boolean => value === '' || value.toLowerCase() === 'none';

const READERS: Readonly<Record<Field, (value: string) => Typed>> = {
  actors: (value) => ({ set: { actors: namesIn(value) } }),
  firmness: (value) => choice('firmness', value, FIRMNESS, false),
  novelty: (value) => choice('novelty', value, ['new', 'continuing'], false),
  deadline: (value) => {
    if (none(value)) return { set: { deadline: null } };
    if (firstDay(value) !== null || lastDay(value) !== null) return { set: { deadline: value } };
    return {
      wrong: `"${value}" is no date: write it as 2026-09-30, 2026-09, 2026, ../2026-09-30 (by) or 2026-01/2026-06`,
    };
  },
  cadence: (value) => {
    if (none(value)) return { set: { cadence: null } };
    if (value === 'regular' || /^P\d{1,4}[DWMY]$/.test(value)) return { set: { cadence: value } };
    return {
      wrong: `"${value}" is no interval: write it as P1Y (yearly), P6M (twice a year), P2W or regular`,
    };
  },
  instruments: (value) => ({ set: { instruments: namesIn(value) } }),
  theme: (value) => choice('theme', value, THEMES, true),
};

const namesIn = (value: string): Corrections['actors'] =>
  none(value)
    ? []
    : value
        .split(';')
        .map((name) => name.trim())
        .filter(Boolean)
        .map((name) => ({ name: fullName(name), id: null }));

function choice(field: Field, value: string, choices: readonly string[], empty: boolean): Typed {
  if (empty && none(value)) return { set: { [field]: null } };
  if (choices.includes(value.toLowerCase())) return { set: { [field]: value.toLowerCase() } };
  return { wrong: `"${value}" is no ${field}: choose ${choices.join(', ')}` };
}
