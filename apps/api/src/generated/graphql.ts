export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** Key of a registered playbook, for example CLAIMS_SURGE. */
  CampaignKind: { input: string; output: string; }
  /** Money in whole US cents. */
  Cents: { input: number; output: number; }
  /** A plain calendar day, `YYYY-MM-DD`, without time or zone. */
  Date: { input: string; output: string; }
  /** An instant, ISO 8601 in UTC. */
  DateTime: { input: Date; output: Date | string; }
};

export type AcceptInvitationResult = AlreadyMember | InvitationAccepted | InvitationNotOpen;

export type AccessRule =
  /** Objects only: part of the answer of a guarded field, without a life of its own. */
  | 'GIVEN'
  /** Accounts that run this installation. */
  | 'PLATFORM_ADMINISTRATOR'
  /** Anybody, signed in or not. */
  | 'PUBLIC'
  /** Objects only: the database shows the row to this actor or it does not exist; all fields go with the row. */
  | 'ROWS'
  /** Any account; which rows it then sees is decided by row security and the policy named beside the rule. */
  | 'SIGNED_IN';

/** A login. Whose denial a case is about is a person, which is another thing. */
export type Account = {
  readonly __typename?: 'Account';
  readonly email: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
  readonly language: Language;
  readonly platformAdministrator: Scalars['Boolean']['output'];
  readonly state: AccountState;
};

export type AccountState =
  | 'active'
  | 'closed'
  | 'invited';

export type ActPurpose =
  | 'consent'
  | 'prepare'
  | 'receive_notices'
  | 'sign'
  | 'view'
  | 'view_confidential';

export type AddEvidenceInput = {
  readonly caseId: Scalars['ID']['input'];
  /** Printed on it, or the day of the call. */
  readonly dated?: InputMaybe<Scalars['Date']['input']>;
  readonly evidenceKind: EvidenceKind;
  /** From POST /files. Every kind but a call log has one. */
  readonly fileId?: InputMaybe<Scalars['ID']['input']>;
};

export type AddEvidenceResult = CaseOver | EvidenceAdded | InvalidInput | NotAllowed | NotFound;

