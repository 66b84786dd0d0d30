import { useMutation, useQuery } from '@tanstack/react-query';
import { useIntl } from 'react-intl';
import type { IncidentFieldName, Pronoun } from '#shared/domain/incident/incident.ts';
import { queryClient, useSentence, type VaultOutputs, vault, vaultQueries } from '../../data/index.ts';
import { announce, Button, Columns, ErrorNote, Note, Panel, Soft, Stack, useText } from '../../ui/index.ts';
import { useVersionWords } from './version-words.ts';

type Conflict = VaultOutputs['incidents']['get']['conflicts'][number];
type Version = Conflict['versions'][number];

/** Parts two people changed apart, every version side by side, until somebody picks. Nothing where there are none. `onPicked` reads the record anew. */
export function ConflictsPart({
  id,
  isKept,
  people,
  flush,
  onPicked,
}: {
  id: string;
  isKept: boolean;
  people: { person: Pronoun; doer: Pronoun };
  flush: () => Promise<boolean>;
  onPicked: () => void;
}) {
  const text = useText();
  const sentence = useSentence();
  const label = useFieldLabel(people);
  const incident = useQuery({ ...vaultQueries.incidents.get.queryOptions({ input: { id } }), enabled: isKept });
  const draft = useQuery({ ...vaultQueries.drafts.versions.queryOptions({ input: { id } }), enabled: !isKept });
  const pick = useMutation({
    mutationFn: async ({ field, hlc }: { field: IncidentFieldName; hlc: string }) => {
      if (!(await flush())) return null;
      if (!isKept) return await vault.drafts.pick({ id, field, hlc });
      const picked = await vault.incidents.pick({ id, field, hlc });
      queryClient.setQueryData(vaultQueries.incidents.get.queryKey({ input: { id } }), picked);
      return picked;
    },
    onSuccess: (picked) => {
      if (picked === null) return;
      announce(text('conflict.picked'));
      onPicked();
    },
  });
  const conflicts = (isKept ? incident.data : draft.data)?.conflicts ?? [];
  const isMasked = (field: IncidentFieldName) => field === 'toldBy' && (incident.data?.masked.length ?? 0) > 0;
  if (conflicts.length === 0) return null;
  return (
    <Panel title={text('conflict.title', { count: conflicts.length })}>
      <Stack>
        <Soft>{text(isKept ? 'conflict.words' : 'conflict.words-draft')}</Soft>
        {pick.error && <ErrorNote>{sentence(pick.error)}</ErrorNote>}
        {conflicts.map(({ field, versions }) => (
          <section key={field} aria-label={label(field)}>
            <h3>{label(field)}</h3>
            {isMasked(field) && <Soft>{text('conflict.masked')}</Soft>}
            <Columns>
              {versions.map((version, place) => (
                <VersionNote
                  key={version.hlc}
                  version={version}
                  field={field}
                  isInForce={place === 0}
                  isBusy={pick.isPending || isMasked(field)}
                  onPick={() => pick.mutate({ field, hlc: version.hlc })}
                />
              ))}
            </Columns>
          </section>
        ))}
      </Stack>
    </Panel>
  );
}

function VersionNote({
  version,
  field,
  isInForce,
  isBusy,
  onPick,
}: {
  version: Version;
  field: IncidentFieldName;
  isInForce: boolean;
  isBusy: boolean;
  onPick: () => void;
}) {
  const text = useText();
  const intl = useIntl();
  const words = useVersionWords();
  const at = intl.formatDate(version.at, { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  const by = { name: version.by, at };
  return (
    <Note tone={isInForce ? 'known' : 'plain'} icon="note">
      <span dir="auto">{words(version.value[field]) || text('conflict.nothing')}</span>
      <Soft>{[text('conflict.by', by), isInForce && text('conflict.in-force')].filter(Boolean).join(' · ')}</Soft>
      <div>
        <Button size="small" icon="tick" isDisabled={isBusy} aria-label={text('conflict.pick-name', by)} onPress={onPick}>
          {text('conflict.pick')}
        </Button>
      </div>
    </Note>
  );
}

/** What the page itself calls this part. */
function useFieldLabel({ person, doer }: { person: Pronoun; doer: Pronoun }): (field: IncidentFieldName) => string {
  const text = useText();
  const labels: Record<IncidentFieldName, string> = {
    about: text('record.police-about'),
    what: text('record.what'),
    when: text('record.when'),
    where: text('record.where'),
    story: text('record.story', { doer }),
    sector: text('record.sector'),
    suspects: text('record.who'),
    vehicles: text('record.drove', { doer }),
    contactPoints: text('record.contact', { doer }),
    messages: text('record.messages'),
    injuries: text('record.injuries'),
    evidence: text('record.evidence'),
    hate: text('record.hate', { person }),
    police: text('record.police'),
    toldBy: text('record.told'),
  };
  return (field) => labels[field];
}
