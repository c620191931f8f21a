import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folder, watchpoint } from './program.ts';

const work = folder();
const at = { cwd: work };

/** A Bill of two clauses, as Parliament publishes one. */
function bill(duty: string, clauses: string, stage: string, project = 'UK999001'): string {
  const meta = `<identification source="#a"><FRBRWork><FRBRuri value="https://example.org/${project}/bill"/><FRBRsubtype value="#varDocSubType"/></FRBRWork></identification><references source="#a"><TLCConcept eId="varDocSubType" href="#o" showAs="Government Bill"/><TLCConcept eId="varBillTitle" href="#o" showAs="Harbour Lamps Bill"/><TLCProcess eId="varStageVersion" href="#o" showAs="${stage}"/></references>`;
  return `<?xml version="1.0"?><akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><bill name="ukpubb"><meta>${meta}</meta><body><section eId="sec_1"><num>1</num><heading>Lamps</heading><content><p>The owner of a vessel ${duty} show a lamp at night.</p></content></section>${clauses}</body></bill></akomaNtoso>`;
}
const dues = (n: number) =>
  `<section eId="sec_${n}"><num>${n}</num><heading>Dues</heading><content><p>Dues are to be paid to the harbour authority within 28 days.</p></content></section>`;
const pilots =
  '<section eId="sec_2"><num>2</num><heading>Pilots</heading><content><p>A pilot must hold a licence.</p></content></section>';

writeFileSync(join(work, 'committee.xml'), bill('may', dues(2), 'As amended in Committee'));
writeFileSync(join(work, 'report.xml'), bill('must', pilots + dues(3), 'As amended on Report'));
writeFileSync(
  join(work, 'other.xml'),
  bill('must', '', 'As introduced', 'UK999002').replace('Lamps Bill', 'Bees Bill'),
);
writeFileSync(join(work, 'note.txt'), 'The ministers will meet in May 2027. They will publish a plan.\n');

describe('compare, of two stages of a Bill', () => {
  it('tells what changed in meaning, what is new, and nothing of new numbers', () => {
    const { stdout, stderr, status } = watchpoint(['compare', 'committee.xml', 'report.xml'], at);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain('As amended in Committee');
    expect(stdout).toContain('- cl. 1: a power became a duty (“may” → “must”)');
    expect(stdout).toContain('- cl. 2, a duty: “Pilots: A pilot must hold a licence.”');
    expect(stdout).toMatch(/Numbers: 1 renumbered/);
    expect(stdout).not.toContain('28 days');
    for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
  });

  it('the first is the earlier: nothing is turned round', () => {
    const { stdout } = watchpoint(['compare', 'report.xml', 'committee.xml', '--format', 'json'], at);
    const { counts, removed, sameLaw } = JSON.parse(stdout);
    expect(removed.map(({ cited }: { cited: string }) => cited)).toEqual(['cl. 2']);
    expect(counts.changed.duty).toBe(1);
    expect(sameLaw).toContain('UK999001');
  });

  it('of a register, by edition', () => {
    for (const file of ['committee.xml', 'report.xml'])
      expect(watchpoint(['add', '--db', 'r.db', file], at).status).toBe(0);
    const own = watchpoint(['compare', '--db', 'r.db', 'Harbour Lamps Bill'], at);
    expect(own.stdout).toContain('a power became a duty');
    const named = watchpoint(['compare', '--db', 'r.db', 'Harbour Lamps Bill@2', 'Harbour Lamps Bill@1'], at);
    expect(named.stdout).toContain('a duty became a power');
  });

  it('two Bills that are not one: says so, and compares them', () => {
    const { stdout, stderr, status } = watchpoint(['compare', 'report.xml', 'other.xml'], at);
    expect(status).toBe(0);
    expect(stderr.trim()).toMatch(/^watchpoint: nothing says that these are two versions of one law[^\n]*$/);
    expect(stdout).toContain('Dropped');
  });

  it('a Bill and a text that is none: says so, and compares what they say', () => {
    const { stdout, stderr, status } = watchpoint(['compare', 'report.xml', 'note.txt'], at);
    expect(status).toBe(0);
    expect(stderr.trim()).toMatch(/^watchpoint: one of the two is no law[^\n]*$/);
    expect(stdout).toContain('Two texts compared');
  });
});
