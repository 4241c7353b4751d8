import { type Kysely, sql } from 'kysely'
import { REQUEST_ROLE } from './row-level-security.ts'

/**
 * Who signs in and by what. These belong to the installation, not to a workspace, and the role that requests read
 * and write as has no access to them: only sign-in itself does. Their columns are those that the sign-in library
 * writes (src/sessions/server/sign-in.ts says which is which).
 */
export async function up(db: Kysely<unknown>) {
  await sql`
    create table identities (
      id uuid primary key,
      name text not null,
      email text not null unique,
      is_email_verified boolean not null,
      image text,
      has_second_factor boolean default false,
      created_at timestamptz not null,
      updated_at timestamptz not null
    )`.execute(db)
  await sql`alter table memberships add foreign key (identity_id) references identities on delete cascade`.execute(
    db,
  )
  await sql`
    create table sessions (
      id uuid primary key,
      identity_id uuid not null references identities on delete cascade,
      token text not null unique,
      ip_address text,
      user_agent text,
      expires_at timestamptz not null,
      created_at timestamptz not null,
      updated_at timestamptz not null
    )`.execute(db)
  await sql`create index sessions_by_identity on sessions (identity_id)`.execute(db)
  await sql`
    create table credentials (
      id uuid primary key,
      identity_id uuid not null references identities on delete cascade,
      provider text not null,
      provider_account text not null,
      password_hash text,
      access_token text,
      refresh_token text,
      id_token text,
      access_token_expires_at timestamptz,
      refresh_token_expires_at timestamptz,
      scope text,
      created_at timestamptz not null,
      updated_at timestamptz not null
    )`.execute(db)
  await sql`create index credentials_by_identity on credentials (identity_id)`.execute(db)
  await sql`create unique index credentials_by_account on credentials (provider, provider_account)`.execute(
    db,
  )
  await sql`
    create table verifications (
      id uuid primary key,
      identifier text not null,
      value text not null,
      expires_at timestamptz not null,
      created_at timestamptz not null,
      updated_at timestamptz not null
    )`.execute(db)
  await sql`create index verifications_by_identifier on verifications (identifier)`.execute(db)
  await sql`
    create table second_factors (
      id uuid primary key,
      identity_id uuid not null references identities on delete cascade,
      secret text not null,
      backup_codes text not null,
      is_verified boolean default true,
      failed_attempts integer default 0,
      locked_until timestamptz
    )`.execute(db)
  await sql`create index second_factors_by_identity on second_factors (identity_id)`.execute(db)
  await sql`
    create table passkeys (
      id uuid primary key,
      identity_id uuid not null references identities on delete cascade,
      name text,
      public_key text not null,
      credential_id text not null unique,
      counter bigint not null,
      device_type text not null,
      is_backed_up boolean not null,
      transports text,
      aaguid text,
      created_at timestamptz
    )`.execute(db)
  await sql`create index passkeys_by_identity on passkeys (identity_id)`.execute(db)
  await sql`
    create table sso_providers (
      id uuid primary key,
      provider text not null unique,
      issuer text not null,
      -- Who has an address at this domain signs in there, and becomes a member of the workspace.
      domain text not null,
      oidc_config text,
      saml_config text,
      -- The one column that the library does not let us name.
      "domainVerified" boolean,
      identity_id uuid references identities on delete set null,
      joins_workspace_id uuid references workspaces on delete cascade
    )`.execute(db)
  await sql`
    create table installation_owners (
      identity_id uuid primary key references identities on delete cascade,
      since timestamptz not null
    )`.execute(db)
  await sql`
    create table mail_settings (
      -- One row at most.
      is_only boolean primary key default true check (is_only),
      host text not null,
      port integer not null,
      is_secure boolean not null,
      username text,
      -- Sealed with the installation's secret.
      password text,
      sender text not null,
      set_at timestamptz not null
    )`.execute(db)
  await sql`
    create table system_mails (
      id uuid primary key,
      recipient text not null,
      subject text not null,
      text text not null,
      -- The one thing the mail is for, to be shown where it could not be sent.
      link text,
      created_at timestamptz not null,
      link_ends_at timestamptz,
      sent_at timestamptz,
      failed_because text
    )`.execute(db)
  // A request may post a mail in the transaction of what it is about; it can read none.
  await sql`grant insert on system_mails to ${sql.ref(REQUEST_ROLE)}`.execute(db)
  await sql`
    create table guesses (
      -- What was guessed at and by whom, as a hash.
      key text primary key,
      count integer not null,
      began_at timestamptz not null
    )`.execute(db)
}
