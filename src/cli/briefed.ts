import { writeFile } from 'node:fs/promises';
import { briefingHtml } from '../publish/briefing/html.ts';
import { briefingMarkdown } from '../publish/briefing/markdown.ts';
import type { Briefing } from '../publish/briefing/model.ts';
import type { Call, Status } from './command.ts';
import { Refusal, systemMessage } from './refusal.ts';

/** The briefing in the format asked for, into the file that was named or on standard output. */
export async function written(briefing: Briefing, { options, terminal }: Call): Promise<Status> {
  const format = options.format ?? formatOf(options.out) ?? 'markdown';
  if (options.out === undefined && (format === 'docx' || format === 'pdf'))
    throw new Refusal(`${format} is no text for a terminal: name a file for it, as --out briefing.${format}`);
  const made = await shownAs(briefing, format);
  if (options.out === undefined) {
    await terminal.print(made as string);
    return 0;
  }
  try {
    await writeFile(options.out, made);
  } catch (error) {
    throw new Refusal(systemMessage(options.out, error) ?? `${options.out}: ${String(error)}`);
  }
  terminal.say(`${options.out}: ${briefing.citations.length} citations`);
  return 0;
}

const ENDINGS: Readonly<Record<string, string>> = {
  md: 'markdown',
  html: 'html',
  htm: 'html',
  docx: 'docx',
  pdf: 'pdf',
};

/** By the ending of the file's name. */
const formatOf = (out: string | undefined): string | undefined =>
  ENDINGS[/\.([a-z]+)$/i.exec(out ?? '')?.[1]?.toLowerCase() ?? ''];

async function shownAs(briefing: Briefing, format: string): Promise<string | Uint8Array> {
  if (format === 'html') return briefingHtml(briefing);
  if (format === 'docx') return (await import('../publish/briefing/docx.ts')).briefingDocx(briefing);
  if (format === 'pdf') return printed(briefingHtml(briefing), briefing.about.asOf);
  return briefingMarkdown(briefing);
}

async function printed(html: string, day: string): Promise<Uint8Array> {
  const { browserIn, printedPdf } = await import('../server/printing.ts');
  const browser = browserIn(process.env);
  if (browser === null)
    throw new Refusal(
      'pdf is printed by Chromium, and none was found: install it, name it with CHROMIUM, or print the html of --format html',
    );
  const made = await printedPdf(html, browser, day);
  if (typeof made === 'string') throw new Refusal(made);
  return made;
}
