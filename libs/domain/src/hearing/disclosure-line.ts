import type { Language } from '../identity/account.js';

/** What stands behind a speaker, told to the body in each text [G11]. */
export interface CampaignBehind {
  readonly organizationName: string;
  /** Travel, childcare or an interpreter was paid for by the organization. */
  readonly costsPaid: boolean;
}

/** The sentence that is added by itself; short, because it is part of the speaking time. */
export function disclosureLine(behind: CampaignBehind, language: Language): string {
  const name = behind.organizationName.replace(/\s+/gu, ' ').trim();
  return language === 'es'
    ? `Hablo por mí. Participo en una campaña organizada por ${name}${behind.costsPaid ? ', que pagó mis gastos para estar aquí' : ''}.`
    : `I speak for myself. I take part in a campaign organized by ${name}${behind.costsPaid ? ', which paid my costs of being here' : ''}.`;
}

/**
 * A text with the line at its end, once: however often it is added, and also where an earlier line of the same
 * organization (before its costs were paid) stands there.
 */
export function withDisclosure(text: string, behind: CampaignBehind, language: Language): string {
  const bare = withoutDisclosure(text, behind);
  const line = disclosureLine(behind, language);
  return bare === '' ? line : `${bare}\n\n${line}`;
}

/** The person's own words alone: what is measured as theirs. */
export function withoutDisclosure(text: string, behind: CampaignBehind): string {
  const lines = (['en', 'es'] as const).flatMap((language) =>
    [true, false].map((costsPaid) => disclosureLine({ ...behind, costsPaid }, language)),
  );
  return lines.reduce((rest, line) => rest.replaceAll(line, ''), text).trim();
}
