import { type FormEvent, useState } from 'react';
import type { ConsentPurpose, JoinConsentsQuery } from '../../../generated/operations.js';
import { useSpeech } from '../../../i18n/words.js';
import { useChanged } from '../../../lib/answers.js';
import { ask } from '../../../lib/graphql.js';
import { never } from '../../../lib/never.js';
import { useAsked } from '../../../lib/use-asked.js';
import { useSending } from '../../../lib/use-sending.js';
import type { PageProps } from '../../../shell/route.js';
import { Shown } from '../../../ui/asked.js';
import { Button } from '../../../ui/button.js';
import { Page } from '../../../ui/page.js';
import { NotDone } from '../../../ui/not-done.js';
import type { Refused } from '../../../ui/refusal.js';
import { Tick } from '../../../ui/tick.js';
import { JoinOpen } from './join-open.js';
import { joinConsents, joinNow, joinStanding } from './join.operations.js';
import { NobodyChosen } from './nobody-chosen.js';
import { useStep } from './use-step.js';

/** What somebody agrees to, each by itself and all off, with what turning it off again stops. */
export default function ConsentsPage({ params }: PageProps) {
  const { say, language } = useSpeech();
  const { slug, at, person, case: caseId } = useStep(params.slug);
  const standing = useAsked(joinStanding, { slug });
  const organizationId = standing.answer?.campaignBySlug?.organization.id ?? null;
  const asked = useAsked(
    joinConsents,
    { personId: person ?? '', organizationId: organizationId ?? '', language },
    { when: Boolean(person) && organizationId !== null },
  );
  if (!person || !caseId) return <NobodyChosen slug={slug} />;
  return (
    <Page title={say('join.consents')} lead={<p>{say('join.consentsWhy')}</p>} back={at('case')}>
      <Shown of={standing}>
        {({ campaignBySlug }) => (
          <JoinOpen of={campaignBySlug}>
            <Shown of={asked}>
              {({ consents }) =>
                consents === null ? (
                  <p className="notice alert">{say('join.mayNotConsent')}</p>
                ) : (
                  <Agree slug={slug} caseId={caseId} switches={consents} />
                )
              }
            </Shown>
          </JoinOpen>
        )}
      </Shown>
    </Page>
  );
}

type Switches = NonNullable<JoinConsentsQuery['consents']>;

/** Nothing can be kept without it, so no case and no part in a campaign either. */
const needed: ConsentPurpose = 'store';

function Agree({
  slug,
  caseId,
  switches,
}: {
  readonly slug: string;
  readonly caseId: string;
  readonly switches: Switches;
}) {
  const { say, language } = useSpeech();
  const { go, source } = useStep(slug);
  const changed = useChanged();
  const [yes, setYes] = useState<ReadonlySet<ConsentPurpose>>(new Set());
  const [refused, setRefused] = useState<Refused | null>(null);
  const { sending, fault, send } = useSending();
  const on = switches.filter((one) => one.on);
  const off = switches.filter((one) => !one.on);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setRefused(null);
    void send(async () => {
      const { joinCampaign: answer } = await ask(joinNow, {
        input: {
          slug,
          caseId,
          consents: [...yes],
          wordingVersion: switches[0]?.wordingVersion ?? 1,
          language,
          ...(source ? { sourceCode: source } : {}),
        },
      });
      switch (answer.__typename) {
        case 'CampaignJoined':
          await changed();
          return go('done', { case: caseId });
        case 'AlreadyJoined':
          return go('done', { case: caseId });
        case 'WordingOutdated':
          await changed();
          return setRefused(answer);
        case 'CampaignNotOpen':
        case 'CaseOver':
        case 'ConsentMissing':
        case 'InvalidInput':
        case 'NotAllowed':
        case 'NotEligible':
        case 'NotFound':
          return setRefused(answer);
        default:
          return never(answer);
      }
    });
  };
  const turn = (purpose: ConsentPurpose, checked: boolean) => {
    const next = new Set(yes);
    if (checked) next.add(purpose);
    else next.delete(purpose);
    setYes(next);
  };
  return (
    <form className="stack" noValidate onSubmit={submit}>
      {on.length > 0 && (
        <section className="notice" aria-labelledby="agreed">
          <h2 id="agreed">{say('join.agreed')}</h2>
          <ul>
            {on.map(({ purpose, wording }) => (
              <li key={purpose}>{wording}</li>
            ))}
          </ul>
        </section>
      )}
      <fieldset className="ticks">
        <legend>{say('join.agree')}</legend>
        {off.map(({ purpose, wording, withdrawalConsequence }) => (
          <Tick
            key={purpose}
            label={wording}
            hint={`${say(purpose === needed ? 'join.consentNeeded' : 'join.consentFree')} ${say('join.later', { says: withdrawalConsequence })}`}
            checked={yes.has(purpose)}
            onChange={(checked) => turn(purpose, checked)}
          />
        ))}
      </fieldset>
      <p className="quiet">{say('join.organizationSees')}</p>
      <NotDone refused={refused} fault={fault} />
      <div>
        <Button type="submit" working={sending}>
          {say(sending ? 'join.joining' : 'join.join')}
        </Button>
      </div>
    </form>
  );
}
