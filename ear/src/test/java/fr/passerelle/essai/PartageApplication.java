package fr.passerelle.essai;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Starts the application and the browser once for all test classes; JUnit closes both after the last. */
final class PartageApplication implements BeforeAllCallback, ParameterResolver {

    @Override
    public void beforeAll(ExtensionContext contexte) {
        application(contexte);
    }

    @Override
    public boolean supportsParameter(ParameterContext parametre, ExtensionContext contexte) {
        Class<?> type = parametre.getParameter().getType();
        return type == Application.class || type == Visiteur.class || type == Navigateur.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parametre, ExtensionContext contexte) {
        Class<?> type = parametre.getParameter().getType();
        if (type == Application.class) {
            return application(contexte);
        }
        if (type == Visiteur.class) {
            return new Visiteur(application(contexte).adresse());
        }
        return navigateur(contexte).nouveau();
    }

    private static Application application(ExtensionContext contexte) {
        return partage(contexte).getOrComputeIfAbsent(Application.class, c -> Application.demarrer(), Application.class);
    }

    private static Navigateur navigateur(ExtensionContext contexte) {
        String adresse = application(contexte).adresse();
        return partage(contexte).getOrComputeIfAbsent(Navigateur.class, c -> Navigateur.demarrer(adresse), Navigateur.class);
    }

    private static ExtensionContext.Store partage(ExtensionContext contexte) {
        return contexte.getRoot().getStore(Namespace.create(PartageApplication.class));
    }
}
