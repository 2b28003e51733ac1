package fr.passerelle.contractuels.contrats;

import fr.passerelle.comptes.Appelant;
import fr.passerelle.comptes.Perimetre;
import fr.passerelle.comptes.Profil;
import fr.passerelle.comptes.Roles;
import fr.passerelle.contractuels.ActeContractuels;
import fr.passerelle.courriels.Redaction;
import fr.passerelle.courriels.TexteModele;
import fr.passerelle.courriels.VariableCourriel;
import fr.passerelle.noyau.Reference;
import fr.passerelle.noyau.Tenue;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;

/** Words the letter, for the DPE who manages every discipline: all candidates read the same. */
@Stateless
public class ModeleLettreService {

    @Inject
    private Contractants contractants;
    @Inject
    private Appelant appelant;
    @Inject
    private Tenue tenue;

    /** The form as it is now, to be shown; who holds some disciplines only reads it. */
    @RolesAllowed(Roles.DPE)
    public SaisieLettre saisie() {
        return new SaisieLettre(contractants.modele());
    }

    /** Whether the caller may correct it, and does not only read it. */
    @RolesAllowed(Roles.DPE)
    public boolean modifiable() {
        return appelant.droits().a(Perimetre.tout(), Profil.DPE);
    }

    /** What its text may name. */
    @RolesAllowed(Roles.DPE)
    public List<VariableCourriel> variables() {
        return TexteModele.admises(ModeleLettre.VARIABLES);
    }

    /**
     * The letter as it would be written, with the examples.
     *
     * @throws fr.passerelle.courriels.VariableInconnue when the text names something a letter does not know
     * @throws fr.passerelle.courriels.BaliseNonAutorisee when it holds more than variables
     */
    @RolesAllowed(Roles.DPE)
    public Redaction apercu(@Valid SaisieLettre saisie) {
        return saisie.texte().exemple();
    }

    /**
     * Refuses as {@link #apercu} does.
     *
     * @throws fr.passerelle.noyau.ModifieEntreTemps when somebody has changed it since it was displayed
     */
    @RolesAllowed(Roles.DPE)
    public void enregistrer(@Valid SaisieLettre saisie) {
        appelant.exiger(Perimetre.tout(), Profil.DPE);
        ModeleLettre modele = contractants.modele();
        modele.corriger(saisie, tenue.correction());
        tenue.noter(ActeContractuels.MODELE_LETTRE_MODIFIE, Reference.a(modele), Map.of("code", modele.getCode()));
    }
}
