-- "Saisie des tuteurs": who of the directory tutors a post, as the directory described her then; one that is taken out stays, for the history.
create table tuteur (
  id          bigint       not null primary key,
  version     bigint       not null,
  poste_id    bigint       not null,
  uid         varchar(100) not null,
  nom         varchar(200) not null,
  prenom      varchar(200) not null,
  courriel    varchar(190) null,
  lieu        varchar(300) null,
  ajoute_par  varchar(200) not null,
  ajoute_le   datetime(6)  not null,
  retire_par  varchar(200) null,
  retire_le   datetime(6)  null,
  key tuteur_poste (poste_id, retire_le),
  constraint tuteur_poste foreign key (poste_id) references poste (id)
);
