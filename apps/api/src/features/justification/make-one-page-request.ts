import { Injectable } from '@nestjs/common';
import { recipientKeys } from '@chorus/domain/justification/authorization-form';
import type { AuthorizationRefused } from '@chorus/domain/justification/authorization';
import { screenForCompetition, screenWords } from '@chorus/domain/justification/competition-screen';
import { isEnded } from '@chorus/domain/justification/request-states';
import {
  callWarning,
  onePageMost,
  onePageRequest,
  type FactToConfirm,
  type OnePageRequest,
  type PageHandover,
} from '@chorus/domain/justification/ways-in';
import { whereFound } from '@chorus/domain/justification/call-sheet';
import type { RecordedCase } from '@chorus/domain/case/recorded-case';
import { decidingParty } from '@chorus/domain/case/parties';
import type { Actor } from '@chorus/domain/shared/actor';
import { addDays, plainDate } from '@chorus/domain/shared/calendar';
import { isRefusal, refuse, type Refusal } from '@chorus/domain/shared/refusal';
import {
  onePageRequestPaper,
  type OnePageRequestContext,
} from '@chorus/templates/letters/one_page_request/template';
import { papersTogether, pressPaper, renderPaper } from '@chorus/templates/paper';
import { audit } from '../../platform/audit/audit.js';
import { BusinessClock } from '../../platform/clocks/clocks.js';
import { Db, type Tx } from '../../platform/database/db.js';
import { newId } from '../../platform/ids/ids.js';
import { Outbox } from '../../platform/outbox/outbox.js';
import { Notices } from '../../platform/transport/notices.js';
import { Cases } from '../case/case.public.js';
import { Files } from '../file/file.public.js';
import { normalizedEmail, PersonSeals, type PersonRow } from '../identity/identity.public.js';
import { authorizationInForce } from './authorization-in-force.js';
import type { AuthorizationRow } from './authorization.table.js';
import type { ClinicalStatementRow, JustificationRequestRow } from './justification.table.js';
import { OneCaseLinks } from './one-case-link.js';
import { onePageRequestTable, type OneCaseLinkRow, type OnePageRequestRow } from './paper-answer.table.js';
import { askWindowOf, ruleOfCase } from './payer-call-rule.js';
import { RequestSeals } from './request-seals.js';
import { typed, typedList } from './typed-text.js';
import { WaysAccess, type NotActing } from './ways-access.js';

export interface MakeOnePageRequestInput {
  readonly requestId: string;
  readonly handover: PageHandover;
  /** Left out: the sentences prepared for the request, with their sources. */
  readonly facts?: readonly FactToConfirm[] | null;
  readonly criteria?: readonly string[] | null;
  readonly withLink?: boolean | null;
  /** The practice's mailbox, if the person wants the link sent there too. */
  readonly sendLinkTo?: string | null;
}

export interface OnePageMade {
  readonly kind: 'OnePageMade';
  readonly page: OnePageRequestRow;
}

type Refused =
  | NotActing
  | AuthorizationRefused
  | Refusal<
      'NothingToConfirm' | 'InvalidInput' | 'RequestMoveNotAllowed' | 'PageTooLong' | 'CompetitionWordsHeld'
    >;

/** Everything the page is printed from, read before the engine is asked. */
interface Content {
  readonly page: OnePageRequest;
  readonly context: Omit<OnePageRequestContext, 'link'>;
  readonly authorization: AuthorizationRow;
}

/** The page a person hands to a practice that has no account, with their authorization behind it. */
@Injectable()
export class MakeOnePageRequest {
  constructor(
    private readonly db: Db,
    private readonly access: WaysAccess,
    private readonly cases: Cases,
    private readonly persons: PersonSeals,
    private readonly seals: RequestSeals,
    private readonly files: Files,
    private readonly links: OneCaseLinks,
    private readonly clock: BusinessClock,
    private readonly outbox: Outbox,
    private readonly notices: Notices,
  ) {}

  /**
   * In one transaction although typesetting takes a part of a second: the link on the page and the page are made together
   * or not at all, and the only row held is that of the request itself.
   */
  execute(actor: Actor, input: MakeOnePageRequestInput): Promise<OnePageMade | Refused> {
    return this.db.transaction<OnePageMade | Refused>(actor, async (tx) => {
      const acting = await this.access.lock(tx, input.requestId, 'hand_over_page');
      if (isRefusal(acting)) return acting;
      const { row: request } = acting;
      if (isEnded(request.state))
        return refuse('RequestMoveNotAllowed', 'This request is over. Ask anew. Nothing was changed.');
      const wished = readInput(input);
      if (isRefusal(wished)) return wished;
      return tx.elevated(() => this.make(tx, request, input, wished));
    });
  }

