import { type FormEvent, useState } from 'react';
import { useSpeech } from '../../i18n/words.js';
import type { LetterFactsInput } from '../../generated/operations.js';
import { useChanged } from '../../lib/answers.js';
import type { Refusing } from '../../lib/use-acting.js';
import { useKeptParts } from '../../lib/use-kept-parts.js';
import { Button } from '../../ui/button.js';
import { Choices } from '../../ui/choices.js';
import { Field, TextArea } from '../../ui/field.js';
import { RefusalNotice } from '../../ui/refusal.js';
import { SaveLine } from '../../ui/save-line.js';
import { fillBlanks } from './filing.acts.js';
import type { PartProps } from './filing-part-page.js';

const always = ['memberId', 'groupNumber', 'planName', 'serviceDates', 'provider', 'remedy'] as const;
const told = ['toldHow', 'toldBy', 'toldWhat', 'toldReference'] as const;
const urgentOnes = ['urgencyStatedBy', 'urgencyStatement', 'callBack'] as const;
const late = ['lateReason', 'lateEvidence'] as const;
const texts = [
  ...always,
  ...told,
  ...urgentOnes,
  ...late,
  'planProvision',
  'filerName',
  'exhaustionFailure',
] as const;
type TextFact = (typeof texts)[number];
const long: readonly TextFact[] = [
  'toldWhat',
  'urgencyStatement',
  'lateReason',
  'remedy',
  'exhaustionFailure',
];
const days = ['toldOn', 'neededBy', 'windowClosed', 'obstacleFrom', 'obstacleUntil'] as const;
type DayFact = (typeof days)[number];
const classes = ['medical_judgment', 'experimental', 'rescission', 'surprise_billing'] as const;
const exhaustions = ['exhausted', 'waived', 'deemed_exhausted', 'expedited_at_the_same_time'] as const;

/** The facts this kind of letter needs beside the case; the others stay out of the way. */
function wantedOf({ filingType, urgent }: PartProps['of']): readonly (TextFact | DayFact)[] {
  return [
    ...always,
    ...(filingType === 'written_decision_request' || filingType === 'coverage_determination_request'
      ? (['toldOn', ...told] as const)
      : []),
    ...(urgent ? ([...urgentOnes, 'neededBy'] as const) : []),
    ...(filingType === 'good_cause_late_appeal'
      ? (['windowClosed', 'obstacleFrom', 'obstacleUntil', ...late] as const)
      : []),
    'planProvision',
    'filerName',
  ];
}

const nothing = (text: string) => (text.trim() === '' ? null : text.trim());

export function BlanksPart({ of, done }: PartProps) {
  const { say } = useSpeech();
  const changed = useChanged();
  const [going, setGoing] = useState(false);
  const { facts } = of;
  const stored = {
    ...(Object.fromEntries([...texts, ...days].map((key) => [key, facts[key] ?? ''])) as Record<
      TextFact | DayFact,
      string
    >),
    denialClass: facts.denialClass,
    exhaustion: facts.exhaustion,
    complaintBefore: facts.complaintBefore,
  };
  const wanted = wantedOf(of);
  const external = of.filingType.endsWith('external_review');
  const complaint = of.filingType === 'regulator_complaint';
  const kept = useKeptParts<typeof stored, LetterFactsInput, Refusing>(
    `${of.id} blanks`,
    stored,
    (value) => ({
      ...Object.fromEntries(wanted.map((key) => [key, nothing(value[key])])),
      ...(external
        ? {
            denialClass: value.denialClass,
            exhaustion: value.exhaustion,
            exhaustionFailure: nothing(value.exhaustionFailure),
          }
        : {}),
      ...(complaint ? { complaintBefore: value.complaintBefore } : {}),
    }),
    (facts) => fillBlanks(of.id, facts),
  );
  const { value } = kept;
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (going) return;
    setGoing(true);
    const all = await kept.flush();
    setGoing(false);
    if (!all) return;
    await changed();
    done();
  };
  const isDay = (key: TextFact | DayFact): key is DayFact => days.some((day) => day === key);
  const isLong = (key: TextFact | DayFact) => long.some((one) => one === key);
  return (
    <form className="stack" noValidate onSubmit={(event) => void submit(event)}>
      {wanted.map((key) =>
        isLong(key) ? (
          <TextArea
            key={key}
            label={say(`blank.${key}`)}
            rows={3}
            value={value[key]}
            onChange={(text) => kept.change({ ...value, [key]: text })}
          />
        ) : (
          <Field
            key={key}
            type={isDay(key) ? 'date' : 'text'}
            label={say(`blank.${key}`)}
            value={value[key]}
            onChange={(text) => kept.change({ ...value, [key]: text })}
          />
        ),
      )}
      {external && (
        <>
          <Choices
            legend={say('blank.denialClass')}
            choices={classes.map((one) => ({ value: one, label: say(`blank.class.${one}`) }))}
            value={value.denialClass}
            onChange={(denialClass) => kept.change({ ...value, denialClass })}
          />
          <Choices
            legend={say('blank.exhaustion')}
            choices={exhaustions.map((one) => ({ value: one, label: say(`blank.exhaustion.${one}`) }))}
            value={value.exhaustion}
            onChange={(exhaustion) => kept.change({ ...value, exhaustion })}
          />
        </>
      )}
      {complaint && (
        <Choices
          legend={say('blank.complaintBefore')}
          choices={(['yes', 'no', 'unknown'] as const).map((one) => ({
            value: one,
            label: say(`filing.${one}`),
          }))}
          value={value.complaintBefore}
          onChange={(complaintBefore) => kept.change({ ...value, complaintBefore })}
        />
      )}
      <SaveLine kept={kept} />
      <RefusalNotice refused={kept.state === 'refused' ? kept.refused : null} />
      <div>
        <Button type="submit" working={going}>
          {say('filing.save')}
        </Button>
      </div>
    </form>
  );
}
