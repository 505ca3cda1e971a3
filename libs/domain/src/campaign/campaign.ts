import type { Bilingual } from '../identity/account.js';
import type { CampaignId, CaseId, OrganizationId } from '../shared/ids.js';
import type { TransitionTable } from '../shared/transitions.js';

export interface Campaign {
  readonly id: CampaignId;
  readonly organizationId: OrganizationId;
  readonly state: CampaignState;
  /** Key of a registered playbook; nothing outside a playbook compares it. */
  readonly playbookKey: string;
  readonly slug: string;
  readonly title: string;
  /** What the organizer wants to reach, in words; screened (purpose-screen.ts). */
  readonly purpose: string;
  readonly targets: CampaignTargets;
  readonly states: readonly CampaignStateGoal[];
  readonly waves: readonly Wave[];
  readonly leadCaseIds: readonly CaseId[];
  readonly sourceCodes: readonly string[];
  /** Copied from the organization when it is made, and as fixed as there. */
  readonly sample: boolean;
}

/** An empty list means "any". Keys only. */
export interface CampaignTargets {
  readonly payerIds: readonly string[];
  readonly conditionKeys: readonly string[];
  readonly treatmentKeys: readonly string[];
  readonly reasonKeys: readonly string[];
  readonly planTypes: readonly string[];
}

/** `weight` is a positive integer (evenly by default: 1), `goal` the filings hoped for, null where none is set. */
export interface CampaignStateGoal {
  readonly state: string;
  readonly weight: number;
  readonly goal: number | null;
}

/** A filing window for one state, both days included. */
export interface Wave {
  readonly state: string;
  readonly startsOn: string;
  readonly endsOn: string;
}

export type CampaignState = 'draft' | 'ready' | 'open' | 'paused' | 'closed' | 'killed';
export const campaignTransitions = {
  draft: ['ready', 'closed'],
  ready: ['draft', 'open', 'closed'],
  open: ['paused', 'closed', 'killed'],
  paused: ['open', 'closed', 'killed'],
  closed: [],
  killed: [],
} as const satisfies TransitionTable<CampaignState>;

/** Open, or stopped for a while: people take part in it. */
export const isRunning = ({ state }: Pick<Campaign, 'state'>): boolean =>
  state === 'open' || state === 'paused';

export const campaignStateSentences: Readonly<Record<CampaignState, Bilingual>> = {
  draft: { en: 'Being written; nobody can see it.', es: 'Se está escribiendo; nadie la ve.' },
  ready: {
    en: 'Complete; waiting for a second person to approve the opening.',
    es: 'Completa; espera que una segunda persona apruebe la apertura.',
  },
  open: { en: 'Open: people can join and file.', es: 'Abierta: la gente puede unirse y presentar.' },
  paused: {
    en: 'Paused: nobody new can join; everybody keeps their packet and date.',
    es: 'En pausa: nadie nuevo puede unirse; cada persona conserva su expediente y su fecha.',
  },
  closed: {
    en: 'Closed: everybody has their packet and date and can go on alone.',
    es: 'Cerrada: cada persona tiene su expediente y su fecha y puede seguir por su cuenta.',
  },
  killed: {
    en: 'Stopped at once; nothing more is sent from here, and everybody has their packet and date.',
    es: 'Detenida de inmediato; desde aquí no se envía nada más, y cada persona tiene su expediente y su fecha.',
  },
};
