import { useMutation } from '@tanstack/react-query';
import { useIntl } from 'react-intl';
import type { Attachment } from '#shared/domain/attachment/attachment.ts';
import { viewingOf } from '#shared/domain/attachment/copies.ts';
import { useSentence } from '../../data/index.ts';
import { Acts, Button, ErrorNote, Mono, Note, Progress, Soft, Stack, useText } from '../../ui/index.ts';
import { readWhole } from './attachment-bytes.ts';
import { ExportButton } from './ExportButton.tsx';
import { FileView } from './FileView.tsx';
import { useStoppable } from './use-stoppable.ts';

/** One file: its facts, a look at it inside the app, and the way to take a copy out. */
export function OneFile({ attachment }: { attachment: Attachment }) {
  const text = useText();
  const intl = useIntl();
  const sentence = useSentence();
  const opening = useStoppable();
  const view = useMutation({ mutationFn: () => opening.run((progressing) => readWhole(attachment, progressing)) });
  const { name, size, addedAt, addedBy, hash, standing } = attachment;
  const at = intl.formatDate(addedAt, {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  const weight = intl.formatNumber(Math.max(1, size / 1024), { style: 'unit', unit: 'kilobyte', maximumFractionDigits: 0 });
  const bytes = view.data ?? null;
  return (
    <Stack gap="tight">
      <Note tone={standing === 'here' ? 'plain' : 'stop'} icon={standing === 'here' ? 'note' : 'warning'}>
        <b dir="auto">{name}</b>
        <span>{text('attachment.facts', { size: weight, at, by: addedBy })}</span>
        <Soft>
          <Mono>{text('attachment.hash', { hash: hash.slice(0, 16) })}</Mono>
        </Soft>
        {standing !== 'here' && <span>{text(`attachment.${standing}`)}</span>}
      </Note>
      {standing === 'here' && (
        <Acts>
          {/* One button, so that whoever pressed it still has the keys on it. */}
          {viewingOf(attachment) !== 'none' && (
            <Button
              size="small"
              icon={bytes === null ? 'eye' : 'eye-off'}
              isExpanded={bytes !== null}
              aria-label={text(bytes === null ? 'attachment.view-name' : 'attachment.hide-name', { name })}
              isPending={view.isPending}
              onPress={() => (bytes === null ? view.mutate() : view.reset())}
            >
              {text(bytes === null ? 'attachment.view' : 'attachment.hide')}
            </Button>
          )}
          <ExportButton attachment={attachment} />
        </Acts>
      )}
      {opening.share && (
        <Progress
          label={text('attachment.opening', { name })}
          done={opening.share.done}
          of={opening.share.of}
          words={text('attachment.share', opening.share)}
        />
      )}
      {view.error && <ErrorNote>{sentence(view.error)}</ErrorNote>}
      {bytes !== null && <FileView attachment={attachment} bytes={bytes} />}
    </Stack>
  );
}
