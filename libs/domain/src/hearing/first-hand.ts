import type { Bilingual } from '../identity/account.js';

export const promptKinds = ['others_health', 'hearsay', 'accusation', 'identifier', 'named_person'] as const;
export type PromptKind = (typeof promptKinds)[number];

/** A question beside a person's own words: never a lock, nothing is deleted or changed by it. */
export interface TestimonyPrompt {
  readonly kind: PromptKind;
  /** UTF-16 offsets into the text, so that a screen can mark the words; the words themselves are not repeated. */
  readonly from: number;
  readonly to: number;
}

export const promptSentences: Readonly<Record<PromptKind, Bilingual>> = {
  others_health: {
    en: 'This looks like somebody else’s health. Say only what happened to you, or to somebody you may speak for; take the other person out unless they agreed in writing.',
    es: 'Esto parece la salud de otra persona. Diga solo lo que le pasó a usted o a alguien por quien puede hablar; quite a la otra persona salvo que haya aceptado por escrito.',
  },
  hearsay: {
    en: 'Did you see or live this yourself? If somebody told you, leave it to them.',
    es: '¿Lo vio o lo vivió usted? Si alguien se lo contó, deje que lo diga esa persona.',
  },
  accusation: {
    en: 'This calls something a crime. Say what happened, when, and what it did to you; that weighs more, and nobody can dispute it.',
    es: 'Esto llama delito a algo. Diga qué pasó, cuándo y qué le hizo; pesa más y nadie puede discutirlo.',
  },
  identifier: {
    en: 'A number, address or mail address like this stays public for good. Take it out; your name and city are enough.',
    es: 'Un número, una dirección o un correo como este queda público para siempre. Quítelo; bastan su nombre y su ciudad.',
  },
  named_person: {
    en: 'You name somebody. Leave out names of staff and reviewers; say what their office did.',
    es: 'Usted nombra a alguien. No dé nombres de empleados ni revisores; diga qué hizo su oficina.',
  },
};

/** People one may not speak for; one's own child or a parent one acts for may be meant lawfully, and is not asked about. */
const others =
  '(?:my|our|a)\\s+(?:friend|neighbou?r|co-?worker|colleague|boss|patient|client|classmate|roommate|cousin|aunt|uncle)s?|(?:other|another|some)\\s+(?:members?|patients?|people|families|person)';
const otros =
  '(?:mi|mis|nuestr[oa]s?|un|una)\\s+(?:amig[oa]s?|vecin[oa]s?|compañer[oa]s?|colegas?|pacientes?|client[ea]s?|prim[oa]s?|tí[oa]s?)|otr[oa]s?\\s+(?:pacientes?|personas?|miembros?|familias?)';

/** An act or state of the body within a few words after them; without it a friend who drove you there would be asked about. */
const health =
  '(?:has|have|had|was|were|is|are|got|suffers?|suffered|died|needs?|needed|takes|took|lost)\\b[^.!?\\n]{0,40}';
const salud =
  '(?:tiene|tenía|tuvo|está|estaba|sufre|sufrió|murió|necesita|necesitaba|toma|tomaba|perdió)[^.!?\\n]{0,40}';

const patterns: readonly (readonly [PromptKind, RegExp])[] = [
  [
    'others_health',
    new RegExp(`\\b(?:${others})\\s+(?:(?!(?:I|me|we|us)\\b)\\w+\\s+){0,4}?${health}`, 'giu'),
  ],
  [
    'others_health',
    new RegExp(`(?<![\\p{L}])(?:${otros})\\s+(?:(?!(?:yo|me|nos)\\s)\\p{L}+\\s+){0,4}?${salud}`, 'giu'),
  ],
  [
    'hearsay',
    /\b(?:i(?:['’]ve| have)? heard|(?:some(?:body|one)|people|they|everyone|everybody) (?:told|tells?|says?|said|knows?)|it is said|i was told|reportedly|supposedly|rumou?rs?)\b/giu,
  ],
  [
    'hearsay',
    /(?<!\p{L})(?:he oído|oí decir|me (?:dijeron|contaron)|dicen que|se dice|la gente dice|todo el mundo sabe|supuestamente)(?!\p{L})/giu,
  ],
  [
    'accusation',
    /\b(?:fraud(?:ulent)?|crimes?|criminals?|illegal(?:ly)?|murder(?:ers?|ed)?|kill(?:ed|ers?|ing|s)?|steal(?:ing|s)?|stole|thieves|thief|corrupt(?:ion)?|brib(?:e|ed|ery|es)|racket|bad faith)\b/giu,
  ],
  [
    'accusation',
    /(?<!\p{L})(?:fraude|fraudulent[oa]s?|delitos?|crimen|criminales?|ilegal(?:es|mente)?|asesin\p{L}*|mat(?:an|aron|ó)|rob(?:an|aron|ó|o)|ladron(?:es)?|ladrón|corrupt[oa]s?|corrupción|soborn\p{L}*|mala fe)(?!\p{L})/giu,
  ],
  ['identifier', /\b\d{3}-\d{2}-\d{4}\b/gu],
  ['identifier', /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/gu],
  ['identifier', /(?<!\d)(?:\+?1[ .-]?)?\(?\d{3}\)?[ .-]\d{3}[ .-]\d{4}(?!\d)/gu],
  ['identifier', /\b(?=[A-Z0-9-]*\d{4})[A-Z]{1,5}-?\d[A-Z0-9-]{5,}\b/gu],
  ['identifier', /\b\d{7,}\b/gu],
  [
    'identifier',
    /\b\d{1,6}\s+(?:[A-Z][\p{L}]+\s+){1,3}(?:Street|St|Avenue|Ave|Road|Rd|Drive|Dr|Lane|Ln|Court|Ct|Boulevard|Blvd)\b/gu,
  ],
  ['named_person', /\b(?:Dr|Mr|Mrs|Ms|Dra|Sr|Sra)\.?\s+\p{Lu}[\p{L}'’-]+/gu],
];

/**
 * Places in a person's words that are worth a second look before they become public [G11]. It advises and blocks
 * nothing: it misses much, and what it asks about may be right.
 */
export function testimonyPrompts(text: string): readonly TestimonyPrompt[] {
  const found = patterns.flatMap(([kind, pattern]) =>
    [...text.matchAll(pattern)].map((match): TestimonyPrompt => ({
      kind,
      from: match.index,
      to: match.index + match[0].length,
    })),
  );
  return found
    .sort((one, other) => one.from - other.from || other.to - one.to)
    .filter(
      (prompt, at, all) =>
        !all
          .slice(0, at)
          .some(({ kind, from, to }) => kind === prompt.kind && from <= prompt.from && to >= prompt.to),
    );
}
