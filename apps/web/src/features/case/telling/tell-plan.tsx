import { useSpeech } from '../../../i18n/words.js';
import type { Funding, IdentifierKind, PartyRole, PlanType } from '../../../generated/operations.js';
import { Button } from '../../../ui/button.js';
import { Choices } from '../../../ui/choices.js';
import { Field, Select } from '../../../ui/field.js';
import { Go } from '../../../ui/go.js';
import { TellForm } from './tell-form.js';
import type { TellProps } from './tell-page.js';
import { orNull, useTelling } from './use-telling.js';

const fundings = ['self_funded', 'fully_insured'] as const satisfies readonly Funding[];

export function TellPlan({ of, lists, onward }: TellProps) {
  const { say, knows, language } = useSpeech();
  const kept = useTelling(
    of,
    'plan',
    { planType: of.planType, funding: of.funding },
    ({ planType, funding }) => {
      const asked = lists.planTypes.find(({ key }) => key === planType)?.fundingAsked ?? false;
      return asked ? { planType, funding } : { planType };
    },
  );
  const { value } = kept;
  const chosen = lists.planTypes.find(({ key }) => key === value.planType);
  const nameOf = (key: PlanType, name: string) => {
    const word = `tell.planType.${key}`;
    return language !== 'en' && knows(word) ? say(word) : name;
  };
  return (
    <TellForm kept={kept} onward={onward}>
      <details className="card">
        <summary>{say('tell.planHelp')}</summary>
        <ul>
          <li>{say('tell.planHelp.card')}</li>
          <li>{say('tell.planHelp.employer')}</li>
          <li>{say('tell.planHelp.bought')}</li>
          <li>{say('tell.planHelp.medicare')}</li>
          <li>{say('tell.planHelp.medicaid')}</li>
        </ul>
      </details>
      <Choices
        legend={say('tell.planType')}
        choices={lists.planTypes.map(({ key, name }) => ({
          value: key,
          label: key === 'unknown' ? say('tell.dontKnow') : nameOf(key, name),
        }))}
        value={value.planType}
        onChange={(planType) => kept.change({ ...value, planType })}
      />
      {chosen?.fundingAsked === true && (
        <Choices
          legend={say('tell.funding')}
          hint={say('tell.fundingHint')}
          choices={[
            ...fundings.map((funding) => ({
              value: funding as string,
              label: say(`tell.funding.${funding}`),
            })),
            { value: '', label: say('tell.dontKnow') },
          ]}
          value={value.funding ?? ''}
          onChange={(funding) =>
            kept.change({ ...value, funding: fundings.find((one) => one === funding) ?? null })
          }
        />
      )}
      {chosen !== undefined && !chosen.hasRules && (
        <p className="notice">{say(value.planType === 'unknown' ? 'tell.planUnknown' : 'tell.noRules')}</p>
      )}
    </TellForm>
  );
}

const otherRoles = [
  'administrator',
  'plan_sponsor',
  'delegated_reviewer',
  'pharmacy_benefit_manager',
  'criteria_owner',
] as const satisfies readonly PartyRole[];

export function TellCompany({ of, lists, onward }: TellProps) {
  const { say } = useSpeech();
  const nameOf = (role: PartyRole) => of.parties.find((party) => party.role === role)?.printedName ?? '';
  const first = of.parties.find(({ role }) => role === 'risk_bearer');
  const kept = useTelling(
    of,
    'company',
    {
      printedName: first?.printedName ?? '',
      payerId: first?.payerId ?? '',
      others: Object.fromEntries(otherRoles.map((role) => [role, nameOf(role)])) as Record<PartyRole, string>,
      policyNumber: of.details?.policyNumber ?? '',
      criteriaName: of.details?.criteriaName ?? '',
    },
    ({ printedName, payerId, others, policyNumber, criteriaName }) => {
      const named = printedName.trim() === '' ? nameInList(payerId) : printedName.trim();
      return {
        parties: [
          ...(named === ''
            ? []
            : [{ role: 'risk_bearer' as const, payerId: orNull(payerId), printedName: named }]),
          ...otherRoles.flatMap((role) => {
            const name = orNull(others[role]);
            return name === null ? [] : [{ role, printedName: name }];
          }),
        ],
        policyNumber: orNull(policyNumber),
        criteriaName: orNull(criteriaName),
      };
    },
  );
  const nameInList = (key: string) => lists.insurers.find((one) => one.key === key)?.name ?? '';
  const { value } = kept;
  return (
    <TellForm kept={kept} onward={onward}>
      <Field
        label={say('tell.company')}
        hint={say('tell.companyHint')}
        maxLength={200}
        value={value.printedName}
        onChange={(printedName) => kept.change({ ...value, printedName })}
      />
      <Select
        label={say('tell.payer')}
        hint={say('tell.payerHint')}
        none={say('tell.notInList')}
        options={lists.insurers.map(({ key, name }) => ({ value: key, label: name }))}
        value={value.payerId}
        onChange={(payerId) => kept.change({ ...value, payerId })}
      />
      <details className="card">
        <summary>{say('tell.others')}</summary>
        <p className="quiet">{say('tell.othersHint')}</p>
        {otherRoles.map((role) => (
          <Field
            key={role}
            label={say(`party.${role}`)}
            maxLength={200}
            value={value.others[role]}
            onChange={(name) => kept.change({ ...value, others: { ...value.others, [role]: name } })}
          />
        ))}
        <Field
          label={say('tell.criteriaName')}
          maxLength={300}
          value={value.criteriaName}
          onChange={(criteriaName) => kept.change({ ...value, criteriaName })}
        />
        <Field
          label={say('tell.policyNumber')}
          maxLength={100}
          value={value.policyNumber}
          onChange={(policyNumber) => kept.change({ ...value, policyNumber })}
        />
      </details>
    </TellForm>
  );
}

const numberKinds = ['claim', 'authorization', 'prescription'] as const satisfies readonly IdentifierKind[];

export function TellNumber({ of, onward }: TellProps) {
  const { say } = useSpeech();
  const known = of.details?.identifier ?? null;
  const kept = useTelling(
    of,
    'number',
    {
      kind: known?.identifierKind ?? ('claim' as IdentifierKind),
      printed: known?.printed ?? '',
      another: false,
    },
    ({ kind, printed }) => ({
      identifier: printed.trim() === '' ? null : { identifierKind: kind, printed: printed.trim() },
    }),
    ({ another }) => another,
  );
  const { value } = kept;
  return (
    <TellForm
      kept={kept}
      onward={onward}
      onRefused={({ __typename, caseId }) =>
        caseId === undefined ? null : (
          <div className="row">
            <Go to={`/me/cases/${caseId}`} className="button plain">
              {say('tell.otherCase')}
            </Go>
            {__typename === 'SameNumberElsewhere' && (
              <Button kind="plain" onClick={() => kept.change({ ...value, another: true })}>
                {say('tell.anotherDenial')}
              </Button>
            )}
          </div>
        )
      }
    >
      <Choices
        legend={say('tell.numberKind')}
        choices={numberKinds.map((kind) => ({
          value: kind,
          label: say(`tell.number.${kind}`),
          hint: say(`tell.numberHint.${kind}`),
        }))}
        value={value.kind}
        onChange={(kind) => kept.change({ ...value, kind })}
      />
      <Field
        label={say('tell.printed')}
        hint={say('tell.printedHint')}
        maxLength={100}
        value={value.printed}
        onChange={(printed) => kept.change({ ...value, printed, another: false })}
      />
    </TellForm>
  );
}