export type AlreadyJoined = Refusal & {
  readonly __typename?: 'AlreadyJoined';
  readonly field: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

export type AlreadyLeft = Refusal & {
  readonly __typename?: 'AlreadyLeft';
  readonly field: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

export type AlreadyMember = Refusal & {
  readonly __typename?: 'AlreadyMember';
  readonly field: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

export type AlreadyRegistered = Refusal & {
  readonly __typename?: 'AlreadyRegistered';
  readonly field: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

export type AmountBand =
  | 'from_500'
  | 'from_2500'
  | 'from_10000'
  | 'from_50000'
  | 'under_500'
  | 'unknown';

/** Something two people decide: one asks, another agrees. */
export type Approval = {
  readonly __typename?: 'Approval';
  readonly decidedAt: Maybe<Scalars['DateTime']['output']>;
  readonly decidedBy: Maybe<Scalars['ID']['output']>;
  readonly expiresAt: Scalars['DateTime']['output'];
  readonly id: Scalars['ID']['output'];
  readonly requestedAt: Scalars['DateTime']['output'];
  readonly requestedBy: Scalars['ID']['output'];
  /** Recorded openly when nobody else was there to approve. */
  readonly singlePerson: Scalars['Boolean']['output'];
  readonly state: ApprovalState;
  readonly subject: ApprovalSubject;
  /** What exactly is approved; a change needs a new request. */
  readonly subjectHash: Scalars['String']['output'];
  readonly subjectId: Scalars['ID']['output'];
};

export type ApprovalDecided = {
  readonly __typename?: 'ApprovalDecided';
  readonly approval: Approval;
};

export type ApprovalExpired = Refusal & {
  readonly __typename?: 'ApprovalExpired';
  readonly field: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

/** Another member must agree; nobody agrees with their own request. */
export type ApprovalNeedsAnother = Refusal & {
  readonly __typename?: 'ApprovalNeedsAnother';
  readonly field: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

export type ApprovalNotOpen = Refusal & {
  readonly __typename?: 'ApprovalNotOpen';
  readonly field: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

/** It was changed after it was asked for. */
export type ApprovalOutdated = Refusal & {
  readonly __typename?: 'ApprovalOutdated';
  readonly field: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

export type ApprovalState =
  | 'approved'
  | 'declined'
  | 'expired'
  | 'requested'
  | 'used'
  | 'withdrawn';

export type ApprovalSubject =
  | 'campaign_opening'
  | 'kill_lift'
  | 'mass_send'
  | 'personal_export';

export type AskForHelpResult = HelperConsentMissing | NotAllowed | NotFound | ParticipationMoveNotAllowed | ParticipationMoved;

export type AttestationNeeded = Refusal & {
  readonly __typename?: 'AttestationNeeded';
  readonly field: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

/** Why an account may act for a person, for what, and from when until when. */
export type Authority = {
  readonly __typename?: 'Authority';
  readonly basis: AuthorityBasis;
  readonly fromDay: Scalars['Date']['output'];
  readonly id: Scalars['ID']['output'];
  /** True when the asking account holds it. */
  readonly mine: Scalars['Boolean']['output'];
  readonly personId: Scalars['ID']['output'];
  readonly purposes: ReadonlyArray<ActPurpose>;
  readonly state: AuthorityState;
  /** Null: open. A parent's ends at majority, whatever stands here. */
  readonly untilDay: Maybe<Scalars['Date']['output']>;
};

export type AuthorityBasis =
  | 'guardian'
  | 'health_care_agent'
  | 'named_representative'
  | 'parent'
  | 'personal_representative'
  | 'self'
  | 'treating_professional';

export type AuthorityState =
  | 'asked'
  | 'ended'
  | 'in_force';

export type CallLogged = {
  readonly __typename?: 'CallLogged';
  readonly call: CaseCall;
  readonly case: Case;
};

/** An organization's call to people with one kind of denial, run by a playbook in one or many states. */
export type Campaign = {
  readonly __typename?: 'Campaign';
  /** Digest of everything an approval covers; a later change makes the approval outdated. */
  readonly approvalHash: Scalars['String']['output'];
  readonly createdAt: Scalars['DateTime']['output'];
  readonly endedAt: Maybe<Scalars['DateTime']['output']>;
  readonly id: Scalars['ID']['output'];
  /** Key of the playbook that says who acts, what is filed, to whom and by when. */
  readonly kind: Scalars['CampaignKind']['output'];
  readonly letterDateRequired: Scalars['Boolean']['output'];
  readonly openedAt: Maybe<Scalars['DateTime']['output']>;
  readonly organization: Organization;
  readonly pacePerDay: Scalars['Int']['output'];
  readonly pacePerHour: Scalars['Int']['output'];
  readonly purpose: Scalars['String']['output'];
  /** What is verified and what blocks an opening, for the whole and per state. */
  readonly readiness: Readiness;
  readonly sample: Scalars['Boolean']['output'];
  readonly slug: Scalars['String']['output'];
  readonly sourceCodes: ReadonlyArray<Scalars['String']['output']>;
  readonly state: CampaignState;
  readonly stateSentence: Scalars['String']['output'];
  readonly states: ReadonlyArray<CampaignStateGoal>;
  readonly targets: CampaignTargets;
  readonly title: Scalars['String']['output'];
  readonly waves: ReadonlyArray<Wave>;
};

export type CampaignConnection = {
  readonly __typename?: 'CampaignConnection';
  readonly edges: ReadonlyArray<CampaignEdge>;
  readonly pageInfo: PageInfo;
};

export type CampaignCreated = {
  readonly __typename?: 'CampaignCreated';
  readonly campaign: Campaign;
};

export type CampaignEdge = {
  readonly __typename?: 'CampaignEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Campaign;
};

export type CampaignEdited = {
  readonly __typename?: 'CampaignEdited';
  readonly campaign: Campaign;
};

export type CampaignFieldFixed = Refusal & {
  readonly __typename?: 'CampaignFieldFixed';
  readonly field: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

export type CampaignJoined = {
  readonly __typename?: 'CampaignJoined';
  readonly participation: Participation;
};

/** The person has left with everything: files, filings and dates stay theirs. */
export type CampaignLeft = {
  readonly __typename?: 'CampaignLeft';
  readonly dates: ReadonlyArray<LeavingDate>;
  readonly fileIds: ReadonlyArray<Scalars['ID']['output']>;
  readonly participation: Participation;
  readonly sentence: Scalars['String']['output'];
  readonly submissionIds: ReadonlyArray<Scalars['ID']['output']>;
};

export type CampaignMoveNotAllowed = Refusal & {
  readonly __typename?: 'CampaignMoveNotAllowed';
  readonly field: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

export type CampaignNotOpen = Refusal & {
  readonly __typename?: 'CampaignNotOpen';
  readonly field: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

/** Something still blocks the opening; `readiness` lists all of it. */
export type CampaignNotReady = Refusal & {
  readonly __typename?: 'CampaignNotReady';
  readonly field: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

export type CampaignOpened = {
  readonly __typename?: 'CampaignOpened';
  readonly campaign: Campaign;
};

export type CampaignOpeningRequested = {
  readonly __typename?: 'CampaignOpeningRequested';
  readonly approval: Approval;
  readonly campaign: Campaign;
};

export type CampaignOver = Refusal & {
  readonly __typename?: 'CampaignOver';
  readonly field: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

export type CampaignResumed = {
  readonly __typename?: 'CampaignResumed';
  readonly campaign: Campaign;
};

export type CampaignState =
  | 'approved'
  | 'closed'
  | 'draft'
  | 'killed'
  | 'open'
  | 'paused'
  | 'ready';

export type CampaignStateGoal = {
  readonly __typename?: 'CampaignStateGoal';
  /** Filings hoped for; null where none is set. */
  readonly goal: Maybe<Scalars['Int']['output']>;
  /** USPS code. */
  readonly state: Scalars['String']['output'];
  readonly weight: Scalars['Int']['output'];
};

export type CampaignStateGoalInput = {
  readonly goal?: InputMaybe<Scalars['Int']['input']>;
  readonly state: Scalars['String']['input'];
  readonly weight?: Scalars['Int']['input'];
};

/** Whom the campaign is about; an empty list means any. */
export type CampaignTargets = {
  readonly __typename?: 'CampaignTargets';
  readonly conditionKeys: ReadonlyArray<Scalars['String']['output']>;
  readonly payerIds: ReadonlyArray<Scalars['String']['output']>;
  readonly planTypes: ReadonlyArray<Scalars['String']['output']>;
  readonly reasonKeys: ReadonlyArray<Scalars['String']['output']>;
  readonly treatmentKeys: ReadonlyArray<Scalars['String']['output']>;
};

export type CampaignTargetsInput = {
  readonly conditionKeys?: ReadonlyArray<Scalars['String']['input']>;
  readonly payerIds?: ReadonlyArray<Scalars['String']['input']>;
  readonly planTypes?: ReadonlyArray<Scalars['String']['input']>;
  readonly reasonKeys?: ReadonlyArray<Scalars['String']['input']>;
  readonly treatmentKeys?: ReadonlyArray<Scalars['String']['input']>;
};

/**
 * One denial of one service to one person. It belongs to the person. A member of a taking-part organization sees the clear
 * facts; what is sealed needs authority over the person, or a role that works on cases and the person's consent.
 */
export type Case = {
  readonly __typename?: 'Case';
  /** The earliest act the letter opens. Null: no date is known, the letter's own is asked first. */
  readonly actBy: Maybe<Scalars['Date']['output']>;
  readonly alreadyAppealed: Maybe<YesNoUnknown>;
  readonly amountBand: AmountBand;
  /** Which regulator and which outside review, and who can still help. */
  readonly authority: PlanAuthority;
  /** Calls in the order they were made. */
  readonly calls: Maybe<ReadonlyArray<CaseCall>>;
  readonly changedAt: Scalars['DateTime']['output'];
  /** Sentences that belong beside the dates. */
  readonly clockNotes: ReadonlyArray<Scalars['String']['output']>;
  /** Every clock that runs or was met for the letter in hand. */
  readonly clocks: ReadonlyArray<CaseClock>;
  readonly conditionKey: Maybe<Scalars['String']['output']>;
  readonly confidential: Scalars['Boolean']['output'];
  /** The state of the insurance contract; another thing than where the person lives. */
  readonly contractState: Maybe<Scalars['String']['output']>;
  readonly createdAt: Scalars['DateTime']['output'];
  readonly details: Maybe<CaseDetails>;
  readonly evidence: ReadonlyArray<CaseEvidence>;
  readonly evidenceStanding: EvidenceStanding;
  readonly funding: Maybe<Funding>;
  readonly id: Scalars['ID']['output'];
  /** Closed only after this. Null: no such date is known. */
  readonly lastArguable: Maybe<Scalars['Date']['output']>;
  readonly letterDeadline: Maybe<Scalars['Date']['output']>;
  readonly letterInHand: LetterInHand;
  readonly letterPrintsDeadline: Maybe<YesNoUnknown>;
  /** Waits for a reviewer; shown to reviewers of a taking-part organization only. */
  readonly needsReview: Maybe<Scalars['Boolean']['output']>;
  /** Ways the notice names for an appeal; the addresses are in `details`. */
  readonly noticeChannels: ReadonlyArray<NoticeChannel>;
  readonly noticeDate: Maybe<Scalars['Date']['output']>;
  readonly parties: ReadonlyArray<CaseParty>;
  readonly payerIds: ReadonlyArray<Scalars['String']['output']>;
  readonly personId: Maybe<Scalars['ID']['output']>;
  /** Internal levels the plan has; null: not known. */
  readonly planLevels: Maybe<Scalars['Int']['output']>;
  readonly planType: PlanType;
  /** What is still missing and what to do about it, the blocking ones first. */
  readonly problems: Maybe<ReadonlyArray<IntakeProblem>>;
  readonly reasonKey: Maybe<Scalars['String']['output']>;
  readonly receivedDate: Maybe<Scalars['Date']['output']>;
  readonly residenceState: Maybe<Scalars['String']['output']>;
  /** How much the asker sees. What is not shown is null. */
  readonly sees: CaseSees;
  readonly state: CaseState;
  readonly stateSentence: Scalars['String']['output'];
  /** The person's own words. */
  readonly story: Maybe<Scalars['String']['output']>;
  readonly treatmentKey: Maybe<Scalars['String']['output']>;
  readonly urgency: Maybe<Urgency>;
  readonly urgencyStatedBy: Maybe<UrgencySpeaker>;
};

/** This denial is on file already; one denial is one case. */
export type CaseAlreadyExists = Refusal & {
  readonly __typename?: 'CaseAlreadyExists';
  readonly caseId: Scalars['ID']['output'];
  readonly field: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

export type CaseCall = {
  readonly __typename?: 'CaseCall';
  readonly at: Scalars['DateTime']['output'];
  readonly calledNumber: Maybe<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly loggedAt: Scalars['DateTime']['output'];
  readonly minutes: Maybe<Scalars['Int']['output']>;
  readonly reference: Maybe<Scalars['String']['output']>;
  readonly said: Scalars['String']['output'];
  readonly spokeWith: Maybe<Scalars['String']['output']>;
};

/** A legal clock as the case keeps it, with everything it rests on. */
export type CaseClock = {
  readonly __typename?: 'CaseClock';
  readonly actBy: Maybe<Scalars['Date']['output']>;
  readonly basis: ReadonlyArray<ClockBasis>;
  readonly citation: Scalars['String']['output'];
  readonly dateRead: Scalars['Date']['output'];
  readonly endsAt: Maybe<Scalars['String']['output']>;
  /** The day our act was filed, where this clock follows from it. */
  readonly filedOn: Maybe<Scalars['Date']['output']>;
  readonly hours: Maybe<Scalars['Int']['output']>;
  readonly id: Scalars['ID']['output'];
  /** False: no date can be computed; the letter's own is asked first, and the case is counted apart. */
  readonly known: Scalars['Boolean']['output'];
  readonly lastArguable: Maybe<Scalars['Date']['output']>;
  /** The deadline the letter itself printed, as it was then. */
  readonly letterDate: Maybe<Scalars['Date']['output']>;
  readonly rolled: Maybe<Scalars['Date']['output']>;
  readonly satisfiedBy: Scalars['String']['output'];
  /** file: ours to act. decide: theirs to answer. */
  readonly side: Scalars['String']['output'];
  readonly source: ReadonlyArray<Scalars['String']['output']>;
  readonly stage: Scalars['String']['output'];
  readonly startEvent: Scalars['String']['output'];
  readonly state: ClockState;
  readonly unknown: ReadonlyArray<Scalars['String']['output']>;
  readonly urgency: Scalars['String']['output'];
  readonly verified: Scalars['Boolean']['output'];
  /** Where today stands: open, act_now, arguable, closed_good_cause, not_open, nothing_to_file or unknown. */
  readonly window: Maybe<Scalars['String']['output']>;
};

export type CaseConnection = {
  readonly __typename?: 'CaseConnection';
  readonly edges: ReadonlyArray<CaseEdge>;
  readonly pageInfo: PageInfo;
};

/** What is sealed: to be seen by the person, by whoever acts for them, and by helpers they agreed to. */
export type CaseDetails = {
  readonly __typename?: 'CaseDetails';
  readonly amountCents: Maybe<Scalars['Cents']['output']>;
  readonly codesAsPrinted: Maybe<CodesAsPrinted>;
  readonly criteriaName: Maybe<Scalars['String']['output']>;
  readonly identifier: Maybe<CaseIdentifier>;
  readonly noticeAddress: Maybe<NoticeAddress>;
  readonly policyNumber: Maybe<Scalars['String']['output']>;
  readonly reasonText: Maybe<Scalars['String']['output']>;
  readonly service: Maybe<Scalars['String']['output']>;
};

export type CaseEdge = {
  readonly __typename?: 'CaseEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Case;
};

export type CaseEvidence = {
  readonly __typename?: 'CaseEvidence';
  readonly addedAt: Scalars['DateTime']['output'];
  /** Printed on it, or the day of the call. */
  readonly dated: Maybe<Scalars['Date']['output']>;
  readonly evidenceKind: EvidenceKind;
  readonly file: Maybe<StoredFile>;
  readonly id: Scalars['ID']['output'];
};

/** Facts without identity: keys, codes of states, days and bands. */
export type CaseFacet = {
  readonly __typename?: 'CaseFacet';
  readonly actBy: Maybe<Scalars['Date']['output']>;
  readonly amountBand: Scalars['String']['output'];
  readonly conditionKey: Maybe<Scalars['String']['output']>;
  readonly contractState: Maybe<Scalars['String']['output']>;
  readonly lastArguable: Maybe<Scalars['Date']['output']>;
  readonly letterInHand: Scalars['String']['output'];
  readonly noticeDate: Maybe<Scalars['Date']['output']>;
  readonly payerIds: ReadonlyArray<Scalars['String']['output']>;
  readonly planType: Scalars['String']['output'];
  readonly reasonKey: Maybe<Scalars['String']['output']>;
  readonly residenceState: Maybe<Scalars['String']['output']>;
  readonly treatmentKey: Maybe<Scalars['String']['output']>;
  readonly urgency: Maybe<Scalars['String']['output']>;
};

/** What is left out stays as it is; null takes a fact back; a list stands for the whole list. */
export type CaseFactsInput = {
  readonly alreadyAppealed?: InputMaybe<YesNoUnknown>;
  readonly amountCents?: InputMaybe<Scalars['Cents']['input']>;
  readonly codesAsPrinted?: InputMaybe<CodesAsPrintedInput>;
  readonly conditionKey?: InputMaybe<Scalars['String']['input']>;
  readonly contractState?: InputMaybe<Scalars['String']['input']>;
  /** The day care or coverage ends, on a notice that ends or cuts it. */
  readonly coverageEnds?: InputMaybe<Scalars['Date']['input']>;
  readonly criteriaName?: InputMaybe<Scalars['String']['input']>;
  readonly firstLevelDecided?: InputMaybe<Scalars['Date']['input']>;
  readonly funding?: InputMaybe<Funding>;
  readonly identifier?: InputMaybe<CaseIdentifierInput>;
  readonly letterDeadline?: InputMaybe<Scalars['Date']['input']>;
  readonly letterInHand?: InputMaybe<LetterInHand>;
  readonly letterPrintsDeadline?: InputMaybe<YesNoUnknown>;
  readonly noticeAddress?: InputMaybe<NoticeAddressInput>;
  readonly noticeDate?: InputMaybe<Scalars['Date']['input']>;
  readonly parties?: InputMaybe<ReadonlyArray<CasePartyInput>>;
  readonly planLevels?: InputMaybe<Scalars['Int']['input']>;
  readonly planType?: InputMaybe<PlanType>;
  readonly policyNumber?: InputMaybe<Scalars['String']['input']>;
  readonly reasonKey?: InputMaybe<Scalars['String']['input']>;
  readonly reasonText?: InputMaybe<Scalars['String']['input']>;
  readonly receivedDate?: InputMaybe<Scalars['Date']['input']>;
  readonly residenceState?: InputMaybe<Scalars['String']['input']>;
  /** A second track of the state's external review. */
  readonly reviewScope?: InputMaybe<Scalars['String']['input']>;
  readonly service?: InputMaybe<Scalars['String']['input']>;
  readonly treatmentKey?: InputMaybe<Scalars['String']['input']>;
};

export type CaseIdentifier = {
  readonly __typename?: 'CaseIdentifier';
  readonly identifierKind: IdentifierKind;
  readonly printed: Scalars['String']['output'];
};

export type CaseIdentifierInput = {
  readonly identifierKind: IdentifierKind;
  /** As printed on the notice. */
  readonly printed: Scalars['String']['input'];
};

/** The case is closed, withdrawn or on hold. */
export type CaseOver = Refusal & {
  readonly __typename?: 'CaseOver';
  readonly field: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

export type CaseParty = {
  readonly __typename?: 'CaseParty';
  /** Of the list of insurers; null: only the printed name is known. */
  readonly payerId: Maybe<Scalars['String']['output']>;
  readonly printedName: Maybe<Scalars['String']['output']>;
  readonly role: PartyRole;
};

export type CasePartyInput = {
  readonly payerId?: InputMaybe<Scalars['String']['input']>;
  readonly printedName: Scalars['String']['input'];
  readonly role: PartyRole;
};

export type CaseSees =
  | 'clear'
  | 'nothing'
  | 'whole';

export type CaseStarted = {
  readonly __typename?: 'CaseStarted';
  readonly case: Case;
};

export type CaseState =
  | 'closed'
  | 'contested'
  | 'decided'
  | 'evidenced'
  | 'intake'
  | 'suspended'
  | 'withdrawn';

export type CaseWithdrawn = {
  readonly __typename?: 'CaseWithdrawn';
  readonly case: Case;
};

export type ChooseLeadCaseResult = LeadCaseChosen | NotAllowed | NotFound;

/** Why a clock has its date. */
export type ClockBasis = {
  readonly __typename?: 'ClockBasis';
  readonly citation: Maybe<Scalars['String']['output']>;
  readonly date: Maybe<Scalars['Date']['output']>;
  readonly kind: Scalars['String']['output'];
  readonly text: Scalars['String']['output'];
};

export type ClockState =
  | 'met'
  | 'passed'
  | 'running'
  | 'superseded';

/** The two clocks: legal dates run by `business`, sessions and links by `wall`. */
export type Clocks = {
  readonly __typename?: 'Clocks';
  readonly business: Scalars['DateTime']['output'];
  /** True only in a sample home, where the business clock stands still until somebody advances it. */
  readonly virtual: Scalars['Boolean']['output'];
  readonly wall: Scalars['DateTime']['output'];
};

/** Copied from the notice once and never changed or suggested here. */
export type CodesAsPrinted = {
  readonly __typename?: 'CodesAsPrinted';
  readonly diagnosis: ReadonlyArray<Scalars['String']['output']>;
  readonly procedure: ReadonlyArray<Scalars['String']['output']>;
  readonly reason: ReadonlyArray<Scalars['String']['output']>;
};

export type CodesAsPrintedInput = {
  readonly diagnosis?: ReadonlyArray<Scalars['String']['input']>;
  readonly procedure?: ReadonlyArray<Scalars['String']['input']>;
  readonly reason?: ReadonlyArray<Scalars['String']['input']>;
};

/** A code changes only by the provider's corrected claim, which comes as a new notice (18 USC 1347, 1035). */
export type CodesFixed = Refusal & {
  readonly __typename?: 'CodesFixed';
  readonly field: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

export type ComplaintFacts = {
  readonly __typename?: 'ComplaintFacts';
  readonly binding: Maybe<Scalars['String']['output']>;
  readonly isExternalReview: Scalars['String']['output'];
  /** yes, no, or unknown where the rule does not say. */
  readonly stopsClocks: Scalars['String']['output'];
};

/** Either `token` from the mail's link, or `attemptId` with `code` from the mail. */
export type CompleteSignInInput = {
  readonly attemptId?: InputMaybe<Scalars['ID']['input']>;
  readonly code?: InputMaybe<Scalars['String']['input']>;
  /** Only with the link for the first administrator: the address to sign in with from now on. */
  readonly email?: InputMaybe<Scalars['String']['input']>;
  readonly keepIn?: SessionKeeping;
  readonly token?: InputMaybe<Scalars['String']['input']>;
};

export type CompleteSignInResult = InvalidInput | SignInFailed | SignedIn | TooManyRequests;

/** For sorting and searching, not medical advice. */
export type Condition = {
  readonly __typename?: 'Condition';
  readonly bodyArea: Scalars['String']['output'];
  readonly dateRead: Scalars['Date']['output'];
  readonly key: Scalars['String']['output'];
  readonly name: Scalars['String']['output'];
  readonly sources: ReadonlyArray<Scalars['String']['output']>;
  readonly treatments: ReadonlyArray<Treatment>;
  readonly typicalDenialReasons: ReadonlyArray<Scalars['String']['output']>;
  readonly verified: Scalars['Boolean']['output'];
};

export type ConsentAct =
  | 'given'
  | 'withdrawn';

/** One line of the ledger, which only grows. */
export type ConsentEvent = {
  readonly __typename?: 'ConsentEvent';
  readonly act: ConsentAct;
  readonly at: Scalars['DateTime']['output'];
  readonly id: Scalars['ID']['output'];
  readonly language: Language;
  /** Null: given to the platform itself. */
  readonly organizationId: Maybe<Scalars['ID']['output']>;
  readonly purpose: ConsentPurpose;
  readonly wordingHash: Scalars['String']['output'];
  readonly wordingVersion: Scalars['Int']['output'];
};

export type ConsentGiven = {
  readonly __typename?: 'ConsentGiven';
  readonly consents: ReadonlyArray<ConsentSwitch>;
};

export type ConsentMissing = Refusal & {
  readonly __typename?: 'ConsentMissing';
  readonly field: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

/** Separate switches, all off until the person turns them on. */
export type ConsentPurpose =
  | 'draft'
  | 'lawyers_contact'
  | 'pool'
  | 'publish'
  | 'send'
  | 'share_with_helper'
  | 'store';

/** One switch as it stands, with the sentence it stands for. */
export type ConsentSwitch = {
  readonly __typename?: 'ConsentSwitch';
  readonly on: Scalars['Boolean']['output'];
  readonly purpose: ConsentPurpose;
  /** What turning it off stops from then on. */
  readonly withdrawalConsequence: Scalars['String']['output'];
  /** The sentence shown now. `wordingVersion` is what a yes to it is given to. */
  readonly wording: Scalars['String']['output'];
  readonly wordingVersion: Scalars['Int']['output'];
};

/** The switch to keep the case at all, turned on in the same step. */
export type ConsentToStoreInput = {
  readonly language?: Language;
  readonly wordingVersion: Scalars['Int']['input'];
};

export type ConsentWithdrawn = {
  readonly __typename?: 'ConsentWithdrawn';
  readonly consents: ReadonlyArray<ConsentSwitch>;
  /** What stops now. */
  readonly consequence: Scalars['String']['output'];
};

/** A way to reach somebody, as published. */
export type ContactWay = {
  readonly __typename?: 'ContactWay';
  /** phone, fax, post, email or web. */
  readonly kind: Scalars['String']['output'];
  readonly sources: ReadonlyArray<Scalars['String']['output']>;
  readonly value: Scalars['String']['output'];
  readonly verified: Scalars['Boolean']['output'];
};

export type CreateCampaignInput = {
  readonly kind: Scalars['CampaignKind']['input'];
  readonly letterDateRequired?: Scalars['Boolean']['input'];
  readonly organizationId: Scalars['ID']['input'];
  readonly pacePerDay?: Scalars['Int']['input'];
  readonly pacePerHour?: Scalars['Int']['input'];
  readonly purpose: Scalars['String']['input'];
  /** Made from the title when left out. */
  readonly slug?: InputMaybe<Scalars['String']['input']>;
  readonly sourceCodes?: ReadonlyArray<Scalars['String']['input']>;
  readonly states: ReadonlyArray<CampaignStateGoalInput>;
  readonly targets: CampaignTargetsInput;
  readonly title: Scalars['String']['input'];
  readonly waves?: ReadonlyArray<WaveInput>;
};

export type CreateCampaignResult = CampaignCreated | InvalidInput | NotAllowed | NotFound | PurposeNotAllowed | SlugTaken;

export type DecideApprovalResult = ApprovalDecided | ApprovalExpired | ApprovalNeedsAnother | ApprovalNotOpen | ApprovalOutdated | NotAllowed | NotFound | ReauthenticationNeeded;

export type DecideAuthorityResult = Authority | NotAllowed | NotFound;

/** Whose ruling it is, weakest precedent first. */
export type DecisionAuthority =
  | 'administrative_judge'
  | 'court'
  | 'independent_reviewer'
  | 'insurer_own_reversal'
  | 'regulator_finding';

/** How a contest of a denial ended. */
export type DecisionResult =
  | 'administrative_reversal'
  | 'ineligible'
  | 'insurer_own_reversal'
  | 'no_answer_in_time'
  | 'overturned'
  | 'partly_overturned'
  | 'unknown'
  | 'upheld'
  | 'withdrawn';

export type DenialReason = {
  readonly __typename?: 'DenialReason';
  readonly appealable: Scalars['String']['output'];
  readonly cautions: Scalars['String']['output'];
  readonly dateRead: Scalars['Date']['output'];
  readonly description: Scalars['String']['output'];
  readonly evidenceThatAnswersIt: ReadonlyArray<Scalars['String']['output']>;
  readonly key: Scalars['String']['output'];
  readonly name: Scalars['String']['output'];
  readonly secondPath: Scalars['String']['output'];
  readonly sources: ReadonlyArray<Scalars['String']['output']>;
  readonly strongestPath: Scalars['String']['output'];
  readonly verified: Scalars['Boolean']['output'];
};

export type DenialRecorded = {
  readonly __typename?: 'DenialRecorded';
  readonly case: Case;
};

/** Only what is given changes. */
export type EditCampaignInput = {
  readonly campaignId: Scalars['ID']['input'];
  readonly letterDateRequired?: InputMaybe<Scalars['Boolean']['input']>;
  readonly pacePerDay?: InputMaybe<Scalars['Int']['input']>;
  readonly pacePerHour?: InputMaybe<Scalars['Int']['input']>;
  readonly purpose?: InputMaybe<Scalars['String']['input']>;
  readonly slug?: InputMaybe<Scalars['String']['input']>;
  readonly sourceCodes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly states?: InputMaybe<ReadonlyArray<CampaignStateGoalInput>>;
  readonly targets?: InputMaybe<CampaignTargetsInput>;
  readonly title?: InputMaybe<Scalars['String']['input']>;
  readonly waves?: InputMaybe<ReadonlyArray<WaveInput>>;
};

export type EditCampaignResult = CampaignEdited | CampaignFieldFixed | CampaignOver | InvalidInput | NotAllowed | NotFound | PurposeNotAllowed | SlugTaken;

export type EditOrganizationInput = {
  readonly funders?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly legalName?: InputMaybe<Scalars['String']['input']>;
  readonly name?: InputMaybe<Scalars['String']['input']>;
  readonly officer?: InputMaybe<Scalars['String']['input']>;
  readonly organizationId: Scalars['ID']['input'];
  readonly registration?: InputMaybe<Scalars['String']['input']>;
};

export type EditOrganizationResult = InvalidInput | NotAllowed | NotFound | OrganizationEdited;

export type Eligibility = {
  readonly __typename?: 'Eligibility';
  readonly eligible: Scalars['Boolean']['output'];
  readonly reasons: ReadonlyArray<EligibilityReason>;
};

/** What a person may say before joining; nothing of it is kept. */
export type EligibilityFactsInput = {
  readonly conditionKey?: InputMaybe<Scalars['String']['input']>;
  readonly contractState?: InputMaybe<Scalars['String']['input']>;
  readonly payerIds?: ReadonlyArray<Scalars['String']['input']>;
  readonly planType?: Scalars['String']['input'];
  readonly reasonKey?: InputMaybe<Scalars['String']['input']>;
  readonly residenceState?: InputMaybe<Scalars['String']['input']>;
  readonly treatmentKey?: InputMaybe<Scalars['String']['input']>;
};

export type EligibilityReason = {
  readonly __typename?: 'EligibilityReason';
  readonly check: Scalars['String']['output'];
  readonly met: Scalars['Boolean']['output'];
  readonly sentence: Scalars['String']['output'];
};

export type EndMembershipResult = LastOwner | MembershipEnded | NotFound;

export type EvidenceAdded = {
  readonly __typename?: 'EvidenceAdded';
  readonly case: Case;
};

export type EvidenceKind =
  | 'call_log'
  | 'eob'
  | 'letter'
  | 'pharmacy_notice'
  | 'portal_screenshot';

/** Only a letter, an explanation of benefits or a portal page is the plan's decision in writing. */
export type EvidenceStanding =
  | 'nothing'
  | 'nothing_in_writing'
  | 'pharmacy_notice_only'
  | 'written_decision';

export type FileOrigin =
  | 'inbound_reply'
  | 'made_here'
  | 'uploaded_by_helper'
  | 'uploaded_by_person';

export type FileState =
  | 'checked'
  | 'erased'
  | 'kept'
  | 'received'
  | 'refused';

export type FoundOrganizationInput = {
  readonly funders?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly legalName?: InputMaybe<Scalars['String']['input']>;
  readonly name: Scalars['String']['input'];
  readonly officer?: InputMaybe<Scalars['String']['input']>;
  readonly registration?: InputMaybe<Scalars['String']['input']>;
  /** For trying things out with invented people. Cannot be changed later. */
  readonly sample?: Scalars['Boolean']['input'];
};

export type FoundOrganizationResult = InvalidInput | OrganizationFounded;

/** Who bears the cost of claims; asked only where the plan type allows both. */
export type Funding =
  | 'fully_insured'
  | 'self_funded';

export type GiveConsentInput = {
  readonly language?: Language;
  /** Left out for purposes given to the platform itself: store, draft, send. */
  readonly organizationId?: InputMaybe<Scalars['ID']['input']>;
  readonly personId: Scalars['ID']['input'];
  readonly purposes: ReadonlyArray<ConsentPurpose>;
  /** The version of the wording that was shown, the same for all purposes of one screen. */
  readonly wordingVersion: Scalars['Int']['input'];
};

export type GiveConsentResult = ConsentGiven | InvalidInput | NotAllowed | NotFound | WordingOutdated;

export type Helper = {
  readonly __typename?: 'Helper';
  readonly channels: ReadonlyArray<ContactWay>;
  readonly citation: Maybe<Scalars['String']['output']>;
  readonly dateRead: Scalars['Date']['output'];
  readonly does: Scalars['String']['output'];
  readonly key: Scalars['String']['output'];
  readonly name: Scalars['String']['output'];
  readonly sources: ReadonlyArray<Scalars['String']['output']>;
  readonly verified: Scalars['Boolean']['output'];
};

export type HelperConsentMissing = Refusal & {
  readonly __typename?: 'HelperConsentMissing';
  readonly field: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

export type IdentifierKind =
  | 'authorization'
  | 'claim'
  | 'prescription';

export type Insurer = {
  readonly __typename?: 'Insurer';
  readonly addressScope: Maybe<Scalars['String']['output']>;
  /** Holds for `addressScope` only. The address on the person's own notice comes first. */
  readonly appealsAddress: Maybe<Scalars['String']['output']>;
  readonly appealsFax: Maybe<Scalars['String']['output']>;
  readonly dateRead: Scalars['Date']['output'];
  readonly key: Scalars['String']['output'];
  readonly name: Scalars['String']['output'];
  readonly parentGroup: Scalars['String']['output'];
  readonly sources: ReadonlyArray<Scalars['String']['output']>;
  /** USPS codes; `*` is sold nationally, not always in every state. */
  readonly states: ReadonlyArray<Scalars['String']['output']>;
  readonly verified: Scalars['Boolean']['output'];
};

export type IntakeProblem = {
  readonly __typename?: 'IntakeProblem';
  /** Keeps the case from leaving intake. */
  readonly blocks: Scalars['Boolean']['output'];
  readonly field: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};

/** A value of the input cannot be taken as it stands. */
export type InvalidInput = Refusal & {
  readonly __typename?: 'InvalidInput';
  readonly field: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

export type InvitationAccepted = {
  readonly __typename?: 'InvitationAccepted';
  readonly membership: Membership;
  readonly organization: Organization;
};

/** The link is unknown, used, or older than its two weeks. */
export type InvitationNotOpen = Refusal & {
  readonly __typename?: 'InvitationNotOpen';
  readonly field: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

export type InviteMemberInput = {
  readonly email: Scalars['String']['input'];
  /** The role ends by itself then. */
  readonly expiresAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly organizationId: Scalars['ID']['input'];
  readonly role: MembershipRole;
};

export type InviteMemberResult = InvalidInput | MemberInvited | NotAllowed | NotFound;

export type JoinCampaignInput = {
  readonly caseId: Scalars['ID']['input'];
  /** The switches the person turned on while joining, with the wording they were shown. */
  readonly consents: ReadonlyArray<ConsentPurpose>;
  /** The person's informed choice to wait for the lead cases until this day. */
  readonly holdUntil?: InputMaybe<Scalars['Date']['input']>;
  readonly language?: Language;
  readonly slug: Scalars['String']['input'];
  readonly sourceCode?: InputMaybe<Scalars['String']['input']>;
  readonly wordingVersion: Scalars['Int']['input'];
};

export type JoinCampaignResult = AlreadyJoined | CampaignJoined | CampaignNotOpen | ConsentMissing | InvalidInput | NotAllowed | NotEligible | NotFound | WordingOutdated;

/** A state, the District of Columbia or a territory. */
export type Jurisdiction = {
  readonly __typename?: 'Jurisdiction';
  readonly citation: Maybe<Scalars['String']['output']>;
  /** USPS code. */
  readonly code: Scalars['String']['output'];
  readonly dateRead: Scalars['Date']['output'];
  readonly kind: Scalars['String']['output'];
  readonly name: Scalars['String']['output'];
  readonly sources: ReadonlyArray<Scalars['String']['output']>;
  readonly verified: Scalars['Boolean']['output'];
  /** IANA time zones its offices may keep. */
  readonly zones: ReadonlyArray<Scalars['String']['output']>;
};

export type Language =
  | 'en'
  | 'es';

/** An organization keeps at least one owner. */
export type LastOwner = Refusal & {
  readonly __typename?: 'LastOwner';
  readonly field: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

export type LeadCaseChosen = {
  readonly __typename?: 'LeadCaseChosen';
  readonly participation: Participation;
};

export type LeaveCampaignResult = AlreadyLeft | CampaignLeft | NotAllowed | NotFound;

/** A running date of the case, to take along. */
export type LeavingDate = {
  readonly __typename?: 'LeavingDate';
  readonly actBy: Maybe<Scalars['Date']['output']>;
  readonly lastArguable: Maybe<Scalars['Date']['output']>;
  readonly stage: Scalars['String']['output'];
};

/** One legal clock with its two dates: the earliest defensible one to act by, and the latest arguable one. */
export type LegalClock = {
  readonly __typename?: 'LegalClock';
  readonly actBy: Maybe<Scalars['Date']['output']>;
  readonly appliesWhen: Maybe<Scalars['String']['output']>;
  readonly basis: ReadonlyArray<ClockBasis>;
  readonly checkYourLetter: Scalars['Boolean']['output'];
  readonly citation: Scalars['String']['output'];
  readonly dateRead: Scalars['Date']['output'];
  readonly endsAt: Maybe<Scalars['String']['output']>;
  readonly forwardedAutomatically: Scalars['String']['output'];
  /** The time to decide in hours, where the rule is in hours. */
  readonly hours: Maybe<Scalars['Int']['output']>;
  readonly lastArguable: Maybe<Scalars['Date']['output']>;
  readonly mandatory: Scalars['String']['output'];
  readonly opensNow: Scalars['Boolean']['output'];
  /** appeal, protects_benefits, companion, good_cause, court, check, initial, echo or not_available. */
  readonly role: Scalars['String']['output'];
  /** Information only: where the rule itself moves the date to a business day. */
  readonly rolled: Maybe<Scalars['Date']['output']>;
  /** Which act meets it: sent, postmarked, received, decision, nothing_to_file, no_time_limit or unknown. */
  readonly satisfiedBy: Scalars['String']['output'];
  /** file: ours to act. decide: theirs to answer. */
  readonly side: Scalars['String']['output'];
  readonly source: ReadonlyArray<Scalars['String']['output']>;
  readonly stage: Scalars['String']['output'];
  readonly startDate: Maybe<Scalars['Date']['output']>;
  readonly startEvent: Scalars['String']['output'];
  /** What the texts or the case do not say. */
  readonly unknown: ReadonlyArray<Scalars['String']['output']>;
  readonly urgency: Scalars['String']['output'];
  readonly verified: Scalars['Boolean']['output'];
  /** Where today stands: open, act_now, arguable, closed_good_cause, not_open, nothing_to_file or unknown. */
  readonly window: Maybe<Scalars['String']['output']>;
};

/** Every clock that runs, both sides, and what goes along with it. */
export type LegalClocks = {
  readonly __typename?: 'LegalClocks';
  readonly clocks: ReadonlyArray<LegalClock>;
  /** Acts that stop no clock: complaint, claim file, peer-to-peer call, good cause and the like. */
  readonly companions: ReadonlyArray<LegalClock>;
  /** Sentences for the person. */
  readonly notes: ReadonlyArray<Scalars['String']['output']>;
  readonly unknown: ReadonlyArray<Scalars['String']['output']>;
  /** Where the rules have no regime for the plan type. Null: not such a case. */
  readonly whoCanStillHelp: Maybe<ReadonlyArray<Helper>>;
};

export type LegalClocksFound = {
  readonly __typename?: 'LegalClocksFound';
  readonly answer: LegalClocks;
};

export type LegalClocksInput = {
  readonly contractState?: InputMaybe<Scalars['String']['input']>;
  readonly coverageEnds?: InputMaybe<Scalars['Date']['input']>;
  /** The date printed on the letter in hand. */
  readonly denied: Scalars['Date']['input'];
  /** The day our own act was filed; starts the time to decide. */
  readonly filed?: InputMaybe<Scalars['Date']['input']>;
  readonly firstLevelDecided?: InputMaybe<Scalars['Date']['input']>;
  readonly funding?: InputMaybe<Funding>;
  /** The last day the letter itself prints. */
  readonly letterDate?: InputMaybe<Scalars['Date']['input']>;
  readonly level: LetterInHand;
  readonly planLevels?: InputMaybe<Scalars['Int']['input']>;
  readonly planType: PlanType;
  readonly received?: InputMaybe<Scalars['Date']['input']>;
  readonly residence?: InputMaybe<Scalars['String']['input']>;
  readonly scope?: InputMaybe<Scalars['String']['input']>;
  readonly stage?: InputMaybe<Scalars['String']['input']>;
  readonly urgency?: InputMaybe<Urgency>;
};

export type LegalClocksResult = InvalidInput | LegalClocksFound;

/** The letter in the person's hand. */
export type LetterInHand =
  | 'alj_upheld'
  | 'council_upheld'
  | 'coverage_end_notice'
  | 'denial'
  | 'final_internal_upheld'
  | 'internal_level_1_no_answer'
  | 'internal_level_1_upheld'
  | 'internal_level_2_upheld'
  | 'ire_upheld'
  | 'reconsideration_upheld'
  | 'redetermination_upheld'
  | 'service_cut_notice';

export type LogCallInput = {
  readonly at: Scalars['DateTime']['input'];
  readonly calledNumber?: InputMaybe<Scalars['String']['input']>;
  readonly caseId: Scalars['ID']['input'];
  readonly minutes?: InputMaybe<Scalars['Int']['input']>;
  readonly reference?: InputMaybe<Scalars['String']['input']>;
  readonly said: Scalars['String']['input'];
  /** The plan said no in this call: it counts as evidence of the denial. */
  readonly showsDenial?: Scalars['Boolean']['input'];
  readonly spokeWith?: InputMaybe<Scalars['String']['input']>;
};

export type LogCallResult = CallLogged | CaseOver | InvalidInput | NotAllowed | NotFound;

/** The account that asks, and whom it may act for. */
export type Me = {
  readonly __typename?: 'Me';
  readonly account: Account;
  /** Also those that were asked for and not confirmed yet, and those that ended. */
  readonly authorities: ReadonlyArray<Authority>;
  readonly persons: ReadonlyArray<Person>;
};

/**
 * One group and its numbers. A number is null where it is withheld because it stands for fewer than 11 people, and a
 * proportion also where there is nothing to divide by.
 */
export type MeasureRow = {
  readonly __typename?: 'MeasureRow';
  readonly anyReliefInterval: Maybe<ProportionInterval>;
  /** Full or partial relief / n. */
  readonly anyReliefRate: Maybe<Scalars['Float']['output']>;
  /** Values of the dimensions asked for, in their order; empty where a decision has none. */
  readonly keys: ReadonlyArray<Scalars['String']['output']>;
  /** Known results over all. */
  readonly knownShare: Maybe<Scalars['Float']['output']>;
  /** False while less than 70% is known: such a group may be shown, never ranked. */
  readonly mayBeRanked: Scalars['Boolean']['output'];
  /** Decisions on the denial itself: the denominator of the rates. */
  readonly n: Maybe<Scalars['Int']['output']>;
  /** The rate if every unknown result had been lost, and if it had been won. */
  readonly overturnBounds: Maybe<ProportionInterval>;
  /** Wilson 95% interval of overturnRate. */
  readonly overturnInterval: Maybe<ProportionInterval>;
  /** overturned / n. */
  readonly overturnRate: Maybe<Scalars['Float']['output']>;
  /** Full relief: overturned, administrative reversal, insurer's own reversal. */
  readonly overturned: Maybe<Scalars['Int']['output']>;
  readonly partlyOverturned: Maybe<Scalars['Int']['output']>;
  /** Every decision of the group, whatever its result. */
  readonly total: Scalars['Int']['output'];
  /** Ineligible, withdrawn or no answer in time: known, but not decided. */
  readonly undecided: Maybe<Scalars['Int']['output']>;
  /** Not known, or reported and not verified yet. */
  readonly unknown: Maybe<Scalars['Int']['output']>;
  readonly upheld: Maybe<Scalars['Int']['output']>;
};

export type MemberInvited = {
  readonly __typename?: 'MemberInvited';
  readonly membership: Membership;
};

export type Membership = {
  readonly __typename?: 'Membership';
  /** Null while the invitation is open. */
  readonly accountId: Maybe<Scalars['ID']['output']>;
  readonly expiresAt: Maybe<Scalars['DateTime']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly role: MembershipRole;
  readonly state: MembershipState;
};

export type MembershipEnded = {
  readonly __typename?: 'MembershipEnded';
  readonly membership: Membership;
};

export type MembershipRole =
  | 'analyst'
  | 'clinician'
  | 'navigator'
  | 'organizer'
  | 'owner'
  | 'practice_staff'
  | 'reviewer';

export type MembershipState =
  | 'active'
  | 'ended'
  | 'invited';

export type MoveParticipationResult = NotAllowed | NotFound | ParticipationMoveNotAllowed | ParticipationMoved;

export type Mutation = {
  readonly __typename?: 'Mutation';
  readonly acceptInvitation: AcceptInvitationResult;
  readonly addEvidence: AddEvidenceResult;
  /** Hands the next steps to a helper of the organization; needs the consent to share with a helper. */
  readonly askForHelp: AskForHelpResult;
  /** Marks or unmarks a case to go first. */
  readonly chooseLeadCase: ChooseLeadCaseResult;
  readonly completeSignIn: CompleteSignInResult;
  /** Says that an authority that was asked for is right: by the person, or once its paper was seen. */
  readonly confirmAuthority: DecideAuthorityResult;
  readonly createCampaign: CreateCampaignResult;
  /** Agrees with or declines what another member asked for, as it was when it was asked. */
  readonly decideApproval: DecideApprovalResult;
  /** An edit after an approval makes the approval outdated. */
  readonly editCampaign: EditCampaignResult;
  readonly editOrganization: EditOrganizationResult;
  /** Ends an authority: by the person, or by whoever holds it. */
  readonly endAuthority: DecideAuthorityResult;
  readonly endMembership: EndMembershipResult;
  /** Founds an organization with the asker as its owner. It waits for verification before a public campaign. */
  readonly foundOrganization: FoundOrganizationResult;
  readonly giveConsent: GiveConsentResult;
  /** Sends a link by mail; the person who opens it signed in takes the role. */
  readonly inviteMember: InviteMemberResult;
  /** Takes a case of one's own, or of somebody one acts for, into an open campaign. */
  readonly joinCampaign: JoinCampaignResult;
  /** Leaves at once, with the whole packet and every date. Nobody can hold an appeal back. */
  readonly leaveCampaign: LeaveCampaignResult;
  /** Adds a call to the log, which only grows. */
  readonly logCall: LogCallResult;
  readonly openCampaign: OpenCampaignResult;
  readonly pauseParticipation: MoveParticipationResult;
  /** Writes facts of the denial as printed. Dates are computed anew each time. */
  readonly recordDenial: RecordDenialResult;
  readonly registerPerson: RegisterPersonResult;
  /** Asks a second member to agree with the opening as the campaign stands now. */
  readonly requestCampaignOpening: RequestCampaignOpeningResult;
  readonly requestSignIn: RequestSignInResult;
  readonly resumeCampaign: ResumeCampaignResult;
  readonly resumeParticipation: MoveParticipationResult;
  readonly signOut: SignedOut;
  /** Begins a case with whatever is known of the denial so far. */
  readonly startCase: StartCaseResult;
  readonly stateUrgency: StateUrgencyResult;
  readonly verifyOrganization: VerifyOrganizationResult;
  /** The person's own decision. The packet and the dates stay theirs. */
  readonly withdrawCase: WithdrawCaseResult;
  readonly withdrawConsent: WithdrawConsentResult;
  readonly writeStory: WriteStoryResult;
};


export type MutationAcceptInvitationArgs = {
  token: Scalars['String']['input'];
};


export type MutationAddEvidenceArgs = {
  input: AddEvidenceInput;
};


export type MutationAskForHelpArgs = {
  participationId: Scalars['ID']['input'];
};


export type MutationChooseLeadCaseArgs = {
  lead: Scalars['Boolean']['input'];
  participationId: Scalars['ID']['input'];
};


export type MutationCompleteSignInArgs = {
  input: CompleteSignInInput;
};


export type MutationConfirmAuthorityArgs = {
  authorityId: Scalars['ID']['input'];
};


export type MutationCreateCampaignArgs = {
  input: CreateCampaignInput;
};


export type MutationDecideApprovalArgs = {
  approvalId: Scalars['ID']['input'];
  approve: Scalars['Boolean']['input'];
  subjectHash: Scalars['String']['input'];
};


export type MutationEditCampaignArgs = {
  input: EditCampaignInput;
};


export type MutationEditOrganizationArgs = {
  input: EditOrganizationInput;
};


export type MutationEndAuthorityArgs = {
  authorityId: Scalars['ID']['input'];
};


export type MutationEndMembershipArgs = {
  membershipId: Scalars['ID']['input'];
};


export type MutationFoundOrganizationArgs = {
  input: FoundOrganizationInput;
};


export type MutationGiveConsentArgs = {
  input: GiveConsentInput;
};


export type MutationInviteMemberArgs = {
  input: InviteMemberInput;
};


export type MutationJoinCampaignArgs = {
  input: JoinCampaignInput;
};


export type MutationLeaveCampaignArgs = {
  participationId: Scalars['ID']['input'];
};


export type MutationLogCallArgs = {
  input: LogCallInput;
};


export type MutationOpenCampaignArgs = {
  campaignId: Scalars['ID']['input'];
};


export type MutationPauseParticipationArgs = {
  participationId: Scalars['ID']['input'];
};


export type MutationRecordDenialArgs = {
  input: RecordDenialInput;
};


export type MutationRegisterPersonArgs = {
  input: RegisterPersonInput;
};


export type MutationRequestCampaignOpeningArgs = {
  campaignId: Scalars['ID']['input'];
};


export type MutationRequestSignInArgs = {
  input: RequestSignInInput;
};


export type MutationResumeCampaignArgs = {
  campaignId: Scalars['ID']['input'];
};


export type MutationResumeParticipationArgs = {
  participationId: Scalars['ID']['input'];
};


export type MutationStartCaseArgs = {
  input: StartCaseInput;
};


export type MutationStateUrgencyArgs = {
  input: StateUrgencyInput;
};


export type MutationVerifyOrganizationArgs = {
  organizationId: Scalars['ID']['input'];
};


export type MutationWithdrawCaseArgs = {
  caseId: Scalars['ID']['input'];
};


export type MutationWithdrawConsentArgs = {
  input: WithdrawConsentInput;
};


export type MutationWriteStoryArgs = {
  input: WriteStoryInput;
};

export type NoAuthority = {
  readonly __typename?: 'NoAuthority';
  readonly citation: Maybe<Scalars['String']['output']>;
  readonly dateRead: Scalars['Date']['output'];
  /** regulator or review_path. */
  readonly of: Scalars['String']['output'];
  readonly sources: ReadonlyArray<Scalars['String']['output']>;
  readonly verified: Scalars['Boolean']['output'];
  readonly why: Scalars['String']['output'];
};

export type NoneFound = {
  readonly __typename?: 'NoneFound';
  readonly parts: ReadonlyArray<NoAuthority>;
  readonly why: Scalars['String']['output'];
};

/** The actor sees the thing but may not do this to it. */
export type NotAllowed = Refusal & {
  readonly __typename?: 'NotAllowed';
  readonly field: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

/** Nobody has agreed yet. */
export type NotApproved = Refusal & {
  readonly __typename?: 'NotApproved';
  readonly field: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

export type NotEligible = Refusal & {
  readonly __typename?: 'NotEligible';
  readonly field: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

/** There is no such thing for this actor. Unknown and invisible answer alike. */
export type NotFound = Refusal & {
  readonly __typename?: 'NotFound';
  readonly field: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

export type NoticeAddress = {
  readonly __typename?: 'NoticeAddress';
  readonly email: Maybe<Scalars['String']['output']>;
  readonly fax: Maybe<Scalars['String']['output']>;
  readonly phone: Maybe<Scalars['String']['output']>;
  readonly portal: Maybe<Scalars['String']['output']>;
  readonly post: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

export type NoticeAddressInput = {
  readonly email?: InputMaybe<Scalars['String']['input']>;
  readonly fax?: InputMaybe<Scalars['String']['input']>;
  readonly phone?: InputMaybe<Scalars['String']['input']>;
  readonly portal?: InputMaybe<Scalars['String']['input']>;
  readonly post?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

export type NoticeChannel =
  | 'email'
  | 'fax'
  | 'phone'
  | 'portal'
  | 'post';

export type OpenCampaignResult = ApprovalExpired | ApprovalOutdated | CampaignMoveNotAllowed | CampaignNotReady | CampaignOpened | NotAllowed | NotApproved | NotFound;

/** A group that runs campaigns. It never owns a case: it gets sight of one by that person's consent. */
export type Organization = {
  readonly __typename?: 'Organization';
  /** What waits for a second person; empty for anybody who is not a member. */
  readonly approvals: ReadonlyArray<Approval>;
  /** Funders, drug-company money included, as shown on the join page. Null: not answered yet. */
  readonly funders: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  readonly id: Scalars['ID']['output'];
  readonly legalName: Maybe<Scalars['String']['output']>;
  /** Current members; empty for anybody who is not one. */
  readonly members: ReadonlyArray<Membership>;
  /** The roles the asking account holds here. */
  readonly myRoles: ReadonlyArray<MembershipRole>;
  readonly name: Scalars['String']['output'];
  readonly officer: Maybe<Scalars['String']['output']>;
  readonly registration: Maybe<Scalars['String']['output']>;
  /** Invented people only. Set when it is founded, never changed. */
  readonly sample: Scalars['Boolean']['output'];
  readonly state: OrganizationState;
  /** What the state means, in a sentence. */
  readonly stateSentence: Scalars['String']['output'];
};

export type OrganizationEdited = {
  readonly __typename?: 'OrganizationEdited';
  readonly organization: Organization;
};

export type OrganizationFounded = {
  readonly __typename?: 'OrganizationFounded';
  readonly organization: Organization;
};

/** Legal name, registration, officer or funders are still missing. */
export type OrganizationIncomplete = Refusal & {
  readonly __typename?: 'OrganizationIncomplete';
  readonly field: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

export type OrganizationNotWaiting = Refusal & {
  readonly __typename?: 'OrganizationNotWaiting';
  readonly field: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

export type OrganizationState =
  | 'applied'
  | 'closed'
  | 'verified';

export type OrganizationVerified = {
  readonly __typename?: 'OrganizationVerified';
  readonly organization: Organization;
};

export type PageInfo = {
  readonly __typename?: 'PageInfo';
  readonly endCursor: Maybe<Scalars['String']['output']>;
  readonly hasNextPage: Scalars['Boolean']['output'];
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  readonly startCursor: Maybe<Scalars['String']['output']>;
};

/** A case taking part in a campaign: what gives the organization sight of it, by the person's consent. */
export type Participation = {
  readonly __typename?: 'Participation';
  readonly campaign: Campaign;
  readonly caseId: Scalars['ID']['output'];
  /** The clear facts an organization sees by default: no name, no story. */
  readonly facet: CaseFacet;
  /** The person chose to wait for the lead cases until this day; never past a safe day of their own. */
  readonly holdUntil: Maybe<Scalars['Date']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly joinedAt: Scalars['DateTime']['output'];
  readonly leadCase: Scalars['Boolean']['output'];
  readonly sourceCode: Maybe<Scalars['String']['output']>;
  readonly state: ParticipationState;
  readonly stateSentence: Scalars['String']['output'];
};

export type ParticipationConnection = {
  readonly __typename?: 'ParticipationConnection';
  readonly edges: ReadonlyArray<ParticipationEdge>;
  readonly pageInfo: PageInfo;
};

export type ParticipationEdge = {
  readonly __typename?: 'ParticipationEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Participation;
};

export type ParticipationMoveNotAllowed = Refusal & {
  readonly __typename?: 'ParticipationMoveNotAllowed';
  readonly field: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

export type ParticipationMoved = {
  readonly __typename?: 'ParticipationMoved';
  readonly participation: Participation;
};

export type ParticipationState =
  | 'active'
  | 'finished'
  | 'helped'
  | 'joined'
  | 'left'
  | 'paused';

/** The parties behind "the insurer". */
export type PartyRole =
  | 'administrator'
  | 'criteria_owner'
  | 'delegated_reviewer'
  | 'entity_as_printed'
  | 'pharmacy_benefit_manager'
  | 'plan_sponsor'
  | 'risk_bearer';

/** Somebody whose denial it is. Shown to accounts that may act for the person today, and to nobody else. */
export type Person = {
  readonly __typename?: 'Person';
  /** Everybody who may, may no longer, or asks to act for this person. */
  readonly authorities: ReadonlyArray<Authority>;
  readonly birthDate: Scalars['Date']['output'];
  readonly contact: PersonContact;
  readonly id: Scalars['ID']['output'];
  readonly language: Language;
  readonly name: PersonName;
  readonly state: PersonState;
  /** IANA time zone. */
  readonly zone: Scalars['String']['output'];
};

export type PersonContact = {
  readonly __typename?: 'PersonContact';
  readonly address: Maybe<PostalAddress>;
  readonly email: Maybe<Scalars['String']['output']>;
  readonly phone: Maybe<Scalars['String']['output']>;
};

export type PersonContactInput = {
  readonly address?: InputMaybe<PostalAddressInput>;
  readonly email?: InputMaybe<Scalars['String']['input']>;
  readonly phone?: InputMaybe<Scalars['String']['input']>;
};

export type PersonName = {
  readonly __typename?: 'PersonName';
  readonly family: Scalars['String']['output'];
  readonly given: Scalars['String']['output'];
};

export type PersonNameInput = {
  readonly family: Scalars['String']['input'];
  readonly given: Scalars['String']['input'];
};

export type PersonRegistered = {
  readonly __typename?: 'PersonRegistered';
  readonly authority: Authority;
  readonly person: Person;
};

export type PersonState =
  | 'active'
  | 'erased'
  | 'suspended';

/** Which regulator has power over a plan and which outside review it has; or why none, and who can still help. */
export type PlanAuthority = {
  readonly __typename?: 'PlanAuthority';
  readonly contractState: Maybe<Scalars['String']['output']>;
  readonly funding: Maybe<Funding>;
  /** Present where there is no regulator, no review path, or neither. */
  readonly none: Maybe<NoneFound>;
  readonly otherPaths: ReadonlyArray<ReviewPath>;
  readonly planName: Scalars['String']['output'];
  readonly planType: PlanType;
  readonly regulators: ReadonlyArray<Regulator>;
  readonly residence: Maybe<Scalars['String']['output']>;
  readonly reviewPath: Maybe<ReviewPath>;
  readonly unknown: ReadonlyArray<UnknownFact>;
  readonly whoCanStillHelp: ReadonlyArray<Helper>;
};

/** The kinds of cover the procedure rules know, and `unknown`. */
export type PlanType =
  | 'chip'
  | 'church_plan'
  | 'dual_integrated_dsnp'
  | 'erisa_fully_insured'
  | 'erisa_self_funded'
  | 'fehb'
  | 'individual_marketplace'
  | 'medicaid_managed_care'
  | 'medicare_advantage'
  | 'medicare_part_d'
  | 'non_federal_governmental'
  | 'not_insurance'
  | 'original_medicare'
  | 'short_term_or_grandfathered'
  | 'student_health'
  | 'taft_hartley_multiemployer'
  | 'tricare'
  | 'unknown'
  | 'va_champva';

export type PlanTypeFact = {
  readonly __typename?: 'PlanTypeFact';
  readonly citation: Maybe<Scalars['String']['output']>;
  readonly dateRead: Scalars['Date']['output'];
  /** Null where the type allows both, or where nobody bears claims. */
  readonly funding: Maybe<Funding>;
  /** Whether to ask who bears the cost of claims. */
  readonly fundingAsked: Scalars['Boolean']['output'];
  /** False: no clock was found for it; who can still help is shown. */
  readonly hasRules: Scalars['Boolean']['output'];
  readonly key: PlanType;
  /** In plain words, for labels. */
  readonly name: Scalars['String']['output'];
  readonly notes: Maybe<Scalars['String']['output']>;
  readonly sources: ReadonlyArray<Scalars['String']['output']>;
  readonly verified: Scalars['Boolean']['output'];
};

export type PossibleAnswer = {
  readonly __typename?: 'PossibleAnswer';
  readonly label: Scalars['String']['output'];
  readonly value: Scalars['String']['output'];
};

export type PostalAddress = {
  readonly __typename?: 'PostalAddress';
  readonly city: Scalars['String']['output'];
  readonly line1: Scalars['String']['output'];
  readonly line2: Maybe<Scalars['String']['output']>;
  readonly postalCode: Scalars['String']['output'];
  readonly state: Scalars['String']['output'];
};

export type PostalAddressInput = {
  readonly city: Scalars['String']['input'];
  readonly line1: Scalars['String']['input'];
  readonly line2?: InputMaybe<Scalars['String']['input']>;
  readonly postalCode: Scalars['String']['input'];
  readonly state: Scalars['String']['input'];
};

/** What decisions of a campaign's participants can be grouped by. */
export type PrecedentDimension =
  | 'administrator'
  | 'condition'
  | 'criteriaOwner'
  | 'delegatedReviewer'
  /** The state of the plan's contract, else of residence, as a USPS code. */
  | 'jurisdiction'
  /** Stage of the filing that was decided. */
  | 'level'
  /** The party that decides the appeal: administrator, else risk bearer, else pharmacy benefit manager. */
  | 'payerParty'
  | 'pharmacyBenefitManager'
  | 'planSponsor'
  | 'planType'
  | 'reason'
  | 'riskBearer'
  | 'treatment';

/** Verified outcomes of a campaign, grouped. */
export type PrecedentTable = {
  readonly __typename?: 'PrecedentTable';
  /** Outcomes count as they stood when this day began. */
  readonly asOf: Scalars['Date']['output'];
  readonly by: ReadonlyArray<PrecedentDimension>;
  /** True for people outside the organization, who see last month's edition without small numbers. */
  readonly edition: Scalars['Boolean']['output'];
  /** True where groups are left out because even their name would say that somebody is in them. */
  readonly groupsWithheld: Scalars['Boolean']['output'];
  /** Names the arithmetic. */
  readonly method: Scalars['String']['output'];
  readonly rows: ReadonlyArray<MeasureRow>;
};

/** A closed interval of proportions. */
export type ProportionInterval = {
  readonly __typename?: 'ProportionInterval';
  readonly high: Scalars['Float']['output'];
  readonly low: Scalars['Float']['output'];
};

/** One ruling of a public data set, shown case by case under its own reference. */
export type PublicDecision = {
  readonly __typename?: 'PublicDecision';
  readonly authorityLevel: DecisionAuthority;
  readonly decidedOn: Maybe<Scalars['Date']['output']>;
  readonly decidedYear: Maybe<Scalars['Int']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly importedAt: Scalars['DateTime']['output'];
  readonly jurisdiction: Maybe<Scalars['String']['output']>;
  readonly level: Maybe<Scalars['String']['output']>;
  readonly published: ReadonlyArray<PublishedValue>;
  readonly reason: Maybe<Scalars['String']['output']>;
  readonly result: DecisionResult;
  readonly source: Scalars['String']['output'];
  /** The publisher's own reference; what a reader cites. */
  readonly sourceKey: Scalars['String']['output'];
  /** Counts up when the publisher changes the row; earlier versions are kept. */
  readonly version: Scalars['Int']['output'];
};

export type PublicDecisionConnection = {
  readonly __typename?: 'PublicDecisionConnection';
  readonly edges: ReadonlyArray<PublicDecisionEdge>;
  readonly pageInfo: PageInfo;
};

export type PublicDecisionEdge = {
  readonly __typename?: 'PublicDecisionEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: PublicDecision;
};

export type PublicDecisionFilter = {
  readonly decidedYear?: InputMaybe<Scalars['Int']['input']>;
  /** Columns with exactly these values, as published. */
  readonly published?: InputMaybe<ReadonlyArray<PublishedValueInput>>;
  readonly result?: InputMaybe<DecisionResult>;
};

/** A public data set of decisions and a measure of it. */
export type PublicMeasure = {
  readonly __typename?: 'PublicMeasure';
  readonly address: Scalars['String']['output'];
  readonly by: ReadonlyArray<Scalars['String']['output']>;
  readonly method: Scalars['String']['output'];
  readonly publisher: Scalars['String']['output'];
  readonly rows: ReadonlyArray<MeasureRow>;
  readonly source: Scalars['String']['output'];
  readonly title: Scalars['String']['output'];
};

/** One column of a published row, as published. */
export type PublishedValue = {
  readonly __typename?: 'PublishedValue';
  readonly column: Scalars['String']['output'];
  readonly value: Scalars['String']['output'];
};

export type PublishedValueInput = {
  readonly column: Scalars['String']['input'];
  readonly value: Scalars['String']['input'];
};

/** A goal of overload, cost or burying: a campaign asks for a decision on each case. */
export type PurposeNotAllowed = Refusal & {
  readonly __typename?: 'PurposeNotAllowed';
  readonly field: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

export type Query = {
  readonly __typename?: 'Query';
  /** States by their two letters. Null where a state is not one. */
  readonly authority: Maybe<PlanAuthority>;
  readonly campaign: Maybe<Campaign>;
  readonly campaignBySlug: Maybe<Campaign>;
  /** Campaigns of an organization, newest first. */
  readonly campaigns: CampaignConnection;
  /** Null for a case that does not exist and for one the asker may not see. */
  readonly case: Maybe<Case>;
  /** The cases of a person that the asker may see, oldest first. */
  readonly casesOf: CaseConnection;
  /** Whether a denial belongs to a campaign, with the reason in words. Nothing is stored. */
  readonly checkEligibility: Maybe<Eligibility>;
  readonly clocks: Clocks;
  readonly conditions: ReadonlyArray<Condition>;
  readonly consentLedger: ReadonlyArray<ConsentEvent>;
  /** All switches of a person, for the platform and, where named, for one organization. */
  readonly consents: ReadonlyArray<ConsentSwitch>;
  readonly denialReasons: ReadonlyArray<DenialReason>;
  /** All, or those that sell in a state. */
  readonly insurers: ReadonlyArray<Insurer>;
  readonly jurisdictions: ReadonlyArray<Jurisdiction>;
  /** The dates of a letter, for anybody and without keeping anything. */
  readonly legalClocks: LegalClocksResult;
  /** Null when nobody is signed in. */
  readonly me: Maybe<Me>;
  readonly myOrganizations: ReadonlyArray<Organization>;
  /** Of the people the account may act for. */
  readonly myParticipations: ReadonlyArray<Participation>;
  /** Null when there is none that the asker may see. */
  readonly organization: Maybe<Organization>;
  /** Organizations waiting to be verified. */
  readonly organizationsToVerify: ReadonlyArray<Organization>;
  /** Of one campaign, in the order people joined. */
  readonly participations: ParticipationConnection;
  /** Null for a person that does not exist and for one the account may not act for. */
  readonly person: Maybe<Person>;
  readonly planTypes: ReadonlyArray<PlanTypeFact>;
  /**
   * What a campaign's filings came to. Members with the right to see measures get every number as of today, by up to four
   * dimensions; everybody else the edition of this month's first day, by at most one, without numbers of 1 to 10 people and
   * without changes of 1 to 10 since the month before. Null when there is no such campaign for the asker.
   */
  readonly precedentTable: Maybe<PrecedentTable>;
  /** Decisions of a public source in the order of their reference. */
  readonly publicDecisions: PublicDecisionConnection;
  /** Rates of a public source by up to four of its columns or our dimensions, missing values as a group of their own. */
  readonly publicMeasure: PublicMeasure;
  /** Null for a file that does not exist and for one the asker may not open. */
  readonly storedFile: Maybe<StoredFile>;
};


export type QueryAuthorityArgs = {
  contractState?: InputMaybe<Scalars['String']['input']>;
  funding?: InputMaybe<Funding>;
  planType: PlanType;
  residence?: InputMaybe<Scalars['String']['input']>;
};


export type QueryCampaignArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCampaignBySlugArgs = {
  slug: Scalars['String']['input'];
};


export type QueryCampaignsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  organizationId: Scalars['ID']['input'];
};


export type QueryCaseArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCasesOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  personId: Scalars['ID']['input'];
};


export type QueryCheckEligibilityArgs = {
  facts: EligibilityFactsInput;
  slug: Scalars['String']['input'];
};


export type QueryConsentLedgerArgs = {
  personId: Scalars['ID']['input'];
};


export type QueryConsentsArgs = {
  language?: Language;
  organizationId?: InputMaybe<Scalars['ID']['input']>;
  personId: Scalars['ID']['input'];
};


export type QueryInsurersArgs = {
  state?: InputMaybe<Scalars['String']['input']>;
};


export type QueryLegalClocksArgs = {
  input: LegalClocksInput;
};


export type QueryOrganizationArgs = {
  id: Scalars['ID']['input'];
};


export type QueryParticipationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  campaignId: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryPersonArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPrecedentTableArgs = {
  by: ReadonlyArray<PrecedentDimension>;
  campaignId: Scalars['ID']['input'];
};


export type QueryPublicDecisionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PublicDecisionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  source: Scalars['String']['input'];
};


export type QueryPublicMeasureArgs = {
  by: ReadonlyArray<Scalars['String']['input']>;
  source: Scalars['String']['input'];
};


export type QueryStoredFileArgs = {
  id: Scalars['ID']['input'];
};

export type Readiness = {
  readonly __typename?: 'Readiness';
  readonly campaign: ReadonlyArray<ReadinessCheck>;
  readonly canOpen: Scalars['Boolean']['output'];
  readonly states: ReadonlyArray<StateReadiness>;
};

export type ReadinessCheck = {
  readonly __typename?: 'ReadinessCheck';
  readonly check: Scalars['String']['output'];
  readonly level: ReadinessLevel;
  readonly reason: Scalars['String']['output'];
};

export type ReadinessLevel =
  | 'blocked'
  | 'ok'
  | 'warning';

export type ReauthenticationNeeded = Refusal & {
  readonly __typename?: 'ReauthenticationNeeded';
  readonly field: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

export type RecordDenialInput = {
  readonly caseId: Scalars['ID']['input'];
  readonly facts: CaseFactsInput;
};

export type RecordDenialResult = CaseAlreadyExists | CaseOver | CodesFixed | DenialRecorded | InvalidInput | NotAllowed | NotFound;

/**
 * What may normally go wrong, as part of the answer. `__typename` says which; `message` is a sentence for the person:
 * what happened, what was kept, what to do next.
 */
export type Refusal = {
  /** The input field that can be mended, as a dotted path. */
  readonly field: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

export type RegisterPersonInput = {
  /** What I say about my right to act for this person is true. Needed for everybody but oneself. */
  readonly attested?: Scalars['Boolean']['input'];
  readonly basis: AuthorityBasis;
  readonly birthDate: Scalars['Date']['input'];
  readonly contact: PersonContactInput;
  readonly language?: Language;
  readonly name: PersonNameInput;
  readonly zone?: Scalars['String']['input'];
};

export type RegisterPersonResult = AlreadyRegistered | AttestationNeeded | InvalidInput | NotAllowed | PersonRegistered;

export type Regulator = {
  readonly __typename?: 'Regulator';
  readonly appliesWhen: Maybe<Scalars['String']['output']>;
  readonly channels: ReadonlyArray<ContactWay>;
  readonly citation: Maybe<Scalars['String']['output']>;
  readonly complaint: ComplaintFacts;
  readonly dateRead: Scalars['Date']['output'];
  readonly key: Scalars['String']['output'];
  readonly name: Scalars['String']['output'];
  readonly notes: Maybe<Scalars['String']['output']>;
  /** regulator, regulator_of_some_plans, external_review_office or refers_on. */
  readonly role: Scalars['String']['output'];
  readonly scope: Maybe<Scalars['String']['output']>;
  readonly sources: ReadonlyArray<Scalars['String']['output']>;
  readonly verified: Scalars['Boolean']['output'];
  readonly why: Scalars['String']['output'];
};

export type RequestCampaignOpeningResult = CampaignMoveNotAllowed | CampaignNotReady | CampaignOpeningRequested | NotAllowed | NotFound;

export type RequestSignInInput = {
  readonly email: Scalars['String']['input'];
  readonly language?: Language;
};

export type RequestSignInResult = InvalidInput | SignInRequested | TooManyRequests;

export type ResumeCampaignResult = CampaignMoveNotAllowed | CampaignResumed | NotAllowed | NotFound;

export type ReviewPath = {
  readonly __typename?: 'ReviewPath';
  readonly appliesWhen: Maybe<Scalars['String']['output']>;
  readonly channels: ReadonlyArray<ContactWay>;
  readonly citation: Maybe<Scalars['String']['output']>;
  readonly dateRead: Scalars['Date']['output'];
  /** A word for the path, for example state_external_review. */
  readonly kind: Scalars['String']['output'];
  readonly name: Scalars['String']['output'];
  readonly notes: Maybe<Scalars['String']['output']>;
  /** To whom the request goes; the address on the letter comes first. */
  readonly recipient: Scalars['String']['output'];
  readonly sources: ReadonlyArray<Scalars['String']['output']>;
  readonly verified: Scalars['Boolean']['output'];
  readonly why: Scalars['String']['output'];
};

export type SessionKeeping =
  /** A token for the Authorization header: for programs. Shown once. */
  | 'BEARER'
  /** A cookie that scripts cannot read: for browsers. */
  | 'COOKIE';

export type SignInFailed = Refusal & {
  readonly __typename?: 'SignInFailed';
  readonly field: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

/** A mail with a link and a code is on its way, if the address takes mail. The same answer for every address. */
export type SignInRequested = {
  readonly __typename?: 'SignInRequested';
  readonly attemptId: Scalars['ID']['output'];
};

export type SignedIn = {
  readonly __typename?: 'SignedIn';
  readonly accountId: Scalars['ID']['output'];
  readonly expiresAt: Scalars['DateTime']['output'];
  /** With `BEARER` only. */
  readonly sessionToken: Maybe<Scalars['String']['output']>;
};

export type SignedOut = {
  readonly __typename?: 'SignedOut';
  readonly at: Scalars['DateTime']['output'];
};

export type SlugTaken = Refusal & {
  readonly __typename?: 'SlugTaken';
  readonly field: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

export type StartCaseInput = {
  /** Care that is not shown to a parent by default. */
  readonly confidential?: Scalars['Boolean']['input'];
  /** Needed unless the person has agreed before that cases are kept. */
  readonly consentToStore?: InputMaybe<ConsentToStoreInput>;
  readonly facts?: CaseFactsInput;
  readonly personId: Scalars['ID']['input'];
};

export type StartCaseResult = CaseAlreadyExists | CaseOver | CaseStarted | CodesFixed | InvalidInput | NotAllowed | NotFound | StoreConsentMissing | WordingOutdated;

export type StateReadiness = {
  readonly __typename?: 'StateReadiness';
  readonly checks: ReadonlyArray<ReadinessCheck>;
  readonly state: Scalars['String']['output'];
};

export type StateUrgencyInput = {
  readonly caseId: Scalars['ID']['input'];
  /** Who says so, where it is urgent. Nobody else can, and the software never does. */
  readonly statedBy?: InputMaybe<UrgencySpeaker>;
  readonly urgency: Urgency;
};

export type StateUrgencyResult = CaseOver | NotAllowed | NotFound | UrgencyNotStated | UrgencyStated;

export type StoreConsentMissing = Refusal & {
  readonly __typename?: 'StoreConsentMissing';
  readonly field: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

/** What is known of a document. Its bytes come from GET /files/:id; they go in by POST /files?personId=. */
export type StoredFile = {
  readonly __typename?: 'StoredFile';
  readonly addedAt: Scalars['DateTime']['output'];
  readonly id: Scalars['ID']['output'];
  readonly mediaType: Scalars['String']['output'];
  /** As the sender called it. */
  readonly name: Maybe<Scalars['String']['output']>;
  readonly origin: FileOrigin;
  /** Of the bytes as received, in hexadecimal. */
  readonly sha256: Scalars['String']['output'];
  /** Bytes. */
  readonly size: Scalars['Int']['output'];
  readonly state: FileState;
  readonly stateSentence: Scalars['String']['output'];
};

export type StoryWritten = {
  readonly __typename?: 'StoryWritten';
  readonly savedAt: Scalars['DateTime']['output'];
};

export type TooManyRequests = Refusal & {
  readonly __typename?: 'TooManyRequests';
  readonly field: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

export type Treatment = {
  readonly __typename?: 'Treatment';
  readonly key: Scalars['String']['output'];
  readonly name: Scalars['String']['output'];
};

export type UnknownFact = {
  readonly __typename?: 'UnknownFact';
  readonly candidates: ReadonlyArray<PossibleAnswer>;
  readonly what: Scalars['String']['output'];
  readonly why: Scalars['String']['output'];
};

export type Urgency =
  | 'part_b_drug'
  | 'standard'
  | 'standard_post_service'
  | 'standard_pre_service'
  | 'urgent';

export type UrgencyNotStated = Refusal & {
  readonly __typename?: 'UrgencyNotStated';
  readonly field: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

export type UrgencySpeaker =
  | 'clinician'
  | 'patient';

export type UrgencyStated = {
  readonly __typename?: 'UrgencyStated';
  readonly case: Case;
};

export type VerifyOrganizationResult = NotFound | OrganizationIncomplete | OrganizationNotWaiting | OrganizationVerified;

/** A filing window for one state, both days included. A person's own legal date always wins over it. */
export type Wave = {
  readonly __typename?: 'Wave';
  readonly endsOn: Scalars['Date']['output'];
  readonly startsOn: Scalars['Date']['output'];
  readonly state: Scalars['String']['output'];
};

export type WaveInput = {
  readonly endsOn: Scalars['Date']['input'];
  readonly startsOn: Scalars['Date']['input'];
  readonly state: Scalars['String']['input'];
};

export type WithdrawCaseResult = CaseOver | CaseWithdrawn | NotAllowed | NotFound;

export type WithdrawConsentInput = {
  readonly organizationId?: InputMaybe<Scalars['ID']['input']>;
  readonly personId: Scalars['ID']['input'];
  readonly purpose: ConsentPurpose;
};

export type WithdrawConsentResult = ConsentWithdrawn | NotAllowed | NotFound;

/** A newer wording stands; show it and ask again. */
export type WordingOutdated = Refusal & {
  readonly __typename?: 'WordingOutdated';
  readonly field: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

export type WriteStoryInput = {
  readonly caseId: Scalars['ID']['input'];
  /** The whole text as it stands now. Saving the same text again changes nothing. */
  readonly text: Scalars['String']['input'];
};

export type WriteStoryResult = CaseOver | InvalidInput | NotAllowed | NotFound | StoryWritten;

export type YesNoUnknown =
  | 'no'
  | 'unknown'
  | 'yes';
