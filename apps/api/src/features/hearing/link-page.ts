import { publicReading, publicReadingVersion } from '@chorus/domain/hearing/public-reading';
import { ownWallWords, wordsAt } from '@chorus/domain/hearing/local-words';
import { seatStateSentences } from '@chorus/domain/hearing/slot';
import type { LinkPurpose } from '@chorus/domain/hearing/speaker-link';
import type { Language } from '@chorus/domain/identity/account';
import { markup, pageOf, type Markup, type Page } from '../../platform/http/page.js';
import type { Occasion } from './speaker-mails.js';

interface Words {
  readonly title: Readonly<Record<LinkPurpose, string>>;
  readonly day: string;
  readonly own: string;
  readonly place: string;
  readonly remote: string;
  readonly now: string;
  readonly read: string;
  readonly firstHand: string;
  readonly ownName: string;
  readonly nobodyElse: string;
  readonly haveRead: string;
  readonly yes: string;
  readonly no: string;
  readonly writes: string;
  readonly nothingYet: string;
  readonly over: string;
  readonly home: string;
  readonly held: string;
  readonly meetings: string;
  readonly done: Readonly<Record<LinkPurpose, string>>;
}

const words: Readonly<Record<Language, Words>> = {
  en: {
    title: { confirm: 'Will you speak?', let_go: 'Let your place go?' },
    day: 'When',
    own: 'For you',
    place: 'Where',
    remote: 'From afar; the link is on your page after you sign in.',
    now: 'Now',
    read: 'Read this first',
    firstHand: 'I speak of what I saw and lived myself.',
    ownName: 'I speak in my own name.',
    nobodyElse: 'I tell nobody else’s health.',
    haveRead: 'I have read what becomes public.',
    yes: 'I will speak',
    no: 'I let it go',
    writes: 'I take part in writing instead',
    nothingYet: 'Nothing is said for you before you press.',
    over: 'This link no longer works. Sign in with your mail address to see your hearings.',
    home: 'Go to the start page',
    meetings: 'Your public meetings',
    held: 'Held until',
    done: {
      confirm: 'Thank you. You speak; the day, the place and room for your words are on your page.',
      let_go: 'Noted. The place goes to somebody who waits. What you wrote is kept.',
    },
  },
  es: {
    title: { confirm: '¿Va a hablar?', let_go: '¿Deja su turno?' },
    day: 'Cuándo',
    own: 'Para usted',
    place: 'Dónde',
    remote: 'A distancia; el enlace está en su página cuando inicie sesión.',
    now: 'Ahora',
    read: 'Lea esto primero',
    firstHand: 'Hablo de lo que yo mismo vi y viví.',
    ownName: 'Hablo en mi propio nombre.',
    nobodyElse: 'No cuento la salud de nadie más.',
    haveRead: 'He leído qué se hace público.',
    yes: 'Voy a hablar',
    no: 'Lo dejo',
    writes: 'Participo por escrito',
    nothingYet: 'No se dice nada en su nombre antes de que pulse.',
    over: 'Este enlace ya no funciona. Inicie sesión con su correo para ver sus reuniones.',
    home: 'Ir a la página de inicio',
    meetings: 'Sus reuniones públicas',
    held: 'Reservado hasta',
    done: {
      confirm: 'Gracias. Usted habla; el día, el lugar y el espacio para sus palabras están en su página.',
      let_go: 'Anotado. El turno pasa a alguien que espera. Lo que escribió se guarda.',
    },
  },
};

/** Refusals are written in English first; whoever reads the page in Spanish is told in Spanish. */
const inSpanish: Readonly<Record<string, string>> = {
  LinkOver:
    'Este enlace ya no funciona. No se cambió nada. Inicie sesión con su correo para ver sus reuniones.',
  LinkOfEarlierDay:
    'La reunión cambió desde este correo. No se dijo nada en su nombre; un correo más nuevo trae el día, la hora y el lugar.',
  LinkChangesNothing: 'Ya no hay un turno reservado para usted. No se cambió nada; puede pedir uno de nuevo.',
  HearingChangedMeanwhile:
    'La reunión cambió mientras tanto. No se dijo nada en su nombre; mire el día nuevo.',
  NotReadyToSpeak: 'Marque primero las cuatro casillas. El turno sigue reservado.',
  HoldOver: 'El plazo para decir que sí terminó y el turno pasa a la siguiente persona. Su texto se guarda.',
  NothingHeld: 'Ya no hay un turno reservado para usted. Puede pedir uno; no se cambió nada.',
  HearingNotOpen: 'Esta reunión ya no está abierta a quienes hablan. Lo que escribió se guarda.',
  BodyTakesSignups:
    'El organismo lleva él mismo la lista. Inscríbase allí y pegue su respuesta en su página.',
  ConsentMissing:
    'Lo que se dice allí queda público. Dé primero su permiso para publicar; no se dijo nada por usted.',
  SeatOver: 'Esta reunión ya empezó o terminó. No se cambió nada; díganos después si habló.',
};

