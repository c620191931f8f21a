/** What lets a server say that nothing has changed (RFC 9110, 13.1). */
export interface Validators {
  readonly etag: string | null;
  readonly lastModified: string | null;
}

/** What came of asking for an address. */
export type Fetched =
  | {
      readonly is: 'body';
      /** As it was asked for, and where redirects led. */
      readonly asked: string;
      readonly address: string;
      readonly status: number;
      /** Names in lower case; several of one name joined by a comma. */
      readonly headers: Readonly<Record<string, string>>;
      /** With transfer and content encoding taken off. */
      readonly bytes: Uint8Array;
      readonly validators: Validators;
    }
  /** 304: as it was when the validators were given. */
  | { readonly is: 'unchanged'; readonly asked: string; readonly address: string }
  /** 404 or 410: the publisher says there is nothing (any more). */
  | { readonly is: 'gone'; readonly asked: string; readonly address: string; readonly status: number }
  /** Could not check: one line that says why; nothing is known of the document by it. */
  | {
      readonly is: 'unknown';
      readonly asked: string;
      readonly why: string;
      /** ISO 8601, UTC: not before this, as the server or our own patience says; null where nothing says. */
      readonly notBefore: string | null;
    };

/** Asks for addresses, politely and safely; never throws for what a server does. */
export interface Fetcher {
  get(address: string, known?: Validators): Promise<Fetched>;
  /** Ends open connections. */
  close(): Promise<void>;
}

/** Time, handed in: nothing below the command line reads the clock. */
export interface Clock {
  /** Milliseconds since 1970, UTC. */
  now(): number;
  /** Waits; ends early, with an error, when the signal says so. */
  sleep(milliseconds: number, signal?: AbortSignal): Promise<void>;
}

/** What the server says the character set is (RFC 9110, 8.3.2): who decodes checks it against the bytes. */
export const charsetOf = (headers: Readonly<Record<string, string>>): string | undefined =>
  /;\s*charset\s*=\s*"?([\w.:-]{1,40})/i.exec(headers['content-type'] ?? '')?.[1];
