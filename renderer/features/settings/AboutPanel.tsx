import { useQuery } from '@tanstack/react-query';
import { shellQueries } from '../../data/index.ts';
import { Facts, Mono, Panel, Skeleton, useText } from '../../ui/index.ts';

/** What is running here, for the person who helps. */
export function AboutPanel() {
  const text = useText();
  const { data } = useQuery(shellQueries.about.queryOptions());
  return (
    <Panel title={text('settings.about')}>
      {data ? (
        <Facts
          name={text('settings.about')}
          facts={[
            { label: text('settings.version'), value: <Mono>{data.version}</Mono> },
            {
              label: text('settings.runtime'),
              value: text(`settings.runtime-${data.runtime}`, { electron: data.electron, chromium: data.chromium }),
            },
            { label: text('settings.platform'), value: <Mono>{data.platform}</Mono> },
            { label: text('settings.sandbox'), value: text(data.sandboxed ? 'settings.sandbox-yes' : 'settings.sandbox-no') },
          ]}
        />
      ) : (
        <Skeleton />
      )}
    </Panel>
  );
}
