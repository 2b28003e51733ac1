package fr.passerelle.web.contractuels;

import fr.passerelle.contractuels.campagnes.AnnonceCampagne;
import fr.passerelle.contractuels.campagnes.AnnonceCampagne.Fenetre;
import fr.passerelle.contractuels.campagnes.Campagne.Phase;
import fr.passerelle.contractuels.campagnes.CampagneService;
import fr.passerelle.noyau.Periode;
import fr.passerelle.web.noyau.Annonce;
import fr.passerelle.web.noyau.Annonces;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the public portal says of the current campaign: when candidates may enter as long as they may not, else the inscription,
 * the wishes and the results, open or to come, and where to go.
 */
@ApplicationScoped
public class AnnoncesContractuels implements Annonces {

    @Inject
    private CampagneService campagneService;

    @Override
    public List<Annonce> annonces() {
        return campagneService.annonce().map(AnnoncesContractuels::de).orElse(List.of());
    }

    private static List<Annonce> de(AnnonceCampagne campagne) {
        if (!campagne.ouverture().ouverte()) {
            boolean finie = campagne.ouverture().etat() == Periode.Etat.CLOSE;
            return List.of(annonce(campagne.ouverture(), finie ? "annonce.fermeture" : "annonce.ouverture", "/candidat/dossier"));
        }
        return Stream.of(annonce(campagne.inscription(), "annonce.inscription", "/candidat/dossier"),
                annonce(suite(campagne, Phase.VOEUX), "annonce.voeux", "/candidat/voeux"),
                annonce(suite(campagne, Phase.RESULTATS), "annonce.resultats", "/candidat/resultats"))
                .filter(a -> a.etat() != Periode.Etat.CLOSE).toList();
    }

    private static Fenetre suite(AnnonceCampagne campagne, Phase phase) {
        return campagne.suites().stream().filter(f -> f.phase() == phase).findFirst().orElseThrow();
    }

    private static Annonce annonce(Fenetre f, String cle, String adresse) {
        return new Annonce("contractuels", cle, f.etat(), f.debut(), f.fin(), f.jours(), adresse);
    }
}
