import { parse } from 'yaml';
import { z } from 'zod';
import { THEMES, type Theme } from '../model/analysis.ts';
import type { Problem } from '../model/problem.ts';

/**
 * A scope that somebody follows. What is given must all hold; of parties see `concerns`, of the others one is enough.
 */
export interface Programme {
  readonly id: string;
  readonly title: string;
  readonly parties?: readonly string[] | undefined;
  readonly themes?: readonly Theme[] | undefined;
  readonly instruments?: readonly string[] | undefined;
  /** Ids of documents. */
  readonly documents?: readonly string[] | undefined;
}

const names = z.array(z.string().min(1)).optional();
const PROGRAMME = z.strictObject({
  id: z.string().regex(/^[\p{L}\p{N}._-]+$/u, 'letters, digits, ".", "_" and "-" only'),
  title: z.string().min(1),
  parties: names,
  themes: z.array(z.enum(THEMES)).optional(),
  instruments: names,
  documents: names,
});

/** Programmes from a YAML or JSON list. What cannot be understood is said and left out; the others stand. */
export function readProgrammes(text: string): {
  programmes: readonly Programme[];
  problems: readonly Problem[];
} {
  let data: unknown;
  try {
    data = parse(text);
  } catch (error) {
    return {
      programmes: [],
      problems: [{ message: `not YAML or JSON: ${(error as Error).message.split('\n')[0]}` }],
    };
  }
  if (!Array.isArray(data))
    return { programmes: [], problems: [{ message: 'a list of programmes is expected' }] };
  const read = data.map(programmeFrom);
  return {
    programmes: read.flatMap(({ programme }) => programme ?? []),
    problems: read.flatMap(({ problems }, at) =>
      problems.map(({ field, message }) => ({
        message: `programme ${at + 1}${field === '' ? '' : `, ${field}`}: ${message}`,
      })),
    ),
  };
}

/** One programme from plain data; or what is wrong with it, field by field. */
export function programmeFrom(data: unknown): {
  readonly programme: Programme | null;
  readonly problems: readonly { readonly field: string; readonly message: string }[];
} {
  const read = PROGRAMME.safeParse(data);
  const problems = (read.error?.issues ?? []).map(({ path, message }) => ({
    field: path.join('.'),
    message,
  }));
  return { programme: read.data ?? null, problems };
}
