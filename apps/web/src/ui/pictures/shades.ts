/** How dark a part is drawn; null: nothing to draw, which is hatched and not merely pale. */
export type Shade = 0 | 1 | 2 | 3 | 4;
const darkest = 4;

/** The step of a value among five equal ones up to the largest. Nothing at all is the palest. */
export function shadeOf(value: number | null, largest: number): Shade | null {
  if (value === null) return null;
  if (largest <= 0 || value <= 0) return 0;
  return Math.min(darkest, Math.ceil((value / largest) * darkest)) as Shade;
}

/**
 * What each step stands for, palest first, for a legend: from above the one before up to and including this; the first is
 * nothing at all. Of what is counted in whole ones, only the steps that one can fall into.
 */
export const shadeLimits = (
  largest: number,
  counted: boolean,
): readonly { readonly shade: Shade; readonly upTo: number }[] =>
  ([0, 1, 2, 3, 4] as const)
    .map((shade) => ({ shade, upTo: (largest * shade) / darkest }))
    .map(({ shade, upTo }) => ({ shade, upTo: counted ? Math.floor(upTo) : upTo }))
    .filter(({ upTo }, at, all) => !counted || upTo > (all[at - 1]?.upTo ?? 0));
