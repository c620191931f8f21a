import { partyByName } from '../../languages/en/names.ts';
import type { Named } from '../../model/analysis.ts';
import type { Genre } from '../../model/document.ts';
import { coordinationsIn, distinct } from './candidates.ts';
import { definedParties } from './definition.ts';
import { OPENING } from './points.ts';
import type { Line, Scene } from './scene.ts';
import { voicesOf } from './voices.ts';

/** Kinds of text that several issue, or that report several, together. */
export const TOGETHER: ReadonlySet<Genre> = new Set<Genre>([
  'joint statement',
  'readout',
  'agreement',
  'memorandum',
  'conclusions',
]);

/**
 * The list of parties: whom the text defines; whoever the title names; else the first list of the opening ("the leaders of X, Y and Z").
 * A text of several that names only the others ("with the Premier of Victoria") is its issuer's too.
 */
export function listing(scene: Scene, issuer: readonly Named[]): string[] {
  const defined = definedParties(scene);
  if (defined.length > 1) return defined;
  const voices = voicesOf(scene);
  if (voices.length > 1) return voices;
  const cutOff = isOpening(scene);
  const titled = cutOff ? [] : namesOfTitle(scene, issuer[0]?.name ?? null);
  if (titled.length > 1) return titled;
  for (const line of [...(cutOff ? [] : scene.title), ...scene.lines.slice(0, OPENING)]) {
    const [run] = coordinationsIn(line)
      .filter((names) => names.every(({ topic }) => !topic))
      .sort((a, b) => b.length - a.length);
    if (!run) continue;
    const names = distinct(run.map(({ name }) => name));
    const persons = run.filter(({ mention }) => mention.type === 'person').length > run.length / 2;
    if (titled.every((name) => names.includes(name))) return names;
    if (persons) return distinct([...titled, ...names]);
  }
  return [];
}

/** A text without a title goes by its first words: they are cut off where its list of parties may go on. */
function isOpening({ title, lines }: Scene): boolean {
  const [above, first] = [title.at(0)?.tokens ?? [], lines[0]?.tokens ?? []];
  return above.length > 8 && above.slice(0, 8).every(({ lower }, i) => lower === first[i]?.lower);
}

function namesOfTitle({ segmented, title }: Scene, issuer: string | null): string[] {
  const own = TOGETHER.has(segmented.document.genre) ? issuer : null;
  const all = distinct(title.flatMap((line) => inTitle(line, own)));
  const states = all.filter((name) => partyByName.has(name));
  const titled = states.length > 1 ? states : all;
  if (own && titled.length > 0 && !titled.includes(own) && title.some(accompanies)) titled.unshift(own);
  return titled;
}

/** Those of the title that are not its topic; an office without a name or state is the issuer's. */
const inTitle = ({ candidates, names }: Line, own: string | null): string[] => [
  ...candidates.flatMap(({ name, topic }) => (topic ? [] : [name])),
  ...(own && names.some(({ of, rule }) => of === null && rule === 'en/names/office') ? [own] : []),
];

const accompanies = ({ tokens }: Line): boolean =>
  tokens.some(({ lower }) => lower === 'with' || lower === 'my');
