package fr.passerelle.documents;

import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Refuses a PDF whose object and reference streams, which the parser unpacks in memory, swell beyond measure: half a
 * megabyte can hold half a gigabyte of zeros.
 */
final class GonflagePdf {

    private static final long DEGONFLE_MAX = 32L * 1024 * 1024;
    private static final String FLUX = "stream";
    private static final int DICTIONNAIRE_MAX = 2_048;

    private GonflagePdf() {
    }

    static void verifier(byte[] octets) {
        String texte = new String(octets, StandardCharsets.ISO_8859_1);
        long total = 0;
        for (int i = texte.indexOf(FLUX); i >= 0; i = texte.indexOf(FLUX, i + FLUX.length())) {
            if (i >= 3 && texte.startsWith("end", i - 3)) {
                continue;
            }
            String dictionnaire = dictionnaire(texte, i);
            if (dictionnaire.contains("/ObjStm") || dictionnaire.contains("/XRef")) {
                total += degonfler(octets, debut(texte, i), DEGONFLE_MAX - total);
                if (total >= DEGONFLE_MAX || dictionnaire.split("/FlateDecode|/Fl\\b", -1).length > 2) {
                    throw new FichierRefuse("fichier.pdf.illisible");
                }
            }
        }
    }

    /** What stands before the stream, with names written plainly ({@code #4fbjStm} is {@code ObjStm}). */
    private static String dictionnaire(String texte, int flux) {
        String avant = texte.substring(Math.max(0, flux - DICTIONNAIRE_MAX), flux);
        String propre = avant.substring(Math.max(0, avant.lastIndexOf(" obj")));
        StringBuilder clair = new StringBuilder(propre.length());
        for (int i = 0; i < propre.length(); i++) {
            if (propre.charAt(i) == '#' && i + 2 < propre.length() && propre.substring(i + 1, i + 3).matches("[0-9A-Fa-f]{2}")) {
                clair.append((char) Integer.parseInt(propre.substring(i + 1, i + 3), 16));
                i += 2;
            } else {
                clair.append(propre.charAt(i));
            }
        }
        return clair.toString();
    }

    private static int debut(String texte, int flux) {
        int i = flux + FLUX.length();
        while (i < texte.length() && (texte.charAt(i) == '\r' || texte.charAt(i) == '\n')) {
            i++;
        }
        return i;
    }

    private static long degonfler(byte[] octets, int debut, long reste) {
        Inflater gonflage = new Inflater();
        byte[] tampon = new byte[64 * 1024];
        try {
            gonflage.setInput(octets, debut, octets.length - debut);
            while (gonflage.getBytesWritten() < reste) {
                if (gonflage.inflate(tampon) == 0) {
                    break;
                }
            }
            return gonflage.getBytesWritten();
        } catch (DataFormatException autreFiltre) {
            return gonflage.getBytesWritten();
        } finally {
            gonflage.end();
        }
    }
}
