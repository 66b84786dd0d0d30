import { useState } from 'react';
import type { Attachment } from '#shared/domain/attachment/attachment.ts';
import { viewingOf } from '#shared/domain/attachment/copies.ts';
import { Media, Picture, PlainText, Soft, useText } from '../../ui/index.ts';
import { PdfPages } from './PdfPages.tsx';

/** Letters shown of a long text: as many as a page can hold without standing still. */
const mostLetters = 200_000;

/** A file as it looks, from this window's memory: a picture, a text, the pages of a PDF, a sound or a film. */
export function FileView({ attachment, bytes }: { attachment: Attachment; bytes: Uint8Array<ArrayBuffer> }) {
  const text = useText();
  const [isUnreadable, setUnreadable] = useState(false);
  const { name, type } = attachment;
  const onUnreadable = () => setUnreadable(true);
  if (isUnreadable) return <Soft>{text('attachment.not-shown')}</Soft>;
  switch (viewingOf(attachment)) {
    case 'picture':
      return <Picture label={text('attachment.picture', { name })} picture={new Blob([bytes], { type })} onUnreadable={onUnreadable} />;
    case 'pdf':
      return <PdfPages name={name} bytes={bytes} onUnreadable={onUnreadable} />;
    case 'text': {
      const words = new TextDecoder().decode(bytes.subarray(0, 4 * mostLetters));
      return (
        <>
          <PlainText label={text('attachment.text', { name })}>{words.slice(0, mostLetters)}</PlainText>
          {words.length > mostLetters && <Soft>{text('attachment.text-cut')}</Soft>}
        </>
      );
    }
    case 'sound':
    case 'film':
      return <Media label={text('attachment.media', { name })} media={bytes} type={type} onUnplayable={onUnreadable} />;
    default:
      return <Soft>{text('attachment.not-shown')}</Soft>;
  }
}
