-- Who had accepted and does not come.
create table desistement (
  id             bigint       not null primary key,
  version        bigint       not null,
  candidature_id bigint       not null,
  motif          varchar(500) not null,
  corrige_par    varchar(200) not null,
  corrige_le     datetime(6)  not null,
  unique key desistement_candidature (candidature_id),
  constraint desistement_candidature foreign key (candidature_id) references candidature (id)
);
