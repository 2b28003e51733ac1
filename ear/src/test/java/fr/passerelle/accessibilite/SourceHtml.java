package fr.passerelle.accessibilite;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import nu.validator.validation.SimpleDocumentValidator;
import org.openqa.selenium.JavascriptExecutor;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** The Nu HTML checker, the W3C's, on the page as the server sends it (8.2). */
public final class SourceHtml {

    private static final String HTML5 = "http://s.validator.nu/html5-rdfalite.rnc";
    /** The checker is older than this attribute, which the HTML standard has on frames. */
    private static final String PLUS_RECENT = "Attribute “loading” not allowed on element “iframe” at this point.";

    private final SimpleDocumentValidator verificateur = new SimpleDocumentValidator(true, true, false);
    private final List<String> fautes = new ArrayList<>();

    public SourceHtml() {
        try {
            verificateur.setUpMainSchema(HTML5, new Releve());
            verificateur.setUpValidatorAndParsers(new Releve(), true, false);
        } catch (Exception impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** What is not HTML in the page the browser is on, asked for once more. */
    public List<String> fautes(JavascriptExecutor page) {
        fautes.clear();
        String source = (String) page.executeScript("return fetch(location.href).then(function (r) { return r.text(); });");
        try {
            verificateur.checkHtmlInputSource(new InputSource(new StringReader(source)));
        } catch (IOException | SAXException illisible) {
            throw new IllegalStateException(illisible);
        }
        Controles.vu("8.2");
        return List.copyOf(fautes);
    }

    private final class Releve implements ErrorHandler {

        @Override
        public void warning(SAXParseException conseil) {
            // A preference of the checker, not a fault of the page.
        }

        @Override
        public void error(SAXParseException faute) {
            if (!faute.getMessage().equals(PLUS_RECENT)) {
                fautes.add("8.2 : ligne " + faute.getLineNumber() + ", " + faute.getMessage());
            }
        }

        @Override
        public void fatalError(SAXParseException faute) {
            error(faute);
        }
    }
}
