/* Themes 7.4, 7.5, 12 and 13: navigation, messages, time. */
absents("7.4", tous("[onchange], [onblur], [onfocus]").filter(function (e) {
  return /submit|location|href/.test(["onchange", "onblur", "onfocus"].map(function (a) { return e.getAttribute(a); }).join(" "));
}), "champ qui change de page sans bouton");
verifier("7.4", visibles("input[data-ajax=true], select[data-ajax=true]").filter(function (c) { return !c.matches("[type=submit]"); }), function (c) {
  return c.getAttribute("aria-describedby") || c.title || c.closest("[aria-describedby]");
}, "champ qui change la page sans prévenir");
verifier("7.5", visibles(".messages > .message"), function (m) {
  return m.getAttribute("role") === (m.matches(".message-erreur") ? "alert" : "status");
}, "message que rien n'annonce");
verifier("7.5", tous(".liste-compte, [data-etat], .exigence-etat, progress"), function (e) {
  return e.matches("progress") || e.closest("[role=status]");
}, "état qui change sans être annoncé");
absents("7.5", tous("[aria-live]:not([aria-live=off])").filter(function (e) {
  return !e.matches("[role=status], [role=alert], [role=log]") && e.getAttribute("aria-atomic") !== "true" && net(e.textContent);
}), "zone vivante incomplète");
absents("7.5", tous("button[role=status], a[role=status]"), "bouton qui perd son rôle");

verifier("12.1", [document.body], function () {
  return tous("header nav a, nav.menu a").length > 1 && document.querySelector("footer a[href$='/plan-du-site']");
}, "il faut un menu et un plan du site");
verifier("12.4", [document.body], function () {
  return tous("footer a").findIndex(function (a) { return /\/plan-du-site$/.test(a.pathname); }) === 1;
}, "plan du site à une autre place");
/* Staff have a search, always first in the band; the portal has none. */
verifier("12.5", tous("[role=search]").concat(document.body.matches(".personnel") ? [document.body] : []), function (r) {
  var moteurs = tous("[role=search]");
  return moteurs.length === 1 && moteurs[0].closest("header") && moteurs[0].querySelector("input[type=search]")
      && moteurs[0].compareDocumentPosition(document.querySelector("header nav")) & Node.DOCUMENT_POSITION_FOLLOWING;
}, "moteur de recherche absent, répété ou déplacé");
verifier("12.6", visibles("header, main, footer"), function (z) {
  return !z.matches("header, footer") || z.parentElement.closest("main, article, section, nav, aside") === null;
}, "zone qui n'en est pas une");
absents("12.6", Array.from(document.body.children).filter(function (e) {
  return visible(e) && net(e.textContent) && !e.matches("header, main, footer, nav, script, dialog, .evitement, .page, [role=note], form") && e.getClientRects()[0].width > 2;
}), "contenu hors des zones");
var evitement = document.querySelector("a[href='#contenu']");
verifier("12.7", [document.body], function () {
  return evitement && document.getElementById("contenu") === document.querySelector("main")
      && evitement === tous("a[href], button, input, select, textarea, summary, [tabindex]").filter(visible)[0];
}, "pas de lien d'évitement en tête");
absents("12.8", tous("[tabindex]").filter(function (e) { return e.tabIndex > 0; }), "ordre de tabulation forcé");
absents("12.10", tous("[accesskey]"), "raccourci d'une touche");

absents("13.1", tous("meta[http-equiv=refresh i]"), "page qui se recharge seule");
verifier("13.1", tous("dialog#session"), function (d) { return Number(d.dataset.duree) >= 600 && d.querySelector("button"); }, "session sans sursis");
absents("13.5", textes().filter(function (t) { return /[\u{1F300}-\u{1FAFF}]|[:;]-?[)(DP](\s|$)|\b\w*[a-z]\d[a-z]\d\w*\b(?<!\w{9,})/u.test(t.texte) && !t.parent.closest("code, pre, td, th, dd, option, input"); }), "contenu cryptique");
absents("13.8", visibles("body *").filter(function (e) {
  var style = getComputedStyle(e);
  return style.animationName !== "none" && style.animationIterationCount === "infinite";
}).concat(tous("marquee, blink")), "contenu en mouvement");
vus["13.8"] += 1;
