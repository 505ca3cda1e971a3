import { Injectable } from '@nestjs/common';
import type { Actor } from '@chorus/domain/shared/actor';
import { isId } from '@chorus/domain/shared/ids';
import { intentToSign, signedDocument } from '@chorus/templates/signing';
import { renderHtml } from '@chorus/templates/html';
import type { AddressPageRequest } from '@chorus/templates/packet';
import type { LetterDocument } from '@chorus/templates/render';
import { documentWords } from '@chorus/templates/words';
import { Db, type Tx } from '../../platform/database/db.js';
import { noteReadings, type Reading } from '../consent/consent.public.js';
import { Files } from '../file/file.public.js';
import type { DocumentSnapshot } from './document-snapshot.js';
import { SubmissionAccess } from './submission-access.js';
import { SubmissionSeals, type SubmissionKey } from './submission-seals.js';
import { findSubmission, signatureOf } from './submission.repository.js';
import type { SubmissionRow } from './submission.table.js';

export interface OpenedDocument {
  readonly reference: string;
  readonly pdf: Buffer;
}

/** Opens a filing's document for somebody who may see the person's papers, and writes down that they looked. */
@Injectable()
export class ReadDocument {
  constructor(
    private readonly db: Db,
    private readonly access: SubmissionAccess,
    private readonly files: Files,
    private readonly seals: SubmissionSeals,
  ) {}

  /** The signed packet, or the document to be read before signing. Null: none, or not theirs to see. */
  async pdf(actor: Actor, id: string): Promise<OpenedDocument | null> {
    const kept = await this.kept(actor, id);
    if (kept === null || kept.cover === null) return kept;
    const { withAddressPage } = await import('@chorus/templates/packet');
    return { ...kept, pdf: Buffer.from(await withAddressPage(kept.pdf, kept.cover)) };
  }

  /** The bytes that were kept, and the page they want before them. Typesetting waits until no transaction is open. */
  private kept(
    actor: Actor,
    id: string,
  ): Promise<(OpenedDocument & { readonly cover: AddressPageRequest | null }) | null> {
    return this.db.transaction(actor, async (tx) => {
      const row = await this.seen(tx, id);
      const fileId = row?.packetFileId ?? row?.documentFileId ?? null;
      if (row === null || fileId === null) return null;
      const bytes = await this.files.bytesOf({ id: fileId, personId: row.personId });
      if (bytes === null) throw new Error('The bytes of a document are missing from the store.');
      await noteReadings(tx, [opened(row)]);
      return { reference: row.reference, pdf: bytes, cover: await this.coverFor(row) };
    });
  }

  /** What was signed for another way and goes by post begins with an address page: the letter's own names the other. */
  private async coverFor(row: SubmissionRow): Promise<AddressPageRequest | null> {
    if (row.channel !== 'post' || row.packetFileId === null) return null;
    const key = await this.seals.of(row.personId);
    const snapshot = key.snapshot(row);
    if (snapshot === null || snapshot.addressee.channel === 'post') return null;
    const { name, lines } = key.addressee(row);
    const { exhibit } = documentWords(snapshot.document.locale);
    const contents = snapshot.exhibits.map(({ letter, title }) => `${exhibit} ${letter}: ${title}`);
    return { letter: snapshot.document, addressee: { name, lines }, contents };
  }

  /** The accessible twin: the same blocks as a page. */
  html(actor: Actor, id: string): Promise<string | null> {
    return this.db.transaction(actor, async (tx) => {
      const row = await this.seen(tx, id);
      if (row === null) return null;
      const key = await this.seals.of(row.personId);
      const snapshot = key.snapshot(row);
      if (snapshot === null) return null;
      await noteReadings(tx, [opened(row)]);
      return renderHtml(await this.asItStands(tx, row, key, snapshot));
    });
  }

  private async seen(tx: Tx, id: string): Promise<SubmissionRow | null> {
    const row = isId(id) ? await findSubmission(tx, id) : null;
    return row !== null && (await this.access.seesPapers(tx, row)) ? row : null;
  }

  private async asItStands(
    tx: Tx,
    row: SubmissionRow,
    key: SubmissionKey,
    { document }: DocumentSnapshot,
  ): Promise<LetterDocument> {
    // A helper sees the papers by consent and no signature row; the twin is the same page for both.
    const signature = row.signedAt === null ? null : await tx.elevated(() => signatureOf(tx, row.id));
    if (signature === null) return document;
    return signedDocument(document, {
      typedName: key.typedName(signature),
      intent: intentToSign,
      signedAt: signature.signedAt.toISOString(),
      hashOfReadDocument: signature.documentHash,
    });
  }
}

const opened = ({ id, personId, caseId }: SubmissionRow): Reading => ({
  thing: 'document',
  thingId: id,
  personId,
  caseId,
});
