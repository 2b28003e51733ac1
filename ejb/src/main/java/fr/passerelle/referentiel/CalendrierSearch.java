package fr.passerelle.referentiel;

import fr.passerelle.noyau.Colonne;
import fr.passerelle.noyau.Criteres;
import fr.passerelle.noyau.DefinitionListe;
import fr.passerelle.noyau.RequeteListe;
import fr.passerelle.noyau.Restriction;
import fr.passerelle.noyau.Search;
import fr.passerelle.noyau.Tranche;
import fr.passerelle.noyau.Tri;
import fr.passerelle.referentiel.PeriodeScolaire.Territoire;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.function.Consumer;

/** The school holidays, the latest first. */
@Stateless
@LocalBean
public class CalendrierSearch implements Search<LignePeriode> {

    private static final String SELECTION = "new fr.passerelle.referentiel.LignePeriode("
            + "p.id, p.territoire, p.code, p.anneeScolaire, p.libelle, p.population, p.debut, p.reprise)";
    private static final DefinitionListe<LignePeriode> LISTE = new DefinitionListe<>("PeriodeScolaire p", "p.id", SELECTION,
            LignePeriode::id,
            List.of(Colonne.texte("anneeScolaire", LignePeriode::anneeScolaire, "p.anneeScolaire"),
                    Colonne.choix("territoire", Territoire.class, LignePeriode::territoire, "p.territoire"),
                    Colonne.texte("code", LignePeriode::code, "p.code"),
                    Colonne.texte("libelle", LignePeriode::libelle, "p.libelle"),
                    Colonne.texte("population", LignePeriode::population, "p.population"),
                    Colonne.date("debut", LignePeriode::debut, "p.debut"),
                    Colonne.date("reprise", LignePeriode::reprise, "p.reprise")),
            List.of("p.code", "p.libelle", "p.anneeScolaire", "p.population"), new Tri("debut", false));

    @PersistenceContext
    private EntityManager em;

    @Override
    @PermitAll
    public DefinitionListe<LignePeriode> definition() {
        return LISTE;
    }

    @Override
    @PermitAll
    public Tranche<LignePeriode> chercher(Criteres criteres, Tri tri, int premier, int taille) {
        return new RequeteListe<>(em, LISTE, Restriction.AUCUNE).chercher(criteres, tri, premier, taille);
    }

    @Override
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void parcourir(Criteres criteres, Tri tri, Consumer<LignePeriode> suite) {
        new RequeteListe<>(em, LISTE, Restriction.AUCUNE).parcourir(criteres, tri, suite);
    }
}
