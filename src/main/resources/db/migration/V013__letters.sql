-- All the letters of a request, to the administration, to the CADA and to the court.
alter table letter drop constraint letter_type_check;
alter table letter add constraint letter_type_check check (type in
    ('INITIAL_REQUEST', 'PUBLICATION_REQUEST', 'NEW_REQUEST', 'FOLLOW_UP', 'CLARIFICATION_REPLY', 'FEE_REPLY',
     'REASONS_REQUEST', 'CADA_REFERRAL', 'OPINION_FOLLOW_UP', 'COURT_APPLICATION', 'COVER_LETTER', 'JUDGMENT_EXECUTION'));
alter table letter add column own_addressee boolean not null default false; -- its author has changed whom it is for
alter table letter add column stance text not null default '';             -- what its author chose to say, where there is a choice

-- A new request for the same documents (nouvelle demande, réitération) says of which it is.
create table repeated_request (
    request_id bigint primary key references records_request on delete cascade,
    earlier_id bigint not null references records_request
);
