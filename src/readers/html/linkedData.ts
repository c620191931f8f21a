import { dateOf } from '../frontMatter.ts';

/** What the linked data of a page (JSON-LD, schema.org) says of the page. */
export interface Linked {
  readonly title?: string | undefined;
  readonly publisher?: string | undefined;
  readonly published?: string | undefined;
  readonly modified?: string | undefined;
  readonly language?: string | undefined;
  readonly address?: string | undefined;
}

type Node = Readonly<Record<string, unknown>>;

/** Types that are a document, the narrower first; what else a page describes (a menu, an organisation) is passed over. */
const TYPES = [
  /^(?:(?:Analysis|Reportage|Opinion|Background|Review)?NewsArticle|PressRelease|Report|Legislation|SpecialAnnouncement|GovernmentService|TechArticle|ScholarlyArticle|BlogPosting|SocialMediaPosting)$/,
  /^(?:Article|Message|DigitalDocument|Dataset|Event|FAQPage|HowTo|Guide)$/,
  /^(?:WebPage|ItemPage|AboutPage|CollectionPage|CreativeWork)$/,
];
const MOST_NODES = 2000;
const LONGEST = 2_000_000;

/** Of several scripts, what the narrowest document in them says; broken ones are passed over. */
export function linkedIn(scripts: readonly string[]): Linked {
  const nodes = scripts.flatMap((script) => nodesIn(parsed(script)));
  const documents = TYPES.flatMap((type) =>
    nodes.filter((node) => typesOf(node).some((one) => type.test(one))),
  );
  const first = (read: (node: Node) => string | undefined) => documents.map(read).find(Boolean);
  return {
    title: first(({ headline, name }) => words(headline) ?? words(name)),
    publisher: first(({ publisher }) => nameOf(publisher, nodes)),
    published: first(({ datePublished, dateCreated }) => dateOf(words(datePublished) ?? words(dateCreated))),
    modified: first(({ dateModified }) => dateOf(words(dateModified))),
    language: first(({ inLanguage }) => words(inLanguage) ?? words(asNode(inLanguage)?.alternateName)),
    address: first(
      ({ url, mainEntityOfPage }) => words(url) ?? words(mainEntityOfPage) ?? idOf(mainEntityOfPage),
    ),
  };
}

function parsed(script: string): unknown {
  if (script.length > LONGEST) return null;
  try {
    return JSON.parse(script.replace(/^\s*(?:<!--|\/\*<!\[CDATA\[\*\/)|(?:-->|\/\*\]\]>\*\/)\s*$/g, ''));
  } catch {
    return null; // as often as not a page builder's fault: the page says the same elsewhere
  }
}

/** The nodes on top, in a list or in a graph. */
function nodesIn(json: unknown): Node[] {
  const open: unknown[] = [json];
  const nodes: Node[] = [];
  for (let at = 0; at < open.length && nodes.length < MOST_NODES; at++) {
    const one = open[at];
    if (Array.isArray(one)) for (const inner of one.slice(0, MOST_NODES)) open.push(inner);
    const node = asNode(one);
    if (!node) continue;
    nodes.push(node);
    open.push(node['@graph'], node.mainEntity);
  }
  return nodes;
}

const typesOf = (node: Node): string[] =>
  [node['@type']]
    .flat()
    .flatMap((type) => words(type)?.replace(/^(?:https?:\/\/schema\.org\/|schema:)/, '') ?? []);

/** The name of a party that is named, described, or described elsewhere and pointed at. */
function nameOf(party: unknown, nodes: readonly Node[]): string | undefined {
  const [one] = [party].flat();
  const node = asNode(one);
  if (!node) return words(one);
  const id = words(node['@id']);
  return words(node.name) ?? words(nodes.find((other) => id && other['@id'] === id && other !== node)?.name);
}

const idOf = (value: unknown): string | undefined => words(asNode(value)?.['@id']);

const asNode = (value: unknown): Node | null =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Node) : null;

const words = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() ? value.trim().replace(/\s+/g, ' ').slice(0, 1000) : undefined;
