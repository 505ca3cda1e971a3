import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { Anchors } from './anchors.js';

const at = new Date('2026-11-22T12:00:00Z');
const name = '2026-11.jsonl';
const end = (sequence: number) => ({ partition: '2026-11', sequence, hash: Buffer.alloc(32, sequence) });
let home: string;
let copy: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'chorus-anchors-'));
  copy = join(home, 'mount');
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

test('a second place that answers neither yes nor no is waited for no longer than a while, and asked once', async () => {
  const anchors = new Anchors(home, copy, 50);
  mkdirSync(copy);
  // As a mount whose machine went away: whoever opens it hears nothing, until somebody comes to the other side.
  const silent = join(copy, name);
  execFileSync('mkfifo', [silent]);
  await anchors.add([end(1)], at);
  try {
    for (let again = 0; again < 6; again += 1)
      await expect(anchors.carryOver()).rejects.toThrow('does not answer');
    // Every try of its own would have taken one of the four threads that all files of this process are read by.
    expect((await anchors.newest()).map(({ sequence }) => sequence)).toEqual([1]);
  } finally {
    writeFileSync(silent, '');
    rmSync(silent);
  }
  await anchors.add([end(2)], at);
  // What was under way meets nothing, or what it was asked for; one look later everything is there.
  await anchors.carryOver().catch(() => {});
  await new Anchors(home, copy).carryOver();
  const kept = readFileSync(join(home, 'audit', 'anchors', name), 'utf8')
    .trim()
    .split('\n');
  expect(readdirSync(copy)).toEqual([name]);
  expect(readFileSync(join(copy, name), 'utf8').trim().split('\n').sort()).toEqual([...kept].sort());
}, 30_000);
