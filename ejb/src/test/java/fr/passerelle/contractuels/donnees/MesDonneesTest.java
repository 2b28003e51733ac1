package fr.passerelle.contractuels.donnees;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.contractuels.donnees.Rubrique.Entree;
import fr.passerelle.contractuels.entretiens.Avis;
import fr.passerelle.noyau.Textes;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** The PDF that « Mes données » gives. */
class MesDonneesTest {

    private static final Instant LE = Instant.parse("2026-06-15T07:30:00Z");

    private final MesDonnees donnees = new MesDonnees("Tristan LORMEAU", "20260002", LE, List.of(
            Rubrique.fiche("identite", "2026-2027", new Entree().avec("nom", "LORMEAU").avec("dateNaissance", LocalDate.of(2003, 4, 17))
                    .avec("courrielDemande", null)),
            Rubrique.liste("entretien", "2026-2027", List.of(new Entree().avec("avis", Avis.RESERVE).avec("commentaire", "Dit « oui » & <hésite>"))),
            Rubrique.liste("voeux", "2026-2027", List.of()),
            Rubrique.liste("courriels", null, List.of(new Entree().avec("le", LE).avec("sujet", "Vos vœux").avec("texte", "Bonjour,\nvos vœux")))));

    @Test
    void le_pdf_se_lit_dans_les_deux_langues_et_passe_les_controles_de_pdf_ua() throws Exception {
        byte[] francais = new DonneesPdf(donnees, Locale.FRENCH).ecrire();
        assertThat(texte(francais)).contains("Données conservées sur Tristan LORMEAU", "17/04/2003", "réservé", "Dit « oui » & <hésite>", "Rien n'est conservé.",
                "Vos vœux").doesNotContain("Bonjour");
        assertThat(texte(new DonneesPdf(donnees, Locale.ENGLISH).ecrire())).contains("Data held about Tristan LORMEAU", "with reservations", "Nothing is held.");
        VeraGreenfieldFoundryProvider.initialise();
        try (PDFAParser pdf = Foundries.defaultInstance().createParser(new ByteArrayInputStream(francais), PDFAFlavour.PDFUA_1)) {
            assertThat(Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false).validate(pdf).getTestAssertions())
                    .extracting(a -> a.getRuleId() + " " + a.getMessage()).isEmpty();
        }
    }

    private static String texte(byte[] pdf) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    @Test
    void chaque_choix_a_son_libelle_dans_les_deux_langues() {
        assertThat(DonneesEntretien.AnnonceFaite.values()).allMatch(a -> !Textes.libelle(a, Locale.FRENCH).startsWith("??"));
        assertThat(Avis.values()).allMatch(a -> !Textes.libelle(a, Locale.ENGLISH).equals(Textes.libelle(a, Locale.FRENCH)));
        assertThat(GenreEffacement.values()).allMatch(g -> !Textes.libelle(g, Locale.FRENCH).startsWith("??"));
    }
}
