import { expect, it } from 'vitest';
import { analyse } from '../../src/pipeline.ts';
import { read } from '../../src/readers/read.ts';
import { createApp } from '../../src/server/app.ts';
import { ACT } from '../law/act.ts';
import { exampleHouse, TODAY } from '../server/examples.ts';
import { axe, inBrowser, overflow } from './browser.ts';

async function app() {
  const house = await exampleHouse();
  const { document } = await read(new TextEncoder().encode(ACT), {
    name: 'act.xml',
    id: 'act',
    title: 'Harbours Act 2031',
  });
  await house.store.add([analyse(document!)], { at: '2026-02-01T10:00:00Z', rules: 'test' });
  await house.search.refresh(TODAY);
  return createApp(house);
}

inBrowser('The provisions of a law', app, (open) => {
  it.each([320, 1200])('are read at a width of %i by everybody', async (width) => {
    const { page, complaints } = await open('/document?id=act&view=provisions', { width });
    expect(await axe(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
    await page.getByRole('link', { name: 's. 1 The register' }).click();
    await page.getByText('The registrar must keep a register of harbours').first().waitFor();
    expect(await axe(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
    expect(complaints).toEqual([]);
  });
});
