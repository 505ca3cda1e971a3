import { Global, Inject, Module, type DynamicModule, type OnApplicationShutdown } from '@nestjs/common';
import { join } from 'node:path';
import { DataSource, type EntitySchema } from 'typeorm';
import { tables } from '../schema.js';
import { BusinessClock, WallClock } from './clocks/clocks.js';
import { FileKeyStore } from './crypto/file-key-store.js';
import { KEY_STORE, type KeyStore } from './crypto/key-store.js';
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
  constructor(@Inject(DataSource) private readonly source: DataSource) {}

  static with(options: PlatformOptions): DynamicModule {
    return {
      module: PlatformModule,
      providers: [
        { provide: DataSource, useFactory: () => openPool(options) },
        { provide: Db, useFactory: (source: DataSource) => new Db(source), inject: [DataSource] },
        { provide: KEY_STORE, useFactory: () => new FileKeyStore(join(options.home, 'keys', 'subjects')) },
        {
          provide: Vault,
          useFactory: (store: KeyStore) => new Vault(store, options.masterKeys),
          inject: [KEY_STORE],
        },
        { provide: KeyedHash, useFactory: () => new KeyedHash(options.masterKeys) },
        WallClock,
        BusinessClock,
      ],
      exports: [DataSource, Db, KEY_STORE, Vault, KeyedHash, WallClock, BusinessClock],
    };
  }

  async onApplicationShutdown(): Promise<void> {
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
