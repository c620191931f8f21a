import {
  type Described,
  type Operation,
  operationsOf,
  type Schema,
  typeWords,
} from '../../src/server/api/described.ts';

/** docs/api.md: what the API answers, from its OpenAPI document. */
export const apiPage = (document: object): string => {
  const described = document as Described;
  return `# The API

<!-- made from the OpenAPI document, which is made from the schemas in src/server/api/, by "npm run docs"; change it there -->

${described.info.description}

The document itself is at \`/api\` for programs (and at \`/api/openapi.json\`), OpenAPI 3.1.

${described.tags.map((tag) => section(described, tag)).join('\n\n')}

## What answers are made of

${Object.entries(described.components.schemas)
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([name, schema]) => shape(name, schema))
  .join('\n\n')}
`;
};

const section = (document: Described, { name, description }: Described['tags'][number]): string =>
  [`## ${name}`, description, ...operationsOf(document, name).map(operation)].join('\n\n');

function operation(one: Operation): string {
  const { method, path, summary, description, parameters, body, answer, statuses } = one;
  const rows = parameters.map(({ name, in: where, required, schema }) =>
    row(`\`${name}\``, `${where}${required ? ', always' : ''}`, typeWords(schema), schema.description ?? ''),
  );
  return [
    `### ${method.toUpperCase()} ${path}`,
    `${summary}.${description === '' ? '' : ` ${description}`}`,
    ...(rows.length === 0 ? [] : [[HEADER, ...rows].join('\n')]),
    `${body === null ? '' : `Takes ${typeWords(body)}. `}Gives ${typeWords(answer)}; answers with ${statuses.join(', ')}.`,
  ].join('\n\n');
}

const HEADER = '| parameter | where | what | meaning |\n| --- | --- | --- | --- |';

function shape(name: string, schema: Schema): string {
  const { properties, required = [], description } = schema;
  const head = `### ${name}${description === undefined ? '' : `\n\n${description}`}`;
  if (properties === undefined) return `${head}\n\n${typeWords(schema)}.`;
  const rows = Object.entries(properties).map(([field, one]) =>
    row(
      `\`${field}\`${required.includes(field) ? '' : ', may be left out'}`,
      typeWords(one),
      one.description ?? '',
    ),
  );
  return `${head}\n\n| field | what | meaning |\n| --- | --- | --- |\n${rows.join('\n')}`;
}

const row = (...cells: readonly string[]): string =>
  `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |`;
