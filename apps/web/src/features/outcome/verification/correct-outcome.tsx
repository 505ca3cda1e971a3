import { useState } from 'react';
import { useSpeech } from '../../../i18n/words.js';
import { useChanged } from '../../../lib/answers.js';
import { ask } from '../../../lib/graphql.js';
import { never } from '../../../lib/never.js';
import { useKeptForm } from '../../../lib/use-kept-form.js';
import { useSending } from '../../../lib/use-sending.js';
import { Button } from '../../../ui/button.js';
import { Dialog } from '../../../ui/dialog.js';
import { Field, Select } from '../../../ui/field.js';
import { KeptLine } from '../../../ui/kept-line.js';
import { RefusalNotice, type Refused } from '../../../ui/refusal.js';
import { mendOutcome, type Report } from './verification.operations.js';

const results = [
  'overturned',
  'partly_overturned',
  'upheld',
  'ineligible',
  'administrative_reversal',
  'insurer_own_reversal',
  'withdrawn',
  'no_answer_in_time',
  'unknown',
] as const;

interface Props {
  readonly report: Report;
  readonly onDone: (says: string) => void;
}

/** The evidence says something else than the report: another reviewer then looks at the correction. */
export function CorrectOutcome({ report, onDone }: Props) {
  const { say } = useSpeech();
  const [open, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <>
      <Button kind="plain" onClick={() => setOpen(true)}>
        {say('verify.correct')}
        <span className="unseen"> {report.reference}</span>
      </Button>
      <Dialog title={say('verify.correctTitle')} open={open} onClose={close}>
        {open && <Correction report={report} onDone={onDone} onClose={close} />}
      </Dialog>
    </>
  );
}

function Correction({ report, onDone, onClose }: Props & { readonly onClose: () => void }) {
  const { say, language } = useSpeech();
  const changed = useChanged();
  const { sending, fault, send } = useSending();
  const [begun] = useState(() => ({
    result: report.result ?? ('unknown' as const),
    decidedOn: report.decidedOn ?? '',
    reportedAt: report.reportedAt ?? '',
  }));
  const kept = useKeptForm<typeof begun>('outcome_correction', report.id, begun);
  // What was typed about an earlier report says nothing about this one.
  const { result, decidedOn } = kept.typed.reportedAt === begun.reportedAt ? kept.typed : begun;
  const change = (patch: Partial<typeof begun>) => kept.type({ ...begun, result, decidedOn, ...patch });
  const [refused, setRefused] = useState<Refused | null>(null);
  const correct = () =>
    send(async () => {
      setRefused(null);
      const input = {
        outcomeId: report.id,
        reportedAt: report.reportedAt,
        result,
        decidedOn: decidedOn === '' ? null : decidedOn,
        evidenceKind: report.evidenceKind,
        evidenceFileId: report.evidenceFileId,
      };
      const { correctOutcome: answer } = await ask(mendOutcome, { input, language });
      switch (answer.__typename) {
        case 'OutcomeCorrected':
          onDone(say('verify.corrected', { reference: report.reference ?? '' }));
          await kept.sent();
          onClose();
          return changed();
        case 'NotFound':
        case 'NotAllowed':
        case 'InvalidInput':
        case 'OutcomeMoveNotAllowed':
        case 'ReviewerIsReporter':
        case 'DecisionDateMissing':
        case 'DecisionDateInFuture':
          return setRefused(answer);
        case 'OutcomeReportedAnew':
          return changed();
        default:
          return never(answer);
      }
    });
  return (
    <>
      <p className="quiet">{say('verify.correctSays')}</p>
      <Select
        label={say('verify.result')}
        value={result}
        onChange={(next) => change({ result: results.find((one) => one === next) ?? 'unknown' })}
        options={results.map((value) => ({ value, label: say(`verify.result.${value}`) }))}
      />
      <Field
        label={say('verify.decidedOn')}
        type="date"
        value={decidedOn}
        onChange={(day) => change({ decidedOn: day })}
      />
      <RefusalNotice refused={refused} />
      {fault !== null && <p role="alert">{say('fault.form')}</p>}
      <div className="row">
        <Button working={sending} onClick={() => void correct()}>
          {say('verify.correctNow')}
        </Button>
        <Button kind="plain" onClick={onClose}>
          {say('verify.leaveIt')}
        </Button>
      </div>
      <KeptLine of={kept} />
    </>
  );
}
