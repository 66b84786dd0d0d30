import { createHash } from 'node:crypto';

const style = `
:root { color-scheme: light dark; font: 1.125rem/1.5 system-ui, sans-serif; }
body { max-width: 32rem; margin: 12vh auto; padding: 0 1.25rem; }
h1 { font-size: 1.5rem; line-height: 1.25; }
button { font: inherit; padding: 0.75rem 1.25rem; border-radius: 0.5rem; border: 2px solid; cursor: pointer; }
`;

/** Nothing is loaded, nothing runs, nothing frames the page; a form may only be sent back to where it came from. */
export const pagePolicy = {
  'default-src': ["'none'"],
  'style-src': [`'sha256-${createHash('sha256').update(style).digest('base64')}'`],
  'form-action': ["'self'"],
  'base-uri': ["'none'"],
  'frame-ancestors': ["'none'"],
};

const escaped = (text: string) => text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

/** A whole page of one heading and one paragraph, with one button where `button` is given: it sends an empty form to the same address. */
export function plainPage({ title, text, button }: { title: string; text: string; button?: string }): string {
  const form = button ? `<form method="post"><button>${escaped(button)}</button></form>` : '';
  return `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="robots" content="noindex"><title>${escaped(title)}</title><style>${style}</style></head><body><main><h1>${escaped(title)}</h1><p>${escaped(text)}</p>${form}</main></body></html>`;
}
