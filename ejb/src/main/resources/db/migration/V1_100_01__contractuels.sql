-- Contract posts (ContAcTT): campaigns and candidates; their documents are in document_stocke.
create table type_poste (
  id      bigint       not null primary key,
  version bigint       not null,
  code    varchar(20)  not null,
  libelle varchar(100) not null,
  actif   boolean      not null,
  unique key type_poste_code (code)
);
-- Numbers below 0 are those of rows that the schema brings itself.
insert into type_poste (id, version, code, libelle, actif) values (-100, 1, 'ALTERNANT', 'Alternant', true);

create table campagne (
  id                 bigint      not null primary key,
  version            bigint      not null,
  annee              int         not null,
  ouverture_debut    datetime(6) null,
  ouverture_fin      datetime(6) null,
  gestion_debut      datetime(6) null,
  gestion_fin        datetime(6) null,
  inscription_debut  datetime(6) null,
  inscription_fin    datetime(6) null,
  voeux_debut        datetime(6) null,
  voeux_fin          datetime(6) null,
  reponses_debut     datetime(6) null,
  reponses_fin       datetime(6) null,
  resultats_debut    datetime(6) null,
  resultats_fin      datetime(6) null,
  convocation_limite date        not null,
  entretiens_du      date        not null,
  entretiens_au      date        not null,
  resultats_le       date        not null,
  voeux_maximum      int         not null,
  unique key campagne_annee (annee)
);

create table candidature (
  id                  bigint        not null primary key,
  version             bigint        not null,
  campagne_id         bigint        not null,
  compte_id           bigint        not null,
  numero              varchar(20)   not null,
  nom                 varchar(100)  not null,
  prenom              varchar(100)  not null,
  nom_naissance       varchar(100)  not null,
  date_naissance      date          not null,
  diplome             varchar(200)  not null,
  parcours            varchar(200)  null,
  discipline_code     varchar(10)   null,
  type_poste_code     varchar(20)   not null,
  adresse             varchar(200)  null,
  code_postal         varchar(5)    null,
  commune             varchar(100)  null,
  telephone           varchar(10)   null,
  situation_familiale varchar(20)   null,
  nombre_enfants      int           null,
  observations        varchar(1000) null,
  handicap            boolean       not null,
  boursier            boolean       not null,
  corrections         varchar(100)  not null,
  pieces              varchar(120)  not null,
  statut              varchar(20)   not null,
  inscrite_le         datetime(6)   null,
  modifiee_par        varchar(210)  null,
  modifiee_le         datetime(6)   null,
  unique key candidature_numero (campagne_id, numero),
  unique key candidature_compte (compte_id, campagne_id),
  -- One index per column the list of candidates sorts by, closed by the key as the list's order is.
  key candidature_par_nom (campagne_id, nom, id),
  key candidature_par_prenom (campagne_id, prenom, id),
  key candidature_par_discipline (campagne_id, discipline_code, id),
  key candidature_par_type (campagne_id, type_poste_code, id),
  key candidature_par_statut (campagne_id, statut, id),
  constraint candidature_campagne foreign key (campagne_id) references campagne (id),
  constraint candidature_compte foreign key (compte_id) references compte (id),
  constraint candidature_discipline foreign key (discipline_code) references discipline (code),
  constraint candidature_type_poste foreign key (type_poste_code) references type_poste (code)
);
