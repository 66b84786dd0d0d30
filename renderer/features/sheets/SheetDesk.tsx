import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { AlertDocument } from '#shared/domain/alert/alert.ts';
import { showNumber } from '#shared/domain/alert/number.ts';
import { sheetOf } from '#shared/domain/sheet/sheet-page.ts';
import { useSentence, vaultQueries } from '../../data/index.ts';
import { localDay } from '../../print/local-day.ts';
import { SheetPreview } from '../../print/SheetPreview.tsx';
import { EmptyState, ErrorNote, PageHead, Severity, Skeleton, useText } from '../../ui/index.ts';
import { MakePaper } from './MakePaper.tsx';
import styles from './SheetDesk.module.css';

/** One sheet: on the left what it will look like, on the right how it gets onto paper. */
export function SheetDesk({ id }: { id: string }) {
  const text = useText();
  const sentence = useSentence();
  const found = useQuery(vaultQueries.alerts.get.queryOptions({ input: { id } }));
  if (found.isPending) return <Skeleton lines={8} />;
  if (found.isError) return <ErrorNote>{sentence(found.error)}</ErrorNote>;
  const { document } = found.data;
  if (document === null) {
    return (
      <EmptyState icon="print" title={text('sheets.none')}>
        {text('sheets.none-words')}
      </EmptyState>
    );
  }
  return <Desk id={id} document={document} />;
}

function Desk({ id, document }: { id: string; document: AlertDocument }) {
  const text = useText();
  const today = localDay();
  const sheet = useMemo(() => sheetOf(document, today), [document, today]);
  return (
    <>
      <PageHead
        over={text('sheets.over', { number: showNumber(document.number), version: document.version })}
        title={document.headline}
        under={<Severity level={document.severity} />}
      />
      <div className={styles.columns}>
        <SheetPreview sheet={sheet} label={text('sheets.preview')} />
        <MakePaper
          id={id}
          sheet={sheet}
          name={text('sheets.file-name', { number: showNumber(document.number), version: document.version })}
        />
      </div>
    </>
  );
}
