import { Injectable } from '@nestjs/common';
import { linkUploadsMost, openLink } from '@chorus/domain/justification/ways-in';
import { requestTransitions, type RequestState } from '@chorus/domain/justification/request-states';
import { anonymous } from '@chorus/domain/shared/actor';
import { isRefusal, refuse, type Refusal } from '@chorus/domain/shared/refusal';
import { canMove } from '@chorus/domain/shared/transitions';
import { WallClock } from '../../platform/clocks/clocks.js';
import { Db, type Tx } from '../../platform/database/db.js';
import { FileStoreUnavailable } from '../../platform/files/file-store.js';
import { Files, TakeFile, type FileContent, type FileRefused } from '../file/file.public.js';
import { notLeaving } from '../identity/identity.public.js';
import { justificationRequestTable, type JustificationRequestRow } from './justification.table.js';
import type { SentFile } from './multipart.js';
import { digestOfLink } from './one-case-link.js';
import type { OpenRequestLink } from './one-case-link-page.js';
import { PaperAnswers } from './paper-answers.js';
import { oneCaseLinkTable, type OneCaseLinkRow } from './paper-answer.table.js';

type LinkRefused = Refusal<'LinkOver' | 'LinkUsedUp'>;

/** A letter sent by a practice without an account: whoever holds the link adds to one request and sees nothing of it. */
@Injectable()
export class TakePaperByLink {
  constructor(
    private readonly db: Db,
    private readonly wall: WallClock,
    private readonly take: TakeFile,
    private readonly files: Files,
    private readonly papers: PaperAnswers,
  ) {}

  /** Whether the link takes anything now; for the page, which changes nothing by being opened. */
  opens(token: string): Promise<OpenRequestLink | LinkRefused> {
    return this.db.transaction<OpenRequestLink | LinkRefused>(anonymous, (tx) =>
      tx.elevated(async () => {
        const found = await this.find(tx, token);
        return isRefusal(found) ? found : shown(found.link, found.request);
      }),
    );
  }

  /** Looking into the bytes takes seconds at worst, so no transaction is open meanwhile. */
  async execute(token: string, sent: SentFile): Promise<OpenRequestLink | LinkRefused | FileRefused> {
    const content = await this.take.look({ bytes: sent.bytes, declaredType: sent.mediaType });
    if (isRefusal(content)) return content;
    try {
      return await this.db.transaction<OpenRequestLink | LinkRefused>(anonymous, (tx) =>
        tx.elevated(() => this.keep(tx, token, content)),
      );
    } catch (error) {
      if (error instanceof FileStoreUnavailable)
        return refuse('FileStoreUnavailable', 'Nothing was kept; send it again in a few minutes.', 'file');
      throw error;
    }
  }

  private async keep(tx: Tx, token: string, content: FileContent): Promise<OpenRequestLink | LinkRefused> {
    const found = await this.find(tx, token);
    if (isRefusal(found)) return found;
    const { link, request } = found;
    const file = await this.files.keep(
      tx,
      { personId: request.personId, ...content, origin: 'inbound_reply', name: request.reference },
      'kept',
    );
    const uploads = link.uploads + 1;
    await tx.update(oneCaseLinkTable, { id: link.id }, { uploads });
    await this.papers.receive(tx, request, file.id, link.id);
    return shown({ ...link, uploads }, request);
  }

  /** Request before link, as everybody else locks them. */
  private async find(
    tx: Tx,
    token: string,
  ): Promise<{ readonly link: OneCaseLinkRow; readonly request: JustificationRequestRow } | LinkRefused> {
    const over = refuse('LinkOver', 'This link is no longer open.');
    if (!/^[A-Za-z0-9_-]{22}$/.test(token)) return over;
    const seen = await tx.maybe<OneCaseLinkRow>(
      `SELECT * FROM one_case_link WHERE token_hash = $1 AND case_id <> ALL (chorus_leaving_cases())
         AND ${notLeaving('person_id')}`,
      [digestOfLink(token)],
    );
    const request = seen === null ? null : await tx.lock(justificationRequestTable, seen.requestId);
    const link = seen === null ? null : await tx.lock(oneCaseLinkTable, seen.id);
    if (link === null || request === null) return over;
    const ended =
      request.state !== 'paper_received' &&
      !canMove<RequestState>(requestTransitions, request.state, 'paper_received');
    const opens = openLink(
      {
        expiresAt: link.expiresAt.toISOString(),
        revokedAt: link.revokedAt?.toISOString() ?? null,
        uploads: link.uploads,
      },
      ended,
      this.wall.now().toISOString(),
    );
    return isRefusal(opens) ? opens : { link, request };
  }
}

const shown = (
  { uploads }: OneCaseLinkRow,
  { reference, neededBy }: JustificationRequestRow,
): OpenRequestLink => ({
  reference,
  neededBy,
  left: linkUploadsMost - uploads,
});
