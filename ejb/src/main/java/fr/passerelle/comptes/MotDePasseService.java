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
     * Sets the password, uses up the link and its like, and ends the sessions open so far.
     *
     * @throws LienExpire when the link is used, replaced or over
     * @throws MotDePasseRefuse when the password does not meet the rules
     * @throws ConfirmationDifferente when it was not typed twice alike
     */
    @PermitAll
    public void choisir(String jeton, SaisieMotDePasse saisie) {
        String motDePasse = saisie.motDePasse();
        divulgues.regle().verifier(motDePasse);
        saisie.verifierConfirmation();
        divulgues.verifierEnLigne(motDePasse);
        Compte compte = liens.utiliser(jeton, USAGES).compte();
        liens.remplacer(compte, USAGES);
        compte.choisirMotDePasse(EmpreinteMotDePasse.de(motDePasse));
        compte.finirSessions(horloge.instant());
        appelant.entrer(new Droits(compte.getId(), compte.identite(), compte.nomAffiche(), List.of()));
        journal.noter(ActeCompte.MOT_DE_PASSE_CHOISI, Reference.a(compte), compte.getId());
    }
}
