import {
  checkCommentWindow,
  checkHandedIn,
  docketKey,
  mayComment,
  windowStanding,
  type CommentWindow,
  type CommentWindowRefused,
} from '@chorus/domain/hearing/comment-window';
import { mayRunHearing } from '@chorus/domain/hearing/hearing.policy';
import { longestWritten, writtenFallback } from '@chorus/domain/hearing/testimony';
import { checkOwnWords, type OwnWordsRefused } from '@chorus/domain/submission/own-words';
import { withoutDisclosure } from '@chorus/domain/hearing/disclosure-line';
import type { Actor } from '@chorus/domain/shared/actor';
import { isId, type CampaignId, type CaseId, type PersonId } from '@chorus/domain/shared/ids';
import { isRefusal, refuse, type Refusal } from '@chorus/domain/shared/refusal';
import { wordsChangedElsewhere, wordsFollow } from '@chorus/domain/shared/words-edition';
import { Injectable } from '@nestjs/common';
import { audit } from '../../platform/audit/audit.js';
import { BusinessClock } from '../../platform/clocks/clocks.js';
import { Db, type Tx } from '../../platform/database/db.js';
import { newId } from '../../platform/ids/ids.js';
import { campaignNotFound, findCampaign } from '../campaign/campaign.public.js';
import { Authorities } from '../identity/identity.public.js';
import { rolesIn } from '../organization/organization.public.js';
import {
  commentWindowTable,
  docketCommentTable,
  type CommentWindowRow,
  type DocketCommentRow,
} from './comment.table.js';
import { findHearing, timesOf } from './hearing-facts.js';
import { publishMissing, SeatAccess, seatNotFound } from './seat-access.js';
import { SeatSeals } from './seat-seals.js';
import { SeatWork } from './seat-work.js';
import type { SeatRow } from './seat.table.js';
import { campaignBehind, type Wanting, wantingOf } from './statements.js';

type Asked = Refusal<'NotFound' | 'NotAllowed'>;
export interface CommentWritten {
  readonly kind: 'CommentWritten';
  readonly comment: DocketCommentRow;
  readonly wanting?: Wanting | null;
}
type WriteRefused =
  | Asked
  | Refusal<
      | 'InvalidInput'
      | 'NotTakingPart'
      | 'ConsentMissing'
      | 'CommentAlreadyMade'
      | 'WindowOver'
      | 'StatementTooLong'
      | 'WordsChangedElsewhere'
    >;
type HandInRefused = Asked | OwnWordsRefused | Refusal<'InvalidInput' | 'CommentAlreadyMade' | 'WindowOver'>;

/** What a comment is for: a window of comments, or the docket of a hearing somebody takes part in by writing. */
interface Subject {
  readonly jurisdiction: CommentWindow['jurisdiction'];
  readonly docket: string;
  readonly campaignId: CampaignId;
  readonly commentWindowId: CommentWindowRow['id'] | null;
  readonly seat: SeatRow | null;
  readonly over: boolean;
  readonly outline: string;
}

/** Comments on dockets: one person, one comment, through whichever campaign [G11]. Nothing is submitted by itself. */
@Injectable()
export class Comments {
  constructor(
    private readonly db: Db,
    private readonly clock: BusinessClock,
    private readonly authorities: Authorities,
    private readonly access: SeatAccess,
    private readonly seals: SeatSeals,
    private readonly work: SeatWork,
  ) {}

  openWindow(
    actor: Actor,
    { campaignId, ...given }: CommentWindow & { readonly campaignId: string },
  ): Promise<
    | { readonly kind: 'CommentWindowOpened'; readonly window: CommentWindowRow }
    | Asked
    | CommentWindowRefused
    | Refusal<'CommentWindowExists'>
  > {
    return this.db.transaction<
      | { readonly kind: 'CommentWindowOpened'; readonly window: CommentWindowRow }
      | Asked
      | CommentWindowRefused
      | Refusal<'CommentWindowExists'>
    >(actor, async (tx) => {
      const campaign = isId(campaignId) ? await findCampaign(tx, campaignId) : null;
      if (campaign === null || actor.kind !== 'account') return campaignNotFound();
      const may = mayRunHearing(await rolesIn(tx, campaign.organizationId, actor.accountId));
      if (isRefusal(may)) return may.kind === 'NotFound' ? campaignNotFound() : may;
      const { opensOn = null, closesOn = null, closesAt = null, ...rest } = given;
      const window = checkCommentWindow(
        { ...rest, docket: rest.docket.trim(), opensOn, closesOn, closesAt },
        (await this.clock.now(tx)).toISOString(),
      );
      if (isRefusal(window)) return window;
      const row: CommentWindowRow = {
        ...window,
        id: newId<'comment_window'>(),
        campaignId: campaign.id,
        organizationId: campaign.organizationId,
        docketKey: docketKey(window.docket),
        openedBy: actor.accountId,
        createdAt: new Date(),
      };
      const made = await tx.elevated(() => tx.insert(commentWindowTable, row, { onConflict: 'nothing' }));
      const standing = made === 1 ? row : await this.entered(tx, row);
      if (isRefusal(standing)) return standing;
      await audit(tx, {
        operation: made === 1 ? 'hearing.comments_opened' : 'hearing.comments_redated',
        subjects: [{ kind: 'comment_window', id: standing.id }],
      });
      return { kind: 'CommentWindowOpened', window: standing };
    });
  }

