-- What a discipline has reached in a campaign: posts that change no more, wishes that candidates may give.
create table discipline_campagne (
  id              bigint       not null primary key,
  version         bigint       not null,
  campagne_id     bigint       not null,
  discipline_code varchar(10)  not null,
  postes_clos_par varchar(200) null,
  postes_clos_le  datetime(6)  null,
  voeux_par       varchar(200) null,
  voeux_le        datetime(6)  null,
  unique key discipline_campagne_cle (campagne_id, discipline_code),
  constraint discipline_campagne_campagne foreign key (campagne_id) references campagne (id),
  constraint discipline_campagne_discipline foreign key (discipline_code) references discipline (code)
);

-- "Demande de maintien" and wishes: one sheet a candidature, its wishes in the order of preference.
create table feuille_voeux (
  id             bigint      not null primary key,
  version        bigint      not null,
  candidature_id bigint      not null,
  maintien       boolean     null,
  maintien_le    datetime(6) null,
  validee_le     datetime(6) null,
  unique key feuille_voeux_candidature (candidature_id),
  constraint feuille_voeux_candidature foreign key (candidature_id) references candidature (id)
);

create table voeu (
  feuille_id bigint     not null,
  rang       int        not null,
  uai        varchar(8) not null,
  primary key (feuille_id, uai),
  key voeu_etablissement (uai),
  constraint voeu_feuille foreign key (feuille_id) references feuille_voeux (id),
  constraint voeu_etablissement foreign key (uai) references etablissement (uai)
);
