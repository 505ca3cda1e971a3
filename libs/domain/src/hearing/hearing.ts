import type { Bilingual } from '../identity/account.js';
import type { JurisdictionCode } from '../jurisdiction/jurisdictions.js';
import type { CampaignId, Id } from '../shared/ids.js';
import type { TransitionTable } from '../shared/transitions.js';
import type { LocalMoment } from './local-moment.js';

export type HearingId = Id<'hearing'>;

/** Whose decision the hearing prepares. Legislative testimony may count as lobbying, which is recorded (lobbying.ts). */
export const hearingTags = ['legislative', 'regulatory'] as const;
export type HearingTag = (typeof hearingTags)[number];

export const hearingModes = ['in_person', 'remote', 'both'] as const;
export type HearingMode = (typeof hearingModes)[number];

/** Who says who speaks. Usually the body; only where it leaves that to the campaign are there slots of ours. */
export const signupOwners = ['body', 'campaign'] as const;
export type SignupOwner = (typeof signupOwners)[number];

export const signupMethods = ['web_form', 'email', 'phone', 'in_writing', 'at_the_door'] as const;
export type SignupMethod = (typeof signupMethods)[number];

/** What the organizer copies from the body's notice. Moments are on the wall at the place of the hearing. */
export interface HearingDetails {
  /** As the body names itself. */
  readonly body: string;
  readonly jurisdiction: JurisdictionCode | 'US';
  readonly docket: string | null;
  readonly title: string;
  readonly tag: HearingTag;
  /** IANA name, by a city. */
  readonly zone: string;
  readonly starts: LocalMoment;
  /** How long the whole sitting is expected to last. */
  readonly expectedMinutes: number;
  readonly mode: HearingMode;
  readonly place: string | null;
  /** `https:` address by which one takes part from afar. */
  readonly link: string | null;
  readonly signupOwner: SignupOwner;
  readonly signupCloses: LocalMoment | null;
  readonly signupMethod: SignupMethod | null;
  readonly minutesPerSpeaker: number;
  /** Ours to give; null where the body keeps the list. */
  readonly slots: number | null;
  readonly commentsClose: LocalMoment | null;
  /** Null: not known yet, which is read out as "expect that it is". */
  readonly recordingPublic: boolean | null;
  readonly underOath: boolean | null;
}

/** The same moments as instants, ISO 8601 in UTC. */
export interface HearingTimes {
  readonly startsAt: string;
  readonly endsAt: string;
  readonly signupClosesAt: string | null;
  readonly commentsCloseAt: string | null;
}

export interface Hearing extends HearingDetails, HearingTimes {
  readonly id: HearingId;
  readonly campaignId: CampaignId;
  /** What mails and calendars call it; holds no words of anybody. */
  readonly reference: string;
  readonly state: HearingState;
  /** Grows with each change that people and calendars must hear of. A yes counts for the number it was said to. */
  readonly sequence: number;
}

export const hearingStates = ['drafted', 'announced', 'moved', 'cancelled', 'held', 'closed'] as const;
export type HearingState = (typeof hearingStates)[number];

export const hearingTransitions = {
  drafted: ['announced', 'cancelled'],
  announced: ['moved', 'cancelled', 'held'],
  // Bodies move a hearing more than once.
  moved: ['moved', 'cancelled', 'held'],
  // Taken up again it is another hearing: calendars that were told of the end do not bring an entry back.
  cancelled: [],
  // Back only by a correction: it was said to be held, and it was in truth put off.
  held: ['moved', 'closed'],
  closed: [],
} as const satisfies TransitionTable<HearingState>;

export const hearingStateSentences: Readonly<Record<HearingState, Bilingual>> = {
  drafted: {
    en: 'Being entered; no speaker has been told yet.',
    es: 'En preparación; todavía no se ha avisado a nadie.',
  },
  announced: {
    en: 'Announced for the day and hour shown.',
    es: 'Anunciada para el día y la hora que se muestran.',
  },
  moved: {
    en: 'Moved: only the day, hour and place shown now count, and everybody is asked again.',
    es: 'Cambiada: solo valen el día, la hora y el lugar que se muestran ahora, y se pregunta de nuevo a todos.',
  },
  cancelled: {
    en: 'Cancelled: it does not take place. Written comments may still be open.',
    es: 'Cancelada: no tiene lugar. Quizá todavía se acepten comentarios por escrito.',
  },
  held: {
    en: 'Held. Who spoke, and what the body does, is being recorded.',
    es: 'Celebrada. Se está anotando quién habló y qué hace el organismo.',
  },
  closed: {
    en: 'Over, with everything that is known about it recorded.',
    es: 'Terminada, con todo lo que se sabe de ella anotado.',
  },
};

/** Announced and still ahead as far as its state tells: people can be asked, and can answer. */
export const isAhead = ({ state }: Pick<Hearing, 'state'>): boolean =>
  state === 'announced' || state === 'moved';
