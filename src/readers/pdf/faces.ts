import type { Page } from './open.ts';

/** How a font looks. */
export interface Face {
  readonly bold: boolean;
  readonly italic: boolean;
}

/** pdf.js names a font only to those who draw with it: its list of drawing steps is asked for on pages with new fonts. */
export async function learnFaces(
  page: Page,
  fonts: readonly string[],
  faces: Map<string, Face>,
): Promise<void> {
  if (fonts.every((font) => faces.has(font))) return;
  if (faces.size < MOST_FONTS) await page.getOperatorList().catch(() => null);
  for (const font of fonts)
    if (!faces.has(font))
      faces.set(font, faceOf(page.commonObjs.has(font) ? page.commonObjs.get(font) : null));
}

const MOST_FONTS = 60;

/** By its flags or its name: "ABCDEF+Arial-BoldMT". */
function faceOf(font: { name?: string; bold?: boolean; black?: boolean; italic?: boolean } | null): Face {
  const name = font?.name ?? '';
  return {
    bold:
      font?.bold === true ||
      font?.black === true ||
      /bold|black|heavy|(?:[-,]|semi|demi)(?:bd|demi)\b/i.test(name),
    italic: font?.italic === true || /italic|oblique|[-,]it\b/i.test(name),
  };
}
