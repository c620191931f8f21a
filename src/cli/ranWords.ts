import type { Ran } from '../server/alerts/running.ts';
import { count } from './open.ts';

/** How a round of alerts went, in a line. */
export const ranWords = ({ alerts, found, written, delivered, putOff, lost }: Ran): string =>
  [
    `${count(alerts, 'alert')}: ${found} found`,
    `${count(written, 'message')} written`,
    `${delivered} delivered`,
    ...(putOff > 0 ? [`${putOff} put off`] : []),
    ...(lost > 0 ? [`${lost} refused or given up: "watchpoint alert sent" says why`] : []),
  ].join(', ');
