import type { Analysis } from '../../src/model/analysis.ts';
import type { Author, Recorded, RegisterEvent } from '../../src/register/events.ts';
import { type Before, takeIn } from '../../src/register/reading.ts';
import type { DocumentState } from '../../src/register/register.ts';
import { replay } from '../../src/register/replay.ts';

const ANN: Author = { kind: 'person', name: 'Ann' };

/** The log of readings, each by newer rules than the one before, and then of what people said. */
export function logOf(analyses: readonly Analysis[], events: readonly RegisterEvent[] = []): Recorded[] {
  const log: Recorded[] = [];
  const add = (event: RegisterEvent, by: Author) =>
    log.push({
      seq: log.length + 1,
      at: `2026-01-01T00:00:${String(log.length).padStart(2, '0')}.000Z`,
      by,
      event,
    });
  const last = new Map<string, NonNullable<Before['last']>>();
  const editions = new Map<string, string[]>();
  analyses.forEach((analysis, at) => {
    const { id, edition } = analysis.document;
    const before = editions.get(id) ?? [];
    const { event, digest } = takeIn(analysis, `${at + 1}`, {
      editions: before,
      last: last.get(edition + id) ?? null,
    });
    if (event === null) return;
    add(event, { kind: 'program', name: event.rules });
    last.set(edition + id, { digest, findings: event.findings });
    editions.set(id, [...new Set([...before, edition])]);
  });
  for (const event of events) add(event, ANN);
  return log;
}

/** The state of the first document in the log. */
export const stateOf = (
  analyses: readonly Analysis[],
  events: readonly RegisterEvent[] = [],
): DocumentState => replay(logOf(analyses, events)).get(analyses[0]!.document.id)!;
