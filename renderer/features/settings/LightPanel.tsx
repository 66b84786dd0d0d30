import { useMutation, useQuery } from '@tanstack/react-query';
import { queryClient, shell, shellQueries } from '../../data/index.ts';
import { ChipChoice, Panel, useText } from '../../ui/index.ts';

const choices = ['system', 'day', 'night'] as const;

/** Day, night, or as the laptop is set. */
export function LightPanel() {
  const text = useText();
  const light = useQuery({ ...shellQueries.light.get.queryOptions(), staleTime: 0 });
  const set = useMutation({
    mutationFn: (follows: (typeof choices)[number]) => shell.light.set({ follows }),
    onSuccess: (state) => queryClient.setQueryData(shellQueries.light.get.queryKey(), state),
  });
  return (
    <Panel title={text('settings.light')}>
      <ChipChoice
        label={text('settings.light')}
        hideLabel
        choices={choices.map((id) => ({ id, label: text(`frame.light-${id}`) }))}
        chosen={light.data?.follows ?? null}
        onChoose={(follows) => follows && set.mutate(follows)}
        always
      />
    </Panel>
  );
}
