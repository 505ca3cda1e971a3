import { Module, type OnModuleInit } from '@nestjs/common';
import { inventory } from '../../personal-data.js';
import { Reactions } from '../../platform/outbox/reaction.js';
import { Schedules } from '../../platform/outbox/schedules.js';
import { CaseModule } from '../case/case.public.js';
import { DisclosureModule } from '../disclosure/disclosure.public.js';
import { FileModule, KeptElsewhere } from '../file/file.public.js';
import { IdentityModule } from '../identity/identity.public.js';
import { ExportArchive } from './export-archive.js';
import { AskExport } from './export-asking.js';
import { DownloadExport } from './export-download.js';
import { ForgetExports } from './export-expiry.schedule.js';
import { ExportMail } from './export-mail.reaction.js';
import { MakeExport } from './export-making.reaction.js';
import { ExportController } from './export.controller.js';
import { ExportParticipants } from './export-participants.js';
import { ExportResolver } from './export.resolver.js';
import { INVENTORY } from './inventory.js';

/** What people take along. */
@Module({
  imports: [IdentityModule, CaseModule, FileModule, DisclosureModule],
  controllers: [ExportController],
  providers: [
    { provide: INVENTORY, useValue: inventory },
    ExportResolver,
    AskExport,
    ExportParticipants,
    ExportArchive,
    MakeExport,
    ExportMail,
    DownloadExport,
    ForgetExports,
  ],
})
export class ExportModule implements OnModuleInit {
  constructor(
    private readonly reactions: Reactions,
    private readonly schedules: Schedules,
    private readonly making: MakeExport,
    private readonly mail: ExportMail,
    private readonly expiry: ForgetExports,
    private readonly elsewhere: KeptElsewhere,
  ) {}

  onModuleInit(): void {
    this.reactions.register(this.making);
    this.reactions.register(this.mail.reaction);
    this.schedules.register(this.expiry);
    this.elsewhere.register(async (tx, keys) => {
      const rows = await tx.rows<{ bytesKey: string }>(
        'SELECT bytes_key FROM personal_export WHERE bytes_key = ANY ($1)',
        [keys],
      );
      return new Set(rows.map(({ bytesKey }) => bytesKey));
    });
  }
}
