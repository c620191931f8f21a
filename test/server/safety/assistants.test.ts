// What assistants are given, of a register in which every field wants to do harm, and by questions that do too.
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { InMemoryTransport } from '@modelcontextprotocol/sdk/inMemory.js';
import { beforeAll, expect, test } from 'vitest';
import { mcpServer } from '../../../src/server/mcp/server.ts';
import { TOOLS } from '../../../src/server/mcp/tools.ts';
import { houseOf } from '../people/served.ts';
import { addHostile } from './hostile.ts';

const ODD: readonly unknown[] = [
  ...['constructor:x', '__proto__', '\0', 'a\nb', '"'.repeat(300), '../../etc/passwd', 'x'.repeat(2_500)],
  ...['" OR rowid:1 NEAR(a b)', '9999-99-99', '-1', 'the '.repeat(120)],
  ...[-1, 1e308, Number.MAX_SAFE_INTEGER, null, true, [], {}, { toString: 'x' }, ['x'], [[]]],
];

interface Answer {
  readonly isError?: boolean;
  readonly content: readonly { readonly text: string }[];
}

let client: Client;
beforeAll(async () => {
  const house = await houseOf({ access: 'own' });
  await addHostile(house.store);
  await house.search.refresh('2026-03-02');
  const [one, other] = InMemoryTransport.createLinkedPair();
  client = new Client({ name: 'test', version: '0' });
  await Promise.all([mcpServer(house).connect(one), client.connect(other)]);
});

const called = async (name: string, given: Record<string, unknown>): Promise<string> => {
  try {
    const answer = (await client.callTool({ name, arguments: given })) as unknown as Answer;
    return answer.content.map(({ text }) => text).join('\n');
  } catch (error) {
    // What does not fit the schema is refused by the protocol.
    return String(error);
  }
};

test.each(TOOLS.map(({ name, takes }) => [name, Object.keys(takes)] as const))(
  '%s answers whatever it is asked, and tells nothing of the machine',
  async (name, fields) => {
    const required = { id: 'x', entry: 'x', document: 'x', start: 0, end: 1 };
    for (const odd of ODD)
      for (const field of fields) {
        const rest = Object.fromEntries(Object.entries(required).filter(([own]) => fields.includes(own)));
        const text = await called(name, { ...rest, [field]: odd, __proto__: odd, constructor: odd });
        expect(text.length, `${name} ${field}`).toBeGreaterThan(0);
        expect(text, `${name} ${field}`).not.toMatch(
          /\bat \S+ \(|node_modules|\.ts:\d|SQLITE|TypeError|register\.db/,
        );
      }
    expect((await client.listTools()).tools.length).toBe(TOOLS.length);
  },
);

test('no words of a document stand on a line of their own', async () => {
  let seen = 0;
  for (const query of ['', 'kind:figure', 'party:hostile'])
    for (const line of (await called('search', { query, limit: 25 })).split('\n'))
      if (/hostile|evil\.example/i.test(line) && ++seen)
        expect(line, query).toMatch(/^\s*(?:quoted [^:]*: "|source: \[|who: \[|[a-z]+ [a-z]:[0-9a-f])/);
  expect(seen).toBeGreaterThan(20);
});
