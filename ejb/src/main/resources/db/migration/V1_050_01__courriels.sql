-- The outbox (Courriel) and the templates administrators have rewritten (ModeleCourriel).
create table courriel (
  id             bigint       not null primary key,
  version        bigint       not null,
  type           varchar(60)  not null,
  cle_unicite    varchar(120) not null,
  destinataire   varchar(190) not null,
  sujet          varchar(250) not null,
  texte          mediumtext   null,
  html           mediumtext   null,
  sensible       boolean      not null,
  message_id     varchar(190) not null,
  etat           varchar(20)  not null,
  depose_le      datetime(6)  not null,
  utile_jusqu_a  datetime(6)  null,
  tentatives     int          not null,
  prochain_essai datetime(6)  null,
  reclame_le     datetime(6)  null,
  envoye_le      datetime(6)  null,
  motif          varchar(30)  null,
  detail         varchar(500) null,
  unique key courriel_unique (type, cle_unicite, destinataire),
  key courriel_a_envoyer (etat, prochain_essai, id),
  key courriel_utile (utile_jusqu_a),
  key courriel_depose (depose_le, id),
  key courriel_etat (etat, depose_le, id),
  key courriel_destinataire (destinataire, depose_le, id),
  key courriel_type (type, depose_le, id)
);

create table modele_courriel (
  id          bigint       not null primary key,
  version     bigint       not null,
  code        varchar(60)  not null,
  sujet       varchar(250) not null,
  corps       mediumtext   not null,
  modifie_par varchar(200) not null,
  modifie_le  datetime(6)  not null,
  unique key modele_courriel_code (code)
);
