import { mkdir, open, readFile, type FileHandle } from 'node:fs/promises';
import { dirname, join } from 'node:path';
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

/** The anchors of this home: a file, a JSON object a line, only ever added to. Copy it elsewhere as often as you like. */
export class Anchors {
  readonly path: string;

  /** @param home the folder of the installation */
  constructor(home: string) {
    this.path = join(home, 'audit', 'anchors.jsonl');
  }

  async all(): Promise<readonly Anchor[]> {
    const lines = (await this.text()).split('\n');
    // What follows the last line end was cut off while it was written, and the trail behind it is anchored again.
    return lines.slice(0, -1).map((line, index) => anchorOf(line) ?? this.unreadable(index + 1));
  }

  async add(ends: readonly ChainEnd[], at: Date): Promise<void> {
    if (ends.length === 0) return;
    await mkdir(dirname(this.path), { recursive: true, mode: 0o700 });
    const lines = ends.map(({ partition, sequence, hash }) =>
      JSON.stringify({ at: at.toISOString(), partition, sequence, hash: hash.toString('hex') }),
    );
    const file = await open(this.path, 'a+', 0o600);
    try {
      if (await isCutOff(file)) {
        const text = await this.text();
        await file.truncate(Buffer.byteLength(text.slice(0, text.lastIndexOf('\n') + 1)));
      }
      await file.appendFile(`${lines.join('\n')}\n`);
      await file.sync();
    } finally {
      await file.close();
    }
  }

  private async text(): Promise<string> {
    try {
      return await readFile(this.path, 'utf8');
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return '';
      throw error;
    }
  }

  private unreadable(line: number): never {
    throw new UnreadableAnchor(this.path, line);
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
