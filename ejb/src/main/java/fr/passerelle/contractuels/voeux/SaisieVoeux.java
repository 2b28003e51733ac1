package fr.passerelle.contractuels.voeux;

import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * What a candidate answers and the establishments she puts in order, with the version of her sheet that was shown: of two
 * windows, the second to save is told.
 */
public class SaisieVoeux implements Serializable {

    private static final long serialVersionUID = 1L;

    private long version;
    private final Boolean maintien;
    @NotNull
    private final List<String> etablissements = new ArrayList<>();

    SaisieVoeux(FeuilleVoeux feuille) {
        this.version = feuille.getVersion();
        this.maintien = feuille.maintien().orElse(null);
        this.etablissements.addAll(feuille.etablissements());
    }

    /** @throws VoeuxEnregistresAilleurs once, when the sheet is no longer the one that was shown */
    void exigerVersion(long actuelle, Instant derniereSaisie) {
        if (version != actuelle) {
            version = actuelle;
            throw new VoeuxEnregistresAilleurs(derniereSaisie);
        }
    }

    /** Moves an establishment to that place, counted from 0; what lies outside the list goes to its nearer end. */
    public void deplacer(String uai, int place) {
        if (etablissements.remove(uai)) {
            etablissements.add(Math.max(0, Math.min(place, etablissements.size())), uai);
        }
    }

    public void ajouter(String uai) {
        if (!etablissements.contains(uai)) {
            etablissements.add(uai);
        }
    }

    public void retirer(String uai) {
        etablissements.remove(uai);
    }

    /** UAI in order, the most wished for first. */
    public List<String> getEtablissements() {
        return etablissements;
    }

    /** What she has answered; null until then. */
    public Boolean getMaintien() {
        return maintien;
    }
}
