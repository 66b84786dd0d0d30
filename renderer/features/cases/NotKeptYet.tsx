import { Button, Soft, useText } from '../../ui/index.ts';

/** Says that what was typed waits here, and lets it be thrown away. */
export function NotKeptYet({ draft }: { draft: { isWaiting: boolean; clear: () => void } }) {
  const text = useText();
  if (!draft.isWaiting) return null;
  return (
    <>
      <Button size="small" onPress={draft.clear}>
        {text('form-draft.discard')}
      </Button>
      <Soft>{text('form-draft.waits')}</Soft>
    </>
  );
}
