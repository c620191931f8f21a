import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe } from 'vitest';
import { openSqlite } from '../../../src/store/sqlite.ts';
import { catalogueContract } from './catalogue.ts';

const folder = mkdtempSync(join(tmpdir(), 'watchpoint-catalogue-'));
afterAll(() => rmSync(folder, { recursive: true }));
const fresh = () => openSqlite(join(mkdtempSync(join(folder, 'r-')), 'r.db'), { mode: 'write' });

describe('the catalogue in SQLite', () => catalogueContract(fresh, 40));
