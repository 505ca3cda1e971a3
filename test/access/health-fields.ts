/** Objects that tell what somebody has, what was done about it, and what they said of it: every field of them. */
const tellingTypes = [
  'CaseCall',
  'CaseDetails',
  'CaseFacet',
  'ClinicianStatement',
  'CodesAsPrinted',
  'ComparedCase',
  'LetterFacts',
  'PointAnswer',
];

const tellingFields = [
  'Case.amountBand',
  'Case.calls',
  'Case.conditionKey',
  'Case.details',
  'Case.evidence',
  'Case.payerIds',
  'Case.planType',
  'Case.reasonKey',
  'Case.story',
  'Case.treatmentKey',
  'Case.urgency',
  'CaseEvidence.evidenceKind',
  'CaseParty.payerId',
  'CaseParty.printedName',
  'Disclosure.what',
  'ParticipantsExported.csv',
  'PlannedItem.recipientName',
  'Unassigned.reason',
  'WorkItem.recipientName',
];

/**
 * Whether a field tells of somebody's health or of their dispute about it. In a world where nobody is shown a value of it, the
 * table could not say from whom it is kept.
 */
export const tellsOfHealth = (field: string): boolean =>
  tellingFields.includes(field) || tellingTypes.includes(field.split('.')[0] ?? '');

export const healthNames = [...tellingTypes, ...tellingFields];
