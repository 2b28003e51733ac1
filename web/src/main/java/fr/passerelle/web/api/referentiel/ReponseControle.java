package fr.passerelle.web.api.referentiel;

import fr.passerelle.noyau.Textes;
import fr.passerelle.referentiel.Controle;
import jakarta.json.bind.annotation.JsonbNillable;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The answer of a check. */
@JsonbNillable
@Schema(name = "Controle")
public record ReponseControle(
        @Schema(description = "Vrai quand la forme est juste et, si elle est publiée, la clé aussi", required = true) boolean valide,
        @Schema(description = "Pourquoi le numéro est refusé, ou ce qui n'a pas pu être vérifié ; null sinon", nullable = true)
        String motif) {

    static ReponseControle de(Controle controle) {
        String motif = controle.motif() == null ? null : Textes.texte("erreurs", Locale.FRENCH, controle.motif());
        return new ReponseControle(controle.valide(), motif);
    }
}
