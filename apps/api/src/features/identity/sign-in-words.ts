import type { Browser, System } from './asking-browser.js';
import type { Language } from '@chorus/domain/identity/account';
import type { Refusal } from '@chorus/domain/shared/refusal';

interface Words {
  readonly title: string;
  readonly first: string;
  readonly email: string;
  readonly ask: string;
  readonly onItsWay: string;
  readonly look: string;
  readonly sameBrowser: string;
  readonly shared: string;
  readonly confirm: string;
  readonly notYou: string;
  readonly openAgain: string;
  readonly leaveEmpty: string;
  /** Which browser asked, as far as it is known, and how many whole minutes ago. */
  readonly askedFrom: (browser: Browser | null, system: System | null, minutes: number) => string;
  readonly goOnThere: string;
  readonly notTold: string;
  readonly orHere: string;
}

/** Everything the sign-in pages say beside a refusal's own sentence. */
export const signInWords: Readonly<Record<Language, Words>> = {
  en: {
    title: 'Sign in to Chorus',
    first: 'This page is for the people it is about. Sign in and you come straight back to it.',
    email: 'Your e-mail address',
    ask: 'Send me a sign-in mail',
    onItsWay: 'Look in your mailbox',
    look: 'A mail with a link is on its way. It works for ten minutes. An address that is new here gets three mails in 24 hours: if none comes, look among the unwanted mail, or ask again a day after the first.',
    sameBrowser: 'Open it in this browser: then you come back to the page you wanted.',
    shared:
      'Other people use this device: sign me out after an hour, or when the browser is closed, and keep nothing here.',
    confirm: 'Sign in',
    notYou: 'If you did not ask for this mail, close this page. Nothing happens until the button is pressed.',
    openAgain: 'Open the link from your mail again.',
    leaveEmpty: 'Leave this empty:',
    askedFrom: (browser, system, minutes) =>
      `This mail was asked for in another browser: ${[browser ?? 'one we do not know', ...(system === null ? [] : [system])].join(' on ')}, ${
        minutes < 1 ? 'less than a minute ago' : minutes === 1 ? 'a minute ago' : `${minutes} minutes ago`
      }.`,
    goOnThere:
      'Do you sit there too, and want to go on there? Type this code into the page that waits there:',
    notTold: 'Tell it to nobody else. Whoever asks you for it by telephone, mail or message is not us.',
    orHere: 'Or sign in here, in this browser:',
  },
  es: {
    title: 'Entrar en Chorus',
    first: 'Esta página es para las personas de quienes trata. Entre y volverá directamente a ella.',
    email: 'Su dirección de correo electrónico',
    ask: 'Enviarme un correo para entrar',
    onItsWay: 'Mire su correo',
    look: 'Va en camino un correo con un enlace. Sirve durante diez minutos. Una dirección nueva aquí recibe tres correos en 24 horas: si no llega ninguno, mire en el correo no deseado o pida otro un día después del primero.',
    sameBrowser: 'Ábralo en este navegador: así vuelve a la página que quería.',
    shared:
      'Otras personas usan este dispositivo: cerrar mi sesión en una hora, o al cerrar el navegador, y no guardar nada aquí.',
    confirm: 'Entrar',
    notYou: 'Si usted no pidió este correo, cierre esta página. No pasa nada hasta que se pulsa el botón.',
    openAgain: 'Abra otra vez el enlace de su correo.',
    leaveEmpty: 'Deje esto vacío:',
    askedFrom: (browser, system, minutes) =>
      `Este correo se pidió en otro navegador: ${[browser ?? 'uno que no conocemos', ...(system === null ? [] : [system])].join(' en ')}, ${
        minutes < 1 ? 'hace menos de un minuto' : minutes === 1 ? 'hace un minuto' : `hace ${minutes} minutos`
      }.`,
    goOnThere:
      '¿Está usted también allí y quiere seguir allí? Escriba este código en la página que espera allí:',
    notTold: 'No se lo diga a nadie más. Quien se lo pida por teléfono, correo o mensaje no somos nosotros.',
    orHere: 'O entre aquí, en este navegador:',
  },
};

type RefusedHere = 'InvalidInput' | 'TooManyRequests' | 'ChallengeFailed' | 'SignInFailed';

/** A refusal is written in English first; whoever reads the page in Spanish must not be stopped by a sentence they cannot read. */
const inSpanish: Readonly<Record<RefusedHere, string>> = {
  InvalidInput: 'Esto no parece una dirección de correo electrónico. Por favor, revísela.',
  TooManyRequests:
    'Se pidieron o se probaron muchos correos para entrar. El enlace del más reciente sirve en cualquier navegador durante diez minutos; después, pida otro. Si no llegó ninguno: una dirección nueva aquí recibe tres correos en 24 horas, y el siguiente un día después del primero.',
  ChallengeFailed:
    'El formulario estuvo abierto demasiado tiempo, se envió dos veces, o muchos otros pidieron correos desde navegadores sin scripts. Envíelo otra vez, o dentro de una hora.',
  SignInFailed:
    'Este enlace o código es incorrecto, ya se usó o tiene más de diez minutos. Pida un correo nuevo.',
};

export const refusedIn = (language: Language, { kind, message }: Refusal<RefusedHere>): string =>
  language === 'es' ? inSpanish[kind] : message;
