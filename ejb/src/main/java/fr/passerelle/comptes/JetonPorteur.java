package fr.passerelle.comptes;

import java.util.Optional;
import java.util.Set;

/**
 * Reads the tokens that other systems send to {@code /api} as {@code Authorization: Bearer …}. The mechanism asks it at each
 * request of that address and opens no session; who presents no known token is nobody, and the resource answers 401.
 */
public interface JetonPorteur {

    /** Whose token it is and what it opens now; empty for a token that is unknown, expired or withdrawn. */
    Optional<Porteur> lire(String jeton);

    /**
     * A system that presented a token.
     *
     * @param nom   name the administrator gave the token
     * @param roles the roles its scopes open, as {@code @RolesAllowed} names them
     */
    record Porteur(String nom, Set<String> roles) {
        public Porteur {
            roles = Set.copyOf(roles);
        }
    }
}
