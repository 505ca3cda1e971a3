import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { decidingParty } from '@chorus/domain/case/parties';
import { conditionsRows } from '@chorus/domain/jurisdiction/data/conditions.generated';
import { insurersRows } from '@chorus/domain/jurisdiction/data/insurers.generated';
import { blanksAsked } from '@chorus/domain/justification/needed-by';
import { isAnswered, requestSentences } from '@chorus/domain/justification/request-states';
import {
  blankKinds,
  openBlanks,
  requiredBlanks,
  type BlankKind,
  type StatementSource,
} from '@chorus/domain/justification/statements';
import { conflictsWith } from '@chorus/domain/justification/supporting';
import type { Actor } from '@chorus/domain/shared/actor';
import { plainDate } from '@chorus/domain/shared/calendar';
import { blockToText } from '@chorus/templates/markup/text';
import { BusinessClock } from '../../platform/clocks/clocks.js';
import { Db, type Tx } from '../../platform/database/db.js';
import { CurrentActor } from '../../platform/graphql/context.js';
import { Cases, caseStandings, type CaseRecord } from '../case/case.public.js';
import { noteReadings } from '../consent/consent.public.js';
import { PersonSeals, type PersonRow } from '../identity/identity.public.js';
import { AskForJustification, type AskForJustificationInput } from './ask-for-justification.js';
import { ClinicianDrive } from './clinician-drive.js';
import { clinicianOfAccount } from './clinicians.repository.js';
import { caseLacks } from './case-lacks.js';
import { Clinicians } from './clinicians.js';
import { DeclineRequest } from './decline-request.js';
import type { JustificationRequestRow } from './justification.table.js';
import { MakeLetter } from './make-letter.js';
import { type AskedRequest, RequestAccess } from './request-access.js';
import { RequestSeals } from './request-seals.js';
import { Requests } from './requests.js';
import { newestLetter, requestsOfCase, requestsToWorkOn } from './requests.repository.js';
import { RenewLetter } from './renew-letter.js';
import { SignLetter, type SignLetterInput } from './sign-letter.js';
import { readSource, type SourceTyped } from './source-typed.js';
import { TakeRequest } from './take-request.js';
import { printedCodesOf, WriteLetter } from './write-letter.js';

const payerNameOf = new Map(insurersRows.map(({ slug, name }) => [slug as string, name as string]));
const bodyAreaOf = new Map(conditionsRows.map(({ slug, bodyArea }) => [slug, bodyArea]));

/** Everything of a request that is not its row is shown by what `requestShows` says, and written down when it is sealed. */
@Resolver('JustificationRequest')
export class RequestResolver {
  constructor(
    private readonly db: Db,
    private readonly access: RequestAccess,
    private readonly requests: Requests,
    private readonly clinicians: Clinicians,
    private readonly cases: Cases,
    private readonly persons: PersonSeals,
    private readonly seals: RequestSeals,
    private readonly clock: BusinessClock,
  ) {}

  @Query('myRequests')
  mine(@CurrentActor() actor: Actor): Promise<readonly JustificationRequestRow[]> {
    return this.db.read(actor, async (tx) => {
      if (actor.kind !== 'account') return [];
      const own = await clinicianOfAccount(tx, actor.accountId);
      return requestsToWorkOn(tx, actor.accountId, own?.id ?? null);
    });
  }

  @Query('request')
  request(@CurrentActor() actor: Actor, @Args('id') id: string): Promise<JustificationRequestRow | null> {
    return this.db.read(actor, async (tx) => (await this.access.read(tx, id))?.row ?? null);
  }

  @ResolveField('stateSentence')
  stateSentence(@Parent() { state }: JustificationRequestRow): string {
    return requestSentences[state].en;
  }

  @ResolveField('shows')
  shows(@Parent() row: JustificationRequestRow, @CurrentActor() actor: Actor) {
    return this.asked(actor, row, (asked) => Promise.resolve(asked?.shows ?? 'nothing'));
  }

  @ResolveField('part')
  part(@Parent() row: JustificationRequestRow, @CurrentActor() actor: Actor) {
    return this.asked(actor, row, (asked) => {
      if (asked === null) return Promise.resolve(null);
      return Promise.resolve(asked.clinician === null ? asked.part : 'clinician');
    });
  }

  @ResolveField('offer')
  offer(@Parent() row: JustificationRequestRow, @CurrentActor() actor: Actor) {
    return this.asked(actor, row, async (asked, tx) => {
      if (asked === null || asked.shows === 'nothing' || asked.shows === 'own_letter') return null;
      const [standing] = await tx.elevated(() => caseStandings(tx, [row.caseId]));
      if (standing === undefined) return null;
      const { facet } = standing;
      return {
        state: facet.residenceState,
        bodyArea: facet.conditionKey === null ? null : (bodyAreaOf.get(facet.conditionKey) ?? null),
        payerIds: facet.payerIds,
        payerNames: facet.payerIds.map((slug) => payerNameOf.get(slug) ?? slug),
        urgent: facet.urgency === 'urgent',
      };
    });
  }

