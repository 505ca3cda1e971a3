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

export type AnswerCaseMatchInput = {
  readonly answer: MatchAnswer;
  /** Of one matter: the case that goes on. */
  readonly goesOn?: InputMaybe<Scalars['ID']['input']>;
  readonly matchId: Scalars['ID']['input'];
};

export type AnswerCaseMatchResult = CaseMatch | InvalidInput | NotFound | SecondFactorNeeded;

export type AnswerCheckInResult = CheckInAnswered | CheckInUnknown | DecisionDateInFuture | DecisionDateMissing | InvalidInput | OutcomeSettled;

export type AnswerGateResult = InvalidInput | NotAllowed | NotFound | SubmissionMoveNotAllowed | SubmissionWritten;

export type ApplyCampaignChangeResult = ApprovalExpired | ApprovalOutdated | CampaignEdited | CampaignMoveNotAllowed | CampaignNotReady | InvalidInput | NotAllowed | NotApproved | NotFound | PurposeNotAllowed | SecondFactorNeeded;

/** Something two people decide: one asks, another agrees. */
export type Approval = {
  readonly __typename?: 'Approval';
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

export type AskForExportResult = ExportAsked | ExportUnderWay | NotFound | ReauthenticationNeeded | TooManyRequests;

export type AskForHelpResult = HelperConsentMissing | NotAllowed | NotFound | ParticipationMoveNotAllowed | ParticipationMoved;

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

export type AssignHelperResult = HelperAssigned | HelperConsentMissing | HelperFull | HelperNotMember | NotAllowed | NotFound | ParticipationMoveNotAllowed;

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
  | 'no_free_resource'
  | 'no_further_step'
  | 'no_way_to_recipient'
  | 'not_eligible'
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
  readonly gap: Maybe<Scalars['Float']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly madeAt: Scalars['DateTime']['output'];
  /** `rules` or `exact`. */
  readonly method: Scalars['String']['output'];
  readonly planned: PlannedItemConnection;
  /** Day of the business clock it was made for. */
  readonly plannedFor: Scalars['Date']['output'];
  /** Something it rests on has changed since; run it again. */
  readonly stale: Scalars['Boolean']['output'];
  /** Name of the event that made it so. */
  readonly staleBecause: Maybe<Scalars['String']['output']>;
  readonly staleSince: Maybe<Scalars['DateTime']['output']>;
  readonly summary: PlanSummary;
};


