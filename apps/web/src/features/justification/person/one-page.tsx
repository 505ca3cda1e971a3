import type { FormEvent } from 'react';
import type { FactToConfirmInput, PageHandover } from '../../../generated/operations.js';
import { useSpeech } from '../../../i18n/words.js';
import { ask } from '../../../lib/graphql.js';
import { never } from '../../../lib/never.js';
import { showInstant } from '../../../lib/show-time.js';
import { useKeptForm } from '../../../lib/use-kept-form.js';
import { Button } from '../../../ui/button.js';
import { Field, Select } from '../../../ui/field.js';
import { KeptLine } from '../../../ui/kept-line.js';
import { Tick } from '../../../ui/tick.js';
import { makePracticePage } from '../person.operations.js';
import { withAt } from '../practising.js';
import { type Came, useSteps } from '../use-steps.js';
import type { AskedRequest } from './clinician-page.js';

const ways: readonly PageHandover[] = ['handed_over', 'faxed_by_person', 'uploaded_to_portal', 'mailed'];
const noFact: FactToConfirmInput = { label: '', value: '', source: '' };

interface PageTyped {
  readonly facts: readonly FactToConfirmInput[];
  readonly handover: PageHandover;
  readonly withLink: boolean;
}
const blank: PageTyped = { facts: [noFact], handover: 'handed_over', withLink: true };
const factsMost = 8;

/** One page for a practice without an account: facts to confirm, the permission behind it, and an address for the answer. */
export function OnePage({ request }: { readonly request: AskedRequest }) {
  const { say, language } = useSpeech();
  const kept = useKeptForm('practice_page', request.id, blank);
  const { facts, handover, withLink } = kept.typed;
  const type = (patch: Partial<PageTyped>) => kept.type({ ...kept.typed, ...patch });
  const { sending, take, notices } = useSteps();
  const make = async (): Promise<Came> => {
    const typed = facts.filter(({ label, value }) => label.trim() !== '' || value.trim() !== '');
    const { makeOnePageRequest: answer } = await ask(makePracticePage, {
      input: { requestId: request.id, handover, withLink, facts: typed.length === 0 ? null : typed },
    });
    switch (answer.__typename) {
      case 'OnePageMade':
        return { says: 'asking.pageMade' };
      case 'NotFound':
      case 'NotAllowed':
      case 'SecondFactorNeeded':
      case 'RequestMoveNotAllowed':
      case 'NothingToConfirm':
      case 'PageTooLong':
      case 'CompetitionWordsHeld':
      case 'InvalidInput':
      case 'AuthorizationMissing':
      case 'AuthorizationRevoked':
      case 'AuthorizationExpired':
      case 'AuthorizationIncomplete':
      case 'AuthorizationDoesNotCover':
        return answer;
      default:
        return never(answer);
    }
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    take(make, () => void kept.sent());
  };
  const change = (at: number, patch: Partial<FactToConfirmInput>) =>
    type({ facts: withAt(facts, at, { ...(facts[at] ?? noFact), ...patch }) });
  return (
    <div className="stack">
      <h4>{say('asking.page')}</h4>
      <p className="quiet">{say('asking.pageSays')}</p>
      {request.onePages.map(({ id, fileId, madeAt }) => (
        <p key={id}>
          <a className="row-link" href={`/files/${fileId}`}>
            {say('asking.pageOpen', { at: showInstant(new Date(madeAt), language) })}
          </a>
        </p>
      ))}
      <form className="stack" noValidate onSubmit={submit}>
        {facts.map((fact, at) => (
          <fieldset key={at} className="group">
            <legend>{say('asking.fact', { at: at + 1 })}</legend>
            <Field
              label={say('asking.factLabel')}
              value={fact.label}
              onChange={(label) => change(at, { label })}
            />
            <Field
              label={say('asking.factValue')}
              value={fact.value}
              onChange={(value) => change(at, { value })}
            />
            <Field
              label={say('asking.factSource')}
              value={fact.source}
              onChange={(source) => change(at, { source })}
            />
          </fieldset>
        ))}
        {facts.length < factsMost && (
          <div>
            <Button kind="plain" onClick={() => type({ facts: [...facts, noFact] })}>
              {say('asking.factMore')}
            </Button>
          </div>
        )}
        <Select
          label={say('asking.handover')}
          options={ways.map((value) => ({ value, label: say(`asking.handover.${value}`) }))}
          value={handover}
          onChange={(chosen) => type({ handover: ways.find((way) => way === chosen) ?? handover })}
        />
        <Tick
          label={say('asking.withLink')}
          checked={withLink}
          onChange={(ticked) => type({ withLink: ticked })}
        />
        {notices}
        <div>
          <Button type="submit" working={sending}>
            {say('asking.pageDo')}
          </Button>
        </div>
        <KeptLine of={kept} />
      </form>
    </div>
  );
}
