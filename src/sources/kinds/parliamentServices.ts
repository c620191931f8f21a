import { z } from 'zod';
import { sha256 } from '../../readers/identity.ts';
import type { Found, Get } from '../source.ts';
import { type Answer, askBeside } from './asking.ts';
import { shaped } from './shape.ts';

/** One of Parliament's services, as its OpenAPI description has it (`/swagger/v1/swagger.json` of each). */
interface Service<Item> {
  readonly name: string;
  readonly path: RegExp;
  readonly skip: string;
  readonly take: string;
  readonly read: (answer: Answer) => { readonly items: readonly Item[]; readonly total: number };
  readonly found: (
    item: Item,
    origin: string,
    get: Get,
    settings: Readonly<Record<string, string>>,
  ) => AsyncIterable<Found>;
}

const service = <Item>(one: Service<Item>): Service<unknown> => one as Service<unknown>;

const BILLS = 'the UK Parliament bills service';
const Bills = z.object({
  items: z.array(
    z.object({ billId: z.number(), shortTitle: z.string().nullish(), lastUpdate: z.string().nullish() }),
  ),
  totalResults: z.number(),
});
const File = z.object({ id: z.number(), filename: z.string().nullish(), contentType: z.string().nullish() });
const Publications = z.object({
  publications: z.array(
    z.object({
      id: z.number(),
      title: z.string().nullish(),
      displayDate: z.string().nullish(),
      publicationType: z.object({ name: z.string().nullish() }).nullish(),
      files: z.array(File).nullish(),
      links: z.array(z.object({ url: z.string().nullish(), contentType: z.string().nullish() })).nullish(),
    }),
  ),
});
type Bill = z.infer<typeof Bills>['items'][number];
type Publication = z.infer<typeof Publications>['publications'][number];

const TREATIES = 'the UK Parliament treaties service';
const Treaties = z.object({
  items: z.array(
    z.object({
      value: z.looseObject({
        id: z.string(),
        name: z.string().nullish(),
        commonsLayingDate: z.string().nullish(),
        lordsLayingDate: z.string().nullish(),
        webLink: z.string().nullish(),
      }),
    }),
  ),
  totalResults: z.number(),
});
type Treaty = z.infer<typeof Treaties>['items'][number]['value'];

const WRITTEN = 'the UK Parliament questions and statements service';
const Statements = z.object({
  results: z.array(
    z.object({
      value: z.looseObject({
        id: z.number(),
        dateMade: z.string(),
        title: z.string().nullish(),
        uin: z.string().nullish(),
        linkedStatements: z.unknown().optional(),
      }),
    }),
  ),
  totalResults: z.number(),
});
type Statement = z.infer<typeof Statements>['results'][number]['value'];
const Questions = z.object({
  results: z.array(
    z.object({
      value: z.looseObject({
        id: z.number(),
        dateTabled: z.string(),
        heading: z.string().nullish(),
        dateAnswered: z.string().nullish(),
        dateAnswerCorrected: z.string().nullish(),
        dateHoldingAnswer: z.string().nullish(),
        isWithdrawn: z.boolean().nullish(),
      }),
    }),
  ),
  totalResults: z.number(),
});
type Question = z.infer<typeof Questions>['results'][number]['value'];

