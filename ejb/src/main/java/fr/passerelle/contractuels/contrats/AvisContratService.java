package fr.passerelle.contractuels.contrats;

import fr.passerelle.comptes.Appelant;
import fr.passerelle.comptes.Perimetre;
import fr.passerelle.comptes.Profil;
import fr.passerelle.comptes.Roles;
import fr.passerelle.contractuels.ActeContractuels;
import fr.passerelle.contractuels.candidatures.Candidature;
import fr.passerelle.contractuels.candidatures.Dossiers;
import fr.passerelle.noyau.Horloge;
import fr.passerelle.noyau.Journal;
import fr.passerelle.noyau.Reference;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Shows an accepted contract, and writes its letter, one or all those of a discipline, as often as it is asked. */
@Stateless
public class AvisContratService {

    @Inject
    private Dossiers dossiers;
    @Inject
    private Contractants contractants;
    @Inject
    private Appelant appelant;
    @Inject
    private Journal journal;
    @Inject
    private Horloge horloge;

    /** @throws ContratNonAccepte unless the candidate has accepted */
    @RolesAllowed(Roles.DPE)
    public VueContrat de(long candidature) {
        return contractants.de(dossiers.celui(candidature, Profil.DPE));
    }

    /**
     * Writes the letter to {@code sortie}, and leaves it open.
     *
     * @throws ContratNonAccepte unless the candidate has accepted
     * @throws BaremeManquant naming the pay row that is missing
     * @throws ValeurPointManquante when a value of the point is missing
     * @throws ServiceInconnu when the hours of the type of post are
     */
    @RolesAllowed(Roles.DPE)
    public void ecrire(long candidature, OutputStream sortie) {
        ecrire(dossiers.celui(candidature, Profil.DPE), avis(), sortie);
    }

    /** Writes mine; refuses as {@link #ecrire} does. */
    @RolesAllowed(Roles.CANDIDAT)
    public void ecrireLaMienne(OutputStream sortie) {
        ecrire(dossiers.leMien(), avis(), sortie);
    }

    /**
     * Writes an archive of the letters of a discipline, one file each. Nothing is noted unless all can be written.
     *
     * @throws AucunContrat when nobody has accepted there
     */
    @RolesAllowed(Roles.DPE)
    public void ecrireToutes(String discipline, OutputStream sortie) {
        appelant.exiger(Perimetre.discipline(discipline), Profil.DPE);
        List<Candidature> acceptees = contractants.acceptees(discipline);
        if (acceptees.isEmpty()) {
            throw new AucunContrat(discipline);
        }
        AvisPdf avis = avis();
        try {
            ZipOutputStream archive = new ZipOutputStream(sortie);
            for (Candidature candidature : acceptees) {
                archive.putNextEntry(new ZipEntry(nom(candidature)));
                ecrire(candidature, avis, new SansFermer(archive));
                archive.closeEntry();
            }
            archive.finish();
        } catch (IOException rompu) {
            throw new UncheckedIOException(rompu);
        }
    }

    private AvisPdf avis() {
        return new AvisPdf(contractants.modele().texte(), horloge.aujourdhui());
    }

    private void ecrire(Candidature candidature, AvisPdf avis, OutputStream sortie) {
        VueContrat contrat = contractants.de(candidature).exigerLettre();
        avis.ecrire(contrat, sortie);
        journal.noter(ActeContractuels.AVIS_CONTRAT_EDITE, Reference.a(candidature), candidature.getCompte().getId(),
                Map.of("debut", contrat.debut(), "mensuelBrut", contrat.remuneration().mensuelBrut()));
    }

    /** Of an entry of the archive: letters, figures and hyphens, the student number keeping two of the same name apart. */
    private static String nom(Candidature c) {
        return (c.getEtatCivil().getNom() + "-" + c.getEtatCivil().getPrenom() + "-" + c.getNumero()).replaceAll("[^\\p{L}\\p{N}]+", "-") + ".pdf";
    }

    /** What writes a letter may close what it was given; the archive has others to come. */
    private static final class SansFermer extends FilterOutputStream {
        SansFermer(OutputStream sortie) {
            super(sortie);
        }

        @Override
        public void write(byte[] octets, int debut, int longueur) throws IOException {
            out.write(octets, debut, longueur);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
