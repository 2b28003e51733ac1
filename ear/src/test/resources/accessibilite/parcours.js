/* Walking through a page with the keyboard: what takes the focus, in which order, and how it shows. */
function atteignables() {
  var vus = {};
  return Array.from(document.querySelectorAll("a[href], button, input, select, textarea, summary, iframe, [tabindex]")).filter(function (e) {
    if (e.tabIndex < 0 || e.disabled || e.type === "hidden" || !e.checkVisibility({ visibilityProperty: true })) { return false; }
    if (e.type !== "radio") { return true; }
    var groupe = Array.from(document.getElementsByName(e.name)), choisi = groupe.find(function (r) { return r.checked; });
    var premier = !vus[e.name] && (!choisi || choisi === e);
    vus[e.name] = vus[e.name] || premier;
    return premier;
  });
}
function suivre() {
  window.parcours = [];
  document.activeElement.blur();
  window.scrollTo(0, 0);
  document.addEventListener("focusin", window.noter = function (evenement) {
    var e = evenement.target, style = getComputedStyle(e), cadre = e.getBoundingClientRect();
    window.parcours.push({ e: e, trait: style.outlineStyle !== "none" ? parseFloat(style.outlineWidth) : 0, couleur: style.outlineColor,
      ailleurs: cadre.bottom < 0 || cadre.right < 0 || cadre.top > innerHeight || cadre.left > innerWidth || cadre.width < 2 });
  });
  /* A date takes the focus once for each of its parts. */
  return atteignables().length + 4 * document.querySelectorAll("input[type=date]").length
    + 8 * document.querySelectorAll("input[type=datetime-local]").length;
}
function parcouru() {
  document.removeEventListener("focusin", window.noter);
  var fautes = [], attendus = atteignables(), passages = window.parcours, vus = { "10.7": passages.length, "12.8": attendus.length, "12.9": attendus.length };
  function dire(critere, reproche, e) { fautes.push(critere + " : " + reproche + " — " + e.outerHTML.replace(/\s+/g, " ").slice(0, 160)); }
  passages.forEach(function (p) {
    if (p.e.matches("iframe")) { return; }
    if (p.trait < 2 || contraste(p.couleur, fond(p.e.parentElement)) < 3) { dire("10.7", "focus qui se voit mal (" + p.trait + " px, " + p.couleur + ")", p.e); }
    if (p.ailleurs) { dire("10.7", "focus hors de la vue", p.e); }
  });
  var ordre = passages.map(function (p) { return p.e; }).filter(function (e, rang, tous) { return attendus.includes(e) && tous.indexOf(e) === rang; });
  attendus.forEach(function (e) { if (!ordre.includes(e)) { dire("12.9", "jamais atteint au clavier", e); } });
  ordre.forEach(function (e, rang) {
    if (rang && !(ordre[rang - 1].compareDocumentPosition(e) & Node.DOCUMENT_POSITION_FOLLOWING)) { dire("12.8", "atteint avant ce qui le précède", e); }
  });
  return { fautes: fautes, vus: vus };
}
