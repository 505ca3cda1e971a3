import { clocksFor } from '@chorus/domain/jurisdiction/clocks';
import { parseClockRequest, type ClockRecord } from '@chorus/domain/jurisdiction/clocks-request';
import { jurisdictionCodes } from '@chorus/domain/jurisdiction/jurisdictions';
import { letterLevels, rulePlanTypes } from '@chorus/domain/jurisdiction/procedure-rules';

const cases = 20_000;

/** Invented rows over every plan type, letter and state, the same on every run. */
const rows: readonly ClockRecord[] = Array.from({ length: cases }, (_, n) => ({
  id: String(n),
  plan_type: rulePlanTypes[n % rulePlanTypes.length] ?? '',
  level: letterLevels[Math.floor(n / rulePlanTypes.length) % letterLevels.length] ?? '',
  contract_state: jurisdictionCodes[n % jurisdictionCodes.length] ?? '',
  denied: `202${5 + (n % 4)}-${String(1 + (n % 12)).padStart(2, '0')}-${String(1 + (n % 28)).padStart(2, '0')}`,
  urgent: n % 3 === 0 ? 'yes' : '',
}));

/**
 * What `chorus clocks --file` does without the file: a record in, a line of JSON out. The floor writes the same lines
 * from answers already made.
 */
export function run(): Promise<void> {
  const answers = rows.map(answered);
  const written = perSecond(() => answers.forEach((answer) => JSON.stringify(answer)));
  const whole = perSecond(() => rows.forEach((row) => JSON.stringify(answered(row))));
  const computed = perSecond(() => rows.forEach(answered));
  const clocks = answers.reduce((sum, answer) => sum + answer.clocks.length, 0);
  console.log(`clocks cases, ${(clocks / cases).toFixed(1)} clocks each: ours ${computed}/s without writing`);
  console.log(`clocks lines: ours ${whole}/s floor ${written}/s ratio ${(whole / written).toFixed(2)}`);
  return Promise.resolve();
}

function answered(row: ClockRecord): ReturnType<typeof clocksFor> {
  const parsed = parseClockRequest(row);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return clocksFor(parsed.input);
}

/** By processor time: the work is pure, and a busy neighbour should not change the figure. */
function perSecond(work: () => void): number {
  work();
  const start = process.cpuUsage().user;
  work();
  return Math.round(cases / ((process.cpuUsage().user - start) / 1_000_000));
}
