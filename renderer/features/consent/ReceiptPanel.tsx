import { useMutation } from '@tanstack/react-query';
import type { Incident } from '#shared/contract/vault/incidents.ts';
import { consentPurposes, hasEnded } from '#shared/domain/consent/consent.ts';
import type { ConsentFormPage, ReceiptPage } from '#shared/domain/consent/consent-pages.ts';
import { ukDay } from '#shared/domain/task/task.ts';
import { wordingOf } from '#shared/i18n/wordings/index.ts';
import { shell, useSentence, vault } from '../../data/index.ts';
import { Acts, announce, Button, ErrorNote, Note, Panel, Soft, useText } from '../../ui/index.ts';
import { isOnlyAnothers, newestDecision } from './newest-decision.ts';
import { ShowIn } from './ShowIn.tsx';

type Made = { what: 'receipt' | 'consent-form'; as: 'paper' | 'pdf' };

/** What the person may take away: a small note with a code, neutral for whoever finds it, and the whole form with every answer. */
export function ReceiptPanel({
  incident,
  language,
  onLanguage,
}: {
  incident: Incident;
  language: string;
  onLanguage: (language: string) => void;
}) {
  const text = useText();
  const sentence = useSentence();
  const make = useMutation({
    mutationFn: async ({ what, as }: Made) => {
      const page = { page: what, data: what === 'receipt' ? await receiptPage(incident, language) : formPage(incident, language) };
      const { pdf } = await shell.printing.preview(page);
      if (as === 'paper')
        return (await shell.printing.print({ pdf, printer: null, copies: 1 })).printed ? ('printed' as const) : ('not-made' as const);
      const { saved } = await shell.printing.save({ pdf, name: text(`consent.file-${what}`) });
      return saved ? ('saved' as const) : ('not-made' as const);
    },
    onSuccess: (done) => announce(text(`consent.take-${done}`)),
  });
  const button = (what: Made['what'], as: Made['as']) => (
    <Button
      kind="leaves"
      icon={as === 'paper' ? 'print' : 'download'}
      isPending={make.isPending && make.variables.what === what && make.variables.as === as}
      onPress={() => make.mutate({ what, as })}
    >
      {text(`consent.${what}-${as}`)}
    </Button>
  );
  return (
    <Panel title={text('consent.take')}>
      <Soft>{text('consent.take-words')}</Soft>
      {incident.consent.some(({ givenBy }) => givenBy.who === 'somebody') && <Note icon="question">{text('consent.take-another')}</Note>}
      <ShowIn language={language} onLanguage={onLanguage} />
      {wordingOf(language).check === 'native-check-needed' && (
        <Soft>{text('consent.native-check', { language: wordingOf(language).name })}</Soft>
      )}
      <Acts>
        {button('receipt', 'paper')}
        {button('receipt', 'pdf')}
      </Acts>
      <Acts>
        {button('consent-form', 'paper')}
        {button('consent-form', 'pdf')}
      </Acts>
      {make.isError && <ErrorNote>{sentence(make.error)}</ErrorNote>}
      {make.isSuccess && <Note tone={make.data === 'not-made' ? 'plain' : 'good'}>{text(`consent.take-${make.data}`)}</Note>}
    </Panel>
  );
}

async function receiptPage(incident: Incident, language: string): Promise<ReceiptPage> {
  const { code } = await vault.consent.receipt({ incidentId: incident.id });
  return { language, code };
}

function formPage(incident: Incident, language: string): ConsentFormPage {
  const newest = consentPurposes.flatMap((purpose) => newestDecision(incident, purpose) ?? []);
  return {
    language,
    answers: consentPurposes.map((purpose) => {
      const decision = newest.find((one) => one.purpose === purpose);
      return {
        purpose,
        answer:
          decision === undefined || isOnlyAnothers(incident, purpose) || hasEnded(decision, ukDay(new Date()))
            ? 'not-asked'
            : decision.answer,
        wordingVersion: decision?.wordingVersion ?? null,
        decidedOn: decision?.decidedAt ?? null,
        endsOn: decision?.endsOn ?? null,
        givenBy: decision === undefined ? null : isOnlyAnothers(incident, purpose) ? ('another-only' as const) : decision.givenBy.who,
      };
    }),
    witness: newest.findLast((decision) => decision.witness !== '')?.witness ?? '',
    signature:
      newest.toSorted((a, b) => (a.decidedAt < b.decidedAt ? -1 : 1)).findLast((decision) => decision.signature !== null)?.signature ??
      null,
  };
}
