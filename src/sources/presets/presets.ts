import { anyPresets } from './any.ts';
import { govuk, number10 } from './govuk.ts';
import { eurLex, legislation, legislationUpdates } from './law.ts';
import { bills, questions, statements, treaties } from './parliament.ts';
import type { Preset } from './preset.ts';
import { belgium, commission, council, euroclear, eurojust, europol } from './press.ts';

/** All presets; of those that mean an address the first counts, so the narrower stand before the wider. */
export const presets: readonly Preset[] = [
  number10,
  govuk,
  bills,
  treaties,
  statements,
  questions,
  legislationUpdates,
  legislation,
  eurLex,
  council,
  commission,
  eurojust,
  europol,
  euroclear,
  belgium,
  ...anyPresets,
];
