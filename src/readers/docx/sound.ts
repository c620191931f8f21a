import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** Tables within tables within text boxes do not go deeper. */
const DEEPEST = 400;

/** Whether XML is well formed and not nested beyond reason: mammoth's own parser takes hours over what is not. */
export function isSound(xml: string): boolean {
  const { SaxesParser } = require('saxes') as typeof import('saxes');
  const parser = new SaxesParser();
  let depth = 0;
  let sound = true;
  const stop = (): void => {
    sound = false;
  };
  parser.on('error', stop);
  parser.on('doctype', stop); // no Word document has one, and it may define entities
  parser.on('opentag', () => {
    if (++depth > DEEPEST) stop();
  });
  parser.on('closetag', () => {
    depth--;
  });
  for (let at = 0; at < xml.length && sound; at += STEP) parser.write(xml.slice(at, at + STEP));
  if (sound) parser.close();
  return sound;
}

const STEP = 65_536;
