/** When it cannot wait: three screens without an account. */
export const urgent = {
  'urgent.title': 'Help now',
  'urgent.heading': 'When it cannot wait',
  'urgent.lead':
    'Three short screens: what is happening, which plan you have, and then whom to call and what to say.',
  'urgent.danger': 'If somebody’s life is in danger',
  'urgent.dangerNext': 'Do not wait for a plan to say yes. Call now.',
  'urgent.call911': 'Call 911',
  'urgent.call988': 'Call or text 988',
  'urgent.crisis': 'if you think of ending your life',
  'urgent.private':
    'You need no account. What you type stays on this page and is gone when you close it. Only the kind of plan and the state are asked of our server, and it does not keep them.',
  'urgent.step': 'Screen {step} of 3',
  'urgent.what': 'What is happening?',
  'urgent.what.danger': 'Waiting puts life or health in danger',
  'urgent.whatNext.danger': 'A doctor says the care is needed now, and the plan said no or does not answer.',
  'urgent.what.hospital': 'I am in hospital, or in a nursing home, and am told to leave',
  'urgent.whatNext.hospital': 'The plan will not pay for more days, or care at home is ending.',
  'urgent.what.medicine': 'I am running out of a medicine',
  'urgent.whatNext.medicine': 'The pharmacy cannot fill it, or the plan will not pay for it.',
  'urgent.what.soon': 'Something else that cannot wait weeks',
  'urgent.whatNext.soon': 'A treatment is planned within days, or the pain is severe.',
  'urgent.chooseOne': 'Choose one answer.',
  'urgent.chooseNone': 'Choose',
  'urgent.next': 'Next',
  'urgent.back': 'Back',
  'urgent.goOnWithout': 'You can go on without choosing: you still see whom to call and what to say.',
  'urgent.show': 'Show me what to do',
  'urgent.planHeading': 'Which plan do you have?',
  'urgent.planType': 'Kind of plan',
  'urgent.planTypeHint': 'If you do not know, choose “I do not know”. You still see whom to call.',
  'urgent.state': 'State you live in',
  'urgent.issuedHere': 'My policy was made in this state',
  'urgent.issuedHereHint':
    'The card or the first page of the policy says so. Leave it open if you are not sure.',
  'urgent.planName': 'Name of the plan, as on the card (if you like)',
  'urgent.staysHere': 'Stays on this page. It makes the words below ready to read out.',
  'urgent.cardPhone': 'Telephone number for members, from the back of the card (if you like)',
  'urgent.cardPhoneHint': 'Stays on this page, so that you can print it.',
  'urgent.sheet.danger': 'Care that is needed now',
  'urgent.sheet.hospital': 'Told to leave too early',
  'urgent.sheet.medicine': 'A medicine that runs out',
  'urgent.sheet.soon': 'A decision that cannot wait',
  'urgent.whom': '1. Whom to call',
  'urgent.yourPlan': 'Your plan',
  'urgent.thePlan': 'my plan',
  'urgent.backOfCard': 'the number on the back of the card',
  'urgent.planFirst': 'Call the plan first: only it can say yes today. Ask for “expedited appeals”.',
  'urgent.hospitalWho': 'The number on the notice about leaving',
  'urgent.hospitalSays':
    'With Medicare, an office outside the hospital and the plan (the Quality Improvement Organization) decides fast and free of charge. Its number is on the notice. Call the same day, before you leave. (42 CFR 405.1206 and 422.620; not confirmed yet.)',
  'urgent.pharmacist': 'Your pharmacist',
  'urgent.pharmacistSays':
    'Ask: “Can you give me enough for a few days while the plan decides?” and “What exactly did the plan answer?”',
  'urgent.words': '2. What to say',
  'urgent.wordsSay':
    'Read it out. You may ask for an interpreter first; another person may hold the telephone with you.',
  'urgent.script.open':
    '“I am calling {plan} about an urgent matter. Please note the time of this call and tell me your name and a reference number.”',
  'urgent.script.danger':
    '“My care was refused or not decided. My doctor says that waiting could put my life or my health in serious danger.”',
  'urgent.script.hospital':
    '“I am told to leave although my doctor says that I still need this care. Please do not end it while this is being decided.”',
  'urgent.script.medicine':
    '“I am running out of a medicine that I need. I ask for a fast decision, and for an exception if it is not on your list.”',
  'urgent.script.soon': '“The care is planned within days. Waiting the usual time could do me serious harm.”',
  'urgent.script.ask':
    '“I ask for an expedited appeal, or for an expedited decision if you have not decided yet. I ask for it now, by telephone. Where may my doctor fax a letter today?”',
  'urgent.script.when': '“By what day and hour will you decide, and who calls me?”',
  'urgent.script.end':
    '“If you will not treat this as urgent, please tell me why, and send me that in writing. Thank you.”',
  'urgent.ruleFirst': 'Nobody has decided yet: the plan decides within',
  'urgent.ruleAppeal': 'The plan said no: an expedited appeal is decided within',
  'urgent.ruleException': 'A medicine that is not on the list: an urgent exception is decided within',
  'urgent.ruleOutside': 'The outside reviewer decides within',
  'urgent.hours': '{hours} {hours:hour|hours}, and sooner if the condition asks for it',
  'urgent.noHours': 'the time is not known here: ask on the call',
  'urgent.noRule':
    'We know no fast rule for this kind of plan. Ask on the call what the plan’s own urgent way is, and by when it decides.',
  'urgent.rule': 'Rule: {citation}.',
  'urgent.confirmed': 'Read on {date}; the text was seen.',
  'urgent.unconfirmed': 'Read on {date}; not confirmed yet. Check it on the call.',
  'urgent.source': 'Where it was read',
  'urgent.clinician': '3. The sentence for your doctor or nurse',
  'urgent.clinicianSays':
    'One signed sentence from somebody who treats you makes the matter urgent. It can be faxed while you are on the telephone.',
  'urgent.sentence':
    '“I treat this patient. Deciding in the standard time could seriously jeopardize the patient’s life, health, or ability to regain maximum function. The care is needed by ________, because ________. Call me at ________.”',
  'urgent.sentencePain':
    '“I treat this patient. Deciding in the standard time could seriously jeopardize the patient’s life, health, or ability to regain maximum function, or would leave the patient in severe pain that cannot be managed without this care. The care is needed by ________, because ________. Call me at ________.”',
  'urgent.sentenceTrue': 'Only what is true: your doctor strikes out what does not apply.',
  'urgent.outside': '4. Outside review at the same time',
  'urgent.outsideNow':
    'You need not wait for the plan’s answer. Ask an outside reviewer today too: send the refusal and your doctor’s sentence, and write “expedited” on top.',
  'urgent.outsideTo': 'Send it to: {recipient}.',
  'urgent.outsideWhoUnknown':
    'Who takes the request depends on where the policy was made. Your refusal names them; look for “external review”.',
  'urgent.outsideUnknown':
    'Whether you can ask an outside reviewer today could not be looked up. Ask on the call: “May I ask for an outside review now?”',
  'urgent.outsideLater':
    'For this kind of plan, as far as we know, outside review comes after the plan’s own fast answer. Ask on the call: “Where does my case go if you say no?”',
  'urgent.log': '5. Your notes of each call',
  'urgent.logSays':
    'Write down who said what. It stays on this page: print it, or copy it, before you close the page.',
  'urgent.logCall': 'Call {number}, begun {when}',
  'urgent.logWho': 'Whom did you speak to?',
  'urgent.logNumber': 'Reference number of the call',
  'urgent.logSaid': 'What did they say, and by when do they decide?',
  'urgent.logMore': 'Note another call',
  'urgent.print': 'Print this page',
  'urgent.office.state': 'Oversees the insurer: it is the office of the state where the policy was made.',
  'urgent.office.ebsa':
    'Looks after federal rules for plans of private employers, and helps informally. It does not decide what care is needed.',
  'urgent.office.cms_public_plans': 'Enforces the federal rule for plans a public employer pays itself.',
  'urgent.office.cms_medicare':
    'Medicare plans answer to it. It takes complaints about service; a decision on coverage is appealed.',
  'urgent.office.state_medicaid_agency': 'Runs Medicaid in the state; the number is on the card.',
  'urgent.office.dha': 'For complaints about the service of TRICARE, after the contractor.',
  'urgent.office.opm': 'Decides for plans of federal employees.',
  'urgent.reviewer': 'the office or the plan that the notice names',
};
