/*
 * Runs before anything else, also in the Internet Explorer and old Edge engines inside Office 2016 and 2019: ES5 only.
 * It shows the sentences that the page already carries; the pane's own scripts are modules, which those engines skip.
 * It also watches over the start: whoever has not started after a while says why, though no other script may have run.
 */
(function () {
  var agent = navigator.userAgent;
  var oldEngine = agent.indexOf("Trident/") >= 0 || agent.indexOf("Edge/") >= 0;
  var noModules = !("noModule" in document.createElement("script"));
  var patience = 20000;

  function showInstead(id) {
    document.getElementById("opening").style.display = "none";
    document.getElementById(id).style.display = "block";
  }

  function reload() {
    location.reload();
  }

  var buttons = document.getElementsByClassName("retry");
  for (var i = 0; i < buttons.length; i++) buttons[i].addEventListener("click", reload);

  if (oldEngine || noModules) {
    window.xepHangTooOld = true;
    showInstead("too-old");
    return;
  }

  var search = location.search.replace(/^\?/, "&").replace(/&view=[^&]*/, "");
  var link = document.getElementById("diagnose");
  if (link) link.href = "?view=diagnose" + search + location.hash;

  // The pane's scripts say how far they have come: "page" is where none of them has run.
  window.xepHangStart = { stage: "page" };
  if (/[?&]view=diagnose(&|$)/.test(location.search)) {
    // A classic script: it runs where modules are refused.
    var script = document.createElement("script");
    script.src = "diagnose.js";
    script.onerror = function () {
      showInstead("no-scripts");
    };
    document.body.appendChild(script);
    return;
  }
  setTimeout(function () {
    var stage = window.xepHangStart.stage;
    if (stage === "page") showInstead("no-scripts");
    else if (stage === "waiting") showInstead("no-answer");
  }, patience);
})();
