import { useSpeech } from '../../../i18n/words.js';
import { useAsked } from '../../../lib/use-asked.js';
import { Shown } from '../../../ui/asked.js';
import '../setup/setup.css';
import { Terms } from '../setup/terms.js';
import { approvedCampaign } from './changes.operations.js';

interface Props {
  readonly approval: {
    readonly subject: string;
    readonly subjectId: string;
    readonly subjectHash: string;
  };
}

/** The campaign as it would open, or what of an open one would change; said where it was changed since it was asked for. */
export function WhatIsApproved({ approval }: Props) {
  const { say, language } = useSpeech();
  const asked = useAsked(approvedCampaign, { id: approval.subjectId, language });
  return (
    <Shown of={asked}>
      {({ campaign, ...names }) => {
        if (campaign === null) return <p className="notice">{say('setup.gone')}</p>;
        const { proposedChange } = campaign;
        const changes = approval.subject === 'campaign_change';
        const hash = changes ? proposedChange?.approvalHash : campaign.approvalHash;
        const kind = names.campaignKinds.find(({ key }) => key === campaign.kind)?.name ?? campaign.kind;
        return (
          <section className="card">
            <h3>{campaign.title}</h3>
            <p className="quiet">
              {say('setup.kindIs', { kind })} {say('setup.addressIs', { slug: campaign.slug })}
            </p>
            {hash !== approval.subjectHash && <p className="notice alert">{say('setup.changedSince')}</p>}
            {changes && proposedChange !== null ? (
              <Terms names={names} content={proposedChange} before={campaign} />
            ) : (
              <Terms names={names} content={campaign} />
            )}
          </section>
        );
      }}
    </Shown>
  );
}
