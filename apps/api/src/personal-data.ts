import { assignmentData } from './features/assignment/assignment.personal-data.js';
import { campaignData } from './features/campaign/campaign.personal-data.js';
import { caseData } from './features/case/case.personal-data.js';
import { complaintData } from './features/complaint/complaint.personal-data.js';
import { consentData } from './features/consent/consent.personal-data.js';
import { exportData } from './features/data-rights/export.personal-data.js';
import { dataRightsData } from './features/data-rights/data-rights.personal-data.js';
import { deliveryData } from './features/delivery/delivery.personal-data.js';
import { fileData } from './features/file/file.personal-data.js';
import { hearingData } from './features/hearing/hearing.personal-data.js';
import { identityData } from './features/identity/identity.personal-data.js';
import { secondFactorData } from './features/identity/strong-sign-in/second-factor.personal-data.js';
import { authorizationData } from './features/justification/authorization.personal-data.js';
import { jurisdictionData } from './features/jurisdiction/jurisdiction.personal-data.js';
import { justificationData } from './features/justification/justification.personal-data.js';
import { counselData } from './features/justification/counsel.personal-data.js';
import { waysData } from './features/justification/ways.personal-data.js';
import { organizationData } from './features/organization/organization.personal-data.js';
import { outcomeData } from './features/outcome/outcome.personal-data.js';
import { participationData } from './features/participation/participation.personal-data.js';
import { precedentData } from './features/precedent/precedent.personal-data.js';
import { submissionData } from './features/submission/submission.personal-data.js';
import type { PersonalData } from './platform/personal-data/personal-data.js';
import { platformData } from './platform/personal-data/platform.personal-data.js';

/**
 * Everything that is kept of anybody: each table and column of the database once. Erasure, export, retention and the answer
 * to a demand are read off it; a test compares it with the database, so that a column nobody declared does not pass.
 */
export const inventory: readonly PersonalData[] = [
  ...platformData,
  ...jurisdictionData,
  ...identityData,
  ...secondFactorData,
  ...organizationData,
  ...consentData,
  ...fileData,
  ...caseData,
  ...campaignData,
  ...participationData,
  ...complaintData,
  ...assignmentData,
  ...submissionData,
  ...justificationData,
  ...authorizationData,
  ...waysData,
  ...counselData,
  ...hearingData,
  ...deliveryData,
  ...outcomeData,
  ...dataRightsData,
  ...exportData,
  ...precedentData,
];
