import pg from 'pg';
import type { Index, SearchPeer } from './peer.ts';
import { held, schemaSize, server, spent } from './server.ts';
import { type Passage, passagesOf } from './texts.ts';

/** PostgreSQL's own text search by itself: English stemming, the title weighing more, ts_rank, an index over the words. */
export const tsRank: SearchPeer = {
  name: 'PostgreSQL ts_rank',
  postgres: true,
  open: async (): Promise<Index<Passage[]>> => {
    const { address } = server();
    const client = new pg.Client(address);
    await client.connect();
    await client.query(TABLE);
    return {
      made: passagesOf,
      add: async (passages) => {
        await client.query('insert into passage select * from unnest($1::text[], $2::text[], $3::text[])', [
          passages.map(({ id }) => id),
          passages.map(({ title }) => title),
          passages.map(({ text }) => text),
        ]);
      },
      settled: async () => {
        await client.query('create index on passage using gin (words)');
        await client.query('analyze passage');
      },
      find: async (words, { all, most }) => {
        const { rows } = await client.query<{ id: string }>(FIND, [asked(words, all), most]);
        return rows.map(({ id }) => id);
      },
      size: () => schemaSize(address),
      elsewhere: held,
      spent,
      close: () => client.end(),
    };
  },
};

const TABLE = `create table passage (id text, title text, text text, words tsvector generated always as
  (setweight(to_tsvector('english', title), 'B') || setweight(to_tsvector('english', text), 'C')) stored)`;

const FIND = `select id from passage, to_tsquery('english', $1) as asked
  where words @@ asked order by ts_rank(words, asked) desc, id limit $2`;

const asked = (words: string, all: boolean): string =>
  (words.match(/[\p{L}\p{N}]+/gu) ?? []).join(all ? ' & ' : ' | ');
