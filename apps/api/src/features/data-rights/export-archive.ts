import { Inject, Injectable } from '@nestjs/common';
import { whyInWords } from '@chorus/domain/data-rights/why-words';
import { namedAs } from '@chorus/domain/file/file';
import type { Language } from '@chorus/domain/identity/account';
import { asAccount } from '@chorus/domain/shared/actor';
import type { PersonId } from '@chorus/domain/shared/ids';
import {
  accountSubject,
  KeyDestroyed,
  personSubject,
  Vault,
  type OpenKey,
} from '../../platform/crypto/vault.js';
import { Db, type ReadTx } from '../../platform/database/db.js';
import type { Page } from '../../platform/graphql/connections.js';
import type { PersonalData } from '../../platform/personal-data/personal-data.js';
import { ledgerOf, type ConsentEventRow } from '../consent/consent.public.js';
import { ListDisclosures, type DisclosureLine } from '../disclosure/disclosure.public.js';
import { Files, type StoredFileRow } from '../file/file.public.js';
import { Authorities } from '../identity/identity.public.js';
import { mayTakeAlong } from './export-asking.js';
import { exportedTable, goesAlong, type ExportOwner, type ExportedTable } from './export-rows.js';
import { exportFormat, exportSchema } from './export-schema.js';
import { storyPage } from './export-story.js';
import type { PersonalExportRow } from './export.table.js';
import { INVENTORY } from './inventory.js';
import { zipped, type Entry } from './zipped.js';

interface KeptFile {
  readonly row: StoredFileRow;
  readonly path: string;
}

/** Everything that was read for a copy, before the bytes of documents are fetched. */
export interface Gathered {
  readonly tables: readonly ExportedTable[];
  readonly files: readonly KeptFile[];
  readonly consents: readonly ConsentEventRow[];
  readonly seen: readonly DisclosureLine[];
}

/** A page of the list of who saw what; a copy holds all pages. */
const seenAtOnce = 200;

/** Makes the archive somebody takes along: JSON by class, every document as it came, and a page that tells it in words. */
@Injectable()
export class ExportArchive {
  constructor(
    private readonly db: Db,
    private readonly vault: Vault,
    private readonly authorities: Authorities,
    private readonly files: Files,
    private readonly disclosures: ListDisclosures,
    @Inject(INVENTORY) private readonly inventory: readonly PersonalData[],
  ) {}

  /**
   * @returns the pieces of a zip, with one document at a time in memory however many there are; null where whoever asked may
   *   not have it any more
   */
  async make(row: PersonalExportRow, madeAt: Date): Promise<AsyncIterable<Uint8Array> | null> {
    const owner: ExportOwner =
      row.personId === null
        ? { kind: 'account', id: row.accountId, askedBy: row.accountId }
        : { kind: 'person', id: row.personId, askedBy: row.accountId };
    const gathered = await this.gather(row, owner);
    return gathered === null ? null : zipped(this.entries(row.language, owner, gathered, madeAt));
  }

  /** What is told of the documents comes after them: which of them the store had is known then. */
  private async *entries(
    language: Language,
    owner: ExportOwner,
    gathered: Gathered,
    madeAt: Date,
  ): AsyncGenerator<Entry> {
    const declarations = gathered.tables.map(({ declaration }) => declaration);
    const page = storyPage({ ...gathered, language, owner, madeAt: madeAt.toISOString() });
    yield { path: 'index.html', bytes: text(page), packed: true };
    yield { path: 'schema.json', bytes: json(exportSchema(declarations, language)), packed: true };
    yield* dataOf(gathered.tables);
    const missing: string[] = [];
    for (const { row, path } of gathered.files) {
      const bytes = await this.files.bytesOf(row);
      if (bytes === null) missing.push(row.id);
      // Pictures and PDFs are packed within themselves.
      else yield { path, bytes, packed: false };
    }
    const manifest = manifestOf(owner, language, madeAt, gathered, missing);
    yield { path: 'manifest.json', bytes: json(manifest), packed: true };
  }

