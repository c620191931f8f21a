import type { Problem } from '../../model/problem.ts';
import type { Source } from '../source.ts';
import { most, type Preset, type Setting, type Settings, valuesOf } from './preset.ts';
import { presets } from './presets.ts';

/** A source that could be added. */
export interface Proposal extends Pick<Source, 'id' | 'title' | 'kind' | 'preset' | 'address' | 'settings'> {
  /** Why it is proposed for what was given, in one line. */
  readonly because: string;
}

/** The source that a preset makes of settings, or what is wrong with them. */
export function fromPreset(id: string, settings: Settings): Proposal | Problem {
  const preset = presets.find((one) => one.id === id);
  if (!preset)
    return { message: `there is no preset \`${id}\`: there are ${presets.map((one) => one.id).join(', ')}` };
  const wrong = wrongIn(settings, preset);
  if (wrong) return { message: `preset \`${id}\`: ${wrong}` };
  return made(preset, settings, `it is the preset \`${id}\``);
}

/** The source that is meant by a preset's name or by an address of its publisher; null for anything else. */
export function presetFor(text: string): Proposal | null {
  const named = presets.find(({ id }) => id === text.trim().toLowerCase());
  if (named) return wrongIn({}, named) ? null : made(named, {}, `it is the preset \`${named.id}\``);
  const address = addressIn(text);
  if (!address) return null;
  for (const preset of presets) {
    const settings = preset.means(address);
    if (settings && !wrongIn(settings, preset))
      return made(preset, settings, `${address.hostname} is known: the preset \`${preset.id}\``);
  }
  return null;
}

/** An address as people type it, with or without `https://`; null for what is none. */
export function addressIn(text: string): URL | null {
  const typed = text.trim();
  if (/\s/.test(typed)) return null;
  if (/^https?:\/\//i.test(typed)) return URL.canParse(typed) ? new URL(typed) : null;
  const site = /^(?:[a-z0-9-]+\.)+[a-z]{2,}(?:[/?#]|$)/i.test(typed);
  return site && URL.canParse(`https://${typed}`) ? new URL(`https://${typed}`) : null;
}

/** The first thing that is wrong with settings, in words; null where nothing is. */
function wrongIn(settings: Settings, preset: Preset): string | null {
  const known = [...preset.settings, most];
  const names = known.map(({ name }) => name);
  for (const name of Object.keys(settings))
    if (!names.includes(name))
      return `there is no setting \`${name}\`: there ${names.length > 1 ? 'are' : 'is'} ${names.join(', ')}`;
  for (const setting of known) {
    const wrong = wrongValue(setting, settings[setting.name]);
    if (wrong) return wrong;
  }
  return null;
}

function wrongValue(
  { name, required, several, values, form, example }: Setting,
  value?: string,
): string | null {
  if (!value?.trim()) return required ? `\`${name}\` is needed, as in ${name}=${example}` : null;
  for (const one of several ? valuesOf(value) : [value]) {
    if (values && !values.includes(one)) return `\`${name}\` is one of ${values.join(', ')}, not "${one}"`;
    if (form && !form.test(one)) return `\`${name}\` is "${one}": write it as in ${name}=${example}`;
  }
  return null;
}

function made(preset: Preset, settings: Settings, because: string): Proposal {
  const { id, title, kind, fixed } = preset;
  const own = Object.fromEntries(Object.entries(settings).filter(([name]) => !WHERE.has(name)));
  const values = Object.entries(own).flatMap(([name, value]) => (name === most.name ? [] : valuesOf(value)));
  const address = preset.address(settings);
  const where = Object.keys(settings).some((name) => WHERE.has(name)) ? shortAddress(address) : '';
  return {
    id: slug([id, where, ...values].join(' ')),
    title: `${where ? `${short(title)} ${where}` : title}${values.length ? ` (${values.join(', ')})` : ''}`,
    kind,
    preset: id,
    address,
    settings: { ...own, ...fixed },
    because,
  };
}

/** "Any feed" is a feed when it is one. */
const short = (title: string): string =>
  title.replace(/^(?:Any|A) (.)/, (_, letter: string) => letter.toUpperCase());

/** Settings that say where a source is: its address has them. */
const WHERE = new Set(['address', 'path']);

export const shortAddress = (address: string): string =>
  address.replace(/^https?:\/\/(?:www\.)?/, '').replace(/[?#].*$|\/$/g, '');

const LONGEST = 48;

/** Short, for people to type. */
export function slug(words: string): string {
  const whole = words
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return whole.length <= LONGEST ? whole : whole.slice(0, whole.lastIndexOf('-', LONGEST) || LONGEST);
}
