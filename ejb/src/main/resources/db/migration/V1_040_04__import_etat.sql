-- The longest state has 21 letters.
alter table import modify column etat varchar(30) not null;
