/* Themes 8 and 9: mandatory elements (8.2 is the Nu checker's), headings, landmarks, lists. */
var racine = document.documentElement;
verifier("8.1", [racine], function () {
  return document.doctype && document.doctype.name === "html" && document.compatMode === "CSS1Compat";
}, "pas de type de document");
verifier("8.3", [racine], function () { return racine.lang; }, "pas de langue");
verifier("8.4", [racine], function () { return /^(fr|en)$/.test(racine.lang); }, "langue qui n'est pas de Passerelle");
verifier("8.5", [racine], function () { return net(document.title); }, "page sans titre");
verifier("8.6", [racine], function () {
  return document.title === net(document.querySelector("h1").textContent) + " – Passerelle";
}, "titre « " + document.title + " » qui n'est pas celui de la page");

/* A sentence in the other language is found by its small words. */
var MOTS = { fr: /(^|[^\p{L}-])(le|la|les|des|une|est|vous|votre|vos|dans|pour|sur|avec|qui|ne|pas|du|au|aux|cette|ce|sont|à)(?![\p{L}-])/giu,
  en: /(^|[^\p{L}-])(the|of|is|your|you|with|which|this|that|are|not|to|and|from|what|by|it|has)(?![\p{L}-])/giu };
function langue(element) { return element.closest("[lang]").lang.slice(0, 2); }
verifier("8.7", textes().filter(function (t) { return t.texte.split(" ").length > 3; }), function (t) {
  var sienne = langue(t.parent), autre = sienne === "fr" ? "en" : "fr";
  return (t.texte.match(MOTS[autre]) || []).length <= (t.texte.match(MOTS[sienne]) || []).length;
}, "texte dans une autre langue que celle annoncée (" + racine.lang + ")");
verifier("8.8", tous("[lang], [hreflang]"), function (e) {
  return [e.lang, e.hreflang].every(function (l) { return !l || /^(fr|en)$/.test(l); });
}, "code de langue inconnu");
verifier("8.9", visibles("p, h1, h2, h3, h4, li, dt, legend, label, th, strong, em, small, blockquote"), function (e) {
  return net(e.textContent) || e.querySelector("input, progress, img, svg") || e.matches(".objet:empty, th");
}, "balise vide");
verifier("8.9", tous("br + br, center, font, h1 h2, p + br + p"), function () { return false; }, "balise de présentation");
absents("8.10", textes().filter(function (t) { return /[\u0590-\u08FF]/.test(t.texte); }).concat(tous("[dir], bdo")), "sens de lecture changé");

var titres = visibles("h1, h2, h3, h4, h5, h6, [role=heading]").filter(function (t) { return !t.closest("dialog"); });
verifier("9.1", [racine], function () { return tous("h1").filter(visible).length === 1; }, "il faut un titre de niveau 1 et un seul");
verifier("9.1", titres, function (t) { return nom(t).length > 1; }, "titre vide");
verifier("9.1", titres.filter(function (t) { return t.closest("main"); }), function (t) {
  var precedents = titres.filter(function (u) { return u.closest("main"); });
  var avant = precedents[precedents.indexOf(t) - 1];
  return avant ? Number(t.tagName[1]) <= Number(avant.tagName[1]) + 1 : t.tagName === "H1";
}, "niveau de titre sauté");
verifier("9.1", visibles("main p > strong:only-child, main p > b:only-child"), function (e) {
  return net(e.textContent) !== net(e.parentElement.textContent);
}, "paragraphe qui tient lieu de titre");
verifier("9.2", [racine], function () {
  return visibles("header").length === 1 && visibles("main").length === 1 && visibles("footer").length === 1;
}, "en-tête, contenu ou pied absent ou répété");
verifier("9.2", visibles("nav"), function (n) { return nom(n) && tous("a", n).length > 0; }, "zone de navigation sans nom ou sans lien");
verifier("9.2", visibles("nav"), function (n) {
  return visibles("nav").filter(function (m) { return nom(m) === nom(n); }).length === 1;
}, "deux zones de navigation de même nom");
verifier("9.3", tous("ul, ol"), function (l) {
  return Array.from(l.children).every(function (e) { return e.matches("li, script, template"); }) && (l.children.length || !visible(l));
}, "liste mal construite");
verifier("9.3", tous("dl"), function (l) {
  return l.querySelector("dt") && tous("dt", l).every(function (t) { return t.nextElementSibling && t.nextElementSibling.matches("dd, dt"); });
}, "liste de descriptions mal construite");
verifier("9.3", textes(document.querySelector("main")), function (t) {
  return !/^[-–•*·]\s/.test(t.texte);
}, "liste écrite à la main");
verifier("9.3", visibles("nav"), function (n) { return tous("a", n).length < 2 || n.querySelector("ul, ol"); }, "liens de navigation qui ne sont pas une liste");
absents("9.4", tous("q, blockquote"), "citation");
