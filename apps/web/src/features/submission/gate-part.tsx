import { useState } from 'react';
import { useSpeech } from '../../i18n/words.js';
import type { GateAnswerInput, GateItem } from '../../generated/operations.js';
import { useChanged } from '../../lib/answers.js';
import type { Refusing } from '../../lib/use-acting.js';
import { useKeptParts } from '../../lib/use-kept-parts.js';
import { Button } from '../../ui/button.js';
import { Choices } from '../../ui/choices.js';
import { Field } from '../../ui/field.js';
import { Go } from '../../ui/go.js';
import { RefusalNotice } from '../../ui/refusal.js';
import { SaveLine } from '../../ui/save-line.js';
import { answerGate } from './filing.acts.js';
import type { PartProps } from './filing-part-page.js';

interface Said {
  readonly done: 'yes' | 'no' | null;
  readonly reason: string;
}

const nothingSaid: Said = { done: null, reason: '' };

/** Before the plan looks for the last time: each thing is there, or the person says why not. */
export function GatePart({ of, done }: PartProps) {
  const { say, language } = useSpeech();
  const changed = useChanged();
  const [going, setGoing] = useState(false);
  const kept = useKeptParts<
    Readonly<Record<string, Said>>,
    Readonly<Record<string, GateAnswerInput>>,
    Refusing
  >(
    `${of.id} gate`,
    Object.fromEntries(
      of.gate.items.map(({ item, done: was, reason }) => [
        item,
        { done: was === null ? null : was ? 'yes' : 'no', reason: reason ?? '' },
      ]),
    ),
    (value) =>
      Object.fromEntries(
        of.gate.items.flatMap(({ item }) => {
          const { done: answer, reason } = value[item] ?? nothingSaid;
          if (answer === null) return [];
          const why = reason.trim() === '' ? null : reason.trim();
          return [[item, { item, done: answer === 'yes', reason: why }]];
        }),
      ),
    (answers) =>
      answerGate(
        of.id,
        Object.values(answers).filter((one) => one !== undefined),
      ),
  );
  const of1 = (item: GateItem): Said => kept.value[item] ?? nothingSaid;
  const set = (item: GateItem, part: Partial<Said>) =>
    kept.change({ ...kept.value, [item]: { ...of1(item), ...part } });
  const save = async () => {
    if (going) return;
    setGoing(true);
    const all = await kept.flush();
    setGoing(false);
    if (!all) return;
    await changed();
    done();
  };
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
          {item === 'clinician_letter' && (
            <p>
              <Go to={`/me/cases/${of.caseId}/clinician`}>{say('exhibit.askClinician')}</Go>
            </p>
          )}
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
      <SaveLine kept={kept} />
      <RefusalNotice refused={kept.state === 'refused' ? kept.refused : null} />
      <div>
        <Button working={going} onClick={() => void save()}>
          {say('filing.save')}
        </Button>
      </div>
    </div>
  );
}
