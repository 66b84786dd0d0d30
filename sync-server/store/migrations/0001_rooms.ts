import { type Kysely, sql } from 'kysely';

/** Every room's first tables. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const statements = [
    sql`create table setup (
      one boolean primary key default true check (one),
      code text not null
    )`,
    sql`create table membership_entries (
      seq integer primary key,
      body text not null,
      signature text not null,
      device_signature text,
      received_at timestamptz not null
    )`,
    sql`create table devices (
      id uuid primary key,
      organisation uuid not null,
      kind text not null check (kind in ('central', 'project')),
      sign_key text not null,
      revoked boolean not null default false
    )`,
    sql`create table envelopes (
      seq bigint generated always as identity primary key,
      id uuid not null unique,
      stream text not null,
      device uuid not null references devices (id),
      made_at text not null,
      sealed bytea not null,
      signature text not null,
      received_at timestamptz not null
    )`,
    // Sealed bytes do not compress; trying costs time and gains nothing.
    sql`alter table envelopes alter column sealed set storage external`,
    sql`create index envelopes_by_stream on envelopes (stream, seq)`,
    sql`create table alerts (
      seq bigint generated always as identity primary key,
      id uuid not null,
      version integer not null,
      document text not null,
      device uuid not null references devices (id),
      signature text not null,
      received_at timestamptz not null,
      unique (id, version)
    )`,
    sql`create table members (
      id uuid primary key,
      kind text not null check (kind in ('individual', 'project', 'site')),
      name text not null,
      email text not null,
      forces text[] not null,
      unsubscribe_token text not null unique,
      joined_at timestamptz not null,
      unsubscribed_at timestamptz
    )`,
    sql`create unique index members_by_address on members (lower(email))`,
    sql`create table deliveries (
      id uuid primary key,
      alert uuid not null,
      version integer not null,
      member uuid not null,
      channel text not null,
      state text not null check (state in ('queued', 'sending', 'sent', 'failed', 'bounced', 'suppressed', 'unknown')),
      attempts integer not null default 0,
      unanswered boolean not null default false,
      reason text,
      answer text,
      changed_at timestamptz not null,
      foreign key (alert, version) references alerts (id, version),
      unique (alert, version, member, channel)
    )`,
    sql`create index deliveries_open on deliveries (changed_at) where state in ('queued', 'sending')`,
  ];
  for (const statement of statements) await statement.execute(db);
}