  private async make(
    tx: Tx,
    request: JustificationRequestRow,
    input: MakeOnePageRequestInput,
    wished: Wished,
  ): Promise<OnePageMade | Refused> {
    const today = await this.clock.today(tx);
    const content = await this.content(tx, request, wished, today);
    if (isRefusal(content)) return content;
    const wantsLink = input.withLink === true || wished.sentTo !== null;
    const link = wantsLink ? await this.links.make(tx, request, today, wished.sentTo) : null;
    const file = await this.print(request, content, link, today);
    if (isRefusal(file)) return file;
    const kept = await this.files.keep(
      tx,
      {
        personId: request.personId,
        bytes: file,
        mediaType: 'application/pdf',
        origin: 'made_here',
        name: request.reference,
      },
      'kept',
    );
    const page: OnePageRequestRow = {
      id: newId<'one_page_request'>(),
      requestId: request.id,
      caseId: request.caseId,
      personId: request.personId,
      authorizationId: content.authorization.id,
      linkId: link?.id ?? null,
      fileId: kept.id,
      handover: input.handover,
      madeBy: tx.actor.kind === 'account' ? tx.actor.accountId : null,
      madeAt: new Date(),
    };
    await tx.insert(onePageRequestTable, page);
    const subjects = [
      { kind: 'case', id: request.caseId },
      { kind: 'justification_request', id: request.id },
      { kind: 'file', id: kept.id },
    ];
    await audit(tx, { operation: 'justification.page_made', subjects });
    if (link !== null) await this.outbox.publish(tx, 'one_case_link.made', { oneCaseLinkId: link.id });
    return { kind: 'OnePageMade', page };
  }

  private async content(
    tx: Tx,
    request: JustificationRequestRow,
    wished: Wished,
    today: string,
  ): Promise<Content | Refused> {
    const keys = recipientKeys(request.relation, request.clinicianId);
    const stands = await authorizationInForce(tx, request.caseId, keys);
    if (stands !== true) return stands;
    const authorization = await tx.one<AuthorizationRow>(
      `SELECT * FROM hipaa_authorization WHERE case_id = $1 AND recipient_keys && $2::text[] AND revoked_on IS NULL
         AND signed_on <= chorus_today() AND expires_on >= chorus_today() ORDER BY created_at DESC, id DESC LIMIT 1`,
      [request.caseId, keys],
    );
    const of = await this.cases.load(tx, request.caseId);
    if (of === null) throw new Error('The case of a request cannot be read.');
    const person = await this.persons.open(
      await tx.one<PersonRow>('SELECT * FROM person WHERE id = $1', [request.personId]),
    );
    const practice = (await this.seals.of(request.personId)).practice(request);
    const rule = ruleOfCase(of, today);
    const window = askWindowOf(rule, of);
    const page = onePageRequest(
      {
        reference: request.reference,
        patientName: `${person.name.given} ${person.name.family}`.trim(),
        dated: plainDate(today),
        service: of.service,
        payerName: decidingParty(of.parties)?.printedName ?? null,
        payerReference: of.identifier?.printed ?? null,
        codesAsPrinted: [...(of.codesAsPrinted?.procedure ?? []), ...(of.codesAsPrinted?.diagnosis ?? [])],
        criteria: wished.criteria.length > 0 ? wished.criteria : criteriaOf(of),
        factsToConfirm: wished.facts ?? (await this.statementsOf(tx, request)),
        peerToPeer: {
          phone: rule?.phone ?? null,
          lastDay: window.askBy ?? null,
          lostIfAppealFiled: rule?.lostIfAppealFiled ?? 'unknown',
        },
        neededBy: request.neededBy === null ? null : plainDate(request.neededBy),
        link: null,
      },
      true,
    );
    if (isRefusal(page)) return page;
    const context = contextOf(page, of, person.birthDate, practice?.clinicianName ?? null);
    return { page, context, authorization };
  }

