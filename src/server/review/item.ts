import type { Context } from 'hono';
import { eventWords } from '../../publish/history.ts';
import { linkQuestion } from '../../publish/review.ts';
import { whenOf } from '../../publish/standing.ts';
import { namesWords, oneLine } from '../../publish/words.ts';
import type { Entry } from '../../register/register.ts';
import type { Act, Subject } from '../../register/reviewing.ts';
import type { Tie } from '../../register/ties.ts';
import { sentenceAround } from '../../segment/around.ts';
import type { Queued } from '../../store/catalogue.ts';
import type { Env } from '../env.ts';
import type { House } from '../house.ts';
import { errorSummary } from '../look/components/forms.ts';
import { layered, layerKey } from '../look/components/layers.ts';
import { bullets, summaryList } from '../look/components/lists.ts';
import { type Html, markup } from '../look/components/markup.ts';
import { backLink, linkTo } from '../look/components/moving.ts';
import { details, inset } from '../look/components/notices.ts';
import { firmnessTag, relationTag, standingTag, tag } from '../look/components/tags.ts';
import { page, visitOf } from '../look/layout.ts';
import { refused } from '../safety/answers.ts';
import { localPath } from '../safety/localPath.ts';
import { saidBanner } from './banner.ts';
import { subjectOf } from './finding.ts';
import { editForm, judgeForm, type Mending, mayReview, verdictForm } from './forms.ts';
import { keysHelp } from './keys.ts';
import { entryHref, sourceLine } from './places.ts';
import { type QueueView, queueAddress, queueViewOf } from './queueView.ts';
import { endsOf, marksIn, whyLinked, wordsOf } from './words.ts';

/** GET /review/item/ID: one thing to look at, with its words in their place, why it is doubtful, and what can be said of it. */
export async function itemPage(
  c: Context<Env>,
  house: House,
  mending: (Mending & { readonly act: Act }) | null = null,
): Promise<Response> {
  const view = queueViewOf(c.req.url);
  const id = c.req.param('id') ?? '';
  const [subject, queued] = [await subjectOf(house, id), await house.store.catalogue.doubt(id, view)];
  if (subject === null)
    return refused(c, {
      status: 404,
      title: 'Nothing here',
      detail: 'The register holds nothing under this id.',
      go: ['/review', 'To the queue'],
    });
  const asked = mending?.sent.next ?? c.req.query('next');
  const next = asked === undefined ? nextOf(queued, view) : localPath(asked);
  const banner = await saidBanner(c, house, ({ event }) => {
    const about = 'item' in event ? event.item : 'link' in event ? event.link : id;
    return queueAddress(view, about);
  });
  const title = 'link' in subject ? linkQuestion(subject) : 'Is this read as it should be?';
  return c.html(
    page(visitOf(c, house), {
      title: `${title} Review`,
      active: 'review',
      back: backLink(
        asked === undefined ? queueAddress(view) : next,
        asked === undefined ? 'The queue' : 'Back',
      ),
      errors: mending === null ? null : errorSummary(mending.wrong),
      scripts: ['review.js'],
      body: markup`${banner}${stepper(queued, view)}<h1 class="govuk-heading-l">${title}</h1>
${queued && inset(markup`<p class="wp-doubt">Why it is here: ${queued.why.join('; ')}.</p>`)}
${await shown(subject, house)}${mayReview(c) ? asking(c, subject, next, mending) : READ_ONLY}${keysHelp('link' in subject)}`,
    }),
    mending === null ? 200 : 422,
  );
}

const READ_ONLY = inset('To say something of it one needs the role analyst or more.');

const nextOf = (queued: Queued | null, view: QueueView): string =>
  queueAddress(view, queued?.next ?? queued?.previous ?? undefined);

/** Where in the queue this is, and the ways to what stands beside it. */
function stepper(queued: Queued | null, view: QueueView): Html | null {
  if (queued === null) return null;
  const { before, total, previous, next } = queued;
  const step = (id: string | null, words: string, key: string) =>
    id &&
    markup`<a class="govuk-link" href="${queueAddress(view, id)}" data-key="${key}">${words} <kbd class="wp-key" aria-hidden="true">${key}</kbd></a>`;
  return markup`<nav class="wp-stepper" aria-label="The queue"><span class="wp-stepper__at">${before + 1} of ${total} to look at</span>${step(previous, 'Previous', 'k')}${step(next, 'Next', 'j')}</nav>`;
}

const shown = (subject: Subject, house: House): Promise<Html> =>
  'link' in subject ? linkShown(subject, house) : entryShown(subject, house);

