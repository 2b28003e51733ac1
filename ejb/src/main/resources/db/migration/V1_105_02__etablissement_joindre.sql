-- How a head of establishment is reached.
alter table etablissement
  add column telephone varchar(10) null,
  add column courriel varchar(190) null;
