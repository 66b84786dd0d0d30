import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { type PackItem, type PackSection, packItems } from '#shared/domain/referral/referral.ts';
import type { DocumentPage } from '#shared/domain/sheet/document-page.ts';
import { ukDay } from '#shared/domain/task/task.ts';
import type { MessageId } from '#shared/i18n/en/index.ts';
import { defaultLocale } from '#shared/i18n/locales.ts';
import { sha256Hex } from '#shared/seal/sign.ts';
import { shell, useSentence, vault, vaultQueries } from '../../data/index.ts';
import { Acts, Button, ChipGroup, ErrorNote, englishText, Facts, Note, Panel, Soft, Stack, useText } from '../../ui/index.ts';
import type { Referral } from './PolicePart.tsx';

/** Ticks, the pack as it would be, and the one button that hands it over. Nothing leaves that was not shown. */
export function ReferralPack({ referral, force }: { referral: Referral; force: string }) {
  const text = useText();
  const sentence = useSentence();
  const [items, setItems] = useState<PackItem[]>([]);
  const pack = useQuery(vaultQueries.referrals.pack.queryOptions({ input: { referralId: referral.id, items } }));
  const shown = pack.data;
  const hand = useMutation({
    mutationFn: async (going: { items: PackItem[]; sections: PackSection[]; shown: string }) => {
      const page: DocumentPage = {
        language: defaultLocale,
        title: englishText('pack.paper-title', { force }),
        under: englishText('pack.paper-under'),
        madeOn: ukDay(new Date()),
        sections: inWords(going.sections),
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
          label={text('pack.tick')}
          choices={packItems.map((id) => ({ id, label: text(`pack.item.${id}`) }))}
          chosen={items}
          onChoose={setItems}
        />
        {pack.isError && <ErrorNote>{sentence(pack.error)}</ErrorNote>}
        {shown && shown.sections.length === 0 && <Soft>{text('pack.empty')}</Soft>}
        {shown && shown.sections.length > 0 && (
          <>
            <p>{text('pack.shown', { force })}</p>
            {inWords(shown.sections).map((section, place) => (
              <section key={place} aria-label={section.heading}>
                <h3>{section.heading}</h3>
                <Facts name={section.heading} facts={section.lines} />
              </section>
            ))}
            <Note tone="leaving" icon="send">
              {text('pack.leaves')}
            </Note>
            <Acts>
              <Button kind="leaves" icon="download" isPending={hand.isPending} onPress={() => hand.mutate(shown)}>
                {text('pack.do', { force })}
              </Button>
            </Acts>
          </>
        )}
        {hand.isError && <ErrorNote>{sentence(hand.error)}</ErrorNote>}
        {hand.data === false && <Note>{text('pack.not-saved')}</Note>}
      </Stack>
    </Panel>
  );
}

/** The file itself, so that anybody who holds it can compare the fingerprint. */
function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}

/** Codes of the catalogue become words; lines of one label become one line. In English, on the screen too: the police get what is shown. */
function inWords(sections: readonly PackSection[]): DocumentPage['sections'] {
  return sections.map(({ heading, lines }) => {
    const merged = new Map<string, string[]>();
    for (const { label, value } of lines) {
      const words = /^(offence|safe\.rule)\./.test(value) ? englishText(value as MessageId) : value;
      merged.set(label, [...(merged.get(label) ?? []), words]);
    }
    return {
      heading: englishText(heading as MessageId),
      lines: [...merged].map(([label, values]) => ({ label: englishText(label as MessageId), value: values.join(', ') })),
    };
  });
}
