import type { Advisory } from '../model/analysis.ts';
import type { Segmented } from '../model/text.ts';
import type { Recognised } from '../recognise/recognise.ts';

export const advisoriesIn = (_segmented: Segmented, _recognised: Recognised): Advisory[] => [];
