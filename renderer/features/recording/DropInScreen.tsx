import { useEffect } from 'react';
import { goTo, paths } from '../../data/index.ts';
import { Button, EmptyState, focusList, Screen, useText } from '../../ui/index.ts';
import { AskAgainPanel } from '../consent/index.ts';
import { DropInList } from './DropInList.tsx';

/** The drop-in list with nothing open yet. */
export function DropInScreen() {
  const text = useText();
  // Whoever comes here has closed a record, or unlocked: the keys go on at the list.
  useEffect(focusList, []);
  return (
    <Screen list={<DropInList openId={null} />} listName={text('drop-in.list')}>
      <EmptyState icon="note" title={text('drop-in.choose')}>
        <p>{text('drop-in.choose-words')}</p>
        <Button icon="key" onPress={() => goTo(paths.code)}>
          {text('code.bring')}
        </Button>
      </EmptyState>
      <AskAgainPanel />
    </Screen>
  );
}
