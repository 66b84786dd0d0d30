import '@fontsource-variable/atkinson-hyperlegible-mono/wght.css';
import '@fontsource-variable/atkinson-hyperlegible-next/wght.css';
import '@fontsource-variable/noto-sans/wght.css';
import '@fontsource-variable/noto-sans-arabic/wght.css';
import '@fontsource-variable/noto-sans-thai/wght.css';
import '@fontsource/noto-sans-sc/400.css';
// Must come before any schema is used: the page's policy allows no code made from text.
import '../app/plain-schemas.ts';
import './print.css';
import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import type { PrintMessage, StreetlightBridge } from '#shared/contract/bridge.ts';
import { ConsentFormPage, ReceiptPage } from '#shared/domain/consent/consent-pages.ts';
import { DocumentPage } from '#shared/domain/sheet/document-page.ts';
import { RecoverySheet, SheetPage } from '#shared/domain/sheet/sheet-page.ts';
import { loadMessages } from '#shared/i18n/format.ts';
import { defaultLocale, type Locale } from '#shared/i18n/locales.ts';
import { LanguageProvider } from '../ui/LanguageProvider.tsx';
import { AlertSheet } from './AlertSheet.tsx';
import { ConsentForm } from './ConsentForm.tsx';
import { DocumentSheet } from './DocumentSheet.tsx';
import { ReceiptCard } from './ReceiptCard.tsx';
import { RecoveryPage } from './RecoveryPage.tsx';

/** The print window: handed its data once, draws it, and says on the root element when type and layout have settled. */
function paperFor(message: PrintMessage): { language: Locale; page: ReactNode } {
  switch (message.page) {
    // Goes up in any project of the country, so its words are those of the warning.
    case 'sheet':
      return { language: defaultLocale, page: <AlertSheet sheet={SheetPage.parse(message.data)} /> };
    case 'document': {
      const page = DocumentPage.parse(message.data);
      return { language: page.language, page: <DocumentSheet page={page} /> };
    }
    case 'recovery': {
      const sheet = RecoverySheet.parse(message.data);
      return { language: sheet.language, page: <RecoveryPage sheet={sheet} /> };
    }
    // These two bring every word they show, in her language.
    case 'receipt':
      return { language: defaultLocale, page: <ReceiptCard receipt={ReceiptPage.parse(message.data)} /> };
    case 'consent-form':
      return { language: defaultLocale, page: <ConsentForm form={ConsentFormPage.parse(message.data)} /> };
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
  const { language, page } = paperFor(message);
  const messages = await loadMessages(language);
  createRoot(root).render(
    <LanguageProvider language={language} messages={messages} isWhole>
      {page}
    </LanguageProvider>,
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
