import {
  planAttachments,
  portalLimits,
  type Attachable,
  type PortalField,
} from '@chorus/domain/complaint/portal-helper';
import type { RegulatorComplaintContext } from '@chorus/templates/letters/regulator_complaint/template';
import { Injectable } from '@nestjs/common';
import type { Actor } from '@chorus/domain/shared/actor';
import { isId } from '@chorus/domain/shared/ids';
import { Db, type Tx } from '../../platform/database/db.js';
import { noteReadings } from '../consent/consent.public.js';
import { Files, filesByIds } from '../file/file.public.js';
import type { DocumentSnapshot } from './document-snapshot.js';
import { SubmissionAccess } from './submission-access.js';
import { SubmissionSeals } from './submission-seals.js';
import { findSubmission } from './submission.repository.js';
import type { SubmissionRow } from './submission.table.js';

type Placed = Attachable & { readonly fileId: string };

/** What to copy into an office's own form. Nothing is sent: the person presses the button there. */
@Injectable()
export class PortalHelper {
  constructor(
    private readonly db: Db,
    private readonly access: SubmissionAccess,
    private readonly seals: SubmissionSeals,
    private readonly files: Files,
  ) {}

  /** Null for a filing the actor does not see whole, or that goes to no office that oversees plans. */
  of(actor: Actor, id: string) {
    return this.db.transaction(actor, async (tx) => {
      const row = isId(id) ? await findSubmission(tx, id) : null;
      if (row === null || row.recipientRole !== 'plan_regulator') return null;
      const sight = await this.access.sight(tx, row);
      if (sight.sees !== 'whole') return null;
      const { id: thingId, personId, caseId } = row;
      await noteReadings(tx, [{ thing: 'submission', thingId, personId, caseId }]);
      return tx.elevated(() => this.write(tx, row));
    });
  }

  private async write(tx: Tx, row: SubmissionRow) {
    const key = await this.seals.of(row.personId);
    const snapshot = key.snapshot(row);
    const addressee = key.addressee(row);
    const regulatorKey = row.recipientKey.replace(/^plan_regulator:/, '');
    const limits = portalLimits(regulatorKey);
    const papers = await this.papers(tx, row, snapshot);
    const plan = planAttachments(papers, limits);
    const placed = new Map(papers.map((paper) => [paper.letter, paper.fileId]));
    return {
      submissionId: row.id,
      office: addressee.name,
      portal: addressee.channel === 'portal' ? (addressee.address[0] ?? null) : null,
      fields: fieldsOf(snapshot, key.ownWords(row)),
      limits,
      bundles: plan.bundles.map((bundle) => ({
        ...bundle,
        attachments: bundle.attachments.map((one) => ({ ...one, fileId: placed.get(one.letter) ?? '' })),
      })),
      unfit: plan.unfit.map(({ attachment: { letter, title }, why }) => ({ letter, title, why })),
      reminder:
        'You press the button there, in your own name. Keep the number or receipt it shows, and report it here.',
    };
  }

  /** The signed letter by itself is the packet; exhibits follow in the order the letter names them. */
  private async papers(
    tx: Tx,
    row: SubmissionRow,
    snapshot: DocumentSnapshot | null,
  ): Promise<readonly Placed[]> {
    const exhibits = snapshot?.exhibits ?? [];
    const packet = row.packetFileId ?? row.documentFileId;
    const wanted = [
      ...(packet === null
        ? []
        : [{ letter: 'letter', title: 'The signed letter with its exhibits', fileId: packet as string }]),
      ...exhibits,
    ];
    const files = await filesByIds(
      tx,
      wanted.map(({ fileId }) => fileId),
    );
    const placed: Placed[] = [];
    for (const { letter, title, fileId } of wanted) {
      const file = files.find(({ id }) => id === fileId);
      if (file === undefined) continue;
      placed.push({
        letter,
        title,
        fileId,
        mediaType: file.mediaType,
        bytes: (await this.files.measureOf(file)).size,
      });
    }
    return placed;
  }
}

/** In the order most forms ask; nothing that is not known is made up. */
function fieldsOf(snapshot: DocumentSnapshot | null, ownWords: string | null): readonly PortalField[] {
  const context = snapshot?.context ?? null;
  const field = (key: string, label: string, value: string | null | undefined): PortalField => ({
    key,
    label,
    value: value?.trim() ? value : null,
  });
  const told =
    snapshot?.letterId === 'regulator_complaint'
      ? (snapshot.context as unknown as RegulatorComplaintContext)
      : null;
  return [
    field('name', 'Your name', context?.filer.fullName),
    field('patient', 'Insured person', context?.patient.fullName),
    field('address', 'Your address', context?.sender.lines.join(', ')),
    field('phone', 'Telephone', context?.sender.phone),
    field('email', 'E-mail', context?.sender.email),
    field('company', 'Company, exactly as printed', told?.company),
    field('member_id', 'Policy or member number', context?.patient.memberId),
    field('group', 'Group number', context?.patient.groupNumber),
    field(
      'claim',
      'Claim or reference number',
      context?.patient.references.map(({ value }) => value).join(', '),
    ),
    field('coverage', 'Kind of insurance', told?.coverage),
    field('denied_on', 'Date of the denial', told?.denial.dated),
    field('before', 'Complained before', told?.filedBefore),
    field('what', 'What was not kept', told?.duties.map(({ statement }) => statement).join('\n')),
    field('story', 'What happened', ownWords),
    field('remedy', 'What would be fair', told?.remedy),
  ];
}
