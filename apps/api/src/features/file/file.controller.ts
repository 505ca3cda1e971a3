import { Controller, Get, NotFoundException, Param, Post, Query, Req, Res } from '@nestjs/common';
import { largestFileBytes, namedAs } from '@chorus/domain/file/file';
import { isRefusal, refuse, type Refusal } from '@chorus/domain/shared/refusal';
import type { Request, Response } from 'express';
import { RequestActors } from '../../platform/auth/request-actors.js';
import { readAtMost } from '../../platform/files/read-body.js';
import { PageReader } from '../identity/identity.public.js';
import { Files } from './files.js';
import { ReadFile } from './read-file.js';
import { TakeFile } from './take-file.js';

/** Documents in and out, as bytes: GraphQL carries none. What leaves is a download, never a page of ours. */
@Controller('files')
export class FileController {
  constructor(
    private readonly actors: RequestActors,
    private readonly take: TakeFile,
    private readonly read: ReadFile,
    private readonly files: Files,
    private readonly readers: PageReader,
  ) {}

  /** The body is the file. Its name, sealed with it, may come percent-encoded in `X-File-Name`. */
  @Post()
  async upload(
    @Query('personId') personId: string | undefined,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    response.setHeader('Cache-Control', 'no-store');
    const actor = await this.actors.of(request);
    if (actor.kind !== 'account') return answer(response, signInFirst());
    const may = await this.take.mayAdd(actor, personId ?? '');
    if (isRefusal(may)) return answer(response, may);
    const bytes = await readAtMost(request, largestFileBytes, request.headers['content-length']);
    if (bytes === null) {
      response.setHeader('Connection', 'close');
      return answer(response, tooLarge());
    }
    const result = await this.take.execute(actor, {
      personId: personId ?? '',
      bytes,
      declaredType: request.headers['content-type'] ?? '',
      name: nameIn(request.headers['x-file-name']),
    });
    if (isRefusal(result)) return answer(response, result);
    const { id, mediaType } = result;
    const { size, sha256 } = await this.files.measureOf(result);
    response.status(201).json({ fileId: id, mediaType, size, sha256 });
  }

  @Get(':id')
  async download(@Param('id') id: string, @Req() request: Request, @Res() response: Response): Promise<void> {
    response.setHeader('Cache-Control', 'no-store');
    const page = this.readers.wantsPage(request);
    const actor = page ? await this.readers.signedIn(request, response) : await this.actors.of(request);
    if (actor === null) return;
    const opened = await this.read.execute(actor, id);
    if (isRefusal(opened)) {
      if (page && opened.kind === 'NotFound') return this.readers.nothingHere(request, response);
      if (opened.kind === 'NotFound') throw new NotFoundException();
      return answer(response, opened);
    }
    const { row, bytes, name } = opened;
    response.setHeader('Content-Type', row.mediaType);
    // Whatever a document holds, a browser neither guesses at it nor lets it act as a page of this site.
    response.setHeader('X-Content-Type-Options', 'nosniff');
    response.setHeader('Content-Security-Policy', "sandbox; default-src 'none'");
    response.setHeader(
      'Content-Disposition',
      disposition(namedAs(name ?? `document-${row.id}`, row.mediaType)),
    );
    response.end(bytes);
  }
}

const statuses: Readonly<Record<string, number>> = {
  SignInFirst: 401,
  NotAllowed: 403,
  NotFound: 404,
  FileTooLarge: 413,
  FileTypeNotAccepted: 415,
  FileTypeMismatch: 415,
  PictureTooLarge: 413,
  FileReadersBusy: 503,
  FileStoreUnavailable: 503,
  FileScannerUnavailable: 503,
};

function answer(response: Response, { kind, message, field }: Refusal): void {
  response.status(statuses[kind] ?? 422).json({ kind, message, field: field ?? null });
}

const signInFirst = () => refuse('SignInFirst', 'Sign in first, then send the file again.');
const tooLarge = () =>
  refuse('FileTooLarge', 'The file is larger than 25 MB. Send it in parts or as photographs.', 'file');

function nameIn(header: string | readonly string[] | undefined): string | null {
  if (typeof header !== 'string' || header === '') return null;
  try {
    return (
      decodeURIComponent(header)
        .replace(/[\p{Cc}/\\]/gu, ' ')
        .trim() || null
    );
  } catch {
    return null;
  }
}

const disposition = (name: string): string =>
  `attachment; filename="document"; filename*=UTF-8''${encodeURIComponent(name).replace(/['()*]/g, (letter) => `%${letter.charCodeAt(0).toString(16)}`)}`;
