-- The files inside a document: the attachments of a mail, the entries of a zip. Each becomes a document of its own.
alter table document add column unpack boolean not null default false;  -- a zip whose files were asked for

create table attachment (
    document_id bigint  not null references document on delete cascade,
    number      integer not null check (number > 0),
    name        text    not null,                          -- made safe for display
    attached_id bigint  references document on delete set null,
    duplicate   boolean not null default false,            -- the team had this very file already
    reason      text    not null default '',               -- in French: why it became no document
    primary key (document_id, number)
);
create index attachment_of on attachment (attached_id) where attached_id is not null;
