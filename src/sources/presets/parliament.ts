import { DAY, given, isOf, NUMBER, narrowed, type Preset, type Setting } from './preset.ts';

const TERMS = 'Open Parliament Licence v3.0. No key is needed; no limit on requests is documented.';
const FORMAT = (service: string) => `Format: https://${service}/index.html (OpenAPI).`;

const house: Setting = {
  name: 'house',
  means: 'the House',
  example: 'Commons',
  values: ['Commons', 'Lords'],
};
const words: Setting = { name: 'words', means: 'words to search for', example: 'harbour' };
const department: Setting = {
  name: 'department',
  means:
    'the answering body by its number in the service (`answeringBodyId` in its answers), as 13 for the Department for Environment, Food and Rural Affairs',
  example: '13',
  several: true,
  form: NUMBER,
};
const since: Setting = { name: 'since', means: 'only from this day on', example: '2026-01-01', form: DAY };

export const bills: Preset = {
  id: 'parliament-bills',
  title: 'UK Parliament: bills',
  covers:
    'What is published of every bill before Parliament, those first that moved last: its text at each stage, explanatory notes, amendment papers, impact assessments. Left out are the stages themselves (dates of readings) and what was published on paper only.',
  kind: 'parliament',
  settings: [
    { ...house, means: 'the House in which it is now' },
    { name: 'session', means: 'a session by its number in the service', example: '39', form: NUMBER },
    words,
    {
      name: 'bill',
      means: 'bills by their number, the last part of the address bills.parliament.uk/bills/…',
      example: '3737',
      several: true,
      form: NUMBER,
    },
    {
      name: 'publications',
      means: 'only publications whose type has one of these words in its name',
      example: 'bill,amendment paper',
      several: true,
    },
  ],
  address: (settings) =>
    narrowed('https://bills-api.parliament.uk/api/v1/Bills?SortOrder=DateUpdatedDescending', settings, {
      house: 'CurrentHouse',
      session: 'Session',
      words: 'SearchTerm',
      bill: 'BillIds',
    }),
  newWithin: 60,
  terms: TERMS,
  remarks: [
    FORMAT('bills-api.parliament.uk'),
    'The list says when a bill moved, not which of its publications is new: the list of publications is asked for of each bill.',
  ],
  means: (address) => {
    if (address.hostname === 'bills-api.parliament.uk') return {};
    if (address.hostname !== 'bills.parliament.uk') return null;
    return given({
      bill: /^\/bills\/(\d+)/.exec(address.pathname)?.[1],
      words: address.searchParams.get('SearchTerm'),
      session: address.searchParams.get('Session'),
    });
  },
};

export const treaties: Preset = {
  id: 'parliament-treaties',
  title: 'UK Parliament: treaties',
  covers:
    'Treaties laid before Parliament (Constitutional Reform and Governance Act 2010, Part 2): the page on which the Government published each, asked for again when what Parliament records of it changes. Left out are treaties that need not be laid, the dates of the steps in Parliament, and the text where that page has it as a PDF only.',
  kind: 'parliament',
  settings: [
    words,
    house,
    {
      name: 'state',
      means: 'whether the parliamentary process is over',
      example: 'NotConcluded',
      values: ['NotConcluded', 'Concluded'],
    },
    {
      name: 'series',
      means: 'the series it is published in',
      example: 'EuropeanUnionSeriesMembership',
      values: ['CountrySeriesMembership', 'EuropeanUnionSeriesMembership', 'MiscellaneousSeriesMembership'],
    },
    {
      name: 'department',
      means: 'the lead department by its number in the service (/api/GovernmentOrganisation lists them)',
      example: '17',
      form: NUMBER,
    },
  ],
  address: (settings) =>
    narrowed('https://treaties-api.parliament.uk/api/Treaty', settings, {
      words: 'SearchText',
      house: 'House',
      state: 'ParliamentaryProcess',
      series: 'Series',
      department: 'GovernmentOrganisationId',
    }),
  newWithin: 120,
  terms: TERMS,
  remarks: [
    FORMAT('treaties-api.parliament.uk'),
    'The order of the list is not documented; others found the latest laid first. A record has no time of change: its fields in the list are compared.',
  ],
  means: (address) =>
    isOf(address, 'treaties.parliament.uk', 'treaties-api.parliament.uk')
      ? given({ words: address.searchParams.get('SearchText') })
      : null,
};

const WRITTEN = 'questions-statements-api.parliament.uk';
const QUESTIONS_SITE = ['questions-statements.parliament.uk', WRITTEN];

export const statements: Preset = {
  id: 'parliament-statements',
  title: 'UK Parliament: written statements',
  covers:
    'Written statements of ministers to either House, each whole. Left out are oral statements (Hansard).',
  kind: 'parliament',
  settings: [house, department, words, since],
  address: (settings) =>
    narrowed(`https://${WRITTEN}/api/writtenstatements/statements`, settings, {
      house: 'house',
      department: 'answeringBodies',
      words: 'searchTerm',
      since: 'madeWhenFrom',
    }),
  newWithin: 60,
  terms: TERMS,
  remarks: [
    FORMAT(WRITTEN),
    'The order of the list is not documented; others found the latest first. Texts in the list are cut short, so each statement is asked for.',
  ],
  means: (address) =>
    isOf(address, ...QUESTIONS_SITE) && /\/written-?statements(?!\/detail)/.test(address.pathname)
      ? given({
          house: address.searchParams.get('House') || address.searchParams.get('house'),
          words: address.searchParams.get('SearchTerm') || address.searchParams.get('searchTerm'),
        })
      : null,
};

export const questions: Preset = {
  id: 'parliament-questions',
  title: 'UK Parliament: written questions',
  covers:
    'Written questions to the Government with their answers, each whole. Left out are oral questions (Hansard).',
  kind: 'parliament',
  settings: [
    house,
    department,
    words,
    {
      name: 'answered',
      means: 'whether they were answered',
      example: 'Answered',
      values: ['Any', 'Answered', 'Unanswered'],
    },
    { ...since, means: 'only those tabled on this day or later' },
    {
      name: 'answeredSince',
      means: 'only those answered on this day or later',
      example: '2026-01-01',
      form: DAY,
    },
  ],
  address: (settings) =>
    narrowed(`https://${WRITTEN}/api/writtenquestions/questions`, settings, {
      house: 'house',
      department: 'answeringBodies',
      words: 'searchTerm',
      answered: 'answered',
      since: 'tabledWhenFrom',
      answeredSince: 'answeredWhenFrom',
    }),
  newWithin: 60,
  terms: TERMS,
  remarks: [
    FORMAT(WRITTEN),
    'The order of the list is not documented. If it is that of tabling, an answer given weeks later stands far down: narrow the source by department or words, so that all of it is gone through.',
  ],
  means: (address) =>
    isOf(address, ...QUESTIONS_SITE) && /\/written-?questions(?!\/detail)/.test(address.pathname)
      ? given({
          house: address.searchParams.get('House') || address.searchParams.get('house'),
          words: address.searchParams.get('SearchTerm') || address.searchParams.get('searchTerm'),
          answered: address.searchParams.get('Answered') || address.searchParams.get('answered'),
        })
      : null,
};
