-- Stored files: what they hold, once per digest, by pieces no packet limit refuses; and what they are about.
create table contenu (
  empreinte char(64) character set ascii collate ascii_bin not null primary key,
  taille    bigint      not null,
  depots    bigint      not null,
  depose_le datetime(6) not null
);

create table contenu_morceau (
  empreinte char(64) character set ascii collate ascii_bin not null,
  rang      int        not null,
  octets    mediumblob not null,
  primary key (empreinte, rang),
  constraint contenu_morceau_contenu foreign key (empreinte) references contenu (empreinte) on delete cascade
);

create table document_stocke (
  id                bigint       not null primary key,
  version           bigint       not null,
  proprietaire_type varchar(60)  not null,
  proprietaire_cle  varchar(60)  not null,
  genre             varchar(60)  not null,
  rang              int          not null,
  nom_fichier       varchar(200) not null,
  type_fichier      varchar(20)  not null,
  taille            bigint       not null,
  empreinte         char(64) character set ascii collate ascii_bin not null,
  controle          varchar(20)  not null,
  depose_par        bigint       null,
  depose_le         datetime(6)  not null,
  retire_le         datetime(6)  null,
  unique key document_stocke_rang (proprietaire_type, proprietaire_cle, genre, rang),
  key document_stocke_retire (retire_le, id),
  key document_stocke_empreinte (empreinte),
  constraint document_stocke_contenu foreign key (empreinte) references contenu (empreinte)
);
