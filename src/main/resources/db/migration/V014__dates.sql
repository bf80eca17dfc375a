-- The dates that the law gave a request when it was last computed, and what they were computed from: a request whose basis
-- is no longer that of today is computed again, and whoever counts on a date that moved is told.
alter table records_request
    add column basis text not null default '',       -- edition of the rules / residence of the team / territory of the body
    add column dates jsonb not null default '{}';    -- rule -> date (of the situation, or prudent last day of the act)

-- The names that the calculator gives to territories.
update public_body set territory = 'REUNION' where territory = 'LA_REUNION';
update public_body set territory = 'POLYNESIE' where territory = 'POLYNESIE_FRANCAISE';
