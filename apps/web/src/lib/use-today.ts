import { readClocks } from '../shell/front-page/clocks.operations.js';
import { useAsked } from './use-asked.js';

/** Today as the server's business clock has it, which legal dates are compared with; null while it is not known. */
export function useToday(): string | null {
  const { answer } = useAsked(readClocks, {});
  return answer === null ? null : dayOf(answer.clocks.business);
}

/** This moment by the same clock, which hearings and what is held for somebody are compared with; null while it is not known. */
export function useNow(): number | null {
  const { answer, at } = useAsked(readClocks, {});
  if (answer === null || at === null) return null;
  return Date.parse(answer.clocks.business) + Date.now() - at.getTime();
}

/** The day of an instant in the reader's own zone, as 2026-11-20. */
export function dayOf(instant: string): string {
  const parts = new Intl.DateTimeFormat('en-US', { year: 'numeric', month: '2-digit', day: '2-digit' });
  const part = Object.fromEntries(
    parts.formatToParts(new Date(instant)).map(({ type, value }) => [type, value]),
  );
  return `${part.year}-${part.month}-${part.day}`;
}
