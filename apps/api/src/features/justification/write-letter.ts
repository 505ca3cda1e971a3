import { Injectable } from '@nestjs/common';
import type { AuthorizationRefused } from '@chorus/domain/justification/authorization';
import type { JustificationRefused } from '@chorus/domain/justification/justification.policy';
import {
  decideStatement,
  hasBlank,
  onlyPrintedCodes,
  sourceProblem,
  type BlankKind,
  type StatementDecision,
  type StatementId,
  type StatementRefused,
  type StatementSource,
} from '@chorus/domain/justification/statements';
import { draftChangedElsewhere } from '@chorus/domain/identity/kept-draft';
import type { SecondFactorNeeded } from '@chorus/domain/identity/strong-sign-in';
import { isLoad } from '@chorus/domain/justification/request-states';
import type { Actor } from '@chorus/domain/shared/actor';
import { isId } from '@chorus/domain/shared/ids';
import { isRefusal, refuse, type Refusal } from '@chorus/domain/shared/refusal';
import { audit } from '../../platform/audit/audit.js';
import { Db, type Tx } from '../../platform/database/db.js';
import { newId } from '../../platform/ids/ids.js';
import { Cases } from '../case/case.public.js';
import {
  clinicalStatementTable,
  justificationBlankTable,
  type ClinicalStatementRow,
  type JustificationRequestRow,
} from './justification.table.js';
import { RequestAccess } from './request-access.js';
import { RequestSeals } from './request-seals.js';
import { Requests } from './requests.js';
import { blankRows, statementRows } from './requests.repository.js';
import { passageMost, typed } from './typed-text.js';

interface Written<Kind extends string> {
  readonly kind: Kind;
  readonly request: JustificationRequestRow;
}

type NotOpen =
  | JustificationRefused
  | SecondFactorNeeded
  | AuthorizationRefused
  | Refusal<'RequestMoveNotAllowed' | 'InvalidInput'>;
type NotWritten = NotOpen | StatementRefused;

const statementsMost = 60;

const notOpen = (): Refusal<'RequestMoveNotAllowed'> =>
  refuse('RequestMoveNotAllowed', 'The letter is not open for writing as it stands. Nothing was changed.');

/**
 * What goes into a letter, sentence by sentence. The practice may prepare; the clinician alone decides about each. Codes are
 * copied from the notice and nowhere else.
 */
@Injectable()
export class WriteLetter {
  constructor(
    private readonly db: Db,
    private readonly access: RequestAccess,
    private readonly requests: Requests,
    private readonly seals: RequestSeals,
    private readonly cases: Cases,
  ) {}

  /** A sentence with its source. The clinician's own is decided with being written; what the practice prepares waits for them. */
  prepare(
    actor: Actor,
    id: string,
    given: { readonly text: string; readonly source: StatementSource },
  ): Promise<Written<'StatementPrepared'> | NotWritten> {
    return this.db.transaction<Written<'StatementPrepared'> | NotWritten>(actor, async (tx) => {
      const asked = await this.access.open(tx, id, 'prepare');
      if (isRefusal(asked)) return asked;
      const { row, clinician } = asked;
      if (!isLoad(row.state)) return notOpen();
      const text = typed(given.text, 'text', passageMost);
      if (isRefusal(text)) return text;
      if (text === null) return refuse('StatementEmpty', 'Write the sentence. Nothing was changed.', 'text');
      if (given.source.kind === 'clinician' && clinician === null)
        return refuse('SourceIncomplete', 'Say where this is to be found in the record.', 'source');
      const problem = sourceProblem(given.source);
      if (problem !== null) return problem;
      const codes = onlyPrintedCodes(text, await this.printedCodes(tx, row));
      if (codes !== true) return codes;
      const own = clinician !== null && given.source.kind === 'clinician' && !hasBlank(text);
      const added = await tx.elevated(() => this.insert(tx, row, { ...given, text }, own));
      if (isRefusal(added)) return added;
      return this.written(tx, row, 'StatementPrepared', 'statement_prepared');
    });
  }

  /** Confirms, corrects or strikes one sentence; each can be changed until the signature. */
  decide(
    actor: Actor,
    statementId: string,
    decision: { readonly decide: 'confirm' | 'correct' | 'strike'; readonly text: string | null },
  ): Promise<Written<'StatementDecided'> | NotWritten> {
    return this.db.transaction<Written<'StatementDecided'> | NotWritten>(actor, async (tx) => {
      const found = isId(statementId)
        ? await tx.maybe<ClinicalStatementRow>('SELECT * FROM clinical_statement WHERE id = $1', [
            statementId,
          ])
        : null;
      const asked = await this.access.open(tx, found?.requestId ?? '', 'decide_statements');
      if (isRefusal(asked)) return asked;
      const { row } = asked;
      if (found === null || !isLoad(row.state)) return notOpen();
      const text = typed(decision.text, 'text', passageMost);
      if (isRefusal(text)) return text;
      const key = await this.seals.of(row.personId);
      const decided = decideStatement(
        key.statement(found),
        asDecision(decision.decide, text),
        await this.printedCodes(tx, row),
      );
      if (isRefusal(decided)) return decided;
      const { standing, correctedText } = decided;
      const sealedCorrected = correctedText === null ? null : key.sealCorrected(found.id, correctedText);
      await tx.elevated(() =>
        tx.update(
          clinicalStatementTable,
          { id: found.id },
          { standing, sealedCorrected, decidedAt: new Date() },
        ),
      );
      return this.written(tx, row, 'StatementDecided', 'statement_decided');
    });
  }

