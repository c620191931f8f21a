import type { JobsState } from '../../src/server/jobs/status.ts';

/** Workers at work, with a document that was given up. */
export const WORK: JobsState = {
  stages: [{ stage: 'read', waiting: 3, active: 1, again: 2 }],
  coming: 6,
  oldest: '2026-01-31T10:00:00Z',
  failed: 1,
  failures: [
    { id: 7, stage: 'fetch', name: 'A <b>name</b>', why: 'nobody answers', at: '2026-01-31T11:00:00Z' },
  ],
  workers: [
    { name: 'reader-1:40', since: '2026-01-31T09:00:00Z', heard: '2026-01-31T11:00:00Z', alive: true },
  ],
};
