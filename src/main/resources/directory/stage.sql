create temporary table staged_body (
    key text, kind text, name text, territory_name text, other_names text, insee text, siren text, department_code text,
    department_name text, region_code text, postcodes text, population integer, territory text, tribunal text,
    website text, parent_key text) on commit drop;
create temporary table staged_contact (key text, kind text, value text) on commit drop;
create temporary table staged_access_officer (key text, name text, email text, address text) on commit drop
