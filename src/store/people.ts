/** What somebody may do; each may do what those before may. */
export const ROLES = ['reader', 'analyst', 'editor', 'administrator'] as const;
export type Role = (typeof ROLES)[number];

/** What a token may do; `write` may read too. */
export const SCOPES = ['read', 'write'] as const;
export type Scope = (typeof SCOPES)[number];

/**
 * Who may come in, by what, and what belongs to each of them alone. Secrets are handed in as digests: nothing that
 * opens a door is kept. Times are ISO 8601, UTC.
 */
export interface People {
  /** False, and nothing is changed, where the id, the login or the subject is taken. */
  addAccount(account: NewAccount): Promise<boolean>;
  account(id: string): Promise<Account | null>;
  accountByLogin(login: string): Promise<Account | null>;
  accountBySubject(issuer: string, subject: string): Promise<Account | null>;
  /** By login. */
  accounts(): Promise<readonly Account[]>;
  /** False, and nothing is changed, where it would leave no administrator who can come in, or there is no such account. */
  changeAccount(id: string, set: AccountChange): Promise<boolean>;
  /** What `hashed` of server/people/passwords.ts made; null where there is none. */
  passwordOf(account: string): Promise<string | null>;
  setPassword(account: string, password: string | null): Promise<void>;

  /** A link by which an account gets its password; those before it no longer hold. */
  invite(account: string, digest: string, until: string): Promise<void>;
  /** The account that a link is for. */
  invited(digest: string, now: string): Promise<Account | null>;
  /** The same, and the link is used up: of two who use it at once, one gets null. */
  useInvitation(digest: string, now: string): Promise<Account | null>;

  beginSession(session: Session): Promise<void>;
  /** Null where there is none, it is over, or the account is disabled. */
  session(digest: string, now: string): Promise<Seen<Session> | null>;
  /** Somebody was there: moves `idle` on. */
  sessionSeen(digest: string, idle: string): Promise<void>;
  endSession(digest: string): Promise<void>;
  endSessions(account: string): Promise<void>;

  addToken(token: Token, digest: string): Promise<void>;
  /** Null where there is none, it is over or revoked, or the account is disabled. */
  token(digest: string, now: string): Promise<Seen<Token> | null>;
  tokenUsed(account: string, id: string, at: string): Promise<void>;
  /** By when they were made. */
  tokens(account: string): Promise<readonly Token[]>;
  /** False where the account has no such token, or it was revoked. */
  revokeToken(account: string, id: string, at: string): Promise<boolean>;
  revokeTokens(account: string, at: string): Promise<void>;

  /** What somebody wrote for themselves about items of the register, by the item's id. Nobody else is given it. */
  notes(owner: string, items?: readonly string[]): Promise<readonly Note[]>;
  /** Empty text takes it away. */
  keepNote(owner: string, note: Note): Promise<void>;

  /**
   * Somebody looks at what is new. Gives the end of the visit before this one, null where this is the first; a visit
   * goes on for as long as no pause in it is longer than `pause` minutes.
   */
  visit(owner: string, now: string, pause: number): Promise<string | null>;
  /** Plain data; undefined where nothing was set. */
  setting(owner: string, key: string): Promise<unknown>;
  keepSetting(owner: string, key: string, value: unknown): Promise<void>;

  /**
   * Counts a try to come in under this key (a login, an address), and gives null; or, where the one before was less than
   * `pause` of the tries so far ago (seconds), counts nothing and gives when the next may be. Of several at once only as
   * many are counted as may be. What is a day old is forgotten.
   */
  tryOnce(key: string, now: string, pause: (tries: number) => number): Promise<string | null>;
  /** It was no false one: takes that one back, or all. */
  forgetTries(key: string, which: 'one' | 'all'): Promise<void>;

  /** What is to be known again when somebody comes back from signing in elsewhere. */
  keepAttempt(digest: string, attempt: Attempt, now: string): Promise<void>;
  /** Once only. */
  takeAttempt(digest: string, now: string): Promise<Attempt | null>;

  /** Only added to. */
  record(act: Act): Promise<void>;
  /** The latest first. */
  acts(which?: WhichActs): Promise<readonly Kept<Act>[]>;
}

export interface Account {
  readonly id: string;
  /** What they type to sign in, as `loginOf` of server/people/accounts.ts writes it. */
  readonly login: string;
  readonly name: string;
  readonly role: Role;
  readonly made: string;
  /** Since when they may not come in; null where they may. */
  readonly disabled: string | null;
  /** Who vouches for them (OpenID Connect), and by which name; null for accounts of our own. */
  readonly issuer: string | null;
  readonly subject: string | null;
  /** Whether they have a password; those who were invited and have not come yet have none. */
  readonly hasPassword: boolean;
}

export type NewAccount = Omit<Account, 'disabled' | 'hasPassword'>;
export type AccountChange = Partial<Pick<Account, 'name' | 'role' | 'disabled'>>;

export interface Session {
  /** SHA-256 of what the cookie says, hex. */
  readonly digest: string;
  readonly account: string;
  readonly began: string;
  /** Over at this time, if nobody comes before. */
  readonly idle: string;
  /** Over at this time, whoever comes. */
  readonly until: string;
}

/** What was shown at the door, and whose it is. */
export type Seen<T> = T & { readonly person: Account };

export interface Token {
  readonly id: string;
  readonly account: string;
  /** What it is for, in its owner's words. */
  readonly name: string;
  /** What it may do, as long as its owner may. */
  readonly role: Role;
  readonly scope: Scope;
  readonly made: string;
  readonly until: string;
  readonly used: string | null;
  readonly revoked: string | null;
}

export interface Note {
  readonly item: string;
  readonly text: string;
  readonly at: string;
}

/** What binds a browser that was sent away to sign in to the one that comes back (OpenID Connect Core, 3.1.2.1; RFC 7636). */
export interface Attempt {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
  /** Where they wanted to go. */
  readonly next: string;
  readonly until: string;
}

/** Something that was done and that others may have to account for. Never holds a secret. */
export interface Act {
  readonly at: string;
  /** The account; null where nobody was signed in. */
  readonly who: string | null;
  /** Their name then; what was typed, where nobody was signed in. */
  readonly name: string;
  readonly what: string;
  /** The account, token or item it was done to; null where it was done to nothing. */
  readonly on: string | null;
  /** The address of the network; null where it was done on the machine itself. */
  readonly from: string | null;
  /** In plain words. */
  readonly more: string | null;
}

export type Kept<T> = T & { readonly seq: number };

export interface WhichActs {
  readonly who?: string;
  readonly what?: string;
  readonly on?: string;
  /** Days (2026-01-31), both included. */
  readonly since?: string;
  readonly to?: string;
  /** Older than the one of this number. */
  readonly before?: number;
  readonly most?: number;
}
