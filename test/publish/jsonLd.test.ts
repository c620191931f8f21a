import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CONTEXT, contextDocument } from '../../src/publish/jsonLd/context.ts';
import { targetOf, wordsOf } from '../../src/publish/jsonLd/target.ts';
import { CLASSES, PROPERTIES, VALUES } from '../../src/publish/jsonLd/terms.ts';
import { jsonLd, jsonLdParts } from '../../src/publish/jsonLd.ts';
import { viewIn } from '../../src/publish/view.ts';
import { analysisOf } from '../register/analyses.ts';
import { expanded, type Node } from './expand.ts';
import { ANALYSIS, MOVED, seenOf } from './states.ts';
import { SMALL, stored, VIEW, verified } from './views.ts';

const OA = 'http://www.w3.org/ns/oa#';
const PROV = 'http://www.w3.org/ns/prov#';
const SCHEMA = 'https://schema.org/';
const OURS = 'urn:watchpoint:terms:';
const { document } = ANALYSIS;

const nodesOf = async (view = VIEW): Promise<Node[]> => expanded(JSON.parse(await jsonLd(view, stored)));
const typed = (nodes: readonly Node[], type: string): Node[] =>
  nodes.filter((node) => (node['@type'] as string[]).includes(type));
const values = (node: Node | undefined, property: string): unknown[] =>
  ((node?.[property] ?? []) as Node[]).map((one) => one['@value'] ?? one['@id']);

describe('the context', () => {
  test('stands in the file, or is named where it is served', async () => {
    const own = JSON.parse(await jsonLd(SMALL, stored));
    expect(own['@context']).toEqual(JSON.parse(contextDocument())['@context']);
    const context = 'https://watch.example/api/context';
    expect(JSON.parse(await jsonLd(SMALL, stored, { context }))['@context']).toBe(context);
  });

  test('defines each term once, and leads nowhere but to its own prefixes', () => {
    const terms = [...CLASSES, ...VALUES, ...PROPERTIES];
    expect(new Set(terms.map(({ term }) => term)).size).toBe(terms.length);
    for (const { iri, type, about } of terms) {
      expect(Object.keys(CONTEXT)).toContain(iri.split(':')[0]);
      if (type !== undefined && !type.startsWith('@'))
        expect(Object.keys(CONTEXT)).toContain(type.split(':')[0]);
      expect(about).toMatch(/\.$/);
    }
  });
});

