import { useMutation, useQuery } from '@tanstack/react-query';
import { idleMinutes } from '#shared/contract/shell.ts';
import { queryClient, shell, shellQueries } from '../../data/index.ts';
import { ChipChoice, Panel, useText } from '../../ui/index.ts';

/** After how long the app locks when nobody touches it. There is no never. */
export function IdleLockPanel() {
  const text = useText();
  const chosen = useQuery(shellQueries.idleLock.get.queryOptions());
  const set = useMutation({
    mutationFn: (minutes: (typeof idleMinutes)[number]) => shell.idleLock.set({ minutes }),
    onSuccess: (state) => queryClient.setQueryData(shellQueries.idleLock.get.queryKey(), state),
  });
  return (
    <Panel title={text('settings.idle-lock')}>
      <ChipChoice
        label={text('settings.idle-lock')}
        hideLabel
        choices={idleMinutes.map((minutes) => ({ id: String(minutes), label: text('settings.idle-minutes', { minutes }) }))}
        chosen={chosen.data === undefined ? null : String(chosen.data.minutes)}
        onChoose={(id) => {
          const minutes = idleMinutes.find((one) => String(one) === id);
          if (minutes !== undefined) set.mutate(minutes);
        }}
        always
      />
    </Panel>
  );
}