export const services: readonly Service<unknown>[] = [
  service<Bill>({
    name: BILLS,
    path: /\/api\/v1\/bills$/i,
    skip: 'Skip',
    take: 'Take',
    read: (answer) => {
      const { items, totalResults } = shaped(Bills, answer, BILLS);
      return { items, total: totalResults };
    },
    found: publicationsOf,
  }),
  service<Treaty>({
    name: TREATIES,
    path: /\/api\/treaty$/i,
    skip: 'Skip',
    take: 'Take',
    read: (answer) => {
      const { items, totalResults } = shaped(Treaties, answer, TREATIES);
      return { items: items.map(({ value }) => value), total: totalResults };
    },
    found: textOfTreaty,
  }),
  service<Statement>({
    name: WRITTEN,
    path: /\/api\/writtenstatements\/statements$/i,
    skip: 'skip',
    take: 'take',
    read: (answer) => {
      const { results, totalResults } = shaped(Statements, answer, WRITTEN);
      return { items: results.map(({ value }) => value), total: totalResults };
    },
    async *found({ id, title, dateMade, linkedStatements }, origin) {
      const address = `${origin}/api/writtenstatements/statements/${id}?expandMember=true`;
      const version = JSON.stringify([dateMade, title, linkedStatements ?? null]);
      yield record(`statement/${id}`, address, version, title, dateMade);
    },
  }),
  service<Question>({
    name: WRITTEN,
    path: /\/api\/writtenquestions\/questions$/i,
    skip: 'skip',
    take: 'take',
    read: (answer) => {
      const { results, totalResults } = shaped(Questions, answer, WRITTEN);
      return { items: results.map(({ value }) => value), total: totalResults };
    },
    async *found(question, origin) {
      const { id, heading, dateTabled, dateAnswered, dateAnswerCorrected } = question;
      const address = `${origin}/api/writtenquestions/questions/${id}?expandMember=true`;
      const { dateHoldingAnswer, isWithdrawn } = question;
      const states = [dateTabled, dateHoldingAnswer, dateAnswered, dateAnswerCorrected, isWithdrawn];
      const version = states.map((state) => state ?? '-').join(' ');
      yield record(`question/${id}`, address, version, heading, dateAnswered ?? dateTabled);
    },
  }),
];

/** Those of a bill: its texts at each stage, explanatory notes, amendment papers, impact assessments. */
async function* publicationsOf(
  { billId, shortTitle }: Bill,
  origin: string,
  get: Get,
  settings: Readonly<Record<string, string>>,
): AsyncGenerator<Found> {
  const answer = await askBeside(get, `${origin}/api/v1/Bills/${billId}/Publications`);
  if (!answer) return;
  const wanted = (settings.publications ?? '').toLowerCase().split(',').filter(Boolean);
  for (const publication of shaped(Publications, answer, BILLS).publications) {
    const type = publication.publicationType?.name ?? '';
    if (wanted.length && !wanted.some((one) => type.toLowerCase().includes(one.trim()))) continue;
    const address = textOf(publication, origin);
    if (!address) continue;
    const title = [shortTitle, publication.title ?? type].filter(Boolean).join(': ');
    yield record(
      `bill/${billId}/publication/${publication.id}`,
      address,
      null,
      title,
      publication.displayDate,
    );
  }
}

/** Where a publication's text is: of its files and links the one in the format that is read best. */
function textOf({ id, files, links }: Publication, origin: string): string | null {
  const all = [
    ...(links ?? []).map(({ url, contentType }) => ({ address: url ?? '', contentType })),
    ...(files ?? []).map((file) => ({
      address: `${origin}/api/v1/Publications/${id}/Documents/${file.id}/Download`,
      contentType: file.contentType,
    })),
  ].filter(({ address }) => /^https?:/.test(address));
  const byType = (type: string) => all.find(({ contentType }) => contentType?.includes(type));
  return (byType('html') ?? byType('pdf') ?? all[0])?.address ?? null;
}

/** A treaty is read where the Government published it; what Parliament records of it tells when to look again. */
async function* textOfTreaty(treaty: Treaty): AsyncGenerator<Found> {
  const { id, name, webLink } = treaty;
  const laid = [treaty.commonsLayingDate, treaty.lordsLayingDate].find((date) => date && date > '1900');
  const version = sha256(JSON.stringify(treaty)).slice(0, 16);
  const address = webLink && /^https?:/.test(webLink) ? webLink : null;
  const text = address?.replace(GOVUK, 'https://www.gov.uk/api/content/') ?? null;
  yield record(`treaty/${id}`, text, version, name, laid);
}

/** A page of GOV.UK is had from its Content API. */
const GOVUK = /^https?:\/\/(?:www\.)?gov\.uk\/(?!api\/)/;

const record = (
  key: string,
  address: string | null,
  version: string | null,
  title: string | null | undefined,
  day: string | null | undefined,
): Found => ({
  key,
  address,
  version,
  title: title || null,
  published: /^\d{4}-\d\d-\d\d/.exec(day ?? '')?.[0] ?? null,
  bytes: null,
  name: null,
});
