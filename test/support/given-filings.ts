import { createHash, randomUUID } from 'node:crypto';
import { system } from '@chorus/domain/shared/actor';
import type {
  AccountId,
  AuthorityId,
  CampaignId,
  CaseId,
  ConsentId,
  FileId,
  OrganizationId,
  ParticipationId,
  PersonId,
  SubmissionId,
} from '@chorus/domain/shared/ids';
import type { CaseFacetId } from '@chorus/domain/case/facet';
import { campaignTable, type CampaignRow } from '../../apps/api/src/features/campaign/campaign.table.js';
import type { CaseSeals } from '../../apps/api/src/features/case/case-seals.js';
import {
  caseEvidenceTable,
  caseFacetTable,
  casePartyTable,
  caseTable,
} from '../../apps/api/src/features/case/case.table.js';
import { newCase } from '@chorus/domain/case/recorded-case';
import { consentEventTable } from '../../apps/api/src/features/consent/consent.table.js';
import type { Files } from '../../apps/api/src/features/file/files.js';
import {
  accountTable,
  authorityTable,
  personTable,
} from '../../apps/api/src/features/identity/identity.table.js';
import type { PersonSeals } from '../../apps/api/src/features/identity/person-details.js';
import { organizationTable } from '../../apps/api/src/features/organization/organization.table.js';
import { participationTable } from '../../apps/api/src/features/participation/participation.table.js';
import type { SubmissionSeals } from '../../apps/api/src/features/submission/submission-seals.js';
import {
  submissionCreditTable,
  submissionTable,
  type SubmissionRow,
} from '../../apps/api/src/features/submission/submission.table.js';
import type { Db, Tx } from '../../apps/api/src/platform/database/db.js';
import { newId } from '../../apps/api/src/platform/ids/ids.js';

/** Stands for the digest of a line where nobody counts with the product's own. */
export const givenLine = (line: string): string => createHash('sha256').update(line).digest('hex');

/** What arranging needs of an application, however it was put together. */
export interface Arranging {
  readonly db: Db;
  readonly files: Files;
  readonly persons: PersonSeals;
  readonly seals: SubmissionSeals;
  readonly cases: CaseSeals;
}

export interface GivenCampaign {
  readonly campaignId: CampaignId;
  readonly organizationId: OrganizationId;
}

/** An open campaign of a verified organization that is no sample: what it sends may leave. */
export function givenOpenCampaign(
  { db }: Pick<Arranging, 'db'>,
  more: Partial<CampaignRow> & { readonly sample?: boolean } = {},
): Promise<GivenCampaign> {
  const organizationId = newId<'organization'>() as OrganizationId;
  const campaignId = newId<'campaign'>() as CampaignId;
  const createdBy = newId<'account'>() as AccountId;
  const now = new Date();
  return db.transaction(system('command-line'), async (tx) => {
    await tx.insert(accountTable, {
      id: createdBy,
      state: 'invited',
      sealedEmail: Buffer.from('sealed'),
      emailHash: Buffer.from(createdBy),
      language: 'en',
      platformAdministrator: false,
      createdAt: now,
      confirmedAt: null,
    });
    await tx.insert(organizationTable, {
      id: organizationId,
      state: 'verified',
      name: 'Sample Alliance',
      legalName: null,
      registration: null,
      officer: null,
      funders: null,
      sample: more.sample ?? false,
      createdAt: now,
      verifiedAt: null,
    });
    await tx.insert(campaignTable, {
      id: campaignId,
      organizationId,
      kind: 'CLAIMS_SURGE',
      state: 'open',
      slug: `sample-${campaignId}`,
      title: 'Sample',
      purpose: 'Sample',
      targets: { payerIds: [], conditionKeys: [], treatmentKeys: [], reasonKeys: [], planTypes: [] },
      states: [],
      waves: [],
      sourceCodes: [],
      sample: false,
      letterDateRequired: false,
      pacePerHour: 100_000,
      pacePerDay: 100_000,
      createdBy,
      createdAt: now,
      openedAt: now,
      endedAt: null,
      queueOwnerId: null,
      proposed: null,
      ...more,
    });
    return { campaignId, organizationId };
  });
}

export interface GivenFiling {
  readonly submissionId: SubmissionId;
  readonly caseId: CaseId;
  readonly personId: PersonId;
  readonly participationId: ParticipationId;
  readonly reference: string;
}

export interface FilingsWish {
  readonly count: number;
  readonly campaign: GivenCampaign | null;
  /** Where the n-th goes; a reserved mailbox of its own each when left out. */
  readonly address?: (n: number) => string;
  /** Columns of the filing that matter to the test. */
  readonly filing?: Partial<SubmissionRow>;
  readonly packet?: Uint8Array;
  /** Whose filings they are; an account that acts for each of the people when given. */
  readonly actedForBy?: AccountId;
  readonly consentToSend?: boolean;
  /** All are cases of one person with one packet: for crowds, where people do not matter. */
  readonly onePerson?: boolean;
}

