-- Orders that lists offer: a unique key is not read for an order that its row's number closes.
alter table etablissement
  drop key etablissement_ouvert,
  add key etablissement_ouvert (ouvert, uai),
  add key etablissement_departement_uai (departement, uai);
alter table nomenclature add key nomenclature_ordre (genre, code, id);
alter table discipline add key discipline_ordre (code, id);
alter table periode_scolaire add key periode_scolaire_territoire (territoire, id);
