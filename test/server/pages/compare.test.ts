import { describe, expect, test } from 'vitest';
import { accountOf } from '../../../src/register/account.ts';
import { createApp } from '../../../src/server/app.ts';
import { exampleHouse } from '../examples.ts';
import { visitor } from '../review/asking.ts';

const house = await exampleHouse();
const { get } = await visitor(createApp(house));
const heads = (await house.store.catalogue.documents()).map(({ head }) => head);
const [later, earlier] = [1, 2].map((at) => heads[at]!);
const address = (a: string, b: string) => `/compare?${new URLSearchParams({ a, b })}`;
const analysisOf = async (id: string) => (await house.store.analysis(id))!;

describe('what a later text makes of an earlier one', () => {
  test('has each commitment of either in one place', async () => {
    const [first, second] = [await analysisOf(earlier!.id), await analysisOf(later!.id)];
    const { linked, missing, fresh } = accountOf(first, second);
    const links = linked.flatMap(([, all]) => all);
    for (const { action } of first.commitments) {
      const silent = missing.filter(({ quote }) => quote.start === action.start).length;
      const spoken = links.some(({ from }) => from.start < action.end && action.start < from.end);
      expect(silent + Number(spoken), action.quote).toBeLessThanOrEqual(1);
    }
    for (const { quote } of fresh)
      expect(links.some(({ to }) => to.start < quote.end && quote.start < to.end)).toBe(false);
  });
});

describe('the page', () => {
  test('has counts, the words of both, and a way to each thread', async () => {
    const { text } = await get(address(earlier!.id, later!.id));
    expect(text).toContain('wp-tally__number');
    expect(text).toContain('Moves the date');
    expect(text).toMatch(/href="\/thread\/c:[0-9a-f]{16}"/);
    expect(text).toContain('Passed over in silence');
  });

  test('puts the earlier first, and says so', async () => {
    const { text } = await get(address(later!.id, earlier!.id));
    expect(text).toContain('They were chosen the other way round');
  });

  test('shows what people said of a link', async () => {
    const [tie] = await house.store.catalogue.ties({ document: later!.id, standing: ['asserted'] });
    const by = { kind: 'person', name: 'Ada' } as const;
    const { link, to, from } = tie!;
    await house.store.append(
      [{ kind: 'link judged', document: to.document, link, confirmed: false, reason: null }],
      { at: '2026-03-02T10:00:00Z', by },
    );
    await house.search.refresh('2026-03-02');
    expect((await get(address(from.document, to.document))).text).toContain('refused by Ada');
  });

  test.each([
    ['nothing', '/compare', 'Choose two texts'],
    ['one and the same', address(heads[0]!.id, heads[0]!.id), 'These are one and the same'],
    ['what the register does not hold', address('doc:none', heads[0]!.id), 'Choose two texts'],
  ])('says what to do where %s was chosen', async (_, path, words) => {
    const { status, text } = await get(path);
    expect(status).toBe(200);
    expect(text).toContain(words);
  });
});
