-- A report of non-delivery names the mail by its Message-ID.
alter table courriel add key courriel_message (message_id);
