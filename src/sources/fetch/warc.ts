import { createHash } from 'node:crypto';
import { STATUS_CODES } from 'node:http';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

/** A response as it was kept. */
export interface Snapshot {
  readonly address: string;
  /** As it was asked for; where it differs, redirects led from it to the address. */
  readonly asked: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** With transfer and content encoding taken off. */
  readonly bytes: Uint8Array;
}

export interface WarcAbout {
  /** The program that writes it, with its version. */
  readonly software: string;
  /** ISO 8601, UTC: when it is written. */
  readonly at: string;
  /** What the file is called; null where it is not known. */
  readonly filename: string | null;
}

const FORMAT = 'http://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/';
const DESCRIPTION =
  'Bodies stand as kept, with transfer and content encoding taken off; the headers that spoke of these are named X-Crawler-. Headers of one name are joined by a comma; reason phrases are those of RFC 9110.';

/**
 * Writes snapshots as WARC 1.1 (ISO 28500:2017), each record a gzip member of its own, so that records can be found
 * by their place in the file: a `warcinfo`, then for each snapshot a `response`, and a `metadata` that says what was
 * asked for where redirects led elsewhere. The same snapshots give the same bytes.
 */
export async function* writeWarc(
  snapshots: AsyncIterable<Snapshot> | Iterable<Snapshot>,
  about: WarcAbout,
): AsyncGenerator<Uint8Array, void> {
  const info = infoOf(about);
  yield packed(info);
  for await (const snapshot of snapshots) {
    const response = responseOf(snapshot, info.id);
    yield packed(response);
    if (snapshot.asked !== snapshot.address) yield packed(viaOf(snapshot, response, info.id));
  }
}

interface WarcRecord {
  readonly id: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly block: Uint8Array;
}

function infoOf({ software, at, filename }: WarcAbout): WarcRecord {
  const block = fields([
    ['software', software],
    ['format', 'WARC File Format 1.1'],
    ['conformsTo', FORMAT],
    ['robots', 'obey'],
    ['description', DESCRIPTION],
  ]);
  const name = filename === null ? [] : ([['WARC-Filename', filename]] as const);
  return recordOf('warcinfo', at, 'application/warc-fields', block, [...name]);
}

function responseOf(snapshot: Snapshot, info: string): WarcRecord {
  const { address, at, bytes } = snapshot;
  return recordOf('response', at, 'application/http;msgtype=response', httpOf(snapshot), [
    ['WARC-Target-URI', address],
    ['WARC-Warcinfo-ID', info],
    ['WARC-Payload-Digest', digestOf(bytes)],
  ]);
}

function viaOf({ address, asked, at }: Snapshot, response: WarcRecord, info: string): WarcRecord {
  return recordOf('metadata', at, 'application/warc-fields', fields([['via', asked]]), [
    ['WARC-Target-URI', address],
    ['WARC-Warcinfo-ID', info],
    ['WARC-Concurrent-To', response.id],
  ]);
}

/** Headers that are true of what was sent and not of what is kept; Common Crawl names them in the same way. */
const OF_THE_SENDING: ReadonlySet<string> = new Set([
  'content-encoding',
  'content-length',
  'transfer-encoding',
]);

function httpOf({ status, headers, bytes }: Snapshot): Uint8Array {
  const told = Object.entries(headers).map(
    ([name, value]) => [OF_THE_SENDING.has(name) ? `X-Crawler-${name}` : name, value] as const,
  );
  const head = `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}\r\n`;
  // Headers were read a byte a character, and are written so.
  const lines = Buffer.from(
    `${head}${linesOf([...told, ['Content-Length', `${bytes.length}`]])}\r\n`,
    'latin1',
  );
  return Buffer.concat([lines, bytes]);
}

/** Names of records are made of what they hold: nothing here is left to chance. */
function recordOf(
  type: string,
  at: string,
  contentType: string,
  block: Uint8Array,
  more: WarcRecord['headers'],
): WarcRecord {
  const digest = digestOf(block);
  const id = uuidOf(JSON.stringify([type, at, more, digest]));
  const headers = [
    ['WARC-Type', type],
    ['WARC-Record-ID', id],
    ['WARC-Date', at],
    ...more,
    ['WARC-Block-Digest', digest],
    ['Content-Type', contentType],
    ['Content-Length', `${block.length}`],
  ] as const;
  return { id, headers, block };
}

async function packed({ headers, block }: WarcRecord): Promise<Uint8Array> {
  const head = Buffer.from(`WARC/1.1\r\n${linesOf(headers)}\r\n`);
  const member = await promisify(gzip)(Buffer.concat([head, block, Buffer.from('\r\n\r\n')]));
  // The system it was packed on (RFC 1952, 2.3.1) is nobody's concern: 255, unknown.
  member[9] = 255;
  return member;
}

function fields(lines: WarcRecord['headers']): Uint8Array {
  return Buffer.from(linesOf(lines));
}

function linesOf(lines: WarcRecord['headers']): string {
  return lines.map(([name, value]) => `${name}: ${value.replace(/[\r\n]+/g, ' ')}\r\n`).join('');
}

/** In lower-case hexadecimal, as is usual for SHA-256: in base 32 its padding would not be a token. */
function digestOf(bytes: Uint8Array): string {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
}

/** A UUID of version 8 (RFC 9562, 5.8) made of a hash. */
function uuidOf(text: string): string {
  const bytes = createHash('sha256').update(text).digest().subarray(0, 16);
  bytes[6] = (bytes[6]! & 0x0f) | 0x80;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return `<urn:uuid:${hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')}>`;
}
