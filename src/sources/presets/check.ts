import { read } from '../../readers/read.ts';
import type { Fetched } from '../fetching.ts';
import { shown } from '../kinds/asking.ts';
import { listed } from '../kinds/listed.ts';
import { CouldNotCheck, type Found, type Get, type Source } from '../source.ts';
import { presets } from './presets.ts';

/** One thing that was looked at. */
export interface Finding {
  /** Whether it was as expected; null where it could not be told. */
  readonly asExpected: boolean | null;
  /** One line. */
  readonly says: string;
}

/** How many documents of the list are looked at. */
const ENOUGH = 20;

/**
 * Asks a source's live service for the first page of its list and for one document, and says of each thing whether it
 * is as expected: answer, format, number, newest day, and whether the document can be read.
 * @param get without validators, so that everything is answered in full
 * @param today ISO 8601 date
 */
export async function* checkSource(source: Source, get: Get, today: string): AsyncGenerator<Finding> {
  const said: Finding[] = [];
  const noting: Get = async (address) => {
    const fetched = await get(address);
    said.push(answerSaid(fetched));
    return fetched;
  };
  const { found, why } = await firstOf(source, noting);
  yield* said;
  if (why && said.every(({ asExpected }) => asExpected)) yield differs(why);
  if (!found.length && why) return;
  yield* listSaid(found, source, today);
  const readable = found.find(({ address, bytes }) => address || bytes);
  if (readable) yield* documentSaid(readable, get);
}

const fits = (says: string): Finding => ({ asExpected: true, says });
const differs = (says: string): Finding => ({ asExpected: false, says });
const unknown = (says: string): Finding => ({ asExpected: null, says });

/** The first documents of the list, and why it ended before its time. */
async function firstOf(source: Source, get: Get): Promise<{ found: Found[]; why: string | null }> {
  const found: Found[] = [];
  try {
    for await (const one of listed(source, get)) {
      found.push(one);
      if (found.length >= ENOUGH) break;
    }
    return { found, why: null };
  } catch (error) {
    if (error instanceof CouldNotCheck) return { found, why: error.message };
    throw error;
  }
}

function answerSaid(fetched: Fetched): Finding {
  const asked = shown(fetched.asked);
  switch (fetched.is) {
    case 'body': {
      const { status, headers, bytes, address } = fetched;
      const moved = address === fetched.asked ? '' : `, led on to ${shown(address)}`;
      const type = headers['content-type'] ?? 'no media type';
      return fits(`${asked} answered ${status}, ${type}, ${bytes.length} bytes${moved}`);
    }
    case 'unchanged':
      return unknown(
        `${asked} answered that nothing has changed, though nothing was said of an earlier answer`,
      );
    case 'gone':
      return differs(`${asked} answered ${fetched.status}: there is nothing`);
    case 'unknown':
      return differs(`${asked} could not be asked: ${fetched.why}`);
  }
}

function* listSaid(found: readonly Found[], source: Source, today: string): Generator<Finding> {
  const preset = presets.find(({ id }) => id === source.preset);
  if (!found.length) {
    const narrow = Object.keys(source.settings).length
      ? ': see that its settings are spelt as the publisher does'
      : '';
    yield preset && preset.newWithin !== null
      ? differs(`the list is empty${narrow}`)
      : unknown('the list is empty');
    return;
  }
  const number =
    found.length >= ENOUGH
      ? `${ENOUGH} documents or more`
      : found.length === 1
        ? 'one document'
        : `${found.length} documents`;
  yield fits(`the list has ${number}, the first: ${nameOf(found[0]!)}`);
  const [newest] = found
    .flatMap(({ published, version }) => dayIn(published) ?? dayIn(version) ?? [])
    .sort()
    .reverse();
  if (!newest) yield unknown('the list names no days: whether it is up to date cannot be told by it');
  else yield newestSaid(newest, preset?.newWithin ?? null, today);
}

const nameOf = ({ title, key }: Found): string => (title ? `"${title}" (${key})` : key);

const dayIn = (time: string | null): string | null => /^\d{4}-\d\d-\d\d/.exec(time ?? '')?.[0] ?? null;

const DAY = 86_400_000;

function newestSaid(newest: string, within: number | null, today: string): Finding {
  const days = Math.round((Date.parse(today) - Date.parse(newest)) / DAY);
  const says = `the newest is of ${newest}`;
  if (days < -1) return differs(`${says}, which is after today: its days may mean something else`);
  if (within === null) return fits(says);
  return days <= within
    ? fits(says)
    : differs(
        `${says}, ${days} days ago, where something is expected within ${within}: the list may have stopped`,
      );
}

async function* documentSaid(found: Found, get: Get): AsyncGenerator<Finding> {
  const had = await bytesOf(found, get);
  if ('asExpected' in had) {
    yield had;
    return;
  }
  yield had.finding;
  const { key, title, published } = found;
  const listed = { ...(title && { title }), ...(published && { published }) };
  const name = found.name ?? undefined;
  const opened = await read(had.bytes, { name, address: found.address ?? undefined, listed });
  if (opened.document === null) {
    yield differs(`the document ${key} cannot be read: ${opened.problems[0].message}`);
    return;
  }
  const { document, problems } = opened;
  const day = document.published ? `of ${document.published}` : 'without a day';
  yield fits(`the document reads as "${document.title}", ${day}, ${document.text.length} characters`);
  for (const { message } of problems) yield unknown(`the document ${message}`);
}

async function bytesOf(found: Found, get: Get): Promise<Finding | { bytes: Uint8Array; finding: Finding }> {
  if (found.bytes) {
    const bytes = await found.bytes();
    return { bytes, finding: fits(`the document ${found.key} has ${bytes.length} bytes`) };
  }
  const fetched = await get(found.address!);
  const finding = answerSaid(fetched);
  return fetched.is === 'body' ? { bytes: fetched.bytes, finding } : finding;
}
