/**
 * As much of the JSON-LD 1.1 expansion algorithm (https://www.w3.org/TR/json-ld11-api/#expansion-algorithm) as a context
 * of term definitions, prefixes, type coercion and type-scoped contexts needs. Throws where a term is not defined, which
 * the standard would drop in silence.
 */
export function expanded(document: { readonly '@context': unknown; readonly '@graph': unknown }): Node[] {
  const context = document['@context'] as Context;
  return (document['@graph'] as Fields[]).map((node) => expand(node, context));
}

export type Node = Readonly<Record<string, unknown>>;
type Fields = Readonly<Record<string, unknown>>;
type Context = Readonly<Record<string, unknown>>;
interface Definition {
  readonly '@id': string;
  readonly '@type'?: string;
  readonly '@container'?: string;
  readonly '@context'?: Context;
}

function expand(node: Fields, context: Context): Node {
  const types = listOf(node.type) as string[];
  const scoped = Object.assign({}, context, ...types.map((one) => definitionOf(one, context)?.['@context']));
  const pairs = Object.entries(node).map(([key, value]): [string, unknown] => {
    if (key === 'id') return ['@id', iriOf(String(value), context, false)];
    if (key === 'type') return ['@type', types.map((one) => iriOf(one, context, true))];
    const definition = definitionOf(key, scoped);
    if (definition === null) throw new Error(`no such term: ${key}`);
    const iri = iriOf(definition['@id'], context, true);
    const all = definition['@type'] === '@json' ? [value] : listOf(value);
    return [iri, all.map((one) => expandedValue(one, definition, scoped))];
  });
  return Object.fromEntries(pairs);
}

function expandedValue(value: unknown, definition: Definition, context: Context): unknown {
  const type = definition['@type'];
  if (type === '@json') return { '@value': value, '@type': '@json' };
  if (typeof value === 'object' && value !== null) return expand(value as Fields, context);
  if (type === '@id') return { '@id': iriOf(String(value), context, false) };
  if (type === '@vocab') return { '@id': iriOf(String(value), context, true) };
  return type === undefined ? { '@value': value } : { '@value': value, '@type': iriOf(type, context, true) };
}

const listOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined ? [] : [value];

function definitionOf(term: string, context: Context): Definition | null {
  const defined = context[term];
  if (typeof defined === 'string') return { '@id': defined };
  return (defined as Definition | undefined) ?? null;
}

function iriOf(value: string, context: Context, isTerm: boolean): string {
  const definition = isTerm ? definitionOf(value, context) : null;
  if (definition !== null && definition['@id'] !== value) return iriOf(definition['@id'], context, true);
  const [, prefix = '', rest = ''] = /^([^:]*):(.*)$/s.exec(value) ?? [];
  const stands = rest.startsWith('//') ? null : definitionOf(prefix, context);
  if (stands !== null) return stands['@id'] + rest;
  if (prefix === '') throw new Error(`no address and no term: ${value}`);
  return value;
}
