import type { z } from 'zod';
import { dayOf, type House } from '../house.ts';
import { NOTE } from './shapes.ts';

/** One tool: its answer as data, and the same as text. Null where there is nothing of that name. */
export interface Tool<I extends z.ZodRawShape = z.ZodRawShape, O extends z.ZodRawShape = z.ZodRawShape> {
  readonly name: string;
  readonly title: string;
  readonly about: string;
  readonly takes: I;
  readonly gives: O;
  readonly run: (
    given: z.output<z.ZodObject<I>>,
    house: House,
  ) => Promise<{ readonly data: z.input<z.ZodObject<O>>; readonly text: string } | null>;
}

/** A tool as the list has it. */
export const tool = <I extends z.ZodRawShape, O extends z.ZodRawShape>(one: Tool<I, O>): Tool =>
  one as unknown as Tool;

/** With every answer. */
export const seen = (house: House) => ({ asOf: dayOf(house), note: NOTE });
