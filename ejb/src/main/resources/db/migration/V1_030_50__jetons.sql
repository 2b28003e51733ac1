-- Tokens of /api (Jeton): digests only.
create table jeton (
  id            bigint       not null primary key,
  version       bigint       not null,
  nom           varchar(100) not null,
  empreinte     char(64)     not null,
  portees       varchar(200) not null,
  cree_par      varchar(200) not null,
  cree_le       datetime(6)  not null,
  expire_le     date         not null,
  revoque_le    datetime(6)  null,
  dernier_usage datetime(6)  null,
  unique key jeton_empreinte (empreinte),
  key jeton_cree (cree_le, id)
);
