import { useFactWords } from '../../../i18n/fact-words.js';
import { useSpeech } from '../../../i18n/words.js';
import type { LetterInHand } from '../../../generated/operations.js';
import { Choices } from '../../../ui/choices.js';
import { Field, Select, TextArea } from '../../../ui/field.js';
import { TellForm } from './tell-form.js';
import type { TellProps } from './tell-page.js';
import { orNull, useTelling } from './use-telling.js';

interface Option {
  readonly value: string;
  readonly label: string;
}

/** As somebody looks for it in a list: by its own language's alphabet. */
const byLabel = (options: readonly Option[], language: string): readonly Option[] =>
  [...options].sort((a, b) => a.label.localeCompare(b.label, language));

export function TellPlace({ of, lists, onward }: TellProps) {
  const { say, language } = useSpeech();
  const words = useFactWords();
  const kept = useTelling(
    of,
    'place',
    { residenceState: of.residenceState ?? '', contractState: of.contractState ?? '' },
    ({ residenceState, contractState }) => ({
      residenceState: orNull(residenceState),
      contractState: orNull(contractState),
    }),
  );
  const { value } = kept;
  const states = byLabel(
    lists.jurisdictions.map((one) => ({ value: one.code, label: words.place(one) })),
    language,
  );
  return (
    <TellForm kept={kept} onward={onward}>
      <Select
        label={say('tell.residence')}
        none={say('tell.choose')}
        options={states}
        value={value.residenceState}
        onChange={(residenceState) => kept.change({ ...value, residenceState })}
      />
      <Select
        label={say('tell.contract')}
        hint={say('tell.contractHint')}
        none={say('tell.dontKnow')}
        options={states}
        value={value.contractState}
        onChange={(contractState) => kept.change({ ...value, contractState })}
      />
    </TellForm>
  );
}

export function TellCare({ of, lists, onward }: TellProps) {
  const { say, language } = useSpeech();
  const words = useFactWords();
  const kept = useTelling(
    of,
    'care',
    {
      service: of.details?.service ?? '',
      conditionKey: of.conditionKey ?? '',
      treatmentKey: of.treatmentKey ?? '',
      reasonText: of.details?.reasonText ?? '',
      reasonKey: of.reasonKey ?? '',
    },
    (value) => ({
      service: orNull(value.service),
      conditionKey: orNull(value.conditionKey),
      treatmentKey: orNull(value.treatmentKey),
      reasonText: orNull(value.reasonText),
      reasonKey: orNull(value.reasonKey),
    }),
  );
  const { value } = kept;
  const condition = lists.conditions.find(({ key }) => key === value.conditionKey);
  const reason = lists.denialReasons.find(({ key }) => key === value.reasonKey);
  return (
    <TellForm kept={kept} onward={onward}>
      <Field
        label={say('tell.service')}
        hint={say('tell.serviceHint')}
        maxLength={300}
        value={value.service}
        onChange={(service) => kept.change({ ...value, service })}
      />
      <Select
        label={say('tell.condition')}
        hint={say('tell.conditionHint')}
        none={say('tell.notInList')}
        options={byLabel(
          lists.conditions.map((one) => ({ value: one.key, label: words.condition(one) })),
          language,
        )}
        value={value.conditionKey}
        onChange={(conditionKey) => kept.change({ ...value, conditionKey, treatmentKey: '' })}
      />
      {condition !== undefined && condition.treatments.length > 0 && (
        <Select
          label={say('tell.treatment')}
          none={say('tell.notInList')}
          options={condition.treatments.map((one) => ({ value: one.key, label: words.treatment(one) }))}
          value={value.treatmentKey}
          onChange={(treatmentKey) => kept.change({ ...value, treatmentKey })}
        />
      )}
      <TextArea
        label={say('tell.reasonText')}
        hint={say('tell.reasonTextHint')}
        rows={4}
        maxLength={6000}
        value={value.reasonText}
        onChange={(reasonText) => kept.change({ ...value, reasonText })}
      />
      <Select
        label={say('tell.reason')}
        none={say('tell.dontKnow')}
        options={lists.denialReasons.map((one) => ({ value: one.key, label: words.reason(one) }))}
        value={value.reasonKey}
        onChange={(reasonKey) => kept.change({ ...value, reasonKey })}
      />
      {reason !== undefined && (
        <p className="quiet small">{words.reasonSays(reason.key, reason.description)}</p>
      )}
    </TellForm>
  );
}

const letters = [
  'denial',
  'internal_level_1_upheld',
  'internal_level_2_upheld',
  'final_internal_upheld',
  'internal_level_1_no_answer',
  'redetermination_upheld',
  'reconsideration_upheld',
  'ire_upheld',
  'alj_upheld',
  'council_upheld',
  'service_cut_notice',
  'coverage_end_notice',
] as const satisfies readonly LetterInHand[];

const levels = ['', '1', '2'] as const;

export function TellBefore({ of, onward }: TellProps) {
  const { say } = useSpeech();
  const appealed = of.alreadyAppealed;
  const kept = useTelling(
    of,
    'before',
    { appealed, letter: of.letterInHand, planLevels: String(of.planLevels ?? '') },
    ({ appealed: answer, letter, planLevels }) => ({
      alreadyAppealed: answer,
      letterInHand: letter,
      planLevels: planLevels === '' ? null : Number(planLevels),
    }),
  );
  const { value } = kept;
  return (
    <TellForm kept={kept} onward={onward}>
      <Choices
        legend={say('tell.appealed')}
        hint={say('tell.appealedHint')}
        choices={(['yes', 'no', 'unknown'] as const).map((answer) => ({
          value: answer,
          label: answer === 'unknown' ? say('tell.dontKnow') : say(`tell.appealed.${answer}`),
        }))}
        value={value.appealed}
        onChange={(answer) => kept.change({ ...value, appealed: answer })}
      />
      <Select
        label={say('tell.letter')}
        hint={say('tell.letterHint')}
        options={letters.map((letter) => ({ value: letter, label: say(`letter.${letter}`) }))}
        value={value.letter}
        onChange={(letter) =>
          kept.change({ ...value, letter: letters.find((one) => one === letter) ?? value.letter })
        }
      />
      <Choices
        legend={say('tell.levels')}
        hint={say('tell.levelsHint')}
        choices={levels.map((level) => ({
          value: level,
          label: level === '' ? say('tell.dontKnow') : say(`tell.levels.${level}`),
        }))}
        value={levels.find((level) => level === value.planLevels) ?? ''}
        onChange={(planLevels) => kept.change({ ...value, planLevels })}
      />
    </TellForm>
  );
}
