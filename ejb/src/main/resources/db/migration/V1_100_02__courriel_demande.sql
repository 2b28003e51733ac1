-- The mail address a candidate asked for, shown as long as its link has not been followed.
alter table candidature add column courriel_demande varchar(190) null;
