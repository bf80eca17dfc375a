-- What was found when the files of the archive were last read again, by the name (SHA-256) that they should have. A row
-- of the archive without its file, a file whose bytes are others, a file that no row knows: each is a finding.
create table blob_check (
    sha256     text        primary key,
    size       bigint      not null default 0,
    finding    text        not null check (finding in ('SOUND', 'MISSING', 'DAMAGED', 'UNKNOWN')),
    checked_at timestamptz not null
);
create index blob_check_oldest on blob_check (checked_at);
create index blob_check_troubled on blob_check (finding) where finding <> 'SOUND';
