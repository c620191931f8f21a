import { StoreError } from '../store.ts';

/** One part of a check, and what is wrong in it. */
export interface Part {
  readonly name: string;
  /** What was looked at, in one line. */
  readonly says: string;
  readonly faults: readonly Fault[];
  /** How many there are, also where not all are named. */
  readonly wrong: number;
}

export interface Fault {
  /** The document, event, hash … that it is about. */
  readonly where: string;
  readonly says: string;
}

/** What a part tells while it looks. */
export interface Finding {
  fault(where: string, says: string): void;
  done(count: number): void;
}

/** More faults than these are counted and not named. */
const NAMED = 1_000;

/** Looks at one part; what breaks it off is a fault as well. */
export async function partOf(
  name: string,
  work: (finding: Finding) => Promise<string>,
  done: (count: number) => void,
  translate: (error: unknown) => unknown,
): Promise<Part> {
  const faults: Fault[] = [];
  let wrong = 0;
  const fault = (where: string, says: string) => {
    wrong++;
    if (faults.length < NAMED) faults.push({ where, says });
  };
  try {
    const says = await work({ fault, done });
    return { name, says, faults, wrong };
  } catch (error) {
    const known = translate(error);
    if (!(known instanceof StoreError)) throw known;
    fault(name, known.message);
    return { name, says: 'could not be read to the end', faults, wrong };
  }
}

/** What to do where something that was written once is no longer as it was. */
export const RESTORE = 'restore it from a backup';
