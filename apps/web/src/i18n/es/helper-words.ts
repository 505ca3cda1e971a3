import type { Translated } from '../books.js';

export const helperWords = {
  'helperName.ebsa_advisors': 'Departamento de Trabajo de EE. UU., asesores de beneficios (EBSA)',
  'helperDoes.ebsa_advisors':
    'Explican sus derechos en un plan de una empresa privada o de un sindicato y pueden preguntar al plan por un deber incumplido. No deciden si la atención es necesaria.',
  'helperName.plan_booklet': 'El folleto del plan o su descripción resumida',
  'helperDoes.plan_booklet':
    'Dice quién paga los reclamos, qué niveles de apelación hay y cómo quejarse. Pídalo a la empresa, a la iglesia o a la escuela.',
  'helperName.fund_office': 'La oficina del fondo del plan sindical',
  'helperDoes.fund_office':
    'Dice qué reglas sigue el fondo y cuándo se reúne su junta para decidir las apelaciones.',
  'helperName.insurance_department_of_residence':
    'El departamento de seguros del estado donde vive la persona',
  'helperDoes.insurance_department_of_residence': 'Puede decir si supervisa el plan y, si no, quién lo hace.',
  'helperName.consumer_assistance_program':
    'Un programa de asistencia al consumidor, donde el estado lo tenga',
  'helperDoes.consumer_assistance_program': 'Ayuda gratuita con apelaciones y quejas.',
  'helperName.ship': 'Programa Estatal de Asistencia sobre el Seguro Médico (SHIP)',
  'helperDoes.ship': 'Consejería gratuita para personas con Medicare.',
  'helperName.medicare_helpline': '1-800-MEDICARE',
  'helperDoes.medicare_helpline': 'Recibe quejas sobre los planes de Medicare y dice qué contratista decide.',
  'helperName.quality_improvement_organization':
    'La Organización para el Mejoramiento de la Calidad que nombra el aviso',
  'helperDoes.quality_improvement_organization':
    'Decide, gratis y rápido, cuando está por terminar la atención de un hospital, un centro de enfermería o un servicio en casa.',
  'helperName.medicaid_agency':
    'La agencia estatal que administra el programa (Medicaid o CHIP), en la tarjeta o el aviso',
  'helperDoes.medicaid_agency': 'Recibe las solicitudes de audiencia imparcial y las quejas sobre un plan.',
  'helperName.medicaid_ombudsman': 'El servicio de apoyo a beneficiarios o defensor del estado',
  'helperDoes.medicaid_ombudsman': 'Ayuda a los miembros de planes de Medicaid con quejas y apelaciones.',
  'helperName.legal_aid': 'Asistencia legal',
  'helperDoes.legal_aid': 'Ayuda legal gratuita para personas con bajos ingresos.',
  'helperName.lawyer_referral': 'Un servicio del colegio de abogados del estado que recomienda abogados',
  'helperDoes.lawyer_referral':
    'Encuentra un abogado. Lo que se envía en la apelación suele ser todo lo que verá un tribunal.',
  'helperName.attorney_general': 'El fiscal general del estado',
  'helperDoes.attorney_general': 'Recibe quejas de consumidores sobre compañías que no son aseguradoras.',
  'helperName.hospital_financial_assistance': 'La oficina de ayuda económica del hospital',
  'helperDoes.hospital_financial_assistance': 'Puede rebajar o perdonar una cuenta.',
  'helperName.veterans_service_organization': 'Una organización de servicio a veteranos',
  'helperDoes.veterans_service_organization':
    'Ayuda gratis a los veteranos y sus familias con reclamos y apelaciones.',
  'helperName.tricare_contractor': 'El contratista regional de TRICARE',
  'helperDoes.tricare_contractor':
    'Dice qué apelación tiene una decisión y quién puede presentarla; recibe quejas sobre el servicio.',
  'helperName.opm_insurance': 'Oficina de Administración de Personal de EE. UU. (OPM), seguros médicos',
  'helperDoes.opm_insurance': 'Revisa los reclamos en disputa de los planes de empleados federales.',
  'helperName.ct_oha': 'Oficina del Defensor de la Salud de Connecticut',
  'helperDoes.ct_oha': 'Ayuda gratuita.',
  'helperName.dc_ombudsman': 'Defensor del paciente del Distrito de Columbia',
  'helperDoes.dc_ombudsman': 'Recibe las solicitudes de revisión externa de los planes del Distrito.',
  'helperName.il_ochi': 'Oficina de Seguros Médicos para el Consumidor de Illinois',
  'helperDoes.il_ochi': 'Responde preguntas sobre seguros médicos.',
  'helperName.md_heau': 'Fiscal General de Maryland, unidad de educación y defensa en salud',
  'helperDoes.md_heau': 'Ayuda gratuita con apelaciones y quejas.',
  'helperName.nc_smart': 'Health Insurance Smart NC, Departamento de Seguros de Carolina del Norte',
  'helperDoes.nc_smart': 'Ayuda con las apelaciones y recibe las solicitudes de revisión externa.',
  'helperName.nv_ocha': 'Oficina de Asistencia al Consumidor de Salud de Nevada',
  'helperDoes.nv_ocha': 'Recibe las solicitudes de revisión externa y asigna a quien revisa.',
  'helperName.ri_rireach': 'Línea de ayuda RIREACH',
  'helperDoes.ri_rireach': 'Ayuda con reclamos de salud sin pagar.',
  'helperName.va_ombudsman': 'Defensor de la Atención Administrada de Virginia',
  'helperDoes.va_ombudsman':
    'Ayuda con las apelaciones de decisiones de los planes; no recibe quejas por correo electrónico.',
} satisfies Translated<'helperWords'>;
