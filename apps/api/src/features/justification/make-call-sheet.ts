import { Injectable } from '@nestjs/common';
import { decidingParty } from '@chorus/domain/case/parties';
import {
  callSheet,
  type CallQuestion,
  type CallSheet,
  type CallSheetRefused,
} from '@chorus/domain/justification/call-sheet';
import type { StatementId } from '@chorus/domain/justification/statements';
import type { PeerToPeerRule } from '@chorus/domain/jurisdiction/payer-rules';
import type { Actor } from '@chorus/domain/shared/actor';
import { plainDate } from '@chorus/domain/shared/calendar';
import { isRefusal, refuse, type Refusal } from '@chorus/domain/shared/refusal';
import { callSheetPaper } from '@chorus/templates/letters/call_sheet/template';
import { longDate } from '@chorus/templates/locale';
import { pressPaper, renderPaper, type PaperDocument } from '@chorus/templates/paper';
import { BusinessClock } from '../../platform/clocks/clocks.js';
import { Db, type Tx } from '../../platform/database/db.js';
import { Cases } from '../case/case.public.js';
import { noteReadings } from '../consent/consent.public.js';
import { PersonSeals, type PersonRow } from '../identity/identity.public.js';
import type { PeerCallRow } from './call.table.js';
import { ruleOfCase } from './payer-call-rule.js';
import { PeerCalls, type ActingOnCall } from './peer-calls.js';
import { Requests } from './requests.js';
import type { NotActing } from './ways-access.js';

export interface MadeCallSheet {
  readonly kind: 'CallSheet';
  readonly callId: string;
  readonly sheet: CallSheet;
  readonly rule: readonly string[];
  readonly document: PaperDocument;
}

type Refused = NotActing | CallSheetRefused | Refusal<'InvalidInput' | 'SheetTooLong'>;

/** The page beside the telephone, of what the clinician has confirmed and chosen. Made when it is asked for and not kept. */
@Injectable()
export class MakeCallSheet {
  constructor(
    private readonly db: Db,
    private readonly calls: PeerCalls,
    private readonly cases: Cases,
    private readonly requests: Requests,
    private readonly persons: PersonSeals,
    private readonly clock: BusinessClock,
  ) {}

  execute(actor: Actor, callId: string, chosen: readonly string[]): Promise<MadeCallSheet | Refused> {
    return this.db.transaction<MadeCallSheet | Refused>(actor, async (tx) => {
      const acting = await this.calls.lock(tx, callId, 'see');
      if (isRefusal(acting)) return acting;
      const { shows, authorization } = acting.asked;
      // A call may follow the letter; what the sheet is made from is the case, which is open as long as the person allows it.
      if (shows === 'own_letter' && isRefusal(authorization))
        return refuse('NotAllowed', authorization.message);
      if (shows !== 'whole' && shows !== 'own_letter')
        return refuse('NotAllowed', 'The case opens when the request is taken up. Nothing is shown before.');
      return tx.elevated(() => this.made(tx, acting, chosen));
    });
  }

  /** One page, or a refusal: a second page is not turned while speaking. */
  async pdf(document: PaperDocument): Promise<Uint8Array | Refusal<'SheetTooLong'>> {
    const { bytes, pageCount } = await pressPaper(document);
    return pageCount === 1
      ? bytes
      : refuse('SheetTooLong', 'This does not fit on one page. Choose fewer or shorter facts.', 'chosen');
  }

  private async made(
    tx: Tx,
    { call, asked }: ActingOnCall,
    chosen: readonly string[],
  ): Promise<MadeCallSheet | Refused> {
    const { caseId, personId } = call;
    await noteReadings(tx, [{ thing: 'case', thingId: caseId, personId, caseId }]);
    const of = await this.cases.load(tx, caseId);
    if (of === null) throw new Error('The case of a call cannot be read.');
    const today = await this.clock.today(tx, call.zone);
    const rule = ruleOfCase(of, today);
    const { statements } = await this.requests.written(tx, asked.row);
    const criteria = [of.criteriaName, of.policyNumber === null ? null : `policy ${of.policyNumber}`];
    const sheet = callSheet({
      relation: call.relation,
      reference: of.identifier?.printed ?? null,
      payerName: decidingParty(of.parties)?.printedName ?? null,
      phone: of.noticeAddress?.phone ?? rule?.phone ?? null,
      noticeDate: of.noticeDate === null ? null : plainDate(of.noticeDate),
      service: of.service ?? 'as the notice names it',
      codesAsPrinted: [...(of.codesAsPrinted?.procedure ?? []), ...(of.codesAsPrinted?.diagnosis ?? [])],
      criteria: criteria.filter((one) => one !== null),
      statements,
      chosen: chosen as readonly StatementId[],
    });
    if (isRefusal(sheet)) return sheet;
    const person = await this.persons.open(
      await tx.one<PersonRow>('SELECT * FROM person WHERE id = $1', [personId]),
    );
    const known = ruleInWords(rule);
    const document = renderPaper(
      callSheetPaper,
      {
        ...sheet,
        noticeDated: sheet.noticeDate,
        patientName: `${person.name.given} ${person.name.family}`.trim(),
        birthDate: person.birthDate,
        times: timesOf(call),
        questions: sheet.ask.map((one) => questionWords[one]),
        rule: known,
      },
      { locale: 'en', reference: call.reference, dated: today, signature: null },
    );
    return { kind: 'CallSheet', callId: call.id, sheet, rule: known, document };
  }
}

export const questionWords: Readonly<Record<CallQuestion, string>> = {
  reviewer_name_and_credentials: 'Your name, credentials and specialty, please?',
  same_specialty: 'Do you practise in the specialty of this care?',
  which_criterion_fails: 'Which criterion is not met, by its number?',
  what_would_meet_it: 'What in the record would meet it?',
  decision_now_or_when: 'Is it decided now? If not, by when, and how does it come?',
  appeal_rights_unchanged: 'Do all appeal rights and dates stay as they are?',
};

/** What the payer publishes, and what was not found; unknown stays unknown. */
export function ruleInWords(rule: PeerToPeerRule | null): readonly string[] {
  if (rule === null)
    return ['No rule of this plan was found. Ask who may call, until when, and what an appeal does to it.'];
  const overturns = {
    yes: 'The call can change the decision.',
    no: 'The plan says that the call cannot change the decision.',
    varies: 'Whether the call can change the decision varies.',
    unknown: 'Whether the call can change the decision is not known.',
  } as const;
  const closes = {
    yes: 'An appeal that is filed closes the call.',
    no: 'An appeal does not close the call.',
    unknown: 'Whether an appeal closes the call is not known.',
  } as const;
  return [rule.rule, overturns[rule.canOverturn], closes[rule.lostIfAppealFiled]];
}

/** As the practice reads it: “December 1, 2026, 09:00 to 09:30 (America/Denver)”. */
function timesOf({ windows, zone }: PeerCallRow): readonly string[] {
  const part = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  const day = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  return windows.map(({ from, to }) => {
    const [begins, ends] = [new Date(from), new Date(to)];
    return `${longDate(day.format(begins), 'en')}, ${part.format(begins)} to ${part.format(ends)} (${zone})`;
  });
}
