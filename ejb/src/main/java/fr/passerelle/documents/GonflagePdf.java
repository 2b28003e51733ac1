package fr.passerelle.documents;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Refuses a PDF whose object and reference streams, which the parser unpacks in memory, swell beyond measure: half a
 * megabyte can hold half a gigabyte of zeros. Pages and images are not unpacked and may swell.
 */
final class GonflagePdf {

    private static final long DEGONFLE_MAX = 32L * 1024 * 1024;
    /** Characters of dictionaries read in all: beyond, the file is made of false ones. */
    private static final long LUS_MAX = 50_000_000;
    /** What the parser needs to find in a stream's dictionary to unpack it, whatever type the dictionary claims. */
    private static final Set<String> DEPLIES = Set.of("ObjStm", "XRef", "First", "W");
    private static final Set<String> DEFLATE = Set.of("FlateDecode", "Fl");
    private static final Set<String> AUTRES_FILTRES = Set.of("LZWDecode", "LZW", "RunLengthDecode", "RL", "ASCIIHexDecode", "AHx",
            "ASCII85Decode", "A85", "CCITTFaxDecode", "CCF", "DCTDecode", "DCT", "JBIG2Decode", "JPXDecode", "Crypt");
    private static final String OBJET = "obj";

    private GonflagePdf() {
    }

    static void verifier(byte[] octets) {
        String texte = new String(octets, StandardCharsets.ISO_8859_1);
        long total = 0;
        long lus = 0;
        for (int i = texte.indexOf(OBJET); i >= 0; i = texte.indexOf(OBJET, i + OBJET.length())) {
            if (i > 0 && texte.charAt(i - 1) == 'd') {
                continue;
            }
            TetePdf tete = TetePdf.lire(texte, i + OBJET.length());
            lus += tete.longueur();
            if (lus > LUS_MAX) {
                throw new FichierRefuse("fichier.pdf.illisible");
            }
            if (tete.flux() >= 0 && tete.noms().stream().anyMatch(DEPLIES::contains)) {
                refuserFiltres(tete);
                total += degonfler(octets, tete.flux(), DEGONFLE_MAX - total);
            }
            if (total >= DEGONFLE_MAX) {
                throw new FichierRefuse("fichier.pdf.illisible");
            }
        }
    }

    /** Whoever writes such a stream compresses it once, or not at all. */
    private static void refuserFiltres(TetePdf tete) {
        long fois = tete.noms().stream().filter(DEFLATE::contains).count();
        if (fois > 1 || tete.filtreAilleurs() || tete.noms().stream().anyMatch(AUTRES_FILTRES::contains)) {
            throw new FichierRefuse("fichier.pdf.illisible");
        }
    }

    /** As the parser does: the two bytes of the header are not looked at. */
    private static long degonfler(byte[] octets, int flux, long reste) {
        int debut = Math.min(octets.length, flux + 2);
        Inflater gonflage = new Inflater(true);
        byte[] tampon = new byte[64 * 1024];
        try {
            gonflage.setInput(octets, debut, octets.length - debut);
            while (gonflage.getBytesWritten() < reste) {
                if (gonflage.inflate(tampon) == 0) {
                    break;
                }
            }
            return gonflage.getBytesWritten();
        } catch (DataFormatException sansCompression) {
            return gonflage.getBytesWritten();
        } finally {
            gonflage.end();
        }
    }
}
