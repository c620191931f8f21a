import { convertIcsCalendar, type IcsEvent } from 'ts-ics';
import { describe, expect, test } from 'vitest';
import { viewIcs } from '../../src/publish/ics.ts';
import { type View, viewFollowing, viewIn, viewOf } from '../../src/publish/view.ts';
import { ofKind } from '../../src/register/entries.ts';
import { analysisOf } from '../register/analyses.ts';
import { ANALYSIS, MOVED, SEEN, seenOf } from './states.ts';
import { SMALL, VIEW, verified } from './views.ts';

const eventsOf = (view: View): readonly IcsEvent[] =>
  convertIcsCalendar(undefined, viewIcs(view)).events ?? [];
const lineOf = (view: View, name: string): string | undefined =>
  new RegExp(`^${name}[:;](.*)$`, 'm').exec(viewIcs(view).replace(/\r\n /g, '').replaceAll('\r', ''))?.[1];

/** A document with one undertaking, by these words of the text and this date. */
const dated = (words: string, edtf: string) =>
  analysisOf(`They will sign a treaty ${words}.`, {
    commitments: [{ action: 'sign a treaty', deadline: [words, edtf] }],
    watchpoints: [[words, edtf]],
  });

test('a small view, as it stands there', async () => {
  await expect(viewIcs(SMALL)).toMatchFileSnapshot('golden/small.ics');
});

describe('STATUS', () => {
  test.each([
    ['on 30 June 2027', '2027-06-30', 'CONFIRMED', 'a day'],
    ['by 30 June 2027', '../2027-06-30', 'CONFIRMED', 'by a day'],
    ['from 30 June 2027', '2027-06-30/..', 'CONFIRMED', 'from a day on'],
    ['in June 2027', '2027-06', 'TENTATIVE', 'a month'],
    ['in 2027', '2027', 'TENTATIVE', 'a year'],
    ['by 2027', '../2027', 'TENTATIVE', 'by a year'],
    ['in spring 2027', '2027-21', 'TENTATIVE', 'a season'],
    ['in the 2020s', '202X', 'TENTATIVE', 'a decade'],
    ['from 1 to 30 June 2027', '2027-06-01/2027-06-30', 'TENTATIVE', 'a stretch between two days'],
    ['in 2027 or 2028', '2027/2028', 'TENTATIVE', 'a stretch between two years'],
  ])('"%s" (%s) is %s: %s is meant', (words, edtf, status) => {
    const events = eventsOf(viewIn(seenOf([dated(words, edtf)])));
    expect(events.map((event) => event.status)).toEqual([status, status]);
  });

  test('what is next expected by its interval is tentative', () => {
    const [next] = eventsOf(VIEW).filter(({ summary }) => summary.startsWith('Next expected'));
    expect(next!.status).toBe('TENTATIVE');
  });

  test('what a newer edition leaves out is cancelled, under the same UID and with a higher SEQUENCE', () => {
    const first = dated('on 30 June 2027', '2027-06-30');
    const newer = analysisOf('They will meet.', {
      head: { published: '2026-01-01' },
      commitments: [{ action: 'meet' }],
    });
    const { document } = first;
    const gone = {
      kind: 'compared',
      document: document.id,
      edition: newer.document.edition,
      with: [{ document: document.id, edition: document.edition }],
      gone: [first.commitments[0]!.id],
    } as const;
    const [before] = eventsOf(viewIn(seenOf([first])));
    const after = eventsOf(viewIn(seenOf([first, newer], [gone]))).find(({ uid }) => uid === before!.uid)!;
    expect([before!.status, after.status]).toEqual(['CONFIRMED', 'CANCELLED']);
    expect(after.sequence!).toBeGreaterThan(before!.sequence!);
  });
});

describe('what changed', () => {
  test('is told by SEQUENCE, LAST-MODIFIED and DTSTAMP; the UID stays', () => {
    const find = (view: View) => eventsOf(view).find(({ summary }) => /sign a treaty/.test(summary))!;
    const [before, after] = [find(VIEW), find(viewIn(seenOf([ANALYSIS], [MOVED])))];
    expect(after.uid).toBe(before.uid);
    expect(after.sequence!).toBeGreaterThan(before.sequence!);
    expect(after.lastModified!.date.getTime()).toBeGreaterThan(before.lastModified!.date.getTime());
    expect(after.lastModified!.date).toEqual(after.stamp.date);
  });

  test('a report found later counts too', () => {
    expect(lineOf(SMALL, 'LAST-MODIFIED')).toMatch(/20260101T000003Z$/);
    expect(lineOf(SMALL, 'DESCRIPTION')).toMatch(/^State\\, 1 April 2026: reported done/);
  });
});

describe('a view', () => {
  test('of entries alone has their dates, and no more', () => {
    const entries = ofKind(VIEW.entries, 'watchpoint');
    const view = viewOf({ title: 'Watched', asOf: '2026-01-02', entries });
    expect(eventsOf(view).map(({ uid }) => uid)).toEqual([`${entries[0]!.id.replace(':', '-')}@watchpoint`]);
    expect(lineOf(view, 'X-WR-CALNAME')).toBe('Watched');
  });

  test('of what a catalogue follows is the same calendar as of the register', () => {
    const followed = SEEN.threads.all.map((thread) => ({
      thread,
      standing: SEEN.standing(thread.wordings[0]),
      heads: SEEN.threads.heads,
    }));
    const { entries, title, asOf, lastSeq } = VIEW;
    expect(viewIcs(viewFollowing({ title, asOf, entries, lastSeq }, followed))).toBe(viewIcs(VIEW));
  });

  test('leads to the record where it has an address, else to the document', () => {
    expect(lineOf(SMALL, 'URL')).toBe('https://example.org/a?x=1&y=2');
    expect(lineOf({ ...SMALL, recordAt: (id) => `https://watch.example/${id}` }, 'URL')).toMatch(
      /^https:\/\/watch\.example\/t:/,
    );
  });

  test('takes no line of a document, a title or an address for its own', async () => {
    const hostile = 'x\r\nBEGIN:VALARM\r\nATTACH:http://evil.example\r\nEND:VALARM';
    const one = analysisOf(`Watch ${hostile} in 2026`, {
      head: { title: hostile, publisher: hostile, uri: `https://example.org/\r\nATTACH:${hostile}` },
      watchpoints: [[hostile, '2026']],
    });
    const view = viewIn(
      seenOf([one]),
      {},
      { title: hostile, recordAt: () => `https://a.example/\r\nX:${hostile}` },
    );
    const file = viewIcs(view);
    expect(file.replace(/\r\n /g, '')).not.toMatch(/^(?:BEGIN:VALARM|ATTACH|X:)/m);
    expect(await verified(file, async () => one.document.text)).toEqual({ quotes: 1, not: [] });
  });
});
