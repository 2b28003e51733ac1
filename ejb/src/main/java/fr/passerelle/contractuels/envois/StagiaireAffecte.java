package fr.passerelle.contractuels.envois;

import fr.passerelle.contractuels.affectations.EtatReponse;
import fr.passerelle.noyau.Formats;
import fr.passerelle.noyau.Textes;
import fr.passerelle.referentiel.NumeroTelephone;
import fr.passerelle.referentiel.TypeEtablissement;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A post that is shown to a stagiaire who has not refused it, with the school she comes to.
 *
 * @param courriel            of the stagiaire; null where she has none
 * @param etablissementAdresse entered for the school; null where none is
 * @param reponse             accepted, or not given yet
 * @param heures              service a week of her type of post; null where it is not known
 */
public record StagiaireAffecte(Long poste, String nom, String prenom, String courriel, String telephone, String uai, TypeEtablissement type,
        String etablissement, String commune, String etablissementAdresse, EtatReponse reponse, BigDecimal heures) {

    /** "CLG ALBERT CAMUS (GENLIS)". */
    String ecole() {
        return type.abreger(etablissement) + " (" + commune + ")";
    }

    /** Two lines for a head of establishment: who comes and how to reach her, then her service, her answer and her tutors. */
    String pourEtablissement(List<String> tuteurs) {
        String joindre = Stream.of(telephone == null ? "" : NumeroTelephone.ecrire(telephone), courriel == null ? "" : courriel)
                .filter(j -> !j.isEmpty()).collect(Collectors.joining(", "));
        return "- " + nom + " " + prenom + (joindre.isEmpty() ? "" : " (" + joindre + ")") + "\n  " + suite(tuteurs);
    }

    /** Two lines for an inspector: who goes where, then as for the establishment. */
    String pourInspecteur(List<String> tuteurs) {
        return "- " + nom + " " + prenom + " : " + ecole() + "\n  " + suite(tuteurs);
    }

    private String suite(List<String> tuteurs) {
        String service = heures == null ? texte("envoi.service.inconnu") : texte("envoi.service", Formats.heures(heures));
        String dite = texte(reponse == EtatReponse.ACCEPTE ? "envoi.accepte" : "envoi.attendue");
        return service + " ; " + dite + " ; " + (tuteurs.isEmpty() ? texte("envoi.sans_tuteur")
                : texte("envoi.tuteurs", tuteurs.size(), String.join(", ", tuteurs)));
    }

    private static String texte(String cle, Object... valeurs) {
        return Textes.texte("envois", Locale.FRENCH, cle, valeurs);
    }
}
