package fr.passerelle.contractuels.contrats;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.courriels.TexteModele;
import fr.passerelle.referentiel.TypeEtablissement;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

/** The letter: what it says, and that assistive technologies read it. */
class AvisPdfTest {

    private static final TexteModele MODELE = new TexteModele("Avis de contrat de recrutement", "Bonjour {{nom}} & <compagnie>,\n\nPoste :\n{{etablissements}}\n"
            + "Du {{debut}} au {{fin}}, {{service}} par semaine, {{remuneration}} ; {{numero}}, {{annee}}, {{typePoste}}, {{discipline}}, {{application}}",
            ModeleLettre.VARIABLES);

    @Test
    void l_avis_passe_les_controles_de_pdf_ua() throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        try (PDFAParser pdf = Foundries.defaultInstance().createParser(new ByteArrayInputStream(avis(true)), PDFAFlavour.PDFUA_1)) {
            ValidationResult jugement = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false).validate(pdf);
            assertThat(jugement.getTestAssertions()).extracting(a -> a.getRuleId() + " " + a.getMessage()).isEmpty();
            assertThat(jugement.isCompliant()).isTrue();
        }
    }

    @Test
    void l_avis_dit_la_quotite_les_dates_et_la_remuneration_calculee() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(avis(false))) {
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Avis de contrat de recrutement – D'EXEMPLE Zoé");
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("fr");
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(texte(pdf)).contains("D'EXEMPLE Zoé", "1 rue de l'Exemple", "21000 DIJON", "Le 26 novembre 2026", "Bonjour Zoé D'EXEMPLE & <compagnie>",
                    "CLG Le Parc (0211227V), 12 rue du Parc, 21000 DIJON (support de 9 h)", "Du 1er septembre 2027 au 31 août 2028, 6 h par semaine, 908,70 €",
                    "Comment cette rémunération est calculée", "865,00 € × 59,0734 ÷ 56,2323 = 908,70 €").doesNotContainIgnoringCase("exemple :", "(exemple)");
        }
    }

    @Test
    void un_montant_d_exemple_se_dit_exemple() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(avis(true))) {
            assertThat(texte(pdf)).contains("Exemple : cette rémunération vient d'une ligne de démonstration", "908,70 € (exemple)");
        }
    }

    private static String texte(PDDocument pdf) throws IOException {
        return new PDFTextStripper().getText(pdf).replaceAll("[\\s\u00a0]+", " ");
    }

    private static byte[] avis(boolean exemple) {
        List<Bareme> points = List.of(new Bareme(NatureBareme.VALEUR_POINT, new BigDecimal("56.2323"), null, LocalDate.of(2017, 2, 1), LocalDate.of(2022, 6, 30), "décret", false),
                new Bareme(NatureBareme.VALEUR_POINT, new BigDecimal("59.0734"), null, LocalDate.of(2023, 7, 1), null, "décret", false));
        Remuneration remuneration = CalculRemuneration.de(new DonneesRemuneration("Alternant", LocalDate.of(2027, 9, 1), List.of(
                new Bareme(NatureBareme.MONTANT_SUIVANT_POINT, new BigDecimal("865"), null, LocalDate.of(2017, 2, 1), null, "note", exemple)), points));
        VueContrat contrat = new VueContrat(new VueContrat.Titulaire(1L, "D'EXEMPLE", "Zoé", "20260003", List.of("1 rue de l'Exemple", "21000 DIJON"), "L0422",
                "ANGLAIS", "Alternant", "2027-2028"), List.of(new PosteContrat(1L, "0211227V", TypeEtablissement.CLG, "Collège Le Parc", "12 rue du Parc",
                        "21000", "DIJON", new BigDecimal("9.00"))), Instant.EPOCH, LocalDate.of(2027, 9, 1), LocalDate.of(2028, 8, 31), new BigDecimal("6.00"),
                remuneration, null);
        ByteArrayOutputStream sortie = new ByteArrayOutputStream();
        new AvisPdf(MODELE, LocalDate.of(2026, 11, 26)).ecrire(contrat, sortie);
        return sortie.toByteArray();
    }
}
