
"use strict";
(() => {
  const form = document.querySelector(".ogp-filters");
  const tables = [...document.querySelectorAll(".ogp-matrix")];
  const plain = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  const rows = tables.flatMap((table) => [...table.tBodies[0].rows]);
  const words = new Map(rows.map((row) => [row, plain(row.cells[0].textContent)]));
  const filter = () => {
    const wanted = new FormData(form);
    const text = plain(wanted.get("text").trim());
    const region = wanted.get("region");
    let shown = 0;
    for (const row of rows) {
      const there = !region || !row.dataset.region || row.dataset.region === region;
      row.hidden = !(there && words.get(row).includes(text));
      shown += !row.hidden;
    }
    for (const table of tables) {
      [...table.tHead.rows[0].cells].forEach((head, i) => {
        const hide = Boolean(region && head.dataset.region && head.dataset.region !== region);
        head.hidden = hide;
        for (const row of table.tBodies[0].rows) row.cells[i].hidden = hide;
      });
    }
    form.elements.shown.value = shown + " / " + rows.length;
  };
  const key = (row, i) => (i === 0 ? words.get(row) : Number(row.cells[i].dataset.order ?? 9));
  for (const table of tables) {
    const body = table.tBodies[0];
    const before = [...body.rows];
    const heads = [...table.tHead.rows[0].cells];
    heads.forEach((head, i) => {
      if (i === 0 || head.querySelector("a")) return;
      const button = document.createElement("button");
      button.type = "button";
      button.append(...head.childNodes);
      head.append(button);
      button.addEventListener("click", () => {
        const down = head.getAttribute("aria-sort") === "ascending";
        heads.forEach((other) => other.removeAttribute("aria-sort"));
        head.setAttribute("aria-sort", down ? "descending" : "ascending");
        const order = [...before].sort((a, b) => {
          const x = key(a, i), y = key(b, i);
          return (x - y || before.indexOf(a) - before.indexOf(b)) * (down ? -1 : 1);
        });
        body.append(...order);
      });
    });
  }
  form.addEventListener("input", filter);
  form.addEventListener("submit", (event) => event.preventDefault());
  form.hidden = false;
  filter();
})();