/** One run of the chooser over a campaign: shown first, then put in force or left. */
export type AssignmentPlanPlannedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type AssignmentPreviewed = {
  readonly __typename?: 'AssignmentPreviewed';
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

/** What the signer states, word for word. */
export type Attestation = {
  readonly __typename?: 'Attestation';
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

/** The business clock of a sample home now stands here. */
export type BusinessClockAdvanced = {
  readonly __typename?: 'BusinessClockAdvanced';
  readonly now: Scalars['DateTime']['output'];
};

/** Somebody to call. */
export type CallListEntry = {
  readonly __typename?: 'CallListEntry';
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

export type CallOffErasureResult = ErasureCalledOff | NotAllowed | NotFound | TooLateToCallOff;

export type CallReason =
  /** Said what came, and never sent the letter that shows it and gives the next date. */
  | 'letter_missing'
  /** Asked again and again without an answer, or answered what a tap cannot say. */
  | 'no_answer';

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
  readonly filed: Scalars['Int']['output'];
  readonly filedInTime: Scalars['Int']['output'];
  /** Somebody said what came; this is what `share` counts. */
  readonly filedInTimeAndResultReported: Scalars['Int']['output'];
  /** A reviewer has verified it; this is what tables of decisions count. */
  readonly filedInTimeAndResultVerified: Scalars['Int']['output'];
  /** Filed where no date to act by is known: counted apart, never as in time. */
  readonly filedWithoutKnownDate: Scalars['Int']['output'];
  readonly joined: Scalars['Int']['output'];
  /** Take part and do not agree to be counted: in none of the other numbers. */
  readonly notAgreed: Scalars['Int']['output'];
  /** The north star: of those who joined, who filed in time and of whose filing the result is known; null while nobody has. */
  readonly share: Maybe<Scalars['Float']['output']>;
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
  readonly stateSentence: Scalars['String']['output'];
  readonly urgent: Scalars['Boolean']['output'];
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
  readonly letterBasis: LetterBasis;
  readonly letterDeadline: Maybe<Scalars['Date']['output']>;
  readonly letterInHand: LetterInHand;
  readonly letterPrintsDeadline: Maybe<YesNoUnknown>;
  /** Waits for a reviewer; shown to reviewers of a taking-part organization only. */
  readonly needsReview: Maybe<Scalars['Boolean']['output']>;
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

export type ChangeHoldResult = HoldChanged | InvalidInput | NotAllowed | NotFound;

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

export type CommitAssignmentResult = AssignmentCommitted | CampaignNotRunning | MassSendRequested | NotAllowed | NotFound | PlanAlreadyCommitted | PlanOutdated | SecondFactorNeeded;

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

export type ConfirmOneTimeCodeInput = {
  /** The first one the app shows. */
  readonly code: Scalars['String']['input'];
  readonly id: Scalars['ID']['input'];
  readonly name?: Scalars['String']['input'];
};

export type ConfirmOneTimeCodeResult = NotAllowed | ReauthenticationNeeded | SecondFactorAdded | SecondFactorNeeded | TooManyRequests | WrongCode;

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
  readonly result: OutcomeResult;
};

export type CorrectOutcomeResult = DecisionDateInFuture | DecisionDateMissing | InvalidInput | NotAllowed | NotFound | OutcomeCorrected | OutcomeMoveNotAllowed | ReviewerIsReporter;

export type CorrectProofInput = {
  readonly proof: GivenProofInput;
  readonly proofId: Scalars['ID']['input'];
  /** The day of the act it shows. */
  readonly provedOn: Scalars['Date']['input'];
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

export type EditOrganizationInput = {
  readonly funders?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly legalName?: InputMaybe<Scalars['String']['input']>;
  readonly name?: InputMaybe<Scalars['String']['input']>;
  readonly officer?: InputMaybe<Scalars['String']['input']>;
  readonly organizationId: Scalars['ID']['input'];
  readonly registration?: InputMaybe<Scalars['String']['input']>;
};

export type EditOrganizationResult = InvalidInput | NotAllowed | NotFound | OrganizationEdited;

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

export type EndMembershipResult = LastOwner | MembershipEnded | NotAllowed | NotFound | SecondFactorNeeded;

export type EndSessionResult = NotFound | SessionEnded;

export type EndSessionsOfResult = NotFound | SessionsOfAccountEnded;

export type EndsParentsRight = Refusal & {
  readonly __typename?: 'EndsParentsRight';
  readonly field: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

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
  readonly stateSentence: Scalars['String']['output'];
  readonly timeliness: Timeliness;
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
  /** What happened, in the person's language. */
  readonly sentence: Scalars['String']['output'];
};

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

export type HoldChanged = {
  readonly __typename?: 'HoldChanged';
  readonly participation: Participation;
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

export type KeepCaseConfidentialResult = ConfidentialityKept | NotAllowed | NotFound;

export type KeepCaseResult = CaseKept | NotFound;

export type KeptShare = {
  readonly __typename?: 'KeptShare';
  /** What is left of it, and why that holds nothing personal. */
  readonly because: Scalars['String']['output'];
  readonly what: Scalars['String']['output'];
};

export type Language =
  | 'en'
  | 'es';

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

/** The blanks of a letter as the person filled them. */
export type LetterFacts = {
  readonly __typename?: 'LetterFacts';
  readonly answers: ReadonlyArray<PointAnswer>;
  readonly authorityEvidence: Maybe<Scalars['String']['output']>;
  readonly callBack: Maybe<Scalars['String']['output']>;
  readonly clinicianStatements: ReadonlyArray<ClinicianStatement>;
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

/** The rules have no such filing for this plan or this case; the message says which. */
export type LetterNotForThisCase = Refusal & {
  readonly __typename?: 'LetterNotForThisCase';
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

/** One fax line or mailbox, counted over all campaigns that use it, without filings of cases that are kept confidential. */
export type LinePace = {
  readonly __typename?: 'LinePace';
  readonly channel: FilingChannel;
  /** The pace gives way for this day. */
  readonly earliestSendBy: Maybe<Scalars['Date']['output']>;
  readonly lastHour: Scalars['Int']['output'];
  /** A short digest: the address itself is sealed. */
  readonly line: Scalars['String']['output'];
  readonly perBusinessDay: Scalars['Int']['output'];
  readonly perHour: Scalars['Int']['output'];
  readonly today: Scalars['Int']['output'];
  readonly waiting: Scalars['Int']['output'];
};

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

export type MakeRecoveryCodesResult = NoSecondFactor | NotAllowed | ReauthenticationNeeded | RecoveryCodesMade | SecondFactorNeeded;

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
  /** Takes an invitation on. It ends with `endAuthority` where it is not wanted. */
  readonly acceptAuthority: AcceptAuthorityResult;
  readonly acceptInvitation: AcceptInvitationResult;
  readonly addEvidence: AddEvidenceResult;
  /** A proof of what was sent or reported, also a further one. */
  readonly addProof: AddProofResult;
  /** Moves the virtual clock of a sample home forward and wakes everything that runs by it. */
  readonly advanceBusinessClock: AdvanceBusinessClockResult;
  /** What a reviewer found of two cases with the same number. It may be answered again when it was wrong. */
  readonly answerCaseMatch: AnswerCaseMatchResult;
  /** A tap on a mailed link: whoever holds the token answers this one question and sees nothing. */
  readonly answerCheckIn: AnswerCheckInResult;
  readonly answerGate: AnswerGateResult;
  /** Changes a running campaign to what a second member approved. */
  readonly applyCampaignChange: ApplyCampaignChangeResult;
  /**
   * Asks that everything of a person, of the own account, or of both is erased. Everything is on hold from then on; after
   * three days it is carried out. Asks for a proof of who it is within the last ten minutes.
   */
  readonly askErasure: AskErasureResult;
  /**
   * Asks for a copy of everything kept of a person, or of the account itself where none is named. Needs a proof of the last
   * ten minutes; a mail comes when it is ready.
   */
  readonly askForExport: AskForExportResult;
  /** Hands the next steps to a helper of the organization; needs the consent to share with a helper. */
  readonly askForHelp: AskForHelpResult;
  /** Mends a birth date that ended a parent's right by mistake, and asks for the right anew: it waits for its paper. */
  readonly askParentAnew: AskParentAnewResult;
  /** What a passkey of one's own has to sign, for either of the two below. */
  readonly askPasskey: AskPasskeyResult;
  /** A helper takes somebody, or an owner or organizer gives or hands them over; without a helper it is the asker. */
  readonly assignHelper: AssignHelperResult;
  readonly callOffErasure: CallOffErasureResult;
  /** Takes another of the known ways to the recipient. */
  readonly changeChannel: ChangeChannelResult;
  /** Waits for the lead cases until another day; without a day, does not wait any more. */
  readonly changeHold: ChangeHoldResult;
  /** Marks or unmarks a case to go first. */
  readonly chooseLeadCase: ChooseLeadCaseResult;
  /** Puts a plan in force exactly as it was shown, or refuses; one for more than fifty people once a second member agreed. */
  readonly commitAssignment: CommitAssignmentResult;
  readonly completeSignIn: CompleteSignInResult;
  /** Says that an authority that was asked for is right: by the person, or once its paper was seen. */
  readonly confirmAuthority: DecideAuthorityResult;
  readonly confirmOneTimeCode: ConfirmOneTimeCodeResult;
  /** A report or a verified outcome is wrong: the correction must be verified by another reviewer. */
  readonly correctOutcome: CorrectOutcomeResult;
  /** Puts another proof in the place of one that was misread; the old one stays on file. */
  readonly correctProof: AddProofResult;
  readonly createCampaign: CreateCampaignResult;
  /** Agrees with or declines what another member asked for, as it was when it was asked. */
  readonly decideApproval: DecideApprovalResult;
  /** Begins a filing: from work that was given out, or for an open step of a case without any campaign. */
  readonly draftSubmission: DraftSubmissionResult;
  /** An edit after an approval makes the approval outdated. Once open, only what asks for less is changed at once. */
  readonly editCampaign: EditCampaignResult;
  readonly editOrganization: EditOrganizationResult;
  /** Corrects what is kept of a person; documents that are not signed yet are made anew. */
  readonly editPerson: EditPersonResult;
  /** Ends an authority: by the person, or by whoever holds it. */
  readonly endAuthority: DecideAuthorityResult;
  readonly endMembership: EndMembershipResult;
  /** Everywhere but here. */
  readonly endOtherSessions: OtherSessionsEnded;
  readonly endSession: EndSessionResult;
  /** Ends every session and access token of an account, for somebody whose device was stolen or whose account others use. */
  readonly endSessionsOf: EndSessionsOfResult;
  /**
   * Who takes part in a campaign, as a table of states and dates, without names; confidential care is never in it. With
   * `stories` also what people told, of those whose named helper the exporting member is. Needs a second factor, a proof of the
   * last ten minutes, and another member's agreement.
   */
  readonly exportParticipants: ExportParticipantsResult;
  /** Fills blanks of the letter. */
  readonly fillLetter: FillLetterResult;
  readonly finishPasskey: FinishPasskeyResult;
  /** Founds an organization with the asker as its owner. It waits for verification before a public campaign. */
  readonly foundOrganization: FoundOrganizationResult;
  readonly giveConsent: GiveConsentResult;
  /** Invites somebody to act for a person. They are shown nothing before they accept. */
  readonly inviteAuthority: InviteAuthorityResult;
  /** Sends a link by mail; the person who opens it signed in takes the role. */
  readonly inviteMember: InviteMemberResult;
  /** Takes a case of one's own, or of somebody one acts for, into an open campaign. */
  readonly joinCampaign: JoinCampaignResult;
  /** A finished case stays for another three years. */
  readonly keepCase: KeepCaseResult;
  /**
   * The person's own choice, for care they owe nobody an account of: a parent does not see it, no figure counts it, a group sees
   * only that a date runs, and it goes half a year after it is finished.
   */
  readonly keepCaseConfidential: KeepCaseConfidentialResult;
  /** Leaves at once, with the whole packet and every date. Nobody can hold an appeal back. */
  readonly leaveCampaign: LeaveCampaignResult;
  /** Adds a call to the log, which only grows. */
  readonly logCall: LogCallResult;
  /** In a session that proved itself within ten minutes; a mail tells the account. Never with a token. */
  readonly makeAccessToken: MakeAccessTokenResult;
  readonly makeRecoveryCodes: MakeRecoveryCodesResult;
  /** Names who answers for what waits; without an account it is whoever made the campaign, else an owner. */
  readonly nameQueueOwner: NameQueueOwnerResult;
  readonly openCampaign: OpenCampaignResult;
  readonly pauseParticipation: MoveParticipationResult;
  /** Makes the final document, to be read before signing. */
  readonly prepareDocument: PrepareDocumentResult;
  /** Plans who files what, where and when, and shows what it would change. Nothing is given out yet. */
  readonly previewAssignment: PreviewAssignmentResult;
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
  /** A person died: everything is on hold until the representative of the estate shows the court's papers. */
  readonly recordDeath: RecordDeathResult;
  /**
   * Writes facts of the denial as printed. Dates are computed anew each time. After a filing, another letterInHand is the
   * next letter: what is not copied from it is not known of it.
   */
  readonly recordDenial: RecordDenialResult;
  readonly registerPerson: RegisterPersonResult;
  readonly removeSecondFactor: RemoveSecondFactorResult;
  readonly renameSecondFactor: RenameSecondFactorResult;
  /** A case that was closed because nothing was left to do goes on. */
  readonly reopenCase: ReopenCaseResult;
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
  /** Puts the paper to an authority that was asked for; it was sent before by POST /files?personId=. */
  readonly showAuthorityPaper: ShowAuthorityPaperResult;
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
  /** What somebody reported that they sent was not sent after all. */
  readonly undoReportSent: UndoReportSentResult;
  readonly verifyOrganization: VerifyOrganizationResult;
  /** Somebody other than the reporter has looked at the evidence; from here on it counts. */
  readonly verifyOutcome: VerifyOutcomeResult;
  /** The person's own decision. The packet and the dates stay theirs. */
  readonly withdrawCase: WithdrawCaseResult;
  readonly withdrawConsent: WithdrawConsentResult;
  /** Withdraws a filing. What has gone out has gone out; the packet stays the person's. */
  readonly withdrawSubmission: WithdrawSubmissionResult;
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


export type MutationAddProofArgs = {
  input: AddProofInput;
};


export type MutationAdvanceBusinessClockArgs = {
  to: Scalars['DateTime']['input'];
};


export type MutationAnswerCaseMatchArgs = {
  input: AnswerCaseMatchInput;
};


export type MutationAnswerCheckInArgs = {
  answer: OneTapAnswer;
  decidedOn?: InputMaybe<Scalars['Date']['input']>;
  token: Scalars['String']['input'];
};


export type MutationAnswerGateArgs = {
  items: ReadonlyArray<GateAnswerInput>;
  submissionId: Scalars['ID']['input'];
};


export type MutationApplyCampaignChangeArgs = {
  campaignId: Scalars['ID']['input'];
};


export type MutationAskErasureArgs = {
  input: AskErasureInput;
};


export type MutationAskForExportArgs = {
  language?: Language;
  personId?: InputMaybe<Scalars['ID']['input']>;
};


export type MutationAskForHelpArgs = {
  participationId: Scalars['ID']['input'];
};


export type MutationAskParentAnewArgs = {
  input: AskParentAnewInput;
};


export type MutationAssignHelperArgs = {
  helperId?: InputMaybe<Scalars['ID']['input']>;
  participationId: Scalars['ID']['input'];
};


export type MutationCallOffErasureArgs = {
  erasureId: Scalars['ID']['input'];
};


export type MutationChangeChannelArgs = {
  channel: FilingChannel;
  submissionId: Scalars['ID']['input'];
};


export type MutationChangeHoldArgs = {
  holdUntil?: InputMaybe<Scalars['Date']['input']>;
  participationId: Scalars['ID']['input'];
};


export type MutationChooseLeadCaseArgs = {
  lead: Scalars['Boolean']['input'];
  participationId: Scalars['ID']['input'];
};


export type MutationCommitAssignmentArgs = {
  planId: Scalars['ID']['input'];
};


export type MutationCompleteSignInArgs = {
  input: CompleteSignInInput;
};


export type MutationConfirmAuthorityArgs = {
  alsoConsent?: Scalars['Boolean']['input'];
  authorityId: Scalars['ID']['input'];
};


export type MutationConfirmOneTimeCodeArgs = {
  input: ConfirmOneTimeCodeInput;
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


export type MutationDraftSubmissionArgs = {
  input: DraftSubmissionInput;
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


export type MutationEndMembershipArgs = {
  membershipId: Scalars['ID']['input'];
};


export type MutationEndSessionArgs = {
  id: Scalars['ID']['input'];
};


export type MutationEndSessionsOfArgs = {
  accountId: Scalars['ID']['input'];
};


export type MutationExportParticipantsArgs = {
  campaignId: Scalars['ID']['input'];
  stories?: Scalars['Boolean']['input'];
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


export type MutationGiveConsentArgs = {
  input: GiveConsentInput;
};


export type MutationInviteAuthorityArgs = {
  input: InviteAuthorityInput;
};


export type MutationInviteMemberArgs = {
  input: InviteMemberInput;
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


export type MutationLeaveCampaignArgs = {
  participationId: Scalars['ID']['input'];
};


export type MutationLogCallArgs = {
  input: LogCallInput;
};


export type MutationMakeAccessTokenArgs = {
  input: MakeAccessTokenInput;
};


export type MutationNameQueueOwnerArgs = {
  accountId?: InputMaybe<Scalars['ID']['input']>;
  campaignId: Scalars['ID']['input'];
};


export type MutationOpenCampaignArgs = {
  campaignId: Scalars['ID']['input'];
};


export type MutationPauseParticipationArgs = {
  participationId: Scalars['ID']['input'];
};


export type MutationPrepareDocumentArgs = {
  submissionId: Scalars['ID']['input'];
};


export type MutationPreviewAssignmentArgs = {
  campaignId: Scalars['ID']['input'];
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


export type MutationRecordDeathArgs = {
  input: RecordDeathInput;
};


export type MutationRecordDenialArgs = {
  input: RecordDenialInput;
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


export type MutationReopenCaseArgs = {
  caseId: Scalars['ID']['input'];
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


export type MutationShowAuthorityPaperArgs = {
  authorityId: Scalars['ID']['input'];
  fileId: Scalars['ID']['input'];
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


export type MutationUndoReportSentArgs = {
  submissionId: Scalars['ID']['input'];
};


export type MutationVerifyOrganizationArgs = {
  organizationId: Scalars['ID']['input'];
};


export type MutationVerifyOutcomeArgs = {
  input: VerifyOutcomeInput;
};


export type MutationWithdrawCaseArgs = {
  caseId: Scalars['ID']['input'];
};


export type MutationWithdrawConsentArgs = {
  input: WithdrawConsentInput;
};


export type MutationWithdrawSubmissionArgs = {
  submissionId: Scalars['ID']['input'];
};


export type MutationWriteOwnWordsArgs = {
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

/** What is lawful next. `reason` is a sentence for the person. */
export type NextStepAnswer = {
  readonly __typename?: 'NextStepAnswer';
  /** act, ask, wait, refer or finished. */
  readonly next: Scalars['String']['output'];
  readonly reason: Scalars['String']['output'];
  readonly stepKeys: ReadonlyArray<Scalars['String']['output']>;
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

/** There is no such thing for this actor. Unknown and invisible answer alike. */
export type NotFound = Refusal & {
  readonly __typename?: 'NotFound';
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

export type OpenCampaignResult = ApprovalExpired | ApprovalOutdated | CampaignMoveNotAllowed | CampaignNotReady | CampaignOpened | NotAllowed | NotApproved | NotFound | SecondFactorNeeded;

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

export type OtherSessionsEnded = {
  readonly __typename?: 'OtherSessionsEnded';
  readonly at: Scalars['DateTime']['output'];
  /** How many. */
  readonly ended: Scalars['Int']['output'];
};

/** What became of a filing at its stage. */
export type Outcome = {
  readonly __typename?: 'Outcome';
  readonly caseId: Scalars['ID']['output'];
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

export type PageInfo = {
  readonly __typename?: 'PageInfo';
  readonly endCursor: Maybe<Scalars['String']['output']>;
  readonly hasNextPage: Scalars['Boolean']['output'];
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  readonly startCursor: Maybe<Scalars['String']['output']>;
};

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
  /** The clear facts an organization sees by default: no name, no story. */
  readonly facet: CaseFacet;
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

export type PlanConstraintCount = {
  readonly __typename?: 'PlanConstraintCount';
  readonly constraint: AssignmentConstraint;
  readonly count: Scalars['Int']['output'];
};

/** Somebody joined, left, signed or got another date since the plan was shown. */
export type PlanOutdated = Refusal & {
  readonly __typename?: 'PlanOutdated';
  readonly field: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
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
  readonly actBy: Maybe<Scalars['Date']['output']>;
  readonly caseId: Scalars['ID']['output'];
  readonly change: PlanChange;
  readonly channel: FilingChannel;
  readonly id: Scalars['ID']['output'];
  readonly label: StepLabel;
  readonly reasons: ReadonlyArray<Scalars['String']['output']>;
  readonly recipientName: Scalars['String']['output'];
  readonly releaseFrom: Scalars['Date']['output'];
  readonly sendBy: Maybe<Scalars['Date']['output']>;
  readonly stage: Scalars['String']['output'];
  readonly stepKey: Scalars['String']['output'];
  readonly timing: AssignmentTiming;
  readonly urgent: Scalars['Boolean']['output'];
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
  /** True for people outside the organization, who see the last published edition. */
  readonly edition: Scalars['Boolean']['output'];
  /** True where groups are left out because even their name would say that somebody is in them. */
  readonly groupsWithheld: Scalars['Boolean']['output'];
  /** Names the arithmetic. */
  readonly method: Scalars['String']['output'];
  readonly rows: ReadonlyArray<MeasureRow>;
};

export type PrepareDocumentResult = BlankLeft | BlanksLeft | ConsentMissing | DocumentChanged | DocumentPrepared | ExhibitUnusable | LetterNotForThisCase | NotAllowed | NotFound | OwnWordsCopied | OwnWordsMissing | OwnWordsTooShort | RecordIncomplete | SubmissionMoveNotAllowed;

export type PreviewAssignmentResult = AssignmentPreviewed | NotAllowed | NotFound | SecondFactorNeeded;

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
  /** Authorities whose paper waits to be seen, oldest first; empty for everybody but whoever runs the installation. */
  readonly askedAuthorities: ReadonlyArray<AskedAuthority>;
  /** The plan in force; null while none was committed. */
  readonly assignmentInForce: Maybe<AssignmentPlan>;
  /** Null for a plan that does not exist and for one of another organization. */
  readonly assignmentPlan: Maybe<AssignmentPlan>;
  /** States by their two letters. Null where a state is not one. */
  readonly authority: Maybe<PlanAuthority>;
  readonly campaign: Maybe<Campaign>;
  readonly campaignBySlug: Maybe<Campaign>;
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
  readonly clocks: Clocks;
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
  /** Newest first, at most a hundred. */
  readonly deadLetters: ReadonlyArray<DeadLetter>;
  /** What waits for a person in a campaign, soonest date first. Empty for somebody who does not settle it. */
  readonly deliveryQueue: WaitingFilingConnection;
  readonly denialReasons: ReadonlyArray<DenialReason>;
  /** Newest first, for whoever may view the person's matters; empty for everybody else. */
  readonly disclosures: DisclosureConnection;
  /** Published editions, newest first; members of the organization also see one that waits. */
  readonly editions: ReadonlyArray<Edition>;
  /** Null for a person whose erasure the asker may not ask for. */
  readonly erasurePreview: Maybe<ErasurePreview>;
  /** By the token given when it was asked for; null for any other. */
  readonly erasureReceipt: Maybe<ReadonlyArray<Erasure>>;
  /** What the asker asked for, and what was asked of people they act for. Newest first. */
  readonly erasures: ReadonlyArray<Erasure>;
  /** All, or those that sell in a state. */
  readonly insurers: ReadonlyArray<Insurer>;
  readonly jurisdictions: ReadonlyArray<Jurisdiction>;
  /** The dates of a letter, for anybody and without keeping anything. */
  readonly legalClocks: LegalClocksResult;
  readonly linePace: ReadonlyArray<LinePace>;
  /** Null when nobody is signed in. */
  readonly me: Maybe<Me>;
  /** Those that stand, newest first. */
  readonly myAccessTokens: ReadonlyArray<AccessToken>;
  /** What the account asked for, newest first, at most fifty. */
  readonly myExports: ReadonlyArray<PersonalExport>;
  readonly myOrganizations: ReadonlyArray<Organization>;
  /** Of the people the account may act for. */
  readonly myParticipations: ReadonlyArray<Participation>;
  /** Where the account is signed in now, what was used last first. */
  readonly mySessions: ReadonlyArray<OwnSession>;
  /** Of a person the account acts for; empty for anybody else. */
  readonly myWork: MyWork;
  /** Null when there is none that the asker may see. */
  readonly organization: Maybe<Organization>;
  /** Organizations waiting to be verified. */
  readonly organizationsToVerify: ReadonlyArray<Organization>;
  /** Outcomes of the filings credited to a campaign, unknown ones too. */
  readonly outcomes: OutcomeConnection;
  /** Reports that wait for a reviewer, oldest first. Empty for somebody who does not review. */
  readonly outcomesToVerify: OutcomeConnection;
  /** Of one campaign, in the order people joined. */
  readonly participations: ParticipationConnection;
  /** Null for a person that does not exist and for one the account may not act for. */
  readonly person: Maybe<Person>;
  readonly planTypes: ReadonlyArray<PlanTypeFact>;
  /**
   * What a campaign's filings came to, of people who agreed to be counted. Members with the right to see measures get every
   * number as of today, by up to four dimensions; everybody else the last published edition, by jurisdiction or whole. Null
   * when there is no such campaign for the asker, and outside while it has no edition.
   */
  readonly precedentTable: Maybe<PrecedentTable>;
  /** Decisions of a public source in the order of their reference. */
  readonly publicDecisions: PublicDecisionConnection;
  /** Rates of a public source by up to four of its columns or our dimensions, missing values as a group of their own. */
  readonly publicMeasure: PublicMeasure;
  readonly retention: ReadonlyArray<RetentionRule>;
  /** The newest first, at most a hundred. */
  readonly retentionRuns: ReadonlyArray<RetentionRun>;
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
  /** Who has nothing to do in a plan, by constraint. */
  readonly unassigned: UnassignedConnection;
  /** Steps of a campaign, unknown dates first, then the earliest safe day. */
  readonly workItems: WorkItemConnection;
  /** Only in a sample home, for who may move its clock; null anywhere else. */
  readonly workState: Maybe<WorkState>;
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


export type QueryCampaignArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCampaignBySlugArgs = {
  slug: Scalars['String']['input'];
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


export type QueryConsentLedgerArgs = {
  personId: Scalars['ID']['input'];
};


export type QueryConsentsArgs = {
  language?: Language;
  organizationId?: InputMaybe<Scalars['ID']['input']>;
  personId: Scalars['ID']['input'];
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


export type QueryInsurersArgs = {
  state?: InputMaybe<Scalars['String']['input']>;
};


export type QueryLegalClocksArgs = {
  input: LegalClocksInput;
};


export type QueryLinePaceArgs = {
  campaignId: Scalars['ID']['input'];
};


export type QueryMyWorkArgs = {
  personId: Scalars['ID']['input'];
};


export type QueryOrganizationArgs = {
  id: Scalars['ID']['input'];
};


export type QueryOutcomesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  campaignId: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryOutcomesToVerifyArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
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


export type QueryRetentionArgs = {
  language?: Language;
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

/** The gate before the last internal level has an unanswered item. */
export type RecordIncomplete = Refusal & {
  readonly __typename?: 'RecordIncomplete';
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

export type ReleaseInPast = Refusal & {
  readonly __typename?: 'ReleaseInPast';
  readonly field: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

export type RemoveSecondFactorResult = LastSecondFactor | NotAllowed | NotFound | ReauthenticationNeeded | SecondFactorNeeded | SecondFactorRemoved;

export type RemovedRows = {
  readonly __typename?: 'RemovedRows';
  readonly rows: Scalars['Int']['output'];
  readonly what: Scalars['String']['output'];
};

export type RenameSecondFactorResult = InvalidInput | NotAllowed | NotFound | ReauthenticationNeeded | SecondFactorNeeded | SecondFactorRenamed;

export type ReopenCaseResult = CaseOver | CaseReopened | NotAllowed | NotFound;

/** Of a filing made here, or of a stage of a case, whoever asked for it. */
export type ReportOutcomeInput = {
  readonly caseId?: InputMaybe<Scalars['ID']['input']>;
  /** Printed on the decision; needed for every result but unknown, withdrawn and no answer in time. */
  readonly decidedOn?: InputMaybe<Scalars['Date']['input']>;
  readonly evidenceFileId?: InputMaybe<Scalars['ID']['input']>;
  /** What shows it; a letter where there is a file and nothing is said. */
  readonly evidenceKind?: InputMaybe<OutcomeEvidence>;
  /** The deadline it prints for the next step. */
  readonly letterDeadline?: InputMaybe<Scalars['Date']['input']>;
  /** When the decision letter came. */
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

export type RequestReauthenticationResult = InvalidInput | NotAllowed | SecondFactorNeeded | SignInRequested | TooManyRequests;

export type RequestSignInInput = {
  readonly email: Scalars['String']['input'];
  readonly language?: Language;
  /** Left empty by people, who do not see it. */
  readonly website?: InputMaybe<Scalars['String']['input']>;
  /** The work of a `challenge`: JSON of `{challenge, solution}`. Without it the answer is ChallengeFailed. */
  readonly work?: InputMaybe<Scalars['String']['input']>;
};

export type RequestSignInResult = ChallengeFailed | InvalidInput | SignInRequested | TooManyRequests;

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

export type RevokeAccessTokenResult = AccessTokenRevoked | NotFound;

/** Another case of the person has this number, with the company written otherwise. `anotherDenial` answers it. */
export type SameNumberElsewhere = Refusal & {
  readonly __typename?: 'SameNumberElsewhere';
  readonly caseId: Scalars['ID']['output'];
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

export type ShowAuthorityPaperResult = Authority | InvalidInput | NotAllowed | NotFound;

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

export type SignSubmissionInput = {
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

export type SlugTaken = Refusal & {
  readonly __typename?: 'SlugTaken';
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
  readonly attestation: Attestation;
  readonly caseId: Scalars['ID']['output'];
  readonly changedAt: Scalars['DateTime']['output'];
  readonly channel: FilingChannel;
  readonly createdAt: Scalars['DateTime']['output'];
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
  /** The one sentence for this state, in the person's language. */
  readonly stateSentence: Scalars['String']['output'];
  readonly stepKey: Scalars['String']['output'];
  readonly timeliness: Timeliness;
  readonly urgent: Scalars['Boolean']['output'];
  /** Every known way to the recipient, the one to take first. */
  readonly ways: ReadonlyArray<Way>;
  readonly workItemId: Maybe<Scalars['ID']['output']>;
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

export type VerifyOrganizationResult = NotFound | OrganizationIncomplete | OrganizationNotWaiting | OrganizationVerified | SecondFactorNeeded;

export type VerifyOutcomeInput = {
  /** As read from the evidence; it stands where the report has none or another. */
  readonly decidedOn?: InputMaybe<Scalars['Date']['input']>;
  /** The deadline the decision letter itself prints for the next step. */
  readonly letterDeadline?: InputMaybe<Scalars['Date']['input']>;
  readonly outcomeId: Scalars['ID']['input'];
  readonly receivedOn?: InputMaybe<Scalars['Date']['input']>;
};

export type VerifyOutcomeResult = DecisionDateInFuture | DecisionDateMissing | InvalidInput | NotAllowed | NotFound | OutcomeMoveNotAllowed | OutcomeVerified | OutcomeWithoutEvidence | ReviewerIsReporter;

/** Waits for a person: uncertain, failed, came back, refused, or held by a server that does not send. */
export type WaitingFiling = {
  readonly __typename?: 'WaitingFiling';
  readonly actBy: Maybe<Scalars['Date']['output']>;
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

export type WithdrawCaseResult = CaseOver | CaseWithdrawn | NotAllowed | NotFound;

export type WithdrawConsentInput = {
  /** Of the words answered. */
  readonly language?: Language;
  readonly organizationId?: InputMaybe<Scalars['ID']['input']>;
  readonly personId: Scalars['ID']['input'];
  readonly purpose: ConsentPurpose;
};

export type WithdrawConsentResult = ConsentWithdrawn | NotAllowed | NotFound;

export type WithdrawSubmissionResult = NotAllowed | NotFound | SubmissionMoveNotAllowed | SubmissionTakenBack;

/** A newer wording stands; show it and ask again. */
export type WordingOutdated = Refusal & {
  readonly __typename?: 'WordingOutdated';
  readonly field: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

/** Who does which step of which case, where, by when and why. */
export type WorkItem = {
  readonly __typename?: 'WorkItem';
  readonly actBy: Maybe<Scalars['Date']['output']>;
  readonly actor: Scalars['String']['output'];
  readonly campaignId: Scalars['ID']['output'];
  readonly caseId: Scalars['ID']['output'];
  readonly channel: FilingChannel;
  /** The clear facts an organization sees by default. */
  readonly facet: CaseFacet;
  readonly filingType: Maybe<Scalars['String']['output']>;
  /** The record is completed before it is signed: a court will usually see only what is sent now. */
  readonly gate: Scalars['Boolean']['output'];
  readonly id: Scalars['ID']['output'];
  readonly label: StepLabel;
  readonly lastArguable: Maybe<Scalars['Date']['output']>;
  readonly participationId: Scalars['ID']['output'];
  readonly reasons: ReadonlyArray<Scalars['String']['output']>;
  readonly recipientName: Scalars['String']['output'];
  /** First day it may leave. */
  readonly releaseFrom: Scalars['Date']['output'];
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

export type WorkItemState =
  | 'done'
  | 'held'
  | 'offered'
  | 'open'
  | 'released';

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

export type WriteOwnWordsResult = InvalidInput | NotAllowed | NotFound | OwnWordsSaved | SubmissionMoveNotAllowed;

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
