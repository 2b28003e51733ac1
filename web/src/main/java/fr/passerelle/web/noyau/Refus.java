package fr.passerelle.web.noyau;

import fr.passerelle.noyau.ErreurMetier;
import fr.passerelle.noyau.Textes;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.html.HtmlInputText;
import jakarta.faces.component.html.HtmlInputTextarea;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;
import java.util.Locale;

/** Says a refusal on the page: beside the field it names, else for the whole page. */
final class Refus {

    private Refus() {
    }

    static void dire(FacesContext context, Throwable refus) {
        if (refus instanceof ErreurMetier erreur) {
            dire(context, erreur.champ(), texte(erreur, Langue.courante()));
        } else {
            for (ConstraintViolation<?> violation : ((ConstraintViolationException) refus).getConstraintViolations()) {
                dire(context, champ(violation.getPropertyPath()), MessageContrainte.de(violation, Langue.courante()));
            }
        }
        context.validationFailed();
    }

    static String texte(ErreurMetier erreur, Locale langue) {
        return Textes.texte("erreurs", langue, erreur.cle(), erreur.valeurs());
    }

    /** The last name of the path: {@code inscrire.saisie.adresse.codePostal} is the field {@code codePostal}. */
    static String champ(Path chemin) {
        String champ = null;
        for (Path.Node noeud : chemin) {
            champ = noeud.getName() == null ? champ : noeud.getName();
        }
        return champ;
    }

    private static void dire(FacesContext context, String champ, String texte) {
        UIInput saisie = champ == null ? null : trouver(context, champ);
        if (saisie != null) {
            garder(context, saisie);
            saisie.setValid(false);
        }
        String cible = saisie == null ? null : saisie.getClientId(context);
        context.addMessage(cible, new FacesMessage(FacesMessage.SEVERITY_ERROR, texte, null));
    }

    /** A text field that is not valid shows what was submitted, which its acceptance has emptied: gives it back. */
    private static void garder(FacesContext context, UIInput saisie) {
        Object valeur = saisie.getValue();
        Converter<Object> converter = saisie.getConverter();
        if (saisie.getSubmittedValue() != null || valeur == null || !(saisie instanceof HtmlInputText || saisie instanceof HtmlInputTextarea)) {
            return;
        }
        saisie.setSubmittedValue(converter == null ? valeur.toString() : converter.getAsString(context, saisie, valeur));
    }

    private static UIInput trouver(FacesContext context, String champ) {
        UIInput[] trouve = new UIInput[1];
        context.getViewRoot().visitTree(VisitContext.createVisitContext(context), (visite, composant) -> {
            if (estLeChamp(composant, champ)) {
                trouve[0] = (UIInput) composant;
                return VisitResult.COMPLETE;
            }
            return VisitResult.ACCEPT;
        });
        return trouve[0];
    }

    private static boolean estLeChamp(UIComponent composant, String champ) {
        return composant instanceof UIInput && champ.equals(composant.getId()) && composant.isRendered();
    }
}
