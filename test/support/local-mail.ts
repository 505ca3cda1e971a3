import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import PostalMime, { type Email } from 'postal-mime';

/** A mail of the local outbox, read by a parser that is not ours. */
export interface LocalMail extends Email {
  /** The name of its file, which begins with the kind of mail. */
  readonly file: string;
}

/** Every mail in the local outbox of an installation, oldest name first; none before the first was written. */
export async function localMails(home: string): Promise<readonly LocalMail[]> {
  const folder = join(home, 'outbox', 'mail');
  // The folder comes with the first mail: who looks earlier finds an empty letter box, not an error.
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.eml')) : [];
  return Promise.all(
    names.map(async (file) => ({ ...(await PostalMime.parse(readFileSync(join(folder, file)))), file })),
  );
}
