/* Theme 6, and what scripts and buttons have in common with links: names that say what they do (7.1, 11.9). */
var VAGUES = /^(ici|lien|voir|plus|suite|cliquez( ici)?|lire( la suite)?|en savoir plus|d[ée]tails?|ok|valider|envoyer|go|here|more|read more|click here|submit)$/i;

function contexte(lien) {
  var bloc = lien.closest("li, td, th, p, dd, section, article, nav, [role=gridcell]");
  var ligne = lien.closest("tr"), tete = ligne && ligne.querySelector("th, [role=rowheader]");
  return nom(lien) + " | " + net((bloc || lien).textContent) + " | " + (tete ? net(tete.textContent) : "");
}
var liens = visibles("a[href]");
verifier("6.1", liens, function (a) { return nom(a).length > 1 && !VAGUES.test(nom(a)); }, "lien qui ne dit pas où il mène");
verifier("6.1", liens, function (a) {
  return liens.every(function (b) { return a === b || a.href === b.href || /#$/.test(b.href) || nom(a) !== nom(b) || contexte(a) !== contexte(b); });
}, "deux liens de même nom, sans contexte, vers deux pages");
function nomEtEcrit(e) {
  var mots = ecrit(e).toLowerCase().replace(/[^\p{L}\p{N} ]/gu, "").trim();
  return nom(e).toLowerCase().replace(/[^\p{L}\p{N} ]/gu, "").replace(/\s+/g, " ").indexOf(mots.replace(/\s+/g, " ")) >= 0;
}
verifier("6.1", liens, nomEtEcrit, "lien dont le nom ne reprend pas ce qui est écrit");
verifier("6.1", liens.filter(function (a) { return a.target === "_blank"; }), function (a) {
  return /fen[êe]tre|onglet|window|tab/i.test(nom(a) + a.title);
}, "lien qui ouvre une fenêtre sans le dire");
verifier("6.2", liens, nom, "lien sans intitulé");

var boutons = visibles("button, input[type=submit], input[type=button], input[type=reset], summary, [role=button]");
verifier("11.9", boutons, function (b) { return nom(b) && !VAGUES.test(nom(b)); }, "bouton qui ne dit pas ce qu'il fait");
verifier("11.9", boutons, nomEtEcrit, "bouton dont le nom ne reprend pas ce qui est écrit");
verifier("11.9", boutons.filter(function (b) { return b.form && !b.closest("table"); }), function (b) {
  return boutons.filter(function (c) {
    return c.form === b.form && c.closest("dialog") === b.closest("dialog") && nom(c) === nom(b);
  }).length === 1;
}, "deux boutons de même nom dans un formulaire");

/* What reacts to scripts is an element made for it, with a name and, where it opens something, its state. */
verifier("7.1", visibles("[data-ouvre], [data-ferme], [data-copie], .menu-bouton, .agrandir, [data-ajax], [onclick], .ui-paginator button"), function (e) {
  return e.matches("button, a[href], input, select, textarea") && (e.matches("input, select, textarea") || nom(e));
}, "composant sans rôle ou sans nom");
verifier("7.1", tous(".menu-bouton"), function (b) {
  return /true|false/.test(b.getAttribute("aria-expanded")) && document.getElementById(b.getAttribute("aria-controls"));
}, "menu qui ne dit pas s'il est ouvert");
verifier("7.1", tous(".agrandir"), function (b) { return /true|false/.test(b.getAttribute("aria-pressed")); }, "bascule sans état");
verifier("7.1", tous("dialog"), function (d) { return nom(d); }, "dialogue sans nom");
verifier("7.1", visibles(".ui-sortable-column"), function (t) {
  return t.tabIndex === 0 && nom(t) && (!t.matches(".ui-state-active") || /ascending|descending/.test(t.getAttribute("aria-sort")));
}, "tête de tri sans état ou hors du clavier");
verifier("7.1", tous(".ui-state-disabled"), function (e) { return e.disabled || e.getAttribute("aria-disabled") === "true"; }, "composant fermé qui ne le dit pas");
