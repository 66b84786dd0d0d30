import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { queryClient, useSentence, vaultQueries } from '../../data/index.ts';
import { announce, Button, Disclosure, ErrorNote, FileButton, Progress, Soft, Stack, useText } from '../../ui/index.ts';
import { isTooLarge, takeIn } from './attachment-bytes.ts';
import { OneFile } from './OneFile.tsx';
import { useStoppable } from './use-stoppable.ts';

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
  const [name, setName] = useState('');
  const [refused, setRefused] = useState<string[]>([]);
  const arriving = useStoppable();
  const list = useQuery(vaultQueries.attachments.list.queryOptions({ input: { incidentId: recordId } }));
  const whyNot = (file: File): string[] => {
    if (isTooLarge(file)) return [text('attachment.too-large', { name: file.name })];
    return file.size === 0 ? [text('attachment.empty', { name: file.name })] : [];
  };
  const add = useMutation({
    mutationFn: (files: File[]) => {
      setRefused(files.flatMap(whyNot));
      return arriving.run(async (progressing) => {
        for (const file of files.filter((one) => whyNot(one).length === 0)) {
          setName(file.name);
          await takeIn(recordId, file, progressing);
        }
        return true;
      });
    },
    onSuccess: (isWhole) => {
      if (isWhole === null) announce(text('attachment.stopped'));
    },
    onSettled: () => queryClient.invalidateQueries({ queryKey: vaultQueries.attachments.key() }),
  });
  return (
    <Stack>
      {list.error && <ErrorNote>{sentence(list.error)}</ErrorNote>}
      {list.data?.attachments.map((attachment) => (
        <OneFile key={attachment.id} attachment={attachment} />
      ))}
      {arriving.share && (
        <>
          <Progress
            label={text('attachment.arriving', { name })}
            done={arriving.share.done}
            of={arriving.share.of}
            words={text('attachment.share', arriving.share)}
          />
          <div>
            <Button size="small" onPress={arriving.stop}>
              {text('attachment.stop')}
            </Button>
          </div>
        </>
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
