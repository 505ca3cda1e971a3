import { mkdir, open, readdir, readFile, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import type { ChainEnd } from './audit-chain.js';

/** What was the end of a partition's chain at an instant, kept where who can change the database does not reach. */
export interface Anchor extends Omit<ChainEnd, 'hash'> {
  /** ISO instant. */
  readonly at: string;
  /** Hexadecimal. */
  readonly hash: string;
}

/** A line that is none: somebody's hand, or a disk that filled up while it was written. */
export class UnreadableAnchor extends Error {
  constructor(
    readonly path: string,
    readonly line: number,
  ) {
    super(`Line ${line} of ${path} is no anchor of the audit trail.`);
    this.name = 'UnreadableAnchor';
  }
}

/**
 * The anchors of this home: a file for each month they were written in, a JSON object a line, only ever added to. Copy them
 * elsewhere as often as you like.
 */
export class Anchors {
  readonly folder: string;

  /** @param home the folder of the installation */
  constructor(home: string) {
    this.folder = join(home, 'audit', 'anchors');
  }

  async all(): Promise<readonly Anchor[]> {
    const all: Anchor[] = [];
    for (const file of await this.files()) all.push(...(await this.in(file)));
    return all;
  }

  /** Those of the newest month. */
  async newest(): Promise<readonly Anchor[]> {
    const file = (await this.files()).at(-1);
    return file === undefined ? [] : this.in(file);
  }

  async add(ends: readonly ChainEnd[], at: Date): Promise<void> {
    if (ends.length === 0) return;
    await mkdir(this.folder, { recursive: true, mode: 0o700 });
    const lines = ends.map(({ partition, sequence, hash }) =>
      JSON.stringify({ at: at.toISOString(), partition, sequence, hash: hash.toString('hex') }),
    );
    const path = join(this.folder, `${at.toISOString().slice(0, 7)}.jsonl`);
    const file = await open(path, 'a+', 0o600);
    try {
      if (await isCutOff(file)) {
        const text = await readFile(path, 'utf8');
        await file.truncate(Buffer.byteLength(text.slice(0, text.lastIndexOf('\n') + 1)));
      }
      await file.appendFile(`${lines.join('\n')}\n`);
      await file.sync();
    } finally {
      await file.close();
    }
  }

  private async files(): Promise<readonly string[]> {
    try {
      return (await readdir(this.folder)).filter((name) => /^\d{4}-\d{2}\.jsonl$/.test(name)).sort();
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
      throw error;
    }
  }

  private async in(name: string): Promise<readonly Anchor[]> {
    const path = join(this.folder, name);
    // What follows the last line end was cut off while it was written, and the trail behind it is anchored again.
    const lines = (await readFile(path, 'utf8')).split('\n').slice(0, -1);
    return lines.map((line, index) => {
      const anchor = anchorOf(line);
      if (anchor === null) throw new UnreadableAnchor(path, index + 1);
      return anchor;
    });
  }
}

/** Whether the last line has no end: the process or the disk gave up while it was written. */
async function isCutOff(file: FileHandle): Promise<boolean> {
  const { size } = await file.stat();
  if (size === 0) return false;
  const { buffer } = await file.read(Buffer.alloc(1), 0, 1, size - 1);
  return buffer.toString() !== '\n';
}

function anchorOf(line: string): Anchor | null {
  try {
    const { at, partition, sequence, hash } = JSON.parse(line) as Partial<Anchor>;
    const whole = typeof at === 'string' && typeof partition === 'string' && typeof sequence === 'number';
    return whole && typeof hash === 'string' ? { at, partition, sequence, hash } : null;
  } catch {
    return null;
  }
}
