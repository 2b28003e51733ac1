/* Under a list: numbers in thousands, the last page after those near ("Précédent 1 2 3 4 5 … 30 Suivant"). */
(function () {
  "use strict";
  var pages = window.PrimeFaces && window.PrimeFaces.widget.Paginator && window.PrimeFaces.widget.Paginator.prototype;
  if (!pages) { return; }
  var montrer = pages.updateUI;
  var preparer = pages.init;

  function enMilliers(nombre) {
    return String(nombre).replace(/\B(?=(\d{3})+$)/g, "\u00a0");
  }

  function completer(pied) {
    pied.currentReport.text(pied.currentReport.text().replace(/\d{4,}/g, enMilliers));
    var derniere = pied.endLink[0];
    if (!derniere) { return; }
    var visible = Number(pied.pagesContainer.children().last().text()) || 0;
    var nombre = pied.cfg.pageCount;
    derniere.hidden = Math.max(visible, 1) >= nombre;
    derniere.textContent = nombre;
    derniere.setAttribute("aria-label", pied.ariaPageLabel.replace("{page}", nombre));
    pied.navigator.children(".points").prop("hidden", Math.max(visible, 1) >= nombre - 1);
  }

  pages.updateUI = function () { montrer.call(this); completer(this); };
  pages.init = function (reglages) { preparer.call(this, reglages); completer(this); };
}());
