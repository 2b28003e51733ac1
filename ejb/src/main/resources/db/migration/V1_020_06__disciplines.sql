-- The three disciplines de poste known for sure; the full list is not published and is entered by administrators.
insert into discipline (id, version, code, libelle, fonction, active)
  select c.valeur + d.rang, 0, d.code, d.libelle, d.fonction, true
  from cle c cross join (
    select 1 as rang, 'L0421' as code, 'ALLEMAND' as libelle, 'ENS' as fonction
    union all select 2, 'L0422', 'ANGLAIS', 'ENS'
    union all select 3, 'E0030', 'CONSEILLER PRINCIPAL EDUCATION', 'EDU') d
  where c.nom = 'entite';
update cle set valeur = valeur + 3 where nom = 'entite';
