import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Period, Provider, WorkBlock } from '@chorus/domain/assignment/model/problem';
import type { SuppliedAsk, Supply } from '@chorus/domain/assignment/supply';
import { recipientKeys } from '@chorus/domain/justification/authorization-form';
import { isCaring, type Conflict, type ClinicianId } from '@chorus/domain/justification/clinician';
import { afterDecline, type Declined } from '@chorus/domain/justification/declining';
import { letterNeededBy } from '@chorus/domain/justification/needed-by';
import { isAnswered, isEnded, type RequestState } from '@chorus/domain/justification/request-states';
import { specialties, specialtyFit, specialtyKeys } from '@chorus/domain/justification/specialties';
import { opinionFilings } from '@chorus/domain/justification/supporting';
import { conditionsRows } from '@chorus/domain/jurisdiction/data/conditions.generated';
import { federalHolidays } from '@chorus/domain/jurisdiction/federal-holidays';
import { plainDate } from '@chorus/domain/shared/calendar';
import type { CaseId } from '@chorus/domain/shared/ids';
import type { ReadTx } from '../../platform/database/db.js';
import { conflictsWith } from '@chorus/domain/justification/supporting';
import { Suppliers, type Supplier, type SupplyQuestion } from '../assignment/assignment.public.js';
import { PartyNames, type PartyNamed } from '../case/case.public.js';
import { authorizedCases } from './authorization-in-force.js';
import { clinicianMembers } from './clinician-drive.js';
import { Clinicians, type EnrolledClinician } from './clinicians.js';
import type { ClinicianRow, JustificationRequestRow } from './justification.table.js';
import { letterStepAt } from './letter-step.js';

/** Own patients meet their own clinician; an opinion meets whoever offers opinions. */
const pools = { own: 'clinician_own', opinion: 'clinician_opinion' } as const;

type Step = SupplyQuestion['steps'][number];
type Request = Pick<
  JustificationRequestRow,
  'caseId' | 'clinicianId' | 'relation' | 'state' | 'declinedReason' | 'campaignId' | 'neededBy'
>;

/** Our own sorting of conditions by parts of the body (`specialties.ts`); it shuts nobody out where it does not know. */
const bodyAreaOf = new Map(conditionsRows.map(({ slug, bodyArea }) => [slug, bodyArea]));

const specialtyNames = Object.fromEntries(specialtyKeys.map((key) => [key, specialties[key].label]));

const blocks = {
  answered: {
    code: 'letter_there',
    reason: {
      en: 'A clinician has written for this case already.',
      es: 'Un profesional ya escribió para este caso.',
    },
    whatWouldUnblock: {
      en: 'Nothing need be done; a newer letter can be asked for at the case.',
      es: 'No hace falta hacer nada; en el caso se puede pedir una carta más reciente.',
    },
  },
  onPaper: {
    code: 'asked_on_paper',
    reason: {
      en: 'The clinician who treats the person was asked on paper and has not answered yet.',
      es: 'Se pidió en papel al profesional que atiende a la persona y todavía no ha respondido.',
    },
    whatWouldUnblock: {
      en: 'The letter comes in, the clinician says no, or the person calls the asking off.',
      es: 'Llega la carta, el profesional dice que no, o la persona retira la petición.',
    },
  },
  authorization: {
    code: 'no_authorization',
    reason: {
      en: 'The person has not allowed that a clinician is shown this case.',
      es: 'La persona no ha permitido que un profesional vea este caso.',
    },
    whatWouldUnblock: {
      en: 'The person signs the authorization; it takes one page.',
      es: 'La persona firma la autorización; es una página.',
    },
  },
  person: {
    code: 'person_decides',
    reason: {
      en: 'Clinicians have said no in a way that is the person’s to decide about.',
      es: 'Los profesionales dijeron que no de un modo que le toca decidir a la persona.',
    },
    whatWouldUnblock: {
      en: 'The person talks with the clinician they trust, or files without a letter.',
      es: 'La persona habla con el profesional en quien confía, o presenta sin carta.',
    },
  },
  onlyWhoCares: {
    code: 'only_who_treats',
    reason: {
      en: 'For this step only a clinician who cares for the person can write.',
      es: 'Para este paso solo puede escribir un profesional que atienda a la persona.',
    },
    whatWouldUnblock: {
      en: 'The person names the clinician who treats them, or files without a letter.',
      es: 'La persona nombra al profesional que la atiende, o presenta sin carta.',
    },
  },
  state: {
    code: 'state_unknown',
    reason: {
      en: 'It is not known in which state the person lives.',
      es: 'No se sabe en qué estado vive la persona.',
    },
    whatWouldUnblock: {
      en: 'The person adds the state they live in.',
      es: 'La persona agrega el estado en que vive.',
    },
  },
} as const satisfies Readonly<Record<string, WorkBlock>>;

