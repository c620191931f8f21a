import { describe, expect, test } from 'vitest';
import { quote } from '../../../../src/model/span.ts';
import { createApp } from '../../../../src/server/app.ts';
import { exampleHouse, HERE, TODAY } from '../../examples.ts';

const house = await exampleHouse();
const app = createApp(house);
const get = async (path: string) => {
  const response = await app.request(`http://127.0.0.1:8080${path}`, { headers: HERE });
  return { status: response.status, text: await response.text(), to: response.headers.get('location') };
};
const [first, ...documents] = await house.store.catalogue.documents();
const every = (
  await Promise.all([first!, ...documents].map(({ head }) => house.store.catalogue.entriesOf(head.id)))
).flat();
const kinds = ['commitment', 'figure', 'silence', 'watchpoint', 'advisory', 'event'] as const;

describe('the record of an entry', () => {
  test.each(kinds)('a %s has its words, the way to their place, its history and the rules', async (kind) => {
    const { entry } = every.find((one) => one.entry.kind === kind)!;
    const { status, text } = await get(`/entry/${entry.id}`);
    expect(status).toBe(200);
    expect(text).toContain(`mark=${encodeURIComponent(entry.id)}#mark-${entry.id}`);
    expect(text).toContain('In its place');
    expect(text).toContain('read in edition');
    expect(text).toContain('en/');
  });

  test('what a person set right or rejected stands there, and the record stays', async () => {
    const { entry } = every.find((one) => one.entry.kind === 'commitment')!;
    const on = { document: entry.document, item: entry.id, reason: 'Read it again' };
    const by = { kind: 'person', name: 'Ada' } as const;
    await house.store.append(
      [
        { kind: 'edited', ...on, set: { firmness: 'obliged' } },
        { kind: 'rejected', ...on },
      ],
      { at: '2026-02-02T10:00:00Z', by },
    );
    await house.search.refresh(TODAY);
    const { status, text } = await get(`/entry/${entry.id}`);
    expect(status).toBe(200);
    expect(text).toContain('A person says that this is wrong');
    expect(text).toContain('Set right by Ada: Read it again');
  });

  test('an id that newer rules changed leads to the one that it became', async () => {
    const { head } = documents.at(-1)!;
    const analysis = (await house.store.analysis(head.id))!;
    const [old, ...rest] = analysis.commitments;
    const { start, end } = old!.action;
    const action = quote(analysis.document, {
      start,
      end: start + analysis.document.text.slice(start, end).lastIndexOf(' '),
    });
    const made = { ...old!, id: 'c:0000000000000001', action };
    await house.store.add([{ ...analysis, commitments: [made, ...rest] }], {
      at: '2026-02-03T10:00:00Z',
      rules: 'newer',
    });
    await house.search.refresh(TODAY);
    expect(await get(`/entry/${old!.id}`)).toMatchObject({ status: 301, to: `/entry/${made.id}` });
    expect((await get(`/entry/${made.id}`)).text).toContain(`formerly ${old!.id}`);
  });

  test('an id that nothing has is said, with what begins like it', async () => {
    const [{ entry }] = every as [(typeof every)[number]];
    const { status, text } = await get(`/entry/${entry.id.slice(0, 8)}`);
    expect(status).toBe(404);
    expect(text).toContain(`href="/entry/${entry.id}"`);
    expect((await get('/entry/%3Cscript%3E')).text).not.toContain('<script>');
  });
});
