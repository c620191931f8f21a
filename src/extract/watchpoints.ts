import type { Watchpoint } from '../model/analysis.ts';
import type { Segmented } from '../model/text.ts';
import type { Recognised } from '../recognise/recognise.ts';

export const watchpointsIn = (_segmented: Segmented, _recognised: Recognised): Watchpoint[] => [];
