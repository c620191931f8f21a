import type { Account } from '../store/people.ts';
import type { House } from './house.ts';

export type Role = Account['role'];

/** Who asks. */
export interface Person {
  readonly id: string;
  /** As it stands in the log beside what they say. */
  readonly name: string;
  readonly role: Role;
}

/** What routes find beside the request. */
export interface Env {
  Variables: {
    /** For what is shown around every page. */
    house: Pick<House, 'access' | 'version'>;
    /** Null where nobody is signed in and only what is public may be read. */
    person: Person | null;
    /** How they showed who they are. */
    means: 'own' | 'session' | 'token' | null;
    /** Whether somebody who is not signed in may read. */
    open: boolean;
    /** The token that each form of this session carries in a field `csrf`. */
    csrf: string;
    /** The cursor of the page after the one that the API gives. */
    next?: string | null;
  };
}
