import { useState } from 'react';
import { useSpeech } from '../../../i18n/words.js';
import { useChanged } from '../../../lib/answers.js';
import { ask } from '../../../lib/graphql.js';
import { never } from '../../../lib/never.js';
import { useKeptForm } from '../../../lib/use-kept-form.js';
import { useSending } from '../../../lib/use-sending.js';
import { TakenUp } from '../../../ui/afresh.js';
import { Button } from '../../../ui/button.js';
import { Dialog } from '../../../ui/dialog.js';
import { Field, Select } from '../../../ui/field.js';
import { KeptLine } from '../../../ui/kept-line.js';
import { NotDone } from '../../../ui/not-done.js';
import type { Refused } from '../../../ui/refusal.js';
import { type Correction, correctionOf, keptOf, results } from './correction.js';
import { mendOutcome, type Report } from './verification.operations.js';

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
        {open && <CorrectionForm report={report} onDone={onDone} onClose={close} />}
      </Dialog>
    </>
  );
}

function CorrectionForm({ report, onDone, onClose }: Props & { readonly onClose: () => void }) {
  const { say, language } = useSpeech();
  const changed = useChanged();
  const { sending, fault, send } = useSending();
  const [begun] = useState(() => correctionOf(report));
  const [earlier, setEarlier] = useState(false);
  const kept = useKeptForm('outcome_correction', report.id, begun, (words) => {
    const is = keptOf(words, begun);
    setEarlier(is === 'earlier');
    return is === 'correction' ? words : null;
  });
  // Words that never reached the server may be about an earlier report too.
  const typed = keptOf(kept.typed, begun) === 'correction' ? kept.typed : begun;
  const { result, decidedOn } = typed;
  const change = (patch: Partial<Correction>) => {
    const next = { ...typed, ...patch };
    kept.type(keptOf(next, begun) === 'correction' ? next : begun);
    if (keptOf(next, begun) !== 'correction') void kept.sent(begun, begun);
  };
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
      <TakenUp of={kept} />
      <div role="status">{earlier && <p className="notice alert">{say('verify.correctEarlier')}</p>}</div>
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
      <NotDone refused={refused} fault={fault} />
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
