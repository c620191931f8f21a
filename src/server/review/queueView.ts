import type { WhichDoubts } from '../../store/catalogue.ts';
import { pageAsked } from '../view.ts';

/** What of the queue is looked at: it stands in the address, so that one goes on in the same part of it. */
export interface QueueView extends Pick<WhichDoubts, 'of' | 'document'> {
  readonly page: number;
}

export function queueViewOf(address: string): QueueView {
  const { searchParams } = new URL(address);
  const of = searchParams.get('of');
  return {
    ...(of === 'links' || of === 'commitments' ? { of } : {}),
    ...(searchParams.get('document') ? { document: searchParams.get('document')! } : {}),
    page: pageAsked({ searchParams }),
  };
}

/** The address of the queue, or of one item in it. */
export function queueAddress({ of, document }: Omit<QueueView, 'page'>, item?: string, page = 1): string {
  const query = new URLSearchParams();
  if (of !== undefined) query.set('of', of);
  if (document !== undefined) query.set('document', document);
  if (page > 1) query.set('page', String(page));
  const text = query.toString();
  return `/review${item === undefined ? '' : `/item/${item}`}${text === '' ? '' : `?${text}`}`;
}
