/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type ActPurpose =
  | 'consent'
  | 'prepare'
  | 'receive_notices'
  | 'sign'
  | 'view'
  | 'view_confidential';

export type AddEvidenceInput = {
  readonly caseId: string;
  /** Printed on it, or the day of the call. */
  readonly dated?: string | null | undefined;
  readonly evidenceKind: EvidenceKind;
  /** From POST /files. Every kind but a call log has one. */
  readonly fileId?: string | null | undefined;
};

export type AddProofInput = {
  readonly proof: GivenProofInput;
  /** The day of the act it shows. */
  readonly provedOn: string;
  readonly submissionId: string;
};

export type AddressSource =
  | 'given_by_person'
  /** Printed on the person's own notice: asked first, and it wins. */
  | 'notice'
  /** From public sources; to be checked against the letter. */
  | 'published';

export type AnswerCaseMatchInput = {
  readonly answer: MatchAnswer;
  /** Of one matter: the case that goes on. */
  readonly goesOn?: string | null | undefined;
  readonly matchId: string;
};

export type AnswerDutyInput = {
  readonly caseId: string;
  /** The key of a proposed duty. */
  readonly duty: string;
  readonly stage?: string | null | undefined;
  readonly words?: string | null | undefined;
};

export type AnswerFactReportInput = {
  readonly answer: FactReportAnswer;
  readonly reason: string;
  readonly reportId: string;
};

