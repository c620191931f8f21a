import type { Cited, Corrections, LinkJudged, Review } from './events.ts';
import type { Entry } from './register.ts';
import type { Tie } from './ties.ts';

/** What a person can say of an item or a link. */
export const ACTS = ['accept', 'reject', 'edit', 'kept', 'missed', 'confirm', 'refuse'] as const;
export type Act = (typeof ACTS)[number];

/** What is spoken of: an entry of the register or a link. */
export type Subject = Entry | Tie;

export const idOf = (subject: Subject): string => ('link' in subject ? subject.link : subject.id);

/** What can be said of a subject: in the order in which it is offered. */
function actsOn(subject: Subject): readonly Act[] {
  if ('link' in subject) return ['confirm', 'refuse'];
  return subject.kind === 'commitment'
    ? ['accept', 'reject', 'edit', 'kept', 'missed']
    : ['accept', 'reject'];
}

/** Why an act cannot be said of a subject; null where it can. */
export function unfit(act: Act, subject: Subject): string | null {
  if (actsOn(subject).includes(act)) return null;
  if ('link' in subject) return `${subject.link} is a link: confirm or refuse it`;
  return act === 'confirm' || act === 'refuse'
    ? `${subject.id} is a ${subject.kind}: accept, reject or edit it; links are confirmed or refused`
    : `${subject.id} is a ${subject.kind}: accept or reject it`;
}

/** What comes with an act. */
export interface Given {
  readonly reason: string | null;
  /** What is to be set right: for `edit`. */
  readonly set?: Partial<Corrections>;
  /** Words that show it: for `kept` and `missed`. */
  readonly evidence?: Cited | null;
}

/** The event that an act is; null for a verdict that says neither by which words nor why. The act must fit the subject. */
export function eventFrom(
  act: Act,
  subject: Subject,
  { reason, set = {}, evidence = null }: Given,
): Review | LinkJudged | null {
  if ('link' in subject) {
    const { link, to } = subject;
    return { kind: 'link judged', document: to.document, link, confirmed: act === 'confirm', reason };
  }
  const on = { document: subject.document, item: subject.id, reason };
  if (act === 'accept') return { kind: 'accepted', ...on };
  if (act === 'reject') return { kind: 'rejected', ...on };
  if (act === 'edit') return { kind: 'edited', ...on, set };
  if (evidence === null && reason === null) return null;
  return { kind: 'judged', ...on, verdict: act === 'kept' ? 'kept' : 'missed', evidence };
}
