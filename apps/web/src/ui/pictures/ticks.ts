/** Which of so many places along an axis are named: the first and the last always, and as many between as there is room for. */
export function ticksOf(places: number, room: number): readonly number[] {
  if (places <= 1) return places === 1 ? [0] : [];
  const steps = Math.max(1, Math.min(places, Math.max(2, room)) - 1);
  const named = Array.from({ length: steps + 1 }, (_, at) => Math.round((at * (places - 1)) / steps));
  return [...new Set(named)];
}
