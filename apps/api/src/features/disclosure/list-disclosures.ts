import { Injectable } from '@nestjs/common';
import { inWords, type Disclosure, type DisclosureInWords } from '@chorus/domain/disclosure/disclosure';
import type { Language } from '@chorus/domain/identity/account';
import type { Actor } from '@chorus/domain/shared/actor';
import { isId, type PersonId } from '@chorus/domain/shared/ids';
import { isRefusal } from '@chorus/domain/shared/refusal';
import { longDate } from '@chorus/templates/locale';
import { Db, type ReadTx } from '../../platform/database/db.js';
import { connectionOf, type Connection, type Page } from '../../platform/graphql/connections.js';
import { CaseAccess } from '../case/case.public.js';
import { filingNames } from '../delivery/delivery.public.js';
import { Authorities } from '../identity/identity.public.js';
import { Submissions, type SubmissionRow } from '../submission/submission.public.js';
import {
  agreementsOf,
  disclosuresOf,
  evidenceKindsOf,
  organizationNames,
  type Agreement,
  type DisclosureRow,
  type Viewed,
} from './disclosure.repository.js';

export interface DisclosureLine extends DisclosureInWords {
  readonly id: string;
  readonly way: DisclosureRow['way'];
  readonly thing: DisclosureRow['thing'];
  readonly at: Date;
  readonly organizationId: string | null;
  readonly helperId: string | null;
  readonly caseId: string | null;
  readonly reference: string | null;
  readonly consentPurpose: Agreement['purpose'] | null;
  readonly consentGivenAt: Date | null;
}

/** Everything that the lines of one page are told with. */
interface Known {
  readonly language: Language;
  readonly names: ReadonlyMap<string, string>;
  readonly kinds: ReadonlyMap<string, Disclosure['evidenceKind']>;
  readonly filings: ReadonlyMap<string, SubmissionRow>;
  readonly recipients: ReadonlyMap<string, string>;
  readonly agreements: readonly Agreement[];
}

/** Tells a person, and whoever may view their matters, who saw or received what of theirs, and when. */
@Injectable()
export class ListDisclosures {
  constructor(
    private readonly db: Db,
    private readonly authorities: Authorities,
    private readonly cases: CaseAccess,
    private readonly submissions: Submissions,
  ) {}

  /** Null: the actor may view nothing of this person's, or there is no such person; nobody learns which. */
  execute(
    actor: Actor,
    personId: string,
    page: Page,
    language: Language,
  ): Promise<Connection<DisclosureLine> | null> {
    return this.db.read(actor, async (tx) => {
      const viewed = isId(personId) ? await this.viewed(tx, actor, personId as PersonId) : null;
      if (viewed === null) return null;
      const rows = await disclosuresOf(tx, viewed, page);
      const known = await this.knownOf(tx, personId, rows, language);
      return connectionOf(
        rows.map((row) => lineOf(row, known)),
        page,
        ({ at, id }) => [at.toISOString(), id],
      );
    });
  }

  /** A right may cover some cases only; confidential care needs more of it. A helper acts for nobody and views nothing here. */
  private async viewed(tx: ReadTx, actor: Actor, personId: PersonId): Promise<Viewed | null> {
    const whole = !isRefusal(await this.authorities.mayAct(tx, actor, personId, 'view'));
    const caseIds = await this.cases.viewedFor(tx, personId);
    return whole || caseIds.length > 0 ? { personId, caseIds, whole } : null;
  }

  private async knownOf(
    tx: ReadTx,
    personId: string,
    rows: readonly DisclosureRow[],
    language: Language,
  ): Promise<Known> {
    const ofFilings = rows.filter(({ thing }) => aboutFilings.includes(thing)).map(({ thingId }) => thingId);
    const filings = await tx.rows<SubmissionRow>('SELECT * FROM submission WHERE id = ANY ($1)', [ofFilings]);
    const sent = new Set(rows.filter(({ way }) => way === 'sent').map(({ thingId }) => thingId));
    const recipients = await Promise.all(
      filings
        .filter(({ id, sealedAddressee }) => sent.has(id) && sealedAddressee !== null)
        .map(async (filing) => [filing.id, (await this.submissions.addressee(filing)).name] as const),
    );
    const files = rows.filter(({ thing }) => thing === 'file').map(({ thingId }) => thingId);
    return {
      language,
      names: await organizationNames(
        tx,
        rows.flatMap(({ organizationId }) => organizationId ?? []),
      ),
      kinds: await evidenceKindsOf(tx, files),
      filings: new Map(filings.map((filing) => [filing.id, filing])),
      recipients: new Map(recipients),
      agreements: await agreementsOf(tx, personId),
    };
  }
}

const aboutFilings: readonly DisclosureRow['thing'][] = ['submission', 'document', 'submission_standing'];
const unnamed: Readonly<Record<Language, string>> = {
  en: 'an organization that is no longer shown',
  es: 'una organización que ya no se muestra',
};

function lineOf(row: DisclosureRow, known: Known): DisclosureLine {
  const { language, names, filings } = known;
  const { organizationId, way, helper } = row;
  const filing = filings.get(row.thingId);
  const consent = agreementOf(row, known.agreements);
  const words = inWords(
    {
      way,
      thing: row.thing,
      organizationName: organizationId === null ? null : (names.get(organizationId) ?? unnamed[language]),
      roles: row.roles,
      helper,
      recipient: recipientOf(row, known),
      filing:
        filing === undefined
          ? null
          : { name: filingNames[filing.filingType][language], reference: filing.reference },
      evidenceKind: known.kinds.get(row.thingId) ?? null,
      consent: consent === null ? null : { purpose: consent.purpose, day: dayOf(consent.at) },
    },
    language,
    (day) => longDate(day, language),
  );
  return {
    ...words,
    id: row.id,
    way,
    thing: row.thing,
    at: row.at,
    organizationId,
    helperId: helper ? row.accountId : null,
    caseId: row.caseId,
    reference: filing?.reference ?? null,
    consentPurpose: consent?.purpose ?? null,
    consentGivenAt: consent?.at ?? null,
  };
}

function recipientOf({ way, thingId, channel, state }: DisclosureRow, known: Known): Disclosure['recipient'] {
  if (way !== 'sent' || channel === null || state === null) return null;
  return { name: known.recipients.get(thingId) ?? '', channel, state };
}

/** The newest agreement before it happened: to the organization's helper, or to sending. */
function agreementOf(
  { way, helper, organizationId, at }: DisclosureRow,
  agreements: readonly Agreement[],
): Agreement | null {
  const purpose = way === 'sent' ? 'send' : helper ? 'share_with_helper' : null;
  const standing = agreements.find(
    (one) =>
      one.purpose === purpose &&
      (one.organizationId === null || one.organizationId === organizationId) &&
      one.at.getTime() <= at.getTime(),
  );
  return standing ?? null;
}

const dayOf = (at: Date): string => at.toISOString().slice(0, 10);
