-- "Gestion des sessions": who last settled a campaign, and the campaign that somebody chose to work in.
alter table campagne add column corrige_par varchar(200) null;
alter table campagne add column corrige_le datetime(6) null;

create table campagne_choisie (
  id          bigint not null primary key,
  version     bigint not null,
  compte_id   bigint not null,
  campagne_id bigint not null,
  unique key campagne_choisie_compte (compte_id),
  constraint campagne_choisie_compte foreign key (compte_id) references compte (id),
  constraint campagne_choisie_campagne foreign key (campagne_id) references campagne (id)
);
