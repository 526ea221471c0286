create table tenants (
  tenant_id text primary key,
  name bytea not null,
  domain_index text unique,
  wrapped_key bytea not null,
  created_at timestamptz not null
);

create table members (
  tenant_id text not null references tenants on delete cascade,
  person text not null unique,
  role text not null check (role in ('owner', 'agent')),
  name bytea not null,
  email bytea not null,
  joined_at timestamptz not null,
  primary key (tenant_id, person)
);

-- A person may agree before their company is known; tenant_id is '-' then.
create table consents (
  tenant_id text not null,
  person text not null,
  seq integer not null,
  action text not null check (action in ('give', 'withdraw')),
  version text not null,
  locale text not null,
  at timestamptz not null,
  hash text not null,
  primary key (tenant_id, person, seq),
  unique (person, seq)
);

create table drafts (
  tenant_id text not null references tenants on delete cascade,
  draft_id text not null,
  message_id text not null,
  opened_by text not null,
  state text not null check (state in ('writing', 'proposed', 'approved', 'discarded', 'expired')),
  version integer not null,
  language text not null,
  digest text not null,
  content bytea,
  approval_id text,
  approved_text_hash text,
  approved_at timestamptz,
  created_at timestamptz not null,
  changed_at timestamptz not null,
  primary key (tenant_id, draft_id),
  unique (tenant_id, message_id),
  check ((state = 'approved') = (approval_id is not null))
);
create index drafts_by_age on drafts (tenant_id, state, changed_at);

create table pending_mails (
  tenant_id text not null,
  draft_id text not null,
  version integer not null,
  mail bytea not null,
  created_at timestamptz not null,
  primary key (tenant_id, draft_id),
  foreign key (tenant_id, draft_id) references drafts on delete cascade
);

create table audit (
  tenant_id text not null,
  seq integer not null,
  at timestamptz not null,
  person text,
  action text not null,
  draft_id text,
  version integer,
  details jsonb not null,
  hash text not null,
  primary key (tenant_id, seq)
);

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'rows of % are only added', tg_table_name;
end
$$;
create trigger consents_only_grow before update or delete on consents for each row execute function refuse_change();
create trigger audit_only_grows before update or delete on audit for each row execute function refuse_change();

-- senty.tenant is bound for each transaction; '*' is the upkeep that works for all tenants.
create function bound_tenant(id text) returns boolean language sql stable as $$
  select current_setting('senty.tenant', true) in (id, '*')
$$;

alter table tenants enable row level security;
alter table tenants force row level security;
create policy bound on tenants using (
  bound_tenant(tenant_id) or domain_index = current_setting('senty.domain', true)
);

alter table members enable row level security;
alter table members force row level security;
create policy bound on members using (bound_tenant(tenant_id) or person = current_setting('senty.person', true));

alter table consents enable row level security;
alter table consents force row level security;
create policy bound on consents using (person = current_setting('senty.person', true));

alter table drafts enable row level security;
alter table drafts force row level security;
create policy bound on drafts using (bound_tenant(tenant_id));

alter table pending_mails enable row level security;
alter table pending_mails force row level security;
create policy bound on pending_mails using (bound_tenant(tenant_id));

alter table audit enable row level security;
alter table audit force row level security;
create policy bound on audit using (bound_tenant(tenant_id));
