import type { Language } from '@chorus/domain/identity/account';
import { longDate } from '@chorus/templates/locale';
import { markup, pageOf } from '../../platform/http/page.js';

type Said = 'nothing' | 'kept' | 'called_off' | 'too_late';

interface Words {
  readonly asked: string;
  readonly askedText: (day: string) => string;
  readonly callOff: string;
  readonly goes: string;
  readonly goesText: (day: string) => string;
  readonly keep: string;
  readonly said: Readonly<Record<Said, string>>;
  readonly title: string;
}

const words: Readonly<Record<Language, Words>> = {
  en: {
    title: 'Your data here',
    asked: 'Everything is to be erased',
    askedText: (day) =>
      `It was asked for. Until then everything is on hold and nothing is sent. From ${day} (UTC) on it is erased and cannot be brought back.`,
    callOff: 'Call it off',
    goes: 'A finished case goes',
    goesText: (day) =>
      `It was finished years ago. On ${day} it is erased here, with its papers, unless you keep it.`,
    keep: 'Keep it for three more years',
    said: {
      nothing: 'There is no such page, or it is not yours to see.',
      kept: 'It stays. You will be asked again before it goes.',
      called_off: 'It was called off. Everything goes on where it was.',
      too_late: 'The time to call it off is over.',
    },
  },
  es: {
    title: 'Sus datos aquí',
    asked: 'Se va a borrar todo',
    askedText: (day) =>
      `Se pidió así. Hasta entonces todo está en espera y no se envía nada. Desde el ${day} (UTC) se borra y no se puede recuperar.`,
    callOff: 'Cancelarlo',
    goes: 'Un caso terminado se va',
    goesText: (day) => `Terminó hace años. El ${day} se borra aquí, con sus papeles, salvo que lo conserve.`,
    keep: 'Conservarlo tres años más',
    said: {
      nothing: 'Esta página no existe o no le corresponde verla.',
      kept: 'Se queda. Se le preguntará de nuevo antes de que se vaya.',
      called_off: 'Se canceló. Todo sigue donde estaba.',
      too_late: 'El plazo para cancelarlo terminó.',
    },
  },
};

export function askedPage(language: Language, id: string, eraseFrom: Date): string {
  const { asked, askedText, callOff } = words[language];
  const day = longDate(eraseFrom.toISOString().slice(0, 10), language);
  return pageOf({
    language,
    title: asked,
    body: markup`<p class="lead">${askedText(day)}</p>
      <form method="post" action="/erasures/${id}"><button type="submit">${callOff}</button></form>`,
    shape: 'small',
  });
}

export function keepPage(language: Language, id: string, goesOn: string): string {
  const { goes, goesText, keep } = words[language];
  return pageOf({
    language,
    title: goes,
    body: markup`<p class="lead">${goesText(longDate(goesOn, language))}</p>
      <form method="post" action="/erasures/cases/${id}"><button type="submit">${keep}</button></form>`,
    shape: 'small',
  });
}

export function saidPage(language: Language, said: Said): string {
  const { title, said: sentences } = words[language];
  return pageOf({ language, title, body: markup`<p>${sentences[said]}</p>`, shape: 'small' });
}