  /** Opens under the key it was sealed with; who may have it was asked. */
  async keyOf({ personId, accountId }: Pick<PersonalExportRow, 'personId' | 'accountId'>): Promise<OpenKey> {
    return this.vault.existingKey(personId === null ? accountSubject(accountId) : personSubject(personId));
  }

  private async gather(row: PersonalExportRow, owner: ExportOwner): Promise<Gathered | null> {
    const actor = asAccount(row.accountId);
    const key = await this.keyOrNull(row);
    const found = await this.db.read(actor, async (tx) => {
      if (!(await mayTakeAlong(tx, this.authorities, actor, row.personId))) return null;
      const tables: ExportedTable[] = [];
      for (const declaration of this.inventory)
        if (goesAlong(declaration, owner.kind)) tables.push(await exportedTable(tx, declaration, owner, key));
      return {
        tables,
        files: row.personId === null ? [] : await filesOf(tx, row.personId),
        consents: row.personId === null ? [] : await ledgerOf(tx, row.personId),
      };
    });
    if (found === null) return null;
    return { ...found, seen: row.personId === null ? [] : await this.seen(row, row.personId, row.language) };
  }

  private async seen(
    { accountId }: PersonalExportRow,
    personId: PersonId,
    language: Language,
  ): Promise<readonly DisclosureLine[]> {
    const lines: DisclosureLine[] = [];
    let after: Page['after'] = null;
    for (;;) {
      const page = { size: seenAtOnce, limit: seenAtOnce + 1, after };
      const list = await this.disclosures.execute(asAccount(accountId), personId, page, language);
      const edges = list?.edges ?? [];
      lines.push(...edges.map(({ node }) => node));
      const last = edges.at(-1)?.node;
      if (last === undefined || list?.pageInfo.hasNextPage !== true) return lines;
      after = [last.at.toISOString(), last.id];
    }
  }

  private async keyOrNull(row: PersonalExportRow): Promise<OpenKey | null> {
    try {
      return await this.keyOf(row);
    } catch (problem) {
      if (problem instanceof KeyDestroyed) return null;
      throw problem;
    }
  }
}

async function filesOf(tx: ReadTx, personId: PersonId): Promise<readonly KeptFile[]> {
  const rows = await tx.rows<StoredFileRow>(
    `SELECT * FROM stored_file WHERE person_id = $1 AND state NOT IN ('refused', 'erased') ORDER BY id`,
    [personId],
  );
  return rows.map((row) => ({ row, path: `files/${namedAs(row.id, row.mediaType)}` }));
}

/** One file for each class of data, with its tables. */
function* dataOf(tables: readonly ExportedTable[]): Generator<Entry> {
  for (const name of new Set(tables.map(({ declaration }) => declaration.class))) {
    const ofClass = tables.filter(({ declaration }) => declaration.class === name);
    const byTable = Object.fromEntries(ofClass.map(({ declaration, rows }) => [declaration.table, rows]));
    const bytes = json({ format: exportFormat, class: name, tables: byTable });
    yield { path: `data/${name}.json`, bytes, packed: true };
  }
}

function manifestOf(
  owner: ExportOwner,
  language: Language,
  madeAt: Date,
  { tables, files }: Gathered,
  missing: readonly string[],
): object {
  return {
    format: exportFormat,
    of: owner.kind,
    id: owner.id,
    language,
    madeAt: madeAt.toISOString(),
    readFirst: 'index.html',
    schema: 'schema.json',
    tables: tables.map(({ declaration, rows }) => ({
      table: declaration.table,
      file: `data/${declaration.class}.json`,
      why: whyInWords(declaration.table, declaration.why, language),
      rows: rows.length,
    })),
    files: files
      .filter(({ row }) => !missing.includes(row.id))
      .map(({ row, path }) => ({ id: row.id, path, mediaType: row.mediaType })),
    filesMissing: missing,
  };
}

const text = (of: string): Uint8Array => new TextEncoder().encode(of);
const json = (of: unknown): Uint8Array => text(`${JSON.stringify(of, null, 2)}\n`);
