import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { type Attachment, isPicture } from '#shared/domain/attachment/attachment.ts';
import { queryClient, useSentence, vaultQueries } from '../../data/index.ts';
import {
  Acts,
  announce,
  Button,
  Dialog,
  Disclosure,
  ErrorNote,
  FileButton,
  Mono,
  Note,
  Picture,
  Progress,
  Soft,
  Stack,
  useText,
} from '../../ui/index.ts';
import { exportDrawnAnew, exportOriginal, isTooLarge, readPicture, takeIn } from './attachment-bytes.ts';

/** Pictures and files of a draft or a kept record: taken in, looked at inside the app only, and taken out after asking. */
export function AttachmentsPart({ recordId }: { recordId: string }) {
  const text = useText();
  const list = useQuery(vaultQueries.attachments.list.queryOptions({ input: { incidentId: recordId } }));
  if (list.isPending) return null;
  return (
    <Disclosure title={text('attachment.title')} startsOpen={(list.data?.attachments.length ?? 0) > 0}>
      <Soft>{text('attachment.words')}</Soft>
      <Files recordId={recordId} />
    </Disclosure>
  );
}

function Files({ recordId }: { recordId: string }) {
  const text = useText();
  const sentence = useSentence();
  const [arriving, setArriving] = useState<{ name: string; done: number; of: number } | null>(null);
  const [refused, setRefused] = useState<string[]>([]);
  const list = useQuery(vaultQueries.attachments.list.queryOptions({ input: { incidentId: recordId } }));
  const add = useMutation({
    mutationFn: async (files: File[]) => {
      setRefused(
        files.flatMap((file) =>
          isTooLarge(file)
            ? [text('attachment.too-large', { name: file.name })]
            : file.size === 0
              ? [text('attachment.empty', { name: file.name })]
              : [],
        ),
      );
      for (const file of files) {
        if (isTooLarge(file) || file.size === 0) continue;
        await takeIn(recordId, file, (done, of) => setArriving({ name: file.name, done, of }));
      }
    },
    onSettled: async () => {
      setArriving(null);
      await queryClient.invalidateQueries({ queryKey: vaultQueries.attachments.key() });
    },
  });
  return (
    <Stack>
      {list.error && <ErrorNote>{sentence(list.error)}</ErrorNote>}
      {list.data?.attachments.map((attachment) => (
        <OneFile key={attachment.id} attachment={attachment} />
      ))}
      {arriving && (
        <Progress
          label={text('attachment.arriving', { name: arriving.name })}
          done={arriving.done}
          of={arriving.of}
          words={text('attachment.share', { done: arriving.done, of: arriving.of })}
        />
      )}
      {refused.map((words) => (
        <ErrorNote key={words}>{words}</ErrorNote>
      ))}
      {add.error && <ErrorNote>{sentence(add.error)}</ErrorNote>}
      <div>
        <FileButton isPending={add.isPending} onFiles={(files) => add.mutate(files)}>
          {text('attachment.add')}
        </FileButton>
      </div>
    </Stack>
  );
}

function OneFile({ attachment }: { attachment: Attachment }) {
  const text = useText();
  const intl = useIntl();
  const sentence = useSentence();
  const [picture, setPicture] = useState<Blob | null>(null);
  const [isUnreadable, setUnreadable] = useState(false);
  const view = useMutation({ mutationFn: () => readPicture(attachment), onSuccess: setPicture });
  const { name, size, addedAt, addedBy, hash, standing, type } = attachment;
  const at = intl.formatDate(addedAt, {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  const weight = intl.formatNumber(Math.max(1, size / 1024), { style: 'unit', unit: 'kilobyte', maximumFractionDigits: 0 });
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
          {isPicture(type) && picture === null && (
            <Button
              size="small"
              icon="eye"
              aria-label={text('attachment.view-name', { name })}
              isPending={view.isPending}
              onPress={() => view.mutate()}
            >
              {text('attachment.view')}
            </Button>
          )}
          <ExportButton attachment={attachment} />
        </Acts>
      )}
      {view.error && <ErrorNote>{sentence(view.error)}</ErrorNote>}
      {isUnreadable && <Soft>{text('attachment.not-shown')}</Soft>}
      {picture !== null && !isUnreadable && (
        <Picture label={text('attachment.picture', { name })} picture={picture} onUnreadable={() => setUnreadable(true)} />
      )}
    </Stack>
  );
}

function ExportButton({ attachment }: { attachment: Attachment }) {
  const text = useText();
  const sentence = useSentence();
  const [isAsking, setAsking] = useState(false);
  const take = useMutation({
    mutationFn: (as: 'original' | 'drawn-anew') => (as === 'original' ? exportOriginal(attachment) : exportDrawnAnew(attachment)),
    onSuccess: (isSaved) => {
      announce(text(isSaved ? 'attachment.exported' : 'attachment.not-exported'));
      if (isSaved) setAsking(false);
    },
  });
  return (
    <>
      <Button
        size="small"
        icon="download"
        aria-label={text('attachment.export-name', { name: attachment.name })}
        onPress={() => setAsking(true)}
      >
        {text('attachment.export')}
      </Button>
      <Dialog title={text('attachment.export-title')} isOpen={isAsking} onClose={() => setAsking(false)}>
        <p>{text('attachment.export-words')}</p>
        <Soft>{text(isPicture(attachment.type) ? 'attachment.export-drawn-words' : 'attachment.export-original-words')}</Soft>
        {take.error && <ErrorNote>{sentence(take.error)}</ErrorNote>}
        <Acts end>
          <Button onPress={() => setAsking(false)} autoFocus>
            {text('attachment.cancel')}
          </Button>
          <Button kind="leaves" isPending={take.isPending} onPress={() => take.mutate('original')}>
            {text('attachment.export-original')}
          </Button>
          {isPicture(attachment.type) && (
            <Button kind="leaves" isPending={take.isPending} onPress={() => take.mutate('drawn-anew')}>
              {text('attachment.export-drawn')}
            </Button>
          )}
        </Acts>
      </Dialog>
    </>
  );
}
