import { Injectable } from '@nestjs/common';
import { type CaseFacts, type FactsRefusal, recordFacts } from '@chorus/domain/case/record-facts';
import type { UrgencySpeaker } from '@chorus/domain/case/case-words';
import { stateUrgency } from '@chorus/domain/case/intake';
import { newCase, type RecordedCase } from '@chorus/domain/case/recorded-case';
import { hasConsent } from '@chorus/domain/consent/consent-state';
import { currentWording } from '@chorus/domain/consent/wording';
import type { Language } from '@chorus/domain/identity/account';
import type { Actor } from '@chorus/domain/shared/actor';
import { isId, type CaseId, type PersonId } from '@chorus/domain/shared/ids';
import { isRefusal, refuse, type Refusal } from '@chorus/domain/shared/refusal';
import { audit } from '../../platform/audit/audit.js';
import { BusinessClock } from '../../platform/clocks/clocks.js';
import { Db, type Tx } from '../../platform/database/db.js';
import { newId } from '../../platform/ids/ids.js';
import { consentsOf, writeConsents } from '../consent/consent.public.js';
import { Authorities } from '../identity/identity.public.js';
import { CaseWriter, type CaseAlreadyExists } from './case-writer.js';
import type { CaseRecord } from './case.repository.js';
import { SameNumber, type SameNumberElsewhere } from './same-number.js';
import { latestToday } from './latest-today.js';

export interface StartCaseInput {
  readonly personId: string;
  readonly facts: CaseFacts;
  readonly confidential: boolean;
  /** Said by the person where a case of theirs has the same number. */
  readonly anotherDenial: boolean;
  /** Who says that it is urgent; null: nobody has said so. */
  readonly urgentBy: UrgencySpeaker | null;
  readonly consentToStore: { readonly wordingVersion: number; readonly language: Language } | null;
}

export interface CaseStarted {
  readonly case: CaseRecord;
}

type Refused =
  | FactsRefusal
  | CaseAlreadyExists
  | SameNumberElsewhere
  | Refusal<'NotFound' | 'NotAllowed' | 'StoreConsentMissing' | 'WordingOutdated'>;

const platform = { organizationId: null, organizationName: null };

/** Begins a case with what is known so far. Nothing about a denial is kept before the person agreed to its keeping. */
@Injectable()
export class StartCase {
  constructor(
    private readonly db: Db,
    private readonly clock: BusinessClock,
    private readonly authorities: Authorities,
    private readonly writer: CaseWriter,
    private readonly sameNumber: SameNumber,
  ) {}

  execute(actor: Actor, input: StartCaseInput): Promise<CaseStarted | Refused> {
    return this.db.transaction(actor, async (tx): Promise<CaseStarted | Refused> => {
      const personId = input.personId as PersonId;
      const may = isId(personId)
        ? await this.authorities.mayAct(tx, actor, personId, 'prepare', { urgent: input.urgentBy !== null })
        : refuse('NoAuthority', '');
      if (isRefusal(may)) {
        return may.kind === 'NoAuthority' ? personNotFound() : refuse('NotAllowed', may.message);
      }
      if (input.confidential) {
        const sees = await this.authorities.mayAct(tx, actor, personId, 'view_confidential', {
          urgent: input.urgentBy !== null,
        });
        if (isRefusal(sees)) return onlyThemselves();
      }
      const agreed = await this.mayStore(tx, actor, personId, input);
      if (isRefusal(agreed)) return agreed;
      const blank = begun(newId<'case'>() as CaseId, personId, input);
      const recorded = recordFacts(blank, input.facts, await latestToday(tx, this.clock), false);
      if (isRefusal(recorded)) return recorded;
      const record = await this.writer.add(tx, recorded);
      if (isRefusal(record)) return record;
      const same = input.anotherDenial ? null : await this.sameNumber.ask(tx, null, recorded);
      if (same !== null) return same;
      await audit(tx, {
        operation: 'case.started',
        subjects: [
          { kind: 'case', id: record.id },
          { kind: 'person', id: personId },
        ],
      });
      return { case: record };
    });
  }

  private async mayStore(
    tx: Tx,
    actor: Actor,
    personId: PersonId,
    { consentToStore: consent, urgentBy }: StartCaseInput,
  ): Promise<true | Refusal<'NotAllowed' | 'StoreConsentMissing' | 'WordingOutdated'>> {
    // The ledger is not shown to everybody who may begin a case: a treating professional is shown none of it.
    const agreed = await tx.elevated(() => consentsOf(tx, personId));
    if (hasConsent(agreed, 'store', null)) return true;
    if (consent === null) {
      return refuse(
        'StoreConsentMissing',
        'A case is kept only once you have agreed to its keeping. Nothing was kept.',
        'consentToStore',
      );
    }
    const may = await this.authorities.mayAct(tx, actor, personId, 'consent', {
      urgent: urgentBy !== null,
    });
    if (isRefusal(may)) return refuse('NotAllowed', may.message);
    if (currentWording('store', consent.language).version !== consent.wordingVersion) {
      return refuse(
        'WordingOutdated',
        'The wording has changed since it was shown. Read it again; nothing was recorded.',
      );
    }
    const [event] = await tx.elevated(() =>
      writeConsents(tx, personId, platform, ['store'], 'given', consent.language),
    );
    if (event === undefined) return true;
    await audit(tx, { operation: 'consent.given', subjects: [{ kind: 'consent', id: event.id }] });
    return true;
  }
}

function begun(id: CaseId, personId: PersonId, { confidential, urgentBy }: StartCaseInput): RecordedCase {
  const blank = newCase(id, personId, confidential);
  const stated = urgentBy === null ? blank : stateUrgency('urgent', urgentBy);
  return isRefusal(stated) ? blank : { ...blank, ...stated };
}

const onlyThemselves = (): Refusal<'NotAllowed'> =>
  refuse(
    'NotAllowed',
    'Confidential care is kept by the person themselves, in their own account; you would not see what you entered. Nothing was kept.',
    'confidential',
  );

const personNotFound = (): Refusal<'NotFound'> =>
  refuse('NotFound', 'There is no such person, or you may not act for them. Nothing was kept.', 'personId');
