/** What may be refused, in a sentence that holds wherever it is; the server’s own sentence, in English, may say more. */
export const refusals = {
  'refusal.ActivityUnusable':
    'Give the minutes spent or the money, in whole numbers, for a day that is over. What you entered is kept.',
  'refusal.ActsAlone':
    'Somebody has nobody but you who may act for them. Invite another person to act for them first, then ask again.',
  'refusal.AlreadyEnrolled':
    'You are enrolled already. Change your licenses or your week there; nothing was changed.',
  'refusal.AlreadyFiled':
    'This has been filed already. A second one would hurt the first. Nothing was changed.',
  'refusal.AlreadyJoined': 'You take part already. Open your case to go on where you were.',
  'refusal.AlreadyLeft': 'You have left this campaign already. Your packet is still yours.',
  'refusal.AlreadyMember': 'You have this role in the organization already. The link stays open for another.',
  'refusal.AlreadyOnList': 'You are on the list already. Nothing was changed.',
  'refusal.AlreadyRegistered': 'This person has been entered or asked here already. Nothing was changed.',
  'refusal.AlternativeMissing': 'Write what was offered instead.',
  'refusal.AnswerEmpty': 'Paste what the body wrote back, or the number it gave. Nothing was changed.',
  'refusal.AnswerTooLong':
    'This is too long. Paste only the part that confirms the place; nothing was changed.',
  'refusal.ApprovalExpired': 'This request is older than a week. Ask again, so that it is looked at fresh.',
  'refusal.ApprovalNeedsAnother': 'Another member must approve this. Your request is kept and waits.',
  'refusal.ApprovalNotOpen': 'This request is not waiting for an approval any more. Nothing was changed.',
  'refusal.ApprovalOutdated':
    'It was changed after the request or the approval. Look at it again and ask anew.',
  'refusal.AttestationMissing': 'Confirm the statement above your name.',
  'refusal.AttestationNeeded': 'Please confirm that you may do this for the person. Nothing was changed yet.',
  'refusal.AuthorizationDoesNotCover':
    'The permission names somebody else. The person can sign one that names this clinician.',
  'refusal.AuthorizationExpired': 'The permission has ended. The person can sign a new one.',
  'refusal.AuthorizationIncomplete':
    'The permission is not complete, so it does not count. Fill in what is missing and sign it again.',
  'refusal.AuthorizationMissing':
    'The person has not signed the permission for this yet. It takes one page and a signature.',
  'refusal.AuthorizationRevoked': 'The person has taken this permission back.',
  'refusal.BlankLeft': 'There is still a blank in the text. Fill it or take it out. What you wrote is kept.',
  'refusal.BlanksLeft': 'The letter still has blanks. Fill them or take them out. What you wrote is kept.',
  'refusal.BlanksOpen': 'Something only you know about this person is still missing.',
  'refusal.BodyTakesSignups':
    'The body keeps the list of speakers itself. Sign up there as shown, then paste its answer here.',
  'refusal.CallClosedByAppeal': 'With this plan the appeal that was filed has closed the call.',
  'refusal.CallExists': 'A call about this case is planned already. Nothing was changed.',
  'refusal.CallInFuture': 'It cannot be later than now. Check the date and the time.',
  'refusal.CallMinutesWrong': 'Say how many whole minutes it took.',
  'refusal.CallMoveNotAllowed': 'That cannot be done with this call as it stands. Nothing was changed.',
  'refusal.CallNotDated': 'Say on which day and at what time the call was.',
  'refusal.CallReferenceMissing':
    'The plan’s reference is missing. It stands on the notice; without it the reviewer does not find the case.',
  'refusal.CallWindowOver': 'The time to ask for this call is over.',
  'refusal.CallWindowPast': 'One of the times has passed already.',
  'refusal.CallWindowTooShort': 'One of the times is too short, or does not end on the day it begins.',
  'refusal.CallWindowsOverlap': 'The two times overlap, so they are one. Give another.',
  'refusal.CallWindowsTwo': 'Give two different times at which the clinician can be called.',
  'refusal.CampaignCannotStop': 'This campaign is not running, so it cannot be stopped. Nothing was changed.',
  'refusal.CampaignFieldFixed': 'This cannot change any more: people have been invited with it.',
  'refusal.CampaignMoveNotAllowed':
    'That cannot be done with this campaign as it stands. Nothing was changed.',
  'refusal.CampaignNotOpen': 'This campaign is not open now. What is yours stays yours, and your dates run.',
  'refusal.CampaignNotReady':
    'This campaign is not ready. See what is still missing on its readiness page. Nothing was changed.',
  'refusal.CampaignNotRunning':
    'The campaign does not run, so nothing is given out. Everybody keeps what they have.',
  'refusal.CampaignOver': 'This campaign is over and is kept as it was.',
  'refusal.CapacityBelowLoad':
    'You hold more unfinished letters than that. Give some back, or keep the number for now. Nothing was changed.',
  'refusal.CapacityOutOfRange': 'Give a whole number of letters a week, within what the page says.',
  'refusal.CaseAlreadyExists':
    'This denial is on file already. Open the case you have; one denial is one case.',
  'refusal.CaseNotReady':
    'This case cannot go on now: it is on hold, closed or being looked at. What you wrote is kept.',
  'refusal.CaseFactsMissing':
    'The case does not say yet what was denied, or by whom. The person is shown it. What you wrote is kept.',
  'refusal.CaseOver': 'This case is closed, or its time is over. Nothing was changed.',
  'refusal.ChallengeFailed':
    'The check that keeps robots out was not passed. Load the page again and try once more.',
  'refusal.CheckInUnknown': 'This link asks nothing any more. Use the newest mail, or sign in.',
  'refusal.ChoiceUnusable':
    'Name exactly as many speakers as lose their place, all of whom have said yes. Nothing was changed.',
  'refusal.ClinicianDecidesAlone':
    'Only the clinician named in the letter decides about it and signs it. What you prepared is kept for them.',
  'refusal.ClinicianNameMissing': 'Write the name of the clinician.',
  'refusal.ClockNeverGoesBack': 'What has happened has happened: choose a later moment.',
  'refusal.CodesFixed':
    'Codes stand as they are printed on the notice and are not changed here. If one looks wrong, ask the provider.',
  'refusal.CommentAlreadyMade':
    'There is a comment on this docket already, and each person makes one. It is kept; nothing was changed.',
  'refusal.CommentWindowExists': 'This docket is entered here already. Nothing was changed.',
  'refusal.CompetitionWordsHeld':
    'This speaks of prices, fees or doing something together. It is kept for you and not shown to others.',
  'refusal.ConsentMissing':
    'Your agreement to this is missing. Nothing was done without it; you can give it among your consents.',
  'refusal.CounselChecklistIncomplete': 'The list is not complete yet.',
  'refusal.CounselChecklistMissing':
    'Clinicians are competitors. A lawyer goes through the list first and signs with their name and state.',
  'refusal.CounselChecklistOld':
    'What counsel read has changed, or is too old. Have it read again; what was signed stays.',
  'refusal.DecisionDateInFuture': 'The date on the decision is after today. Check it.',
  'refusal.DecisionDateMissing': 'Add the date printed on the decision. The next date is counted from it.',
  'refusal.DeclineReasonMissing': 'Say in a word why not, so that the right person is asked next.',
  'refusal.DocketMissing':
    'Comments belong to a docket or filing number. Copy it from the notice; what you entered is kept.',
  'refusal.DocumentChanged': 'It was changed after you read it. Read it again, then sign.',
  'refusal.DocumentNotRead': 'Open the document and read it to the end before you sign.',
  'refusal.DoneAlone':
    'You told us that you have filed this yourself. Say that you want to file it again, if you do.',
  'refusal.DraftChangedElsewhere':
    'Another window of yours changed this form or sent it. Nothing was overwritten. Choose which words to go on with.',
  'refusal.DraftTooLong':
    'This is too long to be kept while you type. It stays on this page. Send the form, or shorten it.',
  'refusal.DutyNotProposed':
    'Nothing we know of this case points to it. Answer the questions about the notice first.',
  'refusal.EditionExists': 'This month has its edition already. Nothing was changed.',
  'refusal.EndsParentsRight':
    'By this date the person is of age. Check the year; if it is right, say that the parents’ right ends.',
  'refusal.ErasureUnderWay': 'This was asked for already and waits. You can still call it off.',
  'refusal.ExhibitUnusable':
    'One of the papers cannot go into the packet. Put another file in its place, or send it beside the packet.',
  'refusal.ExpiryNotAllowed': 'The last day must be today or later, and not too far off. Choose another.',
  'refusal.ExportUnderWay': 'A copy is being made already. A mail comes when it is ready.',
  'refusal.FactChanged':
    'This fact says something else since you opened the page. Nothing was kept. Compare it as it is now.',
  'refusal.FactNotMended':
    'This version still says what was reported. Nothing was changed. Answer once a later version runs here.',
  'refusal.FactReportClosed': 'This report was answered already. Nothing was changed.',
  'refusal.FiledHere':
    'A filing for this step is here already. Report that one as sent, or take it back first.',
  'refusal.FilingExists': 'The same has been filed in the meantime. A second one would hurt the first.',
  'refusal.HearingAhead': 'This hearing has not taken place yet. Nothing was changed.',
  'refusal.HearingBegun': 'This hearing has begun. Nothing was changed; record what happened instead.',
  'refusal.HearingChangedMeanwhile':
    'The hearing has changed since you were asked. Look at the new day, hour and place, then answer.',
  'refusal.HearingInPast': 'That day or hour is over. Correct it; what you entered is kept.',
  'refusal.HearingLengthUnusable':
    'The hearing would end before it begins, or last longer than a day. Give its length in minutes.',
  'refusal.HearingMoveNotAllowed': 'That cannot be done with this hearing as it stands. Nothing was changed.',
  'refusal.HearingNotOpen':
    'This hearing is not open for speakers now. What you wrote is kept, and may still go in as a written comment.',
  'refusal.HearingTextMissing':
    'Who holds the hearing, or what it is about, is missing. Copy it from the body’s notice.',
  'refusal.HearingTextTooLong':
    'This is too long. Shorten it to what the notice calls it; what you entered is kept.',
  'refusal.HelpedByAnother': 'Somebody else helps this person now. Take the next one.',
  'refusal.HelperConsentMissing':
    'The person has not agreed that helpers see their case. Nothing was changed.',
  'refusal.HelperFull': 'This helper has as many people as they can help well. Choose another.',
  'refusal.HelperNotMember':
    'This person has no role in the organization in which they could help. Choose another.',
  'refusal.HoldOver':
    'The time to say yes is over and the slot goes to the next on the list. You can ask again or write instead.',
  'refusal.InvalidInput':
    'Something is missing, too long or not as it should be. Please check it; nothing was changed.',
  'refusal.InvitationNotOpen': 'This invitation has been used, taken back or is too old. Ask for a new one.',
  'refusal.JointLetterNamesPatient': 'A letter of evidence names no patient. Take the name out.',
  'refusal.JointLetterRecipient':
    'Several clinicians together write to a regulator, a review board or a policy committee, not to an insurer.',
  'refusal.JointLetterWithoutEvidence': 'Name at least one study or guideline that somebody opened.',
  'refusal.JurisdictionUnknown':
    'There is no such state or territory. Choose one, or US for a federal body; what you entered is kept.',
  'refusal.LanguageMissing': 'Name at least one language.',
  'refusal.LastAuthority':
    'Nobody else may act for this person, and their dates would run unseen. Invite somebody first.',
  'refusal.LastOwner': 'An organization keeps at least one owner. Make somebody else an owner first.',
  'refusal.LastSecondFactor':
    'This is your last second factor. Say that you want to remove it all the same, or add another one first.',
  'refusal.LetterNotForThisCase':
    'This letter does not fit this case. Nothing was changed; choose another one.',
  'refusal.LettersTooAlike':
    'Most of this is what you wrote about another person. Add what is this person’s own. What you wrote is kept.',
  'refusal.LicenceExpired': 'This license has ended. Give the renewed one, or leave this state out.',
  'refusal.LicenceMissing': 'Give at least one license, with its number.',
  'refusal.LicenceNotDated': 'Give the last day this license is in force.',
  'refusal.LicenceNotInForce':
    'You have no license in force for this today. Enter the renewed one; what you wrote is kept.',
  'refusal.LicenceStateUnknown': 'Choose the state that gave this license.',
  'refusal.LicenceTwice': 'This state is listed twice. Give the license that ends later.',
  'refusal.LinkMissing': 'The hearing is held from afar and has no link. Add the link from the notice.',
  'refusal.LinkUnusable': 'The link must begin with https:// and hold no spaces. What you entered is kept.',
  'refusal.ListIsOurs': 'The list of speakers is kept here; there is nowhere else to sign up.',
  'refusal.LobbyingNotRead':
    'Testimony to lawmakers can count as lobbying. Read the note for this state and confirm that you have.',
  'refusal.LocalTimeSkipped':
    'On that day the clocks go forward and never show this hour. Ask the body which hour is meant.',
  'refusal.LocalTimeTwice':
    'On that day the clocks go back and show this hour twice. Say whether the first or the second is meant.',
  'refusal.MinutesUnusable':
    'The minutes for each speaker must be a whole number and not too many. What you entered is kept.',
  'refusal.MomentUnreadable': 'The day or the hour cannot be read. What you entered is kept.',
  'refusal.MoreSlotsThanTime':
    'So many speakers do not fit into the time of the hearing. Give only the slots the body has granted.',
  'refusal.NoCallForThisReason': 'This plan holds no such call about this kind of denial. Appeal instead.',
  'refusal.NoCapacityLeft':
    'There is no room for another letter now. Finish one or choose somebody else; the request is kept.',
  'refusal.NoLetterYet':
    'We have no letter for this step yet. Follow what your notice says, by the date shown; a helper can do it with you.',
  'refusal.NoSecondFactor': 'You have no second factor of this kind. Add one first, or take another way.',
  'refusal.NoSlotFree': 'No slot is free. Nothing was changed; the words can still go in written.',
  'refusal.NoSuchWay':
    'This way of sending is not known for this recipient, or nothing is sent here. Nothing was changed.',
  'refusal.NoWayToRecipient':
    'We know no address of the recipient for this. Copy it from your notice first; nothing was changed.',
  'refusal.NotAllowed':
    'You may not do this here, or it is for somebody else to decide. Nothing was changed.',
  'refusal.NotApproved': 'This has not been approved. Ask a second member to approve it.',
  'refusal.NotEligible': 'This cannot join here, by what the campaign asks. Nothing was recorded.',
  'refusal.NotEnrolled': 'Enroll as a clinician first. Nothing was changed.',
  'refusal.NotFirstHand':
    'A hearing takes what people saw themselves. Take out what others told you, then confirm. Your text is kept.',
  'refusal.NotFound': 'It is not there, or not yours to see. Nothing was changed.',
  'refusal.NotOwnName': 'People speak in their own name here. Your text is kept; nothing is sent.',
  'refusal.NotReadyToSpeak':
    'First confirm that you speak of what you saw yourself, and read what becomes public. Your place is kept.',
  'refusal.NotSampleHome': 'Real time cannot be moved. Only a home of invented people has a clock that can.',
  'refusal.NotSentFromHere':
    'This cannot be sent from here now; it is the person’s to send. Nothing was changed.',
  'refusal.NotTakingPart':
    'This person takes no part in the campaign. Join it first with their case; nothing was changed.',
  'refusal.NotTheLastHour':
    'There is still time to ask in the order of the list. Nothing was changed; offer the slot instead.',
  'refusal.NothingHeld': 'No slot is held for you any more. You can ask for one; nothing was changed.',
  'refusal.NothingToConfirm': 'There is nothing on the page yet. Tell what was denied first.',
  'refusal.NpiCheckDigitWrong': 'One digit of this NPI is wrong. Please compare it once more.',
  'refusal.NpiMalformed': 'An NPI has ten digits and begins with 1 or 2. Please check it.',
  'refusal.NpiTaken':
    'This NPI is enrolled already. If it is yours, sign in with the mailbox you enrolled with.',
  'refusal.OnlyWhoCaresSpeaks':
    'The call is held by the clinician who treats the person, ordered the care or stands in for them.',
  'refusal.OrganizationChangedSince':
    'The facts were changed since you read them. Nothing was verified; look at them again.',
  'refusal.OrganizationIncomplete':
    'Something about the organization is still missing. Add it and verify again; nothing was changed.',
  'refusal.OrganizationNotWaiting': 'This organization is not waiting to be verified.',
  'refusal.OthersHealth':
    'Nobody else’s health may be told here without their consent in writing. Take it out, then confirm.',
  'refusal.OutcomeMoveNotAllowed': 'That cannot be reported or decided here now. Nothing was changed.',
  'refusal.OutcomeReportedAnew':
    'This was reported anew after you read it. Nothing was changed. Look at what stands now, and decide again.',
  'refusal.OutcomeSettled': 'Thank you; this has been looked at and settled already.',
  'refusal.OutcomeWithoutEvidence': 'Nothing shows this decision yet. Ask for a photograph of the letter.',
  'refusal.OwnWordsCopied':
    'Most of this is another text’s words. What you wrote is kept; say it the way you would tell a friend.',
  'refusal.OwnWordsMissing': 'Write in your own words what happened and why it matters to you.',
  'refusal.OwnWordsTooShort':
    'A little more, please. What you wrote is kept. A text like all others counts for less.',
  'refusal.PageTooLong': 'This does not fit on one page. Shorten the criteria.',
  'refusal.PagesNotOpened': 'Open each page of the letter before you sign it.',
  'refusal.PaperChangedSince':
    'Another paper was shown since you looked. Nothing was changed; look at it first.',
  'refusal.PaperChecked': 'Somebody has looked at this paper already.',
  'refusal.ParticipationMoveNotAllowed':
    'That cannot be done from here. Nothing was changed; whoever has paused goes on when they wish to.',
  'refusal.PasskeyRefused':
    'This passkey was not accepted. Nothing was changed. Begin again, or take another way.',
  'refusal.PastSafeDay':
    'By this way it must leave earlier to be safe. Choose an earlier day or a quicker way; nothing was changed.',
  'refusal.PayerWantsAnother': 'This plan takes the call of another clinician only.',
  'refusal.PlaceMissing':
    'People are to come, and no place is given. Add the place; what you entered is kept.',
  'refusal.PlanAlreadyCommitted': 'This plan is in force already. Nothing was given out twice.',
  'refusal.PlanNotReady': 'It could not be calculated, and nothing was changed. Try again.',
  'refusal.PlanNotSolving': 'The calculation is over already. Nothing was changed.',
  'refusal.PlanOutdated':
    'Something has changed since this plan was shown. Nothing was done; look at a fresh one.',
  'refusal.ProofBeforeSigning': 'That day is before the day it was signed. Look at the receipt once more.',
  'refusal.ProofDateUnreadable': 'The day cannot be read. Choose it again.',
  'refusal.ProofEmpty': 'Add the number on the receipt, a photograph of it, or who told you that it arrived.',
  'refusal.ProofInFuture': 'That day is after today. Check it.',
  'refusal.ProofNotOfThisChannel': 'That sort of proof does not belong to this way of sending.',
  'refusal.PublicReadingMissing': 'Read first what becomes public. Your text is kept and nothing is sent.',
  'refusal.PurposeNotAllowed':
    'A campaign asks for a decision on each person’s case. Say what decision you want; your text is kept.',
  'refusal.ReauthenticationNeeded':
    'Show once more that it is you, within ten minutes. What you entered is kept; then do this again.',
  'refusal.RecordIncomplete':
    'This may be the last time the plan looks. Answer yes to each question, or say why not.',
  'refusal.RecordMissing':
    'Say where the decision can be read, or choose that it is not known. What you entered is kept.',
  'refusal.ReferredElsewhere': 'We cannot do this one well here. The page names who can still help.',
  'refusal.ReleaseInPast': 'That day is over. Choose today or a later day.',
  'refusal.RequestExists': 'This clinician has been asked already. Nothing was asked twice.',
  'refusal.RequestMoveNotAllowed': 'That cannot be done with this request as it stands. Nothing was changed.',
  'refusal.RequestNotReady': 'This cannot be signed as it stands. What you wrote is kept.',
  'refusal.ResultDateUnusable': 'The day of the decision lies in the future. Nothing was changed.',
  'refusal.ReviewerIsReporter': 'Somebody other than who reported it must look at the evidence.',
  'refusal.ReviewerMissing': 'Write the reviewer’s name and credentials, or that they would not say.',
  'refusal.SameNumberElsewhere':
    'You have a case with this number already. Open it; if this is another denial, say so and save again.',
  'refusal.SeatOver': 'This hearing is over for this person. Nothing was changed.',
  'refusal.SampleNotOffered': 'There is no sample campaign for you here. Nothing was changed.',
  'refusal.SecondFactorNeeded':
    'This needs a second factor beside your mailbox. What you entered is kept; show it, then do this again.',
  'refusal.SignInFailed':
    'This link or code is wrong, already used or older than ten minutes. Ask for a new mail.',
  'refusal.SignOneAtATime': 'Letters are signed one at a time, each after it was read. Nothing was signed.',
  'refusal.SignatureFormRefused':
    'A stored picture of a signature or a stamp is no signature here. Type your name.',
  'refusal.SignatureIntentMissing': 'Tick that your typed name is your signature.',
  'refusal.SignatureNameDiffers':
    'Type your name as it stands in the document, or have it made again in your name.',
  'refusal.SignupAfterHearing':
    'Sign-up would end after the hearing has begun. Look the day up in the notice.',
  'refusal.SignupClosed':
    'Sign-up for this hearing is over. What you wrote is kept; you can take part in writing.',
  'refusal.SignupMethodMissing':
    'The body keeps the list of speakers. Say how people sign up with it; what you entered is kept.',
  'refusal.SignupOwnerFixed':
    'Speakers have signed up with the body already, so their places are not yours to give. Nothing was changed.',
  'refusal.SlotsBelowConfirmed':
    'More speakers have said yes than there would be slots. Name who waits; nothing was changed.',
  'refusal.SlotsNotOurs':
    'The body keeps the list of speakers, so there are no slots of yours to give. Leave the number out.',
  'refusal.SlotsUnusable':
    'Give the number of slots the body has granted, at least one. What you entered is kept.',
  'refusal.SlugTaken': 'Another campaign has this address. Choose another; nothing else was lost.',
  'refusal.SourceIncomplete': 'Say where this is to be found, so that somebody else can look it up.',
  'refusal.SourceMissing':
    'Say where the dates were read, with its address, and on which day. What you entered is kept.',
  'refusal.SpeakerHadNoSlot': 'This person had said yes to no slot. Nothing was changed.',
  'refusal.SpeakersUnknown':
    'Of some who had said yes nothing is known yet. Ask them, or say that it stays unknown.',
  'refusal.SpecialtyMissing': 'Name at least one specialty.',
  'refusal.SpecialtyUnknown': 'One of the specialties is not in our list.',
  'refusal.StatementChanged':
    'Your text has changed since you confirmed it. It is kept; read it once more and confirm it.',
  'refusal.StatementEmpty': 'Write the sentence, or strike it. Nothing was changed.',
  'refusal.StatementTooLong': 'This is too long. What you wrote is kept on this page; shorten it.',
  'refusal.StatementUnchanged': 'This is the same sentence. Confirm it, if it is right.',
  'refusal.StatementsOpen': 'Confirm, correct or strike each sentence first. At least one must remain.',
  'refusal.StepNotOpen': 'This step is not open now. Nothing was changed.',
  'refusal.StoreConsentMissing': 'A case is kept only once you have agreed to its keeping. Nothing was kept.',
  'refusal.StrongestFactsMissing': 'Choose at least one fact that you have confirmed.',
  'refusal.StrongestFactsTooMany': 'Those are too many. Choose only the strongest facts.',
  'refusal.SubmissionMoveNotAllowed':
    'That cannot be done with this filing as it stands. Nothing was changed.',
  'refusal.SubmissionNotReady': 'This cannot be signed now. Finish it first; what you wrote is kept.',
  'refusal.TooLateToCallOff': 'The time to call it off is over, or it was called off already.',
  'refusal.TooLateToRecall': 'It is too late to take this back: it is on its way, or it is over.',
  'refusal.TooManyDrafts':
    'Too many half filled forms of yours are kept. Send one or start it afresh. What you typed stays on this page.',
  'refusal.TooManyRequests': 'This was asked for too often. Wait a while, then try again. Nothing was lost.',
  'refusal.UrgencyNotStated': 'Only the patient or a clinician can say that it is urgent. Ask one of them.',
  'refusal.WindowEndsBeforeStart':
    'A time ends before it starts. For a night give two, one for each day; what you entered is kept.',
  'refusal.WindowOver': 'The time for comments on this docket is over. What you entered is kept.',
  'refusal.WindowUnreadable': 'A day or an hour cannot be read. What you entered is kept.',
  'refusal.WordingOutdated':
    'The wording has changed since it was shown. Read it again; nothing was recorded.',
  'refusal.WorkItemBegun': 'This has been begun already. Go on with it there, or take it back first.',
  'refusal.WorkItemHeld': 'Somebody else is doing this now. Take the next one.',
  'refusal.WorkItemNotHeld': 'You do not hold this step, or not any more. Nothing was changed.',
  'refusal.WorkItemOver': 'This has been done or is no longer needed.',
  'refusal.WordsChangedElsewhere':
    'Other words stand here since you opened this page. Nothing was overwritten. Choose which to go on with.',
  'refusal.WrongCode': 'This code is wrong, used already or too old. Wait for the next one and type that.',
  'refusal.ZoneUnknown': 'There is no such time zone. Choose one by a city; what you entered is kept.',
};
