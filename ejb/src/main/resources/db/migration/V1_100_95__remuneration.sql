-- "Rémunération": what a type of post is paid, and the value of the index point, each from a day to another. A row without a type is of the point.
create table bareme_remuneration (
  id              bigint         not null primary key,
  version         bigint         not null,
  nature          varchar(30)    not null,
  type_poste_code varchar(20)    null,
  valeur          decimal(10, 4) not null,
  quotite         decimal(8, 4)  null,
  debut           date           not null,
  fin             date           null,
  source          varchar(300)   not null,
  exemple         boolean        not null,
  corrige_par     varchar(200)   null,
  corrige_le      datetime(6)    null,
  key bareme_remuneration_type (type_poste_code, debut),
  constraint bareme_remuneration_type foreign key (type_poste_code) references type_poste (code)
);

-- The value of the point since 2017, in euros a year, as the decrees fix it.
insert into bareme_remuneration (id, version, nature, valeur, debut, fin, source, exemple) values
  (-951, 1, 'VALEUR_POINT', 56.2323, '2017-02-01', '2022-06-30', 'Décret n° 2016-670, article 2', false),
  (-952, 1, 'VALEUR_POINT', 58.2004, '2022-07-01', '2023-06-30', 'Décret n° 2022-994', false),
  (-953, 1, 'VALEUR_POINT', 59.0734, '2023-07-01', null, 'Décret n° 2023-519', false);

-- Letters, as the DPE words them: their subject, their text with {{variables}}, how long the contract they announce lasts.
create table modele_lettre (
  id          bigint       not null primary key,
  version     bigint       not null,
  code        varchar(60)  not null,
  sujet       varchar(250) not null,
  corps       mediumtext   not null,
  duree_mois  int          not null,
  corrige_par varchar(200) null,
  corrige_le  datetime(6)  null,
  unique key modele_lettre_code (code)
);

insert into modele_lettre (id, version, code, sujet, corps, duree_mois) values (-955, 1, 'avis-contrat', 'Avis de contrat de recrutement',
  'Bonjour {{nom}},\n\nVous avez accepté un contrat de contractuel alternant pour l''année scolaire {{annee}}. Cet avis vous en rappelle les conditions.\n\nType de poste : {{typePoste}}\nDiscipline : {{discipline}}\n\nVotre affectation :\n{{etablissements}}\n\nDates du contrat : du {{debut}} au {{fin}}.\nService : {{service}} par semaine.\nRémunération mensuelle brute : {{remuneration}}.\n\nVous signerez votre contrat de travail lors de votre prise de fonction, le {{debut}}, dans votre établissement d''affectation. Pour toute question sur les fonctions qui vous seront confiées, prenez contact avec lui pendant ses heures d''ouverture.\n\nPour toute question sur ce contrat, écrivez à {{assistance}}.\n\nLa division des ressources humaines – {{structure}}', 12);
