-- Closed blocks of the journal, chained by their digests (Sceau): a line changed, taken out or slipped in afterwards is seen.
create table sceau_journal (
  numero    int         not null primary key,
  jusqu_a   datetime(6) not null,
  lignes    bigint      not null,
  empreinte char(64)    character set ascii collate ascii_bin not null,
  scelle_le datetime(6) not null,
  purge_le  datetime(6) null,
  unique key sceau_journal_jusqu_a (jusqu_a)
);
