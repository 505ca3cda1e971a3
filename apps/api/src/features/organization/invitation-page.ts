import type { Language } from '@chorus/domain/identity/account';
import type { MembershipRole } from '@chorus/domain/identity/roles';
import { markup, pageOf } from '../../platform/http/page.js';
import type { OpenOffer } from './accept-invitation.js';

interface Words {
  readonly title: string;
  readonly asked: (organization: string, role: string) => string;
  readonly accept: string;
  readonly decline: string;
  readonly joined: string;
  readonly joinedTitle: string;
  readonly closedTitle: string;
  readonly closed: string;
  readonly alreadyMember: string;
  readonly home: string;
  readonly roles: Readonly<Record<MembershipRole, string>>;
}

const words: Readonly<Record<Language, Words>> = {
  en: {
    title: 'You are invited',
    asked: (organization, role) => `${organization} asks you to take part as ${role}.`,
    accept: 'Accept',
    decline: 'If you do not want to, do nothing: the invitation ends by itself after two weeks.',
    joinedTitle: 'Welcome',
    joined: 'You take part now.',
    closedTitle: 'This invitation is not open',
    alreadyMember: 'You have this role in the organization already. The link stays open for another.',
    closed: 'It has been used or is older than two weeks. Ask whoever invited you for a new one.',
    home: 'Go to the start page',
    roles: {
      owner: 'an owner',
      organizer: 'an organizer',
      navigator: 'a navigator, who helps people finish',
      reviewer: 'a reviewer, who checks results',
      analyst: 'an analyst, who sees sums only',
      clinician: 'a clinician',
      practice_staff: 'a member of a practice, who prepares and does not sign',
    },
  },
  es: {
    title: 'Tiene una invitación',
    asked: (organization, role) => `${organization} le pide que participe como ${role}.`,
    accept: 'Aceptar',
    decline: 'Si no quiere, no haga nada: la invitación termina sola después de dos semanas.',
    joinedTitle: 'Le damos la bienvenida',
    joined: 'Ahora participa.',
    closedTitle: 'Esta invitación no está abierta',
    alreadyMember:
      'Usted ya tiene esta función en la organización. El enlace sigue abierto para otra persona.',
    closed: 'Ya se usó o tiene más de dos semanas. Pida una nueva a quien le invitó.',
    home: 'Ir a la página de inicio',
    roles: {
      owner: 'titular',
      organizer: 'organización',
      navigator: 'acompañante, que ayuda a terminar',
      reviewer: 'revisión, que comprueba resultados',
      analyst: 'análisis, que ve solo sumas',
      clinician: 'profesional clínico',
      practice_staff: 'personal de un consultorio, que prepara y no firma',
    },
  },
};

export function invitationPage(language: Language, token: string, offer: OpenOffer): string {
  const say = words[language];
  const body = markup`<p class="lead">${say.asked(offer.organizationName, say.roles[offer.role])}</p>
    <form method="post" action="/i/${token}"><button type="submit">${say.accept}</button></form>
    <p class="quiet">${say.decline}</p>`;
  return pageOf({ language, title: say.title, body, shape: 'small' });
}

export function invitationAccepted(language: Language): string {
  const say = words[language];
  return pageOf({
    language,
    title: say.joinedTitle,
    body: markup`<p><a href="/">${say.home}</a></p>`,
    says: { text: say.joined, kind: 'done' },
    shape: 'small',
  });
}

export function invitationClosed(
  language: Language,
  why: 'InvitationNotOpen' | 'AlreadyMember' = 'InvitationNotOpen',
): string {
  const say = words[language];
  const body = markup`<p>${why === 'AlreadyMember' ? say.alreadyMember : say.closed}</p><p><a href="/">${say.home}</a></p>`;
  return pageOf({ language, title: say.closedTitle, body, shape: 'small' });
}
