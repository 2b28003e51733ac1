package fr.passerelle.contractuels;

import fr.passerelle.comptes.Roles;
import fr.passerelle.documents.Depot;
import fr.passerelle.documents.DocumentStocke;
import fr.passerelle.documents.FichierRecu;
import fr.passerelle.documents.FichierRefuse;
import fr.passerelle.noyau.AccesRefuse;
import fr.passerelle.noyau.Introuvable;
import fr.passerelle.noyau.Reference;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** The documents of a dossier: joined, replaced and taken out by the candidate, or by the DPE on her behalf. */
@Stateless
public class JustificatifService {

    @Inject
    private Dossiers dossiers;
    @Inject
    private Depot depot;
    @Inject
    private Suites suites;

    /**
     * Joins a document to my dossier, or replaces the one of that kind.
     *
     * @return whether that has just registered the candidature
     */
    @RolesAllowed(Roles.CANDIDAT)
    public boolean joindreAuMien(GenreJustificatif genre, FichierRecu fichier) {
        return joindre(dossiers.leMienAModifier(), genre, fichier);
    }

    /** Joins one on the candidate's behalf; the proof of a handicap only by who may read it. */
    @RolesAllowed(Roles.DPE)
    public boolean joindre(long id, GenreJustificatif genre, FichierRecu fichier) {
        return joindre(exigerLisible(dossiers.celuiAModifier(id), genre), genre, fichier);
    }

    /** @throws JustificatifObligatoire when I am registered and must keep it */
    @RolesAllowed(Roles.CANDIDAT)
    public void retirerDuMien(GenreJustificatif genre) {
        retirer(dossiers.leMienAModifier(), genre);
    }

    /** @throws JustificatifObligatoire when the candidature is registered and must keep it */
    @RolesAllowed(Roles.DPE)
    public void retirer(long id, GenreJustificatif genre) {
        retirer(exigerLisible(dossiers.celuiAModifier(id), genre), genre);
    }

    private boolean joindre(Candidature candidature, GenreJustificatif genre, FichierRecu fichier) {
        try {
            depot.deposer(Reference.a(candidature), genre, fichier, candidature.getCompte().getId());
        } catch (FichierRefuse refus) {
            throw refus.sur(genre.name());
        }
        candidature.joindre(genre);
        return suites.de(candidature);
    }

    private void retirer(Candidature candidature, GenreJustificatif genre) {
        candidature.retirer(genre);
        Reference proprietaire = Reference.a(candidature);
        DocumentStocke depose = depot.documents(proprietaire).stream().filter(d -> d.getGenre().equals(genre.name())).findFirst()
                .orElseThrow(Introuvable::new);
        depot.retirer(proprietaire, depose.getId(), candidature.getCompte().getId());
        suites.de(candidature);
    }

    private Candidature exigerLisible(Candidature candidature, GenreJustificatif genre) {
        if (genre.estSensible() && !dossiers.peutLireHandicap(candidature)) {
            throw new AccesRefuse();
        }
        return candidature;
    }
}
