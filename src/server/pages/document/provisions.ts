import { type Digest, digestOf } from '../../../law/digest/digest.ts';
import { provisionTyped } from '../../../law/digest/finding.ts';
import { type Row, rowsOf } from '../../../publish/digest/rows.ts';
import { factsOf } from '../../../publish/digest/text.ts';
import { commencementWords, extentWords } from '../../../publish/digest/words.ts';
import type { Fact } from '../../../publish/page.ts';
import type { Provision } from '../../../segment/provisions.ts';
import type { House } from '../../house.ts';
import { summaryList } from '../../look/components/lists.ts';
import { type Html, markup } from '../../look/components/markup.ts';
import { linkTo, pagination } from '../../look/components/moving.ts';
import { inset } from '../../look/components/notices.ts';
import { quote } from '../../look/components/quotes.ts';
import { documentAddress, type Look, markAnchor } from './address.ts';
import { mentionId } from './marks.ts';
import { kept, type Shown } from './shown.ts';

/** Rows of one page: a long Act has more sections than anybody reads at once. */
const MOST = 120;

/** Whether a document is a law with provisions. */
export const hasProvisions = ({ analysis }: Shown): boolean =>
  analysis.document.genre === 'legislation' &&
  analysis.places.some(({ provision }) => provision !== undefined);

const digestOfShown = (house: House, shown: Shown): Promise<Digest | null> =>
  kept(house, `provisions ${shown.head.edition} ${shown.head.id}`, async () => digestOf(shown.analysis));

/** A law provision by provision: its contents with what each lays down, defines and changes; or one of them with all about it. */
export async function provisionsView(house: House, shown: Shown, look: Look): Promise<Html> {
  const digest = await digestOfShown(house, shown);
  if (digest === null) return inset('The publisher of this text names no provisions in it.');
  const found = look.mark == null ? null : provisionTyped(digest, look.mark);
  if (found !== null && 'provision' in found) return oneOf(shown, look, digest, found.provision);
  const rows = rowsOf(shown.analysis, digest);
  const last = Math.max(1, Math.ceil(rows.length / MOST));
  const part = Math.min(look.part ?? 1, last);
  const at = (number: number) => addressOf(look, null, number);
  return markup`${found !== null && inset(`This text has no provision “${look.mark}”: the nearest are ${found.nearest.join(', ')}.`)}
${summaryList([
  { key: 'Extends to', value: extentWords(digest.extent) },
  { key: 'In force', value: commencementWords(digest.commencement) },
])}
${rows.slice((part - 1) * MOST, part * MOST).map((row) => rowOf(row, look))}
${last > 1 && pagination({ previous: part > 1 ? at(part - 1) : null, next: part < last ? at(part + 1) : null, shown: `Page ${part} of ${last}` })}`;
}

const addressOf = ({ id, edition }: Look, mark: string | null, part: number | null = null): string =>
  documentAddress({ id, edition: edition ?? null, view: 'provisions', mark, part });

function rowOf({ provision, cited: name, heading, depth, facts }: Row, look: Look): Html {
  const named = name === 'cross-heading' ? heading : `${name} ${heading}`.trim();
  const title = linkTo(addressOf(look, provision.id), named);
  return markup`${depth === 0 ? markup`<h2 class="govuk-heading-m">${title}</h2>` : markup`<h3 class="govuk-heading-s">${title}</h3>`}
${facts.length > 0 && summaryList(facts.map(rowFact))}`;
}

const rowFact = ([label, words]: Fact) => ({ key: capital(label), value: words });
const capital = (label: string): string => label.trim().replace(/^./u, (first) => first.toUpperCase());

/** One provision: its words, and everything about it. */
function oneOf({ text, head }: Shown, look: Look, digest: Digest, provision: Provision): Html {
  const did = digest.of(provision, true);
  const heading = did.heading === null ? '' : text.slice(did.heading.start, did.heading.end);
  const start = text.lastIndexOf('\n', provision.start - 1) + 1;
  const mark = mentionId({ start, end: provision.end });
  const place = documentAddress({ id: look.id, edition: look.edition ?? null, mark }, markAnchor(mark));
  const facts = factsOf(did, digest).filter(([, words]) => words !== '');
  return markup`<h2 class="govuk-heading-m">${`${digest.cite(provision.id)} ${heading}`.trim()}</h2>
${quote({ words: text.slice(start, Math.min(provision.end, start + LONGEST)), cite: head.title || head.id, href: place })}
${summaryList(facts.map(rowFact))}
<p class="govuk-body">${linkTo(addressOf(look, null), 'All provisions')}</p>`;
}

/** A longer provision is read in the text itself, to which its words lead. */
const LONGEST = 6_000;
