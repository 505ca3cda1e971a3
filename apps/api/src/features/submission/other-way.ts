import { Injectable } from '@nestjs/common';
import type { Channel } from '@chorus/domain/playbook/channel';
import { isRefusal, refuse, type Refusal } from '@chorus/domain/shared/refusal';
import { BusinessClock } from '../../platform/clocks/clocks.js';
import type { Tx } from '../../platform/database/db.js';
import { Cases, LineKeys } from '../case/case.public.js';
import { sendingDays } from './open-step.js';
import { addresseeOf, placeOf } from './recipient.js';
import { SubmissionSeals } from './submission-seals.js';
import type { SubmissionRow } from './submission.table.js';
import type { SubmissionPatch } from './submissions.js';
import { Ways } from './ways.js';

/** What changes in a filing that takes another of the known ways: where it goes, its line, and its safe day. */
@Injectable()
export class OtherWay {
  constructor(
    private readonly cases: Cases,
    private readonly ways: Ways,
    private readonly seals: SubmissionSeals,
    private readonly clock: BusinessClock,
    private readonly lines: LineKeys,
  ) {}

  /** With the system's sight. The document itself stays as it was signed: the way stands beside its text. */
  async patch(
    tx: Tx,
    row: SubmissionRow,
    channel: Channel,
  ): Promise<SubmissionPatch | Refusal<'NoWayToRecipient'>> {
    const of = await this.cases.load(tx, row.caseId);
    const role = row.recipientRole;
    const { urgent, sample } = row;
    const way =
      of === null || role === null
        ? null
        : this.ways.choose(role, of, { preferred: channel, urgent, sample });
    if (of === null || role === null || way === null || isRefusal(way) || way.channel !== channel) {
      return refuse(
        'NoWayToRecipient',
        'We know no address of the recipient for this way. Copy it from your notice first; nothing was changed.',
        'channel',
      );
    }
    const addressee = addresseeOf(role, of, way);
    const { state, zone } = placeOf(role, of, addressee);
    const seal = await this.seals.of(row.personId);
    return {
      channel,
      lineKey: (await this.lines.keyed())(addressee.lineKey),
      recipientState: state,
      recipientZone: zone,
      sealedAddressee: seal.sealAddressee(row.id, addressee),
      ...sendingDays(row.actBy, channel, row.releaseFrom, await this.clock.today(tx, zone)),
    };
  }
}
