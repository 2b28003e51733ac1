package fr.passerelle.documents.imports;

import fr.passerelle.documents.FichierRefuse;
import fr.passerelle.documents.TypeFichier;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Iterator;
import java.util.NoSuchElementException;

/**
 * The lines of a received file, whatever it is written in, one at a time and without the empty ones. It works on a copy
 * in a temporary file, deleted when it is closed.
 */
final class Tableau implements Closeable, Iterator<LigneBrute> {

    private final Path copie;
    private final FichierTexte lignes;
    private LigneBrute suivante;

    private Tableau(Path copie, FichierTexte lignes) {
        this.copie = copie;
        this.lignes = lignes;
        avancer();
    }

    /** @throws FichierRefuse when a workbook cannot be read */
    static Tableau ouvrir(InputStream contenu, TypeFichier type) throws IOException {
        Path copie = Files.createTempFile("passerelle-", ".import");
        try (contenu) {
            Files.copy(contenu, copie, StandardCopyOption.REPLACE_EXISTING);
            if (type == TypeFichier.XLSX) {
                Path texte = Files.createTempFile("passerelle-", ".import");
                try {
                    Classeur.mettreEnTexte(copie, texte);
                } finally {
                    Files.delete(copie);
                    copie = texte;
                }
                return new Tableau(copie, FichierTexte.deClasseur(copie));
            }
            return new Tableau(copie, FichierTexte.deCsv(copie));
        } catch (IOException | RuntimeException rate) {
            Files.deleteIfExists(copie);
            throw rate;
        }
    }

    @Override
    public boolean hasNext() {
        return suivante != null;
    }

    @Override
    public LigneBrute next() {
        if (suivante == null) {
            throw new NoSuchElementException();
        }
        LigneBrute rendue = suivante;
        avancer();
        return rendue;
    }

    private void avancer() {
        do {
            suivante = lire();
        } while (suivante != null && suivante.estVide());
    }

    private LigneBrute lire() {
        try {
            return lignes.suivante();
        } catch (IOException | UncheckedIOException | IllegalStateException illisible) {
            throw new FichierRefuse("import.fichier.illisible");
        }
    }

    @Override
    public void close() throws IOException {
        try {
            lignes.close();
        } finally {
            Files.deleteIfExists(copie);
        }
    }
}
