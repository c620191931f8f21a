import { createHash } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import { sql } from 'kysely';
import type { Analysis } from '../../model/analysis.ts';
import { sha256 } from '../../readers/identity.ts';
import { digestOf } from '../../register/identity.ts';
import { withoutIds } from '../../register/parting.ts';
import { rowsOf } from '../copying/reading.ts';
import type { Db } from '../db.ts';
import type { Packed } from '../packing.ts';
import { unpacked } from '../packing.ts';
import { type Finding, RESTORE } from './part.ts';

type Stored = Packed['__select__'];

/** Whether every text has the hash by which it is known, and its length. */
export async function editions(db: Db, finding: Finding): Promise<string> {
  let [count, characters] = [0, 0];
  const asked = ['document', 'edition', 'characters', 'text'];
  for await (const rows of rowsOf(db, { table: 'editions', key: ['document', 'edition'] }, asked)) {
    for (const { document, edition, characters: length, text } of rows) {
      const where = `${document} edition ${edition}`;
      const words = readable(() => unpacked(text as Stored));
      if (words === null) finding.fault(where, `its text cannot be read: ${RESTORE}`);
      else if (sha256(words) !== edition) finding.fault(where, `its text has another hash: ${RESTORE}`);
      else if (words.length !== Number(length))
        finding.fault(where, `its text has another length: ${RESTORE}`);
      characters += words?.length ?? 0;
      count++;
    }
    finding.done(count);
  }
  return `SHA-256 of ${count} texts of ${characters} characters`;
}

/** Whether everything that readings found has the digest by which it is known. */
export async function analyses(db: Db, finding: Finding): Promise<string> {
  let count = 0;
  const asked = ['document', 'digest', 'edition', 'head', 'findings', 'rest'];
  for await (const rows of rowsOf(db, { table: 'analyses', key: ['document', 'digest'] }, asked)) {
    for (const row of rows) {
      const where = `${row.document} analysis ${row.digest}`;
      const analysis = readable(() => analysisIn(row as unknown as StoredAnalysis));
      if (analysis === null) finding.fault(where, `it cannot be read: ${RESTORE}`);
      else if (digestOf(analysis) !== row.digest) finding.fault(where, `it has another digest: ${RESTORE}`);
      else if (analysis.document.id !== row.document || analysis.document.edition !== row.edition)
        finding.fault(where, `it is of another edition than it is kept for: ${RESTORE}`);
      count++;
    }
    finding.done(count);
  }
  return `SHA-256 of ${count} readings' findings`;
}

interface StoredAnalysis {
  readonly head: string;
  readonly findings: Stored;
  readonly rest: Stored;
}

/** A reading as it was when its digest was made: its text is not part of that, nor the ids that it got afterwards. */
function analysisIn({ head, findings, rest }: StoredAnalysis): Analysis {
  const { places = [], ...others } = JSON.parse(unpacked(rest));
  const document = { ...JSON.parse(head), text: '' };
  return withoutIds({ document, ...JSON.parse(unpacked(findings)), ...others, places });
}

/** Whether all bytes that servers answered have their hash, and each answer has its bytes. */
export async function bodies(db: Db, finding: Finding): Promise<string> {
  let [count, all] = [0, 0];
  for await (const rows of rowsOf(db, { table: 'bodies', key: ['hash'] }, [
    'hash',
    'size',
    'packed',
    'bytes',
  ])) {
    for (const { hash, size, packed, bytes } of rows) {
      const body = readable(() =>
        packed === 'gzip' ? gunzipSync(bytes as Uint8Array) : (bytes as Uint8Array),
      );
      const is = body === null ? null : createHash('sha256').update(body).digest('hex');
      if (body === null) finding.fault(`body ${hash}`, `its bytes cannot be unpacked: ${RESTORE}`);
      else if (is !== hash || body.length !== Number(size))
        finding.fault(`body ${hash}`, `its bytes have another hash or length: ${RESTORE}`);
      all += body?.length ?? 0;
      count++;
    }
    finding.done(count);
  }
  const { rows: lone } = await sql<{ seq: number; hash: string }>`
    select s.seq, s.hash from snapshots s left join bodies b on b.hash = s.hash where b.hash is null order by s.seq`.execute(
    db,
  );
  for (const { seq, hash } of lone)
    finding.fault(`snapshot ${seq}`, `its body ${hash} is not there: ${RESTORE}`);
  return `SHA-256 of ${count} answers of servers, ${all} bytes`;
}

/** Null where it cannot be read, whatever the reason. */
function readable<T>(read: () => T): T | null {
  try {
    return read();
  } catch {
    return null;
  }
}
