package fr.passerelle.autorisations;

import jakarta.annotation.Resource;
import jakarta.ejb.EJBAccessException;
import jakarta.ejb.EJBException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.transaction.UserTransaction;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import javax.naming.InitialContext;
import org.wildfly.security.auth.server.SecurityDomain;
import org.wildfly.security.auth.server.SecurityIdentity;
import org.wildfly.security.authz.RoleMapper;
import org.wildfly.security.authz.Roles;

/**
 * Inside the server: calls a method of a service as somebody who holds these roles, with empty arguments, in a transaction
 * that is undone, and answers whether the container let the call through.
 */
@WebServlet("/appel")
public class AppelServlet extends HttpServlet {

    private static final Map<Class<?>, Object> VIDES = Map.of(boolean.class, false, int.class, 0, long.class, 0L, double.class, 0d,
            short.class, (short) 0, byte.class, (byte) 0, char.class, ' ', float.class, 0f);

    @Resource
    private transient UserTransaction transaction;

    @Override
    protected void doGet(HttpServletRequest requete, HttpServletResponse reponse) throws IOException {
        reponse.setContentType("text/plain;charset=UTF-8");
        try {
            Class<?> classe = Class.forName(requete.getParameter("classe"));
            Method methode = methode(classe, requete.getParameter("methode"), requete.getParameter("parametres"));
            Object ejb = new InitialContext().lookup("java:global/passerelle/" + requete.getParameter("module") + "/" + classe.getSimpleName());
            String roles = requete.getParameter("roles");
            reponse.getWriter().print(identite(roles.isEmpty() ? new String[0] : roles.split(",")).runAs(
                    (Callable<String>) () -> appeler(ejb, methode)));
        } catch (Exception echec) {
            reponse.setStatus(500);
            reponse.getWriter().print(echec);
        }
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

    private String appeler(Object ejb, Method methode) throws Exception {
        Object[] arguments = Arrays.stream(methode.getParameterTypes()).map(VIDES::get).toArray();
        transaction.begin();
        try {
            methode.invoke(ejb, arguments);
            return "oui";
        } catch (InvocationTargetException echec) {
            return estRefuse(echec.getCause()) ? "non" : "oui";
        } finally {
            transaction.rollback();
        }
    }

    /** Refused at this door; a refusal met further on, by a service the called one calls, is let through here. */
    private static boolean estRefuse(Throwable echec) {
        return echec instanceof EJBAccessException && !(echec.getCause() instanceof EJBException);
    }
}
