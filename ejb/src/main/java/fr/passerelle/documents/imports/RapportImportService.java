package fr.passerelle.documents.imports;

import fr.passerelle.comptes.Roles;
import fr.passerelle.noyau.Colonne;
import fr.passerelle.noyau.Criteres;
import fr.passerelle.noyau.DefinitionListe;
import fr.passerelle.noyau.RequeteListe;
import fr.passerelle.noyau.Restriction;
import fr.passerelle.noyau.Tranche;
import fr.passerelle.noyau.Tri;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** The lines that a pass of an import reports, for who may see that import. */
@Stateless
public class RapportImportService {

    static final DefinitionListe<LigneRapport> LISTE = new DefinitionListe<>("LigneImport l", "l.id",
            "new fr.passerelle.documents.imports.LigneRapport(l.id, l.ligne, l.cle, l.resultat, l.colonne, l.valeur, l.motif)",
            LigneRapport::id, List.of(
                    Colonne.entier("ligne", LigneRapport::ligne, "l.ligne"),
                    Colonne.texte("cle", LigneRapport::cle, "l.cle"),
                    Colonne.choix("resultat", Constat.Resultat.class, LigneRapport::resultat, "l.resultat"),
                    Colonne.texte("colonne", LigneRapport::colonne, "l.colonne"),
                    Colonne.texte("valeur", LigneRapport::valeur, "l.valeur"),
                    Colonne.texte("motif", LigneRapport::motif, "l.motif")),
            List.of("l.cle", "l.colonne", "l.valeur", "l.motif"), Tri.par("ligne"));

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Imports imports;

    @RolesAllowed(Roles.PERSONNEL)
    public Tranche<LigneRapport> chercher(long importe, PhaseImport phase, boolean refusees, Criteres criteres, Tri tri, int premier, int taille) {
        return requete(importe, phase, refusees).chercher(criteres, tri, premier, taille);
    }

    @RolesAllowed(Roles.PERSONNEL)
    public void parcourir(long importe, PhaseImport phase, boolean refusees, Criteres criteres, Tri tri, Consumer<LigneRapport> suite) {
        requete(importe, phase, refusees).parcourir(criteres, tri, suite);
    }

    private RequeteListe<LigneRapport> requete(long importe, PhaseImport phase, boolean refusees) {
        imports.exigerVisible(importe);
        Map<String, Object> valeurs = new HashMap<>(Map.of("importe", importe, "phase", phase));
        if (refusees) {
            valeurs.put("refusee", Constat.Resultat.REFUSEE);
        }
        return new RequeteListe<>(em, LISTE, Restriction.a("l.source.id = :importe and l.phase = :phase"
                + (refusees ? " and l.resultat = :refusee" : ""), valeurs));
    }
}
