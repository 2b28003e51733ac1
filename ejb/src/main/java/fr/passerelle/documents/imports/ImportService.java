package fr.passerelle.documents.imports;

import fr.passerelle.comptes.Appelant;
import fr.passerelle.comptes.Roles;
import fr.passerelle.documents.ActeDocument;
import fr.passerelle.documents.Depot;
import fr.passerelle.documents.DocumentStocke;
import fr.passerelle.documents.FichierRecu;
import fr.passerelle.documents.FichierRefuse;
import fr.passerelle.noyau.Horloge;
import fr.passerelle.noyau.Journal;
import fr.passerelle.noyau.Reference;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

/** Takes a list in and leads it through its analysis and its run, for who may do that import. */
@Stateless
public class ImportService {

    /** More lines than that come from a mistake; they are shared out over several files. */
    public static final int LIGNES_MAX = 200_000;

    @Inject
    private Imports imports;
    @Inject
    private ImportsDeclares declares;
    @Inject
    private Depot depot;
    @Inject
    private Horloge horloge;
    @Inject
    private Appelant appelant;
    @Inject
    private Journal journal;

    /**
     * Stores a file whose header is right, and starts its analysis once this is committed; answers the import's number.
     *
     * @throws FichierRefuse when the file is no list, its header is wrong or it has no line
     */
    @RolesAllowed(Roles.PERSONNEL)
    public long deposer(String code, FichierRecu fichier) {
        ImportTraite<?> traite = declares.ouvrir(code);
        Import nouveau = new Import(code, fichier.nom(), appelant.compteId().orElse(null), appelant.nomAffiche(), horloge.instant());
        imports.ajouter(nouveau);
        DocumentStocke document = depot.deposer(Reference.a(nouveau), GenreImport.LISTE, fichier, null);
        examiner(nouveau, traite, document);
        imports.lancer(nouveau);
        journal.noter(ActeDocument.IMPORT_DEPOSE, Reference.a(nouveau), null, Map.of("code", code));
        return nouveau.getId();
    }

    /**
     * Runs what was analysed.
     *
     * @throws EtatImportDepasse  when somebody already has, or gave it up
     * @throws AutreImportEnCours while another import of that list runs
     */
    @RolesAllowed(Roles.PERSONNEL)
    public void executer(long id) {
        Import source = imports.trouverSeul(id);
        source.executer(horloge.instant());
        imports.lancer(source);
        journal.noter(ActeDocument.IMPORT_EXECUTE, Reference.a(source), null, Map.of("code", source.getCode()));
    }

    @RolesAllowed(Roles.PERSONNEL)
    public void abandonner(long id) {
        Import source = imports.trouver(id);
        source.abandonner(horloge.instant());
        journal.noter(ActeDocument.IMPORT_ABANDONNE, Reference.a(source), null, Map.of("code", source.getCode()));
    }

    /** Asks the pass at work to stop after the lines it is at; what is done stays, and it can be taken up again. */
    @RolesAllowed(Roles.PERSONNEL)
    public void arreter(long id) {
        Import source = imports.trouver(id);
        if (!source.getEtat().enCours()) {
            throw new EtatImportDepasse();
        }
        imports.arreter(source);
    }

    /** Takes up an interrupted pass: lines already treated are not treated again. */
    @RolesAllowed(Roles.PERSONNEL)
    public void reprendre(long id) {
        Import source = imports.trouverSeul(id);
        source.reprendre();
        imports.lancer(source);
    }

    /** Reads the file once through: its header, and how many lines it has. */
    private void examiner(Import nouveau, ImportTraite<?> traite, DocumentStocke document) {
        try (Tableau tableau = Tableau.ouvrir(depot.contenu(document), document.getType())) {
            if (!tableau.hasNext()) {
                throw new FichierRefuse("import.fichier.sans.ligne");
            }
            EnteteImport entete = ImportsDeclares.entete(traite, tableau.next().cellules());
            int lignes = 0;
            for (; tableau.hasNext(); tableau.next()) {
                if (++lignes > LIGNES_MAX) {
                    throw new FichierRefuse("import.fichier.trop.long", LIGNES_MAX);
                }
            }
            if (lignes == 0) {
                throw new FichierRefuse("import.fichier.sans.ligne");
            }
            nouveau.joindre(document, entete.ignorees(), lignes);
        } catch (IOException illisible) {
            throw new UncheckedIOException(illisible);
        }
    }
}
