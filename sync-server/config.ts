import { resolve } from 'node:path';
import { z } from 'zod';

const loopback = new Set(['localhost', '127.0.0.1', '[::1]']);

const Environment = z.object({
  /** PostgreSQL 15 or newer. Without it the server runs its own, in `DATA_DIR`. */
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  HOST: z.string().min(1).default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65_535).default(8480),
  /** The address members and devices use; links in mails begin with it. Must be https, except on this machine. */
  PUBLIC_URL: z
    .url({ protocol: /^https?$/ })
    .refine(
      (text) => text.startsWith('https:') || loopback.has(new URL(text).hostname),
      'must begin with https: unless it is a loopback address',
    )
    .optional(),
  /** `smtp://` or `smtps://`, with user name and password. Without it alerts are stored and their mails wait. */
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  /** Sender of the mails, kept neutral: a mail may be seen by somebody who must not know what it is about. */
  MAIL_FROM: z.string().min(3).max(200).default('Streetlight <notices@streetlight.example>'),
  DATA_DIR: z.string().min(1).default('.data/server'),
  /** Founds the scheme. Without it the server makes one up and prints it. */
  SETUP_CODE: z.string().min(12).max(60).optional(),
  /** Addresses of reverse proxies whose `X-Forwarded-For` is believed, separated by commas. */
  TRUST_PROXY: z.string().optional(),
});

export type Config = {
  databaseUrl: string | null;
  host: string;
  port: number;
  /** Without a slash at the end; null until the server knows its own address. */
  publicUrl: string | null;
  smtpUrl: string | null;
  mailFrom: string;
  dataDir: string;
  setupCode: string | null;
  trustProxy: string[];
};

/** A variable that is missing or malformed. The message names the variables and never repeats a value: it may be a password. */
export class ConfigError extends Error {
  override name = 'ConfigError';
}

/** Reads the environment. An empty variable counts as not set. Throws `ConfigError` naming everything that is wrong at once. */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const set = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const read = Environment.safeParse(set);
  if (!read.success) {
    const lines = read.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
    throw new ConfigError(`The server cannot start with these settings.\n${lines.join('\n')}`);
  }
  const { data } = read;
  return {
    databaseUrl: data.DATABASE_URL ?? null,
    host: data.HOST,
    port: data.PORT,
    publicUrl: data.PUBLIC_URL?.replace(/\/+$/, '') ?? null,
    smtpUrl: data.SMTP_URL ?? null,
    mailFrom: data.MAIL_FROM,
    dataDir: resolve(data.DATA_DIR),
    setupCode: data.SETUP_CODE ?? null,
    trustProxy:
      data.TRUST_PROXY?.split(',')
        .map((address) => address.trim())
        .filter(Boolean) ?? [],
  };
}
