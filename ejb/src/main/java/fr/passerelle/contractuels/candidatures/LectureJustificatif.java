package fr.passerelle.contractuels.candidatures;

import fr.passerelle.comptes.Appelant;
import fr.passerelle.comptes.Porte;
import fr.passerelle.comptes.Profil;
import fr.passerelle.documents.AccesDocument;
import fr.passerelle.documents.GenreDocument;
import fr.passerelle.noyau.AccesRefuse;
import fr.passerelle.noyau.Reference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Who reads the documents of a dossier: its candidate all of them, the DPE those of its périmètre, handicap apart, inspectors
 * those of their disciplines that tell what the candidate studied.
 */
@ApplicationScoped
class LectureJustificatif implements AccesDocument {

    @Inject
    private Dossiers dossiers;
    @Inject
    private Appelant appelant;

    @Override
    public String typeProprietaire() {
        return Candidature.class.getSimpleName();
    }

    @Override
    public GenreDocument genre(String code) {
        return GenreJustificatif.valueOf(code);
    }

    @Override
    public Long autoriserLecture(Reference proprietaire, GenreDocument genre) {
        long id = Long.parseLong(proprietaire.cle());
        if (appelant.droits().identite().porte() == Porte.CANDIDAT) {
            return dossiers.leMien(id).getCompte().getId();
        }
        Candidature candidature = ((GenreJustificatif) genre).estPedagogique()
                ? dossiers.celui(id, Profil.DPE, Profil.REFERENT_HANDICAP, Profil.INSPECTEUR)
                : dossiers.celui(id, Profil.DPE, Profil.REFERENT_HANDICAP);
        if (genre.estSensible() && !dossiers.peutLireHandicap(candidature)) {
            throw new AccesRefuse();
        }
        return candidature.getCompte().getId();
    }
}
