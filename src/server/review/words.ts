// The words of entries and links, with what they do marked.

import { FEATURES_AGAINST } from '../../model/link.ts';
import type { Span } from '../../model/span.ts';
import { operativeIn, within } from '../../publish/operative.ts';
import { changeWords, oneLine } from '../../publish/words.ts';
import type { Head } from '../../register/events.ts';
import type { Entry } from '../../register/register.ts';
import type { Tie } from '../../register/ties.ts';
import { layered } from '../look/components/layers.ts';
import { type Html, markup } from '../look/components/markup.ts';
import { linkTo } from '../look/components/moving.ts';
import { citedHref, sourceLine } from './places.ts';

/** The sentence of a commitment with its operative words marked; `changed`: stretches of it that are new. */
export function wordsOf(entry: Entry, changed: readonly Span[] = []): Html {
  const { said } = entry;
  if (!('action' in said)) return markup`<blockquote class="wp-said-words">${said.quote}</blockquote>`;
  const { inside, outside } = within(said.sentence, operativeIn(said));
  const layers = [
    ...inside.map(({ start, end, does }) => ({ start, end, as: does })),
    ...changed.map((one) => ({ ...one, as: 'changed' })),
  ];
  const led = outside.filter(({ does }) => does !== 'action');
  return markup`<blockquote class="wp-said-words">${layered(said.sentence.quote, layers)}</blockquote>
${led.length > 0 && markup`<p class="wp-said-led">In the words that lead in: ${led.map(({ does, quote }, at) => markup`${at > 0 && ', '}<q class="wp-words wp-op wp-op--${does}">${oneLine(quote)}</q>`)}</p>`}`;
}

/** Which ways of marking the words of these use, for the key. */
export const marksIn = (entries: Iterable<Entry>): string[] =>
  [...entries].flatMap(({ said }) => ('action' in said ? operativeIn(said).map(({ does }) => does) : []));

/** Both ends of a link beside each other: the earlier words and the later, with what the later has and the earlier has not. */
export const endsOf = (
  { from, to }: Tie,
  heads: ReadonlyMap<string, Head>,
  [first, second]: readonly [Html, Html] = [markup`${from.quote.quote}`, markup`${to.quote.quote}`],
): Html =>
  markup`<div class="wp-ends">${end('Earlier', from, first, heads)}${end('Later', to, second, heads)}</div>`;

function end(name: string, cited: Tie['from'], words: Html, heads: ReadonlyMap<string, Head>): Html {
  const head = heads.get(cited.document);
  const own = cited.item?.startsWith('c:') ? markup` · ${linkTo(`/thread/${cited.item}`, 'thread')}` : null;
  return markup`<figure class="wp-end"><p class="wp-end__name">${name}</p><blockquote class="wp-said-words">${words}</blockquote><figcaption class="wp-end__source">${sourceLine(head, citedHref(cited, head), cited.document)}${own}</figcaption></figure>`;
}

/** What changed, and what spoke for the link and against it. */
export function whyLinked({ changes, because, features = [] }: Tie): Html {
  const [spokeFor, against] = [[] as string[], [] as string[]];
  because.forEach((one, at) => void (AGAINST.has(features[at] ?? '') ? against : spokeFor).push(one));
  return markup`<dl class="wp-why-linked">${part('Changed', changes.map(changeWords))}${part('Speaks for it', spokeFor)}${part('Speaks against it', against)}</dl>`;
}

const AGAINST: ReadonlySet<string> = new Set(FEATURES_AGAINST);

const part = (name: string, all: readonly string[]): Html | null =>
  all.length === 0 ? null : markup`<div><dt>${name}</dt><dd>${all.map(oneLine).join('; ')}</dd></div>`;
