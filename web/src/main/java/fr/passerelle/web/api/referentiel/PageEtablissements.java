package fr.passerelle.web.api.referentiel;

import fr.passerelle.noyau.Tranche;
import fr.passerelle.referentiel.LigneEtablissement;
import jakarta.json.bind.annotation.JsonbNillable;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One page of the open establishments found. */
public record PageEtablissements(
        @Schema(description = "Nombre d'établissements trouvés, toutes pages confondues") long total,
        @Schema(description = "Numéro de cette page, la première est 1") int page,
        @Schema(description = "Nombre de pages") long pages,
        List<Etablissement> etablissements) {

    static final int TAILLE = 50;

    /** An establishment. */
    @JsonbNillable
    @Schema(name = "Etablissement")
    public record Etablissement(String uai, @Schema(description = "CLG, LYC, LPO, LP…") String type, String nom,
            @Schema(description = "PUBLIC ou PRIVE") String secteur, @Schema(nullable = true) String adresse, String codePostal,
            String commune, @Schema(description = "Code du département : 21, 2A, 974") String departement, String academie) {

        static Etablissement de(LigneEtablissement e) {
            return new Etablissement(e.uai(), e.type().name(), e.nom(), e.secteur().name(), e.adresse(), e.codePostal(),
                    e.commune(), e.departement(), e.academie());
        }
    }

    static PageEtablissements de(Tranche<LigneEtablissement> trouves, int page) {
        return new PageEtablissements(trouves.total(), page, (trouves.total() + TAILLE - 1) / TAILLE,
                trouves.lignes().stream().map(Etablissement::de).toList());
    }
}
