/** Browsers and systems told apart; anything else is no more than a device. */
export const browsers = ['Edge', 'Opera', 'Samsung Internet', 'Firefox', 'Chrome', 'Safari'] as const;
export const systems = ['iPhone', 'iPad', 'Android', 'Windows', 'Chromebook', 'Mac', 'Linux'] as const;
export type Browser = (typeof browsers)[number];
export type System = (typeof systems)[number];

/** The first that fits says it: most of them name the others too. */
const browserSigns: readonly (readonly [Browser, RegExp])[] = [
  ['Edge', /\bEdg(?:A|iOS)?\//],
  ['Opera', /\bOPR\//],
  ['Samsung Internet', /\bSamsungBrowser\//],
  ['Firefox', /\b(?:Firefox|FxiOS)\//],
  ['Chrome', /\b(?:Chrome|CriOS)\//],
  ['Safari', /\bSafari\//],
];
const systemSigns: readonly (readonly [System, RegExp])[] = [
  ['iPhone', /\biPhone\b/],
  ['iPad', /\biPad\b/],
  ['Android', /\bAndroid\b/],
  ['Windows', /\bWindows\b/],
  ['Chromebook', /\bCrOS\b/],
  ['Mac', /\bMac OS X\b/],
  ['Linux', /\bLinux\b/],
];

/**
 * What a browser says it is, as a word of ours for each half, so that nothing somebody else wrote is ever shown. Whoever wants to
 * be taken for another browser can be.
 * @returns for example `Firefox, Windows`; null where neither is known, as from most programs.
 */
export function askingBrowser(userAgent: string | undefined): string | null {
  const said = (userAgent ?? '').slice(0, 400);
  const browser = browserSigns.find(([, sign]) => sign.test(said))?.[0];
  const system = systemSigns.find(([, sign]) => sign.test(said))?.[0];
  return browser === undefined && system === undefined ? null : `${browser ?? ''}, ${system ?? ''}`;
}

/** @param kept as `askingBrowser` answers it. */
export function partsOfBrowser(kept: string): {
  readonly browser: Browser | null;
  readonly system: System | null;
} {
  const [first, second] = kept.split(', ', 2);
  return {
    browser: browsers.find((one) => one === first) ?? null,
    system: systems.find((one) => one === second) ?? null,
  };
}
