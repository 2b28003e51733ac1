/* Theme 5: tables. All tables are tables of data, with one row of column heads and at most one head in each row. */
var tableaux = tous("table");
absents("5.1", tous("table [colspan]:not([colspan='1']), table [rowspan]:not([rowspan='1']), table [headers]").filter(function (c) {
  return !c.closest(".ui-datatable-empty-message");
}), "tableau complexe");
absents("5.3", tableaux.filter(function (t) { return !t.querySelector("th"); }), "tableau de mise en forme");
absents("5.8", tous("table[role=presentation], table[role=none]"), "tableau de mise en forme");
verifier("5.4", tableaux, function (t) {
  return t.caption || t.getAttribute("aria-label") || document.getElementById(t.getAttribute("aria-labelledby"));
}, "tableau sans titre associé");
verifier("5.5", tableaux, function (t) {
  var titre = nom(t);
  return titre.length > 3 && tableaux.filter(function (u) { return nom(u) === titre; }).length === 1;
}, "titre de tableau qui ne dit pas lequel");
verifier("5.6", tous("thead tr > *"), function (c) {
  return c.matches("th, [role=columnheader]") || !net(c.textContent);
}, "tête de colonne qui n'en est pas une");
verifier("5.6", tous("thead th"), function (c) { return net(c.textContent); }, "tête de colonne vide");
verifier("5.6", tous("tbody tr").filter(function (l) { return !l.matches(".ui-datatable-empty-message"); }), function (l) {
  return l.querySelectorAll("th, [role=rowheader]").length === 1;
}, "ligne sans tête");
verifier("5.6", tous("tfoot"), function (p) { return p.matches("[aria-hidden=true]"); }, "pied qui répète les têtes comme si c'étaient des données");
verifier("5.7", tous("thead th"), function (c) { return c.scope === "col" || c.matches("[role=columnheader]"); }, "tête de colonne sans portée");
verifier("5.7", tous("tbody th, tbody [role=rowheader]"), function (c) {
  return c.scope === "row" || c.matches("[role=rowheader]");
}, "tête de ligne sans portée");
