const dark = '(prefers-color-scheme: dark)';

/**
 * Day or night on the root element, as the engine reports it. The shell decides (the system's setting or the person's choice) and tells
 * the engine, so that the page, its form controls and its scrollbars always agree.
 */
export function followLight(): void {
  const query = window.matchMedia(dark);
  const apply = () => {
    document.documentElement.dataset.light = query.matches ? 'night' : 'day';
  };
  query.addEventListener('change', apply);
  apply();
}

/** What the window shows now. */
export function lightNow(): 'day' | 'night' {
  return window.matchMedia(dark).matches ? 'night' : 'day';
}
