import type { Bilingual } from '../identity/account.js';

/**
 * Specialties a clinician may name, with the parts of the body (the sorting column of our list of conditions) each
 * speaks to. Our own sorting for finding somebody, never a statement about anybody's competence: who is enrolled says
 * no to a case that is not theirs, and `generalist` fits what nobody else does.
 */
export const specialties = {
  addiction_medicine: fits('Addiction medicine', 'Medicina de la adicción', 'mental health and addiction'),
  cardiology: fits('Cardiology', 'Cardiología', 'heart', 'heart and lung', 'vascular'),
  dermatology: fits('Dermatology', 'Dermatología', 'skin'),
  emergency_medicine: fits('Emergency medicine', 'Medicina de urgencias', 'emergency', 'hospital'),
  endocrinology: fits(
    'Endocrinology',
    'Endocrinología',
    'endocrine',
    'digestive and endocrine',
    'reproductive and endocrine',
  ),
  gastroenterology: fits(
    'Gastroenterology',
    'Gastroenterología',
    'digestive',
    'digestive and endocrine',
    'liver',
  ),
  genetics: fits('Medical genetics', 'Genética médica', 'genetics'),
  gynecology: fits('Gynecology', 'Ginecología', 'reproductive', 'reproductive and endocrine', 'breast'),
  hematology: fits('Hematology', 'Hematología', 'blood'),
  hepatology: fits('Hepatology', 'Hepatología', 'liver'),
  immunology: fits('Allergy and immunology', 'Alergología e inmunología', 'immune system', 'respiratory'),
  infectious_disease: fits('Infectious disease', 'Infectología', 'infection', 'liver'),
  maxillofacial: fits('Oral and maxillofacial care', 'Cirugía oral y maxilofacial', 'head and face'),
  nephrology: fits('Nephrology', 'Nefrología', 'kidney'),
  neurology: fits('Neurology', 'Neurología', 'nervous system', 'spine', 'sleep'),
  oncology: fits('Oncology', 'Oncología', 'cancer', 'breast', 'blood'),
  ophthalmology: fits('Ophthalmology', 'Oftalmología', 'eye'),
  orthopedics: fits('Orthopedics', 'Ortopedia', 'musculoskeletal', 'spine'),
  otolaryngology: fits('Otolaryngology', 'Otorrinolaringología', 'ear', 'head and face', 'sleep'),
  pediatric_development: fits(
    'Developmental pediatrics',
    'Pediatría del desarrollo',
    'development',
    'mental health and development',
  ),
  physical_medicine: fits(
    'Physical medicine and rehabilitation',
    'Medicina física y rehabilitación',
    'equipment',
    'musculoskeletal',
    'spine',
  ),
  psychiatry: fits(
    'Psychiatry',
    'Psiquiatría',
    'mental health',
    'mental health and addiction',
    'mental health and development',
  ),
  psychology: fits(
    'Clinical psychology',
    'Psicología clínica',
    'mental health',
    'mental health and development',
    'development',
  ),
  pulmonology: fits('Pulmonology', 'Neumología', 'respiratory', 'heart and lung', 'sleep'),
  radiology: fits('Radiology', 'Radiología', 'diagnostic', 'breast'),
  rheumatology: fits('Rheumatology', 'Reumatología', 'immune system', 'musculoskeletal'),
  surgery: fits('General surgery', 'Cirugía general', 'breast', 'digestive', 'hospital'),
  vascular_surgery: fits('Vascular surgery', 'Cirugía vascular', 'vascular'),
  generalist: fits('General practice', 'Medicina general', 'preventive', 'diagnostic', 'hospital'),
} as const satisfies Readonly<Record<string, SpecialtyEntry>>;

interface SpecialtyEntry {
  readonly label: Bilingual;
  readonly bodyAreas: readonly string[];
}

function fits(en: string, es: string, ...bodyAreas: readonly string[]): SpecialtyEntry {
  return { label: { en, es }, bodyAreas };
}

export type Specialty = keyof typeof specialties;
export const specialtyKeys = Object.keys(specialties) as readonly Specialty[];

export function isSpecialty(value: string): value is Specialty {
  return Object.hasOwn(specialties, value);
}

/**
 * Whether one of these specialties speaks to a condition. `unknown`: the condition or its part of the body is not
 * known, so that a person decides and nobody is shut out by our own gap.
 * @param bodyArea the condition's sorting column; null where the case names no condition
 */
export function specialtyFit(
  having: readonly Specialty[],
  bodyArea: string | null,
): 'fits' | 'does_not_fit' | 'unknown' {
  if (bodyArea === null) return 'unknown';
  if (having.some((one) => specialties[one].bodyAreas.includes(bodyArea))) return 'fits';
  return specialtyKeys.some((one) => specialties[one].bodyAreas.includes(bodyArea))
    ? 'does_not_fit'
    : 'unknown';
}
