import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import PostalMime from 'postal-mime';

/**
 * Reads the folder the story left as a stranger would, with `age`, `pdftotext`, `zbarimg` and plain search, and answers one line a rule.
 * Every check also has a part that would fail if it looked in the wrong place: something that must be found there.
 */
export type Check = { rule: string; ok: boolean; detail: string };

export type StoryFile = {
  secrets: string[];
  offender: { phone: string; phoneNormal: string; plateNormal: string };
  alert: { headline: string; number: number; document: string };
  members: { inArea: number; outside: number };
  electron: string;
};

/** All checks over one story folder. Throws only when the folder itself cannot be read. */
export async function checkStory(folder: string): Promise<Check[]> {
  const story = JSON.parse(readFileSync(join(folder, 'story.json'), 'utf8')) as StoryFile;
  const mails = await readMails(join(folder, 'mail'));
  const server = readFileSync(join(folder, 'server.txt'));
  const envelope = decrypted(folder);
  const sheet = execFileSync('pdftotext', ['-layout', join(folder, 'sheet.pdf'), '-'], { encoding: 'utf8' });
  const sheetInfo = execFileSync('pdfinfo', [join(folder, 'sheet.pdf')], { encoding: 'utf8' });
  const vaultFiles = allFiles(join(folder, 'vault')).map((path) => ({ path, bytes: readFileSync(path) }));
  const logs = allFiles(join(folder, 'logs')).map((path) => ({ path, bytes: readFileSync(path) }));
  const mailText = mails.map((mail) => `${mail.subject}\n${mail.text}\n${mail.html}`).join('\n');

  return [
    rule(
      'no secret is in any row of the server',
      !holds(server, story.secrets) && server.includes('membership'),
      `${server.length} bytes read`,
    ),
    rule(
      'the server holds a sealed envelope and cannot read it',
      server.includes('6167652d656e6372797074696f6e2e6f7267') && !server.includes(story.offender.phoneNormal),
      'age header found in hex, no phone number of the offender',
    ),
    rule('no secret is in any mail', mails.length > 0 && !holds(mailText, story.secrets), `${mails.length} mails read`),
    rule('no secret is on the sheet', sheet.length > 100 && !holds(sheet, story.secrets), `${sheet.length} characters read`),
    rule(
      'no secret is in the report that central opens',
      envelope.includes('report.submitted') && !holds(envelope, story.secrets),
      `${envelope.length} characters opened with age`,
    ),
    rule(
      'the report carries the offender’s whole number to central, sealed',
      envelope.includes(story.offender.phoneNormal),
      'found in the opened envelope',
    ),
    rule(
      'no secret can be read in any file of the vault',
      vaultFiles.length > 1 && vaultFiles.every(({ bytes }) => !holds(bytes, story.secrets)),
      `${vaultFiles.length} files read`,
    ),
    rule(
      'no secret is in any log',
      logs.length === 3 && logs.some(({ bytes }) => bytes.length > 0) && logs.every(({ bytes }) => !holds(bytes, story.secrets)),
      `${logs.length} logs read`,
    ),
    rule(
      'the vault files are encrypted from the first byte',
      vaultFiles.some(({ path }) => path.endsWith('.db')) &&
        vaultFiles
          .filter(({ path }) => path.endsWith('.db'))
          .every(({ bytes }) => !bytes.subarray(0, 16).toString('latin1').startsWith('SQLite')),
      'no SQLite header',
    ),
    rule(
      'the alert holds neither the whole number nor the whole plate',
      [mailText, sheet, story.alert.document].every(
        (text) => !holds(text, [story.offender.phone, story.offender.phoneNormal, story.offender.plateNormal]),
      ),
      'mail, sheet and document read',
    ),
    rule(
      'one mail went to each member of the area and none to others',
      mails.length === story.members.inArea && new Set(mails.map((mail) => mail.to)).size === mails.length && story.members.outside > 0,
      `${mails.length} of ${story.members.inArea}, ${story.members.outside} members live elsewhere`,
    ),
    rule(
      'every mail has text, HTML, a Message-ID of its own and one-click unsubscribe',
      mails.every((mail) => mail.text !== '' && mail.html !== '' && mail.oneClick) &&
        new Set(mails.map((mail) => mail.messageId)).size === mails.length,
      mails[0]?.messageId ?? 'none',
    ),
    rule(
      'every mail carries the headline',
      mails.every((mail) => flat(mail.text).includes(flat(story.alert.headline))),
      story.alert.headline,
    ),
    rule(
      'the sheet is one A4 page with the headline and the number of the alert',
      /Pages:\s+1\b/.test(sheetInfo) &&
        /\(A4\)/.test(sheetInfo) &&
        flat(sheet).includes(flat(story.alert.headline)) &&
        sheet.includes(String(story.alert.number).padStart(4, '0')),
      'pdfinfo and pdftotext',
    ),
    rule('the QR code on the sheet can be read', qrText(folder) !== '', qrText(folder)),
    rule(
      'every screen was photographed by day and by night',
      screensComplete(folder),
      `${readdirSync(join(folder, 'screens')).length} pictures`,
    ),
  ];
}

