-- Old mails lose their address and their text (efface_le); words searched are read in the order's index alone.
alter table courriel
  modify column destinataire varchar(190) null,
  add column efface_le datetime(6) null,
  add key courriel_a_effacer (efface_le, depose_le),
  drop key courriel_depose,
  add key courriel_depose (depose_le, id, destinataire, sujet);
