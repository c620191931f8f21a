// npm run assets    makes src/server/look/assets/watchpoint.css from watchpoint.scss beside that folder
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compile } from 'sass';

const root = join(import.meta.dirname, '..');
export const STYLES = join(root, 'src/server/look/assets/watchpoint.css');

/** The style sheet as the sources have it. */
export const styles = (): string =>
  compile(join(root, 'src/server/look/watchpoint.scss'), {
    loadPaths: [join(root, 'node_modules')],
    style: 'compressed',
    quietDeps: true,
    charset: false,
  }).css;

if (import.meta.main) {
  const css = styles();
  writeFileSync(STYLES, css);
  console.log(`wrote ${STYLES}, ${Math.round(css.length / 1000)} kB`);
}
