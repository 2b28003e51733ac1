package fr.passerelle.contractuels.exports;

import fr.passerelle.comptes.Roles;
import fr.passerelle.contractuels.postes.ChoixPostes;
import fr.passerelle.contractuels.postes.LignePoste;
import fr.passerelle.contractuels.postes.PosteSearch;
import fr.passerelle.documents.exports.ColonneExportee;
import fr.passerelle.documents.exports.DecoupeFeuilles;
import fr.passerelle.documents.exports.Exports;
import fr.passerelle.documents.exports.FormatExport;
import fr.passerelle.noyau.Choisis;
import fr.passerelle.noyau.Criteres;
import fr.passerelle.noyau.Search;
import fr.passerelle.noyau.Textes;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;

/** Writes the lists of the campaign, whole, of the disciplines that the DPE holds. None carries what is known of a handicap. */
@Stateless
public class ExportService {

    @Inject
    private Exports exports;
    @Inject
    private CandidatsDpe dpe;
    @Inject
    private ListeVoeux voeux;
    @Inject
    private ListeCapacites capacites;
    @Inject
    private PosteSearch posteSearch;

    /** All of them, with their number of rows. */
    @RolesAllowed(Roles.DPE)
    public List<ExportOffert> offerts() {
        long candidats = nombre(etudiants());
        return List.of(new ExportOffert(GenreExport.ETUDIANTS, candidats), new ExportOffert(GenreExport.ETUDIANTS_PAR_DISCIPLINE, candidats),
                new ExportOffert(GenreExport.VOEUX_PAR_DISCIPLINE, nombre(voeux)), new ExportOffert(GenreExport.AFFECTATIONS, nombre(affectations())),
                new ExportOffert(GenreExport.POSTES, nombre(postes())), new ExportOffert(GenreExport.CAPACITES, nombre(capacites)));
    }

    /**
     * Writes a workbook to {@code sortie} as its lines are read, and leaves it open.
     *
     * @throws fr.passerelle.documents.exports.ExportTropLong when a sheet cannot hold that many lines
     */
    @RolesAllowed(Roles.DPE)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void ecrire(GenreExport genre, OutputStream sortie) {
        switch (genre) {
            case ETUDIANTS -> ecrire(genre, etudiants(), "exports", "exports_etudiants", sortie);
            case ETUDIANTS_PAR_DISCIPLINE -> ecrireParDiscipline(genre, etudiants(), "exports_etudiants", sortie);
            case VOEUX_PAR_DISCIPLINE -> ecrireParDiscipline(genre, voeux, "exports_voeux", sortie);
            case AFFECTATIONS -> ecrire(genre, affectations(), "exports", "exports_affectations", sortie);
            case POSTES -> ecrire(genre, postes(), "postes", "poste_liste", sortie);
            case CAPACITES -> ecrire(genre, capacites, "exports", "exports_capacites", sortie);
        }
    }

    private Search<LigneEtudiant> etudiants() {
        return dpe.liste(ListeEtudiants.LISTE);
    }

    private Search<LigneAffectation> affectations() {
        return dpe.liste(ListeAffectations.LISTE);
    }

    /** The same as the DOS's "Exporter tous les postes". */
    private Choisis<ChoixPostes, LignePoste> postes() {
        return new Choisis<>(posteSearch, ChoixPostes.TOUS);
    }

    private static long nombre(Search<?> liste) {
        return liste.chercher(Criteres.AUCUN, null, 0, 0).total();
    }

    private <T> void ecrire(GenreExport genre, Search<T> liste, String lot, String cle, OutputStream sortie) {
        exports.exporter(FormatExport.XLSX, liste, Criteres.AUCUN, null, colonnes(liste, lot, cle), titre(genre), sortie);
    }

    private <T extends LigneDiscipline> void ecrireParDiscipline(GenreExport genre, Search<T> liste, String cle, OutputStream sortie) {
        exports.exporterParFeuille(liste, new DecoupeFeuilles<>(LigneDiscipline.PAR_DISCIPLINE, LigneDiscipline::feuille),
                colonnes(liste, "exports", cle), titre(genre), sortie);
    }

    private static List<ColonneExportee> colonnes(Search<?> liste, String lot, String cle) {
        return liste.definition().colonnes().stream()
                .map(c -> new ColonneExportee(c.cle(), Textes.texte(lot, Locale.FRENCH, cle + "." + c.cle()))).toList();
    }

    private static String titre(GenreExport genre) {
        return Textes.libelle(genre, Locale.FRENCH);
    }
}