describe('a view as JSON-LD', () => {
  test('a small one, as it stands there', async () => {
    const { '@context': _, ...rest } = JSON.parse(await jsonLd(SMALL, stored));
    await expect(`${JSON.stringify(rest, null, 2)}\n`).toMatchFileSnapshot('golden/small.jsonld');
  });

  test('every term that it uses is defined, and each id is an address', async () => {
    const corrected = viewIn(
      seenOf(
        [ANALYSIS],
        [
          MOVED,
          {
            kind: 'judged',
            document: document.id,
            item: ANALYSIS.commitments[1]!.id,
            verdict: 'kept',
            evidence: null,
            reason: null,
          },
        ],
      ),
    );
    for (const view of [VIEW, SMALL, corrected]) expect((await nodesOf(view)).length).toBeGreaterThan(5);
  });

  test('a commitment is a planned action of parties, with the day it ends and the law it stands under', async () => {
    const [one] = typed(await nodesOf(), `${OURS}Commitment`);
    expect(one!['@type']).toContain(`${SCHEMA}PlanAction`);
    expect((one![`${SCHEMA}agent`] as Node[]).map((party) => party['@type'])).toEqual([
      [`${SCHEMA}Country`],
      [`${SCHEMA}Country`],
    ]);
    expect(one![`${SCHEMA}endTime`]).toEqual([
      { '@value': '2026-12-31', '@type': 'http://www.w3.org/2001/XMLSchema#date' },
    ]);
    expect(one![`${OURS}date`]).toEqual([
      { '@value': '../2026-12-31', '@type': 'http://id.loc.gov/datatypes/edtf/EDTF' },
    ]);
    expect((one![`${OURS}legislation`] as Node[])[0]!['@type']).toEqual([`${SCHEMA}Legislation`]);
  });

  test('it comes from a reading of an edition by a program, and from persons', async () => {
    const nodes = await nodesOf(viewIn(seenOf([ANALYSIS], [MOVED])));
    const [one] = typed(nodes, `${OURS}Commitment`);
    const edition = nodes.find((node) => node['@id'] === values(one, `${PROV}wasDerivedFrom`)[0]);
    const hash = Buffer.from(String(edition!['@id']).replace('ni:///sha-256;', ''), 'base64url');
    expect(hash).toEqual(createHash('sha256').update(document.text).digest());
    expect(values(one, `${PROV}wasQuotedFrom`)).toEqual([edition!['@id']]);
    const reading = nodes.find((node) => node['@id'] === values(one, `${PROV}wasGeneratedBy`)[0]);
    expect(values(reading, `${PROV}used`)).toEqual([edition!['@id']]);
    const agent = nodes.find((node) => node['@id'] === values(reading, `${PROV}wasAssociatedWith`)[0]);
    expect(agent).toMatchObject({ '@type': expect.arrayContaining([`${PROV}SoftwareAgent`]) });
    expect(values(agent, `${SCHEMA}softwareVersion`)).toEqual(['1']);
    const [review] = one![`${PROV}wasInfluencedBy`] as Node[];
    expect(values(review, `${OURS}outcome`)).toEqual(['edited']);
    expect((review![`${PROV}wasAssociatedWith`] as Node[])[0]).toMatchObject({ '@type': [`${PROV}Person`] });
    expect(values(one, `${OURS}asRead`)).toEqual([{ deadline: '../2026-12-31' }]);
    expect(values(one, `${OURS}date`)).toEqual(['../2027-03-31']);
  });

  test('a link is an annotation of the later words by the earlier', async () => {
    const [link] = typed(await nodesOf(SMALL), `${OURS}Link`);
    const ends = [`${OA}hasBody`, `${OA}hasTarget`].map((end) => (link![end] as Node[])[0]!);
    const exact = ends.map((end) =>
      (end[`${OA}hasSelector`] as Node[]).flatMap((selector) => values(selector, `${OA}exact`)),
    );
    expect(exact).toEqual([['open an office'], ['office 🏛 opened']]);
    expect(values(link, `${OA}motivatedBy`)).toEqual([`${OA}linking`]);
    const [thread] = typed(await nodesOf(SMALL), `${OURS}Thread`);
    expect(values(thread, `${OURS}threadState`)).toEqual(['reported done']);
  });

  test('nodes stand a line each, the same bytes each time, and verify finds each quote', async () => {
    const whole = await jsonLd(VIEW, stored);
    expect(await jsonLd(viewIn(seenOf([ANALYSIS])), stored)).toBe(whole);
    let parts = '';
    for await (const part of jsonLdParts(VIEW, stored)) parts += part;
    expect(parts).toBe(whole);
    for (const line of whole.split('\n').slice(1, -2)) JSON.parse(line.replace(/,$/, ''));
    const { quotes, not } = await verified(whole);
    expect(not).toEqual([]);
    expect(quotes).toBe(18);
  });

  test('without the text its places are given by what is known', async () => {
    const whole = await jsonLd(SMALL, async () => null, { context: 'https://watch.example/api/context' });
    expect(whole).not.toMatch(/"prefix"|TextPositionSelector/);
    expect((await verified(whole)).not).toEqual([]);
  });
});

describe('the offsets', () => {
  const text = fc.string({ unit: 'binary', minLength: 1, maxLength: 80 });

  test('of any words lead to the exact words again, in code points and in code units', () => {
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), (words, a, b) => {
        const [start, end] = [a % words.length, (b % words.length) + 1].sort((x, y) => x - y) as [
          number,
          number,
        ];
        fc.pre(start < end);
        const quote = words.slice(start, end);
        const given = { of: 'words', document: 'doc:x', edition: '00', start, end, quote };
        const { selector } = targetOf(given, wordsOf(words));
        const of = (type: string) =>
          selector.find((one) => one.type === type) as never as Record<string, never>;
        const { prefix = '', suffix = '', exact } = of('TextQuoteSelector');
        expect(exact).toBe(quote);
        expect(words.slice(0, start).endsWith(prefix) && words.slice(end).startsWith(suffix)).toBe(true);
        const unit = of('CodeUnitSelector');
        expect(words.slice(unit.start, unit.end)).toBe(quote);
        const point = of('TextPositionSelector');
        const cuts = [start, end].some(
          (at) => /[\ud800-\udbff]$/.test(words.slice(0, at)) && /^[\udc00-\udfff]/.test(words.slice(at)),
        );
        if (cuts) expect(point).toBeUndefined();
        else expect([...words].slice(point!.start, point!.end).join('')).toBe(quote);
      }),
      { numRuns: 1000 },
    );
  });

  test('differ once a character outside the basic plane has come', async () => {
    const one = analysisOf('🏛 No date was set.', { silences: ['No date was set'] });
    const whole = await jsonLd(viewIn(seenOf([one])), async () => one.document.text);
    expect(whole).toContain('{"type":"TextPositionSelector","unit":"codePoint","start":2,"end":17}');
    expect(whole).toContain('{"type":"CodeUnitSelector","unit":"codeUnit","start":3,"end":18}');
  });
});
