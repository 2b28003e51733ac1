-- "Proposition d'affectation": how the posts of a campaign rank their candidates.
create table priorites_campagne (
  id                   bigint       not null primary key,
  version              bigint       not null,
  campagne_id          bigint       not null,
  criteres             varchar(100) not null,
  tranches             varchar(100) not null,
  graine               varchar(40)  not null,
  ecarter_defavorables boolean      not null,
  corrige_par          varchar(200) null,
  corrige_le           datetime(6)  null,
  unique key priorites_campagne_campagne (campagne_id),
  constraint priorites_campagne_campagne foreign key (campagne_id) references campagne (id)
);

-- A proposition as it was computed: of what, by whom, when, with which rules; how it ended. The hypothesis is empty where it was not computed.
create table proposition_affectation (
  id                        bigint       not null primary key,
  version                   bigint       not null,
  campagne_id               bigint       not null,
  discipline_code           varchar(10)  null,
  type_poste_code           varchar(20)  null,
  criteres                  varchar(100) not null,
  tranches                  varchar(100) not null,
  graine                    varchar(40)  not null,
  ecarter_defavorables      boolean      not null,
  calculee_par              varchar(200) not null,
  calculee_le               datetime(6)  not null,
  candidats                 int          not null,
  affectes                  int          not null,
  premiers_voeux            int          not null,
  somme_rangs               bigint       not null,
  places_libres             bigint       not null,
  defauts                   int          not null,
  hypothese_affectes        int          null,
  hypothese_premiers_voeux  int          null,
  hypothese_somme_rangs     bigint       null,
  hypothese_paires          int          null,
  etat                      varchar(20)  not null,
  corrige_par               varchar(200) null,
  corrige_le                datetime(6)  null,
  key proposition_affectation_date (campagne_id, calculee_le),
  constraint proposition_affectation_campagne foreign key (campagne_id) references campagne (id)
);

-- The disciplines of its candidates: who does not hold them all does not see it.
create table proposition_discipline (
  proposition_id  bigint      not null,
  discipline_code varchar(10) not null,
  primary key (proposition_id, discipline_code),
  constraint proposition_discipline_proposition foreign key (proposition_id) references proposition_affectation (id)
);

-- What it proposes to each candidate and why, a wish a line; accepted or not yet.
create table ligne_proposition (
  id              bigint       not null primary key,
  version         bigint       not null,
  proposition_id  bigint       not null,
  candidature_id  bigint       not null,
  discipline_code varchar(10)  not null,
  type_poste_code varchar(20)  not null,
  poste_id        bigint       null,
  uai             varchar(8)   null,
  rang            int          null,
  tirage          char(12)     not null,
  raison          varchar(20)  not null,
  explication     text         not null,
  acceptee_par    varchar(200) null,
  acceptee_le     datetime(6)  null,
  unique key ligne_proposition_cle (proposition_id, candidature_id),
  key ligne_proposition_rang (proposition_id, rang, id),
  key ligne_proposition_tirage (proposition_id, tirage, id),
  constraint ligne_proposition_proposition foreign key (proposition_id) references proposition_affectation (id),
  constraint ligne_proposition_candidature foreign key (candidature_id) references candidature (id),
  constraint ligne_proposition_poste foreign key (poste_id) references poste (id)
);

-- The supports it leaves free.
create table place_restante (
  id             bigint not null primary key,
  version        bigint not null,
  proposition_id bigint not null,
  poste_id       bigint not null,
  places         int    not null,
  unique key place_restante_cle (proposition_id, poste_id),
  constraint place_restante_proposition foreign key (proposition_id) references proposition_affectation (id),
  constraint place_restante_poste foreign key (poste_id) references poste (id)
);