export type AnswerNoticeInput = {
  readonly answers: ReadonlyArray<NoticeAnswerInput>;
  readonly caseId: string;
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

export type AskErasureInput = {
  /** The asker's own account goes as well, after the person. */
  readonly account?: boolean;
  /** The person whose data goes; left out: the account alone. */
  readonly personId?: string | null | undefined;
};

export type AskForCallInput = {
  /** Left out: today. */
  readonly askedOn?: string | null | undefined;
  readonly callId: string;
  readonly through: CallWay;
  /** Two, or none where the payer calls back without an appointment. */
  readonly windows?: ReadonlyArray<CallWindowInput> | null | undefined;
  /** IANA name of the practice's zone. */
  readonly zone?: string | null | undefined;
};

export type AskForJustificationInput = {
  readonly caseId: string;
  readonly clinicianName: string;
  /** The clinician's own mailbox; left out, they are asked on paper. */
  readonly email?: string | null | undefined;
  readonly practiceName?: string | null | undefined;
  /** A practice that is enrolled here and prepares it. */
  readonly practiceOrganizationId?: string | null | undefined;
  /** Treating, ordering or covering; an independent opinion is found by the assignment. */
  readonly relation: ClinicianRelation;
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

/** A plan is calculated outside of any transaction, which takes seconds or minutes. */
export type AssignmentPlanState =
  | 'cancelled'
  | 'failed'
  | 'ready'
  | 'solving';

export type AssignmentTiming =
  | 'after_act_by'
  | 'early'
  | 'in_wave'
  | 'no_wave'
  | 'unknown_deadline'
  | 'urgent';

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
  readonly firstHand: boolean;
  readonly nobodyElsesHealth: boolean;
  readonly ownName: boolean;
  /** Of what was read about what becomes public. */
  readonly readingVersion: number;
  readonly seatId: string;
  readonly statementVersion: number;
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

export type AuthorizationInput = {
  readonly caseId: string;
  /** Left out: a year from today. */
  readonly expiresOn?: string | null | undefined;
  /** What may be shown; left out, the usual sentence. */
  readonly information?: string | null | undefined;
  /** The language of the paper; English where it does not say. */
  readonly language?: Language | null | undefined;
  /** Practices by name; none: whoever treated the person. */
  readonly practices?: ReadonlyArray<string> | null | undefined;
  readonly purpose?: string | null | undefined;
  readonly recipients: ReadonlyArray<AuthorizationRecipient>;
  /** Of who signs for the person. */
  readonly signerName?: string | null | undefined;
};

export type AuthorizationRecipient =
  | 'own_clinicians'
  | 'supporting_clinicians';

export type AvailabilityWindowInput = {
  readonly day?: string | null | undefined;
  readonly from: string;
  readonly to: string;
  /** 1 Monday to 7 Sunday: each week. Either this or `day`. */
  readonly weekday?: number | null | undefined;
};

export type BlankKind =
  | 'chart_reference'
  | 'failed_treatments'
  | 'history'
  | 'relationship'
  | 'risk_of_delay';

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

export type CallBackDirection =
  | 'payer_called'
  | 'practice_called';

export type CallBackInput = {
  readonly at: string;
  readonly callId: string;
  readonly direction: CallBackDirection;
  readonly note?: string | null | undefined;
  readonly number?: string | null | undefined;
  readonly result: CallBackResult;
};

export type CallBackResult =
  | 'connected'
  | 'message_left'
  | 'no_answer'
  | 'put_off'
  | 'wrong_time';

export type CallEnd =
  | 'missed'
  | 'not_wanted'
  | 'refused_by_payer'
  /** Wanted after all. */
  | 'to_ask';

export type CallReason =
  /** Said what came, and never sent the letter that shows it and gives the next date. */
  | 'letter_missing'
  /** Asked again and again without an answer, or answered what a tap cannot say. */
  | 'no_answer';

export type CallResultInput = {
  readonly alternative?: string | null | undefined;
  readonly callId: string;
  readonly criterion?: string | null | undefined;
  readonly heldAt: string;
  readonly minutes: number;
  readonly reference?: string | null | undefined;
  readonly result: PeerCallResult;
  readonly reviewerCredentials: string;
  readonly reviewerName: string;
};

export type CallWay =
  | 'form'
  | 'phone'
  | 'portal';

export type CallWindowInput = {
  readonly from: string;
  readonly to: string;
};

export type CampaignState =
  | 'closed'
  | 'draft'
  | 'killed'
  | 'open'
  | 'paused'
  | 'ready';

export type CampaignStateGoalInput = {
  readonly goal?: number | null | undefined;
  readonly state: string;
  readonly weight?: number;
};

export type CampaignTargetsInput = {
  readonly conditionKeys?: ReadonlyArray<string>;
  readonly payerIds?: ReadonlyArray<string>;
  readonly planTypes?: ReadonlyArray<string>;
  readonly reasonKeys?: ReadonlyArray<string>;
  readonly treatmentKeys?: ReadonlyArray<string>;
};

/** What is left out stays as it is; null takes a fact back; a list stands for the whole list. */
export type CaseFactsInput = {
  readonly alreadyAppealed?: YesNoUnknown | null | undefined;
  readonly amountCents?: number | null | undefined;
  readonly codesAsPrinted?: CodesAsPrintedInput | null | undefined;
  readonly conditionKey?: string | null | undefined;
  readonly contractState?: string | null | undefined;
  /** The day care or coverage ends, on a notice that ends or cuts it. */
  readonly coverageEnds?: string | null | undefined;
  readonly criteriaName?: string | null | undefined;
  readonly firstLevelDecided?: string | null | undefined;
  readonly funding?: Funding | null | undefined;
  readonly identifier?: CaseIdentifierInput | null | undefined;
  readonly letterDeadline?: string | null | undefined;
  readonly letterInHand?: LetterInHand | null | undefined;
  readonly letterPrintsDeadline?: YesNoUnknown | null | undefined;
  readonly noticeAddress?: NoticeAddressInput | null | undefined;
  readonly noticeDate?: string | null | undefined;
  readonly parties?: ReadonlyArray<CasePartyInput> | null | undefined;
  readonly planLevels?: number | null | undefined;
  readonly planType?: PlanType | null | undefined;
  readonly policyNumber?: string | null | undefined;
  readonly reasonKey?: string | null | undefined;
  readonly reasonText?: string | null | undefined;
  readonly receivedDate?: string | null | undefined;
  readonly residenceState?: string | null | undefined;
  /** A second track of the state's external review. */
  readonly reviewScope?: string | null | undefined;
  readonly service?: string | null | undefined;
  readonly treatmentKey?: string | null | undefined;
};

export type CaseIdentifierInput = {
  readonly identifierKind: IdentifierKind;
  /** As printed on the notice. */
  readonly printed: string;
};

export type CasePartyInput = {
  readonly payerId?: string | null | undefined;
  readonly printedName: string;
  readonly role: PartyRole;
};

export type CaseSees =
  | 'clear'
  /** Kept confidential: its state and that a date runs. Lists are empty, and words say nothing of the case. */
  | 'date'
  | 'nothing'
  | 'whole';

export type CaseState =
  | 'closed'
  | 'contested'
  | 'decided'
  | 'evidenced'
  | 'intake'
  | 'suspended'
  | 'withdrawn';

export type ChangeHearingInput = {
  /** False shows who would be told and asked again, and changes nothing. */
  readonly confirmed?: boolean;
  /** All of them as they are from now on. */
  readonly details: HearingDetailsInput;
  /** Seats that lose their slot, where there are fewer than people who said yes. */
  readonly giveUp?: ReadonlyArray<string>;
  readonly hearingId: string;
  /** Where it becomes a matter of lawmakers: the note on lobbying was read. */
  readonly lobbyingRead?: boolean;
};

export type ChosenExhibitInput = {
  readonly fileId: string;
  readonly title: string;
};

export type ClinicianRelation =
  | 'covering'
  | 'ordering'
  /** Gives an independent opinion and has never treated the person. */
  | 'supporting'
  | 'treating';

export type ClinicianStatementInput = {
  readonly clinician: string;
  readonly source: string;
  readonly text: string;
};

export type ClockState =
  | 'met'
  | 'running'
  | 'superseded';

export type CloseHearingInput = {
  readonly act: BodyAct;
  readonly decidedOn?: string | null | undefined;
  readonly hearingId: string;
  /** Speakers of whom nothing is known stay unknown for good. */
  readonly leaveUnknown?: boolean;
  readonly recordUrl?: string | null | undefined;
};

export type CodeKind =
  | 'coverage'
  | 'disposition'
  | 'reason';

export type CodesAsPrintedInput = {
  readonly diagnosis?: ReadonlyArray<string>;
  readonly procedure?: ReadonlyArray<string>;
  readonly reason?: ReadonlyArray<string>;
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

export type CommentWindowStanding =
  | 'end_unknown'
  | 'last_day'
  | 'not_yet'
  | 'open'
  | 'over';

export type ConfirmFactInput = {
  readonly key: string;
  /** The address of the page that was opened. */
  readonly source: string;
  /** As it was shown. */
  readonly version: string;
};

export type ConflictInput = {
  readonly kind: ConflictKind;
  readonly payerIds?: ReadonlyArray<string> | null | undefined;
  readonly printedName?: string | null | undefined;
  readonly treatmentKeys?: ReadonlyArray<string> | null | undefined;
  readonly until?: string | null | undefined;
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

/** The switch to keep the case at all, turned on in the same step. */
export type ConsentToStoreInput = {
  readonly language?: Language;
  readonly wordingVersion: number;
};

export type CorrectOutcomeInput = {
  readonly decidedOn?: string | null | undefined;
  readonly evidenceFileId?: string | null | undefined;
  readonly evidenceKind?: OutcomeEvidence | null | undefined;
  readonly outcomeId: string;
  /** `reportedAt` of the report that was read; refused where another was made since. The one that stands is meant where it is left out. */
  readonly reportedAt?: string | null | undefined;
  readonly result: OutcomeResult;
};

export type CorrectProofInput = {
  readonly proof: GivenProofInput;
  readonly proofId: string;
  /** The day of the act it shows. */
  readonly provedOn: string;
};

export type CounselChecklistInput = {
  readonly campaignId: string;
  readonly confirmed: ReadonlyArray<CounselItem>;
  /** As the lawyer signs. */
  readonly counselName: string;
  /** The state of the licence. */
  readonly licensedIn: string;
  readonly readOn: string;
  /** Of the texts that were read. */
  readonly templateVersions: ReadonlyArray<string>;
};

export type CounselItem =
  | 'authorization_form_read'
  | 'invitation_and_template_read'
  | 'letters_individual'
  | 'no_channel_between_clinicians'
  | 'no_payment_for_letters'
  | 'no_talk_of_fees_contracts_participation'
  | 'statements_go_straight_to_regulator';

export type CreateCampaignInput = {
  readonly kind: string;
  readonly letterDateRequired?: boolean;
  readonly organizationId: string;
  readonly pacePerDay?: number;
  readonly pacePerHour?: number;
  readonly purpose: string;
  /** Made from the title when left out. */
  readonly slug?: string | null | undefined;
  readonly sourceCodes?: ReadonlyArray<string>;
  readonly states: ReadonlyArray<CampaignStateGoalInput>;
  readonly targets: CampaignTargetsInput;
  readonly title: string;
  readonly waves?: ReadonlyArray<WaveInput>;
};

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

export type DeclineReason =
  | 'conflict_of_interest'
  | 'does_not_agree'
  | 'needs_examination'
  | 'no_time'
  | 'not_my_patient'
  | 'not_my_specialty'
  | 'other'
  | 'practice_policy';

export type DenialClass =
  | 'experimental'
  | 'medical_judgment'
  | 'rescission'
  | 'surprise_billing';

export type DisclosureWay =
  /** A case takes part, and the organization sees its clear facts from then on. */
  | 'joined'
  /** Somebody who does not act for the person opened it; once an account, thing and hour. */
  | 'opened'
  /** It left for a recipient, or somebody said they sent it. */
  | 'sent';

export type DocketCommentState =
  | 'drafted'
  | 'handed_to_person'
  | 'submitted'
  | 'withdrawn';

/** One writing of a draft. */
export type DraftEditionInput = {
  readonly turn: number;
  readonly window: string;
};

export type DraftHearingInput = {
  readonly campaignId: string;
  readonly details: HearingDetailsInput;
};

/** Either `workItemId`, or `caseId` with the `stepKey` of a step that is open: people can always file. */
export type DraftSubmissionInput = {
  /** The person has done this step alone, as they told us, and means to file it once more. */
  readonly again?: boolean;
  readonly caseId?: string | null | undefined;
  /** The person's wish; honoured wherever the address for it is known. */
  readonly channel?: FilingChannel | null | undefined;
  /** Only where a step is open at several stages. */
  readonly stage?: string | null | undefined;
  readonly stepKey?: string | null | undefined;
  readonly workItemId?: string | null | undefined;
};

export type DropDraftInput = {
  readonly about?: string | null | undefined;
  readonly form: KeptForm;
  /** What the window read or wrote last. */
  readonly seen?: DraftEditionInput | null | undefined;
  readonly window: string;
};

export type DutyAnswerWord =
  | 'confirmed'
  | 'denied';

/** Only what is given changes. */
export type EditCampaignInput = {
  readonly campaignId: string;
  readonly letterDateRequired?: boolean | null | undefined;
  readonly pacePerDay?: number | null | undefined;
  readonly pacePerHour?: number | null | undefined;
  readonly purpose?: string | null | undefined;
  readonly slug?: string | null | undefined;
  readonly sourceCodes?: ReadonlyArray<string> | null | undefined;
  readonly states?: ReadonlyArray<CampaignStateGoalInput> | null | undefined;
  readonly targets?: CampaignTargetsInput | null | undefined;
  readonly title?: string | null | undefined;
  readonly waves?: ReadonlyArray<WaveInput> | null | undefined;
};

/** What is left out stays as it is; an empty text takes a fact away while it is not verified. */
export type EditOrganizationInput = {
  readonly funders?: ReadonlyArray<string> | null | undefined;
  readonly legalName?: string | null | undefined;
  readonly name?: string | null | undefined;
  readonly officer?: string | null | undefined;
  readonly organizationId: string;
  readonly registration?: string | null | undefined;
};

/** What is left out stays as it is. */
export type EditPersonInput = {
  readonly birthDate?: string | null | undefined;
  readonly contact?: PersonContactInput | null | undefined;
  /** With a birth date by which the person is of age: yes, and the right of the parents ends. */
  readonly endsParents?: boolean;
  readonly language?: Language | null | undefined;
  readonly name?: PersonNameInput | null | undefined;
  readonly personId: string;
  readonly zone?: string | null | undefined;
};

export type EditionState =
  | 'proposed'
  | 'published';

/** What a person may say before joining; nothing of it is kept. */
export type EligibilityFactsInput = {
  readonly conditionKey?: string | null | undefined;
  readonly contractState?: string | null | undefined;
  readonly payerIds?: ReadonlyArray<string>;
  readonly planType?: string;
  readonly reasonKey?: string | null | undefined;
  readonly residenceState?: string | null | undefined;
  readonly treatmentKey?: string | null | undefined;
};

export type EnrolClinicianInput = {
  readonly conflicts?: ReadonlyArray<ConflictInput> | null | undefined;
  /** ISO 639 codes. */
  readonly languages: ReadonlyArray<string>;
  readonly licences: ReadonlyArray<LicenceInput>;
  readonly name: string;
  readonly npi: string;
  readonly specialties: ReadonlyArray<string>;
  readonly supports: boolean;
  readonly weeklyCapacity: number;
};

export type ErasureKind =
  | 'account'
  /** A finished case whose time was over. */
  | 'case'
  | 'person';

export type ErasureState =
  /** It can still be called off; everything is on hold. */
  | 'asked'
  | 'called_off'
  | 'erased'
  | 'erasing';

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

/** What is left out or empty asks for nothing. */
export type FactFilter = {
  /** Only the rules that give dates to act by, as an opening counts them. */
  readonly behindDates?: boolean | null | undefined;
  /** Only what is to be looked at: everything but what is confirmed for more than thirty days. */
  readonly due?: boolean | null | undefined;
  readonly kinds?: ReadonlyArray<FactKind> | null | undefined;
  readonly payerIds?: ReadonlyArray<string> | null | undefined;
  readonly planTypes?: ReadonlyArray<PlanType> | null | undefined;
  readonly standings?: ReadonlyArray<FactStanding> | null | undefined;
  /** By their two letters; facts that hold everywhere are among the answer. */
  readonly states?: ReadonlyArray<string> | null | undefined;
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

export type FactReportAnswer =
  /** A later version says it anew. */
  | 'mended'
  | 'source_agrees';

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

export type FactToConfirmInput = {
  readonly label: string;
  /** Where it stands: which paper, of which day, on which page. */
  readonly source: string;
  readonly value: string;
};

export type FileState =
  | 'checked'
  | 'erased'
  | 'kept'
  | 'received'
  | 'refused';

/** How a filing reaches its recipient. */
export type FilingChannel =
  | 'email'
  | 'fax'
  | 'phone'
  | 'portal'
  | 'post';

/** Who bears the cost of claims; asked only where the plan type allows both. */
export type Funding =
  | 'fully_insured'
  | 'self_funded';

export type GateAnswerInput = {
  readonly done: boolean;
  readonly item: GateItem;
  /** Why not; needed when not done. */
  readonly reason?: string | null | undefined;
};

export type GateItem =
  | 'claim_file_requested'
  | 'clinician_letter'
  | 'criteria_obtained'
  | 'evidence_per_criterion'
  | 'only_chance_read';

export type GiveConsentInput = {
  readonly language?: Language;
  /** Left out for purposes given to the platform itself: store, draft, send. */
  readonly organizationId?: string | null | undefined;
  readonly personId: string;
  readonly purposes: ReadonlyArray<ConsentPurpose>;
  /** The version of the wording that was shown, the same for all purposes of one screen. */
  readonly wordingVersion: number;
};

export type GivenProofInput = {
  readonly fileId?: string | null | undefined;
  readonly proofKind: ProofKind;
  /** Tracking, confirmation or portal number, or what the receipt says. */
  readonly value?: string | null | undefined;
};

export type HandInCommentInput = {
  readonly commentId: string;
  readonly handedInOn: string;
  /** The number or answer the body gave. */
  readonly proof?: string | null | undefined;
};

export type HearingDetailsInput = {
  readonly body: string;
  readonly commentsClose?: LocalMomentInput | null | undefined;
  readonly docket?: string | null | undefined;
  readonly expectedMinutes: number;
  readonly jurisdiction: string;
  readonly languages?: ReadonlyArray<Language>;
  readonly link?: string | null | undefined;
  readonly minutesPerSpeaker: number;
  readonly mode: HearingMode;
  readonly outline?: string;
  readonly place?: string | null | undefined;
  readonly recordingPublic?: boolean | null | undefined;
  readonly signupCloses?: LocalMomentInput | null | undefined;
  readonly signupMethod?: SignupMethod | null | undefined;
  readonly signupOwner?: SignupOwner;
  readonly slots?: number | null | undefined;
  readonly starts: LocalMomentInput;
  readonly tag: HearingTag;
  readonly title: string;
  readonly underOath?: boolean | null | undefined;
  readonly zone: string;
};

export type HearingMode =
  | 'both'
  | 'in_person'
  | 'remote';

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

/** Testimony to lawmakers may count as lobbying, which is recorded. */
export type HearingTag =
  | 'legislative'
  | 'regulatory';

export type HearingTime =
  | 'ahead'
  | 'over';

export type HoldReason =
  | 'claim'
  | 'free_again'
  | 'hearing_moved'
  | 'planned';

export type IdentifierKind =
  | 'authorization'
  | 'claim'
  | 'prescription';

/** How an office would rather get many complaints, as it said itself. */
export type IntakeWay =
  | 'fax'
  | 'no_preference'
  | 'portal_each'
  | 'post_together'
  | 'secure_upload';

export type InviteMemberInput = {
  readonly email: string;
  /** The role ends by itself then. */
  readonly expiresAt?: string | null | undefined;
  readonly organizationId: string;
  readonly role: MembershipRole;
};

export type JoinCampaignInput = {
  readonly caseId: string;
  /** The switches the person turned on while joining, with the wording they were shown. */
  readonly consents: ReadonlyArray<ConsentPurpose>;
  /** The person's informed choice to wait for the lead cases until this day. */
  readonly holdUntil?: string | null | undefined;
  readonly language?: Language;
  readonly slug: string;
  readonly sourceCode?: string | null | undefined;
  readonly wordingVersion: number;
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

export type KeepDraftInput = {
  /** The campaign, hearing, case, request, call, seat, report or outcome that the form is about; left out where it is about the account itself. */
  readonly about?: string | null | undefined;
  readonly form: KeptForm;
  /** What the window read or wrote last; left out where it found nothing. */
  readonly seen?: DraftEditionInput | null | undefined;
  /** One more with each writing of the window. */
  readonly turn: number;
  /** A number of the window's own, made when it opened its page. */
  readonly window: string;
  /** At most 64 kB. */
  readonly words: string;
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

export type Language =
  | 'en'
  | 'es';

export type LegalClocksInput = {
  readonly contractState?: string | null | undefined;
  readonly coverageEnds?: string | null | undefined;
  /** The date printed on the letter in hand. */
  readonly denied: string;
  /** The day our own act was filed; starts the time to decide. */
  readonly filed?: string | null | undefined;
  readonly firstLevelDecided?: string | null | undefined;
  readonly funding?: Funding | null | undefined;
  /** The last day the letter itself prints. */
  readonly letterDate?: string | null | undefined;
  readonly level: LetterInHand;
  readonly planLevels?: number | null | undefined;
  readonly planType: PlanType;
  readonly received?: string | null | undefined;
  readonly residence?: string | null | undefined;
  readonly scope?: string | null | undefined;
  readonly stage?: string | null | undefined;
  readonly urgency?: Urgency | null | undefined;
};

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

/** What is left out stays as it is; null takes a fact back; a list stands for the whole list. */
export type LetterFactsInput = {
  readonly answers?: ReadonlyArray<PointAnswerInput> | null | undefined;
  readonly authorityEvidence?: string | null | undefined;
  readonly callBack?: string | null | undefined;
  readonly clinicianStatements?: ReadonlyArray<ClinicianStatementInput> | null | undefined;
  readonly complaintBefore?: YesNoUnknown | null | undefined;
  readonly denialClass?: DenialClass | null | undefined;
  readonly disasterNotice?: string | null | undefined;
  readonly exhaustion?: ExhaustionKind | null | undefined;
  readonly exhaustionFailure?: string | null | undefined;
  /** Papers beside what shows the denial, or another title for that. */
  readonly exhibits?: ReadonlyArray<ChosenExhibitInput> | null | undefined;
  /** The signer's own name, where the signer is not the patient. */
  readonly filerName?: string | null | undefined;
  readonly groupNumber?: string | null | undefined;
  readonly lateEvidence?: string | null | undefined;
  readonly lateReason?: string | null | undefined;
  /** Files that stay out of this packet. */
  readonly leaveOut?: ReadonlyArray<string> | null | undefined;
  readonly memberId?: string | null | undefined;
  readonly neededBy?: string | null | undefined;
  readonly obstacleFrom?: string | null | undefined;
  readonly obstacleUntil?: string | null | undefined;
  readonly planName?: string | null | undefined;
  readonly planProvision?: string | null | undefined;
  readonly provider?: string | null | undefined;
  /** The decision asked for, where the usual sentence does not say it. */
  readonly remedy?: string | null | undefined;
  readonly serviceDates?: string | null | undefined;
  readonly toldBy?: string | null | undefined;
  readonly toldHow?: string | null | undefined;
  /** Before anything is in writing: what was said, when, how and by whom. */
  readonly toldOn?: string | null | undefined;
  readonly toldReference?: string | null | undefined;
  readonly toldWhat?: string | null | undefined;
  readonly urgencyStandards?: ReadonlyArray<UrgencyStandard> | null | undefined;
  /** Only the patient or a clinician states urgency. */
  readonly urgencyStatedBy?: string | null | undefined;
  readonly urgencyStatement?: string | null | undefined;
  /** For an appeal after the window: the true reason, in the filer's words. */
  readonly windowClosed?: string | null | undefined;
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

export type LiaisonChannel =
  | 'email'
  | 'meeting'
  | 'phone'
  | 'portal'
  | 'post';

export type LicenceInput = {
  readonly expiresOn: string;
  readonly number: string;
  readonly state: string;
};

export type LocalMomentInput = {
  readonly date: string;
  /** `HH:MM` on the wall of the place. */
  readonly time: string;
  readonly which?: WhichHour | null | undefined;
};

export type LogCallInput = {
  readonly at: string;
  readonly calledNumber?: string | null | undefined;
  readonly caseId: string;
  readonly minutes?: number | null | undefined;
  readonly reference?: string | null | undefined;
  readonly said: string;
  /** The plan said no in this call: it counts as evidence of the denial. */
  readonly showsDenial?: boolean;
  readonly spokeWith?: string | null | undefined;
};

export type LogHearingActivityInput = {
  readonly cost?: number;
  readonly hearingId: string;
  readonly minutes?: number;
  readonly on: string;
};

export type MatchAnswer =
  /** Two claims; both go on. */
  | 'different_matters'
  /** One claim: one of the two cases goes on, the other is put on hold. */
  | 'same_matter';

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

export type NextAfterDecline =
  | 'ask_supporting'
  | 'ask_the_person'
  | 'ask_who_cares';

export type NoteLiaisonContactInput = {
  readonly campaignId: string;
  readonly channel: LiaisonChannel;
  readonly note: string;
  readonly on: string;
  readonly regulatorKey: string;
  /** The office was told what is coming. */
  readonly told?: boolean;
};

export type NoticeAddressInput = {
  readonly email?: string | null | undefined;
  readonly fax?: string | null | undefined;
  readonly phone?: string | null | undefined;
  readonly portal?: string | null | undefined;
  readonly post?: ReadonlyArray<string> | null | undefined;
};

export type NoticeAnswerInput = {
  readonly answer: YesNoUnknown;
  readonly on?: string | null | undefined;
  readonly question: NoticeQuestion;
};

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

export type OnePageRequestInput = {
  /** Left out: what the notice names. */
  readonly criteria?: ReadonlyArray<string> | null | undefined;
  /** Left out: the sentences prepared for the request. At most eight; what does not fit is left to the chart. */
  readonly facts?: ReadonlyArray<FactToConfirmInput> | null | undefined;
  readonly handover: PageHandover;
  readonly requestId: string;
  /** The practice's mailbox, if the link is to be sent there too. */
  readonly sendLinkTo?: string | null | undefined;
  /** Print a link that takes the answer without an account. */
  readonly withLink?: boolean | null | undefined;
};

export type OneTapAnswer =
  | 'lost'
  | 'nothing_yet'
  | 'partly'
  | 'something_else'
  | 'won';

export type OpenCommentWindowInput = {
  readonly campaignId: string;
  readonly closesAt?: string | null | undefined;
  readonly closesOn?: string | null | undefined;
  readonly docket: string;
  readonly jurisdiction: string;
  readonly kind: CommentKind;
  readonly opensOn?: string | null | undefined;
  readonly readOn: string;
  readonly sourceUrl: string;
  readonly way: CommentWay;
  readonly zone: string;
};

export type OrganizationState =
  | 'applied'
  | 'closed'
  | 'verified';

export type OutcomeCodeInput = {
  readonly code: string;
  readonly kind: CodeKind;
};

export type OutcomeEvidence =
  | 'call_log'
  | 'eob'
  | 'letter'
  | 'none'
  | 'portal_screenshot'
  /** The practice's own word, which counts. */
  | 'practice_word';

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

export type OutcomeState =
  | 'asked'
  /** No decision is expected any more. */
  | 'cancelled'
  | 'due'
  | 'reported'
  | 'verified';

export type PageHandover =
  | 'faxed_by_person'
  | 'handed_over'
  | 'mailed'
  | 'uploaded_to_portal';

export type PaperLookInput = {
  /** Still a blank, a bracket or "as above" where a fact belongs. */
  readonly blanksLeft: boolean;
  readonly clinicianNamed: boolean;
  /** As printed; none is ever added. */
  readonly datedOn?: string | null | undefined;
  readonly namesPatient: boolean;
  readonly onLetterhead: boolean;
  readonly paperAnswerId: string;
  readonly readable: boolean;
  /** By hand, or by the practice's own system; a typed name alone is none. */
  readonly signed: boolean;
};

export type PaperVerdict =
  | 'accepted'
  | 'refused';

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
  readonly challengeId: string;
  readonly response: string;
};

export type PasteBodyAnswerInput = {
  readonly answer: BodyAnswer;
  readonly seatId: string;
  readonly text: string;
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

export type PersonContactInput = {
  readonly address?: PostalAddressInput | null | undefined;
  readonly email?: string | null | undefined;
  readonly phone?: string | null | undefined;
};

export type PersonNameInput = {
  readonly family: string;
  readonly given: string;
};

export type PersonState =
  | 'active'
  | 'erased'
  | 'suspended';

export type PersonalExportState =
  | 'asked'
  | 'failed'
  | 'gone'
  | 'ready';

export type PlanChange =
  | 'moved'
  | 'new'
  | 'same'
  | 'settled';

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

export type PointAnswerInput = {
  readonly answer: string;
  readonly point: string;
  readonly where?: string | null | undefined;
};

export type PostalAddressInput = {
  readonly city: string;
  readonly line1: string;
  readonly line2?: string | null | undefined;
  readonly postalCode: string;
  readonly state: string;
};

export type PracticePaperKind =
  | 'chart_note'
  | 'imaging'
  | 'order_or_referral'
  | 'other'
  | 'test_result';

export type PractisingInput = {
  /** ISO 639 codes. */
  readonly languages: ReadonlyArray<string>;
  readonly specialties: ReadonlyArray<string>;
  readonly supports: boolean;
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

export type PublicDecisionFilter = {
  readonly decidedYear?: number | null | undefined;
  /** Columns with exactly these values, as published. */
  readonly published?: ReadonlyArray<PublishedValueInput> | null | undefined;
  readonly result?: DecisionResult | null | undefined;
};

export type PublishedValueInput = {
  readonly column: string;
  readonly value: string;
};

/** Who can speak at a day and hour that has no hearing here yet. */
export type RapidRosterInput = {
  readonly campaignId: string;
  readonly jurisdiction: string;
  readonly languages?: ReadonlyArray<Language>;
  readonly minutes?: number;
  readonly mode?: HearingMode;
  readonly starts: LocalMomentInput;
  readonly zone: string;
};

export type ReadinessLevel =
  | 'blocked'
  | 'ok'
  | 'warning';

export type ReassignWorkItemInput = {
  readonly channel?: FilingChannel | null | undefined;
  /** False shows the consequence and changes nothing. */
  readonly confirmed?: boolean;
  readonly releaseFrom?: string | null | undefined;
  readonly workItemId: string;
};

export type RecordAppearanceInput = {
  readonly appearance: Appearance;
  readonly evidence?: AppearanceEvidence;
  /** Where it can be seen or read. */
  readonly recordUrl?: string | null | undefined;
  readonly seatId: string;
};

export type RecordDenialInput = {
  /** A case with this number is there, and this is another denial all the same. */
  readonly anotherDenial?: boolean;
  readonly caseId: string;
  readonly facts: CaseFactsInput;
};

export type RegisterPersonInput = {
  /** What I say about my right to act for this person is true. Needed for everybody but oneself. */
  readonly attested?: boolean;
  readonly basis: AuthorityBasis;
  readonly birthDate: string;
  readonly contact: PersonContactInput;
  /** For the representative of an estate. */
  readonly diedOn?: string | null | undefined;
  readonly language?: Language;
  readonly name: PersonNameInput;
  readonly zone?: string;
};

export type ReportFactInput = {
  readonly key: string;
  /** The address of the page that was opened. */
  readonly source: string;
  readonly sourceSays: string;
  /** As it was shown. */
  readonly version: string;
};

/** Of a filing made here, or of a stage of a case, whoever asked for it. */
export type ReportOutcomeInput = {
  readonly caseId?: string | null | undefined;
  /** Of a complaint: what the office gave, several where it gave several. */
  readonly codes?: ReadonlyArray<OutcomeCodeInput> | null | undefined;
  /** Printed on the decision; needed for every result but unknown, withdrawn and no answer in time. */
  readonly decidedOn?: string | null | undefined;
  readonly evidenceFileId?: string | null | undefined;
  /**
   * What shows it; a letter where there is a file and nothing is said. Without both, what showed it before stays; `none` says that it
   * is not shown by that.
   */
  readonly evidenceKind?: OutcomeEvidence | null | undefined;
  /** The deadline it prints for the next step. Left out, what was said stays; null takes it back. */
  readonly letterDeadline?: string | null | undefined;
  /** When the decision letter came. Left out, what was said stays; null takes it back. */
  readonly receivedOn?: string | null | undefined;
  readonly result: OutcomeResult;
  /** With `caseId`: a stage word of the rules of this kind of plan. */
  readonly stage?: string | null | undefined;
  readonly submissionId?: string | null | undefined;
};

/** What a person did without us: it meets its clock, and we ask what came of it. */
export type ReportOwnFilingInput = {
  readonly caseId: string;
  readonly filedOn: string;
  /** A stage word of the rules of this kind of plan. */
  readonly stage: string;
};

export type ReportReturnedInput = {
  readonly reason: ReturnReason;
  /** The day it came back or was refused. */
  readonly returnedOn: string;
  readonly submissionId: string;
};

export type ReportSentInput = {
  /** The way that was gone, where it is another than the planned one. */
  readonly channel?: FilingChannel | null | undefined;
  readonly proof?: GivenProofInput | null | undefined;
  /** The day on the receipt. */
  readonly sentOn: string;
  readonly submissionId: string;
};

/** As whom somebody reads a request. */
export type RequestPart =
  | 'clinician'
  | 'helper'
  | 'person'
  | 'practice_staff';

/** What of the case a request shows whoever asks. */
export type RequestShows =
  /** What it takes to say yes or no. */
  | 'clear'
  | 'nothing'
  | 'own_letter'
  | 'whole';

export type ResolveUncertainInput = {
  readonly arrivedOn?: string | null | undefined;
  /** The try that was asked about; refused where another was made since. Absent: the last one. */
  readonly attemptId?: string | null | undefined;
  readonly decision: UncertainDecision;
  /** For `it_arrived`. */
  readonly proof?: GivenProofInput | null | undefined;
  readonly submissionId: string;
};

export type ReturnReason =
  | 'address_unknown'
  | 'incomplete'
  | 'not_collected'
  | 'not_delivered'
  | 'other_refusal'
  | 'said_too_late'
  | 'wrong_office'
  | 'wrong_way';

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
  readonly away?: ReadonlyArray<string>;
  readonly campaignId: string;
  /** They speak of what they saw themselves. */
  readonly firstHand?: boolean;
  readonly languages?: ReadonlyArray<Language>;
  readonly modes: ReadonlyArray<HearingMode>;
  readonly needs?: ReadonlyArray<SpeakerNeed>;
  readonly personId: string;
  /** How long before a hearing they must know to get there. */
  readonly travelNoticeMinutes?: number | null | undefined;
  readonly windows: ReadonlyArray<AvailabilityWindowInput>;
};

/** What is left out stays as it is; null takes it away. */
export type SaveLiaisonInput = {
  readonly agreedPerDay?: number | null | undefined;
  readonly campaignId: string;
  readonly contact?: string | null | undefined;
  readonly preferredIntake?: IntakeWay | null | undefined;
  readonly regulatorKey: string;
};

export type SaveStatementInput = {
  readonly language?: Language;
  /** The person’s own reading of `spoken` against the clock. */
  readonly measuredSeconds?: number | null | undefined;
  readonly seatId: string;
  /** Editions of the words the caller has read or written; left out: whatever stands there is replaced. */
  readonly seen?: ReadonlyArray<number> | null | undefined;
  /** Left out: takes part in writing only. */
  readonly spoken?: string | null | undefined;
  readonly written: string;
};

/** Exactly one of them. */
export type SecondFactorInput = {
  readonly oneTimeCode?: string | null | undefined;
  readonly passkey?: PasskeyAnswerInput | null | undefined;
  readonly recoveryCode?: string | null | undefined;
};

export type SecondFactorKind =
  | 'one_time_code'
  | 'passkey';

export type SessionKeeping =
  /** A token for the Authorization header: for programs. Shown once. */
  | 'BEARER'
  /** A cookie that scripts cannot read: for browsers. */
  | 'COOKIE';

export type SignLetterInput = {
  /** The version of the statement above the name that was confirmed. */
  readonly attestationVersion?: number | null | undefined;
  /** Of the letter that was read. */
  readonly documentHash: string;
  readonly form?: SignatureForm | null | undefined;
  /** I intend my typed name as my signature. */
  readonly intent: boolean;
  /** One; each letter has its own signature and its own proof of who signs. */
  readonly requestId: string;
  readonly typedName: string;
};

export type SignSubmissionInput = {
  /** The language it was shown in; that of the filing when left out. It is kept with the signature. */
  readonly attestationLanguage?: Language | null | undefined;
  /** The version that was shown; the current one when left out. */
  readonly attestationVersion?: number | null | undefined;
  /** The attestation is true and the typed name is meant as a signature. */
  readonly attested: boolean;
  /** Of the document that was read, as `prepareDocument` answered it. */
  readonly documentHash: string;
  readonly submissionId: string;
  /** As it stands in the letter. */
  readonly typedName: string;
};

/** A typed name is the only form there is; the others exist so that asking for them has an answer. */
export type SignatureForm =
  | 'proxy'
  | 'stamp'
  | 'stored_image'
  | 'typed';

export type SignatureRule =
  | 'agency_form'
  | 'e_sign_accepted'
  | 'print_and_sign';

export type SignupMethod =
  | 'at_the_door'
  | 'email'
  | 'in_writing'
  | 'phone'
  | 'web_form';

/** Who says who speaks: usually the body itself. */
export type SignupOwner =
  | 'body'
  | 'campaign';

export type SpeakerNeed =
  | 'childcare'
  | 'interpreter'
  | 'travel';

export type StartCaseInput = {
  /** A case with this number is there, and this is another denial all the same. */
  readonly anotherDenial?: boolean;
  /** Care that is not shown to a parent by default. */
  readonly confidential?: boolean;
  /** Needed unless the person has agreed before that cases are kept. */
  readonly consentToStore?: ConsentToStoreInput | null | undefined;
  readonly facts?: CaseFactsInput;
  readonly personId: string;
  /** Who says that it is urgent; left out, nobody says so yet. A treating professional begins urgent cases only. */
  readonly urgentBy?: UrgencySpeaker | null | undefined;
};

export type StateUrgencyInput = {
  readonly caseId: string;
  /** Who says so, where it is urgent. Nobody else can, and the software never does. */
  readonly statedBy?: UrgencySpeaker | null | undefined;
  readonly urgency: Urgency;
};

export type StatementDecision =
  | 'confirm'
  | 'correct'
  | 'strike';

export type StatementSourceInput = {
  readonly dated?: string | null | undefined;
  readonly identifier?: string | null | undefined;
  readonly instrument?: string | null | undefined;
  readonly kind: StatementSourceKind;
  readonly page?: string | null | undefined;
  readonly rater?: string | null | undefined;
  readonly readBy?: string | null | undefined;
  readonly readOn?: string | null | undefined;
  readonly title?: string | null | undefined;
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

export type StoppingMove =
  | 'closed'
  | 'killed'
  | 'paused';

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

export type TestimonyPromptKind =
  | 'accusation'
  | 'hearsay'
  | 'identifier'
  | 'named_person'
  | 'others_health';

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

export type TrailFilter = {
  readonly accountId?: string | null | undefined;
  readonly campaignId?: string | null | undefined;
  /** Days in UTC, both included. */
  readonly from?: string | null | undefined;
  readonly kind?: TrailKind | null | undefined;
  readonly organizationId: string;
  readonly until?: string | null | undefined;
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

/** What a person decides about a filing of which nobody knows whether it arrived. */
export type UncertainDecision =
  /** Needs what shows it, and the day. */
  | 'it_arrived'
  | 'it_did_not'
  | 'send_again'
  | 'send_myself';

export type Urgency =
  | 'part_b_drug'
  | 'standard'
  | 'standard_post_service'
  | 'standard_pre_service'
  | 'urgent';

export type UrgencySpeaker =
  | 'clinician'
  | 'patient';

export type UrgencyStandard =
  | 'health'
  | 'life'
  | 'maximum_function'
  | 'severe_pain';

export type VerifyOutcomeInput = {
  /** As read from the evidence; it stands where the report has none or another. */
  readonly decidedOn?: string | null | undefined;
  /** The deadline the decision letter itself prints for the next step. */
  readonly letterDeadline?: string | null | undefined;
  readonly outcomeId: string;
  readonly receivedOn?: string | null | undefined;
  /** `reportedAt` of the report that was read; refused where another was made since. The one that stands is meant where it is left out. */
  readonly reportedAt?: string | null | undefined;
};

export type WaveInput = {
  readonly endsOn: string;
  readonly startsOn: string;
  readonly state: string;
};

export type WayIn =
  | 'account'
  | 'no_account'
  | 'practice_staff';

/** In the hour that a clock set back shows twice: which of the two. */
export type WhichHour =
  | 'first'
  | 'second';

export type WithdrawConsentInput = {
  /** Of the words answered. */
  readonly language?: Language;
  readonly organizationId?: string | null | undefined;
  readonly personId: string;
  readonly purpose: ConsentPurpose;
};

export type WorkItemState =
  | 'done'
  | 'held'
  | 'offered'
  | 'open'
  | 'released';

/** Either a window of comments, or the hearing somebody takes part in by writing. */
export type WriteCommentInput = {
  readonly personId: string;
  readonly seatId?: string | null | undefined;
  /** Editions of the words the caller has read or written; left out: whatever stands there is replaced. */
  readonly seen?: ReadonlyArray<number> | null | undefined;
  readonly text: string;
  readonly windowId?: string | null | undefined;
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

export type CampaignSetupQueryVariables = Exact<{
  id: string;
}>;


export type CampaignSetupQuery = { readonly campaign: { readonly id: string, readonly kind: string, readonly state: CampaignState, readonly slug: string, readonly title: string, readonly purpose: string, readonly letterDateRequired: boolean, readonly pacePerHour: number, readonly pacePerDay: number, readonly sourceCodes: ReadonlyArray<string>, readonly targets: { readonly payerIds: ReadonlyArray<string>, readonly conditionKeys: ReadonlyArray<string>, readonly treatmentKeys: ReadonlyArray<string>, readonly reasonKeys: ReadonlyArray<string>, readonly planTypes: ReadonlyArray<string> }, readonly states: ReadonlyArray<{ readonly state: string, readonly weight: number, readonly goal: number | null }>, readonly waves: ReadonlyArray<{ readonly state: string, readonly startsOn: string, readonly endsOn: string }>, readonly organization: { readonly id: string, readonly name: string }, readonly proposedChange: { readonly approvalHash: string } | null } | null };

export type FactsFrameQueryVariables = Exact<{
  id: string;
  named: boolean;
}>;


export type FactsFrameQuery = { readonly campaign?: { readonly id: string, readonly title: string, readonly states: ReadonlyArray<{ readonly state: string }>, readonly targets: { readonly planTypes: ReadonlyArray<string>, readonly payerIds: ReadonlyArray<string> }, readonly organization: { readonly id: string } } | null, readonly jurisdictions: ReadonlyArray<{ readonly code: string, readonly name: string }>, readonly planTypes: ReadonlyArray<{ readonly key: PlanType }> };

export type HowFarQueryVariables = Exact<{
  id: string;
}>;


export type HowFarQuery = { readonly campaignBands: { readonly joined: { readonly atLeast: number, readonly below: number | null }, readonly filed: { readonly atLeast: number, readonly below: number | null } } | null };

export type WhoseCaseQueryVariables = Exact<{ [key: string]: never; }>;


export type WhoseCaseQuery = { readonly me: { readonly persons: ReadonlyArray<{ readonly id: string, readonly state: PersonState, readonly name: { readonly given: string, readonly family: string } }> } | null };

export type ConfirmOneTimeCodeMutationVariables = Exact<{
  id: string;
  code: string;
  name: string;
}>;


export type ConfirmOneTimeCodeMutation = { readonly confirmOneTimeCode:
    | { readonly __typename: 'NotAllowed' }
    | { readonly __typename: 'ReauthenticationNeeded' }
    | { readonly __typename: 'SecondFactorAdded' }
    | { readonly __typename: 'SecondFactorNeeded' }
    | { readonly __typename: 'TooManyRequests' }
    | { readonly __typename: 'WrongCode' }
   };

export type OrganizationFactsQueryVariables = Exact<{
  id: string;
}>;


export type OrganizationFactsQuery = { readonly organization: { readonly id: string, readonly name: string, readonly state: OrganizationState, readonly sample: boolean, readonly legalName: string | null, readonly registration: string | null, readonly officer: string | null, readonly funders: ReadonlyArray<string> | null, readonly myRoles: ReadonlyArray<MembershipRole> } | null };

export type AssignmentOfCampaignQueryVariables = Exact<{
  id: string;
}>;


export type AssignmentOfCampaignQuery = { readonly campaign: { readonly id: string, readonly title: string, readonly state: CampaignState, readonly organization: { readonly id: string, readonly name: string, readonly myRoles: ReadonlyArray<MembershipRole>, readonly approvals: ReadonlyArray<{ readonly id: string, readonly subject: ApprovalSubject, readonly subjectId: string, readonly state: ApprovalState, readonly expiresAt: string }> } } | null, readonly assignmentInForce: { readonly id: string } | null };

export type JoinConsentsQueryVariables = Exact<{
  personId: string;
  organizationId: string;
  language: Language;
}>;


export type JoinConsentsQuery = { readonly consents: ReadonlyArray<{ readonly purpose: ConsentPurpose, readonly on: boolean, readonly wording: string, readonly wordingVersion: number, readonly withdrawalConsequence: string }> | null };

export type HandOverPersonMutationVariables = Exact<{
  participationId: string;
  helperId?: string | null | undefined;
}>;


export type HandOverPersonMutation = { readonly assignHelper:
    | { readonly __typename: 'HelpedByAnother', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'HelperAssigned' }
    | { readonly __typename: 'HelperConsentMissing', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'HelperFull', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'HelperNotMember', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotAllowed', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotFound', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'ParticipationMoveNotAllowed', readonly message: string, readonly field: string | null }
   };

export type SetWeeklyLettersMutationVariables = Exact<{
  weeklyCapacity: number;
  giveBack?: boolean | null | undefined;
}>;


export type SetWeeklyLettersMutation = { readonly setWeeklyCapacity:
    | { readonly __typename: 'CapacityBelowLoad', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'CapacityOutOfRange', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'ClinicianChanged', readonly movedOn: number }
    | { readonly __typename: 'NotEnrolled', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'SecondFactorNeeded', readonly message: string, readonly field: string | null }
   };

export type CampaignStandingQueryVariables = Exact<{
  id: string;
  language: Language;
}>;


export type CampaignStandingQuery = { readonly campaign: { readonly id: string, readonly state: CampaignState, readonly stateSentence: string, readonly title: string, readonly organization: { readonly id: string, readonly name: string } } | null, readonly clocks: { readonly business: string } };

export type MyDutyDeskQueryVariables = Exact<{
  id: string;
}>;


export type MyDutyDeskQuery = { readonly regulatorFor: { readonly is: string, readonly why: string, readonly question: string | null, readonly powers: ReadonlyArray<string>, readonly regulator: { readonly name: string, readonly why: string, readonly verified: boolean, readonly citation: string | null, readonly channels: ReadonlyArray<{ readonly kind: string, readonly value: string }> } | null, readonly beside: { readonly isReview: string, readonly stopsClocks: string, readonly sentence: string } | null, readonly help: ReadonlyArray<{ readonly key: string, readonly name: string, readonly does: string, readonly channels: ReadonlyArray<{ readonly kind: string, readonly value: string }> }>, readonly earlier: ReadonlyArray<{ readonly submissionId: string, readonly sentence: string }> } | null, readonly complaintDesk: { readonly questions: ReadonlyArray<{ readonly question: NoticeQuestion, readonly text: string, readonly dated: boolean, readonly answer: YesNoUnknown | null, readonly on: string | null }>, readonly proposed: ReadonlyArray<{ readonly key: string, readonly stage: string | null, readonly label: string, readonly owed: string, readonly statement: string, readonly citation: string | null, readonly verified: boolean, readonly restsOn: ReadonlyArray<{ readonly fact: string, readonly on: string | null, readonly known: string }> }>, readonly answered: ReadonlyArray<{ readonly key: string, readonly stage: string | null, readonly label: string, readonly answer: DutyAnswerWord, readonly counts: boolean, readonly statement: string, readonly citation: string | null, readonly words: string | null, readonly answeredAt: string }> } | null };

export type FinishingDeskQueryVariables = Exact<{ [key: string]: never; }>;


export type FinishingDeskQuery = { readonly clocks: { readonly business: string }, readonly myOrganizations: ReadonlyArray<{ readonly id: string, readonly name: string, readonly myRoles: ReadonlyArray<MembershipRole> }>, readonly me: { readonly secondFactorShown: boolean } | null, readonly helperPlaces: { readonly taken: number, readonly most: number }, readonly myCaseload: ReadonlyArray<{ readonly id: string, readonly state: ParticipationState, readonly caseId: string, readonly campaign: { readonly id: string, readonly title: string }, readonly facet: { readonly actBy: string | null, readonly lastArguable: string | null, readonly urgency: string | null, readonly residenceState: string | null } }>, readonly waitingForHelper: ReadonlyArray<{ readonly id: string, readonly joinedAt: string, readonly campaign: { readonly id: string, readonly title: string }, readonly facet: { readonly actBy: string | null, readonly lastArguable: string | null, readonly urgency: string | null, readonly residenceState: string | null } }>, readonly myCheckInCalls: ReadonlyArray<{ readonly outcomeId: string, readonly caseId: string, readonly reference: string, readonly reason: CallReason, readonly dueOn: string | null, readonly timesAsked: number, readonly lastAnswer: OneTapAnswer | null }> };

export type HelpedOneQueryVariables = Exact<{
  id: string;
}>;


export type HelpedOneQuery = { readonly clocks: { readonly business: string }, readonly helpedParticipation: { readonly id: string, readonly caseId: string, readonly campaign: { readonly id: string, readonly title: string, readonly organization: { readonly name: string } }, readonly facet: { readonly actBy: string | null, readonly lastArguable: string | null }, readonly helped: { readonly name: string, readonly phone: string | null, readonly email: string | null, readonly language: Language, readonly zone: string } | null, readonly colleagues: ReadonlyArray<{ readonly accountId: string, readonly email: string }> } | null, readonly myCaseload: ReadonlyArray<{ readonly id: string, readonly facet: { readonly actBy: string | null } }> };

export type QueueFailedMutationVariables = Exact<{
  id: string;
  language: Language;
}>;


export type QueueFailedMutation = { readonly requeueFailed:
    | { readonly __typename: 'FilingExists', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'FilingRequeued', readonly submission: { readonly reference: string, readonly stateSentence: string } }
    | { readonly __typename: 'NotAllowed', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotFound', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotSentFromHere', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'SubmissionMoveNotAllowed', readonly message: string, readonly field: string | null }
   };

export type ClinicRequestQueryVariables = Exact<{
  id: string;
}>;


export type ClinicRequestQuery = { readonly clocks: { readonly business: string }, readonly clinician: { readonly name: string } | null, readonly me: { readonly secondFactorShown: boolean } | null, readonly request: { readonly id: string, readonly reference: string, readonly part: RequestPart | null, readonly relation: ClinicianRelation, readonly wayIn: WayIn, readonly state: JustificationRequestState, readonly neededBy: string | null, readonly shows: RequestShows, readonly filingType: string, readonly leaseUntil: string | null, readonly lacks: ReadonlyArray<LetterFact>, readonly offer: { readonly state: string | null, readonly bodyArea: string | null, readonly payerNames: ReadonlyArray<string>, readonly urgent: boolean } | null, readonly case: { readonly personId: string, readonly patientName: string, readonly birthDate: string | null, readonly service: string | null, readonly reasonText: string | null, readonly criteriaName: string | null, readonly policyNumber: string | null, readonly noticeDate: string | null, readonly codesAsPrinted: ReadonlyArray<string>, readonly payerNames: ReadonlyArray<string>, readonly story: string | null, readonly evidenceFileIds: ReadonlyArray<string> } | null, readonly statements: ReadonlyArray<{ readonly id: string, readonly text: string, readonly standing: StatementStanding, readonly correctedText: string | null, readonly source: { readonly kind: StatementSourceKind, readonly title: string | null, readonly dated: string | null, readonly page: string | null, readonly instrument: string | null, readonly rater: string | null, readonly identifier: string | null, readonly readOn: string | null, readonly readBy: string | null } }>, readonly blanks: ReadonlyArray<{ readonly kind: BlankKind, readonly text: string | null, readonly open: boolean }>, readonly letter: { readonly id: string, readonly version: number, readonly documentHash: string, readonly pages: number, readonly openedPages: ReadonlyArray<number>, readonly fileId: string | null, readonly signedAt: string | null, readonly text: string | null } | null, readonly discloses: ReadonlyArray<{ readonly kind: ConflictKind, readonly payerIds: ReadonlyArray<string>, readonly printedName: string | null }>, readonly practicePapers: ReadonlyArray<{ readonly id: string, readonly paperKind: PracticePaperKind, readonly fileId: string, readonly addedAt: string }>, readonly call: { readonly id: string, readonly reference: string, readonly state: PeerCallState, readonly askedThrough: CallWay | null, readonly askedOn: string | null, readonly zone: string, readonly askBy: string | null, readonly lastArguable: string | null, readonly heldAt: string | null, readonly minutes: number | null, readonly result: PeerCallResult | null, readonly appealWaitsUntil: string | null, readonly appealOrder: string | null, readonly windows: ReadonlyArray<{ readonly from: string, readonly to: string }>, readonly said: { readonly reviewerName: string, readonly reviewerCredentials: string, readonly criterion: string | null, readonly alternative: string | null, readonly reference: string | null } | null, readonly callBacks: ReadonlyArray<{ readonly id: string, readonly at: string, readonly direction: CallBackDirection, readonly result: CallBackResult, readonly number: string | null, readonly note: string | null }>, readonly rule: { readonly payer: string, readonly rule: string, readonly window: string | null, readonly phone: string | null, readonly askBy: ReadonlyArray<CallWay>, readonly callWindows: number | null, readonly canOverturn: YesNoVaries, readonly lostIfAppealFiled: YesNoVaries, readonly verified: boolean, readonly dateRead: string } | null } | null } | null };

export type RevokeMyCalendarMutationVariables = Exact<{
  id: string;
}>;


export type RevokeMyCalendarMutation = { readonly revokeCalendarLink:
    | { readonly __typename: 'CalendarLinkRevoked' }
    | { readonly __typename: 'NotFound', readonly message: string, readonly field: string | null }
   };

export type RequestSignInMutationVariables = Exact<{
  email: string;
  language: Language;
  work?: string | null | undefined;
  website?: string | null | undefined;
  askedOn?: string | null | undefined;
}>;


export type RequestSignInMutation = { readonly requestSignIn:
    | { readonly __typename: 'ChallengeFailed' }
    | { readonly __typename: 'InvalidInput' }
    | { readonly __typename: 'SignInRequested', readonly attemptId: string }
    | { readonly __typename: 'TooManyRequests' }
   };

export type DraftHearingMutationVariables = Exact<{
  input: DraftHearingInput;
}>;


export type DraftHearingMutation = { readonly draftHearing:
    | { readonly __typename: 'HearingInPast', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'HearingLengthUnusable', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'HearingTextMissing', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'HearingTextTooLong', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'HearingWritten', readonly hearing: { readonly id: string } }
    | { readonly __typename: 'InvalidInput', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'JurisdictionUnknown', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'LinkMissing', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'LinkUnusable', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'LocalTimeSkipped', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'LocalTimeTwice', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'MinutesUnusable', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'MomentUnreadable', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'MoreSlotsThanTime', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotAllowed', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotFound', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'PlaceMissing', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'SignupAfterHearing', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'SignupMethodMissing', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'SlotsNotOurs', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'SlotsUnusable', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'ZoneUnknown', readonly message: string, readonly field: string | null }
   };

export type DecideSentenceMutationVariables = Exact<{
  statementId: string;
  decision: StatementDecision;
  text?: string | null | undefined;
}>;


export type DecideSentenceMutation = { readonly decideStatement:
    | { readonly __typename: 'AuthorizationDoesNotCover', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'AuthorizationExpired', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'AuthorizationIncomplete', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'AuthorizationMissing', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'AuthorizationRevoked', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'BlankLeft', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'ClinicianDecidesAlone', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'CodesFixed', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'InvalidInput', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotAllowed', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotFound', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'RequestMoveNotAllowed', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'SecondFactorNeeded', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'SourceIncomplete', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'StatementDecided' }
    | { readonly __typename: 'StatementEmpty', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'StatementUnchanged', readonly message: string, readonly field: string | null }
   };

export type LetGoFirstMutationVariables = Exact<{
  id: string;
  lead: boolean;
}>;


export type LetGoFirstMutation = { readonly chooseLeadCase:
    | { readonly __typename: 'LeadCaseChosen', readonly participation: { readonly id: string, readonly leadCase: boolean } }
    | { readonly __typename: 'NotAllowed', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotFound', readonly message: string, readonly field: string | null }
   };

export type WordsReadersQueryVariables = Exact<{
  fields: ReadonlyArray<string> | string;
  language: Language;
}>;


export type WordsReadersQuery = { readonly textReaders: ReadonlyArray<{ readonly field: string, readonly sentence: string | null }> };

export type StrongSignInQueryVariables = Exact<{ [key: string]: never; }>;


export type StrongSignInQuery = { readonly me: { readonly secondFactorNeeded: string | null, readonly recoveryCodesLeft: number, readonly secondFactorShown: boolean, readonly authenticatedAt: string | null, readonly secondFactors: ReadonlyArray<{ readonly id: string, readonly kind: SecondFactorKind, readonly name: string, readonly createdAt: string, readonly lastUsedAt: string | null }> } | null };

export type ReadClocksQueryVariables = Exact<{ [key: string]: never; }>;


export type ReadClocksQuery = { readonly clocks: { readonly wall: string, readonly business: string, readonly virtual: boolean } };

export type ConfirmMyDutyMutationVariables = Exact<{
  input: AnswerDutyInput;
}>;


export type ConfirmMyDutyMutation = { readonly confirmDuty:
    | { readonly __typename: 'CaseOver', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'DutyAnswered' }
    | { readonly __typename: 'DutyNotProposed', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'InvalidInput', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotAllowed', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotFound', readonly message: string, readonly field: string | null }
   };

export type ClinicDeskQueryVariables = Exact<{ [key: string]: never; }>;


export type ClinicDeskQuery = { readonly clinician: { readonly id: string, readonly name: string, readonly npi: string, readonly weeklyCapacity: number, readonly load: number, readonly languages: ReadonlyArray<string>, readonly specialties: ReadonlyArray<string>, readonly supports: boolean, readonly licences: ReadonlyArray<{ readonly state: string, readonly number: string, readonly expiresOn: string, readonly inForce: boolean }>, readonly conflicts: ReadonlyArray<{ readonly kind: ConflictKind, readonly payerIds: ReadonlyArray<string>, readonly printedName: string | null, readonly treatmentKeys: ReadonlyArray<string>, readonly until: string | null }> } | null, readonly myRequests: ReadonlyArray<{ readonly id: string, readonly reference: string, readonly part: RequestPart | null, readonly relation: ClinicianRelation, readonly state: JustificationRequestState, readonly neededBy: string | null, readonly shows: RequestShows, readonly filingType: string, readonly offer: { readonly state: string | null, readonly bodyArea: string | null, readonly urgent: boolean } | null, readonly statements: ReadonlyArray<{ readonly id: string, readonly standing: StatementStanding }>, readonly blanks: ReadonlyArray<{ readonly kind: BlankKind, readonly open: boolean }> }>, readonly clocks: { readonly business: string }, readonly me: { readonly secondFactorShown: boolean } | null };

export type UrgentChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type UrgentChoicesQuery = { readonly planTypes: ReadonlyArray<{ readonly key: PlanType }>, readonly jurisdictions: ReadonlyArray<{ readonly code: string, readonly name: string }> };

export type UnfinishedCasesQueryVariables = Exact<{
  personId: string;
}>;


export type UnfinishedCasesQuery = { readonly casesOf: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly state: CaseState, readonly stateSentence: string, readonly createdAt: string } }> } };

export type RequeueMyFilingMutationVariables = Exact<{
  id: string;
}>;


export type RequeueMyFilingMutation = { readonly requeueFailed:
    | { readonly __typename: 'FilingExists', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'FilingRequeued' }
    | { readonly __typename: 'NotAllowed', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotFound', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotSentFromHere', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'SubmissionMoveNotAllowed', readonly message: string, readonly field: string | null }
   };

export type TakeUpLetterMutationVariables = Exact<{
  requestId: string;
}>;


export type TakeUpLetterMutation = { readonly takeRequest:
    | { readonly __typename: 'AuthorizationDoesNotCover', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'AuthorizationExpired', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'AuthorizationIncomplete', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'AuthorizationMissing', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'AuthorizationRevoked', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'ClinicianDecidesAlone', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'LicenceNotInForce', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NoCapacityLeft', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotAllowed', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotFound', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'RequestMoveNotAllowed', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'RequestTaken' }
    | { readonly __typename: 'SecondFactorNeeded', readonly message: string, readonly field: string | null }
   };

export type CasesToJoinQueryVariables = Exact<{
  personId: string;
}>;


export type CasesToJoinQuery = { readonly casesOf: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly state: CaseState, readonly createdAt: string, readonly residenceState: string | null, readonly contractState: string | null, readonly conditionKey: string | null, readonly treatmentKey: string | null, readonly payerIds: ReadonlyArray<string>, readonly planType: PlanType, readonly reasonKey: string | null, readonly actBy: string | null, readonly parties: ReadonlyArray<{ readonly role: PartyRole, readonly printedName: string | null }> } }> } };

export type NotePeerCallMutationVariables = Exact<{
  callId: string;
  what: CallEnd;
}>;


export type NotePeerCallMutation = { readonly noteCall:
    | { readonly __typename: 'CallMoveNotAllowed', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'CallNoted' }
    | { readonly __typename: 'NotAllowed', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotFound', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'SecondFactorNeeded', readonly message: string, readonly field: string | null }
   };

export type NameWhoAnswersMutationVariables = Exact<{
  id: string;
  accountId?: string | null | undefined;
}>;


export type NameWhoAnswersMutation = { readonly nameQueueOwner:
    | { readonly __typename: 'HelperNotMember', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotAllowed', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotFound', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'QueueOwnerNamed', readonly campaign: { readonly id: string, readonly queueOwnerId: string | null } }
    | { readonly __typename: 'SecondFactorNeeded', readonly message: string, readonly field: string | null }
   };

export type MyConsentsQueryVariables = Exact<{
  personId: string;
  organizationId?: string | null | undefined;
  language: Language;
}>;


export type MyConsentsQuery = { readonly consents: ReadonlyArray<{ readonly purpose: ConsentPurpose, readonly on: boolean, readonly wording: string, readonly wordingVersion: number, readonly withdrawalConsequence: string }> | null };

export type ReauthenticateByMailMutationVariables = Exact<{
  attemptId: string;
  code: string;
}>;


export type ReauthenticateByMailMutation = { readonly reauthenticate:
    | { readonly __typename: 'InvalidInput' }
    | { readonly __typename: 'NotAllowed' }
    | { readonly __typename: 'PasskeyRefused' }
    | { readonly __typename: 'Proved' }
    | { readonly __typename: 'SecondFactorNeeded' }
    | { readonly __typename: 'TooManyRequests' }
    | { readonly __typename: 'WrongCode' }
   };

export type SignMyFilingMutationVariables = Exact<{
  input: SignSubmissionInput;
}>;


export type SignMyFilingMutation = { readonly signSubmission:
    | { readonly __typename: 'AttestationMissing', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'CaseNotReady', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'ConsentMissing', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'DocumentChanged', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'DocumentNotRead', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'ExhibitUnusable', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotAllowed', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotFound', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'ReauthenticationNeeded', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'RecordIncomplete', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'SecondFactorNeeded', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'SignatureIntentMissing', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'SignatureNameDiffers', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'SubmissionNotReady', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'SubmissionSigned' }
   };

export type KeptDraftQueryVariables = Exact<{
  form: KeptForm;
  about?: string | null | undefined;
}>;


export type KeptDraftQuery = { readonly keptDraft: { readonly words: string, readonly window: string, readonly turn: number, readonly keptAt: string } | null };

export type RenewClinicLetterMutationVariables = Exact<{
  requestId: string;
}>;


export type RenewClinicLetterMutation = { readonly renewLetter:
    | { readonly __typename: 'AuthorizationDoesNotCover', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'AuthorizationExpired', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'AuthorizationIncomplete', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'AuthorizationMissing', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'AuthorizationRevoked', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'ClinicianDecidesAlone', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'LetterRenewed', readonly request: { readonly id: string } }
    | { readonly __typename: 'LicenceNotInForce', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotAllowed', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotFound', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'RequestMoveNotAllowed', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'SecondFactorNeeded', readonly message: string, readonly field: string | null }
   };

export type SignPermissionMutationVariables = Exact<{
  input: AuthorizationInput;
  typedName: string;
  documentHash: string;
  intent: boolean;
}>;


export type SignPermissionMutation = { readonly signAuthorization:
    | { readonly __typename: 'AuthorizationSigned' }
    | { readonly __typename: 'CaseOver', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'DocumentChanged', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'ExpiryNotAllowed', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'InvalidInput', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotAllowed', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotFound', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'ReauthenticationNeeded', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'SignatureIntentMissing', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'SignatureNameDiffers', readonly message: string, readonly field: string | null }
   };

export type RecordHearingHeldMutationVariables = Exact<{
  hearingId: string;
}>;


export type RecordHearingHeldMutation = { readonly recordHearingHeld:
    | { readonly __typename: 'HearingAhead', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'HearingMoveNotAllowed', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'HearingWritten', readonly hearing: { readonly id: string, readonly state: HearingState } }
    | { readonly __typename: 'NotAllowed', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotFound', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'SecondFactorNeeded', readonly message: string, readonly field: string | null }
   };

export type UnassignedOfPlanQueryVariables = Exact<{
  planId: string;
  first: number;
  after?: string | null | undefined;
  language: Language;
}>;


export type UnassignedOfPlanQuery = { readonly unassigned: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly constraint: AssignmentConstraint, readonly reason: string, readonly whatWouldUnblock: string, readonly facet: { readonly residenceState: string | null, readonly contractState: string | null, readonly actBy: string | null } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type BeginCaseMutationVariables = Exact<{
  input: StartCaseInput;
}>;


export type BeginCaseMutation = { readonly startCase:
    | { readonly __typename: 'CaseAlreadyExists', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'CaseOver', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'CaseStarted', readonly case: { readonly id: string } }
    | { readonly __typename: 'CodesFixed', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'InvalidInput', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotAllowed', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotFound', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'SameNumberElsewhere', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'StoreConsentMissing', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'WordingOutdated', readonly message: string, readonly field: string | null }
   };

export type ReassignStepMutationVariables = Exact<{
  input: ReassignWorkItemInput;
  language: Language;
}>;


export type ReassignStepMutation = { readonly reassignWorkItem:
    | { readonly __typename: 'NoSuchWay', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotAllowed', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotFound', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'PastSafeDay', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'ReassignmentShown', readonly consequence: string }
    | { readonly __typename: 'ReleaseInPast', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'WorkItemBegun', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'WorkItemOver', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'WorkItemReassigned', readonly consequence: string }
   };

export type OpenCampaignMutationVariables = Exact<{
  campaignId: string;
}>;


export type OpenCampaignMutation = { readonly openCampaign:
    | { readonly __typename: 'ApprovalExpired', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'ApprovalOutdated', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'CampaignMoveNotAllowed', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'CampaignNotReady', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'CampaignOpened', readonly campaign: { readonly id: string, readonly state: CampaignState } }
    | { readonly __typename: 'NotAllowed', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotApproved', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotFound', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'SecondFactorNeeded', readonly message: string, readonly field: string | null }
   };

export type CaseChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type CaseChoicesQuery = { readonly jurisdictions: ReadonlyArray<{ readonly code: string, readonly name: string }>, readonly planTypes: ReadonlyArray<{ readonly key: PlanType, readonly name: string, readonly fundingAsked: boolean, readonly hasRules: boolean }>, readonly conditions: ReadonlyArray<{ readonly key: string, readonly name: string, readonly treatments: ReadonlyArray<{ readonly key: string, readonly name: string }> }>, readonly denialReasons: ReadonlyArray<{ readonly key: string, readonly name: string, readonly description: string }>, readonly insurers: ReadonlyArray<{ readonly key: string, readonly name: string }> };

export type CommitNavigatorsMutationVariables = Exact<{
  id: string;
  hash: string;
  rebalance: boolean;
}>;


export type CommitNavigatorsMutation = { readonly commitCaseloads:
    | { readonly __typename: 'CaseloadsCommitted', readonly given: number }
    | { readonly __typename: 'NotAllowed', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotFound', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'PlanNotReady', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'PlanOutdated', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'SecondFactorNeeded', readonly message: string, readonly field: string | null }
   };

export type InviteSpeakersMutationVariables = Exact<{
  hearingId: string;
  personIds: ReadonlyArray<string> | string;
}>;


export type InviteSpeakersMutation = { readonly inviteSpeakers:
    | { readonly __typename: 'CampaignNotOpen', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'HearingNotOpen', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'InvalidInput', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotAllowed', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotFound', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'SecondFactorNeeded', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'SpeakersInvited', readonly invited: number }
   };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { readonly signOut: { readonly at: string } };

export type PairsToCompareQueryVariables = Exact<{ [key: string]: never; }>;


export type PairsToCompareQuery = { readonly pairsToCompare: number, readonly casesToCompare: ReadonlyArray<{ readonly id: string, readonly foundAt: string, readonly answer: MatchAnswer | null, readonly sameName: boolean, readonly sameBirthDate: boolean, readonly cases: ReadonlyArray<{ readonly caseId: string, readonly state: CaseState, readonly planType: PlanType, readonly letterInHand: LetterInHand, readonly noticeDate: string | null, readonly conditionKey: string | null, readonly treatmentKey: string | null, readonly actBy: string | null, readonly createdAt: string }> }> };

export type DisclosePractisingConflictsMutationVariables = Exact<{
  conflicts: ReadonlyArray<ConflictInput> | ConflictInput;
}>;


export type DisclosePractisingConflictsMutation = { readonly discloseConflicts:
    | { readonly __typename: 'ClinicianChanged', readonly movedOn: number }
    | { readonly __typename: 'InvalidInput', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotEnrolled', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'SecondFactorNeeded', readonly message: string, readonly field: string | null }
   };

export type PreviewPlanMutationVariables = Exact<{
  id: string;
}>;


export type PreviewPlanMutation = { readonly previewAssignment:
    | { readonly __typename: 'AssignmentPreviewed', readonly plan: { readonly id: string } }
    | { readonly __typename: 'AssignmentSolving', readonly plan: { readonly id: string } }
    | { readonly __typename: 'NotAllowed', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotFound', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'PlanNotSolving', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'PlanOutdated', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'SecondFactorNeeded', readonly message: string, readonly field: string | null }
   };

export type RapidRosterQueryVariables = Exact<{
  input: RapidRosterInput;
  language: Language;
}>;


export type RapidRosterQuery = { readonly rapidRoster:
    | { readonly __typename: 'HearingInPast', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'LocalTimeSkipped', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'LocalTimeTwice', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'MomentUnreadable', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotAllowed', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotFound', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'Roster', readonly can: ReadonlyArray<{ readonly personId: string, readonly ways: ReadonlyArray<HearingMode>, readonly reasons: ReadonlyArray<string> }>, readonly cannot: ReadonlyArray<{ readonly personId: string, readonly obstacles: ReadonlyArray<{ readonly sentence: string, readonly whatWouldUnblock: string }> }> }
    | { readonly __typename: 'SecondFactorNeeded', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'ZoneUnknown', readonly message: string, readonly field: string | null }
   };

export type BeginFilingMutationVariables = Exact<{
  input: DraftSubmissionInput;
}>;


export type BeginFilingMutation = { readonly draftSubmission:
    | { readonly __typename: 'AlreadyFiled', readonly message: string, readonly field: string | null, readonly submissionId: string }
    | { readonly __typename: 'CaseNotReady', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'ConsentMissing', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'DoneAlone', readonly message: string, readonly field: string | null, readonly filedOn: string }
    | { readonly __typename: 'InvalidInput', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NoLetterYet', readonly message: string, readonly field: string | null, readonly fileIds: ReadonlyArray<string>, readonly actBy: string | null, readonly lastArguable: string | null }
    | { readonly __typename: 'NoWayToRecipient', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotAllowed', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotFound', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'ReferredElsewhere', readonly message: string, readonly field: string | null, readonly helpers: ReadonlyArray<{ readonly key: string, readonly name: string, readonly does: string, readonly channels: ReadonlyArray<{ readonly kind: string, readonly value: string }> }> }
    | { readonly __typename: 'StepNotOpen', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'SubmissionDrafted', readonly submission: { readonly id: string } }
   };

export type AnswerMyGateMutationVariables = Exact<{
  id: string;
  items: ReadonlyArray<GateAnswerInput> | GateAnswerInput;
}>;


export type AnswerMyGateMutation = { readonly answerGate:
    | { readonly __typename: 'InvalidInput', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotAllowed', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotFound', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'SubmissionMoveNotAllowed', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'SubmissionWritten' }
   };

export type WithdrawCommentMutationVariables = Exact<{
  commentId: string;
}>;


export type WithdrawCommentMutation = { readonly withdrawComment:
    | { readonly __typename: 'CommentAlreadyMade', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'CommentWritten', readonly comment: { readonly id: string } }
    | { readonly __typename: 'NotAllowed', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotFound', readonly message: string, readonly field: string | null }
   };

export type InviteMemberMutationVariables = Exact<{
  input: InviteMemberInput;
}>;


export type InviteMemberMutation = { readonly inviteMember:
    | { readonly __typename: 'InvalidInput', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'MemberInvited', readonly membership: { readonly id: string } }
    | { readonly __typename: 'NotAllowed', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotFound', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'SecondFactorNeeded', readonly message: string, readonly field: string | null }
   };

export type CallOffMyErasureMutationVariables = Exact<{
  id: string;
}>;


export type CallOffMyErasureMutation = { readonly callOffErasure:
    | { readonly __typename: 'ErasureCalledOff' }
    | { readonly __typename: 'NotAllowed', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotFound', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'TooLateToCallOff', readonly message: string, readonly field: string | null }
   };

export type TakeHelpStepMutationVariables = Exact<{
  id: string;
}>;


export type TakeHelpStepMutation = { readonly takeWorkItem:
    | { readonly __typename: 'NotAllowed', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotFound', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'SecondFactorNeeded', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'WorkItemBegun', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'WorkItemHeld', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'WorkItemOver', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'WorkItemTaken' }
   };

export type DecideUncertainMutationVariables = Exact<{
  input: ResolveUncertainInput;
  language: Language;
}>;


export type DecideUncertainMutation = { readonly resolveUncertain:
    | { readonly __typename: 'InvalidInput', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotAllowed', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotFound', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'ProofBeforeSigning', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'ProofDateUnreadable', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'ProofEmpty', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'ProofInFuture', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'ProofNotOfThisChannel', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'SubmissionMoveNotAllowed', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'UncertainResolved', readonly submission: { readonly reference: string, readonly stateSentence: string } }
   };

export type SayOutcomeMutationVariables = Exact<{
  input: ReportOutcomeInput;
}>;


export type SayOutcomeMutation = { readonly reportOutcome:
    | { readonly __typename: 'DecisionDateInFuture', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'DecisionDateMissing', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'InvalidInput', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotAllowed', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotFound', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'OutcomeMoveNotAllowed', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'OutcomeReported' }
   };

export type MyCopiesQueryVariables = Exact<{
  language: Language;
}>;


export type MyCopiesQuery = { readonly myExports: ReadonlyArray<{ readonly id: string, readonly personId: string | null, readonly state: PersonalExportState, readonly sentence: string, readonly askedAt: string, readonly readyAt: string | null, readonly expiresAt: string | null, readonly path: string | null }> };

export type NoteLiaisonMutationVariables = Exact<{
  input: NoteLiaisonContactInput;
}>;


export type NoteLiaisonMutation = { readonly noteLiaisonContact:
    | { readonly __typename: 'InvalidInput', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'LiaisonSaved', readonly office: { readonly toldOn: string | null } }
    | { readonly __typename: 'NotAllowed', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotFound', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'SecondFactorNeeded', readonly message: string, readonly field: string | null }
   };

export type PrepareSentenceMutationVariables = Exact<{
  requestId: string;
  text: string;
  source: StatementSourceInput;
}>;


export type PrepareSentenceMutation = { readonly prepareStatement:
    | { readonly __typename: 'AuthorizationDoesNotCover', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'AuthorizationExpired', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'AuthorizationIncomplete', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'AuthorizationMissing', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'AuthorizationRevoked', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'CodesFixed', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'InvalidInput', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotAllowed', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotFound', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'RequestMoveNotAllowed', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'SecondFactorNeeded', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'SourceIncomplete', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'StatementEmpty', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'StatementPrepared' }
   };

export type CallsOfCampaignQueryVariables = Exact<{
  id: string;
  first: number;
  after?: string | null | undefined;
}>;


export type CallsOfCampaignQuery = { readonly checkInCallList: { readonly edges: ReadonlyArray<{ readonly node: { readonly outcomeId: string, readonly reference: string, readonly reason: CallReason, readonly dueOn: string | null, readonly timesAsked: number, readonly ownerId: string | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly me: { readonly account: { readonly id: string } } | null };

export type SaveStatementMutationVariables = Exact<{
  input: SaveStatementInput;
}>;


export type SaveStatementMutation = { readonly saveStatement:
    | { readonly __typename: 'InvalidInput', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotAllowed', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotFound', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'SeatOver', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'StatementSaved', readonly wanting: { readonly kind: string, readonly message: string, readonly field: string | null } | null, readonly statement: { readonly version: number, readonly seconds: number | null, readonly wordsTooMany: number | null } }
    | { readonly __typename: 'StatementTooLong', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'WordsChangedElsewhere', readonly message: string, readonly field: string | null }
   };

export type AskMyErasureMutationVariables = Exact<{
  input: AskErasureInput;
}>;


export type AskMyErasureMutation = { readonly askErasure:
    | { readonly __typename: 'ActsAlone', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'ErasureAsked', readonly receiptToken: string, readonly erasures: ReadonlyArray<{ readonly id: string, readonly eraseFrom: string }> }
    | { readonly __typename: 'ErasureUnderWay', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'InvalidInput', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'LastOwner', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotAllowed', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotFound', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'ReauthenticationNeeded', readonly message: string, readonly field: string | null }
   };

export type OrganizationTeamQueryVariables = Exact<{
  id: string;
}>;


export type OrganizationTeamQuery = { readonly organization: { readonly id: string, readonly name: string, readonly sample: boolean, readonly myRoles: ReadonlyArray<MembershipRole>, readonly members: ReadonlyArray<{ readonly id: string, readonly role: MembershipRole, readonly state: MembershipState, readonly accountId: string | null, readonly expiresAt: string | null }>, readonly memberAddresses: ReadonlyArray<{ readonly membershipId: string, readonly email: string, readonly invitedBy: string | null }> } | null, readonly me: { readonly secondFactorNeeded: string | null, readonly account: { readonly id: string } } | null };

export type TurnConsentOffMutationVariables = Exact<{
  input: WithdrawConsentInput;
}>;


export type TurnConsentOffMutation = { readonly withdrawConsent:
    | { readonly __typename: 'ConsentWithdrawn', readonly consequence: string }
    | { readonly __typename: 'NotAllowed', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotFound', readonly message: string, readonly field: string | null }
   };

export type SwitchMyChannelMutationVariables = Exact<{
  id: string;
  channel: FilingChannel;
}>;


export type SwitchMyChannelMutation = { readonly switchChannel:
    | { readonly __typename: 'ChannelSwitched' }
    | { readonly __typename: 'FilingExists', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NoWayToRecipient', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotAllowed', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotFound', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'SubmissionMoveNotAllowed', readonly message: string, readonly field: string | null }
   };

export type RetryParkedMutationVariables = Exact<{
  messageId?: string | null | undefined;
  reaction?: string | null | undefined;
}>;


export type RetryParkedMutation = { readonly retryDeadLetters:
    | { readonly __typename: 'DeadLettersPutBack', readonly count: number }
    | { readonly __typename: 'NotFound', readonly message: string, readonly field: string | null }
   };

export type OpenCommentWindowMutationVariables = Exact<{
  input: OpenCommentWindowInput;
}>;


export type OpenCommentWindowMutation = { readonly openCommentWindow:
    | { readonly __typename: 'CommentWindowExists', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'CommentWindowOpened', readonly window: { readonly id: string } }
    | { readonly __typename: 'DocketMissing', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'InvalidInput', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'JurisdictionUnknown', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'LocalTimeSkipped', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'LocalTimeTwice', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'MomentUnreadable', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotAllowed', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotFound', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'SourceMissing', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'WindowEndsBeforeStart', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'WindowOver', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'ZoneUnknown', readonly message: string, readonly field: string | null }
   };

export type RequestReauthenticationMutationVariables = Exact<{ [key: string]: never; }>;


export type RequestReauthenticationMutation = { readonly requestReauthentication:
    | { readonly __typename: 'InvalidInput' }
    | { readonly __typename: 'NotAllowed' }
    | { readonly __typename: 'SecondFactorNeeded' }
    | { readonly __typename: 'SignInRequested', readonly attemptId: string }
    | { readonly __typename: 'TooManyRequests' }
   };

export type SingleDecisionsQueryVariables = Exact<{
  source: string;
  filter?: PublicDecisionFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type SingleDecisionsQuery = { readonly publicDecisions: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly sourceKey: string, readonly version: number, readonly result: DecisionResult, readonly authorityLevel: DecisionAuthority, readonly decidedYear: number | null, readonly importedAt: string, readonly published: ReadonlyArray<{ readonly column: string, readonly value: string }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type TakenAlongQueryVariables = Exact<{
  caseId: string;
}>;


export type TakenAlongQuery = { readonly case: { readonly id: string, readonly clocks: ReadonlyArray<{ readonly side: string, readonly state: ClockState, readonly actBy: string | null, readonly lastArguable: string | null, readonly verified: boolean }>, readonly evidence: ReadonlyArray<{ readonly file: { readonly id: string } | null }>, readonly outcomes: ReadonlyArray<{ readonly evidenceFileId: string | null }> } | null, readonly submissionsOf: ReadonlyArray<{ readonly id: string, readonly document: { readonly pdf: string, readonly html: string } | null, readonly proofs: ReadonlyArray<{ readonly fileId: string | null }> }> };

export type ChallengeQueryVariables = Exact<{ [key: string]: never; }>;


export type ChallengeQuery = { readonly challenge: { readonly json: string } };

export type ApplyCampaignChangeMutationVariables = Exact<{
  campaignId: string;
}>;


export type ApplyCampaignChangeMutation = { readonly applyCampaignChange:
    | { readonly __typename: 'ApprovalExpired', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'ApprovalOutdated', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'CampaignEdited', readonly campaign: { readonly id: string, readonly state: CampaignState } }
    | { readonly __typename: 'CampaignMoveNotAllowed', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'CampaignNotReady', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'InvalidInput', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotAllowed', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotApproved', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotFound', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'PurposeNotAllowed', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'SecondFactorNeeded', readonly message: string, readonly field: string | null }
   };

export type HelpedNamesQueryVariables = Exact<{ [key: string]: never; }>;


export type HelpedNamesQuery = { readonly myCaseload: ReadonlyArray<{ readonly id: string, readonly helped: { readonly name: string } | null }> };

export type RecallMyFilingMutationVariables = Exact<{
  id: string;
}>;


export type RecallMyFilingMutation = { readonly recallSubmission:
    | { readonly __typename: 'NotAllowed', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotFound', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'SubmissionMoveNotAllowed', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'SubmissionTakenBack' }
    | { readonly __typename: 'TooLateToRecall', readonly message: string, readonly field: string | null }
   };

export type CancelHearingMutationVariables = Exact<{
  hearingId: string;
}>;


export type CancelHearingMutation = { readonly cancelHearing:
    | { readonly __typename: 'HearingMoveNotAllowed', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'HearingWritten', readonly hearing: { readonly id: string, readonly state: HearingState } }
    | { readonly __typename: 'NotAllowed', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotFound', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'SecondFactorNeeded', readonly message: string, readonly field: string | null }
   };

export type LoadTheSampleMutationVariables = Exact<{ [key: string]: never; }>;


export type LoadTheSampleMutation = { readonly loadSampleCampaign:
    | { readonly __typename: 'SampleLoading', readonly sample: { readonly state: SampleState } }
    | { readonly __typename: 'SampleNotOffered', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'TooManyRequests', readonly message: string, readonly field: string | null }
   };

export type CheckPracticePaperMutationVariables = Exact<{
  input: PaperLookInput;
}>;


export type CheckPracticePaperMutation = { readonly checkPaperAnswer:
    | { readonly __typename: 'InvalidInput', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotAllowed', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotFound', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'PaperAnswerChecked', readonly problem: { readonly kind: string, readonly message: string } | null }
    | { readonly __typename: 'PaperChecked', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'RequestMoveNotAllowed', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'SecondFactorNeeded', readonly message: string, readonly field: string | null }
   };

export type FinishPasskeyMutationVariables = Exact<{
  challengeId: string;
  response: string;
  name: string;
}>;


export type FinishPasskeyMutation = { readonly finishPasskey:
    | { readonly __typename: 'NotAllowed' }
    | { readonly __typename: 'PasskeyRefused' }
    | { readonly __typename: 'ReauthenticationNeeded' }
    | { readonly __typename: 'SecondFactorAdded' }
    | { readonly __typename: 'SecondFactorNeeded' }
   };

export type StaffWallQueryVariables = Exact<{
  org: string;
}>;


export type StaffWallQuery = { readonly me: { readonly secondFactorNeeded: string | null } | null, readonly organization: { readonly id: string, readonly myRoles: ReadonlyArray<MembershipRole> } | null };

export type EndMySessionMutationVariables = Exact<{
  id: string;
}>;


export type EndMySessionMutation = { readonly endSession:
    | { readonly __typename: 'NotFound', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'SessionEnded' }
   };

export type UploadPracticePaperMutationVariables = Exact<{
  requestId: string;
  fileId: string;
}>;


export type UploadPracticePaperMutation = { readonly uploadPaperAnswer:
    | { readonly __typename: 'InvalidInput', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotAllowed', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotFound', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'PaperAnswerUploaded' }
    | { readonly __typename: 'RequestMoveNotAllowed', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'SecondFactorNeeded', readonly message: string, readonly field: string | null }
   };

export type StopAllSendingMutationVariables = Exact<{ [key: string]: never; }>;


export type StopAllSendingMutation = { readonly stopSending: { readonly stoppedSince: string | null } };

export type JoinChoicesQueryVariables = Exact<{
  slug: string;
}>;


export type JoinChoicesQuery = { readonly campaignBySlug: { readonly targets: { readonly payerIds: ReadonlyArray<string>, readonly conditionKeys: ReadonlyArray<string>, readonly treatmentKeys: ReadonlyArray<string>, readonly reasonKeys: ReadonlyArray<string>, readonly planTypes: ReadonlyArray<string> } } | null, readonly jurisdictions: ReadonlyArray<{ readonly code: string, readonly name: string }>, readonly planTypes: ReadonlyArray<{ readonly key: PlanType, readonly name: string }>, readonly insurers: ReadonlyArray<{ readonly key: string, readonly name: string }>, readonly conditions: ReadonlyArray<{ readonly key: string, readonly name: string, readonly treatments: ReadonlyArray<{ readonly key: string, readonly name: string }> }>, readonly denialReasons: ReadonlyArray<{ readonly key: string, readonly name: string }> };

export type HearingsOfCampaignQueryVariables = Exact<{
  campaignId: string;
}>;


export type HearingsOfCampaignQuery = { readonly campaign: { readonly id: string, readonly title: string, readonly organization: { readonly id: string, readonly name: string } } | null, readonly jurisdictions: ReadonlyArray<{ readonly code: string, readonly name: string, readonly zones: ReadonlyArray<string> }>, readonly commentWindows: ReadonlyArray<{ readonly id: string, readonly jurisdiction: string, readonly docket: string, readonly kind: CommentKind, readonly closesOn: string | null, readonly closesAt: string | null, readonly zone: string, readonly standing: CommentWindowStanding, readonly actBy: string | null, readonly sourceUrl: string, readonly way: CommentWay }> };

export type MyHearingQueryVariables = Exact<{
  id: string;
  language: Language;
}>;


export type MyHearingQuery = { readonly me: { readonly persons: ReadonlyArray<{ readonly id: string, readonly name: { readonly given: string, readonly family: string } }> } | null, readonly hearing: { readonly id: string, readonly campaignId: string, readonly reference: string, readonly state: HearingState, readonly stateSentence: string, readonly sequence: number, readonly body: string, readonly title: string, readonly docket: string | null, readonly zone: string, readonly startsAt: string, readonly endsAt: string, readonly mode: HearingMode, readonly place: string | null, readonly link: string | null, readonly signupOwner: SignupOwner, readonly signupClosesAt: string | null, readonly minutesPerSpeaker: number, readonly slots: number | null, readonly slotsFree: number, readonly waiting: number, readonly commentsCloseAt: string | null, readonly recordingPublic: boolean | null, readonly outline: string, readonly publicReading: ReadonlyArray<string>, readonly readingVersion: number, readonly recordUrl: string | null, readonly starts: { readonly date: string, readonly time: string }, readonly signupCloses: { readonly date: string, readonly time: string } | null, readonly commentsClose: { readonly date: string, readonly time: string } | null } | null, readonly mySeats: ReadonlyArray<{ readonly id: string, readonly personId: string, readonly caseId: string, readonly state: HearingSeatState, readonly stateSentence: string, readonly waitingBefore: number | null, readonly heldUntil: string | null, readonly heldBecause: HoldReason | null, readonly agreedTo: number | null, readonly signedUpAt: string | null, readonly answer: string | null, readonly ready: boolean, readonly attestedAt: string | null, readonly needsMet: ReadonlyArray<SpeakerNeed>, readonly recordUrl: string | null, readonly hearing: { readonly id: string }, readonly signupTask: { readonly what: string, readonly doBy: string, readonly late: boolean } | null, readonly statement: { readonly version: number, readonly language: Language, readonly spoken: string | null, readonly written: string, readonly savedAt: string, readonly seconds: number | null, readonly allowedSeconds: number, readonly wordsTooMany: number | null, readonly disclosureLine: string, readonly prompts: ReadonlyArray<{ readonly in: string, readonly kind: TestimonyPromptKind, readonly from: number, readonly to: number, readonly sentence: string }>, readonly papers: ReadonlyArray<{ readonly form: string, readonly text: string }> } | null }>, readonly mySpeakers: ReadonlyArray<{ readonly campaignId: string, readonly personId: string, readonly needs: ReadonlyArray<SpeakerNeed> }>, readonly myComments: ReadonlyArray<{ readonly id: string, readonly personId: string, readonly windowId: string | null, readonly seatId: string | null, readonly state: DocketCommentState, readonly text: string, readonly proof: string | null, readonly handedInOn: string | null, readonly changedAt: string }> };

export type SayOwnFilingMutationVariables = Exact<{
  input: ReportOwnFilingInput;
}>;


export type SayOwnFilingMutation = { readonly reportOwnFiling:
    | { readonly __typename: 'CaseOver', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'FiledHere', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'InvalidInput', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotAllowed', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotFound', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'OwnFilingReported' }
   };

export type AgreeToPurposesMutationVariables = Exact<{
  input: GiveConsentInput;
}>;


export type AgreeToPurposesMutation = { readonly giveConsent:
    | { readonly __typename: 'ConsentGiven' }
    | { readonly __typename: 'InvalidInput', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotAllowed', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotFound', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'WordingOutdated', readonly message: string, readonly field: string | null }
   };

export type MyDetailsQueryVariables = Exact<{ [key: string]: never; }>;


export type MyDetailsQuery = { readonly me: { readonly persons: ReadonlyArray<{ readonly id: string, readonly language: Language, readonly name: { readonly given: string, readonly family: string }, readonly contact: { readonly email: string | null, readonly phone: string | null, readonly address: { readonly line1: string, readonly line2: string | null, readonly city: string, readonly state: string, readonly postalCode: string } | null } }> } | null, readonly jurisdictions: ReadonlyArray<{ readonly code: string, readonly name: string }> };

export type KeepDraftMutationVariables = Exact<{
  input: KeepDraftInput;
}>;


export type KeepDraftMutation = { readonly keepDraft:
    | { readonly __typename: 'DraftChangedElsewhere', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'DraftKept', readonly keptAt: string }
    | { readonly __typename: 'DraftTooLong', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'InvalidInput', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'SecondFactorNeeded', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'TooManyDrafts', readonly message: string, readonly field: string | null }
   };

export type ResumeMineMutationVariables = Exact<{
  id: string;
}>;


export type ResumeMineMutation = { readonly resumeParticipation:
    | { readonly __typename: 'NotAllowed', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotFound', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'ParticipationMoveNotAllowed', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'ParticipationMoved', readonly participation: { readonly id: string, readonly state: ParticipationState } }
   };

export type SayHowItWentMutationVariables = Exact<{
  seatId: string;
  appearance: Appearance;
}>;


export type SayHowItWentMutation = { readonly recordAppearance:
    | { readonly __typename: 'HearingAhead', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'HearingSeatChanged', readonly seat: { readonly id: string, readonly state: HearingSeatState } }
    | { readonly __typename: 'LinkUnusable', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotAllowed', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotFound', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'SecondFactorNeeded', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'SpeakerHadNoSlot', readonly message: string, readonly field: string | null }
   };

export type OneApprovalQueryVariables = Exact<{
  id: string;
}>;


export type OneApprovalQuery = { readonly approval: { readonly id: string, readonly subject: ApprovalSubject, readonly subjectId: string, readonly subjectHash: string, readonly state: ApprovalState, readonly requestedBy: string, readonly requestedAt: string, readonly expiresAt: string, readonly decidedBy: string | null, readonly decidedAt: string | null, readonly singlePerson: boolean, readonly aloneAllowed: boolean, readonly export: { readonly campaign: string, readonly stories: boolean, readonly people: number, readonly columns: ReadonlyArray<string> } | null } | null };

export type SendingOfCampaignQueryVariables = Exact<{
  id: string;
}>;


export type SendingOfCampaignQuery = { readonly campaign: { readonly id: string, readonly title: string, readonly state: CampaignState, readonly waves: ReadonlyArray<{ readonly state: string, readonly startsOn: string, readonly endsOn: string }>, readonly organization: { readonly id: string, readonly name: string, readonly myRoles: ReadonlyArray<MembershipRole> } } | null, readonly campaignBoard: { readonly today: string, readonly businessDays: ReadonlyArray<string>, readonly sumsOnly: boolean, readonly sendingStoppedSince: string | null, readonly filings: ReadonlyArray<{ readonly state: SubmissionState, readonly count: number }>, readonly releases: ReadonlyArray<{ readonly day: string, readonly waiting: number, readonly gone: number, readonly stuck: number, readonly handed: number }> } | null, readonly linePace: ReadonlyArray<{ readonly line: string, readonly channel: FilingChannel, readonly perHour: number, readonly perBusinessDay: number, readonly lastHour: number, readonly today: number, readonly waiting: number, readonly waitingOnLine: number, readonly earliestSendBy: string | null, readonly roomToday: number, readonly waits: ReadonlyArray<{ readonly from: string | null, readonly dueBy: string | null, readonly waiting: number }> }> };

export type EditionsOfCampaignQueryVariables = Exact<{
  id: string;
}>;


export type EditionsOfCampaignQuery = { readonly editions: ReadonlyArray<{ readonly id: string, readonly asOf: string, readonly publishedAt: string | null, readonly groupsWithheld: boolean, readonly campaign: { readonly slug: string, readonly title: string, readonly sample: boolean, readonly organization: { readonly name: string } } | null, readonly whole: { readonly keys: ReadonlyArray<string>, readonly total: number, readonly n: number | null, readonly overturned: number | null, readonly partlyOverturned: number | null, readonly upheld: number | null, readonly undecided: number | null, readonly unknown: number | null, readonly overturnRate: number | null, readonly knownShare: number | null, readonly mayBeRanked: boolean, readonly overturnInterval: { readonly low: number, readonly high: number } | null, readonly overturnBounds: { readonly low: number, readonly high: number } | null } | null, readonly rows: ReadonlyArray<{ readonly keys: ReadonlyArray<string>, readonly total: number, readonly n: number | null, readonly overturned: number | null, readonly partlyOverturned: number | null, readonly upheld: number | null, readonly undecided: number | null, readonly unknown: number | null, readonly overturnRate: number | null, readonly knownShare: number | null, readonly mayBeRanked: boolean, readonly overturnInterval: { readonly low: number, readonly high: number } | null, readonly overturnBounds: { readonly low: number, readonly high: number } | null }> }>, readonly jurisdictions: ReadonlyArray<{ readonly code: string, readonly name: string }> };

export type PublishFiguresMutationVariables = Exact<{
  id: string;
}>;


export type PublishFiguresMutation = { readonly publishEdition:
    | { readonly __typename: 'ApprovalExpired', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'ApprovalOutdated', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'EditionExists', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'EditionPublished', readonly edition: { readonly id: string } }
    | { readonly __typename: 'NotAllowed', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotApproved', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotFound', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'SecondFactorNeeded', readonly message: string, readonly field: string | null }
   };

export type OutcomesOfCampaignQueryVariables = Exact<{
  id: string;
  by: ReadonlyArray<PrecedentDimension> | PrecedentDimension;
  language: Language;
}>;


export type OutcomesOfCampaignQuery = { readonly campaign: { readonly id: string, readonly title: string, readonly organization: { readonly id: string, readonly name: string, readonly myRoles: ReadonlyArray<MembershipRole>, readonly approvals: ReadonlyArray<{ readonly id: string, readonly subject: ApprovalSubject, readonly subjectId: string, readonly state: ApprovalState, readonly expiresAt: string }> } } | null, readonly precedentTable: { readonly asOf: string, readonly method: string, readonly groupsWithheld: boolean, readonly sumsOnly: boolean, readonly rows: ReadonlyArray<{ readonly keys: ReadonlyArray<string>, readonly total: number, readonly n: number | null, readonly overturned: number | null, readonly partlyOverturned: number | null, readonly upheld: number | null, readonly undecided: number | null, readonly unknown: number | null, readonly overturnRate: number | null, readonly knownShare: number | null, readonly mayBeRanked: boolean, readonly overturnInterval: { readonly low: number, readonly high: number } | null, readonly overturnBounds: { readonly low: number, readonly high: number } | null }> } | null, readonly insurers: ReadonlyArray<{ readonly key: string, readonly name: string }>, readonly editions: ReadonlyArray<{ readonly id: string, readonly state: EditionState, readonly stateSentence: string, readonly asOf: string, readonly publishedAt: string | null, readonly groupsWithheld: boolean, readonly whole: { readonly total: number, readonly n: number | null, readonly overturnRate: number | null } | null }> };

export type LetHelperSeeMutationVariables = Exact<{
  input: GiveConsentInput;
}>;


export type LetHelperSeeMutation = { readonly giveConsent:
    | { readonly __typename: 'ConsentGiven' }
    | { readonly __typename: 'InvalidInput', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotAllowed', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotFound', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'WordingOutdated', readonly message: string, readonly field: string | null }
   };

export type LogHelpCallMutationVariables = Exact<{
  input: LogCallInput;
}>;


export type LogHelpCallMutation = { readonly logCall:
    | { readonly __typename: 'CallLogged' }
    | { readonly __typename: 'CaseOver', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'InvalidInput', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotAllowed', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotFound', readonly message: string, readonly field: string | null }
   };

export type MakeClinicLetterMutationVariables = Exact<{
  requestId: string;
}>;


export type MakeClinicLetterMutation = { readonly makeLetter:
    | { readonly __typename: 'AuthorizationDoesNotCover', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'AuthorizationExpired', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'AuthorizationIncomplete', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'AuthorizationMissing', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'AuthorizationRevoked', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'BlanksOpen', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'CaseFactsMissing', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'ClinicianDecidesAlone', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'DocumentChanged', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'LetterMade' }
    | { readonly __typename: 'NotAllowed', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotFound', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'RequestNotReady', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'SecondFactorNeeded', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'StatementsOpen', readonly message: string, readonly field: string | null }
   };

export type WithdrawMyCaseMutationVariables = Exact<{
  caseId: string;
}>;


export type WithdrawMyCaseMutation = { readonly withdrawCase:
    | { readonly __typename: 'CaseOver', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'CaseWithdrawn' }
    | { readonly __typename: 'NotAllowed', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotFound', readonly message: string, readonly field: string | null }
   };

export type WriteCommentMutationVariables = Exact<{
  input: WriteCommentInput;
}>;


export type WriteCommentMutation = { readonly writeComment:
    | { readonly __typename: 'CommentAlreadyMade', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'CommentWritten', readonly wanting: { readonly kind: string, readonly message: string } | null, readonly comment: { readonly id: string } }
    | { readonly __typename: 'ConsentMissing', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'InvalidInput', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotAllowed', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotFound', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotTakingPart', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'StatementTooLong', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'WindowOver', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'WordsChangedElsewhere', readonly message: string, readonly field: string | null }
   };

export type ReportsToCheckQueryVariables = Exact<{
  organizationId: string;
  campaignId: string;
  first: number;
  after?: string | null | undefined;
  language: Language;
}>;


export type ReportsToCheckQuery = { readonly outcomesToVerify: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly reference: string | null, readonly stage: string, readonly state: OutcomeState, readonly stateSentence: string, readonly result: OutcomeResult | null, readonly resultSentence: string | null, readonly decidedOn: string | null, readonly evidenceKind: OutcomeEvidence, readonly evidenceFileId: string | null, readonly reportedAt: string | null, readonly codes: ReadonlyArray<{ readonly kind: CodeKind, readonly code: string, readonly label: string }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type AddFilingProofMutationVariables = Exact<{
  input: AddProofInput;
}>;


export type AddFilingProofMutation = { readonly addProof:
    | { readonly __typename: 'InvalidInput', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotAllowed', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotFound', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'ProofAdded', readonly advice: string | null }
    | { readonly __typename: 'ProofBeforeSigning', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'ProofDateUnreadable', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'ProofEmpty', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'ProofInFuture', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'ProofNotOfThisChannel', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'SubmissionMoveNotAllowed', readonly message: string, readonly field: string | null }
   };

export type HelpedCaseQueryVariables = Exact<{
  id: string;
  language: Language;
}>;


export type HelpedCaseQuery = { readonly case: { readonly id: string, readonly personId: string | null, readonly actBy: string | null, readonly details: { readonly noticeAddress: { readonly phone: string | null } | null } | null, readonly clocks: ReadonlyArray<{ readonly id: string, readonly side: string, readonly state: ClockState, readonly actBy: string | null, readonly verified: boolean, readonly citation: string }>, readonly problems: ReadonlyArray<{ readonly field: string, readonly blocks: boolean, readonly message: string }> | null, readonly calls: ReadonlyArray<{ readonly id: string, readonly at: string, readonly calledNumber: string | null, readonly spokeWith: string | null, readonly said: string }> | null, readonly outcomes: ReadonlyArray<{ readonly id: string, readonly submissionId: string | null, readonly reference: string | null, readonly stage: string, readonly state: OutcomeState, readonly stateSentence: string, readonly dueOn: string | null }> } | null, readonly submissionsOf: ReadonlyArray<{ readonly id: string, readonly reference: string, readonly state: SubmissionState, readonly stateSentence: string, readonly actBy: string | null, readonly channel: FilingChannel, readonly attempts: ReadonlyArray<{ readonly id: string, readonly state: AttemptState, readonly channel: FilingChannel, readonly transport: string, readonly finishedAt: string | null }>, readonly proofs: ReadonlyArray<{ readonly id: string, readonly proofKind: ProofKind, readonly value: string | null, readonly fileId: string | null, readonly provedOn: string, readonly givenAt: string, readonly supersededAt: string | null }> }> };

export type EndMyOtherSessionsMutationVariables = Exact<{ [key: string]: never; }>;


export type EndMyOtherSessionsMutation = { readonly endOtherSessions: { readonly ended: number } };

export type MyErasuresQueryVariables = Exact<{ [key: string]: never; }>;


export type MyErasuresQuery = { readonly erasures: ReadonlyArray<{ readonly id: string, readonly personId: string | null, readonly kind: ErasureKind, readonly state: ErasureState, readonly askedAt: string, readonly eraseFrom: string, readonly erasedAt: string | null, readonly keyBackupsUntil: string | null }> };

export type HelpedWorkQueryVariables = Exact<{
  id: string;
}>;


export type HelpedWorkQuery = { readonly helpedWork: ReadonlyArray<{ readonly id: string, readonly state: WorkItemState, readonly recipientName: string | null, readonly sendBy: string | null, readonly urgent: boolean, readonly heldByMe: boolean, readonly leaseUntil: string | null, readonly label: { readonly en: string, readonly es: string } }> };

export type StepsOfCampaignQueryVariables = Exact<{
  id: string;
  first: number;
  after?: string | null | undefined;
  state?: WorkItemState | null | undefined;
  language: Language;
}>;


export type StepsOfCampaignQuery = { readonly workItems: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly participationId: string, readonly state: WorkItemState, readonly stateSentence: string, readonly stage: string, readonly actor: string, readonly act: string, readonly channel: FilingChannel | null, readonly recipientName: string | null, readonly releaseFrom: string, readonly sendBy: string | null, readonly actBy: string | null, readonly lastArguable: string | null, readonly urgent: boolean, readonly gate: boolean, readonly timing: AssignmentTiming, readonly reasons: ReadonlyArray<string>, readonly settled: boolean, readonly heldByMe: boolean, readonly leaseUntil: string | null, readonly label: { readonly en: string, readonly es: string }, readonly facet: { readonly residenceState: string | null, readonly contractState: string | null } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type EndPractisingLicenceMutationVariables = Exact<{
  state: string;
}>;


export type EndPractisingLicenceMutation = { readonly endLicence:
    | { readonly __typename: 'ClinicianChanged', readonly movedOn: number }
    | { readonly __typename: 'NotEnrolled', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotFound', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'SecondFactorNeeded', readonly message: string, readonly field: string | null }
   };

export type WithdrawAskingMutationVariables = Exact<{
  requestId: string;
}>;


export type WithdrawAskingMutation = { readonly withdrawRequest:
    | { readonly __typename: 'NotAllowed', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotFound', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'RequestMoveNotAllowed', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'RequestWithdrawn' }
   };

export type OwnWordsNowQueryVariables = Exact<{
  id: string;
}>;


export type OwnWordsNowQuery = { readonly submission: { readonly id: string, readonly ownWords: string | null } | null };

export type MyCaseQueryVariables = Exact<{
  id: string;
  language: Language;
}>;


export type MyCaseQuery = { readonly case: { readonly id: string, readonly sees: CaseSees, readonly personId: string | null, readonly state: CaseState, readonly planType: PlanType, readonly contractState: string | null, readonly residenceState: string | null, readonly funding: Funding | null, readonly letterInHand: LetterInHand, readonly letterBasis: LetterBasis, readonly planLevels: number | null, readonly conditionKey: string | null, readonly treatmentKey: string | null, readonly reasonKey: string | null, readonly urgency: Urgency | null, readonly urgencyStatedBy: UrgencySpeaker | null, readonly alreadyAppealed: YesNoUnknown | null, readonly noticeDate: string | null, readonly receivedDate: string | null, readonly letterPrintsDeadline: YesNoUnknown | null, readonly letterDeadline: string | null, readonly actBy: string | null, readonly lastArguable: string | null, readonly clockNotes: ReadonlyArray<string>, readonly evidenceStanding: EvidenceStanding, readonly confidential: boolean, readonly clocks: ReadonlyArray<{ readonly id: string, readonly stage: string, readonly side: string, readonly state: ClockState, readonly known: boolean, readonly actBy: string | null, readonly lastArguable: string | null, readonly citation: string, readonly verified: boolean, readonly window: string | null, readonly basis: ReadonlyArray<{ readonly kind: string, readonly text: string, readonly date: string | null, readonly citation: string | null }> }>, readonly evidence: ReadonlyArray<{ readonly id: string, readonly evidenceKind: EvidenceKind, readonly dated: string | null, readonly addedAt: string, readonly file: { readonly id: string, readonly name: string | null, readonly state: FileState, readonly mediaType: string, readonly size: number } | null }>, readonly parties: ReadonlyArray<{ readonly role: PartyRole, readonly payerId: string | null, readonly printedName: string | null }>, readonly details: { readonly service: string | null, readonly reasonText: string | null, readonly criteriaName: string | null, readonly policyNumber: string | null, readonly amountCents: number | null, readonly identifier: { readonly identifierKind: IdentifierKind, readonly printed: string } | null, readonly noticeAddress: { readonly post: ReadonlyArray<string> | null, readonly fax: string | null, readonly portal: string | null, readonly phone: string | null, readonly email: string | null } | null } | null, readonly calls: ReadonlyArray<{ readonly id: string, readonly at: string, readonly calledNumber: string | null, readonly spokeWith: string | null, readonly reference: string | null, readonly said: string, readonly minutes: number | null }> | null, readonly problems: ReadonlyArray<{ readonly field: string, readonly blocks: boolean, readonly message: string }> | null, readonly next: { readonly next: string, readonly reason: string, readonly question: string | null, readonly today: string, readonly steps: ReadonlyArray<{ readonly stepKey: string, readonly stage: string, readonly label: string, readonly filingType: string, readonly urgent: boolean, readonly beside: boolean, readonly actBy: string | null, readonly lastArguable: string | null, readonly submissionId: string | null }>, readonly helpers: ReadonlyArray<{ readonly key: string, readonly name: string, readonly does: string, readonly channels: ReadonlyArray<{ readonly kind: string, readonly value: string }> }> } | null, readonly outcomes: ReadonlyArray<{ readonly id: string, readonly submissionId: string | null, readonly stage: string, readonly state: OutcomeState, readonly stateSentence: string, readonly resultSentence: string | null, readonly dueOn: string | null, readonly decidedOn: string | null }> } | null, readonly submissionsOf: ReadonlyArray<{ readonly id: string, readonly reference: string, readonly stepKey: string, readonly stage: string, readonly state: SubmissionState, readonly stateSentence: string, readonly sendBy: string | null }> };

export type DropDraftMutationVariables = Exact<{
  input: DropDraftInput;
}>;


export type DropDraftMutation = { readonly dropDraft:
    | { readonly __typename: 'DraftChangedElsewhere', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'DraftDropped' }
    | { readonly __typename: 'InvalidInput', readonly message: string, readonly field: string | null }
   };

export type StartOneTimeCodeMutationVariables = Exact<{ [key: string]: never; }>;


export type StartOneTimeCodeMutation = { readonly startOneTimeCode:
    | { readonly __typename: 'InvalidInput' }
    | { readonly __typename: 'NotAllowed' }
    | { readonly __typename: 'OneTimeCodeStarted', readonly id: string, readonly uri: string, readonly secret: string, readonly svg: string }
    | { readonly __typename: 'ReauthenticationNeeded' }
    | { readonly __typename: 'SecondFactorNeeded' }
   };

export type MendOutcomeMutationVariables = Exact<{
  input: CorrectOutcomeInput;
  language: Language;
}>;


export type MendOutcomeMutation = { readonly correctOutcome:
    | { readonly __typename: 'DecisionDateInFuture', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'DecisionDateMissing', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'InvalidInput', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotAllowed', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotFound', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'OutcomeCorrected', readonly outcome: { readonly id: string, readonly stateSentence: string } }
    | { readonly __typename: 'OutcomeMoveNotAllowed', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'OutcomeReportedAnew', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'ReviewerIsReporter', readonly message: string, readonly field: string | null }
   };

export type DeclineLetterMutationVariables = Exact<{
  requestId: string;
  reason: DeclineReason;
  note?: string | null | undefined;
}>;


export type DeclineLetterMutation = { readonly declineRequest:
    | { readonly __typename: 'ClinicianDecidesAlone', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'DeclineReasonMissing', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'InvalidInput', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotAllowed', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotFound', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'RequestDeclined', readonly next: NextAfterDecline }
    | { readonly __typename: 'RequestMoveNotAllowed', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'SecondFactorNeeded', readonly message: string, readonly field: string | null }
   };

export type AskClinicianMutationVariables = Exact<{
  input: AskForJustificationInput;
}>;


export type AskClinicianMutation = { readonly askForJustification:
    | { readonly __typename: 'CaseOver', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'ClinicianNameMissing', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'InvalidInput', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'JustificationAsked' }
    | { readonly __typename: 'NotAllowed', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotFound', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'RequestExists', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'StepNotOpen', readonly message: string, readonly field: string | null }
   };

export type CaseClinicianQueryVariables = Exact<{
  id: string;
}>;


export type CaseClinicianQuery = { readonly clocks: { readonly business: string }, readonly case: { readonly id: string, readonly personId: string | null, readonly sees: CaseSees, readonly actBy: string | null, readonly lastArguable: string | null, readonly clocks: ReadonlyArray<{ readonly side: string, readonly state: ClockState, readonly actBy: string | null, readonly verified: boolean }>, readonly authorizations: ReadonlyArray<{ readonly id: string, readonly reference: string, readonly recipients: ReadonlyArray<AuthorizationRecipient>, readonly information: string, readonly purpose: string, readonly practices: ReadonlyArray<string>, readonly signedOn: string, readonly expiresOn: string, readonly revokedOn: string | null, readonly inForce: boolean, readonly fileId: string }>, readonly justificationRequests: ReadonlyArray<{ readonly id: string, readonly reference: string, readonly relation: ClinicianRelation, readonly wayIn: WayIn, readonly state: JustificationRequestState, readonly neededBy: string | null, readonly clinicianName: string | null, readonly lacks: ReadonlyArray<LetterFact>, readonly letter: { readonly fileId: string | null, readonly signedAt: string | null } | null, readonly onePages: ReadonlyArray<{ readonly id: string, readonly fileId: string, readonly madeAt: string, readonly link: { readonly id: string, readonly expiresAt: string, readonly revokedAt: string | null, readonly uploads: number, readonly address: string | null } | null }>, readonly links: ReadonlyArray<{ readonly id: string, readonly expiresAt: string, readonly revokedAt: string | null, readonly uploads: number, readonly address: string | null }>, readonly paperAnswers: ReadonlyArray<{ readonly id: string, readonly fileId: string, readonly byLink: boolean, readonly receivedAt: string, readonly verdict: PaperVerdict | null, readonly datedOn: string | null }>, readonly practicePapers: ReadonlyArray<{ readonly id: string, readonly fileId: string, readonly addedAt: string }>, readonly call: { readonly id: string, readonly state: PeerCallState, readonly result: PeerCallResult | null, readonly appealWaitsUntil: string | null, readonly windows: ReadonlyArray<{ readonly from: string, readonly to: string }>, readonly said: { readonly alternative: string | null } | null } | null }> } | null };

export type CommitPlanMutationVariables = Exact<{
  id: string;
}>;


export type CommitPlanMutation = { readonly commitAssignment:
    | { readonly __typename: 'AssignmentCommitted', readonly offered: number, readonly released: number }
    | { readonly __typename: 'CampaignNotRunning', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'MassSendRequested', readonly recipients: number, readonly approval: { readonly id: string, readonly expiresAt: string, readonly state: ApprovalState } }
    | { readonly __typename: 'NotAllowed', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotFound', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'PlanAlreadyCommitted', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'PlanNotReady', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'PlanOutdated', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'SecondFactorNeeded', readonly message: string, readonly field: string | null }
   };

export type MyPlacesQueryVariables = Exact<{ [key: string]: never; }>;


export type MyPlacesQuery = { readonly myOrganizations: ReadonlyArray<{ readonly id: string, readonly name: string, readonly myRoles: ReadonlyArray<MembershipRole> }>, readonly clinician: { readonly id: string } | null };

export type ProveSecondFactorMutationVariables = Exact<{
  shown: SecondFactorInput;
}>;


export type ProveSecondFactorMutation = { readonly proveSecondFactor:
    | { readonly __typename: 'InvalidInput' }
    | { readonly __typename: 'NotAllowed' }
    | { readonly __typename: 'PasskeyRefused' }
    | { readonly __typename: 'Proved' }
    | { readonly __typename: 'SecondFactorNeeded' }
    | { readonly __typename: 'TooManyRequests' }
    | { readonly __typename: 'WrongCode' }
   };

export type MakeMyCalendarMutationVariables = Exact<{ [key: string]: never; }>;


export type MakeMyCalendarMutation = { readonly makeCalendarLink:
    | { readonly __typename: 'CalendarLinkMade', readonly url: string, readonly link: { readonly id: string } }
    | { readonly __typename: 'NotAllowed', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotFound', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'SecondFactorNeeded', readonly message: string, readonly field: string | null }
   };

export type CheckOutcomeMutationVariables = Exact<{
  input: VerifyOutcomeInput;
  language: Language;
}>;


export type CheckOutcomeMutation = { readonly verifyOutcome:
    | { readonly __typename: 'DecisionDateInFuture', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'DecisionDateMissing', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'InvalidInput', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotAllowed', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotFound', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'OutcomeMoveNotAllowed', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'OutcomeReportedAnew', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'OutcomeVerified', readonly outcome: { readonly id: string, readonly stateSentence: string }, readonly next: { readonly next: string, readonly reason: string } | null }
    | { readonly __typename: 'OutcomeWithoutEvidence', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'ReviewerIsReporter', readonly message: string, readonly field: string | null }
   };

export type NavigatorsOfQueryVariables = Exact<{
  id: string;
}>;


export type NavigatorsOfQuery = { readonly campaign: { readonly id: string, readonly organization: { readonly id: string, readonly members: ReadonlyArray<{ readonly id: string, readonly accountId: string | null }>, readonly memberAddresses: ReadonlyArray<{ readonly membershipId: string, readonly email: string }> } } | null };

export type UrgentFactsQueryVariables = Exact<{
  planType: PlanType;
  residence?: string | null | undefined;
  contractState?: string | null | undefined;
  refused: LegalClocksInput;
  first: LegalClocksInput;
}>;


export type UrgentFactsQuery = { readonly refused:
    | { readonly answer: { readonly clocks: ReadonlyArray<{ readonly stage: string, readonly side: string, readonly urgency: string, readonly hours: number | null, readonly opensNow: boolean, readonly citation: string, readonly source: ReadonlyArray<string>, readonly dateRead: string, readonly verified: boolean }>, readonly companions: ReadonlyArray<{ readonly stage: string, readonly side: string, readonly urgency: string, readonly hours: number | null, readonly opensNow: boolean, readonly citation: string, readonly source: ReadonlyArray<string>, readonly dateRead: string, readonly verified: boolean }> } }
    | Record<PropertyKey, never>
  , readonly first:
    | { readonly answer: { readonly clocks: ReadonlyArray<{ readonly stage: string, readonly side: string, readonly urgency: string, readonly hours: number | null, readonly opensNow: boolean, readonly citation: string, readonly source: ReadonlyArray<string>, readonly dateRead: string, readonly verified: boolean }> } }
    | Record<PropertyKey, never>
  , readonly authority: { readonly regulators: ReadonlyArray<{ readonly key: string, readonly name: string, readonly why: string, readonly citation: string | null, readonly sources: ReadonlyArray<string>, readonly verified: boolean, readonly dateRead: string, readonly channels: ReadonlyArray<{ readonly kind: string, readonly value: string, readonly verified: boolean, readonly sources: ReadonlyArray<string> }> }>, readonly reviewPath: { readonly name: string, readonly recipient: string, readonly citation: string | null, readonly sources: ReadonlyArray<string>, readonly verified: boolean, readonly dateRead: string, readonly channels: ReadonlyArray<{ readonly kind: string, readonly value: string, readonly verified: boolean, readonly sources: ReadonlyArray<string> }> } | null, readonly whoCanStillHelp: ReadonlyArray<{ readonly key: string, readonly name: string, readonly does: string, readonly citation: string | null, readonly sources: ReadonlyArray<string>, readonly verified: boolean, readonly dateRead: string, readonly channels: ReadonlyArray<{ readonly kind: string, readonly value: string, readonly verified: boolean, readonly sources: ReadonlyArray<string> }> }> } | null };

export type InstallationQueryVariables = Exact<{
  language: Language;
}>;


export type InstallationQuery = { readonly sendingStoppedSince: string | null, readonly organizationsToVerify: ReadonlyArray<{ readonly id: string, readonly factsHash: string, readonly name: string, readonly legalName: string | null, readonly registration: string | null, readonly officer: string | null, readonly funders: ReadonlyArray<string> | null, readonly sample: boolean, readonly state: OrganizationState }>, readonly askedAuthorities: ReadonlyArray<{ readonly holderEmail: string, readonly birthDate: string | null, readonly personName: { readonly given: string, readonly family: string }, readonly authority: { readonly id: string, readonly basis: AuthorityBasis, readonly fromDay: string, readonly untilDay: string | null, readonly evidenceFileId: string | null } }>, readonly deadLetters: ReadonlyArray<{ readonly messageId: string, readonly reaction: string, readonly event: string, readonly attempts: number, readonly errorClass: string, readonly errorMessage: string, readonly parkedAt: string }>, readonly facts: { readonly count: number }, readonly retention: ReadonlyArray<{ readonly key: string, readonly holds: string, readonly days: number | null, readonly from: string, readonly why: string, readonly swept: boolean }>, readonly retentionRuns: ReadonlyArray<{ readonly rule: string, readonly at: string, readonly removed: number }> };

export type ConfirmAskedAuthorityMutationVariables = Exact<{
  authorityId: string;
  alsoConsent: boolean;
  paper?: string | null | undefined;
}>;


export type ConfirmAskedAuthorityMutation = { readonly confirmAuthority:
    | { readonly __typename: 'Authority', readonly id: string }
    | { readonly __typename: 'LastAuthority', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotAllowed', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotFound', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'PaperChangedSince', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'ReauthenticationNeeded', readonly message: string, readonly field: string | null }
   };

export type PlanToAgreeQueryVariables = Exact<{
  id: string;
}>;


export type PlanToAgreeQuery = { readonly assignmentPlan: { readonly id: string, readonly campaignId: string, readonly plannedFor: string, readonly stale: boolean, readonly summary: { readonly assigned: number, readonly unassigned: number, readonly changes: { readonly new: number, readonly moved: number } } } | null };

export type PasteBodyAnswerMutationVariables = Exact<{
  input: PasteBodyAnswerInput;
}>;


export type PasteBodyAnswerMutation = { readonly pasteBodyAnswer:
    | { readonly __typename: 'AnswerEmpty', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'AnswerTooLong', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'ConsentMissing', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'HearingNotOpen', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'HearingSeatChanged', readonly seat: { readonly id: string, readonly state: HearingSeatState } }
    | { readonly __typename: 'ListIsOurs', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotAllowed', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotFound', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotReadyToSpeak', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'SeatOver', readonly message: string, readonly field: string | null }
   };

export type DatedFactsQueryVariables = Exact<{
  source: string;
}>;


export type DatedFactsQuery = { readonly planTypes: ReadonlyArray<{ readonly key: PlanType, readonly verified: boolean, readonly dateRead: string }>, readonly jurisdictions: ReadonlyArray<{ readonly code: string, readonly verified: boolean, readonly dateRead: string }>, readonly insurers: ReadonlyArray<{ readonly key: string, readonly verified: boolean, readonly dateRead: string }>, readonly publicMeasure: { readonly title: string, readonly publisher: string, readonly address: string, readonly method: string, readonly rows: ReadonlyArray<{ readonly total: number }> }, readonly publicDecisions: { readonly edges: ReadonlyArray<{ readonly node: { readonly importedAt: string } }> } };

export type AskForPeerCallMutationVariables = Exact<{
  input: AskForCallInput;
}>;


export type AskForPeerCallMutation = { readonly askForCall:
    | { readonly __typename: 'CallAsked' }
    | { readonly __typename: 'CallInFuture', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'CallMoveNotAllowed', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'CallWindowPast', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'CallWindowTooShort', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'CallWindowsOverlap', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'CallWindowsTwo', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'InvalidInput', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotAllowed', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotFound', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'SecondFactorNeeded', readonly message: string, readonly field: string | null }
   };

export type CampaignReadinessQueryVariables = Exact<{
  id: string;
  language: Language;
}>;


export type CampaignReadinessQuery = { readonly campaign: { readonly id: string, readonly kind: string, readonly state: CampaignState, readonly stateSentence: string, readonly title: string, readonly slug: string, readonly approvalHash: string, readonly proposedChange: { readonly approvalHash: string } | null, readonly readiness: { readonly canOpen: boolean, readonly campaign: ReadonlyArray<{ readonly check: string, readonly level: ReadinessLevel, readonly reason: string }>, readonly states: ReadonlyArray<{ readonly state: string, readonly checks: ReadonlyArray<{ readonly check: string, readonly level: ReadinessLevel, readonly reason: string }> }> }, readonly organization: { readonly id: string, readonly name: string, readonly state: OrganizationState, readonly sample: boolean, readonly myRoles: ReadonlyArray<MembershipRole>, readonly approvals: ReadonlyArray<{ readonly id: string, readonly subject: ApprovalSubject, readonly subjectId: string, readonly subjectHash: string, readonly state: ApprovalState, readonly requestedBy: string, readonly expiresAt: string, readonly singlePerson: boolean, readonly aloneAllowed: boolean }> } } | null, readonly campaignKinds: ReadonlyArray<{ readonly key: string, readonly name: string, readonly beforeLaunch: ReadonlyArray<string> }>, readonly jurisdictions: ReadonlyArray<{ readonly code: string, readonly name: string }>, readonly me: { readonly account: { readonly id: string } } | null };

export type ResumeAllSendingMutationVariables = Exact<{ [key: string]: never; }>;


export type ResumeAllSendingMutation = { readonly resumeSending: { readonly stoppedSince: string | null } };

export type AnswerPairMutationVariables = Exact<{
  input: AnswerCaseMatchInput;
}>;


export type AnswerPairMutation = { readonly answerCaseMatch:
    | { readonly __typename: 'CaseMatch', readonly id: string, readonly foundAt: string, readonly answer: MatchAnswer | null, readonly sameName: boolean, readonly sameBirthDate: boolean, readonly cases: ReadonlyArray<{ readonly caseId: string, readonly state: CaseState, readonly planType: PlanType, readonly letterInHand: LetterInHand, readonly noticeDate: string | null, readonly conditionKey: string | null, readonly treatmentKey: string | null, readonly actBy: string | null, readonly createdAt: string }> }
    | { readonly __typename: 'InvalidInput', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotFound', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'SecondFactorNeeded', readonly message: string, readonly field: string | null }
   };

export type LiaisonOfficesQueryVariables = Exact<{
  campaignId: string;
  language: Language;
}>;


export type LiaisonOfficesQuery = { readonly liaisons: ReadonlyArray<{ readonly expected: string, readonly listed: string, readonly contact: string | null, readonly preferredIntake: IntakeWay | null, readonly agreedPerDay: number | null, readonly toldOn: string | null, readonly memo: string, readonly regulator: { readonly key: string, readonly name: string, readonly sources: ReadonlyArray<string>, readonly verified: boolean, readonly dateRead: string, readonly channels: ReadonlyArray<{ readonly kind: string, readonly value: string }> }, readonly contacts: ReadonlyArray<{ readonly on: string, readonly channel: LiaisonChannel, readonly note: string }> }>, readonly clocks: { readonly business: string } };

export type EndMembershipMutationVariables = Exact<{
  membershipId: string;
}>;


export type EndMembershipMutation = { readonly endMembership:
    | { readonly __typename: 'LastOwner', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'MembershipEnded', readonly membership: { readonly id: string } }
    | { readonly __typename: 'NotAllowed', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotFound', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'SecondFactorNeeded', readonly message: string, readonly field: string | null }
   };

export type ConfirmByWordMutationVariables = Exact<{
  seatId: string;
}>;


export type ConfirmByWordMutation = { readonly confirmByWord:
    | { readonly __typename: 'BodyTakesSignups', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'ConsentMissing', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'HearingChangedMeanwhile', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'HearingNotOpen', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'HearingSeatChanged', readonly seat: { readonly id: string, readonly state: HearingSeatState } }
    | { readonly __typename: 'HoldOver', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NoSlotFree', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotAllowed', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotFound', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotReadyToSpeak', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotTheLastHour', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NothingHeld', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'SeatOver', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'SecondFactorNeeded', readonly message: string, readonly field: string | null }
   };

export type PublishedEditionsQueryVariables = Exact<{ [key: string]: never; }>;


export type PublishedEditionsQuery = { readonly publishedEditions: ReadonlyArray<{ readonly id: string, readonly asOf: string, readonly groupsWithheld: boolean, readonly campaign: { readonly slug: string, readonly title: string, readonly sample: boolean, readonly organization: { readonly name: string } } | null, readonly whole: { readonly keys: ReadonlyArray<string>, readonly total: number, readonly n: number | null, readonly overturned: number | null, readonly partlyOverturned: number | null, readonly upheld: number | null, readonly undecided: number | null, readonly unknown: number | null, readonly overturnRate: number | null, readonly knownShare: number | null, readonly mayBeRanked: boolean, readonly overturnInterval: { readonly low: number, readonly high: number } | null, readonly overturnBounds: { readonly low: number, readonly high: number } | null } | null, readonly rows: ReadonlyArray<{ readonly keys: ReadonlyArray<string>, readonly total: number, readonly n: number | null, readonly overturned: number | null, readonly partlyOverturned: number | null, readonly upheld: number | null, readonly undecided: number | null, readonly unknown: number | null, readonly overturnRate: number | null, readonly knownShare: number | null, readonly mayBeRanked: boolean, readonly overturnInterval: { readonly low: number, readonly high: number } | null, readonly overturnBounds: { readonly low: number, readonly high: number } | null }> }>, readonly jurisdictions: ReadonlyArray<{ readonly code: string, readonly name: string }> };

export type ResultsOfCampaignQueryVariables = Exact<{
  id: string;
}>;


export type ResultsOfCampaignQuery = { readonly editions: ReadonlyArray<{ readonly id: string, readonly publishedAt: string | null }> };

export type RemoveTheSampleMutationVariables = Exact<{ [key: string]: never; }>;


export type RemoveTheSampleMutation = { readonly removeSampleCampaign:
    | { readonly __typename: 'NotSampleHome', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'SampleNotOffered', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'SampleRemoved', readonly sample: { readonly state: SampleState } }
    | { readonly __typename: 'TooManyRequests', readonly message: string, readonly field: string | null }
   };

export type RequestOpeningMutationVariables = Exact<{
  campaignId: string;
}>;


export type RequestOpeningMutation = { readonly requestCampaignOpening:
    | { readonly __typename: 'CampaignMoveNotAllowed', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'CampaignNotReady', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'CampaignOpeningRequested', readonly approval: { readonly id: string } }
    | { readonly __typename: 'NotAllowed', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotFound', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'SecondFactorNeeded', readonly message: string, readonly field: string | null }
   };

export type DecideApprovalMutationVariables = Exact<{
  approvalId: string;
  subjectHash: string;
  approve: boolean;
}>;


export type DecideApprovalMutation = { readonly decideApproval:
    | { readonly __typename: 'ApprovalDecided', readonly approval: { readonly id: string, readonly state: ApprovalState, readonly singlePerson: boolean } }
    | { readonly __typename: 'ApprovalExpired', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'ApprovalNeedsAnother', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'ApprovalNotOpen', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'ApprovalOutdated', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotAllowed', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotFound', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'ReauthenticationNeeded', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'SecondFactorNeeded', readonly message: string, readonly field: string | null }
   };

export type SaveOwnWordsMutationVariables = Exact<{
  id: string;
  text: string;
  seen: ReadonlyArray<number> | number;
}>;


export type SaveOwnWordsMutation = { readonly writeOwnWords:
    | { readonly __typename: 'InvalidInput', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotAllowed', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotFound', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'OwnWordsSaved', readonly wanting: { readonly kind: string, readonly message: string } | null }
    | { readonly __typename: 'SubmissionMoveNotAllowed', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'WordsChangedElsewhere', readonly message: string, readonly field: string | null }
   };

export type AnswerReportOnFactMutationVariables = Exact<{
  input: AnswerFactReportInput;
}>;


export type AnswerReportOnFactMutation = { readonly answerFactReport:
    | { readonly __typename: 'FactNotMended', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'FactReportAnswered', readonly report: { readonly id: string } }
    | { readonly __typename: 'FactReportClosed', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'InvalidInput', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotFound', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'SecondFactorNeeded', readonly message: string, readonly field: string | null }
   };

export type SaveAvailabilityMutationVariables = Exact<{
  input: SaveAvailabilityInput;
}>;


export type SaveAvailabilityMutation = { readonly saveAvailability:
    | { readonly __typename: 'InvalidInput', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotAllowed', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotFound', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotTakingPart', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'SpeakerSaved', readonly speaker: { readonly id: string } }
    | { readonly __typename: 'WindowEndsBeforeStart', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'WindowUnreadable', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'ZoneUnknown', readonly message: string, readonly field: string | null }
   };

export type ReportHelpedOutcomeMutationVariables = Exact<{
  input: ReportOutcomeInput;
}>;


export type ReportHelpedOutcomeMutation = { readonly reportOutcome:
    | { readonly __typename: 'DecisionDateInFuture', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'DecisionDateMissing', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'InvalidInput', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotAllowed', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotFound', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'OutcomeMoveNotAllowed', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'OutcomeReported' }
   };

export type NoteRegistrationLookedUpMutationVariables = Exact<{
  hearingId: string;
  on: string;
}>;


export type NoteRegistrationLookedUpMutation = { readonly noteRegistrationLookedUp:
    | { readonly __typename: 'HearingWritten', readonly hearing: { readonly id: string } }
    | { readonly __typename: 'InvalidInput', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotAllowed', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotFound', readonly message: string, readonly field: string | null }
   };

export type MakeAccessTokenMutationVariables = Exact<{
  name: string;
  scopes: ReadonlyArray<TokenScope> | TokenScope;
  days: number;
}>;


export type MakeAccessTokenMutation = { readonly makeAccessToken:
    | { readonly __typename: 'AccessTokenMade', readonly token: string }
    | { readonly __typename: 'InvalidInput', readonly field: string | null }
    | { readonly __typename: 'NotAllowed' }
    | { readonly __typename: 'ReauthenticationNeeded' }
    | { readonly __typename: 'SecondFactorNeeded' }
   };

export type AddPaperOfRecordMutationVariables = Exact<{
  requestId: string;
  fileId: string;
  paperKind: PracticePaperKind;
}>;


export type AddPaperOfRecordMutation = { readonly addPracticePaper:
    | { readonly __typename: 'AuthorizationDoesNotCover', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'AuthorizationExpired', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'AuthorizationIncomplete', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'AuthorizationMissing', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'AuthorizationRevoked', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'InvalidInput', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotAllowed', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotFound', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'PracticePaperAdded' }
    | { readonly __typename: 'RequestMoveNotAllowed', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'SecondFactorNeeded', readonly message: string, readonly field: string | null }
   };

export type KeepHelpStepMutationVariables = Exact<{
  id: string;
}>;


export type KeepHelpStepMutation = { readonly extendLease:
    | { readonly __typename: 'LeaseExtended' }
    | { readonly __typename: 'NotFound', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'SecondFactorNeeded', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'WorkItemBegun', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'WorkItemNotHeld', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'WorkItemOver', readonly message: string, readonly field: string | null }
   };

export type WordsNowQueryVariables = Exact<{ [key: string]: never; }>;


export type WordsNowQuery = { readonly mySeats: ReadonlyArray<{ readonly id: string, readonly statement: { readonly spoken: string | null, readonly written: string } | null }>, readonly myComments: ReadonlyArray<{ readonly id: string, readonly seatId: string | null, readonly text: string }> };

export type MyFilingQueryVariables = Exact<{
  id: string;
  language: Language;
}>;


export type MyFilingQuery = { readonly submission: { readonly id: string, readonly reference: string, readonly caseId: string, readonly state: SubmissionState, readonly stateSentence: string, readonly stepKey: string, readonly filingType: string, readonly stage: string, readonly channel: FilingChannel, readonly signatureRule: SignatureRule, readonly urgent: boolean, readonly actBy: string | null, readonly lastArguable: string | null, readonly dateVerified: boolean, readonly sendBy: string | null, readonly satisfiedBy: string, readonly deadlineEnds: string | null, readonly recallUntil: string | null, readonly signedAt: string | null, readonly ownWords: string | null, readonly documentHash: string | null, readonly satisfiedOn: string | null, readonly timeliness: Timeliness, readonly addressee: { readonly name: string, readonly lines: ReadonlyArray<string>, readonly channel: FilingChannel, readonly address: ReadonlyArray<string>, readonly source: AddressSource, readonly reason: string }, readonly ways: ReadonlyArray<{ readonly channel: FilingChannel, readonly source: AddressSource, readonly address: ReadonlyArray<string>, readonly reason: string }>, readonly facts: { readonly filerName: string | null, readonly memberId: string | null, readonly groupNumber: string | null, readonly planName: string | null, readonly serviceDates: string | null, readonly provider: string | null, readonly planProvision: string | null, readonly remedy: string | null, readonly leaveOut: ReadonlyArray<string>, readonly toldOn: string | null, readonly toldHow: string | null, readonly toldBy: string | null, readonly toldWhat: string | null, readonly toldReference: string | null, readonly urgencyStatedBy: string | null, readonly urgencyStatement: string | null, readonly neededBy: string | null, readonly callBack: string | null, readonly denialClass: DenialClass | null, readonly exhaustion: ExhaustionKind | null, readonly exhaustionFailure: string | null, readonly windowClosed: string | null, readonly obstacleFrom: string | null, readonly obstacleUntil: string | null, readonly lateReason: string | null, readonly lateEvidence: string | null, readonly complaintBefore: YesNoUnknown | null, readonly exhibits: ReadonlyArray<{ readonly fileId: string, readonly title: string }> }, readonly gate: { readonly applies: boolean, readonly open: boolean, readonly lawyerPrompt: string | null, readonly owed: ReadonlyArray<GateItem>, readonly items: ReadonlyArray<{ readonly item: GateItem, readonly question: string, readonly done: boolean | null, readonly reason: string | null }> }, readonly attestation: { readonly version: number, readonly language: Language, readonly text: string }, readonly document: { readonly pdf: string, readonly html: string } | null, readonly moves: ReadonlyArray<{ readonly toState: SubmissionState, readonly at: string }>, readonly attempts: ReadonlyArray<{ readonly id: string, readonly state: AttemptState, readonly stateSentence: string, readonly channel: FilingChannel, readonly transport: string, readonly delivers: boolean, readonly finishedAt: string | null }>, readonly proofs: ReadonlyArray<{ readonly id: string, readonly proofKind: ProofKind, readonly value: string | null, readonly fileId: string | null, readonly provedOn: string, readonly givenAt: string, readonly supersededAt: string | null }>, readonly returns: ReadonlyArray<{ readonly id: string, readonly reason: ReturnReason, readonly sentence: string, readonly advice: string, readonly returnedOn: string }>, readonly outcome: { readonly id: string, readonly state: OutcomeState, readonly stateSentence: string, readonly result: OutcomeResult | null, readonly resultSentence: string | null, readonly dueOn: string | null, readonly limitOn: string | null, readonly decidedOn: string | null, readonly evidenceFileId: string | null, readonly codes: ReadonlyArray<{ readonly kind: CodeKind, readonly code: string }> } | null } | null };

export type FactsAskedQueryVariables = Exact<{
  filter: FactFilter;
  first: number;
  after?: string | null | undefined;
}>;


export type FactsAskedQuery = { readonly facts: { readonly count: number, readonly due: number, readonly of: number, readonly mayReview: boolean, readonly mayAnswer: boolean, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly key: string, readonly version: string, readonly kind: FactKind, readonly name: string, readonly states: ReadonlyArray<string>, readonly planTypes: ReadonlyArray<string>, readonly citation: string | null, readonly pages: ReadonlyArray<string>, readonly otherSources: ReadonlyArray<string>, readonly dateRead: string, readonly verified: boolean, readonly needs: number, readonly standing: FactStanding, readonly confirmedBy: number, readonly until: string | null, readonly says: ReadonlyArray<{ readonly what: string, readonly value: string, readonly unit: string | null }>, readonly confirmations: ReadonlyArray<{ readonly role: FactReviewerRole, readonly lookedOn: string, readonly until: string, readonly source: string, readonly mine: boolean, readonly stands: boolean }>, readonly reports: ReadonlyArray<{ readonly id: string, readonly role: FactReviewerRole, readonly lookedOn: string, readonly source: string, readonly sourceSays: string, readonly answer: FactReportAnswer | null, readonly reason: string | null, readonly answeredOn: string | null }> } }> } };

export type PlanPeerCallMutationVariables = Exact<{
  requestId: string;
}>;


export type PlanPeerCallMutation = { readonly planCall:
    | { readonly __typename: 'CallClosedByAppeal', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'CallExists', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'CallPlanned', readonly notes: ReadonlyArray<string> }
    | { readonly __typename: 'CallWindowOver', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NoCallForThisReason', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotAllowed', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotFound', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'OnlyWhoCaresSpeaks', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'PayerWantsAnother', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'RequestMoveNotAllowed', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'SecondFactorNeeded', readonly message: string, readonly field: string | null }
   };

export type MyPeopleQueryVariables = Exact<{ [key: string]: never; }>;


export type MyPeopleQuery = { readonly me: { readonly persons: ReadonlyArray<{ readonly id: string, readonly state: PersonState, readonly name: { readonly given: string, readonly family: string } }>, readonly authorities: ReadonlyArray<{ readonly id: string, readonly personId: string, readonly basis: AuthorityBasis, readonly state: AuthorityState, readonly mine: boolean, readonly accepted: boolean, readonly purposes: ReadonlyArray<ActPurpose> }> } | null, readonly myParticipations: ReadonlyArray<{ readonly id: string, readonly state: ParticipationState, readonly caseId: string, readonly leadCase: boolean, readonly holdUntil: string | null, readonly helperId: string | null, readonly campaign: { readonly id: string, readonly slug: string, readonly title: string, readonly state: CampaignState, readonly organization: { readonly id: string, readonly name: string } }, readonly facet: { readonly actBy: string | null, readonly lastArguable: string | null } }> };

export type ExportsOfCampaignQueryVariables = Exact<{
  id: string;
}>;


export type ExportsOfCampaignQuery = { readonly campaign: { readonly id: string, readonly title: string, readonly organization: { readonly id: string, readonly approvals: ReadonlyArray<{ readonly id: string, readonly subject: ApprovalSubject, readonly subjectId: string, readonly state: ApprovalState, readonly requestedBy: string, readonly requestedAt: string, readonly expiresAt: string, readonly export: { readonly people: number, readonly columns: ReadonlyArray<string>, readonly stories: boolean } | null }> } } | null };

export type ReportOneFactMutationVariables = Exact<{
  input: ReportFactInput;
}>;


export type ReportOneFactMutation = { readonly reportFact:
    | { readonly __typename: 'FactChanged', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'FactReported', readonly fact: { readonly key: string } }
    | { readonly __typename: 'InvalidInput', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotAllowed', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotFound', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'ReauthenticationNeeded', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'SecondFactorNeeded', readonly message: string, readonly field: string | null }
   };

export type MakeRecoveryCodesMutationVariables = Exact<{ [key: string]: never; }>;


export type MakeRecoveryCodesMutation = { readonly makeRecoveryCodes:
    | { readonly __typename: 'NoSecondFactor' }
    | { readonly __typename: 'NotAllowed' }
    | { readonly __typename: 'ReauthenticationNeeded' }
    | { readonly __typename: 'RecoveryCodesMade', readonly codes: ReadonlyArray<string> }
    | { readonly __typename: 'SecondFactorNeeded' }
   };

export type MyLedgerQueryVariables = Exact<{
  personId: string;
}>;


export type MyLedgerQuery = { readonly consentLedger: ReadonlyArray<{ readonly id: string, readonly purpose: ConsentPurpose, readonly act: ConsentAct, readonly organizationName: string | null, readonly at: string, readonly wording: string | null }> | null };

export type TakeOtherWayMutationVariables = Exact<{
  id: string;
  channel: FilingChannel;
}>;


export type TakeOtherWayMutation = { readonly changeChannel:
    | { readonly __typename: 'NoWayToRecipient', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotAllowed', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotFound', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'SubmissionMoveNotAllowed', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'SubmissionWritten' }
   };

export type LogPeerCallResultMutationVariables = Exact<{
  input: CallResultInput;
}>;


export type LogPeerCallResultMutation = { readonly logCallResult:
    | { readonly __typename: 'AlternativeMissing', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'CallInFuture', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'CallMinutesWrong', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'CallMoveNotAllowed', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'CallNotDated', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'CallResultLogged' }
    | { readonly __typename: 'InvalidInput', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotAllowed', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotFound', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'OnlyWhoCaresSpeaks', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'ReviewerMissing', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'SecondFactorNeeded', readonly message: string, readonly field: string | null }
   };

export type LeaveSlotMutationVariables = Exact<{
  seatId: string;
  writes: boolean;
}>;


export type LeaveSlotMutation = { readonly leaveSlot:
    | { readonly __typename: 'HearingSeatChanged', readonly seat: { readonly id: string, readonly state: HearingSeatState } }
    | { readonly __typename: 'NotAllowed', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotFound', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'SeatOver', readonly message: string, readonly field: string | null }
   };

export type PlanShownQueryVariables = Exact<{
  id: string;
  language: Language;
}>;


export type PlanShownQuery = { readonly assignmentPlan: { readonly id: string, readonly method: string, readonly complete: boolean, readonly gap: number | null, readonly plannedFor: string, readonly madeAt: string, readonly state: AssignmentPlanState, readonly stateSentence: string, readonly committedAt: string | null, readonly stale: boolean, readonly staleSince: string | null, readonly staleBecause: string | null, readonly progress: { readonly component: number, readonly components: number, readonly stage: string } | null, readonly components: { readonly solved: number, readonly kept: number }, readonly summary: { readonly assigned: number, readonly unassigned: number, readonly settled: number, readonly unknownDeadline: number, readonly byState: ReadonlyArray<{ readonly state: string | null, readonly assigned: number, readonly unassigned: number, readonly unknownDeadline: number }>, readonly byTiming: ReadonlyArray<{ readonly timing: AssignmentTiming, readonly count: number }>, readonly byChannel: ReadonlyArray<{ readonly channel: FilingChannel, readonly count: number }>, readonly byConstraint: ReadonlyArray<{ readonly constraint: AssignmentConstraint, readonly count: number }>, readonly changes: { readonly new: number, readonly same: number, readonly moved: number, readonly settled: number, readonly released: number } }, readonly planned: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly stage: string, readonly channel: FilingChannel | null, readonly recipientName: string | null, readonly releaseFrom: string, readonly sendBy: string | null, readonly actBy: string | null, readonly urgent: boolean, readonly timing: AssignmentTiming, readonly change: PlanChange, readonly reasons: ReadonlyArray<string>, readonly label: { readonly en: string, readonly es: string } } }>, readonly pageInfo: { readonly hasNextPage: boolean } } } | null };

export type TheSampleQueryVariables = Exact<{ [key: string]: never; }>;


export type TheSampleQuery = { readonly sampleCampaign: { readonly state: SampleState, readonly day: string | null, readonly people: number, readonly joined: number, readonly filed: number, readonly sent: number, readonly answered: number } };

export type AnswerMyNoticeMutationVariables = Exact<{
  input: AnswerNoticeInput;
}>;


export type AnswerMyNoticeMutation = { readonly answerNotice:
    | { readonly __typename: 'CaseOver', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'InvalidInput', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotAllowed', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotFound', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NoticeAnswered' }
   };

export type CloseHearingMutationVariables = Exact<{
  input: CloseHearingInput;
}>;


export type CloseHearingMutation = { readonly closeHearing:
    | { readonly __typename: 'HearingMoveNotAllowed', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'HearingWritten', readonly hearing: { readonly id: string, readonly state: HearingState } }
    | { readonly __typename: 'LinkUnusable', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotAllowed', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotFound', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'RecordMissing', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'ResultDateUnusable', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'SecondFactorNeeded', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'SpeakersUnknown', readonly message: string, readonly field: string | null }
   };

export type RegisterMeMutationVariables = Exact<{
  input: RegisterPersonInput;
}>;


export type RegisterMeMutation = { readonly registerPerson:
    | { readonly __typename: 'AlreadyRegistered', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'AttestationNeeded', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'InvalidInput', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotAllowed', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'PersonRegistered', readonly person: { readonly id: string }, readonly authority: { readonly id: string, readonly state: AuthorityState } }
   };

export type AnnounceHearingMutationVariables = Exact<{
  hearingId: string;
  lobbyingRead: boolean;
}>;


export type AnnounceHearingMutation = { readonly announceHearing:
    | { readonly __typename: 'HearingInPast', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'HearingLengthUnusable', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'HearingMoveNotAllowed', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'HearingTextMissing', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'HearingTextTooLong', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'HearingWritten', readonly hearing: { readonly id: string, readonly state: HearingState } }
    | { readonly __typename: 'JurisdictionUnknown', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'LinkMissing', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'LinkUnusable', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'LobbyingNotRead', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'LocalTimeSkipped', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'LocalTimeTwice', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'MinutesUnusable', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'MomentUnreadable', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'MoreSlotsThanTime', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotAllowed', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotFound', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'PlaceMissing', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'SecondFactorNeeded', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'SignupAfterHearing', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'SignupMethodMissing', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'SlotsNotOurs', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'SlotsUnusable', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'ZoneUnknown', readonly message: string, readonly field: string | null }
   };

export type ChangePractisingMutationVariables = Exact<{
  input: PractisingInput;
}>;


export type ChangePractisingMutation = { readonly changePractising:
    | { readonly __typename: 'ClinicianChanged', readonly movedOn: number }
    | { readonly __typename: 'LanguageMissing', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotEnrolled', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'SecondFactorNeeded', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'SpecialtyMissing', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'SpecialtyUnknown', readonly message: string, readonly field: string | null }
   };

export type ResolveMyFilingMutationVariables = Exact<{
  input: ResolveUncertainInput;
}>;


export type ResolveMyFilingMutation = { readonly resolveUncertain:
    | { readonly __typename: 'InvalidInput', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotAllowed', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotFound', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'ProofBeforeSigning', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'ProofDateUnreadable', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'ProofEmpty', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'ProofInFuture', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'ProofNotOfThisChannel', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'SubmissionMoveNotAllowed', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'UncertainResolved' }
   };

export type UnsayOwnFilingMutationVariables = Exact<{
  caseId: string;
  stage: string;
}>;


export type UnsayOwnFilingMutation = { readonly takeBackOwnFiling:
    | { readonly __typename: 'CaseOver', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'FiledHere', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'InvalidInput', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotAllowed', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotFound', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'OwnFilingReported' }
   };

export type SaveLiaisonMutationVariables = Exact<{
  input: SaveLiaisonInput;
}>;


export type SaveLiaisonMutation = { readonly saveLiaison:
    | { readonly __typename: 'InvalidInput', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'LiaisonSaved', readonly office: { readonly toldOn: string | null } }
    | { readonly __typename: 'NotAllowed', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotFound', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'SecondFactorNeeded', readonly message: string, readonly field: string | null }
   };

export type NoteNeedMetMutationVariables = Exact<{
  seatId: string;
  need: SpeakerNeed;
}>;


export type NoteNeedMetMutation = { readonly noteNeedMet:
    | { readonly __typename: 'HearingSeatChanged', readonly seat: { readonly id: string, readonly needsMet: ReadonlyArray<SpeakerNeed> } }
    | { readonly __typename: 'NotAllowed', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotFound', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'SecondFactorNeeded', readonly message: string, readonly field: string | null }
   };

export type RenewPractisingLicenceMutationVariables = Exact<{
  input: LicenceInput;
}>;


export type RenewPractisingLicenceMutation = { readonly renewLicence:
    | { readonly __typename: 'ClinicianChanged', readonly movedOn: number }
    | { readonly __typename: 'InvalidInput', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'LicenceExpired', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'LicenceMissing', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'LicenceNotDated', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'LicenceStateUnknown', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'LicenceTwice', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotEnrolled', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'SecondFactorNeeded', readonly message: string, readonly field: string | null }
   };

export type MySessionsQueryVariables = Exact<{ [key: string]: never; }>;


export type MySessionsQuery = { readonly mySessions: ReadonlyArray<{ readonly id: string, readonly keptIn: SessionKeeping, readonly sharedDevice: boolean, readonly createdAt: string, readonly lastSeenAt: string, readonly current: boolean }> };

export type OpenClinicLetterPageMutationVariables = Exact<{
  requestId: string;
  page: number;
  documentHash: string;
}>;


export type OpenClinicLetterPageMutation = { readonly openLetterPage:
    | { readonly __typename: 'AuthorizationDoesNotCover', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'AuthorizationExpired', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'AuthorizationIncomplete', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'AuthorizationMissing', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'AuthorizationRevoked', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'ClinicianDecidesAlone', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'DocumentChanged', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'InvalidInput', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'LetterPageOpened' }
    | { readonly __typename: 'NotAllowed', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotFound', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'RequestNotReady', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'SecondFactorNeeded', readonly message: string, readonly field: string | null }
   };

export type LeadCasesOfCampaignQueryVariables = Exact<{
  id: string;
  first: number;
  after?: string | null | undefined;
}>;


export type LeadCasesOfCampaignQuery = { readonly participations: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly state: ParticipationState, readonly leadCase: boolean, readonly joinedAt: string, readonly facet: { readonly residenceState: string | null, readonly contractState: string | null, readonly planType: string, readonly letterInHand: string, readonly actBy: string | null } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type PublishedMeasureQueryVariables = Exact<{
  source: string;
  by: ReadonlyArray<string> | string;
}>;


export type PublishedMeasureQuery = { readonly publicMeasure: { readonly title: string, readonly publisher: string, readonly address: string, readonly rows: ReadonlyArray<{ readonly keys: ReadonlyArray<string>, readonly total: number, readonly n: number | null, readonly overturned: number | null, readonly partlyOverturned: number | null, readonly upheld: number | null, readonly undecided: number | null, readonly unknown: number | null, readonly overturnRate: number | null, readonly knownShare: number | null, readonly mayBeRanked: boolean, readonly overturnInterval: { readonly low: number, readonly high: number } | null, readonly overturnBounds: { readonly low: number, readonly high: number } | null }> } };

export type PublicCampaignQueryVariables = Exact<{
  slug: string;
}>;


export type PublicCampaignQuery = { readonly campaignBySlug: { readonly id: string, readonly kind: string, readonly state: CampaignState, readonly slug: string, readonly title: string, readonly purpose: string, readonly sample: boolean, readonly openedAt: string | null, readonly endedAt: string | null, readonly targets: { readonly payerIds: ReadonlyArray<string>, readonly conditionKeys: ReadonlyArray<string>, readonly treatmentKeys: ReadonlyArray<string>, readonly reasonKeys: ReadonlyArray<string>, readonly planTypes: ReadonlyArray<string> }, readonly states: ReadonlyArray<{ readonly state: string, readonly goal: number | null }>, readonly waves: ReadonlyArray<{ readonly state: string, readonly startsOn: string, readonly endsOn: string }>, readonly organization: { readonly id: string, readonly name: string, readonly funders: ReadonlyArray<string> | null, readonly sample: boolean, readonly state: OrganizationState } } | null, readonly jurisdictions: ReadonlyArray<{ readonly code: string, readonly name: string }>, readonly planTypes: ReadonlyArray<{ readonly key: PlanType, readonly name: string }> };

export type HearingsToSpeakAtQueryVariables = Exact<{
  campaignId: string;
}>;


export type HearingsToSpeakAtQuery = { readonly hearings: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly reference: string, readonly title: string, readonly body: string, readonly startsAt: string, readonly zone: string, readonly state: HearingState, readonly signupOwner: SignupOwner, readonly slotsFree: number, readonly starts: { readonly date: string, readonly time: string } } }> } };

export type AskPasskeyMutationVariables = Exact<{ [key: string]: never; }>;


export type AskPasskeyMutation = { readonly askPasskey:
    | { readonly __typename: 'NoSecondFactor' }
    | { readonly __typename: 'NotAllowed' }
    | { readonly __typename: 'PasskeyStarted', readonly challengeId: string, readonly options: string }
   };

export type WhoSawQueryVariables = Exact<{
  personId: string;
  after?: string | null | undefined;
  language: Language;
}>;


export type WhoSawQuery = { readonly disclosures: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly way: DisclosureWay, readonly at: string, readonly who: string, readonly what: string, readonly why: string } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type MyTakingPartQueryVariables = Exact<{ [key: string]: never; }>;


export type MyTakingPartQuery = { readonly myParticipations: ReadonlyArray<{ readonly id: string, readonly state: ParticipationState, readonly caseId: string, readonly holdUntil: string | null, readonly campaign: { readonly id: string, readonly title: string, readonly slug: string } }> };

export type PrepareMyDocumentMutationVariables = Exact<{
  id: string;
}>;


export type PrepareMyDocumentMutation = { readonly prepareDocument:
    | { readonly __typename: 'BlankLeft', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'BlanksLeft', readonly message: string, readonly field: string | null, readonly blanks: ReadonlyArray<string> }
    | { readonly __typename: 'ConsentMissing', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'DocumentChanged', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'DocumentPrepared', readonly documentHash: string, readonly soundsLikeOthers: boolean, readonly beforeSigning: ReadonlyArray<string>, readonly document: { readonly pdf: string, readonly html: string } }
    | { readonly __typename: 'ExhibitUnusable', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'LetterNotForThisCase', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotAllowed', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotFound', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'OwnWordsCopied', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'OwnWordsMissing', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'OwnWordsTooShort', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'RecordIncomplete', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'SubmissionMoveNotAllowed', readonly message: string, readonly field: string | null }
   };

export type AskMyCopyMutationVariables = Exact<{
  personId?: string | null | undefined;
  language: Language;
}>;


export type AskMyCopyMutation = { readonly askForExport:
    | { readonly __typename: 'ExportAsked', readonly export: { readonly id: string } }
    | { readonly __typename: 'ExportUnderWay', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotFound', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'ReauthenticationNeeded', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'TooManyRequests', readonly message: string, readonly field: string | null }
   };

export type WaitingOfCampaignQueryVariables = Exact<{
  id: string;
  first: number;
  after?: string | null | undefined;
  language: Language;
}>;


export type WaitingOfCampaignQuery = { readonly deliveryQueue: { readonly edges: ReadonlyArray<{ readonly node: { readonly submissionId: string, readonly reference: string, readonly state: SubmissionState, readonly stateSentence: string, readonly channel: FilingChannel, readonly sendBy: string | null, readonly actBy: string | null, readonly since: string, readonly responseCode: string | null, readonly attemptId: string | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type MakePracticePageMutationVariables = Exact<{
  input: OnePageRequestInput;
}>;


export type MakePracticePageMutation = { readonly makeOnePageRequest:
    | { readonly __typename: 'AuthorizationDoesNotCover', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'AuthorizationExpired', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'AuthorizationIncomplete', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'AuthorizationMissing', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'AuthorizationRevoked', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'CompetitionWordsHeld', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'InvalidInput', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotAllowed', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotFound', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NothingToConfirm', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'OnePageMade' }
    | { readonly __typename: 'PageTooLong', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'RequestMoveNotAllowed', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'SecondFactorNeeded', readonly message: string, readonly field: string | null }
   };

export type ExportOfParticipantsMutationVariables = Exact<{
  campaignId: string;
  stories: boolean;
}>;


export type ExportOfParticipantsMutation = { readonly exportParticipants:
    | { readonly __typename: 'NotAllowed', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotFound', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'ParticipantsExported', readonly csv: string, readonly people: number }
    | { readonly __typename: 'PersonalExportRequested', readonly approval: { readonly id: string, readonly state: ApprovalState } }
    | { readonly __typename: 'ReauthenticationNeeded', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'SecondFactorNeeded', readonly message: string, readonly field: string | null }
   };

export type AttestStatementMutationVariables = Exact<{
  input: AttestStatementInput;
}>;


export type AttestStatementMutation = { readonly attestStatement:
    | { readonly __typename: 'HearingSeatChanged', readonly seat: { readonly id: string, readonly ready: boolean } }
    | { readonly __typename: 'NotAllowed', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotFirstHand', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotFound', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotOwnName', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'OthersHealth', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'PublicReadingMissing', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'StatementChanged', readonly message: string, readonly field: string | null }
   };

export type ReopenMyCaseMutationVariables = Exact<{
  caseId: string;
}>;


export type ReopenMyCaseMutation = { readonly reopenCase:
    | { readonly __typename: 'CaseOver', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'CaseReopened' }
    | { readonly __typename: 'NotAllowed', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotFound', readonly message: string, readonly field: string | null }
   };

export type CorrectMyDetailsMutationVariables = Exact<{
  input: EditPersonInput;
}>;


export type CorrectMyDetailsMutation = { readonly editPerson:
    | { readonly __typename: 'EndsParentsRight', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'InvalidInput', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotAllowed', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotFound', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'PersonEdited' }
   };

export type RevokePermissionMutationVariables = Exact<{
  authorizationId: string;
}>;


export type RevokePermissionMutation = { readonly revokeAuthorization:
    | { readonly __typename: 'AuthorizationTakenBack' }
    | { readonly __typename: 'NotAllowed', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotFound', readonly message: string, readonly field: string | null }
   };

export type ApprovedCampaignQueryVariables = Exact<{
  id: string;
  language: Language;
}>;


export type ApprovedCampaignQuery = { readonly campaign: { readonly id: string, readonly kind: string, readonly state: CampaignState, readonly slug: string, readonly title: string, readonly purpose: string, readonly approvalHash: string, readonly letterDateRequired: boolean, readonly pacePerHour: number, readonly pacePerDay: number, readonly targets: { readonly payerIds: ReadonlyArray<string>, readonly conditionKeys: ReadonlyArray<string>, readonly treatmentKeys: ReadonlyArray<string>, readonly reasonKeys: ReadonlyArray<string>, readonly planTypes: ReadonlyArray<string> }, readonly states: ReadonlyArray<{ readonly state: string, readonly weight: number, readonly goal: number | null }>, readonly waves: ReadonlyArray<{ readonly state: string, readonly startsOn: string, readonly endsOn: string }>, readonly proposedChange: { readonly title: string, readonly purpose: string, readonly approvalHash: string, readonly letterDateRequired: boolean, readonly pacePerHour: number, readonly pacePerDay: number, readonly targets: { readonly payerIds: ReadonlyArray<string>, readonly conditionKeys: ReadonlyArray<string>, readonly treatmentKeys: ReadonlyArray<string>, readonly reasonKeys: ReadonlyArray<string>, readonly planTypes: ReadonlyArray<string> }, readonly states: ReadonlyArray<{ readonly state: string, readonly weight: number, readonly goal: number | null }>, readonly waves: ReadonlyArray<{ readonly state: string, readonly startsOn: string, readonly endsOn: string }> } | null } | null, readonly campaignKinds: ReadonlyArray<{ readonly key: string, readonly name: string }>, readonly jurisdictions: ReadonlyArray<{ readonly code: string, readonly name: string }>, readonly conditions: ReadonlyArray<{ readonly key: string, readonly name: string, readonly treatments: ReadonlyArray<{ readonly key: string, readonly name: string }> }>, readonly insurers: ReadonlyArray<{ readonly key: string, readonly name: string }>, readonly planTypes: ReadonlyArray<{ readonly key: PlanType, readonly name: string }>, readonly denialReasons: ReadonlyArray<{ readonly key: string, readonly name: string }> };

export type ShowMyPaperMutationVariables = Exact<{
  authorityId: string;
  fileId: string;
}>;


export type ShowMyPaperMutation = { readonly showAuthorityPaper:
    | { readonly __typename: 'Authority' }
    | { readonly __typename: 'InvalidInput', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotAllowed', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotFound', readonly message: string, readonly field: string | null }
   };

export type LogCaseCallMutationVariables = Exact<{
  input: LogCallInput;
}>;


export type LogCaseCallMutation = { readonly logCall:
    | { readonly __typename: 'CallLogged' }
    | { readonly __typename: 'CaseOver', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'InvalidInput', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotAllowed', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotFound', readonly message: string, readonly field: string | null }
   };

export type HandInCommentMutationVariables = Exact<{
  input: HandInCommentInput;
}>;


export type HandInCommentMutation = { readonly handInComment:
    | { readonly __typename: 'BlankLeft', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'CommentAlreadyMade', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'CommentWritten', readonly comment: { readonly id: string } }
    | { readonly __typename: 'InvalidInput', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotAllowed', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotFound', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'OwnWordsCopied', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'OwnWordsMissing', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'OwnWordsTooShort', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'WindowOver', readonly message: string, readonly field: string | null }
   };

export type PeerCallSheetQueryVariables = Exact<{
  callId: string;
  chosen: ReadonlyArray<string> | string;
}>;


export type PeerCallSheetQuery = { readonly callSheet:
    | { readonly __typename: 'CallReferenceMissing', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'CallSheet', readonly reference: string, readonly payerName: string | null, readonly phone: string | null, readonly criteria: ReadonlyArray<string>, readonly questions: ReadonlyArray<string>, readonly pdf: string, readonly strongestFacts: ReadonlyArray<{ readonly text: string, readonly where: string }> }
    | { readonly __typename: 'NotAllowed', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotFound', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'OnlyWhoCaresSpeaks', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'SecondFactorNeeded', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'StrongestFactsMissing', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'StrongestFactsTooMany', readonly message: string, readonly field: string | null }
   };

export type WithdrawMyFilingMutationVariables = Exact<{
  id: string;
}>;


export type WithdrawMyFilingMutation = { readonly withdrawSubmission:
    | { readonly __typename: 'NotAllowed', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotFound', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'SubmissionMoveNotAllowed', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'SubmissionTakenBack' }
   };

export type FillLetterBlankMutationVariables = Exact<{
  requestId: string;
  kind: BlankKind;
  text: string;
  over?: ReadonlyArray<string> | string | null | undefined;
}>;


export type FillLetterBlankMutation = { readonly fillBlank:
    | { readonly __typename: 'AuthorizationDoesNotCover', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'AuthorizationExpired', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'AuthorizationIncomplete', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'AuthorizationMissing', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'AuthorizationRevoked', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'BlankFilled' }
    | { readonly __typename: 'BlankLeft', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'ClinicianDecidesAlone', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'CodesFixed', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'DraftChangedElsewhere', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'InvalidInput', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotAllowed', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotFound', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'RequestMoveNotAllowed', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'SecondFactorNeeded', readonly message: string, readonly field: string | null }
   };

export type HearingDeskQueryVariables = Exact<{
  id: string;
  language: Language;
}>;


export type HearingDeskQuery = { readonly jurisdictions: ReadonlyArray<{ readonly code: string, readonly name: string, readonly zones: ReadonlyArray<string> }>, readonly hearing: { readonly id: string, readonly campaignId: string, readonly reference: string, readonly state: HearingState, readonly stateSentence: string, readonly sequence: number, readonly body: string, readonly jurisdiction: string, readonly docket: string | null, readonly title: string, readonly tag: HearingTag, readonly zone: string, readonly startsAt: string, readonly endsAt: string, readonly mode: HearingMode, readonly place: string | null, readonly link: string | null, readonly signupOwner: SignupOwner, readonly signupMethod: SignupMethod | null, readonly minutesPerSpeaker: number, readonly slots: number | null, readonly slotsFree: number, readonly taken: number, readonly waiting: number, readonly slotsToGiveBack: number, readonly recordingPublic: boolean | null, readonly underOath: boolean | null, readonly languages: ReadonlyArray<Language>, readonly outline: string, readonly lobbyingNote: string, readonly registrationReminder: string | null, readonly lobbyingReadAt: string | null, readonly act: BodyAct | null, readonly decidedOn: string | null, readonly recordUrl: string | null, readonly starts: { readonly date: string, readonly time: string }, readonly signupCloses: { readonly date: string, readonly time: string } | null, readonly commentsClose: { readonly date: string, readonly time: string } | null, readonly tally: { readonly saidYes: number, readonly delivered: number, readonly notDelivered: number, readonly excused: number, readonly unknown: number, readonly writtenOnly: number } | null, readonly activity: ReadonlyArray<{ readonly id: string, readonly on: string, readonly minutes: number, readonly cost: number }> } | null, readonly roster: { readonly can: ReadonlyArray<{ readonly personId: string, readonly ways: ReadonlyArray<HearingMode>, readonly reasons: ReadonlyArray<string> }>, readonly cannot: ReadonlyArray<{ readonly personId: string, readonly obstacles: ReadonlyArray<{ readonly sentence: string, readonly whatWouldUnblock: string }> }> } | null };

export type SaySentMutationVariables = Exact<{
  input: ReportSentInput;
}>;


export type SaySentMutation = { readonly reportSent:
    | { readonly __typename: 'InvalidInput', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotAllowed', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotFound', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'ProofBeforeSigning', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'ProofDateUnreadable', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'ProofEmpty', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'ProofInFuture', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'ProofNotOfThisChannel', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'SendingReported', readonly advice: string | null }
    | { readonly __typename: 'SubmissionMoveNotAllowed', readonly message: string, readonly field: string | null }
   };

export type LogHearingActivityMutationVariables = Exact<{
  input: LogHearingActivityInput;
}>;


export type LogHearingActivityMutation = { readonly logHearingActivity:
    | { readonly __typename: 'ActivityUnusable', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'HearingActivityLogged', readonly hearing: { readonly id: string } }
    | { readonly __typename: 'NotAllowed', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotFound', readonly message: string, readonly field: string | null }
   };

export type EditionToAgreeQueryVariables = Exact<{
  id: string;
}>;


export type EditionToAgreeQuery = { readonly edition: { readonly id: string, readonly campaignId: string, readonly asOf: string, readonly method: string, readonly groupsWithheld: boolean, readonly approvalHash: string, readonly campaign: { readonly id: string, readonly title: string } | null, readonly rows: ReadonlyArray<{ readonly keys: ReadonlyArray<string>, readonly total: number, readonly n: number | null, readonly overturned: number | null, readonly partlyOverturned: number | null, readonly upheld: number | null, readonly undecided: number | null, readonly unknown: number | null, readonly overturnRate: number | null, readonly knownShare: number | null, readonly overturnInterval: { readonly low: number, readonly high: number } | null, readonly overturnBounds: { readonly low: number, readonly high: number } | null }>, readonly whole: { readonly keys: ReadonlyArray<string>, readonly total: number, readonly n: number | null, readonly overturned: number | null, readonly partlyOverturned: number | null, readonly upheld: number | null, readonly undecided: number | null, readonly unknown: number | null, readonly overturnRate: number | null, readonly knownShare: number | null, readonly overturnInterval: { readonly low: number, readonly high: number } | null, readonly overturnBounds: { readonly low: number, readonly high: number } | null } | null } | null };

export type StopCampaignMutationVariables = Exact<{
  campaignId: string;
  to: StoppingMove;
  confirm: boolean;
}>;


export type StopCampaignMutation = { readonly stopCampaign:
    | { readonly __typename: 'CampaignCannotStop', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'CampaignStopped', readonly plan: { readonly to: StoppingMove, readonly dueSoonCount: number, readonly handToPersonCount: number, readonly people: number }, readonly campaign: { readonly id: string, readonly state: CampaignState } }
    | { readonly __typename: 'NotAllowed', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotFound', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'SecondFactorNeeded', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'WindDownPlanned', readonly plan: { readonly to: StoppingMove, readonly dueSoonCount: number, readonly handToPersonCount: number, readonly people: number, readonly dueSoon: ReadonlyArray<{ readonly submissionId: string, readonly signed: boolean, readonly actBy: string | null }> } }
   };

export type SwitchesOfQueryVariables = Exact<{
  personId: string;
  language: Language;
}>;


export type SwitchesOfQuery = { readonly consents: ReadonlyArray<{ readonly purpose: ConsentPurpose, readonly on: boolean, readonly wording: string, readonly wordingVersion: number, readonly withdrawalConsequence: string }> | null };

export type ProposeFiguresMutationVariables = Exact<{
  id: string;
}>;


export type ProposeFiguresMutation = { readonly proposeEdition:
    | { readonly __typename: 'EditionExists', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'EditionProposed', readonly edition: { readonly id: string }, readonly approval: { readonly id: string } }
    | { readonly __typename: 'NotAllowed', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotFound', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'SecondFactorNeeded', readonly message: string, readonly field: string | null }
   };

export type SayReturnedMutationVariables = Exact<{
  input: ReportReturnedInput;
}>;


export type SayReturnedMutation = { readonly reportReturned:
    | { readonly __typename: 'NotAllowed', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotFound', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'ProofBeforeSigning', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'ProofDateUnreadable', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'ProofInFuture', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'ReturnReported', readonly advice: string }
    | { readonly __typename: 'SubmissionMoveNotAllowed', readonly message: string, readonly field: string | null }
   };

export type CheckDenialQueryVariables = Exact<{
  slug: string;
  facts: EligibilityFactsInput;
}>;


export type CheckDenialQuery = { readonly checkEligibility: { readonly eligible: boolean | null, readonly reasons: ReadonlyArray<{ readonly check: string, readonly met: boolean, readonly known: boolean, readonly sentence: string }> } | null };

export type WhoAmIQueryVariables = Exact<{ [key: string]: never; }>;


export type WhoAmIQuery = { readonly me: { readonly account: { readonly id: string, readonly email: string, readonly language: Language, readonly platformAdministrator: boolean }, readonly persons: ReadonlyArray<{ readonly id: string }> } | null };

export type MyHomeQueryVariables = Exact<{
  personId: string;
}>;


export type MyHomeQuery = { readonly casesOf: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly state: CaseState, readonly createdAt: string, readonly actBy: string | null, readonly lastArguable: string | null, readonly planType: PlanType, readonly parties: ReadonlyArray<{ readonly role: PartyRole, readonly printedName: string | null }>, readonly problems: ReadonlyArray<{ readonly __typename: 'IntakeProblem' }> | null, readonly clocks: ReadonlyArray<{ readonly id: string, readonly stage: string, readonly side: string, readonly state: ClockState, readonly known: boolean, readonly actBy: string | null, readonly lastArguable: string | null, readonly citation: string, readonly verified: boolean, readonly window: string | null }> } }> }, readonly myWork: { readonly items: ReadonlyArray<{ readonly id: string, readonly caseId: string, readonly campaignId: string, readonly state: WorkItemState, readonly act: string, readonly sendBy: string | null, readonly actBy: string | null, readonly urgent: boolean, readonly releaseFrom: string, readonly heldByMe: boolean, readonly label: { readonly en: string, readonly es: string } }> } };

export type PauseCampaignMutationVariables = Exact<{
  id: string;
  confirm: boolean;
}>;


export type PauseCampaignMutation = { readonly stopCampaign:
    | { readonly __typename: 'CampaignCannotStop', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'CampaignStopped', readonly plan: { readonly people: number } }
    | { readonly __typename: 'NotAllowed', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotFound', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'SecondFactorNeeded', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'WindDownPlanned', readonly plan: { readonly dueSoonCount: number, readonly handToPersonCount: number, readonly people: number, readonly dueSoon: ReadonlyArray<{ readonly submissionId: string, readonly signed: boolean, readonly actBy: string | null }> } }
   };

export type OrganizationBoardQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
  language: Language;
}>;


export type OrganizationBoardQuery = { readonly organization: { readonly id: string, readonly name: string, readonly state: OrganizationState, readonly sample: boolean, readonly legalName: string | null, readonly registration: string | null, readonly officer: string | null, readonly funders: ReadonlyArray<string> | null, readonly myRoles: ReadonlyArray<MembershipRole>, readonly approvals: ReadonlyArray<{ readonly id: string, readonly subject: ApprovalSubject, readonly subjectId: string, readonly state: ApprovalState, readonly requestedBy: string, readonly requestedAt: string, readonly expiresAt: string }> } | null, readonly campaigns: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly kind: string, readonly state: CampaignState, readonly title: string, readonly createdAt: string, readonly openedAt: string | null, readonly endedAt: string | null, readonly states: ReadonlyArray<{ readonly state: string }>, readonly waves: ReadonlyArray<{ readonly startsOn: string, readonly endsOn: string }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly campaignKinds: ReadonlyArray<{ readonly key: string, readonly name: string }>, readonly me: { readonly secondFactorNeeded: string | null, readonly account: { readonly id: string } } | null };

export type EditOrganizationMutationVariables = Exact<{
  input: EditOrganizationInput;
}>;


export type EditOrganizationMutation = { readonly editOrganization:
    | { readonly __typename: 'InvalidInput', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotAllowed', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotFound', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'OrganizationEdited', readonly organization: { readonly id: string } }
    | { readonly __typename: 'SecondFactorNeeded', readonly message: string, readonly field: string | null }
   };

export type EnrolAsClinicianMutationVariables = Exact<{
  input: EnrolClinicianInput;
}>;


export type EnrolAsClinicianMutation = { readonly enrolClinician:
    | { readonly __typename: 'AlreadyEnrolled', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'CapacityBelowLoad', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'CapacityOutOfRange', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'ClinicianEnrolled', readonly requests: number }
    | { readonly __typename: 'ClinicianNameMissing', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'InvalidInput', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'LanguageMissing', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'LicenceExpired', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'LicenceMissing', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'LicenceNotDated', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'LicenceStateUnknown', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'LicenceTwice', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NpiCheckDigitWrong', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NpiMalformed', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NpiTaken', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'SecondFactorNeeded', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'SpecialtyMissing', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'SpecialtyUnknown', readonly message: string, readonly field: string | null }
   };

export type ResumeCampaignMutationVariables = Exact<{
  campaignId: string;
}>;


export type ResumeCampaignMutation = { readonly resumeCampaign:
    | { readonly __typename: 'CampaignMoveNotAllowed', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'CampaignResumed', readonly campaign: { readonly id: string, readonly state: CampaignState } }
    | { readonly __typename: 'NotAllowed', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotFound', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'SecondFactorNeeded', readonly message: string, readonly field: string | null }
   };

export type HearingSeatPageQueryVariables = Exact<{
  id: string;
  language: Language;
  after?: string | null | undefined;
}>;


export type HearingSeatPageQuery = { readonly hearingSeats: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly personId: string, readonly state: HearingSeatState, readonly stateSentence: string, readonly position: number | null, readonly waitingBefore: number | null, readonly heldUntil: string | null, readonly signedUpAt: string | null, readonly ready: boolean, readonly needs: ReadonlyArray<SpeakerNeed>, readonly needsMet: ReadonlyArray<SpeakerNeed>, readonly appearanceEvidence: AppearanceEvidence | null, readonly recordUrl: string | null, readonly signupTask: { readonly what: string, readonly doBy: string, readonly late: boolean } | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type RevokePracticeLinkMutationVariables = Exact<{
  linkId: string;
}>;


export type RevokePracticeLinkMutation = { readonly revokeOneCaseLink:
    | { readonly __typename: 'NotAllowed', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotFound', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'OneCaseLinkRevoked' }
    | { readonly __typename: 'SecondFactorNeeded', readonly message: string, readonly field: string | null }
   };

export type TurnConsentOnMutationVariables = Exact<{
  input: GiveConsentInput;
}>;


export type TurnConsentOnMutation = { readonly giveConsent:
    | { readonly __typename: 'ConsentGiven' }
    | { readonly __typename: 'InvalidInput', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotAllowed', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotFound', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'WordingOutdated', readonly message: string, readonly field: string | null }
   };

export type PermissionDraftQueryVariables = Exact<{
  input: AuthorizationInput;
}>;


export type PermissionDraftQuery = { readonly authorizationDraft:
    | { readonly __typename: 'AuthorizationDraft', readonly text: string, readonly documentHash: string, readonly expiresOn: string, readonly signerName: string }
    | { readonly __typename: 'CaseOver', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'ExpiryNotAllowed', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'InvalidInput', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotAllowed', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotFound', readonly message: string, readonly field: string | null }
   };

export type RecordCaseFactsMutationVariables = Exact<{
  input: RecordDenialInput;
}>;


export type RecordCaseFactsMutation = { readonly recordDenial:
    | { readonly __typename: 'CaseAlreadyExists', readonly message: string, readonly field: string | null, readonly caseId: string }
    | { readonly __typename: 'CaseOver', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'CodesFixed', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'DenialRecorded' }
    | { readonly __typename: 'InvalidInput', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotAllowed', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotFound', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'SameNumberElsewhere', readonly message: string, readonly field: string | null, readonly caseId: string }
   };

export type PreviewNavigatorsMutationVariables = Exact<{
  id: string;
  rebalance: boolean;
  language: Language;
}>;


export type PreviewNavigatorsMutation = { readonly previewCaseloads:
    | { readonly __typename: 'CaseloadsPreviewed', readonly plan: { readonly hash: string, readonly entries: ReadonlyArray<{ readonly participationId: string, readonly helperId: string, readonly change: PlanChange }>, readonly loads: ReadonlyArray<{ readonly accountId: string, readonly before: number, readonly after: number, readonly places: number }>, readonly without: ReadonlyArray<{ readonly participationId: string, readonly constraint: AssignmentConstraint, readonly reason: string, readonly whatWouldUnblock: string, readonly facet: { readonly residenceState: string | null, readonly contractState: string | null, readonly actBy: string | null } | null }> } }
    | { readonly __typename: 'NotAllowed', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotFound', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'PlanNotReady', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'SecondFactorNeeded', readonly message: string, readonly field: string | null }
   };

export type MySpeakingQueryVariables = Exact<{ [key: string]: never; }>;


export type MySpeakingQuery = { readonly me: { readonly persons: ReadonlyArray<{ readonly id: string, readonly name: { readonly given: string, readonly family: string } }> } | null, readonly myParticipations: ReadonlyArray<{ readonly caseId: string, readonly state: ParticipationState, readonly campaign: { readonly id: string, readonly title: string } }>, readonly mySeats: ReadonlyArray<{ readonly id: string, readonly personId: string, readonly state: HearingSeatState, readonly heldUntil: string | null, readonly hearing: { readonly id: string, readonly reference: string, readonly title: string, readonly body: string, readonly startsAt: string, readonly zone: string, readonly state: HearingState, readonly starts: { readonly date: string, readonly time: string } } }>, readonly mySpeakers: ReadonlyArray<{ readonly campaignId: string, readonly personId: string, readonly languages: ReadonlyArray<Language>, readonly away: ReadonlyArray<string>, readonly modes: ReadonlyArray<HearingMode>, readonly travelNoticeMinutes: number | null, readonly needs: ReadonlyArray<SpeakerNeed>, readonly firstHandAt: string | null, readonly windows: ReadonlyArray<{ readonly weekday: number | null, readonly day: string | null, readonly from: string, readonly to: string }> }> };

export type RevokeAccessTokenMutationVariables = Exact<{
  id: string;
}>;


export type RevokeAccessTokenMutation = { readonly revokeAccessToken:
    | { readonly __typename: 'AccessTokenRevoked' }
    | { readonly __typename: 'NotFound' }
   };

export type MakeHearingCalendarLinkMutationVariables = Exact<{
  campaignId?: string | null | undefined;
}>;


export type MakeHearingCalendarLinkMutation = { readonly makeCalendarLink:
    | { readonly __typename: 'CalendarLinkMade', readonly url: string }
    | { readonly __typename: 'NotAllowed', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotFound', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'SecondFactorNeeded', readonly message: string, readonly field: string | null }
   };

export type AddEvidenceMutationVariables = Exact<{
  input: AddEvidenceInput;
}>;


export type AddEvidenceMutation = { readonly addEvidence:
    | { readonly __typename: 'CaseOver', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'EvidenceAdded' }
    | { readonly __typename: 'InvalidInput', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotAllowed', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotFound', readonly message: string, readonly field: string | null }
   };

export type EnterTheSampleMutationVariables = Exact<{
  as: SampleRole;
}>;


export type EnterTheSampleMutation = { readonly enterSample:
    | { readonly __typename: 'NotFound', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotSampleHome', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'SampleEntered', readonly organizationId: string, readonly campaignId: string }
    | { readonly __typename: 'SampleNotOffered', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'TooManyRequests', readonly message: string, readonly field: string | null }
   };

export type ChangeHearingMutationVariables = Exact<{
  input: ChangeHearingInput;
}>;


export type ChangeHearingMutation = { readonly changeHearing:
    | { readonly __typename: 'ChoiceUnusable', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'HearingBegun', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'HearingChanged', readonly told: number, readonly askedAgain: number, readonly hearing: { readonly id: string } }
    | { readonly __typename: 'HearingInPast', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'HearingLengthUnusable', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'HearingMoveNotAllowed', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'HearingTextMissing', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'HearingTextTooLong', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'InvalidInput', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'JurisdictionUnknown', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'LinkMissing', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'LinkUnusable', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'LobbyingNotRead', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'LocalTimeSkipped', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'LocalTimeTwice', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'MinutesUnusable', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'MomentUnreadable', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'MoreSlotsThanTime', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotAllowed', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotFound', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'PlaceMissing', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'SecondFactorNeeded', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'SignupAfterHearing', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'SignupMethodMissing', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'SignupOwnerFixed', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'SlotsBelowConfirmed', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'SlotsNotOurs', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'SlotsUnusable', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'ZoneUnknown', readonly message: string, readonly field: string | null }
   };

export type LeaveWithPacketMutationVariables = Exact<{
  id: string;
}>;


export type LeaveWithPacketMutation = { readonly leaveCampaign:
    | { readonly __typename: 'AlreadyLeft', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'CampaignLeft', readonly participation: { readonly id: string, readonly state: ParticipationState } }
    | { readonly __typename: 'NotAllowed', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotFound', readonly message: string, readonly field: string | null }
   };

export type ClaimSlotMutationVariables = Exact<{
  hearingId: string;
  personId: string;
}>;


export type ClaimSlotMutation = { readonly claimSlot:
    | { readonly __typename: 'AlreadyOnList', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'BodyTakesSignups', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'CampaignNotOpen', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'ConsentMissing', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'HearingNotOpen', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'HearingSeatChanged', readonly seat: { readonly id: string, readonly state: HearingSeatState } }
    | { readonly __typename: 'NotAllowed', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotFound', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotTakingPart', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'SeatOver', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'SignupClosed', readonly message: string, readonly field: string | null }
   };

export type CounselToReadQueryVariables = Exact<{
  campaignId: string;
}>;


export type CounselToReadQuery = { readonly counselReading: { readonly items: ReadonlyArray<CounselItem>, readonly texts: ReadonlyArray<{ readonly name: string, readonly version: string }>, readonly checklist: { readonly id: string, readonly counselName: string, readonly licensedIn: string, readonly readOn: string, readonly confirmed: ReadonlyArray<CounselItem>, readonly templateVersions: ReadonlyArray<string>, readonly recordedAt: string } | null } | null, readonly jurisdictions: ReadonlyArray<{ readonly code: string, readonly name: string }>, readonly clocks: { readonly business: string } };

export type CancelPlanMutationVariables = Exact<{
  id: string;
}>;


export type CancelPlanMutation = { readonly cancelAssignment:
    | { readonly __typename: 'AssignmentCancelled' }
    | { readonly __typename: 'NotAllowed', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotFound', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'PlanNotSolving', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'SecondFactorNeeded', readonly message: string, readonly field: string | null }
   };

export type AskHelperMutationVariables = Exact<{
  id: string;
}>;


export type AskHelperMutation = { readonly askForHelp:
    | { readonly __typename: 'HelperConsentMissing', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotAllowed', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotFound', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'ParticipationMoveNotAllowed', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'ParticipationMoved', readonly participation: { readonly id: string, readonly state: ParticipationState } }
   };

export type ConfirmOneFactMutationVariables = Exact<{
  input: ConfirmFactInput;
}>;


export type ConfirmOneFactMutation = { readonly confirmFact:
    | { readonly __typename: 'FactChanged', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'FactConfirmed', readonly fact: { readonly until: string | null } }
    | { readonly __typename: 'InvalidInput', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotAllowed', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotFound', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'ReauthenticationNeeded', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'SecondFactorNeeded', readonly message: string, readonly field: string | null }
   };

export type RemoveSecondFactorMutationVariables = Exact<{
  id: string;
  leaveNone: boolean;
}>;


export type RemoveSecondFactorMutation = { readonly removeSecondFactor:
    | { readonly __typename: 'LastSecondFactor' }
    | { readonly __typename: 'NotAllowed' }
    | { readonly __typename: 'NotFound' }
    | { readonly __typename: 'ReauthenticationNeeded' }
    | { readonly __typename: 'SecondFactorNeeded' }
    | { readonly __typename: 'SecondFactorRemoved' }
   };

export type FillMyLetterMutationVariables = Exact<{
  id: string;
  facts: LetterFactsInput;
}>;


export type FillMyLetterMutation = { readonly fillLetter:
    | { readonly __typename: 'InvalidInput', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotAllowed', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotFound', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'SubmissionMoveNotAllowed', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'SubmissionWritten' }
   };

export type CorrectFilingProofMutationVariables = Exact<{
  input: CorrectProofInput;
}>;


export type CorrectFilingProofMutation = { readonly correctProof:
    | { readonly __typename: 'InvalidInput', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotAllowed', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotFound', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'ProofAdded', readonly advice: string | null }
    | { readonly __typename: 'ProofBeforeSigning', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'ProofDateUnreadable', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'ProofEmpty', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'ProofInFuture', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'ProofNotOfThisChannel', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'SubmissionMoveNotAllowed', readonly message: string, readonly field: string | null }
   };

export type LogPeerCallBackMutationVariables = Exact<{
  input: CallBackInput;
}>;


export type LogPeerCallBackMutation = { readonly logCallBack:
    | { readonly __typename: 'CallBackLogged' }
    | { readonly __typename: 'CallInFuture', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'CallNotDated', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'InvalidInput', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotAllowed', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotFound', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'SecondFactorNeeded', readonly message: string, readonly field: string | null }
   };

export type ComplaintCodesQueryVariables = Exact<{
  language: Language;
}>;


export type ComplaintCodesQuery = { readonly nationalCodes: ReadonlyArray<{ readonly kind: CodeKind, readonly code: string, readonly label: string }> };

export type EditCampaignMutationVariables = Exact<{
  input: EditCampaignInput;
}>;


export type EditCampaignMutation = { readonly editCampaign:
    | { readonly __typename: 'CampaignChangeProposed', readonly campaign: { readonly id: string }, readonly approval: { readonly id: string } }
    | { readonly __typename: 'CampaignEdited', readonly campaign: { readonly id: string, readonly state: CampaignState } }
    | { readonly __typename: 'CampaignFieldFixed', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'CampaignNotReady', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'CampaignOver', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'InvalidInput', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotAllowed', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotFound', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'PurposeNotAllowed', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'SlugTaken', readonly message: string, readonly field: string | null }
   };

export type RetentionRulesQueryVariables = Exact<{
  language: Language;
}>;


export type RetentionRulesQuery = { readonly retention: ReadonlyArray<{ readonly key: string, readonly holds: string, readonly days: number | null, readonly from: string, readonly why: string }> };

export type BoardOfCampaignQueryVariables = Exact<{
  id: string;
}>;


export type BoardOfCampaignQuery = { readonly pairsToCompare: number, readonly campaign: { readonly id: string, readonly title: string, readonly state: CampaignState, readonly sample: boolean, readonly states: ReadonlyArray<{ readonly state: string, readonly goal: number | null }>, readonly organization: { readonly id: string, readonly name: string, readonly myRoles: ReadonlyArray<MembershipRole> } } | null, readonly campaignProgress: { readonly sumsOnly: boolean, readonly share: number | null, readonly joined: number | null, readonly notAgreed: number | null, readonly filed: number | null, readonly filedInTime: number | null, readonly filedWithoutKnownDate: number | null, readonly filedInTimeAndResultReported: number | null, readonly filedInTimeAndResultVerified: number | null } | null, readonly campaignBoard: { readonly today: string, readonly businessDays: ReadonlyArray<string>, readonly sendingStoppedSince: string | null, readonly sumsOnly: boolean, readonly statesWithheld: boolean, readonly passedEarlier: number | null, readonly withoutDate: number | null, readonly outcomesToVerify: number | null, readonly callsToMake: number | null, readonly seatsToAskAgain: number | null, readonly whole: { readonly joined: number, readonly begun: number | null, readonly signed: number | null, readonly filed: number | null, readonly filedInTime: number | null, readonly resultKnown: number | null, readonly verified: number | null, readonly relieved: number | null } | null, readonly cells: ReadonlyArray<{ readonly state: string | null, readonly month: string | null, readonly joined: number, readonly begun: number | null, readonly signed: number | null, readonly filed: number | null, readonly filedInTime: number | null, readonly resultKnown: number | null, readonly verified: number | null, readonly relieved: number | null }>, readonly days: ReadonlyArray<{ readonly day: string, readonly state: string | null, readonly cases: number }>, readonly filings: ReadonlyArray<{ readonly state: SubmissionState, readonly count: number }>, readonly releases: ReadonlyArray<{ readonly day: string, readonly waiting: number, readonly gone: number, readonly stuck: number, readonly handed: number }> } | null, readonly assignmentInForce: { readonly id: string, readonly stale: boolean, readonly summary: { readonly unassigned: number, readonly byConstraint: ReadonlyArray<{ readonly constraint: AssignmentConstraint, readonly count: number }> } } | null, readonly linePace: ReadonlyArray<{ readonly line: string, readonly channel: FilingChannel, readonly perHour: number, readonly perBusinessDay: number, readonly lastHour: number, readonly today: number, readonly waiting: number, readonly waitingOnLine: number, readonly earliestSendBy: string | null, readonly roomToday: number, readonly waits: ReadonlyArray<{ readonly from: string | null, readonly dueBy: string | null, readonly waiting: number }> }>, readonly hearings: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly title: string, readonly state: HearingState, readonly reference: string, readonly startsAt: string, readonly jurisdiction: string, readonly starts: { readonly date: string, readonly time: string } } }>, readonly pageInfo: { readonly hasNextPage: boolean } } };

export type KeepConfidentialMutationVariables = Exact<{
  caseId: string;
  confidential: boolean;
}>;


export type KeepConfidentialMutation = { readonly keepCaseConfidential:
    | { readonly __typename: 'ConfidentialityKept' }
    | { readonly __typename: 'NotAllowed', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotFound', readonly message: string, readonly field: string | null }
   };

export type TrailMembersQueryVariables = Exact<{
  id: string;
}>;


export type TrailMembersQuery = { readonly organization: { readonly id: string, readonly name: string, readonly myRoles: ReadonlyArray<MembershipRole> } | null, readonly trailMembers: ReadonlyArray<{ readonly accountId: string, readonly email: string | null, readonly former: boolean }>, readonly me: { readonly secondFactorNeeded: string | null } | null };

export type SetupListsQueryVariables = Exact<{
  language: Language;
}>;


export type SetupListsQuery = { readonly campaignKinds: ReadonlyArray<{ readonly key: string, readonly name: string, readonly summary: string, readonly goal: string, readonly beforeLaunch: ReadonlyArray<string>, readonly steps: ReadonlyArray<{ readonly key: string, readonly label: string, readonly actor: string, readonly act: string }> }>, readonly jurisdictions: ReadonlyArray<{ readonly code: string, readonly name: string, readonly kind: string }>, readonly conditions: ReadonlyArray<{ readonly key: string, readonly name: string, readonly treatments: ReadonlyArray<{ readonly key: string, readonly name: string }> }>, readonly insurers: ReadonlyArray<{ readonly key: string, readonly name: string, readonly parentGroup: string }>, readonly planTypes: ReadonlyArray<{ readonly key: PlanType, readonly name: string }>, readonly denialReasons: ReadonlyArray<{ readonly key: string, readonly name: string }>, readonly clocks: { readonly business: string } };

export type PauseTakingPartMutationVariables = Exact<{
  id: string;
}>;


export type PauseTakingPartMutation = { readonly pauseParticipation:
    | { readonly __typename: 'NotAllowed', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotFound', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'ParticipationMoveNotAllowed', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'ParticipationMoved' }
   };

export type MyOrganizationsQueryVariables = Exact<{ [key: string]: never; }>;


export type MyOrganizationsQuery = { readonly myOrganizations: ReadonlyArray<{ readonly id: string, readonly name: string, readonly state: OrganizationState, readonly sample: boolean }> };

export type PreviewMyErasureQueryVariables = Exact<{
  personId: string;
  language: Language;
}>;


export type PreviewMyErasureQuery = { readonly erasurePreview: { readonly eraseFrom: string, readonly keyBackupsUntil: string, readonly goes: ReadonlyArray<{ readonly class: string, readonly what: string, readonly why: string, readonly rows: number }>, readonly stays: ReadonlyArray<{ readonly what: string, readonly because: string }>, readonly outside: ReadonlyArray<{ readonly name: string, readonly holds: string, readonly becomes: string }>, readonly recipients: ReadonlyArray<{ readonly who: string, readonly times: number, readonly lastAt: string }>, readonly dates: ReadonlyArray<{ readonly caseId: string, readonly stage: string, readonly actBy: string | null, readonly lastArguable: string | null, readonly verified: boolean, readonly soon: boolean, readonly packetFileIds: ReadonlyArray<string> }> } | null };

export type SayAvailableMutationVariables = Exact<{
  hearingId: string;
  personId: string;
}>;


export type SayAvailableMutation = { readonly sayAvailable:
    | { readonly __typename: 'AlreadyOnList', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'BodyTakesSignups', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'CampaignNotOpen', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'ConsentMissing', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'HearingNotOpen', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'HearingSeatChanged', readonly seat: { readonly id: string, readonly state: HearingSeatState } }
    | { readonly __typename: 'NotAllowed', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotFound', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotTakingPart', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'SeatOver', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'SignupClosed', readonly message: string, readonly field: string | null }
   };

export type VerifyWaitingMutationVariables = Exact<{
  organizationId: string;
  factsHash: string;
}>;


export type VerifyWaitingMutation = { readonly verifyOrganization:
    | { readonly __typename: 'NotFound', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'OrganizationChangedSince', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'OrganizationIncomplete', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'OrganizationNotWaiting', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'OrganizationVerified', readonly organization: { readonly name: string } }
    | { readonly __typename: 'SecondFactorNeeded', readonly message: string, readonly field: string | null }
   };

export type ConfirmSlotMutationVariables = Exact<{
  seatId: string;
  sequence: number;
}>;


export type ConfirmSlotMutation = { readonly confirmSlot:
    | { readonly __typename: 'BodyTakesSignups', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'ConsentMissing', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'HearingChangedMeanwhile', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'HearingNotOpen', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'HearingSeatChanged', readonly seat: { readonly id: string, readonly state: HearingSeatState } }
    | { readonly __typename: 'HoldOver', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotAllowed', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotFound', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotReadyToSpeak', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NothingHeld', readonly message: string, readonly field: string | null }
   };

export type FoundOrganizationMutationVariables = Exact<{
  name: string;
  sample: boolean;
}>;


export type FoundOrganizationMutation = { readonly foundOrganization:
    | { readonly __typename: 'InvalidInput' }
    | { readonly __typename: 'OrganizationFounded', readonly organization: { readonly name: string } }
   };

export type VerifiedPageQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type VerifiedPageQuery = { readonly organizationsVerified: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string, readonly verifiedAt: string | null, readonly sample: boolean } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type HearingPagesQueryVariables = Exact<{
  campaignId: string;
  when: HearingTime;
  first: number;
  after?: string | null | undefined;
}>;


export type HearingPagesQuery = { readonly hearings: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly title: string, readonly body: string, readonly state: HearingState, readonly zone: string, readonly slots: number | null, readonly taken: number, readonly waiting: number, readonly starts: { readonly date: string, readonly time: string } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type DenyMyDutyMutationVariables = Exact<{
  input: AnswerDutyInput;
}>;


export type DenyMyDutyMutation = { readonly denyDuty:
    | { readonly __typename: 'CaseOver', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'DutyAnswered' }
    | { readonly __typename: 'DutyNotProposed', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'InvalidInput', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotAllowed', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotFound', readonly message: string, readonly field: string | null }
   };

export type WhoAnswersQueryVariables = Exact<{
  id: string;
}>;


export type WhoAnswersQuery = { readonly campaign: { readonly id: string, readonly queueOwnerId: string | null, readonly organization: { readonly id: string, readonly myRoles: ReadonlyArray<MembershipRole>, readonly members: ReadonlyArray<{ readonly id: string, readonly role: MembershipRole, readonly state: MembershipState, readonly accountId: string | null }>, readonly memberAddresses: ReadonlyArray<{ readonly membershipId: string, readonly email: string }> } } | null };

export type ResumeTakingPartMutationVariables = Exact<{
  id: string;
}>;


export type ResumeTakingPartMutation = { readonly resumeParticipation:
    | { readonly __typename: 'NotAllowed', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotFound', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'ParticipationMoveNotAllowed', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'ParticipationMoved' }
   };

export type SignClinicLetterMutationVariables = Exact<{
  input: SignLetterInput;
}>;


export type SignClinicLetterMutation = { readonly signLetter:
    | { readonly __typename: 'AttestationMissing', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'AuthorizationDoesNotCover', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'AuthorizationExpired', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'AuthorizationIncomplete', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'AuthorizationMissing', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'AuthorizationRevoked', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'BlanksOpen', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'ClinicianDecidesAlone', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'CodesFixed', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'DocumentChanged', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'LetterSigned' }
    | { readonly __typename: 'LettersTooAlike', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'LicenceNotInForce', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotAllowed', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotFound', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'PagesNotOpened', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'ReauthenticationNeeded', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'RequestNotReady', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'SecondFactorNeeded', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'SignOneAtATime', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'SignatureFormRefused', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'SignatureIntentMissing', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'SignatureNameDiffers', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'StatementsOpen', readonly message: string, readonly field: string | null }
   };

export type MyCalendarsQueryVariables = Exact<{ [key: string]: never; }>;


export type MyCalendarsQuery = { readonly myCalendarLinks: ReadonlyArray<{ readonly id: string, readonly campaignId: string | null, readonly createdAt: string }> };

export type GiveHelpStepBackMutationVariables = Exact<{
  id: string;
}>;


export type GiveHelpStepBackMutation = { readonly giveBackWorkItem:
    | { readonly __typename: 'NotFound', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'SecondFactorNeeded', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'WorkItemBegun', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'WorkItemGivenBack' }
    | { readonly __typename: 'WorkItemNotHeld', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'WorkItemOver', readonly message: string, readonly field: string | null }
   };

export type PauseMineMutationVariables = Exact<{
  id: string;
}>;


export type PauseMineMutation = { readonly pauseParticipation:
    | { readonly __typename: 'NotAllowed', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotFound', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'ParticipationMoveNotAllowed', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'ParticipationMoved', readonly participation: { readonly id: string, readonly state: ParticipationState } }
   };

export type MyPortalHelperQueryVariables = Exact<{
  id: string;
}>;


export type MyPortalHelperQuery = { readonly portalHelper: { readonly office: string, readonly portal: string | null, readonly reminder: string, readonly fields: ReadonlyArray<{ readonly key: string, readonly label: string, readonly value: string | null }>, readonly limits: { readonly mediaTypes: ReadonlyArray<string> | null, readonly bytesEach: number | null, readonly bytesTogether: number | null, readonly note: string | null, readonly verified: boolean }, readonly bundles: ReadonlyArray<{ readonly number: number, readonly bytes: number, readonly attachments: ReadonlyArray<{ readonly letter: string, readonly title: string, readonly fileId: string, readonly mediaType: string, readonly bytes: number }> }>, readonly unfit: ReadonlyArray<{ readonly letter: string, readonly title: string, readonly why: string }> } | null };

export type JoinStandingQueryVariables = Exact<{
  slug: string;
}>;


export type JoinStandingQuery = { readonly campaignBySlug: { readonly id: string, readonly slug: string, readonly title: string, readonly state: CampaignState, readonly organization: { readonly id: string, readonly name: string } } | null, readonly me: { readonly account: { readonly email: string }, readonly persons: ReadonlyArray<{ readonly id: string, readonly state: PersonState, readonly name: { readonly given: string, readonly family: string } }>, readonly authorities: ReadonlyArray<{ readonly id: string, readonly personId: string, readonly basis: AuthorityBasis, readonly state: AuthorityState, readonly mine: boolean, readonly accepted: boolean, readonly purposes: ReadonlyArray<ActPurpose> }> } | null, readonly myParticipations: ReadonlyArray<{ readonly id: string, readonly state: ParticipationState, readonly caseId: string, readonly campaign: { readonly slug: string } }> };

export type CreateCampaignMutationVariables = Exact<{
  input: CreateCampaignInput;
}>;


export type CreateCampaignMutation = { readonly createCampaign:
    | { readonly __typename: 'CampaignCreated', readonly campaign: { readonly id: string } }
    | { readonly __typename: 'InvalidInput', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotAllowed', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotFound', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'PurposeNotAllowed', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'SlugTaken', readonly message: string, readonly field: string | null }
   };

export type RenameSecondFactorMutationVariables = Exact<{
  id: string;
  name: string;
}>;


export type RenameSecondFactorMutation = { readonly renameSecondFactor:
    | { readonly __typename: 'InvalidInput' }
    | { readonly __typename: 'NotAllowed' }
    | { readonly __typename: 'NotFound' }
    | { readonly __typename: 'ReauthenticationNeeded' }
    | { readonly __typename: 'SecondFactorNeeded' }
    | { readonly __typename: 'SecondFactorRenamed' }
   };

export type MarkSignedUpMutationVariables = Exact<{
  seatId: string;
}>;


export type MarkSignedUpMutation = { readonly markSignedUp:
    | { readonly __typename: 'HearingSeatChanged', readonly seat: { readonly id: string, readonly state: HearingSeatState } }
    | { readonly __typename: 'ListIsOurs', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotAllowed', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotFound', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'SeatOver', readonly message: string, readonly field: string | null }
   };

export type UndoSentMutationVariables = Exact<{
  id: string;
}>;


export type UndoSentMutation = { readonly undoReportSent:
    | { readonly __typename: 'NotAllowed', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotFound', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'ReportUndone' }
    | { readonly __typename: 'SubmissionMoveNotAllowed', readonly message: string, readonly field: string | null }
   };

export type RecordCounselMutationVariables = Exact<{
  input: CounselChecklistInput;
}>;


export type RecordCounselMutation = { readonly recordCounselChecklist:
    | { readonly __typename: 'CounselChecklistIncomplete', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'CounselChecklistMissing', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'CounselChecklistOld', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'CounselChecklistRecorded', readonly checklist: { readonly id: string } }
    | { readonly __typename: 'InvalidInput', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotAllowed', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotFound', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'SecondFactorNeeded', readonly message: string, readonly field: string | null }
   };

export type ResumeSendingMutationVariables = Exact<{
  id: string;
}>;


export type ResumeSendingMutation = { readonly resumeCampaign:
    | { readonly __typename: 'CampaignMoveNotAllowed', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'CampaignResumed' }
    | { readonly __typename: 'NotAllowed', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotFound', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'SecondFactorNeeded', readonly message: string, readonly field: string | null }
   };

export type CompleteSignInMutationVariables = Exact<{
  attemptId: string;
  code: string;
  sharedDevice: boolean;
}>;


export type CompleteSignInMutation = { readonly completeSignIn:
    | { readonly __typename: 'InvalidInput' }
    | { readonly __typename: 'SignInFailed' }
    | { readonly __typename: 'SignedIn' }
    | { readonly __typename: 'TooManyRequests' }
   };

export type TrailOfOrganizationQueryVariables = Exact<{
  filter: TrailFilter;
  first: number;
  after?: string | null | undefined;
}>;


export type TrailOfOrganizationQuery = { readonly organizationTrail: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly at: string, readonly kind: TrailKind, readonly operation: string, readonly accountId: string | null, readonly email: string | null, readonly campaignId: string | null, readonly campaignTitle: string | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type JoinNowMutationVariables = Exact<{
  input: JoinCampaignInput;
}>;


export type JoinNowMutation = { readonly joinCampaign:
    | { readonly __typename: 'AlreadyJoined', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'CampaignJoined', readonly participation: { readonly id: string } }
    | { readonly __typename: 'CampaignNotOpen', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'CaseOver', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'ConsentMissing', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'InvalidInput', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotAllowed', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotEligible', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotFound', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'WordingOutdated', readonly message: string, readonly field: string | null }
   };

export type StartPasskeyMutationVariables = Exact<{ [key: string]: never; }>;


export type StartPasskeyMutation = { readonly startPasskey:
    | { readonly __typename: 'InvalidInput' }
    | { readonly __typename: 'NotAllowed' }
    | { readonly __typename: 'PasskeyStarted', readonly challengeId: string, readonly options: string }
    | { readonly __typename: 'ReauthenticationNeeded' }
    | { readonly __typename: 'SecondFactorNeeded' }
   };

export type RecordAppearanceMutationVariables = Exact<{
  input: RecordAppearanceInput;
}>;


export type RecordAppearanceMutation = { readonly recordAppearance:
    | { readonly __typename: 'HearingAhead', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'HearingSeatChanged', readonly seat: { readonly id: string, readonly state: HearingSeatState } }
    | { readonly __typename: 'LinkUnusable', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotAllowed', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotFound', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'SecondFactorNeeded', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'SpeakerHadNoSlot', readonly message: string, readonly field: string | null }
   };

export type MyAccessTokensQueryVariables = Exact<{ [key: string]: never; }>;


export type MyAccessTokensQuery = { readonly myAccessTokens: ReadonlyArray<{ readonly id: string, readonly name: string, readonly scopes: ReadonlyArray<TokenScope>, readonly lastUsedOn: string | null, readonly expiresAt: string }> };

export type SayUrgencyMutationVariables = Exact<{
  input: StateUrgencyInput;
}>;


export type SayUrgencyMutation = { readonly stateUrgency:
    | { readonly __typename: 'CaseOver', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotAllowed', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotFound', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'UrgencyNotStated', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'UrgencyStated' }
   };
