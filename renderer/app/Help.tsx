import { shortcuts } from '#shared/shortcuts.ts';
import { keysOf, useHeldShortcuts } from '../data/index.ts';
import { Acts, Button, Dialog, Facts, KeyHint, Soft, useText } from '../ui/index.ts';

/** The keys that do something now, from the one list that also drives menu and handlers. */
export function Help({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const text = useText();
  const held = useHeldShortcuts();
  return (
    <Dialog title={text('frame.keys')} isOpen={isOpen} onClose={onClose}>
      <Soft>{text('frame.keys-intro')}</Soft>
      <Facts
        name={text('frame.keys')}
        facts={shortcuts
          .filter(({ id }) => held.includes(id))
          .map(({ id, message }) => ({ label: text(message), value: <KeyWords keys={keysOf(id)} /> }))}
      />
      <Acts end>
        <Button onPress={onClose} autoFocus>
          {text('ui.close')}
        </Button>
      </Acts>
    </Dialog>
  );
}

function KeyWords({ keys }: { keys: string }) {
  return (
    <span aria-label={keys} role="img">
      <KeyHint keys={keys} />
    </span>
  );
}
