/*
 * Runs before anything else, also in the Internet Explorer and old Edge engines inside Office 2016 and 2019: ES5 only.
 * It shows the sentence that the page already carries; the pane's own scripts are modules, which those engines skip.
 */
(function () {
  var agent = navigator.userAgent;
  var oldEngine = agent.indexOf("Trident/") >= 0 || agent.indexOf("Edge/") >= 0;
  var noModules = !("noModule" in document.createElement("script"));
  if (!oldEngine && !noModules) return;
  window.xepHangTooOld = true;
  document.getElementById("opening").style.display = "none";
  document.getElementById("too-old").style.display = "block";
})();
