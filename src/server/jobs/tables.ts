import type { ColumnType, Generated } from 'kysely';
import type { Step } from './stages.ts';

/** Our own tables beside pg-boss's, in the jobs' schema: what is on its way. Nothing of it is history. */
export type JobTables = {
  /** Documents that are to be taken in, each with its place: the register takes them in in this order. */
  intake: {
    id: Generated<number>;
    place: Generated<number>;
    round: number | null;
    source: string | null;
    key: string;
    stage: Step;
    /** Null while it is on its way. `failed`: given up; else what became of it. */
    outcome: string | null;
    why: string | null;
    /** As it was listed, in JSON; an address or a file that somebody named has no source. */
    found: string;
    /** What a reader is told of it, in JSON. */
    given: string | null;
    /** What will be known of it within its source, in JSON. */
    item: string | null;
    /** Of its bytes, where the store has them. */
    hash: string | null;
    /** Gzip: bytes that somebody named; then what was opened, then what it says, in JSON. */
    packed: Buffer | null;
    tries: Generated<number>;
    title: string | null;
    document: string | null;
    came: ColumnType<Date, never, never>;
    moved: Generated<Date>;
  };
  /** Checks of sources, from when they are due until all that was found is through. */
  rounds: {
    id: Generated<number>;
    source: string;
    began: string;
    /** 1 while the list is gone through. */
    listing: number;
    tally: string;
    pages: string | null;
    broken: string | null;
    not_before: string | null;
    ended: string | null;
  };
  /** Whose turn it is at a host, and until when it is to be left alone. */
  hosts: {
    host: string;
    holder: string | null;
    until: Date | null;
    free: Date;
    /** Its own wish, or because it was silent. */
    held: Date | null;
    why: string | null;
  };
};

/** Each version's steps from the one before. */
export const JOB_VERSIONS: readonly string[] = [
  `
  create sequence intake_places;
  create table intake (
    id bigint generated always as identity primary key, place bigint not null default nextval('intake_places'), round bigint, source text,
    key text not null, stage text not null, outcome text, why text, found text not null, given text, item text,
    hash text, packed bytea, tries integer not null default 0, title text, document text,
    came timestamptz not null default clock_timestamp(), moved timestamptz not null default clock_timestamp());
  create unique index intake_first on intake (place) where outcome is null;
  create unique index intake_open on intake (source, key) where outcome is null and source is not null;
  create index intake_of_round on intake (round) where outcome is null;
  create index intake_ended on intake (moved) where outcome is not null;
  create index intake_failed on intake (id) where outcome in ('failed', 'unread');
  create table rounds (
    id bigint generated always as identity primary key, source text not null, began text not null,
    listing integer not null, tally text not null, pages text, broken text, not_before text, ended text);
  create unique index rounds_open on rounds (source) where ended is null;
  create table hosts (
    host text primary key, holder text, until timestamptz, free timestamptz not null, held timestamptz, why text);`,
];
