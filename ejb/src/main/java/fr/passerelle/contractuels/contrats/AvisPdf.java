package fr.passerelle.contractuels.contrats;

import fr.passerelle.courriels.Redaction;
import fr.passerelle.courriels.TexteModele;
import fr.passerelle.documents.PdfRendu;
import fr.passerelle.noyau.Formats;
import fr.passerelle.noyau.Reglage;
import fr.passerelle.noyau.Textes;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** "Avis de contrat de recrutement": a tagged PDF, to the address of who holds the contract, with the computation of the pay. */
final class AvisPdf {

    private static final String STYLE = """
            @page { size: A4; margin: 22mm 24mm 20mm 24mm;
              @bottom-right { content: counter(page) " / " counter(pages); font-family: 'Source Sans 3'; font-size: 8pt; color: #4a5866; } }
            body { font-family: 'Source Sans 3'; font-size: 11pt; line-height: 1.35; color: #1c2733; }
            .structure { font-weight: bold; }
            .destinataire { margin: 8mm 0 8mm 85mm; }
            .exemple { border: 1px solid #8a4b00; color: #8a4b00; padding: 2mm 3mm; }
            h1 { font-size: 14pt; margin: 6mm 0; }
            h2 { font-size: 11pt; margin: 8mm 0 2mm 0; border-top: 1px solid #c9d1d9; padding-top: 3mm; page-break-after: avoid; }
            ol { font-size: 10pt; color: #4a5866; margin: 0; padding-left: 6mm; }
            p { margin: 0 0 4mm 0; }
            """;

    private final TexteModele modele;
    private final LocalDate jour;

    AvisPdf(TexteModele modele, LocalDate jour) {
        this.modele = modele;
        this.jour = jour;
    }

    /** Writes the letter and leaves the stream open. */
    void ecrire(VueContrat contrat, OutputStream sortie) {
        try {
            PdfRendu.ecrire(page(contrat), sortie);
        } catch (IOException rompu) {
            throw new UncheckedIOException(rompu);
        }
    }

    private String page(VueContrat contrat) {
        Redaction redaction = modele.rediger(valeurs(contrat));
        String titre = PdfRendu.echapper(redaction.sujet() + " – " + contrat.titulaire().nomAffiche());
        return "<!DOCTYPE html><html lang=\"fr\"><head><title>" + titre + "</title><meta name=\"description\" content=\"" + titre + "\"/><style>" + STYLE
                + "</style></head><body>" + tete(contrat) + "<h1>" + PdfRendu.echapper(redaction.sujet()) + "</h1>" + paragraphes(redaction.texte())
                + "<h2>" + texte("lettre.calcul") + "</h2><ol>" + contrat.remuneration().lignes().stream()
                        .map(l -> "<li>" + PdfRendu.echapper(l.phrase()) + "</li>").collect(Collectors.joining()) + "</ol></body></html>";
    }

    private String tete(VueContrat contrat) {
        String destinataire = contrat.titulaire().nomAffiche() + "\n" + String.join("\n", contrat.titulaire().adresse());
        return "<p class=\"structure\">" + PdfRendu.echapper(Reglage.STRUCTURE.texte()) + "</p><p class=\"destinataire\">" + lignes(destinataire) + "</p><p>"
                + PdfRendu.echapper(Textes.texte("contrats", Locale.FRENCH, "lettre.jour", Formats.jourEnLettres(jour))) + "</p>"
                + (contrat.remuneration().exemple() ? "<p class=\"exemple\">" + texte("lettre.exemple") + "</p>" : "");
    }

    /** What the text may name; an example's amount says that it is one. */
    private static Map<String, String> valeurs(VueContrat contrat) {
        VueContrat.Titulaire titulaire = contrat.titulaire();
        Map<String, String> valeurs = new HashMap<>(Map.of("nom", titulaire.prenom() + " " + titulaire.nom(), "numero", titulaire.numero(),
                "annee", titulaire.annee(), "typePoste", titulaire.typePoste(), "discipline", titulaire.discipline(),
                "debut", Formats.jourEnLettres(contrat.debut()), "fin", Formats.jourEnLettres(contrat.fin()), "service", Formats.heures(contrat.service())));
        valeurs.put("etablissements", contrat.postes().stream().map(PosteContrat::intitule).collect(Collectors.joining("\n")));
        valeurs.put("remuneration", contrat.remuneration().montant()
                + (contrat.remuneration().exemple() ? " (" + Textes.texte("contrats", Locale.FRENCH, "exemple") + ")" : ""));
        valeurs.put("structure", Reglage.STRUCTURE.texte());
        valeurs.put("application", Reglage.ADRESSE.texte());
        valeurs.put("assistance", Reglage.COURRIEL_ASSISTANCE.texte());
        return valeurs;
    }

    private static String paragraphes(String texte) {
        return List.of(texte.split("\\n{2,}")).stream().map(p -> "<p>" + lignes(p) + "</p>").collect(Collectors.joining());
    }

    private static String lignes(String texte) {
        return texte.lines().map(PdfRendu::echapper).collect(Collectors.joining("<br/>"));
    }

    private static String texte(String cle) {
        return PdfRendu.echapper(Textes.texte("contrats", Locale.FRENCH, cle));
    }
}
