import { describe, expect, it } from 'vitest';
import { readChecked } from './contract.ts';

const readJson = (json: object) => readChecked(JSON.stringify(json));

describe("written statements and questions of Parliament's service", () => {
  const STATEMENT = {
    id: 1_700_001,
    uin: 'HCWS1200',
    dateMade: '2026-11-19T00:00:00',
    title: 'Harbour dues',
    answeringBodyName: 'Department for Transport',
    house: 'Commons',
    memberRole: 'Secretary of State for Transport',
    text: '<p>My right honourable friend has made this statement.</p><ul><li>We will cap dues by May 2027.</li></ul>',
  };

  it('a statement', () => {
    const { document } = readJson({ value: STATEMENT, links: [] });
    expect(document).toMatchObject({
      id: 'https://questions-statements.parliament.uk/written-statements/detail/2026-11-19/hcws1200',
      title: 'Harbour dues',
      publisher: 'Department for Transport',
      published: '2026-11-19',
      language: 'en',
      text: 'My right honourable friend has made this statement.\n\nWe will cap dues by May 2027.',
    });
  });

  const QUESTION = {
    id: 5,
    uin: '8024',
    dateTabled: '2026-11-02T00:00:00',
    heading: 'Dredging',
    answeringBodyName: 'Department for Transport',
    questionText: 'To ask the Secretary of State when the channel will be dredged.',
    answerText: null as string | null,
    dateAnswered: null as string | null,
    isWithdrawn: false,
  };

  it('a question before its answer, and with it', () => {
    const before = readJson({ value: QUESTION }).document!;
    const after = readJson({
      value: {
        ...QUESTION,
        dateAnswered: '2026-11-16T00:00:00',
        answerText: '<p>We will dredge it by May.</p>',
      },
    }).document!;
    expect(before.text).toBe('Question\n\nTo ask the Secretary of State when the channel will be dredged.');
    expect(before.published).toBe('2026-11-02');
    expect(after.text).toBe(`${before.text}\n\nAnswer\n\nWe will dredge it by May.`);
    expect(after).toMatchObject({ published: '2026-11-16', title: 'Dredging', id: before.id });
    expect(after.blocks.map(({ kind }) => kind)).toEqual(['heading', 'paragraph', 'heading', 'paragraph']);
  });

  it('what became of them', () => {
    const corrected = { ...QUESTION, isWithdrawn: true, dateAnswerCorrected: '2026-11-20T10:00:00' };
    expect(readJson({ value: corrected }).history).toEqual({
      withdrawn: { date: null, explanation: '' },
      changes: [{ date: '2026-11-20', note: 'The answer was corrected.' }],
    });
  });

  it.each([
    ['a list, whose texts are cut short', { totalResults: 1, results: [{ value: STATEMENT }] }],
    ['another record', { value: { id: 'x', name: 'UK/Ruritania' } }],
    ['no text', { value: { ...STATEMENT, text: '' } }],
  ])('%s is not read', (_, json) => {
    const { document, problems } = readJson(json);
    expect(document).toBeNull();
    expect(problems).toHaveLength(1);
  });

  it('a day that is none, and fields of other kinds, never throw', () => {
    const { document } = readJson({
      value: { ...STATEMENT, dateMade: '2026-13-45', title: 7, answeringBodyName: [] },
    });
    expect(document).toMatchObject({ published: null, publisher: null });
  });
});
