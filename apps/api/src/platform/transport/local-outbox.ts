import { createHash, randomBytes } from 'node:crypto';
import { mkdir, open, readdir, readFile, rename, stat, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import type { MailSubjectMatter } from './mail.js';

export type HeldKind = 'mail' | 'fax';

/** One file of the local outbox. */
export interface HeldFile {
  /** `submission-<id>-<hash>.eml`; never anything a person wrote. */
  readonly name: string;
  readonly kind: HeldKind;
  readonly writtenAt: Date;
  readonly bytes: number;
}

const endings: Readonly<Record<HeldKind, readonly string[]>> = { mail: ['eml'], fax: ['pdf', 'json'] };
const namePattern = /^[a-z_]+-[0-9a-f-]{36}-[0-9a-f]{16}\.(eml|pdf|json)$/;

/** Files are kept this long and no longer (decision 9). */
export const keepHeldDays = 30;

/**
 * The folder below `CHORUS_HOME/outbox` where mails and faxes lie that this server does not deliver: files of mode
 * 0600 in folders of mode 0700, whole or not there at all.
 */
export class LocalOutbox {
  constructor(readonly folder: string) {}

  /**
   * Writes one file. The name follows from the key, so a repeated attempt replaces its file instead of adding one.
   * @returns the path below the outbox folder.
   */
  async hold(
    kind: HeldKind,
    about: MailSubjectMatter,
    key: string,
    ending: string,
    bytes: Buffer,
  ): Promise<string> {
    const name = heldName(about, key, ending);
    const folder = await this.folderOf(kind);
    const aside = join(folder, `.${randomBytes(8).toString('hex')}.part`);
    const file = await open(aside, 'wx', 0o600);
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(aside, join(folder, name));
    return `${kind}/${name}`;
  }

  /** Newest first; `null` where there is no such file. */
  async list(kind: HeldKind, limit = 100): Promise<HeldFile[]> {
    const files = await Promise.all((await this.names(kind)).map((name) => this.describe(kind, name)));
    return files
      .filter((file) => file !== null)
      .sort((a, b) => b.writtenAt.getTime() - a.writtenAt.getTime() || a.name.localeCompare(b.name))
      .slice(0, limit);
  }

  /** The bytes of one file, or null where the name is none of ours or the file is gone. */
  async read(kind: HeldKind, name: string): Promise<Buffer | null> {
    if (!namePattern.test(name)) return null;
    return absentAsNull(readFile(join(this.folder, kind, name)));
  }

  /** Removes every file about one thing, at its erasure. Answers how many there were. */
  async removeAbout(about: MailSubjectMatter): Promise<number> {
    const prefix = `${about.kind}-${about.id}-`;
    return this.removeWhere(async (_kind, name) => name.startsWith(prefix));
  }

  /** The same for many things at once, by their ids. */
  async removeAboutAny(ids: ReadonlySet<string>): Promise<number> {
    return this.removeWhere(async (_kind, name) => ids.has(/-([0-9a-f-]{36})-/.exec(name)?.[1] ?? ''));
  }

  /** Removes one file. Answers whether it was there. */
  async remove(kind: HeldKind, name: string): Promise<boolean> {
    return (await this.removeWhere(async (of, one) => of === kind && one === name)) > 0;
  }

  /** Removes what has lain here for 30 days by the wall clock, and parts a crash left behind. */
  async sweep(now: Date): Promise<number> {
    const keepUntil = now.getTime() - keepHeldDays * 86_400_000;
    const abandoned = now.getTime() - 3_600_000;
    return this.removeWhere(async (kind, name) => {
      const written = await absentAsNull(stat(join(this.folder, kind, name)));
      if (written === null) return false;
      return written.mtimeMs < (name.endsWith('.part') ? abandoned : keepUntil);
    });
  }

  private async removeWhere(wanted: (kind: HeldKind, name: string) => Promise<boolean>): Promise<number> {
    let removed = 0;
    for (const kind of ['mail', 'fax'] as const) {
      for (const name of (await absentAsNull(readdir(join(this.folder, kind)))) ?? []) {
        if (!(await wanted(kind, name))) continue;
        if ((await absentAsNull(unlink(join(this.folder, kind, name)))) !== null) removed += 1;
      }
    }
    return removed;
  }

  private async names(kind: HeldKind): Promise<string[]> {
    const all = (await absentAsNull(readdir(join(this.folder, kind)))) ?? [];
    return all.filter(
      (name) => namePattern.test(name) && endings[kind].some((ending) => name.endsWith(`.${ending}`)),
    );
  }

  private async describe(kind: HeldKind, name: string): Promise<HeldFile | null> {
    const found = await absentAsNull(stat(join(this.folder, kind, name)));
    return found === null ? null : { name, kind, writtenAt: found.mtime, bytes: found.size };
  }

  private async folderOf(kind: HeldKind): Promise<string> {
    const folder = join(this.folder, kind);
    await mkdir(folder, { recursive: true, mode: 0o700 });
    return folder;
  }
}

function heldName(about: MailSubjectMatter, key: string, ending: string): string {
  const name = `${about.kind}-${about.id}-${createHash('sha256').update(key).digest('hex').slice(0, 16)}.${ending}`;
  if (!namePattern.test(name)) throw new Error('A held file is about one thing with a kind and an id.');
  return name;
}

async function absentAsNull<T>(answer: Promise<T>): Promise<T | null> {
  try {
    return await answer;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}
