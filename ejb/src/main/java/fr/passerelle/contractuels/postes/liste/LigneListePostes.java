package fr.passerelle.contractuels.postes.liste;

import fr.passerelle.contractuels.postes.SaisiePoste;
import java.util.function.Consumer;

/**
 * A post as a line of the DOS's list describes it.
 *
 * @param discipline code or label, as written
 * @param typePoste  code or label, as written; null when the list gives none
 * @param uai        with a right key, as the directory writes it
 * @param typeEple   kind of the school, as written; null when the list gives none
 * @param dptEple    its département, as written; null when the list gives none
 * @param valeurs    puts on a form what the columns of the file say; those that the file lacks leave it as it is
 */
public record LigneListePostes(String identifiant, String discipline, String typePoste, String uai, String typeEple, String dptEple,
        Consumer<SaisiePoste> valeurs) {
}
