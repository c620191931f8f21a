import type { Mention } from '../model/analysis.ts';
import { quote } from '../model/span.ts';
import type { Segmented, Sentence } from '../model/text.ts';
import { bodyNamed, listed } from './names/bodies.ts';
import type { Find, Finder, Setting, Short } from './names/finder.ts';
import { government } from './names/governments.ts';
import { leaderNamed, office } from './names/persons.ts';
import { capital, piecesOf, shouted, spanOf } from './names/pieces.ts';
import { rememberShort, shortForm } from './names/short.ts';
import type { Recognised } from './recognise.ts';

/** A named party, body, person or place. */
export interface NameMention extends Mention {
  /** The party that it belongs to, acts for or stands for; null where neither the text nor the tables say. */
  readonly of: string | null;
}

/** Tried from the first to the last at every capital; the first that finds a name decides. */
const FINDERS: readonly Finder[] = [shortForm, government, office, listed, leaderNamed, bodyNamed];

/** Finds parties, bodies, persons and places: by looking names up, by how names are made, and by what the document calls them. */
export function namesIn(segmented: Segmented): Recognised {
  const mentions: NameMention[] = [];
  const short: Short = new Map();
  for (const sentence of segmented.sentences)
    for (const { pieces, find } of namesOf(sentence, segmented.document.published, short))
      mentions.push({ ...quote(segmented.document, spanOf(pieces, find.from, find.to)), ...find.name });
  return { mentions, problems: [] };
}

function* namesOf(sentence: Sentence, published: string | null, short: Short) {
  if (!sentence.tokens.some(capital)) return;
  const pieces = piecesOf(sentence.tokens);
  const setting = {
    pieces,
    published,
    short,
    loud: shouted(pieces),
    headline: sentence.block.kind === 'heading',
  };
  let last: Find | null = null;
  for (let at = 0; at < pieces.length; ) {
    const find: Find | null = capital(pieces[at]!) ? firstOf({ ...setting, at, last }) : null;
    if (find) {
      yield { pieces, find };
      rememberShort(short, pieces, find);
      last = find;
    }
    at = find ? find.to : at + 1;
  }
}

function firstOf(setting: Setting): Find | null {
  for (const finder of FINDERS) {
    const find = finder(setting);
    if (find) return find;
  }
  return null;
}
