import { grouped } from '../../../publish/words.ts';
import type { Snapshot } from '../../../store/following.ts';
import type { StoredEdition } from '../../../store/store.ts';
import type { House } from '../../house.ts';
import { hidden, select } from '../../look/components/forms.ts';
import { bullets, summaryList } from '../../look/components/lists.ts';
import { type Html, markup } from '../../look/components/markup.ts';
import { linkTo, sourceLink } from '../../look/components/moving.ts';
import { moment } from '../../look/components/numbers.ts';
import { table } from '../../look/components/tables.ts';
import { documentAddress, type Look } from './address.ts';
import { differences } from './differences.ts';
import { dayWords, type Shown } from './shown.ts';

/** All editions of a document, what differs between two of them, where they came from and how to check them. */
export async function editionsView(house: House, shown: Shown, look: Look): Promise<Html> {
  const { editions, head } = shown;
  const other = editions.find(({ head }) => head.edition === look.with) ?? null;
  const answers: Snapshot[] = [];
  for await (const one of house.store.following.snapshots({ document: head.id }))
    if (answers.push(one) === MOST) break;
  return markup`${other !== null && other.head.edition !== head.edition && (await differences(house, other.head, shown))}
<h2 class="govuk-heading-m">Editions</h2>
${table({ caption: 'Editions of the document', hideCaption: true, columns: columns(shown), rows: editions })}
${editions.length > 1 && comparer(shown, other)}
<h2 class="govuk-heading-m">Where it came from</h2>${cameFrom(shown, answers)}
<h2 class="govuk-heading-m">Check it</h2>${checking(shown)}`;
}

/** No more answers of servers are listed. */
const MOST = 20;

const columns = ({ editions, head }: Shown) => [
  {
    heading: 'Edition',
    names: true,
    cell: (one: StoredEdition) => {
      const number = editions.indexOf(one) + 1;
      const look = { id: head.id, edition: number === editions.length ? null : one.head.edition };
      return markup`${linkTo(documentAddress(look), `Edition ${number}`)}${number === editions.length && ', the newest'}`;
    },
  },
  { heading: 'Published', cell: (one: StoredEdition) => dayWords(one.head.published) },
  { heading: 'Recorded', cell: (one: StoredEdition) => moment(one.recorded) },
  { heading: 'Characters', numeric: true, cell: (one: StoredEdition) => grouped(one.characters) },
  {
    heading: 'SHA-256 of the text',
    cell: (one: StoredEdition) => markup`<code class="wp-id">${one.head.edition}</code>`,
  },
  {
    heading: 'Differences',
    cell: (one: StoredEdition) => {
      const at = editions.indexOf(one);
      const before = editions[at - 1];
      if (before === undefined) return null;
      const edition = at + 1 === editions.length ? null : one.head.edition;
      const href = documentAddress({ id: head.id, edition, view: 'editions', with: before.head.edition });
      return linkTo(href, `From edition ${at}`);
    },
  },
];

/** Any two of them. */
function comparer({ editions, head }: Shown, other: StoredEdition | null): Html {
  const choices = editions.map(({ head: { edition, published } }, at) => ({
    value: edition,
    words: `Edition ${at + 1}, ${dayWords(published)}`,
  }));
  return markup`<form class="wp-documents__filter" method="get" action="/document">${hidden('id', head.id)}${hidden('view', 'editions')}
${select({ name: 'with', label: 'From', choices, value: other?.head.edition ?? editions[0]!.head.edition })}
${select({ name: 'edition', label: 'To', choices, value: head.edition })}
<button type="submit" class="govuk-button govuk-button--secondary">Show the differences</button></form>`;
}

function cameFrom({ head, editions }: Shown, answers: readonly Snapshot[]): Html {
  const published = head.uri === null ? 'No address is known' : sourceLink(head.uri);
  const facts = summaryList([
    { key: 'Published at', value: published },
    { key: 'First recorded', value: moment(editions[0]!.recorded) },
  ]);
  if (answers.length === 0)
    return markup`${facts}<p class="govuk-body">No answer of a server is kept: it was added as a file, or by a program.</p>`;
  const items = answers.map(
    ({ source, address, at, hash, size }) =>
      markup`${source === null ? 'Fetched' : markup`Source ${linkTo(`/source/${encodeURIComponent(source)}`, source)}`}, ${moment(at)}: ${sourceLink(address)}, ${grouped(size)} bytes, SHA-256 <code class="wp-id">${hash}</code>`,
  );
  return markup`${facts}${bullets(items)}`;
}

/** An edition is named by the hash of its text, so that anybody can tell whether a text is that one. */
const checking = ({ head }: Shown): Html =>
  markup`<p class="govuk-body">The edition is named by the SHA-256 of its text in UTF-8. Whoever has the text can tell whether it is this one:</p>
${bullets([
  markup`${linkTo(documentAddress({ id: head.id, edition: head.edition }, null, '/document/text'), 'Get the text')}, then run <code class="wp-id">sha256sum</code> on the file: it must give <code class="wp-id">${head.edition}</code>`,
  markup`<code class="wp-id">watchpoint verify FILE</code> holds every quote of an export against the text that is stored`,
])}`;
