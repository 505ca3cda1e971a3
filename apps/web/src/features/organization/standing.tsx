import { useSpeech } from '../../i18n/words.js';
import { Go } from '../../ui/go.js';

export interface Facts {
  readonly state: 'applied' | 'verified' | 'closed';
  readonly sample: boolean;
  readonly legalName: string | null;
  readonly registration: string | null;
  readonly officer: string | null;
  readonly funders: readonly string[] | null;
}

/** What has to be known before an organization is verified, in the order it is asked for. */
export const wanted = ['legalName', 'registration', 'officer', 'funders'] as const;

/** An empty list of funders is an answer; none at all is not. */
export const missingOf = (facts: Facts): readonly (typeof wanted)[number][] =>
  wanted.filter((fact) => {
    const value = facts[fact];
    return value === null || (typeof value === 'string' && value.trim() === '');
  });

interface Props {
  readonly organization: Facts;
  /** Where the asker may add what is missing; null: not theirs to add. */
  readonly settings: string | null;
}

/** Whether the organization may open campaigns, and what is missing until then. */
export function Standing({ organization, settings }: Props) {
  const { say } = useSpeech();
  if (organization.sample)
    return (
      <p className="notice">
        <strong>{say('org.standing.sample')}</strong>
        {say('org.standing.sampleSays')}
      </p>
    );
  if (organization.state === 'verified') return <p className="quiet">{say('org.standing.verified')}</p>;
  if (organization.state === 'closed') return <p className="notice alert">{say('org.standing.closed')}</p>;
  const missing = missingOf(organization);
  return (
    <section className="notice" aria-labelledby="standing">
      <h2 id="standing">{say('org.standing.applied')}</h2>
      {missing.length === 0 ? (
        <p>{say('org.standing.complete')}</p>
      ) : (
        <>
          <p>{say('org.standing.missing')}</p>
          <ul>
            {missing.map((fact) => (
              <li key={fact}>{say(`org.fact.${fact}`)}</li>
            ))}
          </ul>
          {settings !== null && <Go to={settings}>{say('org.standing.add')}</Go>}
        </>
      )}
    </section>
  );
}
