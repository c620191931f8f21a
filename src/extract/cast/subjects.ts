import type { Span } from '../../model/span.ts';
import type { Sentence, Token } from '../../model/text.ts';
import type { SubjectKind } from '../cast.ts';
import { antecedentOf } from './antecedents.ts';
import type { Sides } from './parties.ts';
import { phrasesOf } from './phrases.ts';
import { promisersIn } from './promisers.ts';
import { speakerIn } from './quotations.ts';
import type { Reading } from './reading.ts';
import { withoutRecipients } from './recipients.ts';
import { roleOf } from './roles.ts';
import { type Scene, within } from './scene.ts';

/** The kinds, from those that act most surely to those that cannot act. */
const ORDER: readonly SubjectKind[] = [
  'party',
  'collective',
  'agency',
  'class',
  'person',
  'document',
  'thing',
  'nobody',
];

export function subjectsOf(scene: Scene, sides: Sides): { read(subject: Span, sentence: Sentence): Reading } {
  const read = (subject: Span, sentence: Sentence, depth = 0): Reading => {
    const promisers = promisersIn(scene, subject, sentence);
    if (promisers) return promisers;
    const tokens = tokensOf(subject, sentence);
    const phrases = phrasesOf(tokens, within(scene.mentions, subject));
    const next = wordAfter(subject, sentence);
    const readings = phrases.map((phrase) =>
      roleOf({
        scene,
        sides,
        sentence,
        phrase,
        next,
        antecedent: (plural) =>
          depth > 3
            ? null
            : antecedentOf(scene, sentence, phrase.tokens[0]!.start, plural, (span, where) =>
                read(span, where, depth + 1),
              ),
        voice: () => speakerIn(scene, sides, sentence, phrase.tokens[0]!.start),
      }),
    );
    return withoutRecipients(together(readings), subject, sentence, [...sides.parties, ...sides.issuer]);
  };
  return { read };
}

/** The subject's tokens: of the sentence, or of the words that lead into it. */
function tokensOf(subject: Span, sentence: Sentence): readonly Token[] {
  const own = within(sentence.tokens, subject);
  return own.length || !sentence.lead ? own : within(sentence.lead.tokens, subject);
}

function wordAfter({ end }: Span, { tokens, lead }: Sentence): string {
  const all = tokens[0] && end <= tokens[0].start && lead ? lead.tokens : tokens;
  return all.find(({ start }) => start >= end)?.lower ?? '';
}

/** All who are joined by "and" act; where somebody acts, what cannot is left aside. */
function together(readings: readonly Reading[]): Reading {
  if (readings.length === 0) return { names: [], kind: 'nobody', plural: false };
  const [only] = readings;
  if (only && readings.length === 1 && only.names.length < 2) return only;
  const kinds = readings.map(({ kind }) => kind).sort((a, b) => ORDER.indexOf(a) - ORDER.indexOf(b));
  const names = [...new Map(readings.flatMap((one) => one.names).map((name) => [name.name, name])).values()];
  return { names, kind: kinds[0]!, plural: readings.length > 1 || readings.some(({ plural }) => plural) };
}
