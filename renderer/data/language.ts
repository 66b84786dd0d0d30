import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query';
import { loadMessages, type Messages } from '#shared/i18n/format.ts';
import type { Locale } from '#shared/i18n/locales.ts';
import { shell, shellQueries } from './clients.ts';
import { queryClient } from './query-client.ts';

/** The language of this laptop with its words; null until both are here. While another one is fetched, the last one stays. */
export function useLanguage(): { language: Locale; messages: Messages } | null {
  const chosen = useQuery({ ...shellQueries.language.get.queryOptions(), meta: { outlivesLock: true } }).data?.language;
  const words = useQuery({
    queryKey: ['words', chosen],
    queryFn: async () => ({ language: chosen as Locale, messages: await loadMessages(chosen as Locale) }),
    enabled: chosen !== undefined,
    placeholderData: keepPreviousData,
    meta: { outlivesLock: true },
  });
  return words.data ?? null;
}

/** Changes it, for this window, the menu and the next start. */
export function useChooseLanguage(): (language: Locale) => void {
  const choose = useMutation({
    mutationFn: (language: Locale) => shell.language.set({ language }),
    onSuccess: (state) => queryClient.setQueryData(shellQueries.language.get.queryKey(), state),
  });
  return (language) => choose.mutate(language);
}
