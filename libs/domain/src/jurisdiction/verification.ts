/** How far a fact was confirmed, in the words of the fact tables. */
export type Verification = 'official_text' | 'quoted_text' | 'secondary' | 'general_knowledge_unverified';

/**
 * True where the rule's own words were read, on an official page or quoted word for word. Everything else is shown
 * with the sentence "this is unconfirmed" and launches only where the letter's own date is asked first.
 */
export function isVerified(verification: Verification): boolean {
  return verification === 'official_text' || verification === 'quoted_text';
}
