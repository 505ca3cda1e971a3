/** What is kept of a failure: its class and a sentence with everything personal taken out. */
export interface FailureInWords {
  readonly errorClass: string;
  readonly message: string;
}

const blanks: readonly (readonly [RegExp, string])[] = [
  [/[^\s<>"'(),;:]+@[^\s<>"'(),;:]+/g, '[address]'],
  [/\b[a-z][a-z0-9+.-]*:\/\/\S+/gi, '[link]'],
  [/"[^"\n]*"|'[^'\n]*'|«[^»\n]*»|“[^”\n]*”/g, '[quoted]'],
  [/\+?\d[\d ().-]{5,}\d/g, '[number]'],
];

const longest = 300;

/**
 * Takes addresses, links, quoted words and long numbers out of a text that comes from elsewhere (a mail server's
 * reply, a driver's message). Such texts repeat what they were given, and what they were given may be a person's.
 */
export function blank(text: string): string {
  const line = text.replace(/[\u0000-\u001f\u007f]+/g, ' ').trim();
  return blanks.reduce((left, [pattern, word]) => left.replace(pattern, word), line).slice(0, longest);
}

/** The class of an error and its blanked message; never the stack, whose frames may quote arguments. */
export function failureInWords(error: unknown): FailureInWords {
  if (!(error instanceof Error))
    return { errorClass: 'Unknown', message: 'Something that is no error was thrown.' };
  const code = (error as { code?: unknown }).code;
  const known =
    typeof code === 'string' && /^[A-Z0-9_]{2,40}$/.test(code) ? `${error.name}/${code}` : error.name;
  return { errorClass: known.slice(0, 100), message: blank(error.message) };
}
