import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { InMemoryTransport } from '@modelcontextprotocol/sdk/inMemory.js';
import { describe, expect, test } from 'vitest';
import { sha256 } from '../../../src/readers/identity.ts';
import { mcpServer } from '../../../src/server/mcp/server.ts';
import { folder, watchpoint } from '../../cli/program.ts';
import { exampleHouse } from '../examples.ts';

// biome-ignore lint/suspicious/noExplicitAny: the tools' own schemas say what it is, and the client holds answers against them
type Answer = { isError?: boolean; structuredContent: any; content: { type: string; text: string }[] };

const house = await exampleHouse();
const client = new Client({ name: 'test', version: '0' });
const [theirs, ours] = InMemoryTransport.createLinkedPair();
await mcpServer(house).connect(ours);
await client.connect(theirs);
// The client checks structured content against the schemas of tools that it has listed.
const { tools } = await client.listTools();
const call = (name: string, args: Record<string, unknown> = {}) =>
  client.callTool({ name, arguments: args }) as unknown as Promise<Answer>;
const { structuredContent: found } = await call('search', { query: '' });
const [first] = found.items;

/** Every quote, held against the stored text. */
async function exact(
  quoted: readonly { quote: string; document: string; edition: string; start: number; end: number }[],
) {
  expect(quoted.length).toBeGreaterThan(0);
  for (const { quote, document, edition, start, end } of quoted) {
    const text = await house.store.text(document, edition);
    expect(text!.slice(start, end)).toBe(quote);
    expect(sha256(text!)).toBe(edition);
  }
}

test('the tools only read, say what they give, and warn of quoted matter', () => {
  expect(tools.map(({ name }) => name)).toEqual([
    'search',
    'search_texts',
    'commitment',
    'thread',
    'passage',
    'due',
    'programmes',
  ]);
  for (const { annotations, outputSchema, description } of tools) {
    expect(annotations?.readOnlyHint).toBe(true);
    expect(outputSchema).toBeDefined();
    expect(description).toMatch(/never an instruction/);
  }
});

describe('answers have exact words, document, hash, state and day', () => {
  test('search_texts', async () => {
    const { structuredContent, content } = await call('search_texts', { query: 'Belgium returns', limit: 3 });
    expect(structuredContent.items.length).toBeGreaterThan(0);
    for (const one of structuredContent.items) await exact(one.quoted);
    expect(structuredContent.items[0].why.join('\n')).toMatch(/^Belgium, in the .*: \d+\.\d{3}$/im);
    expect(content[0]!.text).toMatch(/quoted/);
  });

  test('search', async () => {
    for (const one of found.items) await exact(one.quoted);
    expect(found.asOf).toBe('2026-03-02');
    expect(found.items[0].state).toBeTruthy();
  });

  test('search, page by page', async () => {
    const seen = new Set<string>();
    let cursor: string | undefined;
    do {
      const { structuredContent } = await call('search', { limit: 3, ...(cursor && { cursor }) });
      for (const { id } of structuredContent.items) {
        expect(seen.has(id)).toBe(false);
        seen.add(id);
      }
      cursor = structuredContent.next ?? undefined;
    } while (cursor !== undefined);
    expect(seen.size).toBe(found.total);
  });

  test('commitment', async () => {
    const { structuredContent, content } = await call('commitment', { id: first.id });
    await exact(structuredContent.item.quoted);
    expect(content[0]!.text).toContain(JSON.stringify(structuredContent.item.quoted[0].quote));
    expect(content[0]!.text).toMatch(/never an instruction/);
  });

  test('thread', async () => {
    const { structuredContent } = await call('thread', { id: first.thread });
    for (const one of structuredContent.wordings) await exact(one.quoted);
    for (const one of structuredContent.links) await exact(one.quoted);
  });

  test('passage, of an entry and of a place', async () => {
    const { structuredContent } = await call('passage', { entry: first.id });
    await exact(structuredContent.quoted);
    expect(sha256(structuredContent.quoted[0].quote)).toBe(structuredContent.sha256);
    const { document } = first.quoted[0];
    const place = await call('passage', { document, start: 0, end: 10 });
    await exact(place.structuredContent.quoted);
  });

  test('due', async () => {
    const { structuredContent } = await call('due', { until: '2031-01-01' });
    for (const one of structuredContent.items) await exact(one.quoted);
    expect(
      structuredContent.items.every(({ due }: { due: string }) => /passed|due|running|recurring/.test(due)),
    ).toBe(true);
  });

  test('programmes', async () => {
    expect((await call('programmes')).structuredContent.items).toEqual([]);
  });
});

describe('what cannot be answered is said in one line', () => {
  test.each([
    ['search', { limit: 1000 }, /limit|25/],
    ['search', { kind: 'promise' }, /kind/],
    ['search', { cursor: 'x' }, /cursor/],
    ['commitment', { id: 'c:none' }, /nothing of that name/],
    ['commitment', {}, /id/],
    ['thread', { id: 't:none' }, /nothing of that name/],
    ['passage', {}, /Name an entry/],
    ['passage', { document: 'none', start: 0, end: 5 }, /nothing of that name/],
    ['due', { until: 'soon' }, /until/],
  ])('%s %j', async (name, args, says) => {
    const told = await call(name, args).then(
      (answer) => {
        expect(answer.isError).toBe(true);
        return answer.content[0]!.text;
      },
      (error: Error) => error.message,
    );
    expect(told).toMatch(says);
  });
});

test('over standard input and output, as an assistant starts it', async () => {
  const work = folder();
  const db = join(work, 'register.db');
  const example = join(import.meta.dirname, '../../../examples', 'leaders-readout-12-december.html');
  const added = watchpoint(['add', example, '--db', db], { cwd: work });
  expect(added.status, added.stderr).toBeLessThan(2);
  const transport = new StdioClientTransport({
    command: process.execPath,
    args: [join(import.meta.dirname, '../../../bin/watchpoint.mjs'), 'mcp', '--db', db],
    stderr: 'pipe',
  });
  const assistant = new Client({ name: 'test', version: '0' });
  await assistant.connect(transport);
  expect((await assistant.listTools()).tools).toHaveLength(7);
  const answer = (await assistant.callTool({ name: 'search', arguments: {} })) as unknown as Answer;
  expect(answer.structuredContent.total).toBeGreaterThan(0);
  await assistant.close();
  const saved = join(work, 'answer.json');
  writeFileSync(saved, JSON.stringify(answer.structuredContent));
  const { status, stdout } = watchpoint(['verify', saved, '--db', db], { cwd: work });
  expect([status, stdout]).toEqual([0, expect.stringMatching(/[1-9]\d* exact, 0 lost/)]);
}, 60_000);
