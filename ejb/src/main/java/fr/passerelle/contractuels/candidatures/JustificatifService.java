package fr.passerelle.contractuels.candidatures;

import fr.passerelle.comptes.Roles;
import fr.passerelle.documents.Depot;
import fr.passerelle.documents.DocumentStocke;
import fr.passerelle.documents.FichierRecu;
import fr.passerelle.documents.FichiersControles;
import fr.passerelle.noyau.AccesRefuse;
import fr.passerelle.noyau.Introuvable;
import fr.passerelle.noyau.Reference;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;

/** The documents of a dossier: joined, replaced and taken out by the candidate, or by the DPE on her behalf. */
@Stateless
public class JustificatifService {

    @Inject
    private Dossiers dossiers;
    @Inject
    private Depot depot;
    @Inject
    private Suites suites;

    /** Joins documents to my dossier, each replacing the one of its kind; a file that is refused keeps none of the others out. */
    @RolesAllowed(Roles.CANDIDAT)
    public JustificatifsJoints joindreAuMien(Map<GenreJustificatif, FichierRecu> fichiers) {
        return joindre(dossiers.leMienAModifier(), fichiers);
    }

    /** Joins them on the candidate's behalf; the proof of a handicap only by who may read it. */
    @RolesAllowed(Roles.DPE)
    public JustificatifsJoints joindre(long id, Map<GenreJustificatif, FichierRecu> fichiers) {
        Candidature candidature = dossiers.celuiAModifier(id);
        fichiers.keySet().forEach(genre -> exigerLisible(candidature, genre));
        return joindre(candidature, fichiers);
    }

    /** @throws JustificatifObligatoire when I am registered and must keep it */
    @RolesAllowed(Roles.CANDIDAT)
    public void retirerDuMien(GenreJustificatif genre) {
        retirer(dossiers.leMienAModifier(), genre);
    }

    /** @throws JustificatifObligatoire when the candidature is registered and must keep it */
    @RolesAllowed(Roles.DPE)
    public void retirer(long id, GenreJustificatif genre) {
        Candidature candidature = dossiers.celuiAModifier(id);
        exigerLisible(candidature, genre);
        retirer(candidature, genre);
    }

    private JustificatifsJoints joindre(Candidature candidature, Map<GenreJustificatif, FichierRecu> fichiers) {
        FichiersControles<GenreJustificatif> controles = depot.controler(fichiers);
        controles.admis().forEach((genre, fichier) -> {
            depot.deposer(Reference.a(candidature), genre, fichier, candidature.getCompte().getId());
            candidature.joindre(genre);
        });
        boolean inscrit = !controles.admis().isEmpty() && suites.de(candidature);
        return new JustificatifsJoints(controles.admis().size(), controles.refuses(), inscrit);
    }

    private void retirer(Candidature candidature, GenreJustificatif genre) {
        candidature.retirer(genre);
        Reference proprietaire = Reference.a(candidature);
        DocumentStocke depose = depot.documents(proprietaire).stream().filter(d -> d.getGenre().equals(genre.name())).findFirst()
                .orElseThrow(Introuvable::new);
        depot.retirer(proprietaire, depose.getId(), candidature.getCompte().getId());
        suites.de(candidature);
    }

    private void exigerLisible(Candidature candidature, GenreJustificatif genre) {
        if (genre.estSensible() && !dossiers.peutLireHandicap(candidature)) {
            throw new AccesRefuse();
        }
    }
}
