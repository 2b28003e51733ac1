-- "Envois des résultats": each time the results of a discipline were sent to its candidates, to the schools or to its inspectors.
create table envoi_resultats (
  id              bigint       not null primary key,
  version         bigint       not null,
  campagne_id     bigint       not null,
  discipline_code varchar(10)  not null,
  genre           varchar(20)  not null,
  rang            int          not null,
  fait_par        varchar(200) not null,
  fait_le         datetime(6)  not null,
  sans_adresse    int          not null,
  unique key envoi_resultats_rang (campagne_id, discipline_code, genre, rang),
  constraint envoi_resultats_campagne foreign key (campagne_id) references campagne (id)
);

-- The last of each, and what has become of its mails: those of the outbox that tell of it.
create view suivi_envoi as
  select e.id as envoi_id, e.campagne_id, e.discipline_code, e.genre, e.rang, e.fait_par, e.fait_le, e.sans_adresse, count(c.id) as ecrits,
    coalesce(sum(c.etat = 'ENVOYE'), 0) as envoyes, coalesce(sum(c.etat = 'ECHEC'), 0) as refuses,
    coalesce(sum(c.etat = 'REVENU'), 0) as revenus, coalesce(sum(c.etat in ('EN_ATTENTE', 'RECLAME', 'INCERTAIN')), 0) as attendus
  from envoi_resultats e
  left join courriel c on c.cle_unicite = concat('envoi:', e.id)
    and c.type = case e.genre when 'ALTERNANTS' then 'contractuels-resultats' when 'PERDIR' then 'contractuels-resultats-perdir'
      else 'contractuels-resultats-inspecteurs' end
  where not exists (select 1 from envoi_resultats s where s.campagne_id = e.campagne_id and s.discipline_code = e.discipline_code
    and s.genre = e.genre and s.rang > e.rang)
  group by e.id;