  /** The page shrinks before it grows: what does not fit on one sheet is left to the chart, the last fact first. */
  private async print(
    request: JustificationRequestRow,
    { context, authorization }: Content,
    link: OneCaseLinkRow | null,
    today: string,
  ): Promise<Uint8Array | Refusal<'PageTooLong'>> {
    const token = link === null ? null : this.links.tokenOf(link);
    const shownLink =
      link === null || token === null
        ? null
        : {
            address: this.notices.link(`/p/${token}`),
            until: addDays(plainDate(link.expiresAt.toISOString().slice(0, 10)), -1),
          };
    const terms = { locale: 'en', reference: request.reference, dated: today, signature: null } as const;
    let facts = context.factsToConfirm;
    for (;;) {
      const paper = renderPaper(
        onePageRequestPaper,
        { ...context, factsToConfirm: facts, link: shownLink },
        terms,
      );
      const { bytes, pageCount } = await pressPaper(paper);
      if (pageCount === 1) {
        const signed = await this.files.bytesOf({ id: authorization.fileId, personId: request.personId });
        if (signed === null) throw new Error('A signed authorization has lost its paper.');
        return papersTogether([bytes, signed]);
      }
      if (facts.length === 0)
        return refuse('PageTooLong', 'This does not fit on one page. Shorten the criteria.', 'criteria');
      facts = facts.slice(0, -1);
    }
  }

  private async statementsOf(tx: Tx, request: JustificationRequestRow): Promise<readonly FactToConfirm[]> {
    const rows = await tx.rows<ClinicalStatementRow>(
      `SELECT * FROM clinical_statement WHERE request_id = $1 AND standing <> 'struck' ORDER BY position LIMIT $2`,
      [request.id, onePageMost.factsToConfirm],
    );
    const key = await this.seals.of(request.personId);
    return rows.map((row, at) => {
      const statement = key.statement(row);
      return {
        label: String(at + 1),
        value: statement.correctedText ?? statement.text,
        source: whereFound(statement),
      };
    });
  }
}

interface Wished {
  readonly facts: readonly FactToConfirm[] | null;
  readonly criteria: readonly string[];
  readonly sentTo: string | null;
}

function readInput(
  input: MakeOnePageRequestInput,
): Wished | Refusal<'InvalidInput' | 'CompetitionWordsHeld'> {
  const criteria = typedList(input.criteria ?? [], 'criteria', { entries: onePageMost.criteria });
  if (isRefusal(criteria)) return criteria;
  const facts: FactToConfirm[] = [];
  for (const { label, value, source } of (input.facts ?? []).slice(0, onePageMost.factsToConfirm)) {
    const [named, says, from] = [typed(label, 'facts'), typed(value, 'facts'), typed(source, 'facts')];
    const fault = [named, says, from].filter(isRefused)[0];
    if (fault !== undefined) return fault;
    if (typeof named !== 'string' || typeof says !== 'string' || typeof from !== 'string')
      return refuse('InvalidInput', 'Each fact has a name, what it says, and where it stands.', 'facts');
    facts.push({ label: named, value: says, source: from });
  }
  const address = typed(input.sendLinkTo, 'sendLinkTo');
  if (isRefusal(address)) return address;
  const sentTo = address === null ? null : normalizedEmail(address);
  if (address !== null && sentTo === null)
    return refuse('InvalidInput', 'This is no mail address. Nothing was made.', 'sendLinkTo');
  const printed = [...criteria, ...facts.flatMap(({ label, value, source }) => [label, value, source])];
  if (printed.some((text) => screenForCompetition(text, 'clinical_statement').standing === 'held'))
    return refuse('CompetitionWordsHeld', screenWords.held.en, 'criteria');
  return { facts: input.facts == null ? null : facts, criteria, sentTo };
}

const isRefused = (text: string | null | Refusal<'InvalidInput'>): text is Refusal<'InvalidInput'> =>
  text !== null && typeof text !== 'string';

const criteriaOf = ({ criteriaName, policyNumber }: RecordedCase): readonly string[] => {
  const named = [criteriaName, policyNumber === null ? null : `policy ${policyNumber}`].filter(
    (part) => part !== null,
  );
  return named.length === 0 ? [] : [named.join(', ')];
};

function contextOf(
  page: OnePageRequest,
  of: RecordedCase,
  birthDate: string,
  clinicianName: string | null,
): Content['context'] {
  const { peerToPeer } = page;
  return {
    patientName: page.patientName,
    birthDate,
    clinicianName,
    payerName: page.payerName,
    payerReference: page.payerReference,
    noticeDated: of.noticeDate,
    service: page.service,
    codesAsPrinted: page.codesAsPrinted,
    neededBy: page.neededBy,
    criteria: page.criteria,
    factsToConfirm: page.factsToConfirm,
    call:
      peerToPeer === null
        ? null
        : {
            phone: peerToPeer.phone,
            lastDay: peerToPeer.lastDay,
            warning: callWarning[peerToPeer.lostIfAppealFiled].en,
          },
  };
}
