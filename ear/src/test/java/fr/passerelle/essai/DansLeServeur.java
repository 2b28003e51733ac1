package fr.passerelle.essai;

import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/**
 * What a test that runs inside the server needs: a small application of its own, beside the deployed EAR, that sees the
 * EAR's classes and may act as whom it says. It finds the EJBs by {@link EjbDeploye}. The EAR itself is not deployed again.
 */
public final class DansLeServeur {

    private static final String STRUCTURE = """
            <jboss-deployment-structure xmlns="urn:jboss:deployment-structure:1.3">
              <deployment>
                <dependencies>
                  <module name="deployment.passerelle.ear.passerelle-ejb.jar"/>
                  <module name="deployment.passerelle.ear.passerelle-batch.jar"/>
                  <module name="deployment.passerelle.ear" export="false"/>
                  <module name="org.wildfly.security.elytron"/>
                </dependencies>
              </deployment>
            </jboss-deployment-structure>
            """;

    private DansLeServeur() {
    }

    /** The application to deploy: the test's class and what it uses. */
    public static WebArchive archive(Class<?>... classes) {
        return ShrinkWrap.create(WebArchive.class, classes[0].getSimpleName() + ".war")
                .addClasses(classes).addClass(EjbDeploye.class)
                .addAsWebInfResource(new StringAsset(STRUCTURE), "jboss-deployment-structure.xml")
                .addAsWebInfResource(new StringAsset("<beans xmlns=\"https://jakarta.ee/xml/ns/jakartaee\" version=\"4.0\"/>"), "beans.xml");
    }
}
