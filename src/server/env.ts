/** What somebody may do; each may do what those before may. */
export const ROLES = ['reader', 'analyst', 'editor', 'administrator'] as const;
export type Role = (typeof ROLES)[number];

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
    /** Null where nobody is signed in and only what is public may be read. */
    person: Person | null;
    /** The token that each form of this session carries in a field `csrf`. */
    csrf: string;
  };
}
