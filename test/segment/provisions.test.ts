import { describe, expect, test } from 'vitest';
import type { Place } from '../../src/model/place.ts';
import { cited } from '../../src/segment/provisionCited.ts';
import { provisionsOf } from '../../src/segment/provisions.ts';

/** A text of lines, each of which stands in the provision named before it. */
function lawOf(...lines: readonly [provision: string | undefined, words: string][]) {
  const places: Place[] = [];
  let text = '';
  for (const [provision, words] of lines) {
    places.push({ start: text.length, end: text.length + words.length, ...(provision && { provision }) });
    text += `${words}\n`;
  }
  return { text, places };
}

const citedIn = (law: ReturnType<typeof lawOf>) => provisionsOf(law).all.map((one) => cited(one));

describe('provisions', () => {
  test('of an Act: what holds what, by the identifiers and the order', () => {
    const law = lawOf(
      [undefined, 'An Act'],
      ['part-1', 'Part 1'],
      ['part-1-crossheading-signals', 'Signals'],
      ['section-1', 'Masters'],
      ['section-1-1', 'A master must'],
      ['section-1-1-a', 'look out,'],
      ['section-1-1-b', 'answer'],
      ['section-1-1', 'in good time.'],
      ['part-2', 'Part 2'],
      ['section-2', 'Fees'],
      ['schedule-1', 'Schedule 1'],
      ['schedule-1-part-1', 'Part 1'],
      ['schedule-1-paragraph-1', 'The board'],
      ['schedule-1-paragraph-1-2-a', 'may sit'],
    );
    const { all, at, byId } = provisionsOf(law);
    expect(citedIn(law)).toEqual([
      'Pt. 1',
      'cross-heading',
      's. 1',
      's. 1(1)',
      's. 1(1)(a)',
      's. 1(1)(b)',
      'Pt. 2',
      's. 2',
      'Sch. 1',
      'Sch. 1 Pt. 1',
      'Sch. 1 para. 1',
      'Sch. 1 para. 1(2)',
      'Sch. 1 para. 1(2)(a)',
    ]);
    expect(byId('section-1')?.parent?.kind).toBe('crossheading');
    expect(byId('section-2')?.parent?.id).toBe('part-2');
    expect(byId('schedule-1-paragraph-1')?.parent?.id).toBe('schedule-1-part-1');
    expect(byId('section-1-1')?.own.map(({ start, end }) => law.text.slice(start, end))).toEqual([
      'A master must',
      'in good time.',
    ]);
    expect(at(law.text.indexOf('look'))?.id).toBe('section-1-1-a');
    expect(at(law.text.indexOf('in good'))?.id).toBe('section-1-1');
    expect(at(0)).toBeNull();
    expect(all.map(({ index }) => index)).toEqual([...all.keys()]);
  });

  test('of a Bill: what is to stand in another law is told apart', () => {
    const law = lawOf(
      ['sec_10', 'Leads'],
      ['sec_10__subsec_2', 'After section 126 insert'],
      ['sec_10__subsec_2__qstr__sec_126A', '126A Appointment'],
      ['sec_10__subsec_2__qstr__sec_126A__subsec_4', 'A provider must'],
      ['sec_10__subsec_2__qstr__sec_126A__subsec_4__para_a', 'choose'],
    );
    expect(citedIn(law)).toEqual([
      's. 10',
      's. 10(2)',
      's. 10(2) “s. 126A”',
      's. 10(2) “s. 126A(4)”',
      's. 10(2) “s. 126A(4)(a)”',
    ]);
    const [first, second, third] = provisionsOf(law).all;
    expect([first, second, third].map((one) => one?.quoted)).toEqual([false, false, true]);
    expect(third?.parent).toBe(second);
    expect(cited(second!, { bill: true })).toBe('cl. 10(2)');
  });

  test('of a Bill: what only tells apart is no part, definitions stay with what holds them, a quoted heading holds nothing', () => {
    const law = lawOf(
      ['xhdg_4', 'Plans'],
      ['sec_4__subsec_1__qstr__xhdg', '“Improvement plans'],
      ['sec_4__subsec_1__qstr__oc_1__sec_9A', '9A Plans'],
      ['sec_4__subsec_1__qstr__oc_1__sec_9A__subsec_1', 'In this section—'],
      ['sec_4__subsec_1__qstr__oc_1__sec_9A__subsec_1__def_lamp_', '“lamp” means a light;'],
      ['sec_4__subsec_2__qstr__subsec_11B', 'Case 12'],
      ['sec_5__oc_1', '5 Commencement'],
      ['sec_5__oc_1__subsec_2', 'Section 4 comes into force'],
    );
    expect(citedIn(law)).toEqual([
      'cross-heading',
      's. 4',
      's. 4(1)',
      's. 4(1) “cross-heading”',
      's. 4(1) “s. 9A”',
      's. 4(1) “s. 9A(1)”',
      's. 4(2)',
      's. 4(2) “subs. (11B)”',
      's. 5',
      's. 5(2)',
    ]);
    const { byId } = provisionsOf(law);
    expect(byId('sec_5__oc_1')?.parent?.id).toBe('xhdg_4');
    expect(byId('sec_4__subsec_1__qstr__oc_1__sec_9A__subsec_1')?.own).toHaveLength(2);
  });

  test('of a regulation of the Union and its annex', () => {
    const law = lawOf(
      ['rct_3', 'Whereas'],
      ['art_5', 'Article 5'],
      ['art_5.par_2', 'Operators shall'],
      ['art_5.par_2.pnt_a', 'report'],
      ['art_5.par_2.pnt_a.pnt_ii', 'monthly'],
      ['anx_III', 'Annex III'],
      ['anx_III.pnt_1', 'Signals'],
      ['anx_III.pnt_1.pnt_b', 'lamps'],
    );
    expect(citedIn(law)).toEqual([
      'recital 3',
      'Art. 5',
      'Art. 5(2)',
      'Art. 5(2)(a)',
      'Art. 5(2)(a)(ii)',
      'Annex III',
      'Annex III point 1',
      'Annex III point 1(b)',
    ]);
  });

  test('what identifies something else is no provision', () => {
    expect(
      provisionsOf(lawOf(['c00012', 'A note'], ['key-9a', 'Words'], ['cp__toc', 'Contents'])).all,
    ).toEqual([]);
  });
});
