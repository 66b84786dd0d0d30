import { useQuery } from '@tanstack/react-query';
import { useIntl } from 'react-intl';
import { useSentence, type VaultOutputs, vaultQueries } from '../../data/index.ts';
import { ErrorNote, List, ListRow, Mono, Panel, Soft, Tag, useText } from '../../ui/index.ts';

type Standing = VaultOutputs['consent']['asked']['rows'][number]['standing'];

/** What was passed on from here with codes of other projects, and whether it was done. Whose codes they are nobody here knows. */
export function AskedPanel() {
  const text = useText();
  const intl = useIntl();
  const sentence = useSentence();
  const asked = useQuery(vaultQueries.consent.asked.queryOptions());
  if (asked.isError) return <ErrorNote>{sentence(asked.error)}</ErrorNote>;
  const rows = asked.data?.rows ?? [];
  if (rows.length === 0) return null;
  const at = (instant: string) =>
    intl.formatDate(instant, { day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  return (
    <Panel title={text('code.asked')}>
      <Soft>{text('code.asked-words')}</Soft>
      <List name={text('code.asked')}>
        {rows.map(({ id, askedAt, notedBy, codeEnd, purposes, standing, settledAt }) => (
          <ListRow
            key={id}
            title={
              <>
                {text('code.asked-ends')} <Mono>{codeEnd}</Mono>
              </>
            }
            beside={<StandingTag standing={standing} />}
          >
            {[
              intl.formatList(purposes.map((purpose) => text(`purpose.${purpose}`))),
              at(askedAt),
              notedBy && text('consent.noted-by', { name: notedBy }),
              text(`code.asked-${standing}`, { at: settledAt === null ? '' : at(settledAt) }),
            ]
              .filter(Boolean)
              .join(' · ')}
          </ListRow>
        ))}
      </List>
    </Panel>
  );
}

/** How far it has got: a word and a shape each. */
function StandingTag({ standing }: { standing: Standing }) {
  const text = useText();
  const [tone, icon] = (
    { waiting: ['leaving', 'send'], sent: ['chosen', 'send'], done: ['good', 'tick'], unknown: ['stop', 'warning'] } as const
  )[standing];
  return (
    <Tag tone={tone} icon={icon}>
      {text(`code.asked-tag-${standing}`)}
    </Tag>
  );
}
