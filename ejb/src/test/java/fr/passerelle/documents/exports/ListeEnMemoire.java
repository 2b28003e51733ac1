package fr.passerelle.documents.exports;

import fr.passerelle.noyau.Colonne;
import fr.passerelle.noyau.Criteres;
import fr.passerelle.noyau.DefinitionListe;
import fr.passerelle.noyau.Search;
import fr.passerelle.noyau.Tranche;
import fr.passerelle.noyau.Tri;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntFunction;

/** A list of posts made on the fly, as long as a test wants it. */
record ListeEnMemoire(int taille, IntFunction<ListeEnMemoire.Poste> fabrique) implements Search<ListeEnMemoire.Poste> {

    record Poste(String nom, Integer rang, BigDecimal heures, BigDecimal cout, LocalDate debut, Instant saisie, Boolean boe) {
    }

    static final List<ColonneExportee> COLONNES = List.of(new ColonneExportee("nom", "Établissement"),
            new ColonneExportee("rang", "Rang"), new ColonneExportee("heures", "Quotité"), new ColonneExportee("cout", "Coût"),
            new ColonneExportee("debut", "Début"), new ColonneExportee("saisie", "Saisi le"), new ColonneExportee("boe", "BOE"));

    static ListeEnMemoire de(Poste... postes) {
        return new ListeEnMemoire(postes.length, i -> postes[i]);
    }

    static Poste poste(String nom) {
        return new Poste(nom, 3, new BigDecimal("9.5"), new BigDecimal("-1268"), LocalDate.of(2026, 1, 23),
                Instant.parse("2026-01-23T22:59:00Z"), true);
    }

    @Override
    public DefinitionListe<Poste> definition() {
        return new DefinitionListe<>("Poste p", "p.id", "p", Poste::nom, List.of(
                Colonne.texte("nom", Poste::nom, "p.nom"), Colonne.entier("rang", Poste::rang, "p.rang"),
                Colonne.heures("heures", Poste::heures, "p.heures"), Colonne.euros("cout", Poste::cout, "p.cout"),
                Colonne.date("debut", Poste::debut, "p.debut"), Colonne.instant("saisie", Poste::saisie, "p.saisie"),
                Colonne.ouiNon("boe", Poste::boe, "p.boe")), List.of("p.nom"), Tri.par("nom"));
    }

    @Override
    public Tranche<Poste> chercher(Criteres criteres, Tri tri, int premier, int combien) {
        return new Tranche<>(List.of(), taille);
    }

    @Override
    public void parcourir(Criteres criteres, Tri tri, Consumer<Poste> suite) {
        for (int i = 0; i < taille; i++) {
            suite.accept(fabrique.apply(i));
        }
    }
}
