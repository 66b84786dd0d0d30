import { goTo, paths } from '../../data/index.ts';
import { Button, EmptyState, Screen, useText } from '../../ui/index.ts';
import { AskAgainPanel } from '../consent/index.ts';
import { DropInList } from './DropInList.tsx';

/** The drop-in list with nothing open yet. */
export function DropInScreen() {
  const text = useText();
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
