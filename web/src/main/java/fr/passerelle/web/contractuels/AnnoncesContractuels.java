package fr.passerelle.web.contractuels;

import fr.passerelle.contractuels.AnnonceCampagne.Fenetre;
import fr.passerelle.contractuels.CampagneService;
import fr.passerelle.web.noyau.Annonce;
import fr.passerelle.web.noyau.Annonces;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** What the public portal says of the current campaign: the inscription, open or not, and where to go. */
@ApplicationScoped
public class AnnoncesContractuels implements Annonces {

    @Inject
    private CampagneService campagneService;

    @Override
    public List<Annonce> annonces() {
        return campagneService.annonce().map(c -> List.of(inscription(c.inscription()))).orElse(List.of());
    }

    private static Annonce inscription(Fenetre f) {
        return new Annonce("contractuels", "annonce.inscription", f.etat(), f.debut(), f.fin(), f.jours(), "/candidat/dossier");
    }
}
