package fr.passerelle.mesures;

import fr.passerelle.mesures.constantes.CandidaturesConstantes;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;

/** What is deployed to be compared: nothing at all, and the application with a class more. */
final class Archives {

    private static final Map<String, String> CREER = Map.of("create", "true");
    private static final String PAGES = "passerelle-web.war";

    private Archives() {
    }

    /** An application of one page at the root of the host. */
    static Path warVide(Path dossier) throws IOException {
        Path war = dossier.resolve("vide.war");
        Files.deleteIfExists(war);
        try (FileSystem contenu = FileSystems.newFileSystem(war, CREER)) {
            ecrire(contenu, "index.html", "<!DOCTYPE html><title>Vide</title>");
            ecrire(contenu, "WEB-INF/jboss-web.xml", "<jboss-web><context-root>/</context-root></jboss-web>");
        }
        return war;
    }

    /** A copy of the application whose pages hold {@link CandidaturesConstantes}. */
    static Path avecLignesConstantes(Path ear, Path dossier) throws IOException {
        Path copie = Files.copy(ear, dossier.resolve("constantes.ear"), StandardCopyOption.REPLACE_EXISTING);
        Path war = dossier.resolve(PAGES);
        try (FileSystem application = FileSystems.newFileSystem(copie)) {
            Files.copy(application.getPath(PAGES), war, StandardCopyOption.REPLACE_EXISTING);
            try (FileSystem pages = FileSystems.newFileSystem(war)) {
                Files.copy(constantes(dossier), pages.getPath("WEB-INF/lib/constantes.jar"));
            }
            Files.copy(war, application.getPath(PAGES), StandardCopyOption.REPLACE_EXISTING);
        }
        return copie;
    }

    private static Path constantes(Path dossier) throws IOException {
        Path jar = dossier.resolve("constantes.jar");
        Files.deleteIfExists(jar);
        try (FileSystem contenu = FileSystems.newFileSystem(jar, CREER)) {
            copier(CandidaturesConstantes.class, contenu);
            for (Class<?> dedans : CandidaturesConstantes.class.getDeclaredClasses()) {
                copier(dedans, contenu);
            }
            ecrire(contenu, "META-INF/beans.xml", "");
        }
        return jar;
    }

    private static void copier(Class<?> classe, FileSystem contenu) throws IOException {
        String chemin = classe.getName().replace('.', '/') + ".class";
        try (InputStream octets = classe.getClassLoader().getResourceAsStream(chemin)) {
            Path cible = contenu.getPath(chemin);
            Files.createDirectories(cible.getParent());
            Files.copy(octets, cible);
        }
    }

    private static void ecrire(FileSystem contenu, String chemin, String texte) throws IOException {
        Path cible = contenu.getPath(chemin);
        if (cible.getParent() != null) {
            Files.createDirectories(cible.getParent());
        }
        Files.write(cible, texte.getBytes(StandardCharsets.UTF_8));
    }
}
