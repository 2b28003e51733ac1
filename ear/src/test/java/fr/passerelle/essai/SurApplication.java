package fr.passerelle.essai;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The test works on the running application: its methods may ask for an {@link Application}, a {@link Visiteur} or a
 * {@link Navigateur} as parameters. Write it before {@code @ExtendWith(ArquillianExtension.class)}, which needs the server.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(PartageApplication.class)
public @interface SurApplication {
}
