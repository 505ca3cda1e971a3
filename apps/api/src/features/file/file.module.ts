import { Inject, Module, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import { FILE_STORE, FileStoreUnavailable, type FileStore } from '../../platform/files/file-store.js';
import { PictureReader } from '../../platform/files/picture-reader.js';
import { Health, type PartHealth } from '../../platform/health/health.js';
import { MalwareScanner, ScannerUnavailable } from '../../platform/scanning/malware-scanner.js';
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
  exports: [Files, FileAccess, KeptElsewhere, TakeFile],
})
export class FileModule implements OnModuleInit, OnApplicationShutdown {
  constructor(
    private readonly schedules: Schedules,
    private readonly sweep: SweepOrphans,
    private readonly seal: SealMeasures,
    private readonly health: Health,
    private readonly scanner: MalwareScanner,
    @Inject(FILE_STORE) private readonly store: FileStore,
  ) {}

  onModuleInit(): void {
    this.schedules.register(this.sweep);
    this.schedules.register(this.seal);
    this.health.register('documents', () => this.documents());
    if (this.scanner.isConfigured) this.health.register('scanner', () => this.scanning());
  }

  onApplicationShutdown(): Promise<void> {
    return this.store.close();
  }

  /** As with documents: everything else goes on while no file is taken. */
  private async scanning(): Promise<Omit<PartHealth, 'name'>> {
    try {
      await this.scanner.probe();
      return { state: 'ok', says: 'The scanner for harmful programs answers.' };
    } catch (error) {
      if (!(error instanceof ScannerUnavailable)) throw error;
      return {
        state: 'degraded',
        says: `The scanner for harmful programs does not answer, and no file is taken (${error.code}).`,
      };
    }
  }

  /** Without documents dates are still told, letters written and people reached: the server is not taken out of service. */
  private async documents(): Promise<Omit<PartHealth, 'name'>> {
    try {
      await this.store.probe();
      return { state: 'ok', says: 'Documents can be kept and read.' };
    } catch (error) {
      if (!(error instanceof FileStoreUnavailable)) throw error;
      return { state: 'degraded', says: `Documents can be neither kept nor read (${error.code}).` };
    }
  }
}
