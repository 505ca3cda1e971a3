import { useSpeech } from '../../i18n/words.js';
import { showPlainDate } from '../../lib/show-time.js';
import { Go } from '../../ui/go.js';
import type { Desk } from './desk-page.js';
import { mostListed } from './most-listed.js';
import { personCode } from './person-code.js';

/** Results nobody has told us: of the people one helps, and of whoever waits in a queue one answers for. */
export function ChecksCard({ desk: { myCheckInCalls, myCaseload } }: { readonly desk: Desk }) {
  const { say, language } = useSpeech();
  return (
    <section className="stack" aria-label={say('help.checks')}>
      <h2>{say('help.checks')}</h2>
      {myCheckInCalls.length === 0 ? (
        <div className="empty">
          <p>{say('help.checksNone')}</p>
          <p>{say('help.checksNoneNext')}</p>
        </div>
      ) : (
        <>
          <p className="quiet">
            {say(myCheckInCalls.length === mostListed ? 'help.checksMost' : 'help.checksCount', {
              count: myCheckInCalls.length,
            })}
          </p>
          <ul className="plain-list spaced">
            {myCheckInCalls.map((entry) => {
              const whose = myCaseload.find(({ caseId }) => caseId === entry.caseId);
              return (
                <li key={entry.outcomeId}>
                  <p>
                    {say('help.check', {
                      reference: entry.reference,
                      reason: say(`help.reason.${entry.reason}`),
                      times: entry.timesAsked,
                    })}
                    {entry.dueOn !== null &&
                      ` ${say('help.checkDue', { day: showPlainDate(entry.dueOn, language) })}`}
                    {entry.lastAnswer !== null &&
                      ` ${say('help.checkLast', { answer: say(`help.tap.${entry.lastAnswer}`) })}`}
                  </p>
                  {whose === undefined ? (
                    <p className="quiet">{say('help.checkNobodys')}</p>
                  ) : (
                    <Go to={`/help/people/${whose.id}`} className="row-link">
                      {say('help.callAbout', { name: say('help.person', { code: personCode(whose.id) }) })}
                    </Go>
                  )}
                </li>
              );
            })}
          </ul>
        </>
      )}
    </section>
  );
}
