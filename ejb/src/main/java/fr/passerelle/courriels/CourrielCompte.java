package fr.passerelle.courriels;

import static fr.passerelle.courriels.VariableCourriel.lien;
import static fr.passerelle.courriels.VariableCourriel.texte;

import fr.passerelle.comptes.UsageLien;
import java.util.List;

/** The mails that carry the one-use links of {@code comptes}. */
public enum CourrielCompte implements TypeCourriel {

    PREMIERE_CONNEXION("comptes-premiere-connexion", UsageLien.PREMIERE_CONNEXION),
    MOT_DE_PASSE_OUBLIE("comptes-mot-de-passe-oublie", UsageLien.MOT_DE_PASSE),
    ADRESSE_A_CONFIRMER("comptes-adresse-a-confirmer", UsageLien.COURRIEL);

    private static final List<VariableCourriel> VARIABLES = List.of(texte("nom", "Camille Exemple"),
            lien("lien", "https://passerelle.exemple.fr/candidat/mot-de-passe?jeton=exemple"),
            texte("expireLe", "10 juin 2026 à 14 h 30"));

    private final String code;
    private final UsageLien usage;

    CourrielCompte(String code, UsageLien usage) {
        this.code = code;
        this.usage = usage;
    }

    static CourrielCompte de(UsageLien usage) {
        return List.of(values()).stream().filter(c -> c.usage == usage).findFirst().orElseThrow();
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public List<VariableCourriel> variables() {
        return VARIABLES;
    }

    @Override
    public boolean sensible() {
        return true;
    }
}
