import { eventWords } from '../../../publish/history.ts';
import { whyPage } from '../../../publish/why.ts';
import { changeWords } from '../../../publish/words.ts';
import { changesBetween } from '../../../register/changes.ts';
import { historyOf } from '../../../register/history.ts';
import type { Entry } from '../../../register/register.ts';
import { bullets } from '../../look/components/lists.ts';
import { type Html, markup } from '../../look/components/markup.ts';
import { linkTo } from '../../look/components/moving.ts';
import { details } from '../../look/components/notices.ts';
import { documentAddress, markAnchor } from '../document/address.ts';
import type { Logged } from '../document/shown.ts';
import { sectionsOf } from '../sections.ts';

/** The working behind an entry: which words and rules made each of its values. */
export const whyOf = (entry: Entry, text: string): Html =>
  details('Why it is read so', sectionsOf(whyPage(entry, text).sections));

/** All that the log has of it, what was taken back included. */
export function historyIn(entry: Entry, { state, log }: Logged): Html | null {
  if (state === null) return null;
  const events = historyOf(entry, state, log).map(({ recorded, undone }) => eventWords(recorded, { undone }));
  return details(`History (${events.length})`, bullets(events));
}

/** How each edition of the document says it, where there is more than one. */
export function editionsOf(entry: Entry, { state }: Logged): Html | null {
  if (state === null || state.editions.length < 2) return null;
  const items = state.editions.map(({ edition }, at) => {
    const name = `Edition ${at + 1}`;
    const index = entry.sayings.findIndex((one) => one.edition === edition);
    if (index === -1) return markup`${name}: does not say it`;
    const look = {
      id: entry.document,
      edition: at + 1 === state.editions.length ? null : edition,
      mark: entry.id,
    };
    return markup`${linkTo(documentAddress(look, markAnchor(entry.id)), name)}: ${changesIn(entry, index)}`;
  });
  return markup`<h2 class="govuk-heading-m">In the editions of its document</h2>${bullets(items)}`;
}

function changesIn(entry: Entry, index: number): string {
  if (index === 0) return 'says it first';
  if (entry.kind !== 'commitment') return 'says it too';
  const [before, now] = [entry.sayings[index - 1]!.said, entry.sayings[index]!.said];
  const changes = changesBetween(before, now);
  return changes.length === 0 ? 'says the same' : changes.map(changeWords).join('; ');
}
