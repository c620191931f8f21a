// The OpenAPI document as the readable page and docs/api.md walk through it.

export interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly description?: string;
  readonly enum?: readonly unknown[];
  readonly items?: Schema;
  readonly format?: string;
  readonly default?: unknown;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly oneOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly additionalProperties?: Schema | boolean;
}

export interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required: boolean;
  readonly schema: Schema;
}

export interface Operation {
  readonly method: string;
  readonly path: string;
  readonly operationId: string;
  readonly summary: string;
  readonly description: string;
  readonly parameters: readonly Parameter[];
  readonly body: Schema | null;
  readonly answer: Schema;
  readonly statuses: readonly string[];
}

type Content = Readonly<Record<string, { readonly schema: Schema }>>;
interface Written extends Partial<Omit<Operation, 'body' | 'answer'>> {
  readonly tags?: readonly string[];
  readonly requestBody?: { readonly content: Content };
  readonly responses: Readonly<Record<string, { readonly content?: Content }>>;
}

export interface Described {
  readonly info: { readonly description: string };
  readonly tags: readonly { readonly name: string; readonly description: string }[];
  readonly paths: Readonly<Record<string, Readonly<Record<string, Written>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

/** The operations of a tag, in the order in which they stand. */
export const operationsOf = ({ paths }: Described, tag: string): readonly Operation[] =>
  Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods)
      .filter(([, { tags }]) => tags?.includes(tag))
      .map(([method, one]) => ({
        method,
        path,
        operationId: one.operationId ?? '',
        summary: one.summary ?? '',
        description: one.description ?? '',
        parameters: one.parameters ?? [],
        body: one.requestBody?.content['application/json']?.schema ?? null,
        answer: one.responses['200']!.content!['application/json']!.schema,
        statuses: Object.keys(one.responses),
      })),
  );

/** What a value is, in a few words. */
export function typeWords(schema: Schema): string {
  const { $ref, type, items, format, minimum, maximum, default: usual } = schema;
  if ($ref !== undefined) return $ref.split('/').at(-1)!;
  if (schema.enum !== undefined) return `one of ${schema.enum.map(String).join(', ')}${defaultWords(usual)}`;
  const choices = schema.oneOf ?? schema.anyOf ?? schema.allOf;
  if (choices !== undefined) return [...new Set(choices.map(typeWords))].join(' or ');
  if (items !== undefined) return `${typeWords(items)}, several${hasNull(type) ? ', or null' : ''}`;
  const own = [type].flat().filter((one) => one !== 'null' && one !== undefined);
  const range = minimum !== undefined && maximum !== undefined ? ` from ${minimum} to ${maximum}` : '';
  return `${format ?? own.join(' or ') ?? 'anything'}${range}${hasNull(type) ? ', or null' : ''}${defaultWords(usual)}`;
}

const hasNull = (type: Schema['type']): boolean => [type].flat().includes('null');

const defaultWords = (usual: unknown): string =>
  usual === undefined ? '' : `; ${JSON.stringify(usual)} as given by default`;
