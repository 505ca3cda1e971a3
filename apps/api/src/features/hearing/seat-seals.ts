import type { Statement } from '@chorus/domain/hearing/testimony';
import type { PersonId } from '@chorus/domain/shared/ids';
import { Injectable } from '@nestjs/common';
import { personSubject, Vault } from '../../platform/crypto/vault.js';
import type { DocketCommentRow } from './comment.table.js';
import type { SeatRow, StatementRow } from './seat.table.js';

const place = (table: string, column: string, row: string) => ({ table, column, row });

/** Seals and opens what somebody says and is told about a hearing, under their own key. */
@Injectable()
export class SeatSeals {
  constructor(private readonly vault: Vault) {}

  async answer({ id, personId }: Pick<SeatRow, 'id' | 'personId'>, text: string): Promise<Buffer> {
    const key = await this.vault.existingKey(personSubject(personId));
    return key.seal(place('hearing_seat', 'sealed_answer', id), text);
  }

  async openAnswer({ id, personId, sealedAnswer }: SeatRow): Promise<string | null> {
    if (sealedAnswer === null) return null;
    const key = await this.vault.existingKey(personSubject(personId));
    return key.open(place('hearing_seat', 'sealed_answer', id), sealedAnswer);
  }

  async statement(
    id: string,
    personId: PersonId,
    { spoken, written }: Pick<Statement, 'spoken' | 'written'>,
  ): Promise<Pick<StatementRow, 'sealedSpoken' | 'sealedWritten'>> {
    const key = await this.vault.existingKey(personSubject(personId));
    return {
      sealedSpoken:
        spoken === null ? null : key.seal(place('hearing_statement', 'sealed_spoken', id), spoken),
      sealedWritten: key.seal(place('hearing_statement', 'sealed_written', id), written),
    };
  }

  async openStatement(row: StatementRow): Promise<Statement> {
    const key = await this.vault.existingKey(personSubject(row.personId));
    const { sealedSpoken, sealedWritten, id, language, version, measuredSeconds } = row;
    return {
      ...{ language, version, measuredSeconds },
      spoken:
        sealedSpoken === null
          ? null
          : key.open(place('hearing_statement', 'sealed_spoken', id), sealedSpoken),
      written: key.open(place('hearing_statement', 'sealed_written', id), sealedWritten),
    };
  }

  async comment(
    { id, personId }: Pick<DocketCommentRow, 'id' | 'personId'>,
    column: 'sealed_text' | 'sealed_proof',
    text: string,
  ): Promise<Buffer> {
    const key = await this.vault.existingKey(personSubject(personId));
    return key.seal(place('docket_comment', column, id), text);
  }

  async openComment(
    row: DocketCommentRow,
  ): Promise<{ readonly text: string; readonly proof: string | null }> {
    const key = await this.vault.existingKey(personSubject(row.personId));
    return {
      text: key.open(place('docket_comment', 'sealed_text', row.id), row.sealedText),
      proof:
        row.sealedProof === null
          ? null
          : key.open(place('docket_comment', 'sealed_proof', row.id), row.sealedProof),
    };
  }
}
