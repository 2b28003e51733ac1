-- "Gestion de l'affichage des résultats": who shows the results of a discipline, and what each candidate is shown.
alter table discipline_campagne
  add column resultats_par varchar(200) null,
  add column resultats_le datetime(6) null;

-- What was decided of a candidate when the display was switched on; a later decision that differs replaces it at the next one.
create table resultat (
  id             bigint      not null primary key,
  version        bigint      not null,
  candidature_id bigint      not null,
  sort           varchar(20) not null,
  affiche_le     datetime(6) not null,
  remplace_le    datetime(6) null,
  courant        boolean     generated always as (if(remplace_le is null, true, null)) stored,
  unique key resultat_courant (candidature_id, courant),
  constraint resultat_candidature foreign key (candidature_id) references candidature (id)
);

create table resultat_poste (
  id          bigint  not null primary key,
  version     bigint  not null,
  resultat_id bigint  not null,
  ordre       int     not null,
  poste_id    bigint  not null,
  uai         char(8) not null,
  unique key resultat_poste_cle (resultat_id, poste_id),
  constraint resultat_poste_resultat foreign key (resultat_id) references resultat (id),
  constraint resultat_poste_poste foreign key (poste_id) references poste (id),
  constraint resultat_poste_etablissement foreign key (uai) references etablissement (uai)
);

-- What a candidate answers to the post shown to her; one that was annulled stays, and makes place for another.
create table reponse (
  id             bigint       not null primary key,
  version        bigint       not null,
  candidature_id bigint       not null,
  resultat_id    bigint       not null,
  sort           varchar(20)  not null,
  moment         datetime(6)  not null,
  motif          varchar(30)  null,
  recontact      boolean      null,
  annulee_par    varchar(200) null,
  annulee_le     datetime(6)  null,
  annulee_motif  varchar(500) null,
  en_vigueur     boolean      generated always as (if(annulee_le is null, true, null)) stored,
  unique key reponse_en_vigueur (candidature_id, en_vigueur),
  constraint reponse_candidature foreign key (candidature_id) references candidature (id),
  constraint reponse_resultat foreign key (resultat_id) references resultat (id)
);

-- "Réponse": what each candidature has answered, or that a post was shown to her and she has not.
create view reponse_stagiaire as
  select c.id as candidature_id, r.id as reponse_id, r.moment, r.motif, r.recontact,
    case when r.id is not null then r.sort when x.sort = 'AFFECTE' then 'SANS_REPONSE' end as etat
  from candidature c
  left join reponse r on r.candidature_id = c.id and r.en_vigueur = true
  left join resultat x on x.candidature_id = c.id and x.courant = true;

-- Of each candidate who keeps up her candidature: what is decided now, and whether what she is shown says something else. The numbers
-- say how they are compared: they are, too, by what saves the base, whose connection has another usual way.
create view ecart_resultat as
  select c.id as candidature_id, c.campagne_id, c.discipline_code, o.sort,
    coalesce(x.sort, 'A_DECIDER') <> o.sort
      or coalesce((select convert(group_concat(m.poste_id order by m.poste_id) using utf8mb4) collate utf8mb4_bin from resultat_poste m
          where m.resultat_id = x.id), '')
        <> coalesce((select convert(group_concat(a.poste_id order by a.poste_id) using utf8mb4) collate utf8mb4_bin from decision_affectation d
          join affectation a on a.decision_id = d.id where d.candidature_id = c.id), '') as ecart
  from candidature c
  join feuille_voeux f on f.candidature_id = c.id and f.maintien = true
  join sort_stagiaire o on o.candidature_id = c.id
  left join resultat x on x.candidature_id = c.id and x.courant = true
  where c.statut <> 'A_COMPLETER';

-- How far the decisions of each discipline of a campaign are.
create view avancement_resultats as
  select concat(campagne_id, ':', discipline_code) as cle, campagne_id, discipline_code, count(*) as maintenus,
    sum(sort = 'A_DECIDER') as a_decider, sum(ecart) as ecarts
  from ecart_resultat
  where discipline_code is not null
  group by campagne_id, discipline_code;

-- Why a contract is refused: the first is the reference's own; administrators enter others.
insert into nomenclature (id, version, genre, code, libelle, active) values
  (-120, 1, 'MOTIF_REFUS', '10', 'Je ne souhaite plus être contractuel alternant', true),
  (-121, 1, 'MOTIF_REFUS', '20', 'L''établissement proposé est trop éloigné de mon domicile', true),
  (-122, 1, 'MOTIF_REFUS', '30', 'J''ai obtenu un autre poste ou un autre contrat', true),
  (-123, 1, 'MOTIF_REFUS', '40', 'Je change d''études ou je les interromps', true),
  (-124, 1, 'MOTIF_REFUS', '90', 'Autre motif', true);
