import { createHash } from 'node:crypto';
import type { ConsentPurpose } from '@chorus/domain/consent/consent';
import {
  consentState,
  platformPurposes,
  purposesGiven,
  type ConsentState,
} from '@chorus/domain/consent/consent-state';
import { canonicalWording, currentWording } from '@chorus/domain/consent/wording';
import type { Language } from '@chorus/domain/identity/account';
import type { OrganizationId, PersonId } from '@chorus/domain/shared/ids';
import type { ReadTx, Tx } from '../../platform/database/db.js';
import { newId } from '../../platform/ids/ids.js';
import { eventOf, ledgerOf, ledgersOf } from './consent.repository.js';
import { consentEventTable, type ConsentEventRow } from './consent.table.js';

/** Who an agreement is given to: the platform itself, or one organization by its name as shown. */
export interface ConsentParty {
  readonly organizationId: OrganizationId | null;
  readonly organizationName: string | null;
}

export const isPlatformPurpose = (purpose: ConsentPurpose): boolean =>
  (platformPurposes as readonly ConsentPurpose[]).includes(purpose);

/**
 * Adds lines to the ledger for purposes that are not in that state yet. A purpose of the platform's is written to
 * the platform whichever organization's screen asked for it.
 * @returns the lines written.
 */
export async function writeConsents(
  tx: Tx,
  personId: PersonId,
  party: ConsentParty,
  purposes: readonly ConsentPurpose[],
  act: 'given' | 'withdrawn',
  language: Language,
): Promise<readonly ConsentEventRow[]> {
  const state = await consentsOf(tx, personId);
  const rows = purposes
    .map((purpose) => ({ purpose, to: isPlatformPurpose(purpose) ? platform : party }))
    .filter(({ purpose, to }) => isOn(state, purpose, to.organizationId) !== (act === 'given'))
    .map(({ purpose, to }): ConsentEventRow => {
      const wording = currentWording(purpose, language);
      return {
        id: newId<'consent'>(),
        personId,
        organizationId: to.organizationId,
        purpose,
        act,
        at: new Date(),
        wordingVersion: wording.version,
        wordingHash: createHash('sha256')
          .update(canonicalWording(wording, to.organizationName))
          .digest('hex'),
        language,
        accountId: tx.actor.kind === 'account' ? tx.actor.accountId : null,
      };
    });
  await tx.insert(consentEventTable, rows);
  return rows;
}

const platform: ConsentParty = { organizationId: null, organizationName: null };

const isOn = (state: ConsentState, purpose: ConsentPurpose, organizationId: OrganizationId | null): boolean =>
  state.given.some((event) => event.purpose === purpose && event.organizationId === organizationId);

/** What stands for a person now. */
export async function consentsOf(tx: ReadTx, personId: string): Promise<ConsentState> {
  return consentState((await ledgerOf(tx, personId)).map(eventOf));
}

/** The purposes that are on for each of many people, towards one organization. People without a line are left out. */
export async function purposesOfMany(
  tx: ReadTx,
  personIds: readonly PersonId[],
  organizationId: OrganizationId,
): Promise<ReadonlyMap<PersonId, readonly ConsentPurpose[]>> {
  const ledgers = await ledgersOf(tx, personIds, organizationId);
  return new Map(
    [...ledgers].map(([personId, events]) => [personId, purposesGiven(consentState(events), organizationId)]),
  );
}
