import { useSpeech } from '../../i18n/words.js';
import Funnel from '../../ui/pictures/funnel.js';
import { Picture } from '../../ui/pictures/picture.js';
import type { Board } from './board.operations.js';
import { showShare } from './show-share.js';

const steps = ['joined', 'begun', 'signed', 'filed', 'filedInTime', 'resultKnown', 'verified'] as const;

/** Where people are, and where most stay behind. */
export default function FunnelPicture({ whole, sumsOnly }: Pick<Board, 'whole' | 'sumsOnly'>) {
  const { say, language } = useSpeech();
  const withheld = say('board.withheld');
  if (whole === null) return <p>{say('board.funnelTooFew')}</p>;
  const { joined } = whole;
  // What was checked is told to who sees sums only by editions, where nothing can be taken off it.
  const rows = steps
    .filter((key) => !(sumsOnly && key === 'verified'))
    .map((key) => {
      const count = whole[key];
      const share = count === null ? null : joined === 0 ? 0 : count / joined;
      const shown =
        share === null
          ? withheld
          : say('board.ofShare', {
              part: count ?? withheld,
              whole: joined,
              share: showShare(share, language),
            });
      return { key, name: say(`board.step.${key}`), count, shown, share };
    });
  const told = rows.flatMap(({ name, count }) => (count === null ? [] : [{ name, count }]));
  const losses = told.slice(1).map((row, at) => ({ row, lost: (told[at]?.count ?? 0) - row.count }));
  const most = losses.reduce<(typeof losses)[number] | null>(
    (worst, one) => (one.lost > (worst?.lost ?? 0) ? one : worst),
    null,
  );
  const title =
    most !== null
      ? say('board.funnelFinding', { count: most.lost, step: most.row.name })
      : say(told.length < rows.length ? 'board.funnelWithheld' : 'board.funnelAll');
  return (
    <Picture
      title={title}
      says={say('board.funnelSays', { joined })}
      fileName={say('board.funnel')}
      columns={[
        { key: 'name', title: say('board.stepTitle'), shown: ({ name }) => name, value: ({ name }) => name },
        {
          key: 'count',
          title: say('board.people'),
          shown: ({ count }) => (count === null ? withheld : String(count)),
          value: ({ count }) => count,
          numeric: true,
        },
        {
          key: 'share',
          title: say('board.shareOfJoined'),
          shown: ({ share }) => (share === null ? withheld : showShare(share, language)),
          value: ({ share }) => share,
          numeric: true,
        },
      ]}
      rows={joined === 0 ? [] : rows}
      rowKey={({ key }) => key}
      empty={<p>{say('board.funnelEmpty')}</p>}
    >
      {(width) => <Funnel width={width} label={title} steps={rows} />}
    </Picture>
  );
}
