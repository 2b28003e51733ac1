package fr.passerelle.courriels;

import fr.passerelle.comptes.LienDemande;
import fr.passerelle.noyau.Formats;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/** Writes the mail of a one-use link, in the transaction that made the link. */
@ApplicationScoped
class LienParCourriel implements CourrielsDeclares {

    @Inject
    private BoiteEnvoi boite;

    @Override
    public List<CourrielCompte> types() {
        return List.of(CourrielCompte.values());
    }

    void ecrire(@Observes LienDemande demande) {
        String evenement = "lien:" + demande.compteId() + ":" + demande.expireLe().toEpochMilli();
        boite.deposer(CourrielCompte.de(demande.usage()), demande.destinataire(), Map.of("nom", demande.nomAffiche(),
                "lien", demande.adresse(), "expireLe", Formats.momentEnLettres(demande.expireLe())),
                evenement, demande.expireLe());
    }
}
