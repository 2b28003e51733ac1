package fr.passerelle.autorisations;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import jakarta.servlet.annotation.WebServlet;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What the code offers: every service method, every page, every servlet, every resource. */
final class Lignes {

    /** A public method of an EJB. */
    record Methode(String classe, String nom, List<String> parametres) {
        String cle(boolean surchargee) {
            String simples = String.join(",", parametres.stream().map(Methode::simple).toList());
            return simple(classe) + "." + nom + (surchargee ? "(" + simples + ")" : "");
        }

        /** Whether it is about the one thing its first argument numbers. */
        boolean prendUnNumero() {
            return !parametres.isEmpty() && parametres.get(0).equals("long");
        }

        private static String simple(String type) {
            return type.substring(Math.max(type.lastIndexOf('.'), type.lastIndexOf('$')) + 1);
        }
    }

    private static final Path VUES = Path.of("../web/src/main/webapp");
    private static final JavaClasses SERVICES =
            new ClassFileImporter().importPaths(Path.of("../ejb/target/classes"), Path.of("../batch/target/classes"));
    private static final JavaClasses PAGES = new ClassFileImporter().importPath("../web/target/classes");
    private static final Map<Class<? extends Annotation>, String> VERBES =
            Map.of(GET.class, "GET", POST.class, "POST", PUT.class, "PUT", DELETE.class, "DELETE");

    private Lignes() {
    }

    static List<Methode> methodes() {
        return SERVICES.stream().filter(c -> c.isAnnotatedWith(Stateless.class) || c.isAnnotatedWith(Singleton.class))
                .flatMap(c -> c.getMethods().stream()).filter(Lignes::estAppelable)
                .map(m -> new Methode(m.getOwner().getName(), m.getName(), m.getRawParameterTypes().stream().map(JavaClass::getName).toList()))
                .sorted(Comparator.comparing(Methode::toString)).toList();
    }

    private static boolean estAppelable(JavaMethod methode) {
        return methode.getModifiers().contains(JavaModifier.PUBLIC) && !methode.getModifiers().contains(JavaModifier.STATIC)
                && !methode.getModifiers().contains(JavaModifier.SYNTHETIC) && !methode.getModifiers().contains(JavaModifier.BRIDGE)
                && !methode.isAnnotatedWith(Schedule.class);
    }

    /** Addresses answered by a page or a servlet, without what follows {@code ?}. */
    static List<String> adresses() {
        Stream<String> servlets = PAGES.stream().filter(c -> c.isAnnotatedWith(WebServlet.class))
                .map(c -> c.getAnnotationOfType(WebServlet.class))
                .flatMap(a -> Stream.concat(Stream.of(a.value()), Stream.of(a.urlPatterns())));
        return Stream.concat(vues(), servlets).sorted().toList();
    }

    private static Stream<String> vues() {
        try (Stream<Path> fichiers = Files.walk(VUES)) {
            return fichiers.map(VUES::relativize).map(Path::toString).filter(f -> f.endsWith(".xhtml"))
                    .filter(f -> !f.startsWith("WEB-INF/") && !f.startsWith("resources/"))
                    .map(f -> "/" + f.substring(0, f.length() - ".xhtml".length())).map(f -> f.equals("/index") ? "/" : f)
                    .toList().stream();
        } catch (IOException illisible) {
            throw new UncheckedIOException(illisible);
        }
    }

    /** Verbs and addresses of {@code /api}, parameters between braces. */
    static List<String> ressources() {
        return PAGES.stream().filter(c -> c.isAnnotatedWith(jakarta.ws.rs.Path.class)).flatMap(c -> c.getMethods().stream())
                .flatMap(m -> VERBES.entrySet().stream().filter(v -> m.isAnnotatedWith(v.getKey()))
                        .map(v -> v.getValue() + " " + chemin(m))).sorted().toList();
    }

    private static String chemin(JavaMethod methode) {
        String debut = methode.getOwner().getAnnotationOfType(jakarta.ws.rs.Path.class).value();
        String suite = methode.tryGetAnnotationOfType(jakarta.ws.rs.Path.class).map(jakarta.ws.rs.Path::value).orElse("");
        return ("/api/" + debut + "/" + suite).replaceAll("/+", "/").replaceAll("/$", "").replaceAll("\\{(\\w+)\\s*:[^}]*}", "{$1}");
    }
}
