package fr.passerelle.comptes;

import fr.passerelle.noyau.AccesRefuse;
import fr.passerelle.noyau.ErreurMetier;
import fr.passerelle.noyau.Reglage;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Lets people in: each way asks its own store and no other, whatever names they share. Success and failure go to the journal.
 * Passwords are compared outside any transaction: a digest takes long on purpose, and holds no connection meanwhile.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class EntreeService {

    @Inject
    private Annuaire annuaire;
    @Inject
    private Essais essais;
    @Inject
    private Entrees entrees;
    @Inject
    private Instance<Titulaires> titulaires;

    /**
     * Staff, by the form checked against the directory.
     *
     * @throws IdentifiantsRefuses when the directory does not accept them
     * @throws TropDEssais when too many attempts failed lately
     * @throws AccesRefuse where staff enter through CAS
     */
    @PermitAll
    public Identite parAnnuaire(Identifiants saisis) {
        if (Reglage.CAS_URL.estDefini()) {
            throw new AccesRefuse();
        }
        Identite voulue = new Identite(Porte.PERSONNEL, saisis.nom());
        essais.commencer(Essais.Genre.MOT_DE_PASSE, voulue, saisis.adresse());
        PersonneAnnuaire personne = annuaire.authentifier(saisis.nom(), saisis.motDePasse())
                .orElseThrow(() -> refus(voulue, "annuaire"));
        essais.reussir(Essais.Genre.MOT_DE_PASSE, voulue, saisis.adresse());
        return entrer(voulue, "annuaire", () -> entrees.personnel(personne, null));
    }

    /** Staff whom the ENT has named: the caller has had CAS validate this ticket. */
    @PermitAll
    public Identite parCas(PersonneAnnuaire personne, String ticket) {
        return entrer(new Identite(Porte.PERSONNEL, personne.uid()), "cas", () -> entrees.personnel(personne, ticket));
    }

    /** CAS did not know the ticket, or it had served: notes it, without a name since none was proved. */
    @PermitAll
    public void refuserCas() {
        entrees.refuser(new Identite(Porte.PERSONNEL, ""), "cas");
    }

    /**
     * The administrator's emergency account, which exists as long as the settings name it.
     *
     * @throws IdentifiantsRefuses when they are not the settings'
     * @throws TropDEssais when too many attempts failed lately
     */
    @PermitAll
    public Identite parSecours(Identifiants saisis) {
        Identite voulue = new Identite(Porte.PERSONNEL, saisis.nom());
        essais.commencer(Essais.Genre.MOT_DE_PASSE, voulue, saisis.adresse());
        String empreinte = EmpreinteMotDePasse.de(saisis.motDePasse());
        if (!estSecours(saisis)) {
            throw refus(voulue, "secours");
        }
        essais.reussir(Essais.Genre.MOT_DE_PASSE, voulue, saisis.adresse());
        return entrer(voulue, "secours", () -> entrees.secours(voulue, empreinte));
    }

    /**
     * Candidates, by their number and the password they chose. An unknown number costs the same work as a known one.
     *
     * @throws IdentifiantsRefuses when they do not go together
     * @throws TropDEssais when too many attempts failed lately
     * @throws ErreurMetier while the door is closed, saying until or since when
     */
    @PermitAll
    public Identite parNumero(Identifiants saisis) {
        fermeture(Porte.CANDIDAT).ifPresent(fermee -> {
            throw fermee;
        });
        Identite voulue = new Identite(Porte.CANDIDAT, saisis.nom());
        essais.commencer(Essais.Genre.MOT_DE_PASSE, voulue, saisis.adresse());
        Optional<Compte> compte = entrees.trouver(voulue);
        String empreinte = compte.map(Compte::getMotDePasse).orElse(null);
        if (!EmpreinteMotDePasse.correspond(saisis.motDePasse(), empreinte)) {
            throw refus(voulue, "mot-de-passe");
        }
        essais.reussir(Essais.Genre.MOT_DE_PASSE, voulue, saisis.adresse());
        String refaite = EmpreinteMotDePasse.estDepassee(empreinte) ? EmpreinteMotDePasse.de(saisis.motDePasse()) : null;
        return entrer(voulue, "mot-de-passe", () -> entrees.local(compte.orElseThrow().getId(), refaite));
    }

    /** Why nobody may enter by that door now; empty while it is open. */
    @PermitAll
    public Optional<ErreurMetier> fermeture(Porte porte) {
        return titulaires.stream().filter(t -> t.porte() == porte).flatMap(t -> t.fermeture().stream()).findFirst();
    }

    /** Lets in somebody who has proved who she is; that her account refuses her is noted too. */
    private Identite entrer(Identite voulue, String moyen, Supplier<Identite> entree) {
        try {
            return entree.get();
        } catch (CompteFerme | CompteLocal refus) {
            entrees.refuser(voulue, moyen);
            throw refus;
        }
    }

    private IdentifiantsRefuses refus(Identite voulue, String moyen) {
        entrees.refuser(voulue, moyen);
        return new IdentifiantsRefuses();
    }

    private static boolean estSecours(Identifiants saisis) {
        boolean existe = Reglage.SECOURS_IDENTIFIANT.estDefini() && Reglage.SECOURS_MOT_DE_PASSE.estDefini();
        boolean nom = memes(saisis.nom(), Reglage.SECOURS_IDENTIFIANT.texte());
        boolean motDePasse = memes(saisis.motDePasse(), Reglage.SECOURS_MOT_DE_PASSE.texte());
        return existe && nom && motDePasse;
    }

    private static boolean memes(String saisi, String attendu) {
        return MessageDigest.isEqual(saisi.getBytes(StandardCharsets.UTF_8), attendu.getBytes(StandardCharsets.UTF_8));
    }
}
