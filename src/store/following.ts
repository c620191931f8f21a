/** Where the sources live, what each check of them found, and every byte that they answered with. */
export interface Following {
  /** False, and nothing is changed, where a source of that id is there. */
  addSource(id: string, is: unknown, at: string): Promise<boolean>;
  /** False where there is none. Its checks and bytes stay. */
  removeSource(id: string, at: string): Promise<boolean>;
  /** By id. */
  sources(): Promise<readonly KeptSource[]>;
  /** Takes a source for one checker until `until` (ISO 8601, UTC), and gives null; or says who has it. The same holder may take it again. */
  take(source: string, holder: string, now: string, until: string): Promise<string | null>;
  release(source: string, holder: string): Promise<void>;

  /** What is known of a document by its name within the source; null where nothing is. */
  item(source: string, key: string): Promise<Item | null>;
  keepItem(item: Item): Promise<void>;
  /** Items to ask for again by `now`, those waiting longest first. */
  dueItems(source: string, now: string, most: number): Promise<readonly Item[]>;
  /** By source and key, streamed. */
  items(source?: string): AsyncIterable<Item>;
  /** How many of a source's items are in each state. */
  itemCounts(source: string): Promise<Readonly<Partial<Record<ItemState, number>>>>;

  /** What the pages of a source's list answered with when it was last listed to its end. */
  pages(source: string): Promise<readonly PageKept[]>;
  keepPages(source: string, pages: readonly PageKept[]): Promise<void>;

  /** Keeps bytes once by their hash, and that they came from there at that time. Gives the hash, SHA-256, hex. */
  keepSnapshot(snapshot: Omit<Snapshot, 'hash' | 'size'>, bytes: Uint8Array): Promise<string>;
  /** In the order they came, streamed. */
  snapshots(which?: WhichSnapshots): AsyncIterable<Snapshot>;
  /** Null where nothing with that hash is kept. */
  bytes(hash: string): Promise<Uint8Array | null>;

  recordCheck(check: Check): Promise<void>;
  /** In the order they were made. */
  checks(which?: { readonly source?: string; readonly since?: string }): Promise<readonly Check[]>;
  /** The last check of each source, by its id. */
  lastChecks(): Promise<ReadonlyMap<string, Check>>;
  /** When each source last answered (ISO 8601, UTC), by its id; without those that never did. */
  lastHeard(): Promise<ReadonlyMap<string, string>>;

  /** What robots.txt files said, by origin (`https://www.gov.uk`): they are asked for once a day, not once a run. */
  readonly robots: {
    get(origin: string): Promise<RobotsKept | undefined>;
    set(origin: string, kept: RobotsKept): Promise<void>;
  };

  /** The sources by which documents of the register came; those that came by none are left out. */
  sourcesOf(documents: Iterable<string>): Promise<ReadonlyMap<string, readonly string[]>>;

  /** Documents with the same title on the same day, or none of a day: who compares words need look at these only. */
  alike(title: string, published: string | null): Promise<readonly string[]>;
}

export interface RobotsKept {
  /** Milliseconds since 1970, UTC. */
  readonly at: number;
  readonly text: string;
}

export interface KeptSource {
  readonly id: string;
  /** ISO 8601, UTC. */
  readonly added: string;
  /** As it was handed over; plain data. */
  readonly is: unknown;
}

/**
 * `read`: in the register. `same`: another address or format of a document that is. `unread`: fetched, and no reader could
 * read it. `unknown`: could not be fetched. `gone`: the publisher says there is nothing any more.
 */
export type ItemState = 'read' | 'same' | 'unread' | 'unknown' | 'gone';

/** A document of a source, as last seen. */
export interface Item {
  readonly source: string;
  readonly key: string;
  readonly state: ItemState;
  /** Why it is not `read`, in one line; null where it is. */
  readonly why: string | null;
  readonly address: string | null;
  /** As the source has them: what the document itself says goes before. */
  readonly title: string | null;
  readonly published: string | null;
  /** As the source names its version. */
  readonly version: string | null;
  /** Of the register. */
  readonly document: string | null;
  readonly edition: string | null;
  /** SHA-256 of the bytes last read. */
  readonly hash: string | null;
  readonly etag: string | null;
  readonly lastModified: string | null;
  /** ISO 8601, UTC. */
  readonly checked: string;
  /** When to ask again; null for never. */
  readonly due: string | null;
}

export interface WhichSnapshots {
  readonly source?: string;
  /** With the bytes last read of this document of the register. */
  readonly document?: string;
  readonly hash?: string;
}

export interface PageKept {
  readonly address: string;
  readonly etag: string | null;
  readonly lastModified: string | null;
}

/** One answer of a server, or one file, as it was at a time. */
export interface Snapshot {
  readonly source: string | null;
  /** What was asked for, and where redirects led; a file's name where there is no address. */
  readonly asked: string;
  readonly address: string;
  readonly at: string;
  readonly status: number | null;
  readonly headers: Readonly<Record<string, string>>;
  readonly hash: string;
  /** Bytes. */
  readonly size: number;
}

export type CheckOutcome = 'new' | 'changed' | 'unchanged' | 'could not check';

/** One check of one source. What could not be checked says nothing of what is there. */
export interface Check {
  readonly source: string;
  readonly began: string;
  readonly ended: string;
  readonly outcome: CheckOutcome;
  /** Why it could not be checked, or what was wrong beside it; null where all was well. */
  readonly why: string | null;
  readonly listed: number;
  readonly fresh: number;
  readonly changed: number;
  /** Documents that were listed and could not be fetched or read. */
  readonly failed: number;
  /** Not to be asked again before this; null where nothing says. */
  readonly notBefore: string | null;
}
