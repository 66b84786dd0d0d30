import { z } from 'zod';
import type { UnderstoodPart } from './phone.ts';

const email = z.email();

/** An e-mail address, in lower case; "name at example dot org" is read too. */
export function understandEmail(raw: string): UnderstoodPart {
  const text = raw
    .normalize('NFKC')
    .trim()
    .replace(/^mailto:/i, '')
    .toLowerCase()
    .replace(/\s*[([{]?\bat\b[)\]}]?\s*(?=\S)/g, (match, offset: number, whole: string) =>
      whole.includes('@') || offset === 0 ? match : '@',
    )
    .replace(/\s*[([{]\s*dot\s*[)\]}]\s*|\s+dot\s+/g, '.')
    .replace(/\s+/g, '');
  return { normal: text, display: text, complete: email.safeParse(text).success };
}

const sites: readonly { name: string; pattern: RegExp }[] = [
  { name: 'Instagram', pattern: /^(?:insta(?:gram)?|ig)$|instagram\.com$/ },
  { name: 'Telegram', pattern: /^(?:telegram|tg)$|(?:^|\.)t\.me$|telegram\.me$/ },
  { name: 'Snapchat', pattern: /^(?:snap(?:chat)?|sc)$|snapchat\.com$/ },
  { name: 'X', pattern: /^(?:x|twitter)$|(?:^|\.)(?:x|twitter)\.com$/ },
  { name: 'TikTok', pattern: /^(?:tiktok|tt)$|tiktok\.com$/ },
  { name: 'Facebook', pattern: /^(?:facebook|fb|messenger)$|facebook\.com$|fb\.com$/ },
  { name: 'OnlyFans', pattern: /^(?:onlyfans|of)$|onlyfans\.com$/ },
  { name: 'WhatsApp', pattern: /^(?:whatsapp|wa)$|wa\.me$/ },
  { name: 'Kik', pattern: /^kik$/ },
  { name: 'Discord', pattern: /^discord$/ },
];

/** The site named before a handle ("insta: @name", "t.me/name"), or null. */
function siteOf(word: string): string | null {
  return sites.find(({ pattern }) => pattern.test(word))?.name ?? null;
}

/** A handle without its @, in lower case. The site it stands on is kept out of `normal` and shown before it. */
export function understandHandle(raw: string): UnderstoodPart {
  const text = raw.normalize('NFKC').trim().toLowerCase();
  const link = /^(?:https?:\/\/)?(?:www\.)?([a-z0-9.-]+\.[a-z]{2,})\/@?([^/?#\s]+)/.exec(text);
  const prefixed = /^([a-z]+)\s*[:/-]?\s+@?(\S+)$|^([a-z]+)\s*:\s*@?(\S+)$/.exec(text);
  const word = link?.[1] ?? prefixed?.[1] ?? prefixed?.[3];
  const name = link?.[2] ?? prefixed?.[2] ?? prefixed?.[4];
  const site = word === undefined ? null : siteOf(word);
  const normal = (link || site ? (name ?? text) : text).replace(/^@+/, '').replace(/\s+/g, '');
  const display = normal === '' ? '' : `${site ? `${site} ` : ''}@${normal}`;
  return { normal, display, complete: /^[\p{L}\p{N}._-]{2,64}$/u.test(normal) };
}
