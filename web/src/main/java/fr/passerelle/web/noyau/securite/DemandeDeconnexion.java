package fr.passerelle.web.noyau.securite;

import java.io.IOException;
import java.io.StringReader;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * The message by which CAS ends a session (SAML {@code LogoutRequest}). It comes from anybody who can reach the address, so
 * the parser takes no document type, no entity, nothing from outside, and little of it.
 */
final class DemandeDeconnexion {

    private static final String PROTOCOLE = "urn:oasis:names:tc:SAML:2.0:protocol";
    private static final int LONGUEUR_MAXIMALE = 10_000;

    private DemandeDeconnexion() {
    }

    /** The ticket whose session must end; empty for a message that is not one. */
    static Optional<String> ticket(String message) {
        if (message == null || message.length() > LONGUEUR_MAXIMALE) {
            return Optional.empty();
        }
        try {
            Element racine = lecteur().parse(new InputSource(new StringReader(message))).getDocumentElement();
            if (!PROTOCOLE.equals(racine.getNamespaceURI()) || !"LogoutRequest".equals(racine.getLocalName())) {
                return Optional.empty();
            }
            NodeList tickets = racine.getElementsByTagNameNS(PROTOCOLE, "SessionIndex");
            return tickets.getLength() != 1 ? Optional.empty()
                    : Optional.of(tickets.item(0).getTextContent().strip()).filter(t -> !t.isEmpty());
        } catch (SAXException | IOException illisible) {
            return Optional.empty();
        }
    }

    private static DocumentBuilder lecteur() {
        try {
            DocumentBuilderFactory fabrique = DocumentBuilderFactory.newInstance();
            fabrique.setNamespaceAware(true);
            fabrique.setXIncludeAware(false);
            fabrique.setExpandEntityReferences(false);
            fabrique.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            fabrique.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            DocumentBuilder lecteur = fabrique.newDocumentBuilder();
            lecteur.setErrorHandler(new DefaultHandler());
            return lecteur;
        } catch (ParserConfigurationException absent) {
            throw new IllegalStateException(absent);
        }
    }
}