  /** @param given.over what may stand there; null for whatever stands there */
  fill(
    actor: Actor,
    id: string,
    given: { readonly kind: BlankKind; readonly text: string; readonly over: readonly string[] | null },
  ): Promise<Written<'BlankFilled'> | Refusal<'DraftChangedElsewhere'> | NotWritten> {
    type Filled = Written<'BlankFilled'> | Refusal<'DraftChangedElsewhere'> | NotWritten;
    return this.db.transaction<Filled>(actor, async (tx) => {
      const asked = await this.access.open(tx, id, 'fill_blanks');
      if (isRefusal(asked)) return asked;
      const { row } = asked;
      if (!isLoad(row.state)) return notOpen();
      const text = typed(given.text, 'text', passageMost);
      if (isRefusal(text)) return text;
      if (text !== null && hasBlank(text))
        return refuse('BlankLeft', 'There is still a blank in this. Nothing was changed.', 'text');
      const codes = onlyPrintedCodes(text ?? '', await this.printedCodes(tx, row));
      if (codes !== true) return codes;
      const key = await this.seals.of(row.personId);
      const rows = await tx.elevated(() => blankRows(tx, row.id));
      const standing = rows.find(({ blankKind }) => blankKind === given.kind);
      const stands = standing === undefined ? null : key.blank(standing).text;
      if (stands !== text && !mayStand(stands, given.over)) return draftChangedElsewhere();
      await tx.elevated(async () => {
        if (standing !== undefined) await tx.remove(justificationBlankTable, { id: standing.id });
        if (text === null) return;
        const blankId = newId<'justification_blank'>();
        await tx.insert(justificationBlankTable, {
          id: blankId,
          requestId: row.id,
          personId: row.personId,
          blankKind: given.kind,
          sealedText: key.sealBlank(blankId, text),
          filledAt: new Date(),
        });
      });
      return this.written(tx, row, 'BlankFilled', 'blank_filled');
    });
  }

  private async insert(
    tx: Tx,
    row: JustificationRequestRow,
    { text, source }: { readonly text: string; readonly source: StatementSource },
    own: boolean,
  ): Promise<true | Refusal<'InvalidInput'>> {
    const standing = await statementRows(tx, row.id);
    if (standing.length >= statementsMost)
      return refuse('InvalidInput', `At most ${statementsMost} sentences. Nothing was changed.`, 'text');
    const key = await this.seals.of(row.personId);
    const id = newId<'clinical_statement'>() as StatementId;
    await tx.insert(clinicalStatementTable, {
      id,
      requestId: row.id,
      personId: row.personId,
      position: standing.reduce((most, one) => Math.max(most, one.position), 0) + 1,
      sealedText: key.sealText(id, text),
      sealedSource: key.sealSource(id, source),
      standing: own ? 'confirmed' : 'open',
      sealedCorrected: null,
      addedBy: tx.actor.kind === 'account' ? tx.actor.accountId : null,
      decidedAt: own ? new Date() : null,
    });
    return true;
  }

  private async written<Kind extends string>(
    tx: Tx,
    row: JustificationRequestRow,
    kind: Kind,
    operation: string,
  ): Promise<Written<Kind>> {
    const subjects = [{ kind: 'justification_request', id: row.id }];
    await audit(tx, { operation: `justification_request.${operation}`, subjects });
    return { kind, request: await this.requests.restand(tx, row) };
  }

  private async printedCodes(tx: Tx, row: JustificationRequestRow): Promise<readonly string[]> {
    const of = await tx.elevated(() => this.cases.load(tx, row.caseId));
    return printedCodesOf(of?.codesAsPrinted ?? null);
  }
}

export const printedCodesOf = (
  codes: {
    readonly procedure: readonly string[];
    readonly diagnosis: readonly string[];
    readonly reason: readonly string[];
  } | null,
): readonly string[] => (codes === null ? [] : [...codes.procedure, ...codes.diagnosis, ...codes.reason]);

/** Whether somebody who writes knows of what stands there. */
const mayStand = (stands: string | null, over: readonly string[] | null): boolean =>
  over?.some((known) => known.trim() === (stands ?? '')) ?? true;

const asDecision = (decide: 'confirm' | 'correct' | 'strike', text: string | null): StatementDecision =>
  decide === 'correct' ? { decide, text: text ?? '' } : { decide };
