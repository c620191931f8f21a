import type { Named } from '../model/analysis.ts';
import type { Span } from '../model/span.ts';
import type { Segmented, Sentence } from '../model/text.ts';
import type { Recognised } from '../recognise/recognise.ts';
import { sidesOf } from './cast/parties.ts';
import { sceneOf } from './cast/scene.ts';
import { subjectsOf } from './cast/subjects.ts';

/**
 * What a subject is. `party`: a state, region, union or group by name. `collective`: the parties under a common word
 * (we, both sides, the leaders, the Government). `agency`: a named body, or one that points back to it. `class`: somebody in
 * the plural who can be charged with something. `document`: a text that speaks for its parties. `person`: somebody who acts for nobody
 * known. `thing`: what can be done, paid or go on, but does nothing itself. `nobody`: what cannot even be promised.
 */
export type SubjectKind =
  | 'party'
  | 'collective'
  | 'agency'
  | 'class'
  | 'document'
  | 'person'
  | 'thing'
  | 'nobody';

/** Who is who in one document. */
export interface Cast {
  /** The parties whose text it is, or whose undertakings it reports: what "we" and "both sides" stand for. */
  readonly parties: readonly Named[];
  /** Who issues the text: the actor of a passive that names none. */
  readonly issuer: readonly Named[];
  /** Who acts, when `subject` is the subject of an undertaking in `sentence`; empty where it is nobody who can undertake. */
  resolve(subject: Span, sentence: Sentence): readonly Named[];
  /** What kind of subject it is: tells undertakings from predictions. */
  classify(subject: Span, sentence: Sentence): SubjectKind;
}

/** Decides who is who from the whole document. */
export function castOf(segmented: Segmented, recognised: Recognised): Cast {
  const scene = sceneOf(segmented, recognised);
  const sides = sidesOf(scene);
  const subjects = subjectsOf(scene, sides);
  const read = rememberingLast(subjects.read);
  return {
    parties: sides.parties,
    issuer: sides.issuer,
    resolve: (subject, sentence) => read(subject, sentence).names,
    classify: (subject, sentence) => read(subject, sentence).kind,
  };
}

type Read = ReturnType<typeof subjectsOf>['read'];

/** A subject is asked for its kind and at once for its names: it need not be read twice. */
function rememberingLast(read: Read): Read {
  let last: {
    readonly subject: Span;
    readonly sentence: Sentence;
    readonly reading: ReturnType<Read>;
  } | null = null;
  return (subject, sentence) => {
    const same =
      last?.sentence === sentence && last.subject.start === subject.start && last.subject.end === subject.end;
    last = same && last ? last : { subject, sentence, reading: read(subject, sentence) };
    return last.reading;
  };
}
