import { caseEnd } from '@chorus/domain/delivery/standing-to-send';
import { channels } from '@chorus/domain/playbook/channel';
import { refuse } from '@chorus/domain/shared/refusal';
import { returnReasons } from '@chorus/domain/submission/returned';
import { Body, Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { AddProof } from '../add-proof.js';
import { ReportReturned } from '../report-returned.js';
import { ReportSent } from '../report-sent.js';
import { ResolveUncertain } from '../resolve-uncertain.js';
import { UndoReport } from '../undo-report.js';
import { casePage } from './case-page.js';
import { DeliveryPages } from './delivery-pages.js';
import { filingPage, type FilingView } from './filing-page.js';
import { doneSays, type Form, PageAnswers, typed } from './page-answers.js';
import { queuePage } from './queue-page.js';
import { decisionOf, proofKindOf } from './settle-forms.js';
import { TellNoticeDate } from './tell-notice-date.js';

/**
 * Where the links of delivery's mails lead: pages that need no script, on any phone. Who is not signed in meets the
 * sign-in and comes back; what does not exist and what is not theirs answer alike.
 */
@Controller()
export class DeliveryPagesController {
  constructor(
    private readonly answers: PageAnswers,
    private readonly pages: DeliveryPages,
    private readonly reports: ReportSent,
    private readonly proofs: AddProof,
    private readonly undo: UndoReport,
    private readonly uncertain: ResolveUncertain,
    private readonly returned: ReportReturned,
    private readonly noticeDate: TellNoticeDate,
  ) {}

  @Get('submissions/:id')
  filing(@Param('id') id: string, @Req() request: Request, @Res() response: Response): Promise<void> {
    return this.answers.show(request, response, async (actor) => {
      const view = await this.pages.filing(actor, id);
      return view === null ? null : filingPage(view, doneSays(request, view.language));
    });
  }

  @Get('cases/:id')
  case(@Param('id') id: string, @Req() request: Request, @Res() response: Response): Promise<void> {
    return this.answers.show(request, response, async (actor) => {
      const view = await this.pages.case(actor, id);
      return view === null ? null : casePage(view, doneSays(request, view.language));
    });
  }

  @Get('campaigns/:id/delivery')
  queue(@Param('id') id: string, @Req() request: Request, @Res() response: Response): Promise<void> {
    return this.answers.show(request, response, async (actor) => {
      const view = await this.pages.queue(actor, id);
      return view === null ? null : queuePage(view);
    });
  }

  @Post('submissions/:id/report')
  report(@Param('id') id: string, @Body() form: Form, @Req() request: Request, @Res() response: Response) {
    return this.answers.filing(request, response, id, 'reported', (actor, { row }) => {
      const channel = channels.find((known) => known === form?.['channel']) ?? row.channel;
      const number = typed(form, 'number');
      const proof = number === '' ? null : { proofKind: proofKindOf[channel], value: number };
      return this.reports.execute(actor, { submissionId: id, sentOn: typed(form, 'day'), channel, proof });
    });
  }

  @Post('submissions/:id/proof')
  proof(@Param('id') id: string, @Body() form: Form, @Req() request: Request, @Res() response: Response) {
    return this.answers.filing(request, response, id, 'proofAdded', (actor, { way }) => {
      const proof = { proofKind: proofKindOf[way], value: typed(form, 'number') };
      return this.proofs.execute(actor, { submissionId: id, proof, provedOn: typed(form, 'day') });
    });
  }

  @Post('submissions/:id/undo')
  undoReport(@Param('id') id: string, @Req() request: Request, @Res() response: Response) {
    // Of a case that is over it is taken back, and nobody's to send again.
    const done = ({ caseState }: FilingView) => (caseEnd(caseState) === null ? 'undone' : 'settled');
    return this.answers.filing(request, response, id, done, (actor) => this.undo.execute(actor, id));
  }

  @Post('submissions/:id/settle')
  settle(@Param('id') id: string, @Body() form: Form, @Req() request: Request, @Res() response: Response) {
    return this.answers.filing(request, response, id, 'settled', async (actor, { way }) => {
      const decision = decisionOf(form?.['decision']);
      if (decision === null) return refuse('InvalidInput', 'Say what you found out. Nothing was changed.');
      const proofKind = form?.['shows'] === 'number' ? proofKindOf[way] : 'recipient_said';
      const found =
        decision === 'it_arrived'
          ? { proof: { proofKind, value: typed(form, 'what') }, arrivedOn: typed(form, 'day') }
          : {};
      const attemptId = typed(form, 'attempt');
      return this.uncertain.execute(actor, { submissionId: id, attemptId, decision, ...found });
    });
  }

  @Post('submissions/:id/returned')
  cameBack(@Param('id') id: string, @Body() form: Form, @Req() request: Request, @Res() response: Response) {
    return this.answers.filing(request, response, id, 'cameBackNoted', async (actor) => {
      const reason = returnReasons.find((known) => known === form?.['reason']);
      if (reason === undefined) return refuse('InvalidInput', 'Say what happened. Nothing was changed.');
      return this.returned.execute(actor, { submissionId: id, reason, returnedOn: typed(form, 'day') });
    });
  }

  @Post('submissions/:id/date')
  filingDate(
    @Param('id') id: string,
    @Body() form: Form,
    @Req() request: Request,
    @Res() response: Response,
  ) {
    return this.answers.filing(request, response, id, 'dateKept', (actor, { row }) =>
      this.noticeDate.execute(actor, { caseId: row.caseId, submissionId: id, ...dateOf(form) }),
    );
  }

  @Post('cases/:id/date')
  caseDate(@Param('id') id: string, @Body() form: Form, @Req() request: Request, @Res() response: Response) {
    return this.answers.case(request, response, id, 'dateKept', (actor) =>
      this.noticeDate.execute(actor, { caseId: id, submissionId: null, ...dateOf(form) }),
    );
  }
}

const dateOf = (form: Form) => ({ day: typed(form, 'day'), later: form?.['later'] === 'yes' });
