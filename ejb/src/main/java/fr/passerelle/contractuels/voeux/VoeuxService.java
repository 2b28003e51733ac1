package fr.passerelle.contractuels.voeux;

import fr.passerelle.comptes.Roles;
import fr.passerelle.contractuels.ActeContractuels;
import fr.passerelle.contractuels.LectureSeule;
import fr.passerelle.contractuels.campagnes.Campagne;
import fr.passerelle.contractuels.candidatures.AucuneCandidature;
import fr.passerelle.contractuels.candidatures.Candidature;
import fr.passerelle.contractuels.candidatures.Dossiers;
import fr.passerelle.noyau.Horloge;
import fr.passerelle.noyau.Journal;
import fr.passerelle.noyau.Periode;
import fr.passerelle.noyau.Reference;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** "Vos vœux": the candidate keeps up her candidature or not, then puts establishments in order. */
@Stateless
public class VoeuxService {

    @Inject
    private Dossiers dossiers;
    @Inject
    private Feuilles feuilles;
    @Inject
    private Offres offres;
    @Inject
    private AccuseVoeux accuse;
    @Inject
    private Journal journal;
    @Inject
    private Horloge horloge;

    /** @throws AucuneCandidature when I am in no list of the current campaign */
    @RolesAllowed(Roles.CANDIDAT)
    public VueVoeux lesMiens() {
        Candidature candidature = dossiers.leMien();
        Campagne campagne = candidature.getCampagne();
        Periode periode = campagne.periode(Campagne.Phase.VOEUX);
        FeuilleVoeux feuille = feuilles.de(candidature).orElseGet(() -> new FeuilleVoeux(candidature));
        return new VueVoeux(new SaisieVoeux(feuille), feuilles.lectureSeule(candidature).orElse(null), feuille.getMaintienLe(),
                feuille.getValideeLe(), campagne.getVoeuxMaximum(),
                periode.getFin(), periode.joursRestants(horloge.instant()), offres.pour(candidature), offres.domicile(candidature).orElse(null));
    }

    /**
     * Answers "Souhaitez-vous maintenir votre candidature ?"; the answer can be changed while the wishes are open.
     *
     * @throws LectureSeule while they are not
     * @throws VoeuxEnregistresAilleurs when I answered elsewhere since the page was shown
     */
    @RolesAllowed(Roles.CANDIDAT)
    public void maintenir(boolean maintient, @Valid SaisieVoeux saisie) {
        FeuilleVoeux feuille = laMienneAModifier(saisie);
        feuille.maintenir(maintient, horloge.instant());
        noter(ActeContractuels.MAINTIEN_REPONDU, feuille, Map.of("maintien", maintient ? "oui" : "non"));
    }

    /**
     * Saves my wishes in their order, and sends me the list.
     *
     * @throws LectureSeule while the wishes are not open
     * @throws MaintienNonDit unless I keep up my candidature
     * @throws AucunVoeu when there is none
     * @throws TropDeVoeux when there are more than the campaign allows
     * @throws VoeuNonOffert when an establishment has no post for me
     * @throws VoeuxEnregistresAilleurs when I saved elsewhere since the page was shown
     */
    @RolesAllowed(Roles.CANDIDAT)
    public void enregistrer(@Valid SaisieVoeux saisie) {
        FeuilleVoeux feuille = laMienneAModifier(saisie);
        Candidature candidature = feuille.getCandidature();
        List<EtablissementOffert> choisis = choisis(saisie, candidature);
        feuille.classer(saisie.getEtablissements(), horloge.instant());
        noter(ActeContractuels.VOEUX_ENREGISTRES, feuille, Map.of("voeux", choisis.size()));
        accuse.envoyer(candidature, choisis, feuille.getValideeLe());
    }

    private List<EtablissementOffert> choisis(SaisieVoeux saisie, Candidature candidature) {
        int maximum = candidature.getCampagne().getVoeuxMaximum();
        if (saisie.getEtablissements().isEmpty()) {
            throw new AucunVoeu();
        }
        if (saisie.getEtablissements().size() > maximum) {
            throw new TropDeVoeux(maximum);
        }
        Map<String, EtablissementOffert> offerts = offres.pour(candidature).stream()
                .collect(Collectors.toMap(EtablissementOffert::uai, Function.identity()));
        return saisie.getEtablissements().stream().map(uai -> {
            if (!offerts.containsKey(uai)) {
                throw new VoeuNonOffert(uai);
            }
            return offerts.get(uai);
        }).toList();
    }

    private FeuilleVoeux laMienneAModifier(SaisieVoeux saisie) {
        Candidature candidature = dossiers.leMienATenir();
        LectureSeule.refuser(feuilles.lectureSeule(candidature));
        FeuilleVoeux feuille = feuilles.deOuCommencer(candidature);
        saisie.exigerVersion(feuille.getVersion(), feuille.derniereSaisie());
        return feuille;
    }

    private void noter(ActeContractuels acte, FeuilleVoeux feuille, Map<String, ?> precisions) {
        journal.noter(acte, Reference.a(feuille.getCandidature()), feuille.getCandidature().getCompte().getId(), precisions);
    }
}
