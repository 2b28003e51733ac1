-- How long documents of those who were not recruited are kept after a campaign, in months; what nights have erased; the counts that stay.
alter table campagne add column conservation_mois int not null default 3;

create table effacement (
  id          bigint      not null primary key,
  version     bigint      not null,
  campagne_id bigint      not null,
  genre       varchar(20) not null,
  jour        date        not null,
  candidats   int         not null,
  documents   int         not null,
  unique key effacement_nuit (campagne_id, genre, jour),
  constraint effacement_campagne foreign key (campagne_id) references campagne (id)
);

create table statistique_campagne (
  id              bigint      not null primary key,
  version         bigint      not null,
  campagne_id     bigint      not null,
  discipline_code varchar(10) null,
  type_poste_code varchar(20) not null,
  candidats       bigint      not null,
  inscrits        bigint      not null,
  maintenus       bigint      not null,
  convoques       bigint      not null,
  affectes        bigint      not null,
  unique key statistique_campagne_cle (campagne_id, discipline_code, type_poste_code),
  constraint statistique_campagne_campagne foreign key (campagne_id) references campagne (id)
);
