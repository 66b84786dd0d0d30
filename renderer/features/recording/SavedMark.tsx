import { useIntl } from 'react-intl';
import type { SaveStanding } from '../../data/index.ts';
import { Icon, useText } from '../../ui/index.ts';

/** “Saved 21:43”, from the vault's own answer. There is no Save button. */
export function SavedMark({ standing }: { standing: SaveStanding }) {
  const text = useText();
  const intl = useIntl();
  if (standing.phase === 'saved') {
    if (standing.at === null) return null;
    const time = intl.formatTime(standing.at, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
    return (
      <>
        <Icon name="tick" />
        <span>{text('saved.at', { time })}</span>
      </>
    );
  }
  const isWrong = standing.phase === 'failing' || standing.phase === 'stopped';
  return (
    <>
      <Icon name={isWrong ? 'warning' : 'edit'} size={16} />
      <span>{text(`saved.${standing.phase}`)}</span>
    </>
  );
}
