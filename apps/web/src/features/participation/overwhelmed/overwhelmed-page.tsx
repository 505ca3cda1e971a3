import { useState } from 'react';
import { useSpeech } from '../../../i18n/words.js';
import { useAsked } from '../../../lib/use-asked.js';
import { Shown } from '../../../ui/asked.js';
import { Go } from '../../../ui/go.js';
import { Page } from '../../../ui/page.js';
import { myHome } from '../participation.operations.js';
import { OfPerson, type Person, type Taking } from '../whose.js';
import { LeftWith } from './left-with.js';
import { Relief } from './relief.js';
import { leftParts } from './taken-along.js';

/** For somebody who cannot go on just now: stop for a while, let somebody help, or leave with everything. */
export default function OverwhelmedPage() {
  const { say } = useSpeech();
  return (
    <Page title={say('relief.heading')} lead={<p>{say('relief.lead')}</p>} back="/me">
      <p className="notice">{say('relief.datesRun')}</p>
      <OfPerson>{({ person, taking }) => <Parts key={person.id} person={person} taking={taking} />}</OfPerson>
    </Page>
  );
}

function Parts({ person, taking }: { readonly person: Person; readonly taking: readonly Taking[] }) {
  const { say } = useSpeech();
  const [left, setLeft] = useState(false);
  const asked = useAsked(myHome, { personId: person.id });
  return (
    <>
      <div role="status">{left && <p className="notice">{say('relief.hasLeft')}</p>}</div>
      <Shown of={asked}>
        {({ casesOf }) => {
          const theirs = new Set(casesOf.edges.map(({ node }) => node.id));
          const mine = taking.filter(({ caseId }) => theirs.has(caseId));
          const parts = mine.filter(({ state }) => state !== 'left' && state !== 'finished');
          const behind = leftParts(mine);
          return (
            <>
              {behind.map((part) => (
                <LeftWith key={part.id} part={part} />
              ))}
              {parts.map((part) => (
                <Relief key={part.id} part={part} person={person} onLeft={() => setLeft(true)} />
              ))}
              {parts.length === 0 && (
                <div className="empty stack">
                  {behind.length === 0 && <p>{say('relief.none')}</p>}
                  <div>
                    <Go to="/me" className="button">
                      {say('relief.toHome')}
                    </Go>
                  </div>
                </div>
              )}
            </>
          );
        }}
      </Shown>
    </>
  );
}
