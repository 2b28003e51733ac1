-- Closing an account, where a habilitation comes from, one-use links, sign-in attempts, sessions opened by the ENT.
alter table compte add column ferme_le datetime(6) null;

alter table habilitation add column origine varchar(20) not null default 'ADMINISTRATEUR';

create table lien (
  id         bigint       not null primary key,
  version    bigint       not null,
  compte_id  bigint       not null,
  usage_lien varchar(20)  not null,
  empreinte  char(64)     not null,
  expire_le  datetime(6)  not null,
  utilise_le datetime(6)  null,
  valeur     varchar(190) null,
  unique key lien_empreinte (empreinte),
  key lien_compte (compte_id, usage_lien),
  key lien_expiration (expire_le),
  constraint lien_de_compte foreign key (compte_id) references compte (id)
);

create table essai (
  cle     char(64)    not null primary key,
  echecs  int         not null,
  dernier datetime(6) not null,
  key essai_dernier (dernier)
);

create table session_ent (
  empreinte   char(64)    not null primary key,
  compte_id   bigint      not null,
  ouverte_le  datetime(6) not null,
  revoquee_le datetime(6) null,
  key session_ent_ouverte (ouverte_le),
  constraint session_ent_compte foreign key (compte_id) references compte (id)
);
