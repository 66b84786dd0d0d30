import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { Pronoun } from '#shared/domain/incident/incident.ts';
import { tellingHash } from '#shared/domain/safeguarding/content-hash.ts';
import {
  needsWhy,
  type SafeguardingConcern,
  type SafeguardingTelling,
  safeguardingRecipients,
  tellingWays,
} from '#shared/domain/safeguarding/safeguarding.ts';
import type { DocumentPage } from '#shared/domain/sheet/document-page.ts';
import { ukDay } from '#shared/domain/task/task.ts';
import type { MessageId } from '#shared/i18n/en/index.ts';
import { defaultLocale } from '#shared/i18n/locales.ts';
import { sha256Hex } from '#shared/seal/sign.ts';
import { queryClient, shell, useSentence, vault, vaultQueries } from '../../data/index.ts';
import {
  Acts,
  announce,
  Button,
  ChipChoice,
  Columns,
  Disclosure,
  ErrorNote,
  englishText,
  Facts,
  Note,
  Panel,
  Soft,
  Stack,
  TextArea,
  TextField,
  useText,
} from '../../ui/index.ts';

const agreements = ['yes', 'no', 'not-asked'] as const;

type Telling = Omit<SafeguardingTelling, 'concernId'>;
type Unfinished = { [Field in keyof Telling]: Telling[Field] | (Telling[Field] extends string ? null : never) };
const blank: Unfinished = { recipient: null, to: '', how: null, words: '', agreed: null, why: '' };

/** What is told to those who can protect somebody: written first, then shown as it stands, then noted. Only under a confirmed concern. */
export function TellForm({ concern, person }: { concern: SafeguardingConcern; person: Pronoun }) {
  const text = useText();
  const [said, setSaid] = useState(blank);
  const [checked, setChecked] = useState<Telling | null>(null);
  if (checked !== null) {
    return (
      <LastLook
        concern={concern}
        telling={checked}
        person={person}
        onBack={() => setChecked(null)}
        onNoted={() => {
          setChecked(null);
          setSaid(blank);
        }}
      />
    );
  }
  const put = (part: Partial<Unfinished>) => setSaid({ ...said, ...part });
  const whole = finished(said);
  return (
    <Disclosure title={text('telling.title')} startsOpen={said !== blank} takesFocus={said !== blank}>
      <Soft>{text('telling.words')}</Soft>
      <ChipChoice
        label={text('telling.recipient')}
        soft
        choices={safeguardingRecipients.map((id) => ({ id, label: text(`recipient.${id}`) }))}
        chosen={said.recipient}
        onChoose={(recipient) => put({ recipient })}
      />
      <TextField
        label={text('telling.to')}
        soft
        hint={text('telling.to-hint')}
        value={said.to ?? ''}
        onChange={(to) => put({ to })}
        maxLength={400}
      />
      <TextArea
        label={text('telling.exact')}
        soft
        hint={text('telling.exact-hint')}
        value={said.words ?? ''}
        onChange={(words) => put({ words })}
        maxLength={20_000}
        rows={3}
      />
      <Columns>
        <ChipChoice
          label={text('telling.how')}
          soft
          choices={tellingWays.map((id) => ({ id, label: text(`telling-way.${id}`) }))}
          chosen={said.how}
          onChoose={(how) => put({ how })}
        />
        <ChipChoice
          label={text('telling.agreed', { person })}
          soft
          choices={agreements.map((id) => ({ id, label: text(`telling.agreed-${id}`) }))}
          chosen={said.agreed}
          onChoose={(agreed) => put({ agreed })}
        />
      </Columns>
      {said.agreed !== null && said.agreed !== 'yes' && (
        <TextField
          label={text('telling.why')}
          soft
          hint={text('telling.why-hint')}
          value={said.why ?? ''}
          onChange={(why) => put({ why })}
          maxLength={400}
        />
      )}
      <div>
        <Button isDisabled={whole === null} onPress={() => setChecked(whole)}>
          {text('telling.check')}
        </Button>
      </div>
    </Disclosure>
  );
}

