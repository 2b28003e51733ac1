-- Words searched are read in the order's index alone.
alter table commune drop key commune_nom, add key commune_nom (nom, id, code_postal, code_insee);
alter table etablissement drop key etablissement_nom, add key etablissement_nom (nom, uai, commune, code_postal);