/**
 * Clinicians as the assignment knows them: licences, specialties, weeks and what they must keep away from. Who treats the person
 * and was named comes first and alone; an opinion is looked for only where none of them will.
 */
@Injectable()
export class ClinicianSupplier implements Supplier, OnModuleInit {
  readonly actor = 'clinician';

  constructor(
    private readonly suppliers: Suppliers,
    private readonly clinicians: Clinicians,
    private readonly parties: PartyNames,
  ) {}

  onModuleInit(): void {
    this.suppliers.register(this);
    this.suppliers.registerWaits(lettersAwaited);
  }

  days(): Promise<readonly string[]> {
    return Promise.resolve([]);
  }

  async supply(tx: ReadTx, { campaign, today, periods, steps }: SupplyQuestion): Promise<Supply> {
    const caseIds = [...new Set(steps.map(({ of }) => of.caseId))];
    const requests = await tx.rows<Request>(
      `SELECT case_id, clinician_id, relation, state, declined_reason, campaign_id, needed_by
       FROM justification_request WHERE case_id = ANY ($1) ORDER BY changed_at`,
      [caseIds],
    );
    const members = await tx.rows<ClinicianRow>(`${clinicianMembers} ORDER BY c.id`, [
      campaign.organizationId,
    ]);
    const named = requests.flatMap(({ clinicianId }) => clinicianId ?? []);
    const others = named.filter((id) => !members.some((row) => row.id === id));
    const enrolled = [
      ...(await this.clinicians.open(tx, members)),
      ...(await this.clinicians.byIds(tx, [...new Set(others)])),
    ];
    const isMember = new Set(members.map(({ id }) => id));
    const taken = await takenElsewhere(
      tx,
      enrolled.map(({ id }) => id),
      campaign.id,
    );
    const kin = await actsFor(tx, enrolled);
    const barred = await this.barredByName(tx, enrolled, caseIds, today);
    const own = await authorizedCases(tx, caseIds, recipientKeys('treating'));
    const opinions = await authorizedCases(tx, caseIds, recipientKeys('supporting'));
    return {
      providers: enrolled.map((one) =>
        provider(
          one,
          { periods, today, taken: taken.get(one.id) ?? 0, supports: one.supports && isMember.has(one.id) },
          [
            ...requests
              .filter(({ clinicianId }) => clinicianId === one.id)
              .map(({ caseId }) => `case:${caseId}`),
            ...(kin.get(one.row.accountId) ?? []).map((id) => `person:${id}`),
            ...(barred.get(one.id) ?? []).map(barredFrom),
          ],
        ),
      ),
      names: specialtyNames,
      asks: steps.map((step) =>
        ask(
          step,
          requests.filter(({ caseId }) => caseId === step.of.caseId),
          new Set(enrolled.map(({ id }) => id)),
          { today, own: own.has(step.of.caseId), opinion: opinions.has(step.of.caseId) },
        ),
      ),
    };
  }

