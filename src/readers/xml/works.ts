/**
 * The identifier of what an address leads to: legislation.gov.uk keeps one for each law and provision under `/id/`,
 * whichever version an address names (legislation.gov.uk, "URI set"); the Official Journal's acts have a CELEX number.
 * Any other address stands for itself.
 */
export function workOf(address: string): string {
  const uri = address.trim();
  const [, path, part] =
    /^https?:\/\/(?:www\.)?legislation\.gov\.uk\/(?:id\/)?([^?#]+)(?:\?[^#]*)?(?:#(.+))?$/i.exec(uri) ?? [];
  if (path) return `http://www.legislation.gov.uk/id/${partsOf(path, part).join('/')}`;
  const [, celex] = /CELEX(?::|%3A)(3\d{4}[A-Z]{1,2}\d{4})\b/i.exec(uri) ?? [];
  return celex ?? uri;
}

function partsOf(path: string, part: string | undefined): string[] {
  const parts = path.split('/').filter((word, at) => word && (at < 2 || !VERSION.test(word)));
  const kept = parts[0] === 'european' ? [EUROPEAN[parts[1] ?? ''] ?? 'eur', ...parts.slice(2)] : parts;
  return part && PROVISION.test(part) ? [...kept, ...part.split('-')] : kept;
}

/** What an address names beside the law: a version, or a form in which it is given. */
const VERSION =
  /^(?:enacted|made|adopted|created|prospective|contents|introduction|body|data\.\w+|\d{4}-\d\d-\d\d)$/;
const PROVISION = /^(?:section|schedule|part|chapter|article|regulation|rule|paragraph)-[\w-]+$/;
const EUROPEAN: Readonly<Record<string, string>> = {
  regulation: 'eur',
  directive: 'eudr',
  decision: 'eudn',
};
