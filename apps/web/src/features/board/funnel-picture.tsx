import { useSpeech } from '../../i18n/words.js';
import Funnel from '../../ui/pictures/funnel.js';
import { Picture } from '../../ui/pictures/picture.js';
import type { BoardCell } from './board.operations.js';
import { sum } from './board-figures.js';
import { showShare } from './show-share.js';

const steps = ['joined', 'begun', 'signed', 'filed', 'filedInTime', 'resultKnown', 'verified'] as const;

/** Where people are, and where most stay behind. */
export default function FunnelPicture({ cells }: { readonly cells: readonly BoardCell[] }) {
  const { say, language } = useSpeech();
  const counts = sum(cells);
  const rows = steps.map((key) => {
    const share = counts.joined === 0 ? 0 : counts[key] / counts.joined;
    return {
      key,
      name: say(`board.step.${key}`),
      count: counts[key],
      shown: say('board.ofShare', {
        part: counts[key],
        whole: counts.joined,
        share: showShare(share, language),
      }),
      share,
    };
  });
  const losses = rows.slice(1).map((row, at) => ({ row, lost: (rows[at]?.count ?? 0) - row.count }));
  const most = losses.reduce<(typeof losses)[number] | null>(
    (worst, one) => (one.lost > (worst?.lost ?? 0) ? one : worst),
    null,
  );
  const title =
    most === null
      ? say('board.funnelAll')
      : say('board.funnelFinding', { count: most.lost, step: most.row.name });
  return (
    <Picture
      title={title}
      says={say('board.funnelSays', { joined: counts.joined })}
      fileName={say('board.funnel')}
      columns={[
        { key: 'name', title: say('board.stepTitle'), shown: ({ name }) => name, value: ({ name }) => name },
        {
          key: 'count',
          title: say('board.people'),
          shown: ({ count }) => String(count),
          value: ({ count }) => count,
          numeric: true,
        },
        {
          key: 'share',
          title: say('board.shareOfJoined'),
          shown: ({ share }) => showShare(share, language),
          value: ({ share }) => share,
          numeric: true,
        },
      ]}
      rows={counts.joined === 0 ? [] : rows}
      rowKey={({ key }) => key}
      empty={<p>{say('board.funnelEmpty')}</p>}
    >
      {(width) => <Funnel width={width} label={title} steps={rows} />}
    </Picture>
  );
}
