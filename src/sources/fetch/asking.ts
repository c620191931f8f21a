import type { Readable } from 'node:stream';
import type { Dispatcher } from 'undici';
import { Refused } from './connecting.ts';
import { ACCEPT_ENCODING, unpack } from './unpacking.ts';

/** One answer to one request, its body whole and unpacked. */
export interface Answer {
  readonly is: 'answer';
  readonly status: number;
  /** Names in lower case; several of one name joined by a comma. */
  readonly headers: Readonly<Record<string, string>>;
  readonly bytes: Uint8Array;
}

/** No answer, or none that can be used. */
export interface Trouble {
  readonly is: 'trouble';
  readonly why: string;
  /** Whether to ask again in a moment may help. */
  readonly passing: boolean;
  /** Other addresses of the host would fare no better now. */
  readonly ofHost: boolean;
}

export interface Asked {
  readonly headers: Readonly<Record<string, string>>;
  readonly limits: Limits;
}

export interface Limits {
  /** Bytes of a body, as sent and as unpacked. */
  readonly bytes: number;
  /** Milliseconds until the headers of an answer must be there, connecting included. */
  readonly headersTime: number;
  /** Milliseconds until all of an answer must be there. */
  readonly wholeTime: number;
  /** Of what is larger, take the beginning. */
  readonly cut?: boolean;
}

/** An answer that is not 200 or 203 is read only to tell a bot wall from a publisher's own page. */
const ERROR_PAGE = { bytes: 256 * 1024, cut: true };
const WITH_A_DOCUMENT: ReadonlySet<number> = new Set([200, 203]);

/** Asks once, follows nothing, and says what came or what went wrong; never throws for what a server does. */
export async function ask(
  agent: Dispatcher,
  url: URL,
  { headers, limits }: Asked,
  closed: AbortSignal,
): Promise<Answer | Trouble> {
  const time = timeOf(limits);
  const signal = AbortSignal.any([time.signal, closed]);
  try {
    const response = await agent.request({
      origin: url.origin,
      path: url.pathname + url.search,
      method: 'GET',
      headers: { ...headers, 'accept-encoding': ACCEPT_ENCODING },
      signal,
    });
    time.answered();
    return await answerOf(response, limits);
  } catch (error) {
    return troubleOf(signal.aborted ? signal.reason : error);
  } finally {
    time.over();
  }
}

class OutOfTime extends Error {
  override readonly name = 'OutOfTime';
}

/** Real time, whatever clock was handed in: how long a server takes is no part of what is kept. */
function timeOf({ headersTime, wholeTime }: Limits) {
  const controller = new AbortController();
  const after = (milliseconds: number, what: string) =>
    setTimeout(
      () => controller.abort(new OutOfTime(`${what} within ${milliseconds / 1000} seconds`)),
      milliseconds,
    );
  const headers = after(headersTime, 'no answer');
  const whole = after(wholeTime, 'the answer was not complete');
  return {
    signal: controller.signal,
    answered: () => clearTimeout(headers),
    over: () => {
      clearTimeout(headers);
      clearTimeout(whole);
    },
  };
}

async function answerOf(response: Dispatcher.ResponseData, limits: Limits): Promise<Answer | Trouble> {
  const status = response.statusCode;
  const headers = plain(response.headers);
  const answer = (bytes: Uint8Array): Answer => ({ is: 'answer', status, headers, bytes });
  const whole = WITH_A_DOCUMENT.has(status);
  const body = await bodyOf(response.body, headers, whole ? limits : ERROR_PAGE);
  if ('is' in body) return whole ? body : answer(new Uint8Array(0));
  return answer(body);
}

async function bodyOf(
  stream: Readable,
  headers: Answer['headers'],
  { bytes: most, cut }: { bytes: number; cut?: boolean },
): Promise<Uint8Array | Trouble> {
  const length = headers['content-length'];
  if (Number(length) > most && !cut) {
    stream.on('error', () => undefined).destroy();
    return tooLarge(most);
  }
  const { bytes, more } = await read(stream, most);
  const encoding = headers['content-encoding'] ?? '';
  if (more) return cut && !encoding ? bytes.subarray(0, most) : tooLarge(most);
  if (length !== undefined && Number(length) !== bytes.length) return TRUNCATED;
  const unpacked = await unpack(bytes, encoding, most);
  if (unpacked.is === 'bytes') return unpacked.bytes;
  if (unpacked.is === 'tooLarge') return tooLarge(most);
  if (unpacked.is === 'truncated') return TRUNCATED;
  const why =
    unpacked.is === 'wrong' ? 'not packed as its headers say' : 'packed in a way that is not understood';
  return trouble(`the body is ${why} (${oneLine(encoding)})`);
}

function trouble(why: string, passing = false, ofHost = false): Trouble {
  return { is: 'trouble', why, passing, ofHost };
}

const TRUNCATED = trouble('the answer broke off before its end', true);

function tooLarge(most: number): Trouble {
  return trouble(
    `the answer is larger than ${most >= 1 << 20 ? `${Math.round(most / (1 << 20))} MB` : `${most} bytes`}`,
  );
}

/** Leaves off as soon as there is more than is taken. */
async function read(body: Readable, most: number): Promise<{ bytes: Uint8Array; more: boolean }> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of body as AsyncIterable<Uint8Array>) {
    chunks.push(chunk);
    length += chunk.length;
    if (length > most) break;
  }
  return { bytes: Buffer.concat(chunks), more: length > most };
}

function plain(headers: Dispatcher.ResponseData['headers']): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [
      name.toLowerCase(),
      Array.isArray(value) ? value.join(', ') : (value ?? ''),
    ]),
  );
}

/** What goes wrong between two hosts, by the codes of Node and undici. */
const FAULTS: readonly (readonly [codes: readonly string[], trouble: Trouble])[] = [
  [['ECONNREFUSED'], trouble('the server refused the connection', true, true)],
  [['UND_ERR_RES_CONTENT_LENGTH_MISMATCH'], TRUNCATED],
  [['ECONNRESET', 'EPIPE', 'UND_ERR_SOCKET'], trouble('the server broke off the connection', true)],
  [['UND_ERR_CONNECT_TIMEOUT', 'ETIMEDOUT'], trouble('the server could not be reached in time', true, true)],
  [
    ['EHOSTUNREACH', 'ENETUNREACH', 'ENETDOWN'],
    trouble('there is no way to the server from here', true, true),
  ],
  [['EAI_AGAIN'], trouble("the host's name could not be resolved just now", true, true)],
  [['ENOTFOUND', 'ENODATA'], trouble('there is no host of this name')],
  [['UND_ERR_HEADERS_OVERFLOW'], trouble('the headers of the answer are too large')],
];

function troubleOf(error: unknown): Trouble {
  if (error instanceof Refused) return trouble(error.message);
  if (error instanceof OutOfTime) return trouble(error.message, false, true);
  const { code = '', name, message } = error as NodeJS.ErrnoException;
  const known = FAULTS.find(([codes]) => codes.includes(code));
  if (known) return known[1];
  if (/^ERR_(?:TLS|SSL|CERT)|CERT|SELF_SIGNED|UNABLE_TO/.test(code))
    return trouble(`its certificate is not accepted (${code})`);
  // What its parser lets through, undici's own assertions do not.
  if (name === 'HTTPParserError' || code === 'ERR_ASSERTION') return trouble('the answer is not HTTP');
  return trouble(`it could not be asked: ${oneLine(message)}`);
}

function oneLine(message: string): string {
  return message.split('\n', 1)[0]!.slice(0, 200);
}