  /**
   * The cases a clinician must keep from because of a name they wrote out: compared here, where both are open, so that the
   * plan learns the case and never a name. Names of cases are opened only where somebody has written one.
   */
  private async barredByName(
    tx: ReadTx,
    enrolled: readonly EnrolledClinician[],
    caseIds: readonly CaseId[],
    today: string,
  ): Promise<ReadonlyMap<ClinicianId, readonly CaseId[]>> {
    const naming = enrolled.filter(({ conflicts }) =>
      conflicts.some(({ printedName }) => printedName !== null),
    );
    if (naming.length === 0) return new Map();
    const named = [...(await this.parties.of(tx, caseIds))];
    return new Map(
      naming.map((one) => [one.id, named.flatMap((of) => (isBarred(one, of, today) ? [of[0]] : []))]),
    );
  }
}

const isBarred = (
  { conflicts }: Pick<EnrolledClinician, 'conflicts'>,
  [, payers]: readonly [CaseId, readonly PartyNamed[]],
  today: string,
): boolean => {
  const written = conflicts.filter(({ printedName }) => printedName !== null);
  // Treatments are compared by their keys; what is left is about names alone.
  return conflictsWith({ conflicts: written }, { payers, treatmentKey: notAsked }, plainDate(today)).some(
    ({ bars }) => bars,
  );
};

/** A treatment that is nobody's. */
const notAsked = '';

const barredFrom = (caseId: CaseId): string => `barred:${caseId}`;

function provider(
  one: EnrolledClinician,
  room: {
    readonly periods: readonly Period[];
    readonly today: string;
    readonly taken: number;
    readonly supports: boolean;
  },
  keptFrom: readonly string[],
): Provider {
  const conflicts = one.conflicts
    .filter(({ until }) => until === null || until >= room.today)
    .flatMap(barredBy);
  return {
    id: `clinician:${one.id}`,
    pools: room.supports ? [pools.own, pools.opinion] : [pools.own],
    licences: one.licences.map(({ state, expiresOn }) => ({ state, until: expiresOn })),
    specialties: one.specialties,
    conditions: [],
    languages: one.languages,
    modes: [],
    conflicts: [...new Set([...conflicts, ...keptFrom])],
    capacity: {
      // What is in hand elsewhere is this week's; later weeks are whole again.
      perPeriod: room.periods.map((_, at) => Math.max(0, one.weeklyCapacity - (at === 0 ? room.taken : 0))),
      inAll: null,
      pace: false,
    },
  };
}

/** Parties a conflict keeps somebody from; of treatments without a name every one. Names without a key are compared by `barredByName`. */
function barredBy({ kind, payerIds, treatmentKeys }: Conflict): readonly string[] {
  if (kind !== 'manufacturer_payment' && kind !== 'financial_interest') return payerIds;
  const treatments =
    treatmentKeys.length === 0
      ? ['treatment:any']
      : ['treatment:unknown', ...treatmentKeys.map((key) => `treatment:${key}`)];
  return [...payerIds, ...treatments];
}

function ask(
  { of, stepKey, stage }: Step,
  requests: readonly Request[],
  enrolled: ReadonlySet<ClinicianId>,
  known: { readonly today: string; readonly own: boolean; readonly opinion: boolean },
): SuppliedAsk {
  const { facet, caseId, personId } = of;
  const step = letterStepAt(of, stage, null);
  const treatment = facet.treatmentKey === null ? 'treatment:unknown' : `treatment:${facet.treatmentKey}`;
  const common = {
    caseId,
    stepKey,
    freeDays: null,
    notBefore: null,
    neededBy: letterNeededBy(step.actBy, plainDate(known.today), federalHolidays),
    preferred: [],
    only: null,
  };
  const caring = requests.find(({ relation, state }) => isCaring(relation) && isLiving(state));
  if (caring !== undefined) {
    const id = caring.clinicianId;
    const only = id === null ? [] : [`clinician:${id}`];
    const blocked =
      id === null || !enrolled.has(id) ? blocks.onPaper : known.own ? null : blocks.authorization;
    return { ...common, pool: pools.own, needs: noNeeds, only, preferred: only, parties: [], blocked };
  }
  const area = facet.conditionKey === null ? null : (bodyAreaOf.get(facet.conditionKey) ?? null);
  const fitting = specialtyKeys.filter((key) => specialtyFit([key], area) === 'fits');
  return {
    ...common,
    pool: pools.opinion,
    needs: {
      ...noNeeds,
      licence: facet.residenceState,
      specialties: fitting,
      condition: facet.conditionKey,
    },
    parties: [
      ...facet.payerIds,
      treatment,
      'treatment:any',
      `person:${personId}`,
      barredFrom(caseId),
      ...keptFrom(requests, caseId),
    ],
    blocked: whyNoOpinion(requests, step.filingType, facet.residenceState, known.opinion),
  };
}

