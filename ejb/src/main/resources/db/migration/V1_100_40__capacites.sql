-- "Gestion des capacités": what is expected per discipline and type of post, and each state it had.
create table capacite (
  id                 bigint       not null primary key,
  version            bigint       not null,
  campagne_id        bigint       not null,
  discipline_code    varchar(10)  not null,
  type_poste_code    varchar(20)  not null,
  ministere          int          not null,
  concours_reserves  int          not null,
  redoublement       int          not null,
  prolongation       int          not null,
  boe                int          not null,
  corrige_par        varchar(200) null,
  corrige_le         datetime(6)  null,
  unique key capacite_cle (campagne_id, discipline_code, type_poste_code),
  constraint capacite_campagne foreign key (campagne_id) references campagne (id)
);

create table capacite_etat (
  id                 bigint       not null primary key,
  version            bigint       not null,
  capacite_id        bigint       not null,
  ministere          int          not null,
  concours_reserves  int          not null,
  redoublement       int          not null,
  prolongation       int          not null,
  boe                int          not null,
  corrige_par        varchar(200) not null,
  corrige_le         datetime(6)  not null,
  key capacite_etat_suite (capacite_id, id),
  constraint capacite_etat_capacite foreign key (capacite_id) references capacite (id)
);
