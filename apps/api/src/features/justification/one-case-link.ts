import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { linkLastDay } from '@chorus/domain/justification/ways-in';
import { addDays, plainDate } from '@chorus/domain/shared/calendar';
import { KeyedHash } from '../../platform/crypto/keyed-hash.js';
import { personSubject, Vault } from '../../platform/crypto/vault.js';
import type { Tx } from '../../platform/database/db.js';
import { newId } from '../../platform/ids/ids.js';
import type { JustificationRequestRow } from './justification.table.js';
import { oneCaseLinkTable, type OneCaseLinkRow } from './paper-answer.table.js';

export const digestOfLink = (token: string): Buffer => createHash('sha256').update(token, 'utf8').digest();

const at = (row: string) => ({ table: 'one_case_link', column: 'sealed_sent_to', row });

/**
 * Links that open an upload for one request. The token is computed from the link's id under the master key and only its
 * digest is kept: a dump of the database opens nothing, and a lost page can be printed again.
 */
@Injectable()
export class OneCaseLinks {
  constructor(
    private readonly hashes: KeyedHash,
    private readonly vault: Vault,
  ) {}

  /** 128 bits as base64url, 22 characters; null where the key that made it is no longer known. */
  tokenOf({ id, tokenHash }: Pick<OneCaseLinkRow, 'id' | 'tokenHash'>): string | null {
    const tokens = this.hashes
      .candidates('token', `one-case link ${id}`)
      .map((hash) => hash.subarray(1, 17).toString('base64url'));
    return tokens.find((token) => digestOfLink(token).equals(tokenHash)) ?? null;
  }

  /** @param today plain date; links end by the wall clock, at the end of their last day */
  async make(
    tx: Tx,
    request: JustificationRequestRow,
    today: string,
    sentTo: string | null,
  ): Promise<OneCaseLinkRow> {
    const id = newId<'one_case_link'>();
    const token = this.hashes.of('token', `one-case link ${id}`).subarray(1, 17).toString('base64url');
    const now = new Date();
    const last = linkLastDay(
      plainDate(now.toISOString().slice(0, 10)),
      request.neededBy === null ? null : plainDate(later(request.neededBy, today, now)),
    );
    const key = await this.vault.keyFor(personSubject(request.personId));
    const row: OneCaseLinkRow = {
      id,
      requestId: request.id,
      caseId: request.caseId,
      personId: request.personId,
      tokenHash: digestOfLink(token),
      sealedSentTo: sentTo === null ? null : key.seal(at(id), sentTo),
      expiresAt: new Date(`${addDays(last, 1)}T06:00:00Z`),
      revokedAt: null,
      uploads: 0,
      madeBy: tx.actor.kind === 'account' ? tx.actor.accountId : null,
      madeAt: now,
    };
    await tx.elevated(() => tx.insert(oneCaseLinkTable, row));
    return row;
  }

  async sentTo({ id, personId, sealedSentTo }: OneCaseLinkRow): Promise<string | null> {
    if (sealedSentTo === null) return null;
    return (await this.vault.existingKey(personSubject(personId))).open(at(id), sealedSentTo);
  }
}

/** The day it is needed by, of the business clock, on the wall clock: as many days from now. */
function later(neededBy: string, today: string, now: Date): string {
  const days = Math.round((Date.parse(neededBy) - Date.parse(today)) / 86_400_000);
  return addDays(plainDate(now.toISOString().slice(0, 10)), Math.max(0, days));
}
