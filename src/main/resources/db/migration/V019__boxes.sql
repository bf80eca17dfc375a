-- Where the words of a page stand on it, as archive.child.WordBoxes writes them; null for a page read before they were told.
-- Read one page at a time, never with a list.
alter table page add column boxes bytea;
