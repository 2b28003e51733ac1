package fr.passerelle.contractuels.propositions;

import fr.passerelle.contractuels.affectations.ChoixStagiaires;
import jakarta.persistence.TypedQuery;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a computation is asked for, within the disciplines of the caller: narrows candidates and posts in the same way. */
final class Etendue {

    private final StringBuilder condition = new StringBuilder();
    private final Map<String, Object> valeurs = new HashMap<>();

    /** @param codes the disciplines of the caller; empty for all */
    Etendue(ChoixStagiaires choix, Optional<Set<String>> codes) {
        if (choix.aDiscipline()) {
            egal("discipline", choix.discipline());
        }
        if (choix.aType()) {
            egal("typePoste", choix.typePoste());
        }
        codes.ifPresent(siens -> {
            condition.append(" and §.discipline in :codes");
            valeurs.put("codes", siens.isEmpty() ? Set.of("") : siens);
        });
    }

    private void egal(String champ, String valeur) {
        condition.append(" and §.").append(champ).append(" = :").append(champ);
        valeurs.put(champ, valeur);
    }

    /** JPQL to add to the condition on that alias. */
    String condition(String alias) {
        return condition.toString().replace("§", alias);
    }

    <T> TypedQuery<T> completer(TypedQuery<T> requete) {
        valeurs.forEach(requete::setParameter);
        return requete;
    }
}
