import { CouldNotCheck, type Found, type List } from '../source.ts';
import { ask, MOST_PAGES } from './asking.ts';
import { services } from './parliamentServices.ts';

/** Asked for at once. */
const TAKE = 50;

/**
 * UK Parliament by its services for bills, treaties, written statements and written questions; `source.address` is
 * the list that one of them gives, with its filters, and tells which it is.
 */
export const listParliament: List = async function* ({ address, settings }, get) {
  const url = new URL(address);
  const service = services.find(({ path }) => path.test(url.pathname));
  if (!service)
    throw new CouldNotCheck(
      `${address} is no list that is known: bills (/api/v1/Bills), treaties (/api/Treaty), written statements or written questions`,
    );
  const seen = new Set<string>();
  url.searchParams.set(service.take, String(TAKE));
  for (let page = 0, skip = 0; page < MOST_PAGES; page++) {
    url.searchParams.set(service.skip, String(skip));
    const answer = await ask(get, url.href);
    if (!answer) return page === 0 ? 'unchanged' : 'listed';
    const { items, total } = service.read(answer);
    for (const item of items) yield* each(service.found(item, url.origin, get, settings), seen);
    skip += items.length; // what a service gives at once may be less than was asked for
    if (!items.length || skip >= total) break;
  }
  return 'listed';
};

/** While pages are asked for, new documents push others to the next: each is listed once. */
async function* each(found: AsyncIterable<Found>, seen: Set<string>): AsyncGenerator<Found> {
  for await (const one of found) {
    if (seen.has(one.key)) continue;
    seen.add(one.key);
    yield one;
  }
}