const smallPacket = Buffer.from('%PDF-1.7\n% a small packet of an invented person\n%%EOF\n');

/** Signed filings, arranged by rows: queued for e-mail unless `filing` says otherwise. */
export async function givenFilings(arranging: Arranging, wish: FilingsWish): Promise<GivenFiling[]> {
  const made: GivenFiling[] = [];
  for (let n = 0; n < wish.count; n += 100) {
    const some = Array.from({ length: Math.min(100, wish.count - n) }, (_, at) => n + at);
    made.push(
      ...(await arranging.db.transaction(system('command-line'), (tx) =>
        givenSome(tx, arranging, wish, some),
      )),
    );
  }
  return made;
}

interface Holder {
  readonly personId: PersonId;
  readonly packetFileId: FileId;
}

async function givenSome(
  tx: Tx,
  arranging: Arranging,
  wish: FilingsWish,
  some: readonly number[],
): Promise<GivenFiling[]> {
  const wanted = wish.onePerson === true ? some.slice(0, 1) : some;
  const holders: Holder[] = [];
  for (const n of wanted) holders.push(await givenHolder(tx, arranging, wish, n));
  const now = new Date();
  const filings = some.map(
    (n, at): GivenFiling & Holder & { readonly facetId: CaseFacetId; readonly n: number } => {
      const submissionId = newId<'submission'>() as SubmissionId;
      return {
        ...(holders[wish.onePerson === true ? 0 : at] as Holder),
        n,
        submissionId,
        caseId: newId<'case'>() as CaseId,
        facetId: randomUUID() as CaseFacetId,
        participationId: newId<'participation'>() as ParticipationId,
        reference: `S-${submissionId.slice(-12)}`,
      };
    },
  );
  await tx.insert(
    caseFacetTable,
    filings.map(({ facetId }) => ({ ...facet, id: facetId, actBy: wish.filing?.actBy ?? facet.actBy })),
  );
  await tx.insert(
    caseTable,
    await Promise.all(
      filings.map(async ({ caseId, personId, facetId, n }) => ({
        ...denial,
        id: caseId,
        personId,
        facetId,
        sealedFacts: arranging.cases.sealFacts(await arranging.cases.keyFor(personId), {
          ...newCase(caseId, personId, false),
          identifier: { identifierKind: 'claim', printed: `Claim ${n}`, normalized: `CLAIM${n}` },
        }),
        createdAt: now,
        changedAt: now,
      })),
    ),
  );
  await tx.insert(
    caseEvidenceTable,
    filings.map(({ caseId, personId, packetFileId }) => ({
      id: newId<'case_evidence'>(),
      caseId,
      personId,
      evidenceKind: 'letter' as const,
      fileId: packetFileId,
      dated: '2026-10-30',
      addedAt: now,
    })),
  );
  await tx.insert(
    casePartyTable,
    await Promise.all(
      filings.map(async ({ caseId, personId }) => {
        const id = newId<'case_party'>();
        const key = await arranging.cases.keyFor(personId);
        const sealedPrintedName = arranging.cases.sealPartyName(key, id, 'Sample Payer');
        return {
          id,
          caseId,
          personId,
          role: 'risk_bearer' as const,
          payerId: 'sample-payer',
          sealedPrintedName,
        };
      }),
    ),
  );
  await tx.insert(
    submissionTable,
    await Promise.all(
      filings.map(async ({ n, submissionId, caseId, personId, packetFileId, reference }) => ({
        ...defaults,
        id: submissionId,
        reference,
        caseId,
        personId,
        packetFileId,
        signedAt: now,
        createdAt: now,
        changedAt: now,
        sealedAddressee: (await arranging.seals.of(personId)).sealAddressee(submissionId, {
          name: 'Sample Payer, Appeals',
          lines: [],
          channel: wish.filing?.channel ?? 'email',
          address: [wish.address?.(n) ?? `appeals.${submissionId}@payer.example`],
          lineKey: wish.filing?.lineKey ?? null,
          source: 'notice',
          reason: 'This is what the notice itself says.',
        }),
        ...wish.filing,
      })),
    ),
  );
  const { campaign } = wish;
  if (campaign !== null) {
    await tx.insert(
      participationTable,
      filings.map(({ participationId, caseId, personId }) => ({
        ...campaign,
        id: participationId,
        caseId,
        personId,
        state: 'active' as const,
        finishedFrom: null,
        sourceCode: null,
        leadCase: false,
        holdUntil: null,
        helperId: null,
        joinedAt: now,
        changedAt: now,
      })),
    );
    await tx.insert(
      submissionCreditTable,
      filings.map(({ submissionId, personId }) => ({
        ...campaign,
        id: newId<'submission_credit'>(),
        submissionId,
        personId,
      })),
    );
  }
  return filings;
}

