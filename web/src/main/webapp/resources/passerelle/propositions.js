/* Propositions: a computation says that it goes on, and is not asked for twice. */
(function () {
  "use strict";
  document.addEventListener("submit", function (envoi) {
    var attente = envoi.target.querySelector(".attente");
    if (!attente) { return; }
    attente.textContent = attente.dataset.texte;
    window.setTimeout(function () {
      envoi.target.querySelectorAll("input[type=submit]").forEach(function (bouton) { bouton.disabled = true; });
    });
  });
}());
