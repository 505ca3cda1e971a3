import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '@chorus/domain/shared/actor';
import { Ctx, CurrentActor, type GraphqlContext } from '../../platform/graphql/context.js';
import type { LoaderDefinition } from '../../platform/graphql/loaders.js';
import { loaderById } from '../../platform/graphql/loaders.js';
import { Notices } from '../../platform/transport/notices.js';
import {
  CheckPaperAnswer,
  type CheckPaperAnswerInput,
  type PaperAnswerChecked,
} from './check-paper-answer.js';
import { MakeOnePageRequest, type MakeOnePageRequestInput } from './make-one-page-request.js';
import { OneCaseLinks } from './one-case-link.js';
import type { OneCaseLinkRow, OnePageRequestRow, PaperAnswerRow } from './paper-answer.table.js';
import { idOfRequest, type OfRequest } from './peer-call.resolver.js';
import { RevokeOneCaseLink } from './revoke-one-case-link.js';
import { UploadPaperAnswer } from './upload-paper-answer.js';

/** Rows of a request, as row security shows them. @param table one with `request_id` */
const ofRequest = <Row extends { readonly requestId: string }>(
  table: 'one_page_request' | 'one_case_link' | 'paper_answer',
): LoaderDefinition<string, readonly Row[]> => ({
  name: `${table} of a request`,
  textOf: (id) => id,
  missing: [],
  batch: async (tx, ids) => {
    const rows = await tx.rows<Row>(`SELECT * FROM ${table} WHERE request_id = ANY($1) ORDER BY id`, [ids]);
    return new Map(ids.map((id) => [id, rows.filter(({ requestId }) => requestId === id)]));
  },
});

const pages = ofRequest<OnePageRequestRow>('one_page_request');
const links = ofRequest<OneCaseLinkRow>('one_case_link');
const papers = ofRequest<PaperAnswerRow>('paper_answer');
const linkById = loaderById<OneCaseLinkRow>(
  'one-case link',
  async (tx, ids) =>
    new Map(
      (await tx.rows<OneCaseLinkRow>('SELECT * FROM one_case_link WHERE id = ANY($1)', [ids])).map((row) => [
        row.id,
        row,
      ]),
    ),
);

@Resolver('OnePageRequest')
export class OnePageResolver {
  constructor(
    private readonly make: MakeOnePageRequest,
    private readonly revoke: RevokeOneCaseLink,
    private readonly upload: UploadPaperAnswer,
    private readonly check: CheckPaperAnswer,
  ) {}

  @Mutation('makeOnePageRequest')
  makeOnePageRequest(@CurrentActor() actor: Actor, @Args('input') input: MakeOnePageRequestInput) {
    return this.make.execute(actor, input);
  }

  @Mutation('revokeOneCaseLink')
  revokeOneCaseLink(@CurrentActor() actor: Actor, @Args('linkId') linkId: string) {
    return this.revoke.execute(actor, linkId);
  }

  @Mutation('uploadPaperAnswer')
  uploadPaperAnswer(
    @CurrentActor() actor: Actor,
    @Args('requestId') requestId: string,
    @Args('fileId') fileId: string,
  ) {
    return this.upload.execute(actor, { requestId, fileId });
  }

  @Mutation('checkPaperAnswer')
  checkPaperAnswer(@CurrentActor() actor: Actor, @Args('input') input: CheckPaperAnswerInput) {
    return this.check.execute(actor, input);
  }

  @ResolveField('link')
  link(@Parent() { linkId }: OnePageRequestRow, @Ctx() { loaders }: GraphqlContext) {
    return linkId === null ? null : loaders.load(linkById, linkId);
  }
}

@Resolver('OneCaseLink')
export class OneCaseLinkResolver {
  constructor(
    private readonly links: OneCaseLinks,
    private readonly notices: Notices,
  ) {}

  @ResolveField('address')
  address(@Parent() link: OneCaseLinkRow): string | null {
    const token = link.revokedAt === null ? this.links.tokenOf(link) : null;
    return token === null ? null : this.notices.link(`/p/${token}`);
  }
}

@Resolver('PaperAnswer')
export class PaperAnswerResolver {
  @ResolveField('byLink')
  byLink(@Parent() { linkId }: PaperAnswerRow): boolean {
    return linkId !== null;
  }
}

@Resolver('PaperAnswerChecked')
export class PaperAnswerCheckedResolver {
  @ResolveField('problem')
  problem(@Parent() { problem }: PaperAnswerChecked) {
    return problem === null ? null : { kind: problem.kind, message: problem.message };
  }
}

@Resolver('JustificationRequest')
export class RequestOnPaperResolver {
  @ResolveField('onePages')
  onePages(@Parent() request: OfRequest, @Ctx() { loaders }: GraphqlContext) {
    return loaders.load(pages, idOfRequest(request));
  }

  @ResolveField('links')
  links(@Parent() request: OfRequest, @Ctx() { loaders }: GraphqlContext) {
    return loaders.load(links, idOfRequest(request));
  }

  @ResolveField('paperAnswers')
  paperAnswers(@Parent() request: OfRequest, @Ctx() { loaders }: GraphqlContext) {
    return loaders.load(papers, idOfRequest(request));
  }
}
