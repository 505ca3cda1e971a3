import { personalData, type PersonalData } from '../../platform/personal-data/personal-data.js';
import { counselChecklistTable } from './counsel.table.js';

export const counselData: readonly PersonalData[] = [
  personalData(counselChecklistTable, {
    belongsTo: { organization: 'organizationId' },
    class: 'organization',
    why: 'What a lawyer went through before clinicians were asked, with their name and state.',
    retention: 'organization_record',
    erasure: {},
    export: true,
    at: 'recordedAt',
    sealedFor: 'organization',
    columns: {
      id: 'id',
      campaignId: 'id',
      organizationId: 'id',
      sealedCounsel: 'sealed',
      readOn: 'date',
      confirmed: 'word',
      templateVersions: 'digest',
      recordedBy: 'account',
      recordedAt: 'date',
    },
  }),
];
