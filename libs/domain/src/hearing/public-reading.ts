import type { Bilingual } from '../identity/account.js';
import type { Hearing } from './hearing.js';

/** Grows with any change below: somebody who read an earlier one reads again before they speak. */
export const publicReadingVersion = 1;

const always: readonly Bilingual[] = [
  {
    en: 'What you say, with your name and city, becomes part of a public record. It can be copied, quoted and found by anybody, also by your employer and your plan, and it cannot be taken back.',
    es: 'Lo que diga, con su nombre y su ciudad, pasa a un registro público. Cualquiera puede copiarlo, citarlo y encontrarlo, también su empleador y su plan, y no se puede retirar.',
  },
  {
    en: 'Written comments are put on the docket as they come, usually with nothing blacked out. Leave out numbers, addresses and what you would not tell a stranger.',
    es: 'Los comentarios escritos se publican en el expediente tal como llegan, por lo general sin tachar nada. No ponga números, direcciones ni lo que no diría a un extraño.',
  },
  {
    en: 'Speak only of what you saw and lived yourself, and of nobody else’s health.',
    es: 'Hable solo de lo que usted mismo vio y vivió, y de la salud de nadie más.',
  },
];
const recording: Readonly<Record<'yes' | 'no' | 'unknown', Bilingual>> = {
  yes: {
    en: 'The hearing is recorded or broadcast in public, with picture and voice, for good.',
    es: 'La audiencia se graba o se transmite en público, con imagen y voz, para siempre.',
  },
  no: {
    en: 'The body says that it publishes no recording. Others in the room may still record.',
    es: 'El organismo dice que no publica grabación. Otras personas en la sala pueden grabar.',
  },
  unknown: {
    en: 'We do not know whether it is recorded. Expect that it is.',
    es: 'No sabemos si se graba. Cuente con que sí.',
  },
};
const oath: Bilingual = {
  en: 'You may be asked to swear or affirm that what you say is true.',
  es: 'Puede que le pidan jurar o afirmar que lo que dice es verdad.',
};
const honest: Bilingual = {
  en: 'Saying to an agency what you know to be untrue can be a crime.',
  es: 'Decir a un organismo algo que usted sabe que no es verdad puede ser un delito.',
};

/** Everything a speaker is read before their yes, in the order it is shown. */
export function publicReading(hearing: Pick<Hearing, 'recordingPublic' | 'underOath'>): readonly Bilingual[] {
  const recorded =
    hearing.recordingPublic === null
      ? 'unknown'
      : hearing.recordingPublic
        ? ('yes' as const)
        : ('no' as const);
  return [...always, recording[recorded], ...(hearing.underOath === false ? [] : [oath]), honest];
}
