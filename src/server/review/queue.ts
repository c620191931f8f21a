import type { Context } from 'hono';
import { linkQuestion } from '../../publish/review.ts';
import { grouped, namesWords, oneLine } from '../../publish/words.ts';
import type { Head } from '../../register/events.ts';
import type { Doubted } from '../../store/catalogue.ts';
import type { Env } from '../env.ts';
import type { House } from '../house.ts';
import { stack } from '../look/components/lists.ts';
import { type Html, markup } from '../look/components/markup.ts';
import { linkTo, pages, tabs } from '../look/components/moving.ts';
import { empty } from '../look/components/notices.ts';
import { bindingTag, relationTag } from '../look/components/tags.ts';
import { page, visitOf } from '../look/layout.ts';
import { shortened } from '../pages/lines.ts';
import { saidBanner } from './banner.ts';
import { citedHref, entryHref, sourceLine } from './places.ts';
import { type QueueView, queueAddress, queueViewOf } from './queueView.ts';

const MOST = 20;

/** GET /review: what people should look at, weightiest first. */
export async function queuePage(c: Context<Env>, house: House): Promise<Response> {
  const view = queueViewOf(c.req.url);
  const { catalogue } = house.store;
  const from = (view.page - 1) * MOST;
  const [{ total, doubts }, all, links] = [
    await catalogue.doubts({ ...view, from, most: MOST }),
    await catalogue.doubts({ ...view, of: undefined, most: 0 }),
    await catalogue.doubts({ ...view, of: 'links', most: 0 }),
  ];
  const heads = await catalogue.heads(new Set(doubts.flatMap(documentsOf)));
  const [first] = doubts;
  const at = (start: number) => queueAddress(view, undefined, 1 + start / MOST);
  return c.html(
    page(visitOf(c, house), {
      title: 'Review',
      active: 'review',
      body: markup`${await saidBanner(c, house)}<h1 class="govuk-heading-l">Review</h1>
<p class="govuk-body">What the program is not sure of, and nobody has looked at. Each answer goes to the log under your name and can be taken back.</p>
${first && markup`<p class="govuk-body"><a class="govuk-button" role="button" draggable="false" href="${queueAddress(view, first.id)}">${from === 0 ? 'Begin with the first' : 'Go on from here'}</a></p>`}
${parts(view, all.total, links.total)}
${doubts.length === 0 ? empty('Nothing to look at', 'What is read from now on and is not sure will stand here.') : stack(doubts.map((one) => lineOf(one, view, heads)))}
${pages({ from, most: MOST, total, at })}`,
    }),
  );
}

const documentsOf = ({ on }: Doubted): string[] =>
  'link' in on ? [on.from.document, on.to.document] : [on.document];

function parts(view: QueueView, all: number, links: number): Html {
  const to = (of: QueueView['of'], words: string, many: number) => ({
    href: queueAddress({ ...view, of }),
    words: `${words} (${grouped(many)})`,
    current: view.of === of,
  });
  return tabs('Parts of the queue', [
    to(undefined, 'All', all),
    to('links', 'Links', links),
    to('commitments', 'Commitments', all - links),
  ]);
}

function lineOf({ id, on, why }: Doubted, view: QueueView, heads: ReadonlyMap<string, Head>): Html {
  const href = queueAddress(view, id);
  const because = markup`<p class="wp-doubt">${why.join('; ')}</p>`;
  if ('link' in on) {
    const head = heads.get(on.to.document);
    return markup`<p class="wp-queue__what">${relationTag(on.relation)} ${linkTo(href, linkQuestion(on))}</p>
<p class="wp-queue__words"><q class="wp-words">${short(on.from.quote.quote)}</q> <span aria-hidden="true">→</span><span class="govuk-visually-hidden">, later: </span> <q class="wp-words">${short(on.to.quote.quote)}</q></p>
${because}<p class="wp-queue__source">${sourceLine(head, citedHref(on.to, head), on.to.document)}</p>`;
  }
  const words = 'action' in on.said ? on.said.action.quote : on.said.quote;
  const who = on.kind === 'commitment' ? namesWords(on.values.actors) || 'Nobody named' : on.kind;
  return markup`<p class="wp-queue__what">${on.kind === 'commitment' && bindingTag(on)} ${linkTo(href, `${who}: ${short(words)}`)}</p>
${because}<p class="wp-queue__source">${sourceLine(on.head, entryHref(on, heads.get(on.document)))}</p>`;
}

const short = (words: string): string => shortened(oneLine(words), 160);
