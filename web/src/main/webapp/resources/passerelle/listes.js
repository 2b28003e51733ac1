/* Under a list: numbers in thousands, the last page after those near ("Précédent 1 2 3 4 5 … 30 Suivant"), in words that do not
   come from a style sheet; and the focus, where an answer takes away what had it. */
(function () {
  "use strict";
  var pages = window.PrimeFaces && window.PrimeFaces.widget.Paginator && window.PrimeFaces.widget.Paginator.prototype;
  if (!pages) { return; }
  var montrer = pages.updateUI;
  var preparer = pages.init;

  function enMilliers(nombre) {
    return String(nombre).replace(/\B(?=(\d{3})+$)/g, "\u00a0");
  }

  /* What leads nowhere says so; the names are what is seen. */
  function nommer(pied) {
    var mots = pied.jq[0].closest(".liste").dataset;
    pied.jq.attr("aria-label", mots.pages);
    pied.navigator.removeAttr("aria-label");
    [[pied.prevLink, mots.precedent], [pied.nextLink, mots.suivant]].forEach(function (sens) {
      sens[0].text(sens[1]).removeAttr("aria-label").attr("aria-disabled", sens[0].hasClass("ui-state-disabled"));
    });
    pied.endLink.attr("aria-disabled", pied.endLink.hasClass("ui-state-disabled"));
  }

  function completer(pied) {
    nommer(pied);
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

  /* "Trier" on a phone says the order the list has; PrimeFaces looks for it by the column's words without their spaces. */
  window.PrimeFaces.widget.DataTable.prototype.updateReflowDD = function (colonne, sens) {
    if (!this.reflowDD || !this.cfg.reflow) { return; }
    this.reflowDD.children("option").each(function () {
      this.selected = this.dataset.columnkey === colonne.attr("id") && Number(this.dataset.sortorder) === (sens > 0 ? 0 : 1);
    });
  };

  /* PrimeFaces gives the focus back to what it redraws; where that is gone (a filter removed), one goes on from the search. */
  var liste = null;
  document.addEventListener("focusin", function (evenement) {
    var dans = evenement.target.closest(".liste");
    liste = dans && dans.id;
  });
  window.jQuery(document).on("pfAjaxComplete", function () {
    if (liste && document.activeElement === document.body) {
      document.getElementById(liste).querySelector("input[type=search]").focus();
    }
  });

  pages.updateUI = function () { montrer.call(this); completer(this); };
  pages.init = function (reglages) { preparer.call(this, reglages); completer(this); };
}());
