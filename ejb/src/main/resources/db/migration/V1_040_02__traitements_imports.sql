-- Background work and how far it is.
create table traitement (
  id         bigint       not null primary key,
  version    bigint       not null,
  job        varchar(60)  not null,
  parametres varchar(1000) not null,
  auteur     varchar(130) null,
  etat       varchar(20)  not null,
  traites    bigint       not null,
  total      bigint       not null,
  execution  bigint       null,
  noeud      varchar(100) null,
  battement  datetime(6)  null,
  lance_le   datetime(6)  not null,
  fini_le    datetime(6)  null,
  arret_demande boolean   not null,
  key traitement_etat (etat, battement)
);

-- Files read in, and what became of each of their lines.
create table import (
  id                bigint        not null primary key,
  version           bigint        not null,
  code              varchar(60)   not null,
  etat              varchar(20)   not null,
  document_id       bigint        null,
  nom_fichier       varchar(200)  not null,
  colonnes_ignorees varchar(1000) not null,
  auteur            bigint        null,
  auteur_nom        varchar(210)  not null,
  depose_le         datetime(6)   not null,
  execute_le        datetime(6)   null,
  fini_le           datetime(6)   null,
  traitement_id     bigint        null,
  key import_code (code, depose_le),
  constraint import_document foreign key (document_id) references document_stocke (id),
  constraint import_traitement foreign key (traitement_id) references traitement (id)
);

create table ligne_import (
  id        bigint       not null primary key,
  version   bigint       not null,
  import_id bigint       not null,
  phase     varchar(10)  not null,
  ligne     int          not null,
  rang      int          not null,
  cle       varchar(100) not null,
  resultat  varchar(20)  not null,
  colonne   varchar(100) not null,
  valeur    varchar(200) not null,
  motif     varchar(500) not null,
  unique key ligne_import_ligne (import_id, phase, ligne, rang),
  key ligne_import_resultat (import_id, phase, resultat, ligne, rang),
  key ligne_import_cle (import_id, phase, cle),
  constraint ligne_import_import foreign key (import_id) references import (id)
);
