import type { EvidenceKind } from '../case/evidence.js';
import type { ReadThing } from '../consent/reading.js';
import type { Language } from '../identity/account.js';
import type { MembershipRole } from '../identity/roles.js';
import type { Channel } from '../playbook/channel.js';

export interface DisclosureWords {
  readonly platform: string;
  readonly member: string;
  readonly helper: string;
  readonly roles: Readonly<Record<MembershipRole, string>>;
  readonly joined: string;
  readonly packet: string;
  readonly things: Readonly<Record<ReadThing, string>>;
  readonly evidence: Readonly<Record<EvidenceKind, string>>;
  readonly channels: Readonly<Record<Channel, string>>;
  readonly went: Readonly<Record<'arrived' | 'unclear' | 'back', string>>;
  readonly consents: Readonly<Record<'share_with_helper' | 'send', string>>;
  readonly sentAlone: string;
  readonly papers: string;
  readonly checked: string;
  readonly helped: string;
  readonly takesPart: string;
}

const en: DisclosureWords = {
  platform: 'Somebody who looks after this installation or holds a right you were asked for',
  member: 'A member',
  helper: 'Your helper',
  roles: {
    owner: 'An owner',
    organizer: 'An organizer',
    navigator: 'A navigator',
    reviewer: 'A reviewer',
    analyst: 'An analyst',
    clinician: 'A clinician',
    practice_staff: 'Practice staff',
  },
  joined: 'From then on sees states, dates and kinds of your case, without your name and story',
  packet: 'The packet',
  things: {
    case: 'What you told about your case',
    case_facts: 'The plain facts of your case, without your name and story',
    file: 'A document',
    submission: 'What a filing holds',
    document: 'The letter of a filing',
    submission_standing: 'How a filing stands, without its papers',
    export: 'A table with your dates and how your case stands, taken along as a file',
    office_list: 'Your name, put into a list for the office that oversees your plan',
  },
  evidence: {
    letter: 'The denial letter',
    eob: 'An explanation of benefits',
    portal_screenshot: 'A picture of the portal',
    pharmacy_notice: 'A notice of the pharmacy',
    call_log: 'A record of a call',
  },
  channels: {
    post: 'By post',
    fax: 'By fax',
    portal: 'Through the portal',
    phone: 'By telephone',
    email: 'By e-mail',
  },
  went: {
    arrived: 'It was sent.',
    unclear: 'Nobody knows whether it arrived.',
    back: 'It came back or was refused.',
  },
  consents: {
    share_with_helper: 'You agreed to a helper on {day}.',
    send: 'You agreed to sending on {day}.',
  },
  sentAlone: 'You or somebody for you said it was sent.',
  papers: 'To look at a paper about who may act for you.',
  checked: 'To check what was entered.',
  helped: 'They help you in a campaign your case takes part in.',
  takesPart: 'Your case takes part in a campaign of theirs.',
};

const es: DisclosureWords = {
  platform: 'Alguien que cuida esta instalación o tiene un derecho que se le pidió',
  member: 'Un miembro',
  helper: 'Su ayudante',
  roles: {
    owner: 'Una persona responsable',
    organizer: 'Una persona organizadora',
    navigator: 'Una persona que acompaña casos',
    reviewer: 'Una persona revisora',
    analyst: 'Una persona analista',
    clinician: 'Una persona clínica',
    practice_staff: 'Personal de la consulta',
  },
  joined: 'Desde entonces ve estados, fechas y tipos de su caso, sin su nombre ni su historia',
  packet: 'El paquete',
  things: {
    case: 'Lo que usted contó de su caso',
    case_facts: 'Los datos generales de su caso, sin su nombre ni su historia',
    file: 'Un documento',
    submission: 'Lo que contiene un escrito',
    document: 'La carta de un escrito',
    submission_standing: 'Cómo está un escrito, sin sus papeles',
    export: 'Una tabla con sus fechas y cómo está su caso, que se llevaron como archivo',
    office_list: 'Su nombre, puesto en una lista para la oficina que supervisa su plan',
  },
  evidence: {
    letter: 'La carta de negativa',
    eob: 'Una explicación de beneficios',
    portal_screenshot: 'Una imagen del portal',
    pharmacy_notice: 'Un aviso de la farmacia',
    call_log: 'El registro de una llamada',
  },
  channels: {
    post: 'Por correo postal',
    fax: 'Por fax',
    portal: 'Por el portal',
    phone: 'Por teléfono',
    email: 'Por correo electrónico',
  },
  went: {
    arrived: 'Se envió.',
    unclear: 'Nadie sabe si llegó.',
    back: 'Fue devuelto o rechazado.',
  },
  consents: {
    share_with_helper: 'Usted aceptó un ayudante el {day}.',
    send: 'Usted aceptó el envío el {day}.',
  },
  sentAlone: 'Usted, o alguien en su nombre, dijo que se envió.',
  papers: 'Para ver un papel sobre quién puede actuar por usted.',
  checked: 'Para comprobar lo que se anotó.',
  helped: 'Le ayuda en una campaña en la que participa su caso.',
  takesPart: 'Su caso participa en una campaña suya.',
};

export const disclosureWords: Readonly<Record<Language, DisclosureWords>> = { en, es };
