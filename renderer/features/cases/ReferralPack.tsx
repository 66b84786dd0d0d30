import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Pack } from '#shared/contract/vault/referrals.ts';
import type { PackItem } from '#shared/domain/referral/referral.ts';
import type { FindingDecision } from '#shared/domain/report/report.ts';
import type { DocumentPage } from '#shared/domain/sheet/document-page.ts';
import { ukDay } from '#shared/domain/task/task.ts';
import { defaultLocale } from '#shared/i18n/locales.ts';
import { sha256Hex } from '#shared/seal/sign.ts';
import { queryClient, shell, useSentence, vault, vaultQueries } from '../../data/index.ts';
import { Acts, Button, ChipGroup, ErrorNote, englishText, Facts, List, Note, Panel, Soft, Stack, useText } from '../../ui/index.ts';
import { FindingRow, findingsByKey } from '../leaving/index.ts';
import type { Referral } from './PolicePart.tsx';

/** Parts agreed to, the pack as it would be, the words to look at first, and the one button that hands it over. Nothing leaves that was not shown. */
export function ReferralPack({ referral, force }: { referral: Referral; force: string }) {
  const text = useText();
  const sentence = useSentence();
  const [items, setItems] = useState<PackItem[]>(referral.agreed);
  const asked = { referralId: referral.id, items };
  const pack = useQuery(vaultQueries.referrals.pack.queryOptions({ input: asked }));
  const shown = pack.data;
  const hand = useMutation({
    mutationFn: async (going: Pack) => {
      const page: DocumentPage = {
        language: defaultLocale,
        title: englishText('pack.paper-title', { force }),
        under: englishText('pack.paper-under'),
        madeOn: ukDay(new Date()),
        sections: going.sections,
        mark: englishText('pack.mark', { hash: going.shown }),
      };
      const { pdf } = await shell.printing.preview({ page: 'document', data: page });
      const { saved } = await shell.printing.save({ pdf, name: page.title });
      if (!saved) return false;
      await vault.referrals.send({ referralId: referral.id, items: going.items, shown: going.shown, pdfHash: sha256Hex(bytesOf(pdf)) });
      return true;
    },
  });
  return (
    <Panel title={text('pack.title')} tone="leaves">
      <Stack>
        <ChipGroup<PackItem>
          label={text('pack.send-tick')}
          choices={referral.agreed.map((id) => ({ id, label: text(`pack.item.${id}`) }))}
          chosen={items}
          onChoose={setItems}
        />
        {pack.isError && <ErrorNote>{sentence(pack.error)}</ErrorNote>}
        {shown && shown.sections.length === 0 && <Soft>{text('pack.empty')}</Soft>}
        {shown && shown.sections.length > 0 && (
          <>
            {shown.findings.length > 0 && <PackFindings asked={asked} pack={shown} />}
            <p>{text('pack.shown', { force })}</p>
            {shown.sections.map((section, place) => (
              <section key={place} aria-label={section.heading}>
                <h3>{section.heading}</h3>
                <Facts name={section.heading} facts={section.lines} />
              </section>
            ))}
            <Note tone="leaving" icon="send">
              {text('pack.leaves')}
            </Note>
            <Acts>
              <Button
                kind="leaves"
                icon="download"
                isDisabled={shown.undecided > 0}
                isPending={hand.isPending}
                onPress={() => hand.mutate(shown)}
              >
                {text('pack.do', { force })}
              </Button>
              {shown.undecided > 0 && <Soft>{text('pack.left', { count: shown.undecided })}</Soft>}
            </Acts>
          </>
        )}
        {hand.isError && <ErrorNote>{sentence(hand.error)}</ErrorNote>}
        {hand.data === false && <Note>{text('pack.not-saved')}</Note>}
      </Stack>
    </Panel>
  );
}

/** The words that may say more than was agreed to, decided one by one as before a report leaves. */
function PackFindings({ asked, pack }: { asked: { referralId: string; items: PackItem[] }; pack: Pack }) {
  const text = useText();
  const sentence = useSentence();
  const rows = findingsByKey(pack.findings);
  const firstOpen = rows.find(({ key }) => pack.decisions[key] === undefined)?.key ?? null;
  const [chosen, setChosen] = useState<string | null>(null);
  const decide = useMutation({
    mutationFn: (input: { key: string; decision: FindingDecision }) => vault.referrals.decide({ ...asked, ...input }),
    onSuccess: (next) => {
      queryClient.setQueryData(vaultQueries.referrals.pack.queryOptions({ input: asked }).queryKey, next);
      setChosen(null);
    },
  });
  const isOn = chosen ?? firstOpen;
  return (
    <section aria-label={text('pack.guard')}>
      <h3>{text('pack.guard')}</h3>
      <p>{text('pack.guard-words')}</p>
      {decide.isError && <ErrorNote>{sentence(decide.error)}</ErrorNote>}
      <List name={text('pack.guard')}>
        {rows.map((finding) => (
          <FindingRow
            key={finding.key}
            finding={finding}
            decision={pack.decisions[finding.key]}
            isOn={isOn === finding.key}
            takesFocus={decide.isSuccess && isOn === finding.key}
            isBusy={decide.isPending}
            onChoose={() => setChosen(finding.key)}
            onDecide={(decision) => decide.mutate({ key: finding.key, decision })}
          />
        ))}
      </List>
    </section>
  );
}

/** The file itself, so that anybody who holds it can compare the fingerprint. */
function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}
