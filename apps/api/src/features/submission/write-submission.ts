import { Injectable } from '@nestjs/common';
import type { Channel } from '@chorus/domain/playbook/channel';
import type { Actor } from '@chorus/domain/shared/actor';
import { isRefusal, refuse, type Refusal } from '@chorus/domain/shared/refusal';
import { wordsChangedElsewhere, wordsFollow } from '@chorus/domain/shared/words-edition';
import { gateItems, type GateAnswer } from '@chorus/domain/submission/completeness-gate';
import { checkOwnWords } from '@chorus/domain/submission/own-words';
import { letters, type LetterId } from '@chorus/templates/letters/registry';
import { audit } from '../../platform/audit/audit.js';
import { Db, type Tx } from '../../platform/database/db.js';
import { storedFileTable } from '../file/file.public.js';
import { fillFacts, type LetterFacts } from './letter-facts.js';
import { digestOf } from './likeness.js';
import { OtherWay } from './other-way.js';
import { SubmissionAccess } from './submission-access.js';
import { notEditable } from './submission-refusals.js';
import { SubmissionSeals } from './submission-seals.js';
import type { SubmissionRow } from './submission.table.js';
import { Submissions, type SubmissionPatch } from './submissions.js';

export interface OwnWordsSaved {
  readonly kind: 'OwnWordsSaved';
  readonly submission: SubmissionRow;
  /** What is still wanting before the document can be made; null: nothing. What was written is kept either way. */
  readonly wanting: Refusal | null;
}

export interface SubmissionWritten {
  readonly kind: 'SubmissionWritten';
  readonly submission: SubmissionRow;
}

type NotWritable = Refusal<'NotFound' | 'NotAllowed' | 'SubmissionMoveNotAllowed'>;
type NotSaved = NotWritable | Refusal<'InvalidInput' | 'WordsChangedElsewhere'>;
export type FactsGiven = { readonly [Key in keyof LetterFacts]?: LetterFacts[Key] | null | undefined };

const longestOwnWords = 20_000;

/**
 * Everything a person writes into a filing before signing it. Each call saves what it is given and nothing else is
 * lost; a document made before is set aside, since it no longer says what stands.
 */
@Injectable()
export class WriteSubmission {
  constructor(
    private readonly db: Db,
    private readonly access: SubmissionAccess,
    private readonly seals: SubmissionSeals,
    private readonly submissions: Submissions,
    private readonly otherWay: OtherWay,
  ) {}

  /**
   * The person's own: no helper writes it. Too short or too like the template is said, and saved all the same.
   * @param seen editions of what the writer knows of: other words are not overwritten
   */
  ownWords(
    actor: Actor,
    id: string,
    text: string,
    seen?: readonly number[] | null,
  ): Promise<OwnWordsSaved | NotSaved> {
    return this.db.transaction<OwnWordsSaved | NotSaved>(actor, async (tx) => {
      const row = await this.editable(tx, id, false);
      if (isRefusal(row)) return row;
      if (text.length > longestOwnWords || /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/.test(text))
        return refuse('InvalidInput', 'This is more than a letter holds. Nothing was changed.', 'text');
      const key = await this.seals.of(row.personId);
      if (!wordsFollow(key.ownWords(row) ?? '', text, seen)) return wordsChangedElsewhere('text');
      const wanting = checkOwnWords(text, letters[row.templateKey as LetterId].sources.en ?? '');
      const submission =
        key.ownWords(row) === text
          ? row
          : await this.rewrite(tx, row, 'words', {
              sealedOwnWords: text === '' ? null : key.sealOwnWords(row.id, text),
              similarityDigest: text.trim() === '' ? null : digestOf(text),
            });
      return { kind: 'OwnWordsSaved', submission, wanting: wanting === true ? null : wanting };
    });
  }

