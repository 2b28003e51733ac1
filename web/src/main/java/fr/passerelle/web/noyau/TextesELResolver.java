package fr.passerelle.web.noyau;

import fr.passerelle.noyau.Textes;
import jakarta.el.ELContext;
import jakarta.el.ELResolver;
import java.util.ResourceBundle;
import java.util.Set;

/**
 * The bundles of texts by their names in views: {@code #{comptes['connexion.titre']}}. The language is the page's, never the
 * server's; a missing key shows between marks.
 */
public class TextesELResolver extends ELResolver {

    private static final Set<String> LOTS = Set.of("commun", "erreurs", "comptes", "courriels", "documents", "referentiel",
            "contractuels", "postes", "campagnes", "voeux", "entretiens", "affectations", "propositions", "resultats", "tuteurs", "envois",
            "contrats", "desistements", "exports", "donnees", "administration", "portail", "api");

    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        if (base == null && property instanceof String lot && LOTS.contains(lot)) {
            context.setPropertyResolved(null, property);
            return Textes.lot(lot, Langue.courante());
        }
        if (base instanceof ResourceBundle lot && property != null) {
            context.setPropertyResolved(base, property);
            String cle = property.toString();
            return lot.containsKey(cle) ? lot.getString(cle) : "??" + cle + "??";
        }
        return null;
    }

    @Override
    public Class<?> getType(ELContext context, Object base, Object property) {
        if (getValue(context, base, property) == null) {
            return null;
        }
        return String.class;
    }

    @Override
    public void setValue(ELContext context, Object base, Object property, Object value) {
        // A text is never written from a page; the resolvers that follow answer.
    }

    @Override
    public boolean isReadOnly(ELContext context, Object base, Object property) {
        return getValue(context, base, property) != null;
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, Object base) {
        return base == null || base instanceof ResourceBundle ? String.class : null;
    }
}
