import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbeddedPostgres } from '../../apps/api/src/platform/database/embedded/embedded-postgres.js';
import { trustWorld } from './trust-world.js';

const usual = { rounds: 11, times: 150 };
const aim = 1.35;

/** One way of doing something, once. */
type Act = () => Promise<unknown> | unknown;

interface Pair {
  readonly name: string;
  readonly without: Act;
  readonly with: Act;
  /**
   * The whole operation as people ask for it, of which the walls are a part. What the aim speaks of is it, over it without what
   * they cost; the pairs without it are parts, printed to show where the cost lies.
   */
  readonly whole?: Act;
}

/**
 * `npm run bench trust`: what row security, encryption, audit and policy cost on the campaign list and the case read, as
 * time with them over time without, in the same run: of each part by itself, and of the whole answer by GraphQL over HTTP. Without means statements of this benchmark's own: the same SQL by
 * the owner of the database, whom row security does not bind, over copies that are not sealed. The product has no switch that would
 * turn a wall off. Both ways take turns, and the round in the middle counts. `--rounds N --times N` shorten a run.
 */
export async function run(options: readonly string[]): Promise<void> {
  const number = (name: string, otherwise: number): number => {
    const at = options.indexOf(`--${name}`);
    return at === -1 ? otherwise : Number(options[at + 1]);
  };
  const load = { rounds: number('rounds', usual.rounds), times: number('times', usual.times) };
  const home = mkdtempSync(join(tmpdir(), 'chorus-bench-trust-'));
  const postgres = await startEmbeddedPostgres({ home });
  try {
    const world = await trustWorld(postgres);
    try {
      for (const pair of world.pairs) await measure(pair, load);
    } finally {
      await world.close();
    }
  } finally {
    await postgres.stop();
    rmSync(home, { recursive: true, force: true });
  }
}

interface Round {
  readonly without: number;
  readonly with: number;
  readonly whole: number | null;
  readonly ratio: number;
}

async function measure(pair: Pair, { rounds, times }: typeof usual): Promise<void> {
  const measured: Round[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    // Who goes first changes from round to round, so that neither always has the warmer machine.
    const first = round % 2 === 0;
    const before = first ? await milliseconds(pair.without, times) : 0;
    const ours = await milliseconds(pair.with, times);
    const without = first ? before : await milliseconds(pair.without, times);
    const whole = pair.whole === undefined ? null : await milliseconds(pair.whole, times);
    const ratio = whole === null ? ours / without : whole / (whole - (ours - without));
    if (round > 0) measured.push({ without, with: ours, whole, ratio });
  }
  measured.sort((a, b) => a.ratio - b.ratio);
  const middle = measured[Math.floor(measured.length / 2)];
  if (middle === undefined) throw new Error('Nothing was measured.');
  const walls = `with ${middle.with.toFixed(3)} ms without ${middle.without.toFixed(3)} ms`;
  const words = middle.whole === null ? walls : `whole ${middle.whole.toFixed(3)} ms, of it ${walls}`;
  const wanted = middle.whole === null ? '' : ` (aim ${aim})`;
  console.log(`trust.${pair.name} ${words} ratio ${middle.ratio.toFixed(2)}${wanted}`);
}

/** Of one time, on the average. */
async function milliseconds(act: Act, times: number): Promise<number> {
  const started = performance.now();
  for (let time = 0; time < times; time += 1) await act();
  return (performance.now() - started) / times;
}

export type { Pair };
