package fr.passerelle.contractuels.exports;

import fr.passerelle.noyau.Colonne;
import fr.passerelle.noyau.Criteres;
import fr.passerelle.noyau.DefinitionListe;
import fr.passerelle.noyau.Search;
import fr.passerelle.noyau.Tranche;
import fr.passerelle.noyau.Tri;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** "Liste des capacités d'accueil": each discipline and type of post that has an estimation or a post; a few hundred lines at most. */
@ApplicationScoped
class ListeCapacites implements Search<LigneCapacite> {

    private static final String CAPACITES = "select d.code, d.libelle, d.fonction, t.libelle as type_poste, c.ministere, c.concours_reserves, "
            + "c.redoublement, c.prolongation, c.boe, s.supports from discipline d join type_poste t "
            + "left join capacite c on c.campagne_id = ?1 and c.discipline_code = d.code and c.type_poste_code = t.code "
            + "left join (select p.discipline_code, p.type_poste_code, sum(p.supports) as supports from poste p where p.campagne_id = ?1 "
            + "and p.supprime = false group by p.discipline_code, p.type_poste_code) s "
            + "on s.discipline_code = d.code and s.type_poste_code = t.code "
            + "where (c.id is not null or s.supports is not null) and (?2 is null or find_in_set(d.code, ?2)) order by d.code, t.libelle, t.code";
    private static final DefinitionListe<LigneCapacite> LISTE = new DefinitionListe<>("Capacite c", "c.id", "c",
            l -> l.discipline() + "/" + l.typePoste(),
            List.of(Colonne.calculee("discipline", Colonne.Genre.TEXTE, LigneCapacite::discipline),
                    Colonne.calculee("disciplineLibelle", Colonne.Genre.TEXTE, LigneCapacite::disciplineLibelle),
                    Colonne.calculee("fonction", Colonne.Genre.CHOIX, LigneCapacite::fonction),
                    Colonne.calculee("typePoste", Colonne.Genre.TEXTE, LigneCapacite::typePoste),
                    Colonne.calculee("ministere", Colonne.Genre.NOMBRE, l -> l.estimation().getMinistere()),
                    Colonne.calculee("concoursReserves", Colonne.Genre.NOMBRE, l -> l.estimation().getConcoursReserves()),
                    Colonne.calculee("redoublement", Colonne.Genre.NOMBRE, l -> l.estimation().getRedoublement()),
                    Colonne.calculee("prolongation", Colonne.Genre.NOMBRE, l -> l.estimation().getProlongation()),
                    Colonne.calculee("boe", Colonne.Genre.NOMBRE, l -> l.estimation().getBoe()),
                    Colonne.calculee("estimation", Colonne.Genre.NOMBRE, l -> l.estimation().total()),
                    Colonne.calculee("implantation", Colonne.Genre.NOMBRE, LigneCapacite::implantation),
                    Colonne.calculee("difference", Colonne.Genre.NOMBRE, LigneCapacite::difference)),
            List.of(), Tri.par("discipline"));

    @PersistenceContext
    private EntityManager em;
    @Inject
    private CandidatsDpe candidats;

    @Override
    public DefinitionListe<LigneCapacite> definition() {
        return LISTE;
    }

    /** How many there are; it shows no page. */
    @Override
    public Tranche<LigneCapacite> chercher(Criteres criteres, Tri tri, int premier, int taille) {
        return new Tranche<>(List.of(), lignes().count());
    }

    @Override
    public void parcourir(Criteres criteres, Tri tri, Consumer<LigneCapacite> suite) {
        lignes().forEach(suite);
    }

    private Stream<LigneCapacite> lignes() {
        String codes = candidats.disciplines().map(c -> String.join(",", c)).orElse(null);
        List<?> lues = em.createNativeQuery(CAPACITES).setParameter(1, candidats.campagne()).setParameter(2, codes).getResultList();
        return lues.stream().map(l -> LigneCapacite.de((Object[]) l));
    }
}
