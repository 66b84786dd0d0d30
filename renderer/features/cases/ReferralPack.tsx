import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Pack } from '#shared/contract/vault/referrals.ts';
import type { PackItem } from '#shared/domain/referral/referral.ts';
import type { DocumentPage } from '#shared/domain/sheet/document-page.ts';
import { ukDay } from '#shared/domain/task/task.ts';
import { defaultLocale } from '#shared/i18n/locales.ts';
import { queryClient, useSentence, vault, vaultQueries } from '../../data/index.ts';
import { ChipGroup, ErrorNote, englishText, Note, Panel, Soft, Stack, useText } from '../../ui/index.ts';
import { HandOver } from './HandOver.tsx';
import { PackPreview } from './PackPreview.tsx';
import type { Referral } from './PolicePart.tsx';
import { savePaper } from './save-paper.ts';

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
      const pdfHash = await savePaper(page);
      if (pdfHash === null) return false;
      await vault.referrals.send({ referralId: referral.id, items: going.items, shown: going.shown, pdfHash });
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
            <PackPreview
              pack={shown}
              force={force}
              decide={(decided) => vault.referrals.decide({ ...asked, ...decided })}
              onDecided={(next) => queryClient.setQueryData(vaultQueries.referrals.pack.queryOptions({ input: asked }).queryKey, next)}
            />
            <HandOver
              label={text('pack.do', { force })}
              undecided={shown.undecided}
              isPending={hand.isPending}
              onHandOver={() => hand.mutate(shown)}
            />
          </>
        )}
        {hand.isError && <ErrorNote>{sentence(hand.error)}</ErrorNote>}
        {hand.data === false && <Note>{text('pack.not-saved')}</Note>}
      </Stack>
    </Panel>
  );
}
