// What a later instrument does with the obligations of an Act, as a register says it: whichever of them came first.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { analyse } from '../../src/pipeline.ts';
import { read } from '../../src/readers/read.ts';
import type { Linked } from '../../src/register/events.ts';
import { openSqlite } from '../../src/store/sqlite.ts';

let made = 0;
const folder = mkdtempSync(join(tmpdir(), 'watchpoint-following-'));
afterAll(() => rmSync(folder, { recursive: true }));

const NS = 'http://www.legislation.gov.uk/namespaces/legislation';
const BASE = 'http://www.legislation.gov.uk';

const section = (n: number, title: string, ...subsections: readonly string[]): string =>
  `<P1group><Title>${title}</Title><P1 id="section-${n}"><Pnumber>${n}</Pnumber><P1para>${subsections
    .map(
      (words, at) =>
        `<P2 id="section-${n}-${at + 1}"><Pnumber>${at + 1}</Pnumber><P2para><Text>${words}</Text></P2para></P2>`,
    )
    .join('')}</P1para></P1></P1group>`;

const metadata = (type: string, path: string, title: string, day: string): string =>
  `<ukm:Metadata xmlns:ukm="u" xmlns:dc="d"><dc:identifier>${BASE}/${path}</dc:identifier><dc:title>${title}</dc:title><ukm:${type === 'Act' ? 'Primary' : 'Secondary'}Metadata><ukm:DocumentClassification><ukm:DocumentMainType Value="${type === 'Act' ? 'UnitedKingdomPublicGeneralAct' : 'UnitedKingdomStatutoryInstrument'}"/></ukm:DocumentClassification><ukm:${type === 'Act' ? 'EnactmentDate' : 'Made'} Date="${day}"/></ukm:${type === 'Act' ? 'Primary' : 'Secondary'}Metadata></ukm:Metadata>`;

const ACT = `<Legislation xmlns="${NS}" IdURI="${BASE}/id/ukpga/2031/44">${metadata('Act', 'ukpga/2031/44', 'Tidal Gates Act 2031', '2031-03-01')}<Primary><PrimaryPrelims><Title>Tidal Gates Act 2031</Title><Number>2031 CHAPTER 44</Number></PrimaryPrelims><Body>
${section(3, 'Plans', 'The Secretary of State must prepare a plan for each tidal gate.', 'A gate authority must not open a gate at night.')}
${section(4, 'Fees', 'The Secretary of State may by regulations set fees for passage.')}
${section(9, 'Commencement', 'This Act comes into force on such day as the Secretary of State may by regulations appoint.')}
</Body></Primary></Legislation>`;

const ORDER = `<Legislation xmlns="${NS}" IdURI="${BASE}/id/uksi/2031/900">${metadata('Order', 'uksi/2031/900', 'The Tidal Gates Act 2031 (Commencement) Regulations 2031', '2031-09-01')}<Secondary><SecondaryPrelims><Title>The Tidal Gates Act 2031 (Commencement) Regulations 2031</Title><Number>2031 No. 900</Number><SecondaryPreamble><EnactingText><Para><Text>The Secretary of State makes these Regulations in exercise of the powers conferred by section 9(1) of the Tidal Gates Act 2031.</Text></Para></EnactingText></SecondaryPreamble></SecondaryPrelims><Body>
<P1group><Title>Provisions coming into force</Title><P1 id="regulation-2"><Pnumber>2</Pnumber><P1para><Text>Section 3 of the Tidal Gates Act 2031 comes into force on 1st January 2032.</Text></P1para></P1></P1group>
</Body></Secondary></Legislation>`;

async function readingOf(xml: string) {
  const found = await read(new TextEncoder().encode(xml), { name: 'law.xml' });
  if (found.document === null) throw new Error(found.problems[0].message);
  return analyse(found.document);
}

/** Relation, provision and change of each link of a register to which these were added in this order. */
async function linksOf(...sources: readonly string[]): Promise<readonly (readonly string[])[]> {
  const store = await openSqlite(join(folder, `${++made}.db`), { mode: 'write' });
  try {
    for (const source of sources)
      await store.add([await readingOf(source)], { at: '2032-01-01T00:00:00Z', rules: '1' });
    const found: (readonly string[])[] = [];
    const act = await store.analysis(`${BASE}/id/ukpga/2031/44`);
    for await (const { event } of store.events())
      if (event.kind === 'linked') {
        const { relation, from, changes } = event as Linked;
        const of = act!.commitments.find(({ id }) => id === from.item);
        found.push([of?.provision ?? '', of?.obligation ?? '', relation, ...changes]);
      }
    return found.sort();
  } finally {
    await store.close();
  }
}

const EXPECTED = [
  ['section-3-1', 'duty', 'progresses', 'brought into force: 2032-01-01'],
  ['section-3-2', 'prohibition', 'progresses', 'brought into force: 2032-01-01'],
  ['section-9-1', 'commencement', 'delivers', 'done under it'],
];

describe('an Act and what commences it', () => {
  test('the Act first', async () => expect(await linksOf(ACT, ORDER)).toEqual(EXPECTED));
  test('the instrument first', async () => expect(await linksOf(ORDER, ACT)).toEqual(EXPECTED));
});
