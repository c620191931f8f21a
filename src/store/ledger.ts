/**
 * What alerts found and what was sent of it. Found things, messages and attempts are only added to; how far an alert
 * has looked, and what waits to be sent, is kept beside them.
 *
 * What is promised: of each alert, each thing found is in one message to each recipient and in no other, whatever
 * process is killed when. A message is tried until its receiver took it, refused it for good, or the tries are used up.
 * A process that ends between a receiver's answer and its record leaves an attempt that began and did not end: it is
 * then sent again under the same id, by which the receiver can tell (Message-ID, webhook-id, Idempotency-Key).
 */
export interface Ledger {
  /** The number of the last event of the register's log; 0 where it is empty. */
  lastSeq(): Promise<number>;
  /** How far an alert has looked; null where it never has. */
  looked(alert: string): Promise<Looked | null>;
  /**
   * Keeps what an alert found, and that it has looked so far: all or nothing. A thing known by its key is kept once.
   * False, and nothing is kept, where another process has looked on from `from` already.
   */
  look(alert: string, from: Looked | null, to: Looked, found: readonly Found[]): Promise<boolean>;
  /** What is in no message yet, in the order in which it was found. */
  untold(alert: string): Promise<readonly Found[]>;
  /** What an alert found between two times (ISO 8601, UTC), both included; in the order in which it was found. */
  found(alert: string, since: string, until: string): Promise<readonly Found[]>;
  /**
   * Puts messages into the outbox, and what they tell into them: all or nothing. False, and nothing is put there, where
   * one of these was told already, or one of the messages is there.
   */
  post(messages: readonly Message[], telling: readonly FoundKey[]): Promise<boolean>;

  /** Of those channels, the message that waits longest and is due by `now`, for one process until `until`; with how often it was tried. Null where none is. */
  take(holder: string, now: string, until: string, channels: readonly Channel[]): Promise<Taken | null>;
  /** Adds how an attempt went. `again`: when to try anew; null for never. An attempt that only began stays with its holder. */
  attempted(attempt: Attempt, again: string | null): Promise<void>;

  /** Newest first, with all attempts. */
  sent(which?: WhichSent): Promise<readonly Sent[]>;
}

export interface Looked {
  /** The number of the last event that was looked at. */
  readonly seq: number;
  /** The last day for which was looked what falls due (ISO 8601). */
  readonly day: string;
  /** The last digest's hour (ISO 8601, UTC). */
  readonly digest: string;
}

/** What may be told only once. */
export interface FoundKey {
  readonly alert: string;
  /** Of the register, or a source's. */
  readonly item: string;
  /** What happened to it: new, changed, firmed … */
  readonly occasion: string;
  /** Which time: the edition, the link, the day. */
  readonly revision: string;
}

export interface Found extends FoundKey {
  /** ISO 8601, UTC. */
  readonly at: string;
  /** What is told of it; plain data. */
  readonly body: unknown;
}

export type Channel = 'mail' | 'webhook' | 'feed';

export interface Message {
  /** Made of the alert, the recipient and what is told: the same again is the same message. */
  readonly id: string;
  readonly alert: string;
  readonly channel: Channel;
  /** A mail address, a web address, or the alert itself for its feed. */
  readonly recipient: string;
  readonly at: string;
  /** Not to be sent before (ISO 8601, UTC). */
  readonly due: string;
  /** How many things it tells; 0 where it proves silence. */
  readonly tells: number;
  /** What it says; plain data. */
  readonly body: unknown;
}

export interface Taken {
  readonly message: Message;
  /** Attempts that were begun. */
  readonly tries: number;
}

/**
 * `began`: nothing is known yet of how it ended. `delivered`: the receiver took it. `put off`: it did not, and may later.
 * `refused`: it never will. `given up`: tried too often.
 */
export type AttemptOutcome = 'began' | 'delivered' | 'put off' | 'refused' | 'given up';

export interface Attempt {
  readonly message: string;
  /** From 1. */
  readonly number: number;
  readonly at: string;
  readonly outcome: AttemptOutcome;
  /** The receiver's words, or what went wrong, in one line. */
  readonly says: string;
}

/** `sending`: an attempt began, and its end is not recorded. */
export type SentState = 'waiting' | 'sending' | 'delivered' | 'refused' | 'given up';

export interface Sent extends Message {
  readonly state: SentState;
  /** When it will be tried; null where it will not. */
  readonly next: string | null;
  readonly attempts: readonly Attempt[];
}

export interface WhichSent {
  readonly alert?: string;
  readonly channel?: Channel;
  readonly id?: string;
  /** 100 where left out. */
  readonly most?: number;
}
