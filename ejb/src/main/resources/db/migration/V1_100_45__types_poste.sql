-- The service of a type of post in hours a week where it is known, and who corrected the type last.
alter table type_poste
  add column heures_service decimal(4, 2) null,
  add column corrige_par varchar(200) null,
  add column corrige_le datetime(6) null;
update type_poste set heures_service = 6 where code = 'ALTERNANT';
