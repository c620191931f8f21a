import { createHash } from 'node:crypto';
import type { Analysis, Cadence, Commitment, Deadline, Named } from '../../src/model/analysis.ts';
import type { Document } from '../../src/model/document.ts';
import { type Quote, quote } from '../../src/model/span.ts';

/** A commitment by its words in the text; what is not said is plain. */
export interface Undertaking
  extends Partial<Pick<Commitment, 'firmness' | 'novelty' | 'theme' | 'attribution'>> {
  readonly action: string;
  readonly actors?: readonly (string | Named)[];
  readonly deadline?: readonly [words: string, edtf: string | null];
  readonly cadence?: readonly [words: string, duration: string | null];
  readonly instruments?: readonly string[];
  readonly conditions?: readonly string[];
}

interface Parts {
  readonly head?: Partial<Omit<Document, 'text' | 'blocks' | 'edition'>>;
  readonly commitments?: readonly Undertaking[];
  readonly watchpoints?: readonly (readonly [words: string, date: string | null])[];
  readonly silences?: readonly string[];
  readonly figures?: readonly (readonly [words: string, value: number, unit: string | null])[];
  readonly events?: readonly (readonly [words: string, date: string | null])[];
  readonly advisories?: readonly (readonly [words: string, audience: string])[];
}

/** An analysis put together by hand: everything is named by its words, which must stand in the text. */
export function analysisOf(text: string, parts: Parts = {}): Analysis {
  const at = (words: string): Quote => {
    const start = text.indexOf(words);
    if (start === -1) throw new Error(`not in the text: ${words}`);
    return quote({ text }, { start, end: start + words.length });
  };
  const head = headOf(text, parts.head ?? {});
  return {
    document: { ...head, text },
    commitments: (parts.commitments ?? []).map((one) => commitment(head.id, text, one, at)),
    events: (parts.events ?? []).map(([words, date]) => ({ ...at(words), date, rule: 'test' })),
    figures: (parts.figures ?? []).map(([words, value, unit]) => ({
      ...at(words),
      value,
      unit,
      bound: 'exact',
      approx: false,
      asOf: null,
      attribution: null,
      rule: 'test',
    })),
    silences: (parts.silences ?? []).map((words) => ({ ...at(words), rule: 'test' })),
    watchpoints: (parts.watchpoints ?? []).map(([words, date]) => ({ ...at(words), date, rule: 'test' })),
    advisories: (parts.advisories ?? []).map(([words, audience]) => ({
      ...at(words),
      audience,
      rule: 'test',
    })),
    mentions: [],
    places: [],
    problems: [],
  };
}

const headOf = (
  text: string,
  head: NonNullable<Parts['head']>,
): Omit<Document, 'text' | 'blocks' | 'places'> => ({
  id: 'doc:test',
  edition: createHash('sha256').update(text).digest('hex'),
  title: 'A joint statement',
  publisher: 'Foreign Office',
  uri: 'statement.txt',
  published: '2025-12-18',
  language: 'en',
  genre: 'joint statement',
  ...head,
});

function commitment(
  document: string,
  text: string,
  made: Undertaking,
  at: (words: string) => Quote,
): Commitment {
  const action = at(made.action);
  const start = Math.max(text.lastIndexOf('.', action.start) + 1, text.lastIndexOf('\n', action.start) + 1);
  const end = text.indexOf('.', action.end);
  const sentence = text.slice(start, end === -1 ? text.length : end + 1).trim();
  return {
    id: `c:${createHash('sha256').update(`${document} ${made.action.toLowerCase()}`).digest('hex').slice(0, 16)}`,
    sentence: at(sentence),
    action,
    actors: (made.actors ?? ['United Kingdom']).map((one) =>
      typeof one === 'string' ? { name: one, id: null } : one,
    ),
    firmness: made.firmness ?? 'committed',
    firmnessEvidence: action,
    governedBy: [],
    novelty: made.novelty ?? 'new',
    deadline: made.deadline ? ({ ...at(made.deadline[0]), edtf: made.deadline[1] } as Deadline) : null,
    cadence: made.cadence ? ({ ...at(made.cadence[0]), duration: made.cadence[1] } as Cadence) : null,
    instruments: (made.instruments ?? []).map((name) => ({ name, id: null })),
    conditions: (made.conditions ?? []).map(at),
    theme: made.theme ?? null,
    attribution: made.attribution ?? null,
    rule: 'en/commitments/test',
  };
}