  @ResolveField('case')
  case(@Parent() row: JustificationRequestRow, @CurrentActor() actor: Actor) {
    // Whoever has signed keeps their own letter; the case, which goes on being written, is closed to them with it.
    return this.opened(actor, row, ['whole'], async (tx) => {
      const of = await this.cases.load(tx, row.caseId);
      if (of === null) return null;
      const person = await this.persons.open(
        await tx.one<PersonRow>('SELECT * FROM person WHERE id = $1', [row.personId]),
      );
      return {
        personId: row.personId,
        patientName: `${person.name.given} ${person.name.family}`.trim(),
        birthDate: person.birthDate,
        service: of.service,
        reasonText: of.reasonText,
        criteriaName: of.criteriaName,
        policyNumber: of.policyNumber,
        noticeDate: of.noticeDate,
        codesAsPrinted: printedCodesOf(of.codesAsPrinted),
        payerNames: [
          ...new Set([decidingParty(of.parties), ...of.parties].flatMap((one) => one?.printedName ?? [])),
        ],
        story: of.story,
        evidenceFileIds: of.evidence.flatMap(({ fileId }) => fileId ?? []),
      };
    });
  }

  @ResolveField('clinicianName')
  clinicianName(@Parent() row: JustificationRequestRow, @CurrentActor() actor: Actor) {
    return this.asked(actor, row, async (asked, tx) => {
      if (asked === null) return null;
      const named = (await this.seals.of(row.personId)).practice(row)?.clinicianName ?? null;
      // Until they have answered, a clinician the assignment found is nobody's to know.
      if (asked.part === 'person' && (named !== null || !isAnswered(row.state))) return named;
      if (asked.clinician === null && asked.part !== 'person') return null;
      const id = row.clinicianId;
      const [one] = id === null ? [] : await tx.elevated(() => this.clinicians.byIds(tx, [id]));
      return one?.name ?? null;
    });
  }

  @ResolveField('nextSentence')
  nextSentence(@Parent() { state, neededBy }: JustificationRequestRow): string {
    const sentence = requestSentences[state].en;
    return neededBy === null ? sentence : `${sentence} Needed by ${neededBy}.`;
  }

  @ResolveField('statements')
  async statements(@Parent() row: JustificationRequestRow, @CurrentActor() actor: Actor) {
    const written = await this.opened(actor, row, ['whole', 'own_letter'], (tx) =>
      this.requests.written(tx, row),
    );
    return written?.statements ?? [];
  }

  @ResolveField('blanks')
  async blanks(@Parent() row: JustificationRequestRow, @CurrentActor() actor: Actor) {
    const written = await this.opened(actor, row, ['whole', 'own_letter'], (tx) =>
      this.requests.written(tx, row),
    );
    if (written === null) return [];
    const asked = blanksAsked(row.relation, row.filingType);
    const needed = new Set<BlankKind>([...requiredBlanks, ...asked]);
    const open = openBlanks(written.blanks, asked);
    const textOf = (kind: BlankKind) => written.blanks.find((one) => one.kind === kind)?.text ?? null;
    return blankKinds
      .filter((kind) => needed.has(kind) || textOf(kind) !== null)
      .map((kind) => ({ kind, text: textOf(kind), open: open.includes(kind) }));
  }

  @ResolveField('letter')
  letter(@Parent() row: JustificationRequestRow, @CurrentActor() actor: Actor) {
    return this.asked(actor, row, async (asked, tx) => {
      if (asked === null || asked.shows === 'nothing' || asked.shows === 'clear') return null;
      const letter = await newestLetter(tx, row.id);
      // An unsigned letter is its clinician's draft.
      if (letter === null || (letter.signedAt === null && asked.clinician === null)) return null;
      const { caseId, personId } = row;
      await noteReadings(tx, [{ thing: 'case', thingId: caseId, personId, caseId }]);
      const { document } = (await this.seals.of(personId)).letter(letter);
      const text = [document.title, ...document.blocks.map(blockToText)].join('\n\n');
      return { ...letter, text, fileId: letter.signedFileId ?? letter.documentFileId };
    });
  }

  @ResolveField('lacks')
  async lacks(@Parent() row: JustificationRequestRow, @CurrentActor() actor: Actor) {
    const lacking = await this.opened(actor, row, ['whole'], async (tx) =>
      caseLacks(await this.cases.load(tx, row.caseId)),
    );
    return lacking ?? [];
  }

  @ResolveField('discloses')
  discloses(@Parent() row: JustificationRequestRow, @CurrentActor() actor: Actor) {
    return this.asked(actor, row, async (asked, tx) => {
      if (asked === null || asked.clinician === null || asked.shows === 'nothing') return [];
      const own = asked.clinician.id;
      return tx.elevated(async () => {
        const [clinician] = await this.clinicians.byIds(tx, [own]);
        const of = await this.cases.load(tx, row.caseId);
        if (clinician === undefined || of === null) return [];
        const today = plainDate(await this.clock.today(tx));
        const need = { payers: of.parties, treatmentKey: of.treatmentKey };
        return conflictsWith(clinician, need, today).map(({ conflict }) => conflict);
      });
    });
  }

