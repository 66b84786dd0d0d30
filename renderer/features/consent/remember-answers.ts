import { queryClient, type VaultOutputs, vaultQueries } from '../../data/index.ts';

/** Puts the answers the vault just gave into the incident the window holds, so that the page is right before it is read again. */
export function rememberAnswers(incidentId: string, { decisions, inForce }: VaultOutputs['consent']['decide']): void {
  queryClient.setQueryData(vaultQueries.incidents.get.queryKey({ input: { id: incidentId } }), (known) =>
    known ? { ...known, consent: decisions, consentInForce: inForce } : known,
  );
}