  /** The blanks of the letter; what is left out stays, null takes back. A helper may fill them. */
  facts(
    actor: Actor,
    id: string,
    given: FactsGiven,
  ): Promise<SubmissionWritten | NotWritable | Refusal<'InvalidInput'>> {
    return this.db.transaction<SubmissionWritten | NotWritable | Refusal<'InvalidInput'>>(
      actor,
      async (tx) => {
        const row = await this.editable(tx, id, true);
        if (isRefusal(row)) return row;
        const key = await this.seals.of(row.personId);
        const filled = fillFacts(key.letterFacts(row), given);
        if (isRefusal(filled)) return filled;
        const sealedLetterFacts = key.sealLetterFacts(row.id, filled);
        return {
          kind: 'SubmissionWritten',
          submission: await this.rewrite(tx, row, 'facts', { sealedLetterFacts }),
        };
      },
    );
  }

  /** Answers of the gate before the last internal level; "no, because" is an answer [27]. */
  gate(
    actor: Actor,
    id: string,
    answers: readonly GateAnswer[],
  ): Promise<SubmissionWritten | NotWritable | Refusal<'InvalidInput'>> {
    return this.db.transaction<SubmissionWritten | NotWritable | Refusal<'InvalidInput'>>(
      actor,
      async (tx) => {
        const row = await this.editable(tx, id, false);
        if (isRefusal(row)) return row;
        if (answers.some(({ reason }) => (reason ?? '').length > 1_000))
          return refuse('InvalidInput', 'A reason holds at most 1000 letters. Nothing was changed.', 'items');
        const key = await this.seals.of(row.personId);
        const standing = key.gate(row);
        const next = gateItems.flatMap((item) => {
          const answer =
            answers.find((one) => one.item === item) ?? standing.find((one) => one.item === item);
          return answer === undefined ? [] : [{ item, done: answer.done, reason: answer.reason ?? null }];
        });
        // The gate is asked beside the document and stands on no page of it: what was read is still what is signed.
        const sealedGate = key.sealGate(row.id, next);
        return {
          kind: 'SubmissionWritten',
          submission: await this.submissions.change(tx, row, { sealedGate }),
        };
      },
    );
  }

  /** Another of the known ways to the recipient, with the safe day that goes with it. */
  channel(
    actor: Actor,
    id: string,
    channel: Channel,
  ): Promise<SubmissionWritten | NotWritable | Refusal<'NoWayToRecipient'>> {
    return this.db.transaction<SubmissionWritten | NotWritable | Refusal<'NoWayToRecipient'>>(
      actor,
      async (tx) => {
        const row = await this.editable(tx, id, true);
        if (isRefusal(row)) return row;
        const patch = await tx.elevated(() => this.otherWay.patch(tx, row, channel));
        if (isRefusal(patch)) return patch;
        const submission = await this.rewrite(tx, row, 'way', patch);
        return { kind: 'SubmissionWritten', submission };
      },
    );
  }

  private async editable(tx: Tx, id: string, orHelper: boolean): Promise<SubmissionRow | NotWritable> {
    const acting = await this.access.lock(tx, id, 'prepare', orHelper);
    if (isRefusal(acting)) return acting;
    const { row } = acting;
    return row.state === 'draft' || row.state === 'ready' ? row : notEditable();
  }

  private async rewrite(
    tx: Tx,
    row: SubmissionRow,
    what: string,
    patch: SubmissionPatch,
  ): Promise<SubmissionRow> {
    const operation = `submission.${what}_written`;
    await audit(tx, { operation, subjects: [{ kind: 'submission', id: row.id }] });
    if (row.state !== 'ready') return this.submissions.change(tx, row, patch);
    const moved = await this.submissions.move(tx, row, 'draft', `${what}_changed`, {
      ...patch,
      documentHash: null,
      documentFileId: null,
      sealedContext: null,
    });
    if (isRefusal(moved)) throw new Error(moved.message);
    await forgetDocument(tx, row);
    return moved;
  }
}

/** An unsigned document nobody will sign is not kept; the sweep removes its bytes. */
export async function forgetDocument(tx: Tx, { documentFileId }: SubmissionRow): Promise<void> {
  if (documentFileId === null) return;
  await tx.elevated(() => tx.remove(storedFileTable, { id: documentFileId }));
}
