import type { SourceKindName } from '../source.ts';

/** What narrows a source, by a name that people type. */
export interface Setting {
  readonly name: string;
  /** What it narrows by, and where its values are to be found. */
  readonly means: string;
  readonly example: string;
  /** Several values, parted by commas. */
  readonly several?: true;
  readonly required?: true;
  /** The only values there are. */
  readonly values?: readonly string[];
  /** How each value is written. */
  readonly form?: RegExp;
}

export type Settings = Readonly<Record<string, string>>;

/** A publisher's service that can be added as a source by name. */
export interface Preset {
  /** What people type: `govuk`. */
  readonly id: string;
  readonly title: string;
  /** What it lists, and what it leaves out. */
  readonly covers: string;
  readonly kind: SourceKindName;
  readonly settings: readonly Setting[];
  /** Where the list is, for settings that have been held to `settings`. */
  readonly address: (settings: Settings) => string;
  /** Settings that the kind of source reads and people need not know. */
  readonly fixed?: Settings;
  /** For `source check`: in how many days something new is to be expected; null where there may be none for long. */
  readonly newWithin: number | null;
  /** Licence, and what the publisher asks of programs. */
  readonly terms: string;
  /** Where the format is documented, and what could not be confirmed there. */
  readonly remarks: readonly string[];
  /** The settings by which an address that people see in their browser is meant; null for an address of others. */
  readonly means: (address: URL) => Settings | null;
}

/** A list's address with what narrows it: each value of a setting that takes several as a parameter of its own. */
export function narrowed(
  address: string,
  settings: Settings,
  parameters: Readonly<Record<string, string>>,
): string {
  const url = new URL(address);
  for (const [name, parameter] of Object.entries(parameters))
    for (const value of valuesOf(settings[name])) url.searchParams.append(parameter, value);
  return url.href;
}

export const DAY = /^\d{4}-\d\d-\d\d$/;
export const YEAR = /^\d{4}$/;
export const SLUG = /^[a-z0-9-]+$/;
export const NUMBER = /^\d+$/;
export const CODE = /^[A-Z0-9_-]+$/;

/** What every source can be narrowed by. */
export const most: Setting = {
  name: 'most',
  means:
    'no more than so many documents from the beginning of the list, which is the newest where it is so ordered',
  example: '500',
  form: /^[1-9]\d{0,6}$/,
};

/** The values of a setting, parted by commas. */
export const valuesOf = (value: string | undefined): string[] =>
  (value ?? '')
    .split(',')
    .map((one) => one.trim())
    .filter(Boolean);

/** Settings without those that have no value. */
export const given = (settings: Readonly<Record<string, string | null | undefined>>): Settings =>
  Object.fromEntries(
    Object.entries(settings).filter((entry): entry is [string, string] => Boolean(entry[1])),
  );

/** Whether an address is of a site, with `www.` before it or not. */
export const isOf = (address: URL, ...sites: readonly string[]): boolean =>
  sites.includes(address.hostname.replace(/^www\./, ''));
