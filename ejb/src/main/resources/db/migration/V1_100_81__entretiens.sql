-- Pre-selection and interviews: what is decided of each registered candidate, what she was told, the avis given.
create table entretien (
  id             bigint        not null primary key,
  version        bigint        not null,
  candidature_id bigint        not null,
  etat           varchar(20)   not null,
  rang           int           null,
  debut          datetime(6)   null,
  lieu           varchar(300)  null,
  annonce_genre  varchar(20)   null,
  annonce_debut  datetime(6)   null,
  annonce_lieu   varchar(300)  null,
  annonce_le     datetime(6)   null,
  annonces       int           not null,
  avis           varchar(20)   null,
  commentaire    varchar(2000) null,
  avis_par       varchar(200)  null,
  avis_le        datetime(6)   null,
  corrige_par    varchar(200)  null,
  corrige_le     datetime(6)   null,
  unique key entretien_candidature (candidature_id),
  constraint entretien_candidature foreign key (candidature_id) references candidature (id)
);

-- Where each candidature stands in the selection: of those nothing was decided of, no row is kept.
create view etat_candidature as
  select c.id as candidature_id, coalesce(e.etat, 'A_EXAMINER') as etat
  from candidature c
  left join entretien e on e.candidature_id = c.id;
