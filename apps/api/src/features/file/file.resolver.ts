import { Args, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { fileStateSentences } from '@chorus/domain/file/file';
import type { Actor } from '@chorus/domain/shared/actor';
import { CurrentActor } from '../../platform/graphql/context.js';
import type { StoredFileRow } from './file.table.js';
import { Files } from './files.js';
import { ShowPaper } from './show-paper.js';
import { ReadFile } from './read-file.js';

/** Whoever holds a StoredFile here may open it: the query asks, and lists show it to nobody else. */
@Resolver('StoredFile')
export class FileResolver {
  constructor(
    private readonly read: ReadFile,
    private readonly files: Files,
    private readonly papers: ShowPaper,
  ) {}

  @Query('storedFile')
  storedFile(@CurrentActor() actor: Actor, @Args('id') id: string): Promise<StoredFileRow | null> {
    return this.read.find(actor, id);
  }

  @Mutation('showAuthorityPaper')
  showAuthorityPaper(
    @CurrentActor() actor: Actor,
    @Args('authorityId') authorityId: string,
    @Args('fileId') fileId: string,
  ) {
    return this.papers.execute(actor, { authorityId, fileId });
  }

  @ResolveField('stateSentence')
  stateSentence(file: StoredFileRow): string {
    return fileStateSentences[file.state];
  }

  @ResolveField('size')
  async size(file: StoredFileRow): Promise<number> {
    return (await this.files.measureOf(file)).size;
  }

  @ResolveField('sha256')
  async sha256(file: StoredFileRow): Promise<string> {
    return (await this.files.measureOf(file)).sha256;
  }

  @ResolveField('name')
  name(file: StoredFileRow): Promise<string | null> {
    return this.files.nameOf(file);
  }
}
