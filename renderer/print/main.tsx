import '@fontsource-variable/atkinson-hyperlegible-mono/wght.css';
import '@fontsource-variable/atkinson-hyperlegible-next/wght.css';
import '@fontsource-variable/noto-sans/wght.css';
import '@fontsource-variable/noto-sans-thai/wght.css';
import '@fontsource/noto-sans-sc/400.css';
// Must come before any schema is used: the page's policy allows no code made from text.
import '../app/plain-schemas.ts';
import './print.css';
import { createRoot } from 'react-dom/client';
import { IntlProvider } from 'react-intl';
import type { PrintMessage, StreetlightBridge } from '#shared/contract/bridge.ts';
import { ConsentFormPage, ReceiptPage } from '#shared/domain/consent/consent-pages.ts';
import { DocumentPage } from '#shared/domain/sheet/document-page.ts';
import { RecoverySheet, SheetPage } from '#shared/domain/sheet/sheet-page.ts';
import { en } from '#shared/i18n/en/index.ts';
import { AlertSheet } from './AlertSheet.tsx';
import { ConsentForm } from './ConsentForm.tsx';
import { DocumentSheet } from './DocumentSheet.tsx';
import { ReceiptCard } from './ReceiptCard.tsx';
import { RecoveryPage } from './RecoveryPage.tsx';

/** The print window: handed its data once, draws it, and says on the root element when type and layout have settled. */
function pageFor(message: PrintMessage) {
  switch (message.page) {
    case 'sheet':
      return <AlertSheet sheet={SheetPage.parse(message.data)} />;
    case 'document':
      return <DocumentSheet page={DocumentPage.parse(message.data)} />;
    case 'recovery':
      return <RecoveryPage sheet={RecoverySheet.parse(message.data)} />;
    case 'receipt':
      return <ReceiptCard receipt={ReceiptPage.parse(message.data)} />;
    case 'consent-form':
      return <ConsentForm form={ConsentFormPage.parse(message.data)} />;
  }
}

function nextFrame(): Promise<void> {
  return new Promise((done) => requestAnimationFrame(() => done()));
}

/** Loads the faces that the drawn text uses; the two frames let the layout that follows be measured and drawn. */
async function settled(): Promise<void> {
  await nextFrame();
  await document.fonts.ready;
  await nextFrame();
  await nextFrame();
}

async function draw(message: PrintMessage): Promise<void> {
  const root = document.getElementById('root');
  if (root === null) throw new Error('the print page has no root');
  createRoot(root).render(
    <IntlProvider locale="en-GB" messages={en}>
      {pageFor(message)}
    </IntlProvider>,
  );
  await settled();
  document.documentElement.dataset.ready = 'true';
}

function isPrintMessage(data: unknown): data is PrintMessage {
  return typeof data === 'object' && data !== null && 'streetlight' in data && data.streetlight === 'print';
}

const bridge = (window as unknown as { streetlight?: StreetlightBridge }).streetlight;
window.addEventListener('message', (event) => {
  if (event.source === window && isPrintMessage(event.data)) void draw(event.data);
});
bridge?.ready();
