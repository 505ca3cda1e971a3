import { useState } from 'react';
import { useLocation } from 'wouter';
import { useLeaveAsking } from '../../lib/use-leave-asking.js';
import { useSpeech } from '../../i18n/words.js';
import type { OutcomeResult } from '../../generated/operations.js';
import { useActing } from '../../lib/use-acting.js';
import { useAsked } from '../../lib/use-asked.js';
import { useToday } from '../../lib/use-today.js';
import { Button } from '../../ui/button.js';
import { Choices } from '../../ui/choices.js';
import { Field, Select } from '../../ui/field.js';
import { RefusalNotice } from '../../ui/refusal.js';
import { useMyCase } from '../case/telling/case-page-data.js';
import { FilePicker } from '../file/file-picker.js';
import type { PartProps } from '../submission/filing-part-page.js';
import { reportOutcome } from './outcome.acts.js';
import { complaintCodes } from './outcome.operations.js';

const taps = ['won', 'partly', 'lost', 'nothing', 'else'] as const;
type Tap = (typeof taps)[number];
const others = [
  'ineligible',
  'administrative_reversal',
  'insurer_own_reversal',
  'no_answer_in_time',
  'withdrawn',
] as const satisfies readonly OutcomeResult[];
const undated: readonly OutcomeResult[] = ['unknown', 'withdrawn', 'no_answer_in_time'];
const codeKinds = ['coverage', 'reason', 'disposition'] as const;

/** One tap says what came; the letter’s date and picture open the next step. */
export function AnswerPart({ of }: PartProps) {
  const { say, language } = useSpeech();
  const [, go] = useLocation();
  const today = useToday();
  const matter = useMyCase(of.caseId);
  // What was said before, by a tap in a mail or here, is not asked again.
  const [tap, setTap] = useState<Tap | null>(tapOf(of.outcome?.result ?? null));
  const [other, setOther] = useState<OutcomeResult | null>(
    others.find((one) => one === of.outcome?.result) ?? null,
  );
  const [decidedOn, setDecidedOn] = useState(of.outcome?.decidedOn ?? '');
  const [receivedOn, setReceivedOn] = useState('');
  const [letterDeadline, setLetterDeadline] = useState('');
  const [fileId, setFileId] = useState<string | null>(null);
  const [codes, setCodes] = useState<Readonly<Record<string, string>>>({});
  const [missing, setMissing] = useState(false);
  const { sending, fault, refused, act } = useActing();
  useLeaveAsking(receivedOn !== '' || letterDeadline !== '' || decidedOn !== (of.outcome?.decidedOn ?? ''));
  const complaint = of.filingType === 'regulator_complaint';
  const words = useAsked(complaintCodes, { language }, { when: complaint });
  const result = resultOf(tap, other);
  const dated = result !== null && !undated.includes(result);
  const latest = today === null ? {} : { max: today };
  const save = () => {
    if (result === null || (dated && decidedOn === '')) return setMissing(true);
    setMissing(false);
    const given = codeKinds.flatMap((kind) => {
      const code = codes[kind] ?? '';
      return code === '' ? [] : [{ kind, code }];
    });
    void act(
      () =>
        reportOutcome({
          submissionId: of.id,
          result,
          decidedOn: dated ? decidedOn : null,
          evidenceKind: fileId === null ? 'none' : 'letter',
          evidenceFileId: fileId,
          receivedOn: dated && receivedOn !== '' ? receivedOn : null,
          letterDeadline: dated && letterDeadline !== '' ? letterDeadline : null,
          ...(complaint ? { codes: given } : {}),
        }),
      () => go(tap === 'nothing' ? `/me/filings/${of.id}` : `/me/cases/${of.caseId}`),
    );
  };
  const personId = matter.answer?.case?.personId ?? null;
  return (
    <div className="stack">
      <Choices
        legend={say('answer.what')}
        choices={taps.map((one) => ({ value: one, label: say(`answer.tap.${one}`) }))}
        value={tap}
        onChange={setTap}
      />
      {tap === 'else' && (
        <Choices
          legend={say('answer.which')}
          choices={others.map((one) => ({ value: one as OutcomeResult, label: say(`answer.other.${one}`) }))}
          value={other}
          onChange={setOther}
        />
      )}
      {dated && (
        <>
          <Field
            type="date"
            label={say('answer.decidedOn')}
            hint={say('answer.decidedHint')}
            {...latest}
            value={decidedOn}
            onChange={setDecidedOn}
            problem={missing && decidedOn === '' ? say('answer.dateMissing') : null}
          />
          <Field
            type="date"
            label={say('answer.receivedOn')}
            {...latest}
            value={receivedOn}
            onChange={setReceivedOn}
          />
          {result !== 'overturned' && (
            <Field
              type="date"
              label={say('answer.deadline')}
              hint={say('answer.deadlineHint')}
              value={letterDeadline}
              onChange={setLetterDeadline}
            />
          )}
        </>
      )}
      {complaint &&
        dated &&
        codeKinds.map((kind) => (
          <Select
            key={kind}
            label={say(`answer.code.${kind}`)}
            none={say('answer.noCode')}
            options={(words.answer?.nationalCodes ?? [])
              .filter((one) => one.kind === kind)
              .map(({ code, label }) => ({ value: code, label }))}
            value={codes[kind] ?? ''}
            onChange={(code) => setCodes({ ...codes, [kind]: code })}
          />
        ))}
      {result !== null && result !== 'unknown' && personId !== null && (
        <FilePicker
          personId={personId}
          label={say('answer.photo')}
          onSent={(id) => {
            setFileId(id);
            return Promise.resolve(null);
          }}
        />
      )}
      {missing && result === null && (
        <p className="problem" role="alert">
          {say('answer.missing')}
        </p>
      )}
      <RefusalNotice refused={refused} />
      {fault !== null && (
        <p className="problem" role="alert">
          {say('fault.form')}
        </p>
      )}
      <div>
        <Button working={sending} onClick={save}>
          {say('answer.save')}
        </Button>
      </div>
    </div>
  );
}

/** The tap a known result stands for; what nobody knows yet is asked anew. */
function tapOf(result: OutcomeResult | null): Tap | null {
  switch (result) {
    case 'overturned':
      return 'won';
    case 'partly_overturned':
      return 'partly';
    case 'upheld':
      return 'lost';
    case null:
    case 'unknown':
      return null;
    default:
      return others.some((one) => one === result) ? 'else' : null;
  }
}

function resultOf(tap: Tap | null, other: OutcomeResult | null): OutcomeResult | null {
  switch (tap) {
    case 'won':
      return 'overturned';
    case 'partly':
      return 'partly_overturned';
    case 'lost':
      return 'upheld';
    case 'nothing':
      return 'unknown';
    default:
      return tap === null ? null : other;
  }
}
