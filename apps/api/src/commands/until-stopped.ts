/**
 * Waits until SIGINT or SIGTERM, then stops in order. A second signal, or a stop that takes longer than `graceSeconds`,
 * ends the process at once: what was under way is found again by its leases and receipts.
 */
export async function untilStopped(
  stop: () => Promise<void>,
  graceSeconds: number,
  say: (line: string) => void,
) {
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
  say('Stopping: requests and jobs under way are finished first. Once more to stop at once.');
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));
  const tooLong = setTimeout(() => {
    say('Stopping took too long.');
    process.exit(1);
  }, graceSeconds * 1_000);
  tooLong.unref();
  await stop();
  clearTimeout(tooLong);
  // Nothing is left to do; a library's forgotten timer must not keep the process.
  process.exit(0);
}
