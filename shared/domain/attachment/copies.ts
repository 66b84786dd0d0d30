/** Which of the ways there are to make a copy without hidden data fits a file. `none`: there is none, and the person is asked. */
export type Cleaning = 'drawn-anew' | 'pdf' | 'office' | 'nothing-hidden' | 'none';

const office = new Set(['docx', 'xlsx', 'pptx', 'odt', 'ods', 'odp']);
const pictures = new Set(['jpg', 'jpeg', 'png', 'webp', 'gif']);

/** What a file says it is, by its type and, where the system named none, by the end of its name. */
export function cleaningOf({ name, type }: { name: string; type: string }): Cleaning {
  const ending = endingOf(name);
  if (['image/jpeg', 'image/png', 'image/webp', 'image/gif'].includes(type) || (type === '' && pictures.has(ending))) return 'drawn-anew';
  if (type === 'application/pdf' || ending === 'pdf') return 'pdf';
  if (office.has(ending)) return 'office';
  return type === 'text/plain' || ending === 'txt' ? 'nothing-hidden' : 'none';
}

/** The end of a name after its last dot, in small letters; empty when there is none. */
export function endingOf(name: string): string {
  return /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
}

export type Viewing = 'picture' | 'pdf' | 'text' | 'sound' | 'film' | 'none';

/** How a file can be looked at inside the app; `none` when it cannot. A film may still be of a kind nothing here can read. */
export function viewingOf({ name, type }: { name: string; type: string }): Viewing {
  if (type.startsWith('audio/')) return 'sound';
  if (type.startsWith('video/')) return 'film';
  const cleaning = cleaningOf({ name, type });
  if (cleaning === 'drawn-anew') return 'picture';
  if (cleaning === 'pdf') return 'pdf';
  return cleaning === 'nothing-hidden' ? 'text' : 'none';
}
