export const languages = ['en', 'es'] as const;
export type Language = (typeof languages)[number];

const isLanguage = (text: string | null): text is Language => languages.some((language) => language === text);

/**
 * The language to show: the one the address asks for (`?language=es`), else the first of the browser's that there is,
 * else English. The choice stands in the address and not in the browser's storage, which others may look into.
 */
export function languageOf(search: string, preferred: readonly string[]): Language {
  const asked = new URLSearchParams(search).get('language');
  if (isLanguage(asked)) return asked;
  for (const tag of preferred) {
    const base = tag.toLowerCase().split('-', 1)[0] ?? '';
    if (isLanguage(base)) return base;
  }
  return 'en';
}
