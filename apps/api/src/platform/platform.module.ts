import { Global, Inject, Module, type DynamicModule, type OnApplicationShutdown } from '@nestjs/common';
import { DataSource, type EntitySchema } from 'typeorm';
import { tables } from '../schema.js';
import { BusinessClock, WallClock } from './clocks/clocks.js';
import { keyStoreOf } from './crypto/file-key-store.js';
import { KEY_STORE, type KeyStore } from './crypto/key-store.js';
import { KeyWatch } from './crypto/key-watch.js';
import { KeyedHash } from './crypto/keyed-hash.js';
import { Vault } from './crypto/vault.js';
import { applicationRole, makeDataSource } from './database/data-source.js';
import { Db } from './database/db.js';
import { refuseBypassingRole } from './database/guard.js';

/** What the platform needs to stand: where the database is, where keys live, and the master keys, newest last. */
export interface PlatformOptions {
  readonly databaseUrl: string;
  readonly home: string;
  readonly masterKeys: readonly Buffer[];
  readonly poolSize?: number;
  /** Only the test that proves the refusal passes another role than the application's. */
  readonly role?: string | undefined;
}

@Global()
@Module({})
export class PlatformModule implements OnApplicationShutdown {
  constructor(
    @Inject(DataSource) private readonly source: DataSource,
    private readonly keys: KeyWatch,
  ) {}

  static with(options: PlatformOptions): DynamicModule {
    return {
      module: PlatformModule,
      providers: [
        { provide: DataSource, useFactory: () => openPool(options) },
        { provide: Db, useFactory: (source: DataSource) => new Db(source), inject: [DataSource] },
        { provide: KEY_STORE, useFactory: () => keyStoreOf(options.home) },
        {
          provide: KeyWatch,
          useFactory: (db: Db) => KeyWatch.begin(db, options.masterKeys),
          inject: [Db],
        },
        {
          provide: Vault,
          useFactory: (store: KeyStore, { ring }: KeyWatch) => new Vault(store, ring),
          inject: [KEY_STORE, KeyWatch],
        },
        { provide: KeyedHash, useFactory: ({ ring }: KeyWatch) => new KeyedHash(ring), inject: [KeyWatch] },
        WallClock,
        BusinessClock,
      ],
      exports: [DataSource, Db, KEY_STORE, Vault, KeyedHash, WallClock, BusinessClock],
    };
  }

  async onApplicationShutdown(): Promise<void> {
    await this.keys.stop();
    if (this.source.isInitialized) await this.source.destroy();
  }
}

async function openPool(options: PlatformOptions): Promise<DataSource> {
  const source = makeDataSource({
    url: options.databaseUrl,
    tables: tables as EntitySchema[],
    role: options.role ?? applicationRole,
    ...(options.poolSize === undefined ? {} : { poolSize: options.poolSize }),
  });
  await source.initialize();
  try {
    await refuseBypassingRole(source);
  } catch (error) {
    await source.destroy();
    throw error;
  }
  return source;
}
