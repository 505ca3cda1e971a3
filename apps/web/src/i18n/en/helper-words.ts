/** Who can still help, and with what; a test holds them to the facts. */
export const helperWords = {
  'helperName.ebsa_advisors': 'US Department of Labor, EBSA benefits advisors',
  'helperDoes.ebsa_advisors':
    'Explains rights under a private employer or union plan and can ask the plan about a missed duty; does not decide medical necessity.',
  'helperName.plan_booklet': 'The plan booklet or summary plan description',
  'helperDoes.plan_booklet':
    'Names who pays the claims, the levels of appeal and the complaint steps; ask the employer, the church body or the school for it.',
  'helperName.fund_office': 'The fund office of the union plan',
  'helperDoes.fund_office': 'Says which rules the fund follows and when its board meets to decide appeals.',
  'helperName.insurance_department_of_residence': 'The insurance department where the person lives',
  'helperDoes.insurance_department_of_residence':
    'Can say whether the plan is one that it regulates, and who regulates it if not.',
  'helperName.consumer_assistance_program': 'A Consumer Assistance Program, where the state has one',
  'helperDoes.consumer_assistance_program': 'Free help with appeals and complaints.',
  'helperName.ship': 'State Health Insurance Assistance Program',
  'helperDoes.ship': 'Free counselling for people with Medicare.',
  'helperName.medicare_helpline': '1-800-MEDICARE',
  'helperDoes.medicare_helpline': 'Takes complaints about Medicare plans and says which contractor decides.',
  'helperName.quality_improvement_organization': 'The Quality Improvement Organization on the notice',
  'helperDoes.quality_improvement_organization':
    'Decides, free and fast, when a hospital, nursing facility or home health service is about to end.',
  'helperName.medicaid_agency':
    'The state agency that runs the programme (Medicaid or CHIP), on the card or notice',
  'helperDoes.medicaid_agency': 'Takes requests for a fair hearing and complaints about a plan.',
  'helperName.medicaid_ombudsman': 'The beneficiary support service or ombudsman of the state',
  'helperDoes.medicaid_ombudsman': 'Helps members of Medicaid plans with complaints and appeals.',
  'helperName.legal_aid': 'Legal aid',
  'helperDoes.legal_aid': 'Free legal help for people with low income.',
  'helperName.lawyer_referral': 'A lawyer referral service of the state bar',
  'helperDoes.lawyer_referral':
    'Finds a lawyer; what is sent in the appeal is usually all that a court will see.',
  'helperName.attorney_general': 'The attorney general of the state',
  'helperDoes.attorney_general': 'Takes consumer complaints about companies that are not insurers.',
  'helperName.hospital_financial_assistance': 'The financial assistance office of the hospital',
  'helperDoes.hospital_financial_assistance': 'Can reduce or forgive a bill.',
  'helperName.veterans_service_organization': 'A veterans service organization',
  'helperDoes.veterans_service_organization':
    'Helps veterans and their families with claims and appeals, free of charge.',
  'helperName.tricare_contractor': 'The TRICARE regional contractor',
  'helperDoes.tricare_contractor':
    'Says which appeal a decision has and who may file it; takes grievances about service.',
  'helperName.opm_insurance': 'US Office of Personnel Management, health insurance',
  'helperDoes.opm_insurance': 'Reviews disputed claims of federal employee plans.',
  'helperName.ct_oha': 'Connecticut Office of the Healthcare Advocate',
  'helperDoes.ct_oha': 'Free help.',
  'helperName.dc_ombudsman': 'District of Columbia Office of Health Care Ombudsman and Bill of Rights',
  'helperDoes.dc_ombudsman': 'Takes external review requests for plans of the District.',
  'helperName.il_ochi': 'Illinois Office of Consumer Health Insurance',
  'helperDoes.il_ochi': 'Answers questions on health insurance.',
  'helperName.md_heau': 'Maryland Attorney General, Health Education and Advocacy Unit',
  'helperDoes.md_heau': 'Free help with appeals and complaints.',
  'helperName.nc_smart': 'Health Insurance Smart NC, North Carolina Department of Insurance',
  'helperDoes.nc_smart': 'Helps with appeals and takes external review requests.',
  'helperName.nv_ocha': 'Nevada Office for Consumer Health Assistance',
  'helperDoes.nv_ocha': 'Takes external review requests and assigns the reviewer.',
  'helperName.ri_rireach': 'RIREACH helpline',
  'helperDoes.ri_rireach': 'Helps with unpaid health claims.',
  'helperName.va_ombudsman': 'Virginia Office of the Managed Care Ombudsman',
  'helperDoes.va_ombudsman':
    'Helps with appeals of managed care decisions; complaints are not taken by e-mail.',
} as const;
