import type { IStylesOptions } from 'docx';

const SANS = 'Arial';
const SERIF = 'Georgia';
const INK = '16191D';

/** Sizes in half points, spacing in twentieths of a point. */
export const STYLES: IStylesOptions = {
  default: {
    document: { run: { font: SERIF, size: 22, color: INK, language: { value: 'en-GB' } } },
    title: { run: { font: SANS, size: 40, bold: true, color: INK }, paragraph: { spacing: { after: 240 } } },
    heading1: {
      run: { font: SANS, size: 28, bold: true, color: INK },
      paragraph: { spacing: { before: 360, after: 120 } },
    },
    heading2: {
      run: { font: SANS, size: 23, bold: true, color: INK },
      paragraph: { spacing: { before: 240, after: 60 } },
    },
    heading3: {
      run: { font: SANS, size: 22, italics: true, color: INK },
      paragraph: { spacing: { before: 180, after: 60 } },
    },
  },
  paragraphStyles: [
    {
      id: 'Statement',
      name: 'Statement',
      basedOn: 'Normal',
      quickFormat: true,
      paragraph: { spacing: { after: 100, line: 276 } },
    },
    {
      id: 'Fact',
      name: 'Fact',
      basedOn: 'Normal',
      run: { font: SANS, size: 20 },
      paragraph: { spacing: { after: 40 } },
    },
    {
      id: 'Annex',
      name: 'Annex',
      basedOn: 'Normal',
      run: { font: SANS, size: 17 },
      paragraph: { spacing: { after: 80 } },
    },
    {
      id: 'WatchpointCitations',
      name: 'Watchpoint citations',
      basedOn: 'Normal',
      run: { font: 'Courier New', size: 12, color: '50565E', noProof: true },
    },
  ],
  characterStyles: [
    { id: 'Citation', name: 'Citation', run: { font: SANS, superScript: true, color: '0B4F8A' } },
    { id: 'Back', name: 'Back', run: { font: SANS, color: '0B4F8A' } },
  ],
};
