/**
 * Does the work of a challenge, for programs: the demo, benchmarks and tests sign in as everybody does.
 * @param json what the `challenge` query answers. @returns what `work` of a form takes.
 */
export async function workFor(json: string): Promise<string> {
  const { solveChallenge } = await import('altcha-lib');
  const { deriveKey } = await import('altcha-lib/algorithms/pbkdf2');
  const challenge = JSON.parse(json) as Parameters<typeof solveChallenge>[0]['challenge'];
  const solution = await solveChallenge({ challenge, deriveKey });
  if (solution === null) throw new Error('The work of a challenge took too long.');
  return JSON.stringify({ challenge, solution });
}
