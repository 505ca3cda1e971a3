import type { CSSProperties } from 'react';
import { useSpeech } from '../../../i18n/words.js';
import { Button } from '../../../ui/button.js';
import { DataTable } from '../../../ui/data-table.js';
import { type DraftState, toggleState } from './draft.js';
import type { PartProps } from './parts.js';
import { tiles } from './tiles.js';

/** Which states, and what is hoped for in each. */
export function StatesPart({ lists, draft, onChange, problem }: PartProps) {
  const { say } = useSpeech();
  const chosen = new Map(draft.states.map((one) => [one.state, one]));
  const nameOf = (code: string) => lists.jurisdictions.find((one) => one.code === code)?.name ?? code;
  const goal = lists.campaignKinds.find(({ key }) => key === draft.kind)?.goal ?? say('setup.goalAny');
  const edit = (state: string, patch: Partial<DraftState>) =>
    onChange({
      ...draft,
      states: draft.states.map((one) => (one.state === state ? { ...one, ...patch } : one)),
    });
  return (
    <div className="stack wide-gap">
      <fieldset className="tile-choice">
        <legend>{say('setup.statesLegend')}</legend>
        <p className="quiet small" role="status">
          {say('setup.statesChosen', { count: chosen.size, of: lists.jurisdictions.length })}
        </p>
        <div className="state-tiles">
          {lists.jurisdictions.map(({ code, name }) => {
            const place = tiles.get(code);
            const style = { '--row': place?.row, '--column': place?.column } as CSSProperties;
            return (
              <label key={code} className="state-tile" style={style}>
                <input
                  type="checkbox"
                  checked={chosen.has(code)}
                  onChange={() => onChange(toggleState(draft, code))}
                />
                <span aria-hidden="true">{code}</span>
                <span className="unseen">{name}</span>
              </label>
            );
          })}
        </div>
        {problem === 'states' && <p className="problem">{say('setup.problem.states')}</p>}
        <div className="row">
          <Button
            kind="plain"
            onClick={() =>
              onChange({
                ...draft,
                states: lists.jurisdictions.map(
                  ({ code }) => chosen.get(code) ?? { state: code, weight: '1', goal: '' },
                ),
              })
            }
          >
            {say('setup.statesAll')}
          </Button>
          {chosen.size > 0 && (
            <Button kind="plain" onClick={() => onChange({ ...draft, states: [], waves: [] })}>
              {say('setup.statesNone')}
            </Button>
          )}
        </div>
      </fieldset>
      {(problem === 'weight' || problem === 'goal') && (
        <p className="problem" role="alert">
          {say(`setup.problem.${problem}`)}
        </p>
      )}
      <DataTable
        caption={say('setup.goalsCaption', { goal })}
        rows={draft.states}
        rowKey={({ state }) => state}
        empty={say('setup.goalsEmpty')}
        columns={[
          { key: 'state', title: say('setup.state'), cell: ({ state }) => nameOf(state) },
          {
            key: 'goal',
            title: say('setup.goal'),
            cell: ({ state, goal: value }) => (
              <input
                className="in-table"
                type="number"
                min="1"
                aria-label={say('setup.goalOf', { state: nameOf(state) })}
                value={value}
                onChange={(event) => edit(state, { goal: event.target.value })}
              />
            ),
          },
          {
            key: 'weight',
            title: say('setup.weight'),
            cell: ({ state, weight }) => (
              <input
                className="in-table"
                type="number"
                min="1"
                max="100"
                aria-label={say('setup.weightOf', { state: nameOf(state) })}
                value={weight}
                onChange={(event) => edit(state, { weight: event.target.value })}
              />
            ),
          },
        ]}
      />
      <p className="quiet small">{say('setup.weightHint')}</p>
    </div>
  );
}
