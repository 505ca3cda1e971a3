import type { Translated } from '../books.js';

export const kindsOfPlan = {
  'kindOfPlan.erisa_self_funded': 'Plan de un empleador privado que paga con su propio dinero',
  'kindOfPlan.erisa_fully_insured': 'Plan de un empleador privado, con una aseguradora',
  'kindOfPlan.individual_marketplace': 'Póliza que usted mismo compró',
  'kindOfPlan.non_federal_governmental': 'Plan de un estado, una ciudad o un condado',
  'kindOfPlan.medicare_advantage': 'Medicare Advantage (Parte C)',
  'kindOfPlan.medicare_part_d': 'Plan de medicamentos de Medicare (Parte D)',
  'kindOfPlan.medicaid_managed_care': 'Plan de Medicaid',
  'kindOfPlan.tricare': 'TRICARE',
  'kindOfPlan.fehb': 'Plan para empleados federales',
  'kindOfPlan.short_term_or_grandfathered': 'Póliza de corto plazo o muy antigua',
  'kindOfPlan.original_medicare': 'Medicare Original (Partes A y B)',
  'kindOfPlan.taft_hartley_multiemployer': 'Plan de un sindicato',
  'kindOfPlan.church_plan': 'Plan de una iglesia',
  'kindOfPlan.chip': 'Seguro médico para niños (CHIP)',
  'kindOfPlan.va_champva': 'Asuntos de Veteranos o CHAMPVA',
  'kindOfPlan.dual_integrated_dsnp': 'Medicare y Medicaid en un solo plan',
  'kindOfPlan.student_health': 'Plan de salud para estudiantes',
  'kindOfPlan.not_insurance': 'Grupo que comparte gastos u otro plan que no es un seguro',
  'kindOfPlan.unknown': 'No lo sé',
} satisfies Translated<'kindsOfPlan'>;
