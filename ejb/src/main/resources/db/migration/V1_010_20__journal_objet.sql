-- An object is also looked for by its number alone.
alter table journal add key journal_objet_numero (objet_cle, moment, id);
