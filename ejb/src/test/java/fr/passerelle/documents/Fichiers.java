package fr.passerelle.documents;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** Real files for the tests, and files that lie. */
final class Fichiers {

    /** What a test does to a PDF before it is written. */
    interface Retouche {
        void sur(PDDocument pdf) throws IOException;
    }

    private Fichiers() {
    }

    static byte[] pdf(Retouche retouche) {
        try (PDDocument pdf = new PDDocument(); ByteArrayOutputStream sortie = new ByteArrayOutputStream()) {
            pdf.addPage(new PDPage());
            retouche.sur(pdf);
            pdf.save(sortie);
            return sortie.toByteArray();
        } catch (IOException rate) {
            throw new UncheckedIOException(rate);
        }
    }

    static byte[] pdf() {
        return pdf(pdf -> { });
    }

    static byte[] image(String format, int largeur, int hauteur) {
        BufferedImage image = new BufferedImage(largeur, hauteur, BufferedImage.TYPE_INT_RGB);
        Graphics2D dessin = image.createGraphics();
        for (int i = 0; i < hauteur; i += 7) {
            dessin.setColor(new Color((i * 37) % 255, (i * 91) % 255, (i * 13) % 255));
            dessin.drawLine(0, i, largeur, (i * 3) % hauteur);
        }
        dessin.dispose();
        try (ByteArrayOutputStream sortie = new ByteArrayOutputStream()) {
            ImageIO.write(image, format, sortie);
            return sortie.toByteArray();
        } catch (IOException rate) {
            throw new UncheckedIOException(rate);
        }
    }

    static byte[] jpeg() {
        return image("jpg", 300, 200);
    }

    static byte[] zip(String entree, byte[] contenu) {
        try (ByteArrayOutputStream sortie = new ByteArrayOutputStream(); ZipOutputStream zip = new ZipOutputStream(sortie)) {
            zip.putNextEntry(new ZipEntry(entree));
            zip.write(contenu);
            zip.closeEntry();
            zip.finish();
            return sortie.toByteArray();
        } catch (IOException rate) {
            throw new UncheckedIOException(rate);
        }
    }

    static byte[] suite(byte[]... morceaux) {
        ByteArrayOutputStream sortie = new ByteArrayOutputStream();
        for (byte[] morceau : morceaux) {
            sortie.writeBytes(morceau);
        }
        return sortie.toByteArray();
    }

    static byte[] texte(String texte) {
        return texte.getBytes(StandardCharsets.UTF_8);
    }
}
