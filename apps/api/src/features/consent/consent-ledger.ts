import { createHash } from 'node:crypto';
import type { ConsentPurpose } from '@chorus/domain/consent/consent';
import {
  consentState,
  platformPurposes,
  purposesGiven,
  type ConsentState,
} from '@chorus/domain/consent/consent-state';
import { canonicalWording, currentWording, type ConsentWording } from '@chorus/domain/consent/wording';
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

/** SHA-256 of the wording with the organization's name as it stood, in hexadecimal. */
export const hashOfWording = (wording: ConsentWording, organizationName: string | null): string =>
  createHash('sha256').update(canonicalWording(wording, organizationName)).digest('hex');

/**
 * Adds lines to the ledger for purposes that are not in that state yet. A purpose of the platform's is written to
 * the platform whichever organization's screen asked for it. A withdrawal repeats the wording it takes back, in the
 * language it was agreed to in, and names that line.
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
  const ledger = new Map((await ledgerOf(tx, personId)).map((row) => [eventOf(row), row]));
  const { given } = consentState([...ledger.keys()]);
  const at = new Date();
  const accountId = tx.actor.kind === 'account' ? tx.actor.accountId : null;
  const rows = purposes.flatMap((purpose): ConsentEventRow[] => {
    const to = isPlatformPurpose(purpose) ? platform : party;
    const standing = given.find(
      (event) => event.purpose === purpose && event.organizationId === to.organizationId,
    );
    const before = standing === undefined ? undefined : ledger.get(standing);
    if ((before !== undefined) === (act === 'given')) return [];
    const wording = currentWording(purpose, language);
    const words = before ?? {
      organizationName: to.organizationName,
      wordingVersion: wording.version,
      wordingHash: hashOfWording(wording, to.organizationName),
      language,
    };
    return [
      {
        id: newId<'consent'>(),
        personId,
        organizationId: to.organizationId,
        organizationName: words.organizationName,
        purpose,
        act,
        at,
        wordingVersion: words.wordingVersion,
        wordingHash: words.wordingHash,
        language: words.language,
        accountId,
        withdraws: before?.id ?? null,
      },
    ];
  });
  await tx.insert(consentEventTable, rows);
  return rows;
}

const platform: ConsentParty = { organizationId: null, organizationName: null };

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
