import type { Generated } from 'kysely';

/** The tables of who may come in, and of what belongs to one of them. Keys lead with the owner where there is one. */
export interface PeopleTables {
  readonly accounts: {
    readonly id: string;
    readonly login: string;
    readonly name: string;
    readonly role: string;
    readonly made: string;
    readonly disabled: string | null;
    readonly issuer: string | null;
    readonly subject: string | null;
    readonly password: string | null;
  };
  readonly invitations: {
    readonly account: string;
    /** SHA-256 of the link's secret, hex; so are all digests. */
    readonly digest: string;
    readonly until: string;
  };
  readonly sessions: {
    readonly digest: string;
    readonly account: string;
    readonly began: string;
    readonly idle: string;
    readonly until: string;
  };
  readonly tokens: {
    readonly account: string;
    readonly id: string;
    readonly digest: string;
    readonly name: string;
    readonly role: string;
    readonly scope: string;
    readonly made: string;
    readonly until: string;
    readonly used: string | null;
    readonly revoked: string | null;
  };
  readonly notes: {
    readonly owner: string;
    readonly item: string;
    readonly text: string;
    readonly at: string;
  };
  readonly visits: {
    readonly owner: string;
    /** When the visit before this one ended; null in the first. */
    readonly before: string | null;
    readonly last: string;
  };
  readonly settings: {
    readonly owner: string;
    readonly key: string;
    /** JSON. */
    readonly value: string;
  };
  readonly tries: {
    readonly key: string;
    readonly count: number;
    readonly last: string;
  };
  readonly attempts: {
    readonly digest: string;
    readonly state: string;
    readonly nonce: string;
    readonly verifier: string;
    readonly next: string;
    readonly until: string;
  };
  readonly audit: {
    readonly seq: Generated<number>;
    readonly at: string;
    readonly who: string | null;
    readonly name: string;
    readonly what: string;
    readonly subject: string | null;
    readonly address: string | null;
    readonly more: string | null;
  };
}

/** The same for SQLite. */
export const PEOPLE_TABLES = `
  create table accounts (
    id text primary key, login text not null unique, name text not null, role text not null, made text not null,
    disabled text, issuer text, subject text, password text, unique (issuer, subject));
  create table invitations (account text primary key, digest text not null unique, until text not null);
  create table sessions (
    digest text primary key, account text not null, began text not null, idle text not null, until text not null) without rowid;
  create index sessions_of_account on sessions (account);
  create table tokens (
    account text not null, id text not null, digest text not null unique, name text not null, role text not null,
    scope text not null, made text not null, until text not null, used text, revoked text, primary key (account, id));
  create table notes (
    owner text not null, item text not null, text text not null, at text not null, primary key (owner, item));
  create table visits (owner text primary key, before text, last text not null);
  create table settings (owner text not null, key text not null, value text not null, primary key (owner, key));
  create table tries (key text primary key, count integer not null, last text not null) without rowid;
  create index tries_by_last on tries (last);
  create table attempts (
    digest text primary key, state text not null, nonce text not null, verifier text not null, next text not null,
    until text not null) without rowid;
  create table audit (
    seq integer primary key autoincrement, at text not null, who text, name text not null, what text not null,
    subject text, address text, more text);
  create index audit_by_who on audit (who, seq);
  create index audit_by_subject on audit (subject, seq);`;
