import type { Event } from '../model/analysis.ts';
import type { Segmented } from '../model/text.ts';
import type { Recognised } from '../recognise/recognise.ts';

export const eventsIn = (_segmented: Segmented, _recognised: Recognised): Event[] => [];
