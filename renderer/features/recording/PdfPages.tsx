import { useEffect, useRef, useState } from 'react';
import { Acts, Button, PageCanvas, Soft, Stack, useText } from '../../ui/index.ts';
import type { OpenPdf } from './draw-pdf.ts';

const drawnWidth = 800;

/** A PDF one page at a time. `onUnreadable` when it is none, or is locked with a password. */
export function PdfPages({ name, bytes, onUnreadable }: { name: string; bytes: Uint8Array; onUnreadable: () => void }) {
  const text = useText();
  const canvas = useRef<HTMLCanvasElement>(null);
  const failed = useRef(onUnreadable);
  const [pdf, setPdf] = useState<OpenPdf | null>(null);
  const [page, setPage] = useState(1);
  useEffect(() => {
    let isCurrent = true;
    let opened: OpenPdf | null = null;
    import('./draw-pdf.ts')
      // The reader takes the bytes over, so it is given its own.
      .then(({ openPdf }) => openPdf(bytes.slice()))
      .then(
        (open) => {
          opened = open;
          if (isCurrent) setPdf(open);
          else open.close();
        },
        () => isCurrent && failed.current(),
      );
    return () => {
      isCurrent = false;
      opened?.close();
    };
  }, [bytes]);
  useEffect(() => {
    // A page given up because another was asked for is no failure.
    if (pdf !== null && canvas.current !== null) pdf.draw(page, canvas.current, drawnWidth).catch(() => {});
  }, [pdf, page]);
  return (
    <Stack gap="tight">
      <PageCanvas ref={canvas} label={text('attachment.page-of', { name, page, pages: pdf?.pages ?? 1 })} />
      {pdf !== null && pdf.pages > 1 && (
        <Acts>
          <Button size="small" isDisabled={page === 1} onPress={() => setPage(page - 1)}>
            {text('attachment.page-before')}
          </Button>
          <Button size="small" isDisabled={page === pdf.pages} onPress={() => setPage(page + 1)}>
            {text('attachment.page-after')}
          </Button>
          <Soft>{text('attachment.page', { page, pages: pdf.pages })}</Soft>
        </Acts>
      )}
    </Stack>
  );
}