/** Whoever has this very request in hand may keep it; anybody who had one before does not get it again. */
const keptFrom = (requests: readonly Request[], caseId: CaseId): readonly string[] =>
  requests.some(({ relation, state }) => !isCaring(relation) && isLiving(state)) ? [] : [`case:${caseId}`];

function whyNoOpinion(
  requests: readonly Request[],
  filingType: string,
  residenceState: string | null,
  authorized: boolean,
): WorkBlock | null {
  if (requests.some(({ state }) => isAnswered(state) || state === 'superseded')) return blocks.answered;
  const allowed = (opinionFilings as readonly string[]).includes(filingType);
  if (!allowed) return blocks.onlyWhoCares;
  const declined = requests.flatMap(({ relation, declinedReason }): readonly Declined[] =>
    declinedReason === null ? [] : [{ relation, reason: declinedReason }],
  );
  if (declined.length > 0 && afterDecline(declined, allowed, false).next === 'ask_the_person')
    return blocks.person;
  if (!authorized) return blocks.authorization;
  return residenceState === null ? blocks.state : null;
}

const isLiving = (state: RequestState): boolean =>
  !isEnded(state) && !isAnswered(state) && state !== 'declined' && state !== 'expired';

const noNeeds: SuppliedAsk['needs'] = {
  licence: null,
  specialties: [],
  condition: null,
  language: null,
  languageRequired: false,
  mode: null,
};

async function takenElsewhere(
  tx: ReadTx,
  ids: readonly ClinicianId[],
  campaignId: string,
): Promise<ReadonlyMap<ClinicianId, number>> {
  const rows = await tx.rows<{ clinicianId: ClinicianId; taken: number }>(
    `SELECT clinician_id, count(*)::int AS taken FROM justification_request
     WHERE clinician_id = ANY ($1) AND campaign_id IS DISTINCT FROM $2
       AND state IN ('offered', 'held', 'in_review', 'blanks_open', 'ready_to_sign') GROUP BY clinician_id`,
    [ids, campaignId],
  );
  return new Map(rows.map(({ clinicianId, taken }) => [clinicianId, taken]));
}

/** Whom each acts for: nobody is independent of their own. */
async function actsFor(
  tx: ReadTx,
  enrolled: readonly EnrolledClinician[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const rows = await tx.rows<{ accountId: string; persons: readonly string[] }>(
    `SELECT account_id, array_agg(person_id) AS persons FROM authority
     WHERE account_id = ANY ($1) AND state = 'in_force' GROUP BY account_id`,
    [enrolled.map(({ row }) => row.accountId)],
  );
  return new Map(rows.map(({ accountId, persons }) => [accountId, persons]));
}

/** The letter is asked for first: an appeal waits for one that is under way until the day it is needed by, and not a day longer. */
export async function lettersAwaited(
  tx: ReadTx,
  caseIds: readonly CaseId[],
): Promise<ReadonlyMap<CaseId, string>> {
  const rows = await tx.rows<{ caseId: CaseId; until: string }>(
    `SELECT case_id, max(needed_by) AS until FROM justification_request
     WHERE case_id = ANY ($1) AND needed_by >= chorus_today()
       AND state IN ('offered', 'held', 'in_review', 'blanks_open', 'ready_to_sign', 'paper_received')
     GROUP BY case_id`,
    [caseIds],
  );
  return new Map(rows.map(({ caseId, until }) => [caseId, until]));
}
