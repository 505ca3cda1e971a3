import { useState } from 'react';
import { useLocation } from 'wouter';
import { useSpeech } from '../../i18n/words.js';
import type { PageProps } from '../../shell/route.js';
import { Shown } from '../../ui/asked.js';
import { Go } from '../../ui/go.js';
import { KeepsRefusals } from '../../ui/keeps-refusals.js';
import { Page } from '../../ui/page.js';
import { useMyCase } from '../case/telling/case-page-data.js';
import { type MyFiling, useMyFiling } from '../submission/filing-data.js';
import { CorrectProofForm } from './correct-proof-form.js';
import { canCorrect, type ShownProof, wayGone } from './proofs-given.js';
import '../case/case.css';

/** A receipt that was typed wrongly: what is right takes its place, and the old one stays on file. */
export default function CorrectProofPage({ params }: PageProps) {
  const { say } = useSpeech();
  const { id = '', proof: proofId = '' } = params;
  const asked = useMyFiling(id, { keepEarlier: true });
  const [odd, setOdd] = useState(false);
  const [, go] = useLocation();
  return (
    <Page title={say('proof.correctTitle')} lead={say('proof.correctWhy')} back={`/me/filings/${id}`}>
      <KeepsRefusals key={proofId}>
        <Shown of={asked}>
          {({ submission }) => {
            const proof = submission?.proofs.find((one) => one.id === proofId);
            if (odd)
              return (
                <div className="notice alert stack" role="alert">
                  <p>{say('sent.odd')}</p>
                  <Back id={id} />
                </div>
              );
            if (submission === null || proof === undefined || !canCorrect(proof, submission.attempts))
              return (
                <div className="empty">
                  <p>{say('proof.correctNothing')}</p>
                  <Back id={id} />
                </div>
              );
            return (
              <Correct
                of={submission}
                proof={proof}
                done={(isOdd) => (isOdd ? setOdd(true) : go(`/me/filings/${id}`))}
              />
            );
          }}
        </Shown>
      </KeepsRefusals>
    </Page>
  );
}

function Back({ id }: { readonly id: string }) {
  const { say } = useSpeech();
  return (
    <p>
      <Go to={`/me/filings/${id}`}>{say('filing.open')}</Go>
    </p>
  );
}

interface CorrectProps {
  readonly of: MyFiling;
  readonly proof: ShownProof;
  readonly done: (odd: boolean) => void;
}

function Correct({ of, proof, done }: CorrectProps) {
  const matter = useMyCase(of.caseId);
  return (
    <Shown of={matter}>
      {({ case: found }) => (
        <CorrectProofForm
          of={proof}
          channel={wayGone(of.channel, of.attempts)}
          personId={found?.personId ?? null}
          done={done}
        />
      )}
    </Shown>
  );
}
