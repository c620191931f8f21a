/** What people keep, what alerts found and what was sent of it, and which briefings were put on record. */
export const KEEPING_TABLES = `
   create table kept (
     seq integer primary key autoincrement, kind text not null, id text not null, at text not null, author text not null,
     body text);
   create index kept_by_name on kept (kind, id, seq);
   create table looked (alert text primary key, seq integer not null, day text not null, digest text not null) without rowid;
   create table found (
     alert text not null, item text not null, occasion text not null, revision text not null, at text not null,
     body text not null, primary key (alert, item, occasion, revision)) without rowid;
   create table told (
     alert text not null, item text not null, occasion text not null, revision text not null, message text not null,
     primary key (alert, item, occasion, revision)) without rowid;
   create table messages (
     id text primary key, alert text not null, channel text not null, recipient text not null, at text not null,
     due text not null, tells integer not null, body text not null);
   create index messages_of_alert on messages (alert, at);
   create table outbox (message text primary key, due text not null, holder text, until text) without rowid;
   create index outbox_due on outbox (due);
   create table deliveries (
     seq integer primary key autoincrement, message text not null, number integer not null, at text not null,
     outcome text not null, says text not null);
   create index deliveries_of_message on deliveries (message, seq);
   create table briefings (
     seq integer primary key autoincrement, scope text not null, author text not null, at text not null,
     as_of text not null, last_event integer not null);
   create index briefings_of_scope on briefings (scope, seq);`;

/** Those that are only added to. */
export const KEEPING_HISTORY = ['kept', 'found', 'told', 'messages', 'deliveries', 'briefings'];
