import { NAMED_WALLS } from './namedWalls.ts';
import { NAMELESS_WALLS } from './namelessWalls.ts';
import type { ChallengeRule } from './wall.ts';

/** The first that fits names the wall: those that name a maker stand before those that do not. */
export const CHALLENGE_RULES: readonly ChallengeRule[] = [...NAMED_WALLS, ...NAMELESS_WALLS];
