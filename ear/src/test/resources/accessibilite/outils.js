/* What the checks of each theme share. A check names its criterion, the elements it looks at and what each must satisfy;
   the page's answer is the faults found and how many elements each criterion was tried on. */
var fautes = [], vus = {};
/* Under a dialogue the page is out of reach; the dialogue itself was looked at with the page, unfolded. */
if (document.querySelector("dialog:modal")) { return { fautes: fautes, vus: vus }; }
/* What is folded away is checked too: opened for the time of the checks. */
var replies = Array.from(document.querySelectorAll("details:not([open]), dialog:not([open])"));
replies.forEach(function (r) { r.setAttribute("open", ""); });
axe.setup(document);

function tous(selecteur, racine) {
  return Array.from((racine || document).querySelectorAll(selecteur));
}
function visible(element) {
  return element.checkVisibility({ visibilityProperty: true }) && element.getClientRects().length > 0;
}
function visibles(selecteur, racine) {
  return tous(selecteur, racine).filter(visible);
}
function net(texte) {
  return (texte || "").replace(/\s+/g, " ").trim();
}
/* What assistive technologies call it, computed by axe-core. */
function nom(element) {
  return net(axe.commons.text.accessibleText(element));
}
/* The words that can be seen on it. */
function ecrit(element) {
  var copie = element.cloneNode(true);
  tous(".lu, svg, select, textarea, [aria-hidden=true]", copie).forEach(function (e) { e.remove(); });
  return net(element.matches("input") ? element.value : copie.textContent);
}
function decrire(element) {
  return net(element.outerHTML || (element.texte || element) + "").slice(0, 180);
}
function verifier(critere, elements, condition, reproche) {
  vus[critere] = (vus[critere] || 0) + elements.length;
  elements.filter(function (e) { return !condition(e); }).forEach(function (e) {
    fautes.push(critere + " : " + reproche + " — " + decrire(e));
  });
}
/* A criterion that does not apply: nothing of its kind may be there. */
function absents(critere, elements, reproche) {
  verifier(critere, elements, function () { return false; }, reproche);
}
function repetes(textes) {
  return textes.filter(function (t, rang) { return t && textes.indexOf(t) !== rang; });
}

/* Gives the page back as it was, and the answer. */
function rendre() {
  axe.teardown();
  replies.forEach(function (r) { r.removeAttribute("open"); });
  return { fautes: fautes, vus: vus };
}

/* Texts as they stand in the page, each with the element that holds it. */
function textes(racine) {
  var trouves = [], promeneur = document.createTreeWalker(racine || document.body, NodeFilter.SHOW_TEXT);
  while (promeneur.nextNode()) {
    var noeud = promeneur.currentNode, parent = noeud.parentElement;
    if (net(noeud.data) && !parent.closest("script, style, noscript, template, datalist") && visible(parent)) {
      trouves.push({ texte: net(noeud.data), parent: parent, noeud: noeud });
    }
  }
  return trouves;
}
