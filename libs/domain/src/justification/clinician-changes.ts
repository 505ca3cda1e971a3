import type { Bilingual } from '../identity/account.js';
import type { JurisdictionCode } from '../jurisdiction/jurisdictions.js';
import type { PlainDate } from '../shared/calendar.js';
import type { Id } from '../shared/ids.js';
import { isCaring, licenceIn, type Clinician, type ClinicianRelation } from './clinician.js';
import { isAnswered, isEnded, isLoad, type RequestState } from './request-states.js';

export type RequestId = Id<'justification_request'>;

/** A request as what happens to its clinician or its person concerns it. */
export interface AffectedRequest {
  readonly id: RequestId;
  readonly state: RequestState;
  readonly relation: ClinicianRelation;
  /** Where the person lives. */
  readonly patientState: JurisdictionCode;
  readonly actBy: PlainDate | null;
  /** Sentences decided and blanks filled so far. */
  readonly workDone: number;
}

/** What becomes of a request. Nothing that was signed is ever lost [KINDS, bad input]. */
export interface Consequence {
  readonly requestId: RequestId;
  readonly then: 'stays' | 'stays_answered' | 'moves_on';
  readonly reason: Bilingual;
}

const reasons = {
  answered: {
    en: 'It was signed before. It stays as it was signed.',
    es: 'Se firmó antes. Queda tal como se firmó.',
  },
  licensed: {
    en: 'The clinician is still licensed for it.',
    es: 'El profesional sigue teniendo licencia para ello.',
  },
  noLicenceThere: {
    en: 'The clinician has no licence in force in the person’s state any more. Somebody else is asked; what was written stays with the clinician and is not used.',
    es: 'El profesional ya no tiene licencia vigente en el estado de la persona. Se pregunta a otro; lo escrito queda con el profesional y no se usa.',
  },
  noLicence: {
    en: 'The clinician has no licence in force any more. The records can still be asked for; somebody else of the practice is asked to sign.',
    es: 'El profesional ya no tiene ninguna licencia vigente. Aún se pueden pedir los registros; se pide la firma a otra persona del consultorio.',
  },
  treated: {
    en: 'The clinician treated the person and speaks of that care; a move does not change it.',
    es: 'El profesional atendió a la persona y habla de esa atención; una mudanza no lo cambia.',
  },
  withinCapacity: {
    en: 'It stays within what the clinician can do.',
    es: 'Queda dentro de lo que el profesional puede hacer.',
  },
  beyondCapacity: {
    en: 'The clinician can do less than before. Somebody else is asked, while there is the most time.',
    es: 'El profesional puede hacer menos que antes. Se pregunta a otra persona, mientras queda más tiempo.',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

const consequence = ({ id }: AffectedRequest, then: Consequence['then'], reason: Bilingual): Consequence => ({
  requestId: id,
  then,
  reason,
});

const living = (requests: readonly AffectedRequest[]): readonly AffectedRequest[] =>
  requests.filter(({ state }) => !isEnded(state) && state !== 'declined');

/**
 * Whether a clinician may sign for somebody in this state on this day. An independent opinion asks for a licence of
 * the person's own state; who cares for the person speaks of care given, under whichever licence that was.
 */
export function isLicensedFor(
  clinician: Pick<Clinician, 'licences'>,
  relation: ClinicianRelation,
  patientState: JurisdictionCode,
  on: PlainDate,
): boolean {
  return isCaring(relation)
    ? clinician.licences.some(({ expiresOn }) => expiresOn >= on)
    : licenceIn(clinician, patientState, on) !== null;
}

/** A licence ended, was given up or was renewed between the assignment and the signature. */
export function afterLicencesChanged(
  clinician: Pick<Clinician, 'licences'>,
  requests: readonly AffectedRequest[],
  on: PlainDate,
): readonly Consequence[] {
  return living(requests).map((request) => {
    if (isAnswered(request.state)) return consequence(request, 'stays_answered', reasons.answered);
    if (isLicensedFor(clinician, request.relation, request.patientState, on))
      return consequence(request, 'stays', reasons.licensed);
    return consequence(
      request,
      'moves_on',
      isCaring(request.relation) ? reasons.noLicence : reasons.noLicenceThere,
    );
  });
}

/** The person of one case moved; the clinicians' requests for that case, with the state they live in now. */
export function afterPersonMoved(
  clinician: Pick<Clinician, 'licences'>,
  requests: readonly AffectedRequest[],
  newState: JurisdictionCode,
  on: PlainDate,
): readonly Consequence[] {
  return living(requests).map((request) => {
    if (isAnswered(request.state)) return consequence(request, 'stays_answered', reasons.answered);
    if (isCaring(request.relation)) return consequence(request, 'stays', reasons.treated);
    return isLicensedFor(clinician, request.relation, newState, on)
      ? consequence(request, 'stays', reasons.licensed)
      : consequence(request, 'moves_on', reasons.noLicenceThere);
  });
}

/**
 * Which letters go back where somebody can do fewer than they hold: independent opinions before their own patients',
 * untouched ones before begun ones, and the one with the most time left first, because whoever comes next needs it.
 */
export function afterLowerCapacity(
  requests: readonly AffectedRequest[],
  capacity: number,
): readonly Consequence[] {
  const held = living(requests).filter(({ state }) => isLoad(state));
  const goesBackFirst = [...held].sort(
    (a, b) =>
      Number(isCaring(a.relation)) - Number(isCaring(b.relation)) ||
      a.workDone - b.workDone ||
      compare(b.actBy ?? '9999', a.actBy ?? '9999') ||
      compare(a.id, b.id),
  );
  const goesBack = new Set(goesBackFirst.slice(0, Math.max(0, held.length - capacity)).map(({ id }) => id));
  return living(requests).map((request) => {
    if (isAnswered(request.state)) return consequence(request, 'stays_answered', reasons.answered);
    return goesBack.has(request.id)
      ? consequence(request, 'moves_on', reasons.beyondCapacity)
      : consequence(request, 'stays', reasons.withinCapacity);
  });
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
