import { useState } from 'react';
import { useSpeech } from '../../i18n/words.js';
import type { GateItem } from '../../generated/operations.js';
import { useActing } from '../../lib/use-acting.js';
import { Button } from '../../ui/button.js';
import { Choices } from '../../ui/choices.js';
import { Field } from '../../ui/field.js';
import { RefusalNotice } from '../../ui/refusal.js';
import { answerGate } from './filing.acts.js';
import type { PartProps } from './filing-part-page.js';

interface Said {
  readonly done: 'yes' | 'no' | null;
  readonly reason: string;
}

/** Before the plan looks for the last time: each thing is there, or the person says why not. */
export function GatePart({ of, done }: PartProps) {
  const { say, language } = useSpeech();
  const { sending, fault, refused, act } = useActing();
  const [said, setSaid] = useState<Readonly<Record<string, Said>>>(() =>
    Object.fromEntries(
      of.gate.items.map(({ item, done: was, reason }) => [
        item,
        { done: was === null ? null : was ? 'yes' : 'no', reason: reason ?? '' },
      ]),
    ),
  );
  const of1 = (item: GateItem): Said => said[item] ?? { done: null, reason: '' };
  const set = (item: GateItem, part: Partial<Said>) =>
    setSaid({ ...said, [item]: { ...of1(item), ...part } });
  const save = () =>
    void act(
      () =>
        answerGate(
          of.id,
          of.gate.items.flatMap(({ item }) => {
            const { done: answer, reason } = of1(item);
            return answer === null
              ? []
              : [{ item, done: answer === 'yes', reason: reason.trim() === '' ? null : reason.trim() }];
          }),
        ),
      done,
    );
  if (!of.gate.applies) return <p className="notice">{say('gate.none')}</p>;
  return (
    <div className="stack">
      <p className="notice alert">
        <strong>{say('gate.only')}</strong>
      </p>
      {of.gate.lawyerPrompt !== null && (
        <p className="notice">{language === 'en' ? of.gate.lawyerPrompt : say('gate.lawyer')}</p>
      )}
      {of.gate.items.map(({ item }) => (
        <div key={item} className="stack">
          <Choices
            legend={say(`gate.item.${item}`)}
            choices={[
              { value: 'yes', label: say('filing.yes') },
              { value: 'no', label: say('gate.no') },
            ]}
            value={of1(item).done}
            onChange={(answer: 'yes' | 'no') => set(item, { done: answer })}
          />
          {of1(item).done === 'no' && (
            <Field
              label={say('gate.why')}
              maxLength={500}
              value={of1(item).reason}
              onChange={(reason) => set(item, { reason })}
            />
          )}
        </div>
      ))}
      <RefusalNotice refused={refused} />
      {fault !== null && (
        <p className="problem" role="alert">
          {say('fault.form')}
        </p>
      )}
      <div>
        <Button working={sending} onClick={save}>
          {say('filing.save')}
        </Button>
      </div>
    </div>
  );
}