  /** Bodies move the end of a docket: entered again with other days it has those, and the comments on it stay. */
  private entered(
    tx: Tx,
    given: CommentWindowRow,
  ): Promise<CommentWindowRow | Refusal<'CommentWindowExists'>> {
    return tx.elevated(async () => {
      const { campaignId, jurisdiction, docketKey: key } = given;
      const before = await tx.one<CommentWindowRow>(
        'SELECT * FROM comment_window WHERE campaign_id = $1 AND jurisdiction = $2 AND docket_key = $3 FOR UPDATE',
        [campaignId, jurisdiction, key],
      );
      const { opensOn, closesOn, closesAt, zone, way, sourceUrl, readOn } = given;
      const days = { opensOn, closesOn, closesAt, zone, way };
      if ((Object.keys(days) as (keyof typeof days)[]).every((day) => before[day] === days[day]))
        return refuse(
          'CommentWindowExists',
          'This docket is entered here already. Nothing was changed.',
          'docket',
        );
      const patch = { ...days, sourceUrl, readOn };
      await tx.update(commentWindowTable, { id: before.id }, patch);
      return { ...before, ...patch };
    });
  }

  write(
    actor: Actor,
    input: {
      readonly personId: string;
      readonly windowId?: string | null;
      readonly seatId?: string | null;
      readonly text: string;
      /** Editions of what the writer knows of: other words are not overwritten. */
      readonly seen?: readonly number[] | null;
    },
  ): Promise<CommentWritten | WriteRefused> {
    return this.db.transaction<CommentWritten | WriteRefused>(actor, async (tx) => {
      const person = await this.access.decidesFor(tx, input.personId, 'prepare');
      if (isRefusal(person)) return person;
      const subject = await this.subjectOf(tx, input);
      if (isRefusal(subject)) return subject;
      const part = await this.access.takingPart(tx, subject.campaignId, person);
      if (isRefusal(part)) return part;
      if (!part.mayPublish) return publishMissing();
      if (subject.over)
        return refuse(
          'WindowOver',
          'The time for comments on this docket is over. Nothing was saved.',
          'windowId',
        );
      const text = input.text.trim();
      if (text.length > longestWritten)
        return refuse(
          'StatementTooLong',
          `This is longer than ${longestWritten} characters. Shorten it.`,
          'text',
        );
      const saved = await this.save(tx, subject, person, part.caseId, { text, seen: input.seen ?? null });
      if (isRefusal(saved)) return saved;
      return { ...saved, wanting: wantingOf(await this.own(tx, subject.seat, subject.outline, text)) };
    });
  }

  /** Whether it can be handed in as it is. Until then it is kept as it is. */
  private async own(
    tx: Tx,
    seat: SeatRow | null,
    outline: string,
    text: string,
  ): Promise<true | OwnWordsRefused> {
    const behind = seat === null ? null : await tx.elevated(() => campaignBehind(tx, seat));
    const checked = checkOwnWords(behind === null ? text : withoutDisclosure(text, behind), outline);
    return isRefusal(checked) ? refuse(checked.kind, checked.message, 'text') : true;
  }

  private async ownOf(tx: Tx, row: DocketCommentRow): Promise<true | OwnWordsRefused> {
    const { text } = await this.seals.openComment(row);
    const seat =
      row.hearingSeatId === null
        ? null
        : await tx.maybe<SeatRow>('SELECT * FROM hearing_seat WHERE id = $1', [row.hearingSeatId]);
    const hearing = seat === null ? null : await findHearing(tx, seat.hearingId);
    return this.own(tx, seat, hearing?.outline ?? '', text);
  }

