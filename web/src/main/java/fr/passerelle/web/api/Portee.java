package fr.passerelle.web.api;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The scope a token must have for that resource, or for that one method of it, by its code in {@code PorteeJeton}. A method
 * that says neither this nor {@code @PermitAll} stops the deployment.
 */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface Portee {

    String value();
}
