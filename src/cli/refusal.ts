/** Why a call cannot be carried out: one line for standard error that says what and what to do, and the exit status. */
export class Refusal extends Error {
  readonly status: 1 | 2;

  constructor(message: string, status: 1 | 2 = 2) {
    super(message);
    this.status = status;
  }
}

/** What the operating system's error codes mean to the person who typed the name. */
const MEANINGS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file; check the name',
  EISDIR: 'is a directory; name the files in it',
  ENOTDIR: 'a part of this path is no directory; check the name',
  EACCES: 'may not be opened (permission denied); ask for the right to it, or name another file',
  EPERM: 'may not be opened (operation not permitted); ask for the right to it, or name another file',
  EROFS: 'lies on a file system that is read only; name a file elsewhere',
  ENOSPC: 'the disk is full; free some space and run this again',
  EDQUOT: 'the disk quota is used up; free some space and run this again',
  EFBIG: 'the file may not grow any further (a limit of the system); raise the limit and run this again',
  EMFILE: 'too many files are open; close some and run this again',
  ELOOP: 'the links lead round in a circle; check the name',
  ENAMETOOLONG: 'the name is too long; check it',
  ENXIO: 'is no file that can be read; check the name',
};

/** The message for an error of the operating system about `name`; null where it is none. */
export function systemMessage(name: string, error: unknown): string | null {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const meaning = MEANINGS[code];
  if (meaning) return `${name}: ${meaning}`;
  return /^E[A-Z]+$/.test(code) ? `${name}: ${(error as Error).message}` : null;
}
