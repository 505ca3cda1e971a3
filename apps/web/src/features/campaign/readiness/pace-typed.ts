/** Null: none was named. */
export type Pace = number | null | 'unreadable';

const most = 10_000;

/** A number of filings a business day as it was typed; what is no such number is asked for again and never taken for none. */
export function paceTyped(typed: string): Pace {
  const text = typed.trim();
  if (text === '') return null;
  return /^[1-9]\d{0,4}$/.test(text) && Number(text) <= most ? Number(text) : 'unreadable';
}
