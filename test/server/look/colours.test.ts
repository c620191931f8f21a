import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { STYLES } from '../../../scripts/assets.ts';

/** `--wp-…` by name, as the style sheet gives them by day, and by night where it gives others. */
const css = readFileSync(STYLES, 'utf8');
const night = css.search(/@media screen and \(prefers-color-scheme: ?dark\)/);
const colours = (text: string): Map<string, string> =>
  new Map([...text.matchAll(/--wp-([a-z-]+): ?#([0-9a-f]{3,6})\b/g)].map(([, name, hex]) => [name!, hex!]));
const day = colours(css.slice(0, night));
const modes = { day, night: new Map([...day, ...colours(css.slice(night))]) };

const GROUNDS = ['ground', 'sheet', 'sunk'];
const TONES = ['good', 'bad', 'care', 'news', 'plain', 'quiet'];
const FIRM = ['obliged', 'committed', 'intended', 'exploratory', 'affirmed'];
const pairs = (texts: readonly string[], grounds: readonly string[]) =>
  texts.flatMap((text) => grounds.map((ground) => [text, ground] as const));

/** Text on its ground: 4.5 to 1 (WCAG 2.2, 1.4.3). */
const READ = [
  ...pairs(['ink', 'ink-soft', 'link', 'link-hover', 'link-visited', 'chief', 'bad', ...FIRM], GROUNDS),
  ...[...TONES, ...FIRM].map((name) => [name, `${name}-ground`] as const),
  ...FIRM.map((name) => ['ink', `${name}-ground`] as const),
  ...pairs(['on-head', 'head-soft'], ['head', 'head-field']),
  ...pairs(['on-chief'], ['chief', 'chief-hover']),
  ['on-focus', 'focus'],
] as const;
/** Edges of what one operates, and the ring of the focus on dark: 3 to 1 (1.4.11). */
const SEEN = [
  ...pairs(['rule-strong'], GROUNDS),
  ['head-soft', 'head'],
  ['focus', 'head'],
  ['point', 'head'],
] as const;

describe.each(Object.entries(modes))('colours by %s', (_, mode) => {
  it.each(READ)('%s can be read on %s', (text, ground) =>
    expect(contrast(mode.get(text)!, mode.get(ground)!)).toBeGreaterThanOrEqual(4.5),
  );
  it.each(SEEN)('%s can be seen on %s', (edge, ground) =>
    expect(contrast(mode.get(edge)!, mode.get(ground)!)).toBeGreaterThanOrEqual(3),
  );
});

it('the night has colours of its own', () => expect(colours(css.slice(night)).size).toBeGreaterThan(30));

/** WCAG 2.2, contrast ratio and relative luminance, of two colours as hexadecimal digits. */
function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light! + 0.05) / (dark! + 0.05);
}

function luminance(hex: string): number {
  const full = hex.length === 3 ? hex.replace(/./g, '$&$&') : hex;
  const [red, green, blue] = [0, 2, 4].map((at) => {
    const part = Number.parseInt(full.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}
