-- Sessions opened before this moment are over: set when the password changes.
alter table compte add column sessions_depuis datetime(6) null;
