import type { Figures } from '../../bench/peers/figures.ts';
import { peersTables } from '../../bench/peers/tables.ts';

/** docs/scale-peers.md: the figures of one run of bench/peers.ts, and how to read them. */
export const besidePage = (figures: Figures): string =>
  [
    '# Beside what else one might take',
    '',
    '<!-- made from docs/peers.json by "npm run docs" -->',
    '',
    '`node bench/peers.ts --record`: all are given the same texts and the same',
    'questions, each in a process of its own, held to one core, one after the other.',
    '× is how many times our figure (the first row) the other one is: of times and',
    'sizes, less than 1 is better than ours.',
    '',
    ...(figures.note === undefined ? [] : [figures.note, '']),
    ...READING_THEM,
    '',
    '## Finding sentences',
    ...peersTables(figures),
    '',
  ].join('\n');

const READING_THEM = [
  '- Times are of work: processor time of the process and, with PostgreSQL, of its',
  '  server. What else the machine does is not in them, nor is waiting for the disk,',
  '  which people who ask do wait for.',
  '- *Watchpoint* finds what stands in documents: it keeps words and texts on disk,',
  '  cuts what was found out of the text with the words around it, and gives each',
  '  document once. *Its register* finds undertakings, events and figures; it keeps',
  '  readings, the log and all facets besides, which none of the others has.',
  '  Reading and linking are not in its time.',
  '- FTS5 and `ts_rank` by themselves show what the engines below need. minisearch,',
  '  lunr and flexsearch hold everything in memory, keep no text, and lose all with',
  '  their process unless it is saved and loaded whole.',
  '- *Memory* is what the process (and the server) held more than before; *process*',
  '  is all of it, Node and the program included. *Disk* is the file or the tables,',
  '  or the index as JSON; only the databases keep the texts in it.',
  '- A question is three words of one sentence, all of which must be there; the best',
  '  twenty are asked for. A dash: not measured, or there is nothing to measure.',
];
