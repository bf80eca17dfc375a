-- Names this database: a search index that was made from another one is recognised and rebuilt.
create table search_source (
    id uuid primary key default gen_random_uuid()
);
insert into search_source default values;
