package fr.passerelle.documents.imports;

import fr.passerelle.comptes.Roles;
import fr.passerelle.documents.Conservation;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/**
 * Deletes, at night, imports that are no longer kept, with their file and their report: both hold names and addresses. Each
 * goes in a transaction of its own, since a report may have 200,000 lines.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PurgeImportsService {

    @Inject
    private Imports imports;
    @Inject
    private Conservation conservation;

    /** Answers how many imports were deleted. */
    @RolesAllowed(Roles.SYSTEME)
    public int purger() {
        return (int) imports.anciens(conservation.limite()).stream().filter(imports::oublier).count();
    }
}
