import { real } from './day.ts';

/** A JSON object of which nothing is known. */
export type Fields = Readonly<Record<string, unknown>>;

export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The objects of a list; none where it is no list. */
export const listOf = (value: unknown): Fields[] => (Array.isArray(value) ? value.filter(isFields) : []);

export const fieldsIn = (value: unknown): Fields => (isFields(value) ? value : {});

export const words = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() ? value.trim() : undefined;

/** The day of a time such as `2026-11-19T00:00:00`, where it is one. */
export const dayOfTime = (time: unknown): string | undefined =>
  typeof time === 'string' ? (real(time.slice(0, 10)) ?? undefined) : undefined;