export const linkRefusedIn = (
  language: Language,
  { kind, message }: { readonly kind: string; readonly message: string },
): string => (language === 'es' ? (inSpanish[kind] ?? message) : message);

export interface LinkPage {
  readonly language: Language;
  readonly token: string;
  readonly purpose: LinkPurpose;
  readonly occasion: Occasion;
  /** The ticks were made for the words as they stand. */
  readonly ready: boolean;
  readonly says?: Page['says'];
}

/** Day, hour, place and one button. Neither a name nor what it is about: whoever opens a mail may have somebody beside them. */
export function linkPage({ language, token, purpose, occasion, ready, says = null }: LinkPage): string {
  const say = words[language];
  const body = markup`${momentOf(language, occasion)}
    <form method="post" action="/h/${token}?lang=${language}">
      ${purpose === 'confirm' && !ready ? ticksOf(language, occasion) : null}
      <p class="quiet">${say.nothingYet}</p>
      ${
        purpose === 'confirm'
          ? markup`<button type="submit">${say.yes}</button>`
          : markup`<button type="submit">${say.no}</button>
      <button class="second" type="submit" name="writes" value="yes">${say.writes}</button>`
      }
    </form>`;
  return pageOf({ language, title: say.title[purpose], body, says, shape: 'small' });
}

const momentOf = (language: Language, occasion: Occasion): Markup => {
  const { reference } = occasion.hearing;
  const { state, heldUntil, zone } = occasion.seat;
  const held = heldUntil === null ? null : wordsAt(heldUntil.toISOString(), zone, language);
  return markup`<dl>
      <dt>${reference}</dt><dd>${seatStateSentences[state][language]}</dd>
      ${held === null ? null : row(words[language].held, `${dayIn(language, held.date)}, ${held.hour}`)}
      ${whenAndWhere(language, occasion)}
    </dl>`;
};

const row = (term: string, text: string): Markup => markup`<dt>${term}</dt><dd>${text}</dd>`;

function whenAndWhere(language: Language, { hearing, seat }: Occasion): Markup {
  const say = words[language];
  const at = hearing.startsAt.toISOString();
  const there = wordsAt(at, hearing.zone, language);
  const own = ownWallWords(at, hearing.zone, seat.zone, language);
  return markup`${row(say.day, `${dayIn(language, there.date)}, ${there.hour}`)}
      ${own === null ? null : row(say.own, `${dayIn(language, own.date)}, ${own.hour}`)}
      ${row(say.place, hearing.mode === 'remote' ? say.remote : (hearing.place ?? ''))}`;
}

const dayIn = (language: Language, day: string): string =>
  new Intl.DateTimeFormat(language === 'es' ? 'es-US' : 'en-US', {
    ...{ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
    timeZone: 'UTC',
  }).format(new Date(`${day}T12:00:00Z`));

function ticksOf(language: Language, { hearing }: Occasion): Markup {
  const say = words[language];
  const tick = (name: string, text: string): Markup =>
    markup`<label><input class="tick" type="checkbox" name="${name}" value="yes" required> ${text}</label>`;
  return markup`<h2>${say.read}</h2>
      <ul>${publicReading(hearing).map((one) => markup`<li>${one[language]}</li>`)}</ul>
      <input type="hidden" name="readingVersion" value="${publicReadingVersion}">
      ${[
        tick('haveRead', say.haveRead),
        tick('firstHand', say.firstHand),
        tick('ownName', say.ownName),
        tick('nobodyElse', say.nobodyElse),
      ]}`;
}

/** @param occasion where the answer is about a meeting that whoever pressed was shown: its day stays before them */
export function linkAnswered(
  language: Language,
  says: NonNullable<Page['says']>,
  occasion: Occasion | null = null,
): string {
  const say = words[language];
  return pageOf({
    language,
    title: occasion === null ? say.meetings : occasion.hearing.reference,
    body: markup`${occasion === null ? null : markup`<dl>${whenAndWhere(language, occasion)}</dl>`}
    <p><a href="/">${say.home}</a></p>`,
    says,
    shape: 'small',
  });
}

export const linkOver = (language: Language): string =>
  linkAnswered(language, { text: words[language].over, kind: 'refused' });

export const doneIn = (language: Language, purpose: LinkPurpose): string => words[language].done[purpose];
