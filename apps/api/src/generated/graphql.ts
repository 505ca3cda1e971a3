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

export type AcceptAuthorityResult = AlreadyRegistered | AttestationNeeded | Authority | NotAllowed | NotFound;

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

/** A key for programs that ask in the account's name, within its scopes, until it runs out or is revoked. */
export type AccessToken = {
  readonly __typename?: 'AccessToken';
  readonly createdAt: Scalars['DateTime']['output'];
  readonly expiresAt: Scalars['DateTime']['output'];
  readonly id: Scalars['ID']['output'];
  /** By UTC; null: never. */
  readonly lastUsedOn: Maybe<Scalars['Date']['output']>;
  /** What its owner calls it. */
  readonly name: Scalars['String']['output'];
  readonly scopes: ReadonlyArray<TokenScope>;
  /** Made in a session that had shown a second factor: it sees what needs one, as long as the account has one. */
  readonly secondFactor: Scalars['Boolean']['output'];
};

export type AccessTokenMade = {
  readonly __typename?: 'AccessTokenMade';
  readonly accessToken: AccessToken;
  /** For the Authorization header: `Bearer chp_…`. Shown once. */
  readonly token: Scalars['String']['output'];
};

export type AccessTokenRevoked = {
  readonly __typename?: 'AccessTokenRevoked';
  readonly at: Scalars['DateTime']['output'];
  readonly id: Scalars['ID']['output'];
};

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

