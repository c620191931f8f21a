import { most, type Preset } from '../../src/sources/presets/preset.ts';
import { presets } from '../../src/sources/presets/presets.ts';

/** docs/sources.md: what each preset lists, its settings, its terms, and what could not be confirmed. */
export const sourcesPage = (): string => `# Sources

Written by \`npm run docs\` from src/sources/presets/; change it there.

A source is somewhere new documents come from. A preset knows a publisher's service by name; any other feed, page, sitemap, folder or mailbox can be a source too. An address that is given without a preset is matched to one: \`https://www.gov.uk/government/organisations/home-office\` means the preset \`govuk\` with \`organisation=home-office\`.

**No live service was reached when this was written.** Each preset was built from what its publisher documents and tested against answers in that format made for the tests. What could not be confirmed is said with each. \`source check\` asks the live service for one list and one document and says what is as expected and what differs.

Every source takes the setting \`${most.name}\` as well, as in \`${most.name}=${most.example}\`: ${most.means}. Without it, or one that narrows by day, the first check reads all that the publisher lists.

What differs is never taken for silence: an answer of another shape, a challenge page, a list that should have links and has none are "could not check", with the field or the reason named.

| preset | what it is |
| --- | --- |
${presets.map(({ id, title }) => `| [\`${id}\`](#${id}) | ${title} |`).join('\n')}

${presets.map(sectionOf).join('\n\n')}
`;

const sectionOf = (preset: Preset): string =>
  [
    `## ${preset.id}`,
    `**${preset.title}.** ${preset.covers}`,
    settingsOf(preset),
    listOf(preset),
    `Terms: ${preset.terms}`,
    ...(preset.remarks.length ? [preset.remarks.map((remark) => `- ${remark}`).join('\n')] : []),
  ]
    .filter(Boolean)
    .join('\n\n');

function settingsOf({ settings }: Preset): string {
  if (!settings.length) return 'It has no settings of its own.';
  const rows = settings.map(({ name, means, example, several, required, values }) => {
    const kinds = [required && 'needed', several && 'several, with commas'].filter(Boolean).join('; ');
    const oneOf = values ? `: ${values.map((value) => `\`${value}\``).join(', ')}` : '';
    return `| \`${name}\` | ${cell(means + oneOf)} | ${kinds} | \`${cell(example)}\` |`;
  });
  return ['| setting | narrows by | | example |', '| --- | --- | --- | --- |', ...rows].join('\n');
}

/** Where the list is, where that does not hang on what somebody gives. */
function listOf({ settings, address, newWithin }: Preset): string {
  if (settings.some(({ name }) => name === 'address' || name === 'path')) return '';
  const expected =
    newWithin === null ? '' : ` \`source check\` expects something new within ${newWithin} days.`;
  return `List: <${address({})}>.${expected}`;
}

const cell = (words: string): string => words.replaceAll('|', '\\|');