function rule(text: string, ok: boolean, detail: string): Check {
  return { rule: text, ok, detail };
}

/** Opened by Debian's `age`, a second implementation, with the identity the story left beside it. */
function decrypted(folder: string): string {
  return execFileSync('age', ['--decrypt', '--identity', join(folder, 'envelope.identity'), join(folder, 'envelope.age')], {
    encoding: 'utf8',
    maxBuffer: 64_000_000,
  });
}

/** Whether any needle stands in the haystack: as it is, in other letter case, without spaces, as UTF-16, as hex or as base64. */
export function holds(haystack: string | Buffer, needles: readonly string[]): boolean {
  const bytes = Buffer.isBuffer(haystack) ? haystack : Buffer.from(haystack, 'utf8');
  const text = bytes.toString('utf8').toLowerCase();
  const squeezed = text.replace(/[\s().-]+/g, '');
  return needles.some((needle) => {
    const lower = needle.toLowerCase();
    const digits = needle.replace(/\D/g, '');
    const encoded = [Buffer.from(needle, 'utf8').toString('hex'), ...base64Forms(needle)];
    return (
      text.includes(lower) ||
      (lower.includes(' ') && squeezed.includes(lower.replace(/[\s().-]+/g, ''))) ||
      (digits.length >= 10 && squeezed.includes(digits.replace(/^(0|44)/, ''))) ||
      bytes.includes(Buffer.from(needle, 'utf16le')) ||
      encoded.some((form) => text.includes(form.toLowerCase()))
    );
  });
}

/** A text inside a longer base64 text can start at any of three offsets; the middle characters are the same each time. */
function base64Forms(text: string): string[] {
  if (text.length < 6) return [];
  return [0, 1, 2]
    .map((offset) =>
      Buffer.concat([Buffer.alloc(offset), Buffer.from(text, 'utf8')])
        .toString('base64')
        .slice(offset === 0 ? 0 : offset + 1, -4),
    )
    .filter((form) => form.length >= 8);
}

type Mail = { to: string; subject: string; text: string; html: string; messageId: string; oneClick: boolean };

async function readMails(folder: string): Promise<Mail[]> {
  const files = readdirSync(folder).filter((name) => name.endsWith('.eml'));
  return Promise.all(
    files.map(async (name) => {
      const mail = await PostalMime.parse(readFileSync(join(folder, name)));
      const header = (key: string) => mail.headers.find((one) => one.key === key)?.value ?? '';
      return {
        to: mail.to?.map((one) => one.address ?? '').join(',') ?? '',
        subject: mail.subject ?? '',
        text: mail.text ?? '',
        html: mail.html ?? '',
        messageId: mail.messageId ?? '',
        oneClick: /^<https?:/.test(header('list-unsubscribe')) && header('list-unsubscribe-post') === 'List-Unsubscribe=One-Click',
      };
    }),
  );
}

function allFiles(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? allFiles(path) : [path];
  });
}

function qrText(folder: string): string {
  const picture = join(folder, 'sheet.png');
  if (!existsSync(picture)) return '';
  try {
    return execFileSync('zbarimg', ['--quiet', '--raw', picture], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  } catch {
    return '';
  }
}

function screensComplete(folder: string): boolean {
  const names = readdirSync(join(folder, 'screens'));
  const days = names.filter((name) => name.endsWith('-day.png'));
  return days.length >= 12 && days.every((name) => names.includes(name.replace('-day.png', '-night.png')));
}

function flat(text: string): string {
  return text.replace(/\s+/g, ' ').toLowerCase();
}
