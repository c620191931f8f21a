// npm run docs            writes docs/api.md, docs/cli.md, docs/cost.md, docs/csv.md, docs/jsonld.md, docs/rules.md and docs/sources.md from the code, docs/quality.md and docs/scale.md from the recorded figures, and
//                         what the commands in README.md print
// node scripts/docs.ts --check    ends with 1 when one of them is not what the code says
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { costInputs } from '../bench/cost.ts';
import { dataDictionaryMarkdown } from '../src/publish/dataDictionary.ts';
import { contextMarkdown } from '../src/publish/jsonLd/context.ts';
import { openApi } from '../src/server/api/api.ts';
import { apiPage } from './docs/api.ts';
import { besidePage } from './docs/beside.ts';
import { cliPage } from './docs/cli.ts';
import { costPage } from './docs/cost.ts';
import { qualityPage } from './docs/quality.ts';
import { readmePage } from './docs/readme.ts';
import { rulesPage } from './docs/rules.ts';
import { scalePage } from './docs/scale.ts';
import { sourcesPage } from './docs/sources.ts';

const root = join(import.meta.dirname, '..');
const pages: Readonly<Record<string, string>> = {
  'docs/api.md': apiPage(openApi()),
  'docs/cli.md': cliPage(),
  'docs/cost.md': costPage(costInputs()),
  'docs/csv.md': dataDictionaryMarkdown(),
  'docs/jsonld.md': contextMarkdown(),
  'docs/sources.md': sourcesPage(),
  'docs/rules.md': await rulesPage(join(root, 'src/languages/en')),
  'docs/quality.md': qualityPage(recorded('quality'), recorded('quality-kinds')),
  'docs/scale.md': scalePage(readFileSync(join(root, 'docs/scale.md'), 'utf8'), recorded('scale')),
  'docs/scale-peers.md': besidePage(recorded('peers')),
  'README.md': readmePage(readFileSync(join(root, 'README.md'), 'utf8'), root),
};
const onlyCheck = process.argv.includes('--check');

for (const [page, text] of Object.entries(pages)) {
  const path = join(root, page);
  const fresh = existsSync(path) && readFileSync(path, 'utf8') === text;
  if (fresh) continue;
  if (onlyCheck) {
    console.error(`${page} is not what the code says: run "npm run docs" and commit it`);
    process.exitCode = 1;
  } else {
    writeFileSync(path, text);
    console.log(`wrote ${page}`);
  }
}

function recorded(name: string) {
  return JSON.parse(readFileSync(join(root, `docs/${name}.json`), 'utf8'));
}
