/* What remains of a page under another width, size or spacing of text: nothing cut, nothing over something else, nothing beyond the
   side. Given a criterion, returns its faults. */
function mesurer(critere) {
  var fautes = [], textes = [], promeneur = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  function dire(reproche, element) {
    fautes.push(critere + " : " + reproche + " — " + element.outerHTML.replace(/\s+/g, " ").slice(0, 160));
  }
  function parents(element, condition) {
    for (var e = element; e && e !== document.documentElement; e = e.parentElement) {
      if (condition(getComputedStyle(e), e)) { return e; }
    }
    return null;
  }
  while (promeneur.nextNode()) {
    var noeud = promeneur.currentNode, parent = noeud.parentElement;
    if (noeud.data.trim() && parent.checkVisibility({ visibilityProperty: true })
        && !parent.closest("script, style, option, .lu, .evitement, .ui-helper-hidden-accessible")) {
      var etendue = document.createRange();
      etendue.selectNodeContents(noeud);
      var defilant = parents(parent, function (s) { return /auto|scroll/.test(s.overflowX + s.overflowY); });
      var vue = defilant && defilant !== document.body && defilant.getBoundingClientRect();
      Array.from(etendue.getClientRects()).forEach(function (r) {
        if (r.width > 1 && !(vue && (r.bottom > vue.bottom || r.top < vue.top || r.right > vue.right || r.left < vue.left))) { textes.push({ cadre: r, element: parent, flottant: parents(parent, function (s) { return /absolute|fixed|sticky/.test(s.position); }) }); }
      });
    }
  }
  var large = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth > large) { fautes.push(critere + " : la page défile de côté (" + document.documentElement.scrollWidth + " px pour " + large + ")"); }
  textes.forEach(function (t) {
    var coupe = parents(t.element, function (s, e) {
      var c = e.getBoundingClientRect();
      return /hidden|clip/.test(s.overflowX + s.overflowY)
          && (t.cadre.left < c.left - 2 || t.cadre.right > c.right + 2 || t.cadre.top < c.top - 2 || t.cadre.bottom > c.bottom + 4);
    });
    if (coupe) { dire("texte coupé", t.element); }
    if (t.cadre.right > large + 1 && !parents(t.element, function (s) { return /auto|scroll/.test(s.overflowX); })) { dire("texte hors de l'écran", t.element); }
  });
  textes.forEach(function (a, rang) {
    textes.slice(rang + 1).forEach(function (b) {
      var x = Math.min(a.cadre.right, b.cadre.right) - Math.max(a.cadre.left, b.cadre.left);
      var y = Math.min(a.cadre.bottom, b.cadre.bottom) - Math.max(a.cadre.top, b.cadre.top);
      if (a.element !== b.element && a.flottant === b.flottant && x > 3 && y > Math.min(a.cadre.height, b.cadre.height) / 2) { dire("texte sur un autre", b.element); }
    });
  });
  return fautes;
}
/* Sizes of the texts of the page, to see that they grow. */
function tailles() {
  return Array.from(document.querySelectorAll("main *, header *, footer *")).filter(function (e) {
    return Array.from(e.childNodes).some(function (n) { return n.nodeType === 3 && n.data.trim(); });
  }).map(function (e) { return [e, parseFloat(getComputedStyle(e).fontSize)]; });
}
/* Twice the size asked of the browser; answers the texts that stay as they were. */
function grossir() {
  var avant = tailles();
  document.documentElement.style.fontSize = "200%";
  return avant.filter(function (t) { return parseFloat(getComputedStyle(t[0]).fontSize) < 1.95 * t[1]; }).map(function (t) {
    return "10.4 : texte qui ne grossit pas — " + t[0].outerHTML.slice(0, 160);
  });
}
function rapetisser(fautes) {
  document.documentElement.style.fontSize = "";
  return fautes;
}
/* The spaces of WCAG 1.4.12. */
function espacer() {
  var style = document.createElement("style");
  style.textContent = "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-bottom: 2em !important; }";
  style.id = "espacement-essai";
  style.nonce = (document.querySelector("script[nonce]") || {}).nonce || "";
  document.head.append(style);
  return getComputedStyle(document.querySelector("h1")).letterSpacing === "normal" ? ["10.12 : espacement refusé par la page"] : [];
}
function desserrer(fautes) {
  document.getElementById("espacement-essai").remove();
  return fautes;
}