  private async subjectOf(
    tx: Tx,
    {
      windowId,
      seatId,
      personId,
    }: { readonly windowId?: string | null; readonly seatId?: string | null; readonly personId: string },
  ): Promise<Subject | Asked | Refusal<'InvalidInput'>> {
    const now = (await this.clock.now(tx)).toISOString();
    if ((windowId == null) === (seatId == null))
      return refuse('InvalidInput', 'Name either a docket or a hearing. Nothing was saved.', 'windowId');
    if (windowId != null) {
      const window = isId(windowId)
        ? await tx.maybe<CommentWindowRow>('SELECT * FROM comment_window WHERE id = $1', [windowId])
        : null;
      if (window === null) return refuse('NotFound', 'There is no such docket here.', 'windowId');
      const { jurisdiction, docket, campaignId, id } = window;
      const over = windowStanding(window, now).state === 'over';
      return { jurisdiction, docket, campaignId, commentWindowId: id, seat: null, over, outline: '' };
    }
    const seat = isId(seatId)
      ? await tx.maybe<SeatRow>('SELECT * FROM hearing_seat WHERE id = $1 AND person_id::text = $2', [
          seatId,
          personId,
        ])
      : null;
    const hearing = seat === null ? null : await findHearing(tx, seat.hearingId);
    if (seat === null || hearing === null) return seatNotFound();
    const over = writtenFallback({ ...timesOf(hearing), state: hearing.state }, now) === 'over';
    const { jurisdiction, campaignId, outline } = hearing;
    // A hearing without a docket is one of its own.
    const docket = hearing.docket ?? hearing.reference;
    return { jurisdiction, docket, campaignId, commentWindowId: null, seat, over, outline };
  }

  private async save(
    tx: Tx,
    { jurisdiction, docket, campaignId, commentWindowId, seat }: Subject,
    personId: PersonId,
    caseId: CaseId,
    { text, seen }: { readonly text: string; readonly seen: readonly number[] | null },
  ): Promise<CommentWritten | Refusal<'CommentAlreadyMade' | 'WordsChangedElsewhere'>> {
    return tx.elevated(async () => {
      const at = new Date();
      const id = newId<'docket_comment'>();
      const fresh: DocketCommentRow = {
        id,
        ...{ personId, caseId, campaignId, commentWindowId, jurisdiction },
        hearingSeatId: seat?.id ?? null,
        docketKey: docketKey(docket),
        state: 'drafted',
        sealedText: await this.seals.comment({ id, personId }, 'sealed_text', text),
        sealedProof: null,
        handedInOn: null,
        createdAt: at,
        changedAt: at,
      };
      const made = await tx.insert(docketCommentTable, fresh, { onConflict: 'nothing' });
      const audited = (comment: DocketCommentRow) =>
        audit(tx, {
          operation: 'hearing.comment_written',
          subjects: [{ kind: 'docket_comment', id: comment.id }],
        });
      if (made === 1) {
        await audited(fresh);
        return { kind: 'CommentWritten', comment: fresh };
      }
      const before = await tx.one<DocketCommentRow>(
        `SELECT * FROM docket_comment WHERE person_id = $1 AND jurisdiction = $2 AND docket_key = $3 AND state <> 'withdrawn' FOR UPDATE`,
        [personId, jurisdiction, fresh.docketKey],
      );
      // A draft is the same comment, written again; through another campaign, or handed in, it is a second one.
      if (before.state !== 'drafted' || before.campaignId !== campaignId) {
        const second = mayComment([before], { jurisdiction, docket });
        return second === true ? alreadyMade() : second;
      }
      const { text: standing } = await this.seals.openComment(before);
      if (!wordsFollow(standing, text, seen)) return wordsChangedElsewhere('text');
      const sealedText = await this.seals.comment(before, 'sealed_text', text);
      await tx.update(docketCommentTable, { id: before.id }, { sealedText, changedAt: at });
      await audited(before);
      return { kind: 'CommentWritten', comment: { ...before, sealedText, changedAt: at } };
    });
  }

