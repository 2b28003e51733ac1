/* Theme 10: presentation (focus is measured while walking with the keyboard, zoom and spacing by mesures.js). */
absents("10.1", tous("basefont, blink, center, font, marquee, s, strike, tt, big"), "élément de présentation");
absents("10.1", tous("[align], [alink], [background], [bgcolor], [border], [cellpadding], [cellspacing], [char], [charoff], [clear], "
    + "[compact], [frameborder], [hspace], [marginheight], [marginwidth], [valign], [vlink], [vspace], input[size], textarea[size], "
    + "font[color], body[text], body[link], :not(img, object, embed, canvas, svg, svg *, iframe)[width], "
    + ":not(img, object, embed, canvas, svg, svg *, iframe)[height]"), "attribut de présentation");
/* What stands on a map is placed and sized by a script: where it is, is what the map says. Colours and texts have no such
   excuse; the outline goes under the mouse only, and is back with the first key. */
function place(e) {
  return e.closest(".leaflet-container") && Array.from(e.style).every(function (propriete) {
    return /^(transform|position|left|right|top|bottom|width|max-width|height|margin-(left|right|top|bottom)|z-index|opacity|outline-style)$/.test(propriete);
  });
}
absents("10.1", tous("main [style]").filter(function (e) { return !place(e) && e.getAttribute("style").replace(/(display: none|visibility: visible);?/, "").trim(); }), "style dans la page");
absents("10.1", textes().filter(function (t) { return /(^|\s)(\p{L}\s){4,}/u.test(t.texte + " "); }), "lettres espacées à la main");
vus["10.1"] += tous("*").length;

/* Without style sheets, what they write would be lost: they write signs only, each doubled by a word or an attribute. */
var ecritsParLeStyle = [];
tous("body *").forEach(function (e) {
  ["::before", "::after"].forEach(function (quel) {
    var contenu = getComputedStyle(e, quel).content;
    if (/^".*[\p{L}\p{N}].*"$/u.test(contenu) && visible(e)) { ecritsParLeStyle.push(e.tagName + "." + e.className + quel + contenu); }
  });
});
absents("10.2", ecritsParLeStyle, "mots écrits par la feuille de style");
absents("10.2", visibles("main *").filter(function (e) {
  return /url\(/.test(getComputedStyle(e).backgroundImage);
}), "image posée par la feuille de style");
vus["10.2"] += tous("body *").length;
/* The order of the source is the order of the eye. */
verifier("10.3", visibles("body, body *"), function (e) {
  var style = getComputedStyle(e);
  return style.order === "0" && !/reverse/.test(style.flexDirection + style.flexWrap) && (style.float === "none" || e.matches(".ui-datatable *, legend"));
}, "ordre changé par la feuille de style");

verifier("10.5", [document.body], function (b) {
  return couleur(getComputedStyle(b).backgroundColor)[3] === 255 && getComputedStyle(b).color;
}, "page sans couleur de fond ou de texte");
verifier("10.5", textes(), function (t) {
  for (var e = t.parent; e; e = e.parentElement) {
    var style = getComputedStyle(e);
    if (style.backgroundImage !== "none" && couleur(style.backgroundColor)[3] < 250) { return false; }
    if (couleur(style.backgroundColor)[3] > 250) { return true; }
  }
  return false;
}, "texte coloré sans couleur de fond, la sienne ou celle d'un parent");
verifier("10.6", liens.filter(function (a) {
  return a.closest("main") && a.closest("p, li, dd, .message") && !a.matches(".bouton, .bouton-icone, .espace, .puce");
}), function (a) {
  var autour = net(a.closest("p, li, dd, .message").textContent);
  return autour === net(a.textContent) || /underline/.test(getComputedStyle(a).textDecorationLine)
      || parseFloat(getComputedStyle(a).borderBottomWidth) >= 1;
}, "lien qui ne se distingue pas du texte autour");

/* What is hidden can be shown, or is not meant for anybody: closed details, dialogues, the menu of a phone, the unused half of a head,
   on a phone the button that makes room on a wide screen, a marker of a map seen from afar, whose line beside the map says the same. */
var REPLIS = "details:not([open]), dialog:not([open]), [role=alert][hidden], .ui-paginator [hidden], .menu-corps, script, style, noscript, template, datalist, select, [hidden=until-found], "
    + ".titre-carte, .plan-repere-reduit, .agrandir *, .ui-reflow-label, .ui-reflow-dropdown, .ui-column-title, .menu-bouton, .ui-paginator-rpp-label, .ui-sortable-column-badge, thead, tfoot, input[type=hidden]";
absents("10.8", tous("body *").filter(function (e) {
  return !visible(e) && net(e.textContent) && !e.closest(REPLIS) && !e.closest("svg") && !e.querySelector("*")
      && !e.closest(".objet:empty");
}), "contenu caché que rien ne montre");
verifier("10.8", tous("[aria-hidden=true]"), function (e) {
  return !e.querySelector("a[href], button, input, select, textarea, [tabindex='0']");
}, "contenu utile caché aux technologies d'assistance");
verifier("10.9", textes().filter(function (t) { return !t.parent.closest(".criteres"); }), function (t) {
  return !/\b(ci-(contre|dessous|dessus)|(à|de) (droite|gauche)|en (haut|bas) (de|à)|(bouton|case|icône|zone) (rond|carr|roug|vert|bleu|gris)|on the (left|right)|above|below)/i.test(t.texte);
}, "information donnée par la place ou la forme");
verifier("10.10", visibles(".etape, .ui-paginator-page, .menu a, [aria-sort]").filter(function (e) {
  return e.matches(".etape-courante, .ui-state-active:not(th), .menu a[aria-current], th.ui-state-active");
}), function (e) { return e.hasAttribute("aria-current") || /ascending|descending/.test(e.getAttribute("aria-sort")); }, "état donné par la forme seule");

/* What style sheets do on hover and on focus: paint, never uncover; the skip link alone appears. */
var decouverts = [], orientations = [];
(function lire(regles) {
  Array.from(regles).forEach(function (r) {
    if (r.cssRules && !r.selectorText) {
      if (/orientation/.test(r.conditionText || "")) { orientations.push(r.conditionText); }
      lire(r.cssRules);
    } else if (/:(hover|focus|focus-within|focus-visible|target)/.test(r.selectorText || "") && !/\.evitement/.test(r.selectorText)
        && /(^|;| )(display|visibility|opacity|clip|clip-path|left|top|right|bottom|height|max-height|content|transform):/.test(r.style.cssText.replace("opacity: 1;", ""))) {
      decouverts.push(r.cssText);
    }
  });
}(Array.from(document.styleSheets).flatMap(function (f) { try { return Array.from(f.cssRules); } catch (autre) { return []; } })));
absents("10.13", decouverts.filter(function (r) { return !/^(body )?\.ui-/.test(r) || document.querySelector(r.split(/[:{]/)[0]); }), "contenu que le survol ou le focus découvre");
vus["10.13"] += document.styleSheets.length;
absents("13.9", orientations, "style lié à l'orientation de l'écran");
vus["13.9"] += 1;
