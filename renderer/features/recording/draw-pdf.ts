import { GlobalWorkerOptions, getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import ReadingWorker from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?worker';

export type OpenPdf = {
  pages: number;
  /** Draws one page, counted from one, as wide as it may be. What was being drawn before is given up. */
  draw(page: number, canvas: HTMLCanvasElement, width: number): Promise<void>;
  close(): void;
};

/**
 * Reads a PDF from memory to draw its pages. It is read in a worker of this sandboxed page, which can reach neither network nor disk; nothing
 * in it is run, and nothing is fetched. Throws when it is no PDF, or is locked with a password.
 */
export async function openPdf(bytes: Uint8Array): Promise<OpenPdf> {
  const worker = new ReadingWorker();
  GlobalWorkerOptions.workerPort = worker;
  const reading = getDocument({
    data: bytes,
    enableXfa: false,
    isEvalSupported: false,
    useWasm: false,
    useWorkerFetch: false,
    useSystemFonts: true,
    stopAtErrors: false,
  });
  const end = () => {
    void reading.destroy().finally(() => worker.terminate());
    GlobalWorkerOptions.workerPort = null;
  };
  let pdf: PDFDocumentProxy;
  try {
    pdf = await reading.promise;
  } catch (error) {
    end();
    throw error;
  }
  let drawing: { cancel(): void } | null = null;
  return {
    pages: pdf.numPages,
    async draw(number, canvas, width) {
      drawing?.cancel();
      const page = await pdf.getPage(number);
      const natural = page.getViewport({ scale: 1 });
      // Twice as many points as the page is wide on screen, so that small print stays sharp.
      const viewport = page.getViewport({ scale: Math.min(4, (2 * width) / natural.width) });
      canvas.width = Math.floor(viewport.width);
      canvas.height = Math.floor(viewport.height);
      const task = page.render({ canvas, viewport });
      drawing = task;
      await task.promise;
    },
    close: end,
  };
}
