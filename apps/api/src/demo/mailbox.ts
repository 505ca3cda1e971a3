import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { header } from '../platform/transport/local-outbox-listing.js';

export interface ReadMail {
  readonly name: string;
  readonly to: string;
  readonly text: string;
}

/** While any mail comes the server is at work, and others of the crowd are served first; after this long without one it is not. */
const longestSilenceMs = 120_000;

/**
 * The mailboxes of the sample people: the local outbox's folder, read as their mail programs would. Waiting looks again
 * until the mail is there.
 */
export class Mailbox {
  private readonly read = new Set<string>();
  private readonly kept: ReadMail[] = [];

  /** @param home the folder of the installation @param now milliseconds of the wall clock */
  constructor(
    private readonly home: string,
    private readonly now: () => number = Date.now,
  ) {}

  private lastCame = 0;

  /** Ends every waiting: nobody waits for a mail of a server that is gone. */
  close(): void {
    this.closed = true;
  }

  private closed = false;

  private get folder(): string {
    return join(this.home, 'outbox', 'mail');
  }

  /** The first mail to an address, not taken before, that holds what `find` looks for; answers what it found. */
  async await(address: string, find: RegExp): Promise<string> {
    const since = this.now();
    for (;;) {
      if (this.closed) throw new Error('The story has ended.');
      await this.look();
      const at = this.kept.findIndex(({ to, text }) => to === address && find.test(text));
      const [mail] = at === -1 ? [] : this.kept.splice(at, 1);
      const found = mail === undefined ? undefined : find.exec(mail.text)?.[1];
      if (found !== undefined) return found;
      if (this.now() - Math.max(since, this.lastCame) > longestSilenceMs) {
        throw new Error(`No mail came to ${address}, and none to anybody for two minutes.`);
      }
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }

  /** Everything that lies there now and holds what `find` looks for, taken once. */
  async collect(find: RegExp): Promise<readonly { readonly to: string; readonly found: string }[]> {
    await this.look();
    const wanted = this.kept.filter(({ text }) => find.test(text));
    for (const mail of wanted) this.kept.splice(this.kept.indexOf(mail), 1);
    return wanted.map(({ to, text }) => ({ to, found: find.exec(text)?.[1] ?? '' }));
  }

  private looking: Promise<void> | null = null;

  /** One look serves everybody who waits. */
  private look(): Promise<void> {
    this.looking ??= this.lookNow().finally(() => {
      this.looking = null;
    });
    return this.looking;
  }

  private async lookNow(): Promise<void> {
    const names = await readdir(this.folder).catch(() => []);
    const fresh = names.filter((name) => name.endsWith('.eml') && !this.read.has(name));
    if (fresh.length > 0) this.lastCame = this.now();
    for (const name of fresh) {
      this.read.add(name);
      const bytes = await readFile(join(this.folder, name));
      const to = /([^\s<>]+@[^\s<>]+)/.exec(header(bytes, 'to'))?.[1] ?? '';
      this.kept.push({ name, to, text: plainText(bytes.toString('latin1')) });
    }
  }
}

/** The text part of our own mails: quoted-printable or as it is, in UTF-8. */
function plainText(mail: string): string {
  const start = mail.search(/^content-type: text\/plain/im);
  if (start === -1) return '';
  const part = mail.slice(start);
  const headEnd = part.indexOf('\r\n\r\n');
  const head = part.slice(0, headEnd);
  const end = part.search(/\r\n--[-\w'()+,./:=?]+/);
  const body = part.slice(headEnd + 4, end > headEnd ? end : undefined);
  const bytes = /content-transfer-encoding: base64/i.test(head)
    ? Buffer.from(body, 'base64')
    : Buffer.from(/quoted-printable/i.test(head) ? unquoted(body) : body, 'latin1');
  return bytes.toString('utf8');
}

const unquoted = (body: string): string =>
  body
    .replace(/=\r?\n/g, '')
    .replace(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
