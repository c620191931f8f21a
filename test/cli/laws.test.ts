// The example laws, as README shows them.
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folder, root, watchpoint } from './program.ts';

const laws = join(root, 'examples/laws');
const file = (name: string): string => join(laws, name);
const work = folder();
const at = { cwd: work };
const plain = (words: string): string => words.replace(/\s+/g, ' ');

describe('an Act and what commences it', () => {
  it('is read provision by provision', () => {
    const { status, stdout } = watchpoint(['law', file('tidal-gates-act-enacted.xml')], at);
    expect(status).toBe(0);
    for (const words of [
      's. 1(1): Secretary of State must: keep a register of tidal gates',
      's. 2(3): keeper must not: open a gate against a warning of flood',
      's. 3(1): Secretary of State must: lay before Parliament each year a report',
      'defines “gate”, “keeper”',
      'extends to England, Wales',
    ])
      expect(plain(stdout)).toContain(words);
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
  });

  it('two versions of it are told apart by meaning', () => {
    const { status, stdout } = watchpoint(
      ['compare', file('tidal-gates-act-enacted.xml'), file('tidal-gates-act-in-2033.xml')],
      at,
    );
    expect(status).toBe(0);
    const said = plain(stdout);
    for (const words of ['a power became a duty', '£400', '£650', 'Passage may not be refused to a lifeboat'])
      expect(said).toContain(words);
    expect(said.indexOf('a power became a duty')).toBeLessThan(said.indexOf('£650'));
  });

  it('its obligations are threads, and the instrument that brings them into force is linked', () => {
    const added = watchpoint(
      ['add', file('tidal-gates-act-enacted.xml'), file('tidal-gates-commencement.xml')],
      at,
    );
    expect(plain(added.stdout)).toMatch(/[1-9]\d* links with 1 other document/);
    const cited = watchpoint(['cited-by', 'Tidal Gates Act 2031'], at);
    expect(plain(cited.stdout)).toContain('commenced Tidal Gates Act 2031, section 1');
    const powers = watchpoint(['register', '--obligation', 'power'], at);
    expect(plain(powers.stdout)).toContain('refuse passage');
    expect(powers.stdout).not.toContain('keep a register of');
    const { stdout } = watchpoint(['register', '--obligation', 'duty', '--format', 'json'], at);
    const first: string = JSON.parse(stdout).documents[0].commitments[0].id;
    const thread = watchpoint(['thread', first, '--as-of', '2032-06-01'], at);
    expect(plain(thread.stdout)).toContain('brought into force: 2032-01-01');
  });
});