  /** As whom the actor stands to it, asked anew: what is shown hangs on today's state and authorization. */
  private asked<Answer>(
    actor: Actor,
    row: JustificationRequestRow,
    answer: (asked: AskedRequest | null, tx: Tx) => Promise<Answer>,
  ): Promise<Answer> {
    return this.db.transaction(actor, async (tx) => answer(await this.access.read(tx, row.id), tx));
  }

  /** What is sealed of the case: written down before it is opened for somebody who does not act for the person. */
  private opened<Answer>(
    actor: Actor,
    row: JustificationRequestRow,
    to: readonly AskedRequest['shows'][],
    open: (tx: Tx) => Promise<Answer>,
  ): Promise<Answer | null> {
    return this.asked(actor, row, async (asked, tx) => {
      if (asked === null || !to.includes(asked.shows)) return null;
      const { caseId, personId } = row;
      await noteReadings(tx, [{ thing: 'case', thingId: caseId, personId, caseId }]);
      return tx.elevated(() => open(tx));
    });
  }
}

@Resolver('StatementSource')
export class StatementSourceResolver {
  @ResolveField('title')
  title(@Parent() source: StatementSource) {
    return 'title' in source ? source.title : null;
  }
  @ResolveField('dated')
  dated(@Parent() source: StatementSource) {
    return 'dated' in source ? source.dated : null;
  }
  @ResolveField('page')
  page(@Parent() source: StatementSource) {
    return 'page' in source ? source.page : null;
  }
}

@Resolver('Case')
export class CaseRequestsResolver {
  constructor(private readonly db: Db) {}

  @ResolveField('justificationRequests')
  requests(@Parent() { id }: CaseRecord, @CurrentActor() actor: Actor) {
    return this.db.read(actor, (tx) => requestsOfCase(tx, id));
  }
}

/** The mutations of a letter's life. */
@Resolver()
export class LetterResolver {
  constructor(
    private readonly ask: AskForJustification,
    private readonly take: TakeRequest,
    private readonly no: DeclineRequest,
    private readonly write: WriteLetter,
    private readonly make: MakeLetter,
    private readonly renewing: RenewLetter,
    private readonly signing: SignLetter,
    private readonly drives: ClinicianDrive,
  ) {}

  @Query('clinicianDrive')
  drive(@CurrentActor() actor: Actor, @Args('campaignId') campaignId: string) {
    return this.drives.execute(actor, campaignId);
  }

  @Mutation('askForJustification')
  askFor(@CurrentActor() actor: Actor, @Args('input') input: AskForJustificationInput) {
    return this.ask.execute(actor, input);
  }

  @Mutation('takeRequest')
  takeUp(@CurrentActor() actor: Actor, @Args('requestId') id: string) {
    return this.take.execute(actor, id);
  }

  @Mutation('declineRequest')
  decline(
    @CurrentActor() actor: Actor,
    @Args('requestId') id: string,
    @Args('reason') reason: string,
    @Args('note') note?: string | null,
  ) {
    return this.no.execute(actor, id, { reason, note: note ?? null });
  }

  @Mutation('withdrawRequest')
  withdraw(@CurrentActor() actor: Actor, @Args('requestId') id: string) {
    return this.no.withdraw(actor, id);
  }

  @Mutation('prepareStatement')
  prepare(
    @CurrentActor() actor: Actor,
    @Args('requestId') id: string,
    @Args('text') text: string,
    @Args('source') source: SourceTyped,
  ) {
    return this.write.prepare(actor, id, { text, source: readSource(source) });
  }

  @Mutation('decideStatement')
  decide(
    @CurrentActor() actor: Actor,
    @Args('statementId') id: string,
    @Args('decision') decide: 'confirm' | 'correct' | 'strike',
    @Args('text') text?: string | null,
  ) {
    return this.write.decide(actor, id, { decide, text: text ?? null });
  }

  @Mutation('fillBlank')
  fill(
    @CurrentActor() actor: Actor,
    @Args('requestId') id: string,
    @Args('kind') kind: BlankKind,
    @Args('text') text: string,
    @Args('over') over?: readonly string[] | null,
  ) {
    return this.write.fill(actor, id, { kind, text, over: over ?? null });
  }

  @Mutation('makeLetter')
  makeLetter(@CurrentActor() actor: Actor, @Args('requestId') id: string) {
    return this.make.execute(actor, id);
  }

  @Mutation('openLetterPage')
  openPage(
    @CurrentActor() actor: Actor,
    @Args('requestId') id: string,
    @Args('page') page: number,
    @Args('documentHash') documentHash: string,
  ) {
    return this.make.openPage(actor, id, { page, documentHash });
  }

  @Mutation('renewLetter')
  renew(@CurrentActor() actor: Actor, @Args('requestId') requestId: string) {
    return this.renewing.execute(actor, requestId);
  }

  @Mutation('signLetter')
  sign(@CurrentActor() actor: Actor, @Args('input') input: SignLetterInput) {
    return this.signing.execute(actor, input);
  }
}
