-- The posts of a campaign ("Gestion des postes"). Hours and costs have two decimals; one that was taken away stays.
create table poste (
  id               bigint        not null primary key,
  version          bigint        not null,
  campagne_id      bigint        not null,
  identifiant      varchar(20)   not null,
  discipline_code  varchar(10)   not null,
  type_poste_code  varchar(20)   not null,
  uai              char(8)       not null,
  besoins          decimal(7, 2) not null,
  heures_hp        decimal(7, 2) not null,
  heures_hsa       decimal(7, 2) not null,
  postes_vacants   int           not null,
  support_nature   varchar(10)   null,
  support_apport   decimal(7, 2) not null,
  supports         int           not null,
  support_quotite  decimal(7, 2) not null,
  cout_hp          decimal(7, 2) not null,
  cout_hsa         decimal(7, 2) not null,
  commentaire      varchar(1000) null,
  boe              boolean       not null,
  supprime         boolean       not null,
  corrige_par      varchar(200)  null,
  corrige_le       datetime(6)   null,
  unique key poste_identifiant (campagne_id, identifiant),
  key poste_uai (campagne_id, discipline_code, type_poste_code, supprime, uai),
  constraint poste_campagne foreign key (campagne_id) references campagne (id),
  constraint poste_etablissement foreign key (uai) references etablissement (uai)
);

-- The one nature the reference names; administrators enter those of their académie.
insert into nomenclature (id, version, genre, code, libelle, active) values (-110, 1, 'NATURE_SUPPORT', 'BMP', 'Bloc de moyens provisoires', true);
