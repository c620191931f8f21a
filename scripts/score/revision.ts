import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from './program.ts';

/** Lays a revision of this repository out in a folder of its own, hands it over, and takes it away again. */
export function withRevision<T>(root: string, revision: string, use: (folder: string) => T): T {
  const commit = commitOf(root, revision);
  const folder = mkdtempSync(join(tmpdir(), 'watchpoint-revision-'));
  try {
    const archive = join(folder, '.archive.tar');
    run('git', ['-C', root, 'archive', '--format', 'tar', '--output', archive, commit]);
    run('tar', ['xf', archive, '-C', folder]);
    rmSync(archive);
    if (!existsSync(join(folder, 'node_modules')))
      symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @throws when there is no such revision. */
export function commitOf(root: string, revision: string): string {
  const asked = ['-C', root, 'rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`];
  const { status, stdout } = spawnSync('git', asked, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`no revision "${revision}" in this repository`);
  return stdout.trim();
}