/** The telling once everything is there that the vault asks for, else null. */
function finished({ recipient, to, how, words, agreed, why }: Unfinished): Telling | null {
  if (recipient === null || how === null || agreed === null || to === null || words === null || why === null) return null;
  if (to.trim().length < 2 || words.trim().length < 10) return null;
  const telling = { recipient, to: to.trim(), how, words: words.trim(), agreed, why: agreed === 'yes' ? '' : why.trim() };
  return needsWhy(telling) ? null : telling;
}

type Say = (id: MessageId, values?: Record<string, string>) => string;

/** The telling as it is read once more, on screen and on paper. */
function linesOf({ to, how, words, agreed, why, recipient }: Telling, person: Pronoun, say: Say) {
  return [
    { label: say('telling.recipient'), value: `${say(`recipient.${recipient}`)}: ${to}` },
    { label: say('telling.how'), value: say(`telling-way.${how}`) },
    { label: say('telling.exact'), value: words },
    { label: say('telling.agreed', { person }), value: say(`telling.agreed-${agreed}`) },
    ...(why === '' ? [] : [{ label: say('telling.why'), value: why }]),
  ];
}

function LastLook({
  concern,
  telling,
  person,
  onBack,
  onNoted,
}: {
  concern: SafeguardingConcern;
  telling: Telling;
  person: Pronoun;
  onBack: () => void;
  onNoted: () => void;
}) {
  const text = useText();
  const sentence = useSentence();
  const { to, how } = telling;
  const isPaper = how === 'in-writing';
  const lines = linesOf(telling, person, text);
  const note = useMutation({
    mutationFn: async () => {
      const pdfHash = isPaper ? await savePaper() : null;
      if (isPaper && pdfHash === null) return false;
      await vault.safeguarding.tell({ ...telling, concernId: concern.id, pdfHash });
      return true;
    },
    onSuccess: async (isNoted) => {
      if (!isNoted) return;
      announce(text('telling.noted'));
      onNoted();
      await queryClient.invalidateQueries({ queryKey: vaultQueries.safeguarding.key() });
    },
  });
  /** The hash of the file as it was saved; null when the person thought better of it. */
  const savePaper = async (): Promise<string | null> => {
    const page: DocumentPage = {
      language: defaultLocale,
      title: englishText('telling.paper-title', { to }),
      under: englishText('telling.paper-under'),
      madeOn: ukDay(new Date()),
      sections: [
        {
          heading: englishText('telling.paper-concern'),
          lines: [
            { label: englishText('safeguarding.risk'), value: englishText(`risk.${concern.risk}`) },
            { label: englishText('safeguarding.reason'), value: concern.reason },
            { label: englishText('telling.paper-raised'), value: concern.raisedBy },
            { label: englishText('telling.paper-confirmed'), value: concern.confirmedBy ?? '' },
          ],
        },
        { heading: englishText('telling.exact'), lines: linesOf(telling, person, englishText) },
      ],
      mark: englishText('telling.paper-mark', { hash: tellingHash(concern, telling) }),
    };
    const { pdf } = await shell.printing.preview({ page: 'document', data: page });
    const { saved } = await shell.printing.save({ pdf, name: englishText('telling.paper-title', { to }) });
    return saved ? sha256Hex(Uint8Array.from(atob(pdf), (character) => character.charCodeAt(0))) : null;
  };
  return (
    <Panel title={text('telling.check')} tone="leaves">
      <Stack>
        <Facts name={text('telling.check')} facts={lines} />
        <Note tone="leaving" icon="send">
          {text('telling.shown', { to, risk: text(`risk.${concern.risk}`) })}
        </Note>
        {note.error && <ErrorNote>{sentence(note.error)}</ErrorNote>}
        {note.data === false && <Note>{text('telling.not-saved')}</Note>}
        <Acts>
          <Button onPress={onBack} autoFocus>
            {text('telling.back')}
          </Button>
          <Button kind="leaves" icon={isPaper ? 'download' : 'send'} isPending={note.isPending} onPress={() => note.mutate()}>
            {text(isPaper ? 'telling.do-paper' : 'telling.do', { to })}
          </Button>
        </Acts>
      </Stack>
    </Panel>
  );
}
