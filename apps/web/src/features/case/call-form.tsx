import { type FormEvent, useState } from 'react';
import { useLeaveAsking } from '../../lib/use-leave-asking.js';
import { useSpeech } from '../../i18n/words.js';
import { useActing } from '../../lib/use-acting.js';
import { useNow } from '../../lib/use-today.js';
import { Button } from '../../ui/button.js';
import { Field, TextArea } from '../../ui/field.js';
import { NotDone } from '../../ui/not-done.js';
import { Tick } from '../../ui/tick.js';
import { callAt, type CallProblems } from './call-typed.js';
import { logCall } from './case.acts.js';
import { orNull } from './telling/use-telling.js';

const empty = { day: '', time: '', calledNumber: '', spokeWith: '', reference: '', said: '' };

/** A call as it was: the log only grows. */
export function CallForm({ caseId, denial = false }: { readonly caseId: string; readonly denial?: boolean }) {
  const { say } = useSpeech();
  const [value, setValue] = useState(empty);
  const [showsDenial, setShowsDenial] = useState(denial);
  const [wrong, setWrong] = useState<CallProblems | null>(null);
  const [done, setDone] = useState(false);
  const now = useNow();
  const { sending, fault, refused, act } = useActing();
  useLeaveAsking(Object.values(value).some((text) => text !== ''));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setDone(false);
    const typed = callAt(value, now);
    if (!('at' in typed)) return setWrong(typed);
    setWrong(null);
    void act(
      () =>
        logCall({
          caseId,
          at: typed.at,
          calledNumber: orNull(value.calledNumber),
          spokeWith: orNull(value.spokeWith),
          reference: orNull(value.reference),
          said: value.said.trim(),
          showsDenial,
        }),
      () => {
        setValue(empty);
        setDone(true);
      },
    );
  };
  const set = (part: Partial<typeof empty>) => {
    setValue({ ...value, ...part });
    // What was said about a field is said no more once the field is changed.
    if (wrong !== null)
      setWrong({ ...wrong, ...Object.fromEntries(Object.keys(part).map((key) => [key, null])) });
  };
  const problemOf = (field: keyof CallProblems) => {
    const key = wrong?.[field] ?? null;
    return key === null ? null : say(key);
  };
  return (
    <form className="stack" noValidate onSubmit={submit}>
      <div className="field-row">
        <Field
          type="date"
          label={say('callLog.day')}
          value={value.day}
          onChange={(day) => set({ day })}
          problem={problemOf('day')}
        />
        <Field
          type="time"
          label={say('callLog.time')}
          value={value.time}
          onChange={(time) => set({ time })}
          problem={problemOf('time')}
        />
      </div>
      <TextArea
        label={say('callLog.said')}
        hint={say('callLog.saidHint')}
        rows={3}
        value={value.said}
        onChange={(said) => set({ said })}
        problem={problemOf('said')}
      />
      <Field
        label={say('callLog.spokeWith')}
        maxLength={200}
        value={value.spokeWith}
        onChange={(spokeWith) => set({ spokeWith })}
      />
      <Field
        type="tel"
        label={say('callLog.number')}
        maxLength={60}
        value={value.calledNumber}
        onChange={(calledNumber) => set({ calledNumber })}
      />
      <Field
        label={say('callLog.reference')}
        maxLength={100}
        value={value.reference}
        onChange={(reference) => set({ reference })}
      />
      <Tick label={say('callLog.showsDenial')} checked={showsDenial} onChange={setShowsDenial} />
      <NotDone refused={refused} fault={fault} />
      <div role="status">{done && <p className="notice">{say('callLog.done')}</p>}</div>
      <div>
        <Button type="submit" kind={denial ? 'main' : 'plain'} working={sending}>
          {say('callLog.save')}
        </Button>
      </div>
    </form>
  );
}
