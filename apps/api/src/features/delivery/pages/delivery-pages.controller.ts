import { channels } from '@chorus/domain/playbook/channel';
import { isRefusal } from '@chorus/domain/shared/refusal';
import type { Actor } from '@chorus/domain/shared/actor';
import { Body, Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { answerPage, languageAsked, markup, pageOf } from '../../../platform/http/page.js';
import { PageReader } from '../../identity/identity.public.js';
import { AddProof } from '../add-proof.js';
import { ReportSent } from '../report-sent.js';
import { UndoReport } from '../undo-report.js';
import { casePage } from './case-page.js';
import { DeliveryPages } from './delivery-pages.js';
import { filingPage, proofKindOf, type FilingView } from './filing-page.js';
import { queuePage } from './queue-page.js';
import { pageWords, type PageWords } from './words.js';

type Form = Readonly<Record<string, unknown>> | undefined;

/**
 * Where the links of delivery's mails lead: pages that need no script, on any phone. Who is not signed in meets the
 * sign-in and comes back; what does not exist and what is not theirs answer alike.
 */
@Controller()
export class DeliveryPagesController {
  constructor(
    private readonly readers: PageReader,
    private readonly pages: DeliveryPages,
    private readonly reports: ReportSent,
    private readonly proofs: AddProof,
    private readonly undo: UndoReport,
  ) {}

  @Get('submissions/:id')
  filing(@Param('id') id: string, @Req() request: Request, @Res() response: Response): Promise<void> {
    return this.show(request, response, async (actor) => {
      const view = await this.pages.filing(actor, id);
      return view === null ? null : filingPage(view);
    });
  }

  @Get('cases/:id')
  case(@Param('id') id: string, @Req() request: Request, @Res() response: Response): Promise<void> {
    return this.show(request, response, async (actor) => {
      const view = await this.pages.case(actor, id);
      return view === null ? null : casePage(view);
    });
  }

  @Get('campaigns/:id/delivery')
  queue(@Param('id') id: string, @Req() request: Request, @Res() response: Response): Promise<void> {
    return this.show(request, response, async (actor) => {
      const view = await this.pages.queue(actor, id);
      return view === null ? null : queuePage(view);
    });
  }

  @Post('submissions/:id/report')
  report(@Param('id') id: string, @Body() form: Form, @Req() request: Request, @Res() response: Response) {
    return this.change(request, response, id, 'reported', async (actor, { row }) => {
      const channel = channels.find((known) => known === form?.['channel']) ?? row.channel;
      const number = text(form?.['number']);
      const proof = number === '' ? null : { proofKind: proofKindOf[channel], value: number };
      const input = { submissionId: id, sentOn: text(form?.['day']), channel, proof };
      return this.reports.execute(actor, input);
    });
  }

  @Post('submissions/:id/proof')
  proof(@Param('id') id: string, @Body() form: Form, @Req() request: Request, @Res() response: Response) {
    return this.change(request, response, id, 'proofAdded', async (actor, { row }) => {
      const proof = { proofKind: proofKindOf[row.channel], value: text(form?.['number']) };
      return this.proofs.execute(actor, { submissionId: id, proof, provedOn: text(form?.['day']) });
    });
  }

  @Post('submissions/:id/undo')
  undoReport(@Param('id') id: string, @Req() request: Request, @Res() response: Response) {
    return this.change(request, response, id, 'undone', (actor) => this.undo.execute(actor, id));
  }

  private async show(
    request: Request,
    response: Response,
    read: (actor: Actor) => Promise<string | null>,
  ): Promise<void> {
    const actor = await this.readers.signedIn(request, response);
    if (actor === null) return;
    const page = await read(actor);
    if (page === null) return notHere(request, response);
    answerPage(response, 200, page);
  }

  /** Does what a form asks and shows the filing as it then stands, with what became of it. */
  private async change(
    request: Request,
    response: Response,
    id: string,
    done: 'reported' | 'proofAdded' | 'undone',
    act: (actor: Actor, view: FilingView) => Promise<object>,
  ): Promise<void> {
    const actor = await this.readers.signedIn(request, response);
    if (actor === null) return;
    const before = await this.pages.filing(actor, id);
    if (before === null) return notHere(request, response);
    const result = await act(actor, before);
    const after = (await this.pages.filing(actor, id)) ?? before;
    const says = isRefusal(result)
      ? ({ text: result.message, kind: 'refused' } as const)
      : ({ text: pageWords[after.language][done satisfies keyof PageWords], kind: 'done' } as const);
    answerPage(response, 200, filingPage(after, says));
  }
}

function notHere(request: Request, response: Response): void {
  const language = languageAsked(request.headers['accept-language']);
  const { notHere: says, notHereTitle: title } = pageWords[language];
  answerPage(response, 404, pageOf({ language, title, body: markup`<p>${says}</p>`, shape: 'small' }));
}

const text = (value: unknown): string => (typeof value === 'string' ? value.trim().slice(0, 120) : '');
