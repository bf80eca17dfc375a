-- Forms that were sent: a second click finds the answer of the first.
create table form_sent (
    key      text        primary key,
    sent_at  timestamptz not null,
    location text,                                           -- null while the first click is being served
    sentence text        not null default ''
);
create index form_sent_at on form_sent (sent_at);
