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

export type ChooseLeadCaseResult = LeadCaseChosen | NotAllowed | NotFound;

/** The two clocks: legal dates run by `business`, sessions and links by `wall`. */
export type Clocks = {
  readonly __typename?: 'Clocks';
  readonly business: Scalars['DateTime']['output'];
  /** True only in a sample home, where the business clock stands still until somebody advances it. */
  readonly virtual: Scalars['Boolean']['output'];
  readonly wall: Scalars['DateTime']['output'];
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

export type ConsentWithdrawn = {
  readonly __typename?: 'ConsentWithdrawn';
  readonly consents: ReadonlyArray<ConsentSwitch>;
  /** What stops now. */
  readonly consequence: Scalars['String']['output'];
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

export type HelperConsentMissing = Refusal & {
  readonly __typename?: 'HelperConsentMissing';
  readonly field: Maybe<Scalars['String']['output']>;
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
  readonly openCampaign: OpenCampaignResult;
  readonly pauseParticipation: MoveParticipationResult;
  readonly registerPerson: RegisterPersonResult;
  /** Asks a second member to agree with the opening as the campaign stands now. */
  readonly requestCampaignOpening: RequestCampaignOpeningResult;
  readonly requestSignIn: RequestSignInResult;
  readonly resumeCampaign: ResumeCampaignResult;
  readonly resumeParticipation: MoveParticipationResult;
  readonly signOut: SignedOut;
  readonly verifyOrganization: VerifyOrganizationResult;
  readonly withdrawConsent: WithdrawConsentResult;
};


export type MutationAcceptInvitationArgs = {
  token: Scalars['String']['input'];
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


export type MutationOpenCampaignArgs = {
  campaignId: Scalars['ID']['input'];
};


export type MutationPauseParticipationArgs = {
  participationId: Scalars['ID']['input'];
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


export type MutationVerifyOrganizationArgs = {
  organizationId: Scalars['ID']['input'];
};


export type MutationWithdrawConsentArgs = {
  input: WithdrawConsentInput;
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
  readonly campaign: Maybe<Campaign>;
  readonly campaignBySlug: Maybe<Campaign>;
  /** Campaigns of an organization, newest first. */
  readonly campaigns: CampaignConnection;
  /** Whether a denial belongs to a campaign, with the reason in words. Nothing is stored. */
  readonly checkEligibility: Maybe<Eligibility>;
  readonly clocks: Clocks;
  readonly consentLedger: ReadonlyArray<ConsentEvent>;
  /** All switches of a person, for the platform and, where named, for one organization. */
  readonly consents: ReadonlyArray<ConsentSwitch>;
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

export type RequestCampaignOpeningResult = CampaignMoveNotAllowed | CampaignNotReady | CampaignOpeningRequested | NotAllowed | NotFound;

export type RequestSignInInput = {
  readonly email: Scalars['String']['input'];
  readonly language?: Language;
};

export type RequestSignInResult = InvalidInput | SignInRequested | TooManyRequests;

export type ResumeCampaignResult = CampaignMoveNotAllowed | CampaignResumed | NotAllowed | NotFound;

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

export type StateReadiness = {
  readonly __typename?: 'StateReadiness';
  readonly checks: ReadonlyArray<ReadinessCheck>;
  readonly state: Scalars['String']['output'];
};

export type TooManyRequests = Refusal & {
  readonly __typename?: 'TooManyRequests';
  readonly field: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
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
