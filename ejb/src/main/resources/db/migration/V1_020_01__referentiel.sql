-- Referentials: what the domains name by a code or a number. Filled by the migrations of fr.passerelle.referentiel.
create table etablissement (
  uai          char(8)      not null primary key,
  version      bigint       not null,
  type         varchar(10)  not null,
  nature       varchar(60)  not null,
  nom          varchar(160) not null,
  secteur      varchar(10)  not null,
  adresse      varchar(100) null,
  code_postal  char(5)      not null,
  commune      varchar(50)  not null,
  code_insee   char(5)      not null,
  departement  varchar(3)   not null,
  academie     varchar(30)  not null,
  latitude     decimal(8,5) null,
  longitude    decimal(8,5) null,
  siret        char(14)     null,
  siret_motif  varchar(200) null,
  ouvert       boolean      not null,
  corrige_par  varchar(200) null,
  corrige_le   datetime(6)  null,
  key etablissement_type (type, uai),
  key etablissement_nom (nom, uai),
  key etablissement_commune (commune, uai),
  key etablissement_code_postal (code_postal, uai),
  key etablissement_departement (departement, nom, uai),
  key etablissement_academie (academie, uai),
  key etablissement_secteur (secteur, uai),
  key etablissement_ouvert (ouvert, nom, uai),
  key etablissement_siret (siret)
);

-- One row per commune, postal code and routing label: a commune may have several postal codes and the reverse.
create table commune (
  id           bigint       not null primary key,
  version      bigint       not null,
  code_insee   char(5)      not null,
  nom          varchar(50)  not null,
  code_postal  char(5)      not null,
  acheminement varchar(50)  not null,
  latitude     decimal(8,5) null,
  longitude    decimal(8,5) null,
  corrige_par  varchar(200) null,
  corrige_le   datetime(6)  null,
  unique key commune_cle (code_insee, code_postal, acheminement),
  key commune_insee (code_insee, id),
  key commune_code_postal (code_postal, id),
  key commune_nom (nom, id),
  key commune_acheminement (acheminement, id)
);

create table nomenclature (
  id            bigint       not null primary key,
  version       bigint       not null,
  genre         varchar(30)  not null,
  code          varchar(30)  not null,
  libelle       varchar(200) not null,
  libelle_court varchar(100) null,
  parent        varchar(30)  null,
  active        boolean      not null,
  debut         date         null,
  fin           date         null,
  corrige_par   varchar(200) null,
  corrige_le    datetime(6)  null,
  unique key nomenclature_code (genre, code),
  key nomenclature_libelle (genre, libelle, id),
  key nomenclature_parent (genre, parent, id),
  key nomenclature_active (genre, active, id)
);

create table discipline (
  id            bigint       not null primary key,
  version       bigint       not null,
  code          varchar(10)  not null,
  libelle       varchar(100) not null,
  fonction      varchar(10)  not null,
  active        boolean      not null,
  corrige_par   varchar(200) null,
  corrige_le    datetime(6)  null,
  unique key discipline_code (code),
  key discipline_libelle (libelle, id),
  key discipline_fonction (fonction, id),
  key discipline_active (active, id)
);

-- School holidays of a zone or of an académie; "reprise" is the first day of school after them, null while unpublished.
create table periode_scolaire (
  id             bigint       not null primary key,
  version        bigint       not null,
  territoire     varchar(10)  not null,
  code           varchar(30)  not null,
  annee_scolaire char(9)      not null,
  libelle        varchar(60)  not null,
  population     varchar(60)  not null,
  debut          date         not null,
  reprise        date         null,
  corrige_par    varchar(200) null,
  corrige_le     datetime(6)  null,
  unique key periode_scolaire_cle (territoire, code, libelle, population, debut),
  key periode_scolaire_code (code, id),
  key periode_scolaire_annee (annee_scolaire, id),
  key periode_scolaire_libelle (libelle, id),
  key periode_scolaire_population (population, id),
  key periode_scolaire_debut (debut, id),
  key periode_scolaire_reprise (reprise, id)
);
