import { Injectable } from '@nestjs/common';
import type { Actor } from '@chorus/domain/shared/actor';
import type { CaseId, PersonId } from '@chorus/domain/shared/ids';
import type { ReadTx } from '../../platform/database/db.js';
import type { FileGrant, StoredFileRow } from '../file/file.public.js';
import { CaseAccess } from './case-access.js';
import { caseIdsOfFile, caseIdsOfPerson } from './case.repository.js';

/** Helpers the person agreed to may add documents and open those that are evidence of a case they see whole. */
@Injectable()
export class CaseFileGrant implements FileGrant {
  readonly name = 'case';

  constructor(private readonly access: CaseAccess) {}

  async mayAdd(tx: ReadTx, _actor: Actor, personId: PersonId): Promise<boolean> {
    const cases = await caseIdsOfPerson(tx, personId);
    const sights = await this.access.sights(
      tx,
      cases.map(({ id }) => id),
    );
    return [...sights.values()].some(({ helps }) => helps);
  }

  async mayRead(tx: ReadTx, _actor: Actor, file: StoredFileRow): Promise<CaseId | null> {
    const cases = await caseIdsOfFile(tx, file.id);
    const sights = await this.access.sights(
      tx,
      cases.map(({ id }) => id),
    );
    return cases.find(({ id }) => sights.get(id)?.sees === 'whole')?.id ?? null;
  }
}
