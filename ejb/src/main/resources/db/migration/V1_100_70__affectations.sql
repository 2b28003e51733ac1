-- "Saisie des affectations": one decision a candidature; the supports of posts it takes, each support for one stagiaire.
create table decision_affectation (
  id             bigint       not null primary key,
  version        bigint       not null,
  candidature_id bigint       not null,
  aucune         boolean      not null,
  corrige_par    varchar(200) null,
  corrige_le     datetime(6)  null,
  unique key decision_affectation_candidature (candidature_id),
  constraint decision_affectation_candidature foreign key (candidature_id) references candidature (id)
);

create table affectation (
  id          bigint not null primary key,
  version     bigint not null,
  decision_id bigint not null,
  poste_id    bigint not null,
  place       int    not null,
  rang        int    null,
  unique key affectation_place (poste_id, place),
  unique key affectation_poste (decision_id, poste_id),
  constraint affectation_decision foreign key (decision_id) references decision_affectation (id),
  constraint affectation_poste foreign key (poste_id) references poste (id)
);

-- "Stagiaire affecté": the names on a post, in the order of its supports.
create view stagiaires_poste as
  select a.poste_id, group_concat(c.nom, ' ', c.prenom order by a.place separator ', ') as noms
  from affectation a
  join decision_affectation d on d.id = a.decision_id
  join candidature c on c.id = d.candidature_id
  group by a.poste_id;

-- "Établissement(s) d'affectation": what is decided of each candidature; her schools, type, name and UAI of one a line, wishes first.
create view sort_stagiaire as
  select c.id as candidature_id,
    case when count(a.id) > 0 then 'AFFECTE' when max(d.aucune) then 'AUCUNE' else 'A_DECIDER' end as sort,
    group_concat(e.type, '\t', e.nom, '\t', e.uai order by coalesce(a.rang, 1000), e.nom separator '\n') as etablissements
  from candidature c
  left join decision_affectation d on d.candidature_id = c.id
  left join affectation a on a.decision_id = d.id
  left join poste p on p.id = a.poste_id
  left join etablissement e on e.uai = p.uai
  group by c.id;

-- The first wishes of each candidature, in their order: type and name of one a line.
create view premiers_voeux as
  select f.candidature_id, group_concat(e.type, '\t', e.nom order by v.rang separator '\n') as voeux
  from feuille_voeux f
  join voeu v on v.feuille_id = f.id and v.rang <= 3
  join etablissement e on e.uai = v.uai
  group by f.candidature_id;
