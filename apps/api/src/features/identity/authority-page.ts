import type { Language } from '@chorus/domain/identity/account';
import type { AuthorityBasis } from '@chorus/domain/identity/authority';
import type { Refusal } from '@chorus/domain/shared/refusal';
import { markup, pageOf, type Page } from '../../platform/http/page.js';

interface Words {
  readonly title: string;
  readonly asked: Readonly<Record<AuthorityBasis, string>>;
  readonly nothingYet: string;
  readonly attest: string;
  readonly accept: string;
  readonly decline: string;
  readonly answered: string;
  readonly home: string;
  readonly accepted: { readonly in_force: string; readonly asked: string };
  readonly declined: string;
}

const words: Readonly<Record<Language, Words>> = {
  en: {
    title: 'Somebody asks for your help',
    asked: {
      self: 'You are asked to take over your own papers and dates.',
      parent: 'You are asked to act for a child as a parent.',
      guardian: 'You are asked to act for a person as their guardian.',
      health_care_agent: 'You are asked to act for a person as their health care agent.',
      personal_representative: 'You are asked to act for the estate of a person.',
      named_representative: 'You are asked to act for a person who names you as their representative.',
      treating_professional: 'You are asked to act for a person you treat, where it is urgent.',
    },
    nothingYet:
      'You see whom it is about once you accept. If you do not know who could have sent this, close the page.',
    attest: 'What I say about my right to act for this person is true.',
    accept: 'Accept',
    decline: 'No, thank you',
    answered: 'This was answered already, or it is not for this address.',
    home: 'Go to the start page',
    accepted: {
      in_force: 'Thank you. It holds from now on.',
      asked: 'Thank you. It holds as soon as the paper that shows your right has been seen.',
    },
    declined: 'Noted. Nobody will ask you about this again.',
  },
  es: {
    title: 'Alguien pide su ayuda',
    asked: {
      self: 'Se le pide que se haga cargo de sus propios papeles y fechas.',
      parent: 'Se le pide que actúe por un menor como madre o padre.',
      guardian: 'Se le pide que actúe por una persona como su tutor legal.',
      health_care_agent:
        'Se le pide que actúe por una persona como su representante para la atención médica.',
      personal_representative: 'Se le pide que actúe por la sucesión de una persona.',
      named_representative: 'Se le pide que actúe por una persona que le nombra su representante.',
      treating_professional: 'Se le pide que actúe por una persona a quien atiende, cuando es urgente.',
    },
    nothingYet: 'Verá de quién se trata cuando acepte. Si no sabe quién pudo enviar esto, cierre la página.',
    attest: 'Lo que digo sobre mi derecho a actuar por esta persona es verdad.',
    accept: 'Aceptar',
    decline: 'No, gracias',
    answered: 'Esto ya se respondió, o no es para esta dirección.',
    home: 'Ir a la página de inicio',
    accepted: {
      in_force: 'Gracias. Vale desde ahora.',
      asked: 'Gracias. Valdrá en cuanto se haya visto el documento que muestra su derecho.',
    },
    declined: 'Anotado. Nadie volverá a preguntarle por esto.',
  },
};

type RefusedHere =
  | 'NotFound'
  | 'NotAllowed'
  | 'AttestationNeeded'
  | 'AlreadyRegistered'
  | 'LastAuthority'
  | 'PaperChangedSince'
  | 'ReauthenticationNeeded';

/** A refusal is written in English first; whoever reads the page in Spanish must not be stopped by a sentence they cannot read. */
const inSpanish: Readonly<Record<RefusedHere, string>> = {
  NotFound: 'Esta invitación no existe aquí. No se cambió nada.',
  NotAllowed:
    'Esto ya se respondió o se decidió, o la persona ya es mayor de edad y decide por sí misma. No se cambió nada.',
  AttestationNeeded: 'Por favor, confirme que puede actuar por esta persona. Todavía no se guardó nada.',
  AlreadyRegistered:
    'Usted ya tiene aquí un registro propio, y dos no pueden ser uno. Pregunte a quien administra este sitio.',
  LastAuthority:
    'Nadie más puede actuar por esta persona, y sus fechas correrían sin que nadie las vea. Invite primero a alguien.',
  PaperChangedSince: 'Desde que usted lo vio se mostró otro papel. Ábralo otra vez. No se cambió nada.',
  ReauthenticationNeeded: 'Demuestre primero otra vez que es usted. No se cambió nada.',
};

export const authorityRefusedIn = (language: Language, { kind, message }: Refusal<RefusedHere>): string =>
  language === 'es' ? inSpanish[kind] : message;

/** Asks; names nobody, because whoever holds the mailbox has not said yet that it is for them. */
export function authorityPage(
  language: Language,
  id: string,
  basis: AuthorityBasis,
  says: Page['says'] = null,
): string {
  const say = words[language];
  const attest =
    basis === 'self'
      ? null
      : markup`<p><label><input class="tick" type="checkbox" name="attested" value="yes" required> ${say.attest}</label></p>`;
  const body = markup`<p class="lead">${say.asked[basis]}</p>
    <p>${say.nothingYet}</p>
    <form method="post" action="/authorities/${id}">
      ${attest}
      <button type="submit" name="answer" value="accept">${say.accept}</button>
      <button class="second" type="submit" name="answer" value="decline" formnovalidate>${say.decline}</button>
    </form>`;
  return pageOf({ language, title: say.title, body, says, shape: 'small' });
}

export type AuthorityAnswered = 'in_force' | 'asked' | 'declined' | 'answered';

export function authorityAnswered(language: Language, what: AuthorityAnswered): string {
  const say = words[language];
  const text = what === 'declined' ? say.declined : what === 'answered' ? say.answered : say.accepted[what];
  return pageOf({
    language,
    title: say.title,
    body: markup`<p><a href="/">${say.home}</a></p>`,
    says: { text, kind: what === 'answered' ? 'refused' : 'done' },
    shape: 'small',
  });
}
