-- Words searched are read in the order's index alone.
alter table candidature drop key candidature_par_nom,
  add key candidature_par_nom (campagne_id, nom, id, prenom, numero, discipline_code);
