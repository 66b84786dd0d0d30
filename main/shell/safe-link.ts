/** The address if it may be opened at all: https, a host, no user name or password in it. Otherwise null. */
export function safeLink(address: string): string | null {
  try {
    const url = new URL(address);
    if (url.protocol !== 'https:' || url.hostname === '' || url.username !== '' || url.password !== '') return null;
    return url.href;
  } catch {
    return null;
  }
}
