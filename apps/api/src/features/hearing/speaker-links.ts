import { createHash } from 'node:crypto';
import type { LinkPurpose } from '@chorus/domain/hearing/speaker-link';
import { Injectable } from '@nestjs/common';
import { KeyedHash } from '../../platform/crypto/keyed-hash.js';
import type { ReadTx, Tx } from '../../platform/database/db.js';
import { newId } from '../../platform/ids/ids.js';
import type { HearingRow } from './hearing.table.js';
import { hearingLinkTable, type HearingLinkRow, type SeatRow } from './seat.table.js';

export const digestOf = (token: string): Buffer => createHash('sha256').update(token, 'utf8').digest();

const dayMs = 86_400_000;

/**
 * Links in mails to a speaker. A token is computed from its row's id under the master key and only its digest is kept, so a
 * dump of the database answers for nobody, and a mail can be written again after a crash with the same links. One for each
 * purpose and sequence of the hearing: a yes to an earlier day is none.
 */
@Injectable()
export class SpeakerLinks {
  constructor(private readonly hashes: KeyedHash) {}

  /** The token of a link for this seat as the hearing stands now; made where there is none. Runs as the system. */
  async tokenFor(tx: Tx, purpose: LinkPurpose, seat: SeatRow, hearing: HearingRow): Promise<string> {
    const known = await this.find(tx, purpose, seat, hearing.sequence);
    const kept = known === null ? null : this.keptToken(known);
    if (kept !== null) return kept;
    const now = Date.now();
    const id = known?.id ?? newId<'hearing_link'>();
    const token = this.token(id);
    // Links are mail and run by the wall's clock; how far the hearing is, is asked of its own.
    const row: HearingLinkRow = {
      id,
      hearingSeatId: seat.id,
      personId: seat.personId,
      caseId: seat.caseId,
      purpose,
      sequence: hearing.sequence,
      tokenHash: digestOf(token),
      validUntil: new Date(Math.max(now + 30 * dayMs, hearing.endsAt.getTime() + dayMs)),
      revokedAt: null,
      createdAt: new Date(now),
    };
    if (known !== null) {
      await tx.update(hearingLinkTable, { id }, { tokenHash: row.tokenHash });
      return token;
    }
    const made = await tx.insert(hearingLinkTable, row, { onConflict: 'nothing' });
    if (made === 1) return token;
    const other = await this.find(tx, purpose, seat, hearing.sequence);
    if (other === null) throw new Error('A link met another of its kind and could not be found by it.');
    return this.keptToken(other) ?? token;
  }

  /** Of a request. Null: unknown, whatever was typed. */
  async ofToken(tx: ReadTx, token: string): Promise<HearingLinkRow | null> {
    if (!/^[A-Za-z0-9_-]{22}$/.test(token)) return null;
    return tx.maybe('SELECT * FROM hearing_link WHERE token_hash = $1', [digestOf(token)]);
  }

  private find(
    tx: ReadTx,
    purpose: LinkPurpose,
    seat: SeatRow,
    sequence: number,
  ): Promise<HearingLinkRow | null> {
    return tx.maybe(
      'SELECT * FROM hearing_link WHERE hearing_seat_id = $1 AND purpose = $2 AND sequence = $3',
      [seat.id, purpose, sequence],
    );
  }

  /** 128 bits as base64url. */
  private token(id: string): string {
    return tokenOf(this.hashes.of('token', `hearing link ${id}`));
  }

  /** The master key that writes may be another by the time a mail is written again. */
  private keptToken({ id, tokenHash }: HearingLinkRow): string | null {
    const tokens = this.hashes.candidates('token', `hearing link ${id}`).map(tokenOf);
    return tokens.find((token) => digestOf(token).equals(tokenHash)) ?? null;
  }
}

const tokenOf = (hash: Buffer): string => hash.subarray(1, 17).toString('base64url');
