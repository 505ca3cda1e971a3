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
 * The anchors of this home: a file for each month they were written in, a JSON object a line, only ever added to, and the same
 * again in a second place where the settings name one, out of reach of whoever has this machine. Copy them elsewhere as often as you like.
 */
export class Anchors {
  readonly folder: string;
  private copyIsBehind = true;
  private carrying: Promise<void> | null = null;

  /**
   * @param home the folder of the installation
   * @param copy the second place, a folder
   * @param copyMs how long the second place is waited for
   */
  constructor(
    home: string,
    private readonly copy: string | null = null,
    private readonly copyMs = 10_000,
  ) {
    this.folder = join(home, 'audit', 'anchors');
  }

  /** Of both places; an end that only one of them knows counts. */
  async all(): Promise<readonly Anchor[]> {
    const all = new Map<string, Anchor>();
    for (const folder of this.copy === null ? [this.folder] : [this.folder, this.copy])
      for (const file of await filesIn(folder))
        for (const anchor of await anchorsIn(join(folder, file))) all.set(JSON.stringify(anchor), anchor);
    return [...all.values()];
  }

  /** Those of the newest month, of this home. */
  async newest(): Promise<readonly Anchor[]> {
    const file = (await filesIn(this.folder)).at(-1);
    return file === undefined ? [] : anchorsIn(join(this.folder, file));
  }

  async add(ends: readonly ChainEnd[], at: Date): Promise<void> {
    if (ends.length === 0) return;
    const lines = ends.map(({ partition, sequence, hash }) =>
      JSON.stringify({ at: at.toISOString(), partition, sequence, hash: hash.toString('hex') }),
    );
    await append(this.folder, `${at.toISOString().slice(0, 7)}.jsonl`, lines);
    this.copyIsBehind = true;
  }

  /**
   * Brings the second place up to what this home has, whatever was missed while it could not be written to. Nothing that stands there is
   * ever taken out or changed: it is there to contradict this home.
   *
   * A mount whose machine went away answers neither yes nor no, and schedules run one after the other: it is waited for a while,
   * and asked anew only once it has answered, or every try would keep a thread of this process for itself.
   */
  async carryOver(): Promise<void> {
    if (this.copy === null || (!this.copyIsBehind && this.carrying === null)) return;
    this.carrying ??= this.carry(this.copy).finally(() => (this.carrying = null));
    await within(this.copyMs, this.carrying);
  }

  private async carry(copy: string): Promise<void> {
    this.copyIsBehind = false;
    try {
      for (const name of (await filesIn(this.folder)).slice(-monthsCarried)) {
        const there = new Set(await linesOf(join(copy, name)));
        const missing = (await linesOf(join(this.folder, name))).filter((line) => !there.has(line));
        if (missing.length > 0) await append(copy, name, missing);
      }
    } catch (error) {
      this.copyIsBehind = true;
      throw error;
    }
  }
}

/** What is older was carried over long ago, or is the operator's to copy: a year of minutes is read in a moment. */
const monthsCarried = 12;

async function within(ms: number, work: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('The second place of the anchors does not answer.')), ms);
  });
  try {
    await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

async function append(folder: string, name: string, lines: readonly string[]): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const path = join(folder, name);
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

async function filesIn(folder: string): Promise<readonly string[]> {
  try {
    return (await readdir(folder)).filter((name) => /^\d{4}-\d{2}\.jsonl$/.test(name)).sort();
  } catch (error) {
    if (isAbsent(error)) return [];
    throw error;
  }
}

/** What follows the last line end was cut off while it was written, and the trail behind it is anchored again. */
async function linesOf(path: string): Promise<readonly string[]> {
  try {
    return (await readFile(path, 'utf8')).split('\n').slice(0, -1);
  } catch (error) {
    if (isAbsent(error)) return [];
    throw error;
  }
}

async function anchorsIn(path: string): Promise<readonly Anchor[]> {
  return (await linesOf(path)).map((line, index) => {
    const anchor = anchorOf(line);
    if (anchor === null) throw new UnreadableAnchor(path, index + 1);
    return anchor;
  });
}

const isAbsent = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === 'ENOENT';

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
