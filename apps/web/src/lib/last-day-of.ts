/** Results are counted before the first moment of a day, so the last day they speak of is the one before. */
export function lastDayOf(bound: string): string {
  const day = new Date(`${bound}T12:00:00Z`);
  day.setUTCDate(day.getUTCDate() - 1);
  return day.toISOString().slice(0, 10);
}
