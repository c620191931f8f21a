import type { Problem } from '../../model/problem.ts';
import { inflatesTooFar } from './bounds.ts';

export type Pdf = Awaited<ReturnType<typeof import('unpdf').getDocumentProxy>>;

export type Page = Awaited<ReturnType<Pdf['getPage']>>;

export const MOST_MEGABYTES = 200;
export const MOST_PAGES = 3000;

/** Opens a PDF. No script in it is run, no font or picture is drawn, nothing is fetched. */
export async function opened(bytes: Uint8Array): Promise<Pdf | Problem> {
  if (bytes.length > MOST_MEGABYTES * 1e6)
    return {
      message: `is a PDF of ${Math.round(bytes.length / 1e6)} MB, and one may have ${MOST_MEGABYTES}: cut it into parts`,
    };
  if (inflatesTooFar(bytes))
    return {
      message:
        'is a PDF that is damaged, or takes more memory than any document needs: get it from its publisher',
    };
  const { getDocumentProxy } = await import('unpdf');
  try {
    const pdf = await getDocumentProxy(new Uint8Array(bytes), SETTINGS);
    if (pdf.numPages <= MOST_PAGES) return pdf;
    await closed(pdf);
    return {
      message: `is a PDF of ${pdf.numPages} pages, and one may have ${MOST_PAGES}: cut it into parts`,
    };
  } catch (error) {
    return { message: whyNot(error) };
  }
}

export async function closed(pdf: Pdf): Promise<void> {
  await pdf.destroy().catch(() => undefined); // a broken file may fail even to close
}

/** What pdf.js may do: nothing that is not needed for the words. */
const SETTINGS = {
  isEvalSupported: false,
  enableXfa: false,
  useSystemFonts: false,
  disableFontFace: true,
  useWorkerFetch: false,
  useWasm: false,
  isOffscreenCanvasSupported: false,
  isImageDecoderSupported: false,
  maxImageSize: 0,
  verbosity: 0,
};

function whyNot(error: unknown): string {
  const name = error instanceof Error ? error.name : '';
  if (name === 'PasswordException')
    return 'is a PDF locked with a password: open it, and save it without one';
  return 'is a PDF that is damaged or cut off and cannot be opened: get the file again';
}
