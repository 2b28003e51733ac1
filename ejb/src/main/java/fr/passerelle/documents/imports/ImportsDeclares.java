package fr.passerelle.documents.imports;

import fr.passerelle.comptes.Appelant;
import fr.passerelle.comptes.Perimetre;
import fr.passerelle.comptes.Profil;
import fr.passerelle.noyau.AccesRefuse;
import fr.passerelle.noyau.Introuvable;
import fr.passerelle.noyau.Textes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The imports that domains declare, by their code. */
@ApplicationScoped
class ImportsDeclares {

    @Inject
    @Any
    private Instance<ImportTraite<?>> declares;
    @Inject
    private Appelant appelant;

    /** @throws Introuvable when no domain declares it */
    ImportTraite<?> trouver(String code) {
        return declares.stream().filter(d -> d.code().equals(code)).findFirst().orElseThrow(Introuvable::new);
    }

    /** The import of that code, once the caller may do it. @throws AccesRefuse otherwise */
    ImportTraite<?> ouvrir(String code) {
        ImportTraite<?> traite = trouver(code);
        if (!tientTout(traite) && !tientUnePartie(traite)) {
            throw new AccesRefuse();
        }
        return traite;
    }

    /** The same for one that was deposited. @throws AccesRefuse also to who may see her own only, when it is another's */
    void ouvrir(Import source) {
        ImportTraite<?> traite = ouvrir(source.getCode());
        if (!tientTout(traite) && !appelant.compteId().equals(Optional.ofNullable(source.getAuteur()))) {
            throw new AccesRefuse();
        }
    }

    /** The author to whom the caller's view of that import is narrowed; empty when she may see everybody's. */
    Optional<Long> seulAuteur(ImportTraite<?> traite) {
        return tientTout(traite) ? Optional.empty() : appelant.compteId();
    }

    private boolean tientTout(ImportTraite<?> traite) {
        return appelant.droits().a(Perimetre.tout(), traite.profils().toArray(Profil[]::new));
    }

    private boolean tientUnePartie(ImportTraite<?> traite) {
        return traite.admetUnePartie() && traite.profils().stream().anyMatch(appelant.droits()::a);
    }

    /** Heading of each column, by key. */
    static Map<String, String> libelles(ImportTraite<?> traite) {
        return traite.colonnes().stream().collect(Collectors.toMap(ColonneImport::cle, c -> libelle(traite, c)));
    }

    static EnteteImport entete(ImportTraite<?> traite, List<String> intitules) {
        return new EnteteImport(intitules, traite.colonnes(), libelles(traite));
    }

    static String libelle(ImportTraite<?> traite, ColonneImport colonne) {
        return Textes.texte(traite.lot(), Locale.FRENCH, "import_" + traite.code() + "." + colonne.cle());
    }
}
