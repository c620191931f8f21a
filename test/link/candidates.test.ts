import { expect, test } from 'vitest';
import { candidates, indexOf } from '../../src/link/candidates.ts';
import { analyse } from '../../src/pipeline.ts';
import { documentOf } from '../documents.ts';

const commitmentsOf = (text: string) =>
  analyse(documentOf(`Norway and Chile issued this statement. ${text}`)).commitments;

test('the commitment that shares the rarest words comes first', () => {
  const known = commitmentsOf(
    'The two governments will deepen cooperation on ports. They will build an icebreaker. They will deepen cooperation on salmon farming.',
  );
  const [later] = commitmentsOf('They will widen cooperation on salmon farming.');
  const [best] = candidates(indexOf(known), later!);
  expect(known[best!.at]!.action.quote).toBe('deepen cooperation on salmon farming');
});

test('nothing shared, no candidate', () => {
  const known = commitmentsOf('They will build an icebreaker.');
  const [later] = commitmentsOf('They will ban whaling.');
  expect(candidates(indexOf(known), later!)).toEqual([]);
});

test('among a hundred thousand, only the lists of its own words are looked at', () => {
  const kinds = commitmentsOf(
    'They will deepen cooperation on ports. They will publish a strategy. They will support training. They will review tariffs.',
  );
  const [rare] = commitmentsOf('They will restore the kelp forests.');
  const many = Array.from({ length: 100_000 }, (_, at) =>
    at === 54_321 ? rare! : kinds[at % kinds.length]!,
  );
  const index = indexOf(many);
  const [later] = commitmentsOf('They will publish a strategy for kelp.');
  expect(candidates(index, later!)[0]).toMatchObject({ at: 54_321 });
  expect(candidates(index, later!, 10).length).toBeLessThanOrEqual(10);
});
