import {
  checkAttested,
  checkStatement,
  longestWritten,
  type Attested,
  type AttestationRefused,
  type Statement,
  type StatementRefused,
} from '@chorus/domain/hearing/testimony';
import type { CampaignBehind } from '@chorus/domain/hearing/disclosure-line';
import { isAhead } from '@chorus/domain/hearing/hearing';
import type { Language } from '@chorus/domain/identity/account';
import type { Actor } from '@chorus/domain/shared/actor';
import type { AccountId } from '@chorus/domain/shared/ids';
import { isRefusal, refuse, type Refusal } from '@chorus/domain/shared/refusal';
import { wordsChangedElsewhere, wordsFollow } from '@chorus/domain/shared/words-edition';
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
type Words = Pick<Statement, 'language' | 'spoken' | 'written' | 'measuredSeconds'>;

export interface SaveStatementInput {
  readonly seatId: string;
  readonly language: Language;
  readonly spoken?: string | null;
  readonly written: string;
  readonly measuredSeconds?: number | null;
  /** Editions of what the writer knows of: other words are not overwritten. */
  readonly seen?: readonly number[] | null;
}

type NotSaved = Asked | Refusal<'InvalidInput' | 'StatementTooLong' | 'SeatOver' | 'WordsChangedElsewhere'>;

export interface StatementSaved {
  readonly kind: 'StatementSaved';
  readonly seat: SeatRow;
  readonly statement: StatementRow;
  readonly wanting: Wanting | null;
}

/** What words lack that are kept all the same. */
export interface Wanting {
  readonly kind: string;
  readonly message: string;
  readonly field: string | null;
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

/** So long one sitting's savings of the same account are one draft: words are kept while they are typed. */
const sittingMs = 10 * 60_000;

/**
 * A person's words for one hearing. Changed words are a new version, and what was typed within one sitting replaces the
 * version before, unless that one was ticked. The same words again change nothing. What they lack is said beside them and
 * nothing is lost by it. They are a draft until the person hands them in or says them: nothing here sends anything.
 */
@Injectable()
export class Statements {
  constructor(
    private readonly db: Db,
    private readonly access: SeatAccess,
    private readonly seals: SeatSeals,
  ) {}

  save(actor: Actor, input: SaveStatementInput): Promise<StatementSaved | NotSaved> {
    return this.db.transaction<StatementSaved | NotSaved>(actor, async (tx) => {
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
      const words = {
        language: input.language,
        spoken,
        written: input.written.trim(),
        measuredSeconds: spoken === null ? null : measuredSeconds,
      };
      return this.write(tx, seat, words, input.seen);
    });
  }

  private async write(
    tx: Tx,
    seat: ZonedSeat,
    words: Words,
    seen: SaveStatementInput['seen'],
  ): Promise<StatementSaved | Refusal<'SeatOver' | 'WordsChangedElsewhere'>> {
    return tx.elevated(async () => {
      // The seat's row is what two savings at once take turns by.
      const locked = await tx.lock(seatTable, seat.id);
      const hearing = await tx.hold(hearingTable, seat.hearingId);
      if (locked === null || hearing === null) throw new Error('A seat that was seen is gone.');
      const over = !isAhead(hearing) && (seat.state === 'declined' || seat.state === 'delivered');
      if (over || hearing.state === 'closed')
        return refuse('SeatOver', 'This hearing is over. What was written before is kept.');
      const before = await tx.maybe<StatementRow>(
        'SELECT * FROM hearing_statement WHERE hearing_seat_id = $1 ORDER BY version DESC LIMIT 1',
        [seat.id],
      );
      const kept = before === null ? null : await this.seals.openStatement(before);
      if (!wordsFollow(textOf(kept), textOf(words), seen)) return wordsChangedElsewhere('written');
      const statement = await this.keep(tx, locked, before, kept, words);
      const behind = await campaignBehind(tx, seat);
      const facts = { outline: hearing.outline, behind, minutes: hearing.minutesPerSpeaker };
      if (statement !== before)
        await audit(tx, {
          operation: 'hearing.statement_saved',
          subjects: [{ kind: 'hearing_seat', id: seat.id }],
        });
      const checked = checkStatement({ ...words, version: statement.version }, facts);
      return { kind: 'StatementSaved', seat: locked, statement, wanting: wantingOf(checked) };
    });
  }

  /** @returns the row as it stands now; the very one before where nothing was new */
  private async keep(
    tx: Tx,
    seat: SeatRow,
    before: StatementRow | null,
    kept: Words | null,
    words: Words,
  ): Promise<StatementRow> {
    const { language, measuredSeconds } = words;
    if (before !== null && kept !== null && sameWords(kept, words)) {
      if (kept.measuredSeconds === measuredSeconds || measuredSeconds === null) return before;
      // Read aloud once more: the words that were ticked are still these.
      await tx.update(statementTable, { id: before.id }, { measuredSeconds });
      return { ...before, measuredSeconds };
    }
    const savedBy = tx.actor.kind === 'account' ? tx.actor.accountId : null;
    const savedAt = new Date();
    const version = (before?.version ?? 0) + 1;
    if (before !== null && isSameSitting(before, seat, savedBy, savedAt)) {
      const sealed = await this.seals.statement(before.id, seat.personId, words);
      const patch = { version, language, ...sealed, measuredSeconds, savedAt };
      await tx.update(statementTable, { id: before.id }, patch);
      return { ...before, ...patch };
    }
    const id = newId<'hearing_statement'>();
    const statement: StatementRow = {
      id,
      hearingSeatId: seat.id,
      personId: seat.personId,
      caseId: seat.caseId,
      version,
      language,
      ...(await this.seals.statement(id, seat.personId, words)),
      measuredSeconds,
      savedBy,
      savedAt,
    };
    await tx.insert(statementTable, statement);
    return statement;
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

/** What an edition is counted from. */
const textOf = (words: Words | null): string => `${words?.spoken ?? ''}\u0000${words?.written ?? ''}`;

const sameWords = (kept: Words, words: Words): boolean =>
  kept.language === words.language && kept.spoken === words.spoken && kept.written === words.written;

/** What was ticked stays as it was, whoever types on and however soon. */
const isSameSitting = (before: StatementRow, seat: SeatRow, savedBy: AccountId | null, at: Date): boolean =>
  before.savedBy === savedBy &&
  seat.attestedVersion !== before.version &&
  at.getTime() - before.savedAt.getTime() < sittingMs;

export const wantingOf = (checked: true | StatementRefused): Wanting | null =>
  checked === true ? null : { kind: checked.kind, message: checked.message, field: checked.field ?? null };
