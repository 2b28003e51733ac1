/* Choosing posts: those that match what is searched or are ticked, the hours of those ticked, and "Aucune affectation" that excludes them. */
(function () {
  "use strict";
  function postes() { return document.querySelectorAll(".proposition input[type='checkbox']"); }

  function comparable(texte) {
    return texte.normalize("NFD").replace(/[\u0300-\u036f]/g, "").toUpperCase();
  }

  function filtrer(champ) {
    var mots = comparable(champ.value).split(/\s+/).filter(Boolean);
    var trouves = 0;
    document.querySelectorAll("#autres-postes .proposition").forEach(function (ligne) {
      var texte = comparable(ligne.textContent);
      var montree = ligne.querySelector("input").checked || mots.every(function (mot) { return texte.indexOf(mot) >= 0; });
      ligne.hidden = !montree;
      trouves += montree ? 1 : 0;
    });
    var rien = document.getElementById("filtre-rien");
    rien.textContent = trouves ? "" : rien.dataset.texte;
  }

  function compter() {
    var total = document.querySelector(".affectation-total");
    if (!total) { return; }
    var centiemes = 0;
    postes().forEach(function (poste) { centiemes += poste.checked ? Math.round(parseFloat(poste.dataset.heures) * 100) : 0; });
    var heures = centiemes / 100;
    var depasse = heures > 0 && heures < parseFloat(total.dataset.service);
    total.classList.toggle("affectation-au-dela", depasse);
    var texte = total.querySelector("p");
    texte.textContent = total.dataset.modele.replace("{0}", String(heures).replace(".", ",")) + (depasse ? " " + total.dataset.depasse : "");
  }

  ["input", "change"].forEach(function (acte) {
    document.addEventListener(acte, function (saisie) {
      if (saisie.target.id === "filtre-postes") { filtrer(saisie.target); }
    });
  });
  document.addEventListener("change", function (choix) {
    var aucune = document.getElementById("affectation:aucune");
    if (!aucune || choix.target.type !== "checkbox") { return; }
    if (choix.target === aucune && aucune.checked) {
      postes().forEach(function (poste) { poste.checked = false; });
    } else if (choix.target !== aucune && choix.target.checked) {
      aucune.checked = false;
    }
    compter();
  });
  /* Enter in the search searches: it does not save. */
  document.addEventListener("keydown", function (touche) {
    if (touche.key === "Enter" && touche.target.id === "filtre-postes") { touche.preventDefault(); }
  });
  compter();
})();
