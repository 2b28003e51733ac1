-- The first day of the contracts of a campaign, which the mail of acceptance and the letter name.
alter table campagne add column contrat_debut date null;
update campagne set contrat_debut = concat(annee, '-09-01');
alter table campagne modify column contrat_debut date not null;

-- What who has accepted reads of the régime de Sécurité sociale: one text for the whole application, kept by the DPE.
create table notice_affiliation (
  id           bigint        not null primary key,
  version      bigint        not null,
  titre        varchar(200)  not null,
  texte        varchar(4000) not null,
  lien_libelle varchar(200)  null,
  lien         varchar(500)  null,
  corrige_par  varchar(200)  null,
  corrige_le   datetime(6)   null
);

insert into notice_affiliation (id, version, titre, texte, lien_libelle, lien) values (-1, 1,
  'Affiliation au régime de Sécurité sociale (MGEN)',
  'Pendant votre contrat, votre régime obligatoire de Sécurité sociale est géré par la MGEN. Demandez votre affiliation sans attendre la rentrée : vos remboursements en dépendent.\n\nVous pouvez prendre rendez-vous par téléphone au 3676, ou laisser vos coordonnées dans le formulaire de la MGEN : un conseiller vous rappelle et vous aide, à distance ou dans la section de votre département.',
  'Formulaire de contact de la MGEN', 'https://www.mgen.fr/');