async function givenHolder(
  tx: Tx,
  { files, persons }: Arranging,
  wish: FilingsWish,
  n: number,
): Promise<Holder> {
  const personId = newId<'person'>() as PersonId;
  const sealed = await persons.seal(personId, {
    name: { given: 'Sample', family: `Person ${n}` },
    contact: { email: `sample.person.${n}@example.org`, phone: null, address: null },
    birthDate: '1980-02-29',
    diedOn: null,
  });
  await tx.insert(personTable, {
    id: personId,
    state: 'active',
    language: 'en',
    zone: 'America/Chicago',
    ...sealed,
    suspendedFor: null,
    createdAt: new Date(),
  });
  if (wish.actedForBy !== undefined) await actsFor(tx, wish.actedForBy, personId);
  await consent(tx, personId, wish.consentToSend ?? true);
  const bytes = wish.packet ?? smallPacket;
  const packet = await files.keep(
    tx,
    { personId, bytes, mediaType: 'application/pdf', origin: 'made_here', name: null },
    'kept',
  );
  return { personId, packetFileId: packet.id };
}

const facet = {
  residenceState: 'MT',
  contractState: 'MN',
  conditionKey: null,
  treatmentKey: null,
  payerIds: [],
  planType: 'erisa_fully_insured',
  reasonKey: null,
  letterInHand: 'denial',
  urgency: 'standard_pre_service',
  noticeDate: '2026-10-30',
  actBy: '2027-04-28',
  lastArguable: '2027-04-28',
  amountBand: 'unknown',
} as const;

const denial = {
  state: 'evidenced',
  suspendedFrom: null,
  identifierKind: 'claim',
  identifierHash: null,
  planLevels: 1,
  urgencyStatedBy: null,
  alreadyAppealed: 'no',
  receivedDate: '2026-11-02',
  letterDeadline: null,
  letterPrintsDeadline: 'no',
  funding: null,
  reviewScope: null,
  firstLevelDecided: null,
  coverageEnds: null,
  silentLevelFiled: null,
  letterBasis: 'notice',
  noticeChannels: [],
  sealedStory: null,
  codesFixed: false,
  needsReview: false,
  reopenedAt: null,
  confidential: false,
} as const;

const defaults = {
  workItemId: null,
  state: 'queued',
  stepKey: 'internal_appeal',
  filingType: 'internal_appeal',
  stage: 'internal_appeal_level_1',
  recipientRole: 'plan_appeals',
  recipientKey: 'plan_appeals:sample',
  recipientState: 'NY',
  recipientZone: 'America/New_York',
  channel: 'email',
  lineKey: null,
  signatureRule: 'e_sign_accepted',
  urgent: false,
  gate: false,
  sample: false,
  releaseFrom: null,
  sendBy: '2027-04-26',
  actBy: '2027-04-28',
  lastArguable: '2027-04-28',
  satisfiedBy: 'sent',
  language: 'en',
  templateKey: 'internal_appeal',
  templateVersion: '1',
  sealedOwnWords: null,
  sealedLetterFacts: null,
  sealedGate: null,
  sealedContext: null,
  similarityDigest: null,
  documentHash: 'a'.repeat(64),
  documentFileId: null,
  recallUntil: null,
  satisfiedOn: null,
} as const;

function actsFor(tx: Tx, accountId: AccountId, personId: PersonId): Promise<number> {
  return tx.insert(authorityTable, {
    id: newId<'authority'>() as AuthorityId,
    accountId,
    personId,
    basis: 'guardian',
    state: 'in_force',
    purposes: ['view', 'prepare', 'sign', 'consent', 'receive_notices', 'view_confidential'],
    caseIds: null,
    evidenceFileId: null,
    fromDay: '2020-01-01',
    untilDay: null,
    createdAt: new Date(),
    invitedBy: null,
    acceptedAt: new Date(),
    endedAt: null,
    mayBeAskedAnew: false,
  });
}

function consent(tx: Tx, personId: PersonId, given: boolean): Promise<number> {
  return tx.insert(consentEventTable, {
    id: newId<'consent'>() as ConsentId,
    personId,
    organizationId: null,
    organizationName: null,
    purpose: 'send',
    act: given ? 'given' : 'withdrawn',
    at: new Date(),
    wordingVersion: 1,
    wordingHash: 'a'.repeat(64),
    language: 'en',
    accountId: null,
    withdraws: null,
  });
}
