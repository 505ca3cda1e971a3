import { type FormEvent, useState } from 'react';
import { useSpeech } from '../../i18n/words.js';
import { useChanged } from '../../lib/answers.js';
import { ask } from '../../lib/graphql.js';
import { never } from '../../lib/never.js';
import { showPlainDate } from '../../lib/show-time.js';
import type { FormKept, KeptStanding } from '../../lib/use-kept-form.js';
import { dayOf } from '../../lib/use-today.js';
import { useSending } from '../../lib/use-sending.js';
import { TakenUp } from '../../ui/afresh.js';
import { Button } from '../../ui/button.js';
import { Choices } from '../../ui/choices.js';
import { Field, TextArea } from '../../ui/field.js';
import { KeptLine } from '../../ui/kept-line.js';
import { NotDone } from '../../ui/not-done.js';
import type { Refused } from '../../ui/refusal.js';
import { useProving } from '../identity/prove-dialog/use-proving.js';
import {
  comparingOf,
  type Comparing,
  type Comparings,
  halfOf,
  sourceOf,
  withComparing,
  withoutComparing,
} from './comparing.js';
import { confirmOneFact, type DeskFact, reportOneFact } from './facts.operations.js';

interface Props {
  readonly fact: DeskFact;
  readonly name: string;
  readonly kept: FormKept<Comparings>;
  /** Of this fact something stands here that was typed before. */
  readonly takenUp: boolean;
  /** What is said once it is kept; the form is then over. */
  readonly onDone: (says: string) => void;
  readonly onClose: () => void;
  /** It stays open although nothing is typed in it any more. */
  readonly onStay: () => void;
}

/** What somebody found when they opened the source today. */
export function CompareForm({ fact, name, kept, takenUp, onDone, onClose, onStay }: Props) {
  const { say, language } = useSpeech();
  const changed = useChanged();
  const { sending, fault, send } = useSending();
  const { proving, refusedForProof } = useProving();
  const today = dayOf(new Date().toISOString());
  const comparing = comparingOf(kept.typed, fact, today);
  const { found, sourceSays } = comparing;
  const source = sourceOf(comparing, fact);
  const type = (patch: Partial<Comparing>) => {
    const now = kept.now();
    kept.type(withComparing(now, { ...comparingOf(now, fact, today), ...patch }));
  };
  const letGo = async (): Promise<void> => {
    const left = withoutComparing(kept.now(), fact.key);
    kept.type(left);
    if (left.facts.length === 0) await kept.sent(left, left);
  };
  const ofThis: KeptStanding = {
    ...kept,
    takenUp: takenUp ? kept.takenUp : null,
    half: halfOf(kept.typed, fact.key) !== null,
    afresh: async () => {
      onStay();
      await letGo();
    },
  };
  const [missing, setMissing] = useState(false);
  const [refused, setRefused] = useState<Refused | null>(null);
  const seen = { key: fact.key, version: fact.version, source };

  const confirm = (): Promise<void> =>
    send(async () => {
      setRefused(null);
      const { confirmFact: answer } = await ask(confirmOneFact, { input: seen });
      switch (answer.__typename) {
        case 'FactConfirmed': {
          const { until } = answer.fact;
          await letGo();
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
          await letGo();
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
      <TakenUp of={ofThis} />
      <Choices
        legend={say('compare.found')}
        value={found}
        onChange={(chosen) => type({ found: chosen, foundOn: today })}
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
        onChange={(address) => type({ source: address })}
      />
      {found === 'other' && (
        <TextArea
          label={say('compare.says')}
          hint={say('compare.saysHint')}
          rows={4}
          maxLength={1000}
          value={sourceSays}
          onChange={(words) => type({ sourceSays: words })}
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
      {/* They are kept as one: beside the one typed last it is said once. */}
      {kept.typed.facts.at(-1)?.key === fact.key && <KeptLine of={ofThis} />}
      {proving}
    </form>
  );
}
