import type { Language } from '../identity/account.js';
import type { ConsentPurpose } from './consent.js';

export interface ConsentWording {
  readonly purpose: ConsentPurpose;
  readonly version: number;
  readonly language: Language;
  readonly text: string;
}

/**
 * The current wordings. A changed sentence is a new version beside the old one: what somebody agreed to stays
 * readable. `{organization}` is filled with the organization's name before it is shown and hashed.
 */
export const consentWordings: readonly ConsentWording[] = [
  {
    purpose: 'store',
    version: 1,
    language: 'en',
    text: 'Chorus may keep what I enter and upload about this denial, encrypted, until I delete it.',
  },
  {
    purpose: 'store',
    version: 1,
    language: 'es',
    text: 'Chorus puede guardar, cifrado, lo que escribo y subo sobre esta negativa hasta que yo lo borre.',
  },
  {
    purpose: 'draft',
    version: 1,
    language: 'en',
    text: 'Chorus may use it to write drafts for me. Nothing is sent without my signature on that paper.',
  },
  {
    purpose: 'draft',
    version: 1,
    language: 'es',
    text: 'Chorus puede usarlo para escribir borradores para mí. Nada se envía sin mi firma en ese documento.',
  },
  {
    purpose: 'send',
    version: 1,
    language: 'en',
    text: 'Chorus may send the papers I have signed to the recipient named on them, and to nobody else.',
  },
  {
    purpose: 'send',
    version: 1,
    language: 'es',
    text: 'Chorus puede enviar los documentos que he firmado al destinatario que figura en ellos y a nadie más.',
  },
  {
    purpose: 'share_with_helper',
    version: 1,
    language: 'en',
    text: 'A named helper of {organization} may see this case to help me finish. I can end this at any time.',
  },
  {
    purpose: 'share_with_helper',
    version: 1,
    language: 'es',
    text: 'Una persona de apoyo de {organization}, con nombre, puede ver este caso para ayudarme a terminar. Puedo ponerle fin en cualquier momento.',
  },
  {
    purpose: 'pool',
    version: 1,
    language: 'en',
    text: 'My case may be counted in figures of {organization} that never show fewer than 11 people.',
  },
  {
    purpose: 'pool',
    version: 1,
    language: 'es',
    text: 'Mi caso puede contarse en cifras de {organization} que nunca muestran menos de 11 personas.',
  },
  {
    purpose: 'publish',
    version: 1,
    language: 'en',
    text: '{organization} may publish my own account in the form I have approved. I can withdraw it for the future.',
  },
  {
    purpose: 'publish',
    version: 1,
    language: 'es',
    text: '{organization} puede publicar mi propio relato en la forma que yo apruebe. Puedo retirarlo para el futuro.',
  },
  {
    purpose: 'lawyers_contact',
    version: 1,
    language: 'en',
    text: 'Lawyers may contact me about cases like mine. This does not make anybody my lawyer.',
  },
  {
    purpose: 'lawyers_contact',
    version: 1,
    language: 'es',
    text: 'Abogados pueden contactarme sobre casos como el mío. Esto no convierte a nadie en mi abogado.',
  },
  {
    purpose: 'list_to_regulator',
    version: 1,
    language: 'en',
    text: '{organization} may give my name, and nothing of my health, to the office that oversees my plan, in one list of people who complain to it.',
  },
  {
    purpose: 'list_to_regulator',
    version: 1,
    language: 'es',
    text: '{organization} puede dar mi nombre, y nada de mi salud, a la oficina que supervisa mi plan, en una lista de personas que se quejan ante ella.',
  },
];

/** The newest wording of a purpose in a language. */
export function currentWording(purpose: ConsentPurpose, language: Language): ConsentWording {
  const found = consentWordings
    .filter((wording) => wording.purpose === purpose && wording.language === language)
    .sort((a, b) => b.version - a.version)[0];
  if (!found) throw new Error(`No wording for ${purpose} in ${language}`);
  return found;
}

/** The wording somebody agreed to; null for a version this list does not hold. */
export function wordingOf(purpose: ConsentPurpose, version: number, language: string): ConsentWording | null {
  const found = consentWordings.find(
    (one) => one.purpose === purpose && one.version === version && one.language === language,
  );
  return found ?? null;
}

/** The sentence as it was shown, with the organization's name in it. */
export function sentenceShown(wording: ConsentWording, organizationName: string | null): string {
  return canonicalWording(wording, organizationName).split('\n').at(-1) ?? '';
}

/**
 * The exact text whose sha256 is stored with a consent: purpose, version, language, organization and the sentence as
 * shown, one to a line, in NFC with single spaces, so that the same wording always has the same hash.
 */
export function canonicalWording(wording: ConsentWording, organizationName: string | null): string {
  const shown = wording.text.replaceAll('{organization}', organizationName ?? '');
  return [wording.purpose, String(wording.version), wording.language, organizationName ?? '', shown]
    .map((line) => line.normalize('NFC').replace(/\s+/gu, ' ').trim())
    .join('\n');
}
