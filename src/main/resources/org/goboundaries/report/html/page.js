
"use strict";
(() => {
  const filters = document.getElementById("filters");
  const articles = Array.from(document.querySelectorAll("article"));
  if (filters) {
    const rule = document.getElementById("rule");
    const file = document.getElementById("file");
    const boxes = Array.from(filters.querySelectorAll("input[type=checkbox]"));
    const apply = () => {
      const wanted = new Set(boxes.filter((box) => box.checked).map((box) => box.value));
      const part = file.value.trim().toLowerCase();
      let shown = 0;
      for (const section of document.querySelectorAll("section.file")) {
        const fits = section.dataset.file.toLowerCase().includes(part);
        let here = 0;
        for (const article of section.querySelectorAll("article")) {
          const isRule = rule.value === "" || article.dataset.rule === rule.value;
          article.hidden = !(fits ? isRule ? wanted.has(article.dataset.severity) : false : false);
          here += article.hidden ? 0 : 1;
        }
        section.hidden = here === 0;
        shown += here;
      }
      document.getElementById("shown").value = shown + " of " + articles.length + " shown";
    };
    // what a link leads to must be there
    const reveal = () => {
      const target = document.getElementById(location.hash.slice(1));
      if (target ? target.closest("[hidden]") : false) {
        boxes.forEach((box) => { box.checked = true; });
        rule.value = "";
        file.value = "";
        apply();
        target.scrollIntoView();
      }
    };
    filters.addEventListener("input", apply);
    window.addEventListener("hashchange", reveal);
    filters.hidden = false;
    apply();
  }
  window.addEventListener("beforeprint", () => {
    document.querySelectorAll("details.places").forEach((each) => { each.open = true; });
  });
})();
