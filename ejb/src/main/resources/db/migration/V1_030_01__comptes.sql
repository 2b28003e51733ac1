-- Accounts by door and what they may do.
create table compte (
  id                 bigint       not null primary key,
  version            bigint       not null,
  porte              varchar(20)  not null,
  identifiant        varchar(100) not null,
  nom                varchar(100) not null,
  prenom             varchar(100) not null,
  courriel           varchar(190) null,
  mot_de_passe       varchar(200) null,
  derniere_connexion datetime(6)  null,
  unique key compte_identite (porte, identifiant),
  key compte_nom (nom, prenom)
);

create table habilitation (
  id              bigint      not null primary key,
  version         bigint      not null,
  compte_id       bigint      not null,
  profil          varchar(30) not null,
  perimetre_genre varchar(20) not null,
  perimetre_code  varchar(30) not null,
  debut           date        not null,
  fin             date        null,
  key habilitation_profil (profil, perimetre_genre, perimetre_code),
  constraint habilitation_compte foreign key (compte_id) references compte (id)
);
