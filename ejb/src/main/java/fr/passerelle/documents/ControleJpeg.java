package fr.passerelle.documents;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.event.IIOReadWarningListener;
import javax.imageio.stream.ImageInputStream;

/**
 * A JPEG is accepted when it decodes to its last line without a warning, within bounded dimensions, and when nothing but
 * padding or a further picture follows it. It is decoded one point in eight, so that a huge picture costs little memory.
 */
final class ControleJpeg {

    private static final int COTE_MAX = 12_000;
    private static final long POINTS_MAX = 60_000_000;
    private static final int PAS = 8;
    private static final int MARQUEUR = 0xFF;
    private static final int DEBUT_IMAGE = 0xD8;
    private static final int FIN_IMAGE = 0xD9;
    private static final int DEBUT_LIGNES = 0xDA;

    private ControleJpeg() {
    }

    static void verifier(byte[] octets) {
        int fin = fin(octets);
        if (fin < 0) {
            throw new FichierRefuse("fichier.jpeg.tronque");
        }
        if (!bourrage(octets, fin)) {
            throw new FichierRefuse("fichier.jpeg.suivi");
        }
        decoder(octets);
    }

    private static void decoder(byte[] octets) {
        ImageReader lecteur = ImageIO.getImageReadersByFormatName("jpeg").next();
        boolean[] averti = {false};
        try (ImageInputStream flux = ImageIO.createImageInputStream(new ByteArrayInputStream(octets))) {
            lecteur.setInput(flux, true, true);
            int largeur = lecteur.getWidth(0);
            int hauteur = lecteur.getHeight(0);
            if (largeur > COTE_MAX || hauteur > COTE_MAX || (long) largeur * hauteur > POINTS_MAX) {
                throw new FichierRefuse("fichier.jpeg.demesure", COTE_MAX);
            }
            lecteur.addIIOReadWarningListener((IIOReadWarningListener) (source, avertissement) -> averti[0] = true);
            ImageReadParam unSurHuit = lecteur.getDefaultReadParam();
            unSurHuit.setSourceSubsampling(Math.min(PAS, largeur), Math.min(PAS, hauteur), 0, 0);
            lecteur.readRaster(0, unSurHuit);
        } catch (IOException | IndexOutOfBoundsException | IllegalArgumentException illisible) {
            throw new FichierRefuse("fichier.jpeg.illisible");
        } finally {
            lecteur.dispose();
        }
        if (averti[0]) {
            throw new FichierRefuse("fichier.jpeg.illisible");
        }
    }

    /** Position after the picture's end mark, found by walking its segments; -1 when it has none. */
    private static int fin(byte[] o) {
        int i = 2;
        while (i + 1 < o.length) {
            if ((o[i] & MARQUEUR) != MARQUEUR) {
                return -1;
            }
            int marque = o[i + 1] & MARQUEUR;
            if (marque == FIN_IMAGE) {
                return i + 2;
            }
            if (marque == MARQUEUR) {
                i++;
            } else if (i + 3 >= o.length) {
                return -1;
            } else {
                i += 2 + ((o[i + 2] & MARQUEUR) << 8 | o[i + 3] & MARQUEUR);
                i = marque == DEBUT_LIGNES ? apresLignes(o, i) : i;
            }
        }
        return -1;
    }

    /** Skips compressed lines: a mark inside them is followed by 0 or is a restart. */
    private static int apresLignes(byte[] o, int depuis) {
        int i = depuis;
        while (i + 1 < o.length) {
            int suivant = o[i + 1] & MARQUEUR;
            if ((o[i] & MARQUEUR) == MARQUEUR && suivant != 0 && (suivant < 0xD0 || suivant > 0xD7) && suivant != MARQUEUR) {
                return i;
            }
            i++;
        }
        return o.length;
    }

    private static boolean bourrage(byte[] o, int depuis) {
        int i = depuis;
        while (i < o.length && (o[i] == 0 || Character.isWhitespace(o[i]))) {
            i++;
        }
        return i == o.length || i + 1 < o.length && (o[i] & MARQUEUR) == MARQUEUR && (o[i + 1] & MARQUEUR) == DEBUT_IMAGE;
    }
}
