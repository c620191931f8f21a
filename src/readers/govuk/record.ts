import { composed } from '../compose.ts';
import type { History } from '../draft.ts';
import { type Fields, fieldsIn, listOf, words } from '../fields.ts';
import { dateOf } from '../frontMatter.ts';
import { htmlPieces } from '../html.ts';

/** What has become of a page, and what belongs to it. */
export function historyOf(page: Fields): History {
  const details = fieldsIn(page.details);
  const links = fieldsIn(page.links);
  const notices = [historyMode(details, links), nations(details)].filter((one) => one !== undefined);
  const attachments = attachmentsOf(details);
  const translations = translationsOf(page, links);
  const topics = ['topics', 'taxons', 'topical_events', 'policies', 'mainstream_browse_pages'].flatMap(
    (name) => listOf(links[name]).flatMap(({ title }) => words(title) ?? []),
  );
  return {
    withdrawn: withdrawnOf(page),
    changes: changesOf(details),
    ...(notices.length && { notices }),
    ...(attachments.length && { attachments }),
    ...(translations.length && { translations }),
    ...(topics.length && { topics: [...new Set(topics)] }),
  };
}

function withdrawnOf(page: Fields): History['withdrawn'] {
  const notice = fieldsIn(page.withdrawn_notice);
  if (!Object.keys(notice).length) return null;
  return {
    date: dateOf(words(notice.withdrawn_at)) ?? null,
    explanation: plain(words(notice.explanation) ?? ''),
  };
}

/** Of most pages a list; of travel advice and statistics the latest alone. */
function changesOf(details: Fields): History['changes'] {
  const changes = listOf(details.change_history).map((change) => ({
    date: dateOf(words(change.public_timestamp)) ?? null,
    note: words(change.note) ?? '',
  }));
  const latest = words(details.change_description) ?? words(details.latest_change_note);
  if (latest && !changes.length)
    changes.push({ date: dateOf(words(details.updated_at)) ?? null, note: latest });
  return changes;
}

/** History mode: a political page of a government that is no longer in office carries a banner that says so. */
function historyMode(details: Fields, links: Fields): string | undefined {
  const linked = listOf(links.government)[0] ?? {};
  const government = words(fieldsIn(details.government).title) ? fieldsIn(details.government) : linked;
  const current = government.current ?? fieldsIn(government.details).current;
  const title = words(government.title);
  return details.political === true && current === false && title
    ? `This was published under the ${title}`
    : undefined;
}

/** "Applies to England and Wales", where the page is not for all four nations. */
function nations(details: Fields): string | undefined {
  const all = Object.values(fieldsIn(details.national_applicability)).map(fieldsIn);
  const named = all.filter((one) => one.applicable === true).flatMap(({ label }) => words(label) ?? []);
  if (!named.length || named.length === all.length) return undefined;
  return `Applies to ${named.length > 1 ? `${named.slice(0, -1).join(', ')} and ` : ''}${named.at(-1)}`;
}

/** Files, and HTML pages of their own; older answers have them as the HTML of boxes. */
function attachmentsOf(details: Fields): NonNullable<History['attachments']> {
  const listed = listOf(details.attachments).map(({ title, url, filename }) => ({
    title: words(title) ?? words(filename) ?? 'without a title',
    address: words(url) ?? null,
  }));
  if (listed.length) return listed;
  const boxes = [
    'documents',
    'outcome_documents',
    'final_outcome_documents',
    'public_feedback_documents',
  ].flatMap((name) => (Array.isArray(details[name]) ? details[name] : []));
  return boxes.flatMap((box) => boxOf(box) ?? []);
}

function boxOf(box: unknown): { title: string; address: string | null } | null {
  if (typeof box !== 'string') return null;
  const [, , title] =
    /<h([2-5]) class="[^"]{0,100}title[^"]{0,100}">([\s\S]{1,2000}?)<\/h\1>/.exec(box) ?? [];
  const [, address] = /<a\b[^>]{0,500}?href="([^"]{1,2000})"/.exec(title ?? box) ?? [];
  return { title: plain(title ?? '') || 'without a title', address: address ?? null };
}

const translationsOf = (page: Fields, links: Fields): NonNullable<History['translations']> =>
  listOf(links.available_translations).flatMap(({ locale, web_url, base_path }) => {
    const language = words(locale);
    if (!language || language === page.locale) return [];
    return [{ language, address: words(web_url) ?? words(base_path) ?? null }];
  });

/** The words of some HTML. */
function plain(html: string): string {
  const pieces = htmlPieces(html);
  return Array.isArray(pieces) ? composed(pieces).text : '';
}
