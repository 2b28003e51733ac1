/* Propositions: a computation says that it goes on; ticked lines are kept from page to page of the list, and counted. */
(function () {
  "use strict";
  var cochees = new Set();

  function champ() { return document.getElementById("acceptation:selection"); }

  function compter() {
    champ().value = Array.from(cochees).join(",");
    document.querySelectorAll(".nombre-coches").forEach(function (nombre) { nombre.textContent = "(" + cochees.size + ")"; });
    document.querySelectorAll(".accepter-coches").forEach(function (bouton) { bouton.disabled = cochees.size === 0; });
  }

  function recocher() {
    document.querySelectorAll(".coche-ligne").forEach(function (coche) { coche.checked = cochees.has(coche.value); });
  }

  document.addEventListener("change", function (changement) {
    var coche = changement.target;
    if (!coche.classList.contains("coche-ligne")) { return; }
    if (coche.checked) { cochees.add(coche.value); } else { cochees.delete(coche.value); }
    compter();
  });

  document.addEventListener("submit", function (envoi) {
    var attente = envoi.target.querySelector(".attente");
    if (!attente) { return; }
    attente.textContent = attente.dataset.texte;
    window.setTimeout(function () {
      envoi.target.querySelectorAll("input[type=submit]").forEach(function (bouton) { bouton.disabled = true; });
    });
  });

  document.addEventListener("DOMContentLoaded", function () {
    if (!champ()) { return; }
    champ().value.split(",").filter(Boolean).forEach(function (ligne) { cochees.add(ligne); });
    recocher();
    compter();
    if (window.jQuery) { window.jQuery(document).on("pfAjaxComplete", recocher); }
  });
}());
