import { Injectable, type OnModuleInit } from '@nestjs/common';
import { loadStates } from '@chorus/domain/justification/request-states';
import type { CaseId } from '@chorus/domain/shared/ids';
import type { Actor } from '@chorus/domain/shared/actor';
import { longDate } from '@chorus/templates/locale';
import type { ReadTx } from '../../platform/database/db.js';
import { FileAccess, type FileGrant, type StoredFileRow } from '../file/file.public.js';
import { ClinicianLetters, type ClinicianLetter } from '../submission/submission.public.js';
import { authorizedCases } from './authorization-in-force.js';

/** What a letter is called among the exhibits; a clinician's name stands in the letter itself. */
const titles: Readonly<Record<string, string>> = {
  supporting: 'Independent clinical opinion',
};

/**
 * Says to filings which letters a case has, and to files that a clinician, and whoever prepares for them, may open the case's
 * papers while it is open to them, and the clinician their own letter for good.
 */
@Injectable()
export class LetterSources implements FileGrant, OnModuleInit {
  readonly name = 'justification';

  constructor(
    private readonly letters: ClinicianLetters,
    private readonly files: FileAccess,
  ) {}

  onModuleInit(): void {
    this.letters.register((tx, caseId) => this.signed(tx, caseId));
    this.files.register(this);
  }

  /** Of a letter that has a newer version, the one that was signed last. */
  private async signed(tx: ReadTx, caseId: CaseId): Promise<readonly ClinicianLetter[]> {
    const rows = await tx.rows<{ fileId: string; relation: string; dated: string }>(
      `SELECT l.signed_file_id AS file_id, r.relation, l.signed_at::date AS dated
       FROM justification_letter l JOIN justification_request r ON r.id = l.request_id
       WHERE l.case_id = $1 AND l.signed_file_id IS NOT NULL
         AND (r.state = 'signed' OR r.state = 'superseded' AND NOT EXISTS (SELECT 1 FROM justification_request n
           WHERE n.case_id = r.case_id AND n.clinician_id = r.clinician_id AND n.created_at > r.created_at
             AND n.state IN ('signed', 'superseded'))) ORDER BY l.signed_at, l.id`,
      [caseId],
    );
    return rows.map(({ fileId, relation, dated }) => ({
      fileId,
      title: `${titles[relation] ?? 'Letter of the clinician'}, ${longDate(dated, 'en')}`,
    }));
  }

  mayAdd(): Promise<boolean> {
    return Promise.resolve(false);
  }

  async mayRead(tx: ReadTx, actor: Actor, file: StoredFileRow): Promise<CaseId | null> {
    if (actor.kind !== 'account' || !actor.secondFactor) return null;
    const theirs = await tx.maybe<{ caseId: CaseId }>(
      `SELECT l.case_id FROM justification_letter l WHERE $1 IN (l.document_file_id, l.signed_file_id)
         AND l.clinician_id = ANY ((SELECT chorus_clinician_ids())::uuid[]) LIMIT 1`,
      [file.id],
    );
    if (theirs !== null) return theirs.caseId;
    const open = await tx.rows<{ caseId: CaseId; relation: string; clinicianId: string }>(
      `SELECT r.case_id, r.relation, r.clinician_id FROM justification_request r
       WHERE (r.clinician_id = ANY ((SELECT chorus_clinician_ids())::uuid[]) OR r.practice_organization_id IN (
           SELECT m.organization_id FROM membership m WHERE m.account_id = $3 AND m.role = 'practice_staff'
             AND m.state = 'active' AND (m.expires_at IS NULL OR m.expires_at > now())))
         AND r.state = ANY ($1) AND chorus_case_shows_file(r.case_id, $2)`,
      [loadStates, file.id, actor.accountId],
    );
    for (const { caseId, relation, clinicianId } of open) {
      const keys = [
        `clinician:${clinicianId}`,
        relation === 'supporting' ? 'supporting_clinicians' : 'own_clinicians',
      ];
      if ((await authorizedCases(tx, [caseId], keys)).has(caseId)) return caseId;
    }
    return null;
  }
}