export type ActivityUnusable = Refusal & {
  readonly __typename?: 'ActivityUnusable';
  readonly field: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

/** Somebody has nobody else who may act for them. */
export type ActsAlone = Refusal & {
  readonly __typename?: 'ActsAlone';
  readonly field: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

export type AddEvidenceInput = {
  readonly caseId: Scalars['ID']['input'];
  /** Printed on it, or the day of the call. */
  readonly dated?: InputMaybe<Scalars['Date']['input']>;
  readonly evidenceKind: EvidenceKind;
  /** From POST /files. Every kind but a call log has one. */
  readonly fileId?: InputMaybe<Scalars['ID']['input']>;
};

export type AddEvidenceResult = CaseOver | EvidenceAdded | InvalidInput | NotAllowed | NotFound;

export type AddPracticePaperResult = AuthorizationDoesNotCover | AuthorizationExpired | AuthorizationIncomplete | AuthorizationMissing | AuthorizationRevoked | InvalidInput | NotAllowed | NotFound | PracticePaperAdded | RequestMoveNotAllowed | SecondFactorNeeded;

export type AddProofInput = {
  readonly proof: GivenProofInput;
  /** The day of the act it shows. */
  readonly provedOn: Scalars['Date']['input'];
  readonly submissionId: Scalars['ID']['input'];
};

export type AddProofResult = InvalidInput | NotAllowed | NotFound | ProofAdded | ProofBeforeSigning | ProofDateUnreadable | ProofEmpty | ProofInFuture | ProofNotOfThisChannel | SubmissionMoveNotAllowed;

export type AddressSource =
  | 'given_by_person'
  /** Printed on the person's own notice: asked first, and it wins. */
  | 'notice'
  /** From public sources; to be checked against the letter. */
  | 'published';

/** Where the filing goes, and how we know. */
export type Addressee = {
  readonly __typename?: 'Addressee';
  readonly address: ReadonlyArray<Scalars['String']['output']>;
  readonly channel: FilingChannel;
  readonly lines: ReadonlyArray<Scalars['String']['output']>;
  readonly name: Scalars['String']['output'];
  readonly reason: Scalars['String']['output'];
  readonly source: AddressSource;
};

export type AdvanceBusinessClockResult = BusinessClockAdvanced | ClockNeverGoesBack | NotAllowed | NotSampleHome;

export type AlreadyEnrolled = Refusal & {
  readonly __typename?: 'AlreadyEnrolled';
  readonly field: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

/** Made already at this level with this recipient, or begun: open that one. */
export type AlreadyFiled = Refusal & {
  readonly __typename?: 'AlreadyFiled';
  readonly field: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
  readonly submissionId: Scalars['ID']['output'];
};

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

export type AlreadyOnList = Refusal & {
  readonly __typename?: 'AlreadyOnList';
  readonly field: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

export type AlreadyRegistered = Refusal & {
  readonly __typename?: 'AlreadyRegistered';
  readonly field: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

export type AlternativeMissing = Refusal & {
  readonly __typename?: 'AlternativeMissing';
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

export type AnnounceHearingResult = HearingInPast | HearingLengthUnusable | HearingMoveNotAllowed | HearingTextMissing | HearingTextTooLong | HearingWritten | JurisdictionUnknown | LinkMissing | LinkUnusable | LobbyingNotRead | LocalTimeSkipped | LocalTimeTwice | MinutesUnusable | MomentUnreadable | MoreSlotsThanTime | NotAllowed | NotFound | PlaceMissing | SecondFactorNeeded | SignupAfterHearing | SignupMethodMissing | SlotsNotOurs | SlotsUnusable | ZoneUnknown;

export type AnswerCaseMatchInput = {
  readonly answer: MatchAnswer;
  /** Of one matter: the case that goes on. */
  readonly goesOn?: InputMaybe<Scalars['ID']['input']>;
  readonly matchId: Scalars['ID']['input'];
};

export type AnswerCaseMatchResult = CaseMatch | InvalidInput | NotFound | SecondFactorNeeded;

export type AnswerCheckInResult = CheckInAnswered | CheckInUnknown | DecisionDateInFuture | DecisionDateMissing | InvalidInput | OutcomeSettled;

export type AnswerDutyInput = {
  readonly caseId: Scalars['ID']['input'];
  /** The key of a proposed duty. */
  readonly duty: Scalars['String']['input'];
  readonly stage?: InputMaybe<Scalars['String']['input']>;
  readonly words?: InputMaybe<Scalars['String']['input']>;
};

export type AnswerDutyResult = CaseOver | DutyAnswered | DutyNotProposed | InvalidInput | NotAllowed | NotFound;

export type AnswerEmpty = Refusal & {
  readonly __typename?: 'AnswerEmpty';
  readonly field: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

export type AnswerFactReportInput = {
  readonly answer: FactReportAnswer;
  readonly reason: Scalars['String']['input'];
  readonly reportId: Scalars['ID']['input'];
};

export type AnswerFactReportResult = FactNotMended | FactReportAnswered | FactReportClosed | InvalidInput | NotFound | SecondFactorNeeded;

export type AnswerGateResult = InvalidInput | NotAllowed | NotFound | SubmissionMoveNotAllowed | SubmissionWritten;

export type AnswerNoticeInput = {
  readonly answers: ReadonlyArray<NoticeAnswerInput>;
  readonly caseId: Scalars['ID']['input'];
};

export type AnswerNoticeResult = CaseOver | InvalidInput | NotAllowed | NotFound | NoticeAnswered;

export type AnswerTooLong = Refusal & {
  readonly __typename?: 'AnswerTooLong';
  readonly field: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

export type AnsweredDuty = {
  readonly __typename?: 'AnsweredDuty';
  readonly answer: DutyAnswerWord;
  readonly answeredAt: Scalars['DateTime']['output'];
  readonly citation: Maybe<Scalars['String']['output']>;
  /** False: denied, or made for another plan type or letter than the case has now; it is not told in a complaint. */
  readonly counts: Scalars['Boolean']['output'];
  readonly key: Scalars['String']['output'];
  readonly label: Scalars['String']['output'];
  readonly stage: Maybe<Scalars['String']['output']>;
  readonly statement: Scalars['String']['output'];
  readonly verified: Scalars['Boolean']['output'];
  readonly words: Maybe<Scalars['String']['output']>;
};

export type Appearance =
  | 'delivered'
  | 'excused'
  | 'not_delivered';

export type AppearanceEvidence =
  | 'minutes'
  | 'organizer_was_there'
  | 'own_word'
  | 'recording';

export type ApplyCampaignChangeResult = ApprovalExpired | ApprovalOutdated | CampaignEdited | CampaignMoveNotAllowed | CampaignNotReady | InvalidInput | NotAllowed | NotApproved | NotFound | PurposeNotAllowed | SecondFactorNeeded;

/** Something two people decide: one asks, another agrees. */
export type Approval = {
  readonly __typename?: 'Approval';
  /** Whether whoever asked may agree alone: nobody else in the organization can, and it is nothing that always needs two. */
  readonly aloneAllowed: Scalars['Boolean']['output'];
  readonly decidedAt: Maybe<Scalars['DateTime']['output']>;
  readonly decidedBy: Maybe<Scalars['ID']['output']>;
  readonly expiresAt: Scalars['DateTime']['output'];
  /** What would leave, where data of people is to be taken out; null otherwise. */
  readonly export: Maybe<ApprovedExport>;
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
  /** A change of an open campaign that goes beyond what was approved. */
  | 'campaign_change'
  | 'campaign_opening'
  /** Figures of the organization's campaigns, before anybody outside sees them. */
  | 'edition'
  | 'kill_lift'
  | 'mass_send'
  | 'personal_export';

/** What a second member agrees to: exactly this many people, and these columns. */
export type ApprovedExport = {
  readonly __typename?: 'ApprovedExport';
  readonly campaign: Scalars['String']['output'];
  readonly columns: ReadonlyArray<Scalars['String']['output']>;
  readonly people: Scalars['Int']['output'];
  readonly stories: Scalars['Boolean']['output'];
};

export type AskErasureInput = {
  /** The asker's own account goes as well, after the person. */
  readonly account?: Scalars['Boolean']['input'];
  /** The person whose data goes; left out: the account alone. */
  readonly personId?: InputMaybe<Scalars['ID']['input']>;
};

export type AskErasureResult = ActsAlone | ErasureAsked | ErasureUnderWay | InvalidInput | LastOwner | NotAllowed | NotFound | ReauthenticationNeeded;

export type AskForCallInput = {
  /** Left out: today. */
  readonly askedOn?: InputMaybe<Scalars['Date']['input']>;
  readonly callId: Scalars['ID']['input'];
  readonly through: CallWay;
  /** Two, or none where the payer calls back without an appointment. */
  readonly windows?: InputMaybe<ReadonlyArray<CallWindowInput>>;
  /** IANA name of the practice's zone. */
  readonly zone?: InputMaybe<Scalars['String']['input']>;
};

export type AskForCallResult = CallAsked | CallInFuture | CallMoveNotAllowed | CallWindowPast | CallWindowTooShort | CallWindowsOverlap | CallWindowsTwo | InvalidInput | NotAllowed | NotFound | SecondFactorNeeded;

export type AskForExportResult = ExportAsked | ExportUnderWay | NotFound | ReauthenticationNeeded | TooManyRequests;

export type AskForHelpResult = HelperConsentMissing | NotAllowed | NotFound | ParticipationMoveNotAllowed | ParticipationMoved;

export type AskForJustificationInput = {
  readonly caseId: Scalars['ID']['input'];
  readonly clinicianName: Scalars['String']['input'];
  /** The clinician's own mailbox; left out, they are asked on paper. */
  readonly email?: InputMaybe<Scalars['String']['input']>;
  readonly practiceName?: InputMaybe<Scalars['String']['input']>;
  /** A practice that is enrolled here and prepares it. */
  readonly practiceOrganizationId?: InputMaybe<Scalars['ID']['input']>;
  /** Treating, ordering or covering; an independent opinion is found by the assignment. */
  readonly relation: ClinicianRelation;
};

export type AskForJustificationResult = CaseOver | ClinicianNameMissing | InvalidInput | JustificationAsked | NotAllowed | NotFound | RequestExists | StepNotOpen;

export type AskParentAnewInput = {
  readonly attested?: Scalars['Boolean']['input'];
  /** As the paper says. */
  readonly birthDate: Scalars['Date']['input'];
  readonly personId: Scalars['ID']['input'];
};

export type AskParentAnewResult = AttestationNeeded | Authority | InvalidInput | NotAllowed | NotFound;

export type AskPasskeyResult = NoSecondFactor | NotAllowed | PasskeyStarted;

/** An authority that waits for whoever runs the installation, with what its paper has to say. */
export type AskedAuthority = {
  readonly __typename?: 'AskedAuthority';
  readonly authority: Authority;
  /** Where a parent asks: the paper has to show it. */
  readonly birthDate: Maybe<Scalars['Date']['output']>;
  readonly holderEmail: Scalars['String']['output'];
  readonly personName: PersonName;
};

export type AssignHelperResult = HelpedByAnother | HelperAssigned | HelperConsentMissing | HelperFull | HelperNotMember | NotAllowed | NotFound | ParticipationMoveNotAllowed;

export type AssignmentCancelled = {
  readonly __typename?: 'AssignmentCancelled';
  readonly plan: AssignmentPlan;
};

export type AssignmentCommitted = {
  readonly __typename?: 'AssignmentCommitted';
  readonly offered: Scalars['Int']['output'];
  readonly plan: AssignmentPlan;
  readonly released: Scalars['Int']['output'];
};

export type AssignmentConstraint =
  | 'answer_needed'
  | 'case_not_evidenced'
  | 'case_on_hold'
  | 'consent_missing'
  | 'cut_short'
  | 'dates_passed'
  | 'no_free_resource'
  | 'no_further_step'
  | 'no_places_left'
  | 'no_way_to_recipient'
  /** Nobody keeps all rules: licence, specialty, language, conflict. */
  | 'nobody_fits'
  | 'not_eligible'
  /** The step itself lacks something whoever does it: an authorization, a first-hand account. */
  | 'not_ready'
  | 'participation_not_active'
  | 'referred_elsewhere'
  | 'waiting_for_decision';

/** One run of the chooser over a campaign: shown first, then put in force or left. */
export type AssignmentPlan = {
  readonly __typename?: 'AssignmentPlan';
  readonly campaignId: Scalars['ID']['output'];
  readonly committedAt: Maybe<Scalars['DateTime']['output']>;
  /** False: an exact solve was cut short, and `gap` says how far it was from its bound. */
  readonly complete: Scalars['Boolean']['output'];
  readonly components: PlanComponents;
  readonly gap: Maybe<Scalars['Float']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly madeAt: Scalars['DateTime']['output'];
  /** `rules` or `exact`. */
  readonly method: Scalars['String']['output'];
  /** `change`: only what is new, the same, moved or settled against what stands. */
  readonly planned: PlannedItemConnection;
  /** Day of the business clock it was made for. */
  readonly plannedFor: Scalars['Date']['output'];
  /** While it is calculated; null before the first sign and afterwards. */
  readonly progress: Maybe<PlanProgress>;
  /** Something it rests on has changed since; run it again. */
  readonly stale: Scalars['Boolean']['output'];
  /** Name of the event that made it so. */
  readonly staleBecause: Maybe<Scalars['String']['output']>;
  readonly staleSince: Maybe<Scalars['DateTime']['output']>;
  readonly state: AssignmentPlanState;
  readonly stateSentence: Scalars['String']['output'];
  readonly summary: PlanSummary;
};


/** One run of the chooser over a campaign: shown first, then put in force or left. */
export type AssignmentPlanPlannedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  change?: InputMaybe<PlanChange>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** One run of the chooser over a campaign: shown first, then put in force or left. */
export type AssignmentPlanStateSentenceArgs = {
  language?: Language;
};

/** A plan is calculated outside of any transaction, which takes seconds or minutes. */
export type AssignmentPlanState =
  | 'cancelled'
  | 'failed'
  | 'ready'
  | 'solving';

export type AssignmentPreviewed = {
  readonly __typename?: 'AssignmentPreviewed';
  readonly plan: AssignmentPlan;
};

/** It takes longer than one waits for a page: it goes on, and the plan says when it is ready. It can be cancelled. */
export type AssignmentSolving = {
  readonly __typename?: 'AssignmentSolving';
  readonly plan: AssignmentPlan;
};

export type AssignmentTiming =
  | 'after_act_by'
  | 'early'
  | 'in_wave'
  | 'no_wave'
  | 'unknown_deadline'
  | 'urgent';

/** One try to bring a filing to its recipient. */
export type Attempt = {
  readonly __typename?: 'Attempt';
  readonly channel: FilingChannel;
  /** False: this transport cannot reach anybody, so nothing was sent. */
  readonly delivers: Scalars['Boolean']['output'];
  readonly finishedAt: Maybe<Scalars['DateTime']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly messageId: Maybe<Scalars['String']['output']>;
  /** Counts a person's decisions to send; it never grows by itself. */
  readonly release: Scalars['Int']['output'];
  readonly releasedAt: Scalars['DateTime']['output'];
  readonly responseCode: Maybe<Scalars['String']['output']>;
  /** 1 for the first try of this release. */
  readonly sequence: Scalars['Int']['output'];
  readonly state: AttemptState;
  readonly stateSentence: Scalars['String']['output'];
  /** Who carried it: a transport by its name, or `person`. */
  readonly transport: Scalars['String']['output'];
};


/** One try to bring a filing to its recipient. */
export type AttemptStateSentenceArgs = {
  language?: Language;
};

export type AttemptState =
  | 'bounced'
  | 'cancelled'
  | 'failed'
  /** Nobody found out whether it arrived, and a person chose to send it anew. */
  | 'given_up'
  | 'held_locally'
  | 'planned'
  | 'proved'
  | 'rejected_by_recipient'
  | 'released'
  | 'tried'
  | 'uncertain';

export type AttestStatementInput = {
  readonly firstHand: Scalars['Boolean']['input'];
  readonly nobodyElsesHealth: Scalars['Boolean']['input'];
  readonly ownName: Scalars['Boolean']['input'];
  /** Of what was read about what becomes public. */
  readonly readingVersion: Scalars['Int']['input'];
  readonly seatId: Scalars['ID']['input'];
  readonly statementVersion: Scalars['Int']['input'];
};

export type AttestStatementResult = HearingSeatChanged | NotAllowed | NotFirstHand | NotFound | NotOwnName | OthersHealth | PublicReadingMissing | StatementChanged;

/** What the signer states, word for word. */
export type Attestation = {
  readonly __typename?: 'Attestation';
  readonly language: Language;
  readonly text: Scalars['String']['output'];
  readonly version: Scalars['Int']['output'];
};

export type AttestationMissing = Refusal & {
  readonly __typename?: 'AttestationMissing';
  readonly field: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

export type AttestationNeeded = Refusal & {
  readonly __typename?: 'AttestationNeeded';
  readonly field: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

/** Why an account may act for a person, for what, and from when until when. */
export type Authority = {
  readonly __typename?: 'Authority';
  /** False: invited, and not answered yet. */
  readonly accepted: Scalars['Boolean']['output'];
  readonly basis: AuthorityBasis;
  /** The paper that shows it, for those who may see it. */
  readonly evidenceFileId: Maybe<Scalars['ID']['output']>;
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

export type AuthorizationDoesNotCover = Refusal & {
  readonly __typename?: 'AuthorizationDoesNotCover';
  readonly field: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

export type AuthorizationDraft = {
  readonly __typename?: 'AuthorizationDraft';
  /** Goes back with the signature: what was read is what is signed. */
  readonly documentHash: Scalars['String']['output'];
  readonly expiresOn: Scalars['Date']['output'];
  /** The name to be typed. */
  readonly signerName: Scalars['String']['output'];
  /** What would be signed, as plain text. */
  readonly text: Scalars['String']['output'];
};

export type AuthorizationDraftResult = AuthorizationDraft | CaseOver | ExpiryNotAllowed | InvalidInput | NotAllowed | NotFound;

export type AuthorizationExpired = Refusal & {
  readonly __typename?: 'AuthorizationExpired';
  readonly field: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

export type AuthorizationIncomplete = Refusal & {
  readonly __typename?: 'AuthorizationIncomplete';
  readonly field: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

export type AuthorizationInput = {
  readonly caseId: Scalars['ID']['input'];
  /** Left out: a year from today. */
  readonly expiresOn?: InputMaybe<Scalars['Date']['input']>;
  /** What may be shown; left out, the usual sentence. */
  readonly information?: InputMaybe<Scalars['String']['input']>;
  /** The language of the paper; English where it does not say. */
  readonly language?: InputMaybe<Language>;
  /** Practices by name; none: whoever treated the person. */
  readonly practices?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly purpose?: InputMaybe<Scalars['String']['input']>;
  readonly recipients: ReadonlyArray<AuthorizationRecipient>;
  /** Of who signs for the person. */
  readonly signerName?: InputMaybe<Scalars['String']['input']>;
};

export type AuthorizationMissing = Refusal & {
  readonly __typename?: 'AuthorizationMissing';
  readonly field: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

export type AuthorizationRecipient =
  | 'own_clinicians'
  | 'supporting_clinicians';

export type AuthorizationRevoked = Refusal & {
  readonly __typename?: 'AuthorizationRevoked';
  readonly field: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

export type AuthorizationSigned = {
  readonly __typename?: 'AuthorizationSigned';
  readonly authorization: HealthAuthorization;
};

export type AuthorizationTakenBack = {
  readonly __typename?: 'AuthorizationTakenBack';
  readonly authorization: HealthAuthorization;
};

/** A stretch of a day on the speaker’s own wall: each week (`weekday`, 1 Monday to 7 Sunday) or on one `day`. */
export type AvailabilityWindow = {
  readonly __typename?: 'AvailabilityWindow';
  readonly day: Maybe<Scalars['Date']['output']>;
  readonly from: Scalars['String']['output'];
  /** `HH:MM`, or 24:00. */
  readonly to: Scalars['String']['output'];
  readonly weekday: Maybe<Scalars['Int']['output']>;
};

export type AvailabilityWindowInput = {
  readonly day?: InputMaybe<Scalars['Date']['input']>;
  readonly from: Scalars['String']['input'];
  readonly to: Scalars['String']['input'];
  /** 1 Monday to 7 Sunday: each week. Either this or `day`. */
  readonly weekday?: InputMaybe<Scalars['Int']['input']>;
};

export type BesideTheAppeal = {
  readonly __typename?: 'BesideTheAppeal';
  /** yes, no or unknown. */
  readonly isReview: Scalars['String']['output'];
  readonly sentence: Scalars['String']['output'];
  readonly stopsClocks: Scalars['String']['output'];
};

export type BlankFilled = {
  readonly __typename?: 'BlankFilled';
  readonly request: JustificationRequest;
};

export type BlankKind =
  | 'chart_reference'
  | 'failed_treatments'
  | 'history'
  | 'relationship'
  | 'risk_of_delay';

export type BlankLeft = Refusal & {
  readonly __typename?: 'BlankLeft';
  readonly field: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

/** Places of the letter nobody has filled, in the words that stand in the frame. */
export type BlanksLeft = Refusal & {
  readonly __typename?: 'BlanksLeft';
  readonly blanks: ReadonlyArray<Scalars['String']['output']>;
  readonly field: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

export type BlanksOpen = Refusal & {
  readonly __typename?: 'BlanksOpen';
  readonly field: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

/**
 * People of one state who joined in one month, and how far they have come. Counted as `CampaignProgress` is: each case once, of
 * people who agree to be counted, none of confidential care. For the organization alone, so nothing is withheld of who may
 * list them; with sums only it is all months together, and a number that would be about 1 to 10 people is null.
 */
export type BoardCell = {
  readonly __typename?: 'BoardCell';
  /** Have a filing, in whatever state. */
  readonly begun: Maybe<Scalars['Int']['output']>;
  readonly filed: Maybe<Scalars['Int']['output']>;
  readonly filedInTime: Maybe<Scalars['Int']['output']>;
  readonly joined: Scalars['Int']['output'];
  /** 2026-11; null: all months together. */
  readonly month: Maybe<Scalars['String']['output']>;
  /** Verified, and the denial fell wholly or in part. With sums only, editions tell it. */
  readonly relieved: Maybe<Scalars['Int']['output']>;
  /** Filed in time, and somebody said what came. */
  readonly resultKnown: Maybe<Scalars['Int']['output']>;
  readonly signed: Maybe<Scalars['Int']['output']>;
  /** Where they live, else of the plan's contract; null where neither is known. */
  readonly state: Maybe<Scalars['String']['output']>;
  /** A reviewer has verified what came. With sums only, editions tell it. */
  readonly verified: Maybe<Scalars['Int']['output']>;
};

/** People who have not filed and whose date to act by is this day; also of those who are not counted in measures. */
export type BoardDay = {
  readonly __typename?: 'BoardDay';
  readonly cases: Scalars['Int']['output'];
  readonly day: Scalars['Date']['output'];
  readonly state: Maybe<Scalars['String']['output']>;
};

export type BoardFilings = {
  readonly __typename?: 'BoardFilings';
  readonly count: Scalars['Int']['output'];
  readonly state: SubmissionState;
};

/** Filings that may leave from this day on. */
export type BoardRelease = {
  readonly __typename?: 'BoardRelease';
  readonly day: Scalars['Date']['output'];
  readonly gone: Scalars['Int']['output'];
  /** Given to their people, who send them themselves: nothing of them leaves from here. */
  readonly handed: Scalars['Int']['output'];
  /** Uncertain, failed, came back, refused, or held by a server that does not send. */
  readonly stuck: Scalars['Int']['output'];
  readonly waiting: Scalars['Int']['output'];
};

export type BodyAct =
  | 'approved'
  | 'approved_reduced'
  | 'bill_advanced'
  | 'bill_failed'
  | 'disapproved'
  | 'no_action_yet'
  | 'policy_changed'
  | 'put_off'
  | 'rule_adopted'
  | 'rule_changed'
  | 'unknown';

export type BodyAnswer =
  | 'on_the_list'
  | 'refused'
  | 'waiting_list';

export type BodyTakesSignups = Refusal & {
  readonly __typename?: 'BodyTakesSignups';
  readonly field: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

/** The business clock of a sample home now stands here. */
export type BusinessClockAdvanced = {
  readonly __typename?: 'BusinessClockAdvanced';
  readonly now: Scalars['DateTime']['output'];
};

export type CalendarLink = {
  readonly __typename?: 'CalendarLink';
  readonly campaignId: Maybe<Scalars['ID']['output']>;
  readonly createdAt: Scalars['DateTime']['output'];
  readonly id: Scalars['ID']['output'];
};

/** The address is shown once; only its digest is kept. */
export type CalendarLinkMade = {
  readonly __typename?: 'CalendarLinkMade';
  readonly link: CalendarLink;
  readonly url: Scalars['String']['output'];
};

export type CalendarLinkRevoked = {
  readonly __typename?: 'CalendarLinkRevoked';
  readonly link: CalendarLink;
};

export type CallAsked = {
  readonly __typename?: 'CallAsked';
  readonly call: PeerCall;
};

/** One try to reach each other. Nothing of it is ever changed. */
export type CallBack = {
  readonly __typename?: 'CallBack';
  readonly at: Scalars['DateTime']['output'];
  readonly direction: CallBackDirection;
  readonly id: Scalars['ID']['output'];
  readonly note: Maybe<Scalars['String']['output']>;
  readonly number: Maybe<Scalars['String']['output']>;
  readonly result: CallBackResult;
};

export type CallBackDirection =
  | 'payer_called'
  | 'practice_called';

export type CallBackInput = {
  readonly at: Scalars['DateTime']['input'];
  readonly callId: Scalars['ID']['input'];
  readonly direction: CallBackDirection;
  readonly note?: InputMaybe<Scalars['String']['input']>;
  readonly number?: InputMaybe<Scalars['String']['input']>;
  readonly result: CallBackResult;
};

export type CallBackLogged = {
  readonly __typename?: 'CallBackLogged';
  readonly call: PeerCall;
  readonly entry: CallBack;
};

export type CallBackResult =
  | 'connected'
  | 'message_left'
  | 'no_answer'
  | 'put_off'
  | 'wrong_time';

export type CallClosedByAppeal = Refusal & {
  readonly __typename?: 'CallClosedByAppeal';
  readonly field: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

export type CallEnd =
  | 'missed'
  | 'not_wanted'
  | 'refused_by_payer'
  /** Wanted after all. */
  | 'to_ask';

export type CallExists = Refusal & {
  readonly __typename?: 'CallExists';
  readonly field: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

export type CallFact = {
  readonly __typename?: 'CallFact';
  readonly text: Scalars['String']['output'];
  readonly where: Scalars['String']['output'];
};

export type CallInFuture = Refusal & {
  readonly __typename?: 'CallInFuture';
  readonly field: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

/** Somebody to call. */
export type CallListEntry = {
  readonly __typename?: 'CallListEntry';
  readonly caseId: Scalars['ID']['output'];
  readonly dueOn: Maybe<Scalars['Date']['output']>;
  readonly lastAnswer: Maybe<OneTapAnswer>;
  readonly outcomeId: Scalars['ID']['output'];
  /** The helper who has this person, else who answers for the campaign's queue. */
  readonly ownerId: Maybe<Scalars['ID']['output']>;
  readonly personId: Scalars['ID']['output'];
  readonly reason: CallReason;
  readonly reference: Scalars['String']['output'];
  readonly stage: Scalars['String']['output'];
  readonly submissionId: Maybe<Scalars['ID']['output']>;
  readonly timesAsked: Scalars['Int']['output'];
};

export type CallListEntryConnection = {
  readonly __typename?: 'CallListEntryConnection';
  readonly edges: ReadonlyArray<CallListEntryEdge>;
  readonly pageInfo: PageInfo;
};

export type CallListEntryEdge = {
  readonly __typename?: 'CallListEntryEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: CallListEntry;
};

export type CallLogged = {
  readonly __typename?: 'CallLogged';
  readonly call: CaseCall;
  readonly case: Case;
};

export type CallMinutesWrong = Refusal & {
  readonly __typename?: 'CallMinutesWrong';
  readonly field: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

export type CallMoveNotAllowed = Refusal & {
  readonly __typename?: 'CallMoveNotAllowed';
  readonly field: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

export type CallNotDated = Refusal & {
  readonly __typename?: 'CallNotDated';
  readonly field: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

export type CallNoted = {
  readonly __typename?: 'CallNoted';
  readonly call: PeerCall;
};

export type CallOffErasureResult = ErasureCalledOff | NotAllowed | NotFound | TooLateToCallOff;

export type CallPlanned = {
  readonly __typename?: 'CallPlanned';
  readonly call: PeerCall;
  /** What the payer's page leaves open, said before the practice asks. */
  readonly notes: ReadonlyArray<Scalars['String']['output']>;
};

export type CallReason =
  /** Said what came, and never sent the letter that shows it and gives the next date. */
  | 'letter_missing'
  /** Asked again and again without an answer, or answered what a tap cannot say. */
  | 'no_answer';

export type CallReferenceMissing = Refusal & {
  readonly __typename?: 'CallReferenceMissing';
  readonly field: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

export type CallResultInput = {
  readonly alternative?: InputMaybe<Scalars['String']['input']>;
  readonly callId: Scalars['ID']['input'];
  readonly criterion?: InputMaybe<Scalars['String']['input']>;
  readonly heldAt: Scalars['DateTime']['input'];
  readonly minutes: Scalars['Int']['input'];
  readonly reference?: InputMaybe<Scalars['String']['input']>;
  readonly result: PeerCallResult;
  readonly reviewerCredentials: Scalars['String']['input'];
  readonly reviewerName: Scalars['String']['input'];
};

export type CallResultLogged = {
  readonly __typename?: 'CallResultLogged';
  readonly call: PeerCall;
};

/** What was said; reviewers are named in the person's own papers only. */
export type CallSaid = {
  readonly __typename?: 'CallSaid';
  readonly alternative: Maybe<Scalars['String']['output']>;
  readonly criterion: Maybe<Scalars['String']['output']>;
  /** The approval's number. */
  readonly reference: Maybe<Scalars['String']['output']>;
  readonly reviewerCredentials: Scalars['String']['output'];
  readonly reviewerName: Scalars['String']['output'];
};

/** One page that lies beside the telephone. As a PDF: GET /calls/:id/sheet.pdf?chosen= */
export type CallSheet = {
  readonly __typename?: 'CallSheet';
  readonly callId: Scalars['ID']['output'];
  readonly codesAsPrinted: ReadonlyArray<Scalars['String']['output']>;
  readonly criteria: ReadonlyArray<Scalars['String']['output']>;
  readonly noticeDate: Maybe<Scalars['Date']['output']>;
  readonly payerName: Maybe<Scalars['String']['output']>;
  /** Path of the page, to be opened with the same credential. */
  readonly pdf: Scalars['String']['output'];
  readonly phone: Maybe<Scalars['String']['output']>;
  /** What to ask, in this order. */
  readonly questions: ReadonlyArray<Scalars['String']['output']>;
  readonly reference: Scalars['String']['output'];
  /** What is known of the payer's rule. */
  readonly rule: ReadonlyArray<Scalars['String']['output']>;
  readonly service: Scalars['String']['output'];
  readonly strongestFacts: ReadonlyArray<CallFact>;
};

export type CallSheetResult = CallReferenceMissing | CallSheet | NotAllowed | NotFound | OnlyWhoCaresSpeaks | SecondFactorNeeded | StrongestFactsMissing | StrongestFactsTooMany;

export type CallWay =
  | 'form'
  | 'phone'
  | 'portal';

export type CallWindow = {
  readonly __typename?: 'CallWindow';
  readonly from: Scalars['DateTime']['output'];
  readonly to: Scalars['DateTime']['output'];
};

export type CallWindowInput = {
  readonly from: Scalars['DateTime']['input'];
  readonly to: Scalars['DateTime']['input'];
};

export type CallWindowOver = Refusal & {
  readonly __typename?: 'CallWindowOver';
  readonly field: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

export type CallWindowPast = Refusal & {
  readonly __typename?: 'CallWindowPast';
  readonly field: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

export type CallWindowTooShort = Refusal & {
  readonly __typename?: 'CallWindowTooShort';
  readonly field: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

export type CallWindowsOverlap = Refusal & {
  readonly __typename?: 'CallWindowsOverlap';
  readonly field: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

export type CallWindowsTwo = Refusal & {
  readonly __typename?: 'CallWindowsTwo';
  readonly field: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
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
  /** A change of the running campaign that waits for a second person; null for everybody but who may approve it. */
  readonly proposedChange: Maybe<ProposedChange>;
  readonly purpose: Scalars['String']['output'];
  /** Who answers for what waits for a person here; null for an asker who sees no members. */
  readonly queueOwnerId: Maybe<Scalars['ID']['output']>;
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


/** An organization's call to people with one kind of denial, run by a playbook in one or many states. */
export type CampaignStateSentenceArgs = {
  language?: Language;
};

/**
 * How far a campaign has come, for everybody: bands, of cases whose people agree to be counted. The lowest is 0 to 10. Looked at
 * once a day; a band moves only after at least 11 more, and up to 21, have come or gone.
 */
export type CampaignBands = {
  readonly __typename?: 'CampaignBands';
  /** Contested the denial, whenever. */
  readonly filed: CountBand;
  readonly joined: CountBand;
};

/** Everything a campaign's board draws: numbers only, no person. */
export type CampaignBoard = {
  readonly __typename?: 'CampaignBoard';
  /** From today on, as far as queues are looked ahead at: days on which a paced line sends, neither weekends nor federal holidays. */
  readonly businessDays: ReadonlyArray<Scalars['Date']['output']>;
  /** Asked again and again what came, without an answer. */
  readonly callsToMake: Maybe<Scalars['Int']['output']>;
  readonly cells: ReadonlyArray<BoardCell>;
  /** From thirty days ago to three months ahead: of who has not filed, or has a further step to take since an answer came. */
  readonly days: ReadonlyArray<BoardDay>;
  readonly filings: ReadonlyArray<BoardFilings>;
  readonly outcomesToVerify: Maybe<Scalars['Int']['output']>;
  /** Their date passed before the days that are listed; null with sums only, like all work. */
  readonly passedEarlier: Maybe<Scalars['Int']['output']>;
  readonly releases: ReadonlyArray<BoardRelease>;
  /** Speakers who are asked again because their hearing moved. */
  readonly seatsToAskAgain: Maybe<Scalars['Int']['output']>;
  /** Since when nothing leaves this server for anybody: its own stop, not the campaign's. Null while it sends. */
  readonly sendingStoppedSince: Maybe<Scalars['DateTime']['output']>;
  /** True where states are left out because even their name would say that somebody is there; with sums only. */
  readonly statesWithheld: Scalars['Boolean']['output'];
  /** True for members who may not list who takes part: numbers about 1 to 10 people are withheld, and no work is told. */
  readonly sumsOnly: Scalars['Boolean']['output'];
  /** The day of the business clock. */
  readonly today: Scalars['Date']['output'];
  /** All states and months together, its state and month null; null where with sums only even its total is withheld. */
  readonly whole: Maybe<BoardCell>;
  /** Have not filed, and no date to act by is known; null with sums only, like all work. */
  readonly withoutDate: Maybe<Scalars['Int']['output']>;
};

export type CampaignCannotStop = Refusal & {
  readonly __typename?: 'CampaignCannotStop';
  readonly field: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

/** Nothing has changed yet: a second member agrees first, then `applyCampaignChange` does it. */
export type CampaignChangeProposed = {
  readonly __typename?: 'CampaignChangeProposed';
  readonly approval: Approval;
  readonly campaign: Campaign;
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

/** One kind of campaign, as its playbook tells it: for whoever chooses one, and for whoever asks what it takes. */
export type CampaignKindFact = {
  readonly __typename?: 'CampaignKindFact';
  /** What an organizer does before people file: liaison, counsel_checklist. */
  readonly beforeLaunch: ReadonlyArray<Scalars['String']['output']>;
  /** Purposes without which nothing of somebody's is planned or sent. */
  readonly consentsToFile: ReadonlyArray<ConsentPurpose>;
  /** Purposes without which nobody joins. */
  readonly consentsToJoin: ReadonlyArray<ConsentPurpose>;
  /** What is counted towards a state's goal, in the plural. */
  readonly goal: Scalars['String']['output'];
  readonly key: Scalars['CampaignKind']['output'];
  readonly name: Scalars['String']['output'];
  readonly steps: ReadonlyArray<CampaignKindStep>;
  readonly summary: Scalars['String']['output'];
};

/** Something that is done in a campaign of this kind, and by whom. */
export type CampaignKindStep = {
  readonly __typename?: 'CampaignKindStep';
  /** file, call, sign or speak. */
  readonly act: Scalars['String']['output'];
  /** person, clinician, practice_staff, navigator, organizer or speaker. */
  readonly actor: Scalars['String']['output'];
  readonly key: Scalars['String']['output'];
  readonly label: Scalars['String']['output'];
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

export type CampaignNotRunning = Refusal & {
  readonly __typename?: 'CampaignNotRunning';
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

/** How far a campaign has come. Cases are counted, each once, of people who take part. */
export type CampaignProgress = {
  readonly __typename?: 'CampaignProgress';
  /** Contested the denial, whenever. */
  readonly filed: Maybe<Scalars['Int']['output']>;
  readonly filedInTime: Maybe<Scalars['Int']['output']>;
  /** Somebody said what came; this is what `share` counts. */
  readonly filedInTimeAndResultReported: Maybe<Scalars['Int']['output']>;
  /** A reviewer has verified it; this is what tables of decisions count. Null with sums only, for whom editions tell it. */
  readonly filedInTimeAndResultVerified: Maybe<Scalars['Int']['output']>;
  /** Filed where no date to act by is known: counted apart, never as in time. */
  readonly filedWithoutKnownDate: Maybe<Scalars['Int']['output']>;
  readonly joined: Maybe<Scalars['Int']['output']>;
  /** Take part and do not agree to be counted: in none of the other numbers. */
  readonly notAgreed: Maybe<Scalars['Int']['output']>;
  /** The north star: of those who joined, who filed in time and of whose filing the result is known; null while nobody has. */
  readonly share: Maybe<Scalars['Float']['output']>;
  /** True for members who may not list who takes part: a number is then null where it, or what it leaves of another, would be 1 to 10 people. */
  readonly sumsOnly: Scalars['Boolean']['output'];
};

export type CampaignResumed = {
  readonly __typename?: 'CampaignResumed';
  readonly campaign: Campaign;
};

/** How alike people's own words are in a campaign, of the newest 500. No person is scored. */
export type CampaignSimilarity = {
  readonly __typename?: 'CampaignSimilarity';
  readonly band: LikenessBand;
  readonly filings: Scalars['Int']['output'];
  readonly tooAlike: Scalars['Int']['output'];
};

export type CampaignState =
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

export type CampaignStopped = {
  readonly __typename?: 'CampaignStopped';
  readonly campaign: Campaign;
  readonly plan: WindDownPlan;
};

/** A filing as the organization it is credited to sees it: states, days and the way. No words and no names. */
export type CampaignSubmission = {
  readonly __typename?: 'CampaignSubmission';
  readonly actBy: Maybe<Scalars['Date']['output']>;
  readonly channel: FilingChannel;
  readonly createdAt: Scalars['DateTime']['output'];
  readonly filingType: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
  readonly lastArguable: Maybe<Scalars['Date']['output']>;
  readonly releaseFrom: Maybe<Scalars['Date']['output']>;
  /** The day of the act that meets the clock, once known. */
  readonly satisfiedOn: Maybe<Scalars['Date']['output']>;
  readonly sendBy: Maybe<Scalars['Date']['output']>;
  readonly signedAt: Maybe<Scalars['DateTime']['output']>;
  readonly stage: Scalars['String']['output'];
  readonly state: SubmissionState;
  /** In the language of the filing where none is asked for. */
  readonly stateSentence: Scalars['String']['output'];
  readonly urgent: Scalars['Boolean']['output'];
};


/** A filing as the organization it is credited to sees it: states, days and the way. No words and no names. */
export type CampaignSubmissionStateSentenceArgs = {
  language?: InputMaybe<Language>;
};

export type CampaignSubmissionConnection = {
  readonly __typename?: 'CampaignSubmissionConnection';
  readonly edges: ReadonlyArray<CampaignSubmissionEdge>;
  readonly pageInfo: PageInfo;
};

export type CampaignSubmissionEdge = {
  readonly __typename?: 'CampaignSubmissionEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: CampaignSubmission;
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

export type CancelAssignmentResult = AssignmentCancelled | NotAllowed | NotFound | PlanNotSolving | SecondFactorNeeded;

export type CancelHearingResult = HearingMoveNotAllowed | HearingWritten | NotAllowed | NotFound | SecondFactorNeeded;

export type CapacityBelowLoad = Refusal & {
  readonly __typename?: 'CapacityBelowLoad';
  readonly field: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

export type CapacityOutOfRange = Refusal & {
  readonly __typename?: 'CapacityOutOfRange';
  readonly field: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
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
  /** Newest first. */
  readonly authorizations: ReadonlyArray<HealthAuthorization>;
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
  /** Clinicians who were asked for a letter, the newest first; for who acts for the person. */
  readonly justificationRequests: ReadonlyArray<JustificationRequest>;
  /** Closed only after this. Null: no such date is known. */
  readonly lastArguable: Maybe<Scalars['Date']['output']>;
  readonly letterBasis: LetterBasis;
  readonly letterDeadline: Maybe<Scalars['Date']['output']>;
  readonly letterInHand: LetterInHand;
  readonly letterPrintsDeadline: Maybe<YesNoUnknown>;
  /** Waits for a reviewer; shown to reviewers of a taking-part organization only. */
  readonly needsReview: Maybe<Scalars['Boolean']['output']>;
  /** Null for whoever does not see the case whole. */
  readonly next: Maybe<CaseNext>;
  /** Ways the notice names for an appeal; the addresses are in `details`. */
  readonly noticeChannels: ReadonlyArray<NoticeChannel>;
  readonly noticeDate: Maybe<Scalars['Date']['output']>;
  /** What came, or is expected, at each stage, by our filings or without them. */
  readonly outcomes: ReadonlyArray<Outcome>;
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


/**
 * One denial of one service to one person. It belongs to the person. A member of a taking-part organization sees the clear
 * facts; what is sealed needs authority over the person, or a role that works on cases and the person's consent.
 */
export type CaseNextArgs = {
  language?: Language;
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
  /** The words of its rules were read when they were written down, or two people of this installation have confirmed the one it rests on. */
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

export type CaseFactsMissing = Refusal & {
  readonly __typename?: 'CaseFactsMissing';
  readonly field: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
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

export type CaseKept = {
  readonly __typename?: 'CaseKept';
  readonly caseId: Scalars['ID']['output'];
  /** The day it would go now. */
  readonly goesOn: Scalars['Date']['output'];
};

/** Two cases of different people with the same payer and number. Who the people are is shown to nobody here. */
export type CaseMatch = {
  readonly __typename?: 'CaseMatch';
  /** Null: not compared yet. */
  readonly answer: Maybe<MatchAnswer>;
  readonly cases: ReadonlyArray<ComparedCase>;
  readonly foundAt: Scalars['DateTime']['output'];
  readonly id: Scalars['ID']['output'];
  readonly sameBirthDate: Scalars['Boolean']['output'];
  readonly sameName: Scalars['Boolean']['output'];
};

/** What is lawful next for a case, by the letter in hand. */
export type CaseNext = {
  readonly __typename?: 'CaseNext';
  /** Who can still help, where `next` is refer. */
  readonly helpers: ReadonlyArray<Helper>;
  /** act, ask, wait, refer or finished. */
  readonly next: Scalars['String']['output'];
  /** What has to be known first, where `next` is ask: plan_type, plan_levels, evidence, already_appealed, reason, letter_deadline or contract_state. */
  readonly question: Maybe<Scalars['String']['output']>;
  /** A sentence for the person, in the language of `next`. */
  readonly reason: Scalars['String']['output'];
  readonly steps: ReadonlyArray<OfferedStep>;
  /** By the business clock, where the person lives. */
  readonly today: Scalars['Date']['output'];
};

export type CaseNotReady = Refusal & {
  readonly __typename?: 'CaseNotReady';
  readonly field: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
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

export type CaseReopened = {
  readonly __typename?: 'CaseReopened';
  readonly case: Case;
};

export type CaseSees =
  | 'clear'
  /** Kept confidential: its state and that a date runs. Lists are empty, and words say nothing of the case. */
  | 'date'
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

/** One person and the navigator a plan of caseloads gives them. */
export type CaseloadEntry = {
  readonly __typename?: 'CaseloadEntry';
  /** `new`, `same` or `moved`; nobody who has a navigator is moved without the choice to rebalance. */
  readonly change: PlanChange;
  readonly helperId: Scalars['ID']['output'];
  readonly participationId: Scalars['ID']['output'];
  readonly reasons: ReadonlyArray<Scalars['String']['output']>;
};


/** One person and the navigator a plan of caseloads gives them. */
export type CaseloadEntryReasonsArgs = {
  language?: Language;
};

/** Who would help whom. The same people, languages and navigators give the same plan and the same digest. */
export type CaseloadPlan = {
  readonly __typename?: 'CaseloadPlan';
  readonly entries: ReadonlyArray<CaseloadEntry>;
  /** Handed back to put exactly this in force. */
  readonly hash: Scalars['String']['output'];
  readonly loads: ReadonlyArray<NavigatorLoad>;
  readonly without: ReadonlyArray<WithoutNavigator>;
};

export type CaseloadsCommitted = {
  readonly __typename?: 'CaseloadsCommitted';
  /** People who got a navigator, or another. */
  readonly given: Scalars['Int']['output'];
};

export type CaseloadsPreviewed = {
  readonly __typename?: 'CaseloadsPreviewed';
  readonly plan: CaseloadPlan;
};

/** Work for a browser to do before a public form is taken. It is good once, for an hour, and asks nothing of the person. */
export type Challenge = {
  readonly __typename?: 'Challenge';
  readonly expiresAt: Scalars['DateTime']['output'];
  /** What `solveChallenge` of altcha-lib takes, as JSON: a key derivation with the numbers from 0 on until its key begins as told. */
  readonly json: Scalars['String']['output'];
};

/** The work beside a form is missing, wrong, too old or was shown before. Ask for another challenge. */
export type ChallengeFailed = Refusal & {
  readonly __typename?: 'ChallengeFailed';
  readonly field: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

export type ChangeChannelResult = NoWayToRecipient | NotAllowed | NotFound | SubmissionMoveNotAllowed | SubmissionWritten;

export type ChangeHearingInput = {
  /** False shows who would be told and asked again, and changes nothing. */
  readonly confirmed?: Scalars['Boolean']['input'];
  /** All of them as they are from now on. */
  readonly details: HearingDetailsInput;
  /** Seats that lose their slot, where there are fewer than people who said yes. */
  readonly giveUp?: ReadonlyArray<Scalars['ID']['input']>;
  readonly hearingId: Scalars['ID']['input'];
  /** Where it becomes a matter of lawmakers: the note on lobbying was read. */
  readonly lobbyingRead?: Scalars['Boolean']['input'];
};

export type ChangeHearingResult = ChoiceUnusable | HearingBegun | HearingChanged | HearingInPast | HearingLengthUnusable | HearingMoveNotAllowed | HearingTextMissing | HearingTextTooLong | InvalidInput | JurisdictionUnknown | LinkMissing | LinkUnusable | LobbyingNotRead | LocalTimeSkipped | LocalTimeTwice | MinutesUnusable | MomentUnreadable | MoreSlotsThanTime | NotAllowed | NotFound | PlaceMissing | SecondFactorNeeded | SignupAfterHearing | SignupMethodMissing | SignupOwnerFixed | SlotsBelowConfirmed | SlotsNotOurs | SlotsUnusable | ZoneUnknown;

export type ChangeHoldResult = HoldChanged | InvalidInput | NotAllowed | NotFound;

export type ChangePractisingResult = ClinicianChanged | LanguageMissing | NotEnrolled | SecondFactorNeeded | SpecialtyMissing | SpecialtyUnknown;

export type ChannelSwitched = {
  readonly __typename?: 'ChannelSwitched';
  readonly submission: FilingOnItsWay;
};

export type CheckInAnswered = {
  readonly __typename?: 'CheckInAnswered';
  readonly answer: OneTapAnswer;
  /** What happens now. */
  readonly sentence: Scalars['String']['output'];
};

/** The link asks nothing any more. */
export type CheckInUnknown = Refusal & {
  readonly __typename?: 'CheckInUnknown';
  readonly field: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

export type CheckPaperAnswerResult = InvalidInput | NotAllowed | NotFound | PaperAnswerChecked | PaperChecked | RequestMoveNotAllowed | SecondFactorNeeded;

export type ChoiceUnusable = Refusal & {
  readonly __typename?: 'ChoiceUnusable';
  readonly field: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

export type ChooseLeadCaseResult = LeadCaseChosen | NotAllowed | NotFound;

export type ChosenExhibit = {
  readonly __typename?: 'ChosenExhibit';
  readonly fileId: Scalars['ID']['output'];
  readonly title: Scalars['String']['output'];
};

export type ChosenExhibitInput = {
  readonly fileId: Scalars['ID']['input'];
  readonly title: Scalars['String']['input'];
};

export type ClaimSlotResult = AlreadyOnList | BodyTakesSignups | CampaignNotOpen | ConsentMissing | HearingNotOpen | HearingSeatChanged | NotAllowed | NotFound | NotTakingPart | SeatOver | SignupClosed;

/** One sentence of the letter. What it said first stays readable beside a correction. */
export type ClinicalStatement = {
  readonly __typename?: 'ClinicalStatement';
  readonly correctedText: Maybe<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly source: StatementSource;
  readonly standing: StatementStanding;
  readonly text: Scalars['String']['output'];
};

/** Oneself as a clinician. Nobody reads another clinician's. */
export type Clinician = {
  readonly __typename?: 'Clinician';
  readonly conflicts: ReadonlyArray<ClinicianConflict>;
  readonly id: Scalars['ID']['output'];
  readonly languages: ReadonlyArray<Scalars['String']['output']>;
  readonly licences: ReadonlyArray<Licence>;
  /** Letters taken up and not finished. */
  readonly load: Scalars['Int']['output'];
  readonly name: Scalars['String']['output'];
  readonly npi: Scalars['String']['output'];
  readonly specialties: ReadonlyArray<Scalars['String']['output']>;
  /** Would also write independent opinions for people they do not treat. */
  readonly supports: Scalars['Boolean']['output'];
  /** Letters a week; 0 is a pause. */
  readonly weeklyCapacity: Scalars['Int']['output'];
};

export type ClinicianChanged = {
  readonly __typename?: 'ClinicianChanged';
  readonly clinician: Clinician;
  /** Requests that went on to somebody else by it; what was signed stays. */
  readonly movedOn: Scalars['Int']['output'];
};

/** What the clinician states about themselves. Work for another insurer is disclosed; for one behind the denial it bars an opinion. */
export type ClinicianConflict = {
  readonly __typename?: 'ClinicianConflict';
  readonly kind: ConflictKind;
  readonly payerIds: ReadonlyArray<Scalars['String']['output']>;
  readonly printedName: Maybe<Scalars['String']['output']>;
  readonly treatmentKeys: ReadonlyArray<Scalars['String']['output']>;
  readonly until: Maybe<Scalars['Date']['output']>;
};

export type ClinicianDecidesAlone = Refusal & {
  readonly __typename?: 'ClinicianDecidesAlone';
  readonly field: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

/** A drive for whoever runs it: counts and states, never which clinician said what to whom (G4). */
export type ClinicianDrive = {
  readonly __typename?: 'ClinicianDrive';
  /** Answered here and on paper. */
  readonly answered: Scalars['Int']['output'];
  /** Enrolled clinicians who are members of the organization. */
  readonly clinicians: Scalars['Int']['output'];
  readonly declined: ReadonlyArray<DeclinedFor>;
  readonly load: Scalars['Int']['output'];
  /** Needed within a week and not answered. */
  readonly neededSoon: Scalars['Int']['output'];
  readonly requests: ReadonlyArray<RequestsInState>;
  /** Of them, who also write independent opinions. */
  readonly supporting: Scalars['Int']['output'];
  /** Letters a week they offer together, and how many they hold unfinished. */
  readonly weeklyCapacity: Scalars['Int']['output'];
};

export type ClinicianEnrolled = {
  readonly __typename?: 'ClinicianEnrolled';
  readonly clinician: Clinician;
  /** Requests that waited for this mailbox. */
  readonly requests: Scalars['Int']['output'];
};

export type ClinicianNameMissing = Refusal & {
  readonly __typename?: 'ClinicianNameMissing';
  readonly field: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

export type ClinicianRelation =
  | 'covering'
  | 'ordering'
  /** Gives an independent opinion and has never treated the person. */
  | 'supporting'
  | 'treating';

export type ClinicianStatement = {
  readonly __typename?: 'ClinicianStatement';
  readonly clinician: Scalars['String']['output'];
  readonly source: Scalars['String']['output'];
  readonly text: Scalars['String']['output'];
};

export type ClinicianStatementInput = {
  readonly clinician: Scalars['String']['input'];
  readonly source: Scalars['String']['input'];
  readonly text: Scalars['String']['input'];
};

/** Why a clock has its date. */
export type ClockBasis = {
  readonly __typename?: 'ClockBasis';
  readonly citation: Maybe<Scalars['String']['output']>;
  readonly date: Maybe<Scalars['Date']['output']>;
  readonly kind: Scalars['String']['output'];
  readonly text: Scalars['String']['output'];
};

export type ClockNeverGoesBack = Refusal & {
  readonly __typename?: 'ClockNeverGoesBack';
  readonly field: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

export type ClockState =
  | 'met'
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

export type CloseHearingInput = {
  readonly act: BodyAct;
  readonly decidedOn?: InputMaybe<Scalars['Date']['input']>;
  readonly hearingId: Scalars['ID']['input'];
  /** Speakers of whom nothing is known stay unknown for good. */
  readonly leaveUnknown?: Scalars['Boolean']['input'];
  readonly recordUrl?: InputMaybe<Scalars['String']['input']>;
};

export type CloseHearingResult = HearingMoveNotAllowed | HearingWritten | LinkUnusable | NotAllowed | NotFound | RecordMissing | ResultDateUnusable | SecondFactorNeeded | SpeakersUnknown;

export type CodeKind =
  | 'coverage'
  | 'disposition'
  | 'reason';

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

/** A navigator of the same organization. */
export type Colleague = {
  readonly __typename?: 'Colleague';
  readonly accountId: Scalars['ID']['output'];
  readonly email: Scalars['String']['output'];
};

export type CommentAlreadyMade = Refusal & {
  readonly __typename?: 'CommentAlreadyMade';
  readonly field: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

export type CommentKind =
  | 'bill'
  | 'other'
  | 'rate_filing'
  | 'rule';

export type CommentWay =
  | 'email'
  | 'post'
  | 'web_form';

/** When a body takes comments on a docket. */
export type CommentWindow = {
  readonly __typename?: 'CommentWindow';
  /** Last day on which a comment leaves safely. */
  readonly actBy: Maybe<Scalars['Date']['output']>;
  readonly campaignId: Scalars['ID']['output'];
  readonly closesAt: Maybe<Scalars['String']['output']>;
  readonly closesOn: Maybe<Scalars['Date']['output']>;
  readonly docket: Scalars['String']['output'];
  /** What the body can decide there, and what it cannot. */
  readonly hint: Maybe<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly jurisdiction: Scalars['String']['output'];
  readonly kind: CommentKind;
  readonly opensOn: Maybe<Scalars['Date']['output']>;
  readonly readOn: Scalars['Date']['output'];
  readonly sourceUrl: Scalars['String']['output'];
  readonly standing: CommentWindowStanding;
  readonly way: CommentWay;
  readonly zone: Scalars['String']['output'];
};


/** When a body takes comments on a docket. */
export type CommentWindowHintArgs = {
  language?: Language;
};

export type CommentWindowExists = Refusal & {
  readonly __typename?: 'CommentWindowExists';
  readonly field: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

export type CommentWindowOpened = {
  readonly __typename?: 'CommentWindowOpened';
  readonly window: CommentWindow;
};

export type CommentWindowStanding =
  | 'end_unknown'
  | 'last_day'
  | 'not_yet'
  | 'open'
  | 'over';

export type CommentWritten = {
  readonly __typename?: 'CommentWritten';
  readonly comment: DocketComment;
  /** What it lacks before it can be handed in; it is kept in any case. Null: nothing, or nothing was written now. */
  readonly wanting: Maybe<StatementWanting>;
};

export type CommitAssignmentResult = AssignmentCommitted | CampaignNotRunning | MassSendRequested | NotAllowed | NotFound | PlanAlreadyCommitted | PlanNotReady | PlanOutdated | SecondFactorNeeded;

export type CommitCaseloadsResult = CaseloadsCommitted | NotAllowed | NotFound | PlanNotReady | PlanOutdated | SecondFactorNeeded;

export type ComparedCase = {
  readonly __typename?: 'ComparedCase';
  readonly actBy: Maybe<Scalars['Date']['output']>;
  readonly caseId: Scalars['ID']['output'];
  readonly conditionKey: Maybe<Scalars['String']['output']>;
  readonly createdAt: Scalars['DateTime']['output'];
  readonly letterInHand: LetterInHand;
  readonly noticeDate: Maybe<Scalars['Date']['output']>;
  readonly planType: PlanType;
  readonly state: CaseState;
  readonly stateSentence: Scalars['String']['output'];
  readonly treatmentKey: Maybe<Scalars['String']['output']>;
};

export type CompetitionScreen = {
  readonly __typename?: 'CompetitionScreen';
  readonly findings: ReadonlyArray<ScreenFinding>;
  /** What is said beside the marked words. */
  readonly says: Maybe<Scalars['String']['output']>;
  readonly standing: ScreenStanding;
};

/** Fees, contracts, leaving a plan: what clinicians may not agree on. Kept by who wrote it, and not sent. */
export type CompetitionWordsHeld = Refusal & {
  readonly __typename?: 'CompetitionWordsHeld';
  readonly field: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

/** What is known of duties the plan may not have kept. */
export type ComplaintDesk = {
  readonly __typename?: 'ComplaintDesk';
  readonly answered: ReadonlyArray<AnsweredDuty>;
  readonly caseId: Scalars['ID']['output'];
  readonly proposed: ReadonlyArray<ProposedDuty>;
  readonly questions: ReadonlyArray<NoticeQuestionAsked>;
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
  /** Other people use this device: the session lasts an hour, and its cookie goes with the browser's window. */
  readonly sharedDevice?: Scalars['Boolean']['input'];
  readonly token?: InputMaybe<Scalars['String']['input']>;
};

export type CompleteSignInResult = InvalidInput | SignInFailed | SignedIn | TooManyRequests;

/** What must be answered before the last internal level; "no, because" is an answer. */
export type CompletenessGate = {
  readonly __typename?: 'CompletenessGate';
  readonly applies: Scalars['Boolean']['output'];
  readonly items: ReadonlyArray<GateQuestion>;
  /** Shown, never required. */
  readonly lawyerPrompt: Maybe<Scalars['String']['output']>;
  readonly open: Scalars['Boolean']['output'];
  /** Passed over because the date comes first; to be given afterwards. */
  readonly owed: ReadonlyArray<GateItem>;
};

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

export type ConfidentialityKept = {
  readonly __typename?: 'ConfidentialityKept';
  readonly case: Case;
};

export type ConfirmAuthorityResult = Authority | LastAuthority | NotAllowed | NotFound | PaperChangedSince | ReauthenticationNeeded;

export type ConfirmByWordResult = BodyTakesSignups | ConsentMissing | HearingChangedMeanwhile | HearingNotOpen | HearingSeatChanged | HoldOver | NoSlotFree | NotAllowed | NotFound | NotReadyToSpeak | NotTheLastHour | NothingHeld | SeatOver | SecondFactorNeeded;

export type ConfirmFactInput = {
  readonly key: Scalars['ID']['input'];
  /** The address of the page that was opened. */
  readonly source: Scalars['String']['input'];
  /** As it was shown. */
  readonly version: Scalars['ID']['input'];
};

export type ConfirmFactResult = FactChanged | FactConfirmed | InvalidInput | NotAllowed | NotFound | ReauthenticationNeeded | SecondFactorNeeded;

export type ConfirmOneTimeCodeInput = {
  /** The first one the app shows. */
  readonly code: Scalars['String']['input'];
  readonly id: Scalars['ID']['input'];
  readonly name?: Scalars['String']['input'];
};

export type ConfirmOneTimeCodeResult = NotAllowed | ReauthenticationNeeded | SecondFactorAdded | SecondFactorNeeded | TooManyRequests | WrongCode;

export type ConfirmSlotResult = BodyTakesSignups | ConsentMissing | HearingChangedMeanwhile | HearingNotOpen | HearingSeatChanged | HoldOver | NotAllowed | NotFound | NotReadyToSpeak | NothingHeld;

export type ConflictInput = {
  readonly kind: ConflictKind;
  readonly payerIds?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly printedName?: InputMaybe<Scalars['String']['input']>;
  readonly treatmentKeys?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly until?: InputMaybe<Scalars['Date']['input']>;
};

export type ConflictKind =
  | 'family_at_insurer'
  | 'financial_interest'
  | 'insurer_employment'
  | 'insurer_review_work'
  | 'manufacturer_payment';

export type ConsentAct =
  | 'given'
  | 'withdrawn';

/** One line of the ledger, which only grows. */
export type ConsentEvent = {
  readonly __typename?: 'ConsentEvent';
  /** The account that decided it; null once that account is gone. */
  readonly accountId: Maybe<Scalars['ID']['output']>;
  readonly act: ConsentAct;
  readonly at: Scalars['DateTime']['output'];
  readonly id: Scalars['ID']['output'];
  readonly language: Language;
  /** Null: given to the platform itself. */
  readonly organizationId: Maybe<Scalars['ID']['output']>;
  /** Its name as it stood in the sentence. */
  readonly organizationName: Maybe<Scalars['String']['output']>;
  readonly purpose: ConsentPurpose;
  /** Of a withdrawal: the line it takes back. */
  readonly withdraws: Maybe<Scalars['ID']['output']>;
  /** The sentence that was agreed to, or that is taken back. */
  readonly wording: Maybe<Scalars['String']['output']>;
  /** SHA-256 of the sentence with its purpose, version, language and organization, in hexadecimal. */
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
  | 'list_to_regulator'
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

export type CorrectOutcomeInput = {
  readonly decidedOn?: InputMaybe<Scalars['Date']['input']>;
  readonly evidenceFileId?: InputMaybe<Scalars['ID']['input']>;
  readonly evidenceKind?: InputMaybe<OutcomeEvidence>;
  readonly outcomeId: Scalars['ID']['input'];
  /** `reportedAt` of the report that was read; refused where another was made since. The one that stands is meant where it is left out. */
  readonly reportedAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly result: OutcomeResult;
};

export type CorrectOutcomeResult = DecisionDateInFuture | DecisionDateMissing | InvalidInput | NotAllowed | NotFound | OutcomeCorrected | OutcomeMoveNotAllowed | OutcomeReportedAnew | ReviewerIsReporter;

export type CorrectProofInput = {
  readonly proof: GivenProofInput;
  readonly proofId: Scalars['ID']['input'];
  /** The day of the act it shows. */
  readonly provedOn: Scalars['Date']['input'];
};

/** What a lawyer went through before clinicians are asked (G4). */
export type CounselChecklist = {
  readonly __typename?: 'CounselChecklist';
  readonly confirmed: ReadonlyArray<CounselItem>;
  readonly counselName: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
  readonly licensedIn: Scalars['String']['output'];
  readonly readOn: Scalars['Date']['output'];
  readonly recordedAt: Scalars['DateTime']['output'];
  readonly templateVersions: ReadonlyArray<Scalars['String']['output']>;
};

export type CounselChecklistIncomplete = Refusal & {
  readonly __typename?: 'CounselChecklistIncomplete';
  readonly field: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

export type CounselChecklistInput = {
  readonly campaignId: Scalars['ID']['input'];
  readonly confirmed: ReadonlyArray<CounselItem>;
  /** As the lawyer signs. */
  readonly counselName: Scalars['String']['input'];
  /** The state of the licence. */
  readonly licensedIn: Scalars['String']['input'];
  readonly readOn: Scalars['Date']['input'];
  /** Of the texts that were read. */
  readonly templateVersions: ReadonlyArray<Scalars['String']['input']>;
};

export type CounselChecklistMissing = Refusal & {
  readonly __typename?: 'CounselChecklistMissing';
  readonly field: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

export type CounselChecklistOld = Refusal & {
  readonly __typename?: 'CounselChecklistOld';
  readonly field: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

export type CounselChecklistRecorded = {
  readonly __typename?: 'CounselChecklistRecorded';
  readonly checklist: CounselChecklist;
};

export type CounselItem =
  | 'authorization_form_read'
  | 'invitation_and_template_read'
  | 'letters_individual'
  | 'no_channel_between_clinicians'
  | 'no_payment_for_letters'
  | 'no_talk_of_fees_contracts_participation'
  | 'statements_go_straight_to_regulator';

export type CounselReading = {
  readonly __typename?: 'CounselReading';
  /** The newest; null: none was recorded. */
  readonly checklist: Maybe<CounselChecklist>;
  readonly items: ReadonlyArray<CounselItem>;
  /** To be read, all of them. */
  readonly texts: ReadonlyArray<CounselText>;
};

/** A text that goes to clinicians or is signed by them. */
export type CounselText = {
  readonly __typename?: 'CounselText';
  readonly name: Scalars['String']['output'];
  /** sha256 of its words: a changed word is read again. */
  readonly version: Scalars['String']['output'];
};

/** At least so many, and fewer than so many. */
export type CountBand = {
  readonly __typename?: 'CountBand';
  readonly atLeast: Scalars['Int']['output'];
  /** Null: no upper end. */
  readonly below: Maybe<Scalars['Int']['output']>;
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

export type DataElsewhere = {
  readonly __typename?: 'DataElsewhere';
  /** What an erasure does with it. */
  readonly becomes: Scalars['String']['output'];
  readonly holds: Scalars['String']['output'];
  readonly name: Scalars['String']['output'];
};

/** Somebody who saw or received something, to be told that it was erased here. */
export type DataRecipient = {
  readonly __typename?: 'DataRecipient';
  readonly lastAt: Scalars['DateTime']['output'];
  readonly times: Scalars['Int']['output'];
  readonly who: Scalars['String']['output'];
};

/** A legal date that runs on whatever is erased. */
export type DateThatRunsOn = {
  readonly __typename?: 'DateThatRunsOn';
  readonly actBy: Maybe<Scalars['Date']['output']>;
  readonly caseId: Scalars['ID']['output'];
  readonly lastArguable: Maybe<Scalars['Date']['output']>;
  /** Signed packets, to be taken along. */
  readonly packetFileIds: ReadonlyArray<Scalars['ID']['output']>;
  /** Within the next ten days. */
  readonly soon: Scalars['Boolean']['output'];
  readonly stage: Scalars['String']['output'];
  /** Whether the words of the rule it rests on were read, or confirmed here. */
  readonly verified: Scalars['Boolean']['output'];
};

/** A reaction to something that happened which failed for the last time and waits for somebody: names and ids only. */
export type DeadLetter = {
  readonly __typename?: 'DeadLetter';
  readonly attempts: Scalars['Int']['output'];
  readonly errorClass: Scalars['String']['output'];
  /** A sentence with everything personal blanked. */
  readonly errorMessage: Scalars['String']['output'];
  readonly event: Scalars['String']['output'];
  readonly messageId: Scalars['ID']['output'];
  readonly parkedAt: Scalars['DateTime']['output'];
  readonly reaction: Scalars['String']['output'];
};

export type DeadLettersPutBack = {
  readonly __typename?: 'DeadLettersPutBack';
  /** How many will be tried again. */
  readonly count: Scalars['Int']['output'];
};

export type DeathRecorded = {
  readonly __typename?: 'DeathRecorded';
  readonly diedOn: Maybe<Scalars['Date']['output']>;
  readonly personId: Scalars['ID']['output'];
};

export type DecideApprovalResult = ApprovalDecided | ApprovalExpired | ApprovalNeedsAnother | ApprovalNotOpen | ApprovalOutdated | NotAllowed | NotFound | ReauthenticationNeeded | SecondFactorNeeded;

export type DecideAuthorityResult = Authority | LastAuthority | NotAllowed | NotFound | ReauthenticationNeeded;

export type DecideStatementResult = AuthorizationDoesNotCover | AuthorizationExpired | AuthorizationIncomplete | AuthorizationMissing | AuthorizationRevoked | BlankLeft | ClinicianDecidesAlone | CodesFixed | InvalidInput | NotAllowed | NotFound | RequestMoveNotAllowed | SecondFactorNeeded | SourceIncomplete | StatementDecided | StatementEmpty | StatementUnchanged;

/** Whose ruling it is, weakest precedent first. */
export type DecisionAuthority =
  | 'administrative_judge'
  | 'court'
  | 'independent_reviewer'
  | 'insurer_own_reversal'
  | 'regulator_finding';

export type DecisionDateInFuture = Refusal & {
  readonly __typename?: 'DecisionDateInFuture';
  readonly field: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

export type DecisionDateMissing = Refusal & {
  readonly __typename?: 'DecisionDateMissing';
  readonly field: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

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

export type DeclineReason =
  | 'conflict_of_interest'
  | 'does_not_agree'
  | 'needs_examination'
  | 'no_time'
  | 'not_my_patient'
  | 'not_my_specialty'
  | 'other'
  | 'practice_policy';

export type DeclineReasonMissing = Refusal & {
  readonly __typename?: 'DeclineReasonMissing';
  readonly field: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

export type DeclineRequestResult = ClinicianDecidesAlone | DeclineReasonMissing | InvalidInput | NotAllowed | NotFound | RequestDeclined | RequestMoveNotAllowed | SecondFactorNeeded;

export type DeclinedFor = {
  readonly __typename?: 'DeclinedFor';
  readonly count: Scalars['Int']['output'];
  readonly reason: DeclineReason;
};

export type DenialClass =
  | 'experimental'
  | 'medical_judgment'
  | 'rescission'
  | 'surprise_billing';

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

/** One fact beside its source, and what people of this installation found there. */
export type DeskFact = {
  readonly __typename?: 'DeskFact';
  readonly citation: Maybe<Scalars['String']['output']>;
  readonly confirmations: ReadonlyArray<FactConfirmation>;
  /** Different people whose word stands today. */
  readonly confirmedBy: Scalars['Int']['output'];
  readonly dateRead: Scalars['Date']['output'];
  readonly key: Scalars['ID']['output'];
  readonly kind: FactKind;
  readonly name: Scalars['String']['output'];
  /** Different people who have to find the same: two where it gives dates. */
  readonly needs: Scalars['Int']['output'];
  /** What it was read in that has no address. */
  readonly otherSources: ReadonlyArray<Scalars['String']['output']>;
  /** Addresses of the pages it was read on. */
  readonly pages: ReadonlyArray<Scalars['String']['output']>;
  /** Empty: it names none. */
  readonly planTypes: ReadonlyArray<Scalars['String']['output']>;
  /** Newest first, also answered ones. */
  readonly reports: ReadonlyArray<FactReport>;
  readonly says: ReadonlyArray<FactStatement>;
  readonly standing: FactStanding;
  /** Empty: everywhere. */
  readonly states: ReadonlyArray<Scalars['String']['output']>;
  /** The last day it is confirmed here; null: it is not. */
  readonly until: Maybe<Scalars['Date']['output']>;
  /** Compiled: the words of the rule were read. Nobody of this installation has looked by that. */
  readonly verified: Scalars['Boolean']['output'];
  /** Of value and citation as they are shown: what is confirmed is confirmed as this. */
  readonly version: Scalars['ID']['output'];
};

export type DiscloseConflictsResult = ClinicianChanged | InvalidInput | NotEnrolled | SecondFactorNeeded;

export type DisclosedThing =
  | 'case'
  | 'case_facts'
  | 'document'
  | 'export'
  | 'file'
  | 'submission'
  | 'submission_standing';

/** One line of who saw or received what, and when, in plain words. */
export type Disclosure = {
  readonly __typename?: 'Disclosure';
  readonly at: Scalars['DateTime']['output'];
  readonly caseId: Maybe<Scalars['ID']['output']>;
  readonly consentGivenAt: Maybe<Scalars['DateTime']['output']>;
  readonly consentPurpose: Maybe<ConsentPurpose>;
  /** The account of the person's own helper, as it stands in the participation; of nobody else. */
  readonly helperId: Maybe<Scalars['ID']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly organizationId: Maybe<Scalars['ID']['output']>;
  /** Of the filing, where it is about one. */
  readonly reference: Maybe<Scalars['String']['output']>;
  readonly thing: DisclosedThing;
  readonly way: DisclosureWay;
  readonly what: Scalars['String']['output'];
  /** Organization and role, or to whom it went. */
  readonly who: Scalars['String']['output'];
  /** Why, and under which agreement. */
  readonly why: Scalars['String']['output'];
};

export type DisclosureConnection = {
  readonly __typename?: 'DisclosureConnection';
  readonly edges: ReadonlyArray<DisclosureEdge>;
  readonly pageInfo: PageInfo;
};

export type DisclosureEdge = {
  readonly __typename?: 'DisclosureEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Disclosure;
};

export type DisclosureWay =
  /** A case takes part, and the organization sees its clear facts from then on. */
  | 'joined'
  /** Somebody who does not act for the person opened it; once an account, thing and hour. */
  | 'opened'
  /** It left for a recipient, or somebody said they sent it. */
  | 'sent';

export type DocketComment = {
  readonly __typename?: 'DocketComment';
  readonly changedAt: Scalars['DateTime']['output'];
  readonly handedInOn: Maybe<Scalars['Date']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly personId: Scalars['ID']['output'];
  /** The number or answer the body gave. */
  readonly proof: Maybe<Scalars['String']['output']>;
  readonly seatId: Maybe<Scalars['ID']['output']>;
  readonly state: DocketCommentState;
  readonly text: Scalars['String']['output'];
  readonly windowId: Maybe<Scalars['ID']['output']>;
};

export type DocketCommentState =
  | 'drafted'
  | 'handed_to_person'
  | 'submitted'
  | 'withdrawn';

export type DocketMissing = Refusal & {
  readonly __typename?: 'DocketMissing';
  readonly field: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

/** The document is not the one that was read. */
export type DocumentChanged = Refusal & {
  readonly __typename?: 'DocumentChanged';
  readonly field: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

/** Addresses on this server, for whoever may see the person's papers. */
export type DocumentLinks = {
  readonly __typename?: 'DocumentLinks';
  readonly html: Scalars['String']['output'];
  readonly pdf: Scalars['String']['output'];
};

export type DocumentNotRead = Refusal & {
  readonly __typename?: 'DocumentNotRead';
  readonly field: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

/** The document to read to the end and sign. */
export type DocumentPrepared = {
  readonly __typename?: 'DocumentPrepared';
  /** What this filing does not do. */
  readonly beforeSigning: ReadonlyArray<Scalars['String']['output']>;
  readonly document: DocumentLinks;
  readonly documentHash: Scalars['String']['output'];
  /** The person's own words read like somebody else's; whose is nobody's to know. */
  readonly soundsLikeOthers: Scalars['Boolean']['output'];
  readonly submission: Submission;
};

/** The person told us that they did this step without us. `again` answers it. */
export type DoneAlone = Refusal & {
  readonly __typename?: 'DoneAlone';
  readonly field: Maybe<Scalars['String']['output']>;
  readonly filedOn: Scalars['Date']['output'];
  readonly message: Scalars['String']['output'];
};

/** Another window of the account has kept other words since, or sent the form. Nothing was overwritten. */
export type DraftChangedElsewhere = Refusal & {
  readonly __typename?: 'DraftChangedElsewhere';
  readonly field: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

export type DraftDropped = {
  readonly __typename?: 'DraftDropped';
  readonly form: KeptForm;
};

/** One writing of a draft. */
export type DraftEditionInput = {
  readonly turn: Scalars['Int']['input'];
  readonly window: Scalars['ID']['input'];
};

export type DraftHearingInput = {
  readonly campaignId: Scalars['ID']['input'];
  readonly details: HearingDetailsInput;
};

export type DraftHearingResult = HearingInPast | HearingLengthUnusable | HearingTextMissing | HearingTextTooLong | HearingWritten | InvalidInput | JurisdictionUnknown | LinkMissing | LinkUnusable | LocalTimeSkipped | LocalTimeTwice | MinutesUnusable | MomentUnreadable | MoreSlotsThanTime | NotAllowed | NotFound | PlaceMissing | SignupAfterHearing | SignupMethodMissing | SlotsNotOurs | SlotsUnusable | ZoneUnknown;

export type DraftKept = {
  readonly __typename?: 'DraftKept';
  readonly keptAt: Scalars['DateTime']['output'];
};

/** Either `workItemId`, or `caseId` with the `stepKey` of a step that is open: people can always file. */
export type DraftSubmissionInput = {
  /** The person has done this step alone, as they told us, and means to file it once more. */
  readonly again?: Scalars['Boolean']['input'];
  readonly caseId?: InputMaybe<Scalars['ID']['input']>;
  /** The person's wish; honoured wherever the address for it is known. */
  readonly channel?: InputMaybe<FilingChannel>;
  /** Only where a step is open at several stages. */
  readonly stage?: InputMaybe<Scalars['String']['input']>;
  readonly stepKey?: InputMaybe<Scalars['String']['input']>;
  readonly workItemId?: InputMaybe<Scalars['ID']['input']>;
};

export type DraftSubmissionResult = AlreadyFiled | CaseNotReady | ConsentMissing | DoneAlone | InvalidInput | NoLetterYet | NoWayToRecipient | NotAllowed | NotFound | ReferredElsewhere | StepNotOpen | SubmissionDrafted;

export type DraftTooLong = Refusal & {
  readonly __typename?: 'DraftTooLong';
  readonly field: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

export type DropDraftInput = {
  readonly about?: InputMaybe<Scalars['ID']['input']>;
  readonly form: KeptForm;
  /** What the window read or wrote last. */
  readonly seen?: InputMaybe<DraftEditionInput>;
  readonly window: Scalars['ID']['input'];
};

export type DropDraftResult = DraftChangedElsewhere | DraftDropped | InvalidInput;

export type DutyAnswerWord =
  | 'confirmed'
  | 'denied';

export type DutyAnswered = {
  readonly __typename?: 'DutyAnswered';
  readonly desk: ComplaintDesk;
};

export type DutyFact = {
  readonly __typename?: 'DutyFact';
  readonly fact: Scalars['String']['output'];
  /** from_the_case, answered or to_confirm. */
  readonly known: Scalars['String']['output'];
  readonly on: Maybe<Scalars['Date']['output']>;
};

/** Nothing we know of the case points to it. */
export type DutyNotProposed = Refusal & {
  readonly __typename?: 'DutyNotProposed';
  readonly field: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

/** A complaint of the case that was signed already. It stays as it was sent, whatever is learned of the plan afterwards. */
export type EarlierComplaint = {
  readonly __typename?: 'EarlierComplaint';
  readonly office: Scalars['String']['output'];
  readonly sentence: Scalars['String']['output'];
  readonly signedAt: Maybe<Scalars['DateTime']['output']>;
  /** Whether it went to the office that oversees the plan by what is known now. */
  readonly stillTheOffice: Scalars['Boolean']['output'];
  readonly submissionId: Scalars['ID']['output'];
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

export type EditCampaignResult = CampaignChangeProposed | CampaignEdited | CampaignFieldFixed | CampaignNotReady | CampaignOver | InvalidInput | NotAllowed | NotFound | PurposeNotAllowed | SlugTaken;

/** What is left out stays as it is; an empty text takes a fact away while it is not verified. */
export type EditOrganizationInput = {
  readonly funders?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly legalName?: InputMaybe<Scalars['String']['input']>;
  readonly name?: InputMaybe<Scalars['String']['input']>;
  readonly officer?: InputMaybe<Scalars['String']['input']>;
  readonly organizationId: Scalars['ID']['input'];
  readonly registration?: InputMaybe<Scalars['String']['input']>;
};

export type EditOrganizationResult = InvalidInput | NotAllowed | NotFound | OrganizationEdited | SecondFactorNeeded;

/** What is left out stays as it is. */
export type EditPersonInput = {
  readonly birthDate?: InputMaybe<Scalars['Date']['input']>;
  readonly contact?: InputMaybe<PersonContactInput>;
  /** With a birth date by which the person is of age: yes, and the right of the parents ends. */
  readonly endsParents?: Scalars['Boolean']['input'];
  readonly language?: InputMaybe<Language>;
  readonly name?: InputMaybe<PersonNameInput>;
  readonly personId: Scalars['ID']['input'];
  readonly zone?: InputMaybe<Scalars['String']['input']>;
};

export type EditPersonResult = EndsParentsRight | InvalidInput | NotAllowed | NotFound | PersonEdited;

/**
 * Figures of a campaign as everybody sees them: one table a month, made once, signed off by a second person and kept. No
 * number of 1 to 10 people is in it, none that differs by 1 to 10 from an earlier edition, and none from which such a
 * number follows.
 */
export type Edition = {
  readonly __typename?: 'Edition';
  /** Digest of the figures: what the second person approves. */
  readonly approvalHash: Scalars['String']['output'];
  /** Outcomes count as they stood when this day, the first of a month, began. */
  readonly asOf: Scalars['Date']['output'];
  readonly by: ReadonlyArray<PrecedentDimension>;
  /** Null where the asker does not see the campaign. */
  readonly campaign: Maybe<Campaign>;
  readonly campaignId: Scalars['ID']['output'];
  readonly groupsWithheld: Scalars['Boolean']['output'];
  readonly id: Scalars['ID']['output'];
  readonly method: Scalars['String']['output'];
  readonly publishedAt: Maybe<Scalars['DateTime']['output']>;
  readonly rows: ReadonlyArray<MeasureRow>;
  readonly state: EditionState;
  readonly stateSentence: Scalars['String']['output'];
  /** All groups together; null where even their total is withheld. */
  readonly whole: Maybe<MeasureRow>;
};


/**
 * Figures of a campaign as everybody sees them: one table a month, made once, signed off by a second person and kept. No
 * number of 1 to 10 people is in it, none that differs by 1 to 10 from an earlier edition, and none from which such a
 * number follows.
 */
export type EditionStateSentenceArgs = {
  language?: Language;
};

/** This month has its edition. */
export type EditionExists = Refusal & {
  readonly __typename?: 'EditionExists';
  readonly field: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

export type EditionProposed = {
  readonly __typename?: 'EditionProposed';
  readonly approval: Approval;
  readonly edition: Edition;
};

export type EditionPublished = {
  readonly __typename?: 'EditionPublished';
  readonly edition: Edition;
};

export type EditionState =
  | 'proposed'
  | 'published';

export type Eligibility = {
  readonly __typename?: 'Eligibility';
  /** Null: nothing speaks against, and something that would tell is missing. */
  readonly eligible: Maybe<Scalars['Boolean']['output']>;
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
  /** False: what would tell is missing, which speaks neither for nor against. */
  readonly known: Scalars['Boolean']['output'];
  readonly met: Scalars['Boolean']['output'];
  readonly sentence: Scalars['String']['output'];
};

export type EndLicenceResult = ClinicianChanged | NotEnrolled | NotFound | SecondFactorNeeded;

export type EndMembershipResult = LastOwner | MembershipEnded | NotAllowed | NotFound | SecondFactorNeeded;

export type EndSessionResult = NotFound | SessionEnded;

export type EndSessionsOfResult = NotFound | SessionsOfAccountEnded;

export type EndsParentsRight = Refusal & {
  readonly __typename?: 'EndsParentsRight';
  readonly field: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

export type EnrolClinicianInput = {
  readonly conflicts?: InputMaybe<ReadonlyArray<ConflictInput>>;
  /** ISO 639 codes. */
  readonly languages: ReadonlyArray<Scalars['String']['input']>;
  readonly licences: ReadonlyArray<LicenceInput>;
  readonly name: Scalars['String']['input'];
  readonly npi: Scalars['String']['input'];
  readonly specialties: ReadonlyArray<Scalars['String']['input']>;
  readonly supports: Scalars['Boolean']['input'];
  readonly weeklyCapacity: Scalars['Int']['input'];
};

export type EnrolClinicianResult = AlreadyEnrolled | CapacityBelowLoad | CapacityOutOfRange | ClinicianEnrolled | ClinicianNameMissing | InvalidInput | LanguageMissing | LicenceExpired | LicenceMissing | LicenceNotDated | LicenceStateUnknown | LicenceTwice | NpiCheckDigitWrong | NpiMalformed | NpiTaken | SecondFactorNeeded | SpecialtyMissing | SpecialtyUnknown;

export type EnterSampleResult = NotFound | NotSampleHome | SampleEntered | SampleNotOffered | TooManyRequests;

/** One table's share of what is kept, in numbers. */
export type ErasedShare = {
  readonly __typename?: 'ErasedShare';
  readonly class: Scalars['String']['output'];
  readonly rows: Scalars['Int']['output'];
  readonly what: Scalars['String']['output'];
  readonly why: Scalars['String']['output'];
};

/** An erasure from the first word to the receipt: numbers and days, never what it was about. */
export type Erasure = {
  readonly __typename?: 'Erasure';
  readonly askedAt: Scalars['DateTime']['output'];
  /** Until then it can be called off. */
  readonly eraseFrom: Scalars['DateTime']['output'];
  readonly erasedAt: Maybe<Scalars['DateTime']['output']>;
  readonly files: Scalars['Int']['output'];
  readonly id: Scalars['ID']['output'];
  /** The last day on which a backup of the key may exist; null: no key was destroyed yet. */
  readonly keyBackupsUntil: Maybe<Scalars['Date']['output']>;
  readonly kind: ErasureKind;
  readonly mails: Scalars['Int']['output'];
  /** Whose data it is, as long as somebody may still call it off; null for an account by itself. */
  readonly personId: Maybe<Scalars['ID']['output']>;
  readonly removed: ReadonlyArray<RemovedRows>;
  readonly state: ErasureState;
  readonly stateSentence: Scalars['String']['output'];
};

export type ErasureAsked = {
  readonly __typename?: 'ErasureAsked';
  readonly erasures: ReadonlyArray<Erasure>;
  /** Reads the receipt when nobody can sign in any more. Shown once. */
  readonly receiptToken: Scalars['String']['output'];
};

export type ErasureCalledOff = {
  readonly __typename?: 'ErasureCalledOff';
  readonly erasure: Erasure;
};

export type ErasureKind =
  | 'account'
  /** A finished case whose time was over. */
  | 'case'
  | 'person';

/** What would go and what would stay, before anything is asked for. */
export type ErasurePreview = {
  readonly __typename?: 'ErasurePreview';
  /** The nearest first. */
  readonly dates: ReadonlyArray<DateThatRunsOn>;
  /** Until then it could be called off, if it were asked for now. */
  readonly eraseFrom: Scalars['DateTime']['output'];
  readonly goes: ReadonlyArray<ErasedShare>;
  /** The last day on which a backup of the key could exist. */
  readonly keyBackupsUntil: Scalars['Date']['output'];
  readonly outside: ReadonlyArray<DataElsewhere>;
  readonly recipients: ReadonlyArray<DataRecipient>;
  readonly stays: ReadonlyArray<KeptShare>;
};

export type ErasureState =
  /** It can still be called off; everything is on hold. */
  | 'asked'
  | 'called_off'
  | 'erased'
  | 'erasing';

export type ErasureUnderWay = Refusal & {
  readonly __typename?: 'ErasureUnderWay';
  readonly field: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

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

export type ExhaustionKind =
  | 'deemed_exhausted'
  | 'exhausted'
  | 'expedited_at_the_same_time'
  | 'waived';

export type ExhibitUnusable = Refusal & {
  readonly __typename?: 'ExhibitUnusable';
  readonly field: Maybe<Scalars['String']['output']>;
  readonly fileId: Scalars['ID']['output'];
  readonly message: Scalars['String']['output'];
};

export type ExpiryNotAllowed = Refusal & {
  readonly __typename?: 'ExpiryNotAllowed';
  readonly field: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

export type ExportAsked = {
  readonly __typename?: 'ExportAsked';
  readonly export: PersonalExport;
};

export type ExportParticipantsResult = NotAllowed | NotFound | ParticipantsExported | PersonalExportRequested | ReauthenticationNeeded | SecondFactorNeeded;

/** A copy of the same is being made already. */
export type ExportUnderWay = Refusal & {
  readonly __typename?: 'ExportUnderWay';
  readonly field: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

export type ExtendLeaseResult = LeaseExtended | NotFound | SecondFactorNeeded | WorkItemBegun | WorkItemNotHeld | WorkItemOver;

/** What was compared is not what the fact says now. */
export type FactChanged = Refusal & {
  readonly __typename?: 'FactChanged';
  readonly field: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

/** Somebody opened the source on a day, and it said the same. Named by what they were here, never by who they are. */
export type FactConfirmation = {
  readonly __typename?: 'FactConfirmation';
  readonly lookedOn: Scalars['Date']['output'];
  readonly mine: Scalars['Boolean']['output'];
  readonly role: FactReviewerRole;
  /** The page they opened. */
  readonly source: Scalars['String']['output'];
  /** False: it ended, or was about another value. */
  readonly stands: Scalars['Boolean']['output'];
  readonly until: Scalars['Date']['output'];
};

export type FactConfirmed = {
  readonly __typename?: 'FactConfirmed';
  readonly fact: DeskFact;
};

export type FactConnection = {
  readonly __typename?: 'FactConnection';
  /** How many were asked for. */
  readonly count: Scalars['Int']['output'];
  /** Of what the filter is about, whatever its standing: how many are to be looked at, of how many. */
  readonly due: Scalars['Int']['output'];
  readonly edges: ReadonlyArray<FactEdge>;
  /** Whether whoever asks answers reports. */
  readonly mayAnswer: Scalars['Boolean']['output'];
  /** Whether whoever asks may confirm and report. */
  readonly mayReview: Scalars['Boolean']['output'];
  readonly of: Scalars['Int']['output'];
  readonly pageInfo: PageInfo;
};

export type FactEdge = {
  readonly __typename?: 'FactEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: DeskFact;
};

/** What is left out or empty asks for nothing. */
export type FactFilter = {
  /** Only the rules that give dates to act by, as an opening counts them. */
  readonly behindDates?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only what is to be looked at: everything but what is confirmed for more than thirty days. */
  readonly due?: InputMaybe<Scalars['Boolean']['input']>;
  readonly kinds?: InputMaybe<ReadonlyArray<FactKind>>;
  readonly payerIds?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly planTypes?: InputMaybe<ReadonlyArray<PlanType>>;
  readonly standings?: InputMaybe<ReadonlyArray<FactStanding>>;
  /** By their two letters; facts that hold everywhere are among the answer. */
  readonly states?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

export type FactKind =
  | 'helper'
  | 'insurer'
  /** What a payer publishes about a procedure of its own. */
  | 'payer_rule'
  | 'regulator'
  /** Review outside the plan: of a state, or by federal law. */
  | 'review'
  /** A rule of a type of plan: who files and decides, by when. */
  | 'rule';

/** A fact that still says what was reported is not mended. */
export type FactNotMended = Refusal & {
  readonly __typename?: 'FactNotMended';
  readonly field: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

/** Somebody opened the source on a day, and it said something else. */
export type FactReport = {
  readonly __typename?: 'FactReport';
  /** Null: nobody has answered. */
  readonly answer: Maybe<FactReportAnswer>;
  readonly answeredOn: Maybe<Scalars['Date']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly lookedOn: Scalars['Date']['output'];
  readonly reason: Maybe<Scalars['String']['output']>;
  readonly role: FactReviewerRole;
  readonly source: Scalars['String']['output'];
  readonly sourceSays: Scalars['String']['output'];
};

export type FactReportAnswer =
  /** A later version says it anew. */
  | 'mended'
  | 'source_agrees';

export type FactReportAnswered = {
  readonly __typename?: 'FactReportAnswered';
  readonly report: FactReport;
};

export type FactReportClosed = Refusal & {
  readonly __typename?: 'FactReportClosed';
  readonly field: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

export type FactReported = {
  readonly __typename?: 'FactReported';
  readonly fact: DeskFact;
};

export type FactReviewerRole =
  /** Whoever runs this installation. */
  | 'administrator'
  /** A reviewer of a verified organization. */
  | 'reviewer';

/** How a fact stands in this installation; what is compiled says `verified` apart. */
export type FactStanding =
  /** Confirmed once, as another value. */
  | 'changed'
  | 'confirmed'
  /** Confirmed more than six months ago. */
  | 'expired'
  /** Confirmed, and due again within thirty days. */
  | 'expiring'
  | 'never'
  /** By one of two people. */
  | 'partly'
  /** Somebody read something else in the source, and nobody has answered yet. */
  | 'reported';

/** One thing a fact says, by the words of its table. */
export type FactStatement = {
  readonly __typename?: 'FactStatement';
  /** Of a number: days, months, hours and the like. */
  readonly unit: Maybe<Scalars['String']['output']>;
  readonly value: Scalars['String']['output'];
  readonly what: Scalars['String']['output'];
};

export type FactToConfirmInput = {
  readonly label: Scalars['String']['input'];
  /** Where it stands: which paper, of which day, on which page. */
  readonly source: Scalars['String']['input'];
  readonly value: Scalars['String']['input'];
};

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

/** A filing for this step is here already. */
export type FiledHere = Refusal & {
  readonly __typename?: 'FiledHere';
  readonly field: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

/** How a filing reaches its recipient. */
export type FilingChannel =
  | 'email'
  | 'fax'
  | 'phone'
  | 'portal'
  | 'post';

/** The same has been filed in the meantime. */
export type FilingExists = Refusal & {
  readonly __typename?: 'FilingExists';
  readonly field: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

/** A filing as whoever works on its sending sees it: how it stands, no word of what it says. */
export type FilingOnItsWay = {
  readonly __typename?: 'FilingOnItsWay';
  readonly actBy: Maybe<Scalars['Date']['output']>;
  readonly channel: FilingChannel;
  readonly id: Scalars['ID']['output'];
  readonly reference: Scalars['String']['output'];
  readonly satisfiedOn: Maybe<Scalars['Date']['output']>;
  readonly sendBy: Maybe<Scalars['Date']['output']>;
  readonly state: SubmissionState;
  /** In the language of the filing where none is asked for. */
  readonly stateSentence: Scalars['String']['output'];
  readonly timeliness: Timeliness;
};


/** A filing as whoever works on its sending sees it: how it stands, no word of what it says. */
export type FilingOnItsWayStateSentenceArgs = {
  language?: InputMaybe<Language>;
};

export type FilingRequeued = {
  readonly __typename?: 'FilingRequeued';
  readonly submission: FilingOnItsWay;
};

/** Something that was sent came back, or was refused. */
export type FilingReturn = {
  readonly __typename?: 'FilingReturn';
  /** What can be done about it. */
  readonly advice: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
  readonly reason: ReturnReason;
  readonly returnedOn: Scalars['Date']['output'];
  /** What happened; in the language of the filing where none is asked for. */
  readonly sentence: Scalars['String']['output'];
};


/** Something that was sent came back, or was refused. */
export type FilingReturnAdviceArgs = {
  language?: InputMaybe<Language>;
};


/** Something that was sent came back, or was refused. */
export type FilingReturnSentenceArgs = {
  language?: InputMaybe<Language>;
};

export type FillBlankResult = AuthorizationDoesNotCover | AuthorizationExpired | AuthorizationIncomplete | AuthorizationMissing | AuthorizationRevoked | BlankFilled | BlankLeft | ClinicianDecidesAlone | CodesFixed | DraftChangedElsewhere | InvalidInput | NotAllowed | NotFound | RequestMoveNotAllowed | SecondFactorNeeded;

export type FillLetterResult = InvalidInput | NotAllowed | NotFound | SubmissionMoveNotAllowed | SubmissionWritten;

export type FinishPasskeyInput = {
  readonly challengeId: Scalars['ID']['input'];
  readonly name?: Scalars['String']['input'];
  /** JSON of what the authenticator answered. */
  readonly response: Scalars['String']['input'];
};

export type FinishPasskeyResult = NotAllowed | PasskeyRefused | ReauthenticationNeeded | SecondFactorAdded | SecondFactorNeeded;

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

export type GateAnswerInput = {
  readonly done: Scalars['Boolean']['input'];
  readonly item: GateItem;
  /** Why not; needed when not done. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

export type GateItem =
  | 'claim_file_requested'
  | 'clinician_letter'
  | 'criteria_obtained'
  | 'evidence_per_criterion'
  | 'only_chance_read';

export type GateQuestion = {
  readonly __typename?: 'GateQuestion';
  /** Null: not answered yet. */
  readonly done: Maybe<Scalars['Boolean']['output']>;
  readonly item: GateItem;
  readonly question: Scalars['String']['output'];
  readonly reason: Maybe<Scalars['String']['output']>;
};

export type GiveBackWorkItemResult = NotFound | SecondFactorNeeded | WorkItemBegun | WorkItemGivenBack | WorkItemNotHeld | WorkItemOver;

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

export type GivenProofInput = {
  readonly fileId?: InputMaybe<Scalars['ID']['input']>;
  readonly proofKind: ProofKind;
  /** Tracking, confirmation or portal number, or what the receipt says. */
  readonly value?: InputMaybe<Scalars['String']['input']>;
};

export type HandInCommentInput = {
  readonly commentId: Scalars['ID']['input'];
  readonly handedInOn: Scalars['Date']['input'];
  /** The number or answer the body gave. */
  readonly proof?: InputMaybe<Scalars['String']['input']>;
};

export type HandInCommentResult = BlankLeft | CommentAlreadyMade | CommentWritten | InvalidInput | NotAllowed | NotFound | OwnWordsCopied | OwnWordsMissing | OwnWordsTooShort | WindowOver;

/** Whom the person allowed to be shown the case, by signature (45 CFR 164.508). */
export type HealthAuthorization = {
  readonly __typename?: 'HealthAuthorization';
  readonly caseId: Scalars['ID']['output'];
  /** The last day it is good for. */
  readonly expiresOn: Scalars['Date']['output'];
  /** The signed paper: GET /files/:id. The copy the law asks for. */
  readonly fileId: Scalars['ID']['output'];
  readonly id: Scalars['ID']['output'];
  readonly inForce: Scalars['Boolean']['output'];
  readonly information: Scalars['String']['output'];
  readonly practices: ReadonlyArray<Scalars['String']['output']>;
  readonly purpose: Scalars['String']['output'];
  readonly recipients: ReadonlyArray<AuthorizationRecipient>;
  /** Printed at the foot of the paper. */
  readonly reference: Scalars['String']['output'];
  readonly revokedOn: Maybe<Scalars['Date']['output']>;
  readonly signedOn: Scalars['Date']['output'];
  readonly signerName: Scalars['String']['output'];
};

/** A public hearing at which people may speak, as the body’s notice says. */
export type Hearing = {
  readonly __typename?: 'Hearing';
  readonly act: Maybe<BodyAct>;
  /** Time and money the organization spent, newest first; empty for others. */
  readonly activity: ReadonlyArray<HearingActivity>;
  readonly body: Scalars['String']['output'];
  readonly campaignId: Scalars['ID']['output'];
  readonly commentsClose: Maybe<LocalMoment>;
  readonly commentsCloseAt: Maybe<Scalars['DateTime']['output']>;
  readonly decidedOn: Maybe<Scalars['Date']['output']>;
  readonly docket: Maybe<Scalars['String']['output']>;
  readonly endsAt: Scalars['DateTime']['output'];
  readonly id: Scalars['ID']['output'];
  /** USPS code, or US for a federal body. */
  readonly jurisdiction: Scalars['String']['output'];
  /** Languages that can be spoken there without an interpreter of ours. */
  readonly languages: ReadonlyArray<Language>;
  readonly link: Maybe<Scalars['String']['output']>;
  readonly lobbyingNote: Scalars['String']['output'];
  readonly lobbyingReadAt: Maybe<Scalars['DateTime']['output']>;
  readonly minutesPerSpeaker: Scalars['Int']['output'];
  readonly mode: HearingMode;
  /** What the organizer suggests speakers think of; their words must be their own. */
  readonly outline: Scalars['String']['output'];
  readonly place: Maybe<Scalars['String']['output']>;
  /** What a speaker reads before their yes; `readingVersion` names it. */
  readonly publicReading: ReadonlyArray<Scalars['String']['output']>;
  readonly readingVersion: Scalars['Int']['output'];
  /** The official record or decision. */
  readonly recordUrl: Maybe<Scalars['String']['output']>;
  readonly recordingPublic: Maybe<Scalars['Boolean']['output']>;
  /** What mails and calendars call it. */
  readonly reference: Scalars['String']['output'];
  /** Null: somebody looked up whether the organization must register or report, or nothing asks for it. */
  readonly registrationReminder: Maybe<Scalars['String']['output']>;
  /** Grows with each change that people must hear of; a yes counts for one of them. */
  readonly sequence: Scalars['Int']['output'];
  readonly signupCloses: Maybe<LocalMoment>;
  readonly signupClosesAt: Maybe<Scalars['DateTime']['output']>;
  readonly signupMethod: Maybe<SignupMethod>;
  readonly signupOwner: SignupOwner;
  /** Ours to give; null where the body keeps the list. */
  readonly slots: Maybe<Scalars['Int']['output']>;
  readonly slotsFree: Scalars['Int']['output'];
  /** Slots nobody will use, to be given back to the body in time for others. */
  readonly slotsToGiveBack: Scalars['Int']['output'];
  readonly starts: LocalMoment;
  readonly startsAt: Scalars['DateTime']['output'];
  readonly state: HearingState;
  readonly stateSentence: Scalars['String']['output'];
  readonly tag: HearingTag;
  /** Slots held or said yes to. */
  readonly taken: Scalars['Int']['output'];
  /** What is known of its speakers; null for whoever does not see them one by one. */
  readonly tally: Maybe<HearingTally>;
  readonly title: Scalars['String']['output'];
  readonly underOath: Maybe<Scalars['Boolean']['output']>;
  readonly waiting: Scalars['Int']['output'];
  /** IANA name, by a city. */
  readonly zone: Scalars['String']['output'];
};


/** A public hearing at which people may speak, as the body’s notice says. */
export type HearingLobbyingNoteArgs = {
  language?: Language;
};


/** A public hearing at which people may speak, as the body’s notice says. */
export type HearingPublicReadingArgs = {
  language?: Language;
};


/** A public hearing at which people may speak, as the body’s notice says. */
export type HearingRegistrationReminderArgs = {
  language?: Language;
};


/** A public hearing at which people may speak, as the body’s notice says. */
export type HearingStateSentenceArgs = {
  language?: Language;
};

export type HearingActivity = {
  readonly __typename?: 'HearingActivity';
  readonly cost: Scalars['Cents']['output'];
  readonly id: Scalars['ID']['output'];
  readonly minutes: Scalars['Int']['output'];
  readonly on: Scalars['Date']['output'];
};

export type HearingActivityLogged = {
  readonly __typename?: 'HearingActivityLogged';
  readonly hearing: Hearing;
};

export type HearingAhead = Refusal & {
  readonly __typename?: 'HearingAhead';
  readonly field: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

export type HearingBegun = Refusal & {
  readonly __typename?: 'HearingBegun';
  readonly field: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

export type HearingChanged = {
  readonly __typename?: 'HearingChanged';
  /** Of how many a yes, a sign-up or a place on the waiting list counts no more, so that they are asked again. */
  readonly askedAgain: Scalars['Int']['output'];
  readonly hearing: Hearing;
  /** How many were told of it. */
  readonly told: Scalars['Int']['output'];
};

/** The hearing changed since it was shown; nothing was said for the person. */
export type HearingChangedMeanwhile = Refusal & {
  readonly __typename?: 'HearingChangedMeanwhile';
  readonly field: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

export type HearingConnection = {
  readonly __typename?: 'HearingConnection';
  readonly edges: ReadonlyArray<HearingEdge>;
  readonly pageInfo: PageInfo;
};

export type HearingDetailsInput = {
  readonly body: Scalars['String']['input'];
  readonly commentsClose?: InputMaybe<LocalMomentInput>;
  readonly docket?: InputMaybe<Scalars['String']['input']>;
  readonly expectedMinutes: Scalars['Int']['input'];
  readonly jurisdiction: Scalars['String']['input'];
  readonly languages?: ReadonlyArray<Language>;
  readonly link?: InputMaybe<Scalars['String']['input']>;
  readonly minutesPerSpeaker: Scalars['Int']['input'];
  readonly mode: HearingMode;
  readonly outline?: Scalars['String']['input'];
  readonly place?: InputMaybe<Scalars['String']['input']>;
  readonly recordingPublic?: InputMaybe<Scalars['Boolean']['input']>;
  readonly signupCloses?: InputMaybe<LocalMomentInput>;
  readonly signupMethod?: InputMaybe<SignupMethod>;
  readonly signupOwner?: SignupOwner;
  readonly slots?: InputMaybe<Scalars['Int']['input']>;
  readonly starts: LocalMomentInput;
  readonly tag: HearingTag;
  readonly title: Scalars['String']['input'];
  readonly underOath?: InputMaybe<Scalars['Boolean']['input']>;
  readonly zone: Scalars['String']['input'];
};

export type HearingEdge = {
  readonly __typename?: 'HearingEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Hearing;
};

export type HearingInPast = Refusal & {
  readonly __typename?: 'HearingInPast';
  readonly field: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

export type HearingLengthUnusable = Refusal & {
  readonly __typename?: 'HearingLengthUnusable';
  readonly field: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

export type HearingMode =
  | 'both'
  | 'in_person'
  | 'remote';

export type HearingMoveNotAllowed = Refusal & {
  readonly __typename?: 'HearingMoveNotAllowed';
  readonly field: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

export type HearingNotOpen = Refusal & {
  readonly __typename?: 'HearingNotOpen';
  readonly field: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

/** One person and one hearing, from being asked to having spoken. */
export type HearingSeat = {
  readonly __typename?: 'HearingSeat';
  /** The hearing’s sequence they last said yes to. */
  readonly agreedTo: Maybe<Scalars['Int']['output']>;
  /** What the body wrote back; null for everybody but whoever acts for the person. */
  readonly answer: Maybe<Scalars['String']['output']>;
  readonly appearanceEvidence: Maybe<AppearanceEvidence>;
  readonly attestedAt: Maybe<Scalars['DateTime']['output']>;
  readonly caseId: Scalars['ID']['output'];
  readonly hearing: Hearing;
  readonly heldBecause: Maybe<HoldReason>;
  readonly heldUntil: Maybe<Scalars['DateTime']['output']>;
  readonly id: Scalars['ID']['output'];
  /** What they said they need to come, so far as the asker is shown it. */
  readonly needs: ReadonlyArray<SpeakerNeed>;
  readonly needsMet: ReadonlyArray<SpeakerNeed>;
  readonly personId: Scalars['ID']['output'];
  /** Place on the waiting list: a number that orders, the lowest first. Null off it. */
  readonly position: Maybe<Scalars['Int']['output']>;
  /** They have said that their words are first-hand and their own, and have read what becomes public. */
  readonly ready: Scalars['Boolean']['output'];
  readonly recordUrl: Maybe<Scalars['String']['output']>;
  readonly signedUpAt: Maybe<Scalars['DateTime']['output']>;
  /** Where the body keeps the list: what is still to be done there. */
  readonly signupTask: Maybe<SignupTask>;
  readonly state: HearingSeatState;
  readonly stateSentence: Scalars['String']['output'];
  /** Their words as they stand; null for everybody but whoever acts for the person, and before anything is written. */
  readonly statement: Maybe<HearingStatement>;
  /** How many wait before them. */
  readonly waitingBefore: Maybe<Scalars['Int']['output']>;
};


/** One person and one hearing, from being asked to having spoken. */
export type HearingSeatStateSentenceArgs = {
  language?: Language;
};

export type HearingSeatChanged = {
  readonly __typename?: 'HearingSeatChanged';
  readonly seat: HearingSeat;
};

export type HearingSeatConnection = {
  readonly __typename?: 'HearingSeatConnection';
  readonly edges: ReadonlyArray<HearingSeatEdge>;
  readonly pageInfo: PageInfo;
};

export type HearingSeatEdge = {
  readonly __typename?: 'HearingSeatEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: HearingSeat;
};

export type HearingSeatState =
  | 'available'
  | 'cancelled'
  | 'confirmed'
  | 'declined'
  | 'delivered'
  | 'excused'
  | 'invited'
  | 'not_delivered'
  | 'offered'
  | 'waitlisted'
  | 'written_only';

export type HearingState =
  | 'announced'
  | 'cancelled'
  | 'closed'
  | 'drafted'
  | 'held'
  | 'moved';

export type HearingStatement = {
  readonly __typename?: 'HearingStatement';
  readonly allowedSeconds: Scalars['Int']['output'];
  /** Added to each text by itself, and counted in its time. */
  readonly disclosureLine: Scalars['String']['output'];
  readonly language: Language;
  /** The texts as they leave, headed by body, docket, name and city; empty while name or city is missing. */
  readonly papers: ReadonlyArray<StatementPaper>;
  /** Questions beside the words; they lock nothing. */
  readonly prompts: ReadonlyArray<TestimonyPrompt>;
  readonly savedAt: Scalars['DateTime']['output'];
  /** How long the spoken version takes, with the line that says who stands behind it. */
  readonly seconds: Maybe<Scalars['Int']['output']>;
  /** Null: takes part in writing only. */
  readonly spoken: Maybe<Scalars['String']['output']>;
  readonly version: Scalars['Int']['output'];
  /** Words to take out until it fits. */
  readonly wordsTooMany: Maybe<Scalars['Int']['output']>;
  readonly written: Scalars['String']['output'];
};

/** Testimony to lawmakers may count as lobbying, which is recorded. */
export type HearingTag =
  | 'legislative'
  | 'regulatory';

/** Speakers of whom nothing is known stand in `unknown` and in no other number. */
export type HearingTally = {
  readonly __typename?: 'HearingTally';
  readonly delivered: Scalars['Int']['output'];
  readonly excused: Scalars['Int']['output'];
  readonly notDelivered: Scalars['Int']['output'];
  readonly saidYes: Scalars['Int']['output'];
  readonly unknown: Scalars['Int']['output'];
  readonly writtenOnly: Scalars['Int']['output'];
};

export type HearingTextMissing = Refusal & {
  readonly __typename?: 'HearingTextMissing';
  readonly field: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

export type HearingTextTooLong = Refusal & {
  readonly __typename?: 'HearingTextTooLong';
  readonly field: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

export type HearingTime =
  | 'ahead'
  | 'over';

export type HearingWritten = {
  readonly __typename?: 'HearingWritten';
  readonly hearing: Hearing;
};

export type HelpNearby = {
  readonly __typename?: 'HelpNearby';
  readonly channels: ReadonlyArray<ContactWay>;
  readonly citation: Maybe<Scalars['String']['output']>;
  readonly dateRead: Scalars['Date']['output'];
  readonly does: Scalars['String']['output'];
  readonly isAttorneyGeneral: Scalars['Boolean']['output'];
  readonly key: Scalars['String']['output'];
  readonly name: Scalars['String']['output'];
  readonly sources: ReadonlyArray<Scalars['String']['output']>;
  /** yes, no or unknown. */
  readonly takesComplaints: Scalars['String']['output'];
  readonly verified: Scalars['Boolean']['output'];
};

/** Somebody else of the organization has this person; whoever wants to take one takes the next. */
export type HelpedByAnother = Refusal & {
  readonly __typename?: 'HelpedByAnother';
  readonly field: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

/** Somebody with a helper, as that helper reaches them. */
export type HelpedPerson = {
  readonly __typename?: 'HelpedPerson';
  readonly email: Maybe<Scalars['String']['output']>;
  readonly language: Language;
  readonly name: Scalars['String']['output'];
  readonly phone: Maybe<Scalars['String']['output']>;
  /** IANA time zone: nobody is called at night. */
  readonly zone: Scalars['String']['output'];
};

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

export type HelperAssigned = {
  readonly __typename?: 'HelperAssigned';
  readonly participation: Participation;
};

export type HelperConsentMissing = Refusal & {
  readonly __typename?: 'HelperConsentMissing';
  readonly field: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

/** The helper has as many people as they can help well. */
export type HelperFull = Refusal & {
  readonly __typename?: 'HelperFull';
  readonly field: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

/** The account is not somebody of the organization who does this work. */
export type HelperNotMember = Refusal & {
  readonly __typename?: 'HelperNotMember';
  readonly field: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

/** How many people somebody helps, over all organizations, and how many they can help well. */
export type HelperPlaces = {
  readonly __typename?: 'HelperPlaces';
  readonly most: Scalars['Int']['output'];
  readonly taken: Scalars['Int']['output'];
};

export type HoldChanged = {
  readonly __typename?: 'HoldChanged';
  readonly participation: Participation;
};

export type HoldOver = Refusal & {
  readonly __typename?: 'HoldOver';
  readonly field: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

export type HoldReason =
  | 'claim'
  | 'free_again'
  | 'hearing_moved'
  | 'planned';

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

/** How an office would rather get many complaints, as it said itself. */
export type IntakeWay =
  | 'fax'
  | 'no_preference'
  | 'portal_each'
  | 'post_together'
  | 'secure_upload';

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

export type InviteAuthorityInput = {
  /** A named representative or treating professional may give and withdraw consent too. */
  readonly alsoConsent?: Scalars['Boolean']['input'];
  /** `self`: the person themselves, who takes the record over. */
  readonly basis: AuthorityBasis;
  readonly email: Scalars['String']['input'];
  readonly language?: Language;
  readonly personId: Scalars['ID']['input'];
};

export type InviteAuthorityResult = AlreadyRegistered | Authority | InvalidInput | NotAllowed | NotFound | ReauthenticationNeeded | TooManyRequests;

export type InviteMemberInput = {
  readonly email: Scalars['String']['input'];
  /** The role ends by itself then. */
  readonly expiresAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly organizationId: Scalars['ID']['input'];
  readonly role: MembershipRole;
};

export type InviteMemberResult = InvalidInput | MemberInvited | NotAllowed | NotFound | SecondFactorNeeded;

export type InviteSpeakersResult = CampaignNotOpen | HearingNotOpen | InvalidInput | NotAllowed | NotFound | SecondFactorNeeded | SpeakersInvited;

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

export type JoinCampaignResult = AlreadyJoined | CampaignJoined | CampaignNotOpen | CaseOver | ConsentMissing | InvalidInput | NotAllowed | NotEligible | NotFound | WordingOutdated;

export type JointLetterNamesPatient = Refusal & {
  readonly __typename?: 'JointLetterNamesPatient';
  readonly field: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

export type JointLetterReady = {
  readonly __typename?: 'JointLetterReady';
  /** Each signs it alone, on paper; nothing of it is kept here. */
  readonly says: Scalars['String']['output'];
};

export type JointLetterRecipient = Refusal & {
  readonly __typename?: 'JointLetterRecipient';
  readonly field: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

export type JointLetterRecipientKind =
  | 'drug_review_board'
  | 'guideline_body'
  /** Answered with why not: an insurer's network or contracting office. */
  | 'insurer'
  | 'legislature'
  | 'medical_policy_committee'
  | 'regulator';

export type JointLetterResult = CompetitionWordsHeld | InvalidInput | JointLetterNamesPatient | JointLetterReady | JointLetterRecipient | JointLetterWithoutEvidence;

export type JointLetterWithoutEvidence = Refusal & {
  readonly __typename?: 'JointLetterWithoutEvidence';
  readonly field: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

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

export type JurisdictionUnknown = Refusal & {
  readonly __typename?: 'JurisdictionUnknown';
  readonly field: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

export type JustificationAsked = {
  readonly __typename?: 'JustificationAsked';
  readonly request: JustificationRequest;
};

export type JustificationBlank = {
  readonly __typename?: 'JustificationBlank';
  readonly kind: BlankKind;
  /** Without it nothing is signed. */
  readonly open: Scalars['Boolean']['output'];
  readonly text: Maybe<Scalars['String']['output']>;
};

/** A version of the letter as it was made. */
export type JustificationLetter = {
  readonly __typename?: 'JustificationLetter';
  /** Goes back with each page that is opened and with the signature. */
  readonly documentHash: Scalars['String']['output'];
  /** GET /files/:id: the letter to be read; once signed, the signed one. */
  readonly fileId: Maybe<Scalars['ID']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly openedPages: ReadonlyArray<Scalars['Int']['output']>;
  readonly pages: Scalars['Int']['output'];
  readonly signedAt: Maybe<Scalars['DateTime']['output']>;
  /** The same words as plain text, to be read on the page. */
  readonly text: Maybe<Scalars['String']['output']>;
  readonly version: Scalars['Int']['output'];
};

/** One clinician asked about one case. */
export type JustificationRequest = {
  readonly __typename?: 'JustificationRequest';
  readonly blanks: ReadonlyArray<JustificationBlank>;
  /** The newest; null: none was planned. */
  readonly call: Maybe<PeerCall>;
  readonly case: Maybe<RequestedCase>;
  /** For who acts for the person: whom they named. Clinicians of one campaign never see each other. */
  readonly clinicianName: Maybe<Scalars['String']['output']>;
  readonly createdAt: Scalars['DateTime']['output'];
  /** Conflicts that do not bar the opinion and stand in it. */
  readonly discloses: ReadonlyArray<ClinicianConflict>;
  readonly filingType: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
  /** What is still missing in the case; for whom it is open. */
  readonly lacks: ReadonlyArray<LetterFact>;
  readonly leaseUntil: Maybe<Scalars['DateTime']['output']>;
  readonly letter: Maybe<JustificationLetter>;
  readonly links: ReadonlyArray<OneCaseLink>;
  /** The letter is needed by this day, so that the filing keeps its own; null: no date is known. */
  readonly neededBy: Maybe<Scalars['Date']['output']>;
  /** For who acts for the person and for the clinician: what to do now. */
  readonly nextSentence: Maybe<Scalars['String']['output']>;
  readonly offer: Maybe<RequestOffer>;
  readonly onePages: ReadonlyArray<OnePageRequest>;
  readonly paperAnswers: ReadonlyArray<PaperAnswer>;
  /** As whom the asker stands to it; null: they do not. */
  readonly part: Maybe<RequestPart>;
  /** The oldest first; for whom the case is open. */
  readonly practicePapers: ReadonlyArray<PracticePaper>;
  /** What mails carry instead of anything about the person. */
  readonly reference: Scalars['String']['output'];
  readonly relation: ClinicianRelation;
  readonly shows: RequestShows;
  readonly stage: Scalars['String']['output'];
  readonly state: JustificationRequestState;
  readonly stateSentence: Scalars['String']['output'];
  readonly statements: ReadonlyArray<ClinicalStatement>;
  readonly wayIn: WayIn;
};

export type JustificationRequestState =
  | 'answered_on_paper'
  | 'blanks_open'
  | 'declined'
  | 'expired'
  | 'held'
  | 'in_review'
  | 'moved_on'
  | 'offered'
  | 'paper_received'
  | 'ready_to_sign'
  /** Waits for the person's authorization. */
  | 'requested'
  | 'signed'
  | 'superseded'
  | 'withdrawn';

export type KeepCaseConfidentialResult = ConfidentialityKept | NotAllowed | NotFound;

export type KeepCaseResult = CaseKept | NotFound;

export type KeepDraftInput = {
  /** The campaign, hearing, case, request, call, seat, report or outcome that the form is about; left out where it is about the account itself. */
  readonly about?: InputMaybe<Scalars['ID']['input']>;
  readonly form: KeptForm;
  /** What the window read or wrote last; left out where it found nothing. */
  readonly seen?: InputMaybe<DraftEditionInput>;
  /** One more with each writing of the window. */
  readonly turn: Scalars['Int']['input'];
  /** A number of the window's own, made when it opened its page. */
  readonly window: Scalars['ID']['input'];
  /** At most 64 kB. */
  readonly words: Scalars['String']['input'];
};

export type KeepDraftResult = DraftChangedElsewhere | DraftKept | DraftTooLong | InvalidInput | SecondFactorNeeded | TooManyDrafts;

/** What an account has typed into a form and not sent. Nobody else ever sees it, whoever runs the installation included. */
export type KeptDraft = {
  readonly __typename?: 'KeptDraft';
  readonly form: KeptForm;
  readonly keptAt: Scalars['DateTime']['output'];
  readonly turn: Scalars['Int']['output'];
  /** Which window wrote it, and the how many-eth time: said as `seen` by whoever goes on from it. */
  readonly window: Scalars['ID']['output'];
  /** What was typed, as the page wrote it. */
  readonly words: Scalars['String']['output'];
};

/** A form whose words are kept while somebody types them. */
export type KeptForm =
  | 'body_answer'
  | 'call_back'
  | 'call_result'
  | 'call_windows'
  | 'campaign_change'
  | 'clinician_ask'
  | 'clinician_enrolment'
  | 'comment_window'
  | 'fact_comparison'
  | 'hearing_change'
  | 'helper_call'
  | 'letter_correction'
  | 'letter_decline'
  | 'letter_sentence'
  | 'new_campaign'
  | 'new_hearing'
  | 'office_talks'
  | 'outcome_correction'
  | 'practice_page'
  | 'report_answer';

export type KeptShare = {
  readonly __typename?: 'KeptShare';
  /** What is left of it, and why that holds nothing personal. */
  readonly because: Scalars['String']['output'];
  readonly what: Scalars['String']['output'];
};

export type Language =
  | 'en'
  | 'es';

export type LanguageMissing = Refusal & {
  readonly __typename?: 'LanguageMissing';
  readonly field: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

/** Nobody else may act for the person: said before their dates run with nobody to see them. */
export type LastAuthority = Refusal & {
  readonly __typename?: 'LastAuthority';
  readonly field: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

/** An organization keeps at least one owner. */
export type LastOwner = Refusal & {
  readonly __typename?: 'LastOwner';
  readonly field: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

/** Nothing would be left; the message says what stops working. */
export type LastSecondFactor = Refusal & {
  readonly __typename?: 'LastSecondFactor';
  readonly field: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

export type LeadCaseChosen = {
  readonly __typename?: 'LeadCaseChosen';
  readonly participation: Participation;
};

export type LeaseExtended = {
  readonly __typename?: 'LeaseExtended';
  readonly workItem: WorkItem;
};

export type LeaveCampaignResult = AlreadyLeft | CampaignLeft | NotAllowed | NotFound;

export type LeaveSlotResult = HearingSeatChanged | NotAllowed | NotFound | SeatOver;

/** A running date of the case, to take along. */
export type LeavingDate = {
  readonly __typename?: 'LeavingDate';
  readonly actBy: Maybe<Scalars['Date']['output']>;
  readonly lastArguable: Maybe<Scalars['Date']['output']>;
  readonly stage: Scalars['String']['output'];
  /** Whether the words of the rule it rests on were read, or confirmed here. */
  readonly verified: Scalars['Boolean']['output'];
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
  /** The words of its rules were read when they were written down, or two people of this installation have confirmed the one it rests on. */
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

/** How the letter in hand is known. */
export type LetterBasis =
  /** Somebody said what came; the dates are the safest that can be said until the letter's own date is copied. */
  | 'estimated'
  /** The notice the case began with. */
  | 'notice'
  /** Somebody said what came, with its date. */
  | 'reported'
  /** A reviewer has read it. */
  | 'verified';

/** What a case has to say before a letter can be made about it. */
export type LetterFact =
  | 'payer'
  | 'service';

/** The blanks of a letter as the person filled them. */
export type LetterFacts = {
  readonly __typename?: 'LetterFacts';
  readonly answers: ReadonlyArray<PointAnswer>;
  readonly authorityEvidence: Maybe<Scalars['String']['output']>;
  readonly callBack: Maybe<Scalars['String']['output']>;
  readonly clinicianStatements: ReadonlyArray<ClinicianStatement>;
  readonly complaintBefore: Maybe<YesNoUnknown>;
  readonly denialClass: Maybe<DenialClass>;
  readonly disasterNotice: Maybe<Scalars['String']['output']>;
  readonly exhaustion: Maybe<ExhaustionKind>;
  readonly exhaustionFailure: Maybe<Scalars['String']['output']>;
  readonly exhibits: ReadonlyArray<ChosenExhibit>;
  readonly filerName: Maybe<Scalars['String']['output']>;
  readonly groupNumber: Maybe<Scalars['String']['output']>;
  readonly lateEvidence: Maybe<Scalars['String']['output']>;
  readonly lateReason: Maybe<Scalars['String']['output']>;
  readonly leaveOut: ReadonlyArray<Scalars['ID']['output']>;
  readonly memberId: Maybe<Scalars['String']['output']>;
  readonly neededBy: Maybe<Scalars['Date']['output']>;
  readonly obstacleFrom: Maybe<Scalars['Date']['output']>;
  readonly obstacleUntil: Maybe<Scalars['Date']['output']>;
  readonly planName: Maybe<Scalars['String']['output']>;
  readonly planProvision: Maybe<Scalars['String']['output']>;
  readonly provider: Maybe<Scalars['String']['output']>;
  readonly remedy: Maybe<Scalars['String']['output']>;
  readonly serviceDates: Maybe<Scalars['String']['output']>;
  readonly toldBy: Maybe<Scalars['String']['output']>;
  readonly toldHow: Maybe<Scalars['String']['output']>;
  readonly toldOn: Maybe<Scalars['Date']['output']>;
  readonly toldReference: Maybe<Scalars['String']['output']>;
  readonly toldWhat: Maybe<Scalars['String']['output']>;
  readonly urgencyStandards: ReadonlyArray<UrgencyStandard>;
  readonly urgencyStatedBy: Maybe<Scalars['String']['output']>;
  readonly urgencyStatement: Maybe<Scalars['String']['output']>;
  readonly windowClosed: Maybe<Scalars['Date']['output']>;
};

/** What is left out stays as it is; null takes a fact back; a list stands for the whole list. */
export type LetterFactsInput = {
  readonly answers?: InputMaybe<ReadonlyArray<PointAnswerInput>>;
  readonly authorityEvidence?: InputMaybe<Scalars['String']['input']>;
  readonly callBack?: InputMaybe<Scalars['String']['input']>;
  readonly clinicianStatements?: InputMaybe<ReadonlyArray<ClinicianStatementInput>>;
  readonly complaintBefore?: InputMaybe<YesNoUnknown>;
  readonly denialClass?: InputMaybe<DenialClass>;
  readonly disasterNotice?: InputMaybe<Scalars['String']['input']>;
  readonly exhaustion?: InputMaybe<ExhaustionKind>;
  readonly exhaustionFailure?: InputMaybe<Scalars['String']['input']>;
  /** Papers beside what shows the denial, or another title for that. */
  readonly exhibits?: InputMaybe<ReadonlyArray<ChosenExhibitInput>>;
  /** The signer's own name, where the signer is not the patient. */
  readonly filerName?: InputMaybe<Scalars['String']['input']>;
  readonly groupNumber?: InputMaybe<Scalars['String']['input']>;
  readonly lateEvidence?: InputMaybe<Scalars['String']['input']>;
  readonly lateReason?: InputMaybe<Scalars['String']['input']>;
  /** Files that stay out of this packet. */
  readonly leaveOut?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly memberId?: InputMaybe<Scalars['String']['input']>;
  readonly neededBy?: InputMaybe<Scalars['Date']['input']>;
  readonly obstacleFrom?: InputMaybe<Scalars['Date']['input']>;
  readonly obstacleUntil?: InputMaybe<Scalars['Date']['input']>;
  readonly planName?: InputMaybe<Scalars['String']['input']>;
  readonly planProvision?: InputMaybe<Scalars['String']['input']>;
  readonly provider?: InputMaybe<Scalars['String']['input']>;
  /** The decision asked for, where the usual sentence does not say it. */
  readonly remedy?: InputMaybe<Scalars['String']['input']>;
  readonly serviceDates?: InputMaybe<Scalars['String']['input']>;
  readonly toldBy?: InputMaybe<Scalars['String']['input']>;
  readonly toldHow?: InputMaybe<Scalars['String']['input']>;
  /** Before anything is in writing: what was said, when, how and by whom. */
  readonly toldOn?: InputMaybe<Scalars['Date']['input']>;
  readonly toldReference?: InputMaybe<Scalars['String']['input']>;
  readonly toldWhat?: InputMaybe<Scalars['String']['input']>;
  readonly urgencyStandards?: InputMaybe<ReadonlyArray<UrgencyStandard>>;
  /** Only the patient or a clinician states urgency. */
  readonly urgencyStatedBy?: InputMaybe<Scalars['String']['input']>;
  readonly urgencyStatement?: InputMaybe<Scalars['String']['input']>;
  /** For an appeal after the window: the true reason, in the filer's words. */
  readonly windowClosed?: InputMaybe<Scalars['Date']['input']>;
};

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

export type LetterMade = {
  readonly __typename?: 'LetterMade';
  readonly request: JustificationRequest;
};

/** The rules have no such filing for this plan or this case; the message says which. */
export type LetterNotForThisCase = Refusal & {
  readonly __typename?: 'LetterNotForThisCase';
  readonly field: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

export type LetterPageOpened = {
  readonly __typename?: 'LetterPageOpened';
  readonly request: JustificationRequest;
};

export type LetterRenewed = {
  readonly __typename?: 'LetterRenewed';
  readonly request: JustificationRequest;
};

export type LetterSigned = {
  readonly __typename?: 'LetterSigned';
  readonly request: JustificationRequest;
};

export type LettersTooAlike = Refusal & {
  readonly __typename?: 'LettersTooAlike';
  readonly field: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

export type LiaisonChannel =
  | 'email'
  | 'meeting'
  | 'phone'
  | 'portal'
  | 'post';

export type LiaisonContact = {
  readonly __typename?: 'LiaisonContact';
  readonly channel: LiaisonChannel;
  readonly note: Scalars['String']['output'];
  readonly on: Scalars['Date']['output'];
};

/** One office that a campaign's people would write to, and what was agreed with it beforehand. */
export type LiaisonOffice = {
  readonly __typename?: 'LiaisonOffice';
  /** Complaints a business day. Null: none was named. */
  readonly agreedPerDay: Maybe<Scalars['Int']['output']>;
  /** Name, telephone and address of the contact. */
  readonly contact: Maybe<Scalars['String']['output']>;
  readonly contacts: ReadonlyArray<LiaisonContact>;
  /** How many people taking part would write to it; a small number is not told. */
  readonly expected: Scalars['String']['output'];
  /** How many of them agreed to be listed in the cover memo; a small number is not told. */
  readonly listed: Scalars['String']['output'];
  /** Address of the cover memo on this server. */
  readonly memo: Scalars['String']['output'];
  readonly preferredIntake: Maybe<IntakeWay>;
  readonly regulator: Regulator;
  /** The office was first told on this day. Null: not yet. */
  readonly toldOn: Maybe<Scalars['Date']['output']>;
};


/** One office that a campaign's people would write to, and what was agreed with it beforehand. */
export type LiaisonOfficeExpectedArgs = {
  language?: Language;
};


/** One office that a campaign's people would write to, and what was agreed with it beforehand. */
export type LiaisonOfficeListedArgs = {
  language?: Language;
};

export type LiaisonSaved = {
  readonly __typename?: 'LiaisonSaved';
  readonly office: LiaisonOffice;
};

export type Licence = {
  readonly __typename?: 'Licence';
  /** The last day it is in force. */
  readonly expiresOn: Scalars['Date']['output'];
  readonly inForce: Scalars['Boolean']['output'];
  readonly number: Scalars['String']['output'];
  readonly state: Scalars['String']['output'];
};

export type LicenceExpired = Refusal & {
  readonly __typename?: 'LicenceExpired';
  readonly field: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

export type LicenceInput = {
  readonly expiresOn: Scalars['Date']['input'];
  readonly number: Scalars['String']['input'];
  readonly state: Scalars['String']['input'];
};

export type LicenceMissing = Refusal & {
  readonly __typename?: 'LicenceMissing';
  readonly field: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

export type LicenceNotDated = Refusal & {
  readonly __typename?: 'LicenceNotDated';
  readonly field: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

export type LicenceNotInForce = Refusal & {
  readonly __typename?: 'LicenceNotInForce';
  readonly field: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

export type LicenceStateUnknown = Refusal & {
  readonly __typename?: 'LicenceStateUnknown';
  readonly field: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

export type LicenceTwice = Refusal & {
  readonly __typename?: 'LicenceTwice';
  readonly field: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

export type LikenessBand =
  /** They read as one letter; ask for more of people's own words. */
  | 'alike'
  | 'distinct'
  | 'much_shared'
  | 'some_shared'
  /** Fewer than two filings. */
  | 'too_few';

/**
 * One fax line or mailbox. What left it is counted over all campaigns that use it, without filings of cases that are kept
 * confidential.
 */
export type LinePace = {
  readonly __typename?: 'LinePace';
  readonly channel: FilingChannel;
  /** Of this campaign; the pace gives way for this day. */
  readonly earliestSendBy: Maybe<Scalars['Date']['output']>;
  readonly lastHour: Scalars['Int']['output'];
  /** A short digest: the address itself is sealed. */
  readonly line: Scalars['String']['output'];
  readonly perBusinessDay: Scalars['Int']['output'];
  readonly perHour: Scalars['Int']['output'];
  /** What may still leave today by the pace, on a day on which lines send: of its day and of the hours that are left of it. */
  readonly roomToday: Scalars['Int']['output'];
  readonly today: Scalars['Int']['output'];
  /** Of this campaign. */
  readonly waiting: Scalars['Int']['output'];
  /** Of whichever campaign: all leave at the one pace of the line. Without dates of other campaigns, which are single people's. */
  readonly waitingOnLine: Scalars['Int']['output'];
  /**
   * Of this campaign's that wait, in the order they leave in: what presses, then what has no date, then soonest date first. None
   * without a second factor: where few wait, a day is one person's.
   */
  readonly waits: ReadonlyArray<LineWait>;
};

/** Filings that wait on a line and are alike in their days. */
export type LineWait = {
  readonly __typename?: 'LineWait';
  /** The last safe day, for which the pace gives way; today of what presses. Null: no date is known. */
  readonly dueBy: Maybe<Scalars['Date']['output']>;
  /** Their wave begins then; null: they may leave today. */
  readonly from: Maybe<Scalars['Date']['output']>;
  readonly waiting: Scalars['Int']['output'];
};

export type LinkMissing = Refusal & {
  readonly __typename?: 'LinkMissing';
  readonly field: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

export type LinkUnusable = Refusal & {
  readonly __typename?: 'LinkUnusable';
  readonly field: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

export type ListIsOurs = Refusal & {
  readonly __typename?: 'ListIsOurs';
  readonly field: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

export type LoadSampleCampaignResult = SampleLoading | SampleNotOffered | TooManyRequests;

export type LobbyingNotRead = Refusal & {
  readonly __typename?: 'LobbyingNotRead';
  readonly field: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

/** A day and an hour on the wall of a place. */
export type LocalMoment = {
  readonly __typename?: 'LocalMoment';
  readonly date: Scalars['Date']['output'];
  /** `HH:MM` */
  readonly time: Scalars['String']['output'];
};

export type LocalMomentInput = {
  readonly date: Scalars['Date']['input'];
  /** `HH:MM` on the wall of the place. */
  readonly time: Scalars['String']['input'];
  readonly which?: InputMaybe<WhichHour>;
};

export type LocalTimeSkipped = Refusal & {
  readonly __typename?: 'LocalTimeSkipped';
  readonly field: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

export type LocalTimeTwice = Refusal & {
  readonly __typename?: 'LocalTimeTwice';
  readonly field: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

export type LogCallBackResult = CallBackLogged | CallInFuture | CallNotDated | InvalidInput | NotAllowed | NotFound | SecondFactorNeeded;

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

export type LogCallResultResult = AlternativeMissing | CallInFuture | CallMinutesWrong | CallMoveNotAllowed | CallNotDated | CallResultLogged | InvalidInput | NotAllowed | NotFound | OnlyWhoCaresSpeaks | ReviewerMissing | SecondFactorNeeded;

export type LogHearingActivityInput = {
  readonly cost?: Scalars['Cents']['input'];
  readonly hearingId: Scalars['ID']['input'];
  readonly minutes?: Scalars['Int']['input'];
  readonly on: Scalars['Date']['input'];
};

export type LogHearingActivityResult = ActivityUnusable | HearingActivityLogged | NotAllowed | NotFound;

export type MailedCodeInput = {
  readonly attemptId: Scalars['ID']['input'];
  readonly code: Scalars['String']['input'];
};

export type MakeAccessTokenInput = {
  /** 1 to 365. */
  readonly days?: Scalars['Int']['input'];
  readonly name: Scalars['String']['input'];
  readonly scopes: ReadonlyArray<TokenScope>;
};

export type MakeAccessTokenResult = AccessTokenMade | InvalidInput | NotAllowed | ReauthenticationNeeded | SecondFactorNeeded;

export type MakeCalendarLinkResult = CalendarLinkMade | NotAllowed | NotFound | SecondFactorNeeded;

export type MakeLetterResult = AuthorizationDoesNotCover | AuthorizationExpired | AuthorizationIncomplete | AuthorizationMissing | AuthorizationRevoked | BlanksOpen | CaseFactsMissing | ClinicianDecidesAlone | DocumentChanged | LetterMade | NotAllowed | NotFound | RequestNotReady | SecondFactorNeeded | StatementsOpen;

export type MakeOnePageRequestResult = AuthorizationDoesNotCover | AuthorizationExpired | AuthorizationIncomplete | AuthorizationMissing | AuthorizationRevoked | CompetitionWordsHeld | InvalidInput | NotAllowed | NotFound | NothingToConfirm | OnePageMade | PageTooLong | RequestMoveNotAllowed | SecondFactorNeeded;

export type MakeRecoveryCodesResult = NoSecondFactor | NotAllowed | ReauthenticationNeeded | RecoveryCodesMade | SecondFactorNeeded;

export type MarkSignedUpResult = HearingSeatChanged | ListIsOurs | NotAllowed | NotFound | SeatOver;

/** It reaches more than fifty people: another member must agree. Call it again when they have. */
export type MassSendRequested = {
  readonly __typename?: 'MassSendRequested';
  readonly approval: Approval;
  readonly recipients: Scalars['Int']['output'];
};

export type MatchAnswer =
  /** Two claims; both go on. */
  | 'different_matters'
  /** One claim: one of the two cases goes on, the other is put on hold. */
  | 'same_matter';

/** The account that asks, and whom it may act for. */
export type Me = {
  readonly __typename?: 'Me';
  readonly account: Account;
  /** When this session last showed who sits there. */
  readonly authenticatedAt: Maybe<Scalars['DateTime']['output']>;
  /** Also those that were asked for and not confirmed yet, and those that ended. */
  readonly authorities: ReadonlyArray<Authority>;
  readonly persons: ReadonlyArray<Person>;
  readonly recoveryCodesLeft: Scalars['Int']['output'];
  /** What a second factor is missing for, in a sentence; null where nothing asks for one, or this session has shown it. */
  readonly secondFactorNeeded: Maybe<Scalars['String']['output']>;
  /** Whether this session has shown one. */
  readonly secondFactorShown: Scalars['Boolean']['output'];
  readonly secondFactors: ReadonlyArray<SecondFactor>;
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

/** The mailbox behind a membership. */
export type MemberAddress = {
  readonly __typename?: 'MemberAddress';
  readonly email: Scalars['String']['output'];
  /** Who invited them; null where nobody did, or the account is gone. */
  readonly invitedBy: Maybe<Scalars['String']['output']>;
  readonly membershipId: Scalars['ID']['output'];
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

export type MinutesUnusable = Refusal & {
  readonly __typename?: 'MinutesUnusable';
  readonly field: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

export type MomentUnreadable = Refusal & {
  readonly __typename?: 'MomentUnreadable';
  readonly field: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

export type MoreSlotsThanTime = Refusal & {
  readonly __typename?: 'MoreSlotsThanTime';
  readonly field: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

export type MoveParticipationResult = NotAllowed | NotFound | ParticipationMoveNotAllowed | ParticipationMoved;

export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Takes an invitation on. It ends with `endAuthority` where it is not wanted. */
  readonly acceptAuthority: AcceptAuthorityResult;
  readonly acceptInvitation: AcceptInvitationResult;
  readonly addEvidence: AddEvidenceResult;
  /** A file the practice or the clinician sent before by POST /files?personId=, while the letter is being written. */
  readonly addPracticePaper: AddPracticePaperResult;
  /** A proof of what was sent or reported, also a further one. */
  readonly addProof: AddProofResult;
  /** Moves the virtual clock of a sample home forward and wakes everything that runs by it. */
  readonly advanceBusinessClock: AdvanceBusinessClockResult;
  /** Opens the hearing to speakers. A hearing of lawmakers asks that the note on lobbying was read; who and when is recorded. */
  readonly announceHearing: AnnounceHearingResult;
  /** What a reviewer found of two cases with the same number. It may be answered again when it was wrong. */
  readonly answerCaseMatch: AnswerCaseMatchResult;
  /** A tap on a mailed link: whoever holds the token answers this one question and sees nothing. */
  readonly answerCheckIn: AnswerCheckInResult;
  /** What became of a report. */
  readonly answerFactReport: AnswerFactReportResult;
  readonly answerGate: AnswerGateResult;
  /** Short answers about the letter in hand; "unknown" takes an answer back. */
  readonly answerNotice: AnswerNoticeResult;
  /** Changes a running campaign to what a second member approved. */
  readonly applyCampaignChange: ApplyCampaignChangeResult;
  /**
   * Asks that everything of a person, of the own account, or of both is erased. Everything is on hold from then on; after
   * three days it is carried out. Asks for a proof of who it is within the last ten minutes.
   */
  readonly askErasure: AskErasureResult;
  readonly askForCall: AskForCallResult;
  /**
   * Asks for a copy of everything kept of a person, or of the account itself where none is named. Needs a proof of the last
   * ten minutes; a mail comes when it is ready.
   */
  readonly askForExport: AskForExportResult;
  /** Hands the next steps to a helper of the organization; needs the consent to share with a helper. */
  readonly askForHelp: AskForHelpResult;
  readonly askForJustification: AskForJustificationResult;
  /** Mends a birth date that ended a parent's right by mistake, and asks for the right anew: it waits for its paper. */
  readonly askParentAnew: AskParentAnewResult;
  /** What a passkey of one's own has to sign, for either of the two below. */
  readonly askPasskey: AskPasskeyResult;
  /** A helper takes somebody or hands over whom they help, or an owner or organizer gives them somebody; without a helper it is the asker. */
  readonly assignHelper: AssignHelperResult;
  /** The person’s own ticks, for their words as they stand; `statementVersion` 0 before anything is written. */
  readonly attestStatement: AttestStatementResult;
  readonly callOffErasure: CallOffErasureResult;
  /** Stops a calculation that goes on. Nothing was given out, and nothing is. */
  readonly cancelAssignment: CancelAssignmentResult;
  /** The hearing does not take place: everybody who counted on it is told. */
  readonly cancelHearing: CancelHearingResult;
  /** Takes another of the known ways to the recipient. */
  readonly changeChannel: ChangeChannelResult;
  /** Changes a hearing as a whole. Where a yes was to another day, place or way, everybody who holds a slot is asked again and keeps it meanwhile. */
  readonly changeHearing: ChangeHearingResult;
  /** Waits for the lead cases until another day; without a day, does not wait any more. */
  readonly changeHold: ChangeHoldResult;
  /** Specialties, languages, and whether opinions are written: each as a whole. What is begun stays. */
  readonly changePractising: ChangePractisingResult;
  /** What a person saw who looked at it. One that will do counts like a letter signed here. */
  readonly checkPaperAnswer: CheckPaperAnswerResult;
  /** Marks or unmarks a case to go first. */
  readonly chooseLeadCase: ChooseLeadCaseResult;
  /** Asks for a slot: it is theirs, held for them for a while, or they are the last on the waiting list. */
  readonly claimSlot: ClaimSlotResult;
  /** Says what the body did. Speakers of whom nothing is known stay unknown only where somebody says so. */
  readonly closeHearing: CloseHearingResult;
  /** Puts a plan in force exactly as it was shown, or refuses; one for more than fifty people once a second member agreed. */
  readonly commitAssignment: CommitAssignmentResult;
  /** Gives people their navigators as they were shown, or refuses. */
  readonly commitCaseloads: CommitCaseloadsResult;
  readonly completeSignIn: CompleteSignInResult;
  /** Says that an authority that was asked for is right: by the person, or once its paper was seen. */
  readonly confirmAuthority: ConfirmAuthorityResult;
  /** In the last hour: a yes that the organizer heard on the telephone. */
  readonly confirmByWord: ConfirmByWordResult;
  /** The facts behind a proposed duty are so. */
  readonly confirmDuty: AnswerDutyResult;
  /** I looked at the source today, and it says the same. With a second factor, proven within the last ten minutes. */
  readonly confirmFact: ConfirmFactResult;
  readonly confirmOneTimeCode: ConfirmOneTimeCodeResult;
  /** A yes to the hearing as it was shown: `sequence` is the one on the page. */
  readonly confirmSlot: ConfirmSlotResult;
  /** A report or a verified outcome is wrong: the correction must be verified by another reviewer. */
  readonly correctOutcome: CorrectOutcomeResult;
  /** Puts another proof in the place of one that was misread; the old one stays on file. */
  readonly correctProof: AddProofResult;
  readonly createCampaign: CreateCampaignResult;
  /** Agrees with or declines what another member asked for, as it was when it was asked. */
  readonly decideApproval: DecideApprovalResult;
  readonly decideStatement: DecideStatementResult;
  readonly declineRequest: DeclineRequestResult;
  /** They are not so; it is told in no complaint. */
  readonly denyDuty: AnswerDutyResult;
  /** The whole list; what is left out has ended. An opinion that it bars goes to somebody else. */
  readonly discloseConflicts: DiscloseConflictsResult;
  /** Enters a hearing from the body’s notice; nobody is told yet. */
  readonly draftHearing: DraftHearingResult;
  /** Begins a filing: from work that was given out, or for an open step of a case without any campaign. */
  readonly draftSubmission: DraftSubmissionResult;
  /** The form was sent, or is begun anew. Words that another window kept since stay. */
  readonly dropDraft: DropDraftResult;
  /** An edit after an approval makes the approval outdated. Once open, only what asks for less is changed at once. */
  readonly editCampaign: EditCampaignResult;
  /** Facts that were verified are mended by the platform administrator alone, who vouches for them. */
  readonly editOrganization: EditOrganizationResult;
  /** Corrects what is kept of a person; documents that are not signed yet are made anew. */
  readonly editPerson: EditPersonResult;
  /** Ends an authority: by the person, or by whoever holds it. */
  readonly endAuthority: DecideAuthorityResult;
  readonly endLicence: EndLicenceResult;
  readonly endMembership: EndMembershipResult;
  /** Everywhere but here. */
  readonly endOtherSessions: OtherSessionsEnded;
  readonly endSession: EndSessionResult;
  /** Ends every session and access token of an account, for somebody whose device was stolen or whose account others use. */
  readonly endSessionsOf: EndSessionsOfResult;
  /** One enrolment an account and an NPI. */
  readonly enrolClinician: EnrolClinicianResult;
  /** Signs the browser in as one of the invented people of a sample home. */
  readonly enterSample: EnterSampleResult;
  /**
   * Who takes part in a campaign, as a table of states and dates, without names; confidential care is never in it. With
   * `stories` also what people told, of those whose named helper the exporting member is. Needs a second factor, a proof of the
   * last ten minutes, and another member's agreement.
   */
  readonly exportParticipants: ExportParticipantsResult;
  /** A day longer, for whoever holds it. */
  readonly extendLease: ExtendLeaseResult;
  /**
   * Over: what may stand there as far as the page knows, which is what it was filled with and what it has sent since. Where something
   * else stands, nothing is overwritten; left out, it is not asked what stands there.
   */
  readonly fillBlank: FillBlankResult;
  /** Fills blanks of the letter. */
  readonly fillLetter: FillLetterResult;
  readonly finishPasskey: FinishPasskeyResult;
  /** Founds an organization with the asker as its owner. It waits for verification before a public campaign. */
  readonly foundOrganization: FoundOrganizationResult;
  /** Back to everybody, with nothing begun. */
  readonly giveBackWorkItem: GiveBackWorkItemResult;
  readonly giveConsent: GiveConsentResult;
  /** The person handed the comment in themselves; nothing is submitted by itself. */
  readonly handInComment: HandInCommentResult;
  /** Invites somebody to act for a person. They are shown nothing before they accept. */
  readonly inviteAuthority: InviteAuthorityResult;
  /** Sends a link by mail; the person who opens it signed in takes the role. */
  readonly inviteMember: InviteMemberResult;
  /** Asks people who are ready to speak in this campaign; nothing is promised in their name. */
  readonly inviteSpeakers: InviteSpeakersResult;
  /** Takes a case of one's own, or of somebody one acts for, into an open campaign. */
  readonly joinCampaign: JoinCampaignResult;
  /** A finished case stays for another three years. */
  readonly keepCase: KeepCaseResult;
  /**
   * The person's own choice, for care they owe nobody an account of: a parent does not see it, no figure counts it, a group sees
   * only that a date runs, and it goes half a year after it is finished.
   */
  readonly keepCaseConfidential: KeepCaseConfidentialResult;
  /** Keeps what is typed until the form is sent, or 60 days from the last change on. */
  readonly keepDraft: KeepDraftResult;
  /** Leaves at once, with the whole packet and every date. Nobody can hold an appeal back. */
  readonly leaveCampaign: LeaveCampaignResult;
  /** A no, at any time and without a reason; `writes` where the person takes part in writing. */
  readonly leaveSlot: LeaveSlotResult;
  /**
   * Plays a campaign of invented people in a home of its own and changes over to it. Only on a server that serves nobody yet, and for
   * whoever sits there, unless the operator said otherwise.
   */
  readonly loadSampleCampaign: LoadSampleCampaignResult;
  /** Adds a call to the log, which only grows. */
  readonly logCall: LogCallResult;
  readonly logCallBack: LogCallBackResult;
  readonly logCallResult: LogCallResultResult;
  /** Time and money spent, for the organization’s own report on lobbying. */
  readonly logHearingActivity: LogHearingActivityResult;
  /** In a session that proved itself within ten minutes; a mail tells the account. Never with a token. */
  readonly makeAccessToken: MakeAccessTokenResult;
  /** A link to a calendar that works without log-in: of the hearings and the days to act by of the people one acts for, or of the hearings of a campaign. An earlier link of the same kind ends. It is shown once. */
  readonly makeCalendarLink: MakeCalendarLinkResult;
  /** The letter as it would be signed, to be read page by page. */
  readonly makeLetter: MakeLetterResult;
  readonly makeOnePageRequest: MakeOnePageRequestResult;
  readonly makeRecoveryCodes: MakeRecoveryCodesResult;
  /** The body’s own form was sent off. It is no place on its list yet. */
  readonly markSignedUp: MarkSignedUpResult;
  /** Names who answers for what waits; without an account it is whoever made the campaign, else an owner. */
  readonly nameQueueOwner: NameQueueOwnerResult;
  readonly noteCall: NoteCallResult;
  /** One talk with the office. The log only grows. */
  readonly noteLiaisonContact: SaveLiaisonResult;
  /** Somebody has arranged what a speaker needs for this hearing. */
  readonly noteNeedMet: NoteNeedMetResult;
  /** Somebody looked up with the state’s own office whether the organization must register or report. */
  readonly noteRegistrationLookedUp: NoteRegistrationLookedUpResult;
  readonly openCampaign: OpenCampaignResult;
  /** When a body takes comments on a docket, as its notice says. */
  readonly openCommentWindow: OpenCommentWindowResult;
  readonly openLetterPage: OpenLetterPageResult;
  /** What the body wrote back: the proof at the door. */
  readonly pasteBodyAnswer: PasteBodyAnswerResult;
  readonly pauseParticipation: MoveParticipationResult;
  /** The practice asks, by telephone or at the vendor's portal. A clinician who gives an opinion asks for no call. */
  readonly planCall: PlanCallResult;
  /** Makes the final document, to be read before signing. */
  readonly prepareDocument: PrepareDocumentResult;
  /** Practice staff prepare a sentence with its source; the clinician decides about it. */
  readonly prepareStatement: PrepareStatementResult;
  /** Plans who files what, where and when, and shows what it would change. Nothing is given out yet. */
  readonly previewAssignment: PreviewAssignmentResult;
  /** Plans which navigator helps whom: within each one's cap, in their language, staying with whom they know. Changes nothing. */
  readonly previewCaseloads: PreviewCaseloadsResult;
  /** Makes this month's figures and asks a second member to agree; proposing again makes them anew. */
  readonly proposeEdition: ProposeEditionResult;
  /** Makes this session a strong one, and says anew that it is you. */
  readonly proveSecondFactor: ProveSecondFactorResult;
  /** Shows an approved edition to everybody, if the same figures would be made now. It cannot be recalled. */
  readonly publishEdition: PublishEditionResult;
  /** An explicit choice for a step nobody has begun. */
  readonly reassignWorkItem: ReassignWorkItemResult;
  /** Says anew that it is you, before a signature or an export. */
  readonly reauthenticate: ReauthenticateResult;
  /** Takes a signed filing back before it goes out. */
  readonly recallSubmission: RecallSubmissionResult;
  /** Whether somebody spoke, did not, or could not be there. */
  readonly recordAppearance: RecordAppearanceResult;
  /** Before a campaign that asks clinicians opens. A changed text is read again. */
  readonly recordCounselChecklist: RecordCounselChecklistResult;
  /** A person died: everything is on hold until the representative of the estate shows the court's papers. */
  readonly recordDeath: RecordDeathResult;
  /**
   * Writes facts of the denial as printed. Dates are computed anew each time. After a filing, another letterInHand is the
   * next letter: what is not copied from it is not known of it.
   */
  readonly recordDenial: RecordDenialResult;
  /** The hearing took place; whoever had said yes is asked whether they spoke. */
  readonly recordHearingHeld: RecordHearingHeldResult;
  readonly registerPerson: RegisterPersonResult;
  /** Deletes the sample home and changes back to this server's own. */
  readonly removeSampleCampaign: RemoveSampleCampaignResult;
  readonly removeSecondFactor: RemoveSecondFactorResult;
  readonly renameSecondFactor: RenameSecondFactorResult;
  /** A newer version of one's signed letter, where facts were corrected; the older is kept, and goes with filings until the newer is signed. */
  readonly renewLetter: RenewLetterResult;
  /** Also a first licence in a further state. */
  readonly renewLicence: RenewLicenceResult;
  /** A case that was closed because nothing was left to do goes on. */
  readonly reopenCase: ReopenCaseResult;
  /** I looked at the source today, and it says something else. Nobody confirms the fact until that is answered. */
  readonly reportFact: ReportFactResult;
  /** The person, a helper or the practice says what came. */
  readonly reportOutcome: ReportOutcomeResult;
  /** The person took a step by themselves: on the agency's own form, by telephone, or before they came here. */
  readonly reportOwnFiling: ReportOwnFilingResult;
  /** Something that was sent came back, or was refused. */
  readonly reportReturned: ReportReturnedResult;
  /** The person or a helper says that they sent a filing. */
  readonly reportSent: ReportSentResult;
  /** Asks a second member to agree with the opening as the campaign stands now. */
  readonly requestCampaignOpening: RequestCampaignOpeningResult;
  /** A mail with a new code, for somebody who has no second factor. */
  readonly requestReauthentication: RequestReauthenticationResult;
  readonly requestSignIn: RequestSignInResult;
  /** Sends again what certainly did not arrive. */
  readonly requeueFailed: RequeueFailedResult;
  readonly resolveUncertain: ResolveUncertainResult;
  readonly resumeCampaign: ResumeCampaignResult;
  readonly resumeParticipation: MoveParticipationResult;
  readonly resumeSending: SendingSwitched;
  /** Tries again: one where both are given, all of a reaction where only that is, else every one. */
  readonly retryDeadLetters: RetryDeadLettersResult;
  readonly revokeAccessToken: RevokeAccessTokenResult;
  /** Takes effect at once. What was shown before stays shown, and signed letters stay. */
  readonly revokeAuthorization: RevokeAuthorizationResult;
  /** The link answers nobody any more. */
  readonly revokeCalendarLink: RevokeCalendarLinkResult;
  readonly revokeOneCaseLink: RevokeOneCaseLinkResult;
  /** When, how and in which languages somebody could speak, and what they need for it. */
  readonly saveAvailability: SaveAvailabilityResult;
  /** What is known of an office's contact and what it asked for. */
  readonly saveLiaison: SaveLiaisonResult;
  /** A new version of somebody’s words for one hearing; the ticks of an earlier one no longer count. */
  readonly saveStatement: SaveStatementResult;
  /** Says that one could speak, without asking for a slot. */
  readonly sayAvailable: SayAvailableResult;
  /** The body grants more slots or fewer. Whoever had said yes loses theirs only by name. */
  readonly setHearingSlots: SetHearingSlotsResult;
  /** Below what one holds it is refused, unless letters are given back: opinions before one's own patients'. */
  readonly setWeeklyCapacity: SetWeeklyCapacityResult;
  /** Puts the paper to an authority that was asked for; it was sent before by POST /files?personId=. */
  readonly showAuthorityPaper: ShowAuthorityPaperResult;
  readonly signAuthorization: SignAuthorizationResult;
  /** After a proof of who one is that served no earlier signature. */
  readonly signLetter: SignLetterResult;
  readonly signOut: SignedOut;
  /** Signs the very document that was read. */
  readonly signSubmission: SignSubmissionResult;
  /** Begins a case with whatever is known of the denial so far. */
  readonly startCase: StartCaseResult;
  readonly startOneTimeCode: StartOneTimeCodeResult;
  readonly startPasskey: StartPasskeyResult;
  readonly stateUrgency: StateUrgencyResult;
  /** Without `confirm` shows what stopping does and changes nothing. */
  readonly stopCampaign: StopCampaignResult;
  /**
   * The platform's kill switch. What is under way ends; nothing further begins, on any worker, until it is resumed. A
   * filing whose date does not wait becomes its person's to send.
   */
  readonly stopSending: SendingSwitched;
  /** Takes another known way to the recipient with a signed filing. */
  readonly switchChannel: SwitchChannelResult;
  /** It was not done after all; its date runs again. */
  readonly takeBackOwnFiling: ReportOwnFilingResult;
  /** Opens the case to this clinician alone. */
  readonly takeRequest: TakeRequestResult;
  /** Somebody picks a step for themselves: theirs for a day, and nobody else's meanwhile. */
  readonly takeWorkItem: TakeWorkItemResult;
  /** What somebody reported that they sent was not sent after all. */
  readonly undoReportSent: UndoReportSentResult;
  /** A file that was sent before by POST /files?personId=. */
  readonly uploadPaperAnswer: UploadPaperAnswerResult;
  /**
   * `factsHash` of the organization as it was read; refused where it was changed since. Left out: the facts as they stand are
   * meant.
   */
  readonly verifyOrganization: VerifyOrganizationResult;
  /** Somebody other than the reporter has looked at the evidence; from here on it counts. */
  readonly verifyOutcome: VerifyOutcomeResult;
  /** The person's own decision. The packet and the dates stay theirs. */
  readonly withdrawCase: WithdrawCaseResult;
  /** Takes back a comment that was not handed in. */
  readonly withdrawComment: WithdrawCommentResult;
  readonly withdrawConsent: WithdrawConsentResult;
  readonly withdrawRequest: WithdrawRequestResult;
  /** Withdraws a filing. What has gone out has gone out; the packet stays the person's. */
  readonly withdrawSubmission: WithdrawSubmissionResult;
  /** One person, one comment on a docket. It may be written again until it was handed in. */
  readonly writeComment: WriteCommentResult;
  /** Saves the person's own words as they stand now, also while they are too few. */
  readonly writeOwnWords: WriteOwnWordsResult;
  readonly writeStory: WriteStoryResult;
};


export type MutationAcceptAuthorityArgs = {
  attested?: Scalars['Boolean']['input'];
  authorityId: Scalars['ID']['input'];
};


export type MutationAcceptInvitationArgs = {
  token: Scalars['String']['input'];
};


export type MutationAddEvidenceArgs = {
  input: AddEvidenceInput;
};


export type MutationAddPracticePaperArgs = {
  fileId: Scalars['ID']['input'];
  paperKind: PracticePaperKind;
  requestId: Scalars['ID']['input'];
};


export type MutationAddProofArgs = {
  input: AddProofInput;
};


export type MutationAdvanceBusinessClockArgs = {
  to: Scalars['DateTime']['input'];
};


export type MutationAnnounceHearingArgs = {
  hearingId: Scalars['ID']['input'];
  lobbyingRead?: Scalars['Boolean']['input'];
};


export type MutationAnswerCaseMatchArgs = {
  input: AnswerCaseMatchInput;
};


export type MutationAnswerCheckInArgs = {
  answer: OneTapAnswer;
  decidedOn?: InputMaybe<Scalars['Date']['input']>;
  token: Scalars['String']['input'];
};


export type MutationAnswerFactReportArgs = {
  input: AnswerFactReportInput;
};


export type MutationAnswerGateArgs = {
  items: ReadonlyArray<GateAnswerInput>;
  submissionId: Scalars['ID']['input'];
};


export type MutationAnswerNoticeArgs = {
  input: AnswerNoticeInput;
};


export type MutationApplyCampaignChangeArgs = {
  campaignId: Scalars['ID']['input'];
};


export type MutationAskErasureArgs = {
  input: AskErasureInput;
};


export type MutationAskForCallArgs = {
  input: AskForCallInput;
};


export type MutationAskForExportArgs = {
  language?: Language;
  personId?: InputMaybe<Scalars['ID']['input']>;
};


export type MutationAskForHelpArgs = {
  participationId: Scalars['ID']['input'];
};


export type MutationAskForJustificationArgs = {
  input: AskForJustificationInput;
};


export type MutationAskParentAnewArgs = {
  input: AskParentAnewInput;
};


export type MutationAssignHelperArgs = {
  helperId?: InputMaybe<Scalars['ID']['input']>;
  participationId: Scalars['ID']['input'];
};


export type MutationAttestStatementArgs = {
  input: AttestStatementInput;
};


export type MutationCallOffErasureArgs = {
  erasureId: Scalars['ID']['input'];
};


export type MutationCancelAssignmentArgs = {
  planId: Scalars['ID']['input'];
};


export type MutationCancelHearingArgs = {
  hearingId: Scalars['ID']['input'];
};


export type MutationChangeChannelArgs = {
  channel: FilingChannel;
  submissionId: Scalars['ID']['input'];
};


export type MutationChangeHearingArgs = {
  input: ChangeHearingInput;
};


export type MutationChangeHoldArgs = {
  holdUntil?: InputMaybe<Scalars['Date']['input']>;
  participationId: Scalars['ID']['input'];
};


export type MutationChangePractisingArgs = {
  input: PractisingInput;
};


export type MutationCheckPaperAnswerArgs = {
  input: PaperLookInput;
};


export type MutationChooseLeadCaseArgs = {
  lead: Scalars['Boolean']['input'];
  participationId: Scalars['ID']['input'];
};


export type MutationClaimSlotArgs = {
  hearingId: Scalars['ID']['input'];
  personId: Scalars['ID']['input'];
};


export type MutationCloseHearingArgs = {
  input: CloseHearingInput;
};


export type MutationCommitAssignmentArgs = {
  planId: Scalars['ID']['input'];
};


export type MutationCommitCaseloadsArgs = {
  campaignId: Scalars['ID']['input'];
  hash: Scalars['String']['input'];
  rebalance?: Scalars['Boolean']['input'];
};


export type MutationCompleteSignInArgs = {
  input: CompleteSignInInput;
};


export type MutationConfirmAuthorityArgs = {
  alsoConsent?: Scalars['Boolean']['input'];
  authorityId: Scalars['ID']['input'];
  paper?: InputMaybe<Scalars['ID']['input']>;
};


export type MutationConfirmByWordArgs = {
  seatId: Scalars['ID']['input'];
};


export type MutationConfirmDutyArgs = {
  input: AnswerDutyInput;
};


export type MutationConfirmFactArgs = {
  input: ConfirmFactInput;
};


export type MutationConfirmOneTimeCodeArgs = {
  input: ConfirmOneTimeCodeInput;
};


export type MutationConfirmSlotArgs = {
  seatId: Scalars['ID']['input'];
  sequence: Scalars['Int']['input'];
};


export type MutationCorrectOutcomeArgs = {
  input: CorrectOutcomeInput;
};


export type MutationCorrectProofArgs = {
  input: CorrectProofInput;
};


export type MutationCreateCampaignArgs = {
  input: CreateCampaignInput;
};


export type MutationDecideApprovalArgs = {
  approvalId: Scalars['ID']['input'];
  approve: Scalars['Boolean']['input'];
  subjectHash: Scalars['String']['input'];
};


export type MutationDecideStatementArgs = {
  decision: StatementDecision;
  statementId: Scalars['ID']['input'];
  text?: InputMaybe<Scalars['String']['input']>;
};


export type MutationDeclineRequestArgs = {
  note?: InputMaybe<Scalars['String']['input']>;
  reason: DeclineReason;
  requestId: Scalars['ID']['input'];
};


export type MutationDenyDutyArgs = {
  input: AnswerDutyInput;
};


export type MutationDiscloseConflictsArgs = {
  conflicts: ReadonlyArray<ConflictInput>;
};


export type MutationDraftHearingArgs = {
  input: DraftHearingInput;
};


export type MutationDraftSubmissionArgs = {
  input: DraftSubmissionInput;
};


export type MutationDropDraftArgs = {
  input: DropDraftInput;
};


export type MutationEditCampaignArgs = {
  input: EditCampaignInput;
};


export type MutationEditOrganizationArgs = {
  input: EditOrganizationInput;
};


export type MutationEditPersonArgs = {
  input: EditPersonInput;
};


export type MutationEndAuthorityArgs = {
  authorityId: Scalars['ID']['input'];
  leaveNobody?: Scalars['Boolean']['input'];
};


export type MutationEndLicenceArgs = {
  state: Scalars['String']['input'];
};


export type MutationEndMembershipArgs = {
  membershipId: Scalars['ID']['input'];
};


export type MutationEndSessionArgs = {
  id: Scalars['ID']['input'];
};


export type MutationEndSessionsOfArgs = {
  accountId: Scalars['ID']['input'];
};


export type MutationEnrolClinicianArgs = {
  input: EnrolClinicianInput;
};


export type MutationEnterSampleArgs = {
  as: SampleRole;
};


export type MutationExportParticipantsArgs = {
  campaignId: Scalars['ID']['input'];
  stories?: Scalars['Boolean']['input'];
};


export type MutationExtendLeaseArgs = {
  workItemId: Scalars['ID']['input'];
};


export type MutationFillBlankArgs = {
  kind: BlankKind;
  over?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  requestId: Scalars['ID']['input'];
  text: Scalars['String']['input'];
};


export type MutationFillLetterArgs = {
  facts: LetterFactsInput;
  submissionId: Scalars['ID']['input'];
};


export type MutationFinishPasskeyArgs = {
  input: FinishPasskeyInput;
};


export type MutationFoundOrganizationArgs = {
  input: FoundOrganizationInput;
};


export type MutationGiveBackWorkItemArgs = {
  workItemId: Scalars['ID']['input'];
};


export type MutationGiveConsentArgs = {
  input: GiveConsentInput;
};


export type MutationHandInCommentArgs = {
  input: HandInCommentInput;
};


export type MutationInviteAuthorityArgs = {
  input: InviteAuthorityInput;
};


export type MutationInviteMemberArgs = {
  input: InviteMemberInput;
};


export type MutationInviteSpeakersArgs = {
  hearingId: Scalars['ID']['input'];
  personIds: ReadonlyArray<Scalars['ID']['input']>;
};


export type MutationJoinCampaignArgs = {
  input: JoinCampaignInput;
};


export type MutationKeepCaseArgs = {
  caseId: Scalars['ID']['input'];
};


export type MutationKeepCaseConfidentialArgs = {
  caseId: Scalars['ID']['input'];
  confidential: Scalars['Boolean']['input'];
};


export type MutationKeepDraftArgs = {
  input: KeepDraftInput;
};


export type MutationLeaveCampaignArgs = {
  participationId: Scalars['ID']['input'];
};


export type MutationLeaveSlotArgs = {
  seatId: Scalars['ID']['input'];
  writes?: Scalars['Boolean']['input'];
};


export type MutationLogCallArgs = {
  input: LogCallInput;
};


export type MutationLogCallBackArgs = {
  input: CallBackInput;
};


export type MutationLogCallResultArgs = {
  input: CallResultInput;
};


export type MutationLogHearingActivityArgs = {
  input: LogHearingActivityInput;
};


export type MutationMakeAccessTokenArgs = {
  input: MakeAccessTokenInput;
};


export type MutationMakeCalendarLinkArgs = {
  campaignId?: InputMaybe<Scalars['ID']['input']>;
};


export type MutationMakeLetterArgs = {
  requestId: Scalars['ID']['input'];
};


export type MutationMakeOnePageRequestArgs = {
  input: OnePageRequestInput;
};


export type MutationMarkSignedUpArgs = {
  seatId: Scalars['ID']['input'];
};


export type MutationNameQueueOwnerArgs = {
  accountId?: InputMaybe<Scalars['ID']['input']>;
  campaignId: Scalars['ID']['input'];
};


export type MutationNoteCallArgs = {
  callId: Scalars['ID']['input'];
  what: CallEnd;
};


export type MutationNoteLiaisonContactArgs = {
  input: NoteLiaisonContactInput;
};


export type MutationNoteNeedMetArgs = {
  need: SpeakerNeed;
  seatId: Scalars['ID']['input'];
};


export type MutationNoteRegistrationLookedUpArgs = {
  hearingId: Scalars['ID']['input'];
  on: Scalars['Date']['input'];
};


export type MutationOpenCampaignArgs = {
  campaignId: Scalars['ID']['input'];
};


export type MutationOpenCommentWindowArgs = {
  input: OpenCommentWindowInput;
};


export type MutationOpenLetterPageArgs = {
  documentHash: Scalars['String']['input'];
  page: Scalars['Int']['input'];
  requestId: Scalars['ID']['input'];
};


export type MutationPasteBodyAnswerArgs = {
  input: PasteBodyAnswerInput;
};


export type MutationPauseParticipationArgs = {
  participationId: Scalars['ID']['input'];
};


export type MutationPlanCallArgs = {
  requestId: Scalars['ID']['input'];
};


export type MutationPrepareDocumentArgs = {
  submissionId: Scalars['ID']['input'];
};


export type MutationPrepareStatementArgs = {
  requestId: Scalars['ID']['input'];
  source: StatementSourceInput;
  text: Scalars['String']['input'];
};


export type MutationPreviewAssignmentArgs = {
  campaignId: Scalars['ID']['input'];
};


export type MutationPreviewCaseloadsArgs = {
  campaignId: Scalars['ID']['input'];
  rebalance?: Scalars['Boolean']['input'];
};


export type MutationProposeEditionArgs = {
  campaignId: Scalars['ID']['input'];
};


export type MutationProveSecondFactorArgs = {
  input: SecondFactorInput;
};


export type MutationPublishEditionArgs = {
  editionId: Scalars['ID']['input'];
};


export type MutationReassignWorkItemArgs = {
  input: ReassignWorkItemInput;
};


export type MutationReauthenticateArgs = {
  input: ReauthenticateInput;
};


export type MutationRecallSubmissionArgs = {
  submissionId: Scalars['ID']['input'];
};


export type MutationRecordAppearanceArgs = {
  input: RecordAppearanceInput;
};


export type MutationRecordCounselChecklistArgs = {
  input: CounselChecklistInput;
};


export type MutationRecordDeathArgs = {
  input: RecordDeathInput;
};


export type MutationRecordDenialArgs = {
  input: RecordDenialInput;
};


export type MutationRecordHearingHeldArgs = {
  hearingId: Scalars['ID']['input'];
};


export type MutationRegisterPersonArgs = {
  input: RegisterPersonInput;
};


export type MutationRemoveSecondFactorArgs = {
  id: Scalars['ID']['input'];
  leaveNone?: Scalars['Boolean']['input'];
};


export type MutationRenameSecondFactorArgs = {
  id: Scalars['ID']['input'];
  name: Scalars['String']['input'];
};


export type MutationRenewLetterArgs = {
  requestId: Scalars['ID']['input'];
};


export type MutationRenewLicenceArgs = {
  input: LicenceInput;
};


export type MutationReopenCaseArgs = {
  caseId: Scalars['ID']['input'];
};


export type MutationReportFactArgs = {
  input: ReportFactInput;
};


export type MutationReportOutcomeArgs = {
  input: ReportOutcomeInput;
};


export type MutationReportOwnFilingArgs = {
  input: ReportOwnFilingInput;
};


export type MutationReportReturnedArgs = {
  input: ReportReturnedInput;
};


export type MutationReportSentArgs = {
  input: ReportSentInput;
};


export type MutationRequestCampaignOpeningArgs = {
  campaignId: Scalars['ID']['input'];
};


export type MutationRequestSignInArgs = {
  input: RequestSignInInput;
};


export type MutationRequeueFailedArgs = {
  submissionId: Scalars['ID']['input'];
};


export type MutationResolveUncertainArgs = {
  input: ResolveUncertainInput;
};


export type MutationResumeCampaignArgs = {
  campaignId: Scalars['ID']['input'];
};


export type MutationResumeParticipationArgs = {
  participationId: Scalars['ID']['input'];
};


export type MutationRetryDeadLettersArgs = {
  messageId?: InputMaybe<Scalars['ID']['input']>;
  reaction?: InputMaybe<Scalars['String']['input']>;
};


export type MutationRevokeAccessTokenArgs = {
  id: Scalars['ID']['input'];
};


export type MutationRevokeAuthorizationArgs = {
  authorizationId: Scalars['ID']['input'];
};


export type MutationRevokeCalendarLinkArgs = {
  id: Scalars['ID']['input'];
};


export type MutationRevokeOneCaseLinkArgs = {
  linkId: Scalars['ID']['input'];
};


export type MutationSaveAvailabilityArgs = {
  input: SaveAvailabilityInput;
};


export type MutationSaveLiaisonArgs = {
  input: SaveLiaisonInput;
};


export type MutationSaveStatementArgs = {
  input: SaveStatementInput;
};


export type MutationSayAvailableArgs = {
  hearingId: Scalars['ID']['input'];
  personId: Scalars['ID']['input'];
};


export type MutationSetHearingSlotsArgs = {
  input: SetHearingSlotsInput;
};


export type MutationSetWeeklyCapacityArgs = {
  giveBack?: InputMaybe<Scalars['Boolean']['input']>;
  weeklyCapacity: Scalars['Int']['input'];
};


export type MutationShowAuthorityPaperArgs = {
  authorityId: Scalars['ID']['input'];
  fileId: Scalars['ID']['input'];
};


export type MutationSignAuthorizationArgs = {
  documentHash: Scalars['String']['input'];
  input: AuthorizationInput;
  intent: Scalars['Boolean']['input'];
  typedName: Scalars['String']['input'];
};


export type MutationSignLetterArgs = {
  input: SignLetterInput;
};


export type MutationSignSubmissionArgs = {
  input: SignSubmissionInput;
};


export type MutationStartCaseArgs = {
  input: StartCaseInput;
};


export type MutationStateUrgencyArgs = {
  input: StateUrgencyInput;
};


export type MutationStopCampaignArgs = {
  campaignId: Scalars['ID']['input'];
  confirm?: Scalars['Boolean']['input'];
  to: StoppingMove;
};


export type MutationSwitchChannelArgs = {
  channel: FilingChannel;
  submissionId: Scalars['ID']['input'];
};


export type MutationTakeBackOwnFilingArgs = {
  caseId: Scalars['ID']['input'];
  stage: Scalars['String']['input'];
};


export type MutationTakeRequestArgs = {
  requestId: Scalars['ID']['input'];
};


export type MutationTakeWorkItemArgs = {
  workItemId: Scalars['ID']['input'];
};


export type MutationUndoReportSentArgs = {
  submissionId: Scalars['ID']['input'];
};


export type MutationUploadPaperAnswerArgs = {
  fileId: Scalars['ID']['input'];
  requestId: Scalars['ID']['input'];
};


export type MutationVerifyOrganizationArgs = {
  factsHash?: InputMaybe<Scalars['String']['input']>;
  organizationId: Scalars['ID']['input'];
};


export type MutationVerifyOutcomeArgs = {
  input: VerifyOutcomeInput;
};


export type MutationWithdrawCaseArgs = {
  caseId: Scalars['ID']['input'];
};


export type MutationWithdrawCommentArgs = {
  commentId: Scalars['ID']['input'];
};


export type MutationWithdrawConsentArgs = {
  input: WithdrawConsentInput;
};


export type MutationWithdrawRequestArgs = {
  requestId: Scalars['ID']['input'];
};


export type MutationWithdrawSubmissionArgs = {
  submissionId: Scalars['ID']['input'];
};


export type MutationWriteCommentArgs = {
  input: WriteCommentInput;
};


export type MutationWriteOwnWordsArgs = {
  seen?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
  submissionId: Scalars['ID']['input'];
  text: Scalars['String']['input'];
};


export type MutationWriteStoryArgs = {
  input: WriteStoryInput;
};

/** What a person has to do, and what keeps their other cases from being planned. */
export type MyWork = {
  readonly __typename?: 'MyWork';
  readonly items: ReadonlyArray<WorkItem>;
  readonly unassigned: ReadonlyArray<Unassigned>;
};

export type NameQueueOwnerResult = HelperNotMember | NotAllowed | NotFound | QueueOwnerNamed | SecondFactorNeeded;

/** A word in which state offices report a closed complaint, as far as public pages name it. */
export type NationalCode = {
  readonly __typename?: 'NationalCode';
  readonly code: Scalars['String']['output'];
  readonly dateRead: Scalars['Date']['output'];
  readonly kind: CodeKind;
  readonly label: Scalars['String']['output'];
  readonly source: Scalars['String']['output'];
  /** The national list is not public: no word has been compared with it. */
  readonly verified: Scalars['Boolean']['output'];
};

export type NavigatorLoad = {
  readonly __typename?: 'NavigatorLoad';
  readonly accountId: Scalars['ID']['output'];
  readonly after: Scalars['Int']['output'];
  /** People of this campaign they help now, and would help. */
  readonly before: Scalars['Int']['output'];
  /** People they may have in this campaign, besides those they help elsewhere. */
  readonly places: Scalars['Int']['output'];
};

export type NextAfterDecline =
  | 'ask_supporting'
  | 'ask_the_person'
  | 'ask_who_cares';

/** What is lawful next. `reason` is a sentence for the person. */
export type NextStepAnswer = {
  readonly __typename?: 'NextStepAnswer';
  /** act, ask, wait, refer or finished. */
  readonly next: Scalars['String']['output'];
  readonly reason: Scalars['String']['output'];
  readonly stepKeys: ReadonlyArray<Scalars['String']['output']>;
};


/** What is lawful next. `reason` is a sentence for the person. */
export type NextStepAnswerReasonArgs = {
  language?: Language;
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

export type NoCallForThisReason = Refusal & {
  readonly __typename?: 'NoCallForThisReason';
  readonly field: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

export type NoCapacityLeft = Refusal & {
  readonly __typename?: 'NoCapacityLeft';
  readonly field: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

/** We have no letter for this step; what the person needs for their own stands beside it. */
export type NoLetterYet = Refusal & {
  readonly __typename?: 'NoLetterYet';
  readonly actBy: Maybe<Scalars['Date']['output']>;
  readonly field: Maybe<Scalars['String']['output']>;
  readonly fileIds: ReadonlyArray<Scalars['ID']['output']>;
  readonly lastArguable: Maybe<Scalars['Date']['output']>;
  readonly message: Scalars['String']['output'];
};

/** There is none to use or to recover from. */
export type NoSecondFactor = Refusal & {
  readonly __typename?: 'NoSecondFactor';
  readonly field: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

export type NoSlotFree = Refusal & {
  readonly __typename?: 'NoSlotFree';
  readonly field: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

export type NoSuchWay = Refusal & {
  readonly __typename?: 'NoSuchWay';
  readonly field: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

export type NoWayToRecipient = Refusal & {
  readonly __typename?: 'NoWayToRecipient';
  readonly field: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
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

export type NotEnrolled = Refusal & {
  readonly __typename?: 'NotEnrolled';
  readonly field: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

export type NotFirstHand = Refusal & {
  readonly __typename?: 'NotFirstHand';
  readonly field: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

/** There is no such thing for this actor. Unknown and invisible answer alike. */
export type NotFound = Refusal & {
  readonly __typename?: 'NotFound';
  readonly field: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

export type NotOwnName = Refusal & {
  readonly __typename?: 'NotOwnName';
  readonly field: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

export type NotReadyToSpeak = Refusal & {
  readonly __typename?: 'NotReadyToSpeak';
  readonly field: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

/** Real time cannot be moved: the clock is virtual only in a home of invented people. */
export type NotSampleHome = Refusal & {
  readonly __typename?: 'NotSampleHome';
  readonly field: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

/** By its channel, the consent or the campaign it is the person's to send. */
export type NotSentFromHere = Refusal & {
  readonly __typename?: 'NotSentFromHere';
  readonly field: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

/** The person takes no part in this campaign. */
export type NotTakingPart = Refusal & {
  readonly __typename?: 'NotTakingPart';
  readonly field: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

export type NotTheLastHour = Refusal & {
  readonly __typename?: 'NotTheLastHour';
  readonly field: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

export type NoteCallResult = CallMoveNotAllowed | CallNoted | NotAllowed | NotFound | SecondFactorNeeded;

export type NoteLiaisonContactInput = {
  readonly campaignId: Scalars['ID']['input'];
  readonly channel: LiaisonChannel;
  readonly note: Scalars['String']['input'];
  readonly on: Scalars['Date']['input'];
  readonly regulatorKey: Scalars['String']['input'];
  /** The office was told what is coming. */
  readonly told?: Scalars['Boolean']['input'];
};

export type NoteNeedMetResult = HearingSeatChanged | NotAllowed | NotFound | SecondFactorNeeded;

export type NoteRegistrationLookedUpResult = HearingWritten | InvalidInput | NotAllowed | NotFound;

export type NothingHeld = Refusal & {
  readonly __typename?: 'NothingHeld';
  readonly field: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

export type NothingToConfirm = Refusal & {
  readonly __typename?: 'NothingToConfirm';
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

export type NoticeAnswerInput = {
  readonly answer: YesNoUnknown;
  readonly on?: InputMaybe<Scalars['Date']['input']>;
  readonly question: NoticeQuestion;
};

export type NoticeAnswered = {
  readonly __typename?: 'NoticeAnswered';
  readonly desk: ComplaintDesk;
};

export type NoticeChannel =
  | 'email'
  | 'fax'
  | 'phone'
  | 'portal'
  | 'post';

export type NoticeQuestion =
  | 'appeal_rights'
  | 'care_requested'
  | 'claim_file_came'
  | 'clinical_explanation'
  | 'criteria'
  | 'external_review'
  | 'language_help'
  | 'plan_documents_came'
  | 'plan_provision'
  | 'reviewer_named'
  | 'specific_reason';

export type NoticeQuestionAsked = {
  readonly __typename?: 'NoticeQuestionAsked';
  readonly answer: Maybe<YesNoUnknown>;
  /** The answer goes with a day. */
  readonly dated: Scalars['Boolean']['output'];
  readonly on: Maybe<Scalars['Date']['output']>;
  readonly question: NoticeQuestion;
  readonly text: Scalars['String']['output'];
};

export type NpiCheckDigitWrong = Refusal & {
  readonly __typename?: 'NpiCheckDigitWrong';
  readonly field: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

export type NpiMalformed = Refusal & {
  readonly __typename?: 'NpiMalformed';
  readonly field: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

export type NpiTaken = Refusal & {
  readonly __typename?: 'NpiTaken';
  readonly field: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

/** A step that can be taken now, as its person is offered it. */
export type OfferedStep = {
  readonly __typename?: 'OfferedStep';
  readonly actBy: Maybe<Scalars['Date']['output']>;
  /** A request for papers or time: it stops no clock and waits for no turn. */
  readonly beside: Scalars['Boolean']['output'];
  readonly filingType: Scalars['String']['output'];
  /** In the language of the asking page. */
  readonly label: Scalars['String']['output'];
  readonly lastArguable: Maybe<Scalars['Date']['output']>;
  readonly stage: Scalars['String']['output'];
  readonly stepKey: Scalars['String']['output'];
  /** A filing for this step that is under way or was made; open that one. */
  readonly submissionId: Maybe<Scalars['ID']['output']>;
  readonly urgent: Scalars['Boolean']['output'];
};

/** Takes a letter for one request, without an account. */
export type OneCaseLink = {
  readonly __typename?: 'OneCaseLink';
  /** As it is printed on the page; null once it is over. */
  readonly address: Maybe<Scalars['String']['output']>;
  readonly expiresAt: Scalars['DateTime']['output'];
  readonly id: Scalars['ID']['output'];
  readonly revokedAt: Maybe<Scalars['DateTime']['output']>;
  readonly uploads: Scalars['Int']['output'];
};

export type OneCaseLinkRevoked = {
  readonly __typename?: 'OneCaseLinkRevoked';
  readonly link: OneCaseLink;
};

export type OnePageMade = {
  readonly __typename?: 'OnePageMade';
  readonly page: OnePageRequest;
};

/** The page for a practice without an account, with the person's authorization behind it. */
export type OnePageRequest = {
  readonly __typename?: 'OnePageRequest';
  /** GET /files/:id. */
  readonly fileId: Scalars['ID']['output'];
  readonly handover: PageHandover;
  readonly id: Scalars['ID']['output'];
  readonly link: Maybe<OneCaseLink>;
  readonly madeAt: Scalars['DateTime']['output'];
  readonly requestId: Scalars['ID']['output'];
};

export type OnePageRequestInput = {
  /** Left out: what the notice names. */
  readonly criteria?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Left out: the sentences prepared for the request. At most eight; what does not fit is left to the chart. */
  readonly facts?: InputMaybe<ReadonlyArray<FactToConfirmInput>>;
  readonly handover: PageHandover;
  readonly requestId: Scalars['ID']['input'];
  /** The practice's mailbox, if the link is to be sent there too. */
  readonly sendLinkTo?: InputMaybe<Scalars['String']['input']>;
  /** Print a link that takes the answer without an account. */
  readonly withLink?: InputMaybe<Scalars['Boolean']['input']>;
};

export type OneTapAnswer =
  | 'lost'
  | 'nothing_yet'
  | 'partly'
  | 'something_else'
  | 'won';

/** Shown once. */
export type OneTimeCodeStarted = {
  readonly __typename?: 'OneTimeCodeStarted';
  readonly id: Scalars['ID']['output'];
  /** Base32, to type. */
  readonly secret: Scalars['String']['output'];
  /** The same as a picture. */
  readonly svg: Scalars['String']['output'];
  /** `otpauth://`, for an app on the same device. */
  readonly uri: Scalars['String']['output'];
};

export type OnlyWhoCaresSpeaks = Refusal & {
  readonly __typename?: 'OnlyWhoCaresSpeaks';
  readonly field: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

export type OpenCampaignResult = ApprovalExpired | ApprovalOutdated | CampaignMoveNotAllowed | CampaignNotReady | CampaignOpened | NotAllowed | NotApproved | NotFound | SecondFactorNeeded;

export type OpenCommentWindowInput = {
  readonly campaignId: Scalars['ID']['input'];
  readonly closesAt?: InputMaybe<Scalars['String']['input']>;
  readonly closesOn?: InputMaybe<Scalars['Date']['input']>;
  readonly docket: Scalars['String']['input'];
  readonly jurisdiction: Scalars['String']['input'];
  readonly kind: CommentKind;
  readonly opensOn?: InputMaybe<Scalars['Date']['input']>;
  readonly readOn: Scalars['Date']['input'];
  readonly sourceUrl: Scalars['String']['input'];
  readonly way: CommentWay;
  readonly zone: Scalars['String']['input'];
};

export type OpenCommentWindowResult = CommentWindowExists | CommentWindowOpened | DocketMissing | InvalidInput | JurisdictionUnknown | LocalTimeSkipped | LocalTimeTwice | MomentUnreadable | NotAllowed | NotFound | SourceMissing | WindowEndsBeforeStart | WindowOver | ZoneUnknown;

export type OpenLetterPageResult = AuthorizationDoesNotCover | AuthorizationExpired | AuthorizationIncomplete | AuthorizationMissing | AuthorizationRevoked | ClinicianDecidesAlone | DocumentChanged | InvalidInput | LetterPageOpened | NotAllowed | NotFound | RequestNotReady | SecondFactorNeeded;

/** A group that runs campaigns. It never owns a case: it gets sight of one by that person's consent. */
export type Organization = {
  readonly __typename?: 'Organization';
  /** What waits for a second person; empty for anybody who is not a member. */
  readonly approvals: ReadonlyArray<Approval>;
  /** Digest of what is verified: the name, the legal name, the registration, the officer and the funders. */
  readonly factsHash: Scalars['String']['output'];
  /** Funders, drug-company money included, as shown on the join page. Null: not answered yet. */
  readonly funders: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  readonly id: Scalars['ID']['output'];
  readonly legalName: Maybe<Scalars['String']['output']>;
  /** Who the members are and whom invitations went to, for owners and organizers with a second factor; empty for everybody else. */
  readonly memberAddresses: ReadonlyArray<MemberAddress>;
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
  /** Since when somebody vouches for its facts; null before, and where it was verified without a trace of when. */
  readonly verifiedAt: Maybe<Scalars['DateTime']['output']>;
};


/** A group that runs campaigns. It never owns a case: it gets sight of one by that person's consent. */
export type OrganizationStateSentenceArgs = {
  language?: Language;
};

/** Somebody changed the facts after they were read. */
export type OrganizationChangedSince = Refusal & {
  readonly __typename?: 'OrganizationChangedSince';
  readonly field: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

export type OrganizationConnection = {
  readonly __typename?: 'OrganizationConnection';
  readonly edges: ReadonlyArray<OrganizationEdge>;
  readonly pageInfo: PageInfo;
};

export type OrganizationEdge = {
  readonly __typename?: 'OrganizationEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Organization;
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

export type OtherSessionsEnded = {
  readonly __typename?: 'OtherSessionsEnded';
  readonly at: Scalars['DateTime']['output'];
  /** How many. */
  readonly ended: Scalars['Int']['output'];
};

export type OthersHealth = Refusal & {
  readonly __typename?: 'OthersHealth';
  readonly field: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

/** What became of a filing at its stage. */
export type Outcome = {
  readonly __typename?: 'Outcome';
  readonly caseId: Scalars['ID']['output'];
  /** In the words offices report closed complaints with; of complaints only. */
  readonly codes: ReadonlyArray<NationalCode>;
  readonly decidedOn: Maybe<Scalars['Date']['output']>;
  /** From this day people are asked. */
  readonly dueOn: Maybe<Scalars['Date']['output']>;
  /** GET /files/:id, for the person and for the reviewer who is asked to look. */
  readonly evidenceFileId: Maybe<Scalars['ID']['output']>;
  readonly evidenceKind: OutcomeEvidence;
  readonly id: Scalars['ID']['output'];
  /** Silence after this day is an answer; null where no rule says when it ends. */
  readonly limitOn: Maybe<Scalars['Date']['output']>;
  readonly reference: Maybe<Scalars['String']['output']>;
  readonly reportedAt: Maybe<Scalars['DateTime']['output']>;
  readonly result: Maybe<OutcomeResult>;
  readonly resultSentence: Maybe<Scalars['String']['output']>;
  readonly stage: Scalars['String']['output'];
  readonly state: OutcomeState;
  readonly stateSentence: Scalars['String']['output'];
  readonly submissionId: Maybe<Scalars['ID']['output']>;
  readonly verifiedOn: Maybe<Scalars['Date']['output']>;
};


/** What became of a filing at its stage. */
export type OutcomeCodesArgs = {
  language?: Language;
};


/** What became of a filing at its stage. */
export type OutcomeResultSentenceArgs = {
  language?: Language;
};


/** What became of a filing at its stage. */
export type OutcomeStateSentenceArgs = {
  language?: Language;
};

export type OutcomeCodeInput = {
  readonly code: Scalars['String']['input'];
  readonly kind: CodeKind;
};

export type OutcomeConnection = {
  readonly __typename?: 'OutcomeConnection';
  readonly edges: ReadonlyArray<OutcomeEdge>;
  readonly pageInfo: PageInfo;
};

export type OutcomeCorrected = {
  readonly __typename?: 'OutcomeCorrected';
  readonly outcome: Outcome;
};

export type OutcomeEdge = {
  readonly __typename?: 'OutcomeEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Outcome;
};

export type OutcomeEvidence =
  | 'call_log'
  | 'eob'
  | 'letter'
  | 'none'
  | 'portal_screenshot'
  /** The practice's own word, which counts. */
  | 'practice_word';

export type OutcomeMoveNotAllowed = Refusal & {
  readonly __typename?: 'OutcomeMoveNotAllowed';
  readonly field: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

export type OutcomeReported = {
  readonly __typename?: 'OutcomeReported';
  readonly outcome: Outcome;
};

/** Reported anew after it was read: nothing was checked or corrected. */
export type OutcomeReportedAnew = Refusal & {
  readonly __typename?: 'OutcomeReportedAnew';
  readonly field: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

export type OutcomeResult =
  | 'administrative_reversal'
  | 'ineligible'
  | 'insurer_own_reversal'
  | 'no_answer_in_time'
  | 'overturned'
  | 'partly_overturned'
  | 'unknown'
  | 'upheld'
  | 'withdrawn';

/** A reviewer has looked at it already. */
export type OutcomeSettled = Refusal & {
  readonly __typename?: 'OutcomeSettled';
  readonly field: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

export type OutcomeState =
  | 'asked'
  /** No decision is expected any more. */
  | 'cancelled'
  | 'due'
  | 'reported'
  | 'verified';

export type OutcomeVerified = {
  readonly __typename?: 'OutcomeVerified';
  readonly next: Maybe<NextStepAnswer>;
  readonly outcome: Outcome;
};

export type OutcomeWithoutEvidence = Refusal & {
  readonly __typename?: 'OutcomeWithoutEvidence';
  readonly field: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

export type OwnFilingReported = {
  readonly __typename?: 'OwnFilingReported';
  readonly case: Case;
};

/** One place the account is signed in. */
export type OwnSession = {
  readonly __typename?: 'OwnSession';
  readonly createdAt: Scalars['DateTime']['output'];
  /** The one this request came with. */
  readonly current: Scalars['Boolean']['output'];
  readonly expiresAt: Scalars['DateTime']['output'];
  readonly id: Scalars['ID']['output'];
  readonly keptIn: SessionKeeping;
  /** To the minute. */
  readonly lastSeenAt: Scalars['DateTime']['output'];
  readonly sharedDevice: Scalars['Boolean']['output'];
};

export type OwnWordsCopied = Refusal & {
  readonly __typename?: 'OwnWordsCopied';
  readonly field: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

export type OwnWordsMissing = Refusal & {
  readonly __typename?: 'OwnWordsMissing';
  readonly field: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

/** Saved, whatever is still wanting. */
export type OwnWordsSaved = {
  readonly __typename?: 'OwnWordsSaved';
  readonly submission: Submission;
  readonly wanting: Maybe<OwnWordsWanting>;
};

export type OwnWordsTooShort = Refusal & {
  readonly __typename?: 'OwnWordsTooShort';
  readonly field: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

/** Why these words are not enough yet for a document. What was written is kept. */
export type OwnWordsWanting = {
  readonly __typename?: 'OwnWordsWanting';
  readonly kind: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};

export type PageHandover =
  | 'faxed_by_person'
  | 'handed_over'
  | 'mailed'
  | 'uploaded_to_portal';

export type PageInfo = {
  readonly __typename?: 'PageInfo';
  readonly endCursor: Maybe<Scalars['String']['output']>;
  readonly hasNextPage: Scalars['Boolean']['output'];
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  readonly startCursor: Maybe<Scalars['String']['output']>;
};

export type PageTooLong = Refusal & {
  readonly __typename?: 'PageTooLong';
  readonly field: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

export type PagesNotOpened = Refusal & {
  readonly __typename?: 'PagesNotOpened';
  readonly field: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

/** A letter that came in on the practice's own letterhead. */
export type PaperAnswer = {
  readonly __typename?: 'PaperAnswer';
  /** It came through the link on the page. */
  readonly byLink: Scalars['Boolean']['output'];
  /** The day printed on it. */
  readonly datedOn: Maybe<Scalars['Date']['output']>;
  /** GET /files/:id. */
  readonly fileId: Scalars['ID']['output'];
  readonly id: Scalars['ID']['output'];
  readonly receivedAt: Scalars['DateTime']['output'];
  readonly requestId: Scalars['ID']['output'];
  /** Null: nobody has looked yet. */
  readonly verdict: Maybe<PaperVerdict>;
};

export type PaperAnswerChecked = {
  readonly __typename?: 'PaperAnswerChecked';
  readonly answer: PaperAnswer;
  /** What is wrong with it and what to do; null: it goes with the filing. */
  readonly problem: Maybe<PaperProblem>;
};

export type PaperAnswerUploaded = {
  readonly __typename?: 'PaperAnswerUploaded';
  readonly answer: PaperAnswer;
};

/** Another paper was shown after this one was looked at. */
export type PaperChangedSince = Refusal & {
  readonly __typename?: 'PaperChangedSince';
  readonly field: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

export type PaperChecked = Refusal & {
  readonly __typename?: 'PaperChecked';
  readonly field: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

export type PaperLookInput = {
  /** Still a blank, a bracket or "as above" where a fact belongs. */
  readonly blanksLeft: Scalars['Boolean']['input'];
  readonly clinicianNamed: Scalars['Boolean']['input'];
  /** As printed; none is ever added. */
  readonly datedOn?: InputMaybe<Scalars['Date']['input']>;
  readonly namesPatient: Scalars['Boolean']['input'];
  readonly onLetterhead: Scalars['Boolean']['input'];
  readonly paperAnswerId: Scalars['ID']['input'];
  readonly readable: Scalars['Boolean']['input'];
  /** By hand, or by the practice's own system; a typed name alone is none. */
  readonly signed: Scalars['Boolean']['input'];
};

export type PaperProblem = {
  readonly __typename?: 'PaperProblem';
  readonly kind: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};

export type PaperVerdict =
  | 'accepted'
  | 'refused';

/** States and dates of who takes part; a cell is never a formula. */
export type ParticipantsExported = {
  readonly __typename?: 'ParticipantsExported';
  /** Comma-separated, with a head. */
  readonly csv: Scalars['String']['output'];
  readonly people: Scalars['Int']['output'];
};

/** A case taking part in a campaign: what gives the organization sight of it, by the person's consent. */
export type Participation = {
  readonly __typename?: 'Participation';
  readonly campaign: Campaign;
  readonly caseId: Scalars['ID']['output'];
  /** For the person's own helper: whom they can be handed to. */
  readonly colleagues: ReadonlyArray<Colleague>;
  /** The clear facts an organization sees by default: no name, no story. */
  readonly facet: CaseFacet;
  /** For the person's own helper, with their consent to show it to one; null for everybody else. */
  readonly helped: Maybe<HelpedPerson>;
  /** The helper of the organization who has this person. */
  readonly helperId: Maybe<Scalars['ID']['output']>;
  /** What that means beside the date to act by. */
  readonly holdSentence: Maybe<Scalars['String']['output']>;
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

export type PasskeyAnswerInput = {
  readonly challengeId: Scalars['ID']['input'];
  readonly response: Scalars['String']['input'];
};

export type PasskeyRefused = Refusal & {
  readonly __typename?: 'PasskeyRefused';
  readonly field: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

/** What the browser hands to an authenticator, as JSON; the answer comes back with the id, once, within five minutes. */
export type PasskeyStarted = {
  readonly __typename?: 'PasskeyStarted';
  readonly challengeId: Scalars['ID']['output'];
  readonly options: Scalars['String']['output'];
};

/** The safe day is a wall: a hand may choose within the law's time, never past it. */
export type PastSafeDay = Refusal & {
  readonly __typename?: 'PastSafeDay';
  readonly field: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

export type PasteBodyAnswerInput = {
  readonly answer: BodyAnswer;
  readonly seatId: Scalars['ID']['input'];
  readonly text: Scalars['String']['input'];
};

export type PasteBodyAnswerResult = AnswerEmpty | AnswerTooLong | ConsentMissing | HearingNotOpen | HearingSeatChanged | ListIsOurs | NotAllowed | NotFound | NotReadyToSpeak | SeatOver;

export type PayerWantsAnother = Refusal & {
  readonly __typename?: 'PayerWantsAnother';
  readonly field: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

/** A call of the clinician with the payer's reviewer (peer-to-peer). It uses up no appeal and closes none. */
export type PeerCall = {
  readonly __typename?: 'PeerCall';
  /** Why it waits, or why not. */
  readonly appealOrder: Maybe<Scalars['String']['output']>;
  /** Until when the appeal waits for it; null: it does not. */
  readonly appealWaitsUntil: Maybe<Scalars['Date']['output']>;
  /** The earliest last day the rule can mean; null: ask at once. */
  readonly askBy: Maybe<Scalars['Date']['output']>;
  readonly askedOn: Maybe<Scalars['Date']['output']>;
  readonly askedThrough: Maybe<CallWay>;
  readonly callBacks: ReadonlyArray<CallBack>;
  readonly caseId: Scalars['ID']['output'];
  readonly heldAt: Maybe<Scalars['DateTime']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly lastArguable: Maybe<Scalars['Date']['output']>;
  readonly minutes: Maybe<Scalars['Int']['output']>;
  /** What mails carry. */
  readonly reference: Scalars['String']['output'];
  readonly relation: ClinicianRelation;
  readonly requestId: Scalars['ID']['output'];
  readonly result: Maybe<PeerCallResult>;
  /** Null: no rule of this payer was read; the number on the notice is asked. */
  readonly rule: Maybe<PeerToPeerRule>;
  /** For whom the case is open. */
  readonly said: Maybe<CallSaid>;
  readonly state: PeerCallState;
  readonly stateSentence: Scalars['String']['output'];
  readonly windows: ReadonlyArray<CallWindow>;
  readonly zone: Scalars['String']['output'];
};

export type PeerCallResult =
  | 'alternative_offered'
  | 'approved'
  | 'no_decision'
  | 'upheld';

export type PeerCallState =
  | 'asked'
  | 'booked'
  | 'held'
  | 'lapsed'
  | 'logged'
  | 'missed'
  | 'not_wanted'
  | 'refused_by_payer'
  | 'to_ask';

/** What a payer publishes about calls with its reviewers. Unknown is an answer and is shown. */
export type PeerToPeerRule = {
  readonly __typename?: 'PeerToPeerRule';
  readonly askBy: ReadonlyArray<CallWay>;
  /** Empty: the payer names no relation. */
  readonly askers: ReadonlyArray<ClinicianRelation>;
  /** How many times to be called at are asked for. */
  readonly callWindows: Maybe<Scalars['Int']['output']>;
  readonly canOverturn: YesNoVaries;
  readonly dateRead: Scalars['Date']['output'];
  readonly lostIfAppealFiled: YesNoVaries;
  readonly note: Maybe<Scalars['String']['output']>;
  readonly payer: Scalars['String']['output'];
  readonly phone: Maybe<Scalars['String']['output']>;
  readonly planScope: Scalars['String']['output'];
  /** As it was read. */
  readonly rule: Scalars['String']['output'];
  readonly sources: ReadonlyArray<Scalars['String']['output']>;
  readonly startEvent: Scalars['String']['output'];
  readonly verified: Scalars['Boolean']['output'];
  /** Such as `15 calendar_days`; null: not found, which is not "no limit". */
  readonly window: Maybe<Scalars['String']['output']>;
};

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

export type PersonEdited = {
  readonly __typename?: 'PersonEdited';
  readonly person: Person;
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

/** A copy of everything kept of somebody, to take along: a zip with JSON, every document, and a page to read. */
export type PersonalExport = {
  readonly __typename?: 'PersonalExport';
  readonly askedAt: Scalars['DateTime']['output'];
  /** It can be downloaded until then. */
  readonly expiresAt: Maybe<Scalars['DateTime']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly language: Language;
  /** Where it is downloaded, below this server's address, by whoever asked; null unless it is ready. */
  readonly path: Maybe<Scalars['String']['output']>;
  /** Null: of the account itself. */
  readonly personId: Maybe<Scalars['ID']['output']>;
  readonly readyAt: Maybe<Scalars['DateTime']['output']>;
  readonly sentence: Scalars['String']['output'];
  readonly state: PersonalExportState;
};


/** A copy of everything kept of somebody, to take along: a zip with JSON, every document, and a page to read. */
export type PersonalExportSentenceArgs = {
  language?: Language;
};

/** Data of people leaves by two members' word: another one must agree. Call it again when they have. */
export type PersonalExportRequested = {
  readonly __typename?: 'PersonalExportRequested';
  readonly approval: Approval;
};

export type PersonalExportState =
  | 'asked'
  | 'failed'
  | 'gone'
  | 'ready';

export type PlaceMissing = Refusal & {
  readonly __typename?: 'PlaceMissing';
  readonly field: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

export type PlanAlreadyCommitted = Refusal & {
  readonly __typename?: 'PlanAlreadyCommitted';
  readonly field: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

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

export type PlanCallResult = CallClosedByAppeal | CallExists | CallPlanned | CallWindowOver | NoCallForThisReason | NotAllowed | NotFound | OnlyWhoCaresSpeaks | PayerWantsAnother | RequestMoveNotAllowed | SecondFactorNeeded;

export type PlanChange =
  | 'moved'
  | 'new'
  | 'same'
  | 'settled';

/** Against what stands now. */
export type PlanChangeCounts = {
  readonly __typename?: 'PlanChangeCounts';
  readonly moved: Scalars['Int']['output'];
  readonly new: Scalars['Int']['output'];
  readonly released: Scalars['Int']['output'];
  readonly same: Scalars['Int']['output'];
  readonly settled: Scalars['Int']['output'];
};

export type PlanChannelCount = {
  readonly __typename?: 'PlanChannelCount';
  readonly channel: FilingChannel;
  readonly count: Scalars['Int']['output'];
};

/** What was calculated anew and what was taken over, because nothing it rests on has changed. */
export type PlanComponents = {
  readonly __typename?: 'PlanComponents';
  readonly kept: Scalars['Int']['output'];
  readonly solved: Scalars['Int']['output'];
};

export type PlanConstraintCount = {
  readonly __typename?: 'PlanConstraintCount';
  readonly constraint: AssignmentConstraint;
  readonly count: Scalars['Int']['output'];
};

/** It is still being calculated, or ended without a plan. */
export type PlanNotReady = Refusal & {
  readonly __typename?: 'PlanNotReady';
  readonly field: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

/** The calculation is over: there is a plan, or there will be none. */
export type PlanNotSolving = Refusal & {
  readonly __typename?: 'PlanNotSolving';
  readonly field: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

/** Somebody joined, left, signed or got another date since the plan was shown. */
export type PlanOutdated = Refusal & {
  readonly __typename?: 'PlanOutdated';
  readonly field: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

/** Parts of a plan that can take nothing from one another, and the objective it is at. */
export type PlanProgress = {
  readonly __typename?: 'PlanProgress';
  readonly component: Scalars['Int']['output'];
  readonly components: Scalars['Int']['output'];
  readonly stage: Scalars['String']['output'];
};

export type PlanStateCount = {
  readonly __typename?: 'PlanStateCount';
  readonly assigned: Scalars['Int']['output'];
  /** Null: neither residence nor contract state is known. */
  readonly state: Maybe<Scalars['String']['output']>;
  readonly unassigned: Scalars['Int']['output'];
  /** Part of `assigned`, shown apart: no date is known. */
  readonly unknownDeadline: Scalars['Int']['output'];
};

export type PlanSummary = {
  readonly __typename?: 'PlanSummary';
  readonly assigned: Scalars['Int']['output'];
  readonly byChannel: ReadonlyArray<PlanChannelCount>;
  readonly byConstraint: ReadonlyArray<PlanConstraintCount>;
  readonly byState: ReadonlyArray<PlanStateCount>;
  readonly byTiming: ReadonlyArray<PlanTimingCount>;
  readonly changes: PlanChangeCounts;
  readonly settled: Scalars['Int']['output'];
  readonly unassigned: Scalars['Int']['output'];
  /** Part of `assigned`, shown apart: no wave, the date on the letter is asked first. */
  readonly unknownDeadline: Scalars['Int']['output'];
};

export type PlanTimingCount = {
  readonly __typename?: 'PlanTimingCount';
  readonly count: Scalars['Int']['output'];
  readonly timing: AssignmentTiming;
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

/** A step as a plan would have it. */
export type PlannedItem = {
  readonly __typename?: 'PlannedItem';
  /** `file`, `call`, `sign` or `speak`. */
  readonly act: Scalars['String']['output'];
  readonly actBy: Maybe<Scalars['Date']['output']>;
  readonly actor: Scalars['String']['output'];
  readonly caseId: Scalars['ID']['output'];
  readonly change: PlanChange;
  readonly channel: Maybe<FilingChannel>;
  readonly id: Scalars['ID']['output'];
  readonly label: StepLabel;
  readonly reasons: ReadonlyArray<Scalars['String']['output']>;
  /** Null, like the channel, where nothing is sent to anybody. */
  readonly recipientName: Maybe<Scalars['String']['output']>;
  readonly releaseFrom: Scalars['Date']['output'];
  /** Id of the clinician, speaker or navigator it would be given to. */
  readonly resourceId: Maybe<Scalars['ID']['output']>;
  readonly sendBy: Maybe<Scalars['Date']['output']>;
  readonly stage: Scalars['String']['output'];
  readonly stepKey: Scalars['String']['output'];
  readonly timing: AssignmentTiming;
  readonly urgent: Scalars['Boolean']['output'];
};


/** A step as a plan would have it. */
export type PlannedItemReasonsArgs = {
  language?: Language;
};

export type PlannedItemConnection = {
  readonly __typename?: 'PlannedItemConnection';
  readonly edges: ReadonlyArray<PlannedItemEdge>;
  readonly pageInfo: PageInfo;
};

export type PlannedItemEdge = {
  readonly __typename?: 'PlannedItemEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: PlannedItem;
};

export type PointAnswer = {
  readonly __typename?: 'PointAnswer';
  readonly answer: Scalars['String']['output'];
  readonly point: Scalars['String']['output'];
  readonly where: Maybe<Scalars['String']['output']>;
};

export type PointAnswerInput = {
  readonly answer: Scalars['String']['input'];
  readonly point: Scalars['String']['input'];
  readonly where?: InputMaybe<Scalars['String']['input']>;
};

export type PortalAttachment = {
  readonly __typename?: 'PortalAttachment';
  readonly bytes: Scalars['Int']['output'];
  readonly fileId: Scalars['ID']['output'];
  readonly letter: Scalars['String']['output'];
  readonly mediaType: Scalars['String']['output'];
  readonly title: Scalars['String']['output'];
};

export type PortalBundle = {
  readonly __typename?: 'PortalBundle';
  readonly attachments: ReadonlyArray<PortalAttachment>;
  readonly bytes: Scalars['Int']['output'];
  readonly number: Scalars['Int']['output'];
};

/** One box of an office's form and what to copy into it. Null: not known. */
export type PortalField = {
  readonly __typename?: 'PortalField';
  readonly key: Scalars['String']['output'];
  readonly label: Scalars['String']['output'];
  readonly value: Maybe<Scalars['String']['output']>;
};

/**
 * A filing that its person hands in through an office's own form: what to copy, what to attach in which order. The person
 * presses the button there, and reports the number it gives with `reportSent`.
 */
export type PortalHelper = {
  readonly __typename?: 'PortalHelper';
  /** The signed packet first, then the exhibits by themselves where the portal wants them so. */
  readonly bundles: ReadonlyArray<PortalBundle>;
  readonly fields: ReadonlyArray<PortalField>;
  readonly limits: PortalLimits;
  readonly office: Scalars['String']['output'];
  /** As published; null where none is known. */
  readonly portal: Maybe<Scalars['String']['output']>;
  readonly reminder: Scalars['String']['output'];
  readonly submissionId: Scalars['ID']['output'];
  readonly unfit: ReadonlyArray<PortalUnfit>;
};

/** What the portal takes. Null: unknown; look on its page. */
export type PortalLimits = {
  readonly __typename?: 'PortalLimits';
  readonly bytesEach: Maybe<Scalars['Int']['output']>;
  readonly bytesTogether: Maybe<Scalars['Int']['output']>;
  readonly mediaTypes: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  readonly note: Maybe<Scalars['String']['output']>;
  readonly source: Maybe<Scalars['String']['output']>;
  readonly verified: Scalars['Boolean']['output'];
};

export type PortalUnfit = {
  readonly __typename?: 'PortalUnfit';
  readonly letter: Scalars['String']['output'];
  readonly title: Scalars['String']['output'];
  readonly why: Scalars['String']['output'];
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

/** A page of the practice's record that the letter rests on. */
export type PracticePaper = {
  readonly __typename?: 'PracticePaper';
  readonly addedAt: Scalars['DateTime']['output'];
  /** GET /files/:id. */
  readonly fileId: Scalars['ID']['output'];
  readonly id: Scalars['ID']['output'];
  readonly paperKind: PracticePaperKind;
  readonly requestId: Scalars['ID']['output'];
};

export type PracticePaperAdded = {
  readonly __typename?: 'PracticePaperAdded';
  readonly paper: PracticePaper;
};

export type PracticePaperKind =
  | 'chart_note'
  | 'imaging'
  | 'order_or_referral'
  | 'other'
  | 'test_result';

export type PractisingInput = {
  /** ISO 639 codes. */
  readonly languages: ReadonlyArray<Scalars['String']['input']>;
  readonly specialties: ReadonlyArray<Scalars['String']['input']>;
  readonly supports: Scalars['Boolean']['input'];
};

/** What decisions of a campaign's participants can be grouped by. */
export type PrecedentDimension =
  | 'administrator'
  | 'condition'
  | 'criteriaOwner'
  | 'delegatedReviewer'
  /** The state of the plan's contract, whose law holds for an appeal, else of residence, as a USPS code. Boards count by residence first. */
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
  /** True for people outside the organization, who see the last published edition. */
  readonly edition: Scalars['Boolean']['output'];
  /** True where groups are left out because even their name would say that somebody is in them. */
  readonly groupsWithheld: Scalars['Boolean']['output'];
  /** Names the arithmetic. */
  readonly method: Scalars['String']['output'];
  readonly rows: ReadonlyArray<MeasureRow>;
  /** True for members who may not list who takes part: what an edition of this month would show. */
  readonly sumsOnly: Scalars['Boolean']['output'];
};

export type PrepareDocumentResult = BlankLeft | BlanksLeft | ConsentMissing | DocumentChanged | DocumentPrepared | ExhibitUnusable | LetterNotForThisCase | NotAllowed | NotFound | OwnWordsCopied | OwnWordsMissing | OwnWordsTooShort | RecordIncomplete | SubmissionMoveNotAllowed;

export type PrepareStatementResult = AuthorizationDoesNotCover | AuthorizationExpired | AuthorizationIncomplete | AuthorizationMissing | AuthorizationRevoked | CodesFixed | InvalidInput | NotAllowed | NotFound | RequestMoveNotAllowed | SecondFactorNeeded | SourceIncomplete | StatementEmpty | StatementPrepared;

export type PreviewAssignmentResult = AssignmentPreviewed | AssignmentSolving | NotAllowed | NotFound | PlanNotSolving | PlanOutdated | SecondFactorNeeded;

export type PreviewCaseloadsResult = CaseloadsPreviewed | NotAllowed | NotFound | PlanNotReady | SecondFactorNeeded;

/** What shows that a filing went out or arrived. */
export type Proof = {
  readonly __typename?: 'Proof';
  readonly fileId: Maybe<Scalars['ID']['output']>;
  readonly givenAt: Scalars['DateTime']['output'];
  readonly id: Scalars['ID']['output'];
  readonly proofKind: ProofKind;
  readonly provedOn: Scalars['Date']['output'];
  /** Since when it counts no more: it was corrected, or the sending it shows was reported by mistake. */
  readonly supersededAt: Maybe<Scalars['DateTime']['output']>;
  /** The number or text of the proof; for whoever may see the person's papers. */
  readonly value: Maybe<Scalars['String']['output']>;
};

export type ProofAdded = {
  readonly __typename?: 'ProofAdded';
  readonly advice: Maybe<Scalars['String']['output']>;
  readonly submission: FilingOnItsWay;
};

/** No document was sent before it was signed. */
export type ProofBeforeSigning = Refusal & {
  readonly __typename?: 'ProofBeforeSigning';
  readonly field: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

export type ProofDateUnreadable = Refusal & {
  readonly __typename?: 'ProofDateUnreadable';
  readonly field: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

export type ProofEmpty = Refusal & {
  readonly __typename?: 'ProofEmpty';
  readonly field: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

export type ProofInFuture = Refusal & {
  readonly __typename?: 'ProofInFuture';
  readonly field: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

export type ProofKind =
  /** What the carrier says of the day it was delivered: shows arrival, as the number alone does not. */
  | 'delivery_record'
  | 'fax_confirmation'
  | 'portal_number'
  | 'receipt'
  /** Somebody of the recipient's side said that they have it: who, and the day they said it. */
  | 'recipient_said'
  | 'server_acceptance'
  | 'tracking_number';

export type ProofNotOfThisChannel = Refusal & {
  readonly __typename?: 'ProofNotOfThisChannel';
  readonly field: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

/** A closed interval of proportions. */
export type ProportionInterval = {
  readonly __typename?: 'ProportionInterval';
  readonly high: Scalars['Float']['output'];
  readonly low: Scalars['Float']['output'];
};

export type ProposeEditionResult = EditionExists | EditionProposed | NotAllowed | NotFound | SecondFactorNeeded;

/** How the campaign would stand. Its address and playbook are fixed once it is open. */
export type ProposedChange = {
  readonly __typename?: 'ProposedChange';
  /** What the second person approves. */
  readonly approvalHash: Scalars['String']['output'];
  readonly letterDateRequired: Scalars['Boolean']['output'];
  readonly pacePerDay: Scalars['Int']['output'];
  readonly pacePerHour: Scalars['Int']['output'];
  readonly purpose: Scalars['String']['output'];
  readonly states: ReadonlyArray<CampaignStateGoal>;
  readonly targets: CampaignTargets;
  readonly title: Scalars['String']['output'];
  readonly waves: ReadonlyArray<Wave>;
};

/** A duty that looks broken, with every fact it rests on. It concludes nothing; the person says whether the facts are so. */
export type ProposedDuty = {
  readonly __typename?: 'ProposedDuty';
  readonly citation: Maybe<Scalars['String']['output']>;
  readonly dateRead: Scalars['Date']['output'];
  readonly key: Scalars['String']['output'];
  readonly label: Scalars['String']['output'];
  readonly owed: Scalars['String']['output'];
  readonly restsOn: ReadonlyArray<DutyFact>;
  readonly sources: ReadonlyArray<Scalars['String']['output']>;
  /** Null for what the notice lacks. */
  readonly stage: Maybe<Scalars['String']['output']>;
  /** As a letter would tell it. */
  readonly statement: Scalars['String']['output'];
  readonly verified: Scalars['Boolean']['output'];
};

export type ProveSecondFactorResult = InvalidInput | NotAllowed | PasskeyRefused | Proved | SecondFactorNeeded | TooManyRequests | WrongCode;

/** It is still you. */
export type Proved = {
  readonly __typename?: 'Proved';
  readonly authenticatedAt: Scalars['DateTime']['output'];
  readonly secondFactor: Scalars['Boolean']['output'];
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

export type PublicReadingMissing = Refusal & {
  readonly __typename?: 'PublicReadingMissing';
  readonly field: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

export type PublishEditionResult = ApprovalExpired | ApprovalOutdated | EditionExists | EditionPublished | NotAllowed | NotApproved | NotFound | SecondFactorNeeded;

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
  /** What two people decide or have decided, and what became of it; null where the asker is no member. */
  readonly approval: Maybe<Approval>;
  /** Authorities whose paper waits to be seen, oldest first; empty for everybody but whoever runs the installation. */
  readonly askedAuthorities: ReadonlyArray<AskedAuthority>;
  /** The plan in force; null while none was committed. */
  readonly assignmentInForce: Maybe<AssignmentPlan>;
  /** Null for a plan that does not exist and for one of another organization. */
  readonly assignmentPlan: Maybe<AssignmentPlan>;
  /** States by their two letters. Null where a state is not one. */
  readonly authority: Maybe<PlanAuthority>;
  /** The paper as it would be signed, to be read first. */
  readonly authorizationDraft: AuthorizationDraftResult;
  /** Of up to three statements the clinician has confirmed or corrected, the strongest first. */
  readonly callSheet: CallSheetResult;
  readonly campaign: Maybe<Campaign>;
  /** Live and in bands only; null for a campaign the asker does not see. */
  readonly campaignBands: Maybe<CampaignBands>;
  /** For members who see measures; null for everybody else. One question for a whole board. */
  readonly campaignBoard: Maybe<CampaignBoard>;
  readonly campaignBySlug: Maybe<Campaign>;
  /** The kinds of campaign this installation runs. */
  readonly campaignKinds: ReadonlyArray<CampaignKindFact>;
  /** For members who see measures; null for everybody else. */
  readonly campaignProgress: Maybe<CampaignProgress>;
  /** Null for somebody without the organization's measures. */
  readonly campaignSimilarity: Maybe<CampaignSimilarity>;
  /** Campaigns of an organization, newest first. */
  readonly campaigns: CampaignConnection;
  /** Null for a case that does not exist and for one the asker may not see. */
  readonly case: Maybe<Case>;
  /** The cases of a person that the asker may see, oldest first. */
  readonly casesOf: CaseConnection;
  /**
   * What waits to be compared, oldest first. For reviewers of an organization that both cases take part in, and for
   * whoever runs the installation; never for somebody who acts for one of the two.
   */
  readonly casesToCompare: ReadonlyArray<CaseMatch>;
  /** A new one each time; the work of any of them opens a public form once. */
  readonly challenge: Challenge;
  /** Whether a denial belongs to a campaign, with the reason in words. Nothing is stored. */
  readonly checkEligibility: Maybe<Eligibility>;
  readonly checkInCallList: CallListEntryConnection;
  /** Oneself as a clinician; null while one is not enrolled. */
  readonly clinician: Maybe<Clinician>;
  /** Null: there is no such campaign, or it is not the actor's to run. */
  readonly clinicianDrive: Maybe<ClinicianDrive>;
  readonly clocks: Clocks;
  readonly commentWindows: ReadonlyArray<CommentWindow>;
  /** Reads a text for where it is meant to go, and forgets it. */
  readonly competitionScreen: CompetitionScreen;
  /** Null for a case the asker does not see whole. */
  readonly complaintDesk: Maybe<ComplaintDesk>;
  readonly conditions: ReadonlyArray<Condition>;
  /**
   * Every line, oldest first; an organization's members see the lines given to it. Null where there is nothing that the asker
   * may see.
   */
  readonly consentLedger: Maybe<ReadonlyArray<ConsentEvent>>;
  /**
   * All switches of a person, for the platform and, where named, for one organization. Null where the asker may not see how
   * they stand: unknown is not off.
   */
  readonly consents: Maybe<ReadonlyArray<ConsentSwitch>>;
  /** What counsel reads before the campaign opens, and what was recorded. */
  readonly counselReading: Maybe<CounselReading>;
  /** Newest first, at most a hundred. */
  readonly deadLetters: ReadonlyArray<DeadLetter>;
  /** What waits for a person in a campaign, soonest date first. Empty for somebody who does not settle it. */
  readonly deliveryQueue: WaitingFilingConnection;
  readonly denialReasons: ReadonlyArray<DenialReason>;
  /** Newest first, for whoever may view the person's matters; empty for everybody else. */
  readonly disclosures: DisclosureConnection;
  /** One of them, for whoever is asked to agree to it; null where the asker does not see it. */
  readonly edition: Maybe<Edition>;
  /** Published editions, newest first; members of the organization also see one that waits. */
  readonly editions: ReadonlyArray<Edition>;
  /** Null for a person whose erasure the asker may not ask for. */
  readonly erasurePreview: Maybe<ErasurePreview>;
  /** By the token given when it was asked for; null for any other. */
  readonly erasureReceipt: Maybe<ReadonlyArray<Erasure>>;
  /** What the asker asked for, and what was asked of people they act for. Newest first. */
  readonly erasures: ReadonlyArray<Erasure>;
  /** The facts desk, what gives dates first. Anybody sees how each stands and by whom: role and day, no name. */
  readonly facts: FactConnection;
  readonly hearing: Maybe<Hearing>;
  /** Who speaks, waits or was asked, in the order of their place and of being asked. */
  readonly hearingSeats: HearingSeatConnection;
  /**
   * Of a campaign, the earliest first; drafts for its staff only. Those ahead are of today or later where they take place; those
   * that are over come the latest first.
   */
  readonly hearings: HearingConnection;
  /** Somebody whom the account helps; null for everybody else. */
  readonly helpedParticipation: Maybe<Participation>;
  /** What is open for somebody the asker helps, with that person’s consent; the earliest day first. Empty for everybody else. */
  readonly helpedWork: ReadonlyArray<WorkItem>;
  /** Of the account itself. */
  readonly helperPlaces: HelperPlaces;
  /** All, or those that sell in a state. */
  readonly insurers: ReadonlyArray<Insurer>;
  /** Whether a letter of clinical evidence that several clinicians sign may go where it is meant to go. Nothing of it is kept. */
  readonly jointLetterReady: JointLetterResult;
  readonly jurisdictions: ReadonlyArray<Jurisdiction>;
  /** What the account last typed into a form and did not send; null: nothing, or not without a second factor. */
  readonly keptDraft: Maybe<KeptDraft>;
  /** The dates of a letter, for anybody and without keeping anything. */
  readonly legalClocks: LegalClocksResult;
  /** Offices a campaign's people would write to. Empty for somebody who does not run it. */
  readonly liaisons: ReadonlyArray<LiaisonOffice>;
  readonly linePace: ReadonlyArray<LinePace>;
  /** Null when nobody is signed in. */
  readonly me: Maybe<Me>;
  /** Those that stand, newest first. */
  readonly myAccessTokens: ReadonlyArray<AccessToken>;
  /** Links to calendars that the account has made and not taken back. */
  readonly myCalendarLinks: ReadonlyArray<CalendarLink>;
  /** Whom the account helps, what is urgent and what has no date first, then by the day. */
  readonly myCaseload: ReadonlyArray<Participation>;
  /** Calls that are the asker’s own to make, of every campaign: of whom they help, and of people without a helper in queues they answer for. */
  readonly myCheckInCalls: ReadonlyArray<CallListEntry>;
  /** Of the people the account acts for. */
  readonly myComments: ReadonlyArray<DocketComment>;
  /** What the account asked for, newest first, at most fifty. */
  readonly myExports: ReadonlyArray<PersonalExport>;
  readonly myOrganizations: ReadonlyArray<Organization>;
  /** Of the people the account may act for. */
  readonly myParticipations: ReadonlyArray<Participation>;
  /** One's own as a clinician, and those of a practice one prepares for, by the day they are needed by. */
  readonly myRequests: ReadonlyArray<JustificationRequest>;
  /** Of the people the account acts for. */
  readonly mySeats: ReadonlyArray<HearingSeat>;
  /** Where the account is signed in now, what was used last first. */
  readonly mySessions: ReadonlyArray<OwnSession>;
  /** How the people the account acts for said that they could speak. */
  readonly mySpeakers: ReadonlyArray<Speaker>;
  /** Of a person the account acts for; empty for anybody else. */
  readonly myWork: MyWork;
  /** Words for the outcome of a complaint. */
  readonly nationalCodes: ReadonlyArray<NationalCode>;
  /** Null when there is none that the asker may see. */
  readonly organization: Maybe<Organization>;
  /** Newest first, for owners with a second factor; empty for everybody else. What people do in their own matters is not in it. */
  readonly organizationTrail: TrailEntryConnection;
  /** Organizations waiting to be verified. */
  readonly organizationsToVerify: ReadonlyArray<Organization>;
  /** Those that are verified, by name. */
  readonly organizationsVerified: OrganizationConnection;
  /** Outcomes of the filings credited to a campaign, unknown ones too. */
  readonly outcomes: OutcomeConnection;
  /** Reports that wait for a reviewer, oldest first, of all campaigns or of one. Empty for somebody who does not review. */
  readonly outcomesToVerify: OutcomeConnection;
  /** How many pairs wait for the asker: nothing of a case is opened for it, and it needs no second factor. */
  readonly pairsToCompare: Scalars['Int']['output'];
  /** Of one campaign, in the order people joined. */
  readonly participations: ParticipationConnection;
  /** Null for a person that does not exist and for one the account may not act for. */
  readonly person: Maybe<Person>;
  readonly planTypes: ReadonlyArray<PlanTypeFact>;
  /** Null for a filing the asker does not see whole, or that goes to no office. */
  readonly portalHelper: Maybe<PortalHelper>;
  /**
   * What a campaign's filings came to, of people who agreed to be counted. Members with the right to see measures get every
   * number as of today, by up to four dimensions; those of them who may not list who takes part what an edition of this month
   * would show, by jurisdiction or whole; everybody else the last published edition, by the same. Null when there is no such
   * campaign for the asker, and outside while it has no edition.
   */
  readonly precedentTable: Maybe<PrecedentTable>;
  /** Decisions of a public source in the order of their reference. */
  readonly publicDecisions: PublicDecisionConnection;
  /** Rates of a public source by up to four of its columns or our dimensions, missing values as a group of their own. */
  readonly publicMeasure: PublicMeasure;
  /** The newest published edition of each campaign, newest first, at most a hundred. */
  readonly publishedEditions: ReadonlyArray<Edition>;
  /** Who can speak tomorrow at nine, from afar or in person. */
  readonly rapidRoster: RapidRosterResult;
  /** Null for a case the asker is not shown the facts of. */
  readonly regulatorFor: Maybe<RegulatorForCase>;
  readonly request: Maybe<JustificationRequest>;
  readonly retention: ReadonlyArray<RetentionRule>;
  /** The newest first, at most a hundred. */
  readonly retentionRuns: ReadonlyArray<RetentionRun>;
  /** Who can speak at a hearing; null for whoever does not see the campaign’s people. */
  readonly roster: Maybe<Roster>;
  /** Whether this visitor may load the sample campaign, and how far it is. */
  readonly sampleCampaign: SampleCampaign;
  readonly sendingStoppedSince: Maybe<Scalars['DateTime']['output']>;
  /** Null for a file that does not exist and for one the asker may not open. */
  readonly storedFile: Maybe<StoredFile>;
  /** Null for a filing that does not exist and for one whose papers the asker may not see. */
  readonly submission: Maybe<Submission>;
  /** Those credited to a campaign, by the last safe day; those without a date last. */
  readonly submissions: CampaignSubmissionConnection;
  /** Of one case, oldest first. */
  readonly submissionsOf: ReadonlyArray<Submission>;
  /** Who may read what is typed into boxes, named as `InputType.field` or `Mutation.field.argument`; in the order asked for. */
  readonly textReaders: ReadonlyArray<TextReaders>;
  /** Who may stand in the trail, those with a role first; empty for whoever does not see it. */
  readonly trailMembers: ReadonlyArray<TrailMember>;
  /** Who has nothing to do in a plan, by constraint. */
  readonly unassigned: UnassignedConnection;
  /** Who asked for a helper and has none yet, where the account is a navigator; at most a hundred, what is urgent and what has no date first, then by the day. */
  readonly waitingForHelper: ReadonlyArray<Participation>;
  /** Steps of a campaign, unknown dates first, then the earliest safe day. */
  readonly workItems: WorkItemConnection;
  /** Only in a sample home, for who may move its clock; null anywhere else. */
  readonly workState: Maybe<WorkState>;
};


export type QueryApprovalArgs = {
  id: Scalars['ID']['input'];
};


export type QueryAssignmentInForceArgs = {
  campaignId: Scalars['ID']['input'];
};


export type QueryAssignmentPlanArgs = {
  id: Scalars['ID']['input'];
};


export type QueryAuthorityArgs = {
  contractState?: InputMaybe<Scalars['String']['input']>;
  funding?: InputMaybe<Funding>;
  planType: PlanType;
  residence?: InputMaybe<Scalars['String']['input']>;
};


export type QueryAuthorizationDraftArgs = {
  input: AuthorizationInput;
};


export type QueryCallSheetArgs = {
  callId: Scalars['ID']['input'];
  chosen: ReadonlyArray<Scalars['ID']['input']>;
};


export type QueryCampaignArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCampaignBandsArgs = {
  campaignId: Scalars['ID']['input'];
};


export type QueryCampaignBoardArgs = {
  campaignId: Scalars['ID']['input'];
};


export type QueryCampaignBySlugArgs = {
  slug: Scalars['String']['input'];
};


export type QueryCampaignKindsArgs = {
  language?: Language;
};


export type QueryCampaignProgressArgs = {
  campaignId: Scalars['ID']['input'];
};


export type QueryCampaignSimilarityArgs = {
  campaignId: Scalars['ID']['input'];
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


export type QueryCheckInCallListArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  campaignId: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryClinicianDriveArgs = {
  campaignId: Scalars['ID']['input'];
};


export type QueryCommentWindowsArgs = {
  campaignId: Scalars['ID']['input'];
};


export type QueryCompetitionScreenArgs = {
  as: ScreenedText;
  text: Scalars['String']['input'];
};


export type QueryComplaintDeskArgs = {
  caseId: Scalars['ID']['input'];
};


export type QueryConsentLedgerArgs = {
  personId: Scalars['ID']['input'];
};


export type QueryConsentsArgs = {
  language?: Language;
  organizationId?: InputMaybe<Scalars['ID']['input']>;
  personId: Scalars['ID']['input'];
};


export type QueryCounselReadingArgs = {
  campaignId: Scalars['ID']['input'];
};


export type QueryDeliveryQueueArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  campaignId: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryDisclosuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  language?: Language;
  personId: Scalars['ID']['input'];
};


export type QueryEditionArgs = {
  id: Scalars['ID']['input'];
};


export type QueryEditionsArgs = {
  campaignId: Scalars['ID']['input'];
};


export type QueryErasurePreviewArgs = {
  language?: Language;
  personId: Scalars['ID']['input'];
};


export type QueryErasureReceiptArgs = {
  token: Scalars['String']['input'];
};


export type QueryFactsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FactFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryHearingArgs = {
  id: Scalars['ID']['input'];
};


export type QueryHearingSeatsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  hearingId: Scalars['ID']['input'];
};


export type QueryHearingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  campaignId: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  when?: InputMaybe<HearingTime>;
};


export type QueryHelpedParticipationArgs = {
  participationId: Scalars['ID']['input'];
};


export type QueryHelpedWorkArgs = {
  participationId: Scalars['ID']['input'];
};


export type QueryInsurersArgs = {
  state?: InputMaybe<Scalars['String']['input']>;
};


export type QueryJointLetterReadyArgs = {
  citations: Scalars['Int']['input'];
  namesAPatient: Scalars['Boolean']['input'];
  recipient: JointLetterRecipientKind;
  words: Scalars['String']['input'];
};


export type QueryKeptDraftArgs = {
  about?: InputMaybe<Scalars['ID']['input']>;
  form: KeptForm;
};


export type QueryLegalClocksArgs = {
  input: LegalClocksInput;
};


export type QueryLiaisonsArgs = {
  campaignId: Scalars['ID']['input'];
};


export type QueryLinePaceArgs = {
  campaignId: Scalars['ID']['input'];
};


export type QueryMyWorkArgs = {
  personId: Scalars['ID']['input'];
};


export type QueryNationalCodesArgs = {
  language?: Language;
};


export type QueryOrganizationArgs = {
  id: Scalars['ID']['input'];
};


export type QueryOrganizationTrailArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter: TrailFilter;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryOrganizationsVerifiedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryOutcomesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  campaignId: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryOutcomesToVerifyArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  campaignId?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  organizationId: Scalars['ID']['input'];
};


export type QueryParticipationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  campaignId: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryPersonArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPortalHelperArgs = {
  submissionId: Scalars['ID']['input'];
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


export type QueryRapidRosterArgs = {
  input: RapidRosterInput;
};


export type QueryRegulatorForArgs = {
  caseId: Scalars['ID']['input'];
};


export type QueryRequestArgs = {
  id: Scalars['ID']['input'];
};


export type QueryRetentionArgs = {
  language?: Language;
};


export type QueryRosterArgs = {
  hearingId: Scalars['ID']['input'];
};


export type QueryStoredFileArgs = {
  id: Scalars['ID']['input'];
};


export type QuerySubmissionArgs = {
  id: Scalars['ID']['input'];
};


export type QuerySubmissionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  campaignId: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  state?: InputMaybe<SubmissionState>;
};


export type QuerySubmissionsOfArgs = {
  caseId: Scalars['ID']['input'];
};


export type QueryTextReadersArgs = {
  fields: ReadonlyArray<Scalars['String']['input']>;
  language?: Language;
};


export type QueryTrailMembersArgs = {
  organizationId: Scalars['ID']['input'];
};


export type QueryUnassignedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  planId: Scalars['ID']['input'];
};


export type QueryWorkItemsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  campaignId: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  state?: InputMaybe<WorkItemState>;
};

export type QueueOwnerNamed = {
  readonly __typename?: 'QueueOwnerNamed';
  readonly campaign: Campaign;
};

/** Who can speak at a day and hour that has no hearing here yet. */
export type RapidRosterInput = {
  readonly campaignId: Scalars['ID']['input'];
  readonly jurisdiction: Scalars['String']['input'];
  readonly languages?: ReadonlyArray<Language>;
  readonly minutes?: Scalars['Int']['input'];
  readonly mode?: HearingMode;
  readonly starts: LocalMomentInput;
  readonly zone: Scalars['String']['input'];
};

/** There is nobody by these facts who can speak, because they cannot be read. */
export type RapidRosterResult = HearingInPast | LocalTimeSkipped | LocalTimeTwice | MomentUnreadable | NotAllowed | NotFound | Roster | SecondFactorNeeded | ZoneUnknown;

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


export type ReadinessCheckReasonArgs = {
  language?: Language;
};

export type ReadinessLevel =
  | 'blocked'
  | 'ok'
  | 'warning';

export type ReassignWorkItemInput = {
  readonly channel?: InputMaybe<FilingChannel>;
  /** False shows the consequence and changes nothing. */
  readonly confirmed?: Scalars['Boolean']['input'];
  readonly releaseFrom?: InputMaybe<Scalars['Date']['input']>;
  readonly workItemId: Scalars['ID']['input'];
};

export type ReassignWorkItemResult = NoSuchWay | NotAllowed | NotFound | PastSafeDay | ReassignmentShown | ReleaseInPast | WorkItemBegun | WorkItemOver | WorkItemReassigned;

/** What it would be; nothing was changed. */
export type ReassignmentShown = {
  readonly __typename?: 'ReassignmentShown';
  readonly consequence: Scalars['String']['output'];
  readonly workItem: WorkItem;
};


/** What it would be; nothing was changed. */
export type ReassignmentShownConsequenceArgs = {
  language?: Language;
};

/** Exactly one of them. A mailed code counts for accounts without a second factor. */
export type ReauthenticateInput = {
  readonly mail?: InputMaybe<MailedCodeInput>;
  readonly oneTimeCode?: InputMaybe<Scalars['String']['input']>;
  readonly passkey?: InputMaybe<PasskeyAnswerInput>;
  readonly recoveryCode?: InputMaybe<Scalars['String']['input']>;
};

export type ReauthenticateResult = InvalidInput | NotAllowed | PasskeyRefused | Proved | SecondFactorNeeded | TooManyRequests | WrongCode;

/** The last proof of who sits there is older than ten minutes. */
export type ReauthenticationNeeded = Refusal & {
  readonly __typename?: 'ReauthenticationNeeded';
  readonly field: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

export type RecallSubmissionResult = NotAllowed | NotFound | SubmissionMoveNotAllowed | SubmissionTakenBack | TooLateToRecall;

export type RecordAppearanceInput = {
  readonly appearance: Appearance;
  readonly evidence?: AppearanceEvidence;
  /** Where it can be seen or read. */
  readonly recordUrl?: InputMaybe<Scalars['String']['input']>;
  readonly seatId: Scalars['ID']['input'];
};

export type RecordAppearanceResult = HearingAhead | HearingSeatChanged | LinkUnusable | NotAllowed | NotFound | SecondFactorNeeded | SpeakerHadNoSlot;

export type RecordCounselChecklistResult = CounselChecklistIncomplete | CounselChecklistMissing | CounselChecklistOld | CounselChecklistRecorded | InvalidInput | NotAllowed | NotFound | SecondFactorNeeded;

export type RecordDeathInput = {
  /** Null takes back what was told wrongly. */
  readonly diedOn?: InputMaybe<Scalars['Date']['input']>;
  readonly personId: Scalars['ID']['input'];
};

export type RecordDeathResult = DeathRecorded | InvalidInput | NotFound;

export type RecordDenialInput = {
  /** A case with this number is there, and this is another denial all the same. */
  readonly anotherDenial?: Scalars['Boolean']['input'];
  readonly caseId: Scalars['ID']['input'];
  readonly facts: CaseFactsInput;
};

export type RecordDenialResult = CaseAlreadyExists | CaseOver | CodesFixed | DenialRecorded | InvalidInput | NotAllowed | NotFound | SameNumberElsewhere;

export type RecordHearingHeldResult = HearingAhead | HearingMoveNotAllowed | HearingWritten | NotAllowed | NotFound | SecondFactorNeeded;

/** The gate before the last internal level has an unanswered item. */
export type RecordIncomplete = Refusal & {
  readonly __typename?: 'RecordIncomplete';
  readonly field: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

export type RecordMissing = Refusal & {
  readonly __typename?: 'RecordMissing';
  readonly field: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

/** Shown once; each works once. Those made before work no more. */
export type RecoveryCodesMade = {
  readonly __typename?: 'RecoveryCodesMade';
  readonly codes: ReadonlyArray<Scalars['String']['output']>;
};

/** No lawful step that we know; who can still help. */
export type ReferredElsewhere = Refusal & {
  readonly __typename?: 'ReferredElsewhere';
  readonly field: Maybe<Scalars['String']['output']>;
  readonly helpers: ReadonlyArray<Helper>;
  readonly message: Scalars['String']['output'];
};

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
  /** For the representative of an estate. */
  readonly diedOn?: InputMaybe<Scalars['Date']['input']>;
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

/** Who takes a complaint about the plan of a case: computed from plan type, funding and contract state, never chosen. */
export type RegulatorForCase = {
  readonly __typename?: 'RegulatorForCase';
  readonly beside: Maybe<BesideTheAppeal>;
  readonly caseId: Scalars['ID']['output'];
  /** Empty for whoever does not see the case whole. */
  readonly earlier: ReadonlyArray<EarlierComplaint>;
  /** Attorneys general and assistance programs for this plan: help, to be filed with only where it says that they take complaints. */
  readonly help: ReadonlyArray<HelpNearby>;
  /** known, ask or none. */
  readonly is: Scalars['String']['output'];
  /** What the office can and cannot do, as far as our sources say. */
  readonly powers: ReadonlyArray<Scalars['String']['output']>;
  /** What has to be known first: plan_type, funding, contract_state or which_regulator. */
  readonly question: Maybe<Scalars['String']['output']>;
  readonly regulator: Maybe<Regulator>;
  /** One sentence: why this office, or why none can be named yet. */
  readonly why: Scalars['String']['output'];
};

export type ReleaseInPast = Refusal & {
  readonly __typename?: 'ReleaseInPast';
  readonly field: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

export type RemoveSampleCampaignResult = NotSampleHome | SampleNotOffered | SampleRemoved | TooManyRequests;

export type RemoveSecondFactorResult = LastSecondFactor | NotAllowed | NotFound | ReauthenticationNeeded | SecondFactorNeeded | SecondFactorRemoved;

export type RemovedRows = {
  readonly __typename?: 'RemovedRows';
  readonly rows: Scalars['Int']['output'];
  readonly what: Scalars['String']['output'];
};

export type RenameSecondFactorResult = InvalidInput | NotAllowed | NotFound | ReauthenticationNeeded | SecondFactorNeeded | SecondFactorRenamed;

export type RenewLetterResult = AuthorizationDoesNotCover | AuthorizationExpired | AuthorizationIncomplete | AuthorizationMissing | AuthorizationRevoked | ClinicianDecidesAlone | LetterRenewed | LicenceNotInForce | NotAllowed | NotFound | RequestMoveNotAllowed | SecondFactorNeeded;

export type RenewLicenceResult = ClinicianChanged | InvalidInput | LicenceExpired | LicenceMissing | LicenceNotDated | LicenceStateUnknown | LicenceTwice | NotEnrolled | SecondFactorNeeded;

export type ReopenCaseResult = CaseOver | CaseReopened | NotAllowed | NotFound;

export type ReportFactInput = {
  readonly key: Scalars['ID']['input'];
  /** The address of the page that was opened. */
  readonly source: Scalars['String']['input'];
  readonly sourceSays: Scalars['String']['input'];
  /** As it was shown. */
  readonly version: Scalars['ID']['input'];
};

export type ReportFactResult = FactChanged | FactReported | InvalidInput | NotAllowed | NotFound | ReauthenticationNeeded | SecondFactorNeeded;

/** Of a filing made here, or of a stage of a case, whoever asked for it. */
export type ReportOutcomeInput = {
  readonly caseId?: InputMaybe<Scalars['ID']['input']>;
  /** Of a complaint: what the office gave, several where it gave several. */
  readonly codes?: InputMaybe<ReadonlyArray<OutcomeCodeInput>>;
  /** Printed on the decision; needed for every result but unknown, withdrawn and no answer in time. */
  readonly decidedOn?: InputMaybe<Scalars['Date']['input']>;
  readonly evidenceFileId?: InputMaybe<Scalars['ID']['input']>;
  /**
   * What shows it; a letter where there is a file and nothing is said. Without both, what showed it before stays; `none` says that it
   * is not shown by that.
   */
  readonly evidenceKind?: InputMaybe<OutcomeEvidence>;
  /** The deadline it prints for the next step. Left out, what was said stays; null takes it back. */
  readonly letterDeadline?: InputMaybe<Scalars['Date']['input']>;
  /** When the decision letter came. Left out, what was said stays; null takes it back. */
  readonly receivedOn?: InputMaybe<Scalars['Date']['input']>;
  readonly result: OutcomeResult;
  /** With `caseId`: a stage word of the rules of this kind of plan. */
  readonly stage?: InputMaybe<Scalars['String']['input']>;
  readonly submissionId?: InputMaybe<Scalars['ID']['input']>;
};

export type ReportOutcomeResult = DecisionDateInFuture | DecisionDateMissing | InvalidInput | NotAllowed | NotFound | OutcomeMoveNotAllowed | OutcomeReported;

/** What a person did without us: it meets its clock, and we ask what came of it. */
export type ReportOwnFilingInput = {
  readonly caseId: Scalars['ID']['input'];
  readonly filedOn: Scalars['Date']['input'];
  /** A stage word of the rules of this kind of plan. */
  readonly stage: Scalars['String']['input'];
};

export type ReportOwnFilingResult = CaseOver | FiledHere | InvalidInput | NotAllowed | NotFound | OwnFilingReported;

export type ReportReturnedInput = {
  readonly reason: ReturnReason;
  /** The day it came back or was refused. */
  readonly returnedOn: Scalars['Date']['input'];
  readonly submissionId: Scalars['ID']['input'];
};

export type ReportReturnedResult = NotAllowed | NotFound | ProofBeforeSigning | ProofDateUnreadable | ProofInFuture | ReturnReported | SubmissionMoveNotAllowed;

export type ReportSentInput = {
  /** The way that was gone, where it is another than the planned one. */
  readonly channel?: InputMaybe<FilingChannel>;
  readonly proof?: InputMaybe<GivenProofInput>;
  /** The day on the receipt. */
  readonly sentOn: Scalars['Date']['input'];
  readonly submissionId: Scalars['ID']['input'];
};

export type ReportSentResult = InvalidInput | NotAllowed | NotFound | ProofBeforeSigning | ProofDateUnreadable | ProofEmpty | ProofInFuture | ProofNotOfThisChannel | SendingReported | SubmissionMoveNotAllowed;

export type ReportUndone = {
  readonly __typename?: 'ReportUndone';
  readonly submission: FilingOnItsWay;
};

export type RequestCampaignOpeningResult = CampaignMoveNotAllowed | CampaignNotReady | CampaignOpeningRequested | NotAllowed | NotFound | SecondFactorNeeded;

export type RequestDeclined = {
  readonly __typename?: 'RequestDeclined';
  readonly next: NextAfterDecline;
  readonly request: JustificationRequest;
};

export type RequestExists = Refusal & {
  readonly __typename?: 'RequestExists';
  readonly field: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

export type RequestMoveNotAllowed = Refusal & {
  readonly __typename?: 'RequestMoveNotAllowed';
  readonly field: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

export type RequestNotReady = Refusal & {
  readonly __typename?: 'RequestNotReady';
  readonly field: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

/** Clear facts by which a clinician says yes or no; nothing that tells who it is. */
export type RequestOffer = {
  readonly __typename?: 'RequestOffer';
  /** The part of the body the condition is sorted under. */
  readonly bodyArea: Maybe<Scalars['String']['output']>;
  /** Companies behind the denial, by their keys in our list. */
  readonly payerIds: ReadonlyArray<Scalars['String']['output']>;
  /** The same by name. */
  readonly payerNames: ReadonlyArray<Scalars['String']['output']>;
  /** Where the person lives. */
  readonly state: Maybe<Scalars['String']['output']>;
  readonly urgent: Scalars['Boolean']['output'];
};

/** As whom somebody reads a request. */
export type RequestPart =
  | 'clinician'
  | 'helper'
  | 'person'
  | 'practice_staff';

export type RequestReauthenticationResult = InvalidInput | NotAllowed | SecondFactorNeeded | SignInRequested | TooManyRequests;

/** What of the case a request shows whoever asks. */
export type RequestShows =
  /** What it takes to say yes or no. */
  | 'clear'
  | 'nothing'
  | 'own_letter'
  | 'whole';

export type RequestSignInInput = {
  /**
   * The page of the web app it is asked on, as path and search. The mail's link leads back there in the same browser, where it is one
   * that people sign in for; it stands in a cookie for the sign-in page alone, never in the mail.
   */
  readonly askedOn?: InputMaybe<Scalars['String']['input']>;
  readonly email: Scalars['String']['input'];
  readonly language?: Language;
  /** Left empty by people, who do not see it. */
  readonly website?: InputMaybe<Scalars['String']['input']>;
  /** The work of a `challenge`: JSON of `{challenge, solution}`. Without it the answer is ChallengeFailed. */
  readonly work?: InputMaybe<Scalars['String']['input']>;
};

export type RequestSignInResult = ChallengeFailed | InvalidInput | SignInRequested | TooManyRequests;

export type RequestTaken = {
  readonly __typename?: 'RequestTaken';
  readonly request: JustificationRequest;
};

export type RequestWithdrawn = {
  readonly __typename?: 'RequestWithdrawn';
  readonly request: JustificationRequest;
};

/** The case as the clinician it was opened for reads it. */
export type RequestedCase = {
  readonly __typename?: 'RequestedCase';
  readonly birthDate: Maybe<Scalars['Date']['output']>;
  /** As printed; copied, never chosen. */
  readonly codesAsPrinted: ReadonlyArray<Scalars['String']['output']>;
  readonly criteriaName: Maybe<Scalars['String']['output']>;
  /** GET /files/:id. */
  readonly evidenceFileIds: ReadonlyArray<Scalars['ID']['output']>;
  readonly noticeDate: Maybe<Scalars['Date']['output']>;
  readonly patientName: Scalars['String']['output'];
  readonly payerNames: ReadonlyArray<Scalars['String']['output']>;
  /** Whose papers are sent to POST /files?personId=. */
  readonly personId: Scalars['ID']['output'];
  readonly policyNumber: Maybe<Scalars['String']['output']>;
  readonly reasonText: Maybe<Scalars['String']['output']>;
  readonly service: Maybe<Scalars['String']['output']>;
  readonly story: Maybe<Scalars['String']['output']>;
};

export type RequestsInState = {
  readonly __typename?: 'RequestsInState';
  readonly count: Scalars['Int']['output'];
  readonly state: JustificationRequestState;
};

export type RequeueFailedResult = FilingExists | FilingRequeued | NotAllowed | NotFound | NotSentFromHere | SubmissionMoveNotAllowed;

export type ResolveUncertainInput = {
  readonly arrivedOn?: InputMaybe<Scalars['Date']['input']>;
  /** The try that was asked about; refused where another was made since. Absent: the last one. */
  readonly attemptId?: InputMaybe<Scalars['ID']['input']>;
  readonly decision: UncertainDecision;
  /** For `it_arrived`. */
  readonly proof?: InputMaybe<GivenProofInput>;
  readonly submissionId: Scalars['ID']['input'];
};

export type ResolveUncertainResult = InvalidInput | NotAllowed | NotFound | ProofBeforeSigning | ProofDateUnreadable | ProofEmpty | ProofInFuture | ProofNotOfThisChannel | SubmissionMoveNotAllowed | UncertainResolved;

export type ResultDateUnusable = Refusal & {
  readonly __typename?: 'ResultDateUnusable';
  readonly field: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

export type ResumeCampaignResult = CampaignMoveNotAllowed | CampaignResumed | NotAllowed | NotFound | SecondFactorNeeded;

/** How long something is kept, and why. */
export type RetentionRule = {
  readonly __typename?: 'RetentionRule';
  /** Null: no period; `from` says when it goes. */
  readonly days: Maybe<Scalars['Int']['output']>;
  readonly from: Scalars['String']['output'];
  readonly holds: Scalars['String']['output'];
  readonly key: Scalars['String']['output'];
  /** By a schedule of this server; otherwise with what it belongs to, or by whoever runs the server. */
  readonly swept: Scalars['Boolean']['output'];
  readonly why: Scalars['String']['output'];
};

/** What a rule removed: how much and when. */
export type RetentionRun = {
  readonly __typename?: 'RetentionRun';
  readonly at: Scalars['DateTime']['output'];
  readonly removed: Scalars['Int']['output'];
  readonly rule: Scalars['String']['output'];
};

export type RetryDeadLettersResult = DeadLettersPutBack | NotFound;

export type ReturnReason =
  | 'address_unknown'
  | 'incomplete'
  | 'not_collected'
  | 'not_delivered'
  | 'other_refusal'
  | 'said_too_late'
  | 'wrong_office'
  | 'wrong_way';

export type ReturnReported = {
  readonly __typename?: 'ReturnReported';
  /** What can be done about it, in the person's language. */
  readonly advice: Scalars['String']['output'];
  readonly submission: FilingOnItsWay;
};

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

export type ReviewerIsReporter = Refusal & {
  readonly __typename?: 'ReviewerIsReporter';
  readonly field: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

export type ReviewerMissing = Refusal & {
  readonly __typename?: 'ReviewerMissing';
  readonly field: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

export type RevokeAccessTokenResult = AccessTokenRevoked | NotFound;

export type RevokeAuthorizationResult = AuthorizationTakenBack | NotAllowed | NotFound;

export type RevokeCalendarLinkResult = CalendarLinkRevoked | NotFound;

export type RevokeOneCaseLinkResult = NotAllowed | NotFound | OneCaseLinkRevoked | SecondFactorNeeded;

/** Who can speak, best first; and of everybody else what stands in the way and what would help. */
export type Roster = {
  readonly __typename?: 'Roster';
  readonly can: ReadonlyArray<RosterLine>;
  readonly cannot: ReadonlyArray<RosterLine>;
};

export type RosterLine = {
  readonly __typename?: 'RosterLine';
  readonly obstacles: ReadonlyArray<RosterObstacle>;
  readonly personId: Scalars['ID']['output'];
  readonly reasons: ReadonlyArray<Scalars['String']['output']>;
  readonly ways: ReadonlyArray<HearingMode>;
};


export type RosterLineReasonsArgs = {
  language?: Language;
};

export type RosterObstacle = {
  readonly __typename?: 'RosterObstacle';
  readonly check: Scalars['String']['output'];
  readonly sentence: Scalars['String']['output'];
  readonly whatWouldUnblock: Scalars['String']['output'];
};


export type RosterObstacleSentenceArgs = {
  language?: Language;
};


export type RosterObstacleWhatWouldUnblockArgs = {
  language?: Language;
};

/** Another case of the person has this number, with the company written otherwise. `anotherDenial` answers it. */
export type SameNumberElsewhere = Refusal & {
  readonly __typename?: 'SameNumberElsewhere';
  readonly caseId: Scalars['ID']['output'];
  readonly field: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

/** A campaign of invented people that a first visitor may load to look around, and how far it has come. */
export type SampleCampaign = {
  readonly __typename?: 'SampleCampaign';
  readonly answered: Scalars['Int']['output'];
  /** Day of the story while it is played. */
  readonly day: Maybe<Scalars['Date']['output']>;
  readonly filed: Scalars['Int']['output'];
  readonly joined: Scalars['Int']['output'];
  /** How many invented people there will be, and how far they have come. */
  readonly people: Scalars['Int']['output'];
  readonly sent: Scalars['Int']['output'];
  readonly state: SampleState;
};

/** The browser is signed in as one of the invented people. */
export type SampleEntered = {
  readonly __typename?: 'SampleEntered';
  readonly campaignId: Scalars['ID']['output'];
  readonly organizationId: Scalars['ID']['output'];
};

/** It is being played now; `sampleCampaign` tells how far it is. */
export type SampleLoading = {
  readonly __typename?: 'SampleLoading';
  readonly sample: SampleCampaign;
};

/** Not on this server, or not for somebody who sits elsewhere. */
export type SampleNotOffered = Refusal & {
  readonly __typename?: 'SampleNotOffered';
  readonly field: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

/** The server changes back to its own home, and the sample is deleted. */
export type SampleRemoved = {
  readonly __typename?: 'SampleRemoved';
  readonly sample: SampleCampaign;
};

/** In whose place a visitor looks around; all of them are invented. */
export type SampleRole =
  | 'owner'
  | 'participant'
  | 'reviewer';

export type SampleState =
  /** It is ready, and the server changes over to it. */
  | 'changing'
  /** It could not be played. Nothing of this server was changed; it can be asked for again. */
  | 'failed'
  /** It is being played in a home of its own; this server stays as it is meanwhile. */
  | 'loading'
  /** This server is set up for real people, or the asker sits elsewhere. */
  | 'not_offered'
  | 'offered'
  /** This server shows it. */
  | 'shown';

export type SaveAvailabilityInput = {
  readonly away?: ReadonlyArray<Scalars['Date']['input']>;
  readonly campaignId: Scalars['ID']['input'];
  /** They speak of what they saw themselves. */
  readonly firstHand?: Scalars['Boolean']['input'];
  readonly languages?: ReadonlyArray<Language>;
  readonly modes: ReadonlyArray<HearingMode>;
  readonly needs?: ReadonlyArray<SpeakerNeed>;
  readonly personId: Scalars['ID']['input'];
  /** How long before a hearing they must know to get there. */
  readonly travelNoticeMinutes?: InputMaybe<Scalars['Int']['input']>;
  readonly windows: ReadonlyArray<AvailabilityWindowInput>;
};

export type SaveAvailabilityResult = InvalidInput | NotAllowed | NotFound | NotTakingPart | SpeakerSaved | WindowEndsBeforeStart | WindowUnreadable | ZoneUnknown;

/** What is left out stays as it is; null takes it away. */
export type SaveLiaisonInput = {
  readonly agreedPerDay?: InputMaybe<Scalars['Int']['input']>;
  readonly campaignId: Scalars['ID']['input'];
  readonly contact?: InputMaybe<Scalars['String']['input']>;
  readonly preferredIntake?: InputMaybe<IntakeWay>;
  readonly regulatorKey: Scalars['String']['input'];
};

export type SaveLiaisonResult = InvalidInput | LiaisonSaved | NotAllowed | NotFound | SecondFactorNeeded;

export type SaveStatementInput = {
  readonly language?: Language;
  /** The person’s own reading of `spoken` against the clock. */
  readonly measuredSeconds?: InputMaybe<Scalars['Int']['input']>;
  readonly seatId: Scalars['ID']['input'];
  /** Editions of the words the caller has read or written; left out: whatever stands there is replaced. */
  readonly seen?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
  /** Left out: takes part in writing only. */
  readonly spoken?: InputMaybe<Scalars['String']['input']>;
  readonly written: Scalars['String']['input'];
};

export type SaveStatementResult = InvalidInput | NotAllowed | NotFound | SeatOver | StatementSaved | StatementTooLong | WordsChangedElsewhere;

export type SayAvailableResult = AlreadyOnList | BodyTakesSignups | CampaignNotOpen | ConsentMissing | HearingNotOpen | HearingSeatChanged | NotAllowed | NotFound | NotTakingPart | SeatOver | SignupClosed;

export type ScreenFinding = {
  readonly __typename?: 'ScreenFinding';
  readonly standing: ScreenStanding;
  readonly topic: Scalars['String']['output'];
  /** The words it is about, as written. */
  readonly words: Scalars['String']['output'];
};

export type ScreenStanding =
  | 'advised'
  | 'free'
  /** Kept by who wrote it, and not sent as it stands. */
  | 'held';

export type ScreenedText =
  | 'capacity_statement'
  | 'clinical_statement'
  | 'joint_evidence_letter'
  | 'message_to_clinicians';

export type SeatOver = Refusal & {
  readonly __typename?: 'SeatOver';
  readonly field: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

export type SecondFactor = {
  readonly __typename?: 'SecondFactor';
  readonly createdAt: Scalars['DateTime']['output'];
  readonly id: Scalars['ID']['output'];
  readonly kind: SecondFactorKind;
  readonly lastUsedAt: Maybe<Scalars['DateTime']['output']>;
  /** As its owner calls it. */
  readonly name: Scalars['String']['output'];
};

export type SecondFactorAdded = {
  readonly __typename?: 'SecondFactorAdded';
  readonly factor: SecondFactor;
};

/** Exactly one of them. */
export type SecondFactorInput = {
  readonly oneTimeCode?: InputMaybe<Scalars['String']['input']>;
  readonly passkey?: InputMaybe<PasskeyAnswerInput>;
  readonly recoveryCode?: InputMaybe<Scalars['String']['input']>;
};

export type SecondFactorKind =
  | 'one_time_code'
  | 'passkey';

/** Not enough was shown for this: a second factor beside the mailbox is asked for. */
export type SecondFactorNeeded = Refusal & {
  readonly __typename?: 'SecondFactorNeeded';
  readonly field: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

export type SecondFactorRemoved = {
  readonly __typename?: 'SecondFactorRemoved';
  readonly id: Scalars['ID']['output'];
  /** How many there are now. */
  readonly left: Scalars['Int']['output'];
};

export type SecondFactorRenamed = {
  readonly __typename?: 'SecondFactorRenamed';
  readonly factor: SecondFactor;
};

export type SendingReported = {
  readonly __typename?: 'SendingReported';
  /** Something worth a second look; nothing was refused for it. */
  readonly advice: Maybe<Scalars['String']['output']>;
  readonly submission: FilingOnItsWay;
};

/** Whether anything reaches outside from here. The mail to sign in does in any case. */
export type SendingSwitched = {
  readonly __typename?: 'SendingSwitched';
  /** Null: it does. */
  readonly stoppedSince: Maybe<Scalars['DateTime']['output']>;
};

export type SessionEnded = {
  readonly __typename?: 'SessionEnded';
  readonly at: Scalars['DateTime']['output'];
  readonly id: Scalars['ID']['output'];
};

export type SessionKeeping =
  /** A token for the Authorization header: for programs. Shown once. */
  | 'BEARER'
  /** A cookie that scripts cannot read: for browsers. */
  | 'COOKIE';

/** Everything somebody was signed in by, ended by whoever runs the installation. */
export type SessionsOfAccountEnded = {
  readonly __typename?: 'SessionsOfAccountEnded';
  readonly accountId: Scalars['ID']['output'];
  readonly at: Scalars['DateTime']['output'];
  /** How many. */
  readonly sessions: Scalars['Int']['output'];
  /** Access tokens of programs, which end with them. */
  readonly tokens: Scalars['Int']['output'];
};

export type SetHearingSlotsInput = {
  readonly giveUp?: ReadonlyArray<Scalars['ID']['input']>;
  readonly hearingId: Scalars['ID']['input'];
  readonly slots: Scalars['Int']['input'];
};

export type SetHearingSlotsResult = ChoiceUnusable | HearingChanged | HearingNotOpen | MoreSlotsThanTime | NotAllowed | NotFound | SecondFactorNeeded | SlotsBelowConfirmed | SlotsNotOurs | SlotsUnusable;

export type SetWeeklyCapacityResult = CapacityBelowLoad | CapacityOutOfRange | ClinicianChanged | NotEnrolled | SecondFactorNeeded;

export type ShowAuthorityPaperResult = Authority | InvalidInput | NotAllowed | NotFound;

export type SignAuthorizationResult = AuthorizationSigned | CaseOver | DocumentChanged | ExpiryNotAllowed | InvalidInput | NotAllowed | NotFound | ReauthenticationNeeded | SignatureIntentMissing | SignatureNameDiffers;

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

export type SignLetterInput = {
  /** The version of the statement above the name that was confirmed. */
  readonly attestationVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Of the letter that was read. */
  readonly documentHash: Scalars['String']['input'];
  readonly form?: InputMaybe<SignatureForm>;
  /** I intend my typed name as my signature. */
  readonly intent: Scalars['Boolean']['input'];
  /** One; each letter has its own signature and its own proof of who signs. */
  readonly requestId: Scalars['ID']['input'];
  readonly typedName: Scalars['String']['input'];
};

export type SignLetterResult = AttestationMissing | AuthorizationDoesNotCover | AuthorizationExpired | AuthorizationIncomplete | AuthorizationMissing | AuthorizationRevoked | BlanksOpen | ClinicianDecidesAlone | CodesFixed | DocumentChanged | LetterSigned | LettersTooAlike | LicenceNotInForce | NotAllowed | NotFound | PagesNotOpened | ReauthenticationNeeded | RequestNotReady | SecondFactorNeeded | SignOneAtATime | SignatureFormRefused | SignatureIntentMissing | SignatureNameDiffers | StatementsOpen;

export type SignOneAtATime = Refusal & {
  readonly __typename?: 'SignOneAtATime';
  readonly field: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

export type SignSubmissionInput = {
  /** The language it was shown in; that of the filing when left out. It is kept with the signature. */
  readonly attestationLanguage?: InputMaybe<Language>;
  /** The version that was shown; the current one when left out. */
  readonly attestationVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The attestation is true and the typed name is meant as a signature. */
  readonly attested: Scalars['Boolean']['input'];
  /** Of the document that was read, as `prepareDocument` answered it. */
  readonly documentHash: Scalars['String']['input'];
  readonly submissionId: Scalars['ID']['input'];
  /** As it stands in the letter. */
  readonly typedName: Scalars['String']['input'];
};

export type SignSubmissionResult = AttestationMissing | CaseNotReady | ConsentMissing | DocumentChanged | DocumentNotRead | ExhibitUnusable | NotAllowed | NotFound | ReauthenticationNeeded | RecordIncomplete | SecondFactorNeeded | SignatureIntentMissing | SignatureNameDiffers | SubmissionNotReady | SubmissionSigned;

/** A typed name is the only form there is; the others exist so that asking for them has an answer. */
export type SignatureForm =
  | 'proxy'
  | 'stamp'
  | 'stored_image'
  | 'typed';

export type SignatureFormRefused = Refusal & {
  readonly __typename?: 'SignatureFormRefused';
  readonly field: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

export type SignatureIntentMissing = Refusal & {
  readonly __typename?: 'SignatureIntentMissing';
  readonly field: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

export type SignatureNameDiffers = Refusal & {
  readonly __typename?: 'SignatureNameDiffers';
  readonly field: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

export type SignatureRule =
  | 'agency_form'
  | 'e_sign_accepted'
  | 'print_and_sign';

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

export type SignupAfterHearing = Refusal & {
  readonly __typename?: 'SignupAfterHearing';
  readonly field: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

export type SignupClosed = Refusal & {
  readonly __typename?: 'SignupClosed';
  readonly field: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

export type SignupMethod =
  | 'at_the_door'
  | 'email'
  | 'in_writing'
  | 'phone'
  | 'web_form';

export type SignupMethodMissing = Refusal & {
  readonly __typename?: 'SignupMethodMissing';
  readonly field: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

/** Who says who speaks: usually the body itself. */
export type SignupOwner =
  | 'body'
  | 'campaign';

export type SignupOwnerFixed = Refusal & {
  readonly __typename?: 'SignupOwnerFixed';
  readonly field: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

export type SignupTask = {
  readonly __typename?: 'SignupTask';
  readonly closesAt: Maybe<Scalars['DateTime']['output']>;
  readonly doBy: Scalars['Date']['output'];
  readonly late: Scalars['Boolean']['output'];
  /** sign_up_with_body or paste_answer */
  readonly what: Scalars['String']['output'];
};

export type SlotsBelowConfirmed = Refusal & {
  readonly __typename?: 'SlotsBelowConfirmed';
  readonly field: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

export type SlotsNotOurs = Refusal & {
  readonly __typename?: 'SlotsNotOurs';
  readonly field: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

export type SlotsUnusable = Refusal & {
  readonly __typename?: 'SlotsUnusable';
  readonly field: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

export type SlugTaken = Refusal & {
  readonly __typename?: 'SlugTaken';
  readonly field: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

export type SourceIncomplete = Refusal & {
  readonly __typename?: 'SourceIncomplete';
  readonly field: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

export type SourceMissing = Refusal & {
  readonly __typename?: 'SourceMissing';
  readonly field: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

/** Somebody who is ready to speak in a campaign. */
export type Speaker = {
  readonly __typename?: 'Speaker';
  readonly away: ReadonlyArray<Scalars['Date']['output']>;
  readonly campaignId: Scalars['ID']['output'];
  readonly caseId: Scalars['ID']['output'];
  readonly firstHandAt: Maybe<Scalars['DateTime']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly languages: ReadonlyArray<Language>;
  readonly modes: ReadonlyArray<HearingMode>;
  readonly needs: ReadonlyArray<SpeakerNeed>;
  readonly personId: Scalars['ID']['output'];
  readonly travelNoticeMinutes: Maybe<Scalars['Int']['output']>;
  readonly windows: ReadonlyArray<AvailabilityWindow>;
};

export type SpeakerHadNoSlot = Refusal & {
  readonly __typename?: 'SpeakerHadNoSlot';
  readonly field: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

export type SpeakerNeed =
  | 'childcare'
  | 'interpreter'
  | 'travel';

export type SpeakerSaved = {
  readonly __typename?: 'SpeakerSaved';
  readonly speaker: Speaker;
};

export type SpeakersInvited = {
  readonly __typename?: 'SpeakersInvited';
  /** Newly asked; whoever was asked before is not asked twice. */
  readonly invited: Scalars['Int']['output'];
};

export type SpeakersUnknown = Refusal & {
  readonly __typename?: 'SpeakersUnknown';
  readonly field: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

export type SpecialtyMissing = Refusal & {
  readonly __typename?: 'SpecialtyMissing';
  readonly field: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

export type SpecialtyUnknown = Refusal & {
  readonly __typename?: 'SpecialtyUnknown';
  readonly field: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

export type StartCaseInput = {
  /** A case with this number is there, and this is another denial all the same. */
  readonly anotherDenial?: Scalars['Boolean']['input'];
  /** Care that is not shown to a parent by default. */
  readonly confidential?: Scalars['Boolean']['input'];
  /** Needed unless the person has agreed before that cases are kept. */
  readonly consentToStore?: InputMaybe<ConsentToStoreInput>;
  readonly facts?: CaseFactsInput;
  readonly personId: Scalars['ID']['input'];
  /** Who says that it is urgent; left out, nobody says so yet. A treating professional begins urgent cases only. */
  readonly urgentBy?: InputMaybe<UrgencySpeaker>;
};

export type StartCaseResult = CaseAlreadyExists | CaseOver | CaseStarted | CodesFixed | InvalidInput | NotAllowed | NotFound | SameNumberElsewhere | StoreConsentMissing | WordingOutdated;

export type StartOneTimeCodeResult = InvalidInput | NotAllowed | OneTimeCodeStarted | ReauthenticationNeeded | SecondFactorNeeded;

export type StartPasskeyResult = InvalidInput | NotAllowed | PasskeyStarted | ReauthenticationNeeded | SecondFactorNeeded;

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

export type StatementChanged = Refusal & {
  readonly __typename?: 'StatementChanged';
  readonly field: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

export type StatementDecided = {
  readonly __typename?: 'StatementDecided';
  readonly request: JustificationRequest;
};

export type StatementDecision =
  | 'confirm'
  | 'correct'
  | 'strike';

export type StatementEmpty = Refusal & {
  readonly __typename?: 'StatementEmpty';
  readonly field: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

export type StatementPaper = {
  readonly __typename?: 'StatementPaper';
  /** spoken or written */
  readonly form: Scalars['String']['output'];
  readonly language: Language;
  readonly text: Scalars['String']['output'];
};

export type StatementPrepared = {
  readonly __typename?: 'StatementPrepared';
  readonly request: JustificationRequest;
};

/** Kept in any case; what it still lacks stands beside it. */
export type StatementSaved = {
  readonly __typename?: 'StatementSaved';
  readonly seat: HearingSeat;
  readonly statement: HearingStatement;
  /** Null: it can be used as it is. */
  readonly wanting: Maybe<StatementWanting>;
};

/** Where a sentence comes from. */
export type StatementSource = {
  readonly __typename?: 'StatementSource';
  readonly dated: Maybe<Scalars['Date']['output']>;
  /** A DOI, a PMID, or the address of an official guideline. */
  readonly identifier: Maybe<Scalars['String']['output']>;
  readonly instrument: Maybe<Scalars['String']['output']>;
  readonly kind: StatementSourceKind;
  readonly page: Maybe<Scalars['String']['output']>;
  readonly rater: Maybe<Scalars['String']['output']>;
  readonly readBy: Maybe<Scalars['String']['output']>;
  readonly readOn: Maybe<Scalars['Date']['output']>;
  readonly title: Maybe<Scalars['String']['output']>;
};

export type StatementSourceInput = {
  readonly dated?: InputMaybe<Scalars['Date']['input']>;
  readonly identifier?: InputMaybe<Scalars['String']['input']>;
  readonly instrument?: InputMaybe<Scalars['String']['input']>;
  readonly kind: StatementSourceKind;
  readonly page?: InputMaybe<Scalars['String']['input']>;
  readonly rater?: InputMaybe<Scalars['String']['input']>;
  readonly readBy?: InputMaybe<Scalars['String']['input']>;
  readonly readOn?: InputMaybe<Scalars['Date']['input']>;
  readonly title?: InputMaybe<Scalars['String']['input']>;
};

export type StatementSourceKind =
  | 'chart'
  | 'clinician'
  | 'measure'
  | 'notice'
  | 'patient_account'
  | 'publication';

export type StatementStanding =
  | 'confirmed'
  | 'corrected'
  | 'open'
  | 'struck';

export type StatementTooLong = Refusal & {
  readonly __typename?: 'StatementTooLong';
  readonly field: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

export type StatementUnchanged = Refusal & {
  readonly __typename?: 'StatementUnchanged';
  readonly field: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

export type StatementWanting = {
  readonly __typename?: 'StatementWanting';
  /** spoken, written or text */
  readonly field: Maybe<Scalars['String']['output']>;
  /** SpokenTooLong, OwnWordsMissing, OwnWordsTooShort, OwnWordsCopied or BlankLeft. */
  readonly kind: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};

export type StatementsOpen = Refusal & {
  readonly __typename?: 'StatementsOpen';
  readonly field: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

/** The words of a step, as its playbook names it. */
export type StepLabel = {
  readonly __typename?: 'StepLabel';
  readonly en: Scalars['String']['output'];
  readonly es: Scalars['String']['output'];
};

export type StepNotOpen = Refusal & {
  readonly __typename?: 'StepNotOpen';
  readonly field: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

export type StopCampaignResult = CampaignCannotStop | CampaignStopped | NotAllowed | NotFound | SecondFactorNeeded | WindDownPlanned;

export type StoppingMove =
  | 'closed'
  | 'killed'
  | 'paused';

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
  /** Of the bytes as kept, in hexadecimal; a picture is made anew and differs from what was sent. */
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

export type StrongestFactsMissing = Refusal & {
  readonly __typename?: 'StrongestFactsMissing';
  readonly field: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

export type StrongestFactsTooMany = Refusal & {
  readonly __typename?: 'StrongestFactsTooMany';
  readonly field: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

/**
 * A filing, as the person, whoever acts for them, and a helper they agreed to see it. An organization sees a
 * `CampaignSubmission`.
 */
export type Submission = {
  readonly __typename?: 'Submission';
  /** The earliest defensible date. Null: none is known, the letter's own is asked first. */
  readonly actBy: Maybe<Scalars['Date']['output']>;
  readonly addressee: Addressee;
  readonly attempts: ReadonlyArray<Attempt>;
  /** What the signer states; in the language of the filing where none is asked for. */
  readonly attestation: Attestation;
  readonly caseId: Scalars['ID']['output'];
  readonly changedAt: Scalars['DateTime']['output'];
  readonly channel: FilingChannel;
  readonly createdAt: Scalars['DateTime']['output'];
  /** Whether the words of the rule its dates rest on were read, or confirmed here. False while no rule gives one. */
  readonly dateVerified: Scalars['Boolean']['output'];
  /** When act-by ends: 17:00 where the recipient is. Null while no date is known. */
  readonly deadlineEnds: Maybe<Scalars['DateTime']['output']>;
  readonly document: Maybe<DocumentLinks>;
  /** Of the document to read and sign, or that was signed; null while there is none. */
  readonly documentHash: Maybe<Scalars['String']['output']>;
  readonly facts: LetterFacts;
  readonly filingType: Scalars['String']['output'];
  readonly gate: CompletenessGate;
  readonly id: Scalars['ID']['output'];
  readonly lastArguable: Maybe<Scalars['Date']['output']>;
  readonly moves: ReadonlyArray<SubmissionMove>;
  readonly outcome: Maybe<Outcome>;
  readonly ownWords: Maybe<Scalars['String']['output']>;
  readonly proofs: ReadonlyArray<Proof>;
  /** Until when it waits for second thoughts; null when it may go at once. */
  readonly recallUntil: Maybe<Scalars['DateTime']['output']>;
  /** The state the recipient's address stands in. Null: no address says it, and the soonest of all zones counts. */
  readonly recipientState: Maybe<Scalars['String']['output']>;
  /** What paper and subject lines carry instead of anything about the person. */
  readonly reference: Scalars['String']['output'];
  readonly releaseFrom: Maybe<Scalars['Date']['output']>;
  /** Oldest first. */
  readonly returns: ReadonlyArray<FilingReturn>;
  /** Which act meets the clock: sent, postmarked, received, or unknown. */
  readonly satisfiedBy: Scalars['String']['output'];
  /** The day of the act that meets the clock, once a proof shows it. */
  readonly satisfiedOn: Maybe<Scalars['Date']['output']>;
  /** The last safe day to send by this channel. */
  readonly sendBy: Maybe<Scalars['Date']['output']>;
  readonly signatureRule: SignatureRule;
  readonly signedAt: Maybe<Scalars['DateTime']['output']>;
  readonly stage: Scalars['String']['output'];
  readonly state: SubmissionState;
  /** The one sentence for this state, in the language of the filing where none is asked for. */
  readonly stateSentence: Scalars['String']['output'];
  readonly stepKey: Scalars['String']['output'];
  readonly timeliness: Timeliness;
  readonly urgent: Scalars['Boolean']['output'];
  /** Every known way to the recipient, the one to take first. */
  readonly ways: ReadonlyArray<Way>;
  readonly workItemId: Maybe<Scalars['ID']['output']>;
};


/**
 * A filing, as the person, whoever acts for them, and a helper they agreed to see it. An organization sees a
 * `CampaignSubmission`.
 */
export type SubmissionAttestationArgs = {
  language?: InputMaybe<Language>;
};


/**
 * A filing, as the person, whoever acts for them, and a helper they agreed to see it. An organization sees a
 * `CampaignSubmission`.
 */
export type SubmissionStateSentenceArgs = {
  language?: InputMaybe<Language>;
};

export type SubmissionDrafted = {
  readonly __typename?: 'SubmissionDrafted';
  readonly submission: Submission;
};

export type SubmissionMove = {
  readonly __typename?: 'SubmissionMove';
  /** account or system. */
  readonly actorKind: Scalars['String']['output'];
  readonly at: Scalars['DateTime']['output'];
  readonly fromState: Maybe<SubmissionState>;
  readonly reasonKey: Maybe<Scalars['String']['output']>;
  readonly toState: SubmissionState;
};

/** The filing is not in a state from which this is possible. */
export type SubmissionMoveNotAllowed = Refusal & {
  readonly __typename?: 'SubmissionMoveNotAllowed';
  readonly field: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

export type SubmissionNotReady = Refusal & {
  readonly __typename?: 'SubmissionNotReady';
  readonly field: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

export type SubmissionSigned = {
  readonly __typename?: 'SubmissionSigned';
  readonly submission: Submission;
};

export type SubmissionState =
  | 'answered'
  | 'attempting'
  | 'bounced'
  | 'draft'
  | 'failed'
  | 'handed_to_person'
  | 'held_locally'
  | 'proved'
  | 'queued'
  | 'ready'
  | 'recalled'
  | 'rejected_by_recipient'
  | 'released'
  | 'reported_sent'
  | 'sent'
  | 'signed'
  | 'superseded'
  | 'uncertain'
  | 'withdrawn';

export type SubmissionTakenBack = {
  readonly __typename?: 'SubmissionTakenBack';
  readonly submission: Submission;
};

export type SubmissionWritten = {
  readonly __typename?: 'SubmissionWritten';
  readonly submission: Submission;
};

export type SwitchChannelResult = ChannelSwitched | FilingExists | NoWayToRecipient | NotAllowed | NotFound | SubmissionMoveNotAllowed;

export type TakeRequestResult = AuthorizationDoesNotCover | AuthorizationExpired | AuthorizationIncomplete | AuthorizationMissing | AuthorizationRevoked | ClinicianDecidesAlone | LicenceNotInForce | NoCapacityLeft | NotAllowed | NotFound | RequestMoveNotAllowed | RequestTaken | SecondFactorNeeded;

export type TakeWorkItemResult = NotAllowed | NotFound | SecondFactorNeeded | WorkItemBegun | WorkItemHeld | WorkItemOver | WorkItemTaken;

export type TestimonyPrompt = {
  readonly __typename?: 'TestimonyPrompt';
  /** Offsets into the text. */
  readonly from: Scalars['Int']['output'];
  /** spoken or written */
  readonly in: Scalars['String']['output'];
  readonly kind: TestimonyPromptKind;
  readonly sentence: Scalars['String']['output'];
  readonly to: Scalars['Int']['output'];
};

export type TestimonyPromptKind =
  | 'accusation'
  | 'hearsay'
  | 'identifier'
  | 'named_person'
  | 'others_health';

/** What stands beside a box for text. */
export type TextReaders = {
  readonly __typename?: 'TextReaders';
  readonly field: Scalars['String']['output'];
  /** Who may read what is typed, the insurer and a court included; null for what is no box for text. */
  readonly sentence: Maybe<Scalars['String']['output']>;
};

export type Timeliness =
  | 'in_time'
  /** The act that meets the clock is proved after act-by. */
  | 'late'
  | 'no_date'
  | 'not_proved';

/** What a personal access token may be made for. */
export type TokenScope =
  /** Campaigns and organizations. */
  | 'read_campaigns'
  /** Cases with their facts and dates, of people the account may see. */
  | 'read_cases'
  /** Plan types, insurers, dates of a letter: what is the same for everybody. */
  | 'read_facts'
  /** Progress, rates, editions and public decisions. */
  | 'read_measures'
  /** Beside `read_cases`: stories, calls and what else is in somebody's own words. */
  | 'read_stories'
  /** Who takes part, steps and filings with their dates, without anybody's name or words. */
  | 'read_work'
  /** Drafts of campaigns and their edits; never their opening. */
  | 'write_campaigns';

export type TooLateToCallOff = Refusal & {
  readonly __typename?: 'TooLateToCallOff';
  readonly field: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

export type TooLateToRecall = Refusal & {
  readonly __typename?: 'TooLateToRecall';
  readonly field: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

export type TooManyDrafts = Refusal & {
  readonly __typename?: 'TooManyDrafts';
  readonly field: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

export type TooManyRequests = Refusal & {
  readonly __typename?: 'TooManyRequests';
  readonly field: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

/** Who did what for an organization, and when: a line of the audit trail, with nothing of anybody's case in it. */
export type TrailEntry = {
  readonly __typename?: 'TrailEntry';
  /** The account that did it; null where this server did it by itself. */
  readonly accountId: Maybe<Scalars['ID']['output']>;
  readonly at: Scalars['DateTime']['output'];
  /** The campaign it was about; null where it was about the organization. */
  readonly campaignId: Maybe<Scalars['ID']['output']>;
  readonly campaignTitle: Maybe<Scalars['String']['output']>;
  /** Its address; null where the account is gone, or belongs to whoever runs the installation. */
  readonly email: Maybe<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly kind: TrailKind;
  /** The name of the operation, as the audit trail has it. */
  readonly operation: Scalars['String']['output'];
};

export type TrailEntryConnection = {
  readonly __typename?: 'TrailEntryConnection';
  readonly edges: ReadonlyArray<TrailEntryEdge>;
  readonly pageInfo: PageInfo;
};

export type TrailEntryEdge = {
  readonly __typename?: 'TrailEntryEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: TrailEntry;
};

export type TrailFilter = {
  readonly accountId?: InputMaybe<Scalars['ID']['input']>;
  readonly campaignId?: InputMaybe<Scalars['ID']['input']>;
  /** Days in UTC, both included. */
  readonly from?: InputMaybe<Scalars['Date']['input']>;
  readonly kind?: InputMaybe<TrailKind>;
  readonly organizationId: Scalars['ID']['input'];
  readonly until?: InputMaybe<Scalars['Date']['input']>;
};

/** What an entry of an organization's trail is about. */
export type TrailKind =
  | 'approval'
  | 'campaign'
  | 'export'
  | 'hearing'
  | 'organization'
  | 'plan'
  /** Somebody of the organization opened something of a person's. */
  | 'reading'
  | 'result'
  | 'sending'
  | 'team';

/** Somebody a trail can be looked through by: a member of the organization, now or once. */
export type TrailMember = {
  readonly __typename?: 'TrailMember';
  readonly accountId: Scalars['ID']['output'];
  /** Null where the account is gone. */
  readonly email: Maybe<Scalars['String']['output']>;
  /** They have no role here any more. */
  readonly former: Scalars['Boolean']['output'];
};

export type Treatment = {
  readonly __typename?: 'Treatment';
  readonly key: Scalars['String']['output'];
  readonly name: Scalars['String']['output'];
};

/** Why a step, or a case as a whole, has nothing to do in a plan, and what would change that. */
export type Unassigned = {
  readonly __typename?: 'Unassigned';
  readonly caseId: Scalars['ID']['output'];
  readonly constraint: AssignmentConstraint;
  readonly facet: CaseFacet;
  readonly id: Scalars['ID']['output'];
  readonly participationId: Scalars['ID']['output'];
  readonly reason: Scalars['String']['output'];
  /** Null: the case as a whole is blocked. */
  readonly stepKey: Maybe<Scalars['String']['output']>;
  readonly whatWouldUnblock: Scalars['String']['output'];
};


/** Why a step, or a case as a whole, has nothing to do in a plan, and what would change that. */
export type UnassignedReasonArgs = {
  language?: Language;
};


/** Why a step, or a case as a whole, has nothing to do in a plan, and what would change that. */
export type UnassignedWhatWouldUnblockArgs = {
  language?: Language;
};

export type UnassignedConnection = {
  readonly __typename?: 'UnassignedConnection';
  readonly edges: ReadonlyArray<UnassignedEdge>;
  readonly pageInfo: PageInfo;
};

export type UnassignedEdge = {
  readonly __typename?: 'UnassignedEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Unassigned;
};

/** What a person decides about a filing of which nobody knows whether it arrived. */
export type UncertainDecision =
  /** Needs what shows it, and the day. */
  | 'it_arrived'
  | 'it_did_not'
  | 'send_again'
  | 'send_myself';

export type UncertainResolved = {
  readonly __typename?: 'UncertainResolved';
  readonly submission: FilingOnItsWay;
};

export type UndoReportSentResult = NotAllowed | NotFound | ReportUndone | SubmissionMoveNotAllowed;

export type UnknownFact = {
  readonly __typename?: 'UnknownFact';
  readonly candidates: ReadonlyArray<PossibleAnswer>;
  readonly what: Scalars['String']['output'];
  readonly why: Scalars['String']['output'];
};

/** A filing of the campaign that has not gone out. */
export type UnsentFiling = {
  readonly __typename?: 'UnsentFiling';
  /** Null: no date is known, which counts as due now. */
  readonly actBy: Maybe<Scalars['Date']['output']>;
  readonly participationId: Scalars['ID']['output'];
  readonly signed: Scalars['Boolean']['output'];
  readonly submissionId: Scalars['ID']['output'];
};

export type UploadPaperAnswerResult = InvalidInput | NotAllowed | NotFound | PaperAnswerUploaded | RequestMoveNotAllowed | SecondFactorNeeded;

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

export type UrgencyStandard =
  | 'health'
  | 'life'
  | 'maximum_function'
  | 'severe_pain';

export type UrgencyStated = {
  readonly __typename?: 'UrgencyStated';
  readonly case: Case;
};

export type VerifyOrganizationResult = NotFound | OrganizationChangedSince | OrganizationIncomplete | OrganizationNotWaiting | OrganizationVerified | SecondFactorNeeded;

export type VerifyOutcomeInput = {
  /** As read from the evidence; it stands where the report has none or another. */
  readonly decidedOn?: InputMaybe<Scalars['Date']['input']>;
  /** The deadline the decision letter itself prints for the next step. */
  readonly letterDeadline?: InputMaybe<Scalars['Date']['input']>;
  readonly outcomeId: Scalars['ID']['input'];
  readonly receivedOn?: InputMaybe<Scalars['Date']['input']>;
  /** `reportedAt` of the report that was read; refused where another was made since. The one that stands is meant where it is left out. */
  readonly reportedAt?: InputMaybe<Scalars['DateTime']['input']>;
};

export type VerifyOutcomeResult = DecisionDateInFuture | DecisionDateMissing | InvalidInput | NotAllowed | NotFound | OutcomeMoveNotAllowed | OutcomeReportedAnew | OutcomeVerified | OutcomeWithoutEvidence | ReviewerIsReporter;

/** Waits for a person: uncertain, failed, came back, refused, or held by a server that does not send. */
export type WaitingFiling = {
  readonly __typename?: 'WaitingFiling';
  readonly actBy: Maybe<Scalars['Date']['output']>;
  /** The last try, for `ResolveUncertainInput`: whoever decides is told when another was made since. Null before the first. */
  readonly attemptId: Maybe<Scalars['ID']['output']>;
  readonly channel: FilingChannel;
  /** The helper who has this person, else who answers for the campaign's queue. */
  readonly ownerId: Maybe<Scalars['ID']['output']>;
  readonly reference: Scalars['String']['output'];
  readonly responseCode: Maybe<Scalars['String']['output']>;
  readonly sendBy: Maybe<Scalars['Date']['output']>;
  readonly since: Scalars['DateTime']['output'];
  readonly state: SubmissionState;
  readonly stateSentence: Scalars['String']['output'];
  readonly submissionId: Scalars['ID']['output'];
};


/** Waits for a person: uncertain, failed, came back, refused, or held by a server that does not send. */
export type WaitingFilingStateSentenceArgs = {
  language?: Language;
};

export type WaitingFilingConnection = {
  readonly __typename?: 'WaitingFilingConnection';
  readonly edges: ReadonlyArray<WaitingFilingEdge>;
  readonly pageInfo: PageInfo;
};

export type WaitingFilingEdge = {
  readonly __typename?: 'WaitingFilingEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: WaitingFiling;
};

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

export type Way = {
  readonly __typename?: 'Way';
  readonly address: ReadonlyArray<Scalars['String']['output']>;
  readonly channel: FilingChannel;
  readonly reason: Scalars['String']['output'];
  readonly source: AddressSource;
};

export type WayIn =
  | 'account'
  | 'no_account'
  | 'practice_staff';

/** In the hour that a clock set back shows twice: which of the two. */
export type WhichHour =
  | 'first'
  | 'second';

/** What stopping a campaign does, so that it strands nobody. */
export type WindDownPlan = {
  readonly __typename?: 'WindDownPlan';
  /** Which they are, soonest first, unknown dates before all. Empty for somebody who has not shown a second factor. */
  readonly dueSoon: ReadonlyArray<UnsentFiling>;
  /** How many drafts and signed filings are due within ten days. */
  readonly dueSoonCount: Scalars['Int']['output'];
  /** Signed filings that are handed to their people. Empty for somebody who has not shown a second factor. */
  readonly handToPerson: ReadonlyArray<Scalars['ID']['output']>;
  /** How many signed filings are handed to their people. */
  readonly handToPersonCount: Scalars['Int']['output'];
  /** People who get packet and date at once. */
  readonly people: Scalars['Int']['output'];
  readonly to: StoppingMove;
};

/** Nothing has changed; confirm to do it. */
export type WindDownPlanned = {
  readonly __typename?: 'WindDownPlanned';
  readonly plan: WindDownPlan;
};

export type WindowEndsBeforeStart = Refusal & {
  readonly __typename?: 'WindowEndsBeforeStart';
  readonly field: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

export type WindowOver = Refusal & {
  readonly __typename?: 'WindowOver';
  readonly field: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

export type WindowUnreadable = Refusal & {
  readonly __typename?: 'WindowUnreadable';
  readonly field: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

export type WithdrawCaseResult = CaseOver | CaseWithdrawn | NotAllowed | NotFound;

export type WithdrawCommentResult = CommentAlreadyMade | CommentWritten | NotAllowed | NotFound;

export type WithdrawConsentInput = {
  /** Of the words answered. */
  readonly language?: Language;
  readonly organizationId?: InputMaybe<Scalars['ID']['input']>;
  readonly personId: Scalars['ID']['input'];
  readonly purpose: ConsentPurpose;
};

export type WithdrawConsentResult = ConsentWithdrawn | NotAllowed | NotFound;

export type WithdrawRequestResult = NotAllowed | NotFound | RequestMoveNotAllowed | RequestWithdrawn;

export type WithdrawSubmissionResult = NotAllowed | NotFound | SubmissionMoveNotAllowed | SubmissionTakenBack;

export type WithoutNavigator = {
  readonly __typename?: 'WithoutNavigator';
  readonly constraint: AssignmentConstraint;
  /** The clear facts an organization sees by default: without a name, they say who it is. Null: not shown to the asker. */
  readonly facet: Maybe<CaseFacet>;
  readonly participationId: Scalars['ID']['output'];
  readonly reason: Scalars['String']['output'];
  readonly whatWouldUnblock: Scalars['String']['output'];
};


export type WithoutNavigatorReasonArgs = {
  language?: Language;
};


export type WithoutNavigatorWhatWouldUnblockArgs = {
  language?: Language;
};

/** A newer wording stands; show it and ask again. */
export type WordingOutdated = Refusal & {
  readonly __typename?: 'WordingOutdated';
  readonly field: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

/** Words that the caller has not read stand there now: another window wrote them, or somebody else who may. Nothing was overwritten. */
export type WordsChangedElsewhere = Refusal & {
  readonly __typename?: 'WordsChangedElsewhere';
  readonly field: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

/** Who does which step of which case, where, by when and why. */
export type WorkItem = {
  readonly __typename?: 'WorkItem';
  /** `file`, `call`, `sign` or `speak`. */
  readonly act: Scalars['String']['output'];
  readonly actBy: Maybe<Scalars['Date']['output']>;
  readonly actor: Scalars['String']['output'];
  readonly campaignId: Scalars['ID']['output'];
  readonly caseId: Scalars['ID']['output'];
  readonly channel: Maybe<FilingChannel>;
  /** The clear facts an organization sees by default. */
  readonly facet: CaseFacet;
  readonly filingType: Maybe<Scalars['String']['output']>;
  /** The record is completed before it is signed: a court will usually see only what is sent now. */
  readonly gate: Scalars['Boolean']['output'];
  /** Whoever asks holds it. */
  readonly heldByMe: Scalars['Boolean']['output'];
  readonly id: Scalars['ID']['output'];
  readonly label: StepLabel;
  readonly lastArguable: Maybe<Scalars['Date']['output']>;
  /** When it comes back to everybody by itself; null while nobody picked it, and once it was begun. */
  readonly leaseUntil: Maybe<Scalars['DateTime']['output']>;
  readonly participationId: Scalars['ID']['output'];
  readonly reasons: ReadonlyArray<Scalars['String']['output']>;
  /** Null, like the channel, where nothing is sent to anybody. */
  readonly recipientName: Maybe<Scalars['String']['output']>;
  /** First day it may leave. */
  readonly releaseFrom: Scalars['Date']['output'];
  /** Id of the clinician, speaker or navigator it was given to; null where it is the person's own or nobody's yet. */
  readonly resourceId: Maybe<Scalars['ID']['output']>;
  /** Last day that keeps the safety margin; null: no date is known. */
  readonly sendBy: Maybe<Scalars['Date']['output']>;
  /** Chosen by hand: later plans leave it where it is until its date changes. */
  readonly settled: Scalars['Boolean']['output'];
  /** Stage word of the procedure rules whose clock it runs under. */
  readonly stage: Scalars['String']['output'];
  readonly state: WorkItemState;
  readonly stateSentence: Scalars['String']['output'];
  readonly stepKey: Scalars['String']['output'];
  readonly timing: AssignmentTiming;
  readonly urgent: Scalars['Boolean']['output'];
};


/** Who does which step of which case, where, by when and why. */
export type WorkItemReasonsArgs = {
  language?: Language;
};


/** Who does which step of which case, where, by when and why. */
export type WorkItemStateSentenceArgs = {
  language?: Language;
};

export type WorkItemBegun = Refusal & {
  readonly __typename?: 'WorkItemBegun';
  readonly field: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

export type WorkItemConnection = {
  readonly __typename?: 'WorkItemConnection';
  readonly edges: ReadonlyArray<WorkItemEdge>;
  readonly pageInfo: PageInfo;
};

export type WorkItemEdge = {
  readonly __typename?: 'WorkItemEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: WorkItem;
};

export type WorkItemGivenBack = {
  readonly __typename?: 'WorkItemGivenBack';
  readonly workItem: WorkItem;
};

/** Somebody else has it; take the next one. */
export type WorkItemHeld = Refusal & {
  readonly __typename?: 'WorkItemHeld';
  readonly field: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

/** It is not, or no longer, the asker's. */
export type WorkItemNotHeld = Refusal & {
  readonly __typename?: 'WorkItemNotHeld';
  readonly field: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

export type WorkItemOver = Refusal & {
  readonly __typename?: 'WorkItemOver';
  readonly field: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

export type WorkItemReassigned = {
  readonly __typename?: 'WorkItemReassigned';
  readonly consequence: Scalars['String']['output'];
  readonly workItem: WorkItem;
};


export type WorkItemReassignedConsequenceArgs = {
  language?: Language;
};

export type WorkItemState =
  | 'done'
  | 'held'
  | 'offered'
  | 'open'
  | 'released';

export type WorkItemTaken = {
  readonly __typename?: 'WorkItemTaken';
  readonly workItem: WorkItem;
};

/** What the installation still has to do by itself for what has happened so far. */
export type WorkState = {
  readonly __typename?: 'WorkState';
  /** Reactions that failed for the last time. */
  readonly deadLetters: Scalars['Int']['output'];
  /** Nothing of the first three. */
  readonly idle: Scalars['Boolean']['output'];
  /** Events not handed to the queue yet. */
  readonly pendingMessages: Scalars['Int']['output'];
  /** Reactions to events that are not done, tries that wait for another included. */
  readonly pendingReactions: Scalars['Int']['output'];
  /** Schedules that have not looked since the clock was moved, or are due. */
  readonly pendingSchedules: Scalars['Int']['output'];
};

/** Either a window of comments, or the hearing somebody takes part in by writing. */
export type WriteCommentInput = {
  readonly personId: Scalars['ID']['input'];
  readonly seatId?: InputMaybe<Scalars['ID']['input']>;
  /** Editions of the words the caller has read or written; left out: whatever stands there is replaced. */
  readonly seen?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
  readonly text: Scalars['String']['input'];
  readonly windowId?: InputMaybe<Scalars['ID']['input']>;
};

export type WriteCommentResult = CommentAlreadyMade | CommentWritten | ConsentMissing | InvalidInput | NotAllowed | NotFound | NotTakingPart | StatementTooLong | WindowOver | WordsChangedElsewhere;

export type WriteOwnWordsResult = InvalidInput | NotAllowed | NotFound | OwnWordsSaved | SubmissionMoveNotAllowed | WordsChangedElsewhere;

export type WriteStoryInput = {
  readonly caseId: Scalars['ID']['input'];
  /** The whole text as it stands now. Saving the same text again changes nothing. */
  readonly text: Scalars['String']['input'];
};

export type WriteStoryResult = CaseOver | InvalidInput | NotAllowed | NotFound | StoryWritten;

/** A code that is wrong, used or too old. */
export type WrongCode = Refusal & {
  readonly __typename?: 'WrongCode';
  readonly field: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

export type YesNoUnknown =
  | 'no'
  | 'unknown'
  | 'yes';

export type YesNoVaries =
  | 'no'
  | 'unknown'
  | 'varies'
  | 'yes';

export type ZoneUnknown = Refusal & {
  readonly __typename?: 'ZoneUnknown';
  readonly field: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};
