import type { PaperTemplate } from '../../paper.js';
import { type ClinicianLetterContext, inventedClinicianLetter } from '../clinician-letter.js';
import { sourceBeside } from '../source-files.js';

export interface MedicalNecessityContext extends ClinicianLetterContext {
  /** How and since when the clinician cares for the person. */
  readonly relationship: string | null;
}

/** The letter of who treats the person, ordered the care or stands in. */
export const medicalNecessityLetter: PaperTemplate<MedicalNecessityContext> = {
  id: 'medical_necessity_letter',
  sources: { en: sourceBeside(import.meta.url, './en.hbs') },
  sample: { ...inventedClinicianLetter, relationship: 'I have treated the patient since March 2025.' },
};
