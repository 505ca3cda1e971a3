import { useState } from 'react';
import type { HelpedCaseQuery } from '../../generated/operations.js';
import { useSpeech } from '../../i18n/words.js';
import { showPlainDate } from '../../lib/show-time.js';
import { KeepsRefusals } from '../../ui/keeps-refusals.js';
import { CorrectProofForm } from '../delivery/correct-proof-form.js';
import { canCorrect, wayGone } from '../delivery/proofs-given.js';

type Filing = HelpedCaseQuery['submissionsOf'][number];

/** How each filing of the case stands: in its one sentence, as its person reads it, with what shows that it went. */
export function FilingsCard({ filings }: { readonly filings: HelpedCaseQuery['submissionsOf'] }) {
  const { say, language } = useSpeech();
  const [said, setSaid] = useState<'helped.proofDone' | 'sent.odd' | null>(null);
  return (
    <section className="card" aria-label={say('helped.filings')}>
      <h2>{say('helped.filings')}</h2>
      {filings.length === 0 ? (
        <p className="quiet">{say('helped.filingsNone')}</p>
      ) : (
        <ul className="plain-list spaced">
          {filings.map((filing) => (
            <li key={filing.id}>
              <a className="row-link" href={`/submissions/${filing.id}`}>
                {filing.reference}
              </a>{' '}
              {filing.actBy !== null && say('helped.stepBy', { day: showPlainDate(filing.actBy, language) })}{' '}
              <span>{filing.stateSentence}</span>
              <KeepsRefusals>
                <Proofs of={filing} onDone={(odd) => setSaid(odd ? 'sent.odd' : 'helped.proofDone')} />
              </KeepsRefusals>
            </li>
          ))}
        </ul>
      )}
      <div role="status" className="said">
        {said !== null && <p className={said === 'sent.odd' ? 'notice alert' : 'notice'}>{say(said)}</p>}
      </div>
    </section>
  );
}

/** What was typed from a receipt, with the way to mend it: the person reads the number out once more. */
function Proofs({ of, onDone }: { readonly of: Filing; readonly onDone: (odd: boolean) => void }) {
  const { say, language } = useSpeech();
  const standing = of.proofs.filter((proof) => proof.supersededAt === null);
  if (standing.length === 0) return null;
  return (
    <ul>
      {standing.map((proof) => (
        <li key={proof.id}>
          {say(`proof.${proof.proofKind}`)} · {showPlainDate(proof.provedOn, language)}
          {proof.value !== null && ` · ${proof.value}`}
          {canCorrect(proof, of.attempts) && (
            <details>
              <summary>
                {say('proof.correctTitle')}
                <span className="unseen">
                  {' '}
                  {of.reference}, {showPlainDate(proof.provedOn, language)}
                </span>
              </summary>
              <CorrectProofForm
                of={proof}
                channel={wayGone(of.channel, of.attempts)}
                personId={null}
                done={onDone}
              />
            </details>
          )}
        </li>
      ))}
    </ul>
  );
}
