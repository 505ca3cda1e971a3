import { Module, type OnModuleInit } from '@nestjs/common';
import { join } from 'node:path';
import { CONFIG, type Config } from '../../platform/config/config.js';
import { DiskFileStore } from '../../platform/files/disk-file-store.js';
import { FILE_STORE } from '../../platform/files/file-store.js';
import { PictureReader } from '../../platform/files/picture-reader.js';
import { Schedules } from '../../platform/outbox/schedules.js';
import { IdentityModule } from '../identity/identity.public.js';
import { FileAccess } from './file-access.js';
import { FileController } from './file.controller.js';
import { FileResolver } from './file.resolver.js';
import { Files } from './files.js';
import { KeptElsewhere } from './kept-elsewhere.js';
import { ReadFile } from './read-file.js';
import { ShowPaper } from './show-paper.js';
import { SealMeasures } from './seal-measures.schedule.js';
import { SweepOrphans } from './sweep-orphans.schedule.js';
import { TakeFile } from './take-file.js';

@Module({
  imports: [IdentityModule],
  controllers: [FileController],
  providers: [
    {
      provide: FILE_STORE,
      useFactory: (config: Config) => new DiskFileStore(join(config.home, 'files')),
      inject: [CONFIG],
    },
    PictureReader,
    FileAccess,
    Files,
    TakeFile,
    ReadFile,
    ShowPaper,
    FileResolver,
    SealMeasures,
    SweepOrphans,
    KeptElsewhere,
  ],
  exports: [Files, FileAccess, FILE_STORE, KeptElsewhere],
})
export class FileModule implements OnModuleInit {
  constructor(
    private readonly schedules: Schedules,
    private readonly sweep: SweepOrphans,
    private readonly seal: SealMeasures,
  ) {}

  onModuleInit(): void {
    this.schedules.register(this.sweep);
    this.schedules.register(this.seal);
  }
}
