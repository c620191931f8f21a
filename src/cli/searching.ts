import { GENRES } from '../model/document.ts';
import { TEXT_SORTS } from '../search/texts/asked.ts';
import type { Command } from './command.ts';
import { db, format } from './options.ts';
import { firstDay, results } from './typed.ts';

/** The command that searches texts, as the table lists it. */
export const SEARCH: Command = {
  name: 'search',
  takes: '[QUERY...]',
  summary: 'find documents by their words, the best passage of each first',
  about:
    'Looks for words in the whole text and the titles of all documents of the register, in their newest editions, and prints the best passage of each document with its exact words. Words are found in any form ("treaty" finds "treaties"), "words in quotation marks" as they stand, and a star ends the beginning of a word; -word must not be there; publisher:, genre:, source:, year:, document:, before: and after: narrow it in the query too. A question may be asked as it is. Where few documents have all the words, the nearest of those that have some follow. Ranked by BM25; --why prints what each word adds.',
  options: [
    format(['text', 'markdown', 'html', 'json', 'jsonl'], 'text'),
    {
      flags: '--why',
      what: 'print for each what was found as which words, how rare it is, and its part of the score',
    },
    {
      flags: '--most <n>',
      what: 'how many documents to print, from 1 to 1000',
      default: '20',
      read: results,
    },
    {
      flags: '--sort <order>',
      what: 'the order (default: relevance; newest without words)',
      choices: TEXT_SORTS,
    },
    { flags: '--publisher <name>', what: 'published by', many: true },
    { flags: '--genre <genre>', what: 'what kind of document it is', many: true, choices: GENRES },
    { flags: '--source <id>', what: 'that came by this source' },
    { flags: '--document <id>', what: 'only in this document: its id, or words of its title', many: true },
    {
      flags: '--before <date>',
      what: 'published before this day (2026, 2026-06 or 2026-06-30)',
      read: firstDay,
    },
    { flags: '--after <date>', what: 'published on this day or later', read: firstDay },
    db,
  ],
  examples: [
    { type: 'watchpoint search border returns', does: 'both words, in any form' },
    {
      type: 'watchpoint search \'"joint committee" harmoni* -fisheries after:2025\'',
      does: 'a phrase, a beginning, what must not be there, and a day',
    },
    {
      type: 'watchpoint search "Who has to keep records of imports, how long?" --why',
      does: 'a question, and why each answer was found',
    },
  ],
  run: async (call) => (await import('./search.ts')).search(call),
};
