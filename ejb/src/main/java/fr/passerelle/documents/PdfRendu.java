package fr.passerelle.documents;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Objects;

/**
 * Turns a page of XHTML into a tagged PDF (PDF/UA) with its fonts inside. The page says its language and its title, as
 * PDF/UA asks, and reaches nothing outside itself: every other address is refused.
 */
public final class PdfRendu {

    /** Name under which style sheets call the embedded font. */
    public static final String POLICE = "Source Sans 3";
    private static final int NORMAL = 400;
    private static final int GRAS = 700;

    private PdfRendu() {
    }

    /** Writes the PDF of that page and leaves the stream open. */
    public static void ecrire(String xhtml, OutputStream sortie) throws IOException {
        PdfRendererBuilder rendu = new PdfRendererBuilder();
        rendu.usePdfUaAccessibility(true);
        rendu.useFastMode();
        rendu.useUriResolver((base, adresse) -> null);
        rendu.useFont(() -> police("Regular"), POLICE, NORMAL, FontStyle.NORMAL, true);
        rendu.useFont(() -> police("Bold"), POLICE, GRAS, FontStyle.NORMAL, true);
        rendu.withProducer("Passerelle");
        rendu.withHtmlContent(xhtml, null);
        rendu.toStream(sortie);
        rendu.run();
    }

    /** The text as it stands between two tags or quotes of XHTML; characters XML cannot hold are dropped. */
    public static String echapper(String texte) {
        StringBuilder sans = new StringBuilder(texte.length() + 16);
        texte.codePoints().filter(PdfRendu::admisEnXml).forEach(c -> {
            switch (c) {
                case '<' -> sans.append("&lt;");
                case '>' -> sans.append("&gt;");
                case '&' -> sans.append("&amp;");
                case '"' -> sans.append("&quot;");
                default -> sans.appendCodePoint(c);
            }
        });
        return sans.toString();
    }

    private static boolean admisEnXml(int c) {
        return c >= 0x20 && c <= 0xD7FF || c >= 0xE000 && c <= 0xFFFD || c >= 0x10000 || c == '\n' || c == '\t' || c == '\r';
    }

    private static InputStream police(String graisse) {
        return Objects.requireNonNull(PdfRendu.class.getResourceAsStream("polices/SourceSans3-" + graisse + ".ttf"));
    }
}
