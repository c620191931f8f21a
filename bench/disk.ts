import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { analyse } from '../src/pipeline.ts';
import { read } from '../src/readers/read.ts';
import { openSqlite } from '../src/store/sqlite.ts';
import { diskOf } from './scale/disk.ts';

/**
 * node bench/disk.ts FILE...: reads files into a new register, brings its catalogue and the words of its texts up, and
 * prints what it and each table take on the disk per byte of text, over what an empty register takes.
 */
const folder = mkdtempSync(join(tmpdir(), 'watchpoint-disk-'));
const DAY = '2026-01-31';
try {
  const empty = await filled('empty.db', []);
  const full = await filled('full.db', process.argv.slice(2));
  const over = (table: string) => (full.disk.tables[table] ?? 0) - (empty.disk.tables[table] ?? 0);
  const line = (what: string, bytes: number) => `${what.padEnd(20)} ${(bytes / full.bytes).toFixed(2)}\n`;
  process.stdout.write(`${full.documents} documents, ${full.bytes} bytes of text, ${full.entries} entries\n`);
  process.stdout.write(line('all', full.disk.all - empty.disk.all));
  const tables = Object.keys(full.disk.tables).sort((a, b) => over(b) - over(a));
  for (const table of tables.slice(0, 10)) process.stdout.write(line(table, over(table)));
} finally {
  rmSync(folder, { recursive: true });
}

async function filled(name: string, files: readonly string[]) {
  const place = join(folder, name);
  const store = await openSqlite(place, { mode: 'write' });
  let [documents, bytes] = [0, 0];
  for (const file of files) {
    const { document } = await read(readFileSync(file), { name: basename(file) });
    if (document === null) continue;
    documents++;
    bytes += Buffer.byteLength(document.text);
    await store.add([analyse(document)], { at: `${DAY}T10:00:00Z`, rules: 'bench' });
  }
  await store.catalogue.refresh(DAY);
  await store.passages.refresh();
  let entries = 0;
  for await (const rows of store.catalogue.columns(0)) entries += rows.length;
  await store.close();
  return { documents, bytes, entries, disk: await diskOf(place) };
}
