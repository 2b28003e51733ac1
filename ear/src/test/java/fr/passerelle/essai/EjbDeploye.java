package fr.passerelle.essai;

import javax.naming.InitialContext;
import javax.naming.NamingException;

/** Finds the EJBs of the deployed application, for what runs beside it inside the server. */
public final class EjbDeploye {

    private EjbDeploye() {
    }

    public static <T> T trouver(Class<T> classe) {
        String module = classe.getName().startsWith("fr.passerelle.batch.") ? "passerelle-batch" : "passerelle-ejb";
        try {
            return classe.cast(new InitialContext().lookup("java:global/passerelle/" + module + "/" + classe.getSimpleName()));
        } catch (NamingException absent) {
            throw new IllegalStateException(absent);
        }
    }
}
