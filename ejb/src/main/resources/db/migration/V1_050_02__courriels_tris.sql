-- The other orders in which administrators read the outbox.
alter table courriel
  add key courriel_sujet (sujet, id),
  add key courriel_envoye (envoye_le, id),
  add key courriel_prochain (prochain_essai, id),
  add key courriel_motif (motif, id);
