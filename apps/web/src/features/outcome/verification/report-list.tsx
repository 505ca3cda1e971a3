import { type FormEvent, useState } from 'react';
import { useSpeech } from '../../../i18n/words.js';
import { useChanged } from '../../../lib/answers.js';
import { ask } from '../../../lib/graphql.js';
import { never } from '../../../lib/never.js';
import { showInstant, showPlainDate } from '../../../lib/show-time.js';
import { useAsked } from '../../../lib/use-asked.js';
import { useSending } from '../../../lib/use-sending.js';
import { Shown } from '../../../ui/asked.js';
import { Button } from '../../../ui/button.js';
import { Field } from '../../../ui/field.js';
import { NotDone } from '../../../ui/not-done.js';
import type { Refused } from '../../../ui/refusal.js';
import { TurnPages, usePages } from '../../../ui/turn-pages.js';
import { CorrectOutcome } from './correct-outcome.js';
import { checkOutcome, type Report, reportsToCheck } from './verification.operations.js';

const atOnce = 20;

interface ListProps {
  readonly organizationId: string;
  readonly campaignId: string;
}

/** Reports of a campaign that wait, oldest first, each beside what shows it. */
export function ReportList({ organizationId, campaignId }: ListProps) {
  const { say, language } = useSpeech();
  const pages = usePages();
  const [said, setSaid] = useState('');
  const asked = useAsked(
    reportsToCheck,
    { organizationId, campaignId, first: atOnce, after: pages.after, language },
    { keepEarlier: true },
  );
  return (
    <>
      <p role="status" className="said">
        {said}
      </p>
      <Shown of={asked}>
        {({ outcomesToVerify: { edges, pageInfo } }) => (
          <>
            {edges.length === 0 ? (
              <p>{say('verify.nothing')}</p>
            ) : (
              <ul className="steps">
                {edges.map(({ node }) => (
                  <li key={node.id} className="stack">
                    <AsRead report={node} onDone={setSaid} />
                  </li>
                ))}
              </ul>
            )}
            <TurnPages pages={pages} shown={pageInfo} />
          </>
        )}
      </Shown>
    </>
  );
}

interface OneProps {
  readonly report: Report;
  readonly onDone: (says: string) => void;
}

/**
 * A report stays as it was read: one that took its place meanwhile, with another letter, is shown when the reviewer asks
 * for it, and not put under the button they are about to press.
 */
function AsRead({ report, onDone }: OneProps) {
  const { say } = useSpeech();
  const [read, setRead] = useState<Report | null>(report);
  const shown = read ?? report;
  if (shown.reportedAt === report.reportedAt) {
    const done = (says: string) => {
      setRead(null);
      onDone(says);
    };
    return <OneReport key={shown.reportedAt} report={shown} onDone={done} />;
  }
  return (
    <>
      <h3>{report.reference}</h3>
      <p role="alert">{say('verify.anew')}</p>
      <p>
        <Button onClick={() => setRead(report)}>
          {say('verify.showAnew')}
          <span className="unseen"> {report.reference}</span>
        </Button>
      </p>
    </>
  );
}

function OneReport({ report, onDone }: OneProps) {
  const { say, language } = useSpeech();
  const changed = useChanged();
  const { sending, fault, send } = useSending();
  const [decidedOn, setDecidedOn] = useState(report.decidedOn ?? '');
  const [refused, setRefused] = useState<Refused | null>(null);
  const verify = (event: FormEvent) => {
    event.preventDefault();
    void send(async () => {
      setRefused(null);
      const { id: outcomeId, reportedAt } = report;
      const input = { outcomeId, reportedAt, decidedOn: decidedOn === '' ? null : decidedOn };
      const { verifyOutcome: answer } = await ask(checkOutcome, { input, language });
      switch (answer.__typename) {
        case 'OutcomeVerified':
          onDone(
            say('verify.verified', {
              reference: report.reference ?? '',
              next: answer.next?.reason ?? '',
            }),
          );
          return changed();
        case 'NotFound':
        case 'NotAllowed':
        case 'InvalidInput':
        case 'OutcomeMoveNotAllowed':
        case 'ReviewerIsReporter':
        case 'OutcomeWithoutEvidence':
        case 'DecisionDateMissing':
        case 'DecisionDateInFuture':
          return setRefused(answer);
        case 'OutcomeReportedAnew':
          return changed();
        default:
          return never(answer);
      }
    });
  };
  return (
    <>
      <h3>{report.reference}</h3>
      <p>
        <strong>{report.resultSentence ?? report.stateSentence}</strong>{' '}
        {report.decidedOn !== null &&
          say('verify.decided', { day: showPlainDate(report.decidedOn, language) })}
      </p>
      <p className="quiet small">
        {say(`verify.evidence.${report.evidenceKind}`)}
        {report.reportedAt !== null &&
          ` · ${say('verify.reported', { at: showInstant(new Date(report.reportedAt), language) })}`}
        {report.codes.map(({ label }) => ` · ${label}`).join('')}
      </p>
      {report.evidenceFileId !== null && (
        <p>
          <a href={`/files/${report.evidenceFileId}`}>
            {say('verify.openEvidence')}
            <span className="unseen"> {report.reference}</span>
          </a>
        </p>
      )}
      <form className="stack" noValidate onSubmit={verify}>
        <Field
          label={say('verify.decidedOn')}
          hint={say('verify.decidedOnHint')}
          type="date"
          value={decidedOn}
          onChange={setDecidedOn}
        />
        <NotDone refused={refused} fault={fault} />
        <div className="row">
          <Button type="submit" working={sending}>
            {say('verify.verify')}
            <span className="unseen"> {report.reference}</span>
          </Button>
          <CorrectOutcome report={report} onDone={onDone} />
        </div>
      </form>
    </>
  );
}
