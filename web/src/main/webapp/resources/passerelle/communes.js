/* The only commune of a postal code follows it, unless one is being typed: whatever comes back from the server, what somebody
   types in the field stays. */
(function () {
  "use strict";

  function listes() {
    return Array.from(document.querySelectorAll("datalist[data-source]"));
  }

  function champ(liste) {
    return document.querySelector('input[list="' + liste.id + '"]');
  }

  document.addEventListener("input", function (evenement) {
    listes().forEach(function (liste) {
      if (evenement.target.id === liste.dataset.source) {
        champ(liste).dataset.suit = "oui";
      } else if (evenement.target === champ(liste)) {
        delete evenement.target.dataset.suit;
      }
    });
  });

  function suivre() {
    listes().forEach(function (liste) {
      var code = document.getElementById(liste.dataset.source).value.trim();
      var suivant = champ(liste);
      if (suivant.dataset.suit && liste.options.length === 1 && liste.dataset.code === code) {
        suivant.value = liste.options[0].value;
        delete suivant.dataset.suit;
      }
    });
  }

  /* What was typed before the scripts had come counts too. */
  function rattraper() {
    listes().forEach(function (liste) {
      var code = document.getElementById(liste.dataset.source);
      var suivant = champ(liste);
      if (code.value !== code.defaultValue && suivant.value === suivant.defaultValue) {
        suivant.dataset.suit = "oui";
        window.jQuery(code).trigger("change");
      }
    });
  }

  if (window.jQuery) {
    window.jQuery(document).on("pfAjaxUpdated", suivre);
    window.jQuery(window).on("load", rattraper);
  }
}());
