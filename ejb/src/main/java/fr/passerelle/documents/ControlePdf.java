package fr.passerelle.documents;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/**
 * A PDF is accepted when it begins and ends as one, opens without a password, has pages, and nothing in it acts: no script,
 * no program launched, no file, form or film inside.
 */
final class ControlePdf {

    private static final byte[] DEBUT = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    private static final String FIN = "%%EOF";
    private static final int QUEUE = 1_024;
    private static final int PAGES_MAX = 1_000;
    /** Entries and values that make a PDF act or carry something else. */
    private static final List<COSName> ENTREES = noms("JS", "JavaScript", "EmbeddedFiles", "EF", "XFA", "RichMediaContent");
    private static final List<COSName> ACTIONS = noms("JavaScript", "Launch", "ImportData", "GoToE", "Rendition", "RichMediaExecute");
    private static final List<COSName> SOUS_TYPES = noms("FileAttachment", "RichMedia", "Movie", "Screen", "3D", "Sound");

    private ControlePdf() {
    }

    static void verifier(byte[] octets) {
        verifierBornes(octets);
        GonflagePdf.verifier(octets);
        try (PDDocument pdf = Loader.loadPDF(octets, "", null, null, IOUtils.createTempFileOnlyStreamCache())) {
            if (pdf.getNumberOfPages() == 0 || pdf.getNumberOfPages() > PAGES_MAX) {
                throw new FichierRefuse("fichier.pdf.illisible");
            }
            parcourir(pdf);
        } catch (InvalidPasswordException protege) {
            throw new FichierRefuse("fichier.pdf.protege");
        } catch (IOException | IllegalArgumentException | ClassCastException | NullPointerException illisible) {
            throw new FichierRefuse("fichier.pdf.illisible");
        }
    }

    /** The header opens the file and nothing but blanks follows its end: what lies before or behind is not a PDF's. */
    private static void verifierBornes(byte[] octets) {
        for (int i = 0; i < DEBUT.length; i++) {
            if (octets.length <= i || octets[i] != DEBUT[i]) {
                throw new FichierRefuse("fichier.pdf.illisible");
            }
        }
        int depuis = Math.max(0, octets.length - QUEUE);
        String queue = new String(octets, depuis, octets.length - depuis, StandardCharsets.ISO_8859_1);
        int fin = queue.lastIndexOf(FIN);
        if (fin < 0) {
            throw new FichierRefuse("fichier.pdf.tronque");
        }
        if (!queue.substring(fin + FIN.length()).chars().allMatch(c -> c == 0 || Character.isWhitespace(c))) {
            throw new FichierRefuse("fichier.pdf.suivi");
        }
    }

    private static void parcourir(PDDocument pdf) {
        Set<COSBase> vus = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<COSBase> aVoir = new ArrayDeque<>();
        aVoir.add(pdf.getDocument().getTrailer());
        for (COSObjectKey cle : pdf.getDocument().getXrefTable().keySet()) {
            COSObject objet = pdf.getDocument().getObjectFromPool(cle);
            if (objet != null && objet.getObject() != null) {
                aVoir.add(objet.getObject());
            }
        }
        while (!aVoir.isEmpty()) {
            COSBase objet = aVoir.poll();
            if (!vus.add(objet)) {
                continue;
            }
            if (objet instanceof COSDictionary dictionnaire) {
                refuserActif(dictionnaire);
                dictionnaire.getValues().forEach(v -> suivre(v, aVoir));
            } else if (objet instanceof COSArray tableau) {
                tableau.forEach(v -> suivre(v, aVoir));
            }
        }
    }

    private static void suivre(COSBase valeur, Deque<COSBase> aVoir) {
        COSBase objet = valeur instanceof COSObject indirect ? indirect.getObject() : valeur;
        if (objet instanceof COSDictionary || objet instanceof COSArray) {
            aVoir.add(objet);
        }
    }

    private static void refuserActif(COSDictionary dictionnaire) {
        boolean actif = ENTREES.stream().anyMatch(dictionnaire::containsKey)
                || ACTIONS.contains(dictionnaire.getCOSName(COSName.S))
                || SOUS_TYPES.contains(dictionnaire.getCOSName(COSName.SUBTYPE));
        if (actif) {
            throw new FichierRefuse("fichier.pdf.actif");
        }
    }

    private static List<COSName> noms(String... noms) {
        return Arrays.stream(noms).map(COSName::getPDFName).toList();
    }
}
