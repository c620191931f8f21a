import type { Insertable, Selectable } from 'kysely';
import type { Author, Findings, Head, Recorded, RegisterEvent } from '../register/events.ts';
import { type Packed, packed, unpacked } from './packing.ts';
import type { Tables } from './tables.ts';

/** An event as a row; `digest` names the analysis that a reading made. */
export function toRow(
  event: RegisterEvent,
  at: string,
  by: Author,
  digest: string | null,
): Insertable<Tables['events']> {
  const shared = { document: event.document, at, author: by.kind, author_name: by.name, kind: event.kind };
  if (event.kind === 'read') {
    const { rules, carried } = event;
    return {
      ...shared,
      edition: event.head.edition,
      digest,
      body: packed(JSON.stringify({ rules, carried })),
    };
  }
  const { document: _, kind: __, ...body } = event;
  return { ...shared, edition: null, digest: null, body: packed(JSON.stringify(body)) };
}

/** A row of the log with what its reading found. */
export type EventRow = Selectable<Tables['events']> & {
  readonly head: string | null;
  readonly findings: Packed['__select__'] | null;
};

export function fromRow(row: EventRow): Recorded {
  const by = { kind: row.author, name: row.author_name } as Author;
  const event = { kind: row.kind, document: row.document, ...JSON.parse(unpacked(row.body)) };
  if (row.head !== null && row.findings !== null)
    Object.assign(event, {
      head: JSON.parse(row.head) as Head,
      findings: JSON.parse(unpacked(row.findings)) as Findings,
    });
  return { seq: Number(row.seq), at: row.at, by, event: event as RegisterEvent };
}

/**
 * A time as the log writes all times, so that they can be compared as text.
 * @throws RangeError when it is none: that is our mistake.
 */
export function instant(at: string): string {
  const time = new Date(at);
  if (!/T.*(Z|[+-]\d\d:\d\d)$/.test(at) || Number.isNaN(time.getTime()))
    throw new RangeError(`no such time: ${at}`);
  return time.toISOString();
}

/** The last instant up to which events count: a bare date is the whole of that day. */
export const upTo = (asOf: string): string => (/^\d{4}-\d\d-\d\d$/.test(asOf) ? `${asOf}T24` : instant(asOf));
