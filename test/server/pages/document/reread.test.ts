import { describe, expect, test } from 'vitest';
import { analyse } from '../../../../src/pipeline.ts';
import { read } from '../../../../src/readers/read.ts';
import { blocksRead } from '../../../../src/server/pages/document/reread.ts';
import { exampleHouse } from '../../examples.ts';

const house = await exampleHouse();
const SOURCE =
  '# Ports\n\nBelgium will:\n\n- open a quay by 2027\n- close a dock\n\n| Port | Sum |\n| --- | --- |\n| Ostend | 4 |\n';
const bytes = new TextEncoder().encode(SOURCE);
const { document } = await read(bytes, { name: 'ports.md', id: 'ports' });

describe('the blocks of a text whose bytes are kept', () => {
  test('are those that its reader found', async () => {
    await house.store.add([analyse(document!)], { at: '2026-01-16T10:00:00Z', rules: 'test' });
    expect(await blocksRead(house, document!, [])).toBeNull();
    const at = '2026-01-16T10:00:00Z';
    const answer = { source: 's', asked: 'ports.md', address: 'ports.md', at, status: null, headers: {} };
    const hash = await house.store.following.keepSnapshot(answer, bytes);
    await house.store.following.keepItem({
      ...{ source: 's', key: 'ports', state: 'read', why: null, address: null, title: null, published: null },
      ...{
        version: null,
        document: 'ports',
        edition: document!.edition,
        hash,
        etag: null,
        lastModified: null,
      },
      ...{ checked: at, due: null },
    });
    const blocks = await blocksRead(house, document!, []);
    expect(blocks?.map(({ kind }) => kind)).toEqual([
      'heading',
      'paragraph',
      'item',
      'item',
      'cell',
      'cell',
      'cell',
      'cell',
    ]);
    expect(await blocksRead(house, { ...document!, edition: '0' }, [])).toBeNull();
  });
});
