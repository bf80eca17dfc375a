-- An empty column of the data is NULL for COPY; here it is an empty text.
update directory_revision set value = value + 1;
analyze staged_body, staged_contact, staged_access_officer;
-- Bodies: new ones come in, known ones follow the data, except the fields of a body that a user corrected.
insert into public_body as b (
    directory_key, kind, name, territory_name, other_names, insee, siren, department_code, department_name, region_code,
    postcodes, population, territory, tribunal, website, revision, origin)
select key, kind, name, coalesce(territory_name, ''), coalesce(string_to_array(other_names, '|'), '{}'),
       coalesce(insee, ''), coalesce(siren, ''), coalesce(department_code, ''), coalesce(department_name, ''),
       coalesce(region_code, ''), coalesce(string_to_array(postcodes, ' '), '{}'), population,
       territory, coalesce(tribunal, ''), coalesce(website, ''), (select value from directory_revision), 'DATA_SET'
from staged_body order by key
on conflict (directory_key) do update set
    version = b.version + 1,
    kind = case when b.corrected_at is null then excluded.kind else b.kind end,
    name = case when b.corrected_at is null then excluded.name else b.name end,
    siren = case when b.corrected_at is null then excluded.siren else b.siren end,
    postcodes = case when b.corrected_at is null then excluded.postcodes else b.postcodes end,
    website = case when b.corrected_at is null then excluded.website else b.website end,
    territory_name = excluded.territory_name,
    other_names = excluded.other_names,
    insee = excluded.insee,
    department_code = excluded.department_code,
    department_name = excluded.department_name,
    region_code = excluded.region_code,
    population = excluded.population,
    territory = excluded.territory,
    tribunal = excluded.tribunal,
    retired_on = null,
    revision = excluded.revision,
    origin = excluded.origin;
analyze public_body;
update public_body b set parent_id = p.id
from staged_body s join public_body p on p.directory_key = s.parent_key
where b.directory_key = s.key and b.parent_id is distinct from p.id;
update public_body set retired_on = current_setting('saisine.today')::date, revision = (select value from directory_revision)
where origin = 'DATA_SET' and retired_on is null and directory_key not in (select key from staged_body);
-- The planner knows nothing of rows written in the same transaction: without ANALYZE this takes minutes.
analyze contact;
-- Contacts: those of former data that nobody confirmed give way; those withdrawn by a user do not come back.
delete from contact c
where c.origin = 'DATA_SET' and c.confirmed_at is null and c.withdrawn_at is null
  and not exists (
      select 1 from staged_contact s join public_body b on b.directory_key = s.key
      where b.id = c.public_body_id and s.kind = c.kind and s.value = c.value);
insert into contact (public_body_id, kind, value, source, origin, as_of)
select b.id, s.kind, s.value, 'Annuaire de l’administration (service-public.fr), liste de 2019', 'DATA_SET', date '2019-01-01'
from staged_contact s join public_body b on b.directory_key = s.key
order by b.id, s.kind, s.value
on conflict (public_body_id, kind, value) do nothing;
-- Access officers: the data replace only what came from data and was not confirmed.
update access_officer o set name = coalesce(s.name, ''), email = coalesce(s.email, ''), address = coalesce(s.address, '')
from staged_access_officer s join public_body b on b.directory_key = s.key
where o.public_body_id = b.id and o.origin = 'DATA_SET' and o.confirmed_at is null and o.withdrawn_at is null;
insert into access_officer (public_body_id, name, email, address, source, origin, as_of)
select b.id, coalesce(s.name, ''), coalesce(s.email, ''), coalesce(s.address, ''), 'Annuaire des PRADA (CADA), 2018', 'DATA_SET', date '2018-01-01'
from staged_access_officer s join public_body b on b.directory_key = s.key
where not exists (select 1 from access_officer o where o.public_body_id = b.id);
analyze contact, access_officer
