// npm run assets    makes src/server/look/assets/watchpoint.css from watchpoint.scss beside that folder
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compile } from 'sass';

const root = join(import.meta.dirname, '..');
export const STYLES = join(root, 'src/server/look/assets/watchpoint.css');

/** The style sheet as the sources have it. */
export const styles = (): string =>
  lean(
    compile(join(root, 'src/server/look/watchpoint.scss'), {
      loadPaths: [join(root, 'node_modules')],
      style: 'compressed',
      quietDeps: true,
      charset: false,
    }).css,
  );

/**
 * Without what the design system says again in each component for pages that take only some of it: the typeface on
 * paper, the smoothing of letters (both stand once, in styles/_frame.scss) and the colour where a property has none.
 * One rule a line, so that two changes to different pages do not meet in one.
 */
function lean(css: string): string {
  return css
    .replace(/@media print\{[^{}]*\{font-family:inherit\}\}/g, '')
    .replace(
      /(font-family:inherit);-webkit-font-smoothing:antialiased;-moz-osx-font-smoothing:grayscale/g,
      '$1',
    )
    .replace(/(var\(--govuk-[a-z-]+-colour), #[0-9a-f]+\)/g, '$1)')
    .replace(/\}(?=[^}])/g, '}\n');
}

if (import.meta.main) {
  const css = styles();
  writeFileSync(STYLES, css);
  console.log(`wrote ${STYLES}, ${Math.round(css.length / 1000)} kB`);
}
