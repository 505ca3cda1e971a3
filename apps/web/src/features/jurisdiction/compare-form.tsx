import { type FormEvent, useState } from 'react';
import { useSpeech } from '../../i18n/words.js';
import { useChanged } from '../../lib/answers.js';
import { ask } from '../../lib/graphql.js';
import { never } from '../../lib/never.js';
import { showPlainDate } from '../../lib/show-time.js';
import { useLeaveAsking } from '../../lib/use-leave-asking.js';
import { useSending } from '../../lib/use-sending.js';
import { Button } from '../../ui/button.js';
import { Choices } from '../../ui/choices.js';
import { Field, TextArea } from '../../ui/field.js';
import { NotDone } from '../../ui/not-done.js';
import type { Refused } from '../../ui/refusal.js';
import { useProving } from '../identity/prove-dialog/use-proving.js';
import { confirmOneFact, type DeskFact, reportOneFact } from './facts.operations.js';

interface Props {
  readonly fact: DeskFact;
  readonly name: string;
  /** What is said once it is kept; the form is then over. */
  readonly onDone: (says: string) => void;
  readonly onClose: () => void;
}

/** What somebody found when they opened the source today. */
export function CompareForm({ fact, name, onDone, onClose }: Props) {
  const { say, language } = useSpeech();
  const changed = useChanged();
  const { sending, fault, send } = useSending();
  const { proving, refusedForProof } = useProving();
  const [found, setFound] = useState<'same' | 'other' | null>(null);
  const [source, setSource] = useState(fact.pages[0] ?? '');
  const [sourceSays, setSourceSays] = useState('');
  const [missing, setMissing] = useState(false);
  const [refused, setRefused] = useState<Refused | null>(null);
  useLeaveAsking(sourceSays !== '' || source !== (fact.pages[0] ?? ''));
  const seen = { key: fact.key, version: fact.version, source };

  const confirm = (): Promise<void> =>
    send(async () => {
      setRefused(null);
      const { confirmFact: answer } = await ask(confirmOneFact, { input: seen });
      switch (answer.__typename) {
        case 'FactConfirmed': {
          const { until } = answer.fact;
          onDone(
            until === null
              ? say('compare.kept.partly', { name })
              : say('compare.kept.confirmed', { name, day: showPlainDate(until, language) }),
          );
          return changed();
        }
        case 'SecondFactorNeeded':
        case 'ReauthenticationNeeded':
          return void refusedForProof(answer, () => void confirm());
        case 'NotFound':
        case 'NotAllowed':
        case 'InvalidInput':
        case 'FactChanged':
          return setRefused(answer);
        default:
          return never(answer);
      }
    });
  const report = (): Promise<void> =>
    send(async () => {
      setRefused(null);
      const { reportFact: answer } = await ask(reportOneFact, { input: { ...seen, sourceSays } });
      switch (answer.__typename) {
        case 'FactReported':
          onDone(say('compare.kept.reported', { name }));
          return changed();
        case 'SecondFactorNeeded':
        case 'ReauthenticationNeeded':
          return void refusedForProof(answer, () => void report());
        case 'NotFound':
        case 'NotAllowed':
        case 'InvalidInput':
        case 'FactChanged':
          return setRefused(answer);
        default:
          return never(answer);
      }
    });
  const keep = (event: FormEvent) => {
    event.preventDefault();
    setMissing(found === null);
    if (found === 'same') void confirm();
    if (found === 'other') void report();
  };
  return (
    <form className="stack" noValidate onSubmit={keep} aria-label={`${say('compare.look')}: ${name}`}>
      <Choices
        legend={say('compare.found')}
        value={found}
        onChange={setFound}
        problem={missing && found === null ? say('compare.found.missing') : null}
        choices={[
          {
            value: 'same',
            label: say('compare.found.same'),
            hint: say(fact.needs === 1 ? 'compare.found.sameOne' : 'compare.found.sameTwo'),
          },
          { value: 'other', label: say('compare.found.other'), hint: say('compare.found.otherHint') },
        ]}
      />
      <Field
        label={say('compare.address')}
        hint={say('compare.addressHint')}
        type="url"
        maxLength={500}
        value={source}
        onChange={setSource}
      />
      {found === 'other' && (
        <TextArea
          label={say('compare.says')}
          hint={say('compare.saysHint')}
          rows={4}
          maxLength={1000}
          value={sourceSays}
          onChange={setSourceSays}
        />
      )}
      <NotDone refused={refused} fault={fault} />
      <div className="row">
        <Button type="submit" working={sending}>
          {say('compare.keep')}
        </Button>
        <Button kind="plain" onClick={onClose}>
          {say('compare.close')}
        </Button>
      </div>
      {proving}
    </form>
  );
}
