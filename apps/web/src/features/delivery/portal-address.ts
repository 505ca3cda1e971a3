/**
 * A website as a letter or a list names it, where a link may lead there: nothing but https, and nobody's name or password
 * before the place it truly leads to.
 */
export function websiteOf(line: string): URL | null {
  const text = line.trim();
  if (!/^https:\/\/\S+$/i.test(text) || !URL.canParse(text)) return null;
  const url = new URL(text);
  return url.username === '' && url.password === '' ? url : null;
}