async function linkShown(tie: Tie, { store }: House): Promise<Html> {
  const heads = await store.catalogue.heads([tie.from.document, tie.to.document]);
  const words = await Promise.all(
    [tie.from, tie.to].map(async ({ document, edition, quote }) => {
      const text = (await store.text(document, edition)) ?? '';
      return inPlace(sentenceAround(text, quote), quote.quote);
    }),
  );
  return markup`<p class="wp-facts">${relationTag(tie.relation)}${STANDS[tie.standing]}</p>
${endsOf(tie, heads, [words[0]!, words[1]!])}${whyLinked(tie)}${peopleSaid(tie.judged.map((one) => eventWords(one)))}`;
}

const STANDS: Readonly<Record<Tie['standing'], Html | null>> = {
  asserted: null,
  proposed: tag('not sure', 'care', 'unknown'),
  confirmed: tag('confirmed', 'good', 'tick'),
  refused: tag('refused', 'bad', 'cross'),
};

/** A sentence with the words in it marked. */
function inPlace(sentence: string, words: string): Html {
  const start = sentence.indexOf(words);
  return start < 0
    ? markup`${words}`
    : layered(sentence, [{ start, end: start + words.length, as: 'action' }]);
}

async function entryShown(entry: Entry, { store }: House): Promise<Html> {
  const { head, document, edition, standing } = entry;
  const [newest, text] = [
    (await store.catalogue.heads([document])).get(document),
    await store.text(document, edition),
  ];
  const around = text === null ? null : surroundings(text, entry);
  return markup`${entry.kind === 'commitment' ? facts(entry) : null}
<div class="wp-in-place">${around?.before && markup`<p class="wp-in-place__around">… ${around.before}</p>`}
${wordsOf(entry)}
${around?.after && markup`<p class="wp-in-place__around">${around.after} …</p>`}
<p class="wp-end__source">${sourceLine(head, entryHref(entry, newest))} ${standingTag(standing)} ${linkTo(`/entry/${entry.id}`, 'record')}${entry.kind === 'commitment' && markup` · ${linkTo(`/thread/${entry.id}`, 'thread')}`}</p></div>
${layerKey(marksIn([entry]))}${peopleSaid(entry.reviews.map((one) => eventWords(one)))}`;
}

const facts = (entry: Entry & { kind: 'commitment' }): Html => {
  const { values, said } = entry;
  return summaryList([
    { key: 'Who', value: namesWords(values.actors) || 'Nobody named' },
    { key: 'What', value: oneLine(said.action.quote) },
    { key: 'How firmly', value: firmnessTag(values.firmness) },
    {
      key: 'When',
      value:
        whenOf(entry) ||
        (said.deadline === null
          ? 'no time in the text'
          : markup`no one date can be told from <q class="wp-words">${oneLine(said.deadline.quote)}</q>`),
    },
    values.instruments.length === 0 ? null : { key: 'Under', value: namesWords(values.instruments) },
    said.attribution === null ? null : { key: 'As reported by', value: said.attribution },
  ]);
};

/** Characters shown on either side of the sentence. */
const AROUND = 240;

function surroundings(text: string, { said }: Entry): { before: string; after: string } {
  const { start, end } = 'sentence' in said ? said.sentence : said;
  const before = text.slice(Math.max(0, start - AROUND), start).replace(/^\S*\s+/, '');
  const after = text.slice(end, end + AROUND).replace(/\s+\S*$/, '');
  return { before: oneLine(before), after: oneLine(after) };
}

const peopleSaid = (all: readonly string[]): Html | null =>
  all.length === 0 ? null : markup`<h2 class="govuk-heading-s">What people said of it</h2>${bullets(all)}`;

function asking(
  c: Context<Env>,
  subject: Subject,
  next: string,
  mending: (Mending & { act: Act }) | null,
): Html {
  const isLink = 'link' in subject;
  const verdict = verdictForm(c, isLink ? subject.link : subject.id, isLink, next);
  if (isLink || subject.kind !== 'commitment') return markup`<section class="wp-asking">${verdict}</section>`;
  const edits = mending?.act === 'edit' ? mending : null;
  const judges = mending !== null && edits === null ? mending : null;
  return markup`<section class="wp-asking">${verdict}
<div id="set-right" data-key="e">${details(markup`Set right <kbd class="wp-key" aria-hidden="true">e</kbd>`, editForm(c, subject, next, edits), edits !== null)}</div>
<div id="judge" data-key="v">${details(markup`Kept or missed <kbd class="wp-key" aria-hidden="true">v</kbd>`, judgeForm(c, subject, next, judges), judges !== null)}</div></section>`;
}
