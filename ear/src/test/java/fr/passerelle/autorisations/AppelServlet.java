package fr.passerelle.autorisations;

import fr.passerelle.batch.noyau.Systeme;
import fr.passerelle.noyau.AccesRefuse;
import fr.passerelle.noyau.Introuvable;
import jakarta.annotation.Resource;
import jakarta.ejb.EJBAccessException;
import jakarta.ejb.EJBException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.transaction.TransactionManager;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import org.wildfly.security.auth.server.SecurityDomain;
import org.wildfly.security.auth.server.SecurityIdentity;
import org.wildfly.security.authz.RoleMapper;
import org.wildfly.security.authz.Roles;

/**
 * Inside the server: calls a method of a service as somebody who holds these roles, with empty arguments, in a transaction
 * that is undone, and answers whether the container let the call through. Where it is told who calls, the caller's rights are
 * read as a request's are, the first argument is the number it is given, and a refusal of the thing itself is told too.
 */
@WebServlet("/appel")
public class AppelServlet extends HttpServlet {

    private static final Map<Class<?>, Object> VIDES = Map.of(boolean.class, false, int.class, 0, long.class, 0L, double.class, 0d,
            short.class, (short) 0, byte.class, (byte) 0, char.class, ' ', float.class, 0f);

    @Resource(lookup = "java:jboss/TransactionManager")
    private transient TransactionManager transaction;

    @Override
    protected void doGet(HttpServletRequest requete, HttpServletResponse reponse) throws IOException {
        reponse.setContentType("text/plain;charset=UTF-8");
        try {
            Class<?> classe = Class.forName(requete.getParameter("classe"));
            Method methode = methode(classe, requete.getParameter("methode"), requete.getParameter("parametres"));
            Object ejb = new InitialContext().lookup("java:global/passerelle/" + requete.getParameter("module") + "/" + classe.getSimpleName());
            String roles = requete.getParameter("roles");
            SecurityIdentity identite = identite(roles.isEmpty() ? new String[0] : roles.split(","));
            String objet = requete.getParameter("objet");
            Callable<String> appel = () -> identite.runAs((Callable<String>) () -> appeler(ejb, methode, objet));
            String auteur = requete.getParameter("auteur");
            reponse.getWriter().print(auteur == null ? appel.call() : systeme().faire(auteur.isEmpty() ? null : auteur, appel));
        } catch (Exception echec) {
            reponse.setStatus(500);
            reponse.getWriter().print(echec);
        }
    }

    private static Systeme systeme() throws NamingException {
        return (Systeme) new InitialContext().lookup("java:global/passerelle/passerelle-batch/Systeme");
    }

    private static Method methode(Class<?> classe, String nom, String parametres) {
        return Arrays.stream(classe.getMethods()).filter(m -> m.getName().equals(nom) && !m.isBridge())
                .filter(m -> String.join(",", Arrays.stream(m.getParameterTypes()).map(Class::getName).toList()).equals(parametres))
                .findFirst().orElseThrow();
    }

    private static SecurityIdentity identite(String... roles) {
        SecurityDomain domaine = SecurityDomain.getCurrent();
        SecurityIdentity nu = roles.length == 0 ? domaine.getAnonymousSecurityIdentity() : domaine.createAdHocIdentity("PERSONNEL:essai");
        return nu.withDefaultRoleMapper(RoleMapper.constant(Roles.fromSet(Set.of(roles))));
    }

    private String appeler(Object ejb, Method methode, String objet) throws Exception {
        Object[] arguments = Arrays.stream(methode.getParameterTypes()).map(VIDES::get).toArray();
        if (objet != null) {
            arguments[0] = Long.valueOf(objet);
        }
        transaction.begin();
        try {
            methode.invoke(ejb, arguments);
            return "oui";
        } catch (InvocationTargetException echec) {
            return reponse(echec.getCause(), objet != null);
        } finally {
            transaction.rollback();
        }
    }

    private static String reponse(Throwable echec, boolean objet) {
        if (estRefuse(echec)) {
            return "non";
        }
        return !objet ? "oui" : echec instanceof AccesRefuse ? "403" : echec instanceof Introuvable ? "404" : "oui";
    }

    /** Refused at this door; a refusal met further on, by a service the called one calls, is let through here. */
    private static boolean estRefuse(Throwable echec) {
        return echec instanceof EJBAccessException && !(echec.getCause() instanceof EJBException);
    }
}
