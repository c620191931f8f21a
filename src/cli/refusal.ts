/** Why a call cannot be carried out: one line for standard error that says what and what to do, and the exit status. */
export class Refusal extends Error {
  readonly status: 1 | 2;

  constructor(message: string, status: 1 | 2 = 2) {
    super(message);
    this.status = status;
  }
}

/** What the operating system's error codes mean to the person who typed the name, and what to do. */
const MEANINGS: Readonly<Record<string, string>> = {
  ENOENT: 'is not there: check the name',
  EISDIR: 'is a directory: name the files in it',
  ENOTDIR: 'is not there, as a part of its path is no directory: check the name',
  EACCES: 'may not be opened: ask for permission, or name another file',
  EPERM: 'may not be opened: ask for permission, or name another file',
  EROFS: 'lies on a disk that is read only: name a file elsewhere',
  ENOSPC: 'cannot be written, the disk is full: make room and try again',
  EDQUOT: 'cannot be written, the disk quota is used up: make room and try again',
  EFBIG: 'cannot be written, files may not grow so large here: raise the limit and try again',
  EMFILE: 'cannot be opened, too many files are open: close some and try again',
  ELOOP: 'is a link that leads round in a circle: check the name',
  ENAMETOOLONG: 'has too long a name: check it',
  ENXIO: 'is nothing that can be read: check the name',
};

/** The message for an error of the operating system about `name`; null where it is none. */
export function systemMessage(name: string, error: unknown): string | null {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const meaning = MEANINGS[code];
  if (meaning) return `${name} ${meaning}`;
  return /^E[A-Z0-9]+$/.test(code) ? `${name}: ${(error as Error).message}` : null;
}
