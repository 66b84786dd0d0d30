import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { Attachment } from '#shared/domain/attachment/attachment.ts';
import { type Cleaning, cleaningOf } from '#shared/domain/attachment/copies.ts';
import { refusalOf, useSentence } from '../../data/index.ts';
import { Acts, announce, Button, Dialog, ErrorNote, Progress, Soft, useText } from '../../ui/index.ts';
import { exportClean, exportOriginal } from './attachment-bytes.ts';
import { useStoppable } from './use-stoppable.ts';

const wordsOf = {
  'drawn-anew': 'attachment.export-drawn-words',
  pdf: 'attachment.export-pdf-words',
  office: 'attachment.export-office-words',
  'nothing-hidden': 'attachment.export-plain-words',
  none: 'attachment.export-original-words',
} as const satisfies Record<Cleaning, string>;

/** Takes a copy out after asking, without hidden data wherever that is possible, and saying so plainly where it is not. */
export function ExportButton({ attachment }: { attachment: Attachment }) {
  const text = useText();
  const sentence = useSentence();
  const [isAsking, setAsking] = useState(false);
  const going = useStoppable();
  const { name } = attachment;
  const cleaning = cleaningOf(attachment);
  const hasClean = cleaning !== 'none' && cleaning !== 'nothing-hidden';
  const take = useMutation({
    mutationFn: (as: 'original' | 'clean') =>
      going.run((progressing) => (as === 'original' ? exportOriginal(attachment, progressing) : exportClean(attachment, progressing))),
    onSuccess: (isSaved) => {
      announce(text(isSaved === true ? 'attachment.exported' : 'attachment.not-exported'));
      if (isSaved === true) setAsking(false);
    },
  });
  const close = () => {
    going.stop();
    take.reset();
    setAsking(false);
  };
  return (
    <>
      <Button size="small" icon="download" aria-label={text('attachment.export-name', { name })} onPress={() => setAsking(true)}>
        {text('attachment.export')}
      </Button>
      <Dialog title={text('attachment.export-title')} isOpen={isAsking} onClose={close}>
        <p>{text('attachment.export-words')}</p>
        <Soft>{text(wordsOf[cleaning])}</Soft>
        {going.share && (
          <Progress
            label={text('attachment.copying', { name })}
            done={going.share.done}
            of={going.share.of}
            words={text('attachment.share', going.share)}
          />
        )}
        {/* What the vault refused has its own sentence; anything else is a file that cannot be read to be cleaned. */}
        {take.error && (
          <ErrorNote>
            {take.variables === 'clean' && refusalOf(take.error) === null ? text('attachment.cannot-clean') : sentence(take.error)}
          </ErrorNote>
        )}
        <Acts end>
          <Button onPress={close} autoFocus>
            {text('attachment.cancel')}
          </Button>
          <Button kind="leaves" isPending={take.isPending} onPress={() => take.mutate('original')}>
            {text(cleaning === 'nothing-hidden' ? 'attachment.export-it' : 'attachment.export-original')}
          </Button>
          {hasClean && (
            <Button kind="leaves" isPending={take.isPending} onPress={() => take.mutate('clean')}>
              {text(cleaning === 'drawn-anew' ? 'attachment.export-drawn' : 'attachment.export-clean')}
            </Button>
          )}
        </Acts>
      </Dialog>
    </>
  );
}
