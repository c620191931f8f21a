import { collectives, offices, verbal } from '../../languages/en/names-roles.ts';
import { coordinationsIn, distinct } from './candidates.ts';
import { OPENING } from './points.ts';
import type { Line, Scene } from './scene.ts';

/** "We, the ministers of A, B and C, met": whom the text's own first words say to be speaking. */
export function voicesOf({ lines }: Scene): string[] {
  for (const line of lines.slice(0, OPENING)) {
    const names = speakingIn(line);
    if (names.length > 0) return names;
  }
  return [];
}

function speakingIn(line: Line): string[] {
  const { tokens, candidates } = line;
  const at = tokens.findIndex(({ lower }, i) => lower === 'we' && isApposition(tokens, i));
  if (at < 0 || at > FIRST) return [];
  const { start } = tokens[at]!;
  const verb = tokens.find((token) => token.start > start && verbal.has(token.lower))?.start;
  const first = candidates.find(({ mention }) => mention.start > start);
  if (!first || (verb !== undefined && first.mention.start > verb)) return [];
  const run = coordinationsIn(line).find((names) => names.some(({ mention }) => mention === first.mention));
  return distinct((run ?? [first]).map(({ name }) => name));
}

/** The words stand at the beginning of a text, or behind its day and place. */
const FIRST = 12;

/** "We, the leaders of", "we the Trade Ministers and heads of": those who speak say what they are. */
function isApposition(tokens: Line['tokens'], we: number): boolean {
  const the = tokens[we + 1]?.lower === ',' ? we + 2 : we + 1;
  if (tokens[the]?.lower !== 'the' && !/^\p{Lu}/u.test(tokens[the]?.text ?? '')) return false;
  for (let i = the; i < the + 8 && i < tokens.length; i++) {
    const { lower } = tokens[i]!;
    if (collectives.has(lower) || offices.has(lower) || lower === 'representatives') return true;
    if (verbal.has(lower)) return false;
  }
  return false;
}

/** "The President of Fiji and the King of Tonga reaffirm": a text that opens with what two do is theirs together. */
export function opensTogether(line: Line | undefined): boolean {
  if (!line) return false;
  return coordinationsIn(line).some((names) => {
    if (names.some(({ topic }) => topic)) return false;
    const end = names.at(-1)!.mention.end;
    const next = line.tokens.filter(({ start }) => start >= end).slice(0, 2);
    return next.some(({ lower }) => verbal.has(lower));
  });
}
