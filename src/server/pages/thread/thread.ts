import { type Context, Hono } from 'hono';
import { verdictWords } from '../../../publish/people.ts';
import { measurableWords } from '../../../publish/standing.ts';
import { namesWords, oneLine } from '../../../publish/words.ts';
import { ofKind } from '../../../register/entries.ts';
import { measurableOf } from '../../../register/measurable.ts';
import type { Followed } from '../../../store/catalogue.ts';
import type { Env } from '../../env.ts';
import { dayOf, type House } from '../../house.ts';
import { layerKey } from '../../look/components/layers.ts';
import { summaryList } from '../../look/components/lists.ts';
import { type Html, markup } from '../../look/components/markup.ts';
import { breadcrumbs } from '../../look/components/moving.ts';
import { bindingTag, stateTag, verdictTag } from '../../look/components/tags.ts';
import { errorPage } from '../../look/errorPage.ts';
import { page, visitOf } from '../../look/layout.ts';
import { saidBanner } from '../../review/banner.ts';
import { marksIn } from '../../review/words.ts';
import { linkSections } from './links.ts';
import { joining, peopleSection } from './people.ts';
import { numbersOf, pictureOf } from './picture.ts';
import { stateBox } from './state.ts';
import { anyChanged, wordingsOf, wordingsSection } from './wordings.ts';

/** One undertaking through all the documents that speak of it. */
export const threadPage = (house: House): Hono<Env> =>
  new Hono<Env>().get('/thread/:id', (c) => shown(c, house));

async function shown(c: Context<Env>, house: House): Promise<Response> {
  const id = c.req.param('id')!;
  const found = await house.store.catalogue.thread(id);
  if (found === null)
    return c.html(errorPage(visitOf(c, house), 404, `The register has no thread ${id}.`), 404);
  const { thread } = found;
  const { values, said } = thread.wordings[0];
  const who = namesWords(values.actors) || 'Nobody named';
  const what = oneLine(said.action.quote);
  const wordings = await wordingsOf(found, house);
  return c.html(
    page(visitOf(c, house), {
      title: `${who}: ${what.slice(0, 80)}`,
      active: 'register',
      back: breadcrumbs([{ href: '/register', words: 'Register' }]),
      body: markup`${await saidBanner(c, house)}<h1 class="govuk-heading-l wp-thread__title"><span class="wp-thread__who">${who}</span> <span class="wp-thread__what">${what}</span></h1>
${tagsOf(found)}<div class="wp-thread__top"><div>${stateBox(found)}${await factsOf(found, house)}</div>${pictureOf(found, wordings, dayOf(house))}</div>
${layerKey([...marksIn(thread.wordings), ...(anyChanged(thread) ? ['changed'] : [])])}
${wordingsSection(c, found, wordings, numbersOf(found, wordings))}${linkSections(c, found)}${await peopleSection(found, house)}${joining(c, found)}`,
    }),
  );
}

function tagsOf({ thread, standing }: Followed): Html {
  const { wordings } = thread;
  return markup`<p class="wp-facts">${standing && stateTag(standing.state)}${bindingTag(standing?.wording ?? wordings[0])}${standing?.verdict && verdictTag(standing.verdict)}</p>`;
}

async function factsOf({ thread, standing }: Followed, { store }: House): Promise<Html> {
  const wording = standing?.wording ?? thread.wordings[0];
  const listed = await store.catalogue.entriesOf(wording.document);
  const figures = ofKind(
    listed.map(({ entry }) => entry),
    'figure',
  );
  const judged = verdictWords(thread.wordings);
  return summaryList([
    judged === '' ? null : { key: 'A person judged', value: judged },
    { key: 'How to tell', value: measurableWords(measurableOf(wording, figures)) },
    { key: 'Thread', value: markup`<code class="wp-id">${thread.id}</code>` },
    thread.formerly.length === 0 ? null : { key: 'Also called', value: thread.formerly.join(', ') },
  ]);
}
