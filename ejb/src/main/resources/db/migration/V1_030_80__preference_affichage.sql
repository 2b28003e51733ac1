-- How a person likes pages to be shown: contrast, size of letters, space between lines, justification.
create table preference_affichage (
  id        bigint      not null primary key,
  version   bigint      not null,
  compte_id bigint      not null,
  choix     varchar(120) not null,
  unique key preference_affichage_compte (compte_id),
  constraint preference_affichage_compte foreign key (compte_id) references compte (id) on delete cascade
);
