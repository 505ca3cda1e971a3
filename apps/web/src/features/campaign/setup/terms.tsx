import { useSpeech } from '../../../i18n/words.js';
import { showPlainDate } from '../../../lib/show-time.js';
import { DataTable } from '../../../ui/data-table.js';
import { type TargetField, targetFields } from './draft.js';

/** What an approval covers, whether it is being written, stands, or is proposed. */
export interface Content {
  readonly title: string;
  readonly purpose: string;
  readonly targets: Readonly<Record<TargetField, readonly string[]>>;
  readonly states: readonly {
    readonly state: string;
    readonly weight: number | string;
    readonly goal: number | string | null;
  }[];
  readonly waves: readonly { readonly state: string; readonly startsOn: string; readonly endsOn: string }[];
  readonly letterDateRequired: boolean;
  readonly pacePerHour: number | string;
  readonly pacePerDay: number | string;
}

interface Named {
  readonly key: string;
  readonly name: string;
}

/** The lists that give keys their names. */
export interface Names {
  readonly campaignKinds: readonly Named[];
  readonly jurisdictions: readonly { readonly code: string; readonly name: string }[];
  readonly conditions: readonly (Named & { readonly treatments: readonly Named[] })[];
  readonly insurers: readonly Named[];
  readonly planTypes: readonly Named[];
  readonly denialReasons: readonly Named[];
}

interface Term {
  readonly key: string;
  readonly label: string;
  readonly value: string;
}

/** Everything about a campaign in words, a line each. */
export function useTerms(names: Names): (content: Content) => readonly Term[] {
  const { say, language } = useSpeech();
  const lists: Readonly<Record<TargetField, readonly Named[]>> = {
    conditionKeys: names.conditions,
    treatmentKeys: names.conditions.flatMap(({ treatments }) => treatments),
    payerIds: names.insurers,
    planTypes: names.planTypes,
    reasonKeys: names.denialReasons,
  };
  const stateName = (code: string) => names.jurisdictions.find((one) => one.code === code)?.name ?? code;
  const listed = (values: readonly string[]) =>
    values.length === 0 ? say('setup.terms.any') : values.join('; ');
  return (content) => [
    { key: 'title', label: say('setup.terms.title'), value: content.title },
    { key: 'purpose', label: say('setup.terms.purpose'), value: content.purpose },
    ...targetFields.map((field) => ({
      key: field,
      label: say(`setup.target.${field}`),
      value: listed(
        content.targets[field].map((key) => lists[field].find((one) => one.key === key)?.name ?? key),
      ),
    })),
    {
      key: 'states',
      label: say('setup.terms.states', { count: content.states.length }),
      value: content.states
        .map(({ state, weight, goal }) =>
          goal === null || goal === ''
            ? say('setup.terms.state', { state: stateName(state), weight })
            : say('setup.terms.stateGoal', { state: stateName(state), weight, goal }),
        )
        .join('; '),
    },
    {
      key: 'waves',
      label: say('setup.terms.waves'),
      value:
        content.waves.length === 0
          ? say('setup.terms.noWaves')
          : content.waves
              .map(({ state, startsOn, endsOn }) =>
                say('setup.terms.wave', {
                  state: stateName(state),
                  from: day(startsOn, language),
                  until: day(endsOn, language),
                }),
              )
              .join('; '),
    },
    {
      key: 'letterDate',
      label: say('setup.terms.letterDate'),
      value: say(content.letterDateRequired ? 'setup.terms.yes' : 'setup.terms.no'),
    },
    {
      key: 'pace',
      label: say('setup.terms.pace'),
      value: say('setup.terms.paceOf', { hour: content.pacePerHour, day: content.pacePerDay }),
    },
  ];
}

const day = (date: string, language: 'en' | 'es') => (date === '' ? '—' : showPlainDate(date, language));

/** The whole of it; where something stands already, what changes is marked in words and what stood is shown beside. */
export function Terms({
  names,
  content,
  before = null,
}: {
  readonly names: Names;
  readonly content: Content;
  readonly before?: Content | null;
}) {
  const { say } = useSpeech();
  const terms = useTerms(names);
  const stood = new Map((before === null ? [] : terms(before)).map(({ key, value }) => [key, value]));
  const rows = terms(content).map((term) => ({ ...term, stood: stood.get(term.key) ?? null }));
  const changed = rows.filter((row) => row.stood !== null && row.stood !== row.value);
  if (before !== null)
    return (
      <DataTable
        caption={say('setup.terms.changes', { count: changed.length, of: rows.length })}
        rows={changed}
        rowKey={({ key }) => key}
        empty={say('setup.terms.nothingChanges')}
        columns={[
          { key: 'label', title: say('setup.terms.what'), cell: ({ label }) => label },
          { key: 'before', title: say('setup.terms.before'), cell: (row) => <del>{row.stood}</del> },
          { key: 'after', title: say('setup.terms.after'), cell: ({ value }) => <ins>{value}</ins> },
        ]}
      />
    );
  return (
    <dl className="terms">
      {rows.map(({ key, label, value }) => (
        <div key={key}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
