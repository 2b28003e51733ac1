package fr.passerelle.web.noyau;

import fr.passerelle.noyau.Textes;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.UISelectBoolean;
import jakarta.faces.component.UISelectMany;
import jakarta.faces.component.UISelectOne;
import jakarta.faces.component.html.HtmlInputFile;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.primefaces.component.api.InputHolder;

/**
 * A labelled field, {@code m:champ}: label above, "obligatoire" in words, help and errors under, all tied to the input that stands
 * inside. Radio buttons and check boxes become a group with its legend; one box alone has its label after it.
 */
@FacesComponent(Champ.TYPE)
public class Champ extends UIComponentBase {

    public static final String TYPE = "passerelle.Champ";
    /** Under this name the input keeps its label, for the messages that name it elsewhere. */
    static final String LIBELLE = "label";
    private static final Set<String> GROUPES = Set.of("jakarta.faces.Radio", "jakarta.faces.Checkbox",
            "org.primefaces.component.SelectOneRadioRenderer", "org.primefaces.component.SelectManyCheckboxRenderer");

    @Override
    public String getFamily() {
        return "passerelle";
    }

    @Override
    public String getRendererType() {
        return null;
    }

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        super.encodeBegin(context);
        ResponseWriter page = context.getResponseWriter();
        UIInput saisie = saisies(this).findFirst().orElse(null);
        boolean groupe = estGroupe(saisie);
        page.startElement(groupe ? "fieldset" : "div", this);
        page.writeAttribute("id", getClientId(context), null);
        page.writeAttribute("class", "champ" + (saisie instanceof UISelectBoolean ? " champ-case" : "")
                + (erreurs(context).isEmpty() ? "" : " champ-en-erreur"), null);
        relier(context, page, saisie, groupe);
        saisies(this).forEach(s -> s.getAttributes().putIfAbsent(LIBELLE, attribut("libelle")));
        if (!(saisie instanceof UISelectBoolean)) {
            ecrireLibelle(context, page, saisie, groupe);
            ecrireAide(context, page);
        }
    }

    @Override
    public void encodeEnd(FacesContext context) throws IOException {
        ResponseWriter page = context.getResponseWriter();
        UIInput saisie = saisies(this).findFirst().orElse(null);
        if (saisie instanceof UISelectBoolean) {
            ecrireLibelle(context, page, saisie, false);
            ecrireAide(context, page);
        }
        ecrireErreurs(context, page);
        page.endElement(estGroupe(saisie) ? "fieldset" : "div");
        super.encodeEnd(context);
    }

    private void relier(FacesContext context, ResponseWriter page, UIInput saisie, boolean groupe) throws IOException {
        boolean enErreur = !erreurs(context).isEmpty();
        String description = Stream.of(aide() == null ? "" : id(context, "aide"), enErreur ? id(context, "erreur") : "")
                .filter(i -> !i.isEmpty()).collect(Collectors.joining(" "));
        if (groupe) {
            if (!description.isEmpty()) {
                page.writeAttribute("aria-describedby", description, null);
            }
        } else if (saisie != null) {
            Map<String, Object> attributs = saisie.getPassThroughAttributes(true);
            poser(attributs, "aria-describedby", description.isEmpty() ? null : description);
            poser(attributs, "aria-invalid", enErreur ? "true" : null);
            boolean exige = obligatoire(saisie) && !(saisie instanceof UISelectBoolean);
            boolean sansRole = sansRole(saisie, attributs);
            poser(attributs, "aria-required", exige && !sansRole ? "true" : null);
            poser(attributs, "required", exige && sansRole ? "required" : null);
        }
    }

    /** ARIA has no role for a file or a date: there HTML's own attribute says it, and forms are sent without the browser's checks. */
    private static boolean sansRole(UIInput saisie, Map<String, Object> attributs) {
        return saisie instanceof HtmlInputFile || "date".equals(attributs.get("type"));
    }

    private static void poser(Map<String, Object> attributs, String nom, String valeur) {
        if (valeur == null) {
            attributs.remove(nom);
        } else {
            attributs.put(nom, valeur);
        }
    }

    private void ecrireLibelle(FacesContext context, ResponseWriter page, UIInput saisie, boolean groupe) throws IOException {
        String balise = groupe ? "legend" : saisie == null ? "span" : "label";
        page.startElement(balise, this);
        page.writeAttribute("class", "champ-libelle", null);
        if (!groupe && saisie != null) {
            page.writeAttribute("for", cible(context, saisie), null);
        }
        page.writeText(attribut("libelle"), null);
        if (obligatoire(saisie)) {
            page.write(" ");
            page.startElement("span", this);
            page.writeAttribute("class", "mention", null);
            page.writeText("(" + Textes.texte("commun", Langue.courante(), "champ.obligatoire") + ")", null);
            page.endElement("span");
        }
        page.endElement(balise);
    }

    /** Components made of several elements say which one takes the focus. */
    private static String cible(FacesContext context, UIInput saisie) {
        return saisie instanceof InputHolder composite
                ? composite.getInputClientId() : saisie.getClientId(context);
    }

    private void ecrireAide(FacesContext context, ResponseWriter page) throws IOException {
        if (aide() != null) {
            ecrire(page, "p", id(context, "aide"), "champ-aide", aide());
        }
    }

    private void ecrireErreurs(FacesContext context, ResponseWriter page) throws IOException {
        List<FacesMessage> erreurs = erreurs(context);
        if (erreurs.isEmpty()) {
            return;
        }
        page.startElement("div", this);
        page.writeAttribute("id", id(context, "erreur"), null);
        page.writeAttribute("class", "champ-erreur", null);
        for (FacesMessage erreur : erreurs) {
            page.startElement("p", this);
            Icones.ecrire(context, "erreur");
            page.writeText(erreur.getSummary(), null);
            page.endElement("p");
            erreur.rendered();
        }
        page.endElement("div");
    }

    private void ecrire(ResponseWriter page, String balise, String id, String style, String texte) throws IOException {
        page.startElement(balise, this);
        page.writeAttribute("id", id, null);
        page.writeAttribute("class", style, null);
        page.writeText(texte, null);
        page.endElement(balise);
    }

    private String id(FacesContext context, String suffixe) {
        return getClientId(context) + "_" + suffixe;
    }

    private String aide() {
        String aide = attribut("aide");
        return aide.isBlank() ? null : aide;
    }

    private String attribut(String nom) {
        Object valeur = getAttributes().get(nom);
        return valeur == null ? "" : valeur.toString();
    }

    private boolean obligatoire(UIInput saisie) {
        return Boolean.parseBoolean(attribut("obligatoire")) || saisie != null && saisie.isRequired();
    }

    private List<FacesMessage> erreurs(FacesContext context) {
        return saisies(this).flatMap(s -> context.getMessageList(s.getClientId(context)).stream()).toList();
    }

    private static boolean estGroupe(UIInput saisie) {
        return (saisie instanceof UISelectOne || saisie instanceof UISelectMany) && GROUPES.contains(saisie.getRendererType());
    }

    private static Stream<UIInput> saisies(UIComponent parent) {
        return parent.getChildren().stream().filter(UIComponent::isRendered)
                .flatMap(c -> c instanceof UIInput saisie ? Stream.of(saisie) : saisies(c));
    }
}
