-- How many lines stand under the header of an imported file.
alter table import add column lignes int not null default 0;
