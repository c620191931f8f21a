import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { folder, watchpoint } from './program.ts';

const work = folder();
const at = { cwd: work };
const write = (name: string, text: string) => writeFileSync(join(work, name), text);

beforeAll(() => {
  write(
    'order.md',
    '# The Pier Dues Order 2024\n\nPublished 1 March 2024\n\nThe Minister makes this Order in exercise of the powers conferred by section 20(1) of the Equality Act 2010.\n\nThe Harbour Fees Regulations 2019 are revoked.\n',
  );
  write(
    'note.md',
    '# A note on piers\n\nMinisters spoke of the Pier Dues Order 2024 and of section 149 of the Equality Act 2010.\n',
  );
  watchpoint(['add', 'order.md', '--published', '2024-03-01'], at);
  watchpoint(['add', 'note.md', '--published', '2025-03-01'], at);
});

describe('cites', () => {
  it('says of a file what it does with what it cites, without a register', () => {
    const { stdout, status } = watchpoint(['cites', 'order.md', '--style', 'oscola'], {
      cwd: work,
      env: { WATCHPOINT_DB: 'none.db' },
    });
    expect(status).toBe(0);
    expect(stdout).toContain('cites 2 works, in 2 places');
    expect(stdout).toContain('relied on');
    expect(stdout).toContain('revoked');
    for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
  });

  it('gives programs the citation in both styles, and tables the same', () => {
    const { citations } = JSON.parse(watchpoint(['cites', 'order.md', '--format', 'json'], at).stdout);
    expect(citations[0]).toMatchObject({
      context: 'relied on',
      words: 'in exercise of the powers',
      citation: {
        plain: 'Equality Act 2010, section 20(1)',
        oscola: 'Equality Act 2010, s 20(1)',
      },
    });
    const { stdout } = watchpoint(['cites', 'order.md', '--format', 'csv', '--context', 'revoked'], at);
    expect(stdout.trim().split('\r\n')).toHaveLength(2);
    expect(stdout).toContain('citation_plain,citation_oscola');
  });
});

describe('cited-by', () => {
  it('finds who cites an Act, a provision and what is below it, and a document by its title', () => {
    const json = (...args: string[]) =>
      JSON.parse(watchpoint(['cited-by', ...args, '--format', 'json'], at).stdout).citations.map(
        (one: { document: { title: string }; provision: { name: string } | null }) =>
          `${one.document.title}: ${one.provision?.name ?? 'the whole'}`,
      );
    expect(json('Equality Act 2010')).toEqual([
      'A note on piers: section 149',
      'The Pier Dues Order 2024: section 20(1)',
    ]);
    expect(json('Equality Act 2010, s. 20')).toEqual(['The Pier Dues Order 2024: section 20(1)']);
    expect(json('section 149 of the Equality Act 2010')).toEqual(['A note on piers: section 149']);
    expect(json('http://www.legislation.gov.uk/id/ukpga/2010/15/section/149')).toHaveLength(1);
    expect(json('Equality Act 2010', '--provision', 's 2')).toEqual([]);
    expect(json('The Pier Dues Order 2024')).toEqual(['A note on piers: the whole']);
  });

  it('draws it with an alternative in words', () => {
    const { stdout } = watchpoint(['cited-by', 'Equality Act 2010', '--format', 'svg', '--hops', '2'], at);
    expect(stdout).toMatch(/^<svg [^>]*role="img"/);
    expect(stdout).toContain('<title>Equality Act 2010: cited by 2 documents</title>');
    expect(stdout).toContain('The Pier Dues Order 2024 (2024, relied on)');
    expect(stdout).toContain('on which hang A note on piers');
  });

  it('says in one line what to do where nothing is found', () => {
    const none = watchpoint(['cited-by', 'No such Act 1900'], at);
    expect(none).toMatchObject({ status: 0, stdout: '' });
    expect(none.stderr.trim().split('\n')).toHaveLength(1);
    const unknown = watchpoint(['cites', 'No such Act 1900'], at);
    expect(unknown.status).toBe(2);
    expect(unknown.stderr).toContain('the register has no document called');
    expect(watchpoint(['cited-by', 'X', '--context', 'loved'], at).status).toBe(2);
  });
});
