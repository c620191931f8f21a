import { type DefaultTreeAdapterTypes, parse } from 'parse5';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

const FORBIDDEN = [
  'iframe',
  'frame',
  'object',
  'embed',
  'applet',
  'base',
  'style',
  'foreignobject',
  'animate',
  'set',
];
const ADDRESSES = [
  'href',
  'src',
  'action',
  'formaction',
  'xlink:href',
  'poster',
  'data',
  'cite',
  'srcset',
  'ping',
];

/** What in a page as a browser takes it would do something that no page of ours does: a line each. */
export const harmsIn = (html: string): readonly string[] => elementsOf(html).flatMap(harmsOf);

/** Where the links of a page lead that stay on this server. */
export const linksIn = (html: string): readonly string[] =>
  elementsOf(html).flatMap(({ tagName, attrs }) => {
    const href =
      tagName === 'a' || tagName === 'link' ? attrs.find(({ name }) => name === 'href')?.value : undefined;
    return href === undefined || !/^[/?](?!\/)/.test(href) ? [] : [href];
  });

const elementsOf = (html: string): readonly Element[] => within(parse(html).childNodes);

function within(nodes: readonly Node[]): readonly Element[] {
  return nodes.flatMap((node) => ('tagName' in node ? [node, ...within(node.childNodes)] : []));
}

function harmsOf({ tagName, attrs, childNodes }: Element): readonly string[] {
  const where = `<${tagName} ${attrs.map(({ name, value }) => `${name}="${value.slice(0, 60)}"`).join(' ')}>`;
  const value = (wanted: string) => attrs.find(({ name }) => name === wanted)?.value;
  const harms: string[] = [];
  if (FORBIDDEN.includes(tagName.toLowerCase()) || tagName.startsWith('hostile'))
    harms.push(`an element: ${where}`);
  if (tagName === 'script' && (childNodes.length > 0 || !value('src')?.startsWith('/assets/')))
    harms.push(`a script: ${where}`);
  if (tagName === 'meta' && !/^(?:content-security-policy)?$/i.test(value('http-equiv') ?? ''))
    harms.push(`a header: ${where}`);
  for (const { name, value } of attrs) {
    if (/^on/i.test(name) || name === 'style' || name === 'srcdoc')
      harms.push(`an attribute ${name}: ${where}`);
    if (ADDRESSES.includes(name) && !isHarmless(value)) harms.push(`an address: ${where}`);
  }
  return harms;
}

/** Of this server, of the web, or a mail address. Browsers leave out blanks and control characters before they look. */
const isHarmless = (address: string): boolean => {
  const plain = address.replace(/[\u0000-\u0020\u007f-\u009f]/g, '');
  return /^(?:https?:\/\/|mailto:|[#?]|\/(?![/\\])|[\w.-]+(?:[/?#]|$)|$)/i.test(plain);
};

/** The cells of a table (RFC 4180) that a spreadsheet would reckon: they begin as formulas do, and are no plain number. */
export const formulasIn = (csv: string): readonly string[] =>
  [...csv.replace(/^\ufeff/, '').matchAll(/(?:^|,|\r\n)(?:"((?:[^"]|"")*)"|([^,"\r\n]*))/g)]
    .map(([, inside, plain]) => (inside ?? plain ?? '').replaceAll('""', '"'))
    .filter(
      (cell) => /^[\s\u0000]*[=+\-@\uff1d\uff0b\uff0d\uff20]/.test(cell) && !/^-?\d+(?:\.\d+)?$/.test(cell),
    );