  /** The person says that they handed it in themselves; it stays their one comment from then on. */
  handIn(
    actor: Actor,
    input: { readonly commentId: string; readonly handedInOn: string; readonly proof?: string | null },
  ): Promise<CommentWritten | HandInRefused> {
    return this.db.transaction<CommentWritten | HandInRefused>(actor, async (tx) => {
      const row = await this.mine(tx, input.commentId);
      if (isRefusal(row)) return row;
      if (row.state !== 'drafted' && row.state !== 'handed_to_person') return alreadyMade();
      if (input.handedInOn > (await this.clock.today(tx)))
        return refuse('InvalidInput', 'The day lies in the future. Nothing was changed.', 'handedInOn');
      const open = checkHandedIn(await daysOf(tx, row), input.handedInOn);
      if (isRefusal(open)) return open;
      const own = await this.ownOf(tx, row);
      if (isRefusal(own)) return own;
      const proof = input.proof?.trim() || null;
      if ((proof ?? '').length > 4000) return refuse('InvalidInput', 'The answer is too long.', 'proof');
      const patch = {
        state: 'submitted' as const,
        handedInOn: input.handedInOn,
        sealedProof: proof === null ? null : await this.seals.comment(row, 'sealed_proof', proof),
        changedAt: new Date(),
      };
      await tx.elevated(() => tx.update(docketCommentTable, { id: row.id }, patch));
      await this.countAsHeard(tx, row);
      await audit(tx, {
        operation: 'hearing.comment_handed_in',
        subjects: [{ kind: 'docket_comment', id: row.id }],
      });
      return { kind: 'CommentWritten', comment: { ...row, ...patch } };
    });
  }

  /** Written words are as good as spoken ones: whoever takes part in writing has done what was planned for them. */
  private async countAsHeard(tx: Tx, { hearingSeatId }: DocketCommentRow): Promise<void> {
    if (hearingSeatId === null) return;
    await tx.elevated(async () => {
      const seat = await tx.one<SeatRow>('SELECT * FROM hearing_seat WHERE id = $1', [hearingSeatId]);
      if (seat.state !== 'written_only' && seat.state !== 'excused') return;
      await this.work.finish(tx, { id: seat.hearingId, campaignId: seat.campaignId }, seat.personId);
    });
  }

  withdraw(actor: Actor, commentId: string): Promise<CommentWritten | Asked | Refusal<'CommentAlreadyMade'>> {
    return this.db.transaction<CommentWritten | Asked | Refusal<'CommentAlreadyMade'>>(actor, async (tx) => {
      const row = await this.mine(tx, commentId);
      if (isRefusal(row)) return row;
      if (row.state === 'submitted')
        return refuse(
          'CommentAlreadyMade',
          'It was handed in, and the body has it. Ask the body to take it back.',
        );
      const patch = { state: 'withdrawn' as const, changedAt: new Date() };
      await tx.elevated(() => tx.update(docketCommentTable, { id: row.id }, patch));
      await audit(tx, {
        operation: 'hearing.comment_withdrawn',
        subjects: [{ kind: 'docket_comment', id: row.id }],
      });
      return { kind: 'CommentWritten', comment: { ...row, ...patch } };
    });
  }

  private async mine(tx: Tx, commentId: string): Promise<DocketCommentRow | Asked> {
    const row = isId(commentId)
      ? await tx.maybe<DocketCommentRow>('SELECT * FROM docket_comment WHERE id = $1', [commentId])
      : null;
    if (row === null) return refuse('NotFound', 'There is no such comment, or it is not yours.', 'commentId');
    const may = await this.authorities.mayAct(tx, tx.actor, row.personId, 'consent', {
      caseId: row.caseId,
      takesBack: true,
    });
    if (isRefusal(may)) return refuse('NotAllowed', may.message);
    const locked = await tx.elevated(() => tx.lock(docketCommentTable, row.id));
    return locked ?? row;
  }
}

/** The days of the docket a comment was written for: its window's, or its hearing's. */
async function daysOf(
  tx: Tx,
  { commentWindowId, hearingSeatId }: DocketCommentRow,
): Promise<Pick<CommentWindow, 'opensOn' | 'closesOn'>> {
  const found = await tx.elevated(() =>
    tx.maybe<Pick<CommentWindow, 'opensOn' | 'closesOn'>>(
      `SELECT w.opens_on, w.closes_on FROM comment_window w WHERE w.id = $1
       UNION ALL SELECT NULL, (h.comments_close->>'date')::date FROM hearing_seat s JOIN hearing h ON h.id = s.hearing_id
       WHERE s.id = $2 AND $1::uuid IS NULL`,
      [commentWindowId, hearingSeatId],
    ),
  );
  return found ?? { opensOn: null, closesOn: null };
}

const alreadyMade = (): Refusal<'CommentAlreadyMade'> =>
  refuse(
    'CommentAlreadyMade',
    'There is a comment on this docket already, and each person makes one. It is kept; nothing was changed.',
  );
