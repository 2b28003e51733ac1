-- What became of the lines of an import, counted once when a pass ends.
alter table import
  add column nouvelles bigint not null default 0,
  add column changees bigint not null default 0,
  add column inchangees bigint not null default 0,
  add column refusees bigint not null default 0;
update import i join (
  select import_id, phase, sum(resultat = 'NOUVELLE') as nouvelles, sum(resultat = 'CHANGEE') as changees,
         sum(resultat = 'INCHANGEE') as inchangees, sum(resultat = 'REFUSEE') as refusees
  from ligne_import where rang = 0 group by import_id, phase) l
  on l.import_id = i.id and l.phase = if(i.etat in ('EXECUTION_EN_COURS', 'EXECUTION_INTERROMPUE', 'EXECUTE'), 'EXECUTION', 'ANALYSE')
set i.nouvelles = l.nouvelles, i.changees = l.changees, i.inchangees = l.inchangees, i.refusees = l.refusees;
