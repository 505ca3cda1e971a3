import { useState } from 'react';
import { useSpeech } from '../../../i18n/words.js';
import { useChanged } from '../../../lib/answers.js';
import { useToday } from '../../../lib/use-today.js';
import { Button } from '../../../ui/button.js';
import { Choices } from '../../../ui/choices.js';
import { Field, TextArea } from '../../../ui/field.js';
import { FilePicker, FilesMissing } from '../../file/file-picker.js';
import { useFiles } from '../../file/use-files.js';
import { showDenial } from '../case.acts.js';
import { CasePapers } from '../case-papers.js';
import { TellForm } from './tell-form.js';
import type { TellProps } from './tell-page.js';
import { orNull, useTelling } from './use-telling.js';
import { evidenceOfWay } from './ways.js';

const answers = ['yes', 'no', 'unknown'] as const;

/** The notice’s own dates are asked before everything: what it prints goes before any rule of ours. */
export function TellNotice({ of, onward }: TellProps) {
  const { say } = useSpeech();
  const today = useToday() ?? undefined;
  const kept = useTelling(
    of,
    'notice',
    {
      noticeDate: of.noticeDate ?? '',
      receivedDate: of.receivedDate ?? '',
      prints: of.letterPrintsDeadline,
      deadline: of.letterDeadline ?? '',
    },
    ({ noticeDate, receivedDate, prints, deadline }) => ({
      noticeDate: orNull(noticeDate),
      receivedDate: orNull(receivedDate),
      letterPrintsDeadline: prints,
      letterDeadline: prints === 'yes' ? orNull(deadline) : null,
    }),
  );
  const { value } = kept;
  const latest = today === undefined ? {} : { max: today };
  return (
    <TellForm kept={kept} onward={onward}>
      <Field
        type="date"
        label={say('tell.noticeDate')}
        hint={say('tell.noticeDateHint')}
        {...latest}
        value={value.noticeDate}
        onChange={(noticeDate) => kept.change({ ...value, noticeDate })}
      />
      <Field
        type="date"
        label={say('tell.receivedDate')}
        hint={say('tell.receivedDateHint')}
        {...latest}
        value={value.receivedDate}
        onChange={(receivedDate) => kept.change({ ...value, receivedDate })}
      />
      <Choices
        legend={say('tell.prints')}
        hint={say('tell.printsHint')}
        choices={answers.map((answer) => ({ value: answer, label: say(`tell.prints.${answer}`) }))}
        value={value.prints === 'unknown' && of.letterPrintsDeadline !== 'unknown' ? 'unknown' : value.prints}
        onChange={(prints) => kept.change({ ...value, prints })}
      />
      {value.prints === 'yes' && (
        <Field
          type="date"
          label={say('tell.deadline')}
          hint={say('tell.deadlineHint')}
          value={value.deadline}
          onChange={(deadline) => kept.change({ ...value, deadline })}
        />
      )}
    </TellForm>
  );
}

export function TellAddress({ of, onward }: TellProps) {
  const { say } = useSpeech();
  const known = of.details?.noticeAddress ?? null;
  const kept = useTelling(
    of,
    'address',
    {
      post: (known?.post ?? []).join('\n'),
      fax: known?.fax ?? '',
      portal: known?.portal ?? '',
      phone: known?.phone ?? '',
      email: known?.email ?? '',
    },
    ({ post, ...one }) => {
      const lines = post
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '');
      const address = {
        post: lines.length === 0 ? null : lines,
        fax: orNull(one.fax),
        portal: orNull(one.portal),
        phone: orNull(one.phone),
        email: orNull(one.email),
      };
      const none = Object.values(address).every((part) => part === null);
      return { noticeAddress: none ? null : address };
    },
  );
  const { value } = kept;
  return (
    <TellForm kept={kept} onward={onward}>
      <TextArea
        label={say('tell.post')}
        hint={say('tell.postHint')}
        rows={4}
        value={value.post}
        onChange={(post) => kept.change({ ...value, post })}
      />
      <Field
        type="tel"
        label={say('tell.fax')}
        maxLength={60}
        value={value.fax}
        onChange={(fax) => kept.change({ ...value, fax })}
      />
      <Field
        label={say('tell.portal')}
        hint={say('tell.portalHint')}
        maxLength={200}
        value={value.portal}
        onChange={(portal) => kept.change({ ...value, portal })}
      />
      <Field
        type="tel"
        label={say('tell.phone')}
        maxLength={60}
        value={value.phone}
        onChange={(phone) => kept.change({ ...value, phone })}
      />
      <p className="quiet">{say('tell.noAddress')}</p>
    </TellForm>
  );
}

export function TellPapers({ of, way, onward }: TellProps) {
  const { say } = useSpeech();
  const changed = useChanged();
  const [dated, setDated] = useState(of.noticeDate ?? '');
  const kind = evidenceOfWay[way] ?? 'letter';
  const { queue, waiting, missing, first: filesFirst } = useFiles();
  const send = async (fileId: string) => {
    const refused = await showDenial({
      caseId: of.id,
      evidenceKind: kind,
      fileId,
      dated: orNull(dated),
    });
    if (refused === null) await changed();
    return refused;
  };
  return (
    <div className="stack">
      <CasePapers of={of} />
      {kind !== 'letter' && (
        <Field type="date" label={say('tell.paperDated')} value={dated} onChange={setDated} />
      )}
      <FilePicker
        personId={of.personId ?? ''}
        label={say(`tell.paper.${kind}`)}
        files={queue}
        onSent={send}
      />
      <FilesMissing when={missing} />
      <div className="row">
        <Button working={waiting} onClick={() => void filesFirst(onward)}>
          {say(of.evidence.length === 0 ? 'tell.withoutPaper' : 'tell.onward')}
        </Button>
      </div>
    </div>
  );
}
