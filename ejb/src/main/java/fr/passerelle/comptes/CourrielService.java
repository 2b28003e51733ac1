package fr.passerelle.comptes;

import fr.passerelle.noyau.Horloge;
import fr.passerelle.noyau.Introuvable;
import fr.passerelle.noyau.Journal;
import fr.passerelle.noyau.Reference;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Changes the address mails go to: it takes effect when the link sent to the new one has been followed. */
@Stateless
public class CourrielService {

    private static final List<UsageLien> USAGES = List.of(UsageLien.COURRIEL);

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Liens liens;
    @Inject
    private Horloge horloge;
    @Inject
    private Journal journal;
    @Inject
    private Appelant appelant;

    /** The caller asks for another address for herself; asking for the present one does nothing. */
    @RolesAllowed(Roles.CANDIDAT)
    public void demander(String nouveau) {
        Compte compte = Optional.ofNullable(em.find(Compte.class, appelant.droits().compteId()))
                .orElseThrow(Introuvable::new);
        if (!nouveau.strip().equalsIgnoreCase(compte.getCourriel())) {
            liens.envoyer(compte, UsageLien.COURRIEL, nouveau.strip());
        }
    }

    /** The address that waits for confirmation, for the page that asks for it; empty when the link is worth nothing. */
    @PermitAll
    public Optional<String> attendu(String jeton) {
        return liens.trouver(jeton)
                .filter(l -> USAGES.contains(l.usage()) && l.etat(horloge.instant()) == EtatLien.VALIDE).map(Lien::valeur);
    }

    /** @throws LienExpire when the link is used, replaced or over */
    @PermitAll
    public void confirmer(String jeton) {
        Lien lien = liens.utiliser(jeton, USAGES);
        Compte compte = lien.compte();
        compte.joindreA(lien.valeur());
        appelant.auNomDe(compte, () -> journal.noter(ActeCompte.COURRIEL_CONFIRME, Reference.a(compte), compte.getId()));
    }
}
