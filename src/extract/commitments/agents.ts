import type { Named } from '../../model/analysis.ts';
import type { Cast } from '../cast.ts';
import type { Chain } from './lexicon.ts';
import { type Line, lower, spanOf, tagAt } from './line.ts';
import { phraseEnd } from './owners.ts';

export interface Who {
  readonly kind: ReturnType<Cast['classify']>;
  readonly actors: readonly Named[];
}

/** In the passive the subject is acted upon: who acts stands after "by", or owns it, or issues the text. Parties act themselves. */
export function doneBy(line: Line, cast: Cast, chain: Chain, subject: Who): Who {
  const agent = agentOf(line, cast, chain.at);
  if (agent) return agent;
  const { kind, actors } = subject;
  if ((kind === 'party' || kind === 'collective') && actors.length > 0 && !FOUNDED.has(lower(line, chain.at)))
    return subject;
  const owned = kind === 'thing' || kind === 'document';
  return { kind, actors: owned ? ownersOrIssuer(cast, actors) : issuerOf(cast) };
}

/** What others do to somebody: whoever is invited does not act. */
const FOUNDED = new Set(
  'invited asked established created formed founded convened hosted held launched appointed encouraged urged treated disadvantaged compensated paid reimbursed given granted awarded consulted informed notified supported assisted offered protected'.split(
    ' ',
  ),
);

/** "will be run by the Agency": whoever stands after "by" in the same clause, if that is somebody who acts. */
function agentOf(line: Line, cast: Cast, participle: number): Who | null {
  if (SHAPED.has(lower(line, participle))) return null;
  for (let i = participle + 1; i < Math.min(line.tokens.length, participle + FURTHEST); i++) {
    if (/^(?:VB[DZP]|MD|WDT|WP)$/.test(tagAt(line, i)) || /^[,;:.–—]$/.test(lower(line, i))) return null;
    if (lower(line, i) !== 'by') continue;
    const span = spanOf(line, i + 1, phraseEnd(line, i + 1));
    const kind = cast.classify(span, line.sentence);
    const actors = cast.resolve(span, line.sentence);
    return AGENTS.has(kind) && actors.length > 0 ? { kind, actors } : null;
  }
  return null;
}

/** How far behind its participle a passive may name who acts. */
const FURTHEST = 12;
const AGENTS = new Set<Who['kind']>(['party', 'collective', 'agency', 'class', 'person']);
/** After these "by" tells what forms or follows something, and not who does it. */
const SHAPED = new Set(
  'informed guided shaped driven underpinned inspired affected matched complemented accompanied represented replaced followed joined bound'.split(
    ' ',
  ),
);

/** "The Fijian budget will be passed": whose it is, where that is one of those who speak. */
export function ownersOrIssuer(cast: Cast, owners: readonly Named[]): readonly Named[] {
  const own = owners.filter(({ name }) => [...cast.parties, ...cast.issuer].some((one) => one.name === name));
  return own.length > 0 ? own : issuerOf(cast);
}

export const issuerOf = ({ parties, issuer }: Cast): readonly Named[] =>
  issuer.length > 0 ? issuer : parties;
