import { useSpeech } from '../../i18n/words.js';
import { showPlainDate } from '../../lib/show-time.js';
import type { Proof } from './urgent-facts.js';

const isAddress = (source: string): boolean => /^https?:\/\/\S+$/.test(source);

/** Where a sentence comes from, when it was read, and whether somebody has confirmed it. */
export function ProofLine({ proof }: { readonly proof: Proof }) {
  const { say, language } = useSpeech();
  const { citation, sources, verified, dateRead } = proof;
  const page = sources.find(isAddress);
  return (
    <p className="quiet small proof">
      {citation !== null && <>{say('urgent.rule', { citation })} </>}
      {say(verified ? 'urgent.confirmed' : 'urgent.unconfirmed', {
        date: showPlainDate(dateRead, language),
      })}{' '}
      {page !== undefined && (
        <a href={page} rel="noreferrer">
          {say('urgent.source')}
        </a>
      )}
    </p>
  );
}
