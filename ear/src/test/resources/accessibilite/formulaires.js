/* Theme 11: forms. */
var CHAMPS = "input:not([type=hidden], [type=submit], [type=button], [type=reset]), select, textarea";
var champs = tous(CHAMPS).filter(function (c) { return !c.closest("dialog") && visible(c); });
function etiquettes(c) { return Array.from(c.labels || []); }
function groupe(c) { return c.closest("fieldset, [role=group], [role=radiogroup]"); }
function estCase(c) { return c.matches("[type=checkbox], [type=radio]"); }

verifier("11.1", champs, function (c) {
  return nom(c) && (c.hasAttribute("aria-label") || c.hasAttribute("aria-labelledby") || c.title || etiquettes(c).some(function (l) { return l.htmlFor === c.id; }));
}, "champ sans étiquette");
verifier("11.2", champs, function (c) { return nom(c).replace(/[^\p{L}]/gu, "").length > 1; }, "étiquette qui ne dit rien");
verifier("11.2", champs, function (c) {
  return champs.filter(function (d) { return d !== c && d.form === c.form && nom(d) === nom(c) && groupe(d) === groupe(c); }).length === 0;
}, "deux champs de même étiquette dans un formulaire");
verifier("11.2", champs, function (c) {
  return etiquettes(c).every(function (l) { return nom(c).replace(/\s/g, "").indexOf(ecrit(l).replace(/\s/g, "")) >= 0; });
}, "nom qui ne reprend pas l'étiquette");

/* The label touches its field: only the field's own help stands between them. */
verifier("11.4", champs.filter(visible).filter(function (c) { return etiquettes(c).some(visible); }), function (c) {
  return etiquettes(c).filter(visible).some(function (l) {
    var e = l.getBoundingClientRect(), f = c.getBoundingClientRect(), aide = 0;
    if (estCase(c)) { return Math.abs(e.top - f.top) < 24 && e.left - f.right >= -2 && e.left - f.right < 24; }
    if (Math.abs(e.top + e.height / 2 - f.top - f.height / 2) < 24) { return f.left - e.right >= -2 && f.left - e.right < 24; }
    tous(".champ-aide", c.closest(".champ") || c).forEach(function (a) { aide += a.getBoundingClientRect().height + 8; });
    return f.top - e.bottom >= -2 && f.top - e.bottom - aide < 16 && Math.abs(e.left - f.left) < 24;
  });
}, "étiquette loin de son champ");
verifier("11.5", champs.filter(function (c) {
  return c.matches("[type=radio]") || c.matches("[type=checkbox]") && champs.filter(function (d) { return d.name === c.name; }).length > 1;
}), groupe, "choix sans regroupement");
verifier("11.6", tous("fieldset, [role=group], [role=radiogroup]"), function (g) {
  return g.matches("fieldset") ? g.querySelector("legend") && net(g.querySelector("legend").textContent) : nom(g);
}, "regroupement sans légende");
verifier("11.7", tous("fieldset > legend"), function (l) {
  return ecrit(l).length > 3 && tous("fieldset > legend").filter(function (m) { return net(m.textContent) === net(l.textContent); }).length === 1;
}, "légende qui ne dit pas de quoi il s'agit");
/* Items of several kinds would show by a word they share; one kind needs no group. */
verifier("11.8", tous("select:not(.ui-reflow-dropdown)"), function (s) {
  var premiers = Array.from(s.querySelectorAll(":scope > option")).map(function (o) { return o.text.split(" ")[0]; });
  var sortes = premiers.filter(function (p, i) { return premiers.indexOf(p) === i && premiers.filter(function (q) { return q === p; }).length > 2; });
  return sortes.length < 2;
}, "liste de choix de plusieurs sortes sans groupe");
verifier("11.8", tous("optgroup"), function (g) { return net(g.label); }, "groupe de choix sans nom");

/* "obligatoire" is written in the label of what must be answered, before anything is sent, and nowhere else. */
function exige(c) { return c.required || c.getAttribute("aria-required") === "true"; }
verifier("11.10", champs.filter(exige), function (c) {
  return /obligatoire|required/.test(nom(c) + etiquettes(c).map(function (l) { return l.textContent; }).join(" "));
}, "champ obligatoire dont l'étiquette ne le dit pas");
verifier("11.10", champs.filter(function (c) { return etiquettes(c).some(function (l) { return /\((obligatoire|required)\)/.test(l.textContent); }); }),
    function (c) { return exige(c) || c.matches("[type=file]"); }, "champ dit obligatoire qui ne l'est pas dans le code");
verifier("11.10", champs, function (c) {
  return (c.getAttribute("aria-describedby") || "").split(" ").filter(Boolean).every(function (i) { return document.getElementById(i); });
}, "aide que le champ annonce et qui n'est pas là");
/* A field that wants a form of its own shows it before: help with an example, or the browser's own widget. */
verifier("11.10", champs.filter(function (c) {
  return c.matches("[type=tel], [type=email], [inputmode=numeric], [inputmode=decimal], [type=file]") && !c.readOnly && c.closest(".formulaire .champ");
}), function (c) {
  var aide = (c.getAttribute("aria-describedby") || "").split(" ").map(function (i) { return (document.getElementById(i) || {}).textContent || ""; }).join(" ");
  return /\d|@|\p{L}{4,}/u.test(aide);
}, "champ à format dont rien ne montre la forme");
verifier("11.10", tous("[aria-invalid=true]"), function (c) {
  var erreur = (c.getAttribute("aria-describedby") || "").split(" ").map(function (i) { return document.getElementById(i); })
      .find(function (e) { return e && e.matches(".champ-erreur"); });
  return erreur && visible(erreur) && net(erreur.textContent).length > 10;
}, "champ refusé sans raison liée");
/* What is deleted, closed or sent for good is asked again first. */
verifier("11.12", tous(".bouton-danger").filter(function (b) { return !b.closest("dialog"); }), function (b) {
  return b.matches("[data-ouvre], [data-ajax]");
}, "effacement sans question");

/* What the user says of herself can be filled in by her browser. */
var JETONS = [[/mot de passe|password/i, /^(current|new)-password$/], [/identifiant|num[ée]ro d.?[ée]tudiant|student number|user name/i, /^username$/],
  [/courriel|[ée]lectronique|e-?mail|\bmail/i, /^email$/], [/t[ée]l[ée]phone|phone/i, /^tel$/], [/code postal|postal ?code|postcode/i, /^postal-code$/],
  [/commune|town|city/i, /^address-level2$/], [/adresse|address/i, /^(street-address|address-line1)$/], [/date de naissance|date of birth|birth date/i, /^bday$/]];
verifier("11.13", champs.filter(function (c) {
  return /^\/(candidat|connexion)\//.test(location.pathname) && c.matches("input:not([type=radio], [type=checkbox], [type=file]), textarea")
      && JETONS.some(function (j) { return j[0].test(nom(c)); });
}), function (c) {
  return JETONS.find(function (j) { return j[0].test(nom(c)); })[1].test(c.autocomplete || c.getAttribute("autocomplete") || "");
}, "champ sur soi que le navigateur ne sait pas remplir");
