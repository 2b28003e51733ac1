-- Who accepted her contract was recruited: counted with the rest before anything is erased.
alter table statistique_campagne add column recrutes bigint not null default 0;
