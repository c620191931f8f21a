import { createRequire } from 'node:module';
import { type ReadingPeer, versioned } from './peer.ts';

/** CommonJS packages, of which only what is named here is used. */
const load = createRequire(import.meta.url);

/** The whole way from words to findings, as `analyse --jsonl` goes it, warm and without starting a process. */
const watchpoint: ReadingPeer = {
  name: 'Watchpoint',
  does: 'whole analysis',
  open: async () => {
    const { fromText } = await import('../../src/readers/read.ts');
    const { analyse } = await import('../../src/pipeline.ts');
    return (text, published) => {
      const { mentions, commitments } = analyse(fromText(text, { published }));
      return mentions.length + commitments.length;
    };
  },
};

const wink: ReadingPeer = {
  name: versioned('wink-nlp'),
  does: 'tokens, sentences, parts of speech',
  open: async () => {
    const winkNlp = load('wink-nlp') as typeof import('wink-nlp').default;
    const nlp = winkNlp(load('wink-eng-lite-web-model'), ['sbd', 'pos']);
    return (text) => {
      const read = nlp.readDoc(text);
      return read.sentences().out().length + (read.tokens().out(nlp.its.pos) as string[]).length;
    };
  },
};

interface Compromise {
  (
    text: string,
  ): { readonly length: number; json(): readonly unknown[]; dates(): { json(): readonly unknown[] } };
  plugin(one: unknown): void;
}

const compromise: ReadingPeer = {
  name: versioned('compromise'),
  does: 'sentences, parts of speech',
  open: async () => {
    const nlp = load('compromise') as Compromise;
    return (text) => nlp(text).json().length;
  },
  paragraphs: true,
};

const compromiseDates: ReadingPeer = {
  name: `${versioned('compromise')} and -dates`,
  does: 'the same, and dates',
  open: async () => {
    const nlp = load('compromise') as Compromise;
    const dates = load('compromise-dates') as { readonly default?: unknown };
    nlp.plugin(dates.default ?? dates);
    return (text) => nlp(text).dates().json().length;
  },
  paragraphs: true,
};

const chrono: ReadingPeer = {
  name: versioned('chrono-node'),
  does: 'dates',
  open: async () => {
    const { parse } = load('chrono-node') as typeof import('chrono-node');
    return (text, published) => parse(text, new Date(`${published}T12:00:00Z`)).length;
  },
  paragraphs: true,
};

const recognizers: ReadingPeer = {
  name: versioned('@microsoft/recognizers-text-suite'),
  does: 'dates',
  open: async () => {
    const { recognizeDateTime } = load('@microsoft/recognizers-text-suite') as {
      recognizeDateTime: (text: string, culture: string, how: undefined, from: Date) => readonly unknown[];
    };
    return (text, published) =>
      recognizeDateTime(text, 'en-us', undefined, new Date(`${published}T12:00:00Z`)).length;
  },
  paragraphs: true,
};

export const READING: readonly ReadingPeer[] = [
  watchpoint,
  wink,
  compromise,
  compromiseDates,
  chrono,
  recognizers,
];
