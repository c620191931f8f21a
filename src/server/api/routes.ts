import { CITATIONS } from './routes/citations.ts';
import { DOCUMENTS } from './routes/documents.ts';
import { NAMES } from './routes/names.ts';
import { REGISTER } from './routes/register.ts';
import { TEXTS } from './routes/texts.ts';
import { TIMES } from './routes/time.ts';
import { WRITING } from './routes/writing.ts';

/** All that the API answers, in the order of its pages. */
export const ROUTES = [
  ...REGISTER,
  ...TIMES,
  ...DOCUMENTS,
  ...TEXTS,
  ...NAMES,
  ...CITATIONS,
  ...WRITING,
] as const;
