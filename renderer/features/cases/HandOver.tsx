import { Acts, Button, Note, Soft, useText } from '../../ui/index.ts';

/** The last press before a pack goes to police: what leaves is said beside it, and how many words are still to be decided. */
export function HandOver({
  label,
  undecided,
  isReady = true,
  isPending,
  onHandOver,
}: {
  label: string;
  undecided: number;
  isReady?: boolean;
  isPending: boolean;
  onHandOver: () => void;
}) {
  const text = useText();
  return (
    <>
      <Note tone="leaving" icon="send">
        {text('pack.leaves')}
      </Note>
      <Acts>
        <Button kind="leaves" icon="download" isDisabled={!isReady || undecided > 0} isPending={isPending} onPress={onHandOver}>
          {label}
        </Button>
        {undecided > 0 && <Soft>{text('pack.left', { count: undecided })}</Soft>}
      </Acts>
    </>
  );
}
