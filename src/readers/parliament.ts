import type { Problem } from '../model/problem.ts';
import { composed, type Piece } from './compose.ts';
import type { Draft, History } from './draft.ts';
import { dayOfTime, type Fields, isFields, words } from './fields.ts';
import { htmlPieces } from './html.ts';

const SITE = 'https://questions-statements.parliament.uk';

/**
 * The written statement or question in an answer of Parliament's service for them
 * (questions-statements-api.parliament.uk/index.html); null for other JSON, and for a list, whose texts are cut short.
 */
export function writtenIn(json: unknown): Fields | null {
  const value = isFields(json) ? json.value : null;
  if (!isFields(value) || typeof value.uin !== 'string') return null;
  return 'questionText' in value || ('dateMade' in value && 'text' in value) ? value : null;
}

/** A written statement, or a written question with its answer. */
export const readWritten = (value: Fields): Draft | Problem =>
  'questionText' in value ? readQuestion(value) : readStatement(value);

function readStatement(value: Fields): Draft | Problem {
  const pieces = htmlPieces(words(value.text) ?? '');
  if (!Array.isArray(pieces)) return pieces;
  const made = dayOfTime(value.dateMade);
  return {
    ...saidOf(value, 'written-statements', made),
    ...composed(pieces),
    published: made,
    label: 'written statement',
  };
}

function readQuestion(value: Fields): Draft | Problem {
  const question = htmlPieces(words(value.questionText) ?? '');
  if (!Array.isArray(question)) return question;
  const answer = htmlPieces(words(value.answerText) ?? '');
  if (!Array.isArray(answer)) return answer;
  const pieces = [heading('Question'), ...question, ...(answer.length ? [heading('Answer'), ...answer] : [])];
  return {
    ...saidOf(value, 'written-questions', dayOfTime(value.dateTabled)),
    ...composed(pieces),
    published: dayOfTime(value.dateAnswered) ?? dayOfTime(value.dateTabled),
    label: answer.length ? 'written answer' : 'written question',
    history: historyOf(value),
  };
}

function saidOf(
  value: Fields,
  part: string,
  day: string | undefined,
): Pick<Draft, 'title' | 'publisher' | 'language' | 'address'> {
  return {
    title: words(value.title) ?? words(value.heading),
    publisher: words(value.answeringBodyName),
    language: 'en',
    address: day && `${SITE}/${part}/detail/${day}/${(value.uin as string).toLowerCase()}`,
  };
}

function historyOf(value: Fields): History {
  const corrected = dayOfTime(value.dateAnswerCorrected);
  return {
    withdrawn: value.isWithdrawn === true ? { date: null, explanation: '' } : null,
    changes: corrected ? [{ date: corrected, note: 'The answer was corrected.' }] : [],
  };
}

const heading = (text: string): Piece => ({ kind: 'heading', level: 1, text });
