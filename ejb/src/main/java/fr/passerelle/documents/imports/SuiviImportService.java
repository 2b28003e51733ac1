package fr.passerelle.documents.imports;

import fr.passerelle.comptes.Roles;
import fr.passerelle.documents.DocumentLu;
import fr.passerelle.documents.TypeFichier;
import fr.passerelle.noyau.JobLauncher.Avancement;
import fr.passerelle.noyau.Textes;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/** What an import's page shows: its columns, where each import is, and the empty list to fill in. */
@Stateless
public class SuiviImportService {

    private static final int DERNIERS = 10;

    @PersistenceContext
    private EntityManager em;
    @Inject
    private ImportsDeclares declares;
    @Inject
    private Imports imports;

    /** The columns of that import, as its page explains them. */
    @RolesAllowed(Roles.PERSONNEL)
    public List<ColonneExpliquee> colonnes(String code) {
        ImportTraite<?> traite = declares.ouvrir(code);
        return traite.colonnes().stream().filter(ColonneImport::lue)
                .map(c -> new ColonneExpliquee(ImportsDeclares.libelle(traite, c), c.obligatoire(),
                        aide(traite.lot(), "import_" + code + "." + c.cle() + ".aide"))).toList();
    }

    /** Where that import is; the page asks again while it is at work. */
    @RolesAllowed(Roles.PERSONNEL)
    public VueImport consulter(long id) {
        return vue(imports.lire(id));
    }

    /** The last imports of that list that the caller may see, the newest first. */
    @RolesAllowed(Roles.PERSONNEL)
    public List<VueImport> derniers(String code) {
        Long auteur = declares.seulAuteur(declares.ouvrir(code)).orElse(null);
        return em.createQuery("select i from Import i where i.code = :code and (:auteur is null or i.auteur = :auteur) "
                + "order by i.deposeLe desc", Import.class).setParameter("code", code).setParameter("auteur", auteur)
                .setMaxResults(DERNIERS).getResultList().stream().map(this::vue).toList();
    }

    /** A CSV with the right header and no line. */
    @RolesAllowed(Roles.PERSONNEL)
    public DocumentLu modele(String code) {
        String entete = "\ufeff" + colonnes(code).stream().map(ColonneExpliquee::libelle).collect(Collectors.joining(";")) + "\r\n";
        byte[] octets = entete.getBytes(StandardCharsets.UTF_8);
        return new DocumentLu("modele-" + code + ".csv", TypeFichier.CSV, octets.length, new ByteArrayInputStream(octets));
    }

    private static String aide(String lot, String cle) {
        ResourceBundle textes = Textes.lot(lot, Locale.FRENCH);
        return textes.containsKey(cle) ? textes.getString(cle) : "";
    }

    private VueImport vue(Import source) {
        Avancement avancement = imports.avancement(source);
        EtatImport etat = Imports.etat(source, avancement);
        Comptes comptes = etat == source.getEtat() ? source.getComptes() : imports.compter(source);
        return VueImport.de(source, etat, comptes, avancement.traites());
    }
}
