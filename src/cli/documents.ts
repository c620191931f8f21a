import { documentsPage } from '../publish/documents.ts';
import type { Call, Status } from './command.ts';
import { shown } from './pages.ts';
import { withRegister } from './registerFile.ts';

/** Lists the documents of the register with their ids and editions. */
export async function documents({ options, terminal }: Call): Promise<Status> {
  const editions = await withRegister(options, (store) => store.editions());
  await terminal.print(shown(documentsPage(editions), options.format, terminal));
  return 0;
}
