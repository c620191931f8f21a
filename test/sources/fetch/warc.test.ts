import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { type Snapshot, writeWarc } from '../../../src/sources/fetch/warc.ts';

const about = { software: 'Watchpoint/1.2.3', at: '2026-01-06T08:00:00Z', filename: 'watchpoint.warc.gz' };
const page: Snapshot = {
  address: 'https://press.example/b?x=1&y=%20',
  asked: 'https://press.example/b?x=1&y=%20',
  at: '2026-01-05T09:30:00.250Z',
  status: 200,
  headers: {
    'content-type': 'text/html; charset=utf-8',
    'content-encoding': 'br',
    'content-length': '7',
    'transfer-encoding': 'chunked',
    'x-name': 'caf\u00e9\r\nInjected: yes',
  },
  bytes: new TextEncoder().encode('<p>Ports will be inspected.</p>\r\n\r\nWARC/1.1\r\n'),
};
const moved: Snapshot = {
  ...page,
  asked: 'http://press.example/a',
  headers: {},
  bytes: Uint8Array.from([0, 255, 13, 10]),
};

interface Read {
  readonly headers: Record<string, string>;
  readonly block: Buffer;
}

/** A reader as the standard has it: version, headers, as many bytes as they say, two line ends. */
function readOne(bytes: Buffer): { record: Read; rest: Buffer } {
  const end = bytes.indexOf('\r\n\r\n');
  const [version, ...lines] = bytes.subarray(0, end).toString('utf8').split('\r\n');
  expect(version).toBe('WARC/1.1');
  const headers = Object.fromEntries(
    lines.map((line) => /^([\w-]+): (.*)$/.exec(line)!.slice(1) as [string, string]),
  );
  const length = Number(headers['Content-Length']);
  const block = bytes.subarray(end + 4, end + 4 + length);
  expect(block).toHaveLength(length);
  expect(bytes.subarray(end + 4 + length, end + 8 + length).toString()).toBe('\r\n\r\n');
  return { record: { headers, block }, rest: bytes.subarray(end + 8 + length) };
}

async function written(snapshots: Snapshot[]): Promise<Uint8Array[]> {
  const members: Uint8Array[] = [];
  for await (const member of writeWarc(snapshots, about)) members.push(member);
  return members;
}

const sha = (bytes: Uint8Array) => `sha256:${createHash('sha256').update(bytes).digest('hex')}`;

describe('a WARC file', () => {
  it('is a gzip member for each record, and can be read in one go as well', async () => {
    const members = await written([page, moved]);
    const records = members.map((member) => readOne(gunzipSync(member)));
    expect(records.map(({ record }) => record.headers['WARC-Type'])).toEqual([
      'warcinfo',
      'response',
      'response',
      'metadata',
    ]);
    expect(records.every(({ rest }) => rest.length === 0)).toBe(true);
    let all: Buffer = gunzipSync(Buffer.concat(members));
    for (const { record } of records) {
      const { record: again, rest } = readOne(all);
      expect(again).toEqual(record);
      all = rest;
    }
    expect(all).toHaveLength(0);
  });

  it('says what wrote it, and what was done to the bodies', async () => {
    const [info] = await written([]);
    const { headers, block } = readOne(gunzipSync(info!)).record;
    expect(headers).toMatchObject({
      'WARC-Date': '2026-01-06T08:00:00Z',
      'WARC-Filename': 'watchpoint.warc.gz',
      'Content-Type': 'application/warc-fields',
    });
    expect(block.toString()).toMatch(/^software: Watchpoint\/1\.2\.3\r\nformat: WARC File Format 1\.1\r\n/);
    expect(block.toString()).toContain('content encoding taken off');
  });

  it('has each response with its address, its time, its digests and its bytes', async () => {
    const [info, response] = (await written([page])).map((member) => readOne(gunzipSync(member)).record);
    const { headers, block } = response!;
    expect(headers).toMatchObject({
      'WARC-Target-URI': 'https://press.example/b?x=1&y=%20',
      'WARC-Date': '2026-01-05T09:30:00.250Z',
      'WARC-Warcinfo-ID': info!.headers['WARC-Record-ID'],
      'WARC-Payload-Digest': sha(page.bytes),
      'WARC-Block-Digest': sha(block),
      'Content-Type': 'application/http;msgtype=response',
    });
    const end = block.indexOf('\r\n\r\n');
    expect(block.subarray(0, end).toString('latin1').split('\r\n')).toEqual([
      'HTTP/1.1 200 OK',
      'content-type: text/html; charset=utf-8',
      'X-Crawler-content-encoding: br',
      'X-Crawler-content-length: 7',
      'X-Crawler-transfer-encoding: chunked',
      'x-name: caf\u00e9 Injected: yes',
      `Content-Length: ${page.bytes.length}`,
    ]);
    expect(new Uint8Array(block.subarray(end + 4))).toEqual(page.bytes);
  });

  it('says what was asked for where redirects led elsewhere', async () => {
    const [, response, via] = (await written([moved])).map((member) => readOne(gunzipSync(member)).record);
    expect(via!.headers).toMatchObject({
      'WARC-Type': 'metadata',
      'WARC-Target-URI': moved.address,
      'WARC-Concurrent-To': response!.headers['WARC-Record-ID'],
    });
    expect(via!.block.toString()).toBe('via: http://press.example/a\r\n');
  });

  it('names each record by a UUID of its own, the same each time', async () => {
    const first = await written([page, moved, { ...page, at: '2026-01-07T00:00:00Z' }]);
    expect(Buffer.concat(await written([page, moved, { ...page, at: '2026-01-07T00:00:00Z' }]))).toEqual(
      Buffer.concat(first),
    );
    const ids = first.map((member) => readOne(gunzipSync(member)).record.headers['WARC-Record-ID']!);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids)
      expect(id).toMatch(/^<urn:uuid:[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}>$/);
  });

  it('takes snapshots one after the other, as they are asked for', async () => {
    let made = 0;
    async function* many() {
      for (; ; made++) yield { ...page, address: `https://press.example/${made}` };
    }
    const writer = writeWarc(many(), about);
    for (let read = 0; read < 5; read++) await writer.next();
    expect(made).toBeLessThan(6);
    await writer.return();
  });

  it('keeps what is a packed file itself as it is', async () => {
    const file = gzipSync('<urlset/>');
    const [, response] = await written([
      { ...page, headers: { 'content-type': 'application/gzip' }, bytes: file },
    ]);
    const { block } = readOne(gunzipSync(response!)).record;
    expect(gunzipSync(block.subarray(block.indexOf('\r\n\r\n') + 4)).toString()).toBe('<urlset/>');
  });
});
