package fr.passerelle.comptes;

import fr.passerelle.noyau.Horloge;
import fr.passerelle.noyau.Journal;
import fr.passerelle.noyau.Reference;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** Lets the holder of a one-use link choose a password. */
@Stateless
public class MotDePasseService {

    private static final List<UsageLien> USAGES = List.of(UsageLien.PREMIERE_CONNEXION, UsageLien.MOT_DE_PASSE);

    @Inject
    private Liens liens;
    @Inject
    private MotsDePasseDivulgues divulgues;
    @Inject
    private Horloge horloge;
    @Inject
    private Journal journal;
    @Inject
    private Appelant appelant;

    /** What the link is worth, to show the form or the way to another link. */
    @PermitAll
    public EtatLien etat(String jeton) {
        return liens.trouver(jeton).filter(l -> USAGES.contains(l.usage())).map(l -> l.etat(horloge.instant()))
                .orElse(EtatLien.UTILISE);
    }

    /**
     * Sets the password, uses up the link and every other of the account, a change of address that waits included, and ends
     * the sessions open so far. What takes long is done before the link is held, and for a good link only.
     *
     * @throws LienExpire when the link is used, replaced or over
     * @throws MotDePasseRefuse when the password does not meet the rules
     * @throws ConfirmationDifferente when it was not typed twice alike
     */
    @PermitAll
    public void choisir(String jeton, SaisieMotDePasse saisie) {
        if (etat(jeton) != EtatLien.VALIDE) {
            throw new LienExpire();
        }
        String motDePasse = saisie.motDePasse();
        divulgues.regle().verifier(motDePasse);
        saisie.verifierConfirmation();
        divulgues.verifierEnLigne(motDePasse);
        String empreinte = EmpreinteMotDePasse.de(motDePasse);
        Compte compte = liens.utiliser(jeton, USAGES).compte();
        liens.remplacer(compte, List.of(UsageLien.values()));
        compte.choisirMotDePasse(empreinte);
        compte.finirSessions(horloge.instant());
        appelant.auNomDe(compte, () -> journal.noter(ActeCompte.MOT_DE_PASSE_CHOISI, Reference.a(compte), compte.getId()));
    }
}
