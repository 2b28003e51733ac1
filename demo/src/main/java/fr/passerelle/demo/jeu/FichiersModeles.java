package fr.passerelle.demo.jeu;

import fr.passerelle.contractuels.candidatures.GenreJustificatif;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import javax.imageio.ImageIO;

/** Small real documents, made on the spot: one page of PDF, or a JPEG where people photograph their papers. */
public final class FichiersModeles {

    private static final Charset WIN_ANSI = Charset.forName("windows-1252");

    private FichiersModeles() {
    }

    static boolean estUneImage(GenreJustificatif genre) {
        return genre == GenreJustificatif.BOURSE;
    }

    public static byte[] contenu(GenreJustificatif genre) {
        String titre = switch (genre) {
            case CV -> "Curriculum vitae";
            case LETTRE_MOTIVATION -> "Lettre de motivation";
            case RELEVE_NOTES -> "Relevé de notes";
            case SITUATION_MARITALE -> "Livret de famille";
            case BOURSE -> "Notification de bourse";
            case HANDICAP -> "Justificatif";
        };
        return estUneImage(genre) ? photo() : pdf(titre);
    }

    private static byte[] pdf(String titre) {
        String page = "BT /F1 22 Tf 60 760 Td (" + titre + ") Tj ET\nBT /F1 12 Tf 60 720 Td "
                + "(Document invent\u00e9 pour la d\u00e9monstration de Passerelle.) Tj ET";
        String[] objets = {
            "<< /Type /Catalog /Pages 2 0 R /Lang (fr-FR) >>",
            "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
            "<< /Length " + page.getBytes(WIN_ANSI).length + " >>\nstream\n" + page + "\nendstream",
            "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>"};
        ByteArrayOutputStream sortie = new ByteArrayOutputStream();
        StringBuilder table = new StringBuilder("xref\n0 " + (objets.length + 1) + "\n0000000000 65535 f \n");
        ecrire(sortie, "%PDF-1.4\n");
        for (int i = 0; i < objets.length; i++) {
            table.append(String.format("%010d 00000 n %n", sortie.size()).replace("\r\n", "\n"));
            ecrire(sortie, (i + 1) + " 0 obj\n" + objets[i] + "\nendobj\n");
        }
        int debut = sortie.size();
        ecrire(sortie, table + "trailer\n<< /Size " + (objets.length + 1) + " /Root 1 0 R >>\nstartxref\n" + debut + "\n%%EOF\n");
        return sortie.toByteArray();
    }

    private static byte[] photo() {
        BufferedImage feuille = new BufferedImage(600, 400, BufferedImage.TYPE_INT_RGB);
        Graphics2D dessin = feuille.createGraphics();
        dessin.setColor(Color.WHITE);
        dessin.fillRect(0, 0, feuille.getWidth(), feuille.getHeight());
        dessin.setColor(Color.LIGHT_GRAY);
        // Lines of a paper, without letters: a machine without fonts draws it too.
        for (int ligne = 60; ligne < 360; ligne += 30) {
            dessin.fillRect(40, ligne, 300 + 7 * ligne % 220, 8);
        }
        dessin.dispose();
        ByteArrayOutputStream sortie = new ByteArrayOutputStream();
        try {
            ImageIO.write(feuille, "jpeg", sortie);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return sortie.toByteArray();
    }

    private static void ecrire(ByteArrayOutputStream sortie, String texte) {
        sortie.writeBytes(texte.getBytes(WIN_ANSI));
    }
}
