import { useMutation } from '@tanstack/react-query';
import type { Leaving } from '#shared/contract/vault/reports.ts';
import type { Pronoun } from '#shared/domain/incident/incident.ts';
import type { Widening } from '#shared/domain/report/widening.ts';
import { queryClient, useSentence, vault, vaultQueries } from '../../data/index.ts';
import { announce, Button, Disclosure, ErrorNote, Soft, Stack, useText } from '../../ui/index.ts';

/** Whether date, place and kept facts together could point to the person, why, and the wider words one press away. */
export function PointsTo({ incidentId, leaving, person }: { incidentId: string; leaving: Leaving; person: Pronoun }) {
  const text = useText();
  const sentence = useSentence();
  const { pointsTo, widened } = leaving;
  const widen = useMutation({
    mutationFn: (to: Widening | null) => vault.reports.widen({ incidentId, to }),
    onSuccess: (next, to) => {
      queryClient.setQueryData(vaultQueries.reports.prepare.queryKey({ input: { incidentId } }), next);
      announce(text(to === null ? 'leaving.widen-undone' : 'leaving.widened'));
    },
  });
  const said = ({ precision, place }: Widening) => ({ date: text(`leaving.date-${precision}`), area: text(`leaving.area-${place}`) });
  return (
    <Stack gap="tight">
      <Soft>
        {text('leaving.points-to', { person })} <b>{text(pointsTo === null ? 'leaving.points-unlikely' : 'leaving.points-could')}</b>
      </Soft>
      <Disclosure title={text('leaving.points-why')}>
        <Stack gap="tight">
          <Soft>{text(pointsTo === null ? 'leaving.points-unlikely-why' : 'leaving.points-could-why', { person })}</Soft>
          {widen.error && <ErrorNote>{sentence(widen.error)}</ErrorNote>}
          {pointsTo && (
            <Button isPending={widen.isPending} onPress={() => widen.mutate(pointsTo.propose)}>
              {text('leaving.widen', said(pointsTo.propose))}
            </Button>
          )}
          {widened && (
            <Button kind="quiet" isPending={widen.isPending} onPress={() => widen.mutate(null)}>
              {text('leaving.widen-undo')}
            </Button>
          )}
        </Stack>
      </Disclosure>
    </Stack>
  );
}
