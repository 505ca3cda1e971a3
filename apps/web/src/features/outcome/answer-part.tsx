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
import { NotDone } from '../../ui/not-done.js';
import { useMyCase } from '../case/telling/case-page-data.js';
import { FilePicker, FilesMissing } from '../file/file-picker.js';
import { KeptPicture } from '../file/kept-picture.js';
import { useFiles } from '../file/use-files.js';
import type { PartProps } from '../submission/filing-part-page.js';
import { codesNow, knownDays, shownNow, toldAgain } from './known-answer.js';
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
type CodeKind = (typeof codeKinds)[number];

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
  // What was told before stands in the fields until it is changed.
  const known = knownDays(of.outcome, matter.answer?.case ?? null);
  const [newReceivedOn, setReceivedOn] = useState<string | null>(null);
  const [newDeadline, setLetterDeadline] = useState<string | null>(null);
  const receivedOn = newReceivedOn ?? known.receivedOn ?? '';
  const letterDeadline = newDeadline ?? known.letterDeadline ?? '';
  const [wrongPicture, setWrongPicture] = useState(false);
  const [codes, setCodes] = useState<Readonly<Partial<Record<CodeKind, string>>>>({});
  const [missing, setMissing] = useState(false);
  const { sending, fault, refused, act } = useActing();
  const { queue, waiting, missing: fileMissing, first: filesFirst } = useFiles();
  const touched =
    newReceivedOn !== null || newDeadline !== null || wrongPicture || Object.keys(codes).length > 0;
  useLeaveAsking(touched || decidedOn !== (of.outcome?.decidedOn ?? ''));
  const complaint = of.filingType === 'regulator_complaint';
  const words = useAsked(complaintCodes, { language }, { when: complaint });
  const result = resultOf(tap, other);
  const dated = result !== null && !undated.includes(result);
  const latest = today === null ? {} : { max: today };
  const press = () => {
    if (result === null || (dated && decidedOn === '')) return setMissing(true);
    setMissing(false);
    void filesFirst(() => save(result));
  };
  const save = (said: OutcomeResult) => {
    void act(
      () =>
        reportOutcome({
          submissionId: of.id,
          result: said,
          decidedOn: dated ? decidedOn : null,
          ...shownNow(queue.fileId, wrongPicture),
          ...(dated && {
            receivedOn: toldAgain(receivedOn, known.receivedOn),
            letterDeadline: toldAgain(letterDeadline, known.letterDeadline),
          }),
          ...(complaint && { codes: codesNow(of.outcome?.codes ?? [], codes) }),
        }),
      () => go(tap === 'nothing' ? `/me/filings/${of.id}` : `/me/cases/${of.caseId}`),
    );
  };
  const personId = matter.answer?.case?.personId ?? null;
  const pictureId = of.outcome?.evidenceFileId ?? null;
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
            value={codes[kind] ?? of.outcome?.codes.find((one) => one.kind === kind)?.code ?? ''}
            onChange={(code) => setCodes({ ...codes, [kind]: code })}
          />
        ))}
      {result !== null && result !== 'unknown' && pictureId !== null && (
        <KeptPicture
          fileId={pictureId}
          says={{
            here: say('answer.pictureHere'),
            open: say('answer.pictureOpen'),
            wrong: say('answer.pictureWrong'),
          }}
          wrong={wrongPicture}
          onWrong={setWrongPicture}
        />
      )}
      {result !== null && result !== 'unknown' && personId !== null && (
        <FilePicker personId={personId} label={say('answer.photo')} files={queue} only />
      )}
      {missing && result === null && (
        <p className="problem" role="alert">
          {say('answer.missing')}
        </p>
      )}
      <NotDone refused={refused} fault={fault} />
      <FilesMissing when={fileMissing} />
      <div>
        <Button working={sending || waiting} onClick={press}>
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
