import {
  checkAttested,
  checkStatement,
  longestWritten,
  type Attested,
  type AttestationRefused,
  type StatementRefused,
} from '@chorus/domain/hearing/testimony';
import type { CampaignBehind } from '@chorus/domain/hearing/disclosure-line';
import { isAhead } from '@chorus/domain/hearing/hearing';
import type { Language } from '@chorus/domain/identity/account';
import type { Actor } from '@chorus/domain/shared/actor';
import { isRefusal, refuse, type Refusal } from '@chorus/domain/shared/refusal';
import { Injectable } from '@nestjs/common';
import { audit } from '../../platform/audit/audit.js';
import { Db, type ReadTx, type Tx } from '../../platform/database/db.js';
import { newId } from '../../platform/ids/ids.js';
import { findOrganization } from '../organization/organization.public.js';
import type { SeatChanged } from './claim-slot.js';
import { latestVersion, type ZonedSeat } from './hearing-facts.js';
import { hearingTable } from './hearing.table.js';
import { SeatAccess } from './seat-access.js';
import { SeatSeals } from './seat-seals.js';
import { seatTable, statementTable, type SeatRow, type StatementRow } from './seat.table.js';

type Asked = Refusal<'NotFound' | 'NotAllowed'>;

export interface SaveStatementInput {
  readonly seatId: string;
  readonly language: Language;
  readonly spoken?: string | null;
  readonly written: string;
  readonly measuredSeconds?: number | null;
}

export interface StatementSaved {
  readonly kind: 'StatementSaved';
  readonly seat: SeatRow;
  readonly statement: StatementRow;
  readonly wanting: { readonly kind: string; readonly message: string; readonly field: string | null } | null;
}

/** Who stands behind a speaker, as each text says. Costs count where the organization has arranged something that costs. */
export async function campaignBehind(
  tx: ReadTx,
  seat: Pick<SeatRow, 'id' | 'organizationId'>,
): Promise<CampaignBehind> {
  const organization = await findOrganization(tx, seat.organizationId);
  const paid = await tx.maybe('SELECT 1 AS one FROM speaker_need_met WHERE hearing_seat_id = $1 LIMIT 1', [
    seat.id,
  ]);
  return { organizationName: organization?.name ?? '', costsPaid: paid !== null };
}

/**
 * A person's words for one hearing, each saving a version. What they lack is said beside them and nothing is lost by it. They
 * are a draft until the person hands them in or says them: nothing here sends anything.
 */
@Injectable()
export class Statements {
  constructor(
    private readonly db: Db,
    private readonly access: SeatAccess,
    private readonly seals: SeatSeals,
  ) {}

  save(
    actor: Actor,
    input: SaveStatementInput,
  ): Promise<StatementSaved | Asked | Refusal<'InvalidInput' | 'StatementTooLong' | 'SeatOver'>> {
    return this.db.transaction<
      StatementSaved | Asked | Refusal<'InvalidInput' | 'StatementTooLong' | 'SeatOver'>
    >(actor, async (tx) => {
      const seat = await this.access.open(tx, input.seatId, 'write', 'prepare');
      if (isRefusal(seat)) return seat as Asked;
      const spoken = input.spoken?.trim() ? input.spoken.trim() : null;
      const measuredSeconds = input.measuredSeconds ?? null;
      if (measuredSeconds !== null && (measuredSeconds < 1 || measuredSeconds > 7200))
        return refuse('InvalidInput', 'A reading takes between a second and two hours.', 'measuredSeconds');
      if ((spoken?.length ?? 0) > longestWritten || input.written.length > longestWritten)
        return refuse(
          'StatementTooLong',
          `This is longer than ${longestWritten} characters. Nothing was saved; shorten it, or hand the rest in as an attachment yourself.`,
          input.written.length > longestWritten ? 'written' : 'spoken',
        );
      return this.write(tx, seat, {
        language: input.language,
        spoken,
        written: input.written.trim(),
        measuredSeconds: spoken === null ? null : measuredSeconds,
      });
    });
  }

  private async write(
    tx: Tx,
    seat: ZonedSeat,
    words: {
      readonly language: Language;
      readonly spoken: string | null;
      readonly written: string;
      readonly measuredSeconds: number | null;
    },
  ): Promise<StatementSaved | Refusal<'SeatOver'>> {
    return tx.elevated(async () => {
      // The seat's row is what two savings at once take turns by.
      const locked = await tx.lock(seatTable, seat.id);
      const hearing = await tx.hold(hearingTable, seat.hearingId);
      if (locked === null || hearing === null) throw new Error('A seat that was seen is gone.');
      const over = !isAhead(hearing) && (seat.state === 'declined' || seat.state === 'delivered');
      if (over || hearing.state === 'closed')
        return refuse('SeatOver', 'This hearing is over. What was written before is kept.');
      const version = (await latestVersion(tx, seat.id)) + 1;
      const behind = await campaignBehind(tx, seat);
      const facts = { outline: hearing.outline, behind, minutes: hearing.minutesPerSpeaker };
      const id = newId<'hearing_statement'>();
      const statement: StatementRow = {
        id,
        hearingSeatId: seat.id,
        personId: seat.personId,
        caseId: seat.caseId,
        version,
        language: words.language,
        ...(await this.seals.statement(id, seat.personId, words)),
        measuredSeconds: words.measuredSeconds,
        savedBy: tx.actor.kind === 'account' ? tx.actor.accountId : null,
        savedAt: new Date(),
      };
      await tx.insert(statementTable, statement);
      await audit(tx, {
        operation: 'hearing.statement_saved',
        subjects: [{ kind: 'hearing_seat', id: seat.id }],
      });
      const checked = checkStatement({ ...words, version }, facts);
      return { kind: 'StatementSaved', seat: locked, statement, wanting: wantingOf(checked) };
    });
  }

  /** The ticks, for the words as they stand. Nobody makes them for somebody else's eyes. */
  attest(
    actor: Actor,
    input: Attested & { readonly seatId: string },
  ): Promise<SeatChanged | Asked | AttestationRefused> {
    return this.db.transaction<SeatChanged | Asked | AttestationRefused>(actor, async (tx) => {
      const seat = await this.access.open(tx, input.seatId, 'attest');
      return isRefusal(seat) ? (seat as Asked) : this.tick(tx, seat, input);
    });
  }

  /** The ticks themselves, for whoever has been let this far: by signing in, or by a link in a mail. */
  tick(tx: Tx, seat: Pick<SeatRow, 'id'>, given: Attested): Promise<SeatChanged | AttestationRefused> {
    return tx.elevated(async () => {
      const before = await tx.lock(seatTable, seat.id);
      if (before === null) throw new Error('A seat that was seen is gone.');
      const checked = checkAttested(given, { version: await latestVersion(tx, seat.id) });
      if (checked !== true) return checked;
      const patch = {
        attestedVersion: given.statementVersion,
        attestedAt: new Date(),
        firstHand: given.firstHand,
        ownName: given.ownName,
        nobodyElsesHealth: given.nobodyElsesHealth,
        readingVersion: given.readingVersion,
      };
      await tx.update(seatTable, { id: seat.id }, patch);
      await audit(tx, { operation: 'hearing.attested', subjects: [{ kind: 'hearing_seat', id: seat.id }] });
      return { kind: 'HearingSeatChanged', seat: { ...before, ...patch } };
    });
  }
}

const wantingOf = (checked: true | StatementRefused): StatementSaved['wanting'] =>
  checked === true ? null : { kind: checked.kind, message: checked.message, field: checked.field ?? null };
