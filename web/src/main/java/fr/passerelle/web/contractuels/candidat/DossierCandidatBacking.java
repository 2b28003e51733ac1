package fr.passerelle.web.contractuels.candidat;

import fr.passerelle.contractuels.campagnes.AnnonceCampagne;
import fr.passerelle.contractuels.campagnes.Campagne;
import fr.passerelle.contractuels.campagnes.CampagneService;
import fr.passerelle.contractuels.candidatures.DossierCandidat;
import fr.passerelle.contractuels.candidatures.DossierService;
import fr.passerelle.contractuels.candidatures.Manque;
import fr.passerelle.contractuels.entretiens.EntretienAnnonce;
import fr.passerelle.contractuels.entretiens.LectureEntretienService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;

/** The candidate's home: how far her dossier is, what it lacks, until when. */
@Named
@RequestScoped
public class DossierCandidatBacking {

    @Inject
    private DossierService dossierService;
    @Inject
    private CampagneService campagneService;
    @Inject
    private LectureEntretienService lectureEntretienService;
    private DossierCandidat dossier;
    private AnnonceCampagne campagne;
    private Optional<EntretienAnnonce> entretien;

    public DossierCandidat getDossier() {
        if (dossier == null) {
            dossier = dossierService.leMien();
        }
        return dossier;
    }

    public AnnonceCampagne getCampagne() {
        if (campagne == null) {
            campagne = campagneService.annonce().orElseThrow();
        }
        return campagne;
    }

    /** What the candidate was told of her interview; null when she was told nothing. */
    public EntretienAnnonce getEntretien() {
        if (entretien == null) {
            entretien = lectureEntretienService.leMien();
        }
        return entretien.orElse(null);
    }

    /** The period in which wishes are given. */
    public AnnonceCampagne.Fenetre getVoeux() {
        return fenetre(Campagne.Phase.VOEUX);
    }

    /** The period in which results are shown. */
    public AnnonceCampagne.Fenetre getResultats() {
        return fenetre(Campagne.Phase.RESULTATS);
    }

    private AnnonceCampagne.Fenetre fenetre(Campagne.Phase phase) {
        return getCampagne().suites().stream().filter(f -> f.phase() == phase).findFirst().orElseThrow();
    }

    /** Where that is given: the field of the fiche, or the place of the document. */
    public String lien(Manque manque) {
        return manque.estUnDocument() ? "/candidat/documents#" + manque.name() : "/candidat/fiche#" + ChampsFiche.ancre(manque);
    }

    public boolean isFicheComplete() {
        return getDossier().manques().stream().allMatch(Manque::estUnDocument);
    }

    public boolean isDocumentsComplets() {
        return getDossier().manques().stream().noneMatch(Manque::estUnDocument);
    }

    /** faite, courante or a-venir, for the steps at the head of the page. */
    public String etape(boolean faite, boolean precedenteFaite) {
        return faite ? "faite" : precedenteFaite ? "courante" : "a-venir";
    }
}
