/** Measures a rate once, in units a second. */
export type Rate = () => Promise<number>;

const rounds = 5;

/**
 * Prints one line, `name ours floor ratio N`. Floor and ours are measured in turns, so that whatever else the machine
 * does meets both, and the line shows the round in the middle by its ratio; the first, cold round is thrown away.
 */
export async function compare(name: string, floor: Rate, ours: Rate): Promise<void> {
  const measured: { readonly floor: number; readonly ours: number; readonly ratio: number }[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    const pair = { floor: await floor(), ours: await ours() };
    if (round > 0) measured.push({ ...pair, ratio: pair.ours / pair.floor });
  }
  measured.sort((a, b) => a.ratio - b.ratio);
  const middle = measured[Math.floor(measured.length / 2)];
  if (middle === undefined) throw new Error('Nothing was measured.');
  console.log(
    `${name} ours ${middle.ours.toFixed(0)}/s floor ${middle.floor.toFixed(0)}/s ratio ${middle.ratio.toFixed(2)}`,
  );
}
