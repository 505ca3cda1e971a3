import { useState } from 'react';
import type { BodyAct } from '../../generated/operations.js';
import { useSpeech } from '../../i18n/words.js';
import { ask } from '../../lib/graphql.js';
import { never } from '../../lib/never.js';
import { showPlainDate } from '../../lib/show-time.js';
import { Button } from '../../ui/button.js';
import { Field, Select } from '../../ui/field.js';
import { Tick } from '../../ui/tick.js';
import type { DeskHearing } from './hearing-desk-page.js';
import { closeHearing } from './hearing.operations.js';
import { WhatBecame } from './use-act.js';
import { useStaffAct } from './use-staff-act.js';

const acts = [
  'approved',
  'approved_reduced',
  'disapproved',
  'rule_adopted',
  'rule_changed',
  'policy_changed',
  'bill_advanced',
  'bill_failed',
  'put_off',
  'no_action_yet',
  'unknown',
] as const satisfies readonly BodyAct[];

interface Props {
  readonly hearing: DeskHearing;
}

/** What the body did in the end, and where that can be read: asked for once the hearing was held, and then told. */
export function CloseCard({ hearing }: Props) {
  const { say } = useSpeech();
  const acting = useStaffAct();
  return (
    <section className="card" aria-labelledby="close">
      <h2 id="close">{say('hearing.close')}</h2>
      {hearing.state === 'closed' ? <Told hearing={hearing} /> : <Form hearing={hearing} acting={acting} />}
      <WhatBecame of={acting} />
      {acting.proving}
    </section>
  );
}

function Told({ hearing: { act, decidedOn, recordUrl } }: Props) {
  const { say, language } = useSpeech();
  return (
    <>
      {act !== null && (
        <p>
          <strong>{say(`hearing.act.${act}`)}</strong>
          {decidedOn !== null && ` · ${showPlainDate(decidedOn, language)}`}
        </p>
      )}
      {recordUrl !== null && (
        <p>
          <a href={recordUrl} rel="noreferrer noopener">
            {say('hear.record')}
          </a>
        </p>
      )}
    </>
  );
}

function Form({ hearing, acting }: Props & { readonly acting: ReturnType<typeof useStaffAct> }) {
  const { say } = useSpeech();
  const [act, setAct] = useState<string>(hearing.act ?? '');
  const [decidedOn, setDecidedOn] = useState(hearing.decidedOn ?? '');
  const [recordUrl, setRecordUrl] = useState(hearing.recordUrl ?? '');
  const [leaveUnknown, setLeaveUnknown] = useState(false);
  const [missing, setMissing] = useState(false);
  const unknown = hearing.tally?.unknown ?? 0;
  const close = () => {
    const did = acts.find((one) => one === act);
    setMissing(did === undefined);
    if (did === undefined) return;
    acting.act(async () => {
      const { closeHearing: answer } = await ask(closeHearing, {
        input: {
          hearingId: hearing.id,
          act: did,
          leaveUnknown,
          ...(decidedOn === '' ? {} : { decidedOn }),
          ...(recordUrl.trim() === '' ? {} : { recordUrl: recordUrl.trim() }),
        },
      });
      switch (answer.__typename) {
        case 'HearingWritten':
          return acting.done(say('hearing.closed'));
        case 'NotFound':
        case 'NotAllowed':
        case 'SecondFactorNeeded':
        case 'HearingMoveNotAllowed':
        case 'SpeakersUnknown':
        case 'RecordMissing':
        case 'LinkUnusable':
        case 'ResultDateUnusable':
          return acting.refuse(answer);
        default:
          return never(answer);
      }
    });
  };
  return (
    <>
      <Select
        label={say('hearing.act')}
        value={act}
        onChange={setAct}
        none={say('hearing.choose')}
        options={acts.map((value) => ({ value, label: say(`hearing.act.${value}`) }))}
        problem={missing ? say('hearing.fieldMissing') : null}
      />
      <Field label={say('hearing.decidedOn')} type="date" value={decidedOn} onChange={setDecidedOn} />
      <Field label={say('hearing.recordUrl')} type="url" value={recordUrl} onChange={setRecordUrl} />
      {unknown > 0 && (
        <Tick
          label={say('hearing.leaveUnknown', { count: unknown })}
          checked={leaveUnknown}
          onChange={setLeaveUnknown}
        />
      )}
      <div>
        <Button working={acting.sending} onClick={close}>
          {say('hearing.closeIt')}
        </Button>
      </div>
    </>
  );
}
