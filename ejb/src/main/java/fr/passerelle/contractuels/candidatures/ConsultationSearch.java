package fr.passerelle.contractuels.candidatures;

import fr.passerelle.comptes.Appelant;
import fr.passerelle.comptes.Perimetre;
import fr.passerelle.comptes.Profil;
import fr.passerelle.comptes.Roles;
import fr.passerelle.contractuels.campagnes.CampagneCourante;
import fr.passerelle.documents.Depot;
import fr.passerelle.documents.DocumentStocke;
import fr.passerelle.noyau.Colonne;
import fr.passerelle.noyau.Criteres;
import fr.passerelle.noyau.DefinitionListe;
import fr.passerelle.noyau.RequeteListe;
import fr.passerelle.noyau.Restriction;
import fr.passerelle.noyau.Search;
import fr.passerelle.noyau.Tranche;
import fr.passerelle.noyau.Tri;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** "Consultation des candidats": the candidates of an inspector's disciplines, with the documents that inspectors read. */
@Stateless
@LocalBean
public class ConsultationSearch implements Search<LigneConsultation> {

    private static final DefinitionListe<LigneConsultation> LISTE = new DefinitionListe<>(
            "Candidature c left join Discipline d on d.code = c.discipline left join TypePoste t on t.code = c.typePoste", "c.id",
            "new fr.passerelle.contractuels.candidatures.LigneConsultation(c.id, c.numero, c.discipline, d.libelle, t.libelle, c.etatCivil.nom, "
                    + "c.etatCivil.prenom, c.statut, c.pieces)",
            LigneConsultation::id,
            List.of(Colonne.texte("discipline", LigneConsultation::disciplineNommee, "c.discipline"),
                    Colonne.texte("typePoste", LigneConsultation::typePoste, "c.typePoste"),
                    Colonne.texte("nom", LigneConsultation::nom, "c.etatCivil.nom"),
                    Colonne.texte("prenom", LigneConsultation::prenom, "c.etatCivil.prenom"),
                    Colonne.calculee("documents", Colonne.Genre.TEXTE, LigneConsultation::documentsNommes)),
            List.of("c.etatCivil.nom", "c.etatCivil.prenom", "c.numero", "c.discipline"), Tri.par("nom"));

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Appelant appelant;
    @Inject
    private CampagneCourante campagne;
    @Inject
    private Depot depot;

    @Override
    @PermitAll
    public DefinitionListe<LigneConsultation> definition() {
        return LISTE;
    }

    @Override
    @RolesAllowed(Roles.INSPECTEUR)
    public Tranche<LigneConsultation> chercher(Criteres criteres, Tri tri, int premier, int taille) {
        Tranche<LigneConsultation> page = requete().chercher(criteres, tri, premier, taille);
        Map<String, Map<GenreJustificatif, Long>> documents = documents(page.lignes());
        return new Tranche<>(page.lignes().stream().map(l -> l.avec(documents.getOrDefault(String.valueOf(l.id()), Map.of()))).toList(),
                page.total());
    }

    @Override
    @RolesAllowed(Roles.INSPECTEUR)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void parcourir(Criteres criteres, Tri tri, Consumer<LigneConsultation> suite) {
        requete().parcourir(criteres, tri, suite);
    }

    /** The first candidates where each word is found in the name, the number or the discipline. */
    @RolesAllowed(Roles.INSPECTEUR)
    public List<LigneConsultation> trouver(String mots, int auPlus) {
        return requete().premieres(new Criteres(mots, Map.of()), null, auPlus);
    }

    /** Numbers of the documents an inspector reads, by kind, by key of the candidature. */
    private Map<String, Map<GenreJustificatif, Long>> documents(List<LigneConsultation> lignes) {
        Map<String, Map<GenreJustificatif, Long>> documents = new HashMap<>();
        for (DocumentStocke d : depot.documents(Candidature.class, lignes.stream().map(LigneConsultation::id).toList())) {
            GenreJustificatif genre = GenreJustificatif.valueOf(d.getGenre());
            if (genre.estPedagogique()) {
                documents.computeIfAbsent(d.getProprietaire().cle(), c -> new EnumMap<>(GenreJustificatif.class)).put(genre, d.getId());
            }
        }
        return documents;
    }

    private RequeteListe<LigneConsultation> requete() {
        return new RequeteListe<>(em, LISTE, Restriction.a("c.campagne.id = :campagne", Map.of("campagne", campagne.numero()))
                .parmi("c.discipline", "disciplines", appelant.droits().codes(Perimetre.Genre.DISCIPLINE, Profil.INSPECTEUR)));
    }
}
