import { personalData, type PersonalData } from '../../platform/personal-data/personal-data.js';
import { authorizationTable } from './authorization.table.js';

export const authorizationData: readonly PersonalData[] = [
  personalData(authorizationTable, {
    belongsTo: { person: 'personId', case: 'caseId' },
    class: 'evidence_of_acts',
    why: 'Whom the person allowed to be shown the case, what of it, and until when.',
    retention: 'case',
    erasure: { person: 'delete' },
    export: true,
    at: 'createdAt',
    sealedFor: 'person',
    columns: {
      id: 'id',
      reference: 'word',
      caseId: 'id',
      personId: 'id',
      sealedElements: 'sealed',
      recipientKeys: 'word',
      language: 'word',
      templateVersion: 'digest',
      documentHash: 'digest',
      fileId: 'id',
      signedBy: 'account',
      basis: 'word',
      signedOn: 'date',
      expiresOn: 'date',
      revokedOn: 'date',
      revokedBy: 'account',
      endedAt: 'date',
      createdAt: 'date',
    },
  }),
];
