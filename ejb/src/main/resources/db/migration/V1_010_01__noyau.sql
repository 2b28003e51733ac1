-- Keys drawn by blocks (Entite) and the journal (Ecriture).
create table cle (
  nom    varchar(50) not null primary key,
  valeur bigint      not null
);
insert into cle (nom, valeur) values ('entite', 0);

create table journal (
  id         bigint       not null primary key,
  version    bigint       not null,
  moment     datetime(6)  not null,
  auteur     bigint       null,
  acte       varchar(60)  not null,
  objet_type varchar(60)  not null,
  objet_cle  varchar(60)  not null,
  personne   bigint       null,
  precisions varchar(500) null,
  key journal_moment (moment, id),
  key journal_auteur (auteur, moment, id),
  key journal_personne (personne, moment, id),
  key journal_objet (objet_type, objet_cle, moment, id)
);
